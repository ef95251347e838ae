import type { VerbForm } from '../lexicon/inflect.js'
import { Unit } from '../text/characters.js'
import { foldedToken, startBehind } from '../text/tokens.js'
import { bodyCalled, genderOf } from './bodies.js'
import { findFullName } from './fullname.js'
import { findPeople, type People, type Person, plain, spellingOf } from './people.js'
import type { NounPhrase, Reading } from './reading.js'
import { endsRelational, type Reference, readReference } from './reference.js'
import { endsInPronoun } from './shapes.js'
import { bare, CONTRACTED, sameWord } from './spelling.js'
import { bodySpoken, lastOf, type Speaker, speakerCalled } from './spoken.js'
import { Tag } from './tags.js'
import type { ResolvedBy } from './types.js'
import { has, isDefinite, placesOf, type Words } from './words.js'

/** Who it is, and how that was found. */
export interface Resolution {
  readonly name: string
  readonly by: ResolvedBy
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

const BIN = String.fromCharCode(Unit.Beh, Unit.Noon)

function matchesTail(person: Person, words: readonly string[]): boolean {
  const offset = person.words.length - words.length
  // سفر السواط is not مازن بن سفر السواط.
  if (words.length > 1 && person.words[offset - 1] === BIN) return false
  return offset >= 0 && words.every((word, at) => sameWord(word, person.words[offset + at]))
}

function matchesHead(person: Person, words: readonly string[]): boolean {
  return person.words.length >= words.length && words.every((word, at) => sameWord(word, person.words[at]))
}

/** The last place before `token` at which the person is named; -1 where there is none. */
function placeBefore({ tokens }: Person, token: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle] <= token) low = middle + 1
    else high = middle
  }
  return low > 0 ? tokens[low - 1] : -1
}

/** Of several, the one named last before the token; else the first of the text. */
function nearest(people: readonly Person[], token: number): Person | null {
  let best: Person | null = null
  for (const person of people) if (best === null || placeBefore(person, token) > placeBefore(best, token)) best = person
  return best
}

/** The person whose name these words are a part of: the surname before the first name, the longest name first. */
function personNamed(memory: Memory, words: readonly string[], token: number): Person | null {
  const { list } = memory.people
  const longer = list.filter((person) => person.words.length > words.length)
  const bySurname = longer.filter((person) => matchesTail(person, words))
  // ماسك is إيلون ماسك, and not مؤيدو ماسك.
  const introduced = bySurname.filter(({ titles }) => titles.length > 0)
  if (bySurname.length > 0) return nearest(introduced.length > 0 ? introduced : bySurname, token)
  const byFirst = longer.filter((person) => matchesHead(person, words))
  if (byFirst.length > 0) return nearest(byFirst, token)
  return list.find((person) => person.words.length === words.length && matchesTail(person, words)) ?? null
}

function holdsTitle(person: Person, title: readonly string[]): boolean {
  return person.titles.some((known) =>
    title.every((word) => known.includes(word) || (title.length > 1 && known.includes(CONTRACTED + word))),
  )
}

/** The one whom the title names: `الرئيس الصيني` is he who was called so with his name. */
function personTitled(memory: Memory, title: readonly string[], token: number): Person | null {
  return nearest(
    memory.people.list.filter((person) => holdsTitle(person, title)),
    token,
  )
}

/** The name as it stands; behind a contracted ل (`وفقا للصحيفة`, `بيان للمؤسسة`) the article's alef is put back. */
function textOf({ reading }: Memory, { first, end, cut }: NounPhrase): string {
  const { text, tokens } = reading.words
  const name = text.source.slice(startBehind(text.source, tokens, first, cut), tokens.ends[end - 1])
  if (!isContracted(reading.words, first) || name.charCodeAt(0) !== Unit.Lam || cut > 1) return name
  return String.fromCharCode(Unit.Alef) + name.slice(1 - cut)
}

/** `للصحيفة`, and not `لليونيل`, `للوكا`: names in ل go on with a vowel letter. */
function isContracted({ tokens, tags }: Words, token: number): boolean {
  const [letter, next, third] = tokens.folded.subarray(tokens.foldStarts[token], tokens.foldStarts[token + 1])
  if (letter !== Unit.Lam || next !== Unit.Lam) return false
  return tags[token] !== 0 || (third !== Unit.Yeh && third !== Unit.Waw && third !== Unit.Alef)
}

/** `سموه`: who spoke last of those with a title, or who is named most with one. */
function honoured({ people, speakers }: Memory): string | null {
  const titled = people.list.filter(({ titles, words }) => titles.length > 0 && words[0].charCodeAt(0) !== Unit.Waw)
  const spoken = lastOf(speakers, ({ name }) => titled.some(({ spellings }) => spellings.has(name)))
  const [most] = titled.sort((left, right) => right.tokens.length - left.tokens.length)
  return spoken?.name ?? (most ? spellingOf(most) : null)
}

/** `المسؤولان`: the two who were named last, in the order in which they were named. */
function pairBefore({ people }: Memory, token: number): string | null {
  const named = people.list.map((person) => ({ person, place: placeBefore(person, token) })).filter(({ place }) => place >= 0)
  const pair = named
    .sort((left, right) => right.place - left.place)
    .slice(0, 2)
    .reverse()
  return pair.length === 2 ? pair.map(({ person }) => spellingOf(person)).join(CONJUNCTION) : null
}

/** و as the guideline joins two names. */
const CONJUNCTION = ` ${String.fromCharCode(0x648)}`

/** `الرئيس السيسي`: the last word of a title may be a surname that the text knows. */
function personBySurnameInTitle(memory: Memory, { title }: Reference, token: number): Person | null {
  if (title.length < 2) return null
  const last = title[title.length - 1]
  return (
    memory.people.list.find(
      (person) => person.words.length > 1 && bare(person.words[person.words.length - 1]) === last && !person.tokens.includes(token),
    ) ?? null
  )
}

/**
 * A definite role or noun that nobody was called by yet: the one who holds an office of that name (`رئيس الزمالك` after `مرتضى منصور رئيس النادي`),
 * or the last speaker, when nothing is known of him that contradicts it.
 */
function speakerImplied(memory: Memory, phrase: NounPhrase): { readonly name: string } | null {
  const { words } = memory.reading
  const head = bare(foldedToken(words.tokens, phrase.first).slice(phrase.cut))
  if (has(words, phrase.first, Tag.Title)) {
    if (!isDefinitePhrase(words, phrase) || isPlural(head)) return null
    const holders = memory.people.list.filter(({ titles }) => titles.some((title) => title.includes(head)))
    if (holders.length === 1) return { name: spellingOf(holders[0]) }
    const last = memory.speakers.at(-1)
    if (last && holders.some(({ spellings }) => spellings.has(last.name))) return last
    const [only] = memory.people.list
    if (phrase.end === phrase.first + 1 && memory.people.list.length === 1 && only) return { name: spellingOf(only) }
    return lastSpeaker(memory, 'person')
  }
  // وتابع البيان: a statement stands for its issuer.
  if (has(words, phrase.first, Tag.Venue) && isDefinite(words, phrase.first)) return memory.speakers.at(-1) ?? null
  return has(words, phrase.first, Tag.Medium | Tag.Naming) && isDefinite(words, phrase.first) ? lastSpeaker(memory, 'body') : null
}

/** `مواطنون`, `مسؤولين`: many, and not the one who spoke last. */
function isPlural(word: string): boolean {
  const before = word.charCodeAt(word.length - 2)
  return word.length >= 5 && word.charCodeAt(word.length - 1) === Unit.Noon && (before === Unit.Waw || before === Unit.Yeh)
}

/** A phrase is definite by its own article or by that of the noun it governs. */
function isDefinitePhrase(words: Words, { first, end }: NounPhrase): boolean {
  for (let token = first; token < end; token++) if (isDefinite(words, token) || has(words, token, Tag.Place)) return true
  return end > first + 1 && words.tags[first + 1] === 0
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
  const { words } = memory.reading
  const titled =
    has(words, phrase.first, Tag.Title) && isDefinitePhrase(words, phrase) ? personTitled(memory, reference.title, phrase.first) : null
  if (titled) return { name: spellingOf(titled), by: 'role' }
  const surnamed = personBySurnameInTitle(memory, reference, phrase.first)
  if (surnamed) return { name: spellingOf(surnamed), by: 'surname' }
  const isBody = has(words, phrase.first, Tag.Naming | Tag.Governed)
  const called = isBody ? bodySpoken(memory.speakers, reference.title) : speakerCalled(memory.speakers, reference.title)
  const body = called ? null : bodyCalled(memory.reading, phrase)
  if (body) return resolvePhrase(memory, body)
  const implied = called ?? speakerImplied(memory, phrase)
  return implied ? { name: implied.name, by: 'role' } : { name: plain(textOf(memory, phrase)), by: 'explicit' }
}

function placesOfName({ reading }: Memory, { name }: Reference): readonly number[] {
  return placesOf(reading.words, reading.words.tokens.hashes[name.end - 1], 200)
}

/** `تصريحات المحلل رود هول`, `بيان الوزارة`: who made the statement is who speaks. */
function isStatementOf(memory: Memory, { first, end }: NounPhrase): boolean {
  const { words } = memory.reading
  if (!has(words, first, Tag.Venue) || isDefinite(words, first) || end - first < 2) return false
  if (has(words, first + 1, Tag.Title)) return true
  const rest = readReference(memory.reading, { first: first + 1, end, cut: 0 })
  return rest.words.length > 0 && personNamed(memory, rest.words, first) !== null
}

/** Who the phrase in the speaker's slot is. */
export function resolvePhrase(memory: Memory, phrase: NounPhrase): Resolution {
  const { words } = memory.reading
  if (has(words, phrase.first, Tag.Dual)) {
    const pair = endsInPronoun(words, phrase.first) ? honoured(memory) : pairBefore(memory, phrase.first)
    if (pair !== null) return { name: pair, by: 'role' }
  }
  if (isStatementOf(memory, phrase)) return resolvePhrase(memory, { first: phrase.first + 1, end: phrase.end, cut: 0 })
  const reference = readReference(memory.reading, phrase)
  if (reference.words.length === 0) return resolveTitle(memory, phrase, reference)
  const person = personNamed(memory, reference.words, phrase.first)
  if (!person) {
    const called = reference.words.length === 1 ? speakerCalled(memory.speakers, reference.words.map(bare)) : null
    if (called) return { name: called.name, by: 'role' }
    const full = reference.words.length === 1 ? findFullName(memory.reading, placesOfName(memory, reference)) : null
    return full !== null ? { name: full, by: 'surname' } : { name: plain(textOf(memory, reference.name)), by: 'explicit' }
  }
  return { name: spellingOf(person), by: person.words.length > reference.words.length ? 'surname' : 'explicit' }
}

/** Remembers who has spoken. */
export function remember(memory: Memory, phrase: NounPhrase, { name }: Resolution, form: VerbForm | null): void {
  const { title, words } = readReference(memory.reading, phrase)
  const speaker: Speaker = {
    name,
    gender: form?.gender ?? genderOf(memory.reading.words, phrase.first),
    number: form?.number ?? 'singular',
    nouns: [...title, ...words.map(bare)],
    placed: has(memory.reading.words, phrase.end - 1, Tag.Place) || endsRelational(memory.reading.words, phrase.end - 1),
  }
  memory.speakers.push(speaker)
}

/** Nobody has spoken yet: the one named last, `وقّع الشاعر إبراهيم الحسين ديوانه … وقال`. */
function namedBefore({ list }: People, token: number): Resolution | null {
  const person = nearest(
    list.filter(({ titles }) => titles.length > 0),
    token,
  )
  return person && placeBefore(person, token) >= 0 ? { name: spellingOf(person), by: 'prodrop' } : null
}

/** A dropped subject is the last speaker who agrees with the verb in gender; where nobody does, the last. */
export function resolveDropped({ speakers, people }: Memory, form: VerbForm | null, token: number): Resolution | null {
  const last = speakers.at(-1)
  if (!last) return namedBefore(people, token)
  const agreeing = form?.gender == null ? last : lastOf(speakers, ({ gender }) => gender === null || gender === form.gender)
  return { name: (agreeing ?? last).name, by: 'prodrop' }
}

/** True where the phrase names somebody whom the text introduces with a title, or names more than once. */
export function isEstablished(memory: Memory, phrase: NounPhrase): boolean {
  const reference = readReference(memory.reading, phrase)
  if (reference.words.length === 0) return isKnown(memory, phrase)
  const person = personNamed(memory, reference.words, phrase.first)
  return person !== null && (person.titles.length > 0 || person.tokens.length > 2)
}

/** True where the phrase names somebody whom the text knows by a full name or a title. */
export function isKnown(memory: Memory, phrase: NounPhrase): boolean {
  const reference = readReference(memory.reading, phrase)
  if (reference.words.length > 0) return personNamed(memory, reference.words, phrase.first) !== null
  return reference.title.length > 1 && personTitled(memory, reference.title, phrase.first) !== null
}
