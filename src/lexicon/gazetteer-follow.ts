import { Unit } from '../text/characters.js'
import { REST_MASK, REST_SHIFT, Slot, SURFACE_SHIFT } from './gazetteer-layout.js'
import type { Matcher } from './gazetteer-matcher.js'
import { Bound } from './gazetteer-runs.js'
import { extendHash, Part, slotBehind, slotFrom, slotOf } from './gazetteer-table.js'
import { reach } from './gazetteer-walk.js'
import { mayJoin } from './gazetteer-words.js'

/**
 * Names are followed in two ways. Nearly all words stand one space apart and are joined with none of their neighbours: for those this is
 * all there is to do. Where anything else is met, the answer is no, and `walk` begins anew and reads signs, joined words and the rest.
 */

/** Whether the word at `run`, which has this hash, may be one with the word behind it. */
function isOpen({ runs, joinBits }: Matcher, run: number, hash: number): boolean {
  return mayJoin(joinBits, hash) || (run > 2 && mayJoin(joinBits, runs.hashes[runs.bounds[run - 2] >> Bound.Shift]))
}

/** The run of the word that stands one space behind a word; else -1. */
function nextPlain({ runs }: Matcher, run: number): number {
  const next = run - 2
  if (next < 1) return -1
  const { bounds, source, from } = runs
  const gap = bounds[run - 1]
  const start = bounds[next] >> Bound.Shift
  const isPlain = (gap & Bound.Word) === 0 && start - (gap >> Bound.Shift) === 1 && source.charCodeAt(from + start - 1) === Unit.Space
  return isPlain ? next : -1
}

/** Compares the words behind `run` with the name that alone goes on from here; false where they are not plain. */
function followLeaf(matcher: Matcher, slot: number, run: number, hash: number): boolean {
  const { slots } = matcher.columns
  const { bounds, hashes } = matcher.runs
  const value = slots[slot + Part.Value]
  const whole = slots[slot + Part.Rest]
  let soFar = hash
  let word = run
  for (let left = (value >>> REST_SHIFT) & REST_MASK; left > 0; left--) {
    word = nextPlain(matcher, word)
    if (word < 0) return false
    const wordHash = hashes[bounds[word] >> Bound.Shift]
    if (isOpen(matcher, word, wordHash)) return false
    soFar = extendHash(soFar, wordHash)
  }
  if (soFar === whole) reach(matcher, value, word, bounds[word - 1] >> Bound.Shift)
  return true
}

/**
 * Follows the names that begin where the matcher stands with a word that has the hash `own` and the next word, whose slot is known
 * (-1: there is none).
 */
export function followPlain(matcher: Matcher, own: number, both: number, slot: number): boolean {
  const { runs, columns, scale } = matcher
  const { slots } = columns
  const { bounds, hashes } = runs
  if (isOpen(matcher, matcher.run, own)) return false
  let word = nextPlain(matcher, matcher.run)
  let hash = both
  let at = slot
  while (word > 0) {
    if (isOpen(matcher, word, hashes[bounds[word] >> Bound.Shift])) return false
    let goesOn = false
    for (; at >= 0; at = slotBehind(slots, at)) {
      const value = slots[at + Part.Value]
      if ((value & Slot.Continues) !== 0) goesOn = true
      if ((value & (REST_MASK << REST_SHIFT)) !== 0) {
        if (!followLeaf(matcher, at, word, hash)) return false
      } else if (value >>> SURFACE_SHIFT !== 0) reach(matcher, value, word, bounds[word - 1] >> Bound.Shift)
    }
    if (!goesOn) return true
    word = nextPlain(matcher, word)
    if (word < 0) return false
    hash = extendHash(hash, hashes[bounds[word] >> Bound.Shift])
    at = slotFrom(slots, slotOf(hash, scale), hash)
  }
  return false
}
