import { type Reading, readingsOf, WHOLE } from '../lexicon/trie.js'
import { Unit } from '../text/characters.js'
import { Gap, TokenKind, type Tokens } from '../text/tokens.js'
import { foreignness, isOrdinary, strangeness } from './shape.js'
import { Flag, flagsOf } from './vocabulary.js'

const ALEF = String.fromCharCode(Unit.Alef)
const ARTICLE = ALEF + String.fromCharCode(Unit.Lam)

function wordUnder(word: string, { cut, article }: Reading): string {
  return article ? ALEF + word.slice(cut) : word.slice(cut)
}

/** The first reading under which a word is known; behind a proclitic with the article, or the whole word, where none is. */
function readWord(word: string, readings: readonly Reading[]): { reading: Reading; flags: number } {
  const whole = flagsOf(word)
  if ((whole & ~Flag.Definite) !== 0) return { reading: WHOLE, flags: whole }
  for (let at = 1; at < readings.length; at++) {
    const flags = flagsOf(wordUnder(word, readings[at]))
    if ((flags & ~Flag.Definite) !== 0) return { reading: readings[at], flags }
  }
  const definite = readings.find((reading) => wordUnder(word, reading).startsWith(ARTICLE))
  if (definite) return { reading: definite, flags: Flag.Unknown | Flag.Definite }
  return { reading: readings.find((reading) => reading.cut === 1 && isCutFromUnknown(word)) ?? WHOLE, flags: Flag.Unknown }
}

/** `وبوتين`, `لترامب` against `واتسون`, `ليبرمان`: a proclitic stands before a consonant. */
function isCutFromUnknown(word: string): boolean {
  const first = word.charCodeAt(0)
  const second = word.charCodeAt(1)
  if (word.length < 5 || (first !== Unit.Waw && first !== Unit.Lam)) return false
  return second !== Unit.Alef && second !== Unit.Waw && second !== Unit.Yeh && second !== Unit.Lam
}

/** A token's folded letters, four at a time: a call with a fixed number of arguments is three times as fast as one with a spread. */
export function lettersOf({ folded, foldStarts }: Tokens, token: number): string {
  const end = foldStarts[token + 1]
  let at = foldStarts[token]
  let word = ''
  for (; at + 4 <= end; at += 4) word += String.fromCharCode(folded[at], folded[at + 1], folded[at + 2], folded[at + 3])
  for (; at < end; at++) word += String.fromCharCode(folded[at])
  return word
}

/** A token's word behind its proclitics, and what it can be. */
export interface WordRead {
  /** All its folded letters. */
  readonly letters: string
  readonly word: string
  readonly reading: Reading
  readonly flags: number
}

/** The words of the last articles: nine of ten come again, and reading one anew costs two strings and two look-ups. */
const remembered = new Map<number, WordRead>()
const REMEMBERED_AT_MOST = 10_000

function spells({ folded, foldStarts }: Tokens, token: number, letters: string): boolean {
  const start = foldStarts[token]
  if (foldStarts[token + 1] - start !== letters.length) return false
  for (let at = 0; at < letters.length; at++) if (folded[start + at] !== letters.charCodeAt(at)) return false
  return true
}

/** What a token's word is; found again by its hash, and checked letter by letter. */
export function readToken(tokens: Tokens, token: number): WordRead {
  const known = remembered.get(tokens.hashes[token])
  if (known && spells(tokens, token, known.letters)) return known
  const letters = lettersOf(tokens, token)
  const { reading, flags } = readWord(letters, readingsOf(tokens, token))
  const read: WordRead = { letters, word: reading.cut === 0 ? letters : wordUnder(letters, reading), reading, flags }
  if (remembered.size >= REMEMBERED_AT_MOST) remembered.clear()
  remembered.set(tokens.hashes[token], read)
  return read
}

/** Every token's word, see `Page`. */
interface Words {
  readonly words: string[]
  readonly readings: Reading[]
  readonly flags: Int32Array
}

/** Reads every word once. */
export function readWords(tokens: Tokens): Words {
  const words: string[] = []
  const readings: Reading[] = []
  const flags = new Int32Array(tokens.count)
  for (let token = 0; token < tokens.count; token++) {
    const read = tokens.kinds[token] === TokenKind.Word ? readToken(tokens, token) : null
    words.push(read ? read.word : lettersOf(tokens, token))
    readings.push(read ? read.reading : WHOLE)
    flags[token] = read ? read.flags : 0
  }
  const read = { words, readings, flags }
  restoreNames(tokens, read)
  return read
}

/** `جون كيري`, `مايكل بالاك`: behind a given name a word that looks like no Arabic one keeps the letter that could be a proclitic, and keeps it wherever it comes again. */
function restoreNames(tokens: Tokens, words: Words): void {
  const restored = new Set<string>()
  for (let token = 1; token < tokens.count; token++) {
    const before = words.flags[token - 1]
    if ((before & (Flag.Foreign | Flag.Given)) === 0 || ((before & Flag.Foreign) === 0 && (before & Flag.CommonName) !== 0)) continue
    if (words.readings[token].cut !== 1 || words.readings[token].article || tokens.gaps[token] !== Gap.Space) continue
    const whole = lettersOf(tokens, token)
    if (!isRestored(whole, words.words[token], { before, flags: words.flags[token] })) continue
    restored.add(whole)
    restore(words, token, whole)
  }
  if (restored.size === 0) return
  for (let token = 0; token < tokens.count; token++) {
    if (words.readings[token].cut !== 1) continue
    const whole = lettersOf(tokens, token)
    if (restored.has(whole)) restore(words, token, whole)
  }
}

function restore({ words, readings, flags }: Words, token: number, whole: string): void {
  words[token] = whole
  readings[token] = WHOLE
  flags[token] = Flag.Unknown
}

function isRestored(whole: string, cut: string, { before, flags }: { before: number; flags: number }): boolean {
  if ((before & Flag.Foreign) !== 0 && (flags & Flag.Unknown) !== 0 && (flags & Flag.Definite) !== 0 && !isOrdinary(cut))
    return whole.charCodeAt(0) !== Unit.Waw
  if (whole.charCodeAt(0) === Unit.Waw || foreignness(whole) < ((before & Flag.Foreign) === 0 ? 2 : 1)) return false
  return whole.charCodeAt(0) === Unit.Kaf || ((flags & Flag.Unknown) !== 0 && strangeness(whole) > 1 && strangeness(cut) > 0)
}
