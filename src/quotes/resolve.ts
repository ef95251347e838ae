import { HEH, WAW } from '../lexicon/data/affixes.js'
import { Count, type VerbForm } from '../lexicon/inflect.js'
import { Unit } from '../text/characters.js'
import { bodyCalled, documentBefore, genderOf, issuerOf, speakerAt } from './bodies.js'
import { findFullName, foldedWords, isInTheNameOf } from './fullname.js'
import { Join } from './joins.js'
import { isCalled } from './kin.js'
import { matchesTail, type Person, people, shortens, spellingOf, textOf } from './people.js'
import { firstBehind, type NounPhrase } from './reading.js'
import { type Reference, readReference } from './reference.js'
import { endsInPronoun, endsRelational, isMany, isNameWord } from './shapes.js'
import { readNounPhrase } from './source.js'
import { bare, sameWord } from './spelling.js'
import { bodySpoken, lastOf, type Speaker, speakerCalled, speakers } from './spoken.js'
import { Tag } from './tags.js'
import type { ResolvedBy } from './types.js'
import { cuts, has, hashes, isDefinite, letterAt, placesOf, reads, tokens } from './words.js'

/** Who it is, and how that was found. */
export interface Resolution {
  readonly name: string
  readonly by: ResolvedBy
}

function matchesHead(person: Person, words: readonly string[]): boolean {
  return words.every((word, at) => sameWord(word, person.words[at]))
}

/** The last place before `token` at which the person is named; -1 where there is none. */
function placeBefore({ tokens }: Person, token: number): number {
  return tokens[firstBehind(tokens.length, (place) => tokens[place] > token) - 1] ?? -1
}

/** Of several, the one named last before the token, `حسن النعمي` by his longer name `حسن بن محمد النعمي`; else the first of the text. */
function nearest(people: readonly Person[], token: number): Person | null {
  let best: Person | null = null
  for (const person of people) {
    if (best && shortens(person.words, best)) continue
    if (!best || shortens(best.words, person) || placeBefore(person, token) > placeBefore(best, token)) best = person
  }
  return best
}

/** The person whose name these words are a part of: the surname before the first name, the longest name first. */
function personNamed(words: readonly string[], token: number): Person | null {
  const longer = people.filter((person) => person.words.length > words.length)
  const bySurname = longer.filter((person) => matchesTail(person, words) || shortens(words, person))
  // ماسك is إيلون ماسك, and not مؤيدو ماسك.
  const introduced = bySurname.filter(({ titles }) => titles.length > 0)
  if (introduced.length > 0) return nearest(introduced, token)
  const byFirst = longer.filter((person) => matchesHead(person, words))
  if (byFirst.length > 0) return nearest(byFirst, token)
  return people.find((person) => matchesTail(person, words)) ?? null
}

function holdsTitle(person: Person, title: readonly string[]): boolean {
  return person.titles.some((known) =>
    title.every((word) => (title.length === 1 ? known.slice(0, 2).includes(word) : known.includes(word))),
  )
}

/** The one whom the title names: `الرئيس الصيني` is he who was called so with his name. */
function personTitled(title: readonly string[], token: number): Person | null {
  const person = nearest(
    people.filter((person) => holdsTitle(person, title)),
    token,
  )
  // اللاعب is no player who is named further on.
  return person && (title.length > 1 || placeBefore(person, token) >= 0) ? person : null
}

/** `سموه`: who spoke last of those with a title, or who is named most with one. */
function honoured(): string | null {
  const titled = people.filter(({ titles }) => titles.length > 0)
  const spoken = lastOf(({ name }) => titled.some(({ spellings }) => spellings.has(name)))
  const [most] = titled.sort((left, right) => right.tokens.length - left.tokens.length)
  return spoken?.name ?? (most ? spellingOf(most) : null)
}

/** `المسؤولان`: the two who were named last, in the order in which they were named, joined as the guideline joins two names. */
function pairBefore(token: number): string | null {
  const pair = [...people].sort((left, right) => placeBefore(right, token) - placeBefore(left, token)).slice(0, 2)
  return pair.length === 2 && placeBefore(pair[1], token) >= 0 ? pair.reverse().map(spellingOf).join(` ${WAW}`) : null
}

/** `الرئيس السيسي`: the last word of a title may be a surname that the text knows. */
function personBySurnameInTitle({ first: token, end }: NounPhrase): Person | null {
  // محامي ترامب, مسؤول في إدارة ترامب; البرلمان الأوروبي
  if (!has(token, Tag.Title) || !isDefinite(Math.max(token, end - 2))) return null
  const [last] = foldedWords(end - 1, end, 0)
  return people.find(({ words }) => words.length > 1 && words[words.length - 1] === last) ?? null
}

/**
 * A definite role or noun that nobody was called by yet: the one who holds an office of that name (`رئيس الزمالك` after `مرتضى منصور رئيس النادي`),
 * or the last speaker, when nothing is known of him that contradicts it.
 */
function speakerImplied(phrase: NounPhrase, { title }: Reference): { readonly name: string } | null {
  if (has(phrase.first, Tag.Title)) {
    if (!isDefinitePhrase(phrase) || isMany(phrase.first)) return null
    const [head] = title
    const definite = isDefinite(phrase.first)
    const last = title[title.length - 1]
    const holders = people.filter(({ titles }) =>
      titles.some(
        (known) =>
          known.includes(head) && ((definite && known.length === 1) || known.some((word) => word !== head && title.includes(word))),
      ),
    )
    if (holders.length === 1) return { name: spellingOf(holders[0]) }
    return lastSpeaker(phrase, definite && title.length > 1 ? last : '') ?? onlySpeaker(phrase, head)
  }
  // المجلة الأمريكية is فوربس, and التلفزيون السوري no مصادر حكومية.
  const open = phrase.end === phrase.first + 1 || (has(phrase.first, Tag.Medium) && speakers.at(-1)?.headed === false)
  return open && has(phrase.first, Tag.Medium | Tag.Naming)
    ? ((speakers.at(-1)?.headed ? null : lastSpeaker(phrase, null)) ?? onlyBody())
    : null
}

/** Nobody else has spoken so far, as far as is gone back. */
const isOnlyVoice = (last: Speaker): boolean => lastOf(({ name }) => name !== last.name) === null

/** `الشركة`: the one body that has spoken so far, `موقع فيسبوك`. */
function onlyBody(): Speaker | null {
  const last = speakers.at(-1)
  return last?.headed && last.name.includes(' ') && isOnlyVoice(last) ? last : null
}

/** A phrase is definite by its own article or by that of the noun it governs. */
function isDefinitePhrase({ first, end }: NounPhrase): boolean {
  // متحدث | باسم الوزارة, مسؤول | في الشركة
  let token = first
  for (; token < end && !(token > first && (has(token, Tag.Preposition) || isInTheNameOf(token))); token++)
    if (isDefinite(token) || has(token, Tag.Place)) return true
  return token > first + 1 && !endsRelational(first + 1)
}

/** The last speaker, when he is of the gender and was named without a title, or with one that has the word; a body where `origin` is null. */
function lastSpeaker({ first }: NounPhrase, origin: string | null): { readonly name: string } | null {
  const last = speakers.at(-1)
  if (!last || last.number === Count.Plural || (last.gender !== null && last.gender !== genderOf(first))) return null
  const person = people.find((candidate) => candidate.spellings.has(last.name))
  if (origin === null) return person && person.titles.length > 0 ? null : last
  // المسؤول الأوروبي is مبعوث الاتحاد الأوروبي.
  return person && (person.titles.length === 0 ? !last.headed : person.titles.some((known) => known.includes(origin))) ? last : null
}

/** `القيادي`: a bare role is the one person who has spoken so far. */
function onlySpeaker({ first, end }: NounPhrase, head: string): { readonly name: string } | null {
  const last = speakers.at(-1)
  // قالت ليلى نصر … | وقال الناشر
  if (!last || (last.gender !== null && last.gender !== genderOf(first))) return null
  const person = people.find(({ spellings }) => spellings.has(last.name))
  if (!person || !isOnlyVoice(last)) return null
  // حارس الهلال المعتزل is الحارس محمد الدعيع.
  if (person.titles.some((known) => known[0] === head)) return last
  for (let token = first; token < end; token++) if (!isDefinite(token)) return null
  return last
}

function resolveTitle(phrase: NounPhrase, reference: Reference): Resolution {
  const surnamed = personBySurnameInTitle(phrase)
  if (surnamed) return { name: spellingOf(surnamed), by: 'surname' }
  const titled = has(phrase.first, Tag.Title) && isDefinitePhrase(phrase) ? personTitled(reference.title, phrase.first) : null
  if (titled) return { name: spellingOf(titled), by: 'role' }
  const isBody = has(phrase.first, Tag.Naming | Tag.Governed)
  const called = isBody ? bodySpoken(reference.title) : isDefinitePhrase(phrase) ? speakerCalled(reference.title) : null
  const body = called ? null : bodyCalled(phrase)
  if (body) return resolvePhrase(body)
  // المصدر ذاته: whatever was cited last
  const implied = called ?? (reads(phrase.first, Join.Source) ? speakers.at(-1) : speakerImplied(phrase, reference))
  return implied ? { name: implied.name, by: 'role' } : { name: textOf(phrase), by: 'explicit' }
}

/** `تصريحات المحلل رود هول`, `بيان الوزارة`: who made the statement is who speaks. */
function isStatementOf({ first, end }: NounPhrase): boolean {
  if (!has(first, Tag.Venue) || endsInPronoun(first) || end - first < 2) return false
  if (
    has(first + 1, Tag.Title | Tag.Naming | Tag.Governed) ||
    (!isDefinite(first) && isDefinite(first + 1) && letterAt(first + 1) === Unit.Alef)
  )
    return true
  const rest = readReference({ first: first + 1, end, cut: 0 })
  return (rest.words.length > 1 && has(first, Tag.SpeechNoun)) || (rest.words.length > 0 && personNamed(rest.words, first) !== null)
}

/** Who the phrase in the speaker's slot is. */
export function resolvePhrase(phrase: NounPhrase): Resolution {
  // المسؤولان, and not الوزيران أحمد نصر وسامي حسن
  if (has(phrase.first, Tag.Dual) && readReference(phrase).words.length === 0) {
    const name = endsInPronoun(phrase.first) ? honoured() : pairBefore(phrase.first)
    if (name !== null) return { name, by: 'role' }
  }
  // أحد المرضى ويدعى | ديفيد ردفورد
  const bearer = isCalled(phrase.end) ? readNounPhrase(phrase.end + 1, tokens.count) : null
  if (bearer) return resolvePhrase(bearer)
  const document = documentBefore(phrase)
  const issuer = issuerOf(document < 0 ? phrase.first : document)
  if (issuer) return resolvePhrase(issuer)
  const issued = document < 0 ? null : speakerAt(document)
  if (issued) return { name: issued.name, by: 'role' }
  if (isStatementOf(phrase)) return resolvePhrase({ first: phrase.first + 1, end: phrase.end, cut: cuts[phrase.first + 1] })
  const reference = readReference(phrase)
  if (reference.words.length === 0 || reads(phrase.first, Join.About)) return resolveTitle(phrase, reference)
  // الرئيس بوتين | والرئيس ماكرون, and not مدير البنك | والمتحدث باسمه
  const and = reference.name.end
  if (and < phrase.end && cuts[and] === 1 && isNameWord(phrase.end - 1))
    return {
      name: [
        { ...phrase, end: and },
        { first: and, end: phrase.end, cut: 1 },
      ]
        .map((one) => resolvePhrase(one).name)
        .join(` ${WAW}`),
      by: 'explicit',
    }
  const person = personNamed(reference.words, phrase.first)
  // مستشار الرئيس | إيمانويل ماكرون, whom the text calls الرئيس
  const isPrincipal = has(phrase.first, Tag.Title) && !isDefinite(phrase.first) && isDefinite(phrase.first + 1)
  if (isPrincipal && person?.titles.some(([head]) => head === reference.title[1])) return { name: textOf(phrase), by: 'explicit' }
  const alone = reference.words.length === 1
  // لاغارد is #كريستين_لاغارد, and غوغل its own name, after شركة غوغل too.
  const called = alone && !person ? speakerCalled(reference.words.map(bare)) : null
  if (called && (isDefinite(phrase.first) || (!called.headed && called.name.split(' ').length === 2)))
    return { name: called.name, by: 'role' }
  // بوفون is جيانلويجي بوفون, and not تلقى بوفون عقوبة.
  const full =
    alone && (!person || person.titles.length === 0) ? findFullName(placesOf(hashes[reference.name.end - 1], 200), person ? 3 : 2) : null
  if (full !== null) return { name: full, by: 'surname' }
  if (!person) return { name: textOf(reference.name), by: 'explicit' }
  return { name: spellingOf(person), by: person.words.length > reference.words.length ? 'surname' : 'explicit' }
}

/** Remembers who has spoken. */
export function remember(phrase: NounPhrase, { name }: Resolution, form: VerbForm | null): void {
  const { title, words, titled } = readReference(phrase)
  const named = words.map(bare)
  const speaker: Speaker = {
    token: phrase.first,
    name,
    gender: form?.gender ?? genderOf(phrase.first),
    number: isMany(phrase.first) ? Count.Plural : (form?.number ?? Count.Singular),
    nouns: titled ? [...title, ...named] : [...named, ...title],
    headed: has(phrase.first, Tag.Medium | Tag.Naming | Tag.Governed),
    placed: has(phrase.end - 1, Tag.Place) || endsRelational(phrase.end - 1),
  }
  speakers.push(speaker)
}

/** So many tokens behind somebody's name, or behind what he said last, a verb without a subject is hardly his. */
export const FAR = 40

/** Nobody has spoken yet: the one named last, `وقّع الشاعر إبراهيم الحسين ديوانه … وقال`; a man whom the verb is not of is passed by (`الملك فهد … وقالت`). */
function namedBefore(token: number, gender: VerbForm['gender'], since: number): Resolution | null {
  const person = nearest(
    people.filter(({ titles }) => titles.some(([head = '']) => gender !== 'f' || head.endsWith(HEH))),
    token,
  )
  const place = person ? placeBefore(person, token) : -1
  return person && place >= 0 && Math.max(place, since) > token - FAR ? { name: spellingOf(person), by: 'prodrop' } : null
}

/** A dropped subject is the last speaker who agrees with the verb in gender; where nobody does, the last. `since`: where that was asked last. */
export function resolveDropped(form: VerbForm | null, token: number, since: number): Resolution | null {
  const last = speakers.at(-1)
  if (!last) return namedBefore(token, form?.gender ?? null, since)
  const agreeing =
    form?.gender == null
      ? last
      : lastOf(
          ({ gender, number }) =>
            (gender === null || gender === form.gender) && (number === Count.Plural) === (form.number === Count.Plural),
        )
  // قالت ليلى حسن … | وأضاف: a person of the other gender is not gone on with.
  const other = last.number !== Count.Plural && form?.number === Count.Singular && people.some(({ spellings }) => spellings.has(last.name))
  return agreeing || !other ? { name: (agreeing ?? last).name, by: 'prodrop' } : null
}

/** True where the phrase names somebody whom the text introduces with a title, or names more than once. */
export function isEstablished(phrase: NounPhrase): boolean {
  const reference = readReference(phrase)
  if (reference.words.length === 0) return isKnown(phrase)
  const person = personNamed(reference.words, phrase.first)
  return person !== null && (person.titles.length > 0 || person.tokens.length > 2)
}

/** True where the phrase names somebody whom the text knows by a full name or a title. */
export function isKnown(phrase: NounPhrase): boolean {
  const reference = readReference(phrase)
  if (reference.words.length > 0) return personNamed(reference.words, phrase.first) !== null
  return reference.title.length > 1 && personTitled(reference.title, phrase.first) !== null
}
