import { type Reading, readingsOf } from '../lexicon/trie.js'
import { Unit } from '../text/characters.js'
import { mentionAt } from '../text/span.js'
import { type Amount, readChain, readUnitAmount } from './amount.js'
import { isCountedNoun, isDefiniteNoun, isPartOfName, isPluralBefore } from './context.js'
import type { DateFound } from './dates.js'
import {
  behindBracket,
  definiteKind,
  isAll,
  isLoneWord,
  isMisspelledFirst,
  isOrdinalHere,
  isRejected,
  isTooShort,
  isUnitGlued,
  isWordAlone,
} from './judge.js'
import { behindLink } from './link.js'
import { readModifier } from './modifier.js'
import { type Numeral, readNumeral } from './numeral.js'
import { readDigitOrdinal, readOrdinal } from './ordinal.js'
import { readRange } from './range.js'
import { bareArticle, canBegin, find, goesOn, has, isGlued, isWord, type Reader, signAt, startOf, stopOf } from './reader.js'
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

function readOrdinalAt(reader: Reader, token: number, reading: Reading): Taken | null {
  const ordinal = readOrdinal(reader, token, reading)
  if (ordinal === null || !isOrdinalHere(reader, ordinal) || isMisspelledFirst(reader, ordinal)) return null
  const { start, stop, value, end } = ordinal
  return taken(reader, { kind: 'ordinal', start, end, first: token, number: [start, stop], value })
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
