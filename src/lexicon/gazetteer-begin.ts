import { Unit } from '../text/characters.js'
import type { Arrays } from './gazetteer-loops.js'
import { Begin, type Matcher } from './gazetteer-matcher.js'
import { BARE, letterAt, signBehind } from './gazetteer-readings.js'
import { Bound, type Runs } from './gazetteer-runs.js'
import { extendHash, mayHave, NO_WORDS, slotOf } from './gazetteer-table.js'
import { mayJoin } from './gazetteer-words.js'

/** What stands around a word, in the loops that follow names. */
export interface Neighbours {
  /** As `signBehind`. */
  readonly signAfter: (runs: Runs, run: number) => number
  /** The run of the word that a name goes on with behind the word at `run`; 0, which is no word, behind the last. */
  readonly wordAfter: (run: number) => number
  /** Whether the word at `run`, which has this hash, may be one with the word behind it. */
  readonly isOpen: (run: number, hash: number) => boolean
}

export function createNeighbours({ units, hashes, bounds }: Arrays, joinBits: Int32Array): Neighbours {
  return {
    signAfter: (runs, run) => {
      const gap = bounds[run - 1]
      if ((gap & Bound.Word) !== 0) return -1
      const start = gap >> Bound.Shift
      if (run > 1 && (bounds[run - 2] >> Bound.Shift) - start === 1 && units[start] === Unit.Space) return -1
      return signBehind(runs, run)
    },
    wordAfter: (run) => ((bounds[run - 1] & Bound.Word) === 0 ? Math.max(run - 2, 0) : run - 1),
    isOpen: (run, hash) => mayJoin(joinBits, hash) || (run > 2 && mayJoin(joinBits, hashes[bounds[run - 2] >> Bound.Shift])),
  }
}

/**
 * Notes readings that passed, in reading order, a whole word before its other readings: as many as there is room for, with the look-ups
 * to be made for them. False where none was left.
 */
export function createBegin(arrays: Arrays, joinBits: Int32Array): (matcher: Matcher) => boolean {
  const { hashes, bounds, wholes, cuts, begunRuns, begunAts, begunReadings, begunHashes, firsts } = arrays
  const { stepBegun, stepRuns, stepHashes, stepSlots } = arrays
  const { signAfter, wordAfter, isOpen } = createNeighbours(arrays, joinBits)
  return (matcher) => {
    const { desk, scale } = matcher
    const { starts, pairs, startShift, pairShift } = matcher.filters
    const rare = matcher.rare.numbers
    let { whole, cut, odd } = desk
    let begun = 0
    let steps = 0
    while (begun < begunRuns.length) {
      const run = Math.max(wholes[whole], cuts[cut], rare[odd])
      if (run < 0) break
      let at = bounds[run] >> Bound.Shift
      let reading = 0
      let hash = hashes[at]
      if (wholes[whole] === run) whole++
      else if (cuts[cut] === run) {
        cut++
        const end = bounds[run - 1] >> Bound.Shift
        at = letterAt(desk, at + 1, end)
        if (at >= end) continue
        reading = 1
        hash = hashes[at]
      } else {
        at = rare[odd + 1]
        reading = rare[odd + 2]
        hash = rare[odd + 3]
        odd += 4
      }
      const alone = extendHash(NO_WORDS, hash)
      const sign = signAfter(desk, run)
      const next = wordAfter(run)
      const own = hashes[bounds[next] >> Bound.Shift]
      const both = extendHash(alone, sign > 0 ? sign : own)
      const mayBeAlone = (reading & BARE) === 0 && mayHave(starts, startShift, alone) !== 0
      const mayGoOn = sign !== 0 && mayHave(pairs, pairShift, both) !== 0
      if (!mayBeAlone && !mayGoOn) continue
      begunRuns[begun] = run
      begunAts[begun] = at
      begunHashes[begun] = hash
      firsts[begun] = -1
      reading |= mayBeAlone ? Begin.Alone : 0
      if (isOpen(run, hash) || (mayGoOn && sign < 0 && next > 0 && isOpen(next, own))) reading |= Begin.Walk
      else {
        if (mayBeAlone) {
          stepBegun[steps] = begun
          stepRuns[steps] = run
          stepHashes[steps] = alone
          stepSlots[steps++] = slotOf(alone, scale)
        }
        if (mayGoOn && (sign > 0 || next > 0)) {
          stepBegun[steps] = begun
          stepRuns[steps] = sign > 0 ? -1 : next
          stepHashes[steps] = both
          stepSlots[steps++] = slotOf(both, scale)
        }
      }
      begunReadings[begun++] = reading
    }
    desk.whole = whole
    desk.cut = cut
    desk.odd = odd
    desk.begun = begun
    desk.steps = steps
    return begun > 0
  }
}
