import { clearDesk, deskFor, readStretch } from './desk.js'
import { filterShift, readyFilter } from './filter.js'
import type { Columns } from './layout.js'
import type { Filters } from './loops.js'
import { Begin, createRecords, type Matcher, type Records, setReading } from './matcher.js'
import { noteReadings } from './readings.js'
import { readSounds } from './sounds.js'
import { scaleOf } from './table.js'
import { walk } from './walk.js'
import { joins } from './words.js'

/** Leaves what a matcher writes to the next, since making room costs more than reading an article. */
function release({ rare }: Matcher): void {
  clearDesk()
  rare.length = 0
  if (rare.numbers.length < 1 << 18) free = rare
}

let free: Records | null = null
let freeHits: Records | null = null

/** Takes back what `matchNames` gave, when it was read: the next call writes into it. */
export function giveBack(hits: Records): void {
  hits.length = 0
  if (hits.numbers.length <= 1 << 21) freeHits = hits
}

function takeHits(): Records {
  const hits = freeHits ?? createRecords()
  freeHits = null
  return hits
}

function filtersOf(columns: Columns): Filters {
  const starts = readyFilter(columns.starts)
  const pairs = readyFilter(columns.pairs)
  return { starts, pairs, startShift: filterShift(starts), pairShift: filterShift(pairs) }
}

function createMatcher(columns: Columns): Matcher {
  const rare = free ?? createRecords()
  const desk = deskFor(0)
  free = null
  return {
    columns,
    filters: filtersOf(columns),
    soundShift: filterShift(columns.soundFilter),
    scale: scaleOf(columns.slots),
    soundScale: scaleOf(columns.soundSlots),
    joinBits: joins().bits,
    runs: desk,
    desk,
    hits: takeHits(),
    following: 0,
    rare,
    run: 0,
    at: 0,
    cut: 0,
    article: 0,
    begun: 0,
    leaf: 0,
    leafHash: 0,
    leafLeft: 0,
    listedRun: -1,
    bare: false,
    fetched: 0,
  }
}

/** Follows the names that could not be followed with the others. */
function walkBegun(matcher: Matcher): void {
  const { begunReadings, begunRuns, begunAts, begunHashes, begun: count, firsts } = matcher.desk
  for (let begun = 0; begun < count; begun++) {
    const reading = begunReadings[begun]
    if ((reading & Begin.Walk) === 0) continue
    firsts[begun] = -1
    matcher.begun = begun
    matcher.run = begunRuns[begun]
    matcher.at = begunAts[begun]
    setReading(matcher, reading)
    walk(matcher, begunHashes[begun], reading)
  }
}

/** Finds the names of the stretch that was read; false where more were reached than the desk has room for. */
function matchStretch(matcher: Matcher, longestOnly: boolean): boolean {
  const { desk } = matcher
  const hasSounds = matcher.columns.soundSurfaces.length > 0
  const before = matcher.hits.length
  matcher.listedRun = -1
  noteReadings(matcher)
  desk.whole = desk.cut = desk.odd = desk.end = 0
  desk.isFull = false
  while (desk.begin(matcher)) {
    desk.reached = 0
    do matcher.fetched += desk.fetchSlots(matcher)
    while (desk.takeSteps(matcher))
    walkBegun(matcher)
    if (desk.isFull) return false
    if (longestOnly && !hasSounds) desk.cover(matcher)
    desk.verify(matcher)
  }
  if (hasSounds) readSounds(matcher, before)
  return true
}

/** So many units are read at a time, to the end of the line: what is noted about them stays in the processor's cache. */
const WINDOW = 1 << 12

/**
 * All names of a compiled list in a text: every reading, names inside names too; those that were found by their sound stand behind the
 * others. With `longestOnly`, names that a longer one overlaps may be left out, where that one is the longest of all around it.
 */
export function matchNames(source: string, columns: Columns, longestOnly: boolean): Records {
  const matcher = createMatcher(columns)
  for (let from = 0; from < source.length; ) {
    const line = source.indexOf('\n', from + WINDOW) + 1
    const to = line > 0 ? line : source.length
    const before = matcher.hits.length
    matcher.runs = matcher.desk = readStretch(source, from, to)
    while (!matchStretch(matcher, longestOnly)) {
      matcher.hits.length = before
      matcher.runs = matcher.desk = readStretch(source, from, to, matcher.desk)
    }
    from = to
  }
  release(matcher)
  return matcher.hits
}
