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
import { VERBS, type VerbRecord } from '../lexicon/data/verbs.js'
import type { Lexicon } from '../lexicon/define.js'
import { inflectVerb, type VerbForm } from '../lexicon/inflect.js'
import { allTitles } from '../lexicon/titles.js'
import { buildWordIndex, type WordIndex } from '../lexicon/trie.js'
import { Unit } from '../text/characters.js'

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
export interface Entry {
  readonly tag: Tag
  /** Which proclitics may stand before it. */
  readonly proclitics: 'none' | 'conjunction' | 'any'
  readonly verb: VerbRecord | null
  readonly form: VerbForm | null
  /** The verb form carries its object as a suffix. */
  readonly object: boolean
  readonly lemma: string | null
}

/** A token as a cue verb. */
export interface VerbReading {
  readonly verb: VerbRecord
  readonly form: VerbForm
  readonly object: boolean
}

/** All that one phrase of the lexicon is. */
export interface Sense {
  /** The classes of its entries together. */
  readonly tags: number
  readonly entries: readonly Entry[]
  readonly verbs: readonly VerbReading[]
  /** One of them is a verb with its object. */
  readonly object: boolean
  /** All of them stand behind any proclitic; behind a conjunction. */
  readonly behindAny: boolean
  readonly behindConjunction: boolean
}

export interface Vocabulary {
  readonly index: WordIndex
  /** By the first value of a phrase in the index. */
  readonly senses: readonly Sense[]
}

const isVerb = (entry: Entry): entry is Entry & VerbReading => entry.verb !== null && entry.form !== null

/** What the entries of a phrase say together. */
export function senseOf(entries: readonly Entry[]): Sense {
  return {
    tags: entries.reduce((tags, entry) => tags | entry.tag, 0),
    entries,
    verbs: entries.filter(isVerb),
    object: entries.some(({ object }) => object),
    behindAny: entries.every(({ proclitics }) => proclitics === 'any'),
    behindConjunction: entries.every(({ proclitics }) => proclitics !== 'none'),
  }
}

export const CONJUNCTION_ONLY = 'conjunction'

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
  for (const { noun, feminine, plurals } of allTitles()) {
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
  const index = buildWordIndex(draft.phrases)
  const senses: Sense[] = []
  for (const values of index.values) if (values) senses[values[0]] = senseOf(values.map((value) => draft.entries[value]))
  return { index, senses }
}

const compiled = new WeakMap<object, Vocabulary>()

let builtIn: Vocabulary | null = null

/** The vocabulary of a lexicon: compiled once, and kept with it. */
export function vocabularyOf(lexicon: Lexicon<string> | undefined): Vocabulary {
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
