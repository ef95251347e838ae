import { coverReached } from './gazetteer-cover.js'
import { readStretch } from './gazetteer-desk.js'
import { addStep, followAll, goOn, isOpen } from './gazetteer-follow.js'
import type { Columns } from './gazetteer-layout.js'
import { Begin, Begun, createMatcher, type Matcher, makeRoom, type Records, release, setReading } from './gazetteer-matcher.js'
import { BARE, hashBehind, letterAt, noteReadings, signBehind } from './gazetteer-readings.js'
import { Bound } from './gazetteer-runs.js'
import { readSounds } from './gazetteer-sounds.js'
import { extendHash, mayHave, NO_WORDS } from './gazetteer-table.js'
import { verifyReached } from './gazetteer-verify.js'
import { walk } from './gazetteer-walk.js'

/** Notes the readings that passed, in reading order, a whole word before its other readings. */
function begin(matcher: Matcher): void {
  const { rare, runs, desk } = matcher
  const { wholes, cuts } = desk
  const { bounds, hashes } = runs
  const { numbers } = rare
  let whole = 0
  let cut = 0
  let odd = 0
  for (;;) {
    const run = Math.max(wholes[whole], cuts[cut], numbers[odd])
    if (run < 0) break
    const start = bounds[run] >> Bound.Shift
    if (wholes[whole] === run) {
      note(matcher, run, start, 0, hashes[start])
      whole++
    }
    if (cuts[cut] === run) {
      const end = bounds[run - 1] >> Bound.Shift
      const second = letterAt(runs, start + 1, end)
      if (second < end) note(matcher, run, second, 1, hashes[second])
      cut++
    }
    for (; numbers[odd] === run; odd += 4) note(matcher, run, numbers[odd + 1], numbers[odd + 2], numbers[odd + 3])
  }
}

function note(matcher: Matcher, run: number, at: number, reading: number, hash: number): void {
  const { begun, steps, runs, scale } = matcher
  const { starts, pairs, startShift, pairShift } = matcher.filters
  const alone = extendHash(NO_WORDS, hash)
  const mayBeAlone = (reading & BARE) === 0 && mayHave(starts, startShift, alone) !== 0
  const sign = signBehind(runs, run)
  const both = extendHash(alone, sign > 0 ? sign : hashBehind(runs, run))
  const mayGoOn = sign !== 0 && mayHave(pairs, pairShift, both) !== 0
  if (!mayBeAlone && !mayGoOn) return
  makeRoom(begun)
  const { numbers, length } = begun
  const isWalked = isOpen(runs, matcher.joinBits, run, hash)
  numbers[length + Begun.Run] = run
  numbers[length + Begun.At] = at
  numbers[length + Begun.Reading] = reading | (mayBeAlone ? Begin.Alone : 0) | (isWalked ? Begin.Walk : 0)
  numbers[length + Begun.Hash] = hash
  numbers[length + Begun.First] = -1
  begun.length = length + Begun.Size
  if (isWalked) return
  if (mayBeAlone) addStep(steps, length, run, alone, scale)
  if (mayGoOn) goOn(matcher, steps, length, run, alone)
}

/** Follows the names that could not be followed with the others. */
function walkBegun(matcher: Matcher): void {
  const { numbers, length } = matcher.begun
  for (let at = 0; at < length; at += Begun.Size) {
    const reading = numbers[at + Begun.Reading]
    if ((reading & Begin.Walk) === 0) continue
    numbers[at + Begun.First] = -1
    matcher.begunAt = at
    matcher.run = numbers[at + Begun.Run]
    matcher.at = numbers[at + Begun.At]
    setReading(matcher, reading)
    walk(matcher, numbers[at + Begun.Hash], reading)
  }
}

/** So many units are read at a time, to the end of the line: what is noted about them stays in the processor's cache. */
const WINDOW = 1 << 13

/**
 * All names of a compiled list in a text: every reading, names inside names too; those that were found by their sound stand behind the
 * others. With `longestOnly`, names that a longer one overlaps may be left out, where that one is the longest of all around it.
 */
export function matchNames(source: string, columns: Columns, longestOnly: boolean): Records {
  const matcher = createMatcher(columns)
  for (let from = 0; from < source.length; ) {
    const line = source.indexOf('\n', from + WINDOW) + 1
    const to = line > 0 ? line : source.length
    matcher.runs = matcher.desk = readStretch(source, from, to)
    matcher.listedRun = -1
    noteReadings(matcher)
    begin(matcher)
    followAll(matcher)
    walkBegun(matcher)
    const before = matcher.hits.length
    if (longestOnly && columns.soundSurfaces.length === 0) coverReached(matcher)
    verifyReached(matcher)
    if (columns.soundSurfaces.length > 0) readSounds(matcher, before)
    from = to
  }
  release(matcher)
  return matcher.hits
}
