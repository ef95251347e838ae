import {
  CHIEFS,
  DEGREES,
  DEMANDS,
  EXPERTS,
  LOOSE_TITLES,
  MATCH_OFFICIALS,
  MATCHES,
  ROLE_HONORIFICS,
  STAFF,
  STANDING_TITLES,
  STARS,
  SUPERLATIVES,
  TEAM_RANKS,
  TEAMS,
  YEAR_WORDS,
} from '../lexicon/data/heads.js'
import { Unit } from '../text/characters.js'
import { Gap, TokenKind } from '../text/tokens.js'
import { askBehind } from './asking.js'
import type { Bodies } from './attachments.js'
import { isOwned } from './complements.js'
import { lastLetter, lastWritten } from './letters.js'
import { add, follows, has, isWhole, type Page } from './page.js'
import { readTitle, type Title } from './titles.js'
import { Flag, wordSet } from './vocabulary.js'

const MARKED: ReadonlySet<string> = new Set(['role', 'rank', 'profession'])

/** `أعلى مسؤول صيني`. */
function fromSuperlative(page: Page, { from }: Title): number {
  const before = from > 0 && wordSet(SUPERLATIVES).has(page.words[from - 1])
  return before && isWhole(page, from) && follows(page, from) && !has(page, from, Flag.Definite) ? from - 1 : from
}

/** Offices, ranks and professions, and honorifics that are some. */
function isMarked({ form }: Title): boolean {
  return MARKED.has(form.title.kind) || wordSet(ROLE_HONORIFICS).has(form.noun)
}

/** A plural names nobody; a dual does where it is bound. */
function isRole(page: Page, { form, full, from, end }: Title, named: boolean): boolean {
  const { noun } = form
  if (!isMarked({ form, full, from, end }) || form.number === 'plural') return false
  if (wordSet(STANDING_TITLES).has(noun)) return true
  if (wordSet(DEMANDS).has(noun) && isDemand(page, from)) return false
  if (isOwned(page, from)) return named
  if (wordSet(CHIEFS).has(noun)) return full && has(page, from + 1, Flag.Title)
  const expert = wordSet(EXPERTS).has(noun)
  const relative = !expert && lastLetter(page.words[from]) === Unit.Yeh && !has(page, from, Flag.Definite)
  if (relative && form.title.kind === 'profession') return named
  const feminine = lastLetter(page.words[from]) === Unit.Heh
  if (wordSet(STARS).has(noun)) return isStar(page, { full, from, end }, named)
  if (!named && (wordSet(TEAM_RANKS).has(noun) || isCounted(page, from))) return false
  if (isTeam(page, { form, full, from, end })) return false
  if (wordSet(LOOSE_TITLES).has(noun)) return named || holdsNationality(page, from, end) || isOfMatch(page, from, noun)
  return named || (full && !(feminine && !expert && form.title.kind === 'profession'))
}

/** `طالب الرئيس بالإفراج`, not `طالب سعودي`, `الطالب`. */
function isDemand(page: Page, token: number): boolean {
  const next = token + 1
  return !has(page, token, Flag.Definite) && (!has(page, next, Flag.Nationality) || has(page, next, Flag.Definite))
}

/** `الفريق الاتحادي`: in sport a team, with whosever name behind. */
function isTeam({ sport, words }: Page, { form, from, end }: Title): boolean {
  return sport && end > from + 1 && wordSet(TEAMS).has(form.noun) && !wordSet(STAFF).has(words[from + 1])
}

/** `30 جنديا مصريا`: how many, and nobody; not `عام 2010 مدرب المنتخب`. */
function isCounted({ tokens, words }: Page, token: number): boolean {
  if (token === 0 || tokens.kinds[token - 1] !== TokenKind.Number || tokens.gaps[token] !== Gap.Space) return false
  return !wordSet(YEAR_WORDS).has(words[token - 2] ?? '')
}

/** `النجم البرتغالي`, `نجم ليفربول`, not `النجم رونالدو`, `نجم سينمائي`. */
function isStar(page: Page, { full, from, end }: Pick<Title, 'full' | 'from' | 'end'>, named: boolean): boolean {
  if (holdsNationality(page, from, end)) return true
  if (has(page, from, Flag.Definite)) return false
  // `نجمه` is no `نجمة`.
  return named || (full && page.sport && lastWritten(page, from) !== Unit.Heh)
}

function holdsNationality(page: Page, from: number, end: number): boolean {
  for (let token = from; token < end; token++) if (has(page, token, Flag.Nationality)) return true
  return false
}

/** `حكم اللقاء`: an ordinary noun that with its complement is an office. */
function isOfMatch(page: Page, from: number, noun: string): boolean {
  return !has(page, from, Flag.Definite) && wordSet(MATCH_OFFICIALS).has(noun) && wordSet(MATCHES).has(page.words[from + 1])
}

/** What reading the titles gave beside the roles. */
interface Titles {
  /** By token: 1 behind a title, 2 behind a title and a comma, 3 behind a profession, where a name may stand. */
  readonly titled: Uint8Array
  /** Titles that are roles only where a person's name stands behind them. */
  readonly pending: readonly Title[]
  /** The same, where the words behind look like no name by themselves. */
  readonly bare: readonly Title[]
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

/** `سيدي بوزيد`, `الشيخ زويد`, not `الشيخ زايد بن سلطان`. */
function isPlace(page: Page, token: number): boolean {
  const hit = page.hits[token]
  return hit?.entry.kind === 'place' && !has(page, hit.end, Flag.Particle)
}

/** Roles, and the tokens behind a title, where a name is asked for. */
export function readRoles(page: Page): Titles {
  const titled = new Uint8Array(page.tokens.count + 1)
  const pending: Title[] = []
  const bare: Title[] = []
  const found = bodiesOf(page)
  let officeEnds = 0
  for (let token = 0; token < page.tokens.count; token++) {
    if (page.taken[token] && (found.bodies[token] === 0 || isPlace(page, token))) continue
    // `المؤسسة العامة` is no founder.
    if (found.organizations[token] > token + 1 && has(page, token, Flag.Definite)) continue
    const mayBegin = has(page, token, Flag.Title | Flag.OwnedTitle) || page.hits[token]
    const title = mayBegin ? readTitle(page, token, found) : null
    // `طالب | وزير الخارجية`: whom he leads to has an office of his own.
    if (
      !title ||
      (title.end > token + 1 && wordSet(DEMANDS).has(title.form.noun) && isDemand(page, token) && has(page, token + 1, Flag.Title))
    )
      continue
    const asks = askBehind(page, title, titled) || (!isOwned(page, title.from) && endOfDegrees(page, title.end) > title.end)
    if (isDegree(page, title) && officeEnds === title.from) {
      officeEnds = title.end
      token = Math.max(token, title.end - 1)
      continue
    }
    // `معالي الدكتور`: what only honours is no office.
    if (isMarked(title)) officeEnds = title.end
    if (isRole(page, title, false)) add(page, 'role', [fromSuperlative(page, title), title.end])
    else if (isRole(page, title, true) && !asks) bare.push(title)
    else if (isRole(page, title, true)) {
      pending.push(title)
      page.role.fill(1, title.from, title.end)
    }
    token = Math.max(token, title.end - 1)
  }
  return { titled, pending, bare }
}

/** `الدكتور` in `السفير الدكتور فيصل`: a degree behind a title is no role of its own. */
function isDegree(page: Page, { form, from }: Title): boolean {
  return wordSet(DEGREES).has(form.noun) && has(page, from, Flag.Definite)
}

function endOfDegrees(page: Page, token: number): number {
  const degrees = wordSet(DEGREES)
  return follows(page, token) && has(page, token, Flag.Definite) && degrees.has(page.words[token].slice(2)) ? token + 1 : token
}

/** A bare title is a role where a person was found behind it. */
export function confirmRoles(page: Page, { pending, bare }: Titles): void {
  for (const title of pending) if (page.person[endOfDegrees(page, title.end)]) add(page, 'role', [fromSuperlative(page, title), title.end])
  for (const { from, end: last } of bare) {
    // `العقيد | المالكي`: what was read as an adjective is the name.
    let end = last
    while (end > from + 1 && page.person[end - 1] === 1) end--
    if (
      page.person[endOfDegrees(page, end)] &&
      !page.person[end - 1] &&
      !page.role[from] &&
      follows(page, end) &&
      has(page, from, Flag.Definite)
    )
      add(page, 'role', [from, end])
  }
}
