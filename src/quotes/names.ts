import { foldedLength, Gap, TokenKind } from '../text/tokens.js'
import type { MarkedSpan } from './marks.js'
import type { Reading } from './source.js'
import { has, isDefinite, Tag, type Words } from './words.js'

/** How many words there are in a range. */
export function countWords(words: Words, from: number, end: number): number {
  let count = 0
  for (let token = from; token < end; token++) if (words.tokens.kinds[token] <= TokenKind.Number) count++
  return count
}

/** Is there any word in the range? */
export function hasWords(words: Words, from: number, end: number): boolean {
  return countWords(words, from, end) > 0
}

/** Do the marks hold a name, a title or a term rather than speech? By the word before them, and by their length. */
export function isName(reading: Reading, span: MarkedSpan): boolean {
  const { words } = reading
  const length = countWords(words, span.first, span.end)
  if (length === 0) return true
  if (length <= 4 && timesMarked(reading, span) > 1) return true
  const before = wordBefore(words, span.open)
  if (length <= 6 && joinsName(reading, span)) return true
  if (length <= 3 && isAddressed(words, span)) return true
  if (length <= 6 && has(words, before, Tag.Naming)) return true
  if (length <= 4 && isNamingPhrase(words, before)) return true
  return length <= 3 && onlyForeign(words, span)
}

/** `كتائب الشهيد "…"`, `النجم الملقب "…"`: the naming word one place further off, with an adjective between. */
function isNamingPhrase(words: Words, before: number): boolean {
  return (
    before > 0 &&
    words.tags[before] === 0 &&
    isDefinite(words, before) &&
    has(words, before - 1, Tag.Naming) &&
    words.tokens.gaps[before] !== Gap.Line
  )
}

function onlyForeign(words: Words, span: MarkedSpan): boolean {
  for (let token = span.first; token < span.end; token++) if (words.tokens.kinds[token] === TokenKind.Word) return false
  return true
}

/** The word before a mark; a lone proclitic (`بـ`) is passed over. */
function wordBefore(words: Words, open: number): number {
  let before = open - 1
  if (before > 0 && words.tokens.kinds[before] === TokenKind.Word && foldedLength(words.tokens, before) === 1) before--
  return before
}

/** The same words in marks, again and again, are a name. */
function timesMarked({ words, spans }: Reading, span: MarkedSpan): number {
  return spans.filter((other) => sameTokens(words, other, span)).length
}

function sameTokens({ tokens }: Words, left: MarkedSpan, right: MarkedSpan): boolean {
  const length = left.end - left.first
  if (length !== right.end - right.first) return false
  for (let at = 0; at < length; at++) if (tokens.hashes[left.first + at] !== tokens.hashes[right.first + at]) return false
  return true
}

/** `أغانيها «…» و«…»`: و joins a name to a name. */
function joinsName(reading: Reading, span: MarkedSpan): boolean {
  const { tokens } = reading.words
  const before = span.open - 1
  if (before < 1 || tokens.kinds[before] !== TokenKind.Word || foldedLength(tokens, before) !== 1 || tokens.gaps[span.open] !== Gap.None)
    return false
  const previous = reading.spans.find((other) => other.close === before - 1)
  return previous !== undefined && isName(reading, previous)
}

/** `قال لـ"سبق"`: who is addressed by a name in marks. */
function isAddressed({ tokens }: Words, span: MarkedSpan): boolean {
  const before = span.open - 1
  return (
    before > 0 &&
    tokens.kinds[before] === TokenKind.Word &&
    foldedLength(tokens, before) <= 2 &&
    isLam(tokens.folded[tokens.foldStarts[before]])
  )
}

const isLam = (unit: number): boolean => unit === 0x644
