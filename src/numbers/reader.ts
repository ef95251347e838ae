import type { Lexicon } from '../lexicon/define.js'
import { hashUnder, type Reading, readingsOf, WHOLE } from '../lexicon/trie.js'
import { Unit } from '../text/characters.js'
import { unitsToString } from '../text/fold.js'
import { asText, type Text } from '../text/prepare.js'
import { foldedLength, Gap, startBehind, TokenKind, type Tokens } from '../text/tokens.js'
import type { Meaning, Sense } from './senses.js'
import { Begins, type Node, slotOf, type Vocabulary, vocabularyOf } from './vocabulary.js'

/** A text with the vocabulary it is read with. */
export interface Reader {
  readonly text: Text
  readonly source: string
  readonly tokens: Tokens
  readonly vocabulary: Vocabulary
  /** What was looked up before, by token and reading. */
  readonly seen: (readonly Found[] | undefined)[]
}

/** A word found in the vocabulary. */
export interface Found extends Meaning {
  /** The token behind it. */
  readonly end: number
}

/** Where a part of a number goes on behind `و`. */
export interface Joined {
  readonly token: number
  readonly reading: Reading
}

/** Behind one letter of proclitic. */
const BEHIND_ONE: Reading = { cut: 1, article: false }

export function createReader(text: string | Text, lexicon: Lexicon<string> | undefined): Reader {
  const prepared = asText(text)
  return {
    text: prepared,
    source: prepared.source,
    tokens: prepared.tokens,
    vocabulary: vocabularyOf(lexicon),
    seen: new Array(prepared.tokens.count * READINGS),
  }
}

const NOTHING: readonly Found[] = []
/** Readings are five: the whole token, behind one or two letters, and these with the article put back. */
const READINGS = 5

function placeOf({ cut, article }: Reading): number {
  return article ? cut + 2 : cut
}

function wordAt(tokens: Tokens, token: number, { cut, article }: Reading): string {
  const word = unitsToString(tokens.folded, tokens.foldStarts[token] + cut, tokens.foldStarts[token + 1])
  return article ? String.fromCharCode(Unit.Alef) + word : word
}

function lookUp({ tokens, vocabulary }: Reader, token: number, reading: Reading): readonly Found[] {
  if (vocabulary.filter[slotOf(hashUnder(tokens, token, reading))] === 0) return NOTHING
  let found = NOTHING
  let node: Node | undefined = vocabulary.root.next.get(wordAt(tokens, token, reading))
  for (let end = token + 1; node !== undefined; end++) {
    const behind = end
    if (node.meanings.length > 0) found = node.meanings.map((meaning) => ({ ...meaning, end: behind }))
    if (end >= tokens.count || tokens.gaps[end] === Gap.Line) break
    node = node.next.get(wordAt(tokens, end, WHOLE))
  }
  return found
}

/** Everything that the phrase at a token may mean, looked up once. */
function meaningsAt(reader: Reader, token: number, reading: Reading): readonly Found[] {
  const { tokens, seen } = reader
  if (token < 0 || token >= tokens.count) return NOTHING
  const place = token * READINGS + placeOf(reading)
  const known = seen[place]
  if (known !== undefined) return known
  const found = lookUp(reader, token, reading)
  seen[place] = found
  return found
}

/** The phrase that begins at a token, as far as it has a certain sense. */
export function find(reader: Reader, token: number, sense: Sense, reading: Reading = WHOLE): Found | null {
  for (const found of meaningsAt(reader, token, reading)) if (found.sense === sense) return found
  return null
}

/** All readings of the phrase that begins at a token, with one sense. */
export function findAll(reader: Reader, token: number, sense: Sense): Found[] {
  return meaningsAt(reader, token, WHOLE).filter((found) => found.sense === sense)
}

/** False where no number and no date can begin: the token is a word that the vocabulary does not hold. */
export function canBegin(reader: Reader, token: number): boolean {
  if (!isWord(reader, token)) return reader.tokens.kinds[token] !== TokenKind.Foreign
  return (
    bareArticle(reader, token) !== null ||
    readingsOf(reader.tokens, token).some(
      (reading) => (reader.vocabulary.filter[slotOf(hashUnder(reader.tokens, token, reading))] & (Begins.Quantity | Begins.Date)) !== 0,
    )
  )
}

export function has(reader: Reader, token: number, sense: Sense, reading: Reading = WHOLE): boolean {
  return find(reader, token, sense, reading) !== null
}

/** True where a token stands on the same line as the one before it. */
export function goesOn(reader: Reader, token: number): boolean {
  return token > 0 && token < reader.tokens.count && reader.tokens.gaps[token] !== Gap.Line
}

/** True where nothing but invisible signs stands before a token. */
export function isGlued(reader: Reader, token: number): boolean {
  return token > 0 && token < reader.tokens.count && reader.tokens.gaps[token] === Gap.None
}

export function isNumber(reader: Reader, token: number): boolean {
  return token >= 0 && token < reader.tokens.count && reader.tokens.kinds[token] === TokenKind.Number
}

export function isWord(reader: Reader, token: number): boolean {
  return token >= 0 && token < reader.tokens.count && reader.tokens.kinds[token] === TokenKind.Word
}

/** The first code unit of a token that is one sign, else 0. */
export function signAt(reader: Reader, token: number): number {
  const { tokens } = reader
  if (token < 0 || token >= tokens.count) return 0
  const kind = tokens.kinds[token]
  if (kind === TokenKind.Word || kind === TokenKind.Foreign || kind === TokenKind.Number) return 0
  return reader.source.charCodeAt(tokens.starts[token])
}

/** A folded letter of a token, 0 behind its end. */
export function letterAt(reader: Reader, token: number, at: number): number {
  const from = reader.tokens.foldStarts[token]
  return at < foldedLength(reader.tokens, token) ? reader.tokens.folded[from + at] : 0
}

export function lastLetterOf(reader: Reader, token: number): number {
  return reader.tokens.folded[reader.tokens.foldStarts[token + 1] - 1] ?? 0
}

export function startOf(reader: Reader, token: number, reading: Reading = WHOLE): number {
  return startBehind(reader.source, reader.tokens, token, reading.cut)
}

/** The source offset behind the last token before `end`. */
export function stopOf(reader: Reader, end: number): number {
  return reader.tokens.ends[end - 1]
}

/** True where a word begins with the article, behind `cut` letters. */
export function isDefinite(reader: Reader, token: number, cut = 0): boolean {
  if (!isWord(reader, token) || letterAt(reader, token, cut) !== Unit.Alef || letterAt(reader, token, cut + 1) !== Unit.Lam) return false
  // `ألمانيا` begins with a hamza that folding has taken away; two letters behind the article are the least.
  return (
    letterAt(reader, token, cut + 3) !== 0 && reader.source.charCodeAt(startBehind(reader.source, reader.tokens, token, cut)) === Unit.Alef
  )
}

/** `ال` alone, behind proclitics, as it stands before digits: `الـ 21`, `بالـ21`, `للـ21`. Gives the letters before it, or null. */
export function bareArticle(reader: Reader, token: number): number | null {
  if (!isWord(reader, token)) return null
  const length = foldedLength(reader.tokens, token)
  if (length < 2 || length > 4 || letterAt(reader, token, length - 1) !== Unit.Lam) return null
  const before = letterAt(reader, token, length - 2)
  if (before !== Unit.Alef && !(before === Unit.Lam && length === 2)) return null
  return before === Unit.Lam ? 1 : length - 2
}

/** `و` before the next part: fused (`وعشرون`) or a word of its own (`و 20`). */
export function joinAt(reader: Reader, token: number): Joined | null {
  if (!goesOn(reader, token) || !isWord(reader, token) || letterAt(reader, token, 0) !== Unit.Waw) return null
  if (foldedLength(reader.tokens, token) > 1) return { token, reading: BEHIND_ONE }
  return goesOn(reader, token + 1) ? { token: token + 1, reading: WHOLE } : null
}
