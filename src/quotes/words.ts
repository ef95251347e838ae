import type { VerbRecord } from '../lexicon/data/verbs.js'
import type { Lexicon } from '../lexicon/define.js'
import type { VerbForm } from '../lexicon/inflect.js'
import { longestMatch, type Reading, readingsOf, WHOLE } from '../lexicon/trie.js'
import { Unit } from '../text/characters.js'
import type { Text } from '../text/prepare.js'
import { startBehind, TokenKind, type Tokens } from '../text/tokens.js'
import { CONJUNCTION_ONLY, type Entry, Tag, type Vocabulary, vocabularyOf } from './vocabulary.js'

/** A token as a cue verb. */
export interface VerbReading {
  readonly verb: VerbRecord
  readonly form: VerbForm
  readonly object: boolean
}

/** Word classes of all tokens, as columns. */
export interface Words {
  readonly text: Text
  readonly tokens: Tokens
  readonly tags: Int32Array
  /** Just behind the longest phrase that begins at the token; the token's own successor where none does. */
  readonly ends: Int32Array
  /** How many letters of proclitics the classes leave out. */
  readonly cuts: Uint8Array
  readonly vocabulary: Vocabulary
  readonly values: ReadonlyMap<number, readonly number[]>
  /** Where each word stands in the text, by hash. */
  readonly places: ReadonlyMap<number, readonly number[]>
}

const isConjunctionLetter = (unit: number): boolean => unit === Unit.Waw || unit === Unit.Feh

function admits(entry: Entry, reading: Reading, tokens: Tokens, token: number): boolean {
  if (reading.cut === 0 || entry.proclitics === 'any') return true
  const first = tokens.folded[tokens.foldStarts[token]]
  const present = entry.form?.tense === 'present' && reading.cut === 1 && first === Unit.Lam
  return entry.proclitics === CONJUNCTION_ONLY && ((reading.cut === 1 && isConjunctionLetter(first)) || present)
}

interface Draught {
  readonly tags: Int32Array
  readonly ends: Int32Array
  readonly cuts: Uint8Array
  readonly values: Map<number, readonly number[]>
}

function tagToken(vocabulary: Vocabulary, { source, tokens }: Text, token: number, into: Draught): void {
  // دعوة is not دعوا with its object.
  const noObject = source.charCodeAt(tokens.ends[token] - 1) === Unit.TehMarbuta
  for (const reading of readingsOf(tokens, token)) {
    const match = longestMatch(vocabulary.index, tokens, token, reading)
    if (!match) continue
    const values = match.values.filter(
      (value) => admits(vocabulary.entries[value], reading, tokens, token) && !(noObject && vocabulary.entries[value].object),
    )
    if (values.length === 0) continue
    for (const value of values) into.tags[token] |= vocabulary.entries[value].tag
    into.ends[token] = match.end
    into.cuts[token] = reading.cut
    if (values.some((value) => vocabulary.entries[value].form !== null || vocabulary.entries[value].lemma !== null))
      into.values.set(token, values)
    return
  }
}

/**
 * `علي` folds to the preposition `على`. In a text that spells the preposition with its own final letter, one with ي is the name; and so is one behind a title.
 */
function clearNamesInPrepositionsDress({ source, tokens }: Text, { tags }: Draught): void {
  const last = (token: number): number => source.charCodeAt(tokens.ends[token] - 1)
  const candidates: number[] = []
  const spelled = new Set<number>()
  for (let token = 0; token < tokens.count; token++) {
    if ((tags[token] & Tag.Preposition) === 0 || tokens.foldStarts[token + 1] - tokens.foldStarts[token] !== 3) continue
    if (last(token) === Unit.AlefMaksura) spelled.add(tokens.hashes[token])
    else if (last(token) === Unit.Yeh) candidates.push(token)
  }
  for (const token of candidates) if (spelled.has(tokens.hashes[token]) || (tags[token - 1] & Tag.Title) !== 0) tags[token] = 0
}

/** `أمام` is no `إمام`, and `إلا` no `ألا`: with its own hamza each is what it says. */
function clearOtherHamza({ source, tokens }: Text, { tags }: Draught): void {
  const both = Tag.Title | Tag.Preposition
  for (let token = 0; token < tokens.count; token++) {
    const hamza = source.charCodeAt(tokens.starts[token])
    if ((tags[token] & both) === both && hamza === Unit.AlefHamzaAbove) tags[token] &= ~Tag.Title
    const except = hamza !== Unit.AlefHamzaAbove && tokens.foldStarts[token + 1] - tokens.foldStarts[token] === 3
    if (except && (tags[token] & Tag.Complementiser) !== 0 && tokens.folded[tokens.foldStarts[token] + 1] === Unit.Lam)
      tags[token] &= ~Tag.Complementiser
  }
}

function findPlaces(tokens: Tokens): Map<number, number[]> {
  const places = new Map<number, number[]>()
  for (let token = 0; token < tokens.count; token++) {
    if (tokens.kinds[token] !== TokenKind.Word) continue
    const known = places.get(tokens.hashes[token])
    if (known) known.push(token)
    else places.set(tokens.hashes[token], [token])
  }
  return places
}

/** How often a word stands in the text. */
export function timesInText({ places, tokens }: Words, token: number): number {
  return places.get(tokens.hashes[token])?.length ?? 0
}

/** Looks every word up once. */
export function tagWords(text: Text, lexicon?: Lexicon<string>): Words {
  const { tokens } = text
  const vocabulary = vocabularyOf(lexicon)
  const into: Draught = {
    tags: new Int32Array(tokens.count),
    ends: new Int32Array(tokens.count),
    cuts: new Uint8Array(tokens.count),
    values: new Map(),
  }
  for (let token = 0; token < tokens.count; token++) {
    into.ends[token] = token + 1
    if (tokens.kinds[token] === TokenKind.Word) tagToken(vocabulary, text, token, into)
  }
  clearNamesInPrepositionsDress(text, into)
  clearOtherHamza(text, into)
  return { text, tokens, vocabulary, ...into, places: findPlaces(tokens) }
}

/** True where the token begins a phrase of one of the classes. */
export function has(words: Words, token: number, tags: number): boolean {
  return token >= 0 && token < words.tokens.count && (words.tags[token] & tags) !== 0
}

/** The readings of a token as a cue verb; a user's own verbs come first. */
export function verbReadings(words: Words, token: number): readonly VerbReading[] {
  const readings: VerbReading[] = []
  for (const value of words.values.get(token) ?? []) {
    const { verb, form, object } = words.vocabulary.entries[value]
    if (verb && form) readings.push({ verb, form, object })
  }
  return readings
}

/** The lemma of a source preposition or a noun of speech, with the form of its pronoun. */
export function lemmaAt(words: Words, token: number, tag: Tag): { readonly lemma: string; readonly form: VerbForm | null } | null {
  for (const value of words.values.get(token) ?? []) {
    const { lemma, form, tag: own } = words.vocabulary.entries[value]
    if (own === tag && lemma !== null) return { lemma, form }
  }
  return null
}

/** The source unit of a one-unit token; 0 for words. */
export function markOf(words: Words, token: number): number {
  if (token < 0 || token >= words.tokens.count || words.tokens.kinds[token] === TokenKind.Word) return 0
  return words.text.source.charCodeAt(words.tokens.starts[token])
}

/** The first letter of a word when it is one of the given proclitics and something is left behind it. */
export function procliticOf(words: Words, token: number): number {
  const { tokens } = words
  if (tokens.kinds[token] !== TokenKind.Word) return 0
  const reading = readingsOf(tokens, token)
  return reading.length > 1 || reading[0] !== WHOLE ? tokens.folded[tokens.foldStarts[token]] : 0
}

/** True where the word has the definite article, behind proclitics too. `أليسون` begins with a hamza, and has none. */
export function isDefinite({ tokens, text }: Words, token: number): boolean {
  const { folded, foldStarts } = tokens
  let at = foldStarts[token]
  const end = foldStarts[token + 1]
  const proclitic = end - at > 4 && isProcliticLetter(folded[at]) && folded[at + 1] === Unit.Alef
  if (proclitic) at++
  if (end - at <= 3) return false
  if (folded[at] === Unit.Lam && folded[at + 1] === Unit.Lam) return true
  if (folded[at] !== Unit.Alef || folded[at + 1] !== Unit.Lam) return false
  const unit = text.source.charCodeAt(startBehind(text.source, tokens, token, proclitic ? 1 : 0))
  return unit !== Unit.AlefHamzaAbove && unit !== Unit.AlefHamzaBelow && unit !== Unit.AlefMadda
}

const isProcliticLetter = (unit: number): boolean => isConjunctionLetter(unit) || unit === Unit.Beh || unit === Unit.Kaf
