import { type Reading, WHOLE } from '../lexicon/trie.js'
import type { Said } from './day.js'
import { readAdjective, readNamedYear, readYearDigits } from './month.js'
import { readOrdinal } from './ordinal.js'
import { bareArticle, type Found, find, goesOn, has, isNumber, isWord, joinAt, type Reader } from './reader.js'
import { Sense } from './senses.js'
import { NOWHEN, type Shift, type When } from './when.js'
import { readWholeNumber } from './words.js'

/** `الأخير` points back without saying how far. */
const RECENT = -9

function shiftOf(unit: string, offset: number, extent: Shift['extent']): When {
  return { ...NOWHEN, shift: { unit, offset, extent } }
}

/** How many periods stand between the noun and its adjective: `الثلاثة`, `24`, `القليلة` (0: unknown). */
function countBehind(reader: Reader, token: number): { count: number; end: number } | null {
  if (!goesOn(reader, token)) return null
  const few = find(reader, token, Sense.Few)
  if (few !== null) return { count: 0, end: few.end }
  const from = bareArticle(reader, token) !== null ? token + 1 : token
  const read = goesOn(reader, from) ? readWholeNumber(reader, from) : null
  return read === null ? null : { count: read.value, end: read.end }
}

/** The adjective, or `قبل الماضي`, `بعد القادم`: one step further. */
function adjectiveBehind(reader: Reader, token: number): { offset: number; end: number } | null {
  const plain = readAdjective(reader, token)
  if (plain !== null) return plain
  const step = goesOn(reader, token) ? find(reader, token, Sense.Ago) : null
  const behind = step === null ? null : readAdjective(reader, step.end)
  return step === null || behind === null || behind.offset === RECENT ? null : { offset: behind.offset * 2, end: behind.end }
}

function periodWhen(unit: string, value: number, count: number | null, offset: number): When {
  if (offset === RECENT && (value === 0 || count === 0)) return count === null || count === 0 ? NOWHEN : shiftOf(unit, -count, 'span')
  const direction = offset === RECENT ? -1 : offset
  if (value === 1) return shiftOf(unit, direction, offset === RECENT ? 'span' : 'period')
  const length = value === 2 ? 2 : (count ?? 0)
  return length === 0 ? NOWHEN : shiftOf(unit, direction * length, 'span')
}

/** `الدقيقة الأخيرة`, `اليوم الأخير` end something else than now. */
function isLastOfSomething(period: Found, offset: number): boolean {
  if (offset === RECENT && (period.id === 'minute' || period.id === 'second')) return true
  return offset === RECENT && period.value === 1 && period.id !== 'decade' && period.id !== 'year' && period.id !== 'century'
}

/**
 * A period by its distance.
 *
 *     > | الأشهر الثلاثة الماضية
 *         ^^^^^^ ^^^^^^^ ^^^^^^^ period, count, adjective
 */
export function readPeriod(reader: Reader, token: number, reading: Reading = WHOLE): Said | null {
  const period = find(reader, token, Sense.Period, reading)
  if (period === null) return null
  if (goesOn(reader, period.end) && has(reader, period.end, Sense.This))
    return { when: shiftOf(period.id, 0, 'period'), end: period.end + 1 }
  const count = countBehind(reader, period.end)
  const adjective = adjectiveBehind(reader, count?.end ?? period.end)
  if (adjective === null || isLastOfSomething(period, adjective.offset)) return null
  const year = period.id === 'year' && period.value === 1 && goesOn(reader, adjective.end) ? readYearDigits(reader, adjective.end) : null
  if (year !== null) return { when: { ...NOWHEN, year: year.year, hijri: year.hijri ?? false }, end: year.end }
  return { when: periodWhen(period.id, period.value, count?.count ?? null, adjective.offset), end: adjective.end }
}

/** `الـ24 ساعة الماضية`. */
export function readCountedPeriod(reader: Reader, token: number): Said | null {
  if (bareArticle(reader, token) === null || !goesOn(reader, token + 1)) return null
  const read = readWholeNumber(reader, token + 1)
  const unit = read !== null && goesOn(reader, read.end) ? find(reader, read.end, Sense.Duration) : null
  const adjective = unit === null ? null : readAdjective(reader, unit.end)
  if (read === null || unit === null || adjective === null) return null
  return { when: periodWhen(unit.id, 0, read.value, adjective.offset), end: adjective.end }
}

/** `هذا العام`, `هذه الليلة`. */
export function readThisPeriod(reader: Reader, token: number, reading: Reading): Said | null {
  const word = find(reader, token, Sense.This, reading)
  if (word === null || !goesOn(reader, word.end)) return null
  const period = find(reader, word.end, Sense.Period)
  if (period !== null && period.value === 1) {
    const adjective = readAdjective(reader, period.end)
    return { when: shiftOf(period.id, 0, 'period'), end: adjective !== null && adjective.offset !== RECENT ? adjective.end : period.end }
  }
  return has(reader, word.end, Sense.DayOfPart) ? { when: shiftOf('day', 0, 'period'), end: word.end + 1 } : null
}

/** A definite period alone, which a part of it makes relative: `نهاية العام`. */
export function readBarePeriod(reader: Reader, token: number): Said | null {
  const period = find(reader, token, Sense.Period)
  if (
    period === null ||
    period.value !== 1 ||
    isShort(period.id) ||
    (goesOn(reader, period.end) && readOrdinal(reader, period.end) !== null)
  )
    return null
  return { when: shiftOf(period.id, 0, 'period'), end: period.end }
}

const isShort = (unit: string): boolean => unit === 'hour' || unit === 'minute' || unit === 'second' || unit === 'day'

interface Length {
  readonly unit: string
  readonly count: number
  readonly end: number
}

/** `3 سنوات`, `عامين`, `عام`, `سنة ونصف`. */
function readLength(reader: Reader, token: number): Length | null {
  const dual = find(reader, token, Sense.DualDuration)
  if (dual !== null) return { unit: dual.id, count: 2, end: dual.end }
  const single = find(reader, token, Sense.SingleDuration)
  if (single !== null)
    return {
      unit: single.id,
      count: 1,
      end: goesOn(reader, single.end) && has(reader, single.end, Sense.Single) ? single.end + 1 : single.end,
    }
  const read = readWholeNumber(reader, token)
  const unit = read !== null && goesOn(reader, read.end) ? find(reader, read.end, Sense.Duration) : null
  return read === null || unit === null ? null : { unit: unit.id, count: read.value, end: unit.end }
}

/** `قبل نحو 3 سنوات`, `منذ أكثر من عشر سنوات`: the modifier is stepped over. */
function behindModifier(reader: Reader, token: number): number {
  const modifier = goesOn(reader, token) ? find(reader, token, Sense.ModifierBefore) : null
  return modifier?.end ?? token
}

/** A half behind the unit: `عام ونصف العام`. */
function behindHalf(reader: Reader, token: number): number {
  const join = joinAt(reader, token)
  const half = join === null ? null : find(reader, join.token, Sense.Fraction, join.reading)
  if (half === null) return token
  return goesOn(reader, half.end) && has(reader, half.end, Sense.Period) ? half.end + 1 : half.end
}

/** `قبل 3 سنوات`, `بعد يومين`, `منذ عام`; with `من` behind it the distance is to something else. */
export function readAgo(reader: Reader, token: number, reading: Reading): Said | null {
  const ago = find(reader, token, Sense.Ago, reading)
  if (ago === null || !goesOn(reader, ago.end) || readNamedYear(reader, ago.end) !== null) return null
  const length = readLength(reader, behindModifier(reader, ago.end))
  if (length === null) return readVagueAgo(reader, ago)
  const end = behindHalf(reader, length.end)
  if (
    isAnchored(reader, end) ||
    (ago.value > 0 && isShort(length.unit) && length.unit !== 'day' && goesOn(reader, end) && isWord(reader, end))
  )
    return null
  return { when: shiftOf(length.unit, ago.value * length.count, 'point'), end }
}

function isAnchored(reader: Reader, token: number): boolean {
  if (!goesOn(reader, token)) return false
  return (
    has(reader, token, Sense.RangeStart) ||
    has(reader, token, Sense.Month) ||
    has(reader, token, Sense.HijriMonth) ||
    has(reader, token, Sense.Over) ||
    has(reader, token, Sense.Weekday) ||
    has(reader, token, Sense.DayWord) ||
    isNumber(reader, token)
  )
}

/** `قبل أيام`: some time ago. */
function readVagueAgo(reader: Reader, ago: Found): Said | null {
  const unit = ago.value < 0 ? find(reader, ago.end, Sense.Duration) : null
  if (unit === null || has(reader, ago.end, Sense.SingleDuration) || isAnchored(reader, unit.end)) return null
  return ago.id !== '-1' ? null : { when: NOWHEN, end: unit.end }
}

/** `آخر 3 سنوات`. */
export function readLastN(reader: Reader, token: number, reading: Reading): Said | null {
  const last = find(reader, token, Sense.LastN, reading)
  if (last === null || !goesOn(reader, last.end)) return null
  const length = has(reader, last.end, Sense.SingleDuration) ? null : readLength(reader, last.end)
  return length === null ? null : { when: shiftOf(length.unit, -length.count, 'span'), end: length.end }
}

/** `السبعينيات`, `تسعينات القرن الماضي`. */
export function readDecade(reader: Reader, token: number, reading: Reading): Said | null {
  const decade = find(reader, token, Sense.Decade, reading)
  if (decade === null) return null
  const within = goesOn(reader, decade.end) && has(reader, decade.end, Sense.RangeStart) ? decade.end + 1 : decade.end
  const century = goesOn(reader, within) ? find(reader, within, Sense.Period) : null
  const behind = century?.id === 'century' ? readAdjective(reader, century.end) : null
  if (century?.id !== 'century' && within > decade.end) return null
  const literal = `19${decade.value / 10}X`
  return { when: { ...NOWHEN, literal }, end: behind?.end ?? (century?.id === 'century' ? century.end : decade.end) }
}
