import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { sentences, tokenize } from 'rawi/normalizer'
import { describe, expect, test } from 'vitest'

const kindsOf = (text: string): string =>
  tokenize(text)
    .map((token) => `${token.text}/${token.kind}`)
    .join(' ')

test.each([
  ['القاعة.وقال', 'القاعة/word ./punctuation وقال/word'],
  ['د. أحمد أ.د. محمد', 'د./abbreviation أحمد/word أ.د./abbreviation محمد/word'],
  ['عام 49 ق.م.', 'عام/word 49/number ق.م./abbreviation'],
  ['عام 2020م.', 'عام/word 2020/number م/word ./punctuation'],
  ['12/5/2020 12:30 1,234.5%', '12/5/2020/number 12:30/number 1,234.5/number %/punctuation'],
  ['www.rawi.org/a?b=1.', 'www.rawi.org/a?b=1/link ./punctuation'],
  ['a.b@c.com @user_1 #وسم_1', 'a.b@c.com/email @user_1/mention #وسم_1/hashtag'],
  ['وCOVID-19 «نعم»...', 'و/word COVID-19/foreign «/quotation نعم/word »/quotation .../punctuation'],
  ['مُحَمَّدٌ ـــ 😀', 'مُحَمَّدٌ/word ـــ/word 😀/symbol'],
])('%s', (text, kinds) => {
  expect(kindsOf(text)).toBe(kinds)
})

test.each([
  ['وللصين', 'و ل لصين'],
  ['وَلِلصِّينِ', 'وَ لِ لصِّينِ'],
  ['وزير', 'وزير'],
  ['ووزيرها', 'و وزير ها'],
  ['فالوضع', 'ف الوضع'],
  ['فريق', 'فريق'],
  ['باستخدامه', 'ب استخدام ه'],
  ['باريس', 'باريس'],
  ['بعضهم', 'بعض هم'],
  ['بعد', 'بعد'],
  ['كرئيس', 'ك رئيس'],
  ['كبيرة', 'كبيرة'],
  ['لبنان', 'لبنان'],
  ['لبناء', 'ل بناء'],
  ['له', 'ل ه'],
  ['سيعلنون', 'س يعلنون'],
  ['سياسة', 'سياسة'],
  ['الاتجاه', 'الاتجاه'],
  ['يواجه', 'يواجه'],
  ['أهم', 'أهم'],
  ['لأننا', 'ل أن نا'],
  ['قانونا', 'قانونا'],
  ['حكومتنا', 'حكومت نا'],
  ['مما', 'م ما'],
  // Verbs and verbal nouns behind ف, ل and ك by their shape.
  ['فانتقلت', 'ف انتقلت'],
  ['فاستمر', 'ف استمر'],
  ['فناقشت', 'ف ناقشت'],
  ['فبالإضافة', 'ف ب الإضافة'],
  ['فانكوفر', 'فانكوفر'],
  ['لاتصالات', 'ل اتصالات'],
  ['لاتفيا', 'لاتفيا'],
  ['كتطوير', 'ك تطوير'],
  ['كتلتين', 'كتلتين'],
  ['كمحرر', 'ك محرر'],
  ['كمبيوتر', 'كمبيوتر'],
  ['سيدعو', 'س يدعو'],
  ['سيمونو', 'سيمونو'],
  ['ولحقتها', 'و لحقت ها'],
  // Pronouns by the shape of the noun or the verb before them.
  ['شوارعنا', 'شوارع نا'],
  ['رسائلنا', 'رسائل نا'],
  ['أعمالنا', 'أعمال نا'],
  ['التزامنا', 'التزام نا'],
  ['التزمنا', 'التزمنا'],
  ['تقاليدنا', 'تقاليد نا'],
  ['توافقنا', 'توافقنا'],
  ['عائلتي', 'عائلت ي'],
  ['حياتك', 'حيات ك'],
  ['أشكرك', 'أشكر ك'],
  ['أشارك', 'أشارك'],
  ['كويتي', 'كويتي'],
  ['يساعدني', 'يساعد ني'],
  ['أبلغتني', 'أبلغت ني'],
  ['يستثني', 'يستثني'],
  ['ياباني', 'ياباني'],
])('clitics of %s', (word, parts) => {
  expect(
    tokenize(word, { segment: 'ud' })
      .map(({ text }) => text)
      .join(' '),
  ).toBe(parts)
})

test('proclitics and the pronoun are properties of the token', () => {
  expect(tokenize('ولعلاقاتها')[0]).toEqual({
    text: 'ولعلاقاتها',
    start: 0,
    end: 10,
    kind: 'word',
    proclitics: [
      { text: 'و', start: 0, end: 1 },
      { text: 'ل', start: 1, end: 2 },
    ],
    enclitic: { text: 'ها', start: 8, end: 10 },
    glued: false,
  })
})

describe('sentences', () => {
  test.each([
    ['خرج من القاعة.وقال: نعم!', ['خرج من القاعة.', 'وقال: نعم!']],
    ['قال "هل تعلم؟" ثم مضى.', ['قال "هل تعلم؟"', 'ثم مضى.']],
    ['عنوان بلا نقطة\nقال د. أحمد نعم.', ['عنوان بلا نقطة', 'قال د. أحمد نعم.']],
    ['في عام 1445 هـ. وقال.', ['في عام 1445 هـ.', 'وقال.']],
    ['بلغ 12.5 في ق.م وزار example.com أمس...', ['بلغ 12.5 في ق.م وزار example.com أمس...']],
    ['', []],
  ])('%j', (text, found) => {
    expect(sentences(text).map((sentence) => sentence.text)).toEqual(found)
  })
})

test('offsets slice back, and nothing visible is lost, whatever the text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom('و', 'ل', 'ا', 'ه', 'ا', '\u064e', 'ـ', ' ', '.', '@', '#', 'a.com', '1', ':', '😀', '\ud83d', '"'))
      .map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(anyText, (text) => {
      for (const segment of ['none', 'ud'] as const) {
        let behind = 0
        for (const { start, end, text: words, proclitics, enclitic } of tokenize(text, { segment })) {
          expect(text.slice(start, end)).toBe(words)
          expect(start).toBeGreaterThanOrEqual(behind)
          expect(end).toBeGreaterThan(start)
          for (const part of [...proclitics, ...(enclitic ? [enclitic] : [])]) expect(text.slice(part.start, part.end)).toBe(part.text)
          behind = end
        }
      }
      for (const { start, end, text: words } of sentences(text)) expect(text.slice(start, end)).toBe(words)
    }),
    { numRuns: 1000 },
  )
})

test('an address is joined to no number before it', () => {
  expect(tokenize('1:1a.com').map(({ text }) => text)).toEqual(['1', ':', '1a.com'])
})

test('the articles are cut without a rest', () => {
  for (const name of readdirSync('fixtures/articles')) {
    const text = readFileSync(`fixtures/articles/${name}`, 'utf8')
    const whole = tokenize(text, { segment: 'ud' })
      .map((token) => token.text)
      .join('')
    expect(whole).toBe(text.replace(/[\s\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]+/g, ''))
  }
})
