import { REST_MASK, REST_SHIFT, Slot, SURFACE_SHIFT } from './gazetteer-layout.js'
import { Begin, Begun, type Matcher, makeRoom, type Records, reach, Step } from './gazetteer-matcher.js'
import { signBehind, wordBehind } from './gazetteer-readings.js'
import { Bound, type Runs } from './gazetteer-runs.js'
import { extendHash, Part, slotBehind, slotFrom, slotOf } from './gazetteer-table.js'
import { mayJoin } from './gazetteer-words.js'

/**
 * Names are followed in two ways. Nearly all words stand alone, joined with none of their neighbours: all names that begin with such words
 * are followed together, a word at a time, so that the waits for their slots overlap. Where a word may be one with the word behind it, or
 * a name has signs in it, what was found is dropped, and `walk` begins anew and reads joined words, signs and the rest.
 */

/** Whether the word at `run`, which has this hash, may be one with the word behind it. */
export function isOpen(runs: Runs, joinBits: Int32Array, run: number, hash: number): boolean {
  return mayJoin(joinBits, hash) || (run > 2 && mayJoin(joinBits, runs.hashes[runs.bounds[run - 2] >> Bound.Shift]))
}

/** Looks up a hash for what has begun; `run` is the last of its words, or -1 where the last is a sign. */
export function addStep(steps: Records, begun: number, run: number, hash: number, scale: number): void {
  makeRoom(steps)
  const { numbers, length } = steps
  numbers[length + Step.Begun] = begun
  numbers[length + Step.Run] = run
  numbers[length + Step.Hash] = hash
  numbers[length + Step.Slot] = slotOf(hash, scale)
  steps.length = length + Step.Size
}

/** Leaves what has begun to `walk`, and drops what was found of it. */
function leave({ begun }: Matcher, at: number): void {
  begun.numbers[at + Begun.Reading] |= Begin.Walk
  begun.numbers[at + Begun.First] = -1
}

/** The words behind those that end with `run`, which have the hash `hash`, go on to be looked up. */
export function goOn(matcher: Matcher, steps: Records, begun: number, run: number, hash: number): void {
  const { runs, joinBits, scale } = matcher
  const sign = signBehind(runs, run)
  if (sign === 0) return
  if (sign > 0) {
    addStep(steps, begun, -1, extendHash(hash, sign), scale)
    return
  }
  const next = wordBehind(runs, run)
  if (next < 0) return
  const own = runs.hashes[runs.bounds[next] >> Bound.Shift]
  if (isOpen(runs, joinBits, next, own)) leave(matcher, begun)
  else addStep(steps, begun, next, extendHash(hash, own), scale)
}

/** Compares the words behind `run` with the name that alone goes on from here. */
function followLeaf(matcher: Matcher, slot: number, begun: number, run: number, hash: number): void {
  const { runs, joinBits, columns } = matcher
  const { slots } = columns
  const value = slots[slot + Part.Value]
  let soFar = hash
  let last = run
  for (let left = (value >>> REST_SHIFT) & REST_MASK; left > 0; left--) {
    const sign = signBehind(runs, last)
    if (sign === 0) return
    if (sign > 0) {
      if (left > 1 || extendHash(soFar, sign) === slots[slot + Part.Rest]) leave(matcher, begun)
      return
    }
    last = wordBehind(runs, last)
    if (last < 0) return
    const own = runs.hashes[runs.bounds[last] >> Bound.Shift]
    if (isOpen(runs, joinBits, last, own)) {
      leave(matcher, begun)
      return
    }
    soFar = extendHash(soFar, own)
  }
  if (soFar === slots[slot + Part.Rest]) reach(matcher, begun, value, last, runs.bounds[last - 1] >> Bound.Shift, slots[slot + Part.Text])
}

/** Looks up all hashes, notes the names that end there, and adds the steps with which longer ones go on to `next`. */
function takeSteps(matcher: Matcher, { numbers, length }: Records, next: Records): void {
  const { begun, runs, columns } = matcher
  const { slots } = columns
  for (let at = 0; at < length; at += Step.Size) {
    const hash = numbers[at + Step.Hash]
    let slot = slotFrom(slots, numbers[at + Step.Slot], hash)
    const from = numbers[at + Step.Begun]
    if (slot < 0 || (begun.numbers[from + Begun.Reading] & Begin.Walk) !== 0) continue
    const run = numbers[at + Step.Run]
    if (run < 0) {
      leave(matcher, from)
      continue
    }
    let continues = 0
    for (; slot >= 0; slot = slotBehind(slots, slot)) {
      const value = slots[slot + Part.Value]
      continues |= value & Slot.Continues
      if ((value & (REST_MASK << REST_SHIFT)) !== 0) followLeaf(matcher, slot, from, run, hash)
      else if (value >>> SURFACE_SHIFT !== 0) reach(matcher, from, value, run, runs.bounds[run - 1] >> Bound.Shift, slots[slot + Part.Text])
    }
    if (continues !== 0) goOn(matcher, next, from, run, hash)
  }
}

/** Waits for all slots at once. */
function fetchSlots({ numbers, length }: Records, slots: Int32Array): number {
  let fetched = 0
  for (let at = Step.Slot as number; at < length; at += Step.Size) fetched += slots[numbers[at]]
  return fetched
}

/** Takes the steps that were noted, and those to which they lead. */
export function followAll(matcher: Matcher): void {
  let { steps, nextSteps } = matcher
  while (steps.length > 0) {
    matcher.fetched += fetchSlots(steps, matcher.columns.slots)
    takeSteps(matcher, steps, nextSteps)
    steps.length = 0
    ;[steps, nextSteps] = [nextSteps, steps]
  }
}
