import { build } from 'esbuild'
import {
  type Analysis,
  type AnalyzeOptions,
  analyze,
  compileEntities,
  defineLexicon,
  type Entity,
  type EntityKind,
  type EntityOptions,
  extractEntities,
  extractQuantities,
  extractQuotes,
  type Lexicon,
  type LexiconDefinition,
  LexiconError,
  loadEntities,
} from 'rawi'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { root } from '../sources.js'

function issuesOf(definition: unknown): string[] {
  try {
    defineLexicon(definition as LexiconDefinition)
  } catch (error) {
    if (error instanceof LexiconError) return error.issues.map(({ path, message }) => `${path}: ${message}`)
    throw error
  }
  return []
}

test('who brings a name that is an ordinary noun is warned, until it marks it', () => {
  const names = ['النصر', 'الوحدة', 'اتحاد', 'نادي النصر', 'الزمالك', 'تويوتا', 'سابك']
  const warned = (ambiguous: boolean): string[] =>
    warningsOf({ entities: [{ kind: 'club', items: names.map((name) => ({ name, ambiguous })) }] })
  const word = 'is a frequent word as well and will be found where it names nothing: mark it ambiguous'
  expect(warned(false)).toEqual(names.slice(0, 3).map((name, at) => `entities[0].items[${at}].name: "${name}" ${word}`))
  expect(warned(true)).toEqual([])
})

test('who brings the commonest words is warned', () => {
  const items = ['أن', 'في', 'الرئيس', 'رئيس', 'وزراء', 'بوتين', 'الأهلي'].map((name) => ({ name }))
  const word = 'is a frequent word as well and will be found where it names nothing: mark it ambiguous'
  expect(warningsOf({ entities: [{ kind: 'club', items }] })).toEqual(
    items.slice(0, 5).map(({ name }, at) => `entities[0].items[${at}].name: "${name}" ${word}`),
  )
  const units = [
    { id: 'x', kind: 'measure', forms: ['من', '5', 'دولار', 'برميلون', 'أمتار'] },
    { id: 'USD', kind: 'money', forms: ['دولارات'] },
  ] as const
  expect(warningsOf({ units })).toEqual([
    'units[0].forms[0]: "من" is a frequent word as well and will be taken for the unit behind any number',
    'units[0].forms[1]: "5" is a number itself',
    'units[0].forms[2]: "دولار" is USD without this definition, which counts before it',
    'units[0].forms[4]: "امتار" is meter without this definition, which counts before it',
  ])
})

test('the error keeps its name where names are made short', async () => {
  const { outputFiles } = await build({
    entryPoints: [`${root}src/lexicon/issues.ts`],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
  })
  const bundled = (await import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`)) as {
    readonly LexiconError: typeof LexiconError
  }
  const error = new bundled.LexiconError([{ path: 'verbs[0]', message: 'found 5' }])
  expect([error.constructor.name, String(error)]).toEqual(['LexiconError', 'LexiconError: verbs[0]: found 5'])
})

const warningsOf = (definition: LexiconDefinition): string[] =>
  defineLexicon(definition).warnings.map(({ path, message }) => `${path}: ${message}`)

describe('what is no list of names', () => {
  const bytes = compileEntities([{ kind: 'club', items: [{ name: 'الأهلي' }, { name: 'الزمالك' }] }])
  const NOT_LOADED = 'entities[0]: found bytes, expected loadEntities(bytes)'
  const PLAIN = 'expected a list, { kind, items }; what is compiled is joined by compileEntities(defineLexicon({ entities: […] }))'

  test('bytes give one issue, and not one for each', () => {
    expect(issuesOf({ entities: [bytes] })).toEqual([NOT_LOADED])
    expect(issuesOf({ entities: [bytes.buffer] })).toEqual([NOT_LOADED])
    expect(issuesOf(bytes)).toEqual(['lexicon: found bytes, expected an object'])
    expect(issuesOf({ verbs: [bytes], entities: [{ kind: 'club', items: [bytes] }] })).toEqual([
      'verbs[0]: found bytes, expected an object',
      'entities[0].items[0]: found bytes, expected an object',
    ])
  })

  test('compileEntities takes lists as they are written', () => {
    expect(() => compileEntities([loadEntities(bytes)] as never)).toThrow(
      new LexiconError([{ path: 'entities[0]', message: `found a compiled list, ${PLAIN}` }]),
    )
    expect(() => compileEntities([bytes] as never)).toThrow(new LexiconError([{ path: 'entities[0]', message: `found bytes, ${PLAIN}` }]))
  })

  test('of very many issues a hundred are told, and how many there are beside them', () => {
    const items = Array.from({ length: 100_000 }, () => ({ name: '' }))
    try {
      defineLexicon({ entities: [{ kind: 'club', items }] })
      expect.unreachable()
    } catch (error) {
      const { issues, more, message } = error as LexiconError
      expect([issues.length, more, message.split('\n').length]).toEqual([100, 99_900, 101])
      expect(message).toMatch(/\n… and 99900 more$/)
    }
  })
})

describe('a lexicon does not change', () => {
  test('when what it was made of does', () => {
    const aliases = ['القلعة الحمراء']
    const items = [{ name: 'الأهلي', aliases }]
    const verbs = [{ past: 'دندن' }]
    const forms = ['دندون']
    const entities = [{ kind: 'club', items }]
    const lexicon = defineLexicon({ verbs, entities, units: [{ id: 'x', kind: 'measure', forms }] })
    items[0] = { name: '', aliases: [] }
    items.push({ name: 'الزمالك', aliases: [] })
    aliases[0] = ''
    verbs[0].past = ''
    forms[0] = ''
    entities.length = 0
    expect(extractEntities('كتب عن الأهلي والزمالك والقلعة الحمراء', { lexicon }).map(({ text }) => text)).toEqual([
      'الأهلي',
      'القلعة الحمراء',
    ])
    expect(extractQuotes('دندن الوزير: "سنعود".', { lexicon })[0]?.cue?.lemma).toBe('دندن')
    expect(extractQuantities('500 دندون', { lexicon })[0]?.unit).toBe('x')
  })

  test('through itself', () => {
    const lexicon = defineLexicon({
      verbs: [{ past: 'دندن' }],
      units: [{ id: 'x', kind: 'measure', forms: ['دندون'] }],
      entities: [{ kind: 'club', items: [{ name: 'الأهلي', aliases: ['القلعة الحمراء'] }] }, loadEntities(compileEntities([]))],
    })
    const frozen = (value: unknown): boolean =>
      typeof value !== 'object' ||
      value === null ||
      ArrayBuffer.isView(value) ||
      (Object.isFrozen(value) && Object.entries(value).every(([key, part]) => key === 'columns' || frozen(part)))
    expect(frozen(lexicon)).toBe(true)
    expect(lexicon.warnings).toBe(lexicon.warnings)
  })

  test('a definition may be frozen itself, and its items made by a class', () => {
    class Club {
      readonly #name: string
      constructor(name: string) {
        this.#name = name
      }
      get name(): string {
        return this.#name
      }
    }
    const lexicon = defineLexicon(Object.freeze({ entities: Object.freeze([{ kind: 'club', items: [new Club('الأهلي')] }]) }))
    expect(lexicon.entities).toEqual([{ kind: 'club', items: [{ name: 'الأهلي' }] }])
  })
})

describe('definitions that cannot work', () => {
  test.each([
    [
      'a unit without a kind',
      { units: [{ id: 'x', forms: ['دندون'] }] },
      'units[0].kind: found undefined, expected one of measure, money, duration',
    ],
    ['a Latin verb', { verbs: [{ past: 'tweeted' }] }, 'verbs[0].past: found "tweeted", expected one Arabic word'],
    ['a verb of two words', { verbs: [{ past: 'أفصح عن' }] }, 'verbs[0].past: found "أفصح عن", expected one Arabic word'],
    ['digits', { verbs: [{ past: '١٢' }] }, 'verbs[0].past: found "١٢", expected one Arabic word'],
    ['marks alone', { verbs: [{ past: 'ّ' }] }, 'verbs[0].past: found "ّ", expected one Arabic word'],
    [
      'a present of two words',
      { verbs: [{ past: 'أفصح', present: 'يفصح عن' }] },
      'verbs[0].present: found "يفصح عن", expected one Arabic word',
    ],
    ['a Latin masdar', { verbs: [{ past: 'أفصح', masdar: 'x' }] }, 'verbs[0].masdar: found "x", expected one Arabic word'],
    [
      'a unit without forms',
      { units: [{ id: 'x', kind: 'measure', forms: [] }] },
      'units[0].forms: found an array of 0, expected an array of at least one form',
    ],
    [
      'a unit that lacks them',
      { units: [{ id: 'x', kind: 'measure' }] },
      'units[0].forms: found undefined, expected an array of at least one form',
    ],
    [
      'a form of nothing',
      { units: [{ id: 'x', kind: 'measure', forms: ['ـً '] }] },
      'units[0].forms[0]: found "ـً ", expected a word or phrase',
    ],
    ['what is no lexicon', { extends: {} }, 'extends: found an object, expected a lexicon that defineLexicon made'],
    ['a list of lexicons', { extends: [defineLexicon({})] }, 'extends: found an array of 1, expected a lexicon that defineLexicon made'],
    ['null', { extends: null }, 'extends: found null, expected a lexicon that defineLexicon made'],
  ])('%s', (_, definition, issue) => {
    expect(issuesOf(definition)).toEqual([issue])
  })

  test('what can: marks, tatweel, presentation forms, spaces around, signs for units', () => {
    expect(
      issuesOf({ verbs: [{ past: 'دَنْدَنَ' }, { past: 'غـرّد' }, { past: 'ﻏﺮﺩ' }, { past: 'قال', participle: null, present: null }] }),
    ).toEqual([])
    expect(issuesOf({ units: [{ id: 'x', kind: 'measure', forms: ['bbl', '⚡', 'ب.ي'] }] })).toEqual([])
    expect(defineLexicon({ verbs: [{ past: ' دندن ' }] }).verbs).toEqual([{ past: 'دندن' }])
  })
})

describe('what is defined twice', () => {
  const verbs = [
    { past: 'دندن', stance: 'claim' },
    { past: 'دَندَن', stance: 'deny' },
  ] as const

  test('the first counts, with a warning', () => {
    expect(extractQuotes('دندن الوزير: "سنعود".', { lexicon: defineLexicon({ verbs }) })[0]?.cue?.stance).toBe('claim')
    expect(warningsOf({ verbs })).toEqual(['verbs[1].past: "دندن" is defined by verbs[0].past already: the first one counts'])
    expect(warningsOf({ verbs: [{ past: 'ذكر' }, { past: 'ذكّر' }] })).toEqual([])
  })

  test('forms of units, too', () => {
    const units = [
      { id: 'x', kind: 'measure', forms: ['دندون', 'دندونات'] },
      { id: 'y', kind: 'measure', forms: ['دندنة', 'دَندون', 'دندنة'] },
    ] as const
    expect(extractQuantities('500 دندون', { lexicon: defineLexicon({ units }) })[0]?.unit).toBe('x')
    expect(warningsOf({ units })).toEqual(['units[1].forms[1]: "دندون" is defined by units[0].forms[0] already: the first one counts'])
  })

  test('a lexicon defines anew what it extends', () => {
    const base = defineLexicon({ verbs: [verbs[0], { past: 'زمجر' }], units: [{ id: 'x', kind: 'measure', forms: ['دندون'] }] })
    const lexicon = defineLexicon({ extends: base, verbs: [verbs[1]], units: [{ id: 'y', kind: 'measure', forms: ['دندون'] }] })
    expect(lexicon.verbs.map(({ past }) => past)).toEqual(['زمجر', 'دَندَن'])
    expect(extractQuotes('دندن الوزير: "سنعود".', { lexicon })[0]?.cue?.stance).toBe('deny')
    expect(extractQuantities('500 دندون', { lexicon })[0]?.unit).toBe('y')
  })

  test('names of two things: in lists of different kinds, in compiled lists, in what is extended', () => {
    const club = { kind: 'club', items: [{ name: 'الزمالك' }, { name: 'الأهلي' }] }
    const bank = { kind: 'bank', items: [{ name: 'الأهلي' }] }
    const message = '"الأهلي" names الأهلي (club) already: the first one wins, unless overlap is "all"'
    const compiled = loadEntities(compileEntities([bank]))
    expect(warningsOf({ entities: [club, bank] })).toEqual([`entities[1].items[0].name: ${message}`])
    expect(warningsOf({ entities: [club, compiled] })).toEqual([`entities[1].items[0].name: ${message}`])
    expect(warningsOf({ entities: [loadEntities(compileEntities([club, bank]))] })).toEqual([`entities[0].items[2].name: ${message}`])
    expect(warningsOf({ extends: defineLexicon({ entities: [bank] }), entities: [club] })).toEqual([
      `entities[1].items[0].name: ${message}`,
    ])
    expect(warningsOf({ entities: [club, club] })).toEqual([])
  })

  test('the first list wins, compiled or not', () => {
    const [club, bank] = ['club', 'bank'].map((kind) => ({ kind, items: [{ name: 'الأهلي' }] }))
    const compiled = loadEntities(compileEntities([bank]))
    const kindIn = (...entities: NonNullable<LexiconDefinition['entities']>): string[] =>
      extractEntities('فاز الأهلي', { lexicon: defineLexicon({ entities }) }).map(({ kind }) => kind)
    expect(kindIn(club, compiled)).toEqual(['club'])
    expect(kindIn(compiled, club)).toEqual(['bank'])
    expect(kindIn({ kind: 'x', items: [{ name: 'الزمالك' }] }, compiled, club)).toEqual(['bank'])
  })

  test('warnings of compiled lists are those of the lists', () => {
    const list = {
      kind: 'x',
      items: [
        { name: 'بكين', aliases: ['فتح'] },
        { name: 'حسن', ambiguous: true },
      ],
    }
    const compiled = loadEntities(compileEntities([list]))
    expect(warningsOf({ entities: [list] })).toHaveLength(2)
    expect(warningsOf({ entities: [compiled] })).toEqual(warningsOf({ entities: [list] }))
  })
})

describe('types', () => {
  const clubs = defineLexicon({ entities: [{ kind: 'club', items: [] }] })

  test('kinds are known through `extends`', () => {
    const wider = defineLexicon({ extends: clubs, verbs: [{ past: 'دندن' }] })
    const both = defineLexicon({ extends: wider, entities: [{ kind: 'bank', items: [] }] })
    expectTypeOf(wider).toEqualTypeOf<Lexicon<'club'>>()
    expectTypeOf(both).toEqualTypeOf<Lexicon<'club' | 'bank'>>()
    expectTypeOf(extractEntities('', { lexicon: both })).toEqualTypeOf<Entity<EntityKind | 'club' | 'bank'>[]>()
    expectTypeOf(extractEntities('')).toEqualTypeOf<Entity<EntityKind>[]>()
    expectTypeOf(extractEntities('', { lexicon: defineLexicon({}) })).toEqualTypeOf<Entity<EntityKind>[]>()
    expect(both.entities).toHaveLength(2)
  })

  test('without a parameter any kind will do', () => {
    const definition: LexiconDefinition = { extends: clubs, entities: [{ kind: 'bank', items: [] }] }
    const lexicon: Lexicon = defineLexicon(definition)
    const options: EntityOptions & AnalyzeOptions = { lexicon: clubs }
    expectTypeOf(analyze('', { lexicon: clubs })).toExtend<Analysis>()
    expectTypeOf(analyze('')).toExtend<Analysis>()
    expectTypeOf<Entity<'club'>>().toExtend<Entity>()
    expectTypeOf(analyze('')).toEqualTypeOf<Analysis<EntityKind>>()
    expect(extractEntities('', { ...options, lexicon })).toEqual([])
  })
})
