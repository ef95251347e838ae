import type { Lexicon } from '../lexicon/define.js'
import { WHOLE } from '../lexicon/trie.js'
import type { Text } from '../text/prepare.js'
import { mentionAt } from '../text/span.js'
import { type DateFound, dateValue, findDates } from './dates.js'
import { readNumeral } from './numeral.js'
import { type DateOptions, readDateOptions } from './options.js'
import { readOrdinal } from './ordinal.js'
import { findQuantities } from './quantities.js'
import { createReader, type Reader } from './reader.js'
import type { DateMention, Quantity } from './types.js'

export type { DateOptions, Reference } from './options.js'
export type { DateMention, Modifier, Quantity, QuantityKind } from './types.js'

/** What `extractQuantities` can be told. */
export interface QuantityOptions {
  /** Words of your own: `defineLexicon({ units: [...] })`. */
  readonly lexicon?: Lexicon<string>
}

/** What `readNumbers` can be told. */
export type NumberOptions = DateOptions & QuantityOptions

function datesOf(reader: Reader, found: readonly DateFound[], options: DateOptions): DateMention[] {
  const calendar = readDateOptions(options)
  return found.map((date) => ({
    kind: date.kind,
    ...mentionAt(reader.source, date.start, date.stop),
    value: dateValue(date, calendar),
    calendar: date.when.hijri ? 'hijri' : 'gregorian',
  }))
}

/**
 * Quantities and dates in one reading, for whoever wants both: what `extractQuantities` and `extractDates` give, in two thirds of the time.
 *
 * @example
 * ```ts
 * const { quantities, dates } = readNumbers('تجاوز 200 مليار دولار في 2022')
 * ```
 */
export function readNumbers(
  text: string | Text,
  options: NumberOptions = {},
): { readonly quantities: Quantity[]; readonly dates: DateMention[] } {
  const reader = createReader(text, options.lexicon)
  const found = findDates(reader)
  const hasOwnUnits = (options.lexicon?.units.length ?? 0) > 0
  const dates = hasOwnUnits ? extractDates(reader.text, options) : datesOf(reader, found, options)
  return { quantities: findQuantities(reader, found), dates }
}

/**
 * Every amount, count, ordinal, percentage, sum of money, measure and duration of a text.
 *
 * @example
 * ```ts
 * extractQuantities('تجاوز 200 مليار دولار')[0].value // 200000000000
 * ```
 */
export function extractQuantities(text: string | Text, options: QuantityOptions = {}): Quantity[] {
  const reader = createReader(text, options.lexicon)
  return findQuantities(reader, findDates(reader))
}

/**
 * Every date and time of a text. Without a `reference` a relative date has no value.
 *
 * @throws {TypeError} where an option is wrong.
 * @example
 * ```ts
 * extractDates('في 30 ديسمبر 2022')[0].value // '2022-12-30'
 * extractDates('أمس', { reference: '2022-12-30' })[0].value // '2022-12-29'
 * ```
 */
export function extractDates(text: string | Text, options: DateOptions = {}): DateMention[] {
  const reader = createReader(text, undefined)
  return datesOf(reader, findDates(reader), options)
}

/**
 * The value of a text that is one number, in digits or words; null where it is none, or more than that.
 *
 * @example
 * ```ts
 * parseNumber('مئة وخمسة وعشرون ألفا') // 125000
 * ```
 */
export function parseNumber(text: string): number | null {
  const reader = createReader(text, undefined)
  if (reader.tokens.count === 0) return null
  const numeral = readNumeral(reader, 0, WHOLE)
  if (numeral !== null && numeral.end === reader.tokens.count) return numeral.value
  const ordinal = readOrdinal(reader, 0, WHOLE)
  return ordinal !== null && ordinal.end === reader.tokens.count ? ordinal.value : null
}
