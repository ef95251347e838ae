import type { VerbForm } from '../lexicon/inflect.js'
import { longestMatch, type Reading, readingsOf, WHOLE } from '../lexicon/trie.js'
import { Unit } from '../text/characters.js'
import type { Text } from '../text/prepare.js'
import { foldedLength, startBehind, TokenKind, type Tokens } from '../text/tokens.js'
import { CONJUNCTION_ONLY, type Entry, type Sense, senseOf, type VerbReading, type Vocabulary } from './compile.js'
import { Tag } from './tags.js'

export type { VerbReading } from './compile.js'

/** Word classes of all tokens, as columns. */
export interface Words {
  readonly text: Text
  readonly tokens: Tokens
  readonly tags: Int32Array
  /** Just behind the longest phrase that begins at the token; the token's own successor where none does. */
  readonly ends: Int32Array
  /** How many letters of proclitics the classes leave out. */
  readonly cuts: Uint8Array
  /** Verbs, source prepositions and nouns of speech, by token. */
  readonly senses: ReadonlyMap<number, Sense>
  readonly places: Places
}

const isConjunctionLetter = (unit: number): boolean => unit === Unit.Waw || unit === Unit.Feh

const firstLetter = (tokens: Tokens, token: number): number => tokens.folded[tokens.foldStarts[token]]

function admits(entry: Entry, reading: Reading, tokens: Tokens, token: number): boolean {
  if (reading.cut === 0 || entry.proclitics === 'any') return true
  const first = firstLetter(tokens, token)
  const present = entry.form?.tense === 'present' && reading.cut === 1 && first === Unit.Lam
  return entry.proclitics === CONJUNCTION_ONLY && ((reading.cut === 1 && isConjunctionLetter(first)) || present)
}

interface Draught {
  readonly tags: Int32Array
  readonly ends: Int32Array
  readonly cuts: Uint8Array
  readonly senses: Map<number, Sense>
}

/** What of a phrase may stand behind the proclitics of `reading`: mostly all of it. */
function admitted(sense: Sense, reading: Reading, { source, tokens }: Text, token: number): Sense | null {
  // دعوة is not دعوا with its object.
  const noObject = sense.object && source.charCodeAt(tokens.ends[token] - 1) === Unit.TehMarbuta
  const behind = sense.behindAny || (reading.cut === 1 && sense.behindConjunction && isConjunctionLetter(firstLetter(tokens, token)))
  if (!noObject && (reading.cut === 0 || behind)) return sense
  const entries = sense.entries.filter((entry) => admits(entry, reading, tokens, token) && !(noObject && entry.object))
  return entries.length > 0 ? senseOf(entries) : null
}

function tagToken({ index, senses }: Vocabulary, text: Text, token: number, into: Draught): void {
  for (const reading of readingsOf(text.tokens, token)) {
    const match = longestMatch(index, text.tokens, token, reading)
    if (!match) continue
    const sense = admitted(senses[match.values[0]], reading, text, token)
    if (!sense) continue
    into.tags[token] = sense.tags
    into.ends[token] = match.end
    into.cuts[token] = reading.cut
    if (sense.tags & SPOKEN) into.senses.set(token, sense)
    return
  }
}

/** The classes whose entries have a lemma. */
const SPOKEN = Tag.Verb | Tag.Source | Tag.SpeechNoun

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
    if ((tags[token] & (both | Tag.Complementiser)) === 0) continue
    const above = source.charCodeAt(tokens.starts[token]) === Unit.AlefHamzaAbove
    if (above && (tags[token] & both) === both) tags[token] &= ~Tag.Title
    const from = tokens.foldStarts[token]
    if (!above && tokens.foldStarts[token + 1] - from === 3 && tokens.folded[from + 1] === Unit.Lam) tags[token] &= ~Tag.Complementiser
  }
}

/** Where each word stands, by hash. */
export type Places = ReadonlyMap<number, readonly number[]>

function findPlaces(tokens: Tokens): Places {
  const places = new Map<number, number[]>()
  for (let token = 0; token < tokens.count; token++) {
    if (tokens.kinds[token] !== TokenKind.Word) continue
    const known = places.get(tokens.hashes[token])
    if (known) known.push(token)
    else places.set(tokens.hashes[token], [token])
  }
  return places
}

/** How often the word with this hash stands in the text. */
export function timesOf({ places }: Words, hash: number): number {
  return places.get(hash)?.length ?? 0
}

/** How often a word stands in the text. */
export function timesInText(words: Words, token: number): number {
  return timesOf(words, words.tokens.hashes[token])
}

/** The first places, at most `limit`, of the word with this hash. */
export function placesOf({ places }: Words, hash: number, limit: number): readonly number[] {
  return places.get(hash)?.slice(0, limit) ?? []
}

/** Looks every word up once. */
export function tagWords(text: Text, vocabulary: Vocabulary): Words {
  const { tokens } = text
  const into: Draught = {
    tags: new Int32Array(tokens.count),
    ends: new Int32Array(tokens.count),
    cuts: new Uint8Array(tokens.count),
    senses: new Map(),
  }
  for (let token = 0; token < tokens.count; token++) {
    into.ends[token] = token + 1
    if (tokens.kinds[token] === TokenKind.Word) tagToken(vocabulary, text, token, into)
  }
  clearNamesInPrepositionsDress(text, into)
  clearOtherHamza(text, into)
  return { text, tokens, ...into, places: findPlaces(tokens) }
}

/** True where the token begins a phrase of one of the classes. */
export function has(words: Words, token: number, tags: number): boolean {
  return token >= 0 && token < words.tokens.count && (words.tags[token] & tags) !== 0
}

/** The readings of a token as a cue verb; a user's own verbs come first. */
export function verbReadings(words: Words, token: number): readonly VerbReading[] {
  return words.senses.get(token)?.verbs ?? NONE
}

const NONE: readonly VerbReading[] = []

/** The lemma of a source preposition or a noun of speech, with the form of its pronoun. */
export function lemmaAt(words: Words, token: number, tag: Tag): { readonly lemma: string; readonly form: VerbForm | null } | null {
  for (const { lemma, form, tag: own } of words.senses.get(token)?.entries ?? []) if (own === tag && lemma !== null) return { lemma, form }
  return null
}

/** A folded letter of a token, counted from its first, or from behind its last: -1 is the last. */
export function letterAt({ tokens }: Words, token: number, letter = 0): number {
  return tokens.folded[tokens.foldStarts[letter < 0 ? token + 1 : token] + letter]
}

/** How many folded letters a token has. */
export function lengthOf({ tokens }: Words, token: number): number {
  return foldedLength(tokens, token)
}

export function isWord({ tokens }: Words, token: number): boolean {
  return tokens.kinds[token] === TokenKind.Word
}

/** A letter by itself: `بـ`, `و`. */
export function isLoneLetter(words: Words, token: number): boolean {
  return isWord(words, token) && lengthOf(words, token) === 1
}

/** The last source unit of a token: it tells ة from ه and ى from ي. */
export function lastUnit({ text, tokens }: Words, token: number): number {
  return text.source.charCodeAt(tokens.ends[token] - 1)
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
