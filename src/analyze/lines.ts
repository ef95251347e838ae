import { Unit } from '../text/characters.js'
import type { Text } from '../text/prepare.js'
import type { Mention } from '../text/span.js'
import { mentionAt } from '../text/span.js'
import { foldedLength, TokenKind } from '../text/tokens.js'

/** One line of a page, as far as telling the article from what stands around it needs to know it. */
export interface Line {
  /** Tokens, half-open. */
  readonly first: number
  readonly last: number
  /** Source offsets. */
  readonly start: number
  readonly end: number
  /** The first token that is a word or a number: bullets and stars stand before it. */
  readonly firstWord: number
  readonly words: number
  /** It ends as a sentence does, or is as long as only a paragraph is. */
  readonly prose: boolean
  /** An empty line stands before it. */
  readonly apart: boolean
}

/** A headline has hardly more words; a paragraph hardly fewer. */
const LONGEST_HEADLINE = 25

const isWord = (kind: number): boolean => kind === TokenKind.Word || kind === TokenKind.Foreign || kind === TokenKind.Number

/** A full stop as the last sign but closing marks; a question or exclamation ends headlines too. */
function endsWithFullStop({ source, tokens }: Text, first: number, last: number): boolean {
  let token = last - 1
  while (token > first && tokens.kinds[token] === TokenKind.QuotationMark) token--
  return source.charCodeAt(tokens.starts[token]) === Unit.FullStop
}

function isApart(source: string, from: number, to: number): boolean {
  let breaks = 0
  for (let at = from; at < to; at++) {
    const unit = source.charCodeAt(at)
    if (unit === Unit.LineFeed || (unit === Unit.CarriageReturn && source.charCodeAt(at + 1) !== Unit.LineFeed)) breaks++
  }
  return breaks > 1
}

function readLine(text: Text, first: number, last: number): Line {
  const { source, tokens } = text
  let words = 0
  let firstWord = last
  for (let token = last - 1; token >= first; token--) {
    if (!isWord(tokens.kinds[token]) || foldedLength(tokens, token) === 0) continue
    words++
    firstWord = token
  }
  return {
    first,
    last,
    start: tokens.starts[first],
    end: tokens.ends[last - 1],
    firstWord,
    words,
    prose: words > LONGEST_HEADLINE || (words > 3 && endsWithFullStop(text, first, last)),
    apart: first === 0 || isApart(source, tokens.ends[first - 1], tokens.starts[first]),
  }
}

/** The lines of a text that have something on them. */
export function readLines(text: Text): readonly Line[] {
  const { starts, count } = text.paragraphs
  const lines: Line[] = []
  for (let index = 0; index < count; index++) lines.push(readLine(text, starts[index], starts[index + 1]))
  return lines
}

/** What divides the parts of a source line or byline: dashes, slashes, bars, a tatweel on its own. */
export function isDivider({ source, tokens }: Text, token: number): boolean {
  if (tokens.kinds[token] === TokenKind.Word) return foldedLength(tokens, token) === 0
  if (tokens.kinds[token] !== TokenKind.Punctuation) return false
  const unit = source.charCodeAt(tokens.starts[token])
  if (unit === Unit.Hyphen) return true
  return (unit >= 0x2010 && unit <= 0x2015) || DIVIDERS.includes(unit)
}

const DIVIDERS: readonly number[] = [
  Unit.Slash,
  Unit.Plus,
  0x7c,
  Unit.Colon,
  Unit.Comma,
  Unit.ArabicComma,
  Unit.Bullet,
  Unit.Ampersand,
  0xb7,
]

/** The parts of a line between its dividers, each from its first to behind its last token. */
export function partsOf(text: Text, line: Pick<Line, 'first' | 'last'>): readonly (readonly [first: number, last: number])[] {
  const parts: [number, number][] = []
  let first = line.first
  for (let token = line.first; token <= line.last; token++) {
    if (token < line.last && !isDivider(text, token)) continue
    if (token > first) parts.push([first, token])
    first = token + 1
  }
  return parts
}

/** The words of a token range as a mention. */
export function mentionOfTokens({ source, tokens }: Text, first: number, last: number): Mention {
  return mentionAt(source, tokens.starts[first], tokens.ends[last - 1])
}
