import type { Lexicon } from '../lexicon/define.js'
import { checkOptions, lexiconOf, READER_KEYS } from '../lexicon/options.js'
import type { ReaderOptions } from '../lexicon/reader-options.js'
import type { Text } from '../text/prepare.js'
import { before, hasBehind, isOver, mentionOf, onward, reading } from './cursor.js'
import { type DateFound, findDates } from './dates.js'
import { readNumeral } from './numeral.js'
import { calendarOf, DATE_RULES, type DateOptions, numberRules } from './options.js'
import { readOrdinal } from './ordinal.js'
import { findQuantities } from './quantities.js'
import { Sense } from './senses.js'
import { Extent } from './shift.js'
import type { DateMention, Quantity } from './types.js'
import { markPlaces } from './walk.js'
import { type Calendar, isHijri, momentOf, type When } from './when.js'

export type { Lexicon } from '../lexicon/define.js'
export type { Overlap, ReaderOptions, Reference } from '../lexicon/reader-options.js'
export type { Text } from '../text/prepare.js'
export type { Mention, Span } from '../text/span.js'
export type { DateOptions } from './options.js'
export type { DateMention, Modifier, Quantity, QuantityKind } from './types.js'

/** What `extractQuantities` can be told. */
export interface QuantityOptions extends ReaderOptions {
  /** Words of your own: `defineLexicon({ units: [...] })`. */
  readonly lexicon?: Lexicon<string>
}

/** What `readNumbers` can be told. */
export type NumberOptions = DateOptions & QuantityOptions

/** `من الأحد إلى الخميس`, `من 30 ديسمبر إلى 2 يناير`: the first such day behind the one that the range begins with. */
function valueBehind(until: When, from: string, calendar: Calendar): string | null {
  const shift = { unit: until.month === undefined ? 'week' : 'year', offset: 1, extent: Extent.Point } as const
  return momentOf({ ...until, shift }, { ...calendar, reference: new Date(from.slice(0, 10)) })
}

/** The value as it is given out. */
function valueFor(
  { when, until = when.lastYear === undefined ? undefined : { ...when, year: when.lastYear } }: DateFound,
  calendar: Calendar,
): string | null {
  const from = momentOf(when, calendar)
  if (!until || from === null) return from
  const isNamed = until.year === undefined && (until.month ?? until.weekday) !== undefined && /^\d/.test(from)
  const to = momentOf(until, calendar)
  const last = isNamed && (when.year !== undefined || (to ?? '') < from) ? valueBehind(until, from, calendar) : to
  // Each end may be an interval, as a Hijri month is.
  return last && `${from.split('/')[0]}/${last.split('/').at(-1)}`
}

/** The half of the day that one end of a range names is that of both, if they are in order then: `من 5 إلى 6 في المساء`, but `من 10 إلى 2 ظهرا`. */
function inHalfOf(when: When, { time: other = '', isHourAlone }: When, isFirst: boolean): When {
  const { time = '' } = when
  if (!when.isHourAlone || isHourAlone || time >= 'T12:00' || !/^T(?:1[2-9]|2)/.test(other)) return when
  const later = `T${Number(time.slice(1, 3)) + 12}${time.slice(3)}`
  return isFirst === later < other ? { ...when, time: later } : when
}

/** What the second date of a range says holds for the first: `من 3 حتى 12 سبتمبر`. */
function withFirst(date: DateFound): DateFound {
  const { when: from, until } = date
  if (!until) return date
  const { month, year, hijriMonth, sign, shift } = until
  // `22 ديسمبر والرابع من يناير 2016`
  const turn = year !== undefined && (from.month ?? 0) > (month ?? 12) ? 1 : 0
  const when = { month, year: year && year - turn, shift, ...from, hijriMonth, sign }
  // `بين عامي 1186 و1155 قبل الميلاد`
  if (year && year <= 0 && when.year && when.year > 0) when.year = 1 - when.year
  return { ...date, when: inHalfOf(when, until, true), until: inHalfOf(until, from, false) }
}

/** Of a quarter or a week the whole says whether it is a date; a weekday is relative in a week that is (`الأسبوع القادم يوم الجمعة`), and else a date as a month is (`الجمعة الماضية`, `مايو الماضي`). */
function kindOf({ kind, when: { month, day, part, shift, weekday, lastYear } }: DateFound): DateMention['kind'] {
  if (kind === 'range' || lastYear !== undefined) return 'range'
  if (month !== undefined || day !== undefined || (part && !shift)) return kind === 'relative' ? 'date' : kind
  return weekday !== undefined && shift?.extent === Extent.Period ? 'relative' : kind
}

/** `مدينة 6 أكتوبر` is a name; the numbers of such a date are no quantities all the same. */
const isNoName = ({ at, when }: DateFound): boolean =>
  when.day === undefined || when.year !== undefined || !hasBehind(before(at), Sense.NoWeekdayAfter)

function mentionsOf(found: readonly DateFound[], options: DateOptions): DateMention[] {
  const calendar = calendarOf(options)
  return found
    .map(withFirst)
    .filter(isNoName)
    .map((date) => ({
      kind: kindOf(date),
      ...mentionOf(date.start, date.stop),
      value: valueFor(date, calendar),
      calendar: isHijri(date.when) ? 'hijri' : 'gregorian',
    }))
}

/**
 * Quantities and dates in one reading, for whoever wants both: what `extractQuantities` and `extractDates` give, in two thirds of the time.
 *
 * @throws {TypeError} where an option is wrong.
 * @example
 * ```ts
 * const { quantities, dates } = readNumbers('تجاوز 200 مليار دولار في 2022')
 * quantities[0].text // → '200 مليار دولار'
 * dates[0].value // → '2022'
 * ```
 */
export function readNumbers(
  text: string | Text,
  options: NumberOptions = {},
): { readonly quantities: Quantity[]; readonly dates: DateMention[] } {
  checkOptions(options, numberRules(), READER_KEYS)
  const read = reading(text, options.lexicon, () => {
    const marks = markPlaces()
    const found = findDates(marks)
    // What a date claims is no other phrase's any more.
    const dates = mentionsOf(found, options)
    return { quantities: findQuantities(found, marks), dates }
  })
  // Own units may be what a date would take in.
  return (options.lexicon?.units.length ?? 0) > 0 ? { ...read, dates: datesOf(text, options) } : read
}

const datesOf = (text: string | Text, options: DateOptions): DateMention[] =>
  reading(text, undefined, () => mentionsOf(findDates(markPlaces()), options))

/**
 * Every amount, count, ordinal, percentage, sum of money, measure and duration of a text.
 *
 * @throws {TypeError} where `lexicon` is none that `defineLexicon` gave.
 * @example
 * ```ts
 * extractQuantities('تجاوز 200 مليار دولار')[0].value // → 200000000000
 * ```
 */
export function extractQuantities(text: string | Text, options: QuantityOptions = {}): Quantity[] {
  return reading(text, lexiconOf(options), () => {
    const marks = markPlaces()
    return findQuantities(findDates(marks), marks)
  })
}

/**
 * Every date and time of a text. Without a `reference` a relative date has no value, without a clock in it none of hours (`قبل ساعتين`). The night between two days (`ليل الجمعة السبت`) has
 * the date of the first, on which it begins.
 *
 * @throws {TypeError} where an option is wrong.
 * @example
 * ```ts
 * extractDates('في 30 ديسمبر 2022')[0].value // → '2022-12-30'
 * extractDates('أمس', { reference: '2022-12-30' })[0].value // → '2022-12-29'
 * ```
 */
export function extractDates(text: string | Text, options: DateOptions = {}): DateMention[] {
  checkOptions(options, DATE_RULES, READER_KEYS)
  return datesOf(text, options)
}

/**
 * The value of a text that is one number, in digits or words, cardinal, ordinal or fraction; null where it is none, or more than that: a
 * unit or a noun (`5%`, `خمسة رجال`), a conjunction before it (`وخمسة`), two numbers (`12 34`), what no newspaper writes (`1e5`, `.5`, `- 5`).
 * It is never `NaN`.
 *
 * @example
 * ```ts
 * parseNumber('مئة وخمسة وعشرون ألفا') // → 125000
 * ```
 */
export function parseNumber(text: string | Text): number | null {
  return reading(text, undefined, () => {
    const first = onward(0)
    const wholes = isOver(first) ? [] : [readNumeral(first), readOrdinal(first)]
    return wholes.find((read) => read !== undefined && isOver(read.end))?.value ?? null
  })
}
