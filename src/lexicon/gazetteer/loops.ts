import { mayHave } from './filter.js'
import { Bound, Letter, letterNumbers, type Runs } from './runs.js'
import { extendHash, Hash } from './table.js'

/**
 * The loops that read every letter and every word. Each is made once, together with the arrays that it writes: so their addresses and
 * lengths are constants of the compiled loop. A loop that is given its arrays asks each of them at every step what it is, where it
 * lies and how long it is, and takes twice the time. For the compiler to see in time that they are constants, they are taken out before
 * the loop begins; and what a loop calls is made a constant of its own, since a name of the module might be given another meaning.
 */
export interface Arrays {
  /** See `filterMasks`. */
  readonly masks: Int32Array
  /** The code units of the stretch that is read. */
  readonly units: Uint16Array
  readonly hashes: Int32Array
  readonly bounds: Int32Array
  readonly marks: Int32Array
  /** Runs with which a name may begin, as they stand, in reading order; this and the next two end with -1. */
  readonly wholes: Int32Array
  /** The same behind one letter. */
  readonly cuts: Int32Array
  /** Runs that have other readings than the whole: the run, and a bit that is set where it has marks. */
  readonly looks: Int32Array
  /** Words that may begin a name, in reading order: the run, the offset behind its proclitics, the reading (see `setReading`) with `Begin`, the hash. */
  readonly begunRuns: Int32Array
  readonly begunAts: Int32Array
  readonly begunReadings: Int32Array
  readonly begunHashes: Int32Array
  /** The first and last name that was reached from it; -1 for none. */
  readonly firsts: Int32Array
  readonly lasts: Int32Array
  /** Look-ups to be made: of what has begun, by the words to a run (-1: to a sign), the hash, and where the search for it begins. */
  readonly stepBegun: Int32Array
  readonly stepRuns: Int32Array
  readonly stepHashes: Int32Array
  readonly stepSlots: Int32Array
  /** Names that were reached, to be compared letter by letter: surface, last run, the offset of its end, where its text begins. */
  readonly reachedSurfaces: Int32Array
  readonly reachedRuns: Int32Array
  readonly reachedEnds: Int32Array
  readonly reachedTexts: Int32Array
  /** The next that was reached from the same word, or -1; that word. */
  readonly reachedNext: Int32Array
  readonly reachedFroms: Int32Array
  /** The name that stays instead of this one if it is in the text, or -1; what the comparison said (see `Same`). */
  readonly reachedCovers: Int32Array
  readonly reachedSames: Int32Array
}

/** The two filters of a list (see layout.ts), and how far hashes are shifted for them. */
export interface Filters {
  readonly starts: Int32Array
  readonly pairs: Int32Array
  readonly startShift: number
  readonly pairShift: number
}

/** Reads a stretch that stands in `units`; false where there is a ligature, which it cannot read. A call in it would cost a third more. */
export function createReadPlain(arrays: Arrays): (runs: Runs) => boolean {
  const table = letterNumbers()
  return (runs) => {
    const { units, hashes, bounds, marks } = arrays
    let seen = 0
    let markCount = 0
    let hash = 0
    let before = 0
    let last = (runs.to - runs.from) | 0
    let count = 0
    for (let at = last - 1; at >= 0; at--) {
      const letter = table[units[at]]
      if ((letter & Letter.Special) !== 0) {
        seen |= letter
        marks[markCount++] = at
        hashes[at] = hash
      } else {
        // All bits where the kind stays, else none: then a run ends here for him who reads backwards, and the hash begins anew.
        const stays = (((letter ^ before) >>> Letter.KindShift) - 1) >> 31
        bounds[count] = (last << Bound.Shift) | (before >>> Letter.FrontShift)
        count = (count + 1 + stays) | 0
        hash = Math.imul((hash & stays) ^ letter, letter)
        hashes[at] = hash
        before = letter
        last = at
      }
    }
    bounds[count] = (last << Bound.Shift) | (before >>> Letter.FrontShift)
    runs.count = count + 1
    runs.markCount = markCount
    return (seen & Letter.Ligature) === 0
  }
}

const enum Mark {
  /** No mark stands before this. */
  Far = 0x7fff_ffff,
}

/** The run of the next word behind a word and what stands behind it: `run - 2` where that is a gap, else `run - 1`; below zero at the end. */
function nextWord(bound: number, run: number): number {
  return (run - 1 - (((bound & Bound.Word) - 1) >>> 31)) | 0
}

/** Whole words with which a name may begin, to `wholes`; those that begin like a proclitic or have marks, to `looks`. */
export function createNoteWholes(arrays: Arrays): (runs: Runs, filters: Filters) => void {
  const extend = extendHash
  const has = mayHave
  const behind = nextWord
  return (runs, filters) => {
    const { masks, hashes, bounds, marks, wholes, looks } = arrays
    const { starts, pairs } = filters
    const startShift = filters.startShift | 0
    const pairShift = filters.pairShift | 0
    let count = 0
    let lookCount = 0
    let mark = runs.markCount | 0
    let marked: number = mark > 0 ? marks[--mark] : Mark.Far
    let run = (runs.count - 1) | 0
    while (run > 0 && (bounds[run] & Bound.Word) === 0) run--
    let bound = bounds[run]
    let own = hashes[bound >> Bound.Shift]
    while (run > 0) {
      const alone = extend(Hash.NoWords, own)
      const gap = bounds[(run - 1) | 0]
      let isMarked = 0
      for (; marked < gap >> Bound.Shift; marked = mark > 0 ? marks[--mark] : Mark.Far) isMarked = 1
      const next = behind(gap, run)
      let boundBehind = 0
      let following = 0
      if (next >= 0) {
        boundBehind = bounds[next]
        following = hashes[boundBehind >> Bound.Shift]
      }
      wholes[count] = run
      count = (count + (has(starts, startShift, alone, masks) | has(pairs, pairShift, extend(alone, following), masks))) | 0
      looks[lookCount] = (run << 1) | isMarked
      lookCount = (lookCount + ((((bound & Bound.Mask) + 3) >> 2) | isMarked)) | 0
      run = next
      bound = boundBehind
      own = following
    }
    wholes[count] = -1
    looks[lookCount] = -1
  }
}

/**
 * The kinds and fronts of second letters (as in a bound) with which a word has more readings than behind one letter, eight bits for each
 * front of the first letter: behind a conjunction a preposition, behind a lam a lam.
 */
const enum Fronts {
  More = 0x8000_c000,
}

/** Readings behind one letter, to `cuts`; the words that have yet others are left in `looks`. */
export function createNoteCuts(arrays: Arrays): (runs: Runs, filters: Filters) => void {
  const table = letterNumbers()
  const extend = extendHash
  const has = mayHave
  const behind = nextWord
  return (runs, filters) => {
    const { masks, hashes, bounds, units, looks, cuts } = arrays
    const { starts, pairs } = filters
    const startShift = filters.startShift | 0
    const pairShift = filters.pairShift | 0
    const length = (runs.to - runs.from) | 0
    let count = 0
    let left = 0
    for (let at = 0; looks[at] >= 0; at++) {
      const look = looks[at]
      const run = look >> 1
      const bound = bounds[run]
      const front = bound & Bound.Mask
      const second = ((bound >> Bound.Shift) + 1) | 0
      const alone = extend(Hash.NoWords, hashes[second])
      const next = behind(bounds[(run - 1) | 0], run)
      const following = next < 0 ? 0 : hashes[bounds[next] >> Bound.Shift]
      cuts[count] = run
      const passed = has(starts, startShift, alone, masks) | has(pairs, pairShift, extend(alone, following), masks)
      count = (count + (passed & ((front + 3) >> 2))) | 0
      const letter = second < length ? table[units[second]] >>> Letter.FrontShift : 0
      looks[left] = look
      left = (left + ((look | (Fronts.More >>> ((front << 3) + letter))) & 1)) | 0
    }
    cuts[count] = looks[left] = -1
  }
}
