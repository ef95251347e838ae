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
  readonly hijri: boolean
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

export const NOWHEN: When = { year: null, month: null, day: null, weekday: null, time: null, hijri: false, shift: null, literal: null }

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

/** ISO 8601 as far as the text itself goes: `2022-12-30`, `XXXX-02-20`, `2022-02`, `XXXX-WXX-5`. */
function calendarValue(when: When): string | null {
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
const weekdayOf = (time: number): number => ((Math.floor(time / DAY) + 3) % 7 + 7) % 7 + 1

function shiftMonths(date: Date, months: number): Date {
  const target = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1, date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()))
  const last = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate()
  target.setUTCDate(Math.min(date.getUTCDate(), last))
  return target
}

const MILLISECONDS: Readonly<Record<string, number>> = { second: 1000, minute: 60_000, hour: 3_600_000, day: DAY, night: DAY, week: 7 * DAY }
const MONTHS: Readonly<Record<string, number>> = { month: 1, year: 12, decade: 120, century: 1200 }

function shifted(reference: Date, unit: string, offset: number): Date {
  const months = MONTHS[unit]
  return months === undefined ? new Date(reference.getTime() + offset * (MILLISECONDS[unit] ?? DAY)) : shiftMonths(reference, Math.round(offset * months))
}

const isShort = (unit: string): boolean => unit === 'hour' || unit === 'minute' || unit === 'second'

function pointValue(reference: Date, unit: string, offset: number): string {
  const date = shifted(reference, unit, offset)
  return isShort(unit) ? date.toISOString().slice(0, 19) : isoDay(date.getTime())
}

function periodValue(reference: Date, unit: string, offset: number, weekStart: number): string {
  const date = shifted(reference, unit, offset)
  const iso = date.toISOString()
  if (unit === 'year') return iso.slice(0, 4)
  if (unit === 'month') return iso.slice(0, 7)
  if (unit === 'decade') return `${iso.slice(0, 3)}X`
  if (unit === 'century') return `${iso.slice(0, 2)}XX`
  if (unit !== 'week') return pointValue(reference, unit, offset)
  const first = startOfDay(date) - ((weekdayOf(date.getTime()) - weekStart + 7) % 7) * DAY
  return `${isoDay(first)}/${isoDay(first + 6 * DAY)}`
}

function shiftValue({ unit, offset, extent }: Shift, { reference, weekStart }: Calendar): string | null {
  if (reference === null) return null
  if (extent === 'point') return pointValue(reference, unit, offset)
  if (extent === 'period') return periodValue(reference, unit, offset, weekStart)
  const ends = [isoDay(reference.getTime()), isoDay(shifted(reference, unit, offset).getTime())].sort()
  return ends.join('/')
}

/** The weekday nearest to the reference; with a shift, the one before or after it. */
function weekdayValue(weekday: number, offset: number | null, reference: Date): string {
  const today = startOfDay(reference)
  const ahead = (weekday - weekdayOf(today) + 7) % 7
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
  return years.reduce((best, year) => (Math.abs(timeIn(year) - now) < Math.abs(timeIn(best) - now) ? year : best))
}

function resolved(when: When, calendar: Calendar): string | null {
  const { reference } = calendar
  if (reference === null) return null
  if (when.month !== null && when.year === null && !when.hijri) return calendarValue({ ...when, year: yearFor(when, reference), shift: null })
  if (when.weekday !== null && when.year === null && when.month === null && when.day === null)
    return weekdayValue(when.weekday, when.shift?.offset ?? null, reference)
  return when.shift === null || when.month !== null || when.year !== null ? null : shiftValue(when.shift, calendar)
}

/** The value of a date, with what the reference adds. */
export function valueOf(when: When, calendar: Calendar): string | null {
  if (when.literal !== null) return when.literal
  const date = resolved(when, calendar) ?? calendarValue(when)
  if (when.time === null) return date
  return date === null || date.includes('/') ? when.time : `${date}${when.time}`
}
