import { Unit } from '../text/characters.js'
import { Gap, TokenKind } from '../text/tokens.js'
import type { Numeral } from './numeral.js'
import {
  bareArticle,
  goesOn,
  has,
  isDefinite,
  isGlued,
  isNumber,
  isWord,
  joinAt,
  lastLetterOf,
  letterAt,
  type Reader,
  signAt,
} from './reader.js'
import { Sense } from './senses.js'

/** A word that is no noun, behind و too: `وحتى`. */
export function isFunctionWord(reader: Reader, token: number): boolean {
  if (has(reader, token, Sense.NotCounted)) return true
  const join = joinAt(reader, token)
  return join !== null && join.token === token && has(reader, token, Sense.NotCounted, join.reading)
}

/** True where the word behind a number is what it counts. */
export function isCountedNoun(reader: Reader, token: number, value = 0, first = -1): boolean {
  if (!goesOn(reader, token) || !isWord(reader, token) || bareArticle(reader, token) !== null) return false
  const labels = first > 0 && goesOn(reader, first) && isLabel(reader, first - 1)
  if (has(reader, token, Sense.Partitive)) return !labels
  if (has(reader, token, Sense.NotCounted) || isDefinite(reader, token)) return false
  return !isConjoined(reader, token) && !isPrefixed(reader, token, labels ? 100 : value)
}

/** `2017 بكرديف`, `24 لكرة`: behind a large number ب and ل begin a phrase, unless the noun has the ending that such a number asks for. */
function isPrefixed(reader: Reader, token: number, value: number): boolean {
  const first = letterAt(reader, token, 0)
  if (value < 11 || (first !== Unit.Beh && first !== Unit.Lam) || has(reader, token, Sense.PrefixNoun)) return false
  const last = lastLetterOf(reader, token)
  return value > 99 || (last !== Unit.Alef && last !== Unit.Heh)
}

/** `الدقيقة 90 من …`, `المادة 20 من …`: a singular noun is numbered. */
function isLabel(reader: Reader, token: number): boolean {
  return has(reader, token, Sense.Label) || (isDefinite(reader, token) && !isPluralBefore(reader, token))
}

/** `30 وقال`: a word behind و that is known, definite or a verb is a new clause; `5 وزراء` are counted. */
function isConjoined(reader: Reader, token: number): boolean {
  const first = letterAt(reader, token, 0)
  if (first === Unit.Lam && letterAt(reader, token, 1) === Unit.Lam) return true
  if ((first === Unit.Waw || first === Unit.Feh || first === Unit.Beh || first === Unit.Kaf) && isDefinite(reader, token, 1)) return true
  if (first !== Unit.Waw) return false
  return !has(reader, token, Sense.WawNoun) && !startsWithWawNoun(reader, token)
}

/** Plurals of nouns that begin with و are `وزراء`, `وحدات` …: five letters and a plural ending. */
function startsWithWawNoun(reader: Reader, token: number): boolean {
  const last = lastLetterOf(reader, token)
  const before = reader.tokens.folded[reader.tokens.foldStarts[token + 1] - 2]
  return letterAt(reader, token, 4) !== 0 && before === Unit.Alef && (last === Unit.Hamza || last === Unit.Teh)
}

/** A definite plural before a number is what it counts: `الدول الـ28`; a singular is put in order by it: `المرتبة الـ48`. */
export function isPluralBefore(reader: Reader, token: number): boolean {
  if (!isWord(reader, token)) return false
  if (has(reader, token, Sense.PluralNoun)) return true
  const last = lastLetterOf(reader, token)
  const from = reader.tokens.foldStarts[token]
  const end = reader.tokens.foldStarts[token + 1]
  const before = end - from > 4 ? reader.tokens.folded[end - 2] : 0
  return (
    isDefinite(reader, token) &&
    ((last === Unit.Teh && before === Unit.Alef) || (last === Unit.Noon && (before === Unit.Yeh || before === Unit.Waw)))
  )
}

/** A noun that an ordinal can follow: with the article or a possessive suffix, and no preposition. */
export function isDefiniteNoun(reader: Reader, token: number): boolean {
  if (!isWord(reader, token) || isFunctionWord(reader, token)) return false
  if (
    isDefinite(reader, token) ||
    isDefinite(reader, token, 1) ||
    (letterAt(reader, token, 0) === Unit.Lam && letterAt(reader, token, 1) === Unit.Lam)
  )
    return true
  return hasSuffix(reader, token)
}

/** `جيشها`, `هدفه`, `ميلادهم`: enough letters before ه, ها, هم, نا. The source tells ه from ة. */
function hasSuffix(reader: Reader, token: number): boolean {
  if (letterAt(reader, token, 3) === 0) return false
  const end = reader.tokens.foldStarts[token + 1]
  const [before, last] = [reader.tokens.folded[end - 2], reader.tokens.folded[end - 1]]
  if (last === Unit.Heh) return reader.source.charCodeAt(reader.tokens.ends[token] - 1) === Unit.Heh
  return before === Unit.Heh ? last === Unit.Alef || last === Unit.Meem : before === Unit.Noon && last === Unit.Alef
}

const isDash = (unit: number): boolean => unit === Unit.Hyphen || unit === Unit.EnDash || unit === Unit.EmDash

/** `2-1`, `3 - صفر`, `25/ 17`: a score, a serial, a fraction of neither. */
export function isScore(reader: Reader, numeral: Numeral): boolean {
  if (!numeral.digits && numeral.value !== 0) return false
  const isSide = (token: number): boolean => isNumber(reader, token) || has(reader, token, Sense.Zero)
  const isMark = (unit: number): boolean => isDash(unit) || unit === Unit.Slash || unit === Unit.Colon || unit === Unit.Plus
  const { token, end } = numeral
  return (
    (isMark(signAt(reader, end)) && goesOn(reader, end) && isSide(end + 1)) ||
    (isMark(signAt(reader, token - 1)) && goesOn(reader, token) && isSide(token - 2))
  )
}

/** Digits that hang on a name, a link or a code: `أف-35`, `GT3`, `#2`, `@user1`, `%D8`. */
export function isPartOfName(reader: Reader, numeral: Numeral): boolean {
  const { tokens } = reader
  const { token, end } = numeral
  if (!numeral.digits) return false
  if (tokens.kinds[token - 1] === TokenKind.Foreign && goesOn(reader, token)) return true
  if (isGlued(reader, end) && tokens.kinds[end] === TokenKind.Foreign) return true
  if (goesOn(reader, token) && has(reader, token - 1, Sense.ModelName)) return true
  if (!isGlued(reader, token)) return false
  const sign = signAt(reader, token - 1)
  if (sign === Unit.NumberSign || sign === Unit.At || sign === Unit.Underscore || sign === Unit.FullStop || sign === 0x3d) return true
  return (isDash(sign) || sign === Unit.Slash || sign === Unit.Colon) && tokens.gaps[token - 1] === Gap.None
}

function isSentenceEnd(unit: number): boolean {
  return (
    unit === Unit.FullStop ||
    unit === Unit.Colon ||
    unit === Unit.ArabicSemicolon ||
    unit === Unit.ArabicQuestion ||
    unit === Unit.Exclamation
  )
}

/** `1 - العريف`, `2- ارتبط`, `3.`, `(5)` at the start of a line number its lines. */
export function isListNumber(reader: Reader, numeral: Numeral): boolean {
  const { tokens } = reader
  const { token, end } = numeral
  const open = signAt(reader, token - 1) === Unit.ParenthesisOpen
  const before = open ? token - 2 : token - 1
  const starts = tokens.gaps[before + 1] === Gap.Line || (isDash(signAt(reader, end)) && isSentenceEnd(signAt(reader, before)))
  if (!numeral.digits || !starts || end >= tokens.count || tokens.gaps[end] === Gap.Line) return false
  const sign = signAt(reader, end)
  return isDash(sign) || sign === Unit.FullStop || sign === Unit.ParenthesisClose || sign === Unit.Colon
}

function isGrouped(reader: Reader, { token }: Numeral): boolean {
  return /[^\d\u0660-\u0669\u06f0-\u06f9]/.test(reader.source.slice(reader.tokens.starts[token], reader.tokens.ends[token]))
}

/** `0146249488`, `+966 …`: a telephone number, a code. */
export function isSerial(reader: Reader, numeral: Numeral): boolean {
  if (!numeral.digits) return false
  const length = reader.tokens.foldStarts[numeral.token + 1] - reader.tokens.foldStarts[numeral.token]
  const first = reader.tokens.folded[reader.tokens.foldStarts[numeral.token]]
  const second = reader.tokens.folded[reader.tokens.foldStarts[numeral.token] + 1]
  if (length > 7 && reader.tokens.count > 2 && numeral.value === Math.trunc(numeral.value) && !isGrouped(reader, numeral)) return true
  return length > 1 && first === 0x30 && second >= 0x30 && second <= 0x39
}
