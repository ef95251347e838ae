import {
  AFRICANS,
  BEFORE_QUARTERS,
  DIRECTIONS,
  DIVIDED_NATIONS,
  DIVIDING,
  NO_NATIONS,
  QUARTERS,
  REALMS,
  SOUTH,
} from '../lexicon/data/heads.js'
import { Unit } from '../text/characters.js'
import { Gap } from '../text/tokens.js'
import type { Hit } from './hits.js'
import { lastLetter, lastWritten, withoutArticle } from './letters.js'
import { add, bareOf, has, isWhole, type Page, wordFollows } from './page.js'
import { Flag, vocabulary, wordSet } from './vocabulary.js'

/** `سعوديين` is nothing else, `عرب`, `روس` may be. */
function isSound(word: string): boolean {
  const before = word.charCodeAt(word.length - 2)
  return lastLetter(word) === Unit.Noon && (before === Unit.Yeh || before === Unit.Waw)
}

/** `السيادية`: ends in `ـية`. */
function isFeminineAdjective(page: Page, token: number): boolean {
  const word = page.words[token]
  return has(page, token, Flag.Definite) && lastLetter(word) === Unit.Heh && word.charCodeAt(word.length - 2) === Unit.Yeh
}

/** `السلطات السعودية`, `قوات سورية`: behind a noun that it agrees with, the name of the state is the adjective. */
export function isNationAfterAll(page: Page, token: number, { end, entry, reading }: Hit): boolean {
  if (entry.kind !== 'place' || end !== token + 1 || reading.cut > 0 || token === 0 || !has(page, token, Flag.Nationality)) return false
  if (lastWritten(page, token) !== Unit.TehMarbuta || page.tokens.gaps[token] !== Gap.Space) return false
  const noun = token - 1
  if (!has(page, noun, Flag.Common | Flag.Modifier | Flag.Nationality | Flag.OrganizationHead) && !isFeminineAdjective(page, noun))
    return false
  const definite = has(page, token, Flag.Definite)
  const word = page.words[noun]
  return definite ? has(page, noun, Flag.Definite) : lastLetter(word) === Unit.Heh && !has(page, noun, Flag.Definite)
}

/** The country whose adjective the word is; null where it is of none, `العربية`. */
function countryOf({ words }: Page, token: number): string | null | undefined {
  const { nationalities } = vocabulary()
  return (nationalities.get(words[token]) ?? nationalities.get(withoutArticle(words[token])))?.record.country
}

/** `الأمريكية` in `الولايات المتحدة الأمريكية`: the one adjective of the nation inside the name of its state; of `المملكة العربية السعودية` neither is, nor `العربية` in `الإمارات العربية المتحدة`. */
function isOfState(page: Page, token: number, { entry, token: from, end }: Hit): boolean {
  if (entry.id?.length !== 2 || token === from || countryOf(page, token) !== entry.id) return false
  for (let at = from; at < end; at++) if (at !== token && has(page, at, Flag.Nationality)) return false
  return true
}

/** `العالم العربي`: a common noun, and whose it is. */
function isRealm({ words }: Page, { token, end }: Hit): boolean {
  return end === token + 2 && wordSet(REALMS).has(words[token])
}

/** A word of the name of a place that is no adjective of its own, or the whole name of a body: `قناة العربية`. */
function isPlaceHere(page: Page, token: number): boolean {
  const body = page.hits[token]
  if (body?.entry.kind === 'organization' && body.end === token + 1 && page.taken[token]) return true
  for (let at = Math.max(0, token - 3); at <= token; at++) {
    const hit = page.hits[at]
    if (!hit || hit.end <= token || hit.entry.kind !== 'place' || isRealm(page, hit)) continue
    if (!isNationAfterAll(page, at, hit) && !isOfState(page, token, hit)) return true
  }
  return false
}

/** `اليد اليمنى` is no Yemeni; `المصرى` is an Egyptian as Egypt writes him. */
function isOtherWord(page: Page, token: number): boolean {
  return lastWritten(page, token) === Unit.AlefMaksura && wordSet(NO_NATIONS).has(page.words[token])
}

/** `الجنوب | إفريقي`, `الجنوب | الإفريقية`. */
function startOfNationality({ words, tokens }: Page, token: number): number {
  const isSouthern = token > 0 && wordSet(SOUTH).has(words[token - 1]) && tokens.gaps[token] === Gap.Space
  return isSouthern && wordSet(AFRICANS).has(words[token]) ? token - 1 : token
}

/** `الكوري الجنوبي`: of two states with one name the direction says which. */
function endOfNationality(page: Page, token: number): number {
  const next = token + 1
  if (!wordFollows(page, next) || !isWhole(page, next)) return next
  if (has(page, token, Flag.Definite) !== has(page, next, Flag.Definite)) return next
  return wordSet(DIVIDED_NATIONS).has(bareOf(page, token)) && wordSet(DIVIDING).has(bareOf(page, next)) ? next + 1 : next
}

/** `غربي بغداد`, `شمال غربي الكونغو`: where something lies. */
function isDirection(page: Page, token: number): boolean {
  if (has(page, token, Flag.Definite) || !wordSet(DIRECTIONS).has(page.words[token])) return false
  return wordSet(DIRECTIONS).has(page.words[token - 1] ?? '') || page.hits[token + 1]?.entry.kind === 'place'
}

/** `شمالية | غربية`, `الحدود | الغربية`, `ألمانيا | الغربية`: a quarter of the sky, not the West. */
function isQuarter({ words, hits, tokens }: Page, token: number): boolean {
  if (!wordSet(QUARTERS).has(words[token]) || token === 0) return false
  return wordSet(BEFORE_QUARTERS).has(words[token - 1]) || (hits[token - 1]?.entry.kind === 'place' && tokens.gaps[token] === Gap.Space)
}

/** The adjectives of nations, and the peoples. */
export function readNationalities(page: Page): void {
  const { nationalities } = vocabulary()
  for (let token = 0; token < page.tokens.count; token++) {
    if (!has(page, token, Flag.Nationality) || page.person[token] || isPlaceHere(page, token) || isOtherWord(page, token)) continue
    const word = page.words[token]
    const known = nationalities.get(word) ?? nationalities.get(withoutArticle(word))
    const broken = known?.plural && !isSound(word)
    const doubtful =
      (broken && has(page, token, Flag.Common) && !has(page, token, Flag.Definite)) || isDirection(page, token) || isQuarter(page, token)
    if (!known || doubtful) continue
    const from = startOfNationality(page, token)
    add(page, 'nationality', [from, endOfNationality(page, token)], { name: from < token ? null : known.record.adjective })
  }
}
