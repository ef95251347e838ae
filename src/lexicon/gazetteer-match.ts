import { Unit } from '../text/characters.js'
import { hashShift, hashWithFirst } from '../text/fold.js'
import { isCommonWord } from './common.js'
import { skeletonHash, soundsLike } from './gazetteer-foreign.js'
import { type Columns, Slot, SURFACE_SHIFT, SurfaceFlag, TextByte, textAt, unitAt } from './gazetteer-layout.js'
import { createRuns, Entry, entries, RunKind, type Runs, readRuns } from './gazetteer-runs.js'
import { extendHash, filterBit, filterShift, findSlot, NO_WORDS, slotOf } from './gazetteer-table.js'
import {
  canonicalWords,
  foldedRun,
  joins,
  joinWord,
  kindOfRun,
  lettersOfRun,
  mayJoin,
  type NameWord,
  startOfRun,
  wordsOfName,
} from './gazetteer-words.js'

/** What a match is in the flat list of matches: so many numbers. */
export const enum Found {
  Surface = 0,
  /** Source offsets of the bare name. */
  Start = 1,
  End = 2,
  /** Proclitic letters that were cut off before it. */
  Cut = 3,
  Inexact = 4,
  Size = 5,
}

/** Matches as numbers, `Found.Size` each. */
export interface Hits {
  numbers: Int32Array
  length: number
}

/** One list held against one text. */
interface Matcher {
  readonly columns: Columns
  readonly shift: number
  readonly startShift: number
  readonly soundShift: number
  readonly joinBits: Int32Array
  readonly runs: Runs
  readonly hits: Hits
  /** The run that is read, and where behind its proclitics: how many letters they are, how many letters of the article were put back. */
  run: number
  at: number
  cut: number
  article: number
  /** The last run that is a listed name as it stands: it is not split. */
  listedRun: number
  /** The word just read lost the alef of its accusative: only a longer name may. */
  bare: boolean
}

function addHit({ hits, runs, at, cut }: Matcher, surface: number, end: number, inexact: number): void {
  if (hits.length + Found.Size > hits.numbers.length) {
    const larger = new Int32Array(hits.numbers.length * 2)
    larger.set(hits.numbers)
    hits.numbers = larger
  }
  const { numbers, length } = hits
  numbers[length] = surface
  numbers[length + 1] = runs.from + at
  numbers[length + 2] = runs.from + end
  numbers[length + 3] = cut
  numbers[length + 4] = inexact
  hits.length = length + 5
}

/**
 * Compares a name with `source.slice(start, end)` letter by letter, both folded, any spaces as one. False means "not in this way":
 * words that are joined or spelled otherwise are compared by `canonicalWords`.
 */
function sameLetters(
  { texts, surfaceTexts }: Columns,
  surface: number,
  source: string,
  start: number,
  end: number,
  article: number,
): boolean {
  const table = entries()
  let at = surfaceTexts[surface]
  let put = article
  let unit = start
  let inGap = true
  for (;;) {
    const byte = texts[at]
    const nameUnit = byte >= 0x80 ? byte + (TextByte.ArabicPage - 0x80) : unitAt(texts, at)
    const entry = table[nameUnit]
    if (byte !== TextByte.End && (entry & Entry.Deleted) !== 0) {
      at += byte === TextByte.Escape ? 3 : 1
      continue
    }
    let found = unit < end ? table[source.charCodeAt(unit)] : Entry.Line
    if (put > 0) found = put === article ? Unit.Alef : Unit.Lam
    else if ((found & Entry.Deleted) !== 0) {
      unit++
      continue
    }
    const isGap = (entry & Entry.Space) !== 0
    if (isGap && inGap) {
      at += byte === TextByte.Escape ? 3 : 1
      continue
    }
    if (put === 0 && (found & Entry.Space) !== 0 && inGap) {
      unit++
      continue
    }
    if (byte === TextByte.End) return unit >= end && put === 0
    if (unit >= end && put === 0) return false
    if (((entry | found) & Entry.Expanded) !== 0) return false
    if (isGap !== ((found & Entry.Space) !== 0)) return false
    if (!isGap && (entry & Entry.FoldMask) !== (found & Entry.FoldMask)) return false
    if (!isGap && entry >> Entry.KindShift === RunKind.Gap && nameUnit !== source.charCodeAt(unit)) return false
    inGap = isGap
    at += byte === TextByte.Escape ? 3 : 1
    if (put > 0) put--
    else unit++
  }
}

function articleLetters(article: number): string {
  return String.fromCharCode(...[Unit.Alef, Unit.Lam].slice(0, article))
}

/** Compares words in their canonical spelling; a text's word may have the alef of a written accusative (see `hashWithoutTanwin`). */
function sameWords({ runs, run, at, article, columns }: Matcher, surface: number, last: number, end: number): boolean {
  const wanted = wordsOfName(textAt(columns.texts, columns.surfaceTexts[surface]))
  const found = canonicalWords(runs, run, at, last, articleLetters(article), end)
  if (wanted === found) return true
  const words = found.split(' ')
  const accusative = articleLetters(1)
  return words.length > 1 && wanted.split(' ').every((letters, index) => words[index] === letters || words[index] === letters + accusative)
}

/** The next unit at or behind `at` that is a letter and no mark or tatweel, or the end. */
function nextLetter(text: string, at: number, end: number): number {
  const table = entries()
  let next = at
  while (next < end && (table[text.charCodeAt(next)] & Entry.Deleted) !== 0) next++
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
function spelledAlike(name: string, source: string, start: number, end: number, skip: number, cut: number): boolean {
  let at = nextLetter(name, 0, name.length)
  for (let letter = 0; letter < skip; letter++) at = nextLetter(name, at + 1, name.length)
  let found = nextLetter(source, start, end)
  while (at < name.length && found < end) {
    const letter = name.charCodeAt(at)
    const other = source.charCodeAt(found)
    if (cut > 0 ? letter !== other : contradicts(letter, other)) return false
    at = nextLetter(name, at + 1, name.length)
    found = nextLetter(source, found + 1, end)
  }
  return true
}

/** Whether two spellings have the same capitals; Arabic letters have none. */
function sameCase(name: string, found: string): boolean {
  const capitals = (text: string): string => text.replace(/[^\p{Lu}\p{Ll}]+/gu, '')
  return capitals(name) === capitals(found)
}

/** Whether what looks like a proclitic and a name is a frequent word, alone (`لصالح`) or behind a conjunction (`ولصالح`). */
function isOneWord(runs: Runs, run: number, cut: number): boolean {
  const start = startOfRun(runs, run)
  const end = startOfRun(runs, run - 1)
  const written = runs.source.slice(runs.from + start, runs.from + end)
  if (isCommonWord(written)) return true
  return cut === 2 && isCommonWord(written.slice(nextLetter(written, 1, written.length)))
}

/** The guards of the names that are short or common: they must not turn up inside other words. */
function isAllowed(matcher: Matcher, surface: number, end: number): boolean {
  const { columns, runs, run, at, cut, article } = matcher
  const flags = columns.flags[surface]
  if ((flags & (SurfaceFlag.CaseSensitive | SurfaceFlag.Single)) === 0) return true
  const { source, from } = runs
  if ((flags & SurfaceFlag.CaseSensitive) !== 0) {
    const name = textAt(columns.texts, columns.surfaceTexts[surface])
    if (!sameCase(name, source.slice(from + at, from + end))) return false
  }
  if ((flags & SurfaceFlag.Single) === 0) return true
  if (matcher.bare) return false
  if (cut > 0 && (matcher.listedRun === run || (flags & SurfaceFlag.Tiny) !== 0 || isOneWord(runs, run, cut))) return false
  if ((flags & SurfaceFlag.Short) === 0) return true
  return spelledAlike(textAt(columns.texts, columns.surfaceTexts[surface]), source, from + at, from + end, article, cut)
}

/** Notes the names of a slot, which are those that end with the run `last`, at `end`. */
function report(matcher: Matcher, value: number, last: number, end: number): void {
  const { columns, runs, at, article } = matcher
  let surface = (value >>> SURFACE_SHIFT) - 1
  if (!sameLetters(columns, surface, runs.source, runs.from + at, runs.from + end, article) && !sameWords(matcher, surface, last, end))
    return
  while (surface >= 0) {
    if (isAllowed(matcher, surface, end)) {
      addHit(matcher, surface, end, 0)
      if (matcher.cut === 0 && last === matcher.run) matcher.listedRun = last
    }
    surface = columns.surfaceNext.length > 0 ? columns.surfaceNext[surface] - 1 : -1
  }
}

/** Looks up the words so far; notes the names that end there, and answers whether longer ones go on. */
function visit(matcher: Matcher, hash: number, last: number, end: number): boolean {
  const { slots } = matcher.columns
  let at = slotOf(hash, slots.length >> 1)
  let continues = false
  for (let value = slots[at + 1]; value !== 0; value = slots[at + 1]) {
    if (slots[at] === hash) {
      if ((value & Slot.Continues) !== 0) continues = true
      if (value >>> SURFACE_SHIFT !== 0) report(matcher, value, last, end)
      if ((value & Slot.More) === 0) break
    }
    at = at + 2 === slots.length ? 0 : at + 2
  }
  return continues
}

/** A written accusative, `محمداً`: the word's hash without its alef, else the hash as it is. */
function hashWithoutTanwin({ runs }: Matcher, run: number, at: number, hash: number): number {
  const { source, from } = runs
  const end = startOfRun(runs, run - 1)
  const final = source.charCodeAt(from + end - 1)
  if (final !== Unit.Alef && final !== Unit.Fathatan) return hash
  let last = end - 1
  let written = false
  while (last > at && (entries()[source.charCodeAt(from + last)] & Entry.Deleted) !== 0) {
    if (source.charCodeAt(from + last) === Unit.Fathatan) written = true
    last--
  }
  if (source.charCodeAt(from + last) !== Unit.Alef) return hash
  if (!written && source.charCodeAt(from + last - 1) !== Unit.Fathatan) return hash
  return (hash - hashShift(Unit.Alef, lettersOfRun(runs, run, at) - 1)) | 0
}

const word: NameWord = { hash: 0, last: 0 }

/** The words so far, with the signs of the gap that was crossed. */
const gapState: { hash: number } = { hash: 0 }

/** Reads the gap behind a run: spaces and a hyphen go unseen, signs are words of their own, a line's end ends the name. */
function crossGap(matcher: Matcher, run: number, hash: number): boolean {
  const { runs } = matcher
  const table = entries()
  const end = startOfRun(runs, run - 1)
  gapState.hash = hash
  if (end - startOfRun(runs, run) === 1 && runs.source.charCodeAt(runs.from + end - 1) === Unit.Space) return true
  for (let at = startOfRun(runs, run); at < end; at++) {
    const unit = runs.source.charCodeAt(runs.from + at)
    if ((table[unit] & (Entry.Space | Entry.Deleted)) !== 0) continue
    if ((table[unit] & Entry.Line) !== 0) return false
    gapState.hash = extendHash(gapState.hash, unit)
    if (!visit(matcher, gapState.hash, run, at + 1)) return false
  }
  return true
}

/** Follows the names that begin where the matcher stands, word by word. */
function walk(matcher: Matcher, hash: number): void {
  const { runs } = matcher
  let soFar = NO_WORDS
  let own = hash
  let at = matcher.at
  for (let run = matcher.run; run > 0; ) {
    let last = run
    let next = extendHash(soFar, own)
    let goesOn = visit(matcher, next, last, startOfRun(runs, last - 1))
    if (isJoined(matcher, run, at, own)) {
      last = word.last
      next = extendHash(soFar, word.hash)
      goesOn = visit(matcher, next, last, startOfRun(runs, last - 1))
    }
    if (!goesOn) {
      next = soFar === NO_WORDS ? visitAccusative(matcher, run, at, own) : 0
      if (next === 0) return
    }
    run = last - 1
    soFar = next
    if (kindOfRun(runs, run) === RunKind.Gap) {
      if (run < 0 || !crossGap(matcher, run, soFar)) return
      soFar = gapState.hash
      run--
    }
    if (run < 0) return
    at = startOfRun(runs, run)
    own = runs.hashes[at]
  }
}

/** Whether the word at `run` is joined with what follows; what it is then stands in `word`. */
function isJoined({ runs, joinBits, article, run: first }: Matcher, run: number, at: number, own: number): boolean {
  if (run < 2 || (article > 0 && run === first)) return false
  if (!mayJoin(joinBits, own) && !mayJoin(joinBits, runs.hashes[startOfRun(runs, run - 2)])) return false
  return joinWord(runs, run, at, own, 0, word)
}

/** Reads a first word without the alef of its written accusative: its hash as words so far, or 0 where no longer name goes on. */
function visitAccusative(matcher: Matcher, run: number, at: number, own: number): number {
  const bare = hashWithoutTanwin(matcher, run, at, own)
  if (bare === own) return 0
  const next = extendHash(NO_WORDS, bare)
  matcher.bare = true
  const goesOn = visit(matcher, next, run, startOfRun(matcher.runs, run - 1))
  matcher.bare = false
  return goesOn ? next : 0
}

function passes(filter: Int32Array, shift: number, hash: number): boolean {
  const bit = filterBit(hash, shift)
  return ((filter[bit >>> 5] >>> bit) & 1) !== 0
}

/**
 * False for most first words of names that are followed by something else: neither they alone nor they and the next word are, or begin,
 * a name. Where the next word is not simply behind a space, or may be joined, the walk will tell.
 */
function leadsOn({ runs, run, columns, startShift, joinBits }: Matcher, hash: number): boolean {
  const soFar = extendHash(NO_WORDS, hash)
  if (run < 5 || passes(columns.starts, startShift, soFar)) return true
  const { bounds, hashes, source, from } = runs
  const gap = bounds[run - 1] >> 2
  const next = bounds[run - 2] >> 2
  if (next - gap !== 1 || source.charCodeAt(from + gap) !== Unit.Space) return true
  const nextHash = hashes[next]
  if (passes(columns.starts, startShift, extendHash(soFar, nextHash))) return true
  return mayJoin(joinBits, hash) || mayJoin(joinBits, nextHash) || mayJoin(joinBits, hashes[bounds[run - 4] >> 2])
}

/** Walks from the run at hand, read in one way. */
function read(matcher: Matcher, hash: number, at: number, cut: number, article: number): void {
  if (!passes(matcher.columns.filter, matcher.shift, hash) || !leadsOn(matcher, hash)) return
  matcher.at = at
  matcher.cut = cut
  matcher.article = article
  walk(matcher, hash)
}

/** Walks from the run at hand without the alef of its written accusative, if it has one. */
function readAccusative(matcher: Matcher, hash: number, at: number, cut: number): void {
  const bare = hashWithoutTanwin(matcher, matcher.run, at, hash)
  if (bare === hash || !passes(matcher.columns.filter, matcher.shift, bare)) return
  matcher.at = at
  matcher.cut = cut
  matcher.article = 0
  walk(matcher, hash)
}

const isConjunction = (unit: number): boolean => unit === Unit.Waw || unit === Unit.Feh
const isPreposition = (unit: number): boolean => unit === Unit.Beh || unit === Unit.Kaf || unit === Unit.Lam

/**
 * Reads what stands behind `cut` letters, the last of which is `letter`: as it is, and behind `لـ` with the article that it swallowed.
 *
 * > | للصين     → لصين, الصين
 * > | لليكود    → ليكود, اليكود, الليكود: three lams are written as two
 */
function readBehind(matcher: Matcher, hash: number, at: number, cut: number, letter: number, next: number): void {
  read(matcher, hash, at, cut, 0)
  readAccusative(matcher, hash, at, cut)
  if (letter !== Unit.Lam || next !== Unit.Lam) return
  read(matcher, hashWithFirst(hash, Unit.Alef), at, cut, 1)
  read(matcher, hashWithFirst(hashWithFirst(hash, Unit.Lam), Unit.Alef), at, cut, 2)
}

/** Reads a run behind its proclitics: `و ف ب ك ل`, and a conjunction before a preposition. */
function readProclitics(matcher: Matcher, start: number, end: number, first: number): void {
  const { source, from, hashes } = matcher.runs
  const table = entries()
  const second = nextLetter(source, from + start + 1, from + end) - from
  if (second >= end) return
  const letter = table[source.charCodeAt(from + second)] & Entry.FoldMask
  readBehind(matcher, hashes[second], second, 1, first, letter)
  if (!isConjunction(first) || !isPreposition(letter)) return
  const third = nextLetter(source, from + second + 1, from + end) - from
  if (third >= end) return
  readBehind(matcher, hashes[third], third, 2, letter, table[source.charCodeAt(from + third)] & Entry.FoldMask)
}

/** Bits for the letters that can be proclitics, by their distance from `ب`; `و` stands 32 behind it, so `و` and `ب` share a bit. */
const PROCLITIC_BITS = (1 << 0) | (1 << (Unit.Feh - Unit.Beh)) | (1 << (Unit.Kaf - Unit.Beh)) | (1 << (Unit.Lam - Unit.Beh))

function mayBeProclitic(letter: number): boolean {
  const place = letter - Unit.Beh
  return place >= 0 && place <= Unit.Waw - Unit.Beh && ((PROCLITIC_BITS >>> place) & 1) !== 0
}

/**
 * Reads every run of a stretch. What is asked of every word stands here in one piece: whether it passes the filter, whole or without its
 * first letter, and whether it may be read in more ways than that.
 */
function matchRuns(matcher: Matcher): void {
  const { runs, columns, shift } = matcher
  const { hashes, bounds, source, from } = runs
  const { filter } = columns
  const table = entries()
  const sounds = columns.soundSurfaces.length > 0
  for (let run = runs.count - 1; run > 0; run--) {
    const bound = bounds[run]
    if ((bound & 3) === RunKind.Gap) continue
    const start = bound >> 2
    const before = matcher.hits.length
    matcher.run = run
    if (passes(filter, shift, hashes[start])) read(matcher, hashes[start], start, 0, 0)
    if ((bound & 3) !== RunKind.Arabic) continue
    const end = bounds[run - 1] >> 2
    const final = source.charCodeAt(from + end - 1)
    if (final === Unit.Fathatan || (final === Unit.Alef && source.charCodeAt(from + end - 2) === Unit.Fathatan))
      readAccusative(matcher, hashes[start], start, 0)
    const first = table[source.charCodeAt(from + start)] & Entry.FoldMask
    if (mayBeProclitic(first)) {
      const second = table[source.charCodeAt(from + start + 1)]
      if (passes(filter, shift, hashes[start + 1]) || isSplitFurther(first, second)) readProclitics(matcher, start, end, first)
    }
    if (sounds && matcher.hits.length === before) readSounds(matcher, start)
  }
}

/** Whether more can be cut off, or put back, behind a first proclitic; a mark behind it hides the letter that would tell. */
function isSplitFurther(first: number, secondEntry: number): boolean {
  if ((secondEntry & Entry.Deleted) !== 0) return true
  const second = secondEntry & Entry.FoldMask
  return isConjunction(first) ? isPreposition(second) : first === Unit.Lam && second === Unit.Lam
}

/** Whether a name's words, one by one, sound like these. */
function allSoundAlike({ columns }: Matcher, entry: number, words: readonly string[]): boolean {
  const wanted = textAt(columns.texts, columns.soundTexts[entry]).split(' ')
  if (wanted.length !== words.length || (words.length === 1 && words[0].length < 4)) return false
  return wanted.every((letters, index) => soundsLike(letters, words[index]))
}

/** Notes the foreign names that sound like `words`; answers whether longer ones may go on. */
function visitSounds(matcher: Matcher, hash: number, words: readonly string[], end: number): boolean {
  const { columns, runs, run } = matcher
  const at = findSlot(columns.soundSlots, hash)
  if (at < 0) return false
  const value = columns.soundSlots[at + 1]
  const guarded = words.length === 1 && isOneWord(runs, run, 0)
  for (let entry = (value >>> SURFACE_SHIFT) - 1; entry >= 0 && !guarded; entry = columns.soundNext[entry] - 1)
    if (allSoundAlike(matcher, entry, words)) addHit(matcher, columns.soundSurfaces[entry], end, 1)
  return (value & Slot.Continues) !== 0
}

/** Follows the foreign names that sound like what begins at `at`. */
function walkSounds(matcher: Matcher, at: number, cut: number): void {
  const { runs, columns } = matcher
  const words: string[] = []
  let hash = NO_WORDS
  matcher.at = at
  matcher.cut = cut
  for (let run = matcher.run; run > 0; run -= 2) {
    const letters = foldedRun(runs, run, run === matcher.run ? at : startOfRun(runs, run))
    const skeleton = skeletonHash(letters)
    if (words.length === 0 && !passes(columns.soundFilter, matcher.soundShift, skeleton)) return
    words.push(letters)
    hash = extendHash(hash, skeleton)
    if (!visitSounds(matcher, hash, words, startOfRun(runs, run - 1))) return
    if (run < 3 || kindOfRun(runs, run - 1) !== RunKind.Gap || kindOfRun(runs, run - 2) !== RunKind.Arabic) return
    if (!crossGap(matcher, run - 1, NO_WORDS) || gapState.hash !== NO_WORDS) return
  }
}

/** Names that are spelled by ear; asked only where no name stands as it is spelled in a list. */
function readSounds(matcher: Matcher, start: number): void {
  const { runs, run, hits } = matcher
  const before = hits.length
  const letters = foldedRun(runs, run, start)
  if (letters.length < 2) return
  walkSounds(matcher, start, 0)
  const first = letters.charCodeAt(0)
  if (letters.length < 4 || hits.length > before || !mayBeProclitic(first)) return
  const { source, from } = runs
  const second = nextLetter(source, from + start + 1, runs.to) - from
  walkSounds(matcher, second, 1)
  if (letters.length > 4 && isConjunction(first) && isPreposition(letters.charCodeAt(1)))
    walkSounds(matcher, nextLetter(source, from + second + 1, runs.to) - from, 2)
}

/** So many units are read at a time, to the end of the line: what is noted about them stays in the processor's cache. */
const WINDOW = 1 << 13

/** All names of a compiled list in a text: every reading, names inside names too, in the order of their first words. */
export function matchNames(source: string, columns: Columns): Hits {
  const matcher: Matcher = {
    columns,
    shift: filterShift(columns.filter),
    startShift: filterShift(columns.starts),
    soundShift: filterShift(columns.soundFilter),
    joinBits: joins().bits,
    runs: createRuns(),
    hits: { numbers: new Int32Array(64 * Found.Size), length: 0 },
    run: 0,
    at: 0,
    cut: 0,
    article: 0,
    listedRun: -1,
    bare: false,
  }
  for (let from = 0; from < source.length; ) {
    const line = source.indexOf('\n', from + WINDOW) + 1
    const to = line > 0 ? line : source.length
    readRuns(matcher.runs, source, from, to)
    matcher.listedRun = -1
    matchRuns(matcher)
    from = to
  }
  return matcher.hits
}
