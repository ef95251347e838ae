import type { Reading } from '../lexicon/trie.js'
import { Unit } from '../text/characters.js'
import { foldedToken, Gap } from '../text/tokens.js'
import { digitOf } from './digits.js'
import { readOrdinal } from './ordinal.js'
import { find, goesOn, has, isDefinite, isGlued, isNumber, joinAt, type Reader, signAt } from './reader.js'
import { Sense } from './senses.js'
import { readWholeNumber } from './words.js'

/** A time of day: hours, minutes, seconds, and the token behind it. */
export interface Clock {
  readonly time: string
  readonly end: number
}

interface Hands {
  readonly hour: number
  readonly minute: number
  readonly second: number | null
  readonly end: number
}

const two = (value: number): string => String(value).padStart(2, '0')

/** A token of one or two digits, else -1. */
export function smallNumber(reader: Reader, token: number): number {
  if (!isNumber(reader, token)) return -1
  const { source, tokens } = reader
  let value = 0
  let digits = 0
  for (let at = tokens.starts[token]; at < tokens.ends[token]; at++) {
    const digit = digitOf(source.charCodeAt(at))
    if (digit < 0 || ++digits > 2) return -1
    value = value * 10 + digit
  }
  return value
}

function partBehindColon(reader: Reader, token: number): number {
  if (signAt(reader, token) !== Unit.Colon || !isGlued(reader, token) || !isGlued(reader, token + 1)) return -1
  const { tokens } = reader
  const twoDigits = isNumber(reader, token + 1) && tokens.foldStarts[token + 2] - tokens.foldStarts[token + 1] === 2
  const value = twoDigits ? smallNumber(reader, token + 1) : -1
  return value < 60 ? value : -1
}

/** `15:15`, `7:56:35`. */
function readDigitalClock(reader: Reader, token: number): Hands | null {
  const hour = smallNumber(reader, token)
  const minute = hour < 0 || hour > 24 ? -1 : partBehindColon(reader, token + 1)
  if (minute < 0) return null
  const second = partBehindColon(reader, token + 3)
  return { hour, minute, second: second < 0 ? null : second, end: second < 0 ? token + 3 : token + 5 }
}

/** `مساء 7`: the part of the day first, and nothing that the number could count. */
function readLedClock(reader: Reader, token: number, reading: Reading): Clock | null {
  const part = find(reader, token, Sense.DayPart, reading)
  const hour = part === null || !goesOn(reader, part.end) ? -1 : smallNumber(reader, part.end)
  if (part === null || hour < 1 || hour > 12 || part.end > token + 1 || !has(reader, token, Sense.WeekdayPart, reading)) return null
  const behind = part.end + 1
  const ends =
    !goesOn(reader, behind) ||
    (signAt(reader, behind) !== 0 && signAt(reader, behind) !== Unit.Colon && signAt(reader, behind) !== Unit.Slash)
  return ends ? clockOf({ hour: inDayPart(hour, part.value), minute: 0, second: null, end: behind }) : null
}

/** `الساعة 20,45`: behind the word, a comma or a full stop will do. */
function readCommaClock(reader: Reader, token: number): Hands | null {
  const text = isNumber(reader, token) ? foldedToken(reader.tokens, token) : ''
  const match = /^(\d{1,2})[.,](\d\d)$/.exec(text)
  if (match === null || Number(match[1]) > 24 || Number(match[2]) > 59) return null
  return { hour: Number(match[1]), minute: Number(match[2]), second: null, end: token + 1 }
}

/** An hour named: `الثالثة`, `8`, `خمسة`. */
function readHour(reader: Reader, token: number, reading: Reading): Hands | null {
  const digits = smallNumber(reader, token)
  const hand = (hour: number, end: number): Hands | null => (hour >= 0 && hour <= 24 ? { hour, minute: 0, second: null, end } : null)
  if (digits >= 0) return hand(digits, token + 1)
  const ordinal = readOrdinal(reader, token, reading)
  if (ordinal !== null) return ordinal.value <= 12 ? hand(ordinal.value, ordinal.end) : null
  const one = find(reader, token, Sense.One, reading)
  if (one !== null) return hand(one.value, one.end)
  return null
}

/** `والنصف`, `وربع`, `و20 دقيقة`, `وخمس وأربعون دقيقة`, `إلا ربعا`, `إلا ثلاث دقائق`. */
function readMinutes(reader: Reader, token: number): { minutes: number; end: number } | null {
  const join = joinAt(reader, token)
  if (join !== null) {
    const fraction = find(reader, join.token, Sense.ClockFraction, join.reading)
    if (fraction !== null) return { minutes: fraction.value, end: fraction.end }
    return readCountedMinutes(reader, join.token, join.reading)
  }
  if (!goesOn(reader, token) || !has(reader, token, Sense.Except) || !goesOn(reader, token + 1)) return null
  const less = find(reader, token + 1, Sense.ClockFraction) ?? null
  const counted = less === null ? readCountedMinutes(reader, token + 1) : { minutes: less.value, end: less.end }
  return counted === null ? null : { minutes: -counted.minutes, end: counted.end }
}

function readCountedMinutes(reader: Reader, token: number, reading?: Reading): { minutes: number; end: number } | null {
  const read = readWholeNumber(reader, token, reading)
  if (read === null || read.value > 59 || !goesOn(reader, read.end)) return null
  const unit = find(reader, read.end, Sense.Duration)
  return unit !== null && unit.id === 'minute' ? { minutes: read.value, end: unit.end } : null
}

function addMinutes(reader: Reader, hands: Hands): Hands {
  let { hour, minute, end } = hands
  for (let more = readMinutes(reader, end); more !== null; more = readMinutes(reader, end)) {
    minute += more.minutes
    end = more.end
  }
  if (minute < 0) {
    hour = (hour + 23) % 24
    minute += 60
  }
  return { hour, minute: Math.max(0, minute % 60), second: hands.second, end }
}

/** Hours one to eleven move into the half of the day that is named. */
function inDayPart(hour: number, shift: number): number {
  if (shift === 0) return hour === 12 ? 0 : hour
  if (shift === 12) return hour < 12 ? hour + 12 : hour
  return hour >= 6 && hour < 12 ? hour + 12 : hour % 12
}

/** A letter for the part of the day (`م`, `ص`) counts only behind minutes. */
function dayPartAt(reader: Reader, token: number, hasMinutes: boolean): { value: number; end: number } | null {
  if (!goesOn(reader, token)) return null
  const part = find(reader, token, Sense.DayPart)
  if (part === null) return null
  const letters = reader.tokens.foldStarts[part.end] - reader.tokens.foldStarts[token]
  return letters > 1 || hasMinutes ? part : null
}

function clockOf({ hour, minute, second, end }: Hands): Clock {
  const seconds = second === null ? '' : `:${two(second)}`
  return { time: `T${two(hour % 24)}:${two(minute)}${seconds}`, end }
}

/**
 * A time of day.
 *
 *     > | الساعة الثالثة والنصف ظهراً
 *         ^^^^^^ ^^^^^^^ ^^^^^^^ ^^^^^ word, hour, minutes, part of the day
 */
export function readClock(reader: Reader, token: number, reading: Reading): Clock | null {
  const word = find(reader, token, Sense.ClockWord, reading)
  if (word !== null) return { time: word.id, end: word.end }
  const led = readLedClock(reader, token, reading)
  if (led !== null) return led
  const named = find(reader, token, Sense.Hour, reading)
  const from = named?.end ?? token
  if (named !== null && !goesOn(reader, from)) return null
  const inner = named === null ? reading : undefined
  const digital = readDigitalClock(reader, from) ?? (named === null ? null : readCommaClock(reader, from))
  const hour = digital ?? readHour(reader, from, inner ?? { cut: 0, article: false })
  if (hour === null) return null
  const hands = digital ?? addMinutes(reader, hour)
  const part = dayPartAt(reader, hands.end, digital !== null)
  const halved = hands.end > hour.end && isDefinite(reader, from)
  if (part === null) return named !== null || digital !== null || halved ? clockOf(hands) : null
  if (named === null && digital === null && isCounted(reader, from, part.end)) return null
  const late = hands.end === hour.end && digital === null ? addMinutes(reader, { ...hands, end: part.end }) : { ...hands, end: part.end }
  return clockOf({ ...late, hour: inDayPart(late.hour, part.value) })
}

/** `في 3 صباحا` is a time; a year or another number glued before it makes it none. */
function isCounted(reader: Reader, token: number, end: number): boolean {
  return reader.tokens.gaps[token] === Gap.None && token > 0 && end > token && signAt(reader, token - 1) !== Unit.ParenthesisOpen
}

/** An hour without any other word, in the half of the day of another time: the 5 of `من 5 إلى 6 مساء`. */
export function readClockHour(reader: Reader, token: number, like: string | null): string | null {
  const hour = readHour(reader, token, { cut: 0, article: false })
  if (hour === null || hour.hour > 24) return null
  const afternoon = like !== null && like >= 'T12:00' && hour.hour < 12
  return clockOf({ ...hour, hour: afternoon ? hour.hour + 12 : hour.hour }).time
}
