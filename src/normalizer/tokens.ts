import { checkOptions, type Rules } from '../lexicon/options.js'
import { CharacterClass, characterClasses, Unit } from '../text/characters.js'
import { sourceOf, type Text } from '../text/prepare.js'
import { type Mention, mentionAt } from '../text/span.js'
import { foldedLength, Gap, scanTokens, TokenKind, type Tokens } from '../text/tokens.js'
import { type AddressKind, findAddresses } from './addresses.js'
import { cutsOf } from './clitics.js'

/** What a token is. */
export type TokenType = 'word' | 'foreign' | 'number' | 'punctuation' | 'quotation' | 'symbol' | 'abbreviation' | AddressKind

/**
 * A word, a number, a mark, an address.
 *
 * @example
 * ```ts
 * tokenize('وللصين دورها')[0] // → { text: 'وللصين', kind: 'word', proclitics: [{ text: 'و', … }, { text: 'ل', … }], enclitic: null, … }
 * ```
 */
export interface Token extends Mention {
  readonly kind: TokenType
  /** `و ف ب ك ل س` at the front of the word. The article is the word's own. */
  readonly proclitics: readonly Mention[]
  /** A pronoun behind the word. */
  readonly enclitic: Mention | null
  /** The next token follows without a space. */
  readonly glued: boolean
}

/** How finely to cut. */
export interface TokenizeOptions {
  /**
   * `ud`: as the Arabic treebanks of Universal Dependencies do: every proclitic, every pronoun and every mark is a token by itself, and
   * abbreviations and ranges are taken apart.
   */
  readonly segment?: 'none' | 'ud'
}

const RULES: Rules = { segment: ['none or ud', (value) => value === 'none' || value === 'ud'] }

const KINDS: readonly TokenType[] = ['word', 'foreign', 'number', 'punctuation', 'quotation', 'symbol']
const NO_PROCLITICS: readonly Mention[] = []

interface Piece {
  readonly kind: TokenType
  readonly start: number
  readonly end: number
}

interface Reader {
  readonly source: string
  readonly tokens: Tokens
  readonly fine: boolean
}

function isFullStop({ source, tokens }: Reader, token: number): boolean {
  return isGlued(tokens, token) && source.charCodeAt(tokens.starts[token]) === Unit.FullStop
}

function isGlued({ count, gaps }: Tokens, token: number): boolean {
  return token > 0 && token < count && gaps[token] === Gap.None
}

function isLetter({ tokens }: Reader, token: number): boolean {
  return token < tokens.count && tokens.kinds[token] === TokenKind.Word && foldedLength(tokens, token) === 1
}

/** `د.`, `أ.د.`, `ق.م`: single letters with full stops, not behind a number, where the letter is an era and the stop the sentence's. */
function endOfAbbreviation(reader: Reader, token: number): number {
  const { tokens } = reader
  if (!isLetter(reader, token) || !isFullStop(reader, token + 1)) return -1
  let end = token + 2
  while (isGlued(tokens, end) && isLetter(reader, end)) end += isFullStop(reader, end + 1) ? 2 : 1
  const single = end === token + 2
  return single && (end === tokens.count || tokens.gaps[end] === Gap.Line || afterNumber(tokens, token)) ? -1 : end
}

function afterNumber({ kinds, gaps }: Tokens, token: number): boolean {
  return token > 0 && gaps[token] !== Gap.Line && kinds[token - 1] === TokenKind.Number
}

/** `12/5/2020`, `12:30`, `2013-2014`: a number goes on over one sign to the next. */
function endOfNumbers({ source, tokens, fine }: Reader, token: number): number {
  let end = token + 1
  while (isGlued(tokens, end) && isGlued(tokens, end + 1) && tokens.kinds[end + 1] === TokenKind.Number) {
    const unit = source.charCodeAt(tokens.starts[end])
    if (unit !== Unit.Slash && unit !== Unit.Colon && (fine || unit !== Unit.Hyphen)) break
    end += 2
  }
  return end
}

/** `...`: dots side by side are one mark. */
function endOfDots(reader: Reader, token: number): number {
  let end = token + 1
  if (reader.source.charCodeAt(reader.tokens.starts[token]) === Unit.FullStop) while (isFullStop(reader, end)) end++
  return end
}

function endOfPiece(reader: Reader, token: number): { kind: TokenType; end: number } {
  const kind = reader.tokens.kinds[token]
  if (kind === TokenKind.Number) return { kind: 'number', end: endOfNumbers(reader, token) }
  if (kind === TokenKind.Punctuation) return { kind: 'punctuation', end: endOfDots(reader, token) }
  const abbreviation = kind === TokenKind.Word && !reader.fine ? endOfAbbreviation(reader, token) : -1
  return abbreviation > 0 ? { kind: 'abbreviation', end: abbreviation } : { kind: KINDS[kind], end: token + 1 }
}

/** Tokens, with the addresses in the place of what they are made of. */
function piecesOf(reader: Reader): Piece[] {
  const { source, tokens } = reader
  const addresses = findAddresses(source)
  const pieces: Piece[] = []
  let next = 0
  for (let token = 0; token < tokens.count; ) {
    const address = addresses[next]
    if (address && tokens.ends[token] > address.start) {
      pieces.push(address)
      next++
      while (token < tokens.count && tokens.starts[token] < address.end) token++
      continue
    }
    const piece = endOfPiece(reader, token)
    // `1:` before `1a.com`: what an address begins with is joined to nothing before it.
    const alone = address && tokens.ends[piece.end - 1] > address.start
    const { kind, end } = alone ? { kind: KINDS[tokens.kinds[token]], end: token + 1 } : piece
    pieces.push({ kind, start: tokens.starts[token], end: tokens.ends[end - 1] })
    token = end
  }
  return pieces
}

/** The letters of a word without its marks and tatweel, and where each stands. */
function bareLetters(source: string, { start, end }: Piece): { letters: string; places: number[] } {
  const places: number[] = []
  const classes = characterClasses()
  let letters = ''
  for (let at = start; at < end; at++) {
    if (classes[source.charCodeAt(at)] !== CharacterClass.ArabicLetter) continue
    letters += source[at]
    places.push(at)
  }
  places.push(end)
  return { letters, places }
}

/** The places at which a word is cut, its start and end included: proclitics, word, pronoun. */
function boundsOf(source: string, piece: Piece): { bounds: number[]; proclitics: number; enclitic: boolean } {
  const { letters, places } = bareLetters(source, piece)
  const { proclitics, enclitic } = cutsOf(letters)
  const bounds = [piece.start, ...proclitics.map((cut) => places[cut])]
  if (enclitic < letters.length) bounds.push(places[enclitic])
  bounds.push(piece.end)
  return { bounds, proclitics: proclitics.length, enclitic: enclitic < letters.length }
}

function plainToken(source: string, { kind, start, end }: Piece, glued: boolean): Token {
  return { text: source.slice(start, end), start, end, kind, proclitics: NO_PROCLITICS, enclitic: null, glued }
}

function wordToken(source: string, piece: Piece, glued: boolean): Token {
  const { bounds, proclitics, enclitic } = boundsOf(source, piece)
  // Most words are whole.
  if (bounds.length < 3) return plainToken(source, piece, glued)
  const { kind, start, end } = piece
  const parts = bounds.slice(1).map((bound, index) => mentionAt(source, bounds[index], bound))
  return {
    text: source.slice(start, end),
    start,
    end,
    kind,
    proclitics: parts.slice(0, proclitics),
    enclitic: enclitic ? (parts.at(-1) ?? null) : null,
    glued,
  }
}

function segments(source: string, piece: Piece, glued: boolean): Token[] {
  const { bounds } = boundsOf(source, piece)
  return bounds.slice(1).map((end, index) => {
    const part = { kind: piece.kind, start: bounds[index], end }
    return plainToken(source, part, glued || end < piece.end)
  })
}

/**
 * The tokens of a text: words with their marks, words of other scripts, numbers with their separators, marks one by one, web and e-mail
 * addresses, mentions, tags, abbreviations. What is neither a space nor an invisible control is in exactly one token.
 *
 * @throws {TypeError} where an option is wrong.
 * @example
 * ```ts
 * tokenize('قال د. أحمد: وصلنا في 12:30').map(({ text }) => text) // → ['قال', 'د.', 'أحمد', ':', 'وصلنا', 'في', '12:30']
 * tokenize('وللصين دورها', { segment: 'ud' }).map(({ text }) => text) // → ['و', 'ل', 'لصين', 'دور', 'ها']
 * ```
 */
export function tokenize(text: string | Text, options: TokenizeOptions = {}): Token[] {
  checkOptions(options, RULES)
  const fine = options.segment === 'ud'
  const source = sourceOf(text)
  const pieces = piecesOf({ source, tokens: typeof text === 'string' ? scanTokens(text) : text.tokens, fine })
  return pieces.flatMap((piece, index) => {
    const glued = index + 1 < pieces.length && pieces[index + 1].start === piece.end
    if (piece.kind !== 'word') return plainToken(source, piece, glued)
    return fine ? segments(source, piece, glued) : wordToken(source, piece, glued)
  })
}
