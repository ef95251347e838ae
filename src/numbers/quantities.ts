import type { Mention } from '../text/span.js'
import { type Amount, readChain, readUnitAmount } from './amount.js'
import { isCountedNoun, isDefiniteNoun, isPluralBefore } from './context.js'
import {
  bareArticle,
  before,
  claim,
  find,
  has,
  isAll,
  isGlued,
  isNumber,
  isWord,
  mentionOf,
  next,
  passArticle,
  readingsAt,
  signAt,
  startOf,
  stopOf,
  textAt,
} from './cursor.js'
import type { DateFound } from './dates.js'
import {
  definiteKind,
  isLoneWord,
  isMisspelledFirst,
  isOrdering,
  isOrdinalHere,
  isRejected,
  isScoreSide,
  isTooShort,
  isWordAlone,
} from './judge.js'
import { readModifier } from './modifier.js'
import { type Numeral, readNumeral } from './numeral.js'
import { readOrdinal } from './ordinal.js'
import { readRange } from './range.js'
import { Sense } from './senses.js'
import type { Quantity } from './types.js'
import { currenciesNamed, isPercent, readRate, readSignBefore, readUnit } from './unit.js'
import { Begins } from './vocabulary.js'
import { candidatesAt } from './walk.js'
import { behindBracket, rounded } from './words.js'

/** A quantity and the place behind it. */
interface Taken {
  readonly quantity: Quantity
  readonly end: number
}

/** What is known of a quantity: where it and its number begin and end, and its fields. */
interface Draft extends Partial<Pick<Quantity, 'unit' | 'candidates' | 'doubt'>> {
  readonly upper?: number | null | undefined
  readonly per?: string | undefined
  readonly at: number
  readonly end: number
  readonly number?: readonly [at: number, end: number]
}

function taken(kind: Quantity['kind'], amount: number, draft: Draft): Taken {
  // `5 درجات تحت الصفر`
  const below = find(draft.end, Sense.BelowZero)
  const signed = (size: number): number => (below ? -Math.abs(size) : size)
  const { at, number: [from, behind] = [at, draft.end], upper = null, unit = null, per = null, candidates = null, doubt = null } = draft
  const end = below?.end ?? draft.end
  // Brackets, a slash, «, ", “.
  const open = /^[(/\u00ab"\u201c]$/.test(textAt(before(at))) ? before(at) : at
  const bracket = behindBracket(at, next(at))
  const modifier = readModifier(open, end)
  const [span, number] = [mention(bracket > next(at) && bracket <= end ? open : at, end), mention(from, behind)]
  return {
    quantity: { kind, ...span, value: signed(amount), upper: upper && signed(upper), unit, per, modifier, candidates, doubt, number },
    end,
  }
}

const mention = (at: number, end: number): Mention => mentionOf(startOf(at), stopOf(end))

/** An amount of a unit, from its number, or the range that ends with it; the rate behind it belongs to it. */
function ofUnit(
  number: readonly [at: number, end: number],
  { value, counted, end }: Amount,
  lower?: number,
  doubt: number | null = null,
): Taken {
  const { kind, ratio, unit, candidates } = counted
  const scaleDown = (amount: number): number => (ratio === 1 ? amount : rounded(amount / ratio))
  const rate = readRate(end)
  return taken(kind, scaleDown(lower ?? value), {
    at: number[0],
    end: rate?.end ?? end,
    number,
    upper: lower === undefined ? null : scaleDown(value),
    unit,
    per: rate?.id,
    candidates,
    doubt,
  })
}

function plain(kind: Quantity['kind'], { at, end, value, doubt }: Numeral, upper?: Numeral): Taken {
  return taken(kind, value, { at, end: upper?.end ?? end, upper: upper?.value, doubt })
}

/** `%98`, `$20`. */
function withSignBefore({ at, end, value, doubt, digits }: Numeral): Taken | undefined {
  if (!digits) return undefined
  const sign = before(at)
  if (isPercent(signAt(sign)) && isGlued(at) && (!isGlued(sign) || signAt(before(sign)) > 0))
    return taken('percent', value, { at: sign, end, number: [at, end], unit: 'percent' })
  const money = readSignBefore(at)
  return money && taken('money', value, { at: money.at, end, number: [at, end], unit: money.unit, doubt })
}

function readAmountOf(numeral: Numeral): Taken | undefined {
  const { at, end, value, doubt } = numeral
  const range = readRange(numeral)
  if (range) {
    const { lower, upper, counted } = range
    if (counted) return ofUnit([at, upper.end], readChain({ value: upper.value, counted, end: counted.end }), lower, doubt)
    return plain(isCountedNoun(upper.end, upper.value) ? 'count' : 'cardinal', { ...numeral, value: lower }, upper)
  }
  if (isScoreSide(numeral)) return plain('cardinal', numeral)
  const counted = readUnit(behindBracket(at, end), value, numeral.digits)
  const isUnit = counted && (counted.kind === 'percent' || value !== 1 || !isLoneWord(numeral))
  return (
    withSignBefore(numeral) ?? (isUnit ? ofUnit([at, end], readChain({ value, counted, end: counted.end }), undefined, doubt) : undefined)
  )
}

function readCardinal(numeral: Numeral): Taken | undefined {
  const amount = readAmountOf(numeral)
  if (amount || isRejected(numeral)) return amount
  const { at, end, kind, value, doubt, definite } = numeral
  if (kind !== 'cardinal') return plain(kind, numeral)
  if (isOrdering(numeral)) return plain('ordinal', numeral)
  const counts = isCountedNoun(behindBracket(at, end), value, at)
  // A counted noun makes `1.250` whole.
  if (counts && doubt !== null && !Number.isInteger(value) && Number.isInteger(doubt) && numeral.scale === 1)
    return plain('count', { ...numeral, value: doubt, doubt: value })
  if (!isWordAlone(numeral, counts)) return undefined
  if (isLoneWord(numeral) && value === 1) return plain(isAll(at, end) ? 'cardinal' : 'count', numeral)
  const counted = definite ? definiteKind(numeral) : counts ? 'count' : 'cardinal'
  return counted && plain(counted, numeral)
}

function readOrdinalAt(at: number): Taken | undefined {
  const ordinal = readOrdinal(at)
  if (!ordinal || !isOrdinalHere(at, ordinal) || isMisspelledFirst(at, ordinal)) return undefined
  return taken('ordinal', ordinal.value, { at, end: ordinal.end })
}

/** `القرن الـ 21`, `الدول الـ28`; with a scale or a unit behind it the number is an ordinary one. */
function readArticleDigits(at: number): Taken | undefined {
  const article = bareArticle(at)
  const noun = before(at)
  const from = next(at)
  const numeral = article > 0 && isNumber(from) ? readNumeral(from) : undefined
  if (numeral?.kind !== 'cardinal' || numeral.scale > 1 || !isWord(noun) || has(noun, Sense.Level)) return undefined
  const { value, end } = numeral
  const isCued = has(end, Sense.OrdinalCue)
  const orders = isDefiniteNoun(noun) || isCued
  const isCount = isPluralBefore(noun)
  if (readUnit(end, value, true) || (has(noun, Sense.NotCounted) && !isCued)) return undefined
  if (!isCount && !orders && isCountedNoun(end, value) && !has(end, Sense.Partitive)) return undefined
  // `دور الـ16` is that of sixteen.
  return taken(isCount ? 'count' : orders ? 'ordinal' : 'cardinal', value, { at: article, end, number: [from, end] })
}

/** `الأشهر الثلاثة`, `السنوات الـ10`, `السنوات 3`: the number behind its unit. */
function readPeriodCount(at: number): Taken | undefined {
  const period = find(at, Sense.Period)
  if (period?.value !== 0) return undefined
  const numeral = readNumeral(passArticle(period.end))
  // `الدقائق 17، 71` are minutes of a match.
  if (numeral?.kind !== 'cardinal' || (numeral.digits && numeral.at === period.end && has(at, Sense.Ordered))) return undefined
  return taken('duration', numeral.value, { at, end: numeral.end, number: [numeral.at, numeral.end], unit: period.id })
}

function readUnitAlone(at: number): Taken | undefined {
  const amount = readUnitAmount(at)
  return amount && ofUnit([at, amount.end], amount)
}

function readUnder(at: number): Taken | undefined {
  const found = isNumber(at) ? undefined : (readOrdinalAt(at) ?? readPeriodCount(at) ?? readUnitAlone(at))
  const numeral = found || isTooShort(at) ? undefined : readNumeral(at)
  return numeral ? readCardinal(numeral) : found
}

function readAt(at: number): Taken | undefined {
  const digits = readArticleDigits(at)
  if (digits) return digits
  for (const reading of readingsAt(at)) {
    const found = readUnder(reading)
    if (found) return found
  }
  return undefined
}

/** All quantities of a text in reading order, outside the dates that were found. */
export function findQuantities(dates: readonly DateFound[], marks: readonly number[]): Quantity[] {
  const quantities: Quantity[] = []
  const claimed = dates.filter(({ claims }) => claims)
  for (const { at, end } of claimed) claim(at, end)
  let nextClaim = 0
  candidatesAt(marks, Begins.Quantity, (at) => {
    while (nextClaim < claimed.length && claimed[nextClaim].end <= at) nextClaim++
    const date = claimed[nextClaim]
    if (date && date.at <= at) return date.end
    const found = readAt(at)
    if (!found) return 0
    quantities.push(found.quantity)
    return found.end
  })
  let named: ReturnType<typeof currenciesNamed> | undefined
  return quantities.map((quantity) => {
    // `البنك الأردني … 5 ملايين دينار`
    const codes = quantity.candidates?.filter((code) => {
      named ??= currenciesNamed()
      return named.has(code)
    })
    return codes?.length === 1 ? { ...quantity, unit: codes[0] } : quantity
  })
}
