import { readFileSync } from 'node:fs'
import nlp from 'compromise'
import fc from 'fast-check'
import { extractForeign } from 'rawi/foreign'
import { describe, expect, it } from 'vitest'
import { piecesOf } from '../../src/foreign/extract.js'

const found = async (text: string): Promise<(string | number | null)[][]> =>
  (await extractForeign(text)).flatMap(({ mentions }) => mentions.map(({ kind, text: words, value, unit }) => [kind, words, value, unit]))

describe('extractForeign', () => {
  it('reads the English inside an Arabic sentence', async () => {
    const text = 'قال بيان الشركة: "Apple will pay $1,199.99 to Joe Biden in New York"، اليوم'
    const runs = await extractForeign(text)
    expect(runs.map(({ text: words, language }) => [words, language])).toEqual([
      ['Apple will pay $1,199.99 to Joe Biden in New York', 'eng'],
    ])
    expect(await found(text)).toEqual([
      ['money', '$1,199.99', 1199.99, 'USD'],
      ['person', 'Joe Biden', null, null],
      ['place', 'New York', null, null],
    ])
  })

  it.each([
    ['It will cost 12.5 million euros.', [['money', '12.5 million euros', 12_500_000, 'EUR']]],
    ['The company has built 5 constructor sets for it.', [['number', '5', 5, null]]],
    ['They paid £20bn for it.', [['money', '£20bn', 20_000_000_000, 'GBP']]],
    ['It will raise $3m from them.', [['money', '$3m', 3_000_000, 'USD']]],
    ['Prices rose by 3% in the city.', [['percent', '3%', 3, 'percent']]],
    ['Three hundred people came to it.', [['number', 'Three hundred', 300, null]]],
    ['He said “we will go to the sea,” and left.', [['quote', 'we will go to the sea', null, null]]],
    ['The iPhone 17 and the S&P 500 and the COVID-19 of this world.', []],
  ])('%s', async (text, mentions) => {
    expect(await found(text)).toEqual(mentions)
  })

  it('keeps offsets right next to quotation marks, emoji and behind Arabic', async () => {
    const text = '😀 وقال: «نعم» ثم كتب “I agree,” Vladimir Putin told CNN in New York on Monday.'
    const runs = await extractForeign(text)
    const mentions = runs.flatMap((run) => run.mentions)
    for (const { text: words, start, end } of mentions) expect(text.slice(start, end)).toBe(words)
    expect(mentions.map(({ text: words }) => words)).toContain('Vladimir Putin')
  })

  it('reports Persian, Urdu and Kurdish, and reads nothing in them', async () => {
    const text =
      'گفت که گفتگوها ادامه دارد و نتیجه خوبی خواهد داشت\nوزیر اعظم نے کہا کہ حکومت عوام کے مسائل حل کرے گی\nسەرۆکی حکومەتی هەرێم ڕایگەیاند کە دانوستانەکان'
    const runs = await extractForeign(text)
    expect(runs.map(({ language, mentions }) => [language, mentions.length])).toEqual([
      ['pes', 0],
      ['urd', 0],
      ['ckb', 0],
    ])
  })

  it('leaves Arabic alone', async () => {
    expect(await extractForeign('قال الرئيس إن العلاقات ممتازة')).toEqual([])
  })

  it('does not change compromise for the rest of the process', async () => {
    const view = (): unknown => nlp('Rawi met Zorblax in Foobaria').json({ terms: { tags: true } })
    const tags = (): string => JSON.stringify(view()).replaceAll(/"id":"[^"]*"/g, '')
    const before = tags()
    await extractForeign('The Zorblax of Foobaria paid $5 million to Rawi in the city of London on Monday.')
    expect(tags()).toBe(before)
    const source = readFileSync(new URL('../../src/foreign/english.ts', import.meta.url), 'utf8')
    expect(source).not.toMatch(/\.(plugin|extend|addWords|addTags|typeahead)\(/)
  })

  it('slices back and is in reading order, whatever the text', async () => {
    const piece = fc.constantFrom(
      'The president ',
      'said ',
      '"we ',
      'go," ',
      'Joe Biden ',
      '$5 ',
      'million ',
      '3% ',
      'قال ',
      '\n',
      '😀',
      "don't ",
      '“',
      '” ',
      'New York, ',
      'Mr. ',
      '\ud800',
      '12 ',
      'U.S. ',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        const text = pieces.join('')
        for (const { mentions } of await extractForeign(text)) {
          for (const { start, end, text: words } of mentions) expect(text.slice(start, end)).toBe(words)
          expect(mentions.map(({ start }) => start)).toEqual(mentions.map(({ start }) => start).sort((left, right) => left - right))
        }
      }),
      { numRuns: 60 },
    )
  })

  it('never gives compromise more than 2,000 units, and loses none', () => {
    const text = fc
      .array(fc.constantFrom('word ', 'End. ', 'x'.repeat(700), '😀', '\n', '“quoted.” '), { maxLength: 60 })
      .map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(text, (whole) => {
        const pieces = piecesOf(whole)
        expect(pieces.map(({ start, end }) => whole.slice(start, end)).join('')).toBe(whole)
        for (const { start, end } of pieces) {
          expect(end - start).toBeLessThanOrEqual(2000)
          expect(end).toBeGreaterThan(start)
          expect(/^[\udc00-\udfff]/.test(whole.slice(start, end))).toBe(false)
        }
      }),
    )
  })
})
