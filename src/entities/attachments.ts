import { ALEF } from '../lexicon/data/affixes.js'
import {
  AFFAIRS,
  AT,
  BODY_TITLES,
  CHIEF_MODIFIERS,
  DEPUTIES,
  ENVOYS,
  IN,
  MINISTRIES,
  NO_COMMON_BODY,
  OUTLET_TITLES,
  OUTLETS,
  PARTIAL,
  REGION_HEADS,
  RULERS,
  SERVED,
  SPOKEN_FOR,
  TRANSIENT,
} from '../lexicon/data/heads.js'
import { Unit } from '../text/characters.js'
import { endOfCharge } from './charges.js'
import { endOfAdjectives, endOfComplement, endOfPurpose, isAdjective, isNoComplement } from './complements.js'
import { endsFeminine } from './endings.js'
import { endOfField } from './fields.js'
import { firstLetter } from './letters.js'
import { readName } from './name.js'
import { has, isWhole, type Page, wordFollows } from './page.js'
import { isPartOfName } from './unlisted.js'
import { AnyName, Flag, type TitleForm, vocabulary, wordSet } from './vocabulary.js'

/** Where the bodies and places begin that were found so far, with their ends. */
export interface Bodies {
  readonly bodies: Int32Array
  readonly organizations: Int32Array
}

/** A title as far as it was read. */
export interface State {
  end: number
  /** It says of what or of which nation, so that it stands without a name. */
  full: boolean
  /** A feminine that is a verbal noun too, an adjective: `مساعدة`, `اقتصادي`: an ordinary noun is no complement of it. */
  readonly strict: boolean
  /** A dual or plural, which an accusative looks like: `78 نائبا رفضهم`. */
  readonly dual: boolean
  /** How many titles may follow on one another still: `نائب رئيس هيئة` has no end in a text of one word. */
  left: number
}

/** `مدير مكتب نائب رئيس …`: more are no phrase. */
export const MOST_TITLES = 12

/** What hangs on a title by a preposition. */
export interface Bearer {
  readonly form: TitleForm
  readonly from: number
  readonly full: boolean
  /** Nothing hangs on it as yet: a place may, a second one only says where. */
  readonly first: boolean
}

/** `في` and `لدى` stand alone, `بـ` and `لـ` on the word. */
const enum Preposition {
  None,
  In,
  At,
  To,
  By,
}

function prepositionAt(page: Page, token: number): Preposition {
  if (wordSet(IN).has(page.words[token])) return Preposition.In
  if (isWhole(page, token)) return wordSet(AT).has(page.words[token]) ? Preposition.At : Preposition.None
  if (page.readings[token].cut !== 1) return Preposition.None
  const first = firstLetter(page, token)
  return first === Unit.Lam ? Preposition.To : first === Unit.Beh ? Preposition.By : Preposition.None
}

/** `باسم الوزارة`. */
function endOfVoice(page: Page, token: number, { organizations }: Bodies): number {
  if (!wordSet(SPOKEN_FOR).has(page.words[token]) || !isWhole(page, token)) return token
  // `باسم الكرملين | ديمتري بيسكوف`: behind a listed name begins his own.
  const name = page.hits[token + 1] ? null : readName(page, token + 1, true)
  const body = Math.max(organizations[token + 1], endOfComplement(page, token + 1), name?.end ?? 0)
  return body > token + 1 ? endOfAdjectives(page, body) : token
}

/** `لشؤون الشرق الأوسط`, `للشؤون الخارجية`. */
function endOfAffairs(page: Page, token: number): number {
  const { cut, article } = page.readings[token]
  const word = page.words[token]
  if (cut !== 1 || firstLetter(page, token) !== Unit.Lam) return token
  if (!wordSet(AFFAIRS).has(article ? word.slice(2) : word)) return token
  return article ? endOfAdjectives(page, token + 1) : endOfAdjectives(page, endOfComplement(page, token + 1))
}

/** `منطقة الباحة`, `إمارة منطقة الباحة`: heads and the place that they are of. */
function endOfPlace(page: Page, token: number): number {
  let at = token
  while (
    at < token + 2 &&
    has(page, at, Flag.PlaceHead | Flag.OrganizationHead) &&
    !has(page, at, Flag.Definite) &&
    wordFollows(page, at + 1)
  )
    at++
  const hit = page.hits[at]
  if (at === token || !hit || hit.entry.kind !== 'place' || hit.reading.cut > 0) return token
  return hit.end
}

/** `مدير شرطة | محافظة جدة`, `وكيل لائحة | حزب العدالة`: an ordinary noun and the body or place that it is of. */
export function endOfNested(page: Page, token: number, { strict }: State, bodies: Int32Array): number {
  const next = token + 1
  if (strict || !has(page, token, Flag.Common) || has(page, token, Flag.Definite | Flag.Function | Flag.Temporal | Flag.Speech)) return 0
  if (!wordFollows(page, next) || !isWhole(page, next) || page.hits[token] || isNoComplement(page, token)) return 0
  const place = endOfPlace(page, next)
  return Math.max(bodies[next] > next ? bodies[next] : 0, place > next ? place : 0)
}

/** `الجمعية`, `الفريق الأول`: a body that the text has named before. */
function endOfCommonBody(page: Page, token: number): number {
  if (!has(page, token, Flag.OrganizationHead) || !has(page, token, Flag.Definite) || wordSet(NO_COMMON_BODY).has(page.words[token]))
    return token
  return endOfAdjectives(page, token + 1)
}

/** Whether this title is of this place behind this preposition: `سفير المغرب لدى فرنسا`, `رئيس لبولندا`; `وزير الصحة في الكونغو` for a state. */
function takesPlace(
  page: Page,
  { form, full, from }: Bearer,
  { preposition, at, end }: { preposition: Preposition; at: number; end: number },
): boolean {
  const { noun } = form
  if (preposition === Preposition.At) return true
  if (preposition === Preposition.To)
    return wordSet(ENVOYS).has(noun) ? full : wordSet(RULERS).has(noun) && at === from + 1 && !has(page, from, Flag.Definite)
  if (!full || has(page, from, Flag.Definite) || form.title.kind !== 'role') return false
  if (wordSet(ENVOYS).has(noun) || preposition === Preposition.By) return true
  return (
    wordSet(RULERS).has(noun) && page.hits[at]?.entry.id?.length === 2 && end === page.hits[at]?.end && !has(page, at - 2, Flag.Nationality)
  )
}

/** `قال مسؤول أمريكي | لرويترز`, `صرح الوزير | لقناة …`: whom the holder of the title talks to. */
function isToldTo(page: Page, at: number, { form, from }: Bearer): boolean {
  if (has(page, at - 1, Flag.Nationality) && !has(page, at - 1, Flag.Definite)) return true
  if (!has(page, from - 1, Flag.Speech) || wordSet(OUTLET_TITLES).has(form.noun)) return false
  return wordSet(OUTLETS).has(page.words[at])
}

/** `عين رئيسا | للحكومة`. */
function isAccusative({ words }: Page, from: number, { noun, number }: TitleForm): boolean {
  return number === 'singular' && words[from] === noun + ALEF
}

/** `المدير الفني | للفريق`, `الرئيس التنفيذي | للشركة`: an office with the adjective that says which. */
function isChief(page: Page, token: number, { form, from }: Bearer): boolean {
  if (form.title.kind !== 'role') return false
  return (
    isAccusative(page, from, form) ||
    (token > from + 1 && has(page, from, Flag.Definite) && wordSet(CHIEF_MODIFIERS).has(page.words[token - 1]))
  )
}

/** `الرئيس العام | لرعاية الشباب`, `القنصل العام | للمملكة`, `المدير التنفيذي | لشركة رمال`: what a chief is chief of; `place` ends the place there. */
function endOfRealm(page: Page, token: number, place: number): number {
  if (place > token) return place
  if (wordSet(TRANSIENT).has(page.words[token])) return token
  const purpose = has(page, token, Flag.Title) ? token : endOfPurpose(page, token)
  if (purpose > token || page.readings[token].article) return purpose
  if (!has(page, token, Flag.OrganizationHead | Flag.EventHead | Flag.PlaceHead | Flag.NamedHead)) return token
  const end = Math.max(endOfComplement(page, token + 1), isPartOfName(page, token + 1, false) ? token + 2 : token)
  return end > token + 1 ? endOfAdjectives(page, end) : token
}

/** Behind the preposition: a body, a place, a body that was named before. */
function endOfBound(page: Page, token: number, bearer: Bearer, { bodies, organizations }: Bodies): number {
  const preposition = prepositionAt(page, token)
  if (preposition === Preposition.None) return token
  const at = preposition <= Preposition.At ? token + 1 : token
  if (at >= page.tokens.count || (at > token && (!wordFollows(page, at) || !isWhole(page, at)))) return token
  const { form, full } = bearer
  const office = form.title.kind === 'role'
  if (preposition === Preposition.To && isToldTo(page, at, bearer)) return token
  const takesBody = preposition === Preposition.To ? office : full || office || wordSet(BODY_TITLES).has(form.noun)
  if (takesBody && organizations[at] > at) return organizations[at]
  const group = endOfPlace(page, at)
  if (takesBody && has(page, at, Flag.OrganizationHead) && group > at) return group
  const place = Math.max(bodies[at], group)
  if (place > at && bearer.first && takesPlace(page, bearer, { preposition, at, end: place })) return place
  if (preposition === Preposition.To && isChief(page, token, bearer) && !wordSet(OUTLETS).has(page.words[at].slice(2)))
    return Math.max(endOfCommonBody(page, at), endOfRealm(page, at, place))
  if (!full || !office || preposition === Preposition.To || has(page, token - 1, Flag.Nationality)) return token
  const common = endOfCommonBody(page, at)
  return common > at ? common : token
}

/** `وكيل وزارة الصحة | للخدمات العلاجية`, `مساعد المدير العام | للعمليات`: for which part of the office. */
function endOfPart(page: Page, token: number, { form, from, full }: Bearer): number {
  if (!wordSet(PARTIAL).has(form.noun) || !full || !page.readings[token].article || has(page, token, Flag.Title)) return token
  const { words } = page
  const end = endOfPurpose(page, token)
  if (wordSet(MINISTRIES).has(words[from + 1])) return end
  // `نائب الرئيس | للصحفيين`: persons are told something.
  if (wordSet(TRANSIENT).has(words[token]) || vocabulary().titles.has(words[token].slice(2))) return token
  return isNamedBehind(page, end) ? end : token
}

/** Behind the office stands who holds it, or the phrase ends. */
function isNamedBehind(page: Page, token: number): boolean {
  return !wordFollows(page, token) || has(page, token, AnyName | Flag.Title)
}

/** `النائب الثاني | لرئيس مجلس الوزراء`: whose deputy. */
function endOfSuperior(page: Page, token: number, { form, from }: Bearer, { bodies }: Bodies): number {
  if (
    !wordSet(DEPUTIES).has(form.noun) ||
    !(has(page, from, Flag.Definite) || isAccusative(page, from, form)) ||
    prepositionAt(page, token) !== Preposition.To
  )
    return token
  if (!has(page, token, Flag.Title)) return token
  if (page.readings[token].article) return endOfAdjectives(page, token + 1)
  const next = token + 1
  const end = Math.max(bodies[next], endOfComplement(page, next))
  return end > next ? endOfAdjectives(page, end) : token
}

/** `المتحدث باسم الشرطة | بمنطقة عسير`: behind the body the part of the state that it works in. */
function endOfDistrict(page: Page, token: number, { full, first }: Bearer): number {
  if (first || !full || prepositionAt(page, token) !== Preposition.By || !wordSet(REGION_HEADS).has(page.words[token])) return token
  return endOfPlace(page, token)
}

function endOfAttachment(page: Page, token: number, bearer: Bearer, found: Bodies): number {
  if (!wordFollows(page, token)) return token
  for (const end of [
    endOfVoice(page, token, found),
    endOfAffairs(page, token),
    endOfPart(page, token, bearer),
    endOfSuperior(page, token, bearer, found),
    endOfBound(page, token, bearer, found),
    endOfDistrict(page, token, bearer),
    endOfCharge(page, token, bearer, found.bodies),
  ])
    if (end > token) return end
  return endOfField(page, token, bearer)
}

/** A title hangs on so many others at most: `نائب المدير العام لمنظمة الصحة العالمية للطوارئ`. */
const ATTACHMENTS = 3

/** `لاعب نادي أرسنال | السابق`: of the holder's gender. */
function isServed(page: Page, token: number, from: number): boolean {
  if (!wordFollows(page, token) || !isWhole(page, token) || !wordSet(SERVED).has(page.words[token])) return false
  return endsFeminine(page, from) === endsFeminine(page, token)
}

/** `الإنجليزي`, not `الأميركيون`. */
function isNational(page: Page, token: number): boolean {
  if (!isAdjective(page, token) || !has(page, token, Flag.Nationality)) return false
  return vocabulary().nationalities.get(page.words[token].slice(2))?.plural !== true
}

/** `مدرب مانشستر يونايتد | الإنجليزي`, `لاعب ليفربول | السابق الويلزي`: behind what he holds, of which nation and since when. */
function endOfHolder(page: Page, { end, full, dual }: State, from: number): number {
  if (!full || dual || end === from + 1) return end
  let last = end
  if (isServed(page, last, from)) last++
  if (!has(page, end - 1, Flag.Nationality) && isNational(page, last)) last++
  return last > end && isServed(page, last, from) ? last + 1 : last
}

/** `باسم الوزارة`, `في حركة فتح`, `بمجلس النواب`, `للأمم المتحدة`, `لدى فرنسا`. */
export function readAttachments(page: Page, state: State, { form, from }: Omit<Bearer, 'full' | 'first'>, found: Bodies): void {
  for (let round = 0; round < ATTACHMENTS; round++) {
    const end = endOfAttachment(page, state.end, { form, from, full: state.full, first: round === 0 }, found)
    if (end === state.end) break
    Object.assign(state, { end, full: true })
  }
  state.end = endOfHolder(page, state, from)
}
