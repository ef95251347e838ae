import {
  analyze,
  defineLexicon,
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
import { createReport, renderBrat, renderConll, renderCsv, renderHtml, renderJsonLd, whoSaidWhat } from 'rawi/render'
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
    [5, '5'],
    ['ar', '"ar"'],
    [[], 'an array'],
  ])('options %j', (options, found) => {
    expect(() => ask(options as never)).toThrow(new TypeError(`options: found ${found}, expected an object`))
  })
})

describe.each(Object.entries(ALL))('%s', (_, ask) => {
  test('a key that it does not know', () => {
    expect(() => ask({ refrence: 'x' } as never)).toThrow(TypeError)
    expect(() => ask({ refrence: 'x' } as never)).toThrow('options.refrence: found "x", expected ')
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
      'options.refrence: found "2022-12-30", expected the key lexicon',
    ],
    [
      'readNumbers',
      () => readNumbers(TEXT, { overlaps: 'all' } as never),
      `options.overlaps: found "all", expected one of the keys ${KEYS}`,
    ],
    [
      'analyze',
      () => analyze(TEXT, { overlaps: 'all' } as never),
      `options.overlaps: found "all", expected one of the keys ${KEYS}, overlap, descriptive`,
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
      lexicon: defineLexicon({ entities: [{ kind: 'club', items: [{ name: 'الأهلي' }] }] }),
      overlap: 'longest' as const,
      descriptive: true,
      reference: '2022-12-30',
      weekStart: 1,
      region: 'EG',
    }
    // To the compiler, which knows each of them by its own type, as to the readers.
    const text = `${TEXT} فاز الأهلي.`
    const read = [
      extractQuotes(text, options),
      readQuotes(text, options).quotes,
      extractQuantities(text, options),
      extractDates(text, options),
      extractEntities(text, options),
      readNumbers(text, options).dates,
      analyze(text, options).dates,
    ]
    expect(read.map(({ length }) => length)).toEqual([1, 1, 1, 1, 1, 1, 1])
    expect(extractQuotes(TEXT, { reference: '2022-12-30', region: 'EG' }).length).toBe(1)
    expect(() => extractEntities(TEXT, { overlap: 'no' } as never)).toThrow('options.overlap: found "no"')
    expect(() => extractDates(TEXT, { weekStart: 9 })).toThrow('options.weekStart: found 9')
  })

  test.each<readonly [unknown, unknown, string]>([
    [
      [],
      { foo: 1 },
      'options.foo: found 1, expected one of the keys lexicon, reference, weekStart, weekend, region, overlap, descriptive, only, referenceField, workers',
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
    await expect(readJsonl(5 as never).next()).rejects.toThrow(
      'chunks: found 5, expected an iterable, or an async one, of strings or bytes',
    )
    await expect(readJsonl([5] as never).next()).rejects.toThrow('chunks[0]: found 5, expected a string or a Uint8Array')
    await expect(readJsonl([], { feild: 'body' } as never).next()).rejects.toThrow(
      'options.feild: found "body", expected one of the keys field, idField, name',
    )
  })
})

describe.each(Object.entries(READERS))('%s, a lexicon', (_, ask) => {
  test.each([
    [null, 'null'],
    [5, '5'],
    [{}, 'an object'],
    // The definition itself, which nobody has checked.
    [{ verbs: [{ past: 'غرّد' }] }, 'an object'],
  ])('that is %j', (lexicon, found) => {
    expect(() => ask({ lexicon } as never)).toThrow(new TypeError(`options.lexicon: found ${found}, expected what defineLexicon gives`))
  })

  test('that is left open', () => {
    expect(() => ask({ lexicon: undefined } as never)).not.toThrow()
  })
})

describe('what a renderer draws from', () => {
  const whole = analyze(TEXT)
  const { dates: _dates, ...some } = whole
  const failure = { id: 1, error: { code: 'no-text', message: 'x' } }
  const renderers = { renderBrat, renderConll, renderCsv, renderHtml, renderJsonLd }

  test.each(Object.entries(renderers))('%s says what is not there', (_, render) => {
    expect(render(whole)).not.toBe('')
    expect(() => render(some as never)).toThrow(
      new TypeError('analysis.dates: found undefined, expected an array, as analyze gives it; a record read with only may lack it'),
    )
    expect(() => render(failure as never)).toThrow(
      new TypeError('analysis.text: found undefined, expected a string, as analyze gives it; a Failure has none'),
    )
    expect(() => render(null as never)).toThrow(new TypeError('analysis: found null, expected what analyze gives'))
  })

  test('a report and whoSaidWhat need less', () => {
    const { quotes: _quotes, ...without } = whole
    const report = createReport()
    report.add(some as never)
    report.add(failure)
    expect(() => report.add(without as never)).toThrow('article.quotes: found undefined, expected an array')
    expect(() => report.add(null as never)).toThrow('article: found null, expected what analyze gives')
    expect(whoSaidWhat(some as never).length).toBe(1)
    expect(() => whoSaidWhat(without as never)).toThrow('analysis.quotes: found undefined, expected an array')
  })
})

test('where there are no worker threads, as in a browser, workers are refused', async () => {
  const { getBuiltinModule } = process
  const ask = async (): Promise<unknown> => await analyzeStream([{ id: 1, text: TEXT }], { workers: 2 }).next()
  try {
    Object.assign(process, { getBuiltinModule: undefined })
    await expect(ask()).rejects.toThrow(
      new TypeError('options.workers: found 2, expected 0 where there are no worker threads, as in a browser'),
    )
  } finally {
    Object.assign(process, { getBuiltinModule })
  }
})

test('analyze takes overlap, as extractEntities does', () => {
  const names = (overlap: 'longest' | 'all'): string[] => analyze('في بحر الصين', { overlap }).entities.map(({ name }) => name)
  expect(names('all').length).toBeGreaterThan(names('longest').length)
  const wrong = { overlap: 'no' } as never
  expect(() => analyze(TEXT, wrong)).toThrow('options.overlap: found "no", expected "longest", "all" or "priority"')
})

test('a stream complains once, and not with every article', async () => {
  const options = { lexicon: { verbs: [] } } as never
  const read = async (): Promise<unknown> =>
    await analyzeStream([{ id: 1, text: TEXT }], options)
      [Symbol.asyncIterator]()
      .next()
  await expect(async () => await read()).rejects.toThrow('options.lexicon: found an object, expected what defineLexicon gives')
})
