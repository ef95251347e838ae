import {
  analyze,
  extractDates,
  extractEntities,
  extractQuantities,
  extractQuotes,
  findNames,
  parseEntitiesJson,
  readNumbers,
  readQuotes,
  removeTokens,
  tokenize,
} from 'rawi'
import { createReport, renderCsv, renderHtml, renderJsonLd } from 'rawi/render'
import { analyzeStream, readJsonl } from 'rawi/stream'
import { describe, expect, test } from 'vitest'

type Asked = (options: never) => unknown

const TEXT = 'قال الوزير أمس إن 5 دول وافقت.'

const READERS: Readonly<Record<string, Asked>> = {
  analyze: (options) => analyze(TEXT, options),
  extractEntities: (options) => extractEntities(TEXT, options),
  extractQuantities: (options) => extractQuantities(TEXT, options),
  extractQuotes: (options) => extractQuotes(TEXT, options),
  readNumbers: (options) => readNumbers(TEXT, options),
  readQuotes: (options) => readQuotes(TEXT, options),
}

const RENDERERS: Readonly<Record<string, Asked>> = {
  renderCsv: (options) => renderCsv(analyze(TEXT), options),
  renderHtml: (options) => renderHtml(analyze(TEXT), options),
  renderJsonLd: (options) => renderJsonLd(analyze(TEXT), options),
}

const ALL: Readonly<Record<string, Asked>> = { ...READERS, ...RENDERERS, extractDates: (options) => extractDates(TEXT, options) }

describe.each(Object.entries(ALL))('%s', (_, ask) => {
  test.each([
    [null, 'null'],
    [5, 'number'],
    ['ar', 'string'],
    [[], 'an array'],
  ])('options %j', (options, found) => {
    expect(() => ask(options as never)).toThrow(new TypeError(`options: found ${found}, expected an object`))
  })
})

describe.each(Object.entries(ALL))('%s', (name, ask) => {
  test('a key that it does not know', () => {
    const found = name === 'extractQuotes' || name === 'readQuotes' || name === 'extractQuantities' ? 'string' : '"x"'
    expect(() => ask({ refrence: 'x' } as never)).toThrow(TypeError)
    expect(() => ask({ refrence: 'x' } as never)).toThrow(`options.refrence: found ${found}, expected `)
    expect(() => ask({ constructor: 'x' } as never)).toThrow('options.constructor: found ')
  })
})

describe('what is wrong in an argument is told with its path, what was found, and what is expected', () => {
  const KEYS = 'lexicon, reference, weekStart, weekend, region'
  test.each<readonly [string, () => unknown, string]>([
    [
      'extractDates',
      () => extractDates(TEXT, { refrence: '2022-12-30' } as never),
      'options.refrence: found "2022-12-30", expected one of the keys reference, weekStart, weekend, region',
    ],
    [
      'extractQuotes',
      () => extractQuotes(TEXT, { refrence: '2022-12-30' } as never),
      'options.refrence: found string, expected the key lexicon',
    ],
    [
      'readNumbers',
      () => readNumbers(TEXT, { overlaps: 'all' } as never),
      `options.overlaps: found "all", expected one of the keys ${KEYS}`,
    ],
    [
      'analyze',
      () => analyze(TEXT, { overlaps: 'all' } as never),
      `options.overlaps: found "all", expected one of the keys ${KEYS}, descriptive`,
    ],
    ['analyze', () => analyze(TEXT, { descriptive: 1 } as never), 'options.descriptive: found 1, expected true or false'],
    ['analyze', () => analyze(TEXT, { weekStart: 0 }), 'options.weekStart: found 0, expected a weekday, 1 (Monday) to 7 (Sunday)'],
    [
      'findNames',
      () => findNames('x', [{ kind: 'club', items: [] }] as never),
      'lists[0]: found an object, expected a compiled list: loadEntities(compileEntities([…]))',
    ],
    [
      'findNames',
      () => findNames('x', [], { descriptive: true } as never),
      'options.descriptive: found true, expected one of the keys overlap',
    ],
    ['tokenize', () => tokenize(TEXT, { segment: 'UD' } as never), 'options.segment: found "UD", expected none or ud'],
    [
      'removeTokens',
      () => removeTokens(TEXT, { link: true } as never),
      'options.link: found true, expected one of the keys links, emails, mentions, hashtags',
    ],
    ['parseEntitiesJson', () => parseEntitiesJson('[]', { kind: 5 } as never), 'options.kind: found 5, expected a string'],
    ['renderCsv', () => renderCsv(analyze(TEXT), { id: 7 } as never), 'options.id: found 7, expected a string'],
    [
      'renderCsv',
      () => renderCsv(analyze(TEXT), { headers: false } as never),
      'options.headers: found false, expected one of the keys id, header, escapeFormulas',
    ],
    ['renderHtml', () => renderHtml(analyze(TEXT), { title: 1 } as never), 'options.title: found 1, expected a string'],
    [
      'createReport',
      () => createReport({ lang: 'ar' } as never),
      'options.lang: found "ar", expected one of the keys title, language, theme',
    ],
  ])('%s', (_, ask, message) => {
    expect(ask).toThrow(new TypeError(message))
  })

  test('one object of options serves all readers, and what is none of theirs is found by each', () => {
    const options = {
      lexicon: undefined,
      overlap: 'longest',
      descriptive: true,
      reference: '2022-12-30',
      weekStart: 1,
      region: 'EG',
    } as never
    for (const ask of [extractQuotes, extractQuantities, extractDates, extractEntities, readNumbers, analyze])
      expect(() => ask(TEXT, options)).not.toThrow()
    expect(() => extractEntities(TEXT, { overlap: 'no' } as never)).toThrow('options.overlap: found "no"')
    expect(() => extractDates(TEXT, { weekStart: 9 })).toThrow('options.weekStart: found 9')
  })

  test.each<readonly [unknown, unknown, string]>([
    [
      [],
      { foo: 1 },
      'options.foo: found 1, expected one of the keys lexicon, reference, weekStart, weekend, region, descriptive, only, referenceField, workers',
    ],
    [[], { ordered: 'no' }, 'options.ordered: found "no", expected true or false'],
    [[], { signal: {} }, 'options.signal: found an object, expected an AbortSignal'],
    [[], { signal: null }, 'options.signal: found null, expected an AbortSignal'],
    [[], { workers: '2' }, 'options.workers: found "2", expected a whole number, 0 or more'],
    ['abc', {}, 'articles: found "abc", expected an iterable'],
    [undefined, {}, 'articles: found undefined, expected an iterable'],
    [{ id: 1, text: TEXT }, {}, 'articles: found an object, expected an iterable'],
  ])('analyzeStream(%j, %j)', async (articles, options, message) => {
    await expect(analyzeStream(articles as never, options as never).next()).rejects.toThrow(message)
  })

  test('readJsonl', async () => {
    await expect(readJsonl([], { feild: 'body' } as never).next()).rejects.toThrow(
      'options.feild: found "body", expected one of the keys field, idField, name',
    )
  })
})

describe.each(Object.entries(READERS))('%s, a lexicon', (_, ask) => {
  test.each([
    [null, 'null'],
    [5, 'number'],
    [{}, 'object'],
    // The definition itself, which nobody has checked.
    [{ verbs: [{ past: 'غرّد' }] }, 'object'],
  ])('that is %j', (lexicon, found) => {
    expect(() => ask({ lexicon } as never)).toThrow(new TypeError(`options.lexicon: found ${found}, expected what defineLexicon gives`))
  })

  test('that is left open', () => {
    expect(() => ask({ lexicon: undefined } as never)).not.toThrow()
  })
})

test('a stream complains once, and not with every article', async () => {
  const options = { lexicon: { verbs: [] } } as never
  const read = async (): Promise<unknown> =>
    await analyzeStream([{ id: 1, text: TEXT }], options)
      [Symbol.asyncIterator]()
      .next()
  await expect(async () => await read()).rejects.toThrow('options.lexicon: found object, expected what defineLexicon gives')
})
