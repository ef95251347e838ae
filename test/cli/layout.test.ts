import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { type Column, drawTable, printable, type TableOptions, wrapCell } from '../../src/cli/layout.js'
import { visualOrder } from '../../src/cli/visual.js'

const plain = (text: string): string => text
const options = (width: number, more: Partial<TableOptions> = {}): TableOptions => ({
  width,
  shape: null,
  faint: plain,
  strong: plain,
  ...more,
})
const columns: readonly Column[] = [
  { title: 'name', min: 6, max: 20, grows: true },
  { title: 'text', min: 10, max: 100, grows: true },
  { title: 'kind', min: 4, optional: 1 },
]
const row = (...cells: string[]): { text: string }[][] => cells.map((text) => [{ text }])
/** What a terminal shows: without the marks of direction, which take no room. */
const seen = (lines: readonly string[]): string[] => lines.map((line) => line.replace(/[\u200e\u202b\u202c]/g, ''))

describe('drawTable', () => {
  test('the first column stands at the right', () => {
    expect(seen(drawTable(columns, [row('بوتين', 'العلاقات ممتازة', 'direct')], options(60)))).toEqual([
      '  kind │            text │   name',
      '───────┼─────────────────┼───────',
      'direct │ العلاقات ممتازة │  بوتين',
    ])
  })

  test('vowels take no room: every line is as wide as every other', () => {
    const rows = [row('مُحَمَّدٌ', 'قَالَ: «نَعَم»', 'a'), row('محمد', 'قال: «نعم»', 'b'), row('👩‍👩‍👧 x', '漢字', 'c')]
    for (const width of [40, 60, 100]) {
      const widths = drawTable(columns, rows, options(width)).map((line) => stringWidth(line))
      expect(new Set(widths).size).toBe(1)
    }
  })

  test('each cell of Arabic is embedded by itself, so that the columns stay where they are', () => {
    const [, , line] = drawTable(columns, [row('بوتين', 'نعم', 'direct')], options(60))
    expect(line).toBe('direct │        \u200e\u202bنعم\u202c\u200e │  \u200e\u202bبوتين\u202c\u200e')
  })

  test('an optional column goes where there is no room for it, and where it is empty', () => {
    expect(drawTable(columns, [row('بوتين', 'نعم', 'direct')], options(22))[0]).not.toContain('kind')
    expect(drawTable(columns, [row('بوتين', 'نعم', '')], options(80))[0]).not.toContain('kind')
  })

  test('no line is wider than the terminal, whatever stands in the cells', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }))),
        fc.integer({ min: 30, max: 120 }),
        (cells, width) => {
          const lines = drawTable(
            columns,
            cells.map(([name, text]) => row(name, text, 'k')),
            options(width),
          )
          for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width)
        },
      ),
    )
  })

  test('200,000 rows', () => {
    expect(drawTable(columns, Array(200_000).fill(row('a', 'b', 'c')), options(60))).toHaveLength(200_002)
  })
})

describe('cells', () => {
  const lines = (text: string, width: number): string[] =>
    wrapCell([{ text }], width).map(({ pieces }) => pieces.map((piece) => piece.text).join(''))

  test('break between words', () => {
    expect(lines('أهمية العلاقات الروسية الصينية', 16)).toEqual(['أهمية العلاقات', 'الروسية الصينية'])
  })

  test('a word that is too long is cut between letters, never before a mark', () => {
    expect(lines('https://example.com/a', 8)).toEqual(['https://', 'example.', 'com/a'])
    expect(lines('مُحَمَّد', 2)).toEqual(['مُحَ', 'مَّد'])
  })

  test('styles end where their words end', () => {
    const style = (text: string): string => `<${text}>`
    const [line] = drawTable([{ title: '', min: 9 }], [[[{ text: 'قال ' }, { text: 'نعم لا', style }, { text: '.' }]]], options(30)).slice(
      2,
    )
    expect(seen([line ?? ''])[0]?.trim()).toBe('قال <نعم لا>.')
  })

  test('nothing that an article says reaches the terminal as a command', () => {
    expect(printable('a\u001b[31mb\u0007\u009bc\nd\u202ee\u2067f\ud800g')).toBe('a [31mb c def g')
  })
})

describe('visualOrder, for terminals that do not turn lines', () => {
  test.each([
    ['قال نعم', 'معن لاق'],
    ['قال GDP نما', 'امن GDP لاق'],
    ['نما 3.5% في New York اليوم', 'مويلا New York يف 3.5% امن'],
    ['قال: (نعم)', '(معن) :لاق'],
    ['«200 مليار»', '«رايلم 200»'],
    ['مُحَمَّد', 'دمَّحَمُ'],
    ['abc', 'abc'],
    ['', ''],
  ])('%s', (logical, visual) => {
    const words = logical.split(/( )/).map((text) => ({ text }))
    expect(
      visualOrder(words)
        .map(({ text }) => text)
        .join(''),
    ).toBe(visual)
  })

  test('no letter is lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const letters = (pieces: readonly { text: string }[]): string[] => [...pieces.map((piece) => piece.text).join('')].sort()
        const brackets = /[()[\]{}<>«»‹›]/
        expect(letters(visualOrder([{ text }])).filter((letter) => !brackets.test(letter))).toEqual(
          [...text].sort().filter((letter) => !brackets.test(letter)),
        )
      }),
    )
  })
})
