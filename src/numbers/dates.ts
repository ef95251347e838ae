import { hourAlone, readClock } from './clock.js'
import { find, has, joinAt, next, readingsAt, skip, startOf, stopOf } from './cursor.js'
import { afresh, match, type Pattern, whatWasSaid } from './match.js'
import { comma, dayNumber } from './month.js'
import { isDash } from './range.js'
import { Sense } from './senses.js'
import { type Point, partYear, readPoint, startsAt } from './shapes.js'
import type { DateMention } from './types.js'
import { Begins } from './vocabulary.js'
import { candidatesAt } from './walk.js'
import type { When } from './when.js'

/** A date found: its places, what it says. */
export interface DateFound {
  readonly at: number
  readonly end: number
  /** Source offsets. */
  readonly start: number
  readonly stop: number
  readonly kind: DateMention['kind']
  readonly when: When
  /** The other end of a range. */
  readonly until: When | undefined
  /** Its numbers are part of the date and no quantities. */
  readonly claims: boolean
}

interface Whole extends Point {
  readonly until?: When
}

/** A point of a range may be a bare number. */
function readBare(at: number, pattern: Pattern, kind: Point['kind'] = 'number'): Point | undefined {
  const end = match([afresh, pattern], at)
  return end > 0 ? { kind, when: whatWasSaid(), end, claims: true } : undefined
}

/** The 3 of `من 3 حتى 12 سبتمبر`. */
const readEnd = (at: number): Point | undefined => readPoint(at) ?? readBare(at, dayNumber)
/** An hour that is only a number or an ordinal: `بين الخامسة والسادسة مساءً`. */
const readHourEnd = (at: number): Point | undefined => readBare(at, hourAlone)

/** Where the second date begins: behind `إلى`, `حتى`, `-`, or behind `و` after `بين`. */
function behindJoin(end: number, opened?: Sense.Between | Sense.RangeStart): number {
  if (isDash(end) || has(end, Sense.RangeJoin)) return next(end)
  const and = joinAt(end)
  return (opened && skip(and, Sense.RangeJoin)) || (opened === Sense.Between ? and : 0)
}

/** What a date names, a day, a month or a year; what is none of them bounds no range. */
function grainOf({ year, month, day, weekday, time, shift, part, decade, lastYear }: When): string | undefined {
  if ((day ?? weekday) !== undefined || shift?.unit === 'day') return 'day'
  if ((time ?? part ?? decade ?? lastYear) !== undefined) return undefined
  return month !== undefined ? 'month' : year === undefined ? undefined : 'year'
}

/** Both ends are days, months or years. */
function joinDates(from: Point, until: Point): Whole | undefined {
  const grain = grainOf(from.when)
  if (until.kind === 'number' || !grain || grain !== grainOf(until.when)) return undefined
  if (from.kind === 'number' && (from.when.day ?? 0) >= (until.when.day ?? 0)) return undefined
  return { kind: 'range', when: from.when, until: until.when, end: until.end, claims: true }
}

/** Both ends are times: `من 5 إلى 6 في المساء`, `من 1:30 إلى 3`. */
function joinTimes(from: Point, until: Point, at: number, to: number): Whole | undefined {
  const isNamed = from.kind === 'time' && has(at, Sense.Hour) && from.end >> 3 === (at >> 3) + 2
  const first = from.kind === 'time' && !isNamed ? from : readHourEnd(isNamed ? next(at) : at)
  const second = until.kind === 'time' ? until : readHourEnd(to)
  return first && second && { kind: 'range', when: first.when, until: second.when, end: second.end, claims: true }
}

/** `من … إلى …`, `بين … و…`, or two dates with `إلى`, `حتى`, `-` between; else the one date. */
function readWhole(at: number): Whole | undefined {
  const opener = find(at, Sense.RangeStart)
  const start = opener?.end ?? at
  const starts = startsAt(start)
  if (starts === 0) return undefined
  // A number at the beginning is a day only where a second one follows.
  const isEnd = (): boolean => opener !== undefined || behindJoin(next(start)) > 0
  const from = readPoint(start, starts) ?? (isEnd() ? readBare(start, dayNumber) : undefined) ?? (opener && readHourEnd(start))
  const date = opener ? undefined : from
  if (!from) return undefined
  // `ليلة الجمعة - السبت` is the night between, `2000 - 2016` are two years.
  const isApart = isDash(from.end) && (has(start, Sense.WeekdayPart) || (!opener && grainOf(from.when) === 'year'))
  const to = isApart ? 0 : behindJoin(from.end, opener && (has(at, Sense.Between) ? Sense.Between : Sense.RangeStart))
  const until = to > 0 ? (readEnd(to) ?? readBare(to, partYear, 'date')) : undefined
  if (!until) return date
  const isTime = (from.kind === 'time' || until.kind === 'time') && (opener || from.kind !== 'number')
  return (isTime ? joinTimes(from, until, start, to) : joinDates(from, until)) ?? date
}

/** `7 يناير، 2015، الساعة 11:00 صباحاً`: a calendar day takes the time behind it. */
function withTime(date: Whole): Whole {
  const { kind, when, end } = date
  if (kind === 'range' || when.day === undefined || when.month === undefined) return date
  const clock = match([afresh, ['?', comma], readClock], end)
  const { time = '' } = whatWasSaid()
  return clock > 0 && time.includes(':') ? { ...date, when: { ...when, time }, end: clock } : date
}

function readAt(at: number): DateFound | undefined {
  for (const reading of readingsAt(at)) {
    const found = readWhole(reading)
    if (!found) continue
    const { when, until, end, kind, claims } = withTime(found)
    if (kind !== 'number') return { at, end: end & ~7, start: startOf(reading), stop: stopOf(end), kind, when, until, claims }
  }
  return undefined
}

/** All dates of a text in reading order; none overlaps another. */
export function findDates(marks: readonly number[]): DateFound[] {
  const dates: DateFound[] = []
  candidatesAt(marks, Begins.Date, (at) => {
    const date = readAt(at)
    if (date) dates.push(date)
    return date?.end ?? 0
  })
  return dates
}
