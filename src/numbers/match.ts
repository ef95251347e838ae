import { find, skip } from './cursor.js'
import type { Sense } from './senses.js'
import { Extent } from './shift.js'
import type { When } from './when.js'

/** Reads on from a place: gives the place behind what it read, 0 where it is not there. */
export type Reader = (at: number) => number

/**
 * The shape of a date phrase: a word of a sense, a reader, or several in a row; in a row that begins with `|` the first that fits, with
 * `?` all of the rest or nothing, with `!` anything but the rest, and nothing is read.
 */
export type Pattern = Sense | Reader | readonly (Pattern | '|' | '?' | '!')[]

/** What the readers of the phrase have said so far; an attempt that fails takes back what it said. */
let said: When = {}

/** What has been read of the date so far. */
export function whatWasSaid(): When {
  return said
}

/** Says something of the date, and goes on behind `end`. */
export function say(more: When, end: number): number {
  said = Object.assign({}, said, more)
  return end
}

/** Says how far off the date is: the whole period, unless `extent` says otherwise. */
export function sayShift(unit: string, offset: number, end: number, extent: Extent = Extent.Period): number {
  return say({ shift: { unit, offset, extent } }, end)
}

/** Reads a word of a sense, and says its value. */
export function saying(field: 'weekday' | 'months', sense: Sense): Reader {
  return (at) => say({ [field]: find(at, sense)?.value }, skip(at, sense))
}

/** Forgets what was said. */
export function afresh(at: number): number {
  said = {}
  return at
}

function matchRow(row: readonly (Pattern | '|' | '?' | '!')[], at: number): number {
  const mark = row[0]
  const isOr = mark === '|'
  const isMarked = isOr || mark === '?' || mark === '!'
  let end = isOr ? 0 : at
  // An alternative is tried until one has matched, a part of a row as long as all have.
  for (let part = isMarked ? 1 : 0; part < row.length && end > 0 !== isOr; part++) end = match(row[part] as Pattern, isOr ? at : end)
  if (mark === '!') return end > 0 ? 0 : at
  return mark === '?' && end === 0 ? at : end
}

/** Matches a pattern; what a failure has said is forgotten. */
export function match(pattern: Pattern, at: number): number {
  if (typeof pattern === 'number') return skip(at, pattern)
  const known = said
  const end = typeof pattern === 'function' ? pattern(at) : matchRow(pattern, at)
  if (end === 0) said = known
  return end
}
