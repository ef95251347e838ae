import { type Reading, readingsOf } from '../lexicon/trie.js'
import { Unit } from '../text/characters.js'
import { mentionAt } from '../text/span.js'
import { foldedLength, TokenKind } from '../text/tokens.js'
import { type Amount, readChain, readUnitAmount } from './amount.js'
import { isCountedNoun, isDefiniteNoun, isFunctionWord, isListNumber, isPartOfName, isPluralBefore, isScore, isSerial } from './context.js'
import { type DateFound, isNamedByYear, isYearShaped } from './dates.js'
import { behindLink } from './link.js'
import { readModifier } from './modifier.js'
import { type Numeral, readNumeral } from './numeral.js'
import { type Ordinal, readDigitOrdinal, readOrdinal } from './ordinal.js'
import { readRange } from './range.js'
import {
  bareArticle,
  canBegin,
  find,
  goesOn,
  has,
  isGlued,
  isWord,
  lastLetterOf,
  letterAt,
  type Reader,
  signAt,
  startOf,
  stopOf,
} from './reader.js'
import { Sense } from './senses.js'
import type { Quantity } from './types.js'
import { type Counted, readRate, readSignBefore, readUnit } from './unit.js'

/** A quantity and the token behind it. */
interface Taken {
  readonly quantity: Quantity
  readonly end: number
}

interface Draft {
  readonly kind: Quantity['kind']
  readonly start: number
  readonly end: number
  readonly first: number
  readonly number: readonly [start: number, stop: number]
  readonly value: number
  readonly upper?: number | null
  readonly unit?: string | null
  readonly per?: string | null
  readonly candidates?: readonly string[] | null
  readonly doubt?: number | null
}

function taken(reader: Reader, draft: Draft): Taken {
  const { source } = reader
  const { kind, start, end, first, number, value, upper = null, unit = null, per = null, candidates = null, doubt = null } = draft
  const span = mentionAt(source, start, stopOf(reader, end))
  const modifier = readModifier(reader, first, end)
  return {
    quantity: { kind, ...span, value, upper, unit, per, modifier, candidates, doubt, number: mentionAt(source, number[0], number[1]) },
    end,
  }
}

function rounded(value: number): number {
  return Number(value.toPrecision(12))
}

/** A number with a unit of any kind; the rate behind it belongs to it. */
function withUnit(reader: Reader, numeral: Numeral, counted: Counted, upper: Numeral | null): Taken {
  const first: Amount = { value: (upper ?? numeral).value, counted, end: counted.end }
  const amount = counted.kind === 'percent' ? first : readChain(reader, first)
  const { ratio } = amount.counted
  const scaleDown = (value: number): number => (ratio === 1 ? value : rounded(value / ratio))
  const rate = amount.counted.kind === 'percent' ? null : readRate(reader, amount.end)
  return taken(reader, {
    kind: amount.counted.kind,
    start: numeral.start,
    end: rate?.end ?? amount.end,
    first: numeral.token,
    number: [numeral.start, (upper ?? numeral).stop],
    value: scaleDown(upper === null ? amount.value : numeral.value),
    upper: upper === null ? null : scaleDown(amount.value),
    unit: amount.counted.unit,
    per: rate?.per ?? null,
    candidates: amount.counted.candidates,
    doubt: numeral.doubt,
  })
}

function plain(reader: Reader, numeral: Numeral, kind: Quantity['kind'], upper: Numeral | null = null): Taken {
  const { start, stop, token, value, doubt } = numeral
  const end = (upper ?? numeral).end
  return taken(reader, { kind, start, end, first: token, number: [start, upper?.stop ?? stop], value, upper: upper?.value ?? null, doubt })
}

/** `%98`, `$20`. */
function withSignBefore(reader: Reader, numeral: Numeral): Taken | null {
  const sign = signAt(reader, numeral.token - 1)
  if (
    numeral.digits &&
    (sign === Unit.Percent || sign === 0x66a) &&
    isGlued(reader, numeral.token) &&
    !isGlued(reader, numeral.token - 1)
  ) {
    const start = startOf(reader, numeral.token - 1)
    return taken(reader, {
      kind: 'percent',
      start,
      end: numeral.end,
      first: numeral.token - 1,
      number: [numeral.start, numeral.stop],
      value: numeral.value,
      unit: 'percent',
    })
  }
  const money = numeral.digits ? readSignBefore(reader, numeral.token) : null
  if (money === null) return null
  const start = startOf(reader, money.token)
  return taken(reader, {
    kind: 'money',
    start,
    end: numeral.end,
    first: money.token,
    number: [numeral.start, numeral.stop],
    value: numeral.value,
    unit: money.unit,
    doubt: numeral.doubt,
  })
}

/** A number word of one token, no scale: the ones that are other words too. */
function isLoneWord(numeral: Numeral): boolean {
  return !numeral.digits && numeral.kind === 'cardinal' && numeral.scale === 1 && numeral.end === numeral.token + 1
}

/** True where the text has nothing but the number. */
function isAll(reader: Reader, numeral: Numeral): boolean {
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

function isWordAlone(reader: Reader, numeral: Numeral, counts: boolean): boolean {
  if (!isLoneWord(numeral) || isAll(reader, numeral)) return true
  if (numeral.value === 1) return isCountedOne(reader, numeral)
  if (numeral.value === 2 && numeral.definite) return false
  return counts || numeral.definite || !isShortForm(reader, numeral)
}

/** `الذكرى الثلاثين` puts in order, `الدول العشرين` counts, `مجموعة العشرين` is a name. */
function definiteKind(reader: Reader, numeral: Numeral): Quantity['kind'] | null {
  const before = numeral.token - 1
  if (!goesOn(reader, numeral.token) || has(reader, before, Sense.NotCounted) || !isWord(reader, before))
    return numeral.value < 11 ? 'count' : 'cardinal'
  if (numeral.value <= 10) return isDefiniteNoun(reader, before) || isPluralBefore(reader, before) ? 'count' : null
  if (isPluralBefore(reader, before)) return 'count'
  return isDefiniteNoun(reader, before) ? 'ordinal' : null
}

function isRejected(reader: Reader, numeral: Numeral): boolean {
  if (isLooseYear(reader, numeral) || isGluedToWord(reader, numeral)) return true
  return isScore(reader, numeral) || isPartOfName(reader, numeral) || isListNumber(reader, numeral) || isSerial(reader, numeral)
}

/** `(60) رسالة`: what is counted stands behind the bracket. */
function behindBracket(reader: Reader, { token, end }: Numeral): number {
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

function readCardinal(reader: Reader, numeral: Numeral): Taken | null {
  const range = readRange(reader, numeral)
  if (range !== null) {
    if (range.counted !== null) return withUnit(reader, { ...numeral, value: range.lower }, range.counted, range.upper)
    return plain(
      reader,
      { ...numeral, value: range.lower },
      isCountedNoun(reader, range.upper.end, range.upper.value) ? 'count' : 'cardinal',
      range.upper,
    )
  }
  if (isPartOfName(reader, numeral) && readSignBefore(reader, numeral.token) === null && !isUnitGlued(reader, numeral)) return null
  const signed = withSignBefore(reader, numeral)
  if (signed !== null) return signed
  const counted = numeral.kind === 'multiple' ? null : readUnit(reader, numeral.end, numeral.value, numeral.digits)
  if (counted !== null && !(isLoneWord(numeral) && numeral.value === 1)) return withUnit(reader, numeral, counted, null)
  if (isRejected(reader, numeral)) return null
  if (numeral.kind !== 'cardinal') return plain(reader, numeral, numeral.kind)
  const counts = isCountedNoun(reader, behindBracket(reader, numeral), numeral.value, numeral.token)
  if (counts && numeral.doubt !== null && !Number.isInteger(numeral.value) && Number.isInteger(numeral.doubt) && numeral.scale === 1)
    return plain(reader, { ...numeral, value: numeral.doubt, doubt: numeral.value }, 'count')
  if (!isWordAlone(reader, numeral, counts)) return null
  if (isLoneWord(numeral) && numeral.value === 1) return plain(reader, numeral, isAll(reader, numeral) ? 'cardinal' : 'count')
  const follows = goesOn(reader, numeral.token) && isDefiniteNoun(reader, numeral.token - 1)
  const kind = numeral.definite && (follows || !counts) ? definiteKind(reader, numeral) : counts ? 'count' : 'cardinal'
  return kind === null ? null : plain(reader, numeral, kind)
}

/** `42KWD`: what hangs on the digits is their unit. */
function isUnitGlued(reader: Reader, numeral: Numeral): boolean {
  return isGlued(reader, numeral.end) && readUnit(reader, numeral.end, numeral.value, true) !== null
}

/** An ordinal stands behind a definite noun, before an indefinite one, or alone with `على التوالي`, `من حيث`; first and second alone are former and latter. */
function isOrdinalHere(reader: Reader, ordinal: Ordinal): boolean {
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

function readOrdinalAt(reader: Reader, token: number, reading: Reading): Taken | null {
  const ordinal = readOrdinal(reader, token, reading)
  if (ordinal === null || !isOrdinalHere(reader, ordinal) || isMisspelledFirst(reader, ordinal)) return null
  const { start, stop, value, end } = ordinal
  return taken(reader, { kind: 'ordinal', start, end, first: token, number: [start, stop], value })
}

/** `الأولي` (preliminary) folds like `الأولى`: the source tells them apart. */
function isMisspelledFirst(reader: Reader, ordinal: Ordinal): boolean {
  if (ordinal.value !== 1 || ordinal.end !== ordinal.token + 1 || lastLetterOf(reader, ordinal.token) !== Unit.Yeh) return false
  return (
    reader.source.charCodeAt(reader.tokens.ends[ordinal.token] - 1) === Unit.Yeh && lastLetterOf(reader, ordinal.token - 1) !== Unit.Heh
  )
}

/** `القرن الـ 21`, `الدول الـ28`; with a scale or a unit behind it the number is an ordinary one. */
function readArticleDigits(reader: Reader, token: number): Taken | null {
  const ordinal = readDigitOrdinal(reader, token)
  if (ordinal === null) return null
  const numeral = readNumeral(reader, token + 1)
  if (numeral === null || numeral.scale > 1 || readUnit(reader, numeral.end, numeral.value, true) !== null) return null
  const before = token - 1
  const draft: Draft = {
    kind: 'ordinal',
    start: ordinal.start,
    end: ordinal.end,
    first: token,
    number: [numeral.start, numeral.stop],
    value: ordinal.value,
  }
  if (!goesOn(reader, token) || !isWord(reader, before) || has(reader, before, Sense.NotCounted) || has(reader, before, Sense.Level))
    return null
  if (isPluralBefore(reader, before)) return taken(reader, { ...draft, kind: 'count' })
  return isDefiniteNoun(reader, before) || !isCountedNoun(reader, ordinal.end, ordinal.value) ? taken(reader, draft) : null
}

/** `الأشهر الثلاثة`, `السنوات الـ10`, `السنوات 3`: the number behind its unit. */
function readPeriodCount(reader: Reader, token: number, reading: Reading): Taken | null {
  const period = find(reader, token, Sense.Period, reading)
  if (period === null || period.value !== 0 || !goesOn(reader, period.end)) return null
  const from = bareArticle(reader, period.end) !== null ? period.end + 1 : period.end
  const numeral = goesOn(reader, from) ? readNumeral(reader, from) : null
  if (numeral === null || numeral.kind !== 'cardinal') return null
  return taken(reader, {
    kind: 'duration',
    start: startOf(reader, token, reading),
    end: numeral.end,
    first: token,
    number: [numeral.start, numeral.stop],
    value: numeral.value,
    unit: period.id,
  })
}

function readUnitAlone(reader: Reader, token: number, reading: Reading): Taken | null {
  const amount = readUnitAmount(reader, token, reading)
  if (amount === null) return null
  const start = startOf(reader, token, reading)
  const { unit, candidates, ratio, kind } = amount.counted
  const rate = readRate(reader, amount.end)
  const value = ratio === 1 ? amount.value : rounded(amount.value / ratio)
  const number: [number, number] = [start, stopOf(reader, amount.end)]
  return taken(reader, { kind, start, end: rate?.end ?? amount.end, first: token, number, value, unit, per: rate?.per ?? null, candidates })
}

/** `لست` is "I am not": a preposition before three letters makes no number. */
function isTooShort(reader: Reader, token: number, reading: Reading): boolean {
  if (reading.cut === 0 || letterAt(reader, token, 0) === Unit.Waw) return false
  return foldedLength(reader.tokens, token) - reading.cut <= (letterAt(reader, token, reading.cut - 1) === Unit.Kaf ? 3 : 2)
}

function readUnder(reader: Reader, token: number, reading: Reading): Taken | null {
  const ordinal = readOrdinalAt(reader, token, reading) ?? readPeriodCount(reader, token, reading)
  if (ordinal !== null) return ordinal
  const unit = readUnitAlone(reader, token, reading)
  if (unit !== null) return unit
  const numeral = isTooShort(reader, token, reading) ? null : readNumeral(reader, token, reading)
  return numeral === null ? null : readCardinal(reader, numeral)
}

function readAt(reader: Reader, token: number): Taken | null {
  const digits = readArticleDigits(reader, token)
  if (digits !== null) return digits
  for (const reading of readingsOf(reader.tokens, token)) {
    const found = readUnder(reader, token, reading)
    if (found !== null) return found
  }
  return null
}

/** All quantities of a text in reading order, outside the dates that were found. */
export function findQuantities(reader: Reader, dates: readonly DateFound[]): Quantity[] {
  const quantities: Quantity[] = []
  const claims = dates.filter(({ claims: isClaimed }) => isClaimed)
  let next = 0
  for (let token = 0; token < reader.tokens.count; ) {
    token = behindLink(reader, token)
    while (next < claims.length && claims[next].end <= token) next++
    if (next < claims.length && claims[next].token <= token) {
      token = claims[next].end
      continue
    }
    const found = canBegin(reader, token) ? readAt(reader, token) : null
    const fits = found !== null && (next >= claims.length || found.end <= claims[next].token)
    if (found !== null && fits) quantities.push(found.quantity)
    token = fits ? found.end : token + 1
  }
  return quantities
}
