import { failWith } from '../lexicon/issues.js'
import { LATER, LEXICON, type Rules } from '../lexicon/options.js'
import type { ReaderOptions, Reference } from '../lexicon/reader-options.js'
import { type Calendar, weekOf } from './when.js'

/** What `extractDates` can be told. */
export interface DateOptions extends ReaderOptions {
  /** The day of publication: `2022-12-30`, or `2022-12-30T14:00`, whose clock is that of the place whatever zone it names; of a `Date` the clock is that of UTC. From a day without a clock no hours are reckoned. */
  readonly reference?: Reference
  /** First day of the week, 1 (Monday) to 7 (Sunday). */
  readonly weekStart?: number
  /** First and last day of the weekend. */
  readonly weekend?: readonly [start: number, end: number]
  /** Whose week it is when nothing else says so: `EG`, `SA`; the world's (Monday) by default. */
  readonly region?: string
}

/** A day, a clock behind it, and a zone that is left alone. */
const ISO_DATE = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(?:Z|[+-]\d\d(?::?\d\d)?)?)?$/

function readReference(reference: Reference | undefined): Date | null {
  if (reference === undefined) return null
  const expected = 'a Date or an ISO 8601 date such as 2022-12-30'
  if (reference instanceof Date) {
    const year = reference.getUTCFullYear()
    if (Number.isNaN(year)) failWith('options.reference', 'Invalid Date', expected)
    // ISO 8601 has four digits for the year: a `Date` of microseconds is beyond.
    if (year < 0 || year > 9999) failWith('options.reference', reference.toISOString(), expected)
    return reference
  }
  const match = typeof reference === 'string' ? ISO_DATE.exec(reference) : null
  const date = match === null ? null : new Date(`${match[1]}T${match[2] ?? '00:00'}Z`)
  // JavaScript takes 30 February for 2 March.
  if (date === null || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== match?.[1])
    failWith('options.reference', reference, expected)
  return date
}

/** Two letters of ISO 3166, or three digits of the United Nations. */
const REGION = /^(?:[a-z]{2}|\d{3})$/i

const isDay = (day: unknown): boolean => Number.isInteger(day) && (day as number) >= 1 && (day as number) <= 7
const A_DAY = 'a weekday, 1 (Monday) to 7 (Sunday)'

/** What `extractDates` knows. */
export const DATE_RULES: Rules = {
  reference: LATER,
  weekStart: [A_DAY, isDay],
  weekend: ['two weekdays, first and last', (days) => Array.isArray(days) && days.length === 2],
  region: ['a region code such as EG', (code) => typeof code === 'string' && REGION.test(code)],
}

/** What `readNumbers` knows. */
export const numberRules = (): Rules => ({ lexicon: LEXICON, ...DATE_RULES })

/** Looks closer at options that were checked, and fills in the week of the region. */
export function calendarOf(options: DateOptions): Calendar {
  const { reference, weekStart, weekend, region } = options
  weekend?.forEach((day, at) => {
    if (!isDay(day)) failWith(`options.weekend[${at}]`, day, A_DAY)
  })
  const week = weekOf(region?.toUpperCase())
  return {
    reference: readReference(reference),
    isDayOnly: typeof reference === 'string' && !reference.includes(':'),
    weekStart: weekStart ?? week.weekStart,
    weekend: weekend ?? week.weekend,
  }
}
