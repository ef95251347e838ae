import { describe, expect, test } from 'vitest'
import { parseEntitiesJson, parseEntitiesJsonl, readEntities } from '../../src/entities/lists.js'
import { LexiconError } from '../../src/lexicon/issues.js'

function issuesOf(read: () => unknown): readonly string[] {
  try {
    read()
  } catch (error) {
    if (error instanceof LexiconError) return error.issues.map(({ path, message }) => `${path}: ${message}`)
    throw error
  }
  return []
}

const CLUBS = [
  {
    kind: 'club',
    items: [{ name: 'الأهلي', id: 'Q160', aliases: ['النادي الأهلي', 'القلعة الحمراء'], ambiguous: true }, { name: 'الزمالك' }],
  },
]

describe('lists from files', () => {
  test('JSON: lists, items, bare names', () => {
    expect(parseEntitiesJson(JSON.stringify(CLUBS))).toEqual(CLUBS)
    expect(parseEntitiesJson(JSON.stringify(CLUBS[0]))).toEqual(CLUBS)
    expect(parseEntitiesJson(JSON.stringify(CLUBS[0]?.items), { kind: 'club' })).toEqual(CLUBS)
    expect(parseEntitiesJson('["الزمالك", {"name": "بكين", "kind": "place"}]', { kind: 'club' })).toEqual([
      { kind: 'club', items: [{ name: 'الزمالك' }] },
      { kind: 'place', items: [{ name: 'بكين' }] },
    ])
  })

  test('JSON lines', () => {
    const lines = `${CLUBS[0]?.items.map((item) => JSON.stringify(item)).join('\r\n')}\n\n`
    expect(parseEntitiesJsonl(lines, { kind: 'club' })).toEqual(CLUBS)
  })

  test('async and plain iterables', async () => {
    async function* cursor() {
      yield* CLUBS[0]?.items ?? []
    }
    expect(await readEntities(cursor(), { kind: 'club' })).toEqual(CLUBS)
    expect(await readEntities(['الزمالك'], { kind: 'club' })).toEqual([{ kind: 'club', items: [{ name: 'الزمالك' }] }])
  })

  test('every issue at once, with its path or line', () => {
    expect(issuesOf(() => parseEntitiesJsonl('{"name":""}\n{"name":"ب","ids":1}\n{oops\n"الزمالك"', { kind: 'club' }))).toEqual([
      'line 1.name: found "", expected a name of at least one letter or digit, on one line, of at most 100 words',
      'line 2.ids: found 1, expected one of the keys name, id, aliases, foreign, ambiguous, caseSensitive',
      'line 3: found "{oops", expected JSON (wrong at position 1)',
    ])
    expect(issuesOf(() => parseEntitiesJson('["الزمالك"]'))).toEqual([
      'json[0].kind: found undefined, expected a kind, here or in the options',
    ])
  })

  test('lists of one kind are one list, but where their priorities differ', () => {
    const lists = [
      { kind: 'club', items: [{ name: 'الأهلي' }], priority: 5 },
      { kind: 'club', items: [{ name: 'الزمالك' }] },
      { kind: 'club', items: [{ name: 'الهلال' }], priority: 5 },
    ]
    const [first, second] = lists
    const expected = [{ kind: 'club', items: [{ name: 'الأهلي' }, { name: 'الهلال' }], priority: 5 }, second]
    expect(parseEntitiesJson(JSON.stringify(lists))).toEqual(expected)
    expect(parseEntitiesJson(JSON.stringify({ entities: lists, verbs: [] }))).toEqual(expected)
    expect(parseEntitiesJsonl(lists.map((list) => JSON.stringify(list)).join('\n'))).toEqual(expected)
    expect(parseEntitiesJson(JSON.stringify({ ...first, kind: undefined }), { kind: 'club' })).toEqual([first])
  })

  test.each([
    [{ kind: 'club', items: ['الأهلي'], prioritiy: 1 }, 'json.prioritiy: found 1, expected one of the keys kind, items, priority'],
    [{ kind: 'club', items: ['الأهلي'], priority: '1' }, 'json.priority: found "1", expected a whole number'],
    [{ kind: 5, items: [{ name: 'الأهلي', kind: 'club' }] }, 'json.kind: found 5, expected a kind, such as person or club'],
    [{ entities: [], names: [] }, 'json.names: found an array of 0, expected one of the keys entities, verbs, units'],
  ])('a list itself is wrong: %j', (list, issue) => {
    expect(issuesOf(() => parseEntitiesJson(JSON.stringify(list)))).toEqual([issue])
  })

  test.each([
    [null, 'null'],
    ['abc', '"abc"'],
    [{ name: 'الأهلي' }, 'an object'],
  ])('records that are none: %j', async (records, found) => {
    const message = `records: found ${found}, expected an iterable, or an async one, of names or items`
    await expect(readEntities(records as never, { kind: 'club' })).rejects.toThrow(new TypeError(message))
  })

  test('kinds and names that objects have of their own', () => {
    expect(parseEntitiesJson('[{"name":"constructor"},{"name":"__proto__","kind":"__proto__"}]', { kind: 'constructor' })).toEqual([
      { kind: 'constructor', items: [{ name: 'constructor' }] },
      { kind: '__proto__', items: [{ name: '__proto__' }] },
    ])
  })
})
