import { type Reading, WHOLE } from '../lexicon/trie.js'
import { Unit } from '../text/characters.js'
import { Gap } from '../text/tokens.js'
import { readDigits } from './digits.js'
import { find, goesOn, has, isDefinite, isGlued, isNumber, isWord, joinAt, type Reader, signAt, startOf, stopOf } from './reader.js'
import { Sense } from './senses.js'
import { isDefiniteNumber, type Read, readWholeNumber, scaled } from './words.js'

const DAMMA = '\u064f'

/** A number as it stands in the text, before anybody asked what it counts. */
export interface Numeral {
  readonly kind: 'cardinal' | 'fraction' | 'multiple'
  /** First token and the token behind the last. */
  readonly token: number
  readonly end: number
  /** Source offsets. */
  readonly start: number
  readonly stop: number
  readonly value: number
  readonly doubt: number | null
  readonly digits: boolean
  readonly definite: boolean
  /** The last scale word, 1 where there is none. */
  readonly scale: number
}

type Shape = Pick<Numeral, 'value' | 'end'> & Partial<Pick<Numeral, 'kind' | 'doubt' | 'digits' | 'scale'>>

function numeralOf(reader: Reader, token: number, reading: Reading, shape: Shape): Numeral {
  return {
    kind: 'cardinal',
    doubt: null,
    digits: false,
    scale: 1,
    token,
    start: startOf(reader, token, reading),
    stop: stopOf(reader, shape.end),
    definite: isDefiniteNumber(reader, token, reading),
    ...shape,
  }
}

/** `ثلاثة أرباع`, `ثلثا`, `نصف`; the value of the fraction alone. */
function readFractionPart(reader: Reader, token: number, reading: Reading): { value: number; end: number; bare: boolean } | null {
  const one = find(reader, token, Sense.One, reading) ?? find(reader, token, Sense.Ten, reading)
  const plural = one !== null && goesOn(reader, one.end) ? find(reader, one.end, Sense.FractionPlural) : null
  if (one !== null && plural !== null) return { value: one.value / plural.value, end: plural.end, bare: false }
  const dual = find(reader, token, Sense.FractionDual, reading)
  if (dual !== null) return { value: 2 / dual.value, end: dual.end, bare: false }
  const single = find(reader, token, Sense.Fraction, reading)
  return single === null ? null : { value: 1 / single.value, end: single.end, bare: true }
}

/** `نصف مليون`, `ربع المليار`: a fraction of a scale word. */
function scaleOfFraction(reader: Reader, token: number): { value: number; end: number } | null {
  return goesOn(reader, token) ? find(reader, token, Sense.Scale) : null
}

/** A fraction of five, seven, nine or ten is spelled like the number: it needs a definite noun. An eighth is spelled like a price. */
function isFractionHere(reader: Reader, token: number, reading: Reading, fraction: { value: number; end: number; bare: boolean }): boolean {
  if (!fraction.bare) return true
  if (has(reader, fraction.end, Sense.Round)) return false
  const denominator = Math.round(1 / fraction.value)
  if (isDefiniteNumber(reader, token, reading)) return isDefiniteFraction(reader, token, fraction.end)
  if (denominator === 8) return isMarked(reader, token)
  return (
    denominator <= 4 || denominator === 6 || (isWord(reader, fraction.end) && isDefinite(reader, fraction.end) && isMarked(reader, token))
  )
}

/** `النصف الأول` is a half of a season; `إلى النصف` is 0.5. */
function isDefiniteFraction(reader: Reader, token: number, end: number): boolean {
  if (isWord(reader, end) && goesOn(reader, end) && isDefinite(reader, end)) return false
  return (
    token === 0 ||
    reader.tokens.gaps[token] === Gap.Line ||
    has(reader, token - 1, Sense.ModifierBefore) ||
    has(reader, token - 1, Sense.RangeJoin)
  )
}

/** `خُمس`, `ثُمن`: the damma on the first letter is written. */
function isMarked(reader: Reader, token: number): boolean {
  return reader.source.slice(reader.tokens.starts[token], reader.tokens.ends[token]).indexOf(DAMMA) === 1
}

/** A fraction at the beginning of a number. */
function readFraction(reader: Reader, token: number, reading: Reading): Numeral | null {
  const fraction = readFractionPart(reader, token, reading)
  if (fraction === null) return null
  const scale = scaleOfFraction(reader, fraction.end)
  if (scale !== null)
    return numeralOf(reader, token, reading, { value: scaled(fraction.value, scale.value), end: scale.end, scale: scale.value })
  if (!isFractionHere(reader, token, reading, fraction)) return null
  return numeralOf(reader, token, reading, { kind: 'fraction', value: fraction.value, end: fraction.end })
}

/** `… ونصف`, `… وثلاثة أرباع`, `مليون ونصف المليون`: what a fraction behind `و` adds. */
export function readAddedFraction(reader: Reader, token: number): { value: number; end: number } | null {
  const join = joinAt(reader, token)
  const fraction = join === null ? null : readFractionPart(reader, join.token, join.reading)
  if (join === null || fraction === null) return null
  if (fraction.bare && (fraction.value < 0.25 || isDefiniteNumber(reader, join.token, join.reading))) return null
  return fraction
}

function addFraction(reader: Reader, read: Read): Shape {
  const added = readAddedFraction(reader, read.end)
  if (added === null) return read
  const scale = scaleOfFraction(reader, added.end)
  if (scale !== null && scale.value <= read.scale) {
    return { ...read, value: read.value + scaled(added.value, scale.value), end: scale.end }
  }
  const kind = read.scale === 1 && !isWord(reader, added.end) ? 'fraction' : 'cardinal'
  return { ...read, kind, value: read.value + added.value * read.scale, end: added.end }
}

/** `ثلاثة فاصلة خمسة`, `صفر فاصلة صفر خمسة`: the decimals are read as they are spoken. */
function addDecimals(reader: Reader, read: Read): Shape | null {
  if (!goesOn(reader, read.end) || !has(reader, read.end, Sense.Point)) return null
  let decimals = ''
  let at = read.end + 1
  while (goesOn(reader, at) && has(reader, at, Sense.Zero)) {
    decimals += '0'
    at++
  }
  const rest = goesOn(reader, at) ? readWholeNumber(reader, at) : null
  if (rest === null && decimals === '') return null
  const digits = rest === null ? '' : String(rest.scale === 1 ? rest.value : rest.value / rest.scale)
  const value = Number(`${read.value}.${decimals}${digits}`)
  const scale = rest?.scale ?? 1
  return { value: scaled(value, scale), end: rest?.end ?? at, digits: read.digits, scale }
}

/** `واحد على عشرين`, `2000 على 3`. */
function addDenominator(reader: Reader, read: Read): Shape | null {
  if (!goesOn(reader, read.end) || !has(reader, read.end, Sense.Over) || !goesOn(reader, read.end + 1)) return null
  const under = readWholeNumber(reader, read.end + 1)
  if (under === null || under.value === 0 || under.digits !== read.digits || isDefinite(reader, read.end + 1)) return null
  return { kind: 'fraction', value: read.value / under.value, end: under.end, digits: read.digits }
}

/** `3/4`, and the `2/3` of `5 2/3`: digits, slash, digits with nothing between. */
function readSlash(reader: Reader, token: number): { value: number; end: number } | null {
  if (!isNumber(reader, token) || signAt(reader, token + 1) !== Unit.Slash || !isNumber(reader, token + 2)) return null
  if (
    !isGlued(reader, token + 1) ||
    !isGlued(reader, token + 2) ||
    (isGlued(reader, token + 3) && signAt(reader, token + 3) === Unit.Slash)
  )
    return null
  const { source, tokens } = reader
  const over = readDigits(source.slice(tokens.starts[token], tokens.ends[token]))
  const under = readDigits(source.slice(tokens.starts[token + 2], tokens.ends[token + 2]))
  if (
    over === null ||
    under === null ||
    under.value === 0 ||
    over.value >= under.value ||
    over.value > 99 ||
    !Number.isInteger(over.value) ||
    !Number.isInteger(under.value)
  )
    return null
  return { value: over.value / under.value, end: token + 3 }
}

function readWithDigits(reader: Reader, token: number): Shape | null {
  const slash = readSlash(reader, token)
  if (slash !== null) return { ...slash, kind: 'fraction', digits: true }
  const mixed = goesOn(reader, token + 1) && !isGlued(reader, token + 1) ? readSlash(reader, token + 1) : null
  const whole = mixed === null ? null : readDigits(reader.source.slice(reader.tokens.starts[token], reader.tokens.ends[token]))
  if (mixed !== null && whole !== null) return { kind: 'fraction', value: whole.value + mixed.value, end: mixed.end, digits: true }
  return null
}

function readPositive(reader: Reader, token: number, reading: Reading): Shape | null {
  if (isNumber(reader, token)) {
    const slashed = readWithDigits(reader, token)
    if (slashed !== null) return slashed
  }
  const read = readWholeNumber(reader, token, reading)
  if (read === null) return readZero(reader, token, reading)
  return addDecimals(reader, read) ?? addDenominator(reader, read) ?? addFraction(reader, read)
}

function readZero(reader: Reader, token: number, reading: Reading): Shape | null {
  const zero = find(reader, token, Sense.Zero, reading)
  if (zero === null) return null
  const read: Read = { value: 0, end: zero.end, scale: 1, digits: false, doubt: null }
  return addDecimals(reader, read) ?? read
}

/** `ضعفين`, `ثلاثة أضعاف`, `10 أضعاف`. */
function readMultiple(reader: Reader, token: number, reading: Reading): Numeral | null {
  const dual = find(reader, token, Sense.MultipleDual, reading)
  if (dual !== null) return numeralOf(reader, token, reading, { kind: 'multiple', value: 2, end: dual.end })
  const read = readWholeNumber(reader, token, reading)
  const plural = read !== null && goesOn(reader, read.end) ? find(reader, read.end, Sense.MultiplePlural) : null
  if (read === null || plural === null) return null
  return numeralOf(reader, token, reading, { kind: 'multiple', value: read.value, end: plural.end, digits: read.digits })
}

function isSign(unit: number): boolean {
  return unit === Unit.Hyphen || unit === 0x2212 || unit === Unit.Plus
}

/** A sign before digits, where no word or number stands before the sign: `-5`, `(+9)`. */
function hasSign(reader: Reader, token: number): boolean {
  if (!isNumber(reader, token) || !isGlued(reader, token) || !isSign(signAt(reader, token - 1))) return false
  return token === 1 || reader.tokens.gaps[token - 1] !== Gap.None || signAt(reader, token - 2) === Unit.ParenthesisOpen
}

function negated(reader: Reader, numeral: Numeral, token: number, reading: Reading): Numeral {
  const minus = signAt(reader, token) !== Unit.Plus
  return { ...numeral, token, start: startOf(reader, token, reading), value: minus ? -numeral.value : numeral.value, doubt: null }
}

/** The number that begins at a token, under a reading of its proclitics; null where none does. */
export function readNumeral(reader: Reader, token: number, reading: Reading = WHOLE): Numeral | null {
  if (isSign(signAt(reader, token)) && hasSign(reader, token + 1)) {
    const behind = readNumeral(reader, token + 1)
    return behind === null ? null : negated(reader, behind, token, WHOLE)
  }
  if (has(reader, token, Sense.Minus, reading) && goesOn(reader, token + 1)) {
    const behind = isNumber(reader, token + 1) || isWord(reader, token + 1) ? readUnsigned(reader, token + 1, WHOLE) : null
    return behind === null ? null : negated(reader, behind, token, reading)
  }
  return readUnsigned(reader, token, reading)
}

function readUnsigned(reader: Reader, token: number, reading: Reading): Numeral | null {
  const special = readMultiple(reader, token, reading) ?? readFraction(reader, token, reading)
  if (special !== null) return special
  const shape = readPositive(reader, token, reading)
  return shape === null ? null : numeralOf(reader, token, reading, shape)
}
