import { type Reading, WHOLE } from '../lexicon/trie.js'
import { Unit } from '../text/characters.js'
import { Gap } from '../text/tokens.js'
import { type Month, plainDigits, readAdjective, readMonth, readYearBehind, readYearDigits, smallBetween } from './month.js'
import { readOrdinal } from './ordinal.js'
import { bareArticle, find, goesOn, has, isGlued, isNumber, joinAt, lastLetterOf, type Reader, signAt } from './reader.js'
import { readPeriod, readThisPeriod } from './relative.js'
import { Sense } from './senses.js'
import { NOWHEN, type When } from './when.js'
import { readWholeNumber } from './words.js'

/** A date read: what it says, and the token behind it. */
export interface Said {
  readonly when: When
  readonly end: number
}

/** A day of the month in any spelling: `20`, `الـ 20`, `العاشر`, `واحد وعشرين`, `أول`. */
function readDayNumber(reader: Reader, token: number, reading: Reading): { day: number; end: number } | null {
  const digits = smallBetween(reader, token, 1, 31)
  if (digits > 0) return { day: digits, end: token + 1 }
  if (bareArticle(reader, token) !== null && goesOn(reader, token + 1)) {
    const behind = smallBetween(reader, token + 1, 1, 31)
    return behind > 0 ? { day: behind, end: token + 2 } : null
  }
  const ordinal = readOrdinal(reader, token, reading)
  if (ordinal !== null && ordinal.end === token + 1 && isFeminine(reader, token)) return null
  if (ordinal !== null) return ordinal.value <= 31 ? { day: ordinal.value, end: ordinal.end } : null
  const read = readWholeNumber(reader, token, reading)
  return read !== null && !read.digits && read.value >= 1 && read.value <= 31 ? { day: read.value, end: read.end } : null
}

/** Days are masculine: `الأولى من هذا الشهر` is no first. */
function isFeminine(reader: Reader, token: number): boolean {
  const last = lastLetterOf(reader, token)
  return last === Unit.Heh || (last === Unit.Yeh && has(reader, token, Sense.First))
}

/** What may stand between day and month: nothing, `من`, `-`, `.`. */
function monthBehindDay(reader: Reader, token: number): Month | null {
  if (!goesOn(reader, token)) return null
  const sign = signAt(reader, token)
  const skips = sign === Unit.Hyphen || sign === Unit.FullStop || sign === Unit.Slash || has(reader, token, Sense.RangeStart)
  return readMonth(reader, token) ?? (skips && goesOn(reader, token + 1) ? readMonth(reader, token + 1) : null)
}

/** The year or the relative word behind a month, and the dates they make. */
function finishMonth(reader: Reader, month: Month, day: number | null): Said {
  const base: When = { ...NOWHEN, month: month.month, day, hijri: month.hijri }
  const year = readYearBehind(reader, month.end)
  if (year !== null) return { when: { ...base, year: year.year, hijri: isHijri(month, year.year, year.hijri) }, end: year.end }
  const sign = find(reader, month.end, Sense.HijriSign)
  if (sign !== null && goesOn(reader, month.end)) return { when: { ...base, hijri: true }, end: sign.end }
  const adjective = readAdjective(reader, month.end)
  if (adjective === null || adjective.offset === -9) return readPeriodBehind(reader, base, month.end) ?? { when: base, end: month.end }
  const behind = readYearBehind(reader, adjective.end)
  if (behind !== null) return { when: { ...base, year: behind.year }, end: behind.end }
  return { when: { ...base, shift: { unit: 'year', offset: adjective.offset, extent: 'period' } }, end: adjective.end }
}

/** `مارس من العام الماضي`: the year by its distance. */
function readPeriodBehind(reader: Reader, base: When, token: number): Said | null {
  if (!goesOn(reader, token) || !has(reader, token, Sense.RangeStart) || !goesOn(reader, token + 1)) return null
  const within = has(reader, token + 1, Sense.This) ? token + 2 : token + 1
  const period = find(reader, within, Sense.Period)
  if (period === null || period.id !== 'year') return null
  const adjective = readAdjective(reader, period.end)
  if (adjective === null && within === token + 1) return null
  return { when: { ...base, shift: { unit: 'year', offset: adjective?.offset ?? 0, extent: 'period' } }, end: adjective?.end ?? period.end }
}

/** The press writes Gregorian years behind Hijri months too (`رمضان 2001`). */
function isHijri(month: Month, year: number, sign: boolean | null): boolean {
  return month.hijri && (sign ?? year < 1700)
}

/** Day, then month: `30 ديسمبر 2022`, `العاشر من سبتمبر`, `20 شباط/ فبراير الجاري`. */
export function readDayMonth(reader: Reader, token: number, reading: Reading = WHOLE): Said | null {
  const day = readDayNumber(reader, token, reading)
  const month = day === null ? null : monthBehindDay(reader, day.end)
  if (day === null) return null
  return month === null ? readDayOfPeriod(reader, day.day, day.end) : finishMonth(reader, month, day.day)
}

/** `التاسع عشر من الشهر الجاري`, `23 من هذا الشهر`. */
function readDayOfPeriod(reader: Reader, day: number, token: number): Said | null {
  const at = goesOn(reader, token) && has(reader, token, Sense.Within) ? token + 1 : token
  if (!goesOn(reader, at)) return null
  const period = readThisPeriod(reader, at, WHOLE) ?? readPeriod(reader, at)
  const shift = period?.when.shift
  if (period === null || shift?.unit !== 'month' || shift.extent !== 'period') return null
  return { when: { ...NOWHEN, day, shift }, end: period.end }
}

/** Month, then day: `يناير الثاني والعشرين, 2018`, `سبتمبر10`. */
function readMonthDay(reader: Reader, month: Month): Said | null {
  if (!goesOn(reader, month.end)) return null
  const day = readDayNumber(reader, month.end, WHOLE)
  if (day === null || !isYearOrEnd(reader, day.end)) return null
  return finishMonth(reader, { ...month, end: day.end }, day.day)
}

function isYearOrEnd(reader: Reader, token: number): boolean {
  return readYearBehind(reader, token) !== null
}

/** `هذا مارس`, `هذا شهر كانون الثاني`. */
export function readThisMonth(reader: Reader, token: number, reading: Reading): Said | null {
  const word = find(reader, token, Sense.This, reading)
  const month = word !== null && goesOn(reader, word.end) ? readMonth(reader, word.end) : null
  return month === null
    ? null
    : { when: { ...NOWHEN, month: month.month, hijri: month.hijri, shift: { unit: 'year', offset: 0, extent: 'period' } }, end: month.end }
}

/** A month with its year, its relative word or a sign that it is one. */
export function readMonthAlone(reader: Reader, token: number, reading: Reading): Said | null {
  const month = readMonth(reader, token, reading)
  if (month === null) return null
  const said = readMonthDay(reader, month) ?? finishMonth(reader, month, null)
  const sure = !month.doubtful || said.end > month.end || isCued(reader, token, reading)
  return sure ? said : null
}

function isCued(reader: Reader, token: number, reading: Reading): boolean {
  if (reading.cut > 0 && !isOnlyAnd(reader, token, reading)) return false
  return token === 0 ? token + 1 >= reader.tokens.count : goesOn(reader, token) && isMonthCue(reader, token - 1)
}

function isOnlyAnd(reader: Reader, token: number, reading: Reading): boolean {
  return reading.cut === 1 && joinAt(reader, token) !== null
}

function isMonthCue(reader: Reader, token: number): boolean {
  return (
    has(reader, token, Sense.MonthCue) || has(reader, token, Sense.This) || has(reader, token, Sense.MonthCue, { cut: 1, article: false })
  )
}

function isDateSign(unit: number): boolean {
  return unit === Unit.Slash || unit === Unit.Hyphen || unit === Unit.FullStop
}

/** The next number of `26/10/1436`, `11/ 10/ 1436`, behind the same sign as before. */
function nextField(reader: Reader, token: number, sign: number, isSpaced = false): number | null {
  if (signAt(reader, token) !== sign || !(isGlued(reader, token) || (isSpaced && goesOn(reader, token))) || !goesOn(reader, token + 1))
    return null
  return plainDigits(reader, token + 1) === null ? null : token + 1
}

function dateOf(year: number, month: number, day: number, sign: boolean | null): When | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  return { ...NOWHEN, year, month, day, hijri: sign ?? (year >= 1300 && year <= 1500) }
}

/** Which of three numbers is the year: the one of four digits, else the last. */
function order(fields: readonly { value: number; length: number }[]): { year: number; month: number; day: number } | null {
  const [first, second, third] = fields
  if (second.length > 2) return null
  if (first.length === 4 && third.length <= 2) return { year: first.value, month: second.value, day: third.value }
  if (first.length > 2) return null
  if (third.length === 4) return { year: third.value, month: second.value, day: first.value }
  if (third.length !== 2 || first.value > 31) return null
  return { year: third.value + (third.value < 50 ? 2000 : 1900), month: second.value, day: first.value }
}

/** `2016/02/22`, `26/10/1436هـ`, `21-11-2010`. */
function readThreeFields(reader: Reader, token: number, sign: number): Said | null {
  const spaced = sign === Unit.Slash
  const second = nextField(reader, token + 1, sign, spaced)
  const third = second === null ? null : nextField(reader, second + 1, sign, spaced)
  if (second === null || third === null || nextField(reader, third + 1, sign) !== null) return null
  const fields = [token, second, third].map((at) => plainDigits(reader, at) ?? { value: -1, length: 9 })
  const ordered = order(fields)
  const sign4 = find(reader, third + 1, Sense.HijriSign)
  const year =
    fields[2].length === 4
      ? readYearDigits(reader, third, 0)
      : sign4 !== null && goesOn(reader, third + 1)
        ? { hijri: true, end: sign4.end }
        : null
  const swapped =
    ordered !== null && ordered.month > 12 && ordered.day <= 12 ? { ...ordered, month: ordered.day, day: ordered.month } : ordered
  const when = swapped === null ? null : dateOf(swapped.year, swapped.month, swapped.day, year?.hijri ?? null)
  return when === null ? null : { when, end: year?.end ?? third + 1 }
}

/** `3/2015`, `2015-03`; `21/09` only where something says that it is a date. */
function readTwoFields(reader: Reader, token: number, sign: number, isDated: boolean): Said | null {
  const second = nextField(reader, token + 1, sign)
  const [left, right] = [plainDigits(reader, token), second === null ? null : plainDigits(reader, second)]
  if (second === null || left === null || right === null || sign === Unit.FullStop || nextField(reader, second + 1, sign) !== null)
    return null
  const isYear = ({ value, length }: { value: number; length: number }): boolean => length === 4 && value > 1300 && value < 2200
  if (left.length <= 2 && left.value >= 1 && left.value <= 12 && isYear(right)) {
    const era = readYearDigits(reader, second)
    return { when: { ...NOWHEN, year: right.value, month: left.value, hijri: era?.hijri ?? false }, end: era?.end ?? second + 1 }
  }
  if (isYear(left) && right.length === 2 && right.value >= 1 && right.value <= 12 && sign === Unit.Slash && !isGlued(reader, second + 1))
    return { when: { ...NOWHEN, year: left.value, month: right.value }, end: second + 1 }
  if (!isDated || left.length > 2 || right.length > 2 || left.value < 1 || left.value > 31 || right.value < 1 || right.value > 12)
    return null
  return { when: { ...NOWHEN, month: right.value, day: left.value }, end: second + 1 }
}

/** One token with two dots in it: `12.05.2019`. */
function readDotted(reader: Reader, token: number): Said | null {
  const { source, tokens } = reader
  const parts = source.slice(tokens.starts[token], tokens.ends[token]).split('.')
  if (parts.length !== 3 || parts.some((part) => part.length > 4)) return null
  const fields = parts.map((part) => ({ value: Number(part), length: part.length }))
  const ordered =
    fields.some(({ value }) => !Number.isInteger(value)) || (parts[2].length !== 4 && parts[0].length !== 4) ? null : order(fields)
  const when = ordered === null ? null : dateOf(ordered.year, ordered.month, ordered.day, null)
  return when === null ? null : { when, end: token + 1 }
}

/** A date in digits alone. `isDated` says that a weekday or the like stands before it. */
export function readNumericDate(reader: Reader, token: number, isDated = false): Said | null {
  if (!isNumber(reader, token)) return null
  if (plainDigits(reader, token) === null) return readDotted(reader, token)
  if (token > 0 && reader.tokens.gaps[token] === Gap.None && isDateSign(signAt(reader, token - 1))) return null
  const sign = signAt(reader, token + 1)
  if (!isDateSign(sign)) return null
  const alone = token === 0 && token + 3 >= reader.tokens.count
  return readThreeFields(reader, token, sign) ?? readTwoFields(reader, token, sign, (isDated || alone) && sign === Unit.Slash)
}

/** A day of the month behind a weekday: `الجمعة 15`, `الخميس في الحادي والعشرين`. */
export function readDayBehindWeekday(reader: Reader, token: number): Said | null {
  const day = readDayNumber(reader, token, WHOLE)
  if (day === null) return null
  const next = day.end
  const ends =
    !goesOn(reader, next) ||
    (signAt(reader, next) !== 0 && signAt(reader, next) !== Unit.Colon && signAt(reader, next) !== Unit.Percent && !isGlued(reader, next))
  const stops = ends || has(reader, next, Sense.RangeStart) || signAt(reader, next) === Unit.FullStop
  return stops ? { when: { ...NOWHEN, day: day.day }, end: next } : null
}
