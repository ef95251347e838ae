import fc from 'fast-check'
import * as n2words from 'n2words/ar-SA'
import { extractQuantities, parseNumber } from 'rawi/numbers'
import { ToWords } from 'to-words'
import { describe, expect, it } from 'vitest'
import { allSpellings, writeNumber } from './write-number.js'

const spellings = allSpellings()

/** A fixed series of numbers of three to fourteen digits. */
function series(count: number): number[] {
  let state = 7
  return Array.from({ length: count }, () => {
    state = (state * 1103515245 + 12345) % 2147483648
    return Math.floor((state / 2147483648) * 10 ** (3 + (state % 12)))
  })
}

describe('number words', () => {
  it('reads every number to 9,999 back, in one spelling each, and to 1,299 in all', () => {
    for (let value = 0; value < 10_000; value++) {
      const forms = value < 1300 ? spellings : [spellings[value % spellings.length]]
      for (const spelling of forms) expect(parseNumber(writeNumber(BigInt(value), spelling))).toBe(value)
    }
  })

  it('reads what was written, with its whole span, to 10^18', () => {
    const written = fc.record({ value: fc.bigInt({ min: 11n, max: 10n ** 18n }), spelling: fc.constantFrom(...spellings) })
    fc.assert(
      fc.property(written, ({ value, spelling }) => {
        const text = writeNumber(value, spelling)
        const [quantity, ...rest] = extractQuantities(text)
        expect(rest).toEqual([])
        expect([quantity.text, quantity.value]).toEqual([text, Number(value)])
      }),
      { numRuns: 2000 },
    )
  })

  it('reads the output of to-words and n2words', () => {
    const numbers = [...Array.from({ length: 1200 }, (_, value) => value), ...series(800)]
    const locales = ['ar-SA', 'ar-LB', 'ar-MA'].map((localeCode) => new ToWords({ localeCode }))
    for (const value of numbers) {
      for (const writer of locales) expect(parseNumber(writer.convert(value))).toBe(value)
      for (const gender of ['masculine', 'feminine'] as const) expect(parseNumber(n2words.toCardinal(value, { gender }))).toBe(value)
    }
  })
})

describe('parseNumber', () => {
  it.each([
    ['مِئَةٌ وخَمْسَةٌ وعِشْرونَ', 125],
    ['مائه وخمسه وعشرين', 125],
    ['مئتا ألف', 200_000],
    ['مليوني', 2_000_000],
    ['ألفًا', 1000],
    ['ألفا', 2000],
    ['ثلاث مئة', 300],
    ['3 ملايين و200 ألف', 3_200_000],
    ['ألف مليار', 1e12],
    ['مائة ألف وألفان', 102_000],
    ['سبعمائة ومليون مليون', 701_000_000],
    ['مليون ونصف المليون', 1_500_000],
    ['نصف مليون', 500_000],
    ['ثلاثة فاصلة خمسة', 3.5],
    ['صفر فاصلة صفر خمسة', 0.05],
    ['سالب خمسة', -5],
    ['ثلاثة أرباع', 0.75],
    ['واحد على عشرين', 0.05],
    ['الحادي والعشرون بعد المئة', 121],
    ['١٬٢٣٤٫٥', 1234.5],
    ['۱۲۳', 123],
    ['1.635.092,22', 1_635_092.22],
    ['26،013,94', 26_013.94],
    ['1 000 000', 1_000_000],
    ['12\u202f345', 12_345],
    ['\u200f-\u200e12', -12],
    ['2,8', 2.8],
    ['4،000', 4000],
    ['½', 0.5],
    ['3½', 3.5],
    ['5 million', 5_000_000],
    ['خَمْسَةٌ', 5],
    ['الف وميتين', 1200],
    ['احدى عشر', 11],
    ['−5', -5],
    ['1\u00a0234', 1234],
  ])('%s is %d', (text, value) => {
    expect(parseNumber(text)).toBe(value)
  })

  it.each([
    '',
    'رجل',
    'مئات',
    'عشرات الآلاف',
    'أحد',
    '2.18.199',
    'خمسة رجال',
    'ألف وألفان',
    '2.5 فاصلة خمسة',
    '\ud800',
    '5%',
    '$5',
    '- 5',
    '5.',
    '.5',
    '1e5',
    'NaN',
    '٬',
    '5½x',
    '12 34',
    'وخمسة',
    'مئة خمسة',
  ])('%j is no number', (text) => {
    expect(parseNumber(text)).toBeNull()
  })
})
