import { YEH } from '../lexicon/data/affixes.js'
import { Unit } from '../text/characters.js'
import { TokenKind } from '../text/tokens.js'
import { isCountedNoun, isDefiniteNoun, isFunctionWord, isNumbered, isPluralBefore } from './context.js'
import {
  bareArticle,
  before,
  beginsLine,
  cutOf,
  digitsAt,
  findAll,
  has,
  hasBehind,
  isAll,
  isDefinite,
  isGlued,
  isNumber,
  isQuotationMark,
  isWord,
  joinAt,
  kindAt,
  lengthAt,
  letterAt,
  next,
  signAt,
  skip,
  textAt,
} from './cursor.js'
import { readModifier } from './modifier.js'
import { endsQuotedName, isFeminine, isNamedByYear, isTimes, isYearShaped } from './month.js'
import type { Numeral } from './numeral.js'
import type { Valued } from './ordinal.js'
import { goesOn, isDash } from './range.js'
import { Sense } from './senses.js'
import type { Quantity } from './types.js'
import { behindBracket, readWholeNumber } from './words.js'

/** A number word of one token, no scale: the ones that are other words too. */
export function isLoneWord({ at, end, digits, kind, scale }: Numeral): boolean {
  return !digits && kind === 'cardinal' && scale === 1 && end >> 3 === (at >> 3) + 1
}

/** `واحدة` behind a noun; not `واحد من`, `آن واحد`, `كل واحد`, nor `واحد المسؤولين` (and one of them). */
function isCountedOne({ at, end, definite }: Numeral): boolean {
  const noun = before(at)
  if (definite || (at & 7) > 0 || !isWord(noun)) return false
  return (
    !hasBehind(noun, Sense.NotOne) && !has(noun, Sense.NotCounted) && !has(end, Sense.Partitive) && (isFeminine(at) || !isDefinite(end))
  )
}

/** Number words alone are other words, too: `ست`, `خمس`, `عشر` without ة unless something is counted. */
export function isWordAlone(numeral: Numeral, counts: boolean): boolean {
  const { at, end, value, definite } = numeral
  // `صفر الحكم`, `ألف الكاتب` are verbs.
  if ((value === 0 || value === 1000) && !definite && !numeral.digits && isDefinite(end)) return false
  if (!isLoneWord(numeral) || isAll(at, end)) return true
  // `وست هام`, `سدس عشر نهائي`
  if ((value === 6 || value === 10) && has(end, Sense.Round)) return false
  if (value === 1) return isCountedOne(numeral)
  if (value === 2 && definite) return false
  // `أربع أو خمس رصاصات`; `شارون ستون`
  return counts || definite || value < 3 || has(next(end), Sense.One) || (value > 10 && value !== 60) || letterAt(at, -1) === Unit.Heh
}

/** `الذكرى الثلاثين` puts in order, `الدول العشرين` counts, `مجموعة العشرين` is a name. */
export function definiteKind({ at, end, value }: Numeral): Quantity['kind'] | undefined {
  const noun = before(at)
  // `المليون نسمة`
  const counts = isCountedNoun(end, 100) && !has(end, Sense.Partitive)
  // `تجاوز عددهم المليون`
  if (!isWord(noun) || has(noun, Sense.NotCounted) || readModifier(at, end) !== null) return value < 11 || counts ? 'count' : 'cardinal'
  if (isPluralBefore(noun) || (counts && (at & 7) > 0)) return 'count'
  // `القرن الواحد والعشرين`; `دول الاتحاد الثمانية والعشرين`: in words three to nine have ordinals of their own.
  if (isDefiniteNoun(noun)) return value > 10 && value % 10 < 3 ? 'ordinal' : 'count'
  if (hasBehind(noun, Sense.Regnal)) return undefined
  // `سن الثلاثين`, `دور الثمانية`; `مجموعة السبع`, `بئر السبع` are names.
  if (has(noun, Sense.Label) || (!counts && value < 20 && letterAt(at, -1) === Unit.Heh)) return 'cardinal'
  return counts ? 'count' : undefined
}

/** A year that is no date is part of a name: `مهرجان كان 2018`. */
function isLooseYear({ at, end, value }: Numeral): boolean {
  const noun = before(at)
  if (value < 1400 || end !== next(at) || !isYearShaped(at)) return false
  if (isNamedByYear(at) || isQuotationMark(noun)) return true
  return isWord(noun) && !isCountedNoun(end, value) && !has(noun, Sense.NotCounted) && readModifier(at, end) === null
}

/** `فرانس24` is a name, `الدقيقة69` lacks a space. */
function isGluedToWord({ at, end, value }: Numeral): boolean {
  const word = before(at)
  if (!isGlued(at) || !isWord(word) || bareArticle(word) > 0 || isNumbered(word)) return false
  return lengthAt(word) > 2 && (value < 10 || !isCountedNoun(end, value))
}

/** More points than a side makes in a match. */
const MOST_POINTS = 200

const isSide = (at: number): boolean => isNumber(at) || has(at, Sense.Zero)

/** A dash and the other side, away from a number that has `outside` on its own; nothing may go on at either end. */
function isPair(mark: number, away: (at: number) => number, outside: number): boolean {
  const other = away(mark)
  const isOther = isDash(mark) && isSide(other) && Number(digitsAt(other)) < MOST_POINTS
  return isOther && !goesOn(outside) && !goesOn(away(other))
}

/** `2-1`, `3 - صفر`: one side of a score; `4-3-3` is a formation, and `25/ 17-1` a serial. */
export function isScoreSide({ at, end, digits, value }: Numeral): boolean {
  const isPoints = (digits || value === 0) && value < MOST_POINTS && Number.isInteger(value)
  return isPoints && (isPair(end, next, before(at)) || isPair(before(at), before, end))
}

/** `25/ 17`, `4-3-3`: a serial, a formation, a fraction of neither. */
function isScore({ at, end, digits, value }: Numeral): boolean {
  const isMark = (mark: number): boolean => goesOn(mark) || signAt(mark) === Unit.Colon || signAt(mark) === Unit.Plus
  const mark = before(at)
  return (digits || value === 0) && ((isMark(end) && isSide(next(end))) || (isMark(mark) && isSide(before(mark))))
}

/** One letter that is no proclitic: a page, a plot. */
const isLetter = (at: number): boolean => isWord(at) && /^[^\u0628\u0641\u0643\u0644\u0648]$/.test(textAt(at))

/** Digits that hang on a name, a link or a code: `أف-35`, `GT3`, `#2`, `@user1`, `%D8`. */
function isPartOfName({ at, end }: Numeral): boolean {
  const word = before(at)
  const sign = isGlued(at) ? textAt(word) : ''
  return (
    (kindAt(word) === TokenKind.Foreign && !isTimes(word)) ||
    (isGlued(end) && kindAt(end) === TokenKind.Foreign) ||
    hasBehind(word, Sense.ModelName) ||
    // `إف- 16`, `آي آر - 6`.
    (isDash(word) && has(before(word), Sense.ModelName) && (isGlued(word) || lengthAt(before(word)) < 4)) ||
    endsQuotedName(at, end) ||
    // `(ص33)`, `10 ت`; but `عام 1990م 15 شخصا`
    (isLetter(word) && !(isNumber(before(word)) && findAll(word).length > 0)) ||
    (isLetter(end) && findAll(end).length === 0) ||
    /^[#@_.=]$/.test(sign) ||
    (isGlued(word) && /^[/:\u2013\u2014-]$/.test(sign))
  )
}

/** `1 - العريف`, `2- ارتبط`, `3.`, `(5)` at the start of a line number its lines. */
function isListNumber({ at, end }: Numeral): boolean {
  const word = before(at)
  const first = signAt(word) === Unit.ParenthesisOpen ? word : at
  const mark = textAt(end)
  const dashed = isDash(end)
  const starts = beginsLine(first) || ((dashed || first !== at) && /^[.:!\u061b\u061f]$/.test(textAt(before(first))))
  return starts && (dashed || /^[.):]$/.test(mark))
}

const MOST_LISTED = 6

/**
 * `0146249488`, `+966 11 123 4567`, `SA03 8000 0000`: a telephone number, a code, whose groups stand side by side behind a nought, a plus
 * or Latin letters; `القانون رقم 29.11`: that of a law.
 */
function isSerial({ at, end }: Numeral): boolean {
  const digits = digitsAt(at)
  let first = at
  for (let count = 0; count < MOST_LISTED && isNumber(before(first)); count++) first = before(first)
  const isGrouped = first !== at || isNumber(end)
  const led = before(first)
  if (isGrouped && (kindAt(led) === TokenKind.Foreign || /\+/.test(textAt(led) + textAt(first)))) return true
  return (
    /(^| )0\d/.test(`${digitsAt(first)} ${digits}`) ||
    (/\./.test(digits) ? has(before(at), Sense.Label) : /^\d{8,}$/.test(digits) && !isAll(at, end))
  )
}

/** Digits that are no amount. */
export function isRejected(numeral: Numeral): boolean {
  if (isScore(numeral)) return true
  return (
    numeral.digits &&
    (isLooseYear(numeral) || isGluedToWord(numeral) || isPartOfName(numeral) || isListNumber(numeral) || isSerial(numeral))
  )
}

/** A comma or `و` between two numbers. */
function isListed(mark: number): boolean {
  return isNumber(before(mark)) && (joinAt(mark) === next(mark) || signAt(mark) === Unit.ArabicComma)
}

/** `الدقيقة 69`, `للمرة 11`: digits behind a noun that comes in order. */
export function isOrdering({ at, end, digits, scale, value }: Numeral): boolean {
  // المادة (126)
  let noun = behindBracket(at, end) === end ? before(at) : before(before(at))
  // `الدقيقتين 26 و66`, `الدقائق 17، 71`: as many as a match has goals.
  for (let count = 0; count < MOST_LISTED && isListed(noun); count++) noun = before(before(noun))
  return digits && scale === 1 && Number.isInteger(value) && (hasBehind(noun, Sense.Ordered) || skip(end, Sense.OrdinalCue) === next(end))
}

/** An ordinal stands behind a definite noun, before an indefinite one, or alone with `على التوالي`, `من حيث`; first and second alone are former and latter. */
export function isOrdinalHere(at: number, { value, end }: Valued): boolean {
  const noun = before(at)
  if ((at & 7) === 0 && isAll(at, end)) return true
  const behindNoun = isWord(noun) && (at & 7) === 0
  // آل ثاني: a family.
  if (behindNoun && lengthAt(noun) === 2 && bareArticle(noun) === noun) return false
  if (behindNoun && value === 1 && !isDefinite(at) && hasBehind(noun, Sense.Rank)) return false
  const isCounting = behindNoun && !has(noun, Sense.NotCounted) && (value > 2 || isSecondTime(at, noun))
  if (!isDefinite(at)) return isBeforeNoun(end) || has(end, Sense.OrdinalCue) || isCounting
  if (behindNoun && has(noun, Sense.Regnal)) return false
  // `اليوم الأول`, `ليست الأولى`
  if (behindNoun && (isDefiniteNoun(noun) || hasBehind(noun, Sense.Period) || hasBehind(noun, Sense.Copula))) return true
  // `الدرجة الأولى والثانية`, `الدول الـ15 الأولى`
  if ((has(noun, Sense.First) && isDefiniteNoun(before(noun))) || (isNumber(noun) && bareArticle(before(noun)) > 0)) return true
  if (behindNoun && !isFunctionWord(noun))
    return value > (isFeminine(at) ? 2 : 20) || has(noun, Sense.Duration) || has(end, Sense.OrdinalCue)
  return value > 2 || has(end, Sense.OrdinalCue)
}

/** `مرة ثانية`, `خطوة أولى`; not `من جهة ثانية`, nor `زار القاهرة ثانية` (again). */
function isSecondTime(at: number, noun: number): boolean {
  return isFeminine(at) && letterAt(noun, -1) === Unit.Heh && !isDefinite(noun) && !hasBehind(before(noun), Sense.RangeStart)
}

/** `ثاني أكبر اقتصاد`, `أول مرة`; not `أول ستة أشهر`. */
function isBeforeNoun(end: number): boolean {
  return (
    (isCountedNoun(end) || has(end, Sense.SingleDuration)) &&
    !has(end, Sense.Partitive) &&
    !readWholeNumber(end) &&
    letterAt(before(end), -1) !== Unit.Alef
  )
}

/** `الأولي` (preliminary) folds like `الأولى`: the source tells them apart. */
export function isMisspelledFirst(at: number, { value, end }: Valued): boolean {
  if (value !== 1 || end >> 3 !== (at >> 3) + 1 || letterAt(at, -1) !== Unit.Yeh) return false
  return textAt(at).endsWith(YEH) && letterAt(before(at), -1) !== Unit.Heh
}

/** `لست` is "I am not": ل and ك before so few letters make no number, as ب does (`بست نقاط`). */
export function isTooShort(at: number): boolean {
  const cut = cutOf(at)
  const last = letterAt(at, cut - 1)
  if (cut === 0 || last === Unit.Waw || last === Unit.Beh) return false
  return lengthAt(at) - cut <= (last === Unit.Kaf ? 3 : 2)
}
