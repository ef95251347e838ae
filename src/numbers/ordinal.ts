import { type Reading, WHOLE } from '../lexicon/trie.js'
import { bareArticle, find, goesOn, isDefinite, isNumber, joinAt, type Reader, startOf, stopOf } from './reader.js'
import { Sense } from './senses.js'
import { readWholeNumber } from './words.js'

/** An ordinal in words or digits. */
export interface Ordinal {
  readonly token: number
  readonly end: number
  readonly start: number
  readonly stop: number
  readonly value: number
  readonly definite: boolean
}

/** `الحادي عشر`, `الخامسة والعشرين`, `الثالثة`; حادي is nothing alone. */
function readBelowHundred(reader: Reader, token: number, reading: Reading): { value: number; end: number } | null {
  const first = find(reader, token, Sense.First, reading)
  if (first !== null) return first
  const unit = find(reader, token, Sense.Ordinal, reading)
  if (unit === null) return null
  const ten = goesOn(reader, unit.end) && unit.value < 10 ? find(reader, unit.end, Sense.Ten) : null
  if (ten !== null && !isDefinite(reader, unit.end)) return { value: unit.value + 10, end: ten.end }
  const join = joinAt(reader, unit.end)
  const tens = join === null || unit.value > 9 ? null : find(reader, join.token, Sense.Tens, join.reading)
  if (tens !== null) return { value: unit.value + tens.value, end: tens.end }
  return unit.value === 1 ? null : unit
}

/** `… بعد المئة`, `… بعد الألف`: only round hundreds and thousands with the article. */
function addHundreds(reader: Reader, read: { value: number; end: number }): { value: number; end: number } {
  if (!goesOn(reader, read.end) || find(reader, read.end, Sense.After) === null || !isDefinite(reader, read.end + 1)) return read
  const base = readWholeNumber(reader, read.end + 1)
  return base === null || base.value % 100 !== 0 || base.value <= read.value ? read : { value: read.value + base.value, end: base.end }
}

/** The ordinal in words that begins at a token. */
export function readOrdinal(reader: Reader, token: number, reading: Reading = WHOLE): Ordinal | null {
  const below = readBelowHundred(reader, token, reading)
  if (below === null) return null
  const read = addHundreds(reader, below)
  return {
    token,
    end: read.end,
    start: startOf(reader, token, reading),
    stop: stopOf(reader, read.end),
    value: read.value,
    definite: reading.article || isDefinite(reader, token, reading.cut),
  }
}

/** `الـ 21`: the article before digits. `start` is the article's. */
export function readDigitOrdinal(reader: Reader, token: number): { start: number; end: number; value: number } | null {
  const cut = bareArticle(reader, token)
  if (cut === null || !isNumber(reader, token + 1) || !goesOn(reader, token + 1)) return null
  const read = readWholeNumber(reader, token + 1)
  if (read === null) return null
  return { start: startOf(reader, token, { cut, article: false }), end: read.end, value: read.value }
}
