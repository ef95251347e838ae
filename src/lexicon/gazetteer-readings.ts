import { Unit } from '../text/characters.js'
import { type Matcher, makeRoom, mayHave } from './gazetteer-matcher.js'
import { Bound, boundOf, Entry, entries, Front, hashWith, Letter, letterNumbers, type Runs } from './gazetteer-runs.js'
import { extendHash, NO_WORDS } from './gazetteer-table.js'
import { nextLetter } from './gazetteer-verify.js'
import { hashWithoutTanwin } from './gazetteer-walk.js'

/** The last bit of a reading in `rare`: without the alef of the written accusative. */
export const BARE = 16

/** The hash of the run that a name goes on with behind a run, whatever stands between them; 0 behind the last. */
export function hashBehind({ bounds, hashes }: Runs, run: number): number {
  const next = (bounds[run - 1] & Bound.Word) === 0 ? run - 2 : run - 1
  return next < 0 ? 0 : hashes[bounds[next] >> Bound.Shift]
}

/** The first sign between a word and the next, 0 where a line ends before it, -1 where nothing but spaces and hyphens stands there. */
export function signBehind({ bounds, source, from, to }: Runs, run: number): number {
  const table = entries()
  const end = run < 2 ? to - from : bounds[run - 2] >> Bound.Shift
  if ((bounds[run - 1] & Bound.Word) !== 0) return -1
  const start = bounds[run - 1] >> Bound.Shift
  if (end - start === 1 && source.charCodeAt(from + start) === Unit.Space) return -1
  for (let at = start; at < end; at++) {
    const sign = source.charCodeAt(from + at)
    if ((table[sign] & (Entry.Space | Entry.Deleted)) === 0) return (table[sign] & Entry.Line) !== 0 ? 0 : sign
  }
  return -1
}

/** The run of the word that a name goes on with behind the word at `run`, or -1. */
export function wordBehind({ bounds }: Runs, run: number): number {
  const next = (bounds[run - 1] & Bound.Word) === 0 ? run - 2 : run - 1
  return next > 0 ? next : -1
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

function addRare(matcher: Matcher, run: number, at: number, reading: number, hash: number): void {
  if (mayBegin(matcher, hash, hashBehind(matcher.runs, run)) === 0) return
  const { rare } = matcher
  makeRoom(rare)
  const { numbers, length } = rare
  numbers[length] = run
  numbers[length + 1] = at
  numbers[length + 2] = reading
  numbers[length + 3] = hash
  rare.length = length + 4
}

/** What stands behind a `لـ`, with the article that it swallowed: `للصين` is `الصين`, `لليكود` is `الليكود`: three lams are written as two. */
function readArticle(matcher: Matcher, run: number, at: number, cut: number): void {
  const hash = matcher.runs.hashes[at]
  addRare(matcher, run, at, cut | (1 << 2), hashWith(Unit.Alef, hash))
  addRare(matcher, run, at, cut | (2 << 2), hashWith(Unit.Alef, hashWith(Unit.Lam, hash)))
}

/** The readings behind proclitics that are more than one letter: with an article, behind a conjunction and a preposition. */
function readMore(matcher: Matcher, run: number, front: number): void {
  const { runs } = matcher
  const { bounds, source, from } = runs
  const end = bounds[run - 1] >> Bound.Shift
  const second = letterAt(runs, (bounds[run] >> Bound.Shift) + 1, end)
  if (second >= end) return
  const behindFirst = boundOf(source.charCodeAt(from + second)) & Bound.Mask
  if (front === Front.Lam && behindFirst === Front.Lam) readArticle(matcher, run, second, 1)
  const third = letterAt(runs, second + 1, end)
  if (front !== Front.Conjunction || behindFirst < Front.Preposition || third >= end) return
  addRare(matcher, run, third, 2, runs.hashes[third])
  const isArticle = behindFirst === Front.Lam && (boundOf(source.charCodeAt(from + third)) & Bound.Mask) === Front.Lam
  if (isArticle) readArticle(matcher, run, third, 2)
}

/** A word that ends in a written tanwin without its alef, whole and behind a proclitic. */
function readAccusatives(matcher: Matcher, run: number, front: number): void {
  const { runs } = matcher
  const start = runs.bounds[run] >> Bound.Shift
  const end = runs.bounds[run - 1] >> Bound.Shift
  const bare = hashWithoutTanwin(matcher, run, start, runs.hashes[start])
  if (bare !== runs.hashes[start]) addRare(matcher, run, start, BARE, bare)
  if (front === Front.None) return
  const second = letterAt(runs, start + 1, end)
  const rest = second < end ? hashWithoutTanwin(matcher, run, second, runs.hashes[second]) : 0
  if (second < end && rest !== runs.hashes[second]) addRare(matcher, run, second, BARE | 1, rest)
}

/**
 * The kinds and fronts of second letters (as in a bound) with which a word has more readings than behind one letter, eight bits for each
 * front of the first letter: behind a conjunction a preposition, behind a lam a lam.
 */
const MORE = 0x8000_c000

/** Where no mark stands. */
const FAR = 0x7fff_ffff

/** Whole words with which a name may begin, to `wholes`; those that begin like a proclitic or have marks, to `looks`. */
function noteWholes({ runs, columns, startShift, pairShift, wholes, looks }: Matcher): void {
  const { hashes, bounds, marks, markCount } = runs
  const { starts, pairs } = columns
  let count = 0
  let lookCount = 0
  let mark = markCount
  let marked = mark > 0 ? marks[--mark] : FAR
  let run = runs.count - 1
  while (run > 0 && (bounds[run] & Bound.Word) === 0) run--
  let bound = bounds[run]
  let own = hashes[bound >> Bound.Shift]
  while (run > 0) {
    const alone = extendHash(NO_WORDS, own)
    const gap = bounds[run - 1]
    let isMarked = 0
    for (; marked < gap >> Bound.Shift; marked = mark > 0 ? marks[--mark] : FAR) isMarked = 1
    const next = (gap & Bound.Word) === 0 ? run - 2 : run - 1
    const boundBehind = next < 0 ? 0 : bounds[next]
    const following = next < 0 ? 0 : hashes[boundBehind >> Bound.Shift]
    wholes[count] = run
    count += mayHave(starts, startShift, alone) | mayHave(pairs, pairShift, extendHash(alone, following))
    looks[lookCount] = (run << 1) | isMarked
    lookCount += (((bound & Bound.Mask) + 3) >> 2) | isMarked
    run = next
    bound = boundBehind
    own = following
  }
  wholes[count] = -1
  looks[lookCount] = -1
}

/** Readings behind one letter, to `cuts`; the words that have yet others are left in `looks`. */
function noteCuts({ runs, columns, startShift, pairShift, looks, cuts }: Matcher): void {
  const { hashes, bounds, units, from, to } = runs
  const { starts, pairs } = columns
  const table = letterNumbers()
  let count = 0
  let left = 0
  for (let at = 0; looks[at] >= 0; at++) {
    const look = looks[at]
    const bound = bounds[look >> 1]
    const front = bound & Bound.Mask
    const second = (bound >> Bound.Shift) + 1
    const behind = extendHash(NO_WORDS, hashes[second])
    cuts[count] = look >> 1
    const passed = mayHave(starts, startShift, behind) | mayHave(pairs, pairShift, extendHash(behind, hashBehind(runs, look >> 1)))
    count += passed & ((front + 3) >> 2)
    const letter = from + second < to ? table[units[second]] >>> Letter.FrontShift : 0
    looks[left] = look
    left += (look | (MORE >>> ((front << 3) + letter))) & 1
  }
  cuts[count] = looks[left] = -1
}

/** The other readings of the words that are left in `looks`, to `rare`. */
function noteRare(matcher: Matcher): void {
  const { runs, looks, rare } = matcher
  rare.length = 0
  for (let at = 0; looks[at] >= 0; at++) {
    const run = looks[at] >> 1
    const front = runs.bounds[run] & Bound.Mask
    if (front !== Front.None) readMore(matcher, run, front)
    if ((looks[at] & 1) !== 0) readAccusatives(matcher, run, front)
  }
  makeRoom(rare)
  rare.numbers[rare.length] = -1
}

/**
 * The first round: of the readings of all words those with which a name may begin. Which words pass cannot be foreseen: so every word is
 * noted, and only what counts moves the place for the next.
 */
export function noteReadings(matcher: Matcher): void {
  const { count } = matcher.runs
  if (matcher.wholes.length <= count) {
    matcher.wholes = new Int32Array(count * 2)
    matcher.looks = new Int32Array(count * 2)
    matcher.cuts = new Int32Array(count * 2)
  }
  noteWholes(matcher)
  noteCuts(matcher)
  noteRare(matcher)
}
