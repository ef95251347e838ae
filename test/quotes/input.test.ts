import { extractQuotes, readQuotes } from 'rawi/quotes'
import { describe, expect, it } from 'vitest'
import { expectLinear } from '../growth.js'

describe('input that is no article', () => {
  it.each([
    ['the empty string', ''],
    ['white space', ' \n\t\r\n\u00a0\u2029'],
    ['no Arabic', 'The minister said: "We will be back." He added that nothing had changed.'],
    ['another script', '总统说：“我们会回来。”'],
    ['only tashkil', '\u064b\u0651\u064e\u0650\u0652'.repeat(100)],
    ['only tatweel', 'ـ'.repeat(100)],
    ['controls', '\u200f\u202b\u202c\u2066\u2069\ufeff\u0000'.repeat(50)],
    ['digits', '٢٠٢٢ 2022'],
    ['one mark', '"'],
    ['one unclosed mark', '«كلمة'],
    ['a lone surrogate', '\ud800'],
  ])('%s quotes nobody', (_, text) => {
    expect(extractQuotes(text)).toEqual([])
  })

  it('one unclosed mark costs its own sentence, not the article', () => {
    const quotes = extractQuotes('قال الوزير: "الطريق مفتوح أمام الجميع.\nوقالت الوزيرة: "الجسر مغلق أسبوعاً".\nوأكد المدير أن العمل مستمر.')
    expect(quotes.map(({ text, closed }) => [text, closed])).toEqual([
      ['الطريق مفتوح أمام الجميع', false],
      ['الجسر مغلق أسبوعاً', true],
      ['العمل مستمر', null],
    ])
  })

  it.each(['"', '«', '»', '“', '”', "'", '‘', '" ', ' "', '«»', '""', '»«'])('ten thousand times %s', (mark) => {
    expect(extractQuotes(mark.repeat(10_000))).toEqual([])
  })

  it('ten thousand marks before an article leave the article', () => {
    const quotes = extractQuotes(`${'"'.repeat(10_000)}\nقال الوزير: "الطريق مفتوح".`)
    expect(quotes.map(({ text }) => text)).toEqual(['الطريق مفتوح'])
  })

  it('lone surrogates and NUL in a sentence are kept, and counted as one unit each', () => {
    const text = 'قال الوزير: "الطريق \ud800 مفتوح \udc00 أمام \u0000 الجميع".'
    const [quote] = extractQuotes(text)
    expect(quote.text).toBe('الطريق \ud800 مفتوح \udc00 أمام \u0000 الجميع')
    expect(text.slice(quote.start, quote.end)).toBe(quote.text)
  })

  it('tashkil on every letter, tatweel in every word and bidi marks around the marks change only the offsets', () => {
    const [quote] = extractQuotes('\u200fقَــالَ\u200f الوَزِيـرُ\u200e: \u202b"الطَّرِيقُ مَفْتُوحٌ"\u202c.')
    expect([quote.text, quote.speaker?.text, quote.cue?.text]).toEqual(['الطَّرِيقُ مَفْتُوحٌ', 'الوَزِيـرُ', 'قَــالَ'])
  })

  it.each(['و: “ ا\n', 'ل: « ب\n'])('marks that never close, %j again and again, take time as the text grows', (piece) => {
    expectLinear(extractQuotes, (pieces) => piece.repeat(pieces), 3000)
  })

  it('a line of five megabytes gives every quote in it', () => {
    const sentence = 'قال الوزير: "الطريق مفتوح أمام الجميع". وأضاف أن الجسر مغلق. '
    const times = Math.ceil(5_000_000 / sentence.length)
    const { quotes } = readQuotes(sentence.repeat(times))
    expect(quotes.length).toBe(times * 2)
    const last = quotes[quotes.length - 1]
    expect(last.text).toBe('الجسر مغلق')
    expect(last.start).toBe((times - 1) * sentence.length + sentence.indexOf('الجسر'))
  })

  it('a word of five megabytes is one word', () => {
    expect(extractQuotes(`قال ${'ا'.repeat(5_000_000)}`)).toEqual([])
  })
})
