import { COMMA_LETTER } from '../lexicon/data/numerals.js'
import { Unit } from '../text/characters.js'
import { before, digitsAt, find, has, isGlued, isNumber, joinAt, letterAt, next, signAt, textAt } from './cursor.js'
import { readDigits } from './digits.js'
import { Sense } from './senses.js'

/** A stretch of tokens that is a number. */
export interface Read {
  readonly value: number
  /** The place behind it. */
  readonly end: number
  /** The scale word it ends with, 1 where there is none: what may be joined must be smaller. */
  readonly scale: number
  /** It holds digits. */
  readonly digits: boolean
  readonly doubt: number | null
}

const read = (value: number, end: number, scale = 1): Read => ({ value, end, scale, digits: false, doubt: null })

/** One to ninety-nine: `خمسة`, `خمسة عشر`, `خمسة وعشرون`, `عشرون`; some ones wait for a ten. */
function readBelowHundred(at: number): Read | undefined {
  const tens = find(at, Sense.Tens) ?? find(at, Sense.Ten)
  if (tens) return read(tens.value, tens.end)
  const alone = find(at, Sense.One)
  const one = alone ?? find(at, Sense.JoinedOne)
  if (!one) return undefined
  const ten = find(one.end, Sense.Ten) ?? find(joinAt(one.end), Sense.Tens)
  if (ten) return read(one.value + ten.value, ten.end)
  return alone && read(one.value, one.end)
}

/** `مئة`, `ثلاثمئة`, `ثلاث مئة`, `مئتا`. */
function readHundreds(at: number): Read | undefined {
  const hundred = find(at, Sense.Hundred)
  if (hundred) return read(hundred.value, hundred.end)
  const one = find(at, Sense.One)
  if (!one || one.value < 3) return undefined
  const tail = find(one.end, Sense.Hundred) ?? find(one.end, Sense.HundredPlural)
  return tail?.value === 100 ? read(one.value * 100, tail.end) : undefined
}

/**
 * One to 999.
 *
 *     > | مئة وخمسة وعشرون
 *         ^^^ ^^^^ ^^^^^^^ hundreds, ones, tens
 */
function readGroup(at: number): Read | undefined {
  const hundreds = readHundreds(at)
  if (!hundreds) return readBelowHundred(at)
  const join = joinAt(hundreds.end)
  const rest = readBelowHundred(join)
  // A rest that has its own hundred (`مئة وثلاث مئة`) is another number.
  if (rest)
    return rest.value > 2 && rest.value < 10 && find(rest.end, Sense.Hundred)?.value === 100
      ? hundreds
      : read(hundreds.value + rest.value, rest.end)
  // `سبعمائة ومليون مليون`: some writers say the one before a scale word by the word itself.
  const scale = find(join, Sense.Scale)
  return scale && find(scale.end, Sense.Scale)?.value === scale.value ? read(hundreds.value + 1, scale.end) : hundreds
}

/** A mark that turns the order of the digits about on the page: the letter that looks like a comma, a full stop behind an invisible sign. */
function isTurning(mark: number): boolean {
  if (!isNumber(next(mark))) return false
  return textAt(mark) === COMMA_LETTER || (textAt(mark) === '.' && isGlued(mark) && isGlued(next(mark)))
}

/** `2ر48`, `50.‏11`, `540ر999ر45`: agencies write the end first, and the reader sees 48,2, 11.50 and 45,999,540. */
function readTurned(at: number): Read | undefined {
  const parts = [digitsAt(at)]
  let end = next(at)
  for (; parts.length < 5 && isTurning(end); end = next(next(end))) parts.unshift(digitsAt(next(end)))
  const digits = parts.length > 1 ? readDigits(parts.join('.')) : undefined
  return digits && { ...digits, end, scale: 1, digits: true }
}

const GROUP = /^\d{3}$/
/** A number in threes ends with the quintillions: more of them are a list. */
const MOST_GROUPS = 6

/** `1 000 000`: digits in threes with a space between. */
function readSpacedDigits(at: number): Read | undefined {
  const first = readDigits(digitsAt(at))
  if (!first) return undefined
  const alone = { value: first.value, end: next(at), scale: 1, digits: true, doubt: first.doubt }
  if (!/^[1-9]\d{0,2}$/.test(digitsAt(at))) return alone
  let { value, end } = alone
  for (let groups = 0; GROUP.test(digitsAt(end)); groups++) {
    if (groups === MOST_GROUPS) return alone
    value = value * 1000 + Number(digitsAt(end))
    end = next(end)
  }
  return { ...alone, value, end }
}

/** A scale word behind a number: `آلاف`, `ألفًا`, `مليون`. */
function scaleBehind(at: number): { value: number; end: number } | undefined {
  return find(at, Sense.Scale) ?? find(at, Sense.ScalePlural) ?? (letterAt(at, -1) === Unit.Alef ? find(at, Sense.ScaleEdge) : undefined)
}

/** A scale word with no number before it: `ألف`, `ألفان`, `ألفا طالب` (two), `ألفًا` and the `ألفا` of `ألفا و250 طالبا` (one). */
function readBareScale(at: number): Read | undefined {
  const single = find(at, Sense.Scale)
  const scale = single ?? find(at, Sense.ScaleDual) ?? find(at, Sense.ScaleEdge)
  const isOne =
    single ??
    (letterAt(at, -1) === Unit.Alef
      ? textAt(at).includes('\u064b') || isNumber(joinAt(next(at))) || readGroup(joinAt(next(at)))
      : undefined)
  return scale && read(scale.value * (isOne ? 1 : 2), scale.end, scale.value)
}

/** A value without the noise of binary fractions. */
export const rounded = (value: number): number => Number(value.toPrecision(15))

/** 2.3 × 10^9 is 2300000000, whatever binary fractions say. */
export function scaled(value: number, scale: number): number {
  return Number.isInteger(value) ? value * scale : rounded(value * scale)
}

/** `(60) رسالة`, `/ 5 / أمتار`, «60», “60”: what is counted stands behind the bracket. */
export function behindBracket(at: number, end: number): number {
  return signAt(end) > 0 && /^(?:\(\)|\/\/|\u00ab\u00bb|""|\u201c\u201d)$/.test(textAt(before(at)) + textAt(end)) ? next(end) : end
}

/** A group with the scales that multiply it: `ثلاثمئة ألف`, `ألف مليار`, `3.5 مليون`. */
function readPart(at: number): Read | undefined {
  let part = isNumber(at) ? (readTurned(at) ?? readSpacedDigits(at)) : (readGroup(at) ?? readBareScale(at))
  while (part && part.value < 1e24) {
    const scale = scaleBehind(behindBracket(at, part.end))
    if (!scale || scale.value <= part.scale) break
    // `(665.932.983) مليون` is written out, and says so once more.
    const value = part.digits && part.value > 1e6 ? part.value : scaled(part.value, scale.value)
    part = { ...part, value, end: scale.end, scale: scale.value }
  }
  return part
}

/**
 * What `و` may add: a part below the last scale. In legal style a hundred thousand may still take two thousand (`مائة ألف وألفان`).
 */
function mayJoin(total: Read, part: Read): boolean {
  if (part.value < total.scale) return true
  return !total.digits && part.scale === total.scale && part.value < 100 * total.scale && (total.value / total.scale) % 100 === 0
}

/** A whole number in words, digits or both: `ثلاثة ملايين و200 ألف وخمسون`. The parts are added from the small end, so that only one sum is rounded. */
export function readWholeNumber(at: number): Read | undefined {
  let total = readPart(at)
  if (!total) return undefined
  const values = [total.value]
  for (;;) {
    const part = readPart(joinAt(total.end))
    // `مليون وثلاثة أرباع`: the three is a numerator.
    if (!part || !mayJoin(total, part) || (part.value < 10 && has(part.end, Sense.FractionPlural))) break
    values.push(part.value)
    total = { ...part, digits: total.digits || part.digits, doubt: null }
  }
  return { ...total, value: values.reduceRight((sum, value) => sum + value, 0) }
}
