import { CharacterClass, Unit } from '../text/characters.js'
import { EXPANDED, hashShift, hashWithFirst, hashWithoutFirst, Scan, scanTable } from '../text/fold.js'
import { foldedLength, Gap, scanTokens, TokenKind, type Tokens } from '../text/tokens.js'
import { isCommonWord } from './common.js'
import { skeletonHash, soundsLike } from './gazetteer-foreign.js'
import { type Columns, Slot, SurfaceFlag, TextByte, textAt, unitAt } from './gazetteer-layout.js'
import { extendHash, filterBit, filterShift, findSlot, NO_WORDS, slotOf } from './gazetteer-table.js'
import { canonicalWords, following, joinWord, type NameWord } from './gazetteer-words.js'

/** What a match is in the flat list of matches: this many numbers. */
export const enum Found {
  Surface = 0,
  Token = 1,
  TokenEnd = 2,
  /** Letters cut off the first token. */
  Cut = 3,
  /** How many letters of the article were put back behind `لـ`. */
  Article = 4,
  Inexact = 5,
  Size = 6,
}

/** Matches as numbers, `Found.Size` each. */
export interface Hits {
  numbers: Int32Array
  length: number
}

/** One list held against one text. */
interface Matcher {
  readonly source: string
  readonly tokens: Tokens
  readonly columns: Columns
  readonly shift: number
  readonly sounds: boolean
  readonly soundShift: number
  readonly hits: Hits
  /** The matches of the whole token: a listed word is not split. */
  wholeListed: boolean
  /** The word just read lost the alef of its accusative: only a longer name may. */
  bare: boolean
}

function addHit(hits: Hits, surface: number, token: number, tokenEnd: number, cut: number, article: number, inexact: number): void {
  if (hits.length + Found.Size > hits.numbers.length) {
    const larger = new Int32Array(hits.numbers.length * 2)
    larger.set(hits.numbers)
    hits.numbers = larger
  }
  const { numbers, length } = hits
  numbers[length] = surface
  numbers[length + 1] = token
  numbers[length + 2] = tokenEnd
  numbers[length + 3] = cut
  numbers[length + 4] = article
  numbers[length + 5] = inexact
  hits.length = length + Found.Size
}

/** The letters that `لـ` swallows: none, the article's alef, or the article before another lam (`لليكود` = `لـ` + `الليكود`). */
function articleLetters(article: number): string {
  return String.fromCharCode(...[Unit.Alef, Unit.Lam].slice(0, article))
}

const isSpace = (unit: number): boolean => ((scanTable()[unit] >> Scan.ClassShift) & Scan.ClassMask) === CharacterClass.Space

/**
 * Compares a name with tokens letter by letter, both folded, a space for a token's end. False means "not in this way": words that are
 * joined or spelled otherwise are compared by `canonicalWords`.
 */
function sameLetters(columns: Columns, surface: number, tokens: Tokens, from: number, to: number, cut: number, article: number): boolean {
  const { texts } = columns
  const table = scanTable()
  let at = columns.surfaceTexts[surface]
  for (let token = from; token < to; token++) {
    const first = token === from
    let unit = tokens.foldStarts[token] + (first ? cut : 0)
    const end = tokens.foldStarts[token + 1]
    let put = first ? article : 0
    while (put > 0 || unit < end) {
      const byte = texts[at]
      if (byte === TextByte.End) return false
      const folded = table[unitAt(texts, at)] & Scan.FoldMask
      at += byte === TextByte.Escape ? 3 : 1
      if (folded <= EXPANDED) {
        if (folded === EXPANDED) return false
        continue
      }
      if (put > 0) {
        if (folded !== (put === article ? Unit.Alef : Unit.Lam)) return false
        put--
      } else if (folded !== tokens.folded[unit++]) return false
    }
    while (texts[at] !== TextByte.End && (table[unitAt(texts, at)] & Scan.FoldMask) === 0) at += texts[at] === TextByte.Escape ? 3 : 1
    if (token + 1 === to) break
    if (!isSpace(unitAt(texts, at))) return false
    while (isSpace(unitAt(texts, at))) at += texts[at] === TextByte.Escape ? 3 : 1
  }
  while (isSpace(unitAt(texts, at))) at += texts[at] === TextByte.Escape ? 3 : 1
  return texts[at] === TextByte.End
}

/** Compares words in their canonical spelling; a text's word may have the alef of a written accusative (see `hashWithoutTanwin`). */
function sameWords(columns: Columns, surface: number, tokens: Tokens, from: number, to: number, cut: number, article: number): boolean {
  const name = scanTokens(textAt(columns.texts, columns.surfaceTexts[surface]))
  const wanted = canonicalWords(name, 0, name.count, 0, '')
  const found = canonicalWords(tokens, from, to, cut, articleLetters(article))
  if (wanted === found) return true
  const words = found.split(' ')
  const accusative = articleLetters(1)
  return words.length > 1 && wanted.split(' ').every((letters, at) => words[at] === letters || words[at] === letters + accusative)
}

/** The next unit at or behind `at` that is a letter and no mark or tatweel, or the end. */
function nextLetter(text: string, at: number, end: number): number {
  const table = scanTable()
  let next = at
  while (next < end && (table[text.charCodeAt(next)] & Scan.FoldMask) === 0) next++
  return next
}

const isAlef = (unit: number): boolean =>
  unit === Unit.Alef || unit === Unit.AlefMadda || unit === Unit.AlefHamzaAbove || unit === Unit.AlefHamzaBelow
const isYeh = (unit: number): boolean => unit === Unit.Yeh || unit === Unit.AlefMaksura || unit === Unit.YehHamza

/** Whether two spellings of one letter contradict each other: `أ` and `إ` do, `أ` and `ا` do not; `ي` and `ى` do. */
function contradicts(name: number, found: number): boolean {
  if (name === found) return false
  if (isAlef(name) && isAlef(found)) return name !== Unit.Alef && found !== Unit.Alef
  return isYeh(name) && isYeh(found)
}

/**
 * Whether a short name stands in the text as the list spells it, marks and tatweel apart. Behind a proclitic every letter must be
 * the same (`كراس` is not `كـ` + `رأس`); a whole word must only not contradict it (`على` is not `علي`, `إن` is not `أن`).
 */
function spelledAlike(name: string, source: string, start: number, end: number, exact: boolean): boolean {
  let at = nextLetter(name, 0, name.length)
  let found = nextLetter(source, start, end)
  while (at < name.length && found < end) {
    const letter = name.charCodeAt(at)
    const other = source.charCodeAt(found)
    if (exact ? letter !== other : contradicts(letter, other)) return false
    at = nextLetter(name, at + 1, name.length)
    found = nextLetter(source, found + 1, end)
  }
  return true
}

function startOf(matcher: Matcher, token: number, cut: number): number {
  const { source, tokens } = matcher
  const table = scanTable()
  let at = tokens.starts[token]
  for (let letters = 0; letters <= cut; at++) {
    const folded = table[source.charCodeAt(at)] & Scan.FoldMask
    if (folded !== 0 && letters++ === cut) break
  }
  return at
}

/** The guards of the names that are short or common: they must not turn up inside other words. */
function isAllowed(matcher: Matcher, surface: number, token: number, tokenEnd: number, cut: number): boolean {
  const { columns, tokens, source } = matcher
  const flags = columns.flags[surface]
  if ((flags & SurfaceFlag.CaseSensitive) !== 0) {
    const text = textAt(columns.texts, columns.surfaceTexts[surface])
    if (!sameCase(text, source.slice(startOf(matcher, token, cut), tokens.ends[tokenEnd - 1]))) return false
  }
  if ((flags & SurfaceFlag.Single) === 0) return true
  if (matcher.bare) return false
  if (cut > 0 && (matcher.wholeListed || (flags & SurfaceFlag.Tiny) !== 0 || isCommonWord(tokens, token))) return false
  if ((flags & SurfaceFlag.Short) === 0) return true
  const name = textAt(columns.texts, columns.surfaceTexts[surface])
  return spelledAlike(name, source, startOf(matcher, token, cut), tokens.ends[token], cut > 0)
}

/** Whether two spellings have their capitals in the same places; Arabic letters have none. */
function sameCase(name: string, found: string): boolean {
  const capitals = (text: string): string => text.replace(/[^\p{Lu}\p{Ll}]+/gu, '')
  return capitals(name) === capitals(found)
}

/** Notes the names of a slot that end before `tokenEnd`. */
function report(matcher: Matcher, value: number, token: number, tokenEnd: number, cut: number, article: number): void {
  const { columns, tokens } = matcher
  let surface = (value >>> Slot.SurfaceShift) - 1
  if (
    !sameLetters(columns, surface, tokens, token, tokenEnd, cut, article) &&
    !sameWords(columns, surface, tokens, token, tokenEnd, cut, article)
  )
    return
  while (surface >= 0) {
    if (isAllowed(matcher, surface, token, tokenEnd, cut)) {
      addHit(matcher.hits, surface, token, tokenEnd, cut, article, 0)
      if (cut === 0 && tokenEnd === token + 1) matcher.wholeListed = true
    }
    surface = columns.surfaceNext.length > 0 ? columns.surfaceNext[surface] - 1 : -1
  }
}

/** Looks up the words so far; notes the names that end there, and answers whether longer ones go on. */
function visit(matcher: Matcher, hash: number, token: number, tokenEnd: number, cut: number, article: number): boolean {
  const { slots } = matcher.columns
  let at = slotOf(hash, slots.length >> 1)
  let continues = false
  for (let value = slots[at + 1]; value !== 0; value = slots[at + 1]) {
    if (slots[at] === hash) {
      if ((value & Slot.Continues) !== 0) continues = true
      if (value >>> Slot.SurfaceShift !== 0) report(matcher, value, token, tokenEnd, cut, article)
      if ((value & Slot.More) === 0) break
    }
    at = at + 2 === slots.length ? 0 : at + 2
  }
  return continues
}

/** A written accusative, `محمداً`: the word's hash without its alef, else the hash as it is. */
function hashWithoutTanwin(matcher: Matcher, token: number, hash: number, length: number): number {
  const { tokens, source } = matcher
  if (length < 3 || tokens.folded[tokens.foldStarts[token + 1] - 1] !== Unit.Alef) return hash
  const end = tokens.ends[token]
  const written = source.charCodeAt(end - 1) === Unit.Fathatan || source.charCodeAt(end - 2) === Unit.Fathatan
  return written ? (hash - hashShift(Unit.Alef, length - 1)) | 0 : hash
}

const word: NameWord = { hash: 0, last: 0 }

/** Follows the names that begin at `token` behind `cut` letters, word by word. */
function walk(matcher: Matcher, token: number, hash: number, cut: number, article: number): void {
  const { tokens } = matcher
  let soFar = NO_WORDS
  let own = hash
  for (let at = token; at >= 0; ) {
    const length = foldedLength(tokens, at) - (at === token ? cut - article : 0)
    const joined = joinWord(tokens, at, tokens.count, own, length, word)
    const { last } = word
    if (joined) visit(matcher, extendHash(soFar, own), token, at + 1, cut, article)
    let next = extendHash(soFar, word.hash)
    let goesOn = visit(matcher, next, token, last + 1, cut, article)
    if (!goesOn) {
      const bare = hashWithoutTanwin(matcher, at, own, length)
      if (bare === own) return
      next = extendHash(soFar, bare)
      matcher.bare = true
      goesOn = visit(matcher, next, token, at + 1, cut, article)
      matcher.bare = false
    }
    if (!goesOn) return
    soFar = next
    at = following(tokens, last, tokens.count)
    if (at >= 0) own = tokens.hashes[at]
  }
}

/** Whether a name's words, one by one, sound like the tokens from `token` on. */
function allSoundAlike(matcher: Matcher, entry: number, token: number, tokenEnd: number, cut: number): boolean {
  const words = textAt(matcher.columns.texts, matcher.columns.soundTexts[entry]).split(' ')
  if (words.length !== tokenEnd - token) return false
  if (words.length === 1 && foldedLength(matcher.tokens, token) - cut < 4) return false
  return words.every((letters, position) => soundsLike(letters, matcher.tokens, token + position, position === 0 ? cut : 0))
}

function reportSounds(matcher: Matcher, value: number, token: number, tokenEnd: number, cut: number): void {
  const { columns, tokens } = matcher
  if (tokenEnd === token + 1 && isCommonWord(tokens, token)) return
  for (let entry = (value >>> Slot.SurfaceShift) - 1; entry >= 0; entry = columns.soundNext[entry] - 1)
    if (allSoundAlike(matcher, entry, token, tokenEnd, cut)) addHit(matcher.hits, columns.soundSurfaces[entry], token, tokenEnd, cut, 0, 1)
}

function visitSounds(matcher: Matcher, hash: number, token: number, tokenEnd: number, cut: number): boolean {
  const { soundSlots } = matcher.columns
  const at = findSlot(soundSlots, hash)
  if (at < 0) return false
  // Two skeletons with one hash share a slot here: every name is compared by its letters.
  if (soundSlots[at + 1] >>> Slot.SurfaceShift !== 0) reportSounds(matcher, soundSlots[at + 1], token, tokenEnd, cut)
  return (soundSlots[at + 1] & Slot.Continues) !== 0
}

/** Follows the foreign names that sound like what begins at `token` behind `cut` letters. */
function walkSounds(matcher: Matcher, token: number, cut: number): void {
  const { tokens } = matcher
  let hash = NO_WORDS
  for (let at = token; at < tokens.count && tokens.kinds[at] === TokenKind.Word; at++) {
    if (at > token && tokens.gaps[at] !== Gap.Space) return
    const skeleton = skeletonHash(tokens, at, at === token ? cut : 0)
    if (at === token && !passes(matcher.columns.soundFilter, matcher.soundShift, skeleton)) return
    hash = extendHash(hash, skeleton)
    if (!visitSounds(matcher, hash, token, at + 1, cut)) return
  }
}

function passes(filter: Int32Array, shift: number, hash: number): boolean {
  const bit = filterBit(hash, shift)
  return ((filter[bit >>> 5] >>> bit) & 1) !== 0
}

/** Walks from a token read in one way. */
function read(matcher: Matcher, token: number, hash: number, cut: number, article: number): void {
  const { filter } = matcher.columns
  if (passes(filter, matcher.shift, hash)) walk(matcher, token, hash, cut, article)
  else if (matcher.tokens.folded[matcher.tokens.foldStarts[token + 1] - 1] === Unit.Alef) {
    const bare = hashWithoutTanwin(matcher, token, hash, foldedLength(matcher.tokens, token) - cut + article)
    if (bare !== hash && passes(filter, matcher.shift, bare)) walk(matcher, token, hash, cut, article)
  }
}

const isConjunction = (unit: number): boolean => unit === Unit.Waw || unit === Unit.Feh
const isPreposition = (unit: number): boolean => unit === Unit.Beh || unit === Unit.Kaf || unit === Unit.Lam

/** Reads what stands behind `cut - 1` letters and one more, `hash` being what is left: as it is, and behind `لـ` with its article. */
function readBehind(matcher: Matcher, token: number, hash: number, cut: number): void {
  const { tokens } = matcher
  read(matcher, token, hash, cut, 0)
  const from = tokens.foldStarts[token] + cut
  if (tokens.folded[from - 1] !== Unit.Lam) return
  const withAlef = hashWithFirst(hash, Unit.Alef)
  if (tokens.folded[from] === Unit.Lam) read(matcher, token, withAlef, cut, 1)
  // للـ before a name that begins with the article and a lam: three are written as two.
  if (tokens.folded[from] === Unit.Lam) read(matcher, token, hashWithFirst(hashWithFirst(hash, Unit.Lam), Unit.Alef), cut, 2)
}

/** The ways of reading a token behind proclitics: `و ف ب ك ل`, and a conjunction before a preposition; two letters must be left. */
function readProclitics(matcher: Matcher, token: number, first: number, length: number): void {
  const { tokens } = matcher
  const from = tokens.foldStarts[token]
  const one = hashWithoutFirst(tokens.hashes[token], first)
  readBehind(matcher, token, one, 1)
  const second = tokens.folded[from + 1]
  if (length >= 4 && isConjunction(first) && isPreposition(second)) readBehind(matcher, token, hashWithoutFirst(one, second), 2)
}

function readToken(matcher: Matcher, token: number): void {
  const { tokens } = matcher
  matcher.wholeListed = false
  const before = matcher.hits.length
  const hash = tokens.hashes[token]
  read(matcher, token, hash, 0, 0)
  if (tokens.kinds[token] !== TokenKind.Word) return
  const length = foldedLength(tokens, token)
  const first = tokens.folded[tokens.foldStarts[token]]
  const split = length >= 3 && (isConjunction(first) || isPreposition(first))
  if (split) readProclitics(matcher, token, first, length)
  if (matcher.hits.length === before && matcher.sounds) readSounds(matcher, token, first, split ? length : 0)
}

/** Names that are spelled by ear; asked only where no name stands as it is spelled in a list. */
function readSounds(matcher: Matcher, token: number, first: number, length: number): void {
  const before = matcher.hits.length
  walkSounds(matcher, token, 0)
  if (length < 4 || matcher.hits.length > before) return
  walkSounds(matcher, token, 1)
  const second = matcher.tokens.folded[matcher.tokens.foldStarts[token] + 1]
  if (length > 4 && isConjunction(first) && isPreposition(second)) walkSounds(matcher, token, 2)
}

/** All names of a compiled list in a text, in the order of their first tokens: every reading, names inside names too. */
export function matchTokens(source: string, tokens: Tokens, columns: Columns): Hits {
  const matcher: Matcher = {
    source,
    tokens,
    columns,
    shift: filterShift(columns.filter),
    sounds: columns.soundSurfaces.length > 0,
    soundShift: filterShift(columns.soundFilter),
    hits: { numbers: new Int32Array(256 * Found.Size), length: 0 },
    wholeListed: false,
    bare: false,
  }
  for (let token = 0; token < tokens.count; token++) readToken(matcher, token)
  return matcher.hits
}
