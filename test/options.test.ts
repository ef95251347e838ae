import { analyze, extractDates, extractEntities, extractQuantities, extractQuotes, readNumbers, readQuotes } from 'rawi'
import { renderCsv, renderHtml, renderJsonLd } from 'rawi/render'
import { analyzeStream } from 'rawi/stream'
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
