import { ACTIONS, ADJECTIVES, GOVERNED_NOUNS, PLACE_WORDS } from '../lexicon/data/actions.js'
import {
  COMPLEMENTISERS,
  CONJUNCTIONS,
  CONVERSATIONS,
  DEMAND_NOUNS,
  DEMONSTRATIVES,
  DUAL_SPEAKERS,
  FORMULAS,
  FUSED_COMPLEMENTISERS,
  HYPOTHETICALS,
  MEDIA,
  NAMING_WORDS,
  NEGATIONS,
  OBJECT_PRONOUNS,
  PARTNERS,
  POSSESSIVES,
  PREPOSITIONS,
  PUBLISHING,
  RELATIVES,
  SOURCE_CONJUNCTIONS,
  SOURCE_PREPOSITIONS,
  SOURCE_PRONOUNS,
  SPEECH_NOUNS,
  SWITCHES,
  TIMES,
  VENUES,
  WRITER_CLAUSES,
} from '../lexicon/data/reporting.js'
import { TITLES } from '../lexicon/data/titles.js'
import { VERBS, type VerbRecord } from '../lexicon/data/verbs.js'
import type { Lexicon } from '../lexicon/define.js'
import { inflectVerb, type VerbForm } from '../lexicon/inflect.js'
import { buildWordIndex, longestMatch, type Reading, readingsOf, WHOLE, type WordIndex } from '../lexicon/trie.js'
import { Unit } from '../text/characters.js'
import type { Text } from '../text/prepare.js'
import { Gap, startBehind, TokenKind, type Tokens } from '../text/tokens.js'

/** Word classes, one bit each: a word may be of several (`حسب` is a preposition and a verb). */
export const enum Tag {
  Verb = 1,
  Complementiser = 1 << 1,
  /** A complementiser with its pronoun: `أنه`. */
  Fused = 1 << 2,
  Preposition = 1 << 3,
  Time = 1 << 4,
  Relative = 1 << 5,
  Demonstrative = 1 << 6,
  Source = 1 << 7,
  SourcePronoun = 1 << 8,
  SourceConjunction = 1 << 9,
  Naming = 1 << 10,
  Switch = 1 << 11,
  WriterClause = 1 << 12,
  Formula = 1 << 13,
  DemandNoun = 1 << 14,
  Venue = 1 << 15,
  Publishing = 1 << 16,
  Medium = 1 << 17,
  Negation = 1 << 18,
  Hypothetical = 1 << 19,
  Conjunction = 1 << 20,
  Title = 1 << 21,
  /** A noun of speech with a pronoun or before a name: `قوله إن`. */
  SpeechNoun = 1 << 22,
  /** A conversation, whose partner follows `مع`. */
  Conversation = 1 << 23,
  /** A definite dual that stands for two people: `المسؤولان`. */
  Dual = 1 << 24,
  /** Countries and capitals: no part of a person's name. */
  Place = 1 << 25,
  /** People one speaks to: `نظيره`, `الصحفيين`. */
  Partner = 1 << 26,
  /** A verb that reports nothing. */
  Action = 1 << 27,
  Adjective = 1 << 28,
  /** Between a title and what it governs: `مجلس إدارة`. */
  Governed = 1 << 29,
}

/** What a phrase of the lexicon is. */
interface Entry {
  readonly tag: Tag
  /** Which proclitics may stand before it. */
  readonly proclitics: 'none' | 'conjunction' | 'any'
  readonly verb: VerbRecord | null
  readonly form: VerbForm | null
  /** The verb form carries its object as a suffix. */
  readonly object: boolean
  readonly lemma: string | null
}

interface Vocabulary {
  readonly index: WordIndex
  readonly entries: readonly Entry[]
}

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

const CONJUNCTION_ONLY = 'conjunction'

interface Draft {
  readonly phrases: [phrase: string, value: number][]
  readonly entries: Entry[]
}

const ARTICLE = String.fromCharCode(Unit.Alef, Unit.Lam)

function addEntry(draft: Draft, phrase: string, entry: Partial<Entry> & { readonly tag: Tag }): void {
  draft.phrases.push([phrase, draft.entries.length])
  draft.entries.push({ proclitics: CONJUNCTION_ONLY, verb: null, form: null, object: false, lemma: null, ...entry })
}

function addVerb(draft: Draft, verb: VerbRecord): void {
  for (const form of inflectVerb(verb)) {
    addEntry(draft, form.form, { tag: Tag.Verb, verb, form })
    if (!verb.object || form.tense === 'participle' || form.number === 'dual') continue
    for (const pronoun of OBJECT_PRONOUNS) addEntry(draft, beforeSuffix(form.form) + pronoun, { tag: Tag.Verb, verb, form, object: true })
  }
}

/** A final ى becomes ا before a suffix (`نفى` → `نفاه`), and the silent alef of the plural falls (`وصفوا` → `وصفوها`). */
function beforeSuffix(form: string): string {
  const last = form.charCodeAt(form.length - 1)
  if (last === Unit.AlefMaksura) return form.slice(0, -1) + String.fromCharCode(Unit.Alef)
  if (last === Unit.TehMarbuta) return form.slice(0, -1) + String.fromCharCode(Unit.Teh)
  return last === Unit.Alef && form.charCodeAt(form.length - 2) === Unit.Waw ? form.slice(0, -1) : form
}

const LISTS: readonly (readonly [tag: Tag, proclitics: Entry['proclitics'], words: () => readonly string[]])[] = [
  [Tag.Complementiser, CONJUNCTION_ONLY, () => COMPLEMENTISERS],
  [Tag.Fused, CONJUNCTION_ONLY, () => FUSED_COMPLEMENTISERS],
  [Tag.Preposition, CONJUNCTION_ONLY, () => PREPOSITIONS],
  [Tag.Time, CONJUNCTION_ONLY, () => TIMES],
  [Tag.Relative, CONJUNCTION_ONLY, () => RELATIVES],
  [Tag.Demonstrative, 'any', () => DEMONSTRATIVES],
  [Tag.SourcePronoun, CONJUNCTION_ONLY, () => SOURCE_PRONOUNS],
  [Tag.SourceConjunction, CONJUNCTION_ONLY, () => SOURCE_CONJUNCTIONS],
  [Tag.Switch, CONJUNCTION_ONLY, () => SWITCHES],
  [Tag.WriterClause, CONJUNCTION_ONLY, () => WRITER_CLAUSES],
  [Tag.Formula, CONJUNCTION_ONLY, () => FORMULAS],
  [Tag.DemandNoun, 'any', () => DEMAND_NOUNS],
  [Tag.Venue, 'any', () => VENUES],
  [Tag.Publishing, CONJUNCTION_ONLY, () => PUBLISHING],
  [Tag.Medium, 'any', () => MEDIA],
  [Tag.Negation, CONJUNCTION_ONLY, () => NEGATIONS],
  [Tag.Hypothetical, CONJUNCTION_ONLY, () => HYPOTHETICALS],
  [Tag.Conjunction, CONJUNCTION_ONLY, () => CONJUNCTIONS],
  [Tag.Conversation, 'any', () => CONVERSATIONS],
  [Tag.Dual, CONJUNCTION_ONLY, () => DUAL_SPEAKERS],
  [Tag.Partner, 'any', () => PARTNERS],
  [Tag.Adjective, 'none', () => ADJECTIVES],
  [Tag.Place, 'any', () => PLACE_WORDS],
  [Tag.Governed, 'any', () => withArticle(GOVERNED_NOUNS)],
  [Tag.Action, CONJUNCTION_ONLY, actionForms],
]

/** Nouns with and without the article. */
function withArticle(words: readonly string[]): string[] {
  return words.flatMap((word) => [word, ARTICLE + word])
}

function actionForms(): string[] {
  return ACTIONS.flatMap(([past, present]) => inflectVerb({ past, present }).map(({ form }) => form))
}

/** `مسؤولون` → `مسؤولو`: the sound plural before the noun it governs. */
function constructOf(plural: string): string[] {
  const before = plural.charCodeAt(plural.length - 2)
  return plural.charCodeAt(plural.length - 1) === Unit.Noon && (before === Unit.Waw || before === Unit.Yeh) ? [plural.slice(0, -1)] : []
}

function addTitles(draft: Draft): void {
  for (const { noun, feminine, plurals } of TITLES) {
    for (const form of [noun, ...(feminine === undefined ? [] : [feminine]), ...(plurals ?? []), ...(plurals ?? []).flatMap(constructOf)]) {
      addEntry(draft, form, { tag: Tag.Title, proclitics: 'any' })
      addEntry(draft, ARTICLE + form, { tag: Tag.Title, proclitics: 'any' })
    }
  }
}

/** `أغانيها «…»`: a naming word with the pronoun of whoever made the work. */
function addNamingWords(draft: Draft): void {
  for (const word of NAMING_WORDS) {
    for (const form of withArticle([word])) addEntry(draft, form, { tag: Tag.Naming, proclitics: 'any' })
    for (const { suffix } of POSSESSIVES) addEntry(draft, beforeSuffix(word) + suffix, { tag: Tag.Naming, proclitics: 'any' })
  }
}

function addSpeechNouns(draft: Draft): void {
  for (const { noun, lemma } of SPEECH_NOUNS) {
    addEntry(draft, noun, { tag: Tag.SpeechNoun, proclitics: 'any', lemma })
    for (const { suffix, gender, number } of POSSESSIVES) {
      addEntry(draft, noun + suffix, {
        tag: Tag.SpeechNoun,
        proclitics: 'any',
        lemma,
        form: { form: noun, tense: 'participle', gender, number },
      })
    }
  }
}

function compile(verbs: readonly VerbRecord[]): Vocabulary {
  const draft: Draft = { phrases: [], entries: [] }
  for (const verb of verbs) addVerb(draft, verb)
  for (const [tag, proclitics, words] of LISTS) for (const word of words()) addEntry(draft, word, { tag, proclitics })
  for (const { phrase, lemma } of SOURCE_PREPOSITIONS) addEntry(draft, phrase, { tag: Tag.Source, lemma })
  addTitles(draft)
  addNamingWords(draft)
  addSpeechNouns(draft)
  return { index: buildWordIndex(draft.phrases), entries: draft.entries }
}

const compiled = new WeakMap<object, Vocabulary>()
let builtIn: Vocabulary | null = null

/** The vocabulary of a lexicon: compiled once, and kept with it. */
function vocabularyOf(lexicon: Lexicon<string> | undefined): Vocabulary {
  if (lexicon === undefined || lexicon.verbs.length === 0) {
    builtIn ??= compile(VERBS)
    return builtIn
  }
  const known = compiled.get(lexicon)
  if (known) return known
  const made = compile([...lexicon.verbs, ...VERBS])
  compiled.set(lexicon, made)
  return made
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

/** `أمام` is no `إمام`: with its own hamza it is the preposition only. */
function clearTitlesInPrepositionsDress({ source, tokens }: Text, { tags }: Draught): void {
  const both = Tag.Title | Tag.Preposition
  for (let token = 0; token < tokens.count; token++) {
    if ((tags[token] & both) === both && source.charCodeAt(tokens.starts[token]) === Unit.AlefHamzaAbove) tags[token] &= ~Tag.Title
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
  clearTitlesInPrepositionsDress(text, into)
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
