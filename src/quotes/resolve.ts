import type { VerbForm } from '../lexicon/inflect.js'
import { foldedToken, startBehind } from '../text/tokens.js'
import { bare, findPeople, type People, type Person, type Reference, readReference, sameWord, spellingOf } from './people.js'
import type { NounPhrase, Reading } from './source.js'
import type { ResolvedBy } from './types.js'
import { has, isDefinite, Tag, type Words } from './words.js'

/** Who it is, and how that was found. */
export interface Resolution {
  readonly name: string
  readonly by: ResolvedBy
}

/** Somebody who has spoken. */
interface Speaker {
  readonly name: string
  readonly gender: VerbForm['gender']
  readonly number: VerbForm['number']
  /** The bare words of the phrase that named him, for `المصدر`, `المجلة`. */
  readonly nouns: readonly string[]
}

/** The memory of one text. */
export interface Memory {
  readonly reading: Reading
  readonly people: People
  readonly speakers: Speaker[]
}

export function createMemory(reading: Reading): Memory {
  return { reading, people: findPeople(reading), speakers: [] }
}

function matchesTail(person: Person, words: readonly string[]): boolean {
  const offset = person.words.length - words.length
  return offset >= 0 && words.every((word, at) => sameWord(word, person.words[offset + at]))
}

function matchesHead(person: Person, words: readonly string[]): boolean {
  return person.words.length >= words.length && words.every((word, at) => sameWord(word, person.words[at]))
}

/** Of several, the one named last before the token; else the first of the text. */
function nearest(people: readonly Person[], { mentions }: People, token: number): Person | null {
  let best: Person | null = people[0] ?? null
  for (const mention of mentions) if (mention.token <= token && people.includes(mention.person)) best = mention.person
  return best
}

/** The person whose name these words are a part of: the surname before the first name, the longest name first. */
function personNamed(memory: Memory, words: readonly string[], token: number): Person | null {
  const { list } = memory.people
  const longer = list.filter((person) => person.words.length > words.length)
  const bySurname = longer.filter((person) => matchesTail(person, words))
  if (bySurname.length > 0) return nearest(bySurname, memory.people, token)
  const byFirst = longer.filter((person) => matchesHead(person, words))
  if (byFirst.length > 0) return nearest(byFirst, memory.people, token)
  return list.find((person) => person.words.length === words.length && matchesTail(person, words)) ?? null
}

function holdsTitle(person: Person, title: readonly string[]): boolean {
  return person.titles.some((known) => title.every((word) => known.includes(word)))
}

/** The one whom the title names: `الرئيس الصيني` is he who was called so with his name. */
function personTitled(memory: Memory, title: readonly string[], token: number): Person | null {
  return nearest(
    memory.people.list.filter((person) => holdsTitle(person, title)),
    memory.people,
    token,
  )
}

function textOf({ reading }: Memory, { first, end, cut }: NounPhrase): string {
  const { text, tokens } = reading.words
  return text.source.slice(startBehind(text.source, tokens, first, cut), tokens.ends[end - 1])
}

/** `#كريستين_لاغارد` is a name in the dress of a hashtag. */
function plain(name: string): string {
  return name.replace(/[#_]/g, ' ').replace(/\s+/g, ' ').trim()
}

/** `المسؤولان`: the two who were named last, in the order in which they were named. */
function pairBefore({ people }: Memory, token: number): string | null {
  const pair: Person[] = []
  for (const { person, token: at } of [...people.mentions].reverse()) {
    if (at < token && !pair.includes(person)) pair.unshift(person)
    if (pair.length === 2) return pair.map(spellingOf).join(CONJUNCTION)
  }
  return null
}

/** و as the guideline joins two names. */
const CONJUNCTION = ` ${String.fromCharCode(0x648)}`

/** `الرئيس السيسي`: the last word of a title may be a surname that the text knows. */
function personBySurnameInTitle(memory: Memory, { title }: Reference, token: number): Person | null {
  if (title.length < 2) return null
  const last = title[title.length - 1]
  return (
    memory.people.list.find(
      (person) => person.words.length > 1 && bare(person.words[person.words.length - 1]) === last && person.first !== token,
    ) ?? null
  )
}

/** `المصدر`, `المجلة`: the speaker who was called so before. */
function speakerCalled({ speakers }: Memory, title: readonly string[]): Speaker | null {
  if (title.length === 0) return null
  return [...speakers].reverse().find(({ nouns }) => nouns.includes(title[0]) && nouns.length > title.length) ?? null
}

/**
 * A definite role or noun that nobody was called by yet: the one who holds an office of that name (`رئيس الزمالك` after `مرتضى منصور رئيس النادي`),
 * or the last speaker, when nothing is known of him that contradicts it.
 */
function speakerImplied(memory: Memory, phrase: NounPhrase): { readonly name: string } | null {
  const { words } = memory.reading
  const head = bare(foldedToken(words.tokens, phrase.first).slice(phrase.cut))
  if (has(words, phrase.first, Tag.Title)) {
    const holders = memory.people.list.filter(({ titles }) => titles.some((title) => title.includes(head)))
    if (holders.length === 1) return { name: spellingOf(holders[0]) }
    const [only] = memory.people.list
    if (phrase.end === phrase.first + 1 && memory.people.list.length === 1 && only) return { name: spellingOf(only) }
    return isDefinitePhrase(words, phrase) ? lastSpeaker(memory, 'person') : null
  }
  return has(words, phrase.first, Tag.Medium | Tag.Venue | Tag.Naming) && isDefinite(words, phrase.first) ? lastSpeaker(memory, 'body') : null
}

/** A phrase is definite by its own article or by that of the noun it governs. */
function isDefinitePhrase(words: Words, { first, end }: NounPhrase): boolean {
  return isDefinite(words, first) || (end > first + 1 && isDefinite(words, first + 1))
}

/** The last speaker, when he is of the kind and was named without a title. */
function lastSpeaker({ speakers, people }: Memory, kind: 'person' | 'body'): { readonly name: string } | null {
  const last = speakers.at(-1)
  if (!last) return null
  const person = people.list.find((candidate) => candidate.spellings.has(last.name))
  if (kind === 'body') return person && person.titles.length > 0 ? null : last
  return person && person.titles.length === 0 ? last : null
}

function resolveTitle(memory: Memory, phrase: NounPhrase, reference: Reference): Resolution {
  const titled = personTitled(memory, reference.title, phrase.first)
  if (titled) return { name: spellingOf(titled), by: 'role' }
  const surnamed = personBySurnameInTitle(memory, reference, phrase.first)
  if (surnamed) return { name: spellingOf(surnamed), by: 'surname' }
  const called = speakerCalled(memory, reference.title) ?? speakerImplied(memory, phrase)
  return called ? { name: called.name, by: 'role' } : { name: plain(textOf(memory, phrase)), by: 'explicit' }
}

/** Who the phrase in the speaker's slot is. */
export function resolvePhrase(memory: Memory, phrase: NounPhrase): Resolution {
  const { words } = memory.reading
  if (has(words, phrase.first, Tag.Dual)) {
    const pair = pairBefore(memory, phrase.first)
    if (pair !== null) return { name: pair, by: 'role' }
  }
  const reference = readReference(memory.reading, phrase)
  if (reference.words.length === 0) return resolveTitle(memory, phrase, reference)
  const person = personNamed(memory, reference.words, phrase.first)
  if (!person) {
    const called = reference.words.length === 1 ? speakerCalled(memory, reference.words.map(bare)) : null
    return called ? { name: called.name, by: 'role' } : { name: plain(textOf(memory, reference.name)), by: 'explicit' }
  }
  return { name: spellingOf(person), by: person.words.length > reference.words.length ? 'surname' : 'explicit' }
}

/** Remembers who has spoken. */
export function remember(memory: Memory, phrase: NounPhrase, { name }: Resolution, form: VerbForm | null): void {
  const { title, words } = readReference(memory.reading, phrase)
  const speaker: Speaker = { name, gender: form?.gender ?? null, number: form?.number ?? 'singular', nouns: [...title, ...words.map(bare)] }
  memory.speakers.push(speaker)
}

/** A dropped subject is the last speaker who agrees with the verb in gender; where nobody does, the last. */
export function resolveDropped({ speakers }: Memory, form: VerbForm | null): Resolution | null {
  const last = speakers.at(-1)
  if (!last) return null
  const agreeing = form?.gender == null ? last : [...speakers].reverse().find(({ gender }) => gender === null || gender === form.gender)
  return { name: (agreeing ?? last).name, by: 'prodrop' }
}

/** True where the phrase names somebody whom the text knows by a full name or a title. */
export function isKnown(memory: Memory, phrase: NounPhrase): boolean {
  const reference = readReference(memory.reading, phrase)
  if (reference.words.length > 0) return personNamed(memory, reference.words, phrase.first) !== null
  return reference.title.length > 1 && personTitled(memory, reference.title, phrase.first) !== null
}
