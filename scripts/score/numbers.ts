import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { type DateMention, extractDates, extractQuantities, type Quantity } from '../../src/numbers/index.js'
import { DISPUTED } from './numbers.disputed.js'
import type { ScoreRow } from './row.js'

interface Span {
  readonly start: number
  readonly end: number
}

interface GoldArticle {
  readonly article: string
  readonly quantities: readonly (Quantity & Span)[]
  readonly dates: readonly (DateMention & Span)[]
}

interface Expected {
  readonly text?: string
  readonly start?: number
  readonly end?: number
  readonly kind: string
  readonly value?: unknown
  readonly unit?: string
  readonly normalized?: unknown
}

/** One case of the six parsers' own suites. */
export interface Case {
  readonly id: string
  readonly input: string
  readonly reference?: string
  readonly scope: readonly string[]
  readonly expected: readonly Expected[]
}

const root = new URL('../../', import.meta.url)

function rowOf(set: string, measure: string, hits: number, found: number, expected: number): ScoreRow {
  const precision = found === 0 ? null : hits / found
  const recall = expected === 0 ? null : hits / expected
  const f1 = precision === null || recall === null || hits === 0 ? null : (2 * precision * recall) / (precision + recall)
  return { set, measure, precision, recall, f1, n: expected }
}

function sameFields(fields: readonly string[], gold: object, found: object): boolean {
  const of = (item: object): string => JSON.stringify(fields.map((field) => (item as Record<string, unknown>)[field]))
  return of(gold) === of(found)
}

function scoreGold(set: string, goldUrl: URL, articlesUrl: URL): ScoreRow[] {
  const totals = { quantities: [0, 0, 0], dates: [0, 0, 0] }
  const articles = readdirSync(articlesUrl)
  for (const file of readdirSync(goldUrl).filter((name) => name.endsWith('.json'))) {
    const gold: GoldArticle = JSON.parse(readFileSync(new URL(file, goldUrl), 'utf8'))
    const article = articles.find((name) => name.startsWith(gold.article))
    if (article === undefined) continue
    const text = readFileSync(new URL(article, articlesUrl), 'utf8')
    const fields = {
      quantities: ['kind', 'start', 'end', 'value', 'unit', 'per', 'modifier', 'number'],
      dates: ['kind', 'start', 'end', 'value'],
    }
    for (const layer of ['quantities', 'dates'] as const) {
      const found: readonly object[] = layer === 'quantities' ? extractQuantities(text).map(numberInGoldOrder) : extractDates(text)
      const hits = gold[layer].filter((item) => found.some((other) => sameFields(fields[layer], item, other))).length
      totals[layer][0] += hits
      totals[layer][1] += found.length
      totals[layer][2] += gold[layer].length
    }
  }
  return (['quantities', 'dates'] as const).map((layer) =>
    rowOf(set, `${layer}: every field exact`, totals[layer][0], totals[layer][1], totals[layer][2]),
  )
}

function numberInGoldOrder(quantity: Quantity): object {
  const { text, start, end } = quantity.number
  return { ...quantity, number: { text, start, end } }
}

const UNITS: Readonly<Record<string, string>> = { $: 'USD', cent: 'USD' }

function near(left: number, right: number): boolean {
  return Math.abs(left - right) <= 1e-9 * Math.max(1, Math.abs(left), Math.abs(right))
}

function isAt(expected: Expected, span: Span): boolean {
  return expected.start === undefined || (span.start === expected.start && span.end === expected.end)
}

/** ISO 8601 duration in seconds and months. */
export function durationOf(iso: string): { seconds: number } {
  const perUnit: Record<string, number> = { Y: 31_556_952, M: 2_629_746, W: 604_800, D: 86_400, TH: 3600, TM: 60, TS: 1 }
  let seconds = 0
  let time = ''
  for (const [, marker, amount, unit] of iso.slice(1).matchAll(/(T)?(\d+(?:\.\d+)?)([YMWDHS])/g)) {
    if (marker !== undefined) time = 'T'
    seconds += Number(amount) * (perUnit[time + unit] ?? perUnit[unit] ?? perUnit[`T${unit}`])
  }
  return { seconds }
}

const SECONDS: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  night: 86_400,
  week: 604_800,
  month: 2_629_746,
  year: 31_556_952,
  decade: 315_569_520,
  century: 3_155_695_200,
} // prettier-ignore

function isDuration(expected: Expected, quantity: Quantity): boolean {
  if (quantity.kind !== 'duration' || !isAt(expected, quantity)) return false
  if (typeof expected.value !== 'string') return true
  return near(durationOf(expected.value).seconds / (quantity.value * (SECONDS[quantity.unit ?? ''] ?? 0)), 1)
}

function isMoney(expected: Expected, quantity: Quantity): boolean {
  const value = expected.unit === 'cent' ? Number(expected.value) / 100 : Number(expected.value)
  const unit = UNITS[expected.unit ?? ''] ?? expected.unit
  return quantity.kind === 'money' && isAt(expected, quantity) && near(quantity.value, value) && quantity.unit === unit
}

function isMeasure(expected: Expected, quantity: Quantity): boolean {
  return (
    quantity.kind === 'measure' &&
    isAt(expected, quantity) &&
    near(quantity.value, Number(expected.value)) &&
    quantity.unit === (expected.unit ?? null)
  )
}

/** True where a quantity is what a case expects, its kind mapped as `notes/numbers.md` and the guideline do. */
export function isExpectedQuantity(expected: Expected, quantity: Quantity): boolean {
  switch (expected.kind) {
    case 'number':
      return isAt(expected, quantity.number) && near(quantity.value, Number(expected.value))
    case 'fraction':
      return isAt(expected, quantity.number) && Math.abs(quantity.value - Number(expected.value)) < 1e-9
    case 'ordinal':
    case 'percent':
      return quantity.kind === expected.kind && isAt(expected, quantity) && near(quantity.value, Number(expected.value))
    case 'currency':
      return isMoney(expected, quantity)
    case 'dimension':
    case 'temperature':
      return isMeasure(expected, quantity)
    case 'duration':
      return isDuration(expected, quantity)
    default:
      return false
  }
}

const DATE_KINDS = new Set(['date', 'time', 'datetime', 'daterange', 'timerange', 'datetimerange'])

/** The guideline's span takes in `يوم`, that of Recognizers-Text does not. */
function isDateAt(expected: Expected, date: DateMention): boolean {
  if (isAt(expected, date)) return true
  return date.end === expected.end && date.text === `\u064a\u0648\u0645 ${expected.text ?? ''}`
}

/** Compares as far as both speak: a day with a day, a time with a time, a range with its ends. */
export function sameMoment(value: unknown, found: string | null): boolean {
  if (value === undefined || value === null || found === null) return value === undefined || value === null
  if (typeof value === 'string') return sameText(value, found)
  const { timex, future, past, start, date } = value as Record<string, unknown>
  if (typeof timex === 'string') return [timex, future, past].some((one) => one === found || sameMoment(one ?? '', found))
  if (typeof start === 'string')
    return (
      found.startsWith(start.slice(0, 10)) ||
      found.startsWith(start.slice(0, 7)) ||
      found.startsWith(`T${start.slice(0, 5)}`) ||
      found === start.slice(0, 4)
    )
  return typeof date === 'string'
}

function sameText(value: string, found: string): boolean {
  if (/^\d\d:\d\d/.test(value)) return `T${value}`.startsWith(found) || found.includes(`T${value.slice(0, 5)}`)
  if (value.includes('T'))
    return found.startsWith(value.slice(0, found.length)) || found === value.slice(10, 16) || found === value.slice(10, 10 + found.length)
  return value === found || (found.length < value.length && value.startsWith(found))
}

/** Why a case fails, or null where all it expects was found and nothing else. */
export function failureOf({ input, reference, scope, expected }: Case): string | null {
  const isDates = scope.some((kind) => DATE_KINDS.has(kind))
  const dates = isDates ? extractDates(input, reference === undefined ? {} : { reference: reference.slice(0, 19) }) : []
  const quantities = scope.some((kind) => !DATE_KINDS.has(kind)) ? extractQuantities(input) : []
  const missing = expected.filter((item) =>
    DATE_KINDS.has(item.kind)
      ? !dates.some((date) => isDateAt(item, date) && sameMoment(item.value, date.value))
      : !quantities.some((quantity) => isExpectedQuantity(item, quantity)),
  )
  const described = [
    ...quantities.map((q) => `${q.kind} [${q.text}] ${q.value} ${q.unit}`),
    ...dates.map((d) => `${d.kind} [${d.text}] ${d.value}`),
  ].join(' ; ')
  if (missing.length > 0)
    return `${missing.map((item) => `${item.kind} [${item.text}] ${JSON.stringify(item.value)} ${item.unit ?? ''}`).join(' ; ')} ≠ ${described}`
  return expected.length === 0 && isFalseHit(scope, quantities, dates) ? `nothing ≠ ${described}` : null
}

const KINDS: Readonly<Record<string, readonly string[]>> = {
  number: ['cardinal', 'count', 'fraction'],
  fraction: ['fraction'],
  percent: ['percent'],
  ordinal: ['ordinal'],
  currency: ['money'],
  dimension: ['measure'],
  duration: ['duration'],
}

function isFalseHit(scope: readonly string[], quantities: readonly Quantity[], dates: readonly DateMention[]): boolean {
  const kinds = scope.flatMap((kind) => KINDS[kind] ?? [])
  return quantities.some(({ kind }) => kinds.includes(kind)) || (dates.length > 0 && scope.some((kind) => DATE_KINDS.has(kind)))
}

/** The cases of `dev/numbers.jsonl`, where the file is there. */
export function devCases(): readonly Case[] {
  const file = new URL('../shared/dev/numbers.jsonl', root)
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line): Case => JSON.parse(line))
}

function scoreDev(): ScoreRow[] {
  const tallies = new Map<string, [right: number, all: number]>()
  for (const one of devCases()) {
    if (DISPUTED[one.id] !== undefined) continue
    const kind = one.expected[0]?.kind ?? 'negative'
    const tally = tallies.get(kind) ?? [0, 0]
    tallies.set(kind, [tally[0] + (failureOf(one) === null ? 1 : 0), tally[1] + 1])
  }
  return [...tallies].map(([kind, [right, all]]) => ({
    set: 'dev/numbers',
    measure: `${kind}: cases right`,
    precision: null,
    recall: right / all,
    f1: null,
    n: all,
  }))
}

/** The golden articles, and the cases of six other parsers. */
export async function score(): Promise<ScoreRow[]> {
  return [...scoreGold('golden', new URL('fixtures/gold/', root), new URL('fixtures/articles/', root)), ...scoreDev()]
}
