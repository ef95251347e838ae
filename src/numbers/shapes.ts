import { Unit } from '../text/characters.js'
import { TokenKind } from '../text/tokens.js'
import { freeClock } from './clock.js'
import { isCountedNoun, isNumbered } from './context.js'
import {
  bareArticle,
  before,
  beginsLine,
  digitsAt,
  find,
  findAll,
  has,
  hasBehind,
  isAll,
  isGlued,
  isNumber,
  isWord,
  joinAt,
  kindAt,
  lengthAt,
  letterAt,
  next,
  pass,
  signAt,
  skip,
  textAt,
} from './cursor.js'
import { DAY_MONTH, listedDay, NAMED_DAY, NTH_WEEKDAY, numberedMonth, RELATIVE_DAY, WEEK_DAY, which } from './day.js'
import { afresh, match, type Pattern, say, saying, sayShift, whatWasSaid } from './match.js'
import { phraseBefore } from './modifier.js'
import { behindLam, isEra, isNamedByYear, isYearShaped, month, monthAlone, NAMED_YEAR, yearDigits } from './month.js'
import { numericDate, numericDay } from './numeric.js'
import { ago, barePeriod, countedPeriod, decade, lastN, NAMED_PERIOD, period, thisPeriod } from './period.js'
import { goesOn, isDash } from './range.js'
import { Sense, Start } from './senses.js'
import { Extent } from './shift.js'
import type { DateMention } from './types.js'
import type { When } from './when.js'

const COUNTED = [
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
const isCounting = (at: number): boolean => COUNTED.some((sense) => has(at, sense)) && !has(at, Sense.GregorianSign)

/** Digits tied to a sign or a foreign word are no year. */
function isTied(at: number): boolean {
  const [open, close] = [before(at), next(at)]
  const sign = signAt(open)
  if (isGlued(at) && sign !== Unit.ParenthesisOpen && sign !== Unit.QuotationMark && !isWord(open)) return true
  return isGlued(close) && (/^[/%-]$/.test(textAt(close)) || kindAt(close) === TokenKind.Foreign)
}

/** A noun of its own that the year stands behind: no preposition, no label, no modifier. */
function isPlainNoun(at: number): boolean {
  return isWord(at) && lengthAt(at) > 2 && !has(at, Sense.NotCounted) && !isNumbered(at) && phraseBefore(next(at)) === undefined
}

/** A verb may follow a year; a feminine noun or a round number tells. */
function isClearlyCounted(at: number): boolean {
  const noun = next(at)
  const counts = isCountedNoun(noun, 2000) && !has(noun, Sense.Partitive) && !isEra(noun)
  return counts && (letterAt(noun, -1) === Unit.Heh || digitsAt(at).endsWith('00'))
}

/** Digits that have the shape of a year, and count nothing. */
const canBeYear = (at: number): boolean => isYearShaped(at) && !isTied(at) && !isCounting(next(at)) && !isClearlyCounted(at)

/** `بين 2000 و3000 شخص`: the other end is no year. */
function isAmountRange(at: number): boolean {
  const to = joinAt(next(at))
  return has(before(at), Sense.Between) && isNumber(to) && !canBeYear(to)
}

/** A year stands behind a preposition or a noun, in brackets or at a line's start; it counts nothing and names no tournament. */
function isBareYear(at: number): boolean {
  const [word, end] = [before(at), next(at)]
  // `1948م/1367هـ`
  if (isTied(at) && !isEra(before(word))) return false
  const isShaped = isYearShaped(at)
  if ((has(end, Sense.HijriSign) && (isShaped || isGlued(end))) || has(end, Sense.BeforeChrist)) return true
  // `آسيا 2015 م`; `سباق 2000 م` is run in metres.
  if (isShaped && has(end, Sense.GregorianSign) && (isGlued(end) || !digitsAt(at).endsWith('00'))) return true
  if (!isShaped || isCounting(end) || isNamedByYear(at) || isAmountRange(at)) return false
  // `عامي 2013 و2016`, `2000 – 2016`, `الأعوام 2018، 2020`.
  const sign = signAt(word)
  const follows = joinAt(word) === at || isDash(word) || (sign === Unit.ArabicComma && !isClearlyCounted(at))
  if (follows && isYearShaped(before(word))) return true
  // `وصل إلى 1920 عينة`.
  if ((has(word, Sense.RangeJoin) || has(word, Sense.RangeStart)) && isClearlyCounted(at)) return false
  if (hasBehind(word, Sense.YearCue)) return true
  // `(1998)`, `(1998 و2006 حين خسر)`
  if (signAt(word) === Unit.ParenthesisOpen && (signAt(end) > 0 || isYearShaped(joinAt(end)))) return true
  if (beginsLine(at)) return isDash(end) || signAt(end) === Unit.Colon
  return !isCountedNoun(end, 2000) && isPlainNoun(word) && digitsAt(at) !== '2000'
}

const bareYear: Pattern = [
  (at: number): number => (isBareYear(at) ? yearDigits(at, has(next(at), Sense.BeforeChrist) ? 1 : 1000) : 0),
  (at: number): number => say({ loose: true }, at),
]

/** `2023/2024`, `2015-2020`, `2018 / 2019`: of a school, of money, of an office; apart from each other only two that follow one another. */
function yearSpan(at: number): number {
  const to = next(next(at))
  const [left, right] = [Number(digitsAt(at)), Number(digitsAt(to))]
  // `2024/2023`, as it looks from the right.
  const [first, last] = right === left - 1 && signAt(next(at)) === Unit.Slash ? [right, left] : [left, right]
  const isSigned = goesOn(next(at))
  const isTight = last > first && isGlued(next(at)) && isGlued(to)
  if (!isSigned || !(isTight || last === first + 1) || !isYearShaped(to) || isClearlyCounted(to) || isCounting(next(to))) return 0
  if (isNamedByYear(at) || has(before(at), Sense.Label) || isDash(before(at))) return 0
  const end = yearDigits(to)
  return end > 0 && first > 1000 ? say({ year: first, lastYear: last }, end) : 0
}

const YEAR: Pattern = ['|', [['?', Sense.YearWord], yearSpan], NAMED_YEAR, bareYear]

/** A year behind a part of it needs no other sign: `مطلع 2017`. */
export const partYear = (at: number): number => (canBeYear(at) ? yearDigits(at) : 0)

const quarter = saying('months', Sense.YearPart)

/** A week is a part of a month. */
function week(at: number): number {
  const found = find(at, Sense.Period)
  return found?.id === 'week' && found.value === 1 ? say({ months: 0 }, found.end) : 0
}

/** Quarters, halves and weeks: `nth` is theirs, and of nothing else. */
function sayPart(at: number): number {
  const { months = 0, nth = 1 } = whatWasSaid()
  return say({ part: { months, nth }, nth: undefined }, at)
}

/**
 * A numbered part of a year or month.
 *
 *     > | الربع الثالث من هذا العام
 *         ^^^^^ ^^^^^^     ^^^^^^^^^ part, which, whole
 */
const SUBPERIOD: Pattern = [
  ['|', quarter, week],
  which,
  sayPart,
  ['?', ['|', Sense.Within, behindLam]],
  ['|', NAMED_YEAR, yearDigits, monthAlone, NAMED_PERIOD, [numberedMonth, ['?', NAMED_YEAR]]],
]

/** The end of a week is the weekend, `غرة رمضان` the first day of the month; other parts have the value of the whole. */
function part(at: number, pattern: Pattern): number {
  const found = find(at, Sense.Part)
  const end = found ? match([['?', Sense.RangeStart], pattern], found.end) : 0
  const { shift, month: named } = whatWasSaid()
  if (found?.value === 2 && named !== undefined) return say({ day: 1 }, end)
  return found?.id === 'end' && shift?.unit === 'week' && shift.extent === Extent.Period ? sayShift('weekend', shift.offset, end) : end
}

/** `نهاية العام الجاري`, `وقت لاحق من هذا الشهر`: the part is in the span, the value is that of the whole. */
const partOfPeriod = (at: number): number => part(at, NAMED_PERIOD)
/** `مطلع 2017`, `نهاية مارس`, `أوائل السبعينيات`. */
const partOfDate = (at: number): number => part(at, ['|', NAMED_YEAR, partYear, monthAlone, decade])
const partOfBare = (at: number): number => part(at, barePeriod)

/** `وقت متأخر من مساء الأحد`, `وقت لاحق اليوم`. */
const timeOf = (at: number): number => (find(at, Sense.Part)?.id === 'time' ? pass(skip(at, Sense.Part), Sense.RangeStart) : 0)

/** `الفترة الماضية`, which nobody can reckon. */
const span = (at: number): number => (find(at, Sense.Part)?.id === 'span' ? skip(at, Sense.Part) : 0)

const sayThisYear = (at: number): number => sayShift('year', 0, at)

/**
 * What a date phrase can be and what it may begin with, from the most to the least certain; one that ends in `false` does not claim its
 * numbers.
 */
const SHAPES: readonly (readonly [kind: 'date' | 'time' | 'relative', starts: number, shape: Pattern, claims?: false])[] = [
  ['time', Start.Digits | Start.One | Start.Ordinal | Start.First | Start.WeekdayPart | Start.ClockWord | Start.Hour, freeClock],
  ['date', Start.Ordinal | Start.First | Start.LastN | Start.Weekday, NTH_WEEKDAY],
  ['date', Start.Period | Start.This | Start.BareWeekday, WEEK_DAY],
  ['relative', Start.WeekdayPart | Start.DayWord, RELATIVE_DAY],
  ['date', Start.WeekdayPart | Start.Day | Start.Weekday, NAMED_DAY],
  ['date', Start.Digits, numericDate],
  // `يوم 20 شتنبر`: the word is part of the span, as it is of `يوم الجمعة`.
  ['date', Start.Day, [Sense.Day, ['|', numericDay, DAY_MONTH, listedDay]]],
  ['date', Start.Number, ['|', DAY_MONTH, listedDay]],
  ['date', Start.Month | Start.HijriMonth | Start.MonthWord, monthAlone],
  ['relative', Start.YearPart | Start.Period, SUBPERIOD],
  ['relative', Start.Part, ['|', [timeOf, RELATIVE_DAY], span]],
  ['date', Start.Part, [timeOf, NAMED_DAY]],
  ['relative', Start.Part, partOfPeriod, false],
  ['date', Start.Part, partOfDate],
  ['relative', Start.Part, partOfBare, false],
  ['date', Start.This, [Sense.This, month, sayThisYear]],
  ['relative', Start.This, thisPeriod, false],
  ['relative', Start.Period, period, false],
  ['relative', Start.Number, countedPeriod, false],
  ['relative', Start.Ago, ago, false],
  ['relative', Start.LastN, lastN, false],
  ['date', Start.Decade, decade],
  ['date', Start.YearWord | Start.Digits, YEAR],
]

/** The senses of the word at a place that dates begin with, as bits. */
export function startsAt(at: number): number {
  let starts = isNumber(at) || bareArticle(at) > 0 ? Start.Digits : 0
  for (const { sense } of findAll(at)) if (sense > Sense.BeginsNoDate && sense < Sense.Context) starts |= 1 << (sense - Sense.BeginsNoDate)
  return starts
}

/** A date phrase read: a bare number may be one end of a range. */
export interface Point {
  readonly kind: DateMention['kind'] | 'number'
  readonly when: When
  readonly end: number
  /** Its numbers are part of the date and no quantities. */
  readonly claims: boolean
}

/** `3/4` alone is a date or a fraction, `صفر` a month or a number: both readers give theirs. */
function isOpen(at: number, end: number, shape: Pattern, { year }: When): boolean {
  return year === undefined && (shape === numericDate || (shape === monthAlone && isAll(at, end) && end >> 3 === (at >> 3) + 1))
}

/** The date that begins at a place. */
export function readPoint(at: number, starts: number = startsAt(at)): Point | undefined {
  for (const each of SHAPES) {
    if ((starts & each[1]) === 0) continue
    const [kind, , shape, claims = true] = each
    const end = match(shape, afresh(at))
    const when = whatWasSaid()
    if (end > 0) return { kind, when, end, claims: (claims || when.year !== undefined) && !isOpen(at, end, shape, when) }
  }
  return undefined
}
