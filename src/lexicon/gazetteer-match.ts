import { Unit } from '../text/characters.js'
import { hashWithFirst } from '../text/fold.js'
import type { Columns } from './gazetteer-layout.js'
import { createMatcher, type Matcher, makeRoom, passes, type Records, setReading } from './gazetteer-matcher.js'
import { Entry, entries, RunKind, type Runs, readRuns } from './gazetteer-runs.js'
import { readSounds } from './gazetteer-sounds.js'
import { extendHash, NO_WORDS, slotOf } from './gazetteer-table.js'
import { nextLetter, verifyReached } from './gazetteer-verify.js'
import { hashWithoutTanwin, walk } from './gazetteer-walk.js'
import { isConjunction, isPreposition, mayBeProclitic } from './gazetteer-words.js'

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
 * Notes a word if a name may begin with it: if it is one alone, or begins one together with what follows (see `behind`). Most words are
 * turned away by the two bits that this costs.
 */
function read(matcher: Matcher, hash: number, following: number, run: number, at: number, reading: number): void {
  const { starts } = matcher.columns
  const alone = extendHash(NO_WORDS, hash)
  const both = extendHash(alone, following)
  if (passes(starts, matcher.startShift, alone)) begin(matcher, run, at, reading, hash, alone)
  else if (passes(starts, matcher.startShift, both)) begin(matcher, run, at, reading | IS_START, hash, both)
}

/** What a name that goes on behind a run has next: the hash of the next word, or a sign; 0 at the end of a line. */
function behind({ runs }: Matcher, run: number): number {
  const { bounds, hashes, source, from, to } = runs
  if ((bounds[run - 1] & 3) !== RunKind.Gap) return hashes[bounds[run - 1] >> 2]
  const end = run < 2 ? to - from : bounds[run - 2] >> 2
  const table = entries()
  for (let at = bounds[run - 1] >> 2; at < end; at++) {
    const sign = source.charCodeAt(from + at)
    if ((table[sign] & (Entry.Space | Entry.Deleted)) === 0) return (table[sign] & Entry.Line) !== 0 ? 0 : sign
  }
  return run < 2 ? 0 : hashes[end]
}

/** Notes a word without the alef of its written accusative, if it has one. */
function readAccusative(matcher: Matcher, hash: number, following: number, run: number, at: number, cut: number): void {
  const bare = hashWithoutTanwin(matcher, run, at, hash)
  if (bare === hash) return
  const both = extendHash(extendHash(NO_WORDS, bare), following)
  if (passes(matcher.columns.starts, matcher.startShift, both)) begin(matcher, run, at, cut, hash, both)
}

/**
 * Reads what stands behind `cut` letters, the last of which is `letter`: as it is, and behind `لـ` with the article that it swallowed.
 *
 * > | للصين     → لصين, الصين
 * > | لليكود    → ليكود, اليكود, الليكود: three lams are written as two
 */
function readBehind(matcher: Matcher, following: number, run: number, at: number, cut: number, letter: number, next: number): void {
  const hash = matcher.runs.hashes[at]
  read(matcher, hash, following, run, at, cut)
  if (letter !== Unit.Lam || next !== Unit.Lam) return
  read(matcher, hashWithFirst(hash, Unit.Alef), following, run, at, cut | (1 << 2))
  read(matcher, hashWithFirst(hashWithFirst(hash, Unit.Lam), Unit.Alef), following, run, at, cut | (2 << 2))
}

/** The offset of the letter at or behind `at`; marks and tatweel are passed over. */
function letterAt({ source, from }: Runs, at: number, end: number): number {
  const entry = entries()[source.charCodeAt(from + at)]
  return at < end && (entry & Entry.Deleted) !== 0 ? nextLetter(source, from + at + 1, from + end) - from : at
}

/** Reads a run behind its proclitics: `و ف ب ك ل`, and a conjunction before a preposition. */
function readProclitics(matcher: Matcher, following: number, run: number, start: number, end: number, first: number): void {
  const { runs } = matcher
  const { source, from } = runs
  const table = entries()
  const second = letterAt(runs, start + 1, end)
  if (second >= end) return
  const letter = table[source.charCodeAt(from + second)] & Entry.FoldMask
  readBehind(matcher, following, run, second, 1, first, letter)
  if (!isConjunction(first) || !isPreposition(letter)) return
  const third = letterAt(runs, second + 1, end)
  if (third < end) readBehind(matcher, following, run, third, 2, letter, table[source.charCodeAt(from + third)] & Entry.FoldMask)
}

/** Reads a word that ends in a written tanwin without its alef, whole and behind its proclitics. */
function readAccusatives(matcher: Matcher, following: number, run: number, start: number, end: number, first: number): void {
  const { runs } = matcher
  const { hashes } = runs
  readAccusative(matcher, hashes[start], following, run, start, 0)
  const second = letterAt(runs, start + 1, end)
  if (mayBeProclitic(first) && second < end) readAccusative(matcher, hashes[second], following, run, second, 1)
}

/** The first round: every word, whole and behind its proclitics. */
function readWords(matcher: Matcher): void {
  const { runs } = matcher
  const { hashes, bounds, source, from } = runs
  const table = entries()
  for (let run = runs.count - 1; run > 0; run--) {
    const bound = bounds[run]
    if ((bound & 3) === RunKind.Gap) continue
    const start = bound >> 2
    const end = bounds[run - 1] >> 2
    const isSpaced = run > 1 && (bounds[run - 2] >> 2) - end === 1 && source.charCodeAt(from + end) === Unit.Space
    const following = isSpaced ? hashes[end + 1] : behind(matcher, run)
    read(matcher, hashes[start], following, run, start, 0)
    if ((bound & 3) !== RunKind.Arabic) continue
    const first = table[source.charCodeAt(from + start)] & Entry.FoldMask
    if (mayBeProclitic(first)) readProclitics(matcher, following, run, start, end, first)
    const final = source.charCodeAt(from + end - 1)
    if (final === Unit.Fathatan || (final === Unit.Alef && source.charCodeAt(from + end - 2) === Unit.Fathatan))
      readAccusatives(matcher, following, run, start, end, first)
  }
}

/** The second round: fetches the slots of all that was noted, and those of a word more, then follows the names in order. */
function walkBegun(matcher: Matcher): void {
  const { begun, columns, runs } = matcher
  const { slots } = columns
  const { numbers, length } = begun
  const { bounds, hashes } = runs
  const size = slots.length >> 1
  let fetched = 0
  for (let at = 0; at < length; at += 5) {
    const lookup = numbers[at + 4]
    const next = numbers[at] - ((numbers[at + 2] & IS_START) === 0 ? 2 : 4)
    fetched += slots[slotOf(lookup, size)]
    if (next >= 0) fetched += slots[slotOf(extendHash(lookup, hashes[bounds[next] >> 2]), size)]
  }
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
