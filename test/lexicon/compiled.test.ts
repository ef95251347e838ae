import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findNames } from '../../src/entities/gazetteer.js'
import { defineLexicon } from '../../src/lexicon/define.js'
import { compileEntities, entitiesOf, loadEntities, readItem } from '../../src/lexicon/gazetteer/index.js'
import { LexiconError } from '../../src/lexicon/issues.js'

const LISTS = [
  {
    kind: 'club',
    items: [
      { name: 'النادي الأهلي', id: 'Q160', aliases: ['الأهلي'] },
      { name: 'الزمالك', ambiguous: true },
    ],
  },
  {
    kind: 'brand',
    priority: 3,
    items: [
      { name: 'iPhone', caseSensitive: true },
      { name: 'غوغل', foreign: true, id: 'قوقل ☺' },
    ],
  },
]

function messages(task: () => unknown): string[] {
  try {
    task()
  } catch (error) {
    if (error instanceof LexiconError) return error.issues.map(({ path, message }) => `${path}: ${message}`)
    throw error
  }
  return []
}

describe('the compiled list', () => {
  test('gives back what went in', () => {
    const list = loadEntities(compileEntities(LISTS))
    expect(list.kinds).toEqual(['club', 'brand'])
    expect(list.size).toBe(4)
    expect(readItem(list, 0)).toEqual({ kind: 'club', name: 'النادي الأهلي', id: 'Q160', item: 0, priority: 0 })
    expect(readItem(list, 3)).toEqual({ kind: 'brand', name: 'غوغل', id: 'قوقل ☺', item: 3, priority: 3 })
    const lexicon = defineLexicon({ entities: [list] })
    expect(compileEntities(lexicon)).toEqual(list.bytes)
  })

  test('is used as it lies: in shared memory, at any offset', () => {
    const bytes = compileEntities(LISTS)
    const shared = new Uint8Array(new SharedArrayBuffer(bytes.length))
    shared.set(bytes)
    const shifted = new Uint8Array(bytes.length + 1).subarray(1)
    shifted.set(bytes)
    // What readFile gives of a small file is a part of a Buffer, at whatever offset, and its slice is no copy.
    const buffer = Buffer.concat([Buffer.from('abc'), bytes]).subarray(3)
    const node = Buffer.from(buffer.buffer, buffer.byteOffset + (buffer.byteOffset % 4 === 0 ? 1 : 0), bytes.length)
    node.set(bytes)
    expect(node.byteOffset % 4).not.toBe(0)
    for (const copy of [shared, shifted, node])
      expect(findNames('فاز الأهلي على قوقل', [loadEntities(copy)]).map(({ id }) => id)).toEqual(['Q160', 'قوقل ☺'])
    expect(loadEntities(shared).columns.slots.buffer).toBe(shared.buffer)
  })

  test.each([null, undefined, 'x', 7, {}])('what is no bytes, no lists, no lexicon: %o', (value) => {
    expect(messages(() => loadEntities(value as never))).toEqual([
      expect.stringMatching(/^bytes: found (null|undefined|"x"|7|an object), expected a Uint8Array$/),
    ])
    expect(messages(() => compileEntities(value as never))).toEqual([
      expect.stringMatching(/^entities: found (null|undefined|"x"|7|an object), expected an array of lists$/),
    ])
    expect(() => findNames('x', value as never)).toThrow(
      /^lists: found (null|undefined|"x"|7|an object), expected an array of compiled lists$/,
    )
  })

  test('hangs on its lexicon and is made once', () => {
    const base = defineLexicon({ entities: [{ kind: 'club', items: [{ name: 'الأهلي', id: 'base' }] }] })
    const lexicon = defineLexicon({ extends: base, entities: [{ kind: 'bank', items: [{ name: 'الأهلي', id: 'own' }] }] })
    expect(entitiesOf(lexicon)).toBe(entitiesOf(lexicon))
    expect(findNames('الأهلي', entitiesOf(lexicon))[0]?.id).toBe('own')
  })

  test('cut, damaged, or something else: a clear error', () => {
    const bytes = compileEntities(LISTS)
    expect(messages(() => loadEntities(bytes.subarray(0, bytes.length - 4)))[0]).toMatch(/^bytes: it has \d+ bytes instead of \d+/)
    expect(messages(() => loadEntities(new Uint8Array(0)))).toEqual(['bytes: this is no compiled entity list'])
    expect(messages(() => loadEntities(new TextEncoder().encode('{"kind":"club"}'.repeat(20))))).toEqual([
      'bytes: this is no compiled entity list',
    ])
    const newer = bytes.slice()
    newer[4] = 9
    expect(messages(() => loadEntities(newer))[0]).toMatch(/version 9/)
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(7), (at, bit) => {
        const flipped = bytes.slice()
        flipped[at] = (flipped[at] ?? 0) ^ (1 << bit)
        expect(messages(() => loadEntities(flipped))).toHaveLength(1)
      }),
    )
  })
})

describe('strange lists', () => {
  test('names that are none', () => {
    expect(
      messages(() =>
        defineLexicon({
          entities: [{ kind: 'x', items: [{ name: '' }, { name: 'َُِ' }, { name: '…' }, { name: 'أ\nب' }, { name: 'أ '.repeat(101) }] }],
        }),
      ).map((message) => message.split(':')[0]),
    ).toEqual([0, 1, 2, 3, 4].map((item) => `entities[0].items[${item}].name`))
    expect(messages(() => compileEntities([{ kind: '', items: [{ name: 'x', aliases: [''] }] }]))).toHaveLength(2)
  })

  test('a name of ten thousand letters, kinds and names that objects have of their own', () => {
    const long = 'ابجدهوز'.repeat(1500).slice(0, 10_000)
    const list = loadEntities(
      compileEntities([{ kind: '__proto__', items: [{ name: long }, { name: 'constructor' }, { name: '__proto__' }] }]),
    )
    expect(findNames(`قال و${long} constructor __proto__`, [list]).map(({ kind, name }) => `${kind} ${name.slice(0, 11)}`)).toEqual([
      `__proto__ ${long.slice(0, 11)}`,
      '__proto__ constructor',
      '__proto__ __proto__',
    ])
  })

  test('an empty list, and one name a thousand times', () => {
    expect(findNames('الصين', [loadEntities(compileEntities([]))])).toEqual([])
    const many = Array.from({ length: 1000 }, (_, id) => ({ name: 'محمد', id: String(id) }))
    const list = loadEntities(compileEntities([{ kind: 'person', items: many }]))
    expect(findNames('محمد', [list]).map(({ id }) => id)).toEqual(['0'])
    expect(findNames('محمد', [list], { overlap: 'all' })).toHaveLength(1000)
  })

  test('warnings', () => {
    const lexicon = defineLexicon({
      entities: [
        {
          kind: 'x',
          items: [
            { name: 'فتح' },
            { name: 'شي' },
            { name: 'سرت' },
            { name: 'بكين', id: '1' },
            { name: 'بكين', id: '2' },
            { name: 'حسن', ambiguous: true },
          ],
        },
      ],
    })
    expect(lexicon.warnings.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      'entities[0].items[0].name: "فتح" is a frequent word as well and will be found where it names nothing: mark it ambiguous',
      'entities[0].items[1].name: "شي" is a frequent word as well and will be found where it names nothing: mark it ambiguous',
      'entities[0].items[2].name: "سرت" is a frequent word as well and will be found where it names nothing: mark it ambiguous',
      'entities[0].items[4].name: "بكين" names 1 already: the first one wins, unless overlap is "all"',
      'entities[0].items[5].name: "حسن" is not looked for in بحسن, لحسن, which are words of their own',
    ])
  })
})
