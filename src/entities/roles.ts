import {
  AFFAIRS,
  BODY_TITLES,
  ENVOYS,
  LATE,
  LOOSE_TITLES,
  OFFICE_MODIFIERS,
  PHRASAL,
  SPOKEN_FOR,
  SUPERLATIVES,
  TRANSIENT,
  UNDEFINED_MODIFIERS,
} from '../lexicon/data/heads.js'
import { Unit } from '../text/characters.js'
import { foldWord } from '../text/fold.js'
import { askBehind } from './asking.js'
import { endOfAdjectives, endOfComplement, isAdjective } from './complements.js'
import { readName } from './name.js'
import { add, follows, has, isWhole, type Page, wordFollows } from './page.js'
import { ARTICLE, Flag, type TitleForm, vocabulary, wordSet } from './vocabulary.js'

/** A title phrase: `نائب رئيس مجلس الأمن الروسي`. */
export interface Title {
  readonly from: number
  readonly end: number
  readonly form: TitleForm
  /** It says of what or of which nation, so that it stands without a name. */
  readonly full: boolean
}

function titleAt(page: Page, token: number): TitleForm | null {
  if (!has(page, token, Flag.Title) || (has(page, token, Flag.OrganizationHead) && !has(page, token, Flag.Definite))) return null
  const word = page.words[token]
  const { titles } = vocabulary()
  const form = titles.get(word) ?? titles.get(word.startsWith(ARTICLE) ? word.slice(2) : word) ?? null
  return form && (isOtherHamza(page, token, form) || endsInHamza(page, token)) ? null : form
}

/** `ما فتئ` is no `فتى`. */
function endsInHamza({ source, tokens }: Page, token: number): boolean {
  return source.charCodeAt(tokens.ends[token] - 1) === Unit.YehHamza
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
  if (!wordFollows(page, token) || page.tokens.folded[page.tokens.foldStarts[token]] !== Unit.Waw) return token
  if (has(page, token, Flag.Nationality) && page.readings[token].cut === 1) return token + 1
  const hit = page.hits[token]
  return hit && hit.reading.cut === 1 && hit.entry.kind === 'place' ? hit.end : token
}

/** `ون`. */
const SOUND = String.fromCharCode(Unit.Waw, Unit.Noon)

/** Where the bodies and places begin that were found so far, with their ends. */
interface Bodies {
  readonly bodies: Int32Array
  readonly organizations: Int32Array
}

interface State {
  end: number
  full: boolean
  /** A feminine that is a verbal noun too, an adjective: `مساعدة`, `اقتصادي`: an ordinary noun is no complement of it. */
  readonly strict: boolean
}

/** `رئيس` + what he is head of: another title, a body, a place, a noun. */
function readComplement(page: Page, state: State, bodies: Int32Array): void {
  const { end } = state
  if (!wordFollows(page, end) || !isWhole(page, end)) return
  const inner = titleAt(page, end)
  if (inner && !has(page, end, Flag.Given)) {
    state.end = end + 1
    if (has(page, end, Flag.Definite)) {
      state.full = true
      state.end = endOfAdjectives(page, state.end)
    } else readComplement(page, state, bodies)
    return
  }
  const body = bodies[end]
  const complement = body > end ? body : endOfComplement(page, end)
  if (complement === end || (body <= end && state.strict)) return
  if (body <= end && has(page, end, Flag.Given) && !has(page, end, Flag.Definite)) return
  state.end = body > end ? body : endOfAdjectives(page, complement)
  state.full = true
}

/** `المنتج السينمائي`: a title in `ـي` behind a title is an adjective. */
function isRelativeTitle(page: Page, token: number): boolean {
  if (!wordFollows(page, token) || !isWhole(page, token) || !has(page, token, Flag.Title) || !has(page, token, Flag.Definite)) return false
  return page.words[token].charCodeAt(page.words[token].length - 1) === Unit.Yeh
}

/** `السابق`, `الروسي`, `المساعد للشؤون …`. */
function readAdjectives(page: Page, state: State, dual: boolean): void {
  while (isAdjective(page, state.end) || isRelativeTitle(page, state.end)) {
    const national = has(page, state.end - 1, Flag.Nationality)
    if (national && !wordSet(TRANSIENT).has(page.words[state.end]) && !isOfOffice(page, state.end)) break
    if (wordSet(PHRASAL).has(page.words[state.end])) break
    if (has(page, state.end, Flag.Nationality) || wordSet(OFFICE_MODIFIERS).has(page.words[state.end])) state.full = true
    state.end++
  }
  if (dual) state.end = endOfPair(page, state.end)
}

/** Behind the nation only what says when, whence or of what office: `الرئيس الروسي السابق`, not `الرئيس البولندي المحافظ`. */
function isOfOffice(page: Page, token: number): boolean {
  return has(page, token, Flag.Nationality) || wordSet(OFFICE_MODIFIERS).has(page.words[token]) || wordSet(LATE).has(page.words[token])
}

/** `أمين عام`, `مسؤول أميركي`: adjectives of an undefined title. */
function readUndefined(page: Page, state: State): void {
  while (wordFollows(page, state.end) && isWhole(page, state.end)) {
    const nationality = has(page, state.end, Flag.Nationality) && !has(page, state.end, Flag.Definite)
    if (!nationality && !wordSet(UNDEFINED_MODIFIERS).has(page.words[state.end])) return
    if (nationality) state.full = true
    state.end++
  }
}

/** `باسم الوزارة`, `في حركة فتح`, `بمجلس النواب`, `للأمم المتحدة`. */
function readPrepositional(page: Page, state: State, { bodies, organizations, from }: Bodies & { from: number }): void {
  const { end } = state
  if (!wordFollows(page, end)) return
  if (wordSet(SPOKEN_FOR).has(page.words[end]) && isWhole(page, end)) {
    const body = Math.max(organizations[end + 1], endOfComplement(page, end + 1), readName(page, end + 1, true)?.end ?? 0)
    if (body > end + 1) Object.assign(state, { end: endOfAdjectives(page, body), full: true })
    return
  }
  if (isIn(page, end) && state.full && wordSet(BODY_TITLES).has(page.words[from]) && organizations[end + 1] === 0) {
    const field = endOfComplement(page, end + 1)
    const last = endOfAdjectives(page, field)
    if (field > end + 1 && last > field && !page.hits[end + 1]) state.end = last
    return
  }
  const affairs = endOfAffairs(page, end)
  if (affairs > end) {
    Object.assign(state, { end: affairs, full: true })
    return
  }
  const takesIn = wordSet(BODY_TITLES).has(page.words[from].replace(ARTICLE, ''))
  if (takesIn && isIn(page, end) && organizations[end + 1] > 0) {
    Object.assign(state, { end: organizations[end + 1], full: true })
    return
  }
  const first = page.tokens.folded[page.tokens.foldStarts[end]]
  const office = titleAt(page, from)?.title.kind === 'role'
  const bound = page.readings[end].cut === 1 && ((first === Unit.Lam && office) || (first === Unit.Beh && takesIn))
  const sent = wordSet(ENVOYS).has(page.words[from].replace(ARTICLE, '')) && page.readings[end].cut === 1 && first === Unit.Lam
  if (sent && state.full && bodies[end] > 0) Object.assign(state, { end: bodies[end], full: true })
  else if (bound && organizations[end] > 0) Object.assign(state, { end: organizations[end], full: true })
}

/** `لشؤون الشرق الأوسط`, `للشؤون الخارجية`. */
function endOfAffairs(page: Page, token: number): number {
  const { cut, article } = page.readings[token]
  const word = page.words[token]
  if (cut !== 1 || page.tokens.folded[page.tokens.foldStarts[token]] !== Unit.Lam) return token
  if (!wordSet(AFFAIRS).has(article ? word.slice(2) : word)) return token
  return article ? endOfAdjectives(page, token + 1) : endOfAdjectives(page, endOfComplement(page, token + 1))
}

function isIn(page: Page, token: number): boolean {
  const word = page.words[token]
  return word.length === 2 && word.charCodeAt(0) === Unit.Feh && word.charCodeAt(1) === Unit.Yeh
}

function isStrict(page: Page, token: number, { title }: TitleForm): boolean {
  const word = page.words[token]
  const last = word.charCodeAt(word.length - 1)
  return (
    title.kind !== 'role' ||
    last === Unit.Yeh ||
    (last === Unit.Heh && title.feminine !== undefined && title.plurals?.some((plural) => plural.endsWith(SOUND)) === true)
  )
}

function readTitle(page: Page, token: number, { bodies, organizations }: Bodies): Title | null {
  const hit = page.hits[token]
  if (hit?.entry.kind === 'title' && hit.end > token + 1) return readPhraseTitle(page, token)
  if (has(page, token, Flag.Modifier) && has(page, token, Flag.Definite) && has(page, token - 1, Flag.Definite)) return null
  if (has(page, token, Flag.CommonName) && has(page, token - 1, Flag.Particle)) return null
  const form = titleAt(page, token)
  if (!form || (has(page, token, Flag.Given) && !has(page, token, Flag.Definite) && isNameNext(page, token))) return null
  const state: State = { end: token + 1, full: false, strict: isStrict(page, token, form) }
  if (has(page, token, Flag.Definite)) readAdjectives(page, state, form.number !== 'singular')
  else {
    readUndefined(page, state)
    if (form.title.kind !== 'honorific') readComplement(page, state, bodies)
    if (form.number !== 'singular') state.end = endOfPair(page, state.end)
  }
  readPrepositional(page, state, { bodies, organizations, from: token })
  return { from: token, end: state.end, form, full: state.full }
}

/** `أمير`, `رائد`, `قائد` are given names too: before a family name they are. */
function isNameNext(page: Page, token: number): boolean {
  return wordFollows(page, token + 1) && has(page, token + 1, Flag.Family)
}

function readPhraseTitle(page: Page, token: number): Title | null {
  const hit = page.hits[token]
  const form = hit ? vocabulary().titles.get(page.words[token]) : undefined
  if (!hit) return null
  const end = endOfAdjectives(page, hit.end)
  const fallback: TitleForm = { title: { noun: hit.entry.name, kind: 'honorific' }, number: 'singular' }
  return { from: token, end, form: form ?? fallback, full: false }
}

const MARKED: ReadonlySet<string> = new Set(['role', 'rank', 'profession'])

/** `أعلى مسؤول صيني`. */
function fromSuperlative(page: Page, { from }: Title): number {
  const before = from > 0 && wordSet(SUPERLATIVES).has(page.words[from - 1])
  return before && isWhole(page, from) && follows(page, from) && !has(page, from, Flag.Definite) ? from - 1 : from
}

/** A plural names nobody; a dual does where it is bound. */
function isRole(page: Page, { form, full, from, end }: Title, named: boolean): boolean {
  if (!MARKED.has(form.title.kind) || form.number === 'plural') return false
  const relative = page.words[from].charCodeAt(page.words[from].length - 1) === Unit.Yeh && !has(page, from, Flag.Definite)
  if (relative && form.title.kind === 'profession') return named
  const feminine = page.words[from].charCodeAt(page.words[from].length - 1) === Unit.Heh
  if (wordSet(LOOSE_TITLES).has(foldWord(form.title.noun))) return named || has(page, end - 1, Flag.Nationality)
  return named || (full && !(feminine && form.title.kind === 'profession'))
}

/** What reading the titles gave beside the roles. */
interface Titles {
  /** By token: 1 behind a title, 2 behind a title and a comma, 3 behind a profession, where a name may stand. */
  readonly titled: Uint8Array
  /** Titles that are roles only where a person's name stands behind them. */
  readonly pending: readonly Title[]
}

function bodiesOf(page: Page): Bodies {
  const bodies = new Int32Array(page.tokens.count + 1)
  const organizations = new Int32Array(page.tokens.count + 1)
  for (const { kind, from, end } of page.found) {
    if (kind === 'organization' || kind === 'place') bodies[from] = Math.max(bodies[from], end)
    if (kind === 'organization') organizations[from] = bodies[from]
  }
  return { bodies, organizations }
}

/** Roles, and the tokens behind a title, where a name is asked for. */
export function readRoles(page: Page): Titles {
  const titled = new Uint8Array(page.tokens.count + 1)
  const pending: Title[] = []
  const found = bodiesOf(page)
  for (let token = 0; token < page.tokens.count; token++) {
    if (page.taken[token] && found.bodies[token] === 0) continue
    const title = readTitle(page, token, found)
    if (!title) continue
    const asks = askBehind(page, title, titled)
    if (isRole(page, title, false)) add(page, 'role', [fromSuperlative(page, title), title.end])
    else if (asks && isRole(page, title, true)) {
      pending.push(title)
      page.role.fill(1, title.from, title.end)
    }
    token = Math.max(token, title.end - 1)
  }
  return { titled, pending }
}

/** A bare title is a role where a person was found behind it. */
export function confirmRoles(page: Page, pending: readonly Title[]): void {
  for (const title of pending) if (page.person[title.end]) add(page, 'role', [fromSuperlative(page, title), title.end])
}
