import { isOpen, signAfter, wordAfter } from './begin.js'
import { mayHave } from './filter.js'
import { Slot, SlotPart } from './layout.js'
import type { Arrays } from './loops.js'
import { Begin, type Matcher } from './matcher.js'
import { Bound } from './runs.js'
import { extendHash, Part, slotFrom, slotOf } from './table.js'

/**
 * Names are followed in two ways. Nearly all words stand alone, joined with none of their neighbours: all names that begin with such words
 * are followed together, a word at a time, so that the waits for their slots overlap. Where a word may be one with the word behind it, or
 * a name has signs in it, what was found is dropped, and `walk` begins anew and reads joined words, signs and the rest.
 */

/** Notes the name of a slot, reached from a word that has begun, which ends with the run `last`. */
export type Reach = (matcher: Matcher, from: number, value: number, last: number, end: number, text: number) => void

/** The loop that notes names, over its arrays. */
export function createReach(arrays: Arrays): Reach {
  return ({ desk }, from, value, last, end, text) => {
    const { firsts, lasts, reachedSurfaces, reachedRuns, reachedEnds, reachedTexts, reachedNext, reachedFroms } = arrays
    const { reachedCovers, reachedSames } = arrays
    const name = desk.reached
    if (name === reachedNext.length) {
      desk.isFull = true
      return
    }
    desk.reached = name + 1
    reachedSurfaces[name] = (value >>> SlotPart.SurfaceShift) - 1
    reachedRuns[name] = last
    reachedEnds[name] = end
    reachedTexts[name] = text
    reachedNext[name] = -1
    reachedFroms[name] = from
    reachedCovers[name] = -1
    reachedSames[name] = 0
    if (firsts[from] < 0) firsts[from] = name
    else reachedNext[lasts[from]] = name
    lasts[from] = name
  }
}

/** Compares the words behind `run` with the name that alone goes on from here. */
type FollowLeaf = (matcher: Matcher, slot: number, begun: number, run: number, hash: number) => void

function createFollowLeaf(arrays: Arrays, joinBits: Int32Array, reach: Reach): FollowLeaf {
  const extend = extendHash
  const signOf = signAfter
  const word = wordAfter
  const open = isOpen
  return (matcher, slot, begun, run, hash) => {
    const { units, hashes, bounds, begunReadings, firsts } = arrays
    const { slots } = matcher.columns
    const value = slots[slot + Part.Value]
    const rest = slots[slot + Part.Rest]
    let soFar = hash
    let last = run
    for (let left = (value >>> SlotPart.RestShift) & SlotPart.RestMask; left > 0; left--) {
      const sign = signOf(units, bounds, matcher.desk, last)
      if (sign === 0) return
      if (sign > 0) {
        if (left === 1 && extend(soFar, sign) !== rest) return
        begunReadings[begun] |= Begin.Walk
        firsts[begun] = -1
        return
      }
      last = word(bounds, last)
      if (last === 0) return
      const own = hashes[bounds[last] >> Bound.Shift]
      if (open(joinBits, hashes, bounds, last, own)) {
        begunReadings[begun] |= Begin.Walk
        firsts[begun] = -1
        return
      }
      soFar = extend(soFar, own)
    }
    if (soFar === rest) reach(matcher, begun, value, last, bounds[last - 1] >> Bound.Shift, slots[slot + Part.Text])
  }
}

/**
 * Looks up all hashes that were noted, notes the names that end there, and puts the look-ups with which longer ones go on in the place of
 * the first; answers whether there are any.
 */
export function createTakeSteps(arrays: Arrays, joinBits: Int32Array, reach: Reach): (matcher: Matcher) => boolean {
  const extend = extendHash
  const has = mayHave
  const slotFor = slotOf
  const find = slotFrom
  const signOf = signAfter
  const word = wordAfter
  const open = isOpen
  const followLeaf = createFollowLeaf(arrays, joinBits, reach)
  return (matcher) => {
    const { masks, units, hashes, bounds, begunReadings, firsts, stepBegun, stepRuns, stepHashes, stepSlots } = arrays
    const { desk, scale } = matcher
    const { slots } = matcher.columns
    const { pairs, pairShift } = matcher.filters
    const count = desk.steps
    let left = 0
    for (let step = 0; step < count; step++) {
      const begun = stepBegun[step]
      const run = stepRuns[step]
      let hash = stepHashes[step]
      let slot = find(slots, stepSlots[step], hash)
      if (slot < 0 || (begunReadings[begun] & Begin.Walk) !== 0) continue
      if (run < 0) {
        begunReadings[begun] |= Begin.Walk
        firsts[begun] = -1
        continue
      }
      let value = 0
      let continues = 0
      do {
        value = slots[slot + Part.Value]
        continues |= value & Slot.Continues
        if ((value & (SlotPart.RestMask << SlotPart.RestShift)) !== 0) followLeaf(matcher, slot, begun, run, hash)
        else if (value >>> SlotPart.SurfaceShift !== 0)
          reach(matcher, begun, value, run, bounds[run - 1] >> Bound.Shift, slots[slot + Part.Text])
        slot += Part.Size
      } while ((value & Slot.More) !== 0)
      if (continues === 0) continue
      const sign = signOf(units, bounds, desk, run)
      const next = word(bounds, run)
      if (sign === 0 || (sign < 0 && next === 0)) continue
      const own = hashes[bounds[next] >> Bound.Shift]
      if (sign < 0 && open(joinBits, hashes, bounds, next, own)) {
        begunReadings[begun] |= Begin.Walk
        firsts[begun] = -1
        continue
      }
      hash = extend(hash, sign > 0 ? sign : own)
      stepBegun[left] = begun
      stepRuns[left] = sign > 0 ? -1 : next
      stepHashes[left] = hash
      stepSlots[left] = slotFor(hash, scale)
      // Half of them pass: to foresee which would cost more than to note them all.
      left += has(pairs, pairShift, hash, masks)
    }
    desk.steps = left
    return left > 0
  }
}

/** Waits for all slots at once; what it gives is of no use. */
export function createFetchSlots(arrays: Arrays): (matcher: Matcher) => number {
  return ({ desk, columns: { slots } }) => {
    const { stepSlots } = arrays
    const count = desk.steps
    let fetched = 0
    for (let step = 0; step < count; step++) {
      const slot = stepSlots[step]
      // One search in three goes on to the next line of the cache.
      fetched = (fetched + slots[slot] + slots[slot + 2 * Part.Size]) | 0
    }
    return fetched
  }
}
