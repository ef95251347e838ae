import {
  DAY_RANKS,
  DAYS,
  DEFINITE_EVENTS,
  DIVISIONS,
  EDITION_TITLES,
  ERAS,
  EVENT_AIMS,
  IN,
  NOT_OF_EVENTS,
  PURPOSES,
  SCENE_ADJECTIVES,
  STATE_EVENTS,
  TRANSIENT,
} from '../lexicon/data/heads.js'
import { Unit } from '../text/characters.js'
import { Gap, TokenKind } from '../text/tokens.js'
import { endOfAdjectives, endOfComplement, endOfNaming, endOfPurpose, isAdjective, MOST_ADJECTIVES } from './complements.js'
import { firstLetter } from './letters.js'
import { add, follows, has, isWhole, type Page, wordFollows } from './page.js'
import { Flag, wordSet } from './vocabulary.js'

/** `السينمائي` in `مهرجان أبوظبي السينمائي`: adjectives of fairs and cups that are professions elsewhere. */
function endOfKind(page: Page, token: number): number {
  let end = token
  while (
    end < token + MOST_ADJECTIVES &&
    (isAdjective(page, end) || (wordFollows(page, end) && isWhole(page, end) && wordSet(EDITION_TITLES).has(page.words[end])))
  ) {
    if (wordSet(NOT_OF_EVENTS).has(page.words[end])) break
    if (wordSet(TRANSIENT).has(page.words[end]) && !wordSet(DIVISIONS).has(page.words[end - 1])) break
    end++
  }
  return end
}

/** `لكرة القدم`, `للتنس`, `للأساتذة`, `للكتاب`. */
function endOfAim(page: Page, token: number): number {
  if (!wordFollows(page, token)) return token
  const { cut, article } = page.readings[token]
  if (cut !== 1 || firstLetter(page, token) !== Unit.Lam) return token
  if (article) return wordSet(EVENT_AIMS).has(page.words[token].slice(2)) ? token + 1 : token
  if (!wordSet(PURPOSES).has(page.words[token])) return token
  const end = endOfComplement(page, token + 1)
  return end > token + 1 ? end : token
}

const YEAR_DIGITS = 4

/** `2015 م`, `2018`: the edition. */
function endOfYear({ source, tokens, words }: Page, token: number): number {
  if (token >= tokens.count || tokens.kinds[token] !== TokenKind.Number || tokens.ends[token] - tokens.starts[token] !== YEAR_DIGITS)
    return token
  const first = words[token].charCodeAt(0)
  const arabic = first >= ARABIC_ONE
  const value = arabic ? first - ARABIC_ONE : first - DIGIT_ONE
  const second = words[token].charCodeAt(1) - (arabic ? ARABIC_ONE : DIGIT_ONE)
  // 1300 to 1499 of the hijra, 1800 to 2199; `المهرجان 1554 سيارة` counts.
  if (!(value === 0 && ((second >= 2 && second <= 3) || second >= 7)) && !(value === 1 && second <= 0)) return token
  const era = token + 1
  if (
    era < tokens.count &&
    tokens.gaps[era] === Gap.None &&
    tokens.kinds[era] === TokenKind.Punctuation &&
    isDash(source.charCodeAt(tokens.starts[era]))
  )
    return token
  return era < tokens.count && wordSet(ERAS).has(words[era]) ? era + 1 : era
}

const DIGIT_ONE = 0x31
const ARABIC_ONE = 0x661

/** `1950-1953`: two years are no edition. */
function isDash(unit: number): boolean {
  return unit === Unit.Hyphen || unit === Unit.EnDash
}

/** What belongs to the name of an event behind its head and complement: of what kind, for what, for whom, in which year. */
export function endOfEvent(page: Page, token: number): number {
  const end = endOfAims(page, endOfKind(page, token))
  const year = follows(page, end) ? endOfYear(page, end) : end
  return year > end ? endOfAims(page, year) : end
}

function endOfAims(page: Page, token: number): number {
  let end = token
  for (let aim = endOfAim(page, end); aim > end; aim = endOfAim(page, end)) end = endOfKind(page, aim)
  return end
}

/** `في بولندا`: the state that a war, a crisis, an election is in. */
function endOfState(page: Page, token: number): number {
  if (!wordFollows(page, token) || !wordSet(IN).has(page.words[token])) return token
  const hit = page.hits[token + 1]
  return hit && hit.entry.kind === 'place' && hit.entry.id?.length === 2 && hit.reading.cut === 0 ? hit.end : token
}

/** `الأزمة الأوكرانية`, `الانتخابات الرئاسية الفرنسية`, not `الانتخابات البلدية`; `الحرب في اليمن`, `المعرض الدولي للكتاب`: with the article an event needs a nation, a state, an aim. */
export function readEvent(page: Page, token: number): number {
  const bare = page.words[token].slice(2)
  if (!has(page, token, Flag.EventHead) || !wordSet(DEFINITE_EVENTS).has(bare)) return token
  const naming = endOfNaming(page, token + 1)
  const event = endOfEvent(page, naming)
  const end = wordSet(STATE_EVENTS).has(bare) ? endOfState(page, event) : event
  let own = end > naming
  for (let at = token + 1; at < naming; at++) own ||= has(page, at, Flag.Nationality)
  if (!own) return token
  add(page, 'event', [token, end])
  return end
}

/** `اليوم العالمي للمرأة`: a day that is called after what it is for. */
export function readDay(page: Page, token: number): void {
  if (!wordSet(DAYS).has(page.words[token]) || !wordFollows(page, token + 1) || !wordSet(DAY_RANKS).has(page.words[token + 1])) return
  const end = endOfPurpose(page, token + 2)
  if (end > token + 2) add(page, 'event', [token, end])
}

/** `تفجير مسجد الصادق`, `هجمات باريس`, `اجتماع مكة المكرمة`: what happened where, called after a town or a building; `التفجير الإرهابي في مسجد الصادق`. */
export function readScene(page: Page, token: number): number {
  const definite = has(page, token, Flag.Definite)
  let at = token + 1
  if (definite) {
    while (wordFollows(page, at) && wordSet(SCENE_ADJECTIVES).has(page.words[at])) at++
    if (!wordFollows(page, at) || !wordSet(IN).has(page.words[at])) return token
    at++
  }
  if (!wordFollows(page, at) || !isWhole(page, at)) return token
  const end = definite ? at : endOfTown(page, at)
  const site = has(page, at, Flag.PlaceHead) && !has(page, at, Flag.Definite) ? endOfSite(page, at) : end
  if (site <= at && end <= at) return token
  add(page, 'event', [token, Math.max(site, end)])
  return token + 1
}

/** A town of the lists: of states it is said who met or struck. */
function endOfTown(page: Page, token: number): number {
  const hit = page.hits[token]
  return hit && hit.entry.kind === 'place' && hit.entry.id?.length !== 2 && hit.reading.cut === 0 ? endOfAdjectives(page, hit.end) : token
}

function endOfSite(page: Page, token: number): number {
  const end = endOfComplement(page, token + 1)
  return end > token + 1 ? end : token
}
