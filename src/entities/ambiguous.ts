import { COMPLEMENTISER, CONTESTS, DOINGS } from '../lexicon/data/heads.js'
import { Unit } from '../text/characters.js'
import { Gap, TokenKind } from '../text/tokens.js'
import type { Listed } from './gazetteer.js'
import { has, isWhole, type Page, wordFollows } from './page.js'
import { AnyName, Flag, wordSet } from './vocabulary.js'

/** Nouns that a bare name stands behind: `نادي النصر`, `مدرب النصر`, `مباراة النصر`. */
const HEAD: number = Flag.Title | Flag.Sport | Flag.NamedHead | Flag.OrganizationHead | Flag.PlaceHead

/**
 *     حركة أمل   مدرب النصر   الوزير حسن   الرئيس السوري حسن
 *     ^^^^       ^^^^         ^^^^^^       ^^^^^^^^^^^^^
 *
 * Behind the article only a title names, and only what has none itself: `الجيش النصر` are subject and object.
 */
function isHeaded(page: Page, token: number): boolean {
  const before = token - 1
  if (has(page, before, Flag.Function)) return false
  if (has(page, before, HEAD) && !has(page, before, Flag.Definite)) return true
  if (has(page, token, Flag.Definite)) return false
  return has(page, has(page, before, Flag.Nationality) ? before - 1 : before, Flag.Title)
}

/** `محمد نور`, not `على نور`, `لدينا نور`: behind a name that is no other word. */
function isBehindName(page: Page, token: number): boolean {
  return has(page, token - 1, AnyName) && isWhole(page, token - 1) && !has(page, token - 1, Flag.Function | Flag.Common)
}

/** What stands behind a verb's subject, and not behind its object: `أعلن النصر تعاقده`, not `أعلن النصر على العدو`, `أعلن النصر النهائي`. */
function goesOn(page: Page, end: number): boolean {
  const { tokens, source } = page
  if (end >= tokens.count || tokens.gaps[end] === Gap.Line) return false
  if (tokens.kinds[end] === TokenKind.QuotationMark || source.charCodeAt(tokens.starts[end]) === Unit.Colon) return true
  if (!wordFollows(page, end)) return false
  return wordSet(COMPLEMENTISER).has(page.words[end]) || !has(page, end, Flag.Function | Flag.Temporal | Flag.Definite | Flag.Nationality)
}

/** `فاز النصر`, `قالت فتح إن`: who wins has no object; behind other verbs what follows must tell the subject from the object. */
function isSubject(page: Page, token: number, end: number): boolean {
  const verb = page.words[token - 1]
  if (wordSet(CONTESTS).has(verb)) return true
  return (has(page, token - 1, Flag.Speech) || wordSet(DOINGS).has(verb)) && goesOn(page, end)
}

function isQuoted({ tokens }: Page, token: number, end: number): boolean {
  return token > 0 && tokens.kinds[token - 1] === TokenKind.QuotationMark && tokens.kinds[end] === TokenKind.QuotationMark
}

/** True where what stands around an ambiguous name says that it names. */
function isNamed(page: Page, { token, tokenEnd, proclitic }: Listed): boolean {
  // الاتحاد in الاتحاد الأوروبي.
  if ((page.hits[token]?.end ?? 0) > tokenEnd) return false
  if (isQuoted(page, token, tokenEnd)) return true
  if (token === 0 || proclitic !== '' || page.tokens.gaps[token] !== Gap.Space) return false
  return isHeaded(page, token) || isBehindName(page, token) || isSubject(page, token, tokenEnd)
}

const isJoined = (page: Page, { token, proclitic }: Listed): boolean =>
  page.tokens.gaps[token] === Gap.Space && proclitic.charCodeAt(0) === Unit.Waw

/** `النصر والهلال`, `النصر على الهلال`: the second stands behind the first with one particle between, and is of its kind. */
function isBeside(page: Page, first: Listed, second: Listed): boolean {
  if (first.kind !== second.kind) return false
  if (second.token === first.tokenEnd) return isJoined(page, second)
  return (
    second.token === first.tokenEnd + 1 &&
    wordFollows(page, first.tokenEnd) &&
    wordFollows(page, second.token) &&
    has(page, first.tokenEnd, Flag.Function)
  )
}

/**
 * Of the names of a list those that name: the plain ones, and the ambiguous ones that have evidence for it or stand beside one that names.
 * One before it is no such evidence unless و joins them: in `حقق النصر على الهلال` the victory is over the club.
 */
export function withoutWords<Kind extends string>(page: Page, names: readonly Listed<Kind>[]): Listed<Kind>[] {
  const named = names.map((name) => !name.ambiguous || isNamed(page, name))
  for (let at = 1; at < names.length; at++) named[at] ||= named[at - 1] && isBeside(page, names[at - 1], names[at])
  for (let at = names.length - 2; at >= 0; at--)
    named[at] ||= named[at + 1] && isBeside(page, names[at], names[at + 1]) && isJoined(page, names[at + 1])
  return names.filter((_, at) => named[at])
}
