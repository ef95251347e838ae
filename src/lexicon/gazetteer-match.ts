import { followPlain } from './gazetteer-follow.js'
import { type Columns, Slot } from './gazetteer-layout.js'
import { Begin, createMatcher, type Matcher, makeRoom, mayHave, type Records, release, setReading } from './gazetteer-matcher.js'
import { BARE, CANDIDATE_SHIFT, Candidate, hashBehind, letterAt, noteReadings, signBehind } from './gazetteer-readings.js'
import { Bound, readRuns } from './gazetteer-runs.js'
import { readSounds } from './gazetteer-sounds.js'
import { extendHash, NO_WORDS, Part, slotFrom, slotOf } from './gazetteer-table.js'
import { verifyReached } from './gazetteer-verify.js'
import { walk } from './gazetteer-walk.js'

/** Notes the readings that passed, and fetches their slots. */
function begin(matcher: Matcher, count: number): void {
  const { candidates, rare, runs, begun } = matcher
  const { bounds, hashes } = runs
  for (let place = 0; place < count; place++) {
    const candidate = candidates[place]
    const run = candidate >> CANDIDATE_SHIFT
    if ((candidate & Candidate.Rare) !== 0) {
      const { numbers } = rare
      note(matcher, numbers[run], numbers[run + 1], numbers[run + 2], numbers[run + 3])
      continue
    }
    const start = bounds[run] >> Bound.Shift
    if (candidate & Candidate.Cut) {
      const end = bounds[run - 1] >> Bound.Shift
      const second = letterAt(runs, start + 1, end)
      if (second < end) note(matcher, run, second, 1, hashes[second])
    } else note(matcher, run, start, 0, hashes[start])
  }
  matcher.fetched += fetchSlots(begun, matcher.columns.slots)
}

/** Waits for all slots at once. */
function fetchSlots({ numbers, length }: Records, slots: Int32Array): number {
  let fetched = 0
  for (let at = 0; at < length; at += 6) fetched += slots[numbers[at + 5]]
  return fetched
}

function note(matcher: Matcher, run: number, at: number, reading: number, hash: number): void {
  const { begun, startShift, pairShift, columns } = matcher
  makeRoom(begun)
  const { numbers, length } = begun
  const alone = extendHash(NO_WORDS, hash)
  const both = extendHash(alone, hashBehind(matcher.runs, run))
  const mayBeAlone = (reading & BARE) === 0 && mayHave(columns.starts, startShift, alone) !== 0
  const sign = signBehind(matcher.runs, run)
  const mayGoOn = sign !== 0 && mayHave(columns.pairs, pairShift, sign < 0 ? both : extendHash(alone, sign)) !== 0
  if (!mayBeAlone && !mayGoOn) return
  numbers[length] = run
  numbers[length + 1] = at
  numbers[length + 2] = reading | (mayBeAlone ? Begin.Alone : 0) | (mayGoOn ? Begin.WithNext : 0)
  numbers[length + 3] = hash
  numbers[length + 4] = both
  numbers[length + 5] = slotOf(mayGoOn ? both : alone, matcher.scale)
  begun.length = length + 6
}

/** The second round: where a third word matters, its slot is fetched; then the names are followed in order. */
function walkBegun(matcher: Matcher): void {
  const { begun, columns, runs } = matcher
  const { slots } = columns
  const { numbers, length } = begun
  let fetched = 0
  for (let at = 0; at < length; at += 6) {
    if ((numbers[at + 2] & Begin.WithNext) === 0) continue
    const both = numbers[at + 4]
    const slot = slotFrom(slots, numbers[at + 5], both)
    numbers[at + 5] = slot
    const third = numbers[at] - 4
    if (slot < 0 || third <= 0 || (slots[slot + Part.Value] & Slot.Continues) === 0) continue
    fetched += slots[slotOf(extendHash(both, runs.hashes[runs.bounds[third] >> Bound.Shift]), matcher.scale)]
  }
  matcher.fetched += fetched
  for (let at = 0; at < length; at += 6) {
    matcher.run = numbers[at]
    matcher.at = numbers[at + 1]
    setReading(matcher, numbers[at + 2])
    const { length: before } = matcher.reached
    if ((numbers[at + 2] & Begin.Alone) === 0 && followPlain(matcher, numbers[at + 3], numbers[at + 4], numbers[at + 5])) continue
    matcher.reached.length = before
    walk(matcher, numbers[at + 3], numbers[at + 2])
  }
  begun.length = 0
}

/** So many units are read at a time, to the end of the line: what is noted about them stays in the processor's cache. */
const WINDOW = 1 << 13

/** All names of a compiled list in a text: every reading, names inside names too; those that were found by their sound stand behind the others. */
export function matchNames(source: string, columns: Columns): Records {
  const matcher = createMatcher(columns)
  for (let from = 0; from < source.length; ) {
    const line = source.indexOf('\n', from + WINDOW) + 1
    const to = line > 0 ? line : source.length
    readRuns(matcher.runs, source, from, to)
    matcher.listedRun = -1
    begin(matcher, noteReadings(matcher))
    walkBegun(matcher)
    const before = matcher.hits.length
    verifyReached(matcher)
    if (columns.soundSurfaces.length > 0) readSounds(matcher, before)
    from = to
  }
  release(matcher)
  return matcher.hits
}
