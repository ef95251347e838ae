import {
  align,
  compileEntities,
  findNames,
  fromTransliteration,
  loadEntities,
  normalize,
  parseNumber,
  prepare,
  removeTokens,
  sentences,
  tokenize,
  transliterate,
} from 'rawi'
import { detectLanguages } from 'rawi/foreign'
import { shape } from 'rawi/shape'
import { expect, test } from 'vitest'

const TEXT = 'قال د. مُحَمَّدٌ في ١٢:٣٠: نعم! وعاد #عاجل'
const list = loadEntities(compileEntities([{ kind: 'person', items: [{ name: 'محمد' }] }]))

// The README says: every function takes a string or a prepared text.
test.each<[string, (text: string | ReturnType<typeof prepare>) => unknown]>([
  ['normalize', (text) => normalize(text, 'search')],
  ['align', (text) => align(text, 'search').toSource(4, 9)],
  ['removeTokens', (text) => removeTokens(text, { hashtags: true })],
  ['sentences', sentences],
  ['tokenize', (text) => tokenize(text)],
  ['tokenize, segmented', (text) => tokenize(text, { segment: 'ud' })],
  ['transliterate', (text) => transliterate(text)],
  ['fromTransliteration', (text) => fromTransliteration(text)],
  ['parseNumber', parseNumber],
  ['findNames', (text) => findNames(text, [list])],
  ['shape', shape],
  ['detectLanguages', detectLanguages],
])('%s reads a prepared text like its string', async (_, read) => {
  const plain = await read(TEXT)
  expect(plain).not.toBe('')
  expect(await read(prepare(TEXT))).toEqual(plain)
})

test('a prepared number, a prepared name', () => {
  expect(parseNumber(prepare('مئة وخمسة'))).toBe(105)
  expect(normalize(prepare('إنّ'), 'search')).toBe('ان')
  expect(findNames(prepare('وصل محمد'), [list]).map(({ text }) => text)).toEqual(['محمد'])
})
