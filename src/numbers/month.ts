import { Unit } from '../text/characters.js'
import { isCountedNoun } from './context.js'
import {
  before,
  digitsAt,
  type Found,
  Front,
  find,
  has,
  hasBehind,
  isAll,
  isNumber,
  isQuotationMark,
  isWord,
  lengthAt,
  letterAt,
  next,
  passArticle,
  signAt,
  skip,
  textAt,
} from './cursor.js'
import { match, type Pattern, say, sayShift, whatWasSaid } from './match.js'
import { readOrdinal } from './ordinal.js'
import { goesOn } from './range.js'
import { Sense } from './senses.js'
import { Extent } from './shift.js'
import { readWholeNumber } from './words.js'

/** One or two digits within bounds, else 0. */
export function smallAt(at: number, most: number): number {
  const digits = digitsAt(at)
  const value = Number(digits)
  return /^\d\d?$/.test(digits) && value <= most ? value : 0
}

const isComma = (unit: number): boolean => unit === Unit.Comma || unit === Unit.ArabicComma || unit === Unit.FullStop
/** A comma or a full stop. */
export const comma = (at: number): number => (isComma(signAt(at)) ? next(at) : 0)

/** The calendar that its sign names: `1436هـ`, `2015 م`, `300 قبل الميلاد`. */
export function era(at: number): number {
  const [hijri, christ] = [skip(at, Sense.HijriSign), skip(at, Sense.BeforeChrist)]
  if (hijri > 0) return say({ sign: true }, hijri)
  const { year } = whatWasSaid()
  if (christ > 0 && year !== undefined) return say({ sign: false, year: 1 - year }, christ)
  const gregorian = skip(at, Sense.GregorianSign)
  return gregorian > 0 ? say({ sign: false }, gregorian) : at
}

/** Digits that can be a year, with the sign of its era. */
export function yearDigits(at: number, least = 1000): number {
  const digits = digitsAt(at)
  const year = Number(digits)
  return /^\d{2,4}$/.test(digits) && year >= least && year < 2200 ? era(say({ year, sign: undefined }, next(at))) : 0
}

/** A year in digits or words: `ألفين وثمانية عشر`. */
function yearNumber(at: number, least: number): number {
  if (isNumber(at)) return yearDigits(at, least)
  const read = readWholeNumber(at)
  if (!read || read.digits || read.value < least || read.value > 2999 || !Number.isInteger(read.value)) return 0
  return era(say({ year: read.value, sign: undefined }, read.end))
}

/** `عام 2024`, `سنة ألفين وعشرة`. */
export const NAMED_YEAR: Pattern = [Sense.YearWord, (at: number): number => yearNumber(at, isEra(next(at)) ? 1 : 100)]
const bareYear = (at: number): number => yearNumber(at, 1000)

/** The لـ of `رمضان لعام 1436`, `للعام 1436هـ`. */
export function behindLam(at: number): number {
  if (letterAt(at, 0) !== Unit.Lam) return 0
  return at | (letterAt(at, 1) === Unit.Lam ? Front.OneArticle : Front.One)
}

/** The year behind a month: `2015`, `, 2001`, `-2014`, `من عام 2014`; behind a comma only where nothing follows that it could count. */
const YEAR_BEHIND: Pattern = [
  '|',
  [comma, bareYear, ['!', ['|', Sense.Measure, Sense.Currency, Sense.Duration]]],
  [['?', ['|', Sense.RangeStart, Sense.Within, behindLam]], NAMED_YEAR],
  (at: number): number => (goesOn(at) && isYearShaped(next(at)) ? yearDigits(next(at)) : 0),
  bareYear,
]

/** Digits before a noun in the accusative: `بنهاية مايو الماضي 1959 فرعا`. */
const counting = (at: number): number => (isCountedNoun(next(at), 2000) && letterAt(next(at), -1) === Unit.Alef ? at : 0)

/** The same month in another tradition: `شباط/ فبراير`, `شباط – فبراير`, `نوفمبر (تشرين الثاني)`, `أبريل نيسان`; the press mistakes the كانون and the تشرين of two words. */
function secondName({ value, end: at }: Found, from: number): number {
  const sign = textAt(at)
  const second = find(/^[/(\u2013-]$/.test(sign) ? next(at) : at, Sense.Month)
  if (!second || (second.value !== value && (sign !== '/' || second.end >> 3 === (from >> 3) + 3))) return 0
  if (sign !== '(') return second.end
  return signAt(second.end) === Unit.ParenthesisClose ? next(second.end) : 0
}

function monthName(at: number): number {
  const name = find(at, Sense.Month) ?? find(at, Sense.HijriMonth)
  // `فاز 1-صفر عام 1993`
  if (!name || (has(at, Sense.Zero) && signAt(before(at)) === Unit.Hyphen)) return 0
  const hijriMonth = name.sense === Sense.HijriMonth
  const second = hijriMonth ? 0 : secondName(name, at)
  // `آب` keeps its madda: without it the word is a father.
  if (second === 0 && name.value === 8 && lengthAt(at) < 3 && textAt(at).charCodeAt(0) !== Unit.AlefMadda) return 0
  return say({ month: name.value, hijriMonth, doubtful: second === 0 && has(at, Sense.DoubtfulMonth) }, second || name.end)
}

/** A month, whatever tradition names it; `شهر` before it is part of it, and gives it away. */
export function month(at: number): number {
  const named = match([Sense.MonthWord, monthName], at)
  return named > 0 ? say({ doubtful: false }, named) : monthName(at)
}

/** `الجاري`, `الماضي`: the distance it means. */
export function adjective(at: number): number {
  const found = find(at, Sense.Adjective)
  return !found || found.value === RECENT ? 0 : say({ offset: found.value }, found.end)
}

/** `الأخير` points back without saying how far. */
export const RECENT = -9

const yearShift = (at: number): number => sayShift('year', whatWasSaid().offset ?? 0, at)
const nearShift = (at: number): number => sayShift('year', whatWasSaid().offset ?? 0, at, Extent.Point)
const yearPeriod = (at: number): number => (find(at, Sense.Period)?.id === 'year' ? skip(at, Sense.Period) : 0)

/** The year, the era or the relative word behind a month, if there is any: `2015`, `الماضي`, `من العام الماضي`. */
export const AFTER_MONTH: Pattern = [
  '?',
  [
    '|',
    YEAR_BEHIND,
    (at: number): number => say({ sign: true }, skip(at, Sense.HijriSign)),
    [adjective, ['|', [['!', counting], YEAR_BEHIND], nearShift]],
    [
      ['?', ['|', Sense.RangeStart, behindLam]],
      ['|', [Sense.This, yearPeriod, ['?', adjective]], [yearPeriod, adjective]],
      yearShift,
      ['?', ['!', counting], yearDigits],
    ],
  ],
]

/** Days are masculine: `الأولى من هذا الشهر` is no first. */
export function isFeminine(at: number): boolean {
  const last = letterAt(at, -1)
  return last === Unit.Heh || (last === Unit.Yeh && has(at, Sense.First))
}

/** A day of the month in any spelling: `20`, `الـ 20`, `العاشر`, `واحد وعشرين`, `أول`. */
export function dayNumber(at: number): number {
  const from = passArticle(at)
  const day = smallAt(from, 31)
  if (day > 0) return say({ day }, next(from))
  if (isNumber(from)) return 0
  const ordinal = readOrdinal(at)
  const { value = 0, end = 0 } = ordinal ?? readWholeNumber(at) ?? {}
  if (from !== at || value < 1 || value > 31 || (ordinal && end >> 3 === (at >> 3) + 1 && isFeminine(at))) return 0
  // `أول أيام شهر رمضان`
  const days = ordinal && find(end, Sense.Duration)
  return say({ day: value }, days?.id === 'day' ? days.end : end)
}

/** `في مارس`, `هذا مارس`: the word before a month of doubtful name. */
function isCued(at: number): boolean {
  const cue = before(at)
  if ((at & 7) > 1 || ((at & 7) === 1 && letterAt(at, 0) !== Unit.Waw)) return false
  // `من صفر إلى 50`
  if (has(at, Sense.Zero) && (has(cue, Sense.RangeStart) || has(cue, Sense.RangeJoin))) return false
  return isAll(at, next(at)) || hasBehind(cue, Sense.MonthCue) || has(cue, Sense.This) || has(cue, Sense.Month)
}

/** A month with its year, its relative word or a sign that it is one; the day may stand behind it (`يناير الثاني والعشرين, 2018`). */
export function monthAlone(at: number): number {
  const name = month(at)
  const { doubtful } = whatWasSaid()
  const end = name > 0 ? match(['|', [dayNumber, YEAR_BEHIND], AFTER_MONTH], name) : 0
  return doubtful && end === name && !isCued(at) ? 0 : end
}

/** `1920 * 1080`, `1920x1080`, with × too: sides of a picture, a room. */
export const isTimes = (at: number): boolean => /^[*\u00d7xX]$/.test(textAt(at))

/** Four digits that can be a year. */
export function isYearShaped(at: number): boolean {
  const year = digitsAt(at).length === 4 && !isTimes(before(at)) && !isTimes(next(at)) ? Number(digitsAt(at)) : 0
  // `(1832 - 1898)`; `(1500 - 1600)` will be an amount.
  const isOfLife = year % 100 > 0 && /^(?:\([-\u2013]|[-\u2013]\))$/.test(textAt(before(at)) + textAt(next(at)))
  // `1250م` are metres.
  const isSigned = isOfLife || (isEra(next(at)) && !has(next(at), Sense.Measure))
  return (year >= 1850 && year <= 2100) || (year >= 1000 && year < 3000 && isSigned)
}

/** A sign of an era. */
export const isEra = (at: number): boolean => has(at, Sense.HijriSign) || has(at, Sense.GregorianSign) || has(at, Sense.BeforeChrist)

/** `كأس العالم 2018`, `"بكين 2022"`: the year belongs to a name. */
export function isNamedByYear(at: number): boolean {
  for (let [word, count] = [before(at), 0]; isWord(word) && count < 4; word = before(word), count++) {
    if (hasBehind(word, Sense.NamedByYear)) return true
    // `مهرجان كان 2018`
    if (has(word, Sense.NotCounted) && !has(word, Sense.Copula)) break
  }
  return endsQuotedName(at, next(at))
}

/** `"بكين 2022"`, `«بسمة 5»`: two or three words between marks, the last of them a number. */
export function endsQuotedName(at: number, end: number): boolean {
  const first = before(before(at))
  return isQuotationMark(end) && isWord(before(at)) && (isQuotationMark(first) || isQuotationMark(before(first)))
}
