import { Unit } from '../../text/characters.js'
import { foldWord } from '../../text/fold.js'
import { Slot, SlotPart } from './layout.js'
import { Begin, type Matcher } from './matcher.js'
import { Entry, entries, hashBefore, hashWith, RunKind } from './runs.js'
import { extendHash, Hash, Part, slotBehind, slotFrom, slotOf } from './table.js'
import { joinWord, kindOfRun, mayJoin, type NameWord, startOfRun } from './words.js'

/** Notes the name of a slot. */
function reachWalked(matcher: Matcher, value: number, last: number, end: number): void {
  matcher.desk.reach(matcher, matcher.begun, value, last, end, matcher.columns.surfaceTexts[(value >>> SlotPart.SurfaceShift) - 1])
}

/**
 * Looks up the words so far, or compares them with the name that was met on the way; notes the names that end there, and answers whether
 * longer ones go on.
 */
function visit(matcher: Matcher, hash: number, last: number, end: number): boolean {
  if (matcher.leafLeft > 0) {
    if (hash === matcher.leafHash) reachWalked(matcher, matcher.leaf, last, end)
    return matcher.leafLeft > 1
  }
  const { slots } = matcher.columns
  let goesOn = false
  for (let at = slotFrom(slots, slotOf(hash, matcher.scale), hash); at >= 0; at = slotBehind(slots, at)) {
    const value = slots[at + Part.Value]
    if ((value & Slot.Continues) !== 0) goesOn = true
    const left = (value >>> SlotPart.RestShift) & SlotPart.RestMask
    if (left > 0) {
      goesOn = true
      matcher.leaf = value
      matcher.leafHash = slots[at + Part.Rest]
      // The step that was just taken is counted off with those to come.
      matcher.leafLeft = left + 1
    } else if (value >>> SlotPart.SurfaceShift !== 0) reachWalked(matcher, value, last, end)
  }
  return goesOn
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
  let bare = 0
  for (let unit = last - 1; unit >= at; unit--) {
    const letter = source.charCodeAt(from + unit)
    const entry = entries()[letter]
    if ((entry & Entry.Expanded) !== 0) bare = hashBefore(foldWord(source[from + unit]), bare)
    else if ((entry & Entry.Deleted) === 0) bare = hashWith(letter, bare)
  }
  return bare
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
    const goesOn = visit(matcher, gapState.hash, run, at + 1)
    matcher.leafLeft--
    if (!goesOn) return false
  }
  return true
}

/**
 * Follows the names that begin where the matcher stands, word by word. `begin` says which of the first word alone and the first two
 * the list may have (see `Begin`).
 */
export function walk(matcher: Matcher, hash: number, begin: number): void {
  const { runs } = matcher
  let soFar = Hash.NoWords
  let own = hash
  let at = matcher.at
  matcher.leafLeft = 0
  for (let run = matcher.run; run > 0; ) {
    const isFirst = run === matcher.run
    let last = run
    let next = extendHash(soFar, own)
    const { leafLeft } = matcher
    let goesOn = isFirst
    if (!isFirst || (begin & Begin.Alone) !== 0) goesOn = visit(matcher, next, last, startOfRun(runs, last - 1)) || isFirst
    if (isJoined(matcher, run, at, own)) {
      last = word.last
      next = extendHash(soFar, word.hash)
      matcher.leafLeft = leafLeft
      goesOn = visit(matcher, next, last, startOfRun(runs, last - 1)) || isFirst
    }
    if (!goesOn) return
    matcher.leafLeft--
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
