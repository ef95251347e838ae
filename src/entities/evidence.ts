import { BEFORE_PLACES, COMPLEMENTISER, DEEDS, DOINGS, OWN_CLUBS } from '../lexicon/data/heads.js'
import { Gap, TokenKind } from '../text/tokens.js'
import { endsInHeh, hasTanwin } from './endings.js'
import { beginsLikePresent } from './letters.js'
import { add, follows, has, isWhole, type Page, wordFollows } from './page.js'
import { strangeness } from './shape.js'
import { AnyName, Flag, wordSet } from './vocabulary.js'
import { EVIDENCE } from './weights.js'

/** Heads behind which a name is that of a thing. */
const THING: number = Flag.PlaceHead | Flag.OrganizationHead | Flag.NamedHead | Flag.ProductHead | Flag.EventHead

/** `يصل`, `تقول`: a present verb behind the name, in the third person. */
function isVerbAfter(page: Page, token: number): boolean {
  if (!wordFollows(page, token) || !isWhole(page, token) || has(page, token, AnyName | Flag.Definite)) return false
  const word = page.words[token]
  return word.length > 3 && beginsLikePresent(word) && (has(page, token, Flag.Common | Flag.Speech) || strangeness(word) === 0)
}

function evidenceBefore(page: Page, token: number, titled: Uint8Array): number {
  if (titled[token] > 0) return EVIDENCE.title
  if (token === 0 || page.tokens.gaps[token] !== Gap.Space) return 0
  const before = token - 1
  if (page.tokens.kinds[before] === TokenKind.QuotationMark) return EVIDENCE.quoted
  if (has(page, before, Flag.Speech)) return EVIDENCE.speech
  if (has(page, before, THING) || wordSet(BEFORE_PLACES).has(page.words[before])) return EVIDENCE.thing
  if (wordSet(COMPLEMENTISER).has(page.words[before])) return EVIDENCE.complementiser
  if (wordSet(DOINGS).has(page.words[before]) || wordSet(DEEDS).has(page.words[before])) return EVIDENCE.deed
  return page.person[before] && !isWhole(page, token) ? EVIDENCE.list : 0
}

/** What the place of a token says for and against a person. */
function evidenceAt(page: Page, token: number, titled: Uint8Array): number {
  const next = token + 1
  const behind = isVerbAfter(page, next) ? EVIDENCE.verb : 0
  const reported = next < page.tokens.count && wordSet(COMPLEMENTISER).has(page.words[next]) ? EVIDENCE.reported : 0
  return evidenceBefore(page, token, titled) + behind + reported
}

/** A word that nothing else has taken. */
export function isFree(page: Page, token: number): boolean {
  if (page.hits[token] || page.person[token] || page.taken[token]) return false
  return !has(page, token, Flag.Definite) && page.words[token].length > 2 && !hasTanwin(page, token)
}

/** What a given name is too where it is no name. */
const NO_GIVEN: number =
  Flag.CommonName | Flag.Common | Flag.Title | Flag.Function | Flag.Temporal | Flag.Modifier | Flag.Speech | Flag.Nationality

/** `متاجر نيو | لوك`: behind a word of foreign shape no name begins. */
function isSecondHalf(page: Page, token: number): boolean {
  return follows(page, token) && has(page, token - 1, Flag.Unknown) && strangeness(page.words[token - 1]) > 0
}

/** `كانت ليزا تنتظر … تعود ليزا`: a given name that is nothing else and comes again is a person where its places say so. */
export function readGivens(page: Page, titled: Uint8Array): void {
  const sums = new Map<string, number>()
  const again = new Set<string>()
  const givens: number[] = []
  for (let token = 0; token < page.tokens.count; token++) {
    if (!has(page, token, Flag.Given | Flag.Foreign) || has(page, token, NO_GIVEN) || !isFree(page, token)) continue
    // `لدينا` is no `دينا`, `وسيلة` no woman.
    if (!isWhole(page, token) || endsInHeh(page, token) || isSecondHalf(page, token)) continue
    const word = page.words[token]
    if (sums.has(word)) again.add(word)
    givens.push(token)
    sums.set(word, (sums.get(word) ?? 0) + evidenceAt(page, token, titled))
  }
  for (const token of givens) {
    const word = page.words[token]
    if (again.has(word) && (sums.get(word) ?? 0) >= EVIDENCE.given) add(page, 'person', [token, token + 1])
  }
}

/** `ناديه لاغونتواز`: whose club it is, and its name. */
function isOfOwner(page: Page, token: number): boolean {
  if (token === 0 || !wordSet(OWN_CLUBS).has(page.words[token - 1]) || !wordFollows(page, token) || !isWhole(page, token)) return false
  return strangeness(page.words[token]) > 1
}

/**
 * A word that follows no pattern of the language and comes again and again is a person where its places together say so:
 * behind verbs of speech, before present verbs, behind `أن`, against those behind `في` and `مدينة`.
 */
export function readRecurring(page: Page, titled: Uint8Array): void {
  const sums = new Map<string, number>()
  const unknown: number[] = []
  const clubs = new Set<string>()
  for (let token = 0; token < page.tokens.count; token++) {
    if (!has(page, token, Flag.Unknown) || !isFree(page, token)) continue
    const word = page.words[token]
    const named = isOfOwner(page, token)
    if (named) clubs.add(word)
    if (!named && (page.counts.get(word) ?? 0) < 2) continue
    unknown.push(token)
    sums.set(word, (sums.get(word) ?? 0) + evidenceAt(page, token, titled))
  }
  for (const token of unknown) {
    const word = page.words[token]
    if (clubs.has(word)) {
      add(page, 'organization', [token, token + 1])
      continue
    }
    const strange = strangeness(word)
    const sum = sums.get(word) ?? 0
    if (sum > 0 && sum + strange - Math.max(0, 2 - strange) * EVIDENCE.plain >= EVIDENCE.enough) add(page, 'person', [token, token + 1])
  }
}
