import { WEEKS } from '../lexicon/data/calendar.generated.js'
import { two } from './digits.js'
import { type Civil, DAY, gregorianOf, hijriOf, hijriTime } from './hijri.js'
import { Extent, type Shift } from './shift.js'

/** What a date phrase says, before a day of reference makes it a date. */
export interface When {
  readonly year?: number | undefined
  readonly month?: number | undefined
  readonly day?: number | undefined
  /** 1 is Monday. */
  readonly weekday?: number | undefined
  /** The last year of a span: the 2024 of `2023/2024`. */
  readonly lastYear?: number | undefined
  /** `T15:00`. */
  readonly time?: string | undefined
  /** Nothing but its number tells the hour. */
  readonly isHourAlone?: boolean
  /** The text says that the weekday lies ahead. */
  readonly isAhead?: boolean
  /** Which weekday of the month: 1 the first, -1 the last. */
  readonly nth?: number | undefined
  /** The calendar that a sign names: true for `هـ`, false for `م`. */
  readonly sign?: boolean | undefined
  /** The month's name is of the Hijri calendar. */
  readonly hijriMonth?: boolean | undefined
  /** The month's name is another word, too, or it has none. */
  readonly doubtful?: boolean
  /** Nothing but its size tells the calendar of the year. */
  readonly loose?: boolean
  /** How far off `المقبل` is. */
  readonly offset?: number
  readonly months?: number | undefined
  /** A quarter (3 months), a half (6) or a week (0) of the rest, and which; -1 is the last. */
  readonly part?: { readonly months: number; readonly nth: number }
  /** So many units before or after the reference. */
  readonly shift?: Shift | undefined
  /** The 70 of `سبعينيات القرن الماضي`, and the number of its century. */
  readonly decade?: number
  readonly century?: number
}

/** What `extractDates` is told. */
export interface Calendar {
  readonly reference: Date | null
  readonly isDayOnly: boolean
  readonly weekStart: number
  readonly weekend: readonly [number, number]
}

const four = (value: number): string => (value < 0 ? `-${String(-value).padStart(4, '0')}` : String(value).padStart(4, '0'))

/** First day of the week and the weekend of a region, as CLDR has them. */
export function weekOf(region: string | undefined): { weekStart: number; weekend: readonly [number, number] } {
  const [weekStart, from, to] = WEEKS[region ?? '001'] ?? WEEKS['001']
  return { weekStart, weekend: [from, to] }
}

/** A sign decides; else a Hijri month, but the press writes Gregorian years behind it too (`رمضان 2001`); else the size of the year: the Saudi press leaves the sign out for those that its readers live in (`عام 1436`). */
export function isHijri({ sign, hijriMonth, year, month, loose, lastYear }: When): boolean {
  if (sign !== undefined || hijriMonth !== undefined) return hijriMonth === false ? false : (sign ?? (year === undefined || year < 1700))
  if (year === undefined) return false
  return loose === true ? year >= 1300 && year <= 1500 : month === undefined && year >= 1380 && (lastYear ?? year) <= 1460
}

/** No 31 April, and 29 February in a leap year only; what is not known may be. */
const isDayOf = (year = 2000, month = 1, day = 1): boolean => new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day

function civilOf(when: When): Civil | null {
  const { year, month, day } = when
  if (year === undefined || month === undefined || day === undefined) return null
  return isHijri(when) ? gregorianOf({ year, month, day }) : { year, month, day }
}

/** First and last day of a month, or of a Hijri year; null where the calendar's table ends. */
function boundsOf(when: When, year: number): readonly [first: number, last: number] | null {
  const { month } = when
  if (!isHijri({ ...when, year })) return [Date.UTC(year, (month ?? 1) - 1, 1), Date.UTC(year, month ?? 12, 0)]
  const isLast = month === undefined || month === 12
  const first = gregorianOf({ year, month: month ?? 1, day: 1 })
  const next = gregorianOf({ year: isLast ? year + 1 : year, month: isLast ? 1 : month + 1, day: 1 })
  return first && next && [timeOf(first), timeOf(next) - DAY]
}

/** `أول جمعة من يوليو`: the day, where the year is known, else a TIMEX value; null where the month has not so many. */
function nthWeekday(when: When): string | null {
  const { year, month = 0, weekday = 1, nth = 1 } = when
  if (year === undefined) return isHijri(when) ? null : `XXXX-${two(month)}-WXX-${weekday}-#${nth}`
  const bounds = boundsOf(when, year)
  if (bounds === null) return null
  const [first, last] = bounds
  const ahead = (weekday - weekdayOf(first) + 7) % 7
  const behind = (weekdayOf(last) - weekday + 7) % 7
  const day = nth < 0 ? last - behind * DAY : first + (ahead + (nth - 1) * 7) * DAY
  return day > last ? null : isoDay(day)
}

/** ISO 8601 as far as the text itself goes, null for a day that no calendar has: `2022-12-30`, `XXXX-02-20`, `2022-02`, `XXXX-WXX-5`. */
function calendarValue(when: When): string | null {
  if (when.nth !== undefined) return nthWeekday(when)
  if (!isHijri(when) && !isDayOf(when.year, when.month, when.day)) return null
  const civil = civilOf(when)
  if (civil !== null) return `${four(civil.year)}-${two(civil.month)}-${two(civil.day)}`
  // A part of a Hijri date is no part of an ISO one.
  if (isHijri(when)) return null
  const year = when.year === undefined ? 'XXXX' : four(when.year)
  if (when.month !== undefined) return when.day === undefined ? `${year}-${two(when.month)}` : `${year}-${two(when.month)}-${two(when.day)}`
  if (when.weekday !== undefined && when.year === undefined) return `XXXX-WXX-${when.weekday}`
  if (when.day !== undefined) return `XXXX-XX-${two(when.day)}`
  return when.year === undefined ? null : year
}

/** `2022-12-30`, of milliseconds. */
const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10)
const timeOf = ({ year, month, day }: Civil): number => Date.UTC(year, month - 1, day)
const startOfDay = (date: Date): number => Math.floor(date.getTime() / DAY) * DAY
/** 1 is Monday. */
const weekdayOf = (time: number): number => ((((Math.floor(time / DAY) + 3) % 7) + 7) % 7) + 1

function shiftMonths(date: Date, months: number): Date {
  const target = new Date(
    Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1, date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()),
  )
  const last = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate()
  target.setUTCDate(Math.min(date.getUTCDate(), last))
  return target
}

const MILLISECONDS: Readonly<Record<string, number>> = {
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day: DAY,
  night: DAY,
  week: 7 * DAY,
  weekend: 7 * DAY,
}
const MONTHS: Readonly<Record<string, number>> = { month: 1, year: 12, decade: 120, century: 1200 }

function shifted(reference: Date, unit: string, offset: number): Date {
  const months = offset * MONTHS[unit]
  if (Number.isNaN(months)) return new Date(reference.getTime() + offset * (MILLISECONDS[unit] ?? DAY))
  // A part of a month is so many days of thirty.
  const whole = unit === 'month' ? Math.trunc(months) : Math.round(months)
  const days = unit === 'month' ? Math.round((months - whole) * 30) : 0
  return new Date(shiftMonths(reference, whole).getTime() + days * DAY)
}

const isShort = (unit: string): boolean => unit === 'hour' || unit === 'minute' || unit === 'second'

/** ISO 8601 has four digits for the year. */
function isInRange(date: Date): boolean {
  return date.getUTCFullYear() >= 0 && date.getUTCFullYear() < 10_000
}

function pointValue(reference: Date, unit: string, offset: number): string {
  const date = shifted(reference, unit, offset)
  return isShort(unit) ? date.toISOString().slice(0, 19) : isoDay(date.getTime())
}

function periodValue(reference: Date, unit: string, offset: number, { weekStart, weekend }: Calendar): string {
  const date = shifted(reference, unit, offset)
  const iso = date.toISOString()
  if (unit === 'year') return iso.slice(0, 4)
  if (unit === 'month') return iso.slice(0, 7)
  if (unit === 'decade') return `${iso.slice(0, 3)}X`
  if (unit === 'century') return `${iso.slice(0, 2)}XX`
  if (unit !== 'week' && unit !== 'weekend') return pointValue(reference, unit, offset)
  const first = startOfDay(date) - ((weekdayOf(date.getTime()) - weekStart + 7) % 7) * DAY
  const [from, to] = unit === 'week' ? [0, 6] : weekend.map((day) => (day - weekStart + 7) % 7)
  return `${isoDay(first + from * DAY)}/${isoDay(first + (to < from ? to + 7 : to) * DAY)}`
}

function shiftValue({ unit, offset, extent }: Shift, calendar: Calendar): string | null {
  const { reference } = calendar
  if (reference === null || !isInRange(shifted(reference, unit, offset))) return null
  // 48 hours before a day of which nobody knows the hour are two days before it; two hours before it may be the day before.
  const days = calendar.isDayOnly && isShort(unit) ? (offset * MILLISECONDS[unit]) / DAY : undefined
  if (days !== undefined) return Number.isInteger(days) ? shiftValue({ unit: 'day', offset: days, extent }, calendar) : null
  if (extent === Extent.Point) return pointValue(reference, unit, offset)
  if (extent === Extent.Period) return periodValue(reference, unit, offset, calendar)
  const ends = [isoDay(reference.getTime()), isoDay(shifted(reference, unit, offset).getTime())].sort()
  return ends.join('/')
}

/** The weekday nearest to the reference, of two as near the past one, or the next where a verb says so; with a shift, the one before or after it, or that of the week named. */
function weekdayValue({ weekday = 1, shift, isAhead }: When, { weekStart }: Calendar, reference: Date): string {
  const today = startOfDay(reference)
  const ahead = (weekday - weekdayOf(today) + 7) % 7
  const offset = shift?.unit === 'week' ? shift.offset : null
  if (shift?.unit === 'day') return isoDay(today + shift.offset * DAY)
  if (shift?.extent === Extent.Period && offset !== null) {
    const first = today - ((weekdayOf(today) - weekStart + 7) % 7) * DAY
    return isoDay(first + (offset * 7 + ((weekday - weekStart + 7) % 7)) * DAY)
  }
  if (offset !== null && Math.abs(offset) > 1) return isoDay(today + (offset > 0 ? (ahead || 7) + 7 : ahead - 14) * DAY)
  if (offset === null || offset === 0) return isoDay(today + (ahead > (isAhead ? 6 : 2) ? ahead - 7 : ahead) * DAY)
  return isoDay(today + (offset > 0 ? ahead || 7 : ahead - 7) * DAY)
}

/** Two days of 29 February may be so many years apart. */
const LEAP = 8

/** A month or a day without a year: that of the year named (`مارس من العام الماضي`); else the nearest one, or the nearest before or behind the reference (`مارس الماضي`). */
function yearFor(when: When, reference: Date): number | undefined {
  const { month = 1, day, shift } = when
  const now = reference.getTime()
  const hijri = isHijri(when)
  const today = hijri ? hijriOf(now) : { year: reference.getUTCFullYear(), month: reference.getUTCMonth() + 1 }
  const offset = shift?.offset ?? null
  if (offset !== null && (offset === 0 || shift?.extent === Extent.Period)) return today.year + offset
  const timeIn = (year: number): number => (hijri ? hijriTime({ year, month, day: day ?? 15 }) : Date.UTC(year, month - 1, day ?? 15))
  const about = Array.from({ length: 2 * LEAP + 1 }, (_, at) => today.year + at - LEAP)
  const years = about.filter((year) => hijri || isDayOf(year, month, day))
  if (offset !== null) {
    // `ديسمبر الماضي` is not the December that the text is of.
    const isOwn = (year: number): boolean => day === undefined && year === today.year && month === today.month
    return years.filter((year) => !isOwn(year) && offset < 0 === timeIn(year) <= now).at(offset < 0 ? -1 : 0)
  }
  const distance = (year: number): number => {
    const away = Math.abs(timeIn(year) - now)
    return year === today.year && away < 240 * DAY ? 0 : away
  }
  return years.sort((one, other) => distance(one) - distance(other))[0]
}

/** A day alone is one of the reference's month, or of the month so far off. */
function dayOfMonthValue({ day, shift }: When, reference: Date): string | null {
  const date = shiftMonths(reference, shift?.unit === 'month' ? shift.offset : 0)
  return calendarValue({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day })
}

/** A Hijri month or year is an interval of ISO days; a day of it needs the year. */
function hijriValue(when: When, reference: Date): string | null {
  const { month, day } = when
  const year = when.year ?? (month === undefined ? undefined : yearFor(when, reference))
  if (year === undefined) return null
  if (day !== undefined || when.nth !== undefined) return calendarValue({ ...when, year, sign: true })
  return (
    boundsOf({ ...when, sign: true }, year)
      ?.map(isoDay)
      .join('/') ?? null
  )
}

function resolved(when: When, calendar: Calendar): string | null {
  const { reference } = calendar
  if (reference === null) return null
  if (isHijri(when)) return hijriValue(when, reference)
  if (when.month !== undefined && when.year === undefined)
    return calendarValue({ ...when, year: yearFor(when, reference), shift: undefined })
  if (when.day !== undefined && when.month === undefined && when.year === undefined && !when.doubtful)
    return dayOfMonthValue(when, reference)
  if (when.weekday !== undefined && when.year === undefined && when.month === undefined && when.day === undefined)
    return weekdayValue(when, calendar, reference)
  return !when.shift || when.month !== undefined || when.year !== undefined ? null : shiftValue(when.shift, calendar)
}

/** First and last day of a quarter, a half or a week of a year or month. */
function partValue({ months, nth }: { months: number; nth: number }, whole: string, weekStart: number): string | null {
  const match = /^(\d{4})(?:-(\d\d))?$/.exec(whole)
  if (match === null) return null
  const [year, month] = [Number(match[1]), match[2] === undefined ? null : Number(match[2]) - 1]
  if (months > 0) {
    const from = (nth < 0 ? 12 / months : nth) * months - months
    return month === null ? `${isoDay(Date.UTC(year, from, 1))}/${isoDay(Date.UTC(year, from + months, 0))}` : null
  }
  const last = month === null ? Date.UTC(year, 12, 0) : Date.UTC(year, month + 1, 0)
  const edge = nth < 0 ? last : Date.UTC(year, month ?? 0, 4)
  const first = edge - ((weekdayOf(edge) - weekStart + 7) % 7) * DAY + Math.max(0, nth - 1) * 7 * DAY
  return `${isoDay(first)}/${isoDay(first + 6 * DAY)}`
}

/** `5 رمضان 2017`: a Hijri month behind which stands the Gregorian year that it lay in. */
function inHijri(when: When): When {
  const { year, month = 1, day = 15 } = when
  if (when.hijriMonth !== true || year === undefined || isHijri(when)) return when
  const near = hijriOf(Date.UTC(year, 6)).year
  const found = [near - 1, near, near + 1].find((each) => new Date(hijriTime({ year: each, month, day })).getUTCFullYear() === year)
  return { ...when, year: found, sign: true }
}

/** The value of a date, with what the reference adds. */
export function momentOf(said: When, calendar: Calendar): string | null {
  const when = inHijri(said)
  const { decade, century = 20 } = when
  if (decade !== undefined) return `${two(century - 1)}${decade / 10}X`
  const whole = resolved(when, calendar) ?? calendarValue(when)
  const date = !when.part || whole === null ? whole : partValue(when.part, whole, calendar.weekStart)
  if (when.time === undefined) return date
  return date === null || date.includes('/') ? when.time : `${date}${when.time}`
}
