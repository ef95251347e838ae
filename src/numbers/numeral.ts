import { Unit } from '../text/characters.js'
import {
  before,
  beginsLine,
  digitsAt,
  find,
  has,
  isDefinite,
  isGlued,
  isNumber,
  isWord,
  joinAt,
  letterAt,
  next,
  pass,
  signAt,
  skip,
  textAt,
} from './cursor.js'
import { readDigits } from './digits.js'
import type { Valued } from './ordinal.js'
import { Sense } from './senses.js'
import { isSign } from './walk.js'
import { type Read, readWholeNumber, rounded, scaled } from './words.js'

/** A number as it stands in the text, before anybody asked what it counts. */
export interface Numeral extends Read {
  readonly kind: 'cardinal' | 'fraction' | 'multiple'
  readonly at: number
  readonly definite: boolean
}

type Shape = Valued & Partial<Numeral>

/** True where the number begins with the article: `الثلاثة`; `الفين` without its hamza is no definite word. */
function isDefiniteNumber(at: number): boolean {
  return isDefinite(at) && letterAt(at, (at & 7) + 2) !== Unit.Feh
}

interface Fraction extends Valued {
  readonly bare: boolean
}

/** `ثلاثة أرباع`, `3 أرباع`, `ثلثا`, `نصف`, `½`; the value of the fraction alone. */
function readFractionPart(at: number): Fraction | undefined {
  const one = readWholeNumber(at)
  const plural = one && find(one.end, Sense.FractionPlural)
  if (plural && one.value < plural.value) return { value: one.value / plural.value, end: plural.end, bare: false }
  const dual = find(at, Sense.FractionDual)
  if (dual) return { value: 2 / dual.value, end: dual.end, bare: false }
  const single = find(at, Sense.Fraction)
  if (single) return { value: 1 / single.value, end: single.end, bare: true }
  const [, over, under] = /^(\d)\u2044(\d+)$/.exec(textAt(at).normalize('NFKC')) ?? []
  return over ? { value: Number(over) / Number(under), end: next(at), bare: false } : undefined
}

/** `النصف الأول` is a half of a season; `إلى النصف` is 0.5. */
function isDefiniteFraction(at: number, end: number): boolean {
  const word = before(at)
  return (!isWord(end) || has(end, Sense.NotCounted)) && (beginsLine(at) || has(word, Sense.ModifierBefore) || has(word, Sense.RangeJoin))
}

/** A fraction of five, seven, nine or ten is spelled like the number, an eighth like a price: they need their damma. */
function isFractionHere(at: number, { value, end, bare }: Fraction): boolean {
  if (!bare) return true
  if (has(end, Sense.Round)) return false
  if (isDefiniteNumber(at)) return isDefiniteFraction(at, end)
  const denominator = Math.round(1 / value)
  if (denominator <= 4 || denominator === 6) return true
  // `خُمس`, `ثُمن`.
  return textAt(at)[1] === '\u064f'
}

/** A fraction at the beginning of a number, of a scale word too: `نصف مليون`. */
function readFraction(at: number): Shape | undefined {
  const fraction = readFractionPart(at)
  if (!fraction) return undefined
  const scale = find(fraction.end, Sense.Scale)
  if (scale) return { value: scaled(fraction.value, scale.value), end: scale.end, scale: scale.value }
  return isFractionHere(at, fraction) ? { kind: 'fraction', value: fraction.value, end: fraction.end } : undefined
}

/** `… ونصف`, `… وثلاثة أرباع`, `مليون ونصف المليون`: what a fraction behind `و` adds. */
export function readAddedFraction(at: number): Valued | undefined {
  const fraction = readFractionPart(isWord(at) ? joinAt(at) : at)
  return fraction?.bare && fraction.value < 0.25 ? undefined : fraction
}

function addFraction(read: Read): Shape {
  const added = readAddedFraction(read.end)
  if (!added) return read
  const scale = find(added.end, Sense.Scale)
  // `3 ونصف مليون`: the scale is that of both.
  const shared = read.scale === 1 && scale ? scale.value : 1
  if (scale && scale.value <= read.scale * shared)
    return { ...read, value: rounded(read.value * shared + added.value * scale.value), end: scale.end, scale: read.scale * shared }
  const kind = read.scale === 1 && !isWord(added.end) ? 'fraction' : 'cardinal'
  return { ...read, kind, value: read.value + added.value * read.scale, end: added.end }
}

/** `ثلاثة فاصلة خمسة`, `صفر فاصلة صفر خمسة`: the decimals are read as they are spoken. */
function addDecimals(read: Read): Shape | undefined {
  let end = find(read.end, Sense.Point)?.end
  if (end === undefined) return undefined
  let decimals = ''
  for (; has(end, Sense.Zero); end = next(end)) decimals += '0'
  const rest = readWholeNumber(end)
  if (!rest && decimals === '') return undefined
  const scale = rest?.scale ?? 1
  const value = Number(`${read.value}.${decimals}${!rest ? '' : rest.value / scale}`)
  // `2.5 فاصلة خمسة` has two marks, and is no number.
  return value >= 0 ? { value: scaled(value, scale), end: rest?.end ?? end, digits: read.digits, scale } : undefined
}

/** `واحد على عشرين`, `2000 على 3`. */
function addDenominator(read: Read): Shape | undefined {
  const over = find(read.end, Sense.Over)
  const under = over && !isDefinite(over.end) ? readWholeNumber(over.end) : undefined
  if (!under || under.value === 0 || under.digits !== read.digits) return undefined
  return { kind: 'fraction', value: read.value / under.value, end: under.end, digits: read.digits }
}

/** `3/4`, and the `2/3` of `5 2/3`: digits, slash, digits with nothing between. */
function readSlash(at: number): Shape | undefined {
  const slash = next(at)
  const under = next(slash)
  const end = next(under)
  if (signAt(slash) !== Unit.Slash || !isGlued(slash) || !isGlued(under) || (isGlued(end) && signAt(end) === Unit.Slash)) return undefined
  const [over, all] = [digitsAt(at), digitsAt(under)]
  if (!/^\d\d?$/.test(over) || !/^\d+$/.test(all) || Number(over) >= Number(all)) return undefined
  return { kind: 'fraction', value: Number(over) / Number(all), end, digits: true }
}

function readSlashed(at: number): Shape | undefined {
  const slash = readSlash(at)
  if (slash !== undefined || !isNumber(at)) return slash
  const more = isGlued(next(at)) ? undefined : readSlash(next(at))
  const whole = more && readDigits(digitsAt(at))
  return more && whole && { ...more, value: whole.value + more.value }
}

/** `ضعفين`, `ثلاثة أضعاف`, `10 أضعاف`. */
function readMultiple(at: number, read: Read | undefined): Shape | undefined {
  const dual = find(at, Sense.MultipleDual)
  if (dual) return { kind: 'multiple', value: 2, end: dual.end }
  const end = read && skip(read.end, Sense.MultipleNoun)
  return end ? { kind: 'multiple', value: read.value, end, digits: read.digits } : undefined
}

function readShape(at: number): Shape | undefined {
  const read = readWholeNumber(at)
  const special = readMultiple(at, read) ?? readFraction(at) ?? readSlashed(at)
  if (special !== undefined) return special
  if (read) return addDecimals(read) ?? addDenominator(read) ?? addFraction(read)
  const zero = find(at, Sense.Zero)
  if (!zero) return undefined
  const none = { value: 0, end: zero.end, scale: 1, digits: false, doubt: null }
  return addDecimals(none) ?? none
}

/** A sign before digits, where no number and no word but `و` without a space stands before the sign: `-5`, `(+9)`, `و-5`; `2 -1` is a score. */
function isSignAt(at: number): boolean {
  if (!isSign(signAt(at)) || !isNumber(next(at)) || !isGlued(next(at)) || isNumber(before(at))) return false
  return !isGlued(at) || signAt(before(at)) === Unit.ParenthesisOpen || joinAt(before(at)) === at
}

/** The number that begins at a place; undefined where none does. */
export function readNumeral(at: number): Numeral | undefined {
  const isSign = isSignAt(at)
  const from = isSign ? next(at) : pass(at, Sense.Minus)
  const shape = readShape(from)
  if (shape === undefined) return undefined
  const { value, doubt = null } = shape
  const isMinus = from !== at && signAt(at) !== Unit.Plus
  return {
    kind: 'cardinal',
    digits: false,
    scale: 1,
    definite: isDefiniteNumber(from),
    ...shape,
    at,
    value: isMinus ? -value : value,
    doubt: from === at ? doubt : null,
  }
}
