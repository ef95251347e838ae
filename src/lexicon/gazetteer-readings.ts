import { Unit } from '../text/characters.js'
import { Begin, type Matcher, makeRoom } from './gazetteer-matcher.js'
import { Bound, boundOf, Entry, entries, Front, hashWith, type Runs } from './gazetteer-runs.js'
import { extendHash, Hash, mayHave } from './gazetteer-table.js'
import { hashWithoutTanwin } from './gazetteer-walk.js'

/** The hash of the run that a name goes on with behind a run, whatever stands between them; 0 behind the last. */
function hashBehind({ bounds, hashes }: Runs, run: number): number {
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

/** 1 where the list may have a name that begins with a word and the one behind it, or is the word alone; else 0. */
function mayBegin({ filters: { starts, pairs, startShift, pairShift } }: Matcher, hash: number, following: number): number {
  const alone = extendHash(Hash.NoWords, hash)
  return mayHave(starts, startShift, alone) | mayHave(pairs, pairShift, extendHash(alone, following))
}

/** The offset of the letter at or behind `at`; marks and tatweel are passed over. */
export function letterAt(units: Uint16Array, at: number, end: number): number {
  const table = entries()
  let next = at
  while (next < end && (table[units[next]] & Entry.Deleted) !== 0) next++
  return next
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
  const { units } = matcher.desk
  const end = bounds[run - 1] >> Bound.Shift
  const second = letterAt(units, (bounds[run] >> Bound.Shift) + 1, end)
  if (second >= end) return
  const behindFirst = boundOf(source.charCodeAt(from + second)) & Bound.Mask
  if (front === Front.Lam && behindFirst === Front.Lam) readArticle(matcher, run, second, 1)
  const third = letterAt(units, second + 1, end)
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
  if (bare !== runs.hashes[start]) addRare(matcher, run, start, Begin.Bare, bare)
  if (front === Front.None) return
  const second = letterAt(matcher.desk.units, start + 1, end)
  const rest = second < end ? hashWithoutTanwin(matcher, run, second, runs.hashes[second]) : 0
  if (second < end && rest !== runs.hashes[second]) addRare(matcher, run, second, Begin.Bare | 1, rest)
}

/** The other readings of the words that are left in `looks`, to `rare`. */
function noteRare(matcher: Matcher): void {
  const { rare, desk } = matcher
  const { bounds, looks } = desk
  rare.length = 0
  for (let at = 0; looks[at] >= 0; at++) {
    const run = looks[at] >> 1
    const front = bounds[run] & Bound.Mask
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
  const { desk, filters } = matcher
  desk.noteWholes(desk, filters)
  desk.noteCuts(desk, filters)
  noteRare(matcher)
}
