import { allTitles, allVerbs } from '../lexicon/builtin.js'
import { ALEF, ARTICLE, FUTURE, HEH, NOON, TEH, WAW, YEH } from '../lexicon/data/affixes.js'
import { COMMON_WORDS } from '../lexicon/data/commonwords.js'
import * as heads from '../lexicon/data/heads.js'
import { LANGUAGES, LISTED_MALE_NAMES } from '../lexicon/data/localenames.generated.js'
import * as given from '../lexicon/data/names.js'
import { NATIONALITIES, type NationalityRecord } from '../lexicon/data/nationalities.js'
import { SCALES } from '../lexicon/data/numerals.js'
import { COMMON_WORD_ENDINGS } from '../lexicon/data/roots.js'
import { MEASURES } from '../lexicon/data/units.js'
import { inflectVerb } from '../lexicon/inflect.js'
import { inflectNationality } from '../lexicon/nationality.js'
import { foldText, read, readFolded } from '../lexicon/read.js'
import type { TitleRecord } from '../lexicon/titles.js'
import { Unit } from '../text/characters.js'
import { lastLetter } from './letters.js'

/** What a word can be; a word is often several of them. */
export const enum Flag {
  None = 0,
  /** A given name of Arabic. */
  Given = 1 << 0,
  /** A name that is an ordinary word too. */
  CommonName = 1 << 1,
  /** A given name of another language. */
  Foreign = 1 << 2,
  Family = 1 << 3,
  Particle = 1 << 4,
  Function = 1 << 5,
  Common = 1 << 6,
  Temporal = 1 << 7,
  Modifier = 1 << 8,
  Title = 1 << 9,
  OrganizationHead = 1 << 10,
  /** A head that takes a bare name behind it. */
  NamedHead = 1 << 11,
  PlaceHead = 1 << 12,
  EventHead = 1 << 13,
  TreatyHead = 1 << 14,
  ProductHead = 1 << 15,
  Speech = 1 << 16,
  Nationality = 1 << 17,
  Sport = 1 << 18,
  /** The word carries the article. */
  Definite = 1 << 19,
  /** Nothing is known of the word. */
  Unknown = 1 << 20,
  /** An office with a pronoun: `رئيسها`. */
  OwnedTitle = 1 << 21,
}

/** A word of any kind that persons are called by. */
export const AnyName: number = Flag.Given | Flag.CommonName | Flag.Foreign | Flag.Family

/** A form of a title noun. */
export interface TitleForm {
  readonly title: TitleRecord
  /** Its headword, folded. */
  readonly noun: string
  readonly number: 'singular' | 'dual' | 'plural'
}

/** All that rawi knows of single words, folded; names of several words stand in the gazetteer. */
export interface Vocabulary {
  readonly flags: ReadonlyMap<string, number>
  readonly titles: ReadonlyMap<string, TitleForm>
  readonly nationalities: ReadonlyMap<string, { readonly record: NationalityRecord; readonly plural: boolean }>
}

/** Words or phrases folded as one text: folding one by itself costs more than its letters. */
export function foldAll(phrases: readonly string[]): string[] {
  return foldText(phrases.join('\n')).split('\n')
}

/** The words of a list of the data, folded. */
function wordsOf(list: string): readonly string[] {
  return readFolded(list)
    .trim()
    .split(/\s+/)
    .map((word) => (word.includes('_') ? word.replaceAll('_', ' ') : word))
}

const sets = new Map<string, ReadonlySet<string>>()

/** A short list of the data as a set of folded words, made once. */
export function wordSet(list: string): ReadonlySet<string> {
  const known = sets.get(list)
  if (known) return known
  const set = new Set(wordsOf(list))
  sets.set(list, set)
  return set
}

function mark(flags: Map<string, number>, words: Iterable<string>, flag: number): void {
  for (const word of words) flags.set(word, (flags.get(word) ?? 0) | flag)
}

function markLists(flags: Map<string, number>): void {
  const lists: readonly (readonly [words: readonly string[], flag: number])[] = [
    [wordsOf(given.MALE_NAMES), Flag.Given],
    [wordsOf(given.FEMALE_NAMES), Flag.Given],
    [wordsOf(given.COMMON_NAMES), Flag.Given | Flag.CommonName],
    [wordsOf(given.FOREIGN_NAMES), Flag.Foreign],
    [wordsOf(given.FURTHER_FOREIGN_NAMES), Flag.Foreign],
    [wordsOf(given.COMMON_FOREIGN_NAMES), Flag.Foreign | Flag.CommonName],
    [wordsOf(given.FAMILY_NAMES), Flag.Family],
    [wordsOf(given.NAME_PARTICLES), Flag.Particle],
    [wordsOf(COMMON_WORDS), Flag.Common],
    [wordsOf(heads.FUNCTION_WORDS), Flag.Function],
    [wordsOf(heads.TEMPORAL_WORDS), Flag.Temporal],
    [wordsOf(heads.MODIFIERS), Flag.Modifier],
    [wordsOf(heads.ORGANIZATION_HEADS), Flag.OrganizationHead | Flag.Common],
    [wordsOf(heads.NAMED_ORGANIZATION_HEADS), Flag.NamedHead],
    [wordsOf(heads.PLACE_HEADS), Flag.PlaceHead | Flag.Common],
    [wordsOf(heads.EVENT_HEADS), Flag.EventHead | Flag.Common],
    [wordsOf(heads.TREATY_HEADS), Flag.TreatyHead | Flag.Common],
    [wordsOf(heads.PRODUCT_HEADS), Flag.ProductHead | Flag.Common],
    [wordsOf(heads.SPORT_WORDS), Flag.Sport | Flag.Common],
  ]
  for (const [words, flag] of lists) mark(flags, words, flag)
  mark(flags, countWords(), Flag.Common)
  markUnknown(flags, wordsOf(LISTED_MALE_NAMES), Flag.Given | Flag.CommonName)
  markUnknown(flags, wordsOf(LANGUAGES), Flag.Common)
}

/** `بليون`, `بيكسل`: large numbers and units. */
function countWords(): string[] {
  const forms = [...read(SCALES).map(([singular, plural]) => `${singular} ${plural}`), ...read(MEASURES).map(([, form]) => form)]
  return foldAll(forms.flatMap((form) => form.split(/[ |]/)).filter((word) => word.length > 4))
}

/** Of a list that was not looked through by hand only what no other list has. */
function markUnknown(flags: Map<string, number>, words: readonly string[], flag: number): void {
  for (const word of words) if (((flags.get(word) ?? 0) & (Flag.Given | Flag.Common)) === 0) flags.set(word, (flags.get(word) ?? 0) | flag)
}

/** Verbs of speech that are nothing else. */
function markSpeech(flags: Map<string, number>): void {
  const forms: string[] = []
  const marks: number[] = []
  for (const verb of allVerbs()) {
    const flag = verb.homograph || verb.certainty === 'low' ? Flag.Common : Flag.Speech | Flag.Common
    for (const { form } of inflectVerb(verb)) marks[forms.push(form) - 1] = flag
  }
  for (const [at, form] of foldAll(forms).entries()) mark(flags, [form], marks[at])
}

function titleForms(title: TitleRecord): readonly (readonly [form: string, number: TitleForm['number']])[] {
  const dual = [title.noun + ALEF + NOON, title.noun + ALEF, title.noun + YEH + NOON, title.noun + YEH]
  const plurals = title.plurals ?? []
  const sound = plurals.some((plural) => plural === title.noun + WAW + NOON)
  return [
    [title.noun, 'singular'],
    ...(title.feminine
      ? [[title.feminine, 'singular'] as const, [`${title.feminine.slice(0, -1)}${TEH}${ALEF}${NOON}`, 'dual'] as const]
      : []),
    ...plurals.map((form) => [form, 'plural'] as const),
    ...(sound ? plurals.filter((form) => form.endsWith(NOON)).map((form) => [form.slice(0, -1), 'plural'] as const) : []),
    ...(title.kind === 'role' || title.kind === 'profession' ? dual.map((form) => [form, sound ? 'plural' : 'dual'] as const) : []),
  ]
}

function makeTitles(): Map<string, TitleForm> {
  const titles = new Map<string, TitleForm>()
  const known = allTitles().filter(({ noun }) => noun.length > 1)
  const nouns = foldAll(known.map(({ noun }) => noun))
  const forms = known.flatMap((title, at) => titleForms(title).map(([form, number]) => ({ form, title, noun: nouns[at], number })))
  for (const [at, folded] of foldAll(forms.map(({ form }) => form)).entries()) {
    const { title, noun, number } = forms[at]
    if (!titles.has(folded)) titles.set(folded, { title, noun, number })
  }
  return titles
}

function makeNationalities(): Map<string, { record: NationalityRecord; plural: boolean }> {
  const nationalities = new Map<string, { record: NationalityRecord; plural: boolean }>()
  const forms = read(NATIONALITIES).flatMap((record) => inflectNationality(record).map(({ form, number }) => ({ form, record, number })))
  for (const [at, folded] of foldAll(forms.map(({ form }) => form)).entries()) {
    const { record, number } = forms[at]
    if (!nationalities.has(folded)) nationalities.set(folded, { record, plural: number !== 'singular' })
  }
  return nationalities
}

function makeVocabulary(): Vocabulary {
  const flags = new Map<string, number>()
  markLists(flags)
  markSpeech(flags)
  const titles = makeTitles()
  const nationalities = makeNationalities()
  mark(flags, titles.keys(), Flag.Title)
  mark(flags, nationalities.keys(), Flag.Nationality)
  return { flags, titles, nationalities }
}

let made: Vocabulary | null = null

/** The vocabulary, made on first use. */
export function vocabulary(): Vocabulary {
  made ??= makeVocabulary()
  return made
}

/** What an article may stand before. */
const WITH_ARTICLE: number =
  Flag.Common |
  Flag.Temporal |
  Flag.Modifier |
  Flag.Title |
  Flag.OrganizationHead |
  Flag.NamedHead |
  Flag.PlaceHead |
  Flag.EventHead |
  Flag.TreatyHead |
  Flag.ProductHead |
  Flag.Nationality |
  Flag.Sport

/** What is known of a folded word as it stands, its article cut where it has one. */
export function flagsOf(word: string): number {
  const { flags } = vocabulary()
  const known = flags.get(word) ?? 0
  if (word.length < 4 || !word.startsWith(ARTICLE)) return known
  return known | ((flags.get(word.slice(2)) ?? 0) & WITH_ARTICLE) | Flag.Definite
}

/** `رئيسها`, `مدربهم`: the holder of an office with a pronoun. */
export function ownedTitle(word: string): TitleForm | null {
  const last = lastLetter(word)
  const long = (last === Unit.Alef || last === Unit.Meem) && word.charCodeAt(word.length - 2) === Unit.Heh
  if (word.length < 5 || !(last === Unit.Heh || long)) return null
  const { titles } = vocabulary()
  const form = titles.get(word.slice(0, -2)) ?? titles.get(word.slice(0, -1))
  return form && form.number === 'singular' && (form.title.kind === 'role' || form.title.kind === 'profession') ? form : null
}

/** `Flag.OwnedTitle` for such a word. */
export function ownedFlag(word: string): number {
  return ownedTitle(word) ? Flag.OwnedTitle : 0
}

/** Of the persons of the present in the news. */
const VERB_PREFIXES: readonly string[] = [YEH, TEH, NOON]
const LENGTHS_OF_SUFFIXES: readonly number[] = [1, 2, 3]
/** A folded ة. */
const TEH_MARBUTA_FOLDED = HEH

function isCommonStem(word: string): boolean {
  return ((vocabulary().flags.get(word) ?? 0) & (Flag.Common | Flag.Modifier)) !== 0
}

/** `سترد`, `سيتم`: a future of four letters. */
function isShortFuture(word: string): boolean {
  return word.length === 4 && word.startsWith(FUTURE) && VERB_PREFIXES.includes(word[1]) && isCommonStem(YEH + word.slice(2))
}

/** `حكومتها` is common because `حكومة` is: a pronoun, a plural or case ending, another person of the verb. */
export function isInflectedCommonWord(word: string, shortestStem: number): boolean {
  const future = word.length > 4 && word.startsWith(FUTURE) && VERB_PREFIXES.includes(word[1] ?? '')
  const bare = word.startsWith(ARTICLE) ? word.slice(2) : future ? word.slice(1) : word
  if (isCommonStem(bare) || isShortFuture(word)) return true
  const endings = wordSet(COMMON_WORD_ENDINGS)
  for (const length of LENGTHS_OF_SUFFIXES) {
    const stem = bare.slice(0, -length)
    if (stem.length < shortestStem || !endings.has(bare.slice(-length))) continue
    if (isCommonStem(stem) || isCommonStem(stem + TEH_MARBUTA_FOLDED)) return true
    if (stem.endsWith(TEH) && isCommonStem(stem.slice(0, -1) + TEH_MARBUTA_FOLDED)) return true
  }
  return bare.length > 3 && VERB_PREFIXES.includes(bare[0] ?? '') && VERB_PREFIXES.some((prefix) => isCommonStem(prefix + bare.slice(1)))
}
