import type { Desk } from './desk.js'
import type { Columns } from './layout.js'
import type { Filters } from './loops.js'
import type { Runs } from './runs.js'

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
  /** What the list says of the name (see `SurfaceFlag`). */
  Flags = 6,
  Size = 7,
}

/** A list of records of numbers that grows. */
export interface Records {
  numbers: Int32Array
  length: number
}

/** An empty list of records. */
export function createRecords(): Records {
  return { numbers: new Int32Array(1024), length: 0 }
}

/** Makes room for so many more numbers, and eight. */
export function makeRoom(records: Records, numbers = 0): void {
  const needed = records.length + numbers + 8
  if (needed <= records.numbers.length) return
  const larger = new Int32Array(needed * 2)
  larger.set(records.numbers.subarray(0, records.length))
  records.numbers = larger
}

/**
 * One list held against one text. The work is done in three rounds over a stretch of some thousand letters: words that may begin a name
 * are noted; the names that begin with them are followed through the table; what was found is compared letter by letter. A table of
 * a million names lies in memory far from the processor, and waits of one round overlap, while waits of one word would add up.
 */
export interface Matcher {
  readonly columns: Columns
  readonly filters: Filters
  readonly soundShift: number
  readonly scale: number
  readonly soundScale: number
  readonly joinBits: Int32Array
  /** The stretch that is read: `desk`, as the rest sees it. */
  runs: Runs
  desk: Desk
  /** Matches, `Found.Size` numbers each. */
  readonly hits: Records
  /** The hash of the word behind the one whose readings are noted; 0 behind the last. */
  following: number
  /** Readings with an article put back, without tanwin, behind two proclitics: run, offset, reading, hash. */
  readonly rare: Records
  /** The run that is read, and where behind its proclitics: how many letters they are, how many letters of the article were put back. */
  run: number
  at: number
  cut: number
  article: number
  /** The word that has begun of which names are walked. */
  begun: number
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

/** What is added to the reading of a word that may begin a name. */
export const enum Begin {
  /** The last bit of a reading: without the alef of the written accusative. */
  Bare = 16,
  /** It may be a name alone. */
  Alone = 32,
  /** It is joined with what follows, or may be: its names are not followed with the others (see `walk`). */
  Walk = 64,
}

/** How many letters of the article were put back. */
export function articleOf(reading: number): number {
  return (reading >> 2) & 3
}

/** A reading is one number: letters cut off, letters of the article put back, accusative. */
export function setReading(matcher: Matcher, reading: number): void {
  matcher.cut = reading & 3
  matcher.article = articleOf(reading)
  matcher.bare = (reading & Begin.Bare) !== 0
}

/** Adds a match that begins where the matcher stands. */
export function addHit(
  { hits, runs, at, cut }: Matcher,
  surface: number,
  flags: number,
  end: number,
  inexact: number,
  exact: number,
): void {
  makeRoom(hits)
  const { numbers, length } = hits
  numbers[length + Found.Surface] = surface
  numbers[length + Found.Start] = runs.from + at
  numbers[length + Found.End] = runs.from + end
  numbers[length + Found.Cut] = cut
  numbers[length + Found.Inexact] = inexact
  numbers[length + Found.Exact] = exact
  numbers[length + Found.Flags] = flags
  hits.length = length + Found.Size
}
