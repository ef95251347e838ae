import { HEH, TEH_MARBUTA } from '../lexicon/data/affixes.js'
import { VOCABULARY } from '../lexicon/data/vocabulary.generated.js'
import type { Lexicon } from '../lexicon/define.js'
import { hashWithFirst } from '../text/fold.js'
import { foldedToken, scanTokens } from '../text/tokens.js'
import { inflected, soundPlural } from './inflect.js'
import { type Meaning, Sense } from './senses.js'

/** A word with those that may follow, and what the phrase means that ends here. */
export interface Node {
  readonly word: string
  /** By the word's hash; of two words with one hash the second stands under the next number. */
  readonly next: Map<number, Node>
  readonly meanings: Meaning[]
}

/** Every word of the readers, compiled. */
export interface Vocabulary extends Node {
  /** By some bits of the hash of a phrase's first word, what may begin with it: bits of `Begins`. */
  readonly filter: Uint8Array
}

/** One less than the slots of the filter, four times as many as there are words. */
export const enum Filter {
  Mask = 0x3fff,
}

/** What can begin with a word. */
export const enum Begins {
  Phrase = 1,
  Quantity = 2,
  Date = 4,
  Any = 7,
  /** A link or an address. */
  Link = 8,
}

function hashOf(word: string): number {
  let hash = 0
  for (let at = word.length - 1; at >= 0; at--) hash = hashWithFirst(hash, word.charCodeAt(at))
  return hash
}

function beginsWith(sense: Sense): number {
  return (
    Begins.Phrase |
    (sense < Sense.BeginsNoQuantity ? Begins.Quantity : 0) |
    (sense > Sense.BeginsNoDate && sense < Sense.Context ? Begins.Date : 0)
  )
}

const nodeOf = (word: string): Node => ({ word, next: new Map(), meanings: [] })

function childOf({ next }: Node, word: string): Node {
  let key = hashOf(word)
  while ((next.get(key)?.word ?? word) !== word) key++
  const child = next.get(key) ?? nodeOf(word)
  next.set(key, child)
  return child
}

function addPhrase(root: Vocabulary, phrase: string, meaning: Meaning): void {
  const words = phrase.replaceAll(TEH_MARBUTA, HEH).split(' ')
  root.filter[hashOf(words[0]) & Filter.Mask] |= beginsWith(meaning.sense)
  words.reduce<Node>(childOf, root).meanings.push(meaning)
}

/** Adds forms under each of the senses that the head of a section names: `12c,14=2d`. */
function addRecord(vocabulary: Vocabulary, columns: string, payload: string, forms: readonly string[]): void {
  for (const column of columns.split(',')) {
    const [, sense, value, patterns] = /(\d+)(?:=(\d+))?(.*)/.exec(column) ?? []
    const meaning = { sense: Number(sense), value: Number.parseFloat(value ?? payload) || 0, id: payload }
    for (const phrase of inflected(forms, patterns)) addPhrase(vocabulary, phrase, meaning)
  }
}

/** ASCII letters are Arabic ones (see `VOCABULARY`), but behind `=`. */
const unpacked = (text: string): string =>
  text.replace(/=.|[A-Za-j]/g, (letter) => letter[1] ?? String.fromCharCode(letter.charCodeAt(0) + 0x5e0))

/** Signs of a packed form that stand for either of two spellings: with ات or without, ة or ات, ي or ت, غ or ج, غيغ or جيج. */
export const VARIANTS: Readonly<Record<string, readonly [string, string]>> = {
  '+': ['', 'GJ'],
  '%': ['I', 'GJ'],
  '*': ['j', 'J'],
  '~': ['Z', 'L'],
  '!': ['ZjZ', 'LjL'],
}

/** All spellings of a packed form; what stands before `?` may be missing. */
function spellings(form: string): string[] {
  const sign = /(.)\?|[+%*~!]/.exec(form)
  if (!sign) return [unpacked(form)]
  return (VARIANTS[sign[0]] ?? ['', sign[1]]).flatMap((variant) => spellings(form.replace(sign[0], variant)))
}

function addSection(vocabulary: Vocabulary, section: string): void {
  const [head, records] = section.split('|')
  const [one, many] = head.split('&')
  for (const record of records.split(';')) {
    const colon = record.lastIndexOf(':')
    const payload = record.slice(0, Math.max(0, colon))
    const [singular, plural = ''] = record.slice(colon + 1).split('&')
    const singulars = singular.split(',').flatMap(spellings)
    addRecord(vocabulary, one, payload, singulars)
    const plurals = plural.split(',').flatMap((form) => (form === '+' ? singulars.map(soundPlural) : spellings(form)))
    if (plural !== '') addRecord(vocabulary, many, payload, plurals)
  }
}

const CUSTOM_COLUMNS = {
  money: `${Sense.CustomCurrency}c`,
  duration: `${Sense.Duration}c,${Sense.DualDuration}d`,
  measure: `${Sense.Measure}c,${Sense.DualMeasure}d`,
}

/** A form as its folded words, `ة` kept for the endings it takes. */
function wordsOf(form: string): string {
  const tokens = scanTokens(form)
  return Array.from({ length: tokens.count }, (_, token) => {
    const folded = foldedToken(tokens, token)
    return form[tokens.ends[token] - 1] === TEH_MARBUTA ? folded.slice(0, -1) + TEH_MARBUTA : folded
  }).join(' ')
}

function compile(lexicon: Lexicon<string> | undefined): Vocabulary {
  const vocabulary = { ...nodeOf(''), filter: new Uint8Array(Filter.Mask + 1) }
  for (const { id, kind, forms } of lexicon?.units ?? []) addRecord(vocabulary, CUSTOM_COLUMNS[kind], id, forms.map(wordsOf))
  for (const section of VOCABULARY.split('\n')) addSection(vocabulary, section)
  return vocabulary
}

let ownVocabulary: Vocabulary | null = null
const vocabularies = /* @__PURE__ */ new WeakMap<Lexicon<string>, Vocabulary>()

/** The compiled vocabulary of a lexicon, made on first use and kept with it. */
export function vocabularyOf(lexicon: Lexicon<string> | undefined): Vocabulary {
  if (!lexicon || lexicon.units.length === 0) {
    ownVocabulary ??= compile(undefined)
    return ownVocabulary
  }
  const known = vocabularies.get(lexicon) ?? compile(lexicon)
  vocabularies.set(lexicon, known)
  return known
}
