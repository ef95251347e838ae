import { type Reading, WHOLE } from '../lexicon/trie.js'
import { Unit } from '../text/characters.js'
import { smallNumber } from './clock.js'
import { digitOf } from './digits.js'
import { type Found, find, findAll, goesOn, has, isNumber, type Reader, signAt } from './reader.js'
import { Sense } from './senses.js'
import { readWholeNumber } from './words.js'

/** A month, whatever tradition names it, or two that name one. */
export interface Month {
  readonly month: number
  readonly hijri: boolean
  /** Its name is also another word. */
  readonly doubtful: boolean
  readonly end: number
}

function monthName(reader: Reader, token: number, reading: Reading): Found | null {
  return find(reader, token, Sense.Month, reading) ?? find(reader, token, Sense.HijriMonth, reading)
}

/** The same month in another tradition: `شباط/ فبراير`, `نوفمبر (تشرين الثاني)`, `أبريل نيسان`. */
function secondName(reader: Reader, month: number, token: number): number | null {
  if (!goesOn(reader, token)) return null
  const sign = signAt(reader, token)
  const between = sign === Unit.Slash || sign === Unit.ParenthesisOpen || sign === Unit.Hyphen || sign === Unit.EnDash
  const at = between ? token + 1 : token
  const second = goesOn(reader, at) ? find(reader, at, Sense.Month) : null
  if (second === null || second.value !== month) return null
  if (sign !== Unit.ParenthesisOpen) return second.end
  return signAt(reader, second.end) === Unit.ParenthesisClose ? second.end + 1 : null
}

/** The month at a token; `شهر` before it is part of it, and gives it away. */
export function readMonth(reader: Reader, token: number, reading: Reading = WHOLE): Month | null {
  const word = find(reader, token, Sense.MonthWord, reading)
  if (word !== null && goesOn(reader, word.end)) {
    const named = readMonthName(reader, word.end, WHOLE)
    if (named !== null) return { ...named, doubtful: false }
  }
  return readMonthName(reader, token, reading)
}

function readMonthName(reader: Reader, token: number, reading: Reading): Month | null {
  const name = monthName(reader, token, reading)
  if (name === null) return null
  const second = name.sense === Sense.Month ? secondName(reader, name.value, name.end) : null
  if (second === null && !isSpelledAsMonth(reader, token, name)) return null
  const doubtful = second === null && has(reader, token, Sense.DoubtfulMonth, reading)
  return { month: name.value, hijri: name.sense === Sense.HijriMonth, doubtful, end: second ?? name.end }
}

/** `آب` keeps its madda: without it the word is a father. */
function isSpelledAsMonth(reader: Reader, token: number, name: Found): boolean {
  if (name.value !== 8 || name.end > token + 1 || reader.tokens.foldStarts[token + 1] - reader.tokens.foldStarts[token] > 2) return true
  return (
    reader.source.slice(reader.tokens.starts[token], reader.tokens.ends[token]).includes(String.fromCharCode(Unit.AlefMadda)) ||
    has(reader, token, Sense.Weekday)
  )
}

/** The plain digits of a token, no separators: its value and how many there are. */
export function plainDigits(reader: Reader, token: number): { value: number; length: number } | null {
  if (!isNumber(reader, token)) return null
  const { source, tokens } = reader
  let value = 0
  let length = 0
  for (let at = tokens.starts[token]; at < tokens.ends[token]; at++) {
    const digit = digitOf(source.charCodeAt(at))
    if (digit < 0) {
      if (source.charCodeAt(at) < 0x700) return null
      continue
    }
    value = value * 10 + digit
    length++
  }
  return { value, length }
}

/** A year: the number, the calendar that its sign names, and the token behind all. */
export interface Year {
  readonly year: number
  readonly hijri: boolean | null
  readonly end: number
}

function eraBehind(reader: Reader, token: number): { hijri: boolean | null; end: number; before: boolean } {
  if (goesOn(reader, token)) {
    const hijri = find(reader, token, Sense.HijriSign)
    if (hijri !== null) return { hijri: true, end: hijri.end, before: false }
    const before = find(reader, token, Sense.BeforeChrist)
    if (before !== null) return { hijri: false, end: before.end, before: true }
    const gregorian = find(reader, token, Sense.GregorianSign)
    if (gregorian !== null) return { hijri: false, end: gregorian.end, before: false }
  }
  return { hijri: null, end: token, before: false }
}

function withEra(reader: Reader, value: number, end: number): Year {
  const era = eraBehind(reader, end)
  return { year: era.before ? 1 - value : value, hijri: era.hijri, end: era.end }
}

/** Digits that can be a year, with the sign of its era: `2015`, `1436هـ`, `2015 م`. */
export function readYearDigits(reader: Reader, token: number, least = 1000): Year | null {
  const digits = plainDigits(reader, token)
  if (digits === null || digits.length < 2 || digits.length > 4 || digits.value < least || digits.value > 2999) return null
  return withEra(reader, digits.value, token + 1)
}

/** A year in words: `ألفين وثمانية عشر`, `ألف وتسعمائة وواحد`. */
function readYearWords(reader: Reader, token: number, least: number): Year | null {
  const read = isNumber(reader, token) ? null : readWholeNumber(reader, token)
  if (read === null || read.digits || read.value < least || read.value > 2999 || !Number.isInteger(read.value)) return null
  return withEra(reader, read.value, read.end)
}

function readYearNumber(reader: Reader, token: number, least: number): Year | null {
  return readYearDigits(reader, token, least) ?? readYearWords(reader, token, least)
}

/** `عام 2024`, `سنة ألفين وعشرة`. */
export function readNamedYear(reader: Reader, token: number, reading: Reading = WHOLE): Year | null {
  const word = find(reader, token, Sense.YearWord, reading)
  return word !== null && goesOn(reader, word.end) ? readYearNumber(reader, word.end, 100) : null
}

function isComma(unit: number): boolean {
  return unit === Unit.Comma || unit === Unit.ArabicComma || unit === Unit.FullStop
}

/** The year behind a month: `2015`, `, 2001`, `من عام 2014`, `ألفين وثمانية عشر`. */
export function readYearBehind(reader: Reader, token: number): Year | null {
  if (!goesOn(reader, token)) return null
  const comma = isComma(signAt(reader, token))
  const at = comma || has(reader, token, Sense.RangeStart) || has(reader, token, Sense.Within) ? token + 1 : token
  if (!goesOn(reader, at)) return null
  const named = readNamedYear(reader, at)
  if (named !== null) return comma ? null : named
  const bare = at === token || comma ? readYearNumber(reader, at, 1000) : null
  return bare !== null && !(comma && isCounting(reader, bare.end)) ? bare : null
}

/** A number behind a comma is a year only where nothing follows that it could count. */
function isCounting(reader: Reader, token: number): boolean {
  return (
    goesOn(reader, token) && (has(reader, token, Sense.Measure) || has(reader, token, Sense.Currency) || has(reader, token, Sense.Duration))
  )
}

/** `الجاري`, `الماضي`: the shift it means, -9 for `الأخير`. */
export function readAdjective(reader: Reader, token: number): { offset: number; end: number } | null {
  if (!goesOn(reader, token)) return null
  const found = findAll(reader, token, Sense.Adjective)[0]
  return found === undefined ? null : { offset: found.value, end: found.end }
}

/** One or two digits as a day or a month number, within bounds. */
export function smallBetween(reader: Reader, token: number, least: number, most: number): number {
  const value = smallNumber(reader, token)
  return value >= least && value <= most ? value : -1
}
