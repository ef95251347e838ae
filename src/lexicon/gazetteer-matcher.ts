import { clearDesk, type Desk, deskFor } from './gazetteer-desk.js'
import { type Columns, SURFACE_SHIFT } from './gazetteer-layout.js'
import type { Filters } from './gazetteer-loops.js'
import type { Runs } from './gazetteer-runs.js'
import { filterShift, scaleOf } from './gazetteer-table.js'
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
  /** What the list says of the name (see `SurfaceFlag`). */
  Flags = 6,
  Size = 7,
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
  /** Readings with an article put back, without tanwin, behind two proclitics: run, offset, reading, hash. */
  readonly rare: Records
  /** Words that may begin a name, in reading order (see `Begun`). */
  readonly begun: Records
  /** Look-ups to be made for them, and those that come after these (see `Step`). */
  readonly steps: Records
  readonly nextSteps: Records
  /** Names to be compared (see `Reached`). */
  readonly reached: Records
  /** The run that is read, and where behind its proclitics: how many letters they are, how many letters of the article were put back. */
  run: number
  at: number
  cut: number
  article: number
  /** The place in `begun` of what is walked. */
  begunAt: number
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

/** The lists that a matcher writes; the next takes them over, since making room costs more than reading an article. */
type Lists = Pick<Matcher, 'rare' | 'begun' | 'steps' | 'nextSteps' | 'reached'>

let free: Lists | null = null

function createLists(): Lists {
  return { rare: createRecords(), begun: createRecords(), steps: createRecords(), nextSteps: createRecords(), reached: createRecords() }
}

/** Lists that were made longer than this are not kept. */
const LONGEST = 1 << 18

/** Leaves the lists to the next matcher. */
export function release({ rare, begun, steps, nextSteps, reached }: Matcher): void {
  clearDesk()
  rare.length = begun.length = steps.length = nextSteps.length = reached.length = 0
  if (Math.max(rare.numbers.length, begun.numbers.length, steps.numbers.length, reached.numbers.length) > LONGEST) return
  free = { rare, begun, steps, nextSteps, reached }
}

function filtersOf({ starts, pairs }: Columns): Filters {
  return { starts, pairs, startShift: filterShift(starts), pairShift: filterShift(pairs) }
}

export function createMatcher(columns: Columns): Matcher {
  const lists = free ?? createLists()
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
    hits: createRecords(),
    rare: lists.rare,
    begun: lists.begun,
    steps: lists.steps,
    nextSteps: lists.nextSteps,
    reached: lists.reached,
    run: 0,
    at: 0,
    cut: 0,
    article: 0,
    begunAt: 0,
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
  /** It is joined with what follows, or may be: its names are not followed with the others (see `walk`). */
  Walk = 64,
}

/** What a word that may begin a name is in `begun`: so many numbers. */
export const enum Begun {
  Run = 0,
  /** The offset behind its proclitics. */
  At = 1,
  /** the reading (see `setReading`) and `Begin`. */
  Reading = 2,
  Hash = 3,
  /** The first and last name that was reached from it, places in `reached`; -1 for none. */
  First = 4,
  Last = 5,
  Size = 6,
}

/** A look-up that is to be made: of what has begun at a place of `begun`, by the words to a run. */
export const enum Step {
  Begun = 0,
  Run = 1,
  Hash = 2,
  /** Where the search for the hash begins. */
  Slot = 3,
  Size = 4,
}

/** A name that was reached, to be compared letter by letter. */
export const enum Reached {
  Surface = 0,
  /** The last run of it, and the offset of its end. */
  LastRun = 1,
  End = 2,
  /** Where its text begins. */
  Text = 3,
  /** The place of the next that was reached from the same word, or -1. */
  Next = 4,
  /** The place in `begun` of that word. */
  From = 5,
  /** The place of the name that stays instead of this one if it is in the text (see `cover`), or -1. */
  Cover = 6,
  /** What the comparison said (see `Same`). */
  Same = 7,
  Size = 8,
}

/** Notes the name of a slot, reached from a place of `begun`, which ends with the run `last`, at `end`. */
export function reach({ reached, begun }: Matcher, from: number, value: number, last: number, end: number, text: number): void {
  makeRoom(reached)
  const { numbers, length } = reached
  numbers[length + Reached.Surface] = (value >>> SURFACE_SHIFT) - 1
  numbers[length + Reached.LastRun] = last
  numbers[length + Reached.End] = end
  numbers[length + Reached.Text] = text
  numbers[length + Reached.Next] = -1
  numbers[length + Reached.From] = from
  numbers[length + Reached.Cover] = -1
  numbers[length + Reached.Same] = 0
  if (begun.numbers[from + Begun.First] < 0) begun.numbers[from + Begun.First] = length
  else numbers[begun.numbers[from + Begun.Last] + Reached.Next] = length
  begun.numbers[from + Begun.Last] = length
  reached.length = length + Reached.Size
}

/** A reading is one number: letters cut off, letters of the article put back, accusative. */
export function setReading(matcher: Matcher, reading: number): void {
  matcher.cut = reading & 3
  matcher.article = (reading >> 2) & 3
  matcher.bare = (reading & 16) !== 0
}

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
