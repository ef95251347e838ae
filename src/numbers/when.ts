import { WEEKS } from '../lexicon/data/calendar.generated.js'
import { type Civil, gregorianOf } from './hijri.js'

/** What a date phrase says, before a day of reference makes it a date. */
export interface When {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  /** 1 is Monday. */
  readonly weekday: number | null
  /** `T15:00`. */
  readonly time: string | null
  /** Which weekday of the month: 1 the first, -1 the last. */
  readonly nth: number | null
  readonly hijri: boolean
  /** A quarter (3 months), a half (6) or a week (0) of the rest, and which; -1 is the last. */
  readonly part: { readonly months: number; readonly nth: number } | null
  /** So many units before or after the reference. */
  readonly shift: Shift | null
  /** EDTF for what the fields cannot hold: `197X`, `2014-Q3`. */
  readonly literal: string | null
}

/** A distance from the day of reference. */
export interface Shift {
  readonly unit: string
  readonly offset: number
  /** The whole period (`الشهر الماضي`), a point so far away (`قبل شهر`), or all between it and the reference (`الأشهر الثلاثة الماضية`). */
  readonly extent: 'period' | 'point' | 'span'
}

export const NOWHEN: When = {
  year: null,
  month: null,
  day: null,
  weekday: null,
  time: null,
  nth: null,
  hijri: false,
  part: null,
  shift: null,
  literal: null,
}

/** What `extractDates` is told. */
export interface Calendar {
  readonly reference: Date | null
  readonly weekStart: number
  readonly weekend: readonly [number, number]
}

const DAY = 86_400_000
const two = (value: number): string => String(value).padStart(2, '0')
const four = (value: number): string => (value < 0 ? `-${String(-value).padStart(4, '0')}` : String(value).padStart(4, '0'))

/** First day of the week and the weekend of a region, as CLDR has them. */
export function weekOf(region: string | undefined): { weekStart: number; weekend: readonly [number, number] } {
  const [weekStart, from, to] = WEEKS[region ?? '001'] ?? WEEKS['001']
  return { weekStart, weekend: [from, to] }
}

function civilOf({ year, month, day, hijri }: When): Civil | null {
  if (year === null || month === null || day === null) return null
  return hijri ? gregorianOf({ year, month, day }) : { year, month, day }
}

/** `أول جمعة من يوليو`: the day, where the year is known, else a TIMEX value. */
function nthWeekday({ year, month, weekday, nth }: When): string {
  if (year === null || month === null || weekday === null || nth === null) return `XXXX-${two(month ?? 0)}-WXX-${weekday}-#${nth}`
  const first = Date.UTC(year, month - 1, 1)
  const last = Date.UTC(year, month, 0)
  const ahead = (weekday - weekdayOf(first) + 7) % 7
  const behind = (weekdayOf(last) - weekday + 7) % 7
  return isoDay(nth < 0 ? last - behind * DAY : first + (ahead + (nth - 1) * 7) * DAY)
}

/** ISO 8601 as far as the text itself goes: `2022-12-30`, `XXXX-02-20`, `2022-02`, `XXXX-WXX-5`. */
function calendarValue(when: When): string | null {
  if (when.nth !== null) return nthWeekday(when)
  const civil = civilOf(when)
  if (civil !== null) return `${four(civil.year)}-${two(civil.month)}-${two(civil.day)}`
  const year = when.year === null ? 'XXXX' : four(when.year)
  if (when.month !== null) return when.day === null ? `${year}-${two(when.month)}` : `${year}-${two(when.month)}-${two(when.day)}`
  if (when.weekday !== null && when.year === null) return `XXXX-WXX-${when.weekday}`
  if (when.day !== null) return `XXXX-XX-${two(when.day)}`
  return when.year === null ? null : year
}

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10)
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
  const months = MONTHS[unit]
  return months === undefined
    ? new Date(reference.getTime() + offset * (MILLISECONDS[unit] ?? DAY))
    : shiftMonths(reference, Math.round(offset * months))
}

const isShort = (unit: string): boolean => unit === 'hour' || unit === 'minute' || unit === 'second'

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
  if (reference === null) return null
  if (extent === 'point') return pointValue(reference, unit, offset)
  if (extent === 'period') return periodValue(reference, unit, offset, calendar)
  const ends = [isoDay(reference.getTime()), isoDay(shifted(reference, unit, offset).getTime())].sort()
  return ends.join('/')
}

/** The weekday nearest to the reference; with a shift, the one before or after it, or that of the week named. */
function weekdayValue(weekday: number, shift: Shift | null, { weekStart }: Calendar, reference: Date): string {
  const today = startOfDay(reference)
  const ahead = (weekday - weekdayOf(today) + 7) % 7
  const offset = shift?.unit === 'week' ? shift.offset : null
  if (shift?.unit === 'day') return isoDay(today + shift.offset * DAY)
  if (shift?.extent === 'period' && offset !== null) {
    const first = today - ((weekdayOf(today) - weekStart + 7) % 7) * DAY
    return isoDay(first + (offset * 7 + ((weekday - weekStart + 7) % 7)) * DAY)
  }
  if (offset !== null && Math.abs(offset) > 1) return isoDay(today + (offset > 0 ? (ahead || 7) + 7 : ahead - 14) * DAY)
  if (offset === null || offset === 0) return isoDay(today + (ahead > 3 ? ahead - 7 : ahead) * DAY)
  return isoDay(today + (offset > 0 ? ahead || 7 : ahead - 7) * DAY)
}

/** A month or a day without a year: the nearest one, or the one that a shift asks for. */
function yearFor(when: When, reference: Date): number {
  const { month, day } = when
  const now = reference.getTime()
  const years = [-1, 0, 1].map((step) => reference.getUTCFullYear() + step)
  const timeIn = (year: number): number => Date.UTC(year, (month ?? 1) - 1, day ?? 15)
  const offset = when.shift?.offset ?? null
  if (offset !== null && offset < 0) return Math.max(...years.filter((year) => timeIn(year) <= now))
  if (offset !== null && offset > 0) return Math.min(...years.filter((year) => timeIn(year) > now))
  if (offset === 0) return years[1]
  if (Math.abs(timeIn(years[1]) - now) < 240 * DAY) return years[1]
  return years.reduce((best, year) => (Math.abs(timeIn(year) - now) < Math.abs(timeIn(best) - now) ? year : best))
}

/** A day alone is one of the reference's month, or of the month so far off. */
function dayOfMonthValue({ day, shift }: When, reference: Date): string {
  const month = shiftMonths(reference, shift?.unit === 'month' ? shift.offset : 0)
  return `${month.toISOString().slice(0, 8)}${two(day ?? 1)}`
}

function resolved(when: When, calendar: Calendar): string | null {
  const { reference } = calendar
  if (reference === null) return null
  if (when.month !== null && when.year === null && !when.hijri)
    return calendarValue({ ...when, year: yearFor(when, reference), shift: null })
  if (when.day !== null && when.month === null && when.year === null) return dayOfMonthValue(when, reference)
  if (when.weekday !== null && when.year === null && when.month === null && when.day === null)
    return weekdayValue(when.weekday, when.shift, calendar, reference)
  return when.shift === null || when.month !== null || when.year !== null ? null : shiftValue(when.shift, calendar)
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

/** The value of a date, with what the reference adds. */
export function momentOf(when: When, calendar: Calendar): string | null {
  if (when.literal !== null) return when.literal
  const whole = resolved(when, calendar) ?? calendarValue(when)
  const date = when.part === null || whole === null ? whole : partValue(when.part, whole, calendar.weekStart)
  if (when.time === null) return date
  return date === null || date.includes('/') ? when.time : `${date}${when.time}`
}
