import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { prepare } from 'rawi'
import { extractQuotes, type QuoteReading, readQuotes } from 'rawi/quotes'
import { describe, expect, it } from 'vitest'

const root = new URL('../../', import.meta.url)
const articles = readdirSync(new URL('fixtures/articles/', root)).map((name) =>
  readFileSync(new URL(`fixtures/articles/${name}`, root), 'utf8'),
)

interface Spanned {
  readonly start: number
  readonly end: number
  readonly text?: string
}

/** Every span of a reading, whatever it hangs on. */
function spansOf({ quotes, mentions }: QuoteReading): Spanned[] {
  const spans: (Spanned | null)[] = [...mentions]
  for (const quote of quotes) {
    const { speaker, cue, addressee, medium, clause, parts, nested } = quote
    spans.push(quote, speaker, cue, addressee, medium, clause, ...parts, ...nested)
  }
  return spans.filter((span) => span !== null)
}

/** The first span that is not what stands there; null where all are. */
function wrongSpan(text: string, reading: QuoteReading): Spanned | null {
  const wrong = ({ start, end, text: words }: Spanned): boolean =>
    !(start >= 0 && start < end && end <= text.length) || (words !== undefined && text.slice(start, end) !== words)
  return spansOf(reading).find(wrong) ?? null
}

function checkReading(text: string): void {
  const reading = readQuotes(text)
  expect(wrongSpan(text, reading)).toBeNull()
  expect(JSON.parse(JSON.stringify(reading))).toStrictEqual(reading)
  const starts = reading.quotes.map(({ start }) => start)
  expect([...starts].sort((left, right) => left - right)).toEqual(starts)
  for (const quote of reading.quotes) {
    expect(quote.confidence >= 0 && quote.confidence <= 1).toBe(true)
    expect(quote.speakerName === null).toBe(quote.resolvedBy === null)
    if (quote.kind === 'indirect') expect(quote.clause).toBeNull()
  }
}

const WORDS =
  `قال قالت وأضاف أكد مؤكدا موضحة أن إن أنه بأن إلى على في عن الوزير الرئيس بوتين محمد العلي الصحيفة وكالة رويترز بحسب وفقا ل لـ على حد قوله نقلت عن قوله
  وصف بأنه من جهته يذكر أن لم قد ، . : ؛ ! ؟ … - – ( ) " “ ” « » ‹ › ' ‘ ’ „ \u200f \u200e \u202b \u202c \u2066 \u2069 \ufeff \u0000 ً ّ َ ـ \ud800 \udc00 😀 2022 ٢٠ CNN ﻗﺎﻝ ﷲ`.split(
    /\s+/,
  )
const piece = fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ' ', ' ', '', '\n', '\n\n', '\t', '\u00a0', '\r\n'))
const article = fc.array(piece, { maxLength: 80 }).map((parts) => parts.flat().join(''))

describe('every span slices back, every result is plain JSON', () => {
  it.each(articles)('article %#', checkReading)

  it('of an attribution to a mark alone', () => {
    checkReading('وفقا َ أن قال قال ')
  })

  it('of a title before marks without a word', () => {
    checkReading('الوزير “ 😀 ”\tموضحة')
    checkReading('الوزير؛ “… ؟ “')
    checkReading('رئيس،“:؛"')
  })

  it('of words, marks and controls in any order', () => {
    fc.assert(fc.property(article, checkReading), { numRuns: 1500 })
  })

  it('of any string of code units', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), checkReading), { numRuns: 300 })
  })

  it('of an article cut anywhere, its beginning or its end', () => {
    fc.assert(
      fc.property(fc.constantFrom(...articles), fc.double({ min: 0, max: 1, noNaN: true }), (text, share) => {
        const at = Math.floor(text.length * share)
        checkReading(text.slice(0, at))
        checkReading(text.slice(at))
      }),
      { numRuns: 60 },
    )
  })

  const news = new URL('../shared/dev/news.jsonl', root)
  it.skipIf(!existsSync(news))('of the news', () => {
    const texts = readFileSync(news, 'utf8').trim().split('\n')
    for (const line of texts) {
      const { id, text } = JSON.parse(line) as { id: string; text: string }
      const wrong = wrongSpan(text, readQuotes(text))
      expect(wrong === null ? null : { id, wrong }).toBeNull()
    }
  })
})

describe('one text, one answer', () => {
  it('a prepared text is read as its string is', () => {
    for (const text of articles) expect(extractQuotes(prepare(text))).toEqual(extractQuotes(text))
  })

  it('paragraphs of plain prose before it move the offsets, and nothing else', () => {
    const before = 'هطلت الأمطار على المدينة طوال الليل.\n\n'
    for (const text of ['قال كمال درويش إن الطريق جاهز.', 'قالت سلمى حداد: "سنعود غداً".']) {
      const moved = extractQuotes(before + text).map(({ start, end, kind, speakerName }) => ({
        start: start - before.length,
        end: end - before.length,
        kind,
        speakerName,
      }))
      expect(moved).toEqual(extractQuotes(text).map(({ start, end, kind, speakerName }) => ({ start, end, kind, speakerName })))
    }
  })
})

/** A prepared text that counts how often its columns are read. */
function counted(text: string): { readonly text: ReturnType<typeof prepare>; readonly reads: () => number } {
  let reads = 0
  const prepared = prepare(text)
  const watch = <Column extends object>(column: Column): Column =>
    new Proxy(column, {
      get(target, key) {
        reads++
        const value: unknown = Reflect.get(target, key, target)
        return typeof value === 'function' ? value.bind(target) : value
      },
    })
  const tokens = Object.fromEntries(
    Object.entries(prepared.tokens).map(([name, column]) => [name, ArrayBuffer.isView(column) ? watch(column) : column]),
  ) as unknown as typeof prepared.tokens
  return { text: { ...prepared, tokens }, reads: () => reads }
}

function readsOf(text: string): number {
  const { text: prepared, reads } = counted(text)
  extractQuotes(prepared)
  return reads()
}

describe('work grows with the text: reads of the token columns, counted', () => {
  const PIECES = {
    marks: '"',
    'opening marks': ' «كلمة',
    'closing marks': 'كلمة» ',
    words: 'كلمة ',
    names: 'محمد علي حسن ',
    titles: 'وزير ',
    cues: 'قال ',
    complementisers: 'أن ',
    participles: '، مؤكدا ',
    conjunctions: 'و',
    commas: '، ',
    parentheses: '( ',
    attributions: 'بحسب ',
    relays: 'نقلت عن ',
    'one sentence': 'قال الوزير إن الطريق جاهز، مؤكدا أن الجسر مغلق، ',
    'one speaker': 'قال الوزير كمال درويش: "الطريق جاهز". وأضاف أن الجسر مغلق.\n',
    'quotations in one sentence': 'قال "الطريق جاهز للسير عليه اليوم" ',
    'quotations behind colons in one sentence': 'قال الوزير: "الطريق جاهز للسير عليه اليوم كله" ',
    'marks behind a relay': '" نقلت أمس منذ وصف ',
    'a mark without a mate before a medium': 'أكد قالت/ رويترز "',
    'conjunctions as words': 'كما ',
    'cues that report nothing': 'قال بوتين وماكرون و',
    'marks that each line opens': '"كلام جميل هنا الآن\n',
  }
  it.each(Object.entries(PIECES))('%s', (_, unit) => {
    const short = readsOf(unit.repeat(500))
    const long = readsOf(unit.repeat(2000))
    expect(long / short).toBeLessThan(4.8)
  })
})
