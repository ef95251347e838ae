import { type Reading, WHOLE } from '../lexicon/trie.js'
import { Unit } from '../text/characters.js'
import { readAddedFraction, readNumeral } from './numeral.js'
import { find, goesOn, has, joinAt, type Reader, signAt } from './reader.js'
import { Sense } from './senses.js'
import { type Counted, readDual, readSingleUnit, readUnit } from './unit.js'

/** A number with its unit, or several that make one: `3 سنوات وشهر`, `70 دولارا و60 سنتا`. */
export interface Amount {
  readonly value: number
  readonly counted: Counted
  readonly end: number
}

/** Seconds in a unit of time; months and years have their own measure. */
const SECONDS: Readonly<Record<string, number>> = { second: 1, minute: 60, hour: 3600, day: 86_400, night: 86_400, week: 604_800 }
const MONTHS: Readonly<Record<string, number>> = { month: 1, year: 12, decade: 120, century: 1200 }
/** The mean Gregorian month, where months and days are added up. */
const MONTH_SECONDS = 2_629_746

function secondsOf(unit: string): number {
  return SECONDS[unit] ?? (MONTHS[unit] ?? 0) * MONTH_SECONDS
}

function rounded(value: number): number {
  return Number(value.toPrecision(12))
}

/** The sum of two durations, in the smaller unit: `ساعة و20 دقيقة` is 80 minutes. */
function addDuration(amount: Amount, more: Amount): Amount | null {
  const [larger, smaller] = [amount.counted.unit ?? '', more.counted.unit ?? '']
  const months = MONTHS[larger] !== undefined && MONTHS[smaller] !== undefined
  const ratio = months ? MONTHS[larger] / MONTHS[smaller] : secondsOf(larger) / secondsOf(smaller)
  return ratio > 1 ? { value: rounded(amount.value * ratio + more.value), counted: more.counted, end: more.end } : null
}

function addMoney(amount: Amount, more: Amount): Amount | null {
  const { counted } = amount
  if (counted.ratio !== 1 || more.counted.ratio === 1) return null
  const codes = counted.unit === null ? (counted.candidates ?? []) : [counted.unit]
  const known = more.counted.unit === null ? (more.counted.candidates ?? []) : [more.counted.unit]
  const both = codes.filter((code) => known.includes(code))
  const merged = both.length === 1 ? { ...counted, unit: both[0], candidates: null } : counted
  return { value: rounded(amount.value + more.value / more.counted.ratio), counted: merged, end: more.end }
}

/** What may follow `و` in a chain: a number with a unit, a dual, a unit of one. */
function readLink(reader: Reader, token: number, reading: Reading): Amount | null {
  const numeral = readNumeral(reader, token, reading)
  if (numeral !== null) {
    const counted = readUnit(reader, numeral.end, numeral.value, numeral.digits)
    return counted === null ? null : { value: numeral.value, counted, end: counted.end }
  }
  return readUnitUnder(reader, token, reading)
}

function readUnitUnder(reader: Reader, token: number, reading: Reading): Amount | null {
  const dual = find(reader, token, Sense.DualDuration, reading)
  if (dual !== null) return { value: 2, counted: timeOf(dual.id, dual.end), end: dual.end }
  const subunit = find(reader, token, Sense.DualSubunit, reading)
  if (subunit !== null)
    return {
      value: 2,
      counted: { kind: 'money', unit: null, candidates: subunit.id.split(' ').slice(1), ratio: subunit.value, end: subunit.end },
      end: subunit.end,
    }
  const single = find(reader, token, Sense.SingleDuration, reading) ?? find(reader, token, Sense.Duration, reading)
  return single === null || (find(reader, token, Sense.SingleDuration, reading) === null && !isAccusative(reader, token))
    ? null
    : { value: 1, counted: timeOf(single.id, single.end), end: single.end }
}

function isAccusative(reader: Reader, token: number): boolean {
  return reader.tokens.folded[reader.tokens.foldStarts[token + 1] - 1] === Unit.Alef
}

function timeOf(unit: string, end: number): Counted {
  return { kind: 'duration', unit, candidates: null, ratio: 1, end }
}

/** A half behind the unit: `3 سنوات ونصف`, `ساعة ونصف الساعة`, `ساعة إلا ربع`. */
function addHalf(reader: Reader, amount: Amount): Amount {
  const added = readAddedFraction(reader, amount.end)
  if (added !== null && (!goesOn(reader, added.end) || !has(reader, added.end, Sense.Duration))) {
    const period = goesOn(reader, added.end) ? find(reader, added.end, Sense.Period) : null
    const end = period !== null && period.id === amount.counted.unit ? period.end : added.end
    return { ...amount, value: rounded(amount.value + added.value), end }
  }
  if (amount.counted.kind !== 'duration' || !goesOn(reader, amount.end) || !has(reader, amount.end, Sense.Except)) return amount
  const less = goesOn(reader, amount.end + 1) ? find(reader, amount.end + 1, Sense.Fraction) : null
  return less === null ? amount : { ...amount, value: amount.value - 1 / less.value, end: less.end }
}

/** Where a further part begins: behind `و`, or behind a comma in a list that goes on with time. */
function readNextLink(reader: Reader, amount: Amount): Amount | null {
  const join = joinAt(reader, amount.end)
  if (join !== null) return readLink(reader, join.token, join.reading)
  const comma = signAt(reader, amount.end) === Unit.ArabicComma && goesOn(reader, amount.end + 1) && amount.counted.kind === 'duration'
  const link = comma ? readLink(reader, amount.end + 1, WHOLE) : null
  return link !== null && joinAt(reader, link.end) !== null && readNextLink(reader, link) !== null ? link : null
}

/** All parts of one amount, each smaller than the one before. */
export function readChain(reader: Reader, first: Amount): Amount {
  let amount = addHalf(reader, first)
  while (amount.counted.kind === 'duration' || amount.counted.kind === 'money') {
    const link = readNextLink(reader, amount)
    if (link === null || link.counted.kind !== amount.counted.kind) break
    const sum = amount.counted.kind === 'duration' ? addDuration(amount, addHalf(reader, link)) : addMoney(amount, link)
    if (sum === null) break
    amount = sum
  }
  return amount
}

/** An amount without a number: `عامين`, `ساعة ونصف`, `يوم واحد`, `شهر و20 يوما`. */
export function readUnitAmount(reader: Reader, token: number, reading: Reading): Amount | null {
  const dual = reading.cut === 0 ? readDual(reader, token) : dualUnder(reader, token, reading)
  if (dual !== null) return readChain(reader, { value: 2, counted: dual, end: dual.end })
  const single = reading.cut === 0 ? readSingleUnit(reader, token) : singleUnder(reader, token, reading)
  if (single === null) return null
  if (goesOn(reader, single.end) && has(reader, single.end, Sense.Single) && !has(reader, single.end + 1, Sense.Partitive))
    return readChain(reader, { value: 1, counted: single, end: single.end + 1 })
  const chain = readChain(reader, { value: 1, counted: single, end: single.end })
  return chain.end > single.end ? chain : null
}

function dualUnder(reader: Reader, token: number, reading: Reading): Counted | null {
  const dual = find(reader, token, Sense.DualDuration, reading)
  if (dual !== null) return timeOf(dual.id, dual.end)
  const measure = find(reader, token, Sense.DualMeasure, reading)
  if (measure !== null) return { ...timeOf(measure.id, measure.end), kind: 'measure' }
  const money = find(reader, token, Sense.DualCurrency, reading)
  if (money === null) return null
  const open = money.id.split(' ').slice(1)
  return { kind: 'money', unit: open.length > 1 ? null : open[0], candidates: open.length > 1 ? open : null, ratio: 1, end: money.end }
}

function singleUnder(reader: Reader, token: number, reading: Reading): Counted | null {
  const single = find(reader, token, Sense.SingleDuration, reading)
  return single === null ? null : timeOf(single.id, single.end)
}
