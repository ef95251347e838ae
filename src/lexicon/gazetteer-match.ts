import { Unit } from '../text/characters.js'
import { hashWithFirst } from '../text/fold.js'
import type { Columns } from './gazetteer-layout.js'
import { createMatcher, type Matcher, makeRoom, passes, type Records, setReading } from './gazetteer-matcher.js'
import { Entry, entries, RunKind, readRuns } from './gazetteer-runs.js'
import { readSounds } from './gazetteer-sounds.js'
import { extendHash, NO_WORDS, slotOf } from './gazetteer-table.js'
import { nextLetter, verifyReached } from './gazetteer-verify.js'
import { hashWithoutTanwin, walk } from './gazetteer-walk.js'
import { isConjunction, isPreposition, mayBeProclitic, mayJoin } from './gazetteer-words.js'

/** A word's reading that begins no name alone, only with the next word. */
const IS_START = 32

function begin({ begun }: Matcher, run: number, at: number, reading: number, hash: number, lookup: number): void {
  makeRoom(begun)
  const { numbers, length } = begun
  numbers[length] = run
  numbers[length + 1] = at
  numbers[length + 2] = reading
  numbers[length + 3] = hash
  numbers[length + 4] = lookup
  begun.length = length + 5
}

/**
 * Notes a word that passed the filter, unless it begins no name. Most first words of names are followed by something
 * else, and neither they alone nor they and the next word are, or begin, a name; then nothing is looked up. Where the next word is not
 * simply behind a space, or may be joined, the walk will tell.
 */
function read(matcher: Matcher, hash: number, run: number, at: number, reading: number): void {
  const { starts } = matcher.columns
  const { bounds, hashes } = matcher.runs
  const alone = extendHash(NO_WORDS, hash)
  if (run < 5 || passes(starts, matcher.startShift, alone)) begin(matcher, run, at, reading, hash, alone)
  else if (!isSpaceBehind(matcher, run)) {
    if (mayGoOn(matcher, run, alone)) begin(matcher, run, at, reading, hash, alone)
  } else {
    const next = hashes[bounds[run - 2] >> 2]
    const both = extendHash(alone, next)
    const { joinBits } = matcher
    if (mayJoin(joinBits, hash) || mayJoin(joinBits, next) || mayJoin(joinBits, hashes[bounds[run - 4] >> 2]))
      begin(matcher, run, at, reading, hash, alone)
    else if (passes(starts, matcher.startShift, both)) begin(matcher, run, at, reading | IS_START, hash, both)
  }
}

function isSpaceBehind({ runs }: Matcher, run: number): boolean {
  const gap = runs.bounds[run - 1] >> 2
  return (runs.bounds[run - 2] >> 2) - gap === 1 && runs.source.charCodeAt(runs.from + gap) === Unit.Space
}

/** Whether a name may go on behind a word with something else than a space behind it. */
function mayGoOn({ runs, columns, startShift }: Matcher, run: number, alone: number): boolean {
  if ((runs.bounds[run - 1] & 3) !== RunKind.Gap) return true
  const sign = runs.source.charCodeAt(runs.from + (runs.bounds[run - 1] >> 2))
  const entry = entries()[sign]
  if ((entry & (Entry.Space | Entry.Deleted)) !== 0) return true
  return (entry & Entry.Line) === 0 && passes(columns.starts, startShift, extendHash(alone, sign))
}

/** Notes a word without the alef of its written accusative, if it has one. */
function readAccusative(matcher: Matcher, hash: number, run: number, at: number, cut: number): void {
  const bare = hashWithoutTanwin(matcher, run, at, hash)
  if (bare !== hash && passes(matcher.columns.filter, matcher.shift, bare)) begin(matcher, run, at, cut, hash, extendHash(NO_WORDS, bare))
}

/**
 * Reads what stands behind `cut` letters, the last of which is `letter`: as it is, and behind `لـ` with the article that it swallowed.
 *
 * > | للصين     → لصين, الصين
 * > | لليكود    → ليكود, اليكود, الليكود: three lams are written as two
 */
function readBehind(matcher: Matcher, hash: number, run: number, at: number, cut: number, letter: number, next: number): void {
  const { filter } = matcher.columns
  if (passes(filter, matcher.shift, hash)) read(matcher, hash, run, at, cut)
  readAccusative(matcher, hash, run, at, cut)
  if (letter !== Unit.Lam || next !== Unit.Lam) return
  const withAlef = hashWithFirst(hash, Unit.Alef)
  if (passes(filter, matcher.shift, withAlef)) read(matcher, withAlef, run, at, cut | (1 << 2))
  const withArticle = hashWithFirst(hashWithFirst(hash, Unit.Lam), Unit.Alef)
  if (passes(filter, matcher.shift, withArticle)) read(matcher, withArticle, run, at, cut | (2 << 2))
}

/** Reads a run behind its proclitics: `و ف ب ك ل`, and a conjunction before a preposition. */
function readProclitics(matcher: Matcher, run: number, start: number, end: number, first: number): void {
  const { source, from, hashes } = matcher.runs
  const table = entries()
  const second = nextLetter(source, from + start + 1, from + end) - from
  if (second >= end) return
  const letter = table[source.charCodeAt(from + second)] & Entry.FoldMask
  readBehind(matcher, hashes[second], run, second, 1, first, letter)
  if (!isConjunction(first) || !isPreposition(letter)) return
  const third = nextLetter(source, from + second + 1, from + end) - from
  if (third >= end) return
  readBehind(matcher, hashes[third], run, third, 2, letter, table[source.charCodeAt(from + third)] & Entry.FoldMask)
}

/** Whether more can be cut off, or put back, behind a first proclitic; a mark behind it hides the letter that would tell. */
function isSplitFurther(first: number, secondEntry: number): boolean {
  if ((secondEntry & Entry.Deleted) !== 0) return true
  const second = secondEntry & Entry.FoldMask
  return isConjunction(first) ? isPreposition(second) : first === Unit.Lam && second === Unit.Lam
}

/**
 * The first round. What is asked of every word stands here in one piece: whether it passes the filter, whole or without its first letter,
 * and whether it may be read in more ways than that.
 */
function readWords(matcher: Matcher): void {
  const { runs, columns, shift } = matcher
  const { hashes, bounds, source, from } = runs
  const { filter } = columns
  const table = entries()
  for (let run = runs.count - 1; run > 0; run--) {
    const bound = bounds[run]
    if ((bound & 3) === RunKind.Gap) continue
    const start = bound >> 2
    if (passes(filter, shift, hashes[start])) read(matcher, hashes[start], run, start, 0)
    if ((bound & 3) !== RunKind.Arabic) continue
    const end = bounds[run - 1] >> 2
    const final = source.charCodeAt(from + end - 1)
    if (final === Unit.Fathatan || (final === Unit.Alef && source.charCodeAt(from + end - 2) === Unit.Fathatan))
      readAccusative(matcher, hashes[start], run, start, 0)
    const first = table[source.charCodeAt(from + start)] & Entry.FoldMask
    if (!mayBeProclitic(first)) continue
    const second = table[source.charCodeAt(from + start + 1)]
    if (passes(filter, shift, hashes[start + 1]) || isSplitFurther(first, second)) readProclitics(matcher, run, start, end, first)
  }
}

/** The second round: fetches the slots of all that was noted, then follows the names in order. */
function walkBegun(matcher: Matcher): void {
  const { begun, columns } = matcher
  const { slots } = columns
  const { numbers, length } = begun
  const size = slots.length >> 1
  let fetched = 0
  for (let at = 0; at < length; at += 5) fetched += slots[slotOf(numbers[at + 4], size)]
  matcher.fetched += fetched
  for (let at = 0; at < length; at += 5) {
    matcher.run = numbers[at]
    matcher.at = numbers[at + 1]
    setReading(matcher, numbers[at + 2])
    walk(matcher, numbers[at + 3], (numbers[at + 2] & IS_START) !== 0)
  }
  begun.length = 0
}

/** So many units are read at a time, to the end of the line: what is noted about them stays in the processor's cache. */
const WINDOW = 1 << 13

/** All names of a compiled list in a text: every reading, names inside names too; those that were found by their sound stand behind the others. */
export function matchNames(source: string, columns: Columns): Records {
  const matcher = createMatcher(columns)
  for (let from = 0; from < source.length; ) {
    const line = source.indexOf('\n', from + WINDOW) + 1
    const to = line > 0 ? line : source.length
    readRuns(matcher.runs, source, from, to)
    matcher.listedRun = -1
    readWords(matcher)
    walkBegun(matcher)
    const before = matcher.hits.length
    verifyReached(matcher)
    if (columns.soundSurfaces.length > 0) readSounds(matcher, before)
    from = to
  }
  return matcher.hits
}
