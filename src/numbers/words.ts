import { type Reading, WHOLE } from '../lexicon/trie.js'
import { Unit } from '../text/characters.js'
import { foldedToken } from '../text/tokens.js'
import { readDigits } from './digits.js'
import { find, goesOn, isDefinite, isGlued, isNumber, type Joined, joinAt, letterAt, type Reader } from './reader.js'
import { Sense } from './senses.js'

/** A stretch of tokens that is a number. */
export interface Read {
  readonly value: number
  /** The token behind it. */
  readonly end: number
  /** The scale word it ends with, 1 where there is none: what may be joined must be smaller. */
  readonly scale: number
  /** It holds digits. */
  readonly digits: boolean
  readonly doubt: number | null
}

const inWords = (value: number, end: number): Read => ({ value, end, scale: 1, digits: false, doubt: null })

/** Ones that stand for themselves, or wait for a ten. */
function readOne(reader: Reader, token: number, reading: Reading): { value: number; end: number; alone: boolean } | null {
  const one = find(reader, token, Sense.One, reading)
  if (one !== null) return { value: one.value, end: one.end, alone: true }
  const joined = find(reader, token, Sense.JoinedOne, reading)
  return joined === null ? null : { value: joined.value, end: joined.end, alone: false }
}

/** One to ninety-nine: `خمسة`, `خمسة عشر`, `خمسة وعشرون`, `عشرون`. */
function readBelowHundred(reader: Reader, token: number, reading: Reading): Read | null {
  const tens = find(reader, token, Sense.Tens, reading) ?? find(reader, token, Sense.Ten, reading)
  if (tens !== null) return inWords(tens.value, tens.end)
  const one = readOne(reader, token, reading)
  if (one === null) return null
  const ten = goesOn(reader, one.end) ? find(reader, one.end, Sense.Ten) : null
  if (ten !== null) return inWords(one.value + 10, ten.end)
  const join = joinAt(reader, one.end)
  const above = join === null ? null : find(reader, join.token, Sense.Tens, join.reading)
  if (above !== null) return inWords(one.value + above.value, above.end)
  return one.alone ? inWords(one.value, one.end) : null
}

/** `مئة`, `ثلاثمئة`, `ثلاث مئة`, `مئتا`. */
function readHundreds(reader: Reader, token: number, reading: Reading): Read | null {
  const hundred = find(reader, token, Sense.Hundred, reading)
  if (hundred !== null) return inWords(hundred.value, hundred.end)
  const one = find(reader, token, Sense.One, reading)
  if (one === null || one.value < 3 || !goesOn(reader, one.end)) return null
  const tail = find(reader, one.end, Sense.Hundred) ?? find(reader, one.end, Sense.HundredPlural)
  return tail !== null && tail.value === 100 ? inWords(one.value * 100, tail.end) : null
}

/**
 * One to 999.
 *
 *     > | مئة وخمسة وعشرون
 *         ^^^ ^^^^ ^^^^^^^ hundreds, ones, tens
 */
function readGroup(reader: Reader, token: number, reading: Reading): Read | null {
  const hundreds = readHundreds(reader, token, reading)
  if (hundreds === null) return readBelowHundred(reader, token, reading)
  const join = joinAt(reader, hundreds.end)
  const rest = join === null ? null : readBelowHundred(reader, join.token, join.reading)
  if (rest === null && join !== null) return readDoubledScale(reader, hundreds, join)
  if (rest === null || isScaledAway(reader, rest)) return hundreds
  return inWords(hundreds.value + rest.value, rest.end)
}

/** `سبعمائة ومليون مليون`: some writers say the one before a scale word by the word itself. */
function readDoubledScale(reader: Reader, hundreds: Read, { token, reading }: Joined): Read {
  const first = find(reader, token, Sense.Scale, reading)
  const second = first !== null && goesOn(reader, first.end) ? find(reader, first.end, Sense.Scale) : null
  return first !== null && second?.value === first.value ? inWords(hundreds.value + 1, first.end) : hundreds
}

/** `مئة وألفان` never comes here; a rest that has its own hundred (`مئة وثلاث مئة`) is another number. */
function isScaledAway(reader: Reader, rest: Read): boolean {
  const tail = goesOn(reader, rest.end) && rest.value >= 3 && rest.value <= 9 ? find(reader, rest.end, Sense.Hundred) : null
  return tail !== null && tail.value === 100
}

const REH = 0x631 // ر

/** `837ر72`: agencies write the decimal comma as the letter that looks like it. */
function readLetterDecimal(reader: Reader, token: number, value: number): Read | null {
  const { tokens, source } = reader
  const isLetter =
    isGlued(reader, token + 1) &&
    source.charCodeAt(tokens.starts[token + 1]) === REH &&
    tokens.ends[token + 1] === tokens.starts[token + 1] + 1
  if (!isLetter || !isNumber(reader, token + 2) || !isGlued(reader, token + 2) || !Number.isInteger(value)) return null
  const decimals = readDigits(source.slice(tokens.starts[token + 2], tokens.ends[token + 2]))
  if (decimals === null || !Number.isInteger(decimals.value)) return null
  return { value: Number(`${value}.${foldedToken(tokens, token + 2)}`), end: token + 3, scale: 1, digits: true, doubt: null }
}

/** `1 000 000`: digits in threes with spaces between. */
function readSpacedDigits(reader: Reader, token: number): Read | null {
  const { tokens, source } = reader
  const first = readDigits(source.slice(tokens.starts[token], tokens.ends[token]))
  if (first === null) return null
  const marked = readLetterDecimal(reader, token, first.value)
  if (marked !== null) return marked
  let { value } = first
  let end = token + 1
  const length = tokens.foldStarts[token + 1] - tokens.foldStarts[token]
  if (length <= 3 && tokens.folded[tokens.foldStarts[token]] !== 0x30) {
    while (isThousandsGroup(reader, end)) {
      value = value * 1000 + (readDigits(source.slice(tokens.starts[end], tokens.ends[end]))?.value ?? 0)
      end++
    }
  }
  return { value, end, scale: 1, digits: true, doubt: end === token + 1 ? first.doubt : null }
}

function isThousandsGroup(reader: Reader, token: number): boolean {
  const { tokens } = reader
  if (!isNumber(reader, token) || !goesOn(reader, token) || tokens.starts[token] !== tokens.ends[token - 1] + 1) return false
  return tokens.ends[token] - tokens.starts[token] === 3 && tokens.foldStarts[token + 1] - tokens.foldStarts[token] === 3
}

/** A scale word behind a number: `آلاف`, `ألفًا`, `مليون`. */
function scaleBehind(reader: Reader, token: number): { value: number; end: number } | null {
  if (!goesOn(reader, token)) return null
  const scale = find(reader, token, Sense.Scale) ?? find(reader, token, Sense.ScalePlural)
  if (scale !== null) return scale
  const edge = find(reader, token, Sense.ScaleEdge)
  return edge !== null && lastIsAlef(reader, token) ? edge : null
}

function lastIsAlef(reader: Reader, token: number): boolean {
  return reader.tokens.folded[reader.tokens.foldStarts[token + 1] - 1] === Unit.Alef
}

/** A scale word with no number before it: `ألف`, `ألفان`, `مليونا` (two), `ألفًا` (one). */
function readBareScale(reader: Reader, token: number, reading: Reading): Read | null {
  const single = find(reader, token, Sense.Scale, reading)
  if (single !== null) return { ...inWords(single.value, single.end), scale: single.value }
  const dual = find(reader, token, Sense.ScaleDual, reading)
  if (dual !== null) return { ...inWords(dual.value * 2, dual.end), scale: dual.value }
  const edge = find(reader, token, Sense.ScaleEdge, reading)
  if (edge === null) return null
  const times = hasTanwin(reader, token) ? 1 : 2
  return { ...inWords(edge.value * times, edge.end), scale: edge.value }
}

function hasTanwin(reader: Reader, token: number): boolean {
  const { source, tokens } = reader
  for (let at = tokens.starts[token]; at < tokens.ends[token]; at++) if (source.charCodeAt(at) === Unit.Fathatan) return true
  return false
}

/** A group with the scales that multiply it: `ثلاثمئة ألف`, `ألف مليار`, `3.5 مليون`. */
function readPart(reader: Reader, token: number, reading: Reading): Read | null {
  const group = isNumber(reader, token) ? readSpacedDigits(reader, token) : readGroup(reader, token, reading)
  let part = group ?? readBareScale(reader, token, reading)
  if (part === null) return null
  for (let scale = scaleBehind(reader, part.end); scale !== null && scale.value > part.scale; scale = scaleBehind(reader, part.end)) {
    part = { ...part, value: scaled(part.value, scale.value), end: scale.end, scale: scale.value }
    if (part.value > 1e24) break
  }
  return part
}

/** 2.3 × 10^9 is 2300000000, whatever binary fractions say. */
export function scaled(value: number, scale: number): number {
  return Number.isInteger(value) ? value * scale : Number((value * scale).toPrecision(15))
}

/**
 * What `و` may add: a part below the last scale. In legal style a hundred thousand may still take two thousand (`مائة ألف وألفان`).
 */
function mayJoin(total: Read, part: Read): boolean {
  if (total.scale === 1 || !Number.isInteger(total.value)) return false
  if (part.value < total.scale) return true
  return !total.digits && part.scale === total.scale && part.value < 100 * total.scale && (total.value / total.scale) % 100 === 0
}

/** A whole number in words, digits or both: `ثلاثة ملايين و200 ألف وخمسون`. The parts are added from the small end, so that only one sum is rounded. */
export function readWholeNumber(reader: Reader, token: number, reading: Reading = WHOLE): Read | null {
  let total = readPart(reader, token, reading)
  const values = total === null ? [] : [total.value]
  while (total !== null) {
    const join: Joined | null = joinAt(reader, total.end)
    const part: Read | null = join === null ? null : readPart(reader, join.token, join.reading)
    if (part === null || !mayJoin(total, part) || isFractionNext(reader, part, join)) break
    values.push(part.value)
    total = { ...part, digits: total.digits || part.digits, doubt: null }
  }
  return total === null ? null : { ...total, value: values.reduceRight((sum, value) => sum + value, 0) }
}

/** `مليون وثلاثة أرباع`: the three is a numerator. */
function isFractionNext(reader: Reader, part: Read, join: Joined | null): boolean {
  return join !== null && part.value < 10 && goesOn(reader, part.end) && find(reader, part.end, Sense.FractionPlural) !== null
}

/** True where the number begins with the article: `الثلاثة`. */
export function isDefiniteNumber(reader: Reader, token: number, reading: Reading): boolean {
  // `الفين` without its hamza is no definite word.
  return reading.article || (isDefinite(reader, token, reading.cut) && letterAt(reader, token, reading.cut + 2) !== Unit.Feh)
}
