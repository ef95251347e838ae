import type { Reading } from '../lexicon/trie.js'
import { WHOLE } from '../lexicon/trie.js'
import { Unit } from '../text/characters.js'
import { TokenKind } from '../text/tokens.js'
import { readDayBehindWeekday, readDayMonth, readMonthAlone, readNumericDate, type Said } from './day.js'
import { readAdjective } from './month.js'
import { type Found, find, goesOn, has, joinAt, type Reader, signAt } from './reader.js'
import { readPeriod, readThisPeriod } from './relative.js'
import { Sense } from './senses.js'
import { NOWHEN, type When } from './when.js'

/** A weekday or a day word with all that belongs to it. */
export interface DaySaid extends Said {
  readonly relative: boolean
}

/** What may stand between a weekday and its date: a comma, `الموافق`, `في`. */
function behindLink(reader: Reader, token: number): number {
  let at = token
  const sign = signAt(reader, at)
  if (goesOn(reader, at) && (sign === Unit.Comma || sign === Unit.ArabicComma)) at++
  if (goesOn(reader, at) && (has(reader, at, Sense.Equals) || has(reader, at, Sense.Within))) at++
  return at
}

/** The date that a weekday names again: `الأربعاء الموافق 13 شباط 2013`, `السبت 21/09`, `الجمعة 15`. */
function readDateBehind(reader: Reader, token: number): Said | null {
  const at = behindLink(reader, token)
  if (!goesOn(reader, at)) return null
  const date = readNumericDate(reader, at, true) ?? readDayMonth(reader, at)
  if (date !== null) return date
  if (!has(reader, at - 1, Sense.Within)) return readMonthBehind(reader, at) ?? (at === token ? readDayBehindWeekday(reader, at) : null)
  return has(reader, token, Sense.Within) ? readDayBehindWeekday(reader, at) : null
}

/** `الأحد يناير الحادي والعشرين`: the month first. */
function readMonthBehind(reader: Reader, token: number): Said | null {
  const said = readMonthAlone(reader, token, WHOLE)
  return said?.when.day == null ? null : said
}

/** `من الأسبوع الماضي`, `من هذا الأسبوع`. */
function readWeekBehind(reader: Reader, token: number): Said | null {
  const at = goesOn(reader, token) && has(reader, token, Sense.RangeStart) ? token + 1 : token
  if (!goesOn(reader, at)) return null
  const week = readThisPeriod(reader, at, WHOLE) ?? readPeriod(reader, at)
  return week?.when.shift?.unit === 'week' ? week : null
}

function behindDayPart(reader: Reader, token: number): number {
  return goesOn(reader, token) &&
    has(reader, token, Sense.DayPart) &&
    reader.tokens.foldStarts[token + 1] - reader.tokens.foldStarts[token] > 1
    ? (find(reader, token, Sense.DayPart)?.end ?? token)
    : token
}

function finishWeekday(reader: Reader, when: When, token: number): Said {
  const at = behindDayPart(reader, token)
  const adjective = readAdjective(reader, at)
  const shifted: When =
    adjective === null || adjective.offset === -9 ? when : { ...when, shift: { unit: 'week', offset: adjective.offset, extent: 'point' } }
  const end = shifted === when ? at : (adjective?.end ?? at)
  const step = shifted === when && goesOn(reader, at) ? find(reader, at, Sense.Ago) : null
  const far = step === null ? null : readAdjective(reader, step.end)
  if (far !== null) return { when: { ...when, shift: { unit: 'week', offset: far.offset * 2, extent: 'point' } }, end: far.end }
  const week = shifted === when ? readWeekBehind(reader, at) : null
  if (week !== null) return { when: { ...when, shift: week.when.shift }, end: week.end }
  const date = readDateBehind(reader, end)
  return date === null ? { when: shifted, end } : { when: { ...date.when, weekday: when.weekday }, end: date.end }
}

function readWeekday(reader: Reader, token: number, reading: Reading): Said | null {
  const weekday = find(reader, token, Sense.Weekday, reading)
  if (weekday === null || isOtherDay(reader, token)) return null
  return finishWeekday(reader, { ...NOWHEN, weekday: weekday.value }, weekday.end)
}

/** `صلاة الجمعة`. */
function isOtherDay(reader: Reader, token: number): boolean {
  if (!goesOn(reader, token)) return false
  return has(reader, token - 1, Sense.NoWeekdayAfter) || (has(reader, token - 1, Sense.Between) && joinAt(reader, token + 1) === null)
}

/** `اليوم`, `أمس`, `غدا` and the weekday that may follow. */
function readDayWord(reader: Reader, token: number, reading: Reading): Said | null {
  const word = find(reader, token, Sense.DayWord, reading)
  if (word === null || (word.value === 0 && isNotToday(reader, token, word))) return null
  const base: When = { ...NOWHEN, shift: { unit: 'day', offset: word.value, extent: 'period' } }
  const end = behindDayPart(reader, word.end)
  const weekday = goesOn(reader, end) ? find(reader, end, Sense.Weekday) : null
  if (weekday !== null) return finishWeekday(reader, { ...base, weekday: weekday.value }, weekday.end)
  const date = readDateBehind(reader, end)
  return date === null || date.when.month === null ? { when: base, end } : { when: date.when, end: date.end }
}

function isEnclosed(reader: Reader, token: number, end: number): boolean {
  if (token === 0 || signAt(reader, token - 1) === 0 || signAt(reader, end) === 0) return false
  const [before, behind] = [signAt(reader, token - 1), signAt(reader, end)]
  return (
    (before === Unit.ParenthesisOpen && behind === Unit.ParenthesisClose) ||
    (reader.tokens.kinds[token - 1] === TokenKind.QuotationMark && reader.tokens.kinds[end] === TokenKind.QuotationMark)
  )
}

function isNotToday(reader: Reader, token: number, word: Found): boolean {
  if (goesOn(reader, token) && has(reader, token - 1, Sense.NoTodayAfter)) return true
  // A newspaper: `لـ(اليوم)`, `"اليوم"`.
  if (isEnclosed(reader, token, word.end)) return true
  return goesOn(reader, word.end) && (has(reader, word.end, Sense.NoTodayBefore) || readPeriod(reader, token) !== null)
}

/** `الأسبوع القادم يوم الجمعة`, `هذا الأسبوع الجمعة`, `هذا الأربعاء`. */
function readBareWeekday(reader: Reader, token: number, reading: Reading): Said | null {
  const bare = find(reader, token, Sense.BareWeekday, reading)
  const week = bare === null || !goesOn(reader, bare.end) ? null : readPeriod(reader, bare.end)
  return bare === null || week?.when.shift?.unit !== 'week'
    ? null
    : { when: { ...NOWHEN, weekday: bare.value, shift: week.when.shift }, end: week.end }
}

function readWeekFirst(reader: Reader, token: number, reading: Reading): Said | null {
  const week = readThisPeriod(reader, token, reading) ?? readPeriod(reader, token, reading)
  const isWeek = week?.when.shift?.unit === 'week' && week.when.shift.extent === 'period'
  const at = isWeek && week !== null ? week.end : has(reader, token, Sense.This, reading) ? token + 1 : -1
  if (at < 0 || !goesOn(reader, at)) return null
  const named = isWeek ? find(reader, at, Sense.Day) : null
  const weekday = find(reader, named?.end ?? at, Sense.Weekday)
  return weekday === null
    ? null
    : {
        when: { ...NOWHEN, weekday: weekday.value, shift: { unit: 'week', offset: week?.when.shift?.offset ?? 0, extent: 'period' } },
        end: weekday.end,
      }
}

/**
 * A day by its name.
 *
 *     > | مساء اليوم الجمعة
 *         ^^^^ ^^^^^ ^^^^^^ part of the day, day word, weekday
 */
export function readDay(reader: Reader, token: number, reading: Reading): DaySaid | null {
  const week = readWeekFirst(reader, token, reading) ?? readBareWeekday(reader, token, reading)
  if (week !== null) return { ...week, relative: false }
  const part = find(reader, token, Sense.WeekdayPart, reading)
  const day = find(reader, token, Sense.Day, reading)
  const from = part?.end ?? token
  const inner = part === null ? reading : WHOLE
  if (part !== null && !goesOn(reader, from)) return null
  const relative = readDayWord(reader, from, inner)
  if (relative !== null) return { ...relative, relative: relative.when.month === null && relative.when.day === null }
  const named = part === null ? day : find(reader, from, Sense.Day)
  const said = named === null ? readWeekday(reader, from, inner) : goesOn(reader, named.end) ? readWeekday(reader, named.end, WHOLE) : null
  return said === null ? null : { ...said, relative: false }
}
