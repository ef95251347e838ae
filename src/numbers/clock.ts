import { Unit } from '../text/characters.js'
import { TokenKind } from '../text/tokens.js'
import {
  before,
  digitsAt,
  type Found,
  find,
  has,
  isDefinite,
  isGlued,
  isNumber,
  joinAt,
  kindAt,
  lengthAt,
  next,
  pass,
  passArticle,
  signAt,
  skip,
} from './cursor.js'
import { two } from './digits.js'
import { match, type Pattern, say } from './match.js'
import { isFeminine, smallAt } from './month.js'
import { readOrdinal } from './ordinal.js'
import { readCountedLength } from './period.js'
import { goesOn } from './range.js'
import { Sense } from './senses.js'

/** Hours, minutes and seconds, and the place behind them. */
interface Hands {
  readonly hour: number
  readonly minute: number
  readonly second?: string | undefined
  readonly end: number
}

const timeOf = ({ hour, minute, second }: Hands): string => `T${two(hour % 24)}:${two(minute)}${second === undefined ? '' : `:${second}`}`

const isHour = (digits: string): boolean => /^\d\d?$/.test(digits) && Number(digits) < 25

/** `15:15`, `7:56:35`; behind the word for hour a comma will do, or nothing: `الساعة 20,45`, `الساعة 1842`; before a part of the day a comma: `2.30 ظهرا`. */
function readDigitalClock(at: number, isNamed: boolean): Hands | undefined {
  const [, joined, mark, minutes] = /^(\d\d?)([.,]?)([0-5]\d)$/.exec(digitsAt(at)) ?? []
  const isJoined = isNamed || (mark && lengthAt(next(at)) > 1 && has(next(at), Sense.DayPart))
  const parts = isJoined && joined ? [joined, minutes] : [digitsAt(at)]
  let end = next(at)
  for (; parts.length < 3 && isMinute(end); end = next(next(end))) parts.push(digitsAt(next(end)))
  const [hour, minute, second] = parts
  return minute && isHour(hour) ? { hour: Number(hour), minute: Number(minute), second, end } : undefined
}

/** A colon, and two digits behind it. */
function isMinute(at: number): boolean {
  return signAt(at) === Unit.Colon && isGlued(at) && isGlued(next(at)) && /^[0-5]\d$/.test(digitsAt(next(at)))
}

/** An hour named: `الثالثة`, `8`, `خمسة`. */
function readHour(at: number): Hands | undefined {
  if (isNumber(at)) {
    const digits = digitsAt(at)
    return isHour(digits) ? { hour: Number(digits), minute: 0, end: next(at) } : undefined
  }
  const named = isFeminine(at) ? (readOrdinal(at) ?? find(at, Sense.One)) : undefined
  return named && named.value < 25 ? { hour: named.value, minute: 0, end: named.end } : undefined
}

interface Minutes {
  readonly value: number
  readonly end: number
}

function readCountedMinutes(at: number): Minutes | undefined {
  const read = readCountedLength(at)
  return read?.unit === 'minute' && read.value < 60 ? read : undefined
}

/** `والنصف`, `وربع`, `و20 دقيقة`, `وخمس وأربعون دقيقة`, `إلا ربعا`, `إلا ثلاث دقائق`. */
function readMinutes(at: number): Minutes | undefined {
  const except = skip(at, Sense.Except)
  const from = except || joinAt(at)
  const minutes = find(from, Sense.ClockFraction) ?? readCountedMinutes(from)
  return minutes && except > 0 ? { value: -minutes.value, end: minutes.end } : minutes
}

function addMinutes(hands: Hands): Hands {
  let { minute, end } = hands
  for (let more = readMinutes(end); more; more = readMinutes(end)) {
    minute += more.value
    end = more.end
  }
  return minute < 0
    ? { ...hands, hour: (hands.hour + 23) % 24, minute: Math.max(0, minute + 60), end }
    : { ...hands, minute: minute % 60, end }
}

/** Hours one to twelve are those of the half of the day that begins at `from`: a morning at 0, a noon at 9, a night at 18. */
const inDayPart = (hour: number, from: number): number => (hour > 12 ? hour : from + ((hour + 24 - from) % 12))

const DAY: Pattern = ['|', Sense.DayWord, Sense.Day, Sense.Weekday]

/** A part of the day behind a clock time; one in the construct state only before its day: `عصر أمس`. */
function dayPartAt(at: number): Found | undefined {
  const bare = find(at, Sense.WeekdayPart)
  return find(at, Sense.DayPart) ?? (bare && match(DAY, bare.end) > 0 ? bare : undefined)
}

/** `مساء 7`: the part of the day first, and nothing that the number could count. */
function readLedClock(at: number): number {
  const part = find(at, Sense.DayPart)
  const hour = part?.end === next(at) && has(at, Sense.WeekdayPart) ? smallAt(part.end, 12) : 0
  if (!part || hour === 0) return 0
  const end = next(part.end)
  const sign = signAt(end)
  const ends = kindAt(end) === -1 || (sign > 0 && sign !== Unit.Colon && !goesOn(end))
  return ends ? say({ time: timeOf({ hour: inDayPart(hour, part.value), minute: 0, end }) }, end) : 0
}

/**
 * A time of day.
 *
 *     > | الساعة الثالثة والنصف ظهراً
 *         ^^^^^^ ^^^^^^^ ^^^^^^^ ^^^^^ word, hour, minutes, part of the day
 */
export function readClock(at: number): number {
  const word = find(at, Sense.ClockWord)
  if (word) return say({ time: word.id }, word.end)
  const hourAt = pass(at, Sense.Hour)
  const from = passArticle(hourAt)
  const isNamed = hourAt !== at || has(next(from), Sense.TimeZone)
  const digital = readDigitalClock(from, isNamed)
  const hour = digital ?? readHour(from)
  if (!hour) return readLedClock(at)
  const hands = digital ?? addMinutes(hour)
  const isHalved = hands.end !== hour.end
  // `الساعة السابعة من مساء أمس`, `في الثامنة من مساء اليوم`; not `الساعات الأولى من صباح اليوم`.
  const isSure = isNamed || (isDefinite(from) && !has(from, Sense.First))
  const part = dayPartAt(pass(hands.end, Sense.This)) ?? (isSure ? dayPartAt(skip(hands.end, Sense.Within)) : undefined)
  // A letter for the part of the day (`م`, `ص`) counts only behind minutes or the word for hour.
  if (!part || (lengthAt(hands.end) < 2 && !digital && hourAt === at))
    return isNamed || digital || (isHalved && isDefinite(from)) ? say({ time: timeOf(hands), isHourAlone: true }, hands.end) : 0
  const tied = isGlued(from) && signAt(before(from)) !== Unit.ParenthesisOpen && joinAt(before(from)) !== from
  // `دور 16 عصر اليوم`
  if (!isNamed && !digital && (tied || hour.hour > 12)) return 0
  const late = addMinutes({ ...hands, end: part.end })
  return say({ time: timeOf({ ...late, hour: inDayPart(late.hour, part.value) }) }, late.end)
}

/** A time that hangs on no word or other number. */
export function freeClock(at: number): number {
  const sign = signAt(before(at))
  const tied = isGlued(at) && (kindAt(before(at)) === TokenKind.Foreign || sign === Unit.Colon || sign === Unit.Slash)
  const end = tied ? 0 : readClock(at)
  return isGlued(end) && signAt(end) === Unit.Colon ? 0 : end
}

/** An end of a range: the 5 of `من 5 إلى 6 مساء`, of which the other end says in what half of the day it is; the `6 مساء` of `5-6 مساء`. */
export function hourAlone(at: number): number {
  const hour = readHour(at)
  const part = hour && dayPartAt(hour.end)
  if (part) return say({ time: timeOf({ ...hour, hour: inDayPart(hour.hour, part.value) }) }, part.end)
  return hour ? say({ time: timeOf(hour), isHourAlone: true }, hour.end) : 0
}
