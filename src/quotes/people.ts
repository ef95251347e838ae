import { Unit } from '../text/characters.js'
import { Gap, startBehind } from '../text/tokens.js'
import { isNoName } from './fullname.js'
import type { NounPhrase, Reading } from './reading.js'
import { foldedWords, type Reference, readReference } from './reference.js'
import { endsInLongPronoun, endsInTehMarbuta, isNameHead, isVerbalNoun } from './shapes.js'
import { readNounPhrase } from './source.js'
import { bare, sameWords, skeleton } from './spelling.js'
import { Tag } from './tags.js'
import { has, isDefinite, isWord, lengthOf, letterAt, markOf, timesInText, type Words } from './words.js'

/** Somebody, or some body, that the text names. */
export interface Person {
  /** Folded words of the fullest name. */
  readonly words: readonly string[]
  readonly titles: (readonly string[])[]
  /** How the text spells the fullest name, with counts. */
  readonly spellings: Map<string, number>
  /** Tokens at which the name stands, in order. */
  readonly tokens: number[]
}

/** The people of a text. */
export interface People {
  readonly list: Person[]
  readonly byFirstWord: Map<string, Person[]>
}

/** A text that names more people than this is no article; what comes behind them is not remembered, so that time stays linear. */
const MOST_PEOPLE = 1000

function addPerson(people: People, source: string, reading: Reading, { name, title, words }: Reference): void {
  const { tokens } = reading.words
  const text = plain(source.slice(startBehind(source, tokens, name.first, name.cut), tokens.ends[name.end - 1]))
  const key = skeleton(bare(words[0]))
  const bucket = people.byFirstWord.get(key) ?? []
  const known = bucket.find((person) => sameWords(person.words, words))
  if (!known && people.list.length >= MOST_PEOPLE) return
  const person: Person = known ?? { words, titles: [], spellings: new Map(), tokens: [] }
  if (!known) {
    people.list.push(person)
    bucket.push(person)
    people.byFirstWord.set(key, bucket)
  }
  person.tokens.push(name.first)
  person.spellings.set(text, (person.spellings.get(text) ?? 0) + 1)
  if (title.length > 0 && person.titles.length < 20) person.titles.push(title)
}

/** A name in apposition behind a title that it does not touch: `أعلى مسؤول صيني في السياسة الخارجية، وانغ يي.` */
function appositionAfter(reading: Reading, title: number, limit: number): NounPhrase | null {
  const { words } = reading
  for (let at = title + 1; at < Math.min(limit, title + 9); at++) {
    if (words.tokens.gaps[at] === Gap.Line || has(words, at, Tag.Verb | Tag.Complementiser | Tag.Fused)) return null
    if (markOf(words, at) !== Unit.ArabicComma) continue
    const phrase = readNounPhrase(reading, at + 1, limit)
    if (!phrase || phrase.end - phrase.first < 2 || phrase.end - phrase.first > 4 || markOf(words, phrase.end) === 0) return null
    for (let token = phrase.first; token < phrase.end; token++) {
      if (words.tags[token] !== 0 || (token === phrase.first && isDefinite(words, token))) return null
    }
    return phrase
  }
  return null
}

/** `فنان العرب يصدح`: one word in ي that the text has nowhere else is rather a verb. */
function looksPresent(words: Words, token: number): boolean {
  return letterAt(words, token) === Unit.Yeh && lengthOf(words, token) >= 4 && timesInText(words, token) === 1
}

function isNameLike(words: Words, { first, end }: NounPhrase): boolean {
  if (end <= first || end - first > 6) return false
  if (lengthOf(words, first) < 2 || isDefinite(words, first)) return false
  if (end === first + 1 && looksPresent(words, first)) return false
  for (let token = first; token < end; token++) {
    if (isNoName(words, token, first)) return false
    // مستخدمو مواقع التواصل الاجتماعي
    if (token > first + 1 && token + 1 < end && isDefinite(words, token) && isDefinite(words, token + 1) && !isNameHead(words, token - 1))
      return false
  }
  return !has(words, first, ~(Tag.Verb | Tag.Medium | Tag.Title))
}

/** Everyone whom the text names behind a title, in reading order: the memory that surnames and roles are resolved by. */
export function findPeople(reading: Reading): People {
  const { words } = reading
  const people: People = { list: [], byFirstWord: new Map() }
  for (let token = 0; token < words.tokens.count; token++) {
    if (has(words, token, Tag.Verb | Tag.Action) && !has(words, token, Tag.Title)) addActor(people, reading, token)
    if (!has(words, token, Tag.Title) || words.cuts[token] > 1) continue
    const phrase = readNounPhrase(reading, token, words.tokens.count, words.cuts[token])
    if (!phrase) continue
    const reference = readReference(reading, phrase)
    if (reference.words.length > 0 && isNameLike(words, reference.name)) addPerson(people, words.text.source, reading, reference)
    else addApposition(people, reading, token)
    if (phrase.end > token + 1 && reference.words.length > 0) token = Math.max(token, reference.name.first - 1)
  }
  return mergeOverruns(people)
}

/** `تحدث بول سكولز عن …`: two or more words without a class, right behind any verb, are a name. */
function addActor(people: People, reading: Reading, verb: number): void {
  const { words } = reading
  if (!mayBeName(words, verb + 1)) return
  const phrase = readNounPhrase(reading, verb + 1, words.tokens.count, 0, 'subject-before-object')
  if (!phrase || phrase.end - phrase.first < 2 || phrase.end - phrase.first > 5 || words.tokens.gaps[phrase.first] === Gap.Line) return
  for (let token = phrase.first; token < phrase.end; token++) if (words.tags[token] !== 0 || !isWord(words, token)) return
  if (
    isDefinite(words, phrase.first) ||
    hasPronounSuffix(words, phrase) ||
    isVerbalNoun(words, phrase.first) ||
    endsInTehMarbuta(words, phrase.first) ||
    beginsWithLam(words, phrase.first)
  )
    return
  addSpeaker(people, reading, readReference(reading, phrase))
}

/** A look at two words, before a phrase is read: both without a class, or a mark that may enclose them. */
function mayBeName(words: Words, first: number): boolean {
  if (!isWord(words, first)) return true
  return words.tags[first] === 0 && isWord(words, first + 1) && words.tags[first + 1] === 0 && !isDefinite(words, first)
}

/** `لضم غوتزه`; names in ل go on with a vowel letter (`ليونيل`, `لويس`, `لافروف`). */
function beginsWithLam(words: Words, token: number): boolean {
  const next = letterAt(words, token, 1)
  return letterAt(words, token) === Unit.Lam && next !== Unit.Yeh && next !== Unit.Waw && next !== Unit.Alef
}

/** `تفضيلها تعبئة`: a noun with a pronoun is no name. */
function hasPronounSuffix(words: Words, { first, end }: NounPhrase): boolean {
  for (let token = first; token < end; token++) if (endsInLongPronoun(words, token)) return true
  return false
}

/** `المدير التنفيذي لشركة تسلا، | إيلون ماسك` */
function titleBefore(words: Words, from: number, end: number): string[] {
  return foldedWords(words, from, Math.min(end, from + 6), 0).map(bare)
}

function addApposition(people: People, reading: Reading, token: number): void {
  const { words } = reading
  const name = appositionAfter(reading, token, words.tokens.count)
  if (name)
    addPerson(people, words.text.source, reading, {
      name,
      title: titleBefore(words, token, name.first - 1),
      words: foldedWords(words, name.first, name.end, 0),
      titled: true,
    })
}

/** `فلاديمير بوتين يصل`: a longer name that a shorter one begins, and that is not commoner, ran over into the sentence. */
export function mergeOverruns(people: People): People {
  for (const bucket of people.byFirstWord.values()) {
    for (const person of bucket) {
      const shorter = bucket.find((other) => overruns(person, other))
      if (!shorter) continue
      people.list.splice(people.list.indexOf(person), 1)
      shorter.titles.push(...person.titles)
      shorter.tokens.push(...person.tokens)
      shorter.tokens.sort((left, right) => left - right)
    }
  }
  return people
}

function overruns(person: Person, shorter: Person): boolean {
  const length = shorter.words.length
  if (length < 2 || person.words.length <= length || timesNamed(person) > timesNamed(shorter)) return false
  return sameWords(person.words.slice(0, length), shorter.words)
}

function timesNamed({ spellings }: Person): number {
  let times = 0
  for (const count of spellings.values()) times += count
  return times
}

/** Adds the speakers' own phrases: a name that stands in the speaker's slot is a name without any title. */
export function addSpeaker(people: People, reading: Reading, reference: Reference): void {
  if (reference.titled || reference.words.length < 2 || hasPronounSuffix(reading.words, reference.name)) return
  if (isNameLike(reading.words, reference.name)) addPerson(people, reading.words.text.source, reading, reference)
}

/** The commonest spelling of a person's fullest name; of two as common, the first. */
export function spellingOf(person: Person): string {
  let best = ''
  let count = 0
  for (const [spelling, times] of person.spellings) if (times > count) [best, count] = [spelling, times]
  return best
}

/** `#كريستين_لاغارد` is a name in the dress of a hashtag. */
export function plain(name: string): string {
  return name.replace(/[#_]/g, ' ').replace(/\s+/g, ' ').trim()
}
