import { AHEAD } from '../lexicon/data/calendar.js'
import { readDistance } from './amount.js'
import {
  before,
  type Found,
  find,
  findAll,
  has,
  hasBehind,
  isDefinite,
  isNumber,
  isWord,
  next,
  pass,
  passArticle,
  skip,
  textAt,
} from './cursor.js'
import { match, type Pattern, say, sayShift, whatWasSaid } from './match.js'
import { isEra, NAMED_YEAR, RECENT, yearDigits } from './month.js'
import { readOrdinal, type Valued } from './ordinal.js'
import { Sense } from './senses.js'
import { Extent } from './shift.js'
import { findDuration } from './unit.js'
import { readWholeNumber } from './words.js'

/** How many periods stand between the noun and its adjective: `الثلاثة`, `24`, `القليلة` (0: unknown). */
function countBehind(at: number): Valued | undefined {
  return find(at, Sense.Few) ?? readWholeNumber(passArticle(at))
}

/** The adjective, or `قبل الماضي`, `بعد القادم`: one step further. */
function adjectiveBehind(at: number): Valued | undefined {
  const plain = find(at, Sense.Adjective)
  const step = plain ? undefined : find(at, Sense.Ago)
  const behind = step && find(step.end, Sense.Adjective)
  return plain ?? (behind && behind.value !== RECENT ? { value: behind.value * 2, end: behind.end } : undefined)
}

/** `value` is 1 for one period, 2 for a dual, 0 for a plural; what has no length says nothing. */
function sayPeriod(unit: string, value: number, count: number | undefined, offset: number, end: number): number {
  const isRecent = offset === RECENT
  const direction = isRecent ? -1 : offset
  if (value === 1) return sayShift(unit, direction, end, isRecent ? Extent.Span : Extent.Period)
  const length = value === 2 ? 2 : (count ?? 0)
  return length === 0 ? end : sayShift(unit, direction * length, end, Extent.Span)
}

/** `الدقيقة الأخيرة`, `اليوم الأخير` end something else than now. */
function isLastOfSomething({ id, value }: Found): boolean {
  return /minute|second/.test(id) || (value === 1 && !/year|decade|century/.test(id))
}

/**
 * A period by its distance.
 *
 *     > | الأشهر الثلاثة الماضية
 *         ^^^^^^ ^^^^^^^ ^^^^^^^ period, count, adjective
 */
export function period(at: number): number {
  const word = find(at, Sense.Period)
  if (!word) return 0
  const { id, value, end } = word
  // `الأمين العام السابق`
  if (id === 'year' && hasBehind(before(at), Sense.Label)) return 0
  if (value === 1 && has(end, Sense.This)) return sayShift(id, 0, next(end))
  const count = countBehind(end)
  const adjective = adjectiveBehind(count?.end ?? end)
  if (!adjective || (adjective.value === RECENT && isLastOfSomething(word))) return 0
  const year = id === 'year' && value === 1 ? yearDigits(adjective.end) : 0
  return year || sayPeriod(id, value, count?.value, adjective.value, adjective.end)
}

interface Length extends Valued {
  readonly unit: string
}

/** `3 سنوات`, `خمس وأربعون دقيقة`, `خمسة الأعوام`. */
export function readCountedLength(at: number): Length | undefined {
  const read = readWholeNumber(at)
  const unit = read && findDuration(read.end)
  return unit && { unit: unit.id, value: read.value, end: unit.end }
}

/** `الـ24 ساعة الماضية`, `الخمس سنوات القادمة`. */
export function countedPeriod(at: number): number {
  const length = readCountedLength(passArticle(at))
  const adjective = length && isDefinite(length.end) ? find(length.end, Sense.Adjective) : undefined
  return length && adjective ? sayPeriod(length.unit, 0, length.value, adjective.value, adjective.end) : 0
}

/** `هذا العام`, `هذه الليلة`. */
export function thisPeriod(at: number): number {
  const word = find(at, Sense.This)
  const named = word && find(word.end, Sense.Period)
  if (named?.value === 1) {
    const adjective = find(named.end, Sense.Adjective)
    const end = adjective && adjective.value !== RECENT ? adjective.end : named.end
    // `حج هذا العام 1436هـ`
    return sayShift(named.id, 0, (named.id === 'year' && isEra(next(end)) && yearDigits(end)) || end)
  }
  const part = word && find(word.end, Sense.DayOfPart)
  return part ? sayShift('day', 0, part.end) : 0
}

/** `العام الماضي`, `هذا العام`. */
export const NAMED_PERIOD: Pattern = ['|', thisPeriod, period]

/** A period of one unit, as `الأسبوع الماضي` of a week. */
function periodOf(unit: string, at: number): number {
  const end = match(NAMED_PERIOD, at)
  const { shift } = whatWasSaid()
  return end > 0 && shift?.unit === unit && shift.extent === Extent.Period ? end : 0
}

/** `الأسبوع الماضي` */
export const weekPeriod = (at: number): number => periodOf('week', at)
/** `الشهر المقبل` */
export const monthPeriod = (at: number): number => periodOf('month', at)

/** A definite period alone, which a part of it makes relative: `نهاية العام`. */
export function barePeriod(at: number): number {
  const found = find(at, Sense.Period)
  if (found?.value !== 1 || /hour|minute|second|day/.test(found.id) || readOrdinal(found.end)) return 0
  return sayShift(found.id, 0, found.end)
}

/** Before these the distance is to something else than today. */
function isAnchored(at: number): boolean {
  const anchors = [Sense.RangeStart, Sense.Month, Sense.HijriMonth, Sense.Over, Sense.Weekday, Sense.DayWord]
  return isNumber(at) || findAll(at).some(({ sense }) => anchors.includes(sense))
}

/** Words between a verb of the future and what tells when. */
const REACH = 8

/** Behind `بعد` the distance is to now only where the text says that it lies ahead: `سيعود بعد يومين`; or where it says nothing else. */
export function isFuture(at: number): boolean {
  let word = before(at)
  for (let count = 0; isWord(word) && count < REACH; count++) {
    if (textAt(word).search(AHEAD) >= 0) return true
    word = before(word)
  }
  return false
}

/** `قبل 3 سنوات`, `بعد يومين`, `منذ عام`, `قبل نحو 3 سنوات`; `قبل أيام`, `منذ عقود` is some time ago. */
export function ago(at: number): number {
  const word = find(at, Sense.Ago)
  if (!word || match(NAMED_YEAR, word.end) > 0) return 0
  const length = readDistance(pass(word.end, Sense.ModifierBefore))
  if (length === undefined) {
    const some = pass(word.end, Sense.Few)
    const unit = word.value < 0 && !has(some, Sense.SingleDuration) ? skip(some, Sense.Duration) : 0
    const end = pass(unit, Sense.Few)
    // `منذ سنوات الحرب`
    return isAnchored(end) || (word.id !== '-1' && isDefinite(end)) ? 0 : end
  }
  const end = pass(length.end, Sense.FromNow)
  if (isAnchored(pass(end, Sense.Few)) || (word.value > 0 && at >= 16 && end === length.end && !isFuture(at))) return 0
  return sayShift(length.counted.unit as string, word.value * length.value, end, Extent.Point)
}

/** `آخر 3 سنوات`. */
export function lastN(at: number): number {
  const last = find(at, Sense.LastN)
  const length = last && !has(last.end, Sense.SingleDuration) ? readDistance(last.end) : undefined
  // `آخر ربع ساعة` is that of a match.
  return length && length.value >= 1 ? sayShift(length.counted.unit as string, -length.value, length.end, Extent.Span) : 0
}

/** `السبعينيات`, `تسعينات القرن الماضي`. */
export function decade(at: number): number {
  const found = find(at, Sense.Decade)
  // `الستينات من عمره`
  if (!found || has(found.end, Sense.OrdinalCue)) return 0
  const within = pass(found.end, Sense.RangeStart)
  const century = find(within, Sense.Period)
  const isCentury = century?.id === 'century'
  if (!isCentury && within > found.end) return 0
  // `القرن العشرين`, `القرن التاسع عشر`; `القرن الماضي` is the twentieth, `الحالي` the one behind it.
  const behind = isCentury ? century.end : found.end
  const nth = isCentury ? (readOrdinal(behind) ?? find(behind, Sense.Tens)) : undefined
  const far = isCentury ? find(behind, Sense.Adjective) : undefined
  return say({ decade: found.value, century: nth?.value ?? (far?.value === 0 ? 21 : 20) }, (nth ?? far)?.end ?? behind)
}
