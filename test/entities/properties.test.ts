import fc from 'fast-check'
import { extractEntities } from 'rawi/entities'
import { expect, it } from 'vitest'

const word = fc.constantFrom(
  ...'الرئيس الروسي فلاديمير بوتين وزير الخارجية محمد بن عبد الله قال أن الصين وزارة الصحة نادي الهلال " “ ” ( ) ، . : - 2022 CNN على في مدينة كأس العالم الأمم المتحدة لـ ـ ً َ \u200f \ud800 😀'.split(
    ' ',
  ),
)
const article = fc.array(fc.tuple(word, fc.constantFrom(' ', '', '\n', '  ')), { maxLength: 60 }).map((parts) => parts.flat().join(''))

it('every span is what stands there, in reading order, and no span is given twice', () => {
  fc.assert(
    fc.property(fc.oneof(article, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
      const entities = extractEntities(text)
      for (const { start, end, text: words, name } of entities) {
        expect(text.slice(start, end)).toBe(words)
        expect(end).toBeGreaterThan(start)
        expect(name.length).toBeGreaterThan(0)
      }
      const keys = entities.map(({ kind, start, end }) => `${kind} ${start} ${end}`)
      expect(new Set(keys).size).toBe(keys.length)
      expect([...entities].sort((a, b) => a.start - b.start || b.end - a.end)).toEqual(entities)
      expect(JSON.parse(JSON.stringify(entities))).toEqual(entities)
    }),
    { numRuns: 300 },
  )
})

it('tashkil and tatweel change nothing but the offsets', () => {
  const plain = extractEntities('وصل الرئيس الروسي إلى الصين').map(({ kind, name }) => [kind, name])
  const marked = extractEntities('وَصَلَ الرَّئيسُ الرُّوسِيُّ إلى الصّـــين')
  expect(marked.map(({ kind }) => kind)).toEqual(plain.map(([kind]) => kind))
})

it('a long text of one word, of quotation marks, of names, is read', () => {
  for (const unit of ['محمد ', '"', 'وزير ', 'عبد ', 'رئيس مجلس ', 'بن ', 'نادي "'])
    expect(Array.isArray(extractEntities(unit.repeat(5000)))).toBe(true)
})

/** Words that no list holds, each one other. */
function inventedWords(count: number): string {
  const letters = 'بتدرسعفكلمن'
  const spell = (number: number): string =>
    number === 0 ? '' : `${letters[number % letters.length]}${spell(Math.floor(number / letters.length))}`
  return Array.from({ length: count }, (_, at) => spell(at + 100_000)).join(' ')
}

it('what was read before changes nothing, however much it was', () => {
  const text = 'قال الرئيس الروسي فلاديمير بوتين في موسكو إن ديدييه دروغبا وصل، وأضاف بوتين أن رئيسها غادر.'
  const first = extractEntities(text)
  expect(first.map(({ kind, text: words }) => `${kind} ${words}`)).toContain('person ديدييه دروغبا')
  extractEntities(inventedWords(12_000))
  expect(extractEntities(text)).toEqual(first)
})

it('a word without letters and a sign without letters are kept apart', () => {
  const tatweel = extractEntities('ـ محمد صلاح')
  const sign = extractEntities('\u{1f600} محمد صلاح')
  expect(tatweel.map(({ text }) => text)).toEqual(['محمد صلاح'])
  expect(sign.map(({ text, start }) => [text, start])).toEqual([['محمد صلاح', 3]])
  expect(extractEntities('ـ محمد صلاح')).toEqual(tatweel)
})
