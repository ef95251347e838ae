import { NOT_YESTERDAY } from '../lexicon/data/calendar.js'
import { Unit } from '../text/characters.js'
import {
  before,
  find,
  findAll,
  has,
  hasBehind,
  isDefinite,
  isGlued,
  isNumber,
  isQuotationMark,
  joinAt,
  kindAt,
  lengthAt,
  letterAt,
  next,
  signAt,
  skip,
  textAt,
} from './cursor.js'
import { afresh, match, type Pattern, say, saying, sayShift, whatWasSaid } from './match.js'
import { AFTER_MONTH, adjective, comma, dayNumber, month, monthAlone, RECENT, smallAt } from './month.js'
import { isDateSign, numericDay } from './numeric.js'
import { readOrdinal } from './ordinal.js'
import { isFuture, monthPeriod, period, weekPeriod } from './period.js'
import { Sense } from './senses.js'
import { Extent } from './shift.js'

/** `-`, `.`, `/` between day and month. */
function daySign(at: number): number {
  // `5 - صفر` is a score.
  return isDateSign(signAt(at)) && !has(next(at), Sense.Zero) ? next(at) : 0
}

/** The month that was named before, which only the reader knows: `29 من الشهر ذاته`. */
const sameMonth = (at: number): number => (find(at, Sense.Part)?.value === 1 ? say({ doubtful: true }, skip(at, Sense.Part)) : 0)

/** `25 الجاري`, `العاشر من الجاري`; `الموسم الثاني الحالي` is none. */
function currentMonth(at: number): number {
  const [found, word] = [find(at, Sense.Adjective), before(at)]
  const isDay = isNumber(word) || has(word, Sense.Within)
  return isDay && found?.value === 0 && letterAt(at, -1) === Unit.Yeh ? sayShift('month', 0, found.end) : 0
}

/** Day, then month: `30 ديسمبر 2022`, `العاشر من سبتمبر`, `20 شباط/ فبراير الجاري`, `23 من هذا الشهر`. */
export const DAY_MONTH: Pattern = [
  dayNumber,
  [
    '|',
    [['?', ['|', daySign, Sense.RangeStart]], month, AFTER_MONTH],
    [
      ['?', Sense.Within],
      ['|', monthPeriod, sameMonth, currentMonth],
    ],
  ],
]

/** Days of one month in a list. */
const MOST_LISTED = 7

/** The 16 of `16 و17 و18 مارس`: the month of the last day is that of all. */
export function listedDay(at: number): number {
  const end = dayNumber(at)
  const { day } = whatWasSaid()
  for (let [last, count] = [end, 1]; last > 0 && count < MOST_LISTED; last = match(dayNumber, joinAt(last)), count++)
    if (match([afresh, DAY_MONTH], joinAt(last)) > 0) return say({ day }, end)
  return 0
}

/** A day of the month behind a weekday, with nothing that it could count: `الجمعة 15`. */
function dayAlone(at: number): number {
  const end = dayNumber(at)
  const sign = signAt(end)
  // `الأحد الاثنين` are two days.
  if (has(at, Sense.Weekday)) return 0
  const stops = kindAt(end) === -1 || sign === Unit.FullStop || has(end, Sense.RangeStart)
  return stops || (sign > 0 && sign !== Unit.Colon && sign !== Unit.Percent && !isGlued(end)) ? end : 0
}

/** `الأحد يناير الحادي والعشرين`: the month first. */
function monthAndDay(at: number): number {
  const end = monthAlone(at)
  return whatWasSaid().day === undefined ? 0 : end
}

/** The date that a weekday names again: `الأربعاء الموافق 13 شباط 2013`, `السبت 21/09`, `الجمعة 15`. */
const DATE_BEHIND: Pattern = [
  '|',
  [
    ['?', comma],
    ['?', ['|', Sense.Equals, Sense.Within, Sense.Day]],
    ['|', numericDay, DAY_MONTH],
  ],
  [['?', comma], ['?', Sense.Equals], monthAndDay],
  [['?', Sense.Within], dayAlone],
]

/** The part of the day, in a word: a letter (`م`) is none. */
function dayPart(at: number): number {
  return lengthAt(at) > 1 ? skip(at, Sense.DayPart) : 0
}

const sayWeek = (offset: number, at: number): number => sayShift('week', offset, at, Extent.Point)
const nearWeek = (at: number): number => sayWeek(whatWasSaid().offset ?? 0, at)
const farWeek = (at: number): number => sayWeek((whatWasSaid().offset ?? 0) * 2, at)

/** A date says it all; of what stood before it only the weekday is left. */
function dateBehind(at: number): number {
  const { weekday } = whatWasSaid()
  const end = match([afresh, DATE_BEHIND], at)
  return end > 0 ? say({ weekday }, end) : 0
}

/** What may stand behind a weekday: `مساء`, `الماضي`, `بعد المقبل`, `من الأسبوع الماضي`, a date. */
const AFTER_WEEKDAY: Pattern = [
  ['?', dayPart],
  [
    '|',
    [Sense.Ago, adjective, farWeek],
    [['?', Sense.RangeStart], weekPeriod],
    [
      ['?', adjective, nearWeek],
      ['?', dateBehind],
    ],
  ],
]

/** The ten of eleven men; `الأحد عشرة` may still be a day and ten of them. */
const isFeminineTen = (at: number): boolean => has(at, Sense.Ten) && letterAt(at, -1) !== Unit.Heh

/** A weekday; `صلاة الجمعة` is none, nor `بين الاثنين` with no other day. */
function weekdayName(at: number): number {
  const found = find(at, Sense.Weekday)
  const word = before(at)
  // `الأبيات الأحد عشر`
  if (!found || hasBehind(word, Sense.NoWeekdayAfter) || (found.value === 7 && isFeminineTen(found.end))) return 0
  return has(word, Sense.Between) && (joinAt(found.end) & 7) === 7 ? 0 : say({ weekday: found.value, isAhead: isFuture(at) }, found.end)
}

/**
 * The day behind that of a night, which is the one that begins on the first: `ليل الجمعة السبت`, `ليلة الأحد/الاثنين`, `ليل الأحد إلى
 * الاثنين`, but `من مساء الأحد إلى الاثنين`; side by side behind `يوم`, too.
 */
function secondDay(at: number): number {
  const { weekday = 0 } = whatWasSaid()
  const part = before(before(at))
  const isNight = hasBehind(part, Sense.WeekdayPart)
  const isTo = has(at, Sense.RangeJoin) && !has(before(part), Sense.RangeStart)
  const isJoined = isTo || signAt(at) === Unit.Slash || (signAt(at) === Unit.Hyphen && isGlued(at))
  const second = find(isNight && isJoined ? next(at) : at, Sense.Weekday)
  return second?.value === (weekday % 7) + 1 && (isNight || hasBehind(part, Sense.Day)) ? second.end : at
}

const WEEKDAY: Pattern = [weekdayName, secondDay, AFTER_WEEKDAY]

/** A newspaper: `لـ(اليوم)`, `"اليوم"`, `"أخبار اليوم"`. */
function isEnclosed(at: number, end: number): boolean {
  const open = before(at)
  if (isQuotationMark(end)) return isQuotationMark(open) || isQuotationMark(before(open))
  return signAt(open) === Unit.ParenthesisOpen && signAt(end) === Unit.ParenthesisClose
}

/** `اليوم | الوطني`, `اليوم | التدريبي`: says what kind of day it is. */
const isRelational = (at: number): boolean => letterAt(at, -1) === Unit.Yeh && lengthAt(at) > 5 && findAll(at).length === 0

/** `اليوم التالي`: another day than today. */
function isNotToday(at: number, end: number): boolean {
  // `اليوم الثاني`, `اليوم العشرين`.
  if (isDefinite(end) && (has(end, Sense.Tens) || readOrdinal(end) || isRelational(end))) return true
  return isEnclosed(at, end) || match(['!', period], at) === 0
}

/** `اليوم`, `أمس`, `غدا`. */
function dayWord(at: number): number {
  const [word, noun, isBehind] = [find(at, Sense.DayWord), before(at), (at & 7) > 0]
  // `في أمس الحاجة`
  if (!word || has(word.end, Sense.NoTodayBefore)) return 0
  const { value, end } = word
  // `لامس` is a verb: what follows the proclitic has its hamza.
  if (isBehind && textAt(at).startsWith(NOT_YESTERDAY)) return 0
  // `نفس اليوم`, `صحيفة الغد`; but `في الغد`
  if (value >= 0 && hasBehind(noun, Sense.NoTodayAfter) && (value === 0 || !has(noun, Sense.NotCounted))) return 0
  // `579 فحصا باليوم` is a rate.
  if (value === 0 && ((isBehind && letterAt(at, 0) === Unit.Beh) || isNotToday(at, end))) return 0
  return sayShift('day', value, end)
}

const someWeekday = saying('weekday', Sense.Weekday)

/** A date behind a day word has a month. */
function monthOf(at: number): number {
  return whatWasSaid().month === undefined ? 0 : at
}

/** `اليوم الجمعة`, `أمس، الأحد`, `أمس مساء`. */
const DAY_WORD: Pattern = [dayWord, ['?', dayPart], ['?', ['|', [['?', comma], someWeekday, AFTER_WEEKDAY], [dateBehind, monthOf]]]]

const bareWeekday = saying('weekday', Sense.BareWeekday)
const thisWeek = (at: number): number => sayShift('week', 0, at)

/** A week and its day: `الأسبوع القادم يوم الجمعة`, `هذا الأربعاء`, `جمعة الأسبوع الماضي`. */
export const WEEK_DAY: Pattern = [
  '|',
  [weekPeriod, ['?', Sense.Day], someWeekday],
  [Sense.This, someWeekday, thisWeek],
  [bareWeekday, ['!', Sense.This], weekPeriod],
]

/**
 * A day that counts from today.
 *
 *     > | مساء اليوم الجمعة
 *         ^^^^ ^^^^^ ^^^^^^ part of the day, day word, weekday
 */
export const RELATIVE_DAY: Pattern = [['?', Sense.WeekdayPart], DAY_WORD]
/** `مساء يوم السبت الماضي`. */
export const NAMED_DAY: Pattern = [['?', Sense.WeekdayPart], ['?', Sense.Day], WEEKDAY]

/** Which one: `الثالث`, `الأخير` (-1). */
export function which(at: number): number {
  const ordinal = readOrdinal(at)
  if (ordinal) return say({ nth: ordinal.value }, ordinal.end)
  return find(at, Sense.Adjective)?.value === RECENT ? say({ nth: -1 }, skip(at, Sense.Adjective)) : 0
}

/** `شهر 9`. */
function monthNumber(at: number): number {
  const found = smallAt(at, 12)
  return found > 0 ? say({ month: found }, next(at)) : 0
}

const last = (at: number): number => say({ nth: -1 }, skip(at, Sense.LastN))
const upToFive = (at: number): number => ((whatWasSaid().nth ?? 9) > 5 ? 0 : at)
const IN_MONTH: Pattern = [Sense.Within, ['|', [month, AFTER_MONTH], [Sense.MonthWord, monthNumber]]]

/** `أول يوم جمعة من يوليو`, `آخر اربعاء من شهر 9`, `الثلاثاء الثالث من شهر ايلول`. */
export const NTH_WEEKDAY: Pattern = [
  '|',
  [['|', last, which], ['?', Sense.Day], bareWeekday, IN_MONTH],
  [someWeekday, which, upToFive, ['!', ['!', Sense.Within, Sense.MonthWord]], IN_MONTH],
]

/** `الشهر التاسع سنة 2014`. */
export function numberedMonth(at: number): number {
  const word = find(at, Sense.Period)
  const ordinal = word?.id === 'month' && word.value === 1 ? readOrdinal(word.end) : undefined
  return ordinal && ordinal.value < 13 ? say({ month: ordinal.value }, ordinal.end) : 0
}
