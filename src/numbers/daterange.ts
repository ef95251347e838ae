import { type Reading, WHOLE } from '../lexicon/trie.js'
import { Unit } from '../text/characters.js'
import { readClock, readClockHour } from './clock.js'
import { readDateUnder, type Sorted } from './dates.js'
import { smallBetween } from './month.js'
import { find, goesOn, has, joinAt, type Reader, signAt } from './reader.js'
import { Sense } from './senses.js'
import type { DateMention } from './types.js'
import { NOWHEN, type When } from './when.js'

/** Two dates or times, and the token behind the second. */
export interface DateRange {
  readonly from: When
  readonly until: When
  readonly end: number
  readonly kind: DateMention['kind']
}

interface Point {
  readonly when: When
  readonly end: number
  readonly kind: DateMention['kind'] | 'number'
}

/** Where the second date begins: behind `إلى`, `حتى`, `-`, or behind `و` after `بين`. */
function behindJoin(reader: Reader, token: number, opened: 'between' | 'from' | null): { token: number; reading: Reading } | null {
  if (!goesOn(reader, token)) return null
  const sign = signAt(reader, token)
  const dash = sign === Unit.Hyphen || sign === Unit.EnDash
  const join = find(reader, token, Sense.RangeJoin)
  if ((dash || join !== null) && goesOn(reader, token + 1)) return { token: token + 1, reading: WHOLE }
  const and = joinAt(reader, token)
  if (and === null) return null
  if (opened === 'between') return and
  const until = opened === 'from' ? find(reader, and.token, Sense.RangeJoin, and.reading) : null
  return until !== null && goesOn(reader, until.end) ? { token: until.end, reading: WHOLE } : null
}

function readPoint(reader: Reader, token: number, reading: Reading): Point | null {
  const date: Sorted | null = readDateUnder(reader, token, reading)
  if (date !== null) return date
  const day = smallBetween(reader, token, 1, 31)
  return day < 0 ? null : { when: { ...NOWHEN, day }, end: token + 1, kind: 'number' }
}

const isYearOnly = ({ year, month, weekday, time, shift, literal }: When): boolean =>
  year !== null && month === null && weekday === null && time === null && shift === null && literal === null

/** What the second date says holds for the first: `من 3 حتى 12 سبتمبر`. */
function completed(from: When, until: When): When {
  return { ...from, month: from.month ?? until.month, year: from.year ?? until.year, hijri: until.hijri, shift: from.shift ?? until.shift }
}

/** Both ends are times, both are days; a bare number takes after the other. */
function joined(reader: Reader, from: Point, until: Point, at: { token: number; reading: Reading }, token: number): DateRange | null {
  if (from.kind === 'time' || until.kind === 'time') return joinedTimes(reader, from, until, at, token)
  if (until.kind === 'number') return null
  if (from.kind === 'number' && until.when.day === null) return null
  if (isYearOnly(from.when) || isYearOnly(until.when)) return null
  const isDay = (when: When): boolean => when.day !== null || when.weekday !== null || when.shift?.unit === 'day'
  if (!isDay(from.when) || !isDay(until.when)) return null
  return { from: completed(from.when, until.when), until: until.when, end: until.end, kind: 'range' }
}

/** `من 5 إلى 6 في المساء`: the half of the day of the second is that of both; `من 1:30 إلى 3`. */
function joinedTimes(reader: Reader, from: Point, until: Point, at: { token: number; reading: Reading }, token: number): DateRange | null {
  const named = from.kind === 'time' && has(reader, token, Sense.Hour) && from.end === token + 2
  const first = from.kind === 'time' && !named ? from.when.time : readClockHour(reader, named ? token + 1 : token, until.when.time)
  const second = until.kind === 'time' ? until.when.time : readClockHour(reader, at.token, from.when.time)
  if (first === null || second === null) return null
  return { from: { ...NOWHEN, time: first }, until: { ...NOWHEN, time: second }, end: until.end, kind: 'range' }
}

/** The hour of a point that is only a number or an ordinal before a time: `بين الخامسة والسادسة مساءً`. */
function readHourPoint(reader: Reader, token: number): Point | null {
  const hour = readClockHour(reader, token, null)
  return hour === null ? null : { when: { ...NOWHEN, time: hour }, end: token + 1, kind: 'number' }
}

function readOpened(reader: Reader, token: number, opened: 'between' | 'from'): DateRange | null {
  const from = readPoint(reader, token, WHOLE) ?? readHourPoint(reader, token)
  const at = from === null ? null : behindJoin(reader, from.end, opened)
  if (from === null || at === null) return null
  const until = readPoint(reader, at.token, at.reading) ?? (from.kind === 'time' ? readLastHour(reader, at) : null)
  return until === null ? null : joined(reader, from, until, at, token)
}

function readLastHour(reader: Reader, at: { token: number; reading: Reading }): Point | null {
  const clock = readClock(reader, at.token, at.reading)
  return clock === null ? null : { when: { ...NOWHEN, time: clock.time }, end: clock.end, kind: 'time' }
}

/** `من … إلى …`, `بين … و…`, or two dates with `إلى`, `حتى`, `-` between. */
export function readDateRange(reader: Reader, token: number, reading: Reading): DateRange | null {
  const opener = find(reader, token, Sense.RangeStart, reading)
  if (opener !== null) {
    const opened = has(reader, token, Sense.Between, reading) ? 'between' : 'from'
    return goesOn(reader, opener.end) ? readOpened(reader, opener.end, opened) : null
  }
  const from = readDateUnder(reader, token, reading)
  const at = from === null || (from.kind === 'relative' && from.when.shift?.unit !== 'day') ? null : behindJoin(reader, from.end, null)
  const until = at === null ? null : readPoint(reader, at.token, at.reading)
  return from === null || at === null || until === null ? null : joined(reader, from, until, at, token)
}
