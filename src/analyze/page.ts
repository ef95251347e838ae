import { DATING_WORDS, FURNITURE, type FurniturePhrase, SOURCES } from '../lexicon/data/furniture.js'
import { read } from '../lexicon/read.js'
import { buildWordIndex, longestMatch, readingsOf, type WordIndex } from '../lexicon/trie.js'
import type { Text } from '../text/prepare.js'
import type { Span } from '../text/span.js'
import { TokenKind } from '../text/tokens.js'
import { type Line, readLines } from './lines.js'

interface FurnitureWords {
  readonly records: readonly FurniturePhrase[]
  readonly phrases: WordIndex
  readonly within: WordIndex
  readonly sources: WordIndex
  readonly dating: WordIndex
}

let compiled: FurnitureWords | null = null

const numbered = (list: readonly string[]): (readonly [string, number])[] => list.map((phrase, index) => [phrase, index])

function compile(): FurnitureWords {
  const records = read(FURNITURE)
  const indexed = records.map((record, index) => [record, index] as const)
  const select = (within: boolean): (readonly [string, number])[] =>
    indexed.filter(([record]) => (record.where === 'within') === within).map(([record, index]) => [record.phrase, index])
  const sourceWords = records.filter((record) => record.why === 'source').map((record) => record.phrase)
  return {
    records,
    phrases: buildWordIndex(select(false)),
    within: buildWordIndex(select(true)),
    sources: buildWordIndex(numbered([...read(SOURCES), ...sourceWords])),
    dating: buildWordIndex(numbered(read(DATING_WORDS))),
  }
}

/** The words of `lexicon/data/furniture.ts`, compiled on first use. */
export function furnitureWords(): FurnitureWords {
  compiled ??= compile()
  return compiled
}

/** A text as a page: what stands before and behind the running text is judged otherwise than what stands in it. */
export interface Page {
  readonly text: Text
  readonly lines: readonly Line[]
  /** Lines before this one, and behind the other, are not running text. */
  readonly firstProse: number
  readonly lastProse: number
  /** By token: it stands in a date. */
  readonly dated: Uint8Array
  /** By token: it stands in the name of a place. */
  readonly placed: Uint8Array
}

/** By token: it stands in one of the spans, which are in reading order. */
function tokenMask({ tokens }: Text, spans: readonly Span[]): Uint8Array {
  const mask = new Uint8Array(tokens.count)
  let token = 0
  for (const { start, end } of spans) {
    while (token < tokens.count && tokens.ends[token] <= start) token++
    for (let inside = token; inside < tokens.count && tokens.starts[inside] < end; inside++) mask[inside] = 1
  }
  return mask
}

/** Running text begins with the first line that is prose; a page without any is all edge up to its third line. */
export function readPage(text: Text, dates: readonly Span[], places: readonly Span[]): Page {
  const lines = readLines(text)
  const prose = lines.map((line) => line.prose)
  const first = prose.indexOf(true)
  return {
    text,
    lines,
    firstProse: first < 0 ? Math.min(3, lines.length) : first,
    lastProse: first < 0 ? lines.length : prose.lastIndexOf(true),
    dated: tokenMask(text, dates),
    placed: tokenMask(text, places),
  }
}

/** True for lines before or behind the running text. */
export const atEdge = (page: Page, index: number): boolean => index < page.firstProse || index > page.lastProse

/** Punctuation and the like: what stands between words and is none. */
export const isSign = (kind: number): boolean =>
  kind === TokenKind.Punctuation || kind === TokenKind.QuotationMark || kind === TokenKind.Symbol

/** The token behind the phrase at `token`, which may have a proclitic before it (`ووكالات`); 0 where there is none. */
export function coveringEnd({ text }: Page, index: WordIndex, token: number, accepts: (value: number) => boolean): number {
  for (const reading of readingsOf(text.tokens, token)) {
    const match = longestMatch(index, text.tokens, token, reading)
    if (match?.values.some(accepts)) return match.end
  }
  return 0
}

/** True where every word of the tokens is of one of the phrases. */
export function isCovered(page: Page, index: WordIndex, first: number, last: number): boolean {
  const { tokens } = page.text
  let token = first
  let found = false
  while (token < last) {
    if (isSign(tokens.kinds[token])) token++
    else {
      const end = coveringEnd(page, index, token, () => true)
      if (end === 0) return false
      found = true
      token = end
    }
  }
  return found
}
