import { Unit } from '../text/characters.js'
import { foldWord, hashOf, hashShift } from '../text/fold.js'
import { foldedLength, foldedToken, Gap, TokenKind, type Tokens } from '../text/tokens.js'
import { FIRST_PARTS, SECOND_PARTS } from './data/joins.js'

/**
 * The words of a name as they are compared. `عبد الفتاح` and `عبدالفتاح`, `أبو ظبي` and `أبي ظبي` and `أبوظبي`, `محمد بن زايد` and
 * `محمد ابن زايد` are the same words: a first part is read together with what follows it, in its headword's spelling.
 * Lists and texts go through the same function, so a name and its spellings have one key.
 *
 * > | محمد ابن زايد        → محمد · بنزايد
 *          ^^^^^^^^
 */
interface FirstPart {
  readonly letters: string
  readonly hash: number
}

interface Joins {
  readonly first: ReadonlyMap<number, FirstPart>
  readonly second: ReadonlySet<number>
  /** One bit for each hash in `first`, by its last five bits: nearly every word is turned away by it. */
  readonly firstBits: number
  readonly secondBits: number
}

let made: Joins | null = null

function bitsOf(hashes: Iterable<number>): number {
  let bits = 0
  for (const hash of hashes) bits |= 1 << hash
  return bits
}

function makeJoins(): Joins {
  const first = new Map<number, FirstPart>()
  for (const [headword, ...forms] of FIRST_PARTS) {
    const part = { letters: foldWord(headword), hash: hashOf(headword) }
    for (const form of [headword, ...forms]) first.set(hashOf(form), part)
  }
  const second = new Set(SECOND_PARTS.map(hashOf))
  return { first, second, firstBits: bitsOf(first.keys()), secondBits: bitsOf(second) }
}

export function joins(): Joins {
  made ??= makeJoins()
  return made
}

/** The token behind `token` that can go on the same name: on the same line; a hyphen between two words is passed over. */
export function following(tokens: Tokens, token: number, limit: number): number {
  const next = token + 1
  if (next >= limit || tokens.gaps[next] === Gap.Line) return -1
  if (tokens.kinds[next] !== TokenKind.Punctuation || tokens.gaps[next] !== Gap.None) return next
  const isHyphen = tokens.folded[tokens.foldStarts[next]] === Unit.Hyphen
  return isHyphen && next + 1 < limit && tokens.gaps[next + 1] === Gap.None && tokens.kinds[next + 1] <= TokenKind.Number ? next + 1 : next
}

/** One word of a name: its hash, and the last token that it is made of. */
export interface NameWord {
  hash: number
  last: number
}

function isWordAfterSpace(tokens: Tokens, token: number): boolean {
  return tokens.kinds[token] === TokenKind.Word && tokens.gaps[token] === Gap.Space
}

/**
 * Reads the word at `token`, whose own letters have the hash `hash` and the length `length`, with all that joins it.
 * Answers whether anything did.
 */
export function joinWord(tokens: Tokens, token: number, limit: number, hash: number, length: number, word: NameWord): boolean {
  const { first, second, firstBits, secondBits } = joins()
  word.hash = hash
  word.last = token
  const next = token + 1
  if (next >= limit || tokens.kinds[token] !== TokenKind.Word || !isWordAfterSpace(tokens, next)) return false
  const nextHash = tokens.hashes[next]
  const part = (firstBits >>> hash) & 1 ? first.get(hash) : undefined
  if (part) {
    const rest: NameWord = { hash: 0, last: 0 }
    joinWord(tokens, next, Math.min(limit, next + 3), nextHash, foldedLength(tokens, next), rest)
    word.hash = (part.hash + hashShift(rest.hash, part.letters.length)) | 0
    word.last = rest.last
    return true
  }
  if (((secondBits >>> nextHash) & 1) === 0 || !second.has(nextHash)) return false
  word.hash = (hash + hashShift(nextHash, length)) | 0
  word.last = next
  return true
}

/** The words of `from … to` as letters, the first without its proclitics: the exact form of what the hashes say. */
export function canonicalWords(tokens: Tokens, from: number, to: number, cut: number, article: string): string {
  const { first } = joins()
  const parts: string[] = []
  const word: NameWord = { hash: 0, last: 0 }
  const lettersOf = (token: number): string =>
    token === from ? article + foldedToken(tokens, token).slice(cut) : foldedToken(tokens, token)
  for (let at = from; at >= 0 && at < to; at = following(tokens, word.last, to)) {
    const own = lettersOf(at)
    joinWord(tokens, at, to, hashOf(own), own.length, word)
    let letters = ''
    for (let token = at; token <= word.last; token++) {
      const part = lettersOf(token)
      letters += token < word.last ? (first.get(hashOf(part))?.letters ?? part) : part
    }
    parts.push(letters)
  }
  return parts.join(' ')
}

const isConjunction = (unit: number): boolean => unit === Unit.Waw || unit === Unit.Feh
const isPreposition = (unit: number): boolean => unit === Unit.Beh || unit === Unit.Kaf || unit === Unit.Lam

/** True for one proclitic, and for a conjunction and a preposition: `و`, `ل`, `ول`. */
export function isProclitic(letters: string): boolean {
  const first = letters.charCodeAt(0)
  if (letters.length === 1) return isConjunction(first) || isPreposition(first)
  return letters.length === 2 && isConjunction(first) && isPreposition(letters.charCodeAt(1))
}
