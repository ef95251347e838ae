import { Unit } from '../../text/characters.js'
import { mayHave } from './filter.js'
import type { Arrays } from './loops.js'
import { Begin, type Matcher } from './matcher.js'
import { letterAt, signBehind } from './readings.js'
import { Bound, type Runs } from './runs.js'
import { extendHash, Hash, slotOf } from './table.js'
import { mayJoin } from './words.js'

/** As `signBehind`, of a run that mostly has one space behind it. */
export function signAfter(units: Uint16Array, bounds: Int32Array, runs: Runs, run: number): number {
  const gap = bounds[(run - 1) | 0]
  if ((gap & Bound.Word) !== 0) return -1
  const start = gap >> Bound.Shift
  if (run > 1 && (bounds[(run - 2) | 0] >> Bound.Shift) - start === 1 && units[start] === Unit.Space) return -1
  return signBehind(runs, run)
}

/** The run of the word that a name goes on with behind the word at `run`; 0, which is no word, behind the last. */
export function wordAfter(bounds: Int32Array, run: number): number {
  return ((bounds[(run - 1) | 0] & Bound.Word) === 0 ? Math.max(run - 2, 0) : run - 1) | 0
}

/** Whether the word at `run`, which has this hash, may be one with the word behind it. */
export function isOpen(joinBits: Int32Array, hashes: Int32Array, bounds: Int32Array, run: number, hash: number): boolean {
  return mayJoin(joinBits, hash) || (run > 2 && mayJoin(joinBits, hashes[bounds[(run - 2) | 0] >> Bound.Shift]))
}

/**
 * Notes readings that passed, in reading order, a whole word before its other readings: as many as there is room for, with the look-ups
 * to be made for them. False where none was left.
 */
export function createBegin(arrays: Arrays, joinBits: Int32Array): (matcher: Matcher) => boolean {
  const extend = extendHash
  const has = mayHave
  const slotFor = slotOf
  const sign = signAfter
  const word = wordAfter
  const open = isOpen
  return (matcher) => {
    const { masks, units, hashes, bounds, wholes, cuts, begunRuns, begunAts, begunReadings, begunHashes, firsts } = arrays
    const { stepBegun, stepRuns, stepHashes, stepSlots } = arrays
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
        const end = bounds[(run - 1) | 0] >> Bound.Shift
        at = letterAt(units, at + 1, end)
        if (at >= end) continue
        reading = 1
        hash = hashes[at]
      } else {
        at = rare[odd + 1]
        reading = rare[odd + 2]
        hash = rare[odd + 3]
        odd += 4
      }
      const alone = extend(Hash.NoWords, hash)
      const behind = sign(units, bounds, desk, run)
      const next = word(bounds, run)
      const own = hashes[bounds[next] >> Bound.Shift]
      const both = extend(alone, behind > 0 ? behind : own)
      const mayBeAlone = (reading & Begin.Bare) === 0 && has(starts, startShift, alone, masks) !== 0
      const mayGoOn = behind !== 0 && has(pairs, pairShift, both, masks) !== 0
      if (!mayBeAlone && !mayGoOn) continue
      begunRuns[begun] = run
      begunAts[begun] = at
      begunHashes[begun] = hash
      firsts[begun] = -1
      reading |= mayBeAlone ? Begin.Alone : 0
      if (open(joinBits, hashes, bounds, run, hash) || (mayGoOn && behind < 0 && next > 0 && open(joinBits, hashes, bounds, next, own)))
        reading |= Begin.Walk
      else {
        if (mayBeAlone) {
          stepBegun[steps] = begun
          stepRuns[steps] = run
          stepHashes[steps] = alone
          stepSlots[steps++] = slotFor(alone, scale)
        }
        if (mayGoOn && (behind > 0 || next > 0)) {
          stepBegun[steps] = begun
          stepRuns[steps] = behind > 0 ? -1 : next
          stepHashes[steps] = both
          stepSlots[steps++] = slotFor(both, scale)
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
