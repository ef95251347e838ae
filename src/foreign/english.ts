import type { ForeignMention } from './types.js'

/** What compromise says of a phrase, as far as it is used: `json({ offset: true, terms: { offset: true } })`. */
interface Term {
  readonly text: string
  readonly tags: readonly string[]
  readonly offset: { readonly start: number }
}
interface Phrase {
  readonly terms: readonly Term[]
  readonly number?: { readonly num: number | null; readonly prefix: string; readonly suffix: string }
}
interface View {
  json(options: object): unknown
}
interface Doc extends View {
  people(): View
  places(): View
  organizations(): View
  numbers(): View
  quotations(): View
}
/** Reads one piece of English. */
export type ReadEnglish = (text: string, start: number) => ForeignMention[]

const phrasesOf = (view: View): readonly Phrase[] => view.json({ offset: true, terms: { offset: true } }) as readonly Phrase[]

/** A phrase's own offset is wrong next to quotation marks; those of its terms are right. */
function placeOf({ terms }: Phrase, text: string): { readonly from: number; readonly to: number } | null {
  const first = terms[0]
  const last = terms.at(-1)
  if (!first || !last) return null
  const from = first.offset.start
  const to = last.offset.start + last.text.length
  return from >= 0 && from < to && to <= text.length ? { from, to } : null
}

const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₽': 'RUB',
  '₪': 'ILS',
  '₺': 'TRY',
}
const CURRENCY_WORDS: Readonly<Record<string, string>> = {
  dollar: 'USD',
  dollars: 'USD',
  usd: 'USD',
  euro: 'EUR',
  euros: 'EUR',
  eur: 'EUR',
  pound: 'GBP',
  pounds: 'GBP',
  gbp: 'GBP',
  yen: 'JPY',
  yuan: 'CNY',
  rouble: 'RUB',
  roubles: 'RUB',
  rubles: 'RUB',
  rupees: 'INR',
  shekels: 'ILS',
  lira: 'TRY',
  dirhams: 'AED',
  francs: 'CHF',
}
const SCALES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, b: 1e9, tn: 1e12, trn: 1e12 }

const WORD_BEHIND = /^\s?([a-z]+)/i
/** Behind a sum: US$, and the signs of the dollar, euro, pound, yen, rupee, rouble, shekel and lira. */
const SIGN_BEFORE = /US\$$|[$\u20ac\u00a3\u00a5\u20b9\u20bd\u20aa\u20ba]$/

interface Amount {
  readonly from: number
  readonly to: number
  readonly unit: string | null
}

/** An amount of money takes in the sign before the number and the word behind it. */
function amountAt(text: string, from: number, to: number): Amount {
  const inside = text.slice(from, from + 3)
  const own = Object.keys(CURRENCY_SIGNS).find((sign) => inside.startsWith(sign))
  if (own) return { from, to, unit: CURRENCY_SIGNS[own] }
  const before = SIGN_BEFORE.exec(text.slice(Math.max(0, from - 3), from))
  if (before) return { from: from - before[0].length, to, unit: CURRENCY_SIGNS[before[0]] }
  const behind = WORD_BEHIND.exec(text.slice(to, to + 16))
  const word = behind?.[1].toLowerCase() ?? ''
  // Every object has a `constructor`, and so may a sentence behind a number.
  const unit = Object.hasOwn(CURRENCY_WORDS, word) ? CURRENCY_WORDS[word] : null
  return { from, to: behind && unit ? to + behind[0].length : to, unit }
}

/** `iPhone 17`, `S&P 500`, `COVID-19`: a number that is part of a name counts nothing. */
function isPartOfName(text: string, from: number): boolean {
  const before = text.slice(Math.max(0, from - 24), from)
  if (/[\p{L}&]-$/u.test(before)) return true
  const word = before.endsWith(' ') ? (before.trimEnd().split(' ').at(-1) ?? '') : ''
  return /[\p{L}&][A-Z]/u.test(word)
}

function readNumber(phrase: Phrase, text: string, start: number): ForeignMention | null {
  const place = placeOf(phrase, text)
  const { num, suffix } = phrase.number ?? { num: null, suffix: '' }
  if (!place || num === null || !Number.isFinite(num) || isPartOfName(text, place.from)) return null
  const percent = phrase.terms.some((term) => term.tags.includes('Percent'))
  const { from, to, unit } = percent ? { ...place, unit: 'percent' } : amountAt(text, place.from, place.to)
  return {
    text: text.slice(from, to),
    start: start + from,
    end: start + to,
    kind: percent ? 'percent' : unit ? 'money' : 'number',
    value: num * (SCALES[suffix.toLowerCase()] ?? 1),
    unit,
  }
}

function readNames(view: View, kind: ForeignMention['kind'], text: string, start: number): ForeignMention[] {
  const mentions: ForeignMention[] = []
  for (const phrase of phrasesOf(view)) {
    const place = placeOf(phrase, text)
    if (!place) continue
    const { from, to } = place
    mentions.push({ text: text.slice(from, to), start: start + from, end: start + to, kind, value: null, unit: null })
  }
  return mentions
}

function readPiece(doc: Doc, text: string, start: number): ForeignMention[] {
  const numbers = phrasesOf(doc.numbers()).map((phrase) => readNumber(phrase, text, start))
  return [
    ...readNames(doc.people(), 'person', text, start),
    ...readNames(doc.places(), 'place', text, start),
    ...readNames(doc.organizations(), 'organization', text, start),
    ...readNames(doc.quotations(), 'quote', text, start),
    ...numbers.filter((number) => number !== null),
  ]
}

/** compromise is fetched with the first English run, and not before; it is only asked, and never given words or plugins, which it would keep for the whole process. */
export async function loadEnglish(): Promise<ReadEnglish> {
  const { default: nlp } = await import('compromise')
  const read = nlp as unknown as (text: string) => Doc
  return (text, start) => readPiece(read(text), text, start)
}
