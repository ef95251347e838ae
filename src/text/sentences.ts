import { Unit } from './characters.js'
import { foldedLength, Gap, TokenKind, type Tokens } from './tokens.js'

/** Boundaries as token numbers: part `i` runs from `starts[i]` to `starts[i + 1]`; one more entry than there are parts. */
export interface Boundaries {
  readonly count: number
  readonly starts: Int32Array
}

function isTerminator(unit: number): boolean {
  return (
    unit === Unit.FullStop ||
    unit === Unit.Exclamation ||
    unit === Unit.Question ||
    unit === Unit.ArabicQuestion ||
    unit === Unit.Ellipsis ||
    unit === Unit.ArabicFullStop
  )
}

function isCloser(source: string, tokens: Tokens, token: number): boolean {
  if (tokens.gaps[token] !== Gap.None) return false
  const unit = source.charCodeAt(tokens.starts[token])
  return tokens.kinds[token] === TokenKind.QuotationMark || unit === Unit.ParenthesisClose || unit === Unit.BracketClose
}

function isSingleLetter(tokens: Tokens, token: number): boolean {
  return tokens.kinds[token] === TokenKind.Word && foldedLength(tokens, token) === 1
}

/** `1445 هـ.`, `2020م.`: the letter behind a number is an era, and a full stop behind it the sentence's own. */
function isEra(tokens: Tokens, token: number): boolean {
  return token > 0 && tokens.gaps[token] !== Gap.Line && tokens.kinds[token - 1] === TokenKind.Number
}

/**
 * `د. أحمد`, `أ.د.`, `ص.ب`, `بي.بي.سي`, `آي.إتش.إس`: a full stop behind one letter abbreviates; one between two numbers or inside
 * a Latin word (`example.com`) separates; and one that is glued to both its neighbours ends a sentence only where both are whole words.
 */
function abbreviates(source: string, tokens: Tokens, token: number): boolean {
  if (source.charCodeAt(tokens.starts[token]) !== Unit.FullStop || token === 0) return false
  if (tokens.gaps[token] !== Gap.None) return false
  const before = token - 1
  if (isSingleLetter(tokens, before) && !isEra(tokens, before)) return true
  const glued = token + 1 < tokens.count && tokens.gaps[token + 1] === Gap.None
  if (!glued) return false
  const kind = tokens.kinds[token + 1]
  if (kind === TokenKind.Punctuation || kind === TokenKind.QuotationMark) return false
  if (tokens.kinds[before] === TokenKind.Foreign && kind === TokenKind.Foreign) return true
  return kind === TokenKind.Word
    ? isSingleLetter(tokens, token + 1) || (foldedLength(tokens, before) <= 3 && foldedLength(tokens, token + 1) <= 3)
    : tokens.kinds[before] === TokenKind.Number && kind === TokenKind.Number
}

function endsSentence(source: string, tokens: Tokens, token: number): boolean {
  if (tokens.kinds[token] !== TokenKind.Punctuation) return false
  return isTerminator(source.charCodeAt(tokens.starts[token])) && !abbreviates(source, tokens, token)
}

/** The token behind a sentence that ends at `token`: further terminators and closing marks belong to it. */
function behindSentence(source: string, tokens: Tokens, token: number): number {
  let next = token + 1
  while (next < tokens.count && tokens.gaps[next] === Gap.None && (endsSentence(source, tokens, next) || isCloser(source, tokens, next)))
    next++
  return next
}

function boundaries(starts: number[], tokens: Tokens): Boundaries {
  const count = starts.length
  return { count, starts: Int32Array.from([...starts, tokens.count]) }
}

/** Sentences: to a full stop, question or exclamation mark with its closers, or to the line's end. */
export function findSentences(source: string, tokens: Tokens): Boundaries {
  const starts: number[] = []
  let next = 0
  for (let token = 0; token < tokens.count; token++) {
    if (token === next || tokens.gaps[token] === Gap.Line) {
      starts.push(token)
      next = -1
    }
    if (endsSentence(source, tokens, token)) {
      next = behindSentence(source, tokens, token)
      token = next - 1
    }
  }
  return boundaries(starts, tokens)
}

/** Paragraphs: lines with something on them. */
export function findParagraphs(tokens: Tokens): Boundaries {
  const starts: number[] = []
  for (let token = 0; token < tokens.count; token++) if (tokens.gaps[token] === Gap.Line) starts.push(token)
  return boundaries(starts, tokens)
}
