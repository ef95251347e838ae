import { type Reading, WHOLE } from '../lexicon/trie.js'
import { readMonthAlone, type Said } from './day.js'
import { readAdjective, readMonth, readNamedYear, readYearDigits } from './month.js'
import { readOrdinal } from './ordinal.js'
import { find, goesOn, has, type Reader } from './reader.js'
import { readPeriod, readThisPeriod } from './relative.js'
import { Sense } from './senses.js'
import { NOWHEN, type When } from './when.js'

/** Which one: `الثالث`, `الأخير` (-1). */
function readWhich(reader: Reader, token: number): { nth: number; end: number } | null {
  if (!goesOn(reader, token)) return null
  const ordinal = readOrdinal(reader, token)
  if (ordinal !== null) return { nth: ordinal.value, end: ordinal.end }
  const last = readAdjective(reader, token)
  return last !== null && last.offset === -9 ? { nth: -1, end: last.end } : null
}

/** The year or month that a part is of, behind `من` or `في` or nothing. */
function readWhole(reader: Reader, token: number): Said | null {
  const at = goesOn(reader, token) && has(reader, token, Sense.Within) ? token + 1 : token
  if (!goesOn(reader, at)) return null
  const year = readNamedYear(reader, at) ?? readYearDigits(reader, at)
  if (year !== null) return { when: { ...NOWHEN, year: year.year, hijri: year.hijri ?? false }, end: year.end }
  if (readMonth(reader, at) !== null) return readMonthAlone(reader, at, WHOLE)
  return readThisPeriod(reader, at, WHOLE) ?? readPeriod(reader, at) ?? readNumberedMonth(reader, at)
}

/** `الشهر التاسع سنة 2014`, `شهر 9`. */
function readNumberedMonth(reader: Reader, token: number): Said | null {
  const word = find(reader, token, Sense.Period)
  const ordinal = word?.id === 'month' && word.value === 1 && goesOn(reader, word.end) ? readOrdinal(reader, word.end) : null
  if (ordinal === null || ordinal.value > 12) return null
  const year = goesOn(reader, ordinal.end) ? readNamedYear(reader, ordinal.end) : null
  return { when: { ...NOWHEN, month: ordinal.value, year: year?.year ?? null }, end: year?.end ?? ordinal.end }
}

/** Quarters and halves of a known year are intervals; of another they wait for the reference. */
function partOf(whole: When, size: number, nth: number): When {
  return { ...whole, part: { months: size, nth } }
}

/**
 * A numbered part of a year or month.
 *
 *     > | الربع الثالث من هذا العام
 *         ^^^^^ ^^^^^^     ^^^^^^^^^ part, which, whole
 */
export function readSubperiod(reader: Reader, token: number, reading: Reading): (Said & { relative: boolean }) | null {
  const size = find(reader, token, Sense.YearPart, reading)
  const period = size === null ? find(reader, token, Sense.Period, reading) : null
  const head = size ?? (period?.id === 'week' && period.value === 1 ? period : null)
  const which = head === null ? null : readWhich(reader, head.end)
  const whole = which === null ? null : readWhole(reader, which.end)
  if (head === null || which === null || whole === null) return null
  const when = size === null ? { ...whole.when, part: { months: 0, nth: which.nth } } : partOf(whole.when, size.value, which.nth)
  return { when, end: whole.end, relative: whole.when.shift !== null && whole.when.month === null }
}

/** `أول يوم جمعة من يوليو`, `آخر اربعاء من شهر 9`, `الثلاثاء الثالث من شهر ايلول`. */
export function readNthWeekday(reader: Reader, token: number, reading: Reading): Said | null {
  const last = find(reader, token, Sense.LastN, reading)
  const first = last === null ? readOrdinal(reader, token, reading) : null
  const head = last ?? first
  if (head === null || !goesOn(reader, head.end)) return readWeekdayNth(reader, token, reading)
  const day = find(reader, head.end, Sense.Day)
  const weekday = find(reader, day?.end ?? head.end, Sense.BareWeekday)
  return weekday === null ? null : withMonth(reader, weekday.value, last === null ? (first?.value ?? 1) : -1, weekday.end)
}

function readWeekdayNth(reader: Reader, token: number, reading: Reading): Said | null {
  const weekday = find(reader, token, Sense.Weekday, reading)
  const which = weekday === null ? null : readWhich(reader, weekday.end)
  return weekday === null ||
    which === null ||
    which.nth > 5 ||
    (!has(reader, which.end, Sense.MonthWord) && !has(reader, which.end + 1, Sense.MonthWord))
    ? null
    : withMonth(reader, weekday.value, which.nth, which.end)
}

function withMonth(reader: Reader, weekday: number, nth: number, token: number): Said | null {
  if (!goesOn(reader, token) || !has(reader, token, Sense.Within) || !goesOn(reader, token + 1)) return null
  const month = readMonth(reader, token + 1) === null ? readMonthDigits(reader, token + 1) : readMonthAlone(reader, token + 1, WHOLE)
  return month === null ? null : { when: { ...month.when, day: null, weekday, nth }, end: month.end }
}

/** `شهر 9`. */
function readMonthDigits(reader: Reader, token: number): Said | null {
  const word = find(reader, token, Sense.MonthWord)
  const month = word === null || !goesOn(reader, word.end) ? null : readYearDigitsAsMonth(reader, word.end)
  return word === null || month === null ? null : { when: { ...NOWHEN, month }, end: word.end + 1 }
}

function readYearDigitsAsMonth(reader: Reader, token: number): number | null {
  const text = reader.source.slice(reader.tokens.starts[token], reader.tokens.ends[token])
  return /^(?:[1-9]|1[0-2])$/.test(text) ? Number(text) : null
}
