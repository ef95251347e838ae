import {
  align,
  analyze,
  compileEntities,
  extractDates,
  extractEntities,
  extractQuantities,
  extractQuotes,
  findNames,
  fromTransliteration,
  guessLanguage,
  loadEntities,
  normalize,
  parseEntitiesJson,
  parseEntitiesJsonl,
  parseNumber,
  prepare,
  readNumbers,
  readQuotes,
  removeTokens,
  sentences,
  tokenize,
  transliterate,
} from 'rawi'
import { detectLanguages, extractForeign } from 'rawi/foreign'
import { describe, expect, test } from 'vitest'

const list = loadEntities(compileEntities([{ kind: 'club', items: [{ name: 'الزمالك' }] }]))

const READERS: Readonly<Record<string, (text: never) => unknown>> = {
  align,
  analyze,
  extractDates,
  extractEntities,
  extractQuantities,
  extractQuotes,
  findNames: (text) => findNames(text, [list]),
  fromTransliteration,
  guessLanguage,
  normalize,
  parseEntitiesJson,
  parseEntitiesJsonl,
  parseNumber,
  prepare,
  readNumbers,
  readQuotes,
  removeTokens: (text) => removeTokens(text, { links: true }),
  sentences,
  tokenize,
  transliterate,
}
const LATER: Readonly<Record<string, (text: never) => Promise<unknown>>> = { detectLanguages, extractForeign }

const wrong = [
  [undefined, 'text: found undefined, expected a string'],
  [null, 'text: found null, expected a string'],
  [7, 'text: found number, expected a string'],
  [{}, 'text: found object, expected a string'],
  [Buffer.from('قال'), 'text: found object, expected a string'],
] as const

describe.each(Object.entries(READERS))('%s', (_, read) => {
  test.each(wrong)('of %j says what it expects', (text, message) => {
    expect(() => read(text as never)).toThrow(new TypeError(message))
  })
})

describe.each(Object.entries(LATER))('%s', (_, read) => {
  test.each(wrong)('of %j says what it expects', async (text, message) => {
    await expect(read(text as never)).rejects.toThrow(new TypeError(message))
  })
})

test('a prepared text is read as its string is, the empty one too', () => {
  for (const text of ['', 'قال بوتين أمس: "نعم".']) {
    expect(extractQuotes(prepare(text))).toEqual(extractQuotes(text))
    expect(extractDates(prepare(text))).toEqual(extractDates(text))
    expect(extractEntities(prepare(text))).toEqual(extractEntities(text))
  }
})
