import { readingsOf, WHOLE } from '../lexicon/trie.js'
import { Unit } from '../text/characters.js'
import { isCountedNoun } from './context.js'
import { type Numeral, readNumeral } from './numeral.js'
import { find, goesOn, has, isNumber, joinAt, type Reader, signAt } from './reader.js'
import { Sense } from './senses.js'
import { type Counted, readUnit } from './unit.js'
import { scaled } from './words.js'

/** Two numbers that bound one amount; scale and unit of the second are those of both. */
export interface Range {
  readonly lower: number
  readonly upper: Numeral
  readonly counted: Counted | null
}

const isDash = (unit: number): boolean => unit === Unit.Hyphen || unit === Unit.EnDash || unit === Unit.EmDash

/** `بين`, `من`, `ما بين`, with what may be fused before them. */
function isOpened(reader: Reader, token: number, sense: Sense.Between | Sense.RangeStart): boolean {
  return (
    goesOn(reader, token) && readingsOf(reader.tokens, token - 1).some((reading) => find(reader, token - 1, sense, reading)?.end === token)
  )
}

/** The second number behind `إلى`, `-`, or behind `و` after `بين`. */
function readUpper(reader: Reader, numeral: Numeral): { upper: Numeral; dash: boolean } | null {
  const { end } = numeral
  if (!goesOn(reader, end)) return null
  if (isDash(signAt(reader, end)) && isNumber(reader, end + 1) && numeral.digits) {
    const upper = goesOn(reader, end + 1) ? readNumeral(reader, end + 1) : null
    return upper === null ? null : { upper, dash: true }
  }
  const join = isOpened(reader, numeral.token, Sense.Between) ? joinAt(reader, end) : null
  if (join !== null) {
    const upper = readNumeral(reader, join.token, join.reading)
    return upper === null ? null : { upper, dash: false }
  }
  const to = find(reader, end, Sense.RangeJoin)
  const upper = to !== null && goesOn(reader, to.end) ? readNumeral(reader, to.end, WHOLE) : null
  return upper === null ? null : { upper, dash: false }
}

/** `من خمسين إلى ستين ألفًا`, `بين 150 و200 كيلومتر`, `10-15 سنة`. */
export function readRange(reader: Reader, numeral: Numeral): Range | null {
  if (numeral.kind !== 'cardinal' || numeral.definite) return null
  const read = readUpper(reader, numeral)
  if (read === null || read.upper.kind !== 'cardinal' || read.upper.definite) return null
  const { upper, dash } = read
  const distributes = numeral.scale < upper.scale && numeral.value < upper.value / upper.scale
  const lower = distributes ? scaled(numeral.value, upper.scale / numeral.scale) : numeral.value
  if (lower >= upper.value) return null
  const counted = readUnit(reader, upper.end, upper.value, upper.digits)
  const opened = isOpened(reader, numeral.token, Sense.RangeStart)
  const counts = counted !== null || isCountedNoun(reader, upper.end)
  if (dash ? !counts || isScoreLike(reader, numeral) : !opened && !counts) return null
  return { lower, upper, counted }
}

/** `2-1` never counts a noun, but `فاز 2-3 على` is followed by one that looks counted. */
function isScoreLike(reader: Reader, numeral: Numeral): boolean {
  return (
    (signAt(reader, numeral.token - 1) !== 0 && isDash(signAt(reader, numeral.token - 1))) || has(reader, numeral.token, Sense.NotCounted)
  )
}
