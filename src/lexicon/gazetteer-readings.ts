import { Unit } from '../text/characters.js'
import { type Matcher, makeRoom, mayHave } from './gazetteer-matcher.js'
import { Bound, boundOf, Entry, entries, Front, hashWith, RunKind, type Runs } from './gazetteer-runs.js'
import { extendHash, NO_WORDS } from './gazetteer-table.js'
import { nextLetter } from './gazetteer-verify.js'
import { hashWithoutTanwin } from './gazetteer-walk.js'

/** What a reading in `candidates` is: the run above, one of these below. */
export const CANDIDATE_SHIFT = 2

export const enum Candidate {
  Whole = 0,
  /** Behind one letter. */
  Cut = 1,
  /** The place in `rare` stands for the run. */
  Rare = 2,
}

/** The last bit of a reading in `rare`: without the alef of the written accusative. */
export const BARE = 16

/** The hash of the run that a name goes on with behind a run, whatever stands between them; 0 behind the last. */
export function hashBehind({ bounds, hashes }: Runs, run: number): number {
  const next = (bounds[run - 1] & Bound.Word) === 0 ? run - 2 : run - 1
  return next < 0 ? 0 : hashes[bounds[next] >> Bound.Shift]
}

/** The first sign between a word and the next, 0 where a line ends before it, -1 where nothing but spaces and hyphens stands there. */
export function signBehind({ bounds, source, from }: Runs, run: number): number {
  const table = entries()
  const end = run < 2 ? 0 : bounds[run - 2] >> Bound.Shift
  if ((bounds[run - 1] & Bound.Word) !== 0) return -1
  for (let at = bounds[run - 1] >> Bound.Shift; at < end; at++) {
    const sign = source.charCodeAt(from + at)
    if ((table[sign] & (Entry.Space | Entry.Deleted)) === 0) return (table[sign] & Entry.Line) !== 0 ? 0 : sign
  }
  return -1
}

/** 1 where the list may have a name that begins with a word and the one behind it, or is the word alone; else 0. */
function mayBegin({ columns, startShift, pairShift }: Matcher, hash: number, following: number): number {
  const alone = extendHash(NO_WORDS, hash)
  return mayHave(columns.starts, startShift, alone) | mayHave(columns.pairs, pairShift, extendHash(alone, following))
}

/** The offset of the letter at or behind `at`; marks and tatweel are passed over. */
export function letterAt({ source, from }: Runs, at: number, end: number): number {
  const entry = entries()[source.charCodeAt(from + at)]
  return at < end && (entry & Entry.Deleted) !== 0 ? nextLetter(source, from + at + 1, from + end) - from : at
}

function addRare(matcher: Matcher, count: number, run: number, at: number, reading: number, hash: number): number {
  const { rare } = matcher
  makeRoom(rare)
  const { numbers, length } = rare
  numbers[length] = run
  numbers[length + 1] = at
  numbers[length + 2] = reading
  numbers[length + 3] = hash
  matcher.candidates[count] = (length << CANDIDATE_SHIFT) | Candidate.Rare
  const passed = mayBegin(matcher, hash, hashBehind(matcher.runs, run))
  rare.length = length + passed * 4
  return count + passed
}

/** What stands behind a `لـ`, with the article that it swallowed: `للصين` is `الصين`, `لليكود` is `الليكود`: three lams are written as two. */
function readArticle(matcher: Matcher, count: number, run: number, at: number, cut: number): number {
  const hash = matcher.runs.hashes[at]
  const one = addRare(matcher, count, run, at, cut | (1 << 2), hashWith(Unit.Alef, hash))
  return addRare(matcher, one, run, at, cut | (2 << 2), hashWith(Unit.Alef, hashWith(Unit.Lam, hash)))
}

/** The readings behind proclitics that are more than one letter: with an article, behind a conjunction and a preposition. */
function readMore(matcher: Matcher, count: number, run: number, front: number): number {
  const { runs } = matcher
  const { bounds, source, from } = runs
  const end = bounds[run - 1] >> Bound.Shift
  const second = letterAt(runs, (bounds[run] >> Bound.Shift) + 1, end)
  if (second >= end) return count
  const behindFirst = boundOf(source.charCodeAt(from + second)) & Bound.Mask
  if (front === Front.Lam) return behindFirst === Front.Lam ? readArticle(matcher, count, run, second, 1) : count
  const third = letterAt(runs, second + 1, end)
  if (front !== Front.Conjunction || behindFirst < Front.Preposition || third >= end) return count
  const next = addRare(matcher, count, run, third, 2, runs.hashes[third])
  const isArticle = behindFirst === Front.Lam && (boundOf(source.charCodeAt(from + third)) & Bound.Mask) === Front.Lam
  return isArticle ? readArticle(matcher, next, run, third, 2) : next
}

/** A word that ends in a written tanwin without its alef, whole and behind a proclitic. */
function readAccusatives(matcher: Matcher, count: number, run: number, front: number): number {
  const { runs } = matcher
  const start = runs.bounds[run] >> Bound.Shift
  const end = runs.bounds[run - 1] >> Bound.Shift
  let next = count
  const bare = hashWithoutTanwin(matcher, run, start, runs.hashes[start])
  if (bare !== runs.hashes[start]) next = addRare(matcher, next, run, start, BARE, bare)
  if (front === Front.None) return next
  const second = letterAt(runs, start + 1, end)
  const rest = second < end ? hashWithoutTanwin(matcher, run, second, runs.hashes[second]) : 0
  return second < end && rest !== runs.hashes[second] ? addRare(matcher, next, run, second, BARE | 1, rest) : next
}

/** Room for the readings of so many runs: a word has ten at most. */
function makeRoomFor(matcher: Matcher, runs: number): void {
  if (matcher.candidates.length < runs * 10) matcher.candidates = new Int32Array(runs * 15)
}

/** Whether a word that begins with these two has more readings than behind one letter. */
function hasMore(front: number, second: number): boolean {
  const behindFirst = boundOf(second)
  if (behindFirst >> Bound.KindShift !== RunKind.Arabic || (behindFirst & Front.Preposition) === 0) return false
  return front === Front.Conjunction || (front & behindFirst & Bound.Mask) === Front.Lam
}

/**
 * The first round: of the readings of all words, whole and behind their proclitics, those with which a name may begin, in order.
 * Which words pass cannot be foreseen: so every word is noted, and only what counts moves the place for the next.
 */
export function noteReadings(matcher: Matcher): number {
  const { runs, columns, startShift, pairShift } = matcher
  const { hashes, bounds, marks, source, from } = runs
  const { starts, pairs } = columns
  makeRoomFor(matcher, runs.count)
  const { candidates } = matcher
  matcher.rare.length = 0
  let count = 0
  let mark = runs.markCount
  let marked = mark > 0 ? marks[--mark] : FAR
  for (let run = runs.count - 1; run > 0; run--) {
    const bound = bounds[run]
    if ((bound & Bound.Word) === 0) continue
    const start = bound >> Bound.Shift
    const following = hashBehind(runs, run)
    const alone = extendHash(NO_WORDS, hashes[start])
    candidates[count] = run << CANDIDATE_SHIFT
    count += mayHave(starts, startShift, alone) | mayHave(pairs, pairShift, extendHash(alone, following))
    const front = bound & Bound.Mask
    if (front !== Front.None) {
      const behind = extendHash(NO_WORDS, hashes[start + 1])
      candidates[count] = (run << CANDIDATE_SHIFT) | Candidate.Cut
      count += mayHave(starts, startShift, behind) | mayHave(pairs, pairShift, extendHash(behind, following))
      if (hasMore(front, source.charCodeAt(from + start + 1))) count = readMore(matcher, count, run, front)
    }
    if (marked < bounds[run - 1] >> Bound.Shift) {
      count = readAccusatives(matcher, count, run, front)
      for (; marked < bounds[run - 1] >> Bound.Shift; marked = mark > 0 ? marks[--mark] : FAR)
        if (marked === start + 1 && front !== Front.None) count = readMore(matcher, count, run, front)
    }
  }
  return count
}

/** Where no mark stands. */
const FAR = 0x7fff_ffff
