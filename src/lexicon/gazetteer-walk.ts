import { Unit } from '../text/characters.js'
import { hashShift } from '../text/fold.js'
import { Slot, SURFACE_SHIFT } from './gazetteer-layout.js'
import { type Matcher, makeRoom, readingOf } from './gazetteer-matcher.js'
import { Entry, entries, RunKind } from './gazetteer-runs.js'
import { extendHash, NO_WORDS, slotOf } from './gazetteer-table.js'
import { joinWord, kindOfRun, lettersOfRun, mayJoin, type NameWord, startOfRun } from './gazetteer-words.js'

/** Notes the name of a slot, which ends with the run `last`, at `end`. */
function reach(matcher: Matcher, value: number, last: number, end: number): void {
  const { reached } = matcher
  makeRoom(reached)
  const { numbers, length } = reached
  numbers[length] = (value >>> SURFACE_SHIFT) - 1
  numbers[length + 1] = matcher.run
  numbers[length + 2] = matcher.at
  numbers[length + 3] = readingOf(matcher)
  numbers[length + 4] = last
  numbers[length + 5] = end
  reached.length = length + 8
}

/** Looks up the words so far; notes the names that end there, and answers whether longer ones go on. */
function visit(matcher: Matcher, hash: number, last: number, end: number): boolean {
  const { slots } = matcher.columns
  let at = slotOf(hash, slots.length >> 1)
  let continues = false
  for (let value = slots[at + 1]; value !== 0; value = slots[at + 1]) {
    if (slots[at] === hash) {
      if ((value & Slot.Continues) !== 0) continues = true
      if (value >>> SURFACE_SHIFT !== 0) reach(matcher, value, last, end)
      if ((value & Slot.More) === 0) break
    }
    at = at + 2 === slots.length ? 0 : at + 2
  }
  return continues
}

/** A written accusative, `محمداً`: the word's hash without its alef, else the hash as it is. */
export function hashWithoutTanwin({ runs }: Matcher, run: number, at: number, hash: number): number {
  const { source, from } = runs
  const end = startOfRun(runs, run - 1)
  const final = source.charCodeAt(from + end - 1)
  if (final !== Unit.Alef && final !== Unit.Fathatan) return hash
  let last = end - 1
  let written = false
  while (last > at && (entries()[source.charCodeAt(from + last)] & Entry.Deleted) !== 0) {
    if (source.charCodeAt(from + last) === Unit.Fathatan) written = true
    last--
  }
  if (source.charCodeAt(from + last) !== Unit.Alef) return hash
  if (!written && source.charCodeAt(from + last - 1) !== Unit.Fathatan) return hash
  return (hash - hashShift(Unit.Alef, lettersOfRun(runs, run, at) - 1)) | 0
}

const word: NameWord = { hash: 0, last: 0 }

/** The words so far, with the signs of the gap that was crossed. */
const gapState: { hash: number } = { hash: 0 }

/** Reads the gap behind a run: spaces and a hyphen go unseen, signs are words of their own, a line's end ends the name. */
function crossGap(matcher: Matcher, run: number, hash: number): boolean {
  const { runs } = matcher
  const table = entries()
  const end = startOfRun(runs, run - 1)
  gapState.hash = hash
  if (end - startOfRun(runs, run) === 1 && runs.source.charCodeAt(runs.from + end - 1) === Unit.Space) return true
  for (let at = startOfRun(runs, run); at < end; at++) {
    const unit = runs.source.charCodeAt(runs.from + at)
    if ((table[unit] & (Entry.Space | Entry.Deleted)) !== 0) continue
    if ((table[unit] & Entry.Line) !== 0) return false
    gapState.hash = extendHash(gapState.hash, unit)
    if (!visit(matcher, gapState.hash, run, at + 1)) return false
  }
  return true
}

/**
 * Follows the names that begin where the matcher stands, word by word. `isStart` says that the first word alone is known to be no name:
 * it need not be looked up.
 */
export function walk(matcher: Matcher, hash: number, isStart: boolean): void {
  const { runs } = matcher
  let soFar = NO_WORDS
  let own = hash
  let at = matcher.at
  for (let run = matcher.run; run > 0; ) {
    let last = run
    let next = extendHash(soFar, own)
    let goesOn = (isStart && run === matcher.run) || visit(matcher, next, last, startOfRun(runs, last - 1))
    if (isJoined(matcher, run, at, own)) {
      last = word.last
      next = extendHash(soFar, word.hash)
      goesOn = visit(matcher, next, last, startOfRun(runs, last - 1))
    }
    if (!goesOn) {
      next = soFar === NO_WORDS ? visitAccusative(matcher, run, at, own) : 0
      if (next === 0) return
    }
    run = last - 1
    soFar = next
    if (kindOfRun(runs, run) === RunKind.Gap) {
      if (run < 0 || !crossGap(matcher, run, soFar)) return
      soFar = gapState.hash
      run--
    }
    if (run < 0) return
    at = startOfRun(runs, run)
    own = runs.hashes[at]
  }
}

/** Whether the word at `run` is joined with what follows; what it is then stands in `word`. */
function isJoined({ runs, joinBits, article, run: first }: Matcher, run: number, at: number, own: number): boolean {
  if (run < 2 || (article > 0 && run === first)) return false
  if (!mayJoin(joinBits, own) && !mayJoin(joinBits, runs.hashes[startOfRun(runs, run - 2)])) return false
  return joinWord(runs, run, at, own, 0, word)
}

/** Reads a first word without the alef of its written accusative: its hash as words so far, or 0 where no longer name goes on. */
function visitAccusative(matcher: Matcher, run: number, at: number, own: number): number {
  const bare = hashWithoutTanwin(matcher, run, at, own)
  if (bare === own) return 0
  const next = extendHash(NO_WORDS, bare)
  matcher.bare = true
  const goesOn = visit(matcher, next, run, startOfRun(matcher.runs, run - 1))
  matcher.bare = false
  return goesOn ? next : 0
}
