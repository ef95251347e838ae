import { describe, expect, test } from 'vitest'
import { findNames } from '../../src/entities/gazetteer.js'
import { compileEntities, loadEntities } from '../../src/lexicon/gazetteer/index.js'

const listOf = (names: readonly string[]) => loadEntities(compileEntities([{ kind: 'name', items: names.map((name) => ({ name })) }]))
const spans = (text: string, names: readonly string[], overlap: 'longest' | 'all' = 'longest') =>
  findNames(text, [listOf(names)], { overlap }).map(({ start, end, name }) => `${start}-${end} ${name}`)

/** The text is read in stretches, and what is noted about a stretch has its room. */
describe('long stretches', () => {
  test('a line longer than what is usually read at once: the same names at the same places', () => {
    const sentence = 'زار وفد من جامعة القاهرة مدينة الإسكندرية ثم عاد إلى مدينة نصر. '
    const names = ['جامعة القاهرة', 'القاهرة', 'مدينة نصر', 'الإسكندرية ثم عاد']
    const expected = spans(sentence, names)
    expect(expected).toEqual(['11-24 جامعة القاهرة', '31-48 الإسكندرية ثم عاد', '53-62 مدينة نصر'])
    const count = Math.ceil(200_000 / sentence.length)
    const found = findNames(sentence.repeat(count), [listOf(names)])
    expect(found.length).toBe(count * expected.length)
    for (const [at, { start, end, name }] of found.entries()) {
      const offset = Math.floor(at / expected.length) * sentence.length
      expect(`${start - offset}-${end - offset} ${name}`).toBe(expected[at % expected.length])
    }
    // What was made for the long line is not in the way of the next text.
    expect(spans(sentence, names)).toEqual(expected)
  })

  test('more names begin at each word than there is room for', () => {
    const words = 700
    const deepest = 20
    const names = Array.from({ length: deepest }, (_, count) =>
      Array(count + 1)
        .fill('مصر')
        .join(' '),
    )
    const text = Array(words).fill('مصر').join(' ')
    const found = spans(text, names, 'all')
    expect(found.length).toBe(deepest * words - (deepest * (deepest - 1)) / 2)
    expect(new Set(found).size).toBe(found.length)
    expect(spans(text, names).every((span) => span.endsWith(names.at(-1) ?? ''))).toBe(true)
  })

  test('names that go on where others end: each is found at its length, and no other', () => {
    const names = ['سوق المال', 'سوق المال السعودي', 'سوق المال السعودي الجديد اليوم', 'سوق المال الكويتي', 'سوق المال السعودي القديم']
    expect(spans('سوق المال اليوم', names)).toEqual(['0-9 سوق المال'])
    expect(spans('سوق المال السعودي الجديد', names)).toEqual(['0-17 سوق المال السعودي'])
    expect(spans('سوق المال السعودي الجديد اليوم', names)).toEqual(['0-30 سوق المال السعودي الجديد اليوم'])
    expect(spans('وسوق المال الكويتي', names)).toEqual(['1-18 سوق المال الكويتي'])
  })

  test('tatweels and spaces around a name are no letters of it', () => {
    expect(spans('وصل أحمد علي', ['ـ أحمد علي ـ'])).toEqual(['4-12 ـ أحمد علي ـ'])
    expect(spans('وصل أحمد على', ['أحمد علي'])).toEqual(['4-12 أحمد علي'])
  })
})
