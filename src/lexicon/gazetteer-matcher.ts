import type { Columns } from './gazetteer-layout.js'
import { createRuns, type Runs } from './gazetteer-runs.js'
import { filterBit, filterShift, filterWord, scaleOf } from './gazetteer-table.js'
import { joins } from './gazetteer-words.js'

/** What a match is in the flat list of matches: so many numbers. */
export const enum Found {
  Surface = 0,
  /** Source offsets of the bare name. */
  Start = 1,
  End = 2,
  /** Proclitic letters that were cut off before it. */
  Cut = 3,
  Inexact = 4,
  /** The name stands in the text unit by unit as the list spells it. */
  Exact = 5,
  Size = 6,
}

/** A list of records of numbers that grows. */
export interface Records {
  numbers: Int32Array
  length: number
}

function createRecords(): Records {
  return { numbers: new Int32Array(1024), length: 0 }
}

/** Makes room for one more record of at most eight numbers. */
export function makeRoom(records: Records): void {
  if (records.length + 8 <= records.numbers.length) return
  const larger = new Int32Array(records.numbers.length * 2)
  larger.set(records.numbers)
  records.numbers = larger
}

/**
 * One list held against one text. The work is done in three rounds over a stretch of some thousand letters: words that may begin a name
 * are noted; the names that begin with them are followed through the table; what was found is compared letter by letter. A table of
 * a million names lies in memory far from the processor, and waits of one round overlap, while waits of one word would add up.
 */
export interface Matcher {
  readonly columns: Columns
  readonly startShift: number
  readonly pairShift: number
  readonly soundShift: number
  readonly scale: number
  readonly soundScale: number
  readonly joinBits: Int32Array
  readonly runs: Runs
  /** Matches, `Found.Size` numbers each. */
  readonly hits: Records
  /** The readings with which a name may begin, in order: a run and how many letters are cut off, or the place of a rarer reading in `rare`. */
  candidates: Int32Array
  /** Readings with an article put back, without tanwin, behind two proclitics: run, offset, `readingOf`, hash. */
  readonly rare: Records
  /** Words that may begin a name: run, offset behind its proclitics, `readingOf` and `Begin`, hash, the hash with the next word, its slot. */
  readonly begun: Records
  /** Names to be compared: surface, run, offset, `readingOf`, last run, end, where the name's text begins. */
  readonly reached: Records
  /** The run that is read, and where behind its proclitics: how many letters they are, how many letters of the article were put back. */
  run: number
  at: number
  cut: number
  article: number
  /** The name that was met on the way and goes on, as its slot has it: its value, the hash of all its words, how many are left. */
  leaf: number
  leafHash: number
  leafLeft: number
  /** The last run that is a listed name as it stands: it is not split. */
  listedRun: number
  /** The word just read lost the alef of its accusative: only a longer name may. */
  bare: boolean
  /** Keeps the rounds that only fetch from being thought useless. */
  fetched: number
}

/** What a matcher writes on while it reads; the next takes it over, since making room costs more than reading an article. */
type Desk = Pick<Matcher, 'runs' | 'candidates' | 'rare' | 'begun' | 'reached'>

let free: Desk | null = null

function createDesk(): Desk {
  return {
    runs: createRuns(),
    candidates: new Int32Array(1024),
    rare: createRecords(),
    begun: createRecords(),
    reached: createRecords(),
  }
}

/** A desk that was made larger than this is not kept. */
const LARGEST_DESK = 1 << 18

/** Leaves the desk to the next matcher. */
export function release({ runs, candidates, rare, begun, reached }: Matcher): void {
  if (runs.hashes.length > LARGEST_DESK) return
  runs.source = ''
  rare.length = begun.length = reached.length = 0
  free = { runs, candidates, rare, begun, reached }
}

export function createMatcher(columns: Columns): Matcher {
  const desk = free ?? createDesk()
  free = null
  return {
    columns,
    startShift: filterShift(columns.starts),
    pairShift: filterShift(columns.pairs),
    soundShift: filterShift(columns.soundFilter),
    scale: scaleOf(columns.slots),
    soundScale: scaleOf(columns.soundSlots),
    joinBits: joins().bits,
    runs: desk.runs,
    hits: createRecords(),
    candidates: desk.candidates,
    rare: desk.rare,
    begun: desk.begun,
    reached: desk.reached,
    run: 0,
    at: 0,
    cut: 0,
    article: 0,
    leaf: 0,
    leafHash: 0,
    leafLeft: 0,
    listedRun: -1,
    bare: false,
    fetched: 0,
  }
}

/** What is added to the reading of a word that may begin a name. */
export const enum Begin {
  /** It may be a name alone. */
  Alone = 32,
  /** It may begin one with what follows. */
  WithNext = 64,
}

/** How a word is read, in one number: letters cut off, letters of the article put back, accusative. */
export function readingOf({ cut, article, bare }: Matcher): number {
  return cut | (article << 2) | (bare ? 16 : 0)
}

export function setReading(matcher: Matcher, reading: number): void {
  matcher.cut = reading & 3
  matcher.article = (reading >> 2) & 3
  matcher.bare = (reading & 16) !== 0
}

export function addHit({ hits, runs, at, cut }: Matcher, surface: number, end: number, inexact: number, exact: number): void {
  makeRoom(hits)
  const { numbers, length } = hits
  numbers[length + Found.Surface] = surface
  numbers[length + Found.Start] = runs.from + at
  numbers[length + Found.End] = runs.from + end
  numbers[length + Found.Cut] = cut
  numbers[length + Found.Inexact] = inexact
  numbers[length + Found.Exact] = exact
  hits.length = length + Found.Size
}

/** 1 where the list may have a hash, 0 where it has not. */
export function mayHave(filter: Int32Array, shift: number, hash: number): number {
  return filterBit(filter[filterWord(hash, shift)], hash)
}
