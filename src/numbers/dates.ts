import { type Reading, readingsOf, WHOLE } from '../lexicon/trie.js'
import { Unit } from '../text/characters.js'
import { Gap, TokenKind } from '../text/tokens.js'
import { readClock } from './clock.js'
import { readDateRange } from './daterange.js'
import { readDayMonth, readMonthAlone, readNumericDate, readThisMonth, type Said } from './day.js'
import { behindLink } from './link.js'
import { readMonth, readNamedYear, readYearDigits } from './month.js'
import { canBegin, type Found, find, goesOn, has, isGlued, isWord, joinAt, type Reader, signAt, startOf, stopOf } from './reader.js'
import { readAgo, readBarePeriod, readCountedPeriod, readDecade, readLastN, readPeriod, readThisPeriod } from './relative.js'
import { Sense } from './senses.js'
import { readNthWeekday, readSubperiod } from './subperiod.js'
import type { DateMention } from './types.js'
import { readDay } from './weekday.js'
import { type Calendar, momentOf, NOWHEN, type When } from './when.js'

/** A date found: its tokens, its source span, what it says. */
export interface DateFound {
  readonly token: number
  readonly end: number
  readonly start: number
  readonly stop: number
  readonly kind: DateMention['kind']
  readonly when: When
  /** The other end of a range. */
  readonly until: When | null
  /** Its numbers are part of the date and no quantities. */
  readonly claims: boolean
}

export interface Sorted extends Said {
  readonly kind: DateMention['kind']
  readonly claims: boolean
  readonly until?: When
}

const dated = (said: Said | null): Sorted | null => (said === null ? null : { ...said, kind: 'date', claims: true })
const relative = (said: Said | null): Sorted | null => (said === null ? null : { ...said, kind: 'relative', claims: false })

/** `يوم 20 شتنبر`: the word is part of the span, as it is of `يوم الجمعة`. */
function behindDayWord(reader: Reader, token: number, reading: Reading): Said | null {
  const day = find(reader, token, Sense.Day, reading)
  if (day === null || !goesOn(reader, day.end)) return null
  return readNumericDate(reader, day.end, true) ?? readDayMonth(reader, day.end)
}

/** `3/4` alone is a date or a fraction: both readers give theirs. */
function numeric(reader: Reader, token: number, reading: Reading): Sorted | null {
  const said = reading.cut === 0 ? readNumericDate(reader, token) : null
  return said === null ? null : { ...said, kind: 'date', claims: said.when.year !== null }
}

/** A text of one word that is a month too (`صفر`) may be a number as well. */
function monthAlone(reader: Reader, token: number, reading: Reading): Sorted | null {
  const month = dated(readMonthAlone(reader, token, reading))
  return month !== null && token === 0 && month.end === reader.tokens.count && month.end === 1 ? { ...month, claims: false } : month
}

function subperiod(reader: Reader, token: number, reading: Reading): Sorted | null {
  const said = readSubperiod(reader, token, reading)
  return said === null ? null : { ...said, kind: said.relative ? 'relative' : 'date', claims: true }
}

function readClockDate(reader: Reader, token: number, reading: Reading): Sorted | null {
  const clock = readClock(reader, token, reading)
  if (clock === null || isGluedNumber(reader, token) || (isGlued(reader, clock.end) && signAt(reader, clock.end) === Unit.Colon))
    return null
  return { when: { ...NOWHEN, time: clock.time }, end: clock.end, kind: 'time', claims: true }
}

function isGluedNumber(reader: Reader, token: number): boolean {
  return (
    isGlued(reader, token) &&
    (reader.tokens.kinds[token - 1] === TokenKind.Foreign ||
      signAt(reader, token - 1) === Unit.Colon ||
      signAt(reader, token - 1) === Unit.Slash)
  )
}

function readDayDate(reader: Reader, token: number, reading: Reading): Sorted | null {
  const day = readDay(reader, token, reading)
  if (day === null) return null
  return day.relative ? { ...day, kind: 'relative', claims: true } : { ...day, kind: 'date', claims: true }
}

/** `عام 2024`, `2024` where something says that it is a year. */
function readYear(reader: Reader, token: number, reading: Reading): Said | null {
  const named = readNamedYear(reader, token, reading)
  const year = named ?? (isBareYear(reader, token) ? readYearDigits(reader, token) : null)
  if (year === null) return null
  const hijri = year.hijri ?? (year.year >= 1300 && year.year <= 1500 && named === null)
  return { when: { ...NOWHEN, year: year.year, hijri, literal: hijri ? null : null }, end: year.end }
}

/** Four digits that can be a year. */
export function isYearShaped(reader: Reader, token: number): boolean {
  const year = readYearDigits(reader, token)
  if (year === null || reader.tokens.ends[token] - reader.tokens.starts[token] !== 4) return false
  return (year.year >= 1850 && year.year <= 2100) || year.hijri !== null
}

/** A year stands behind a preposition or a noun, in brackets or at a line's start; it counts nothing and names no tournament. */
function isBareYear(reader: Reader, token: number): boolean {
  if (hasGluedEra(reader, token)) return true
  if (!isYearShaped(reader, token) || isTied(reader, token) || isCounting(reader, token + 1) || isNamedByYear(reader, token)) return false
  if (isSecondYear(reader, token)) return true
  if (has(reader, token - 1, Sense.YearCue) || has(reader, token - 1, Sense.YearCue, { cut: 1, article: false })) return true
  if (signAt(reader, token - 1) === Unit.ParenthesisOpen && signAt(reader, token + 1) !== 0) return true
  if (token > 0 && reader.tokens.gaps[token] === Gap.Line)
    return isDash(signAt(reader, token + 1)) || signAt(reader, token + 1) === Unit.Colon
  const isEnd = !goesOn(reader, token + 1) || !isWord(reader, token + 1) || has(reader, token + 1, Sense.NotCounted)
  return (
    isEnd &&
    goesOn(reader, token) &&
    isWord(reader, token - 1) &&
    isPlainNoun(reader, token - 1) &&
    readYearDigits(reader, token)?.year !== 2000
  )
}

/** `عامي 2013 و2016`. */
function isSecondYear(reader: Reader, token: number): boolean {
  const join = token > 1 ? joinAt(reader, token - 1) : null
  return join !== null && join.token === token && isYearShaped(reader, token - 2)
}

/** `2010م`, `1436هـ`: nothing else is written like this. */
function hasGluedEra(reader: Reader, token: number): boolean {
  const year = readYearDigits(reader, token)
  return (
    year !== null &&
    year.hijri !== null &&
    isGlued(reader, token + 1) &&
    (year.hijri || isYearShaped(reader, token)) &&
    !isTied(reader, token)
  )
}

function isPlainNoun(reader: Reader, token: number): boolean {
  if (has(reader, token, Sense.NotCounted) || has(reader, token, Sense.Label)) return false
  for (let from = Math.max(0, token - 2); from <= token; from++)
    for (const reading of readingsOf(reader.tokens, from))
      if (find(reader, from, Sense.ModifierBefore, reading)?.end === token + 1) return false
  return reader.tokens.foldStarts[token + 1] - reader.tokens.foldStarts[token] > 2
}

const isDash = (unit: number): boolean => unit === Unit.Hyphen || unit === Unit.EnDash || unit === Unit.EmDash

function isTied(reader: Reader, token: number): boolean {
  const before = signAt(reader, token - 1)
  if (isGlued(reader, token) && before !== Unit.ParenthesisOpen && before !== Unit.QuotationMark && !isWord(reader, token - 1)) return true
  const behind = signAt(reader, token + 1)
  return (
    isGlued(reader, token + 1) &&
    (behind === Unit.Slash || behind === Unit.Hyphen || behind === Unit.Percent || reader.tokens.kinds[token + 1] === TokenKind.Foreign)
  )
}

function isCounting(reader: Reader, token: number): boolean {
  if (!goesOn(reader, token)) return false
  const senses = [
    Sense.Measure,
    Sense.Duration,
    Sense.Currency,
    Sense.Subunit,
    Sense.Scale,
    Sense.ScalePlural,
    Sense.ScaleEdge,
    Sense.Percent,
    Sense.CustomCurrency,
  ]
  return senses.some((sense) => has(reader, token, sense)) && !has(reader, token, Sense.GregorianSign)
}

/** `كأس العالم 2018`, `"بكين 2022"`: the year belongs to a name. */
export function isNamedByYear(reader: Reader, token: number): boolean {
  const isName = (at: number): boolean => readingsOf(reader.tokens, at).some((reading) => has(reader, at, Sense.NamedByYear, reading))
  for (let at = token - 1; at >= 0 && at >= token - 4 && goesOn(reader, at + 1) && isWord(reader, at); at--) {
    if (isName(at)) return true
    if (has(reader, at, Sense.NotCounted)) break
  }
  return (
    reader.tokens.kinds[token + 1] === TokenKind.QuotationMark && token > 1 && reader.tokens.kinds[token - 2] === TokenKind.QuotationMark
  )
}

/** The end of a week is the weekend; other parts have the value of the whole. */
function partOfPeriod(part: Found, said: Said | null): Said | null {
  const shift = said?.when.shift
  if (said === null || part.id !== 'end' || shift?.unit !== 'week' || shift.extent !== 'period') return said
  return { ...said, when: { ...said.when, shift: { ...shift, unit: 'weekend' } } }
}

/** `نهاية العام الجاري`, `وقت لاحق من هذا الشهر`, `مطلع 2017`: the part is in the span, the value is that of the whole. */
function readPart(reader: Reader, token: number, reading: Reading): Sorted | null {
  const part = find(reader, token, Sense.Part, reading)
  if (part === null) return null
  const at = goesOn(reader, part.end) && has(reader, part.end, Sense.RangeStart) ? part.end + 1 : part.end
  if (!goesOn(reader, at)) return null
  const bareYear =
    isYearShaped(reader, at) && !isTied(reader, at) && !isCounting(reader, at + 1)
      ? (readYear(reader, at, WHOLE) ?? plainYear(reader, at))
      : null
  return (
    relative(partOfPeriod(part, readThisPeriod(reader, at, WHOLE) ?? readPeriod(reader, at))) ??
    dated(readNamedYear(reader, at) === null ? null : readYear(reader, at, WHOLE)) ??
    dated(bareYear) ??
    dated(monthBehindPart(reader, at)) ??
    dated(readDecade(reader, at, WHOLE)) ??
    relative(partOfPeriod(part, readBarePeriod(reader, at)))
  )
}

function plainYear(reader: Reader, token: number): Said | null {
  const year = readYearDigits(reader, token)
  return year === null ? null : { when: { ...NOWHEN, year: year.year, hijri: year.hijri ?? false }, end: year.end }
}

function monthBehindPart(reader: Reader, token: number): Said | null {
  return readMonth(reader, token) === null ? null : readMonthAlone(reader, token, WHOLE)
}

/** What begins at a token under one reading; the order is from the most to the least certain. */
export function readDateUnder(reader: Reader, token: number, reading: Reading): Sorted | null {
  return (
    readClockDate(reader, token, reading) ??
    dated(readNthWeekday(reader, token, reading)) ??
    readDayDate(reader, token, reading) ??
    numeric(reader, token, reading) ??
    dated(behindDayWord(reader, token, reading)) ??
    dated(readDayMonth(reader, token, reading)) ??
    monthAlone(reader, token, reading) ??
    subperiod(reader, token, reading) ??
    readPart(reader, token, reading) ??
    dated(readThisMonth(reader, token, reading)) ??
    relative(readThisPeriod(reader, token, reading)) ??
    relative(readPeriod(reader, token, reading)) ??
    relative(readCountedPeriod(reader, token)) ??
    relative(readAgo(reader, token, reading)) ??
    relative(readLastN(reader, token, reading)) ??
    dated(readDecade(reader, token, reading)) ??
    dated(readYear(reader, token, reading))
  )
}

function isDayLevel({ kind, when }: Sorted): boolean {
  return kind !== 'time' && when.day !== null && when.month !== null
}

/** `7 يناير، 2015، الساعة 11:00 صباحاً`: a calendar day takes the time behind it. */
function withTime(reader: Reader, date: Sorted): Sorted {
  if (!isDayLevel(date)) return date
  const sign = signAt(reader, date.end)
  const at = goesOn(reader, date.end) && (sign === Unit.Comma || sign === Unit.ArabicComma) ? date.end + 1 : date.end
  const clock = goesOn(reader, at) ? readClock(reader, at, WHOLE) : null
  return clock === null || clock.time.length < 6 ? date : { ...date, when: { ...date.when, time: clock.time }, end: clock.end }
}

/** A range that begins at a token, its opening word included. */
function readRangeAt(reader: Reader, token: number): DateFound | null {
  for (const reading of readingsOf(reader.tokens, token)) {
    const range = readDateRange(reader, token, reading)
    if (range === null) continue
    const { from, until, end, kind } = range
    return { token, end, start: startOf(reader, token, reading), stop: stopOf(reader, end), kind, when: from, until, claims: true }
  }
  return null
}

function readAt(reader: Reader, token: number): DateFound | null {
  for (const reading of readingsOf(reader.tokens, token)) {
    const said = readDateUnder(reader, token, reading)
    if (said === null) continue
    const { when, end, kind, claims, until } = withTime(reader, said)
    return { token, end, start: startOf(reader, token, reading), stop: stopOf(reader, end), kind, when, until: until ?? null, claims }
  }
  return null
}

/** All dates of a text in reading order; none overlaps another. */
export function findDates(reader: Reader): DateFound[] {
  const found: DateFound[] = []
  for (let token = 0; token < reader.tokens.count; ) {
    token = behindLink(reader, token)
    const date = canBegin(reader, token) ? (readRangeAt(reader, token) ?? readAt(reader, token)) : null
    if (date !== null) found.push(date)
    token = date?.end ?? token + 1
  }
  return found
}

/** The value as it is given out. */
export function dateValue(found: DateFound, calendar: Calendar): string | null {
  const from = momentOf(found.when, calendar)
  if (found.until === null) return from
  const to = momentOf(found.until, calendar)
  return from === null || to === null ? null : `${from}/${to}`
}
