import { ARTICLE, HEH, NOON, YEH } from '../lexicon/data/affixes.js'
import {
  BETWEEN,
  DAYS,
  HONOURING_HEADS,
  NO_PAIRS,
  NO_PURPOSES,
  OFFICIAL_HEADS,
  OWNED_REALMS,
  PHRASAL,
  PLURAL_HEADS,
  PURPOSES,
  REVERED,
  TRANSIENT,
  YEH_NOUNS,
  YEH_VERBAL,
} from '../lexicon/data/heads.js'
import { Unit } from '../text/characters.js'
import { TokenKind } from '../text/tokens.js'
import type { Hit } from './hits.js'
import { endsLikeAdjective, firstLetter, isJoined, lastLetter, lastWritten } from './letters.js'
import { readName } from './name.js'
import { follows, has, isWhole, type Page, wordFollows } from './page.js'
import { isInflected } from './shape.js'
import { AnyName, Flag, flagsOf, vocabulary, wordSet } from './vocabulary.js'

/** Words that no name of a body goes on with. */
const STOP: number = Flag.Function | Flag.Temporal | Flag.Speech

/** `العامة`, `السعودي`, `الإسلامية`: an adjective with its article that a name of a body goes on with. */
export function isAdjective(page: Page, token: number): boolean {
  if (!wordFollows(page, token) || !isWhole(page, token) || !has(page, token, Flag.Definite) || has(page, token, STOP)) return false
  if (wordSet(PHRASAL).has(page.words[token]) || isTime(page, token)) return false
  if (has(page, token, Flag.Modifier | Flag.Nationality)) return true
  const word = page.words[token]
  return (
    word.length > 5 &&
    endsLikeAdjective(word) &&
    (!has(page, token, Flag.Unknown) || isInflected(word) || isLearned(word)) &&
    !has(page, token, AnyName) &&
    (!has(page, token, Flag.Title) || isDescribing(page, token))
  )
}

/** `وزارة الصحة | العام الماضي`: when, not what; not `المدير العام المقبل`. */
function isTime(page: Page, token: number): boolean {
  if (!wordSet(DAYS).has(page.words[token]) || !follows(page, token + 1)) return false
  if (has(page, token - 1, Flag.Title) && has(page, token - 1, Flag.Definite)) return false
  return has(page, token + 1, Flag.Temporal) || page.tokens.kinds[token + 1] === TokenKind.Number
}

/** `الجيولوجية`, `التكنولوجية`: a long adjective in `ـية` that no list has. */
function isLearned(word: string): boolean {
  return word.length > 7 && lastLetter(word) === Unit.Heh
}

/** `المجلس الاستشاري`: what is a profession elsewhere, where no name follows. */
function isDescribing(page: Page, token: number): boolean {
  return has(page, token - 1, Flag.OrganizationHead) && has(page, token - 1, Flag.Definite) && !has(page, token + 1, AnyName)
}

/** More adjectives than this are no phrase: `الدوري`, a league and periodical, may be repeated without end. */
export const MOST_ADJECTIVES = 12

/** Where the adjectives end that stand from `token` on. */
export function endOfAdjectives(page: Page, token: number): number {
  let end = token
  while (end < token + MOST_ADJECTIVES && isAdjective(page, end)) end++
  return end
}

/** `المفاوضين | التجاريين الأمريكيين`: the adjectives of several persons. */
export function endOfPlurals(page: Page, token: number): number {
  let end = token
  while (end < token + MOST_ADJECTIVES && isPluralAdjective(page, end)) end++
  return end
}

function isPluralAdjective(page: Page, token: number): boolean {
  if (!has(page, token - 1, Flag.Definite) || (lastLetter(page.words[token - 1]) !== Unit.Noon && !has(page, token - 1, Flag.Title)))
    return false
  return wordFollows(page, token) && isWhole(page, token) && has(page, token, Flag.Definite) && page.words[token].endsWith(YEH + YEH + NOON)
}

/** The same without those that say when or which, not what: `السابقة`, `الجديد`, `الأولى`. */
export function endOfNaming(page: Page, token: number): number {
  let end = token
  while (end < token + MOST_ADJECTIVES && isAdjective(page, end) && !wordSet(TRANSIENT).has(page.words[end])) end++
  return end
}

/** `خطط البنك | التنموية`: an adjective of another gender is of another noun; in a name the plurals are of things and feminine. */
export function agrees(page: Page, token: number, adjective: number): boolean {
  const head = page.words[token]
  // `السفلى`, `الكبرى`.
  const of = lastWritten(page, adjective) === Unit.AlefMaksura ? null : isFeminine(page.words[adjective])
  return of === null || wordSet(PLURAL_HEADS).has(head.slice(2)) || of === (isFeminine(head) ?? false)
}

/** By its ending: `ـة`, folded, `ـات`, `ـيا` against `ـي`; null where it says nothing. */
function isFeminine(word: string): boolean | null {
  const last = lastLetter(word)
  if (last === Unit.Heh || (last === Unit.Teh && word.charCodeAt(word.length - 2) === Unit.Alef)) return true
  if (last === Unit.Alef) return word.charCodeAt(word.length - 2) === Unit.Yeh ? true : null
  return last === Unit.Yeh ? false : null
}

/** A word that can stand inside the name of a body: no particle, no word of time, no name of a person. */
function isNoun(page: Page, token: number): boolean {
  return wordFollows(page, token) && isWhole(page, token) && !has(page, token, STOP | Flag.Nationality)
}

function isDefiniteNoun(page: Page, token: number): boolean {
  return isNoun(page, token) && has(page, token, Flag.Definite)
}

/** `لاعب | يحرز الجائزة`: hardly a noun begins so. */
function isPresentVerb({ words }: Page, token: number): boolean {
  const word = words[token]
  return word.charCodeAt(0) === Unit.Yeh && word.length > 2 && !wordSet(YEH_NOUNS).has(word)
}

/** `مسؤول أمني | وكالة رويترز`: the adjective of a body, without its article, is no noun that a name follows. */
function isOfficial(word: string): boolean {
  return lastLetter(word) === Unit.Yeh && (flagsOf(ARTICLE + word) & Flag.Modifier) !== 0
}

/** A verb of the present, or the adjective of a body. */
export function isNoComplement(page: Page, token: number): boolean {
  return isPresentVerb(page, token) || isOfficial(page.words[token])
}

/** A name of the lists; of a ministry's fields the further ones too: `البيئة | والمياه والزراعة`, `التربية | والتعليم والتعليم الفني`. */
function endOfListed(page: Page, { entry, end }: Hit): number {
  const next = page.hits[end]
  if (entry.kind !== 'portfolio' || next?.entry.kind !== 'portfolio' || next.reading.cut !== 1 || !isJoined(page, end)) return end
  return endOfNaming(page, endOfListed(page, next))
}

/** What a head is of: a place or body of the lists, a ministry's portfolio, a person, a definite noun, or two nouns of which the second is definite. */
export function endOfComplement(page: Page, token: number): number {
  if (!wordFollows(page, token)) return token
  const hit = page.hits[token]
  // `خادم الحرمين الشريفين`: a title of several words that says of what.
  const titled = hit?.entry.kind === 'title' && !(hit.end > token + 2 && has(page, hit.end - 1, Flag.Definite))
  if (hit && hit.reading.cut === 0 && !titled) return endOfListed(page, hit)
  const named = endOfPerson(page, token)
  if (named > token) return named
  if (isDefiniteNoun(page, token)) return token + 1
  if (!isNoun(page, token) || !has(page, token, Flag.Common | Flag.CommonName) || has(page, token, Flag.Speech)) return token
  if (isNoComplement(page, token)) return token
  const second = page.hits[token + 1]
  if (second && second.reading.cut === 0 && wordFollows(page, token + 1) && second.entry.kind !== 'title') return endOfListed(page, second)
  if (!isDefiniteNoun(page, token + 1) || isLikeAdjective(page.words[token]) || isOwned(page, token)) return token
  return Math.max(token + 2, endOfPerson(page, token + 1))
}

/** `رعاية` ends as `مالية` does. */
function isLikeAdjective(word: string): boolean {
  return endsLikeAdjective(word) && !wordSet(YEH_VERBAL).has(word)
}

/** `إدارتها`, `خارجيته`: a noun with a pronoun of its own. */
export function isOwned({ source, tokens, words }: Page, token: number): boolean {
  const { length } = words[token]
  const last = source.charCodeAt(tokens.ends[token] - 1)
  if (length < 5) return false
  if (last === Unit.Heh) return true
  return source.charCodeAt(tokens.ends[token] - 2) === Unit.Heh && (last === Unit.Alef || last === Unit.Meem)
}

/** `حكومته`, `خارجيتها`, `بلاده`. */
function isOwnedBody(word: string): boolean {
  const stem = word.slice(0, lastLetter(word) === Unit.Heh ? -1 : -2)
  const bare = lastLetter(stem) === Unit.Teh ? stem.slice(0, -1) + HEH : stem
  return wordSet(OFFICIAL_HEADS).has(bare) || wordSet(OWNED_REALMS).has(bare) || (flagsOf(bare) & Flag.OrganizationHead) !== 0
}

/** `إدارتها`, `مجلس إدارتها`: such a noun, and one before it. */
export function endOfOwned(page: Page, token: number): number {
  for (let at = token; at < token + 2; at++) {
    if (!isNoun(page, at) || has(page, at, Flag.Definite) || (at > token && !has(page, token, Flag.Common))) return token
    if (isOwned(page, at) && (has(page, token, Flag.OrganizationHead) || isOwnedBody(page.words[at]))) return at + 1
  }
  return token
}

/** `جامعة ابن | طفيل`, `جامعة مولاي | إسماعيل`, `مدرسة أبي | حنيفة`. */
function isForefather(page: Page, token: number): boolean {
  const next = token + 1
  if (!wordSet(HONOURING_HEADS).has(page.words[token - 1] ?? '') || !wordFollows(page, next) || !isWhole(page, next)) return false
  if (wordSet(REVERED).has(page.words[token])) return has(page, next, Flag.Given)
  return has(page, token, Flag.Particle) && has(page, next, AnyName | Flag.Unknown) && !has(page, next, Flag.Definite | Flag.Common)
}

/** `مركز الملك فهد`, `جامعة محمد الخامس`. */
export function endOfPerson(page: Page, token: number): number {
  if (has(page, token, Flag.Title) && has(page, token, Flag.Definite)) {
    const name = readName(page, token + 1, true)
    return name && name.end > token + 1 ? name.end : token
  }
  if (!isWhole(page, token)) return token
  if (isForefather(page, token)) return readName(page, token + 1, false)?.end ?? token
  if (!has(page, token, Flag.Given | Flag.Foreign)) return token
  const end = readName(page, token, false)?.end ?? token
  return end === token + 1 && has(page, token, Flag.CommonName) ? token : end
}

/** `للاستثمار`, `لكرة القدم`, `لحقوق الإنسان`. */
export function endOfPurpose(page: Page, token: number): number {
  if (!wordFollows(page, token) || has(page, token, STOP)) return token
  const { cut, article } = page.readings[token]
  if (wordSet(NO_PURPOSES).has(page.words[token])) return token
  if (cut !== 1 || firstLetter(page, token) !== Unit.Lam) return token
  if (article)
    return has(page, token, Flag.Common | Flag.Unknown) || isTitlePlural(page, token)
      ? endOfPurposes(page, endOfNaming(page, endOfField(page, token)))
      : token
  if (!wordSet(PURPOSES).has(page.words[token])) return token
  const end = endOfComplement(page, token + 1)
  return end > token + 1 ? endOfAdjectives(page, end) : token
}

/** `للكرة الطائرة`: a field of two words, the second no adjective. */
function endOfField(page: Page, token: number): number {
  const hit = page.hits[token]
  return hit?.entry.kind === 'portfolio' ? hit.end : token + 1
}

/** `للمحامين`: those for whom a body is. */
function isTitlePlural(page: Page, token: number): boolean {
  return vocabulary().titles.get(page.words[token].slice(2))?.number === 'plural'
}

/** `للتربية والعلم والثقافة`. */
function endOfPurposes(page: Page, token: number): number {
  let end = token
  for (let pair = endOfPair(page, end); pair > end; pair = endOfPair(page, end)) end = endOfNaming(page, pair)
  return end
}

/** `التربية والتعليم`: a second definite noun of the same name. */
function endOfPair(page: Page, token: number): number {
  if (!wordFollows(page, token) || !has(page, token, Flag.Definite) || has(page, token, STOP | Flag.Title | Flag.OrganizationHead))
    return token
  if (wordSet(NO_PAIRS).has(page.words[token])) return token
  const { cut } = page.readings[token]
  const isAnd = cut === 1 && firstLetter(page, token) === Unit.Waw
  const listed = page.hits[token]?.entry.kind
  return isAnd && has(page, token, Flag.Common | Flag.Modifier) && (!listed || listed === 'portfolio') ? token + 1 : token
}

/** Adjectives and further nouns behind the complement of a head. */
export function endOfNouns(page: Page, token: number, takesPair: boolean): number {
  let end = endOfNaming(page, token)
  for (let pair = takesPair ? endOfPair(page, end) : end; pair > end; pair = endOfPair(page, end)) end = endOfNaming(page, pair)
  return end
}

/** Adjectives, a second noun, a purpose: what a name may have behind its complement. */
export function endOfTail(page: Page, token: number, takesPair: boolean): number {
  return endOfPurpose(page, endOfPurpose(page, endOfNouns(page, token, takesPair)))
}

/** `بين الصين وروسيا`. */
export function endOfBetween(page: Page, token: number): number {
  if (!wordFollows(page, token) || !wordSet(BETWEEN).has(page.words[token])) return token
  const left = page.hits[token + 1]
  const right = left && page.hits[left.end]
  return right && left.entry.kind === 'place' && right.entry.kind === 'place' && right.reading.cut === 1 ? right.end : token
}
