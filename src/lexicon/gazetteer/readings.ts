import { Unit } from '../../text/characters.js'
import { mayHave } from './filter.js'
import type { Arrays } from './loops.js'
import { Begin, type Matcher, makeRoom } from './matcher.js'
import { Bound, Entry, entries, Front, hashWith, Letter, letterNumbers, type Runs } from './runs.js'
import { extendHash, Hash } from './table.js'
import { hashWithoutTanwin } from './walk.js'

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

/** The offset of the letter at or behind `at`; marks and tatweel are passed over. */
export function letterAt(units: Uint16Array, at: number, end: number): number {
  const table = entries()
  let next = at
  while (next < end && (table[units[next]] & Entry.Deleted) !== 0) next++
  return next
}

/** Notes a reading of a word with which a name may begin: with the word behind it, or alone. */
function addRare({ desk, rare, filters, following }: Matcher, run: number, at: number, reading: number, hash: number): void {
  const { starts, pairs, startShift, pairShift } = filters
  const { numbers, length } = rare
  const alone = extendHash(Hash.NoWords, hash)
  numbers[length] = run
  numbers[length + 1] = at
  numbers[length + 2] = reading
  numbers[length + 3] = hash
  rare.length += (mayHave(starts, startShift, alone, desk.masks) | mayHave(pairs, pairShift, extendHash(alone, following), desk.masks)) << 2
}

/** What stands behind a `لـ`, with the article that it swallowed: `للصين` is `الصين`, `لليكود` is `الليكود`: three lams are written as two. */
function addArticle(matcher: Matcher, run: number, at: number, cut: number, hash: number): void {
  addRare(matcher, run, at, cut | (1 << 2), hashWith(Unit.Alef, hash))
  addRare(matcher, run, at, cut | (2 << 2), hashWith(Unit.Alef, hashWith(Unit.Lam, hash)))
}

/** A word that ends in a written tanwin without its alef, whole and behind a proclitic. */
function addAccusatives(matcher: Matcher, run: number, start: number, end: number, front: number): void {
  const { units, hashes } = matcher.desk
  const bare = hashWithoutTanwin(matcher, run, start, hashes[start])
  if (bare !== hashes[start]) addRare(matcher, run, start, Begin.Bare, bare)
  if (front === Front.None) return
  const second = letterAt(units, start + 1, end)
  const rest = second < end ? hashWithoutTanwin(matcher, run, second, hashes[second]) : 0
  if (second < end && rest !== hashes[second]) addRare(matcher, run, second, Begin.Bare | 1, rest)
}

/** So many numbers are noted of one word at most. */
const MOST = 32

/**
 * The other readings of the words that are left in `looks`, to `rare`: behind proclitics that are more than one letter, with an article,
 * behind a conjunction and a preposition; and accusatives.
 */
export function createNoteRare(arrays: Arrays): (matcher: Matcher) => void {
  const table = letterNumbers()
  const letter = letterAt
  const add = addRare
  return (matcher) => {
    const { units, hashes, bounds, looks } = arrays
    const { rare } = matcher
    rare.length = 0
    for (let place = 0; looks[place] >= 0; place++) {
      if ((place & 63) === 0) makeRoom(rare, 64 * MOST)
      const run = looks[place] >> 1
      const front = bounds[run] & Bound.Mask
      const start = bounds[run] >> Bound.Shift
      const end = bounds[(run - 1) | 0] >> Bound.Shift
      const next = (bounds[(run - 1) | 0] & Bound.Word) === 0 ? run - 2 : run - 1
      matcher.following = next < 0 ? 0 : hashes[bounds[next] >> Bound.Shift]
      const second = front === Front.None ? end : letter(units, start + 1, end)
      if (second < end) {
        const behind = (table[units[second]] >>> Letter.FrontShift) & Bound.Mask
        if (front === Front.Lam && behind === Front.Lam) addArticle(matcher, run, second, 1, hashes[second])
        const third = letter(units, second + 1, end)
        if (front === Front.Conjunction && behind >= Front.Preposition && third < end) {
          add(matcher, run, third, 2, hashes[third])
          const isLam = (table[units[third]] >>> Letter.FrontShift) & Bound.Mask
          if (behind === Front.Lam && isLam === Front.Lam) addArticle(matcher, run, third, 2, hashes[third])
        }
      }
      if ((looks[place] & 1) !== 0) addAccusatives(matcher, run, start, end, front)
    }
    makeRoom(rare)
    rare.numbers[rare.length] = -1
  }
}

/**
 * The first round: of the readings of all words those with which a name may begin. Which words pass cannot be foreseen: so every word is
 * noted, and only what counts moves the place for the next.
 */
export function noteReadings(matcher: Matcher): void {
  const { desk, filters } = matcher
  desk.noteWholes(desk, filters)
  desk.noteCuts(desk, filters)
  desk.noteRare(matcher)
}
