import { ALEF } from '../lexicon/data/affixes.js'
import { Unit } from '../text/characters.js'
import { hashWithFirst } from '../text/fold.js'
import { Gap } from '../text/tokens.js'
import { Slot } from './actor.js'
import { foldedWords, isInTheNameOf, isNoName } from './fullname.js'
import type { NounPhrase } from './reading.js'
import { type Reference, readReference } from './reference.js'
import {
  endsInPronoun,
  endsInTehMarbuta,
  isAccusative,
  isBin,
  isFemininePlural,
  isNameHead,
  isNameWord,
  isToPronoun,
  isVerbalNoun,
} from './shapes.js'
import { readNounPhrase } from './source.js'
import { bare, sameWord, sameWords, skeleton } from './spelling.js'
import { Tag } from './tags.js'
import {
  cuts,
  gaps,
  has,
  hashes,
  isComma,
  isDefinite,
  isWord,
  lengthOf,
  letterAt,
  markOf,
  source,
  startOf,
  tags,
  timesInText,
  timesOf,
  tokens,
} from './words.js'

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

/** The people of the text. */
export let people: Person[] = []
let byFirstWord = /* @__PURE__ */ new Map<string, Person[]>()

/** A text that names more people than this is no article; what comes behind them is not remembered, so that time stays linear. */
const MOST_PEOPLE = 500

function addPerson({ name, title, words }: Reference): void {
  const [head] = words
  // الوزير، “ … ”: marks without a word.
  if (!head) return
  const text = plain(source.slice(startOf(name.first, name.cut), tokens.ends[name.end - 1]))
  const key = skeleton(bare(head))
  const bucket = byFirstWord.get(key) ?? []
  const known = bucket.find((person) => sameWords(person.words, words))
  if (!known && people.length >= MOST_PEOPLE) return
  const person: Person = known ?? { words, titles: [], spellings: new Map(), tokens: [] }
  if (!known) {
    people.push(person)
    bucket.push(person)
    byFirstWord.set(key, bucket)
  }
  person.tokens.push(name.first)
  person.spellings.set(text, (person.spellings.get(text) ?? 0) + 1)
  if (title.length > 0 && person.titles.length < 20) person.titles.push(title)
}

/** A name in apposition behind a title that it does not touch: `أعلى مسؤول صيني في السياسة الخارجية، وانغ يي.` */
function appositionAfter(title: number, limit: number): NounPhrase | null {
  for (let at = title + 1; at < Math.min(limit, title + 9); at++) {
    if (gaps[at] === Gap.Line || has(at, Tag.Verb | Tag.Complementiser | Tag.Fused)) return null
    if (!isComma(at)) continue
    const phrase = readNounPhrase(at + 1, limit)
    if (!phrase || phrase.end - phrase.first < 2 || phrase.end - phrase.first > 4 || markOf(phrase.end) === 0) return null
    for (let token = phrase.first; token < phrase.end; token++) {
      if (tags[token] !== 0 || (token === phrase.first && isDefinite(token))) return null
    }
    return phrase
  }
  return null
}

/** `فنان العرب يصدح`: one word in ي that the text has nowhere else is rather a verb. */
function looksPresent(token: number): boolean {
  return letterAt(token) === Unit.Yeh && lengthOf(token) >= 4 && timesInText(token) === 1
}

function isNameLike({ first, end }: NounPhrase): boolean {
  if (end <= first || end - first > 6) return false
  if (lengthOf(first) < 2 || isDefinite(first) || isBin(end - 1)) return false
  // تضمنته الاتفاقية
  if (endsInPronoun(first) && letterAt(first, -2) === Unit.Teh) return false
  // فنان العرب | يصدح, طلاب | معطفا, الشاعر | تقليب مواجعه: one word, once, and the sentence goes on
  if (end === first + 1 && timesInText(first) === 1 && (isWord(end) || isAccusative(first))) return false
  // نجما عالميا
  if (isAccusative(first) && isAccusative(first + 1)) return false
  for (let token = first; token < end; token++) {
    if (isNoName(token, first)) return false
    // مستخدمو مواقع التواصل الاجتماعي
    if (token > first + 1 && token + 1 < end && isDefinite(token) && isDefinite(token + 1) && !isNameHead(token - 1)) return false
  }
  return !has(first, ~(Tag.Verb | Tag.Medium | Tag.Title))
}

/** Everyone whom the text names behind a title, in reading order: the memory that surnames and roles are resolved by. */
export function findPeople(): void {
  people = []
  byFirstWord = new Map()
  for (let token = 0; token < tokens.count; token++) {
    if (has(token, Tag.Verb | Tag.Action) && !has(token, Tag.Title)) addActor(token)
    if (!has(token, Tag.Title) || cuts[token] > 1) continue
    const phrase = readNounPhrase(token, tokens.count, cuts[token])
    if (!phrase) continue
    const reference = readReference(phrase)
    // شتيفن شايبرت المتحدث | باسم المستشارة أنغيلا ميركل: hers is the second title.
    if (isNameWord(token - 1) && isInTheNameOf(token + 1)) continue
    if (reference.name.first > token && isNameLike(reference.name)) addPerson(reference)
    else addApposition(token)
    if (phrase.end > token + 1 && reference.words.length > 0) token = Math.max(token, reference.name.first - 1)
  }
  mergeOverruns()
}

/** `تحدث بول سكولز عن …`: two or more words without a class, right behind any verb, are a name. */
function addActor(verb: number): void {
  if (!mayBeName(verb + 1)) return
  const phrase = readNounPhrase(verb + 1, tokens.count, 0, Slot.BeforeObject)
  if (!phrase || gaps[phrase.first] === Gap.Line) return
  // كشف حسين الغامدي | مدير الفريق
  const reference = readReference(phrase)
  const { first, end } = reference.name
  // توثق ممارسات | الجنود, يشغل منصب | مدير
  if (end < phrase.end && (looksPresent(first) || !(isComma(end) || (has(end, Tag.Title) && !isDefinite(end))))) return
  for (let token = first; token < end; token++) if (tags[token] !== 0 || !isWord(token)) return
  if (isVerbalNoun(first) || endsInTehMarbuta(first) || isFemininePlural(first)) return
  addSpeaker(reference)
}

/** A look at two words, before a phrase is read: both without a class; a mark may open before the second. */
function mayBeName(first: number): boolean {
  return tags[first] === 0 && isWord(first + 1) && tags[first + 1] === 0 && !isDefinite(first) && !isToPronoun(first)
}

/** `المدير التنفيذي لشركة تسلا، | إيلون ماسك` */
function titleBefore(from: number, end: number): string[] {
  return foldedWords(from, Math.min(end, from + 6), 0).map(bare)
}

function addApposition(token: number): void {
  const name = appositionAfter(token, tokens.count)
  if (name)
    addPerson({
      name,
      title: titleBefore(token, name.first - 1),
      words: foldedWords(name.first, name.end, 0),
      titled: true,
    })
}

/** `فلاديمير بوتين يصل`: a longer name that a shorter one begins ran over into the sentence. */
export function mergeOverruns(): void {
  for (const bucket of byFirstWord.values()) {
    for (const person of bucket) {
      const shorter = bucket.find((other) => overruns(person, other))
      if (!shorter) continue
      people = people.filter((one) => one !== person)
      shorter.titles.push(...person.titles)
      shorter.tokens.push(...person.tokens)
      shorter.tokens.sort((left, right) => left - right)
    }
  }
}

function overruns(person: Person, shorter: Person): boolean {
  const length = shorter.words.length
  if (length < 2 || person.words.length <= length) return false
  return sameWords(person.words.slice(0, length), shorter.words)
}

/** Adds the speakers' own phrases: a name that stands in the speaker's slot is a name without any title. */
export function addSpeaker(reference: Reference): void {
  if (reference.titled || reference.words.length < 2) return
  const { first } = reference.name
  // أسرة المعلمة, غلطة اللاعب
  if (endsInTehMarbuta(first) && has(first + 1, Tag.Title)) return
  if (isNameLike(reference.name)) addPerson(reference)
}

/** The commonest spelling of a person's fullest name; of two as common, the first. */
export function spellingOf(person: Person): string {
  let best = ''
  let count = 0
  for (const [spelling, times] of person.spellings) if (times > count) [best, count] = [spelling, times]
  return best
}

/** `ماسك`, of إيلون ماسك. */
export function matchesTail(person: Person, words: readonly string[]): boolean {
  const offset = person.words.length - words.length
  return offset >= 0 && words.every((word, at) => sameWord(word, person.words[offset + at]))
}

/** `حسن النعمي`, of حسن بن محمد النعمي. */
export function shortens(words: readonly string[], { words: longer }: Person): boolean {
  return longer.length > words.length && words.length > 1 && words[0] === longer[0] && words.at(-1) === longer.at(-1)
}

/** The name as it stands; behind a contracted ل (`وفقا للصحيفة`, `بيان للمؤسسة`) the article's alef is put back. */
export function textOf({ first, end, cut }: NounPhrase): string {
  if (!isContracted(first)) return plain(source.slice(startOf(first, cut), tokens.ends[end - 1]))
  // بلاغ للجنة, where the text has اللجنة
  const from = startOf(first, timesOf(hashWithFirst(hashes[first], Unit.Alef)) > 0 ? 0 : 1)
  return plain(ALEF + source.slice(from, tokens.ends[end - 1]))
}

/** `للصحيفة`, `للأمم`, and not `لليونيل`, `للوكا`: names in ل go on with a vowel letter. */
function isContracted(token: number): boolean {
  const isVowel = letterAt(token, 2) === Unit.Yeh || source.charCodeAt(tokens.starts[token] + 2) === Unit.Alef
  if (letterAt(token) !== Unit.Lam || letterAt(token, 1) !== Unit.Lam) return false
  return tags[token] !== 0 || !isVowel
}

/** `#كريستين_لاغارد` is a name in the dress of a hashtag. */
function plain(name: string): string {
  return name
    .replace(/[\u00ab\u00bb"\u201c\u201d]/g, '')
    .replace(/[#_\s]+/g, ' ')
    .trim()
}
