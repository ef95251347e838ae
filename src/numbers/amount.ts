import { Unit } from '../text/characters.js'
import { find, has, isDefinite, joinAt, letterAt, next, pass, signAt } from './cursor.js'
import { phraseBefore } from './modifier.js'
import { readAddedFraction, readNumeral } from './numeral.js'
import { Sense } from './senses.js'
import { type Counted, readDual, readSingleUnit, readUnit } from './unit.js'
import { rounded } from './words.js'

/** A number with its unit, or several that make one: `3 سنوات وشهر`, `70 دولارا و60 سنتا`. */
export interface Amount {
  readonly value: number
  readonly counted: Counted
  readonly end: number
}

const amountOf = (value: number, counted: Counted | undefined): Amount | undefined => counted && { value, counted, end: counted.end }

/** Seconds in a unit of time; months are mean ones of the Gregorian calendar, and an exact part of the units above them. */
const MONTH = 2_629_746
const SECONDS: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  night: 86_400,
  week: 604_800,
  month: MONTH,
  year: 12 * MONTH,
  decade: 120 * MONTH,
  century: 1200 * MONTH,
}

/** The sum of two durations, in the smaller unit: `ساعة و20 دقيقة` is 80 minutes. */
function addDuration(amount: Amount, more: Amount): Amount | undefined {
  const ratio = SECONDS[amount.counted.unit as string] / SECONDS[more.counted.unit as string]
  return ratio > 1 ? { ...more, value: rounded(amount.value * ratio + more.value) } : undefined
}

const codesOf = ({ unit, candidates }: Counted): readonly (string | null)[] => candidates ?? [unit]

/** `70 دولارا و60 سنتا`: the part may say which currency the whole is. */
function addMoney({ value, counted }: Amount, more: Amount): Amount | undefined {
  if (counted.ratio !== 1 || more.counted.ratio === 1) return undefined
  const known = codesOf(more.counted)
  const both = codesOf(counted).filter((code) => known.includes(code))
  const merged = both.length === 1 ? { ...counted, unit: both[0], candidates: null } : counted
  return { value: rounded(value + more.value / more.counted.ratio), counted: merged, end: more.end }
}

/** What may follow `و` in a chain: a number with a unit, a dual, a unit of one. */
function readLink(at: number): Amount | undefined {
  const numeral = readNumeral(at)
  if (numeral) return amountOf(numeral.value, readUnit(numeral.end, numeral.value, numeral.digits))
  const one = letterAt(at, -1) === Unit.Alef || has(at, Sense.SingleDuration)
  return amountOf(2, readDual(at)) ?? (one && has(at, Sense.Duration) ? amountOf(1, readUnit(at, 1, false)) : undefined)
}

/** A half behind the unit: `3 سنوات ونصف`, `ساعة ونصف الساعة`, `3 ملايين دولار ونصف المليون`, `ساعة إلا ربع`. */
function addHalf(amount: Amount): Amount {
  const added = readAddedFraction(amount.end)
  const scale = added && find(added.end, Sense.Scale)
  // `3 سنوات ونصف مليون ريال` are two.
  if (added && !has(added.end, Sense.Duration) && (!scale || isDefinite(added.end))) {
    const period = find(added.end, Sense.Period)
    const whole = scale ?? (period?.id === amount.counted.unit ? period : undefined)
    return { ...amount, value: rounded(amount.value + added.value * (scale?.value ?? 1)), end: whole?.end ?? added.end }
  }
  const except = find(amount.end, Sense.Except)
  const less = except && find(except.end, Sense.Fraction)
  return less ? { ...amount, value: amount.value - 1 / less.value, end: less.end } : amount
}

/** All parts of one amount, each smaller than the one before. */
export function readChain(first: Amount): Amount {
  const { kind } = first.counted
  let amount = kind === 'percent' ? first : addHalf(first)
  while (kind === 'duration' || kind === 'money') {
    const { end } = amount
    // `سنة، 3 أشهر و10 أيام`
    const link = readLink(signAt(end) === Unit.ArabicComma ? next(end) : joinAt(end))
    const sum = link?.counted.kind !== kind ? undefined : kind === 'money' ? addMoney(amount, link) : addDuration(amount, addHalf(link))
    if (!sum) break
    amount = sum
  }
  return amount
}

/** With the word for one behind a unit: `شهر واحد`. */
const withSingle = (first: Amount): Amount => readChain({ ...first, end: pass(first.end, Sense.Single) })

/** A distance in time: `3 سنوات`, `عامين`, `شهر واحد`, `سنة ونصف`, `سنة وشهرين`. */
export function readDistance(at: number): Amount | undefined {
  const first = readLink(at)
  return first?.counted.kind === 'duration' ? withSingle(first) : undefined
}

/** An amount without a number: `عامين`, `ساعة ونصف`, `يوم واحد`, `شهر و20 يوما`, `أقل من شهر`. */
export function readUnitAmount(at: number): Amount | undefined {
  const first = amountOf(2, readDual(at)) ?? amountOf(1, readSingleUnit(at))
  if (!first) return undefined
  const whole = withSingle(first)
  return first.value > 1 || whole.end > first.end || (has(at, Sense.SingleDuration) && phraseBefore(at)) ? whole : undefined
}
