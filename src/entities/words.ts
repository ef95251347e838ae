import { ALEF, ARTICLE } from '../lexicon/data/affixes.js'
import { SEMITIC_PARTICLES, UNHAMZATED_NOUNS } from '../lexicon/data/heads.js'
import { beginsPhrase, type Reading, readingsOf, WHOLE } from '../lexicon/trie.js'
import { Unit } from '../text/characters.js'
import type { Text } from '../text/prepare.js'
import { foldedToken, Gap, TokenKind, type Tokens } from '../text/tokens.js'
import { builtin } from './builtin.js'
import { lastWritten } from './letters.js'
import { Mark, marksOf } from './marks.js'
import { foreignness, isOrdinary, strangeness } from './shape.js'
import { Flag, flagsOf, ownedFlag, wordSet } from './vocabulary.js'

/** A word's letters under one of its readings. */
export function wordUnder(letters: string, { cut, article }: Reading): string {
  return article ? ALEF + letters.slice(cut) : letters.slice(cut)
}

/** The first reading under which a word is known; behind a proclitic with the article, or the whole word, where none is. */
function readWord(forms: readonly string[], readings: readonly Reading[]): { reading: Reading; flags: number } {
  for (let at = 0; at < forms.length; at++) {
    const flags = flagsOf(forms[at])
    if ((flags & ~Flag.Definite) !== 0) return { reading: readings[at], flags }
  }
  for (let at = 0; at < forms.length; at++)
    if (forms[at].startsWith(ARTICLE)) return { reading: readings[at], flags: Flag.Unknown | Flag.Definite }
  const cut = forms.length > 1 && isCutFromUnknown(forms[0]) ? readings.find((reading) => reading.cut === 1) : undefined
  return { reading: cut ?? WHOLE, flags: Flag.Unknown }
}

/** `وبوتين`, `لترامب` against `واتسون`, `ليبرمان`: a proclitic stands before a consonant. */
function isCutFromUnknown(word: string): boolean {
  const first = word.charCodeAt(0)
  const second = word.charCodeAt(1)
  if (word.length < 5 || (first !== Unit.Waw && first !== Unit.Lam)) return false
  return second !== Unit.Alef && second !== Unit.Waw && second !== Unit.Yeh && second !== Unit.Lam
}

/** A word of the language as it stands in texts, with all that can be said of it without them. */
export interface WordRead {
  readonly kind: TokenKind
  /** All its folded letters. */
  readonly letters: string
  /** Its letters under each of the ways to read it, the whole word first; null where that is the only one. */
  readonly forms: readonly string[] | null
  /** The form under which something is known of it. */
  readonly word: string
  readonly reading: Reading
  readonly flags: number
  /** The readings under which a name of the built-in lists begins with it; null where there are none. */
  readonly starts: readonly Reading[] | null
  /** The short lists that have the word, see `marks.ts`. */
  readonly marks: number
}

/** The words of the last articles: nine of ten come again, and each is read once. */
const remembered = new Map<number, WordRead>()
const REMEMBERED_AT_MOST = 10_000
/** No word of the language is longer, and what is not one has no bound. */
const LONGEST_REMEMBERED = 40
const ONLY_WHOLE: readonly Reading[] = [WHOLE]

function spells({ folded, foldStarts }: Tokens, token: number, letters: string): boolean {
  const start = foldStarts[token]
  if (foldStarts[token + 1] - start !== letters.length) return false
  for (let at = 0; at < letters.length; at++) if (folded[start + at] !== letters.charCodeAt(at)) return false
  return true
}

/** The readings under which a name of the built-in lists begins. */
function startsOf(tokens: Tokens, token: number, readings: readonly Reading[]): readonly Reading[] | null {
  const { index } = builtin()
  let starts: Reading[] | null = null
  for (const reading of readings) {
    if (!beginsPhrase(index, tokens, token, reading)) continue
    if (starts) starts.push(reading)
    else starts = [reading]
  }
  return starts
}

function readAnew(tokens: Tokens, token: number): WordRead {
  const kind: TokenKind = tokens.kinds[token]
  const letters = foldedToken(tokens, token)
  const readings = kind === TokenKind.Word ? readingsOf(tokens, token) : ONLY_WHOLE
  const starts = startsOf(tokens, token, readings)
  const forms = readings.length > 1 ? readings.map((reading) => wordUnder(letters, reading)) : null
  const { reading, flags } = kind === TokenKind.Word ? readWord(forms ?? [letters], readings) : { reading: WHOLE, flags: 0 }
  const word = reading === WHOLE ? letters : wordUnder(letters, reading)
  return { kind, letters, forms, word, reading, flags: flags === 0 ? 0 : flags | ownedFlag(word), starts, marks: marksOf(word) }
}

/** What a token's word is; found again by its hash, and checked letter by letter. */
function readToken(tokens: Tokens, token: number): WordRead {
  const known = remembered.get(tokens.hashes[token])
  if (known && known.kind === tokens.kinds[token] && spells(tokens, token, known.letters)) return known
  const read = readAnew(tokens, token)
  if (read.letters.length > LONGEST_REMEMBERED) return read
  if (remembered.size >= REMEMBERED_AT_MOST) remembered.clear()
  remembered.set(tokens.hashes[token], read)
  return read
}

/** All words of a text. */
export interface Words {
  readonly reads: readonly WordRead[]
  /** Each token's word, folded, behind the proclitics of its reading. */
  readonly words: readonly string[]
  readonly readings: readonly Reading[]
  readonly flags: Int32Array
  /** All the marks of its words. */
  readonly marks: number
}

const UNKNOWN_DEFINITE: number = Flag.Unknown | Flag.Definite

function isHamzated(unit: number): boolean {
  return unit === Unit.AlefHamzaAbove || unit === Unit.AlefHamzaBelow
}

/** `وإيدينسون`, `وأوزيل`, `لإرغام`: an alef with its hamza begins a word, and what stands before it is a proclitic; so is what the sign `ـ` is written behind: `لـكير`. */
function isCutAtHamza(
  { source, tokens }: Pick<Text, 'source' | 'tokens'>,
  token: number,
  { forms, letters, reading, flags }: WordRead,
): boolean {
  if (reading.cut > 0 || forms === null || (flags & Flag.Unknown) === 0 || letters.length < 4) return false
  const second = source.charCodeAt(tokens.starts[token] + 1)
  if (second === Unit.Tatweel && source.charCodeAt(tokens.starts[token] + 2) !== Unit.Tatweel) return true
  if (letters.length < 5) return false
  return second === Unit.AlefHamzaBelow || (letters.charCodeAt(0) === Unit.Waw && second === Unit.AlefHamzaAbove)
}

/** Reads the words of a text. */
export function readWords({ source, tokens }: Pick<Text, 'source' | 'tokens'>): Words {
  const reads = new Array<WordRead>(tokens.count)
  const words = new Array<string>(tokens.count)
  const readings = new Array<Reading>(tokens.count)
  const flags = new Int32Array(tokens.count)
  let marks = 0
  for (let token = 0; token < tokens.count; token++) {
    const read = readToken(tokens, token)
    marks |= read.marks
    reads[token] = read
    words[token] = read.word
    readings[token] = read.reading
    // `إلهان`, `ألبيرس`: no article has a hamza.
    flags[token] =
      (read.flags & UNKNOWN_DEFINITE) === UNKNOWN_DEFINITE && isHamzated(source.charCodeAt(tokens.starts[token] + read.reading.cut))
        ? Flag.Unknown
        : read.flags
    if (isCutAtHamza({ source, tokens }, token, read)) {
      readings[token] = readingsOf(tokens, token).find(({ cut, article }) => cut === 1 && !article) ?? WHOLE
      words[token] = wordUnder(read.letters, readings[token])
    }
  }
  restoreNames({ source, tokens }, { reads, words, readings, flags, marks })
  if ((marks & Mark.Dotted) !== 0 && isDotted({ source, tokens }, reads)) readDotted({ source, tokens }, reads, flags)
  return { reads, words, readings, flags, marks }
}

/** True where a text writes `إلى` and `حتى` with their own letter, never `الي`. */
function isDotted(text: Pick<Text, 'source' | 'tokens'>, reads: readonly WordRead[]): boolean {
  let count = 0
  for (let token = 0; token < reads.length; token++) {
    if ((reads[token].marks & Mark.Undotted) === 0) continue
    if (lastWritten(text, token) === Unit.Yeh) return false
    count++
  }
  return count > 1
}

/** `علي` is a name where the same text writes `على` with `ى`. */
function readDotted(text: Pick<Text, 'source' | 'tokens'>, reads: readonly WordRead[], flags: Int32Array): void {
  for (let token = 0; token < reads.length; token++)
    if ((reads[token].marks & Mark.Dotted) !== 0 && lastWritten(text, token) === Unit.Yeh) flags[token] = Flag.Given
}

interface Draft extends Words {
  readonly words: string[]
  readonly readings: Reading[]
}

/** `جون كيري`, `مايكل بالاك`: behind a given name a word that looks like no Arabic one keeps the letter that could be a proclitic, and keeps it wherever it comes again. */
function restoreNames({ source, tokens }: Pick<Text, 'source' | 'tokens'>, draft: Draft): void {
  const { reads, words, readings, flags } = draft
  const restored = new Set<string>()
  for (let token = 1; token < tokens.count; token++) {
    const before = isNoble(words, flags, token - 1) ? Flag.Foreign : flags[token - 1]
    if ((before & (Flag.Foreign | Flag.Given)) === 0 || ((before & Flag.Foreign) === 0 && (before & Flag.CommonName) !== 0)) continue
    if (readings[token].cut !== 1 || readings[token].article || tokens.gaps[token] !== Gap.Space) continue
    if (reads[token].starts?.some(({ cut }) => cut === 1)) continue
    const whole = reads[token].letters
    const bare = source.charCodeAt(tokens.starts[token] + 1) === Unit.Alef
    if (!(bare && isUncuttable(whole, words[token])) && !isRestored(whole, words[token], { before, flags: flags[token] })) continue
    restored.add(whole)
    restore(draft, token)
  }
  if (restored.size === 0) return
  for (let token = 0; token < tokens.count; token++)
    if (readings[token].cut === 1 && restored.has(reads[token].letters)) restore(draft, token)
}

/** `فون دير | لاين`: behind a given name and its foreign particles. */
function isNoble(words: readonly string[], flags: Int32Array, token: number): boolean {
  let at = token
  while (at > token - 2 && (flags[at] & Flag.Particle) !== 0 && !wordSet(SEMITIC_PARTICLES).has(words[at])) at--
  return at < token && (flags[at] & Flag.Foreign) !== 0
}

function restore({ reads, words, readings, flags }: Draft, token: number): void {
  const whole = reads[token].letters
  words[token] = whole
  readings[token] = WHOLE
  flags[token] = Flag.Unknown | ownedFlag(whole)
}

/** `جبران باسيل`, `كولن باول`: behind a preposition no word of the language has a bare alef and so few letters, but for `اسم`, `ابن`. */
function isUncuttable(whole: string, cut: string): boolean {
  if (whole.charCodeAt(0) === Unit.Waw || whole.length > 5 || cut.length < 3 || cut.charCodeAt(1) === Unit.Lam) return false
  return !wordSet(UNHAMZATED_NOUNS).has(cut)
}

function isRestored(whole: string, cut: string, { before, flags }: { before: number; flags: number }): boolean {
  if ((before & Flag.Foreign) !== 0 && (flags & Flag.Unknown) !== 0 && (flags & Flag.Definite) !== 0 && !isOrdinary(cut))
    return whole.charCodeAt(0) !== Unit.Waw
  if (whole.charCodeAt(0) === Unit.Waw || foreignness(whole) < ((before & Flag.Foreign) === 0 ? 2 : 1)) return false
  return whole.charCodeAt(0) === Unit.Kaf || ((flags & Flag.Unknown) !== 0 && strangeness(whole) > 1 && strangeness(cut) > 0)
}
