import { FUTURE, YEH } from '../lexicon/data/affixes.js'
import { BEFORE_COMPLEMENTISER, BYLINES, COMPLEMENTISER, DEEDS, TRANSIENT } from '../lexicon/data/heads.js'
import { Unit } from '../text/characters.js'
import { Gap, TokenKind } from '../text/tokens.js'
import { isApposition, isHumanDoing } from './beside.js'
import { standsAlone, startOfObject } from './doers.js'
import { endsFeminine, hasTanwin } from './endings.js'
import { beginsLikePresent, firstWritten, isComma, isJoined, lastLetter, lastWritten } from './letters.js'
import { type Name, readName } from './name.js'
import { add, follows, has, isListed, isWhole, type Page, wordFollows } from './page.js'
import { beginsLikeVerb, isBehindProclitic, isPlural } from './parts.js'
import { foreignness, isInflected, isOrdinary, strangeness } from './shape.js'
import { AnyName, Flag, vocabulary, wordSet } from './vocabulary.js'
import { THRESHOLD, THRESHOLD_ALONE, WEIGHT } from './weights.js'

/** What stands before a name and asks for it. */
function askedScore(page: Page, token: number, titled: Uint8Array): number {
  if (titled[token] === 1) return WEIGHT.title
  if (titled[token] === 2) return WEIGHT.comma
  if (titled[token] === 3) return WEIGHT.profession
  if (isBylined(page, token)) return WEIGHT.byline
  if (token === 0 || page.tokens.gaps[token] === Gap.Line) return isHeadline(page, token) ? WEIGHT.headline : 0
  if (has(page, token - 1, Flag.Speech)) return WEIGHT.speech
  if (isOfPerson(page, token)) return WEIGHT.deed
  if (page.person[token - 1] && page.readings[token].cut > 0 && isJoined(page, token)) return WEIGHT.list
  if (isInSeries(page, token)) return WEIGHT.list
  if (
    has(page, token - 1, Flag.Nationality) &&
    has(page, token - 1, Flag.Definite) &&
    !page.hits[token - 1] &&
    isWhole(page, token) &&
    !has(page, token, Flag.Definite) &&
    asksByNation(page, token)
  )
    return WEIGHT.nationality
  return 0
}

/** `أيمن الصفار، | حسن الراهب، سالم النجار`: a given name behind a person and a mark between names. */
function isInSeries(page: Page, token: number): boolean {
  const mark = token - 1
  // The sign `ـ` is a word without letters.
  if (mark < 1 || !page.person[mark - 1] || page.words[mark].length > 1) return false
  if (!has(page, token, Flag.Given | Flag.Foreign) || has(page, token, Flag.Title) || page.tokens.gaps[token] === Gap.Line) return false
  return isComma(page, mark) || isSeriesMark(page, mark)
}

/** `-`, `–`. */
export function isDash(page: Page, mark: number): boolean {
  return SERIES_MARKS.has(firstWritten(page, mark))
}

/** ` - `, ` ـ ` between names. */
export function isSeriesMark(page: Page, mark: number): boolean {
  return follows(page, mark) && isDash(page, mark)
}

const SERIES_MARKS: ReadonlySet<number> = new Set([Unit.Hyphen, Unit.EnDash, Unit.EmDash, Unit.Tatweel])
const BYLINE_MARKS: ReadonlySet<number> = new Set([Unit.Colon, Unit.Hyphen, Unit.EnDash, Unit.EmDash])

/** `بقلم: سامي الورفلي`, `تصوير – هند المانع`: who made the article or its pictures. */
function isBylined(page: Page, token: number): boolean {
  const mark = token - 1
  if (mark < 1 || !isWhole(page, token) || !wordSet(BYLINES).has(page.words[mark - 1])) return false
  return page.tokens.gaps[token] !== Gap.Line && BYLINE_MARKS.has(firstWritten(page, mark))
}

/** `اغتيال الحريري`, `محاكمة صدام`: what befalls or is done by persons. */
function isOfPerson(page: Page, token: number): boolean {
  return !has(page, token, Flag.CommonName) && follows(page, token) && isWhole(page, token) && wordSet(DEEDS).has(page.words[token - 1])
}

/** `الأرجنتيني ميسي`, not `النظام العراقي`: the nationality is the noun itself, or a title's. */
function asksByNation(page: Page, token: number): boolean {
  return has(page, token, AnyName) || token < 2 || !has(page, token - 2, Flag.Definite) || has(page, token - 2, Flag.Title)
}

/** `ستارمر يصل إلى شنغهاي`. */
function isHeadline(page: Page, token: number): boolean {
  const next = token + 1
  if (!wordFollows(page, next) || !has(page, token, Flag.Unknown) || strangeness(page.words[token]) < 1) return false
  return (
    isWhole(page, next) &&
    (has(page, next, Flag.Common | Flag.Speech) || isInflected(page.words[next])) &&
    beginsLikePresent(page.words[next])
  )
}

const OFTEN = 3

function recurrence(page: Page, token: number): number {
  return has(page, token, Flag.Unknown) && (page.counts.get(page.words[token]) ?? 0) >= OFTEN ? WEIGHT.recurrent : 0
}

/** `وصل | أنور السادات`, not `رفضت سعاد | الجلوس`. */
function isDoer(page: Page, { from, end }: Name): boolean {
  return end === from + 2 && isWhole(page, from) && isHumanDoing(page, from - 1) && !has(page, end - 1, Flag.Common)
}

function accept(page: Page, name: Name, asked: number): boolean {
  const apposition = isApposition(page, name.end) || has(page, name.end, Flag.Speech) ? WEIGHT.apposition : 0
  const told = asked === WEIGHT.speech && name.end === name.from + 1 && (isCommonSpeaker(page, name.from) || isReported(page, name.from))
  const reported = told || ((asked === WEIGHT.speech || asked === 0) && isComplementiser(page, name.end)) ? WEIGHT.reported : 0
  const doer = asked === 0 && isDoer(page, name) ? WEIGHT.doer : 0
  const score = name.score + asked + apposition + reported + doer
  if (name.end - name.from > 1) return score >= THRESHOLD && (!has(page, name.from, Flag.Definite) || mayBegin(page, name.from, asked))
  return score + recurrence(page, name.from) >= THRESHOLD_ALONE && isFitAlone(page, name.from, asked)
}

/** `يقول مبارك، وهو نجار`, `أضافت أمل:`: between a verb of speech and a mark stands who speaks, by a name that is an ordinary word too. */
function isCommonSpeaker(page: Page, token: number): boolean {
  const end = token + 1
  if (end >= page.tokens.count || !has(page, token, Flag.CommonName) || !has(page, token - 1, Flag.Speech)) return false
  if (has(page, token, Flag.Common | Flag.Title) || !isWhole(page, token)) return false
  return isComma(page, end) || firstWritten(page, end) === Unit.Colon || page.tokens.kinds[end] === TokenKind.QuotationMark
}

/** A name with the article: unasked not where it may be the adjective of a noun before it, `الجانب الجميل السلمي`. */
function mayBegin(page: Page, token: number, asked: number): boolean {
  if (!has(page, token, AnyName)) return false
  return (
    asked > 0 ||
    has(page, token, Flag.Given | Flag.Foreign) ||
    !has(page, token - 1, Flag.Definite) ||
    page.tokens.gaps[token] !== Gap.Space
  )
}

/** `أن`, `إن`; behind a word with the article `إلى أن` too. */
function isComplementiser(page: Page, token: number): boolean {
  const led = has(page, token - 1, Flag.Definite) && wordSet(BEFORE_COMPLEMENTISER).has(page.words[token])
  const at = led && wordFollows(page, token + 1) ? token + 1 : token
  return at < page.tokens.count && wordSet(COMPLEMENTISER).has(page.words[at])
}

/** Behind these an unknown name is that of a place, a body, a work. */
const NOT_BEFORE_PERSON: number = Flag.PlaceHead | Flag.OrganizationHead | Flag.NamedHead | Flag.ProductHead | Flag.EventHead

/** `بالاك` is no `الاك` with `بـ`: the whole looks foreign. */
function isCutName({ readings, reads }: Page, token: number): boolean {
  return readings[token].cut > 0 && foreignness(reads[token].letters) > 0
}

/** `الشيخ القرضاوي`, `أضاف الجعفري`: no plural, no feminine. */
function isFamilyAlone(page: Page, token: number, asked: number): boolean {
  const word = page.words[token]
  const last = lastLetter(word)
  if (lastWritten(page, token) === Unit.Yeh) return asked >= WEIGHT.speech
  if (last === Unit.Heh || last === Unit.Teh || last === Unit.Yeh) return false
  const plural = last === Unit.Noon && (word.charCodeAt(word.length - 2) === Unit.Yeh || word.charCodeAt(word.length - 2) === Unit.Waw)
  if (asked === WEIGHT.speech) return !plural && isFamilyReported(page, token)
  return asked === WEIGHT.title && !plural && (strangeness(word) > 0 || has(page, token, AnyName) || isCalled(page, token))
}

/** `أكد السمحان أن`: a definite word that no list has, between the verb and what is said. */
function isFamilyReported(page: Page, token: number): boolean {
  const verb = page.words[token - 1] ?? ''
  if (!has(page, token, Flag.Unknown) || lastLetter(verb) === Unit.Teh || page.hits[token]) return false
  return !beginsLikePresent(verb) && isWhole(page, token) && !isOrdinary(page.words[token]) && isComplementiser(page, token + 1)
}

/** Behind an honorific that is no office; or something is said: `الشيخ المنيع`, `الرئيس المرزوقي إن`, not `المتهم الوحيد`. */
function isCalled(page: Page, token: number): boolean {
  const title = vocabulary().titles.get(page.words[token - 1]?.slice(2) ?? '')
  return title?.title.kind === 'honorific' || has(page, token + 1, Flag.Speech) || isComplementiser(page, token + 1)
}

/** A word that surely looks foreign, or does somewhat and stands before a complementiser: `أعلن فيه سولانا أن`. */
function looksSure(page: Page, token: number): boolean {
  const looks = foreignness(page.words[token])
  return looks === 2 || (looks === 1 && isComplementiser(page, token + 1))
}

/** `البرتغالي رونالدو`, `قال بايدن`: a name; behind the plural of a nation none stands alone. */
function isOfNation(page: Page, token: number): boolean {
  if (vocabulary().nationalities.get(page.words[token - 1]?.slice(2) ?? '')?.plural) return false
  if (has(page, token, AnyName) || foreignness(page.words[token]) === 2) return true
  if (isWhole(page, token)) return strangeness(page.words[token]) > 1 || (standsAlone(page, token) && !isComplementiser(page, token + 1))
  return strangeness(page.words[token]) > 1 && page.person[token - 1] === 1
}

/** `المنتج الجديد الجميل`: behind an adjective another one. */
function isSecondAdjective(page: Page, token: number): boolean {
  return (
    has(page, token, Flag.Definite) && !has(page, token, Flag.Given | Flag.Foreign) && wordSet(TRANSIENT).has(page.words[token - 1] ?? '')
  )
}

/** `سعادة | غامرة`, `دولة | منبوذة`: behind an undefined noun in `ة` an undefined word in `ة` is its adjective, unless it is a name and nothing else. */
function isAgreeing(page: Page, token: number): boolean {
  const noun = token - 1
  if (token === 0 || !follows(page, token) || !isWhole(page, token) || has(page, token, Flag.Definite)) return false
  if (!endsFeminine(page, token) || !endsFeminine(page, noun) || has(page, noun, Flag.Definite | AnyName)) return false
  return !has(page, token, AnyName) || has(page, token, Flag.CommonName)
}

/** A name of one word: where a title asks, a known name or one that looks like no Arabic word. */
function isFitAlone(page: Page, token: number, asked: number): boolean {
  if (((page.hits[token] || (asked < WEIGHT.title && isListed(page, token))) && !has(page, token, AnyName)) || isAgreeing(page, token))
    return false
  if (asked === WEIGHT.nationality && !isReported(page, token) && !isOfNation(page, token)) return false
  if (asked === 0) return recurrence(page, token) > 0 && looksSure(page, token) && !has(page, token - 1, NOT_BEFORE_PERSON)
  if (has(page, token, Flag.CommonName))
    return (
      (asked >= WEIGHT.title && has(page, token - 1, Flag.Definite)) ||
      (asked === WEIGHT.speech && (isComplementiser(page, token + 1) || isCommonSpeaker(page, token)))
    )
  if (isSecondAdjective(page, token)) return false
  if (has(page, token, AnyName)) return true
  if (has(page, token, Flag.Definite)) return !isCutName(page, token) && isFamilyAlone(page, token, asked)
  if (lastWritten(page, token) === Unit.Heh) return false
  const bare = asked < WEIGHT.title || !has(page, token - 1, Flag.Definite)
  if (bare && beginsLikeVerb(page, token) && strangeness(page.words[token]) === 0) return false
  const looks = foreignness(page.words[token])
  return (
    looks > 0 ||
    isReported(page, token) ||
    recurrence(page, token) > 0 ||
    (asked === WEIGHT.title && !beginsLikeVerb(page, token) && !isLikeAccusative(page, token)) ||
    (asked >= WEIGHT.profession && strangeness(page.words[token]) > 0 && !page.words[token].startsWith(FUTURE + YEH))
  )
}

/** `وجه الوزير | سيلا من الاتهامات`: a word in alef that follows a pattern of the language. */
function isLikeAccusative({ words }: Page, token: number): boolean {
  const word = words[token]
  return lastLetter(word) === Unit.Alef && strangeness(word) === 0
}

/** `قال ترامب إن`, `قال ترامب:`: between the verb and what is said stands the speaker alone, and no list has the word; `قالت داماك إن` may be a company. */
function isReported(page: Page, token: number): boolean {
  const word = page.words[token]
  const verb = page.words[token - 1] ?? ''
  if (lastLetter(verb) === Unit.Teh) return false
  if (!has(page, token - 1, Flag.Speech) || !isWhole(page, token) || isOrdinary(word)) return false
  return (isComplementiser(page, token + 1) || isTold(page, token)) && !isBehindProclitic(word) && !hasTanwin(page, token)
}

/** `قال ترامب،`, `قال ترامب.`: nothing but a mark stands behind; before a comma and at the end only a word of foreign shape. */
function isTold(page: Page, token: number): boolean {
  const end = token + 1
  const word = page.words[token]
  if (!has(page, token, Flag.Unknown) || has(page, token, Flag.Definite) || page.hits[token]) return false
  const mark = end < page.tokens.count ? firstWritten(page, end) : Unit.FullStop
  if (mark === Unit.Colon) return true
  const closed = isComma(page, end) || mark === Unit.FullStop || page.tokens.gaps[end] === Gap.Line
  // `أكد ظنوني.`, `أظهر عجرفة.`, `يقترح بنودا.`
  if (!closed || beginsLikePresent(page.words[token - 1]) || isPlural(word) || endsFeminine(page, token)) return false
  const last = lastLetter(word)
  return strangeness(word) > 0 || (foreignness(word) > 0 && last !== Unit.Alef && last !== Unit.Yeh)
}

/** Persons from their context; `titled` marks the tokens behind a title. */
export function readPersons(page: Page, titled: Uint8Array): void {
  for (let token = 0; token < page.tokens.count; token++) {
    if (page.person[token] || page.tokens.kinds[token] !== TokenKind.Word) continue
    if ((page.taken[token] || page.role[token]) && !titled[token]) continue
    const asked = askedScore(page, token, titled)
    const name = readName(page, token, asked > 0 && (!has(page, token, AnyName) || !isOfPerson(page, token)))
    if (!name || !accept(page, name, asked)) continue
    const second = startOfObject(page, name)
    add(page, 'person', [name.from, second])
    if (second < name.end) add(page, 'person', [second, name.end])
    token = name.end - 1
  }
}
