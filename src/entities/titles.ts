import { ALEF, ARTICLE, NOON, WAW } from '../lexicon/data/affixes.js'
import {
  COMPLEMENTISER,
  EDITION_TITLES,
  FATHERS,
  IN,
  LATE,
  LOOSE_TITLES,
  OFFICE_MODIFIERS,
  REPRESENTED,
  TRANSIENT,
  UNDEFINED_MODIFIERS,
  VERBAL,
} from '../lexicon/data/heads.js'
import { Unit } from '../text/characters.js'
import { foldWord } from '../text/fold.js'
import { type Bodies, endOfNested, MOST_TITLES, readAttachments, type State } from './attachments.js'
import { isHumanDoing } from './beside.js'
import { endOfAdjectives, endOfComplement, endOfOwned, endOfPlurals, isAdjective, isOwned } from './complements.js'
import { readField } from './fields.js'
import type { Hit } from './hits.js'
import { firstLetter, lastLetter, lastWritten, withoutArticle } from './letters.js'
import { has, isWhole, type Page, wordFollows } from './page.js'
import { endOfMarked } from './quoted.js'
import { isOrdinary } from './shape.js'
import { AnyName, Flag, ownedTitle, type TitleForm, vocabulary, wordSet } from './vocabulary.js'

/** A title phrase: `نائب رئيس مجلس الأمن الروسي`. */
export interface Title {
  readonly from: number
  readonly end: number
  readonly form: TitleForm
  /** It says of what or of which nation, so that it stands without a name. */
  readonly full: boolean
}

function titleAt(page: Page, token: number): TitleForm | null {
  if (!has(page, token, Flag.Title)) return has(page, token, Flag.OwnedTitle) && isOwned(page, token) ? ownedTitle(page.words[token]) : null
  if (has(page, token, Flag.OrganizationHead) && !has(page, token, Flag.Definite)) return null
  const word = page.words[token]
  const { titles } = vocabulary()
  const form = titles.get(word) ?? titles.get(withoutArticle(word)) ?? null
  return form && (isOtherHamza(page, token, form) || endsInHamza(page, token) || isConstructDual(page, token, form)) ? null : form
}

/** `بمساعدة المدرب`, `وزارة الداخلية ممثلة في الجوازات`: what one does or whom one stands for, and no office; `قالت مساعدة الوزير` is one. */
function isVerbalHere(page: Page, token: number): boolean {
  const word = page.words[token]
  const next = token + 1
  if (wordSet(REPRESENTED).has(word) && wordFollows(page, next))
    return wordSet(IN).has(page.words[next]) || (page.readings[next].cut === 1 && firstLetter(page, next) === Unit.Beh)
  // `مساعده` is a man.
  if (!wordSet(VERBAL).has(word) || has(page, token, Flag.Definite) || lastWritten(page, token) === Unit.Heh) return false
  if (!isWhole(page, token) || token === 0) return true
  return (
    !has(page, token - 1, AnyName | Flag.Unknown) && (lastLetter(page.words[token - 1]) !== Unit.Teh || !has(page, token - 1, Flag.Speech))
  )
}

/** `الطالبي` is no dual of `طالب`: before its complement a dual has no article. */
function isConstructDual({ words }: Page, token: number, { number, title }: TitleForm): boolean {
  return (
    number !== 'singular' &&
    words[token].startsWith(ARTICLE) &&
    words[token].length === title.noun.length + 3 &&
    words[token].startsWith(foldWord(title.noun), 2)
  )
}

/** `ما فتئ` is no `فتى`. */
function endsInHamza(page: Page, token: number): boolean {
  return lastWritten(page, token) === Unit.YehHamza
}

/** `أمام` is no `إمام`. */
function isOtherHamza({ source, tokens, words }: Page, token: number, { title }: TitleForm): boolean {
  const first = title.noun.charCodeAt(0)
  if (first !== Unit.AlefHamzaBelow && first !== Unit.AlefHamzaAbove) return false
  const written = source.charCodeAt(tokens.ends[token] - words[token].length + (words[token].startsWith(ARTICLE) ? 2 : 0))
  return written !== first && (written === Unit.AlefHamzaAbove || written === Unit.AlefHamzaBelow)
}

/** `روسيا والصين` behind `رئيسي`, `البريطاني والكندي` behind a dual. */
function endOfPair(page: Page, token: number): number {
  if (!wordFollows(page, token) || firstLetter(page, token) !== Unit.Waw) return token
  if (has(page, token, Flag.Nationality) && page.readings[token].cut === 1) return token + 1
  const hit = page.hits[token]
  return hit && hit.reading.cut === 1 && hit.entry.kind === 'place' ? hit.end : token
}

/** `رئيس` + what he is head of: another title, a body, a place, a noun. */
function readComplement(page: Page, state: State, bodies: Int32Array): void {
  const { end } = state
  state.left--
  if (state.left < 0) return
  const marked = endOfMarked(page, end)
  if (marked > end) {
    Object.assign(state, { end: marked, full: true })
    return
  }
  // `مسؤول | رفض الكشف عن هويته`.
  if (!wordFollows(page, end) || !isWhole(page, end) || isHumanDoing(page, end)) return
  const phrase = phraseAt(page, end)
  if (phrase) {
    Object.assign(state, { end: phrase.end, full: true })
    endPhrase(page, state, bodies)
    return
  }
  const inner = titleAt(page, end)
  if (inner && !has(page, end, Flag.Given)) {
    state.end = end + 1
    if (has(page, end, Flag.Definite) || isOwned(page, end)) {
      state.full = true
      state.end = endOfAdjectives(page, endOfPlurals(page, state.end))
    } else {
      // `مساعدة وزير | الداخلية`: the inner title is no verbal noun.
      const of = { ...state, strict: state.strict && isStrict(page, end, inner) }
      readComplement(page, of, bodies)
      Object.assign(state, { end: of.end, full: of.full })
    }
    return
  }
  const listed = Math.max(bodies[end], state.dual ? end : endOfOwned(page, end), endOfComplement(page, end))
  const nested = endOfNested(page, end, state, bodies)
  const body = nested > listed ? nested : bodies[end]
  const complement = Math.max(body, listed)
  if (complement === end || (body <= end && state.strict)) return
  if (page.hits[end]?.entry.kind === 'place' && wordSet(VERBAL).has(page.words[end - 1])) return
  if (body <= end && has(page, end, Flag.Given) && !has(page, end, Flag.Definite)) return
  state.end = body > end ? body : endOfAdjectives(page, complement)
  state.full = true
}

/** `المنتج السينمائي`: a title in `ـي` behind a title is an adjective. */
function isRelativeTitle(page: Page, token: number): boolean {
  if (!wordFollows(page, token) || !isWhole(page, token) || !has(page, token, Flag.Title) || !has(page, token, Flag.Definite)) return false
  return lastLetter(page.words[token]) === Unit.Yeh
}

/** `السابق`, `الروسي`, `المساعد للشؤون …`. */
function readAdjectives(page: Page, state: State, dual: boolean): void {
  while (isAdjective(page, state.end) || isRelativeTitle(page, state.end)) {
    const national = has(page, state.end - 1, Flag.Nationality)
    if (national && !wordSet(TRANSIENT).has(page.words[state.end]) && !isOfOffice(page, state.end)) break
    if (has(page, state.end, Flag.Nationality) || wordSet(OFFICE_MODIFIERS).has(page.words[state.end])) state.full = true
    state.end++
  }
  if (dual) state.end = endOfPair(page, state.end)
}

/** Behind the nation only what says when, whence or of what office: `الرئيس الروسي السابق`, not `الرئيس البولندي المحافظ`. */
function isOfOffice(page: Page, token: number): boolean {
  return has(page, token, Flag.Nationality) || wordSet(OFFICE_MODIFIERS).has(page.words[token]) || wordSet(LATE).has(page.words[token])
}

/** `رئيس كرواتيا | زوران`: an adjective in the accusative stands behind a noun in it alone, `رئيسا كرواتيا`; else it is the state. */
function isRealm({ hits, words }: Page, token: number): boolean {
  return token > 0 && hits[token]?.entry.kind === 'place' && !words[token - 1].endsWith(ALEF)
}

/** `أمين عام`, `مسؤول أميركي`: adjectives of an undefined title. */
function readUndefined(page: Page, state: State): void {
  while (wordFollows(page, state.end) && isWhole(page, state.end)) {
    const nationality = has(page, state.end, Flag.Nationality) && !has(page, state.end, Flag.Definite)
    if (!nationality && !isUndefinedModifier(page.words[state.end])) return
    if (nationality) state.full = true
    state.end++
  }
}

/** `وزيري | الخارجية`, `زعيمي | البلدين`, not `نائبي جون`, `مصطفى وزيري المقيم`. */
function isOfTwo(page: Page, token: number): boolean {
  if (has(page, token - 1, AnyName) || has(page, token + 1, AnyName)) return false
  return Boolean(page.hits[token + 1]) || (has(page, token + 1, Flag.Definite) && !has(page, token + 1, Flag.Unknown | Flag.Modifier))
}

function isStrict(page: Page, token: number, { title, number }: TitleForm): boolean {
  const last = lastLetter(page.words[token])
  return (
    title.kind !== 'role' ||
    (last === Unit.Yeh && !(number === 'dual' && isOfTwo(page, token))) ||
    (last === Unit.Heh && title.feminine !== undefined && title.plurals?.some((plural) => plural.endsWith(WAW + NOON)) === true)
  )
}

/** The title that begins at `token`. */
export function readTitle(page: Page, token: number, found: Bodies): Title | null {
  const phrase = phraseAt(page, token)
  if (phrase) return readPhraseTitle(page, phrase, found)
  if (isAdjectiveHere(page, token) || isVerbalHere(page, token)) return null
  if (has(page, token, Flag.Modifier) && has(page, token, Flag.Definite) && has(page, token - 1, Flag.Definite)) return null
  if (has(page, token, Flag.CommonName) && has(page, token - 1, Flag.Particle)) return null
  const form = asSingular(page, token, titleAt(page, token))
  if (!form || (has(page, token, Flag.Given) && !has(page, token, Flag.Definite) && isNameNext(page, token))) return null
  const state: State = {
    end: token + 1,
    full: false,
    strict: isStrict(page, token, form),
    dual: form.number !== 'singular',
    left: MOST_TITLES,
  }
  if (has(page, token, Flag.Definite) || isOwned(page, token) || isDoubled(page, token))
    readAdjectives(page, state, form.number !== 'singular')
  else {
    readUndefined(page, state)
    if (isRealm(page, state.end - 1)) state.end = endOfAdjectives(page, state.end)
    else if (form.title.kind !== 'honorific' && form.title.kind !== 'relation') readComplement(page, state, found.bodies)
    if (state.end === token + 1) readField(page, state, form)
    if (form.number !== 'singular') state.end = endOfPair(page, state.end)
  }
  readAttachments(page, state, { form, from: token }, found)
  return { from: token, end: state.end, form, full: state.full }
}

/** `عين وزيرا للخارجية`, `مديرا عاما للشركة`: no dual, which what it is of follows at once. */
function asSingular(page: Page, token: number, form: TitleForm | null): TitleForm | null {
  const next = token + 1
  if (form?.title.kind !== 'role' || page.words[token] !== form.noun + ALEF || !wordFollows(page, next)) return form
  // `بطلا للدوري`.
  if (wordSet(LOOSE_TITLES).has(form.noun)) return form
  const bound = page.readings[next].cut === 1 && firstLetter(page, next) === Unit.Lam
  return bound || isUndefinedModifier(page.words[next]) ? { ...form, number: 'singular' } : form
}

/** `عام`, `عاما`. */
function isUndefinedModifier(word: string): boolean {
  const modifiers = wordSet(UNDEFINED_MODIFIERS)
  return modifiers.has(word) || (lastLetter(word) === Unit.Alef && modifiers.has(word.slice(0, -1)))
}

/** `للاعب الإسباني`: of three lams two are written, and the article among them shows in the adjective. */
function isDoubled(page: Page, token: number): boolean {
  if (page.readings[token].cut !== 1 || page.words[token].charCodeAt(0) !== Unit.Lam) return false
  const next = token + 1
  return firstLetter(page, token) === Unit.Lam && has(page, next, Flag.Nationality) && has(page, next, Flag.Definite)
}

/** `أمير`, `رائد`, `قائد` are given names too: before a family name they are, and where somebody is to speak before a definite word that nothing else has (`قال أمين الناصر إن`). */
function isNameNext(page: Page, token: number): boolean {
  const next = token + 1
  if (!wordFollows(page, next)) return false
  // `مالك بن عبدالعزيز`.
  if (has(page, next, Flag.Family) || (wordSet(FATHERS).has(page.words[next]) && isWhole(page, next))) return true
  if (!isWhole(page, next) || !has(page, next, Flag.Definite) || has(page, next, Flag.Title) || page.hits[next]) return false
  // `المدير التنفيذي لشركة أرامكو | أمين الناصر`: behind a title that has ended too.
  if (!has(page, token - 1, Flag.Speech | Flag.Title) && !page.role[token - 1] && !isComplementiser(page, token - 1)) return false
  if (wordFollows(page, next + 1) && !isComplementiser(page, next + 1) && !has(page, next + 1, Flag.Title)) return false
  return has(page, next, AnyName) || (has(page, next, Flag.Unknown) && !isOrdinary(page.words[next]))
}

/** `أن أمين الناصر`. */
function isComplementiser({ words }: Page, token: number): boolean {
  return token >= 0 && wordSet(COMPLEMENTISER).has(words[token])
}

/** `خادم الحرمين الشريفين`, `رئيس وزراء`: a title of several words. */
function phraseAt(page: Page, token: number): Hit | null {
  const hit = page.hits[token]
  return hit?.entry.kind === 'title' && hit.end > token + 1 ? hit : null
}

function isDefinite(page: Page, end: number): boolean {
  return has(page, end - 1, Flag.Definite) || lastWritten(page, end - 1) === Unit.Heh
}

/** `رئيس أركان | الجيش`, `رئيس الوزراء | السابق`: what goes on with a title of several words. */
function endPhrase(page: Page, state: State, bodies: Int32Array): void {
  if (isDefinite(page, state.end)) readAdjectives(page, state, false)
  else {
    readUndefined(page, state)
    readComplement(page, state, bodies)
  }
}

function readPhraseTitle(page: Page, { entry, token, end }: Hit, found: Bodies): Title {
  const { titles } = vocabulary()
  const noun = foldWord(entry.name)
  const form = titles.get(noun) ?? { title: { noun: entry.name, kind: 'honorific' }, noun, number: 'singular' }
  // `نائب | رئيس هيئة أركان`.
  const last = phraseAt(page, end - 1)?.end ?? end
  const full = form.title.kind === 'role' && (last > end || isDefinite(page, end))
  const state: State = { end: last, full, strict: form.title.kind !== 'role', dual: false, left: MOST_TITLES }
  endPhrase(page, state, found.bodies)
  readAttachments(page, state, { form, from: token }, found)
  return { from: token, end: state.end, form, full: state.full }
}

/** `الفيلم الكوميدي`: behind a noun that is no title the adjective is no profession. */
function isAdjectiveHere(page: Page, token: number): boolean {
  const word = page.words[token]
  if (lastLetter(word) !== Unit.Yeh || !has(page, token, Flag.Definite) || !isWhole(page, token)) return false
  if (wordFollows(page, token) && page.taken[token - 1] === 1 && wordSet(EDITION_TITLES).has(word)) return true
  return (
    wordFollows(page, token) &&
    has(page, token - 1, Flag.Definite) &&
    has(page, token - 1, Flag.Common) &&
    !has(page, token - 1, Flag.Title | Flag.Speech)
  )
}
