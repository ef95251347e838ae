import type { Reading } from '../lexicon/trie.js'
import { Unit } from '../text/characters.js'
import { foldedLength, TokenKind } from '../text/tokens.js'
import { isCountedNoun, isDefiniteNoun, isFunctionWord, isListNumber, isPartOfName, isPluralBefore, isScore, isSerial } from './context.js'
import { isNamedByYear, isYearShaped } from './dates.js'
import { readModifier } from './modifier.js'
import type { Numeral } from './numeral.js'
import type { Ordinal } from './ordinal.js'
import { bareArticle, goesOn, has, isGlued, isWord, lastLetterOf, letterAt, type Reader, signAt } from './reader.js'
import { Sense } from './senses.js'
import type { Quantity } from './types.js'
import { readUnit } from './unit.js'

/** A number word of one token, no scale: the ones that are other words too. */
export function isLoneWord(numeral: Numeral): boolean {
  return !numeral.digits && numeral.kind === 'cardinal' && numeral.scale === 1 && numeral.end === numeral.token + 1
}

/** True where the text has nothing but the number. */
export function isAll(reader: Reader, numeral: Numeral): boolean {
  return numeral.token === 0 && numeral.end === reader.tokens.count
}

/** `واحدة` behind a noun; not `واحد من`, `آن واحد`, `كل واحد`. */
function isCountedOne(reader: Reader, numeral: Numeral): boolean {
  const before = numeral.token - 1
  if (isAll(reader, numeral)) return true
  if (reader.source.charCodeAt(numeral.start + 1) === Unit.AlefHamzaAbove) return false
  if (
    numeral.definite ||
    !goesOn(reader, numeral.token) ||
    !isWord(reader, before) ||
    numeral.start !== reader.tokens.starts[numeral.token]
  )
    return false
  return !has(reader, before, Sense.NotOne) && !has(reader, before, Sense.NotCounted) && !has(reader, numeral.end, Sense.Partitive)
}

/** `ست`, `خمس`, `عشر` without ة are other words unless something is counted. */
function isShortForm(reader: Reader, numeral: Numeral): boolean {
  const last = lastLetterOf(reader, numeral.token)
  return numeral.value >= 3 && numeral.value <= 10 && last !== Unit.Heh
}

export function isWordAlone(reader: Reader, numeral: Numeral, counts: boolean): boolean {
  if (!isLoneWord(numeral) || isAll(reader, numeral)) return true
  if (numeral.value === 1) return isCountedOne(reader, numeral)
  if (numeral.value === 2 && numeral.definite) return false
  return counts || numeral.definite || !isShortForm(reader, numeral)
}

/** `الذكرى الثلاثين` puts in order, `الدول العشرين` counts, `مجموعة العشرين` is a name. */
export function definiteKind(reader: Reader, numeral: Numeral): Quantity['kind'] | null {
  const before = numeral.token - 1
  if (!goesOn(reader, numeral.token) || has(reader, before, Sense.NotCounted) || !isWord(reader, before))
    return numeral.value < 11 ? 'count' : 'cardinal'
  if (numeral.value <= 10) return isDefiniteNoun(reader, before) || isPluralBefore(reader, before) ? 'count' : null
  if (isPluralBefore(reader, before)) return 'count'
  return isDefiniteNoun(reader, before) ? 'ordinal' : null
}

/** `(60) رسالة`: what is counted stands behind the bracket. */
export function behindBracket(reader: Reader, { token, end }: Numeral): number {
  const enclosed = signAt(reader, token - 1) === Unit.ParenthesisOpen && signAt(reader, end) === Unit.ParenthesisClose
  return enclosed ? end + 1 : end
}

/** A year that is no date is part of a name: `مهرجان كان 2018`. */
function isLooseYear(reader: Reader, numeral: Numeral): boolean {
  if (!numeral.digits || numeral.end !== numeral.token + 1 || numeral.value < 1400 || !isYearShaped(reader, numeral.token)) return false
  if (isNamedByYear(reader, numeral.token) || reader.tokens.kinds[numeral.token - 1] === TokenKind.QuotationMark) return true
  return (
    goesOn(reader, numeral.token) &&
    isWord(reader, numeral.token - 1) &&
    !isCountedNoun(reader, numeral.end, numeral.value) &&
    !has(reader, numeral.token - 1, Sense.NotCounted) &&
    readModifier(reader, numeral.token, numeral.end) === null
  )
}

/** `فرانس24` is a name, `الدقيقة69` lacks a space. */
function isGluedToWord(reader: Reader, numeral: Numeral): boolean {
  if (!numeral.digits || !isGlued(reader, numeral.token) || !isWord(reader, numeral.token - 1)) return false
  return (
    bareArticle(reader, numeral.token - 1) === null &&
    !has(reader, numeral.token - 1, Sense.Label) &&
    foldedLength(reader.tokens, numeral.token - 1) > 2 &&
    (numeral.value < 10 || !isCountedNoun(reader, numeral.end, numeral.value))
  )
}

export function isRejected(reader: Reader, numeral: Numeral): boolean {
  if (isLooseYear(reader, numeral) || isGluedToWord(reader, numeral)) return true
  return isScore(reader, numeral) || isPartOfName(reader, numeral) || isListNumber(reader, numeral) || isSerial(reader, numeral)
}

/** `42KWD`: what hangs on the digits is their unit. */
export function isUnitGlued(reader: Reader, numeral: Numeral): boolean {
  return isGlued(reader, numeral.end) && readUnit(reader, numeral.end, numeral.value, true) !== null
}

/** An ordinal stands behind a definite noun, before an indefinite one, or alone with `على التوالي`, `من حيث`; first and second alone are former and latter. */
export function isOrdinalHere(reader: Reader, ordinal: Ordinal): boolean {
  const before = ordinal.token - 1
  const alone = ordinal.end === reader.tokens.count && ordinal.start === reader.tokens.starts[0]
  if (alone) return true
  const behindNoun = goesOn(reader, ordinal.token) && isWord(reader, before) && ordinal.start === reader.tokens.starts[ordinal.token]
  if (!ordinal.definite) return isBeforeNoun(reader, ordinal) || (behindNoun && ordinal.value > 2 && !has(reader, before, Sense.NotCounted))
  if (behindNoun && has(reader, before, Sense.Regnal)) return false
  if (behindNoun && isDefiniteNoun(reader, before)) return true
  if (behindNoun && !isFunctionWord(reader, before)) return ordinal.value > 20
  return ordinal.value > 2 || (goesOn(reader, ordinal.end) && has(reader, ordinal.end, Sense.OrdinalCue))
}

/** `ثاني أكبر اقتصاد`, `أول مرة`. */
function isBeforeNoun(reader: Reader, ordinal: Ordinal): boolean {
  return (
    goesOn(reader, ordinal.end) &&
    isWord(reader, ordinal.end) &&
    isCountedNoun(reader, ordinal.end) &&
    !has(reader, ordinal.end, Sense.Partitive) &&
    lastLetterOf(reader, ordinal.end - 1) !== Unit.Alef
  )
}

/** `الأولي` (preliminary) folds like `الأولى`: the source tells them apart. */
export function isMisspelledFirst(reader: Reader, ordinal: Ordinal): boolean {
  if (ordinal.value !== 1 || ordinal.end !== ordinal.token + 1 || lastLetterOf(reader, ordinal.token) !== Unit.Yeh) return false
  return (
    reader.source.charCodeAt(reader.tokens.ends[ordinal.token] - 1) === Unit.Yeh && lastLetterOf(reader, ordinal.token - 1) !== Unit.Heh
  )
}

/** `لست` is "I am not": a preposition before three letters makes no number. */
export function isTooShort(reader: Reader, token: number, reading: Reading): boolean {
  if (reading.cut === 0 || letterAt(reader, token, 0) === Unit.Waw) return false
  return foldedLength(reader.tokens, token) - reading.cut <= (letterAt(reader, token, reading.cut - 1) === Unit.Kaf ? 3 : 2)
}
