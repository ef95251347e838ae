import { shown } from '../lexicon/issues.js'
import { checkObject } from '../lexicon/options.js'
import { type Calendar, weekOf } from './when.js'

/** The day from which relative dates count. */
export type Reference = string | Date

/** What `extractDates` can be told. */
export interface DateOptions {
  /** The day of publication: a `Date`, or `2022-12-30`, or `2022-12-30T14:00`; its own clock is taken as local. */
  readonly reference?: Reference
  /** First day of the week, 1 (Monday) to 7 (Sunday). */
  readonly weekStart?: number
  /** First and last day of the weekend. */
  readonly weekend?: readonly [start: number, end: number]
  /** Whose week it is when nothing else says so: `EG`, `SA`; the world's (Monday) by default. */
  readonly region?: string
}

function wrong(path: string, found: unknown, expected: string): TypeError {
  return new TypeError(`${path}: found ${shown(found)}, expected ${expected}`)
}

function readReference(reference: Reference | undefined): Date | null {
  if (reference === undefined) return null
  const expected = 'a Date or an ISO 8601 date such as 2022-12-30'
  if (reference instanceof Date) {
    if (Number.isNaN(reference.getTime())) throw wrong('options.reference', 'Invalid Date', expected)
    return reference
  }
  const match = typeof reference === 'string' ? /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d)?))?/.exec(reference) : null
  const date = match === null ? null : new Date(`${match[1]}T${match[2] ?? '00:00'}Z`)
  // JavaScript takes 30 February for 2 March.
  if (date === null || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== match?.[1])
    throw wrong('options.reference', reference, expected)
  return date
}

/** Two letters of ISO 3166, or three digits of the United Nations. */
const REGION = /^(?:[a-z]{2}|\d{3})$/i

function checkDay(path: string, day: unknown): void {
  if (typeof day !== 'number' || !Number.isInteger(day) || day < 1 || day > 7) throw wrong(path, day, 'a weekday, 1 (Monday) to 7 (Sunday)')
}

/** Checks the options, and fills in the week of the region. */
export function readDateOptions(options: DateOptions): Calendar {
  checkObject(options)
  const { reference, weekStart, weekend, region } = options
  if (region !== undefined && !(typeof region === 'string' && REGION.test(region)))
    throw wrong('options.region', region, 'a region code such as EG')
  if (weekStart !== undefined) checkDay('options.weekStart', weekStart)
  if (weekend !== undefined && !(Array.isArray(weekend) && weekend.length === 2))
    throw wrong('options.weekend', weekend, 'two weekdays, first and last')
  weekend?.forEach((day, at) => {
    checkDay(`options.weekend[${at}]`, day)
  })
  const week = weekOf(region?.toUpperCase())
  return { reference: readReference(reference), weekStart: weekStart ?? week.weekStart, weekend: weekend ?? week.weekend }
}
