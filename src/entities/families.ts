import { COMPLEMENTISER, FATHERS, NAME_TAILS, SERVANTS, TRUE_PARTICLES } from '../lexicon/data/heads.js'
import { Unit } from '../text/characters.js'
import { endsInHeh } from './endings.js'
import { lastLetter, lastWritten } from './letters.js'
import { has, isWhole, type Page } from './page.js'
import { foreignness, isOrdinary, strangeness } from './shape.js'
import { isFamilyOfFather, isFamilyOfServant, isGivenOnly, isLastFamily, isRareName, isTitleSurname, isTribal } from './surnames.js'
import { AnyName, Flag, flagsOf, vocabulary, wordSet } from './vocabulary.js'
import { WEIGHT } from './weights.js'

/** Where a name is read from, and whether something asks for one there. */
export interface Start {
  readonly from: number
  readonly asked: boolean
}

/** `سفر التكوين`, `ضيف الشرف`: a name that is an ordinary noun too carries no other ordinary noun. */
function isOrdinaryName(page: Page, token: number): boolean {
  return has(page, token, Flag.CommonName) && has(page, token, Flag.Common)
}

/** `رئيس الوزراء العراقي محمد شياع | السوداني`: the nation was said before, or the speech begins behind. */
function isNationalName(page: Page, token: number, from: number): boolean {
  if (token !== from + 2 || !has(page, from, Flag.Given) || has(page, token + 1, Flag.Definite)) return false
  return has(page, from - 1, Flag.Nationality) || (has(page, from - 1, Flag.Speech) && wordSet(COMPLEMENTISER).has(page.words[token + 1]))
}

/** `صباح الأحمد | الجابر`: behind one family name another that is hardly anything else. */
function isSecondFamily(page: Page, token: number, from: number): boolean {
  if (token !== from + 2 || !has(page, from, Flag.Given) || !has(page, token - 1, Flag.Definite) || page.hits[token]) return false
  if (lastLetter(page.words[token - 1]) === Unit.Yeh) return false
  return has(page, token, Flag.Family) || (isFamily(page, token) && !endsInHeh(page, token))
}

/** `عبد | الفتاح البرهان`. */
function isServant(page: Page, token: number): boolean {
  return token >= 0 && wordSet(SERVANTS).has(page.words[token]) && has(page, token + 1, Flag.Definite)
}

/** A definite word that is hardly anything but a family name. */
function isFamily(page: Page, token: number): boolean {
  return has(page, token, Flag.Family) || (has(page, token, Flag.Unknown) && !isOrdinary(page.words[token]))
}

/** `بادو | الزاكي`: two words that no list has, the first no Arabic one. */
function isStrangeFamily(page: Page, token: number): boolean {
  const first = token - 1
  return (
    isFamily(page, token) &&
    !page.hits[token] &&
    has(page, first, Flag.Unknown) &&
    strangeness(page.words[first]) > 0 &&
    foreignness(page.words[first]) > 1
  )
}

/** `أحمد بن عبدالعزيز | الفارس`: a given name with the article behind a father's. */
function isGivenWithArticle(page: Page, token: number): boolean {
  const bare = flagsOf(page.words[token].slice(2))
  if (endsInHeh(page, token) || !wordSet(TRUE_PARTICLES).has(page.words[token - 2] ?? '')) return false
  return has(page, token - 1, Flag.Given) && (bare & Flag.Given) !== 0 && !has(page, token + 1, AnyName)
}

/** `عبدالله بن يحيى | المعلمي`: a name of descent is written as the plural before its complement, which has no article. */
function isPluralOfTitle(page: Page, token: number): boolean {
  const word = page.words[token]
  if (lastLetter(word) !== Unit.Yeh || !isWhole(page, token)) return false
  return (vocabulary().titles.get(word.slice(2))?.number ?? 'singular') !== 'singular'
}

/** `القروني`: a form in `ـي` of an ordinary word, which no list has itself. */
function isRelative(page: Page, token: number): boolean {
  const word = page.words[token]
  return has(page, token, Flag.Unknown) && lastLetter(word) === Unit.Yeh
}

/** `منيرة صالح | السليمي`: behind the father's name whose family, of whatever word it is made. */
export function isOfLine(page: Page, token: number, from: number): boolean {
  if (token < from + 2 || !isRelative(page, token) || page.hits[token] || lastWritten(page, token) !== Unit.Yeh) return false
  const father = token - 1
  if (!has(page, father, Flag.Given) || has(page, father, Flag.Common)) return false
  if (!has(page, from, Flag.Given | Flag.Particle) && !wordSet(FATHERS).has(page.words[father - 1])) return false
  return lastWritten(page, father) !== Unit.AlefMaksura || !has(page, father, Flag.Function)
}

/** `السعدي`, `الجبير`: a family name by its article; of the ordinary words only those in `ـي` behind one given name. */
export function familyScore(page: Page, token: number, { from, asked }: Start): number | null {
  const tailed = token === from + 2 && wordSet(NAME_TAILS).has(page.words[token - 1])
  const behindGiven =
    tailed || (has(page, token - 1, Flag.Given | Flag.Particle) && (asked || token > from + 1 || !has(page, from, Flag.CommonName)))
  if (token === from + 1 && isTribal(page, from)) return WEIGHT.family
  if (asked && token === from + 1 && (isRareName(page, from, from) || isStrangeFamily(page, token))) return WEIGHT.family
  if (isOfLine(page, token, from) || isFamilyOfFather(page, token, from)) return WEIGHT.family
  if (token > from && !has(page, from, Flag.Given | Flag.Particle)) return null
  const first = token === from + 1 || tailed
  if (isServant(page, token - 2) && token > from + 1 && isFamily(page, token)) return WEIGHT.family
  if (token > from && wordSet(NAME_TAILS).has(page.words[token]))
    return endsInHeh(page, token - 1) && !isGivenOnly(page, token - 1) ? null : WEIGHT.family
  if (asked && (isLastFamily(page, token, from) || isGivenWithArticle(page, token))) return WEIGHT.family
  if (isFamilyOfServant(page, token, from) || isTitleSurname(page, token, from)) return WEIGHT.family
  if (has(page, token, Flag.Modifier)) return null
  if (has(page, token, Flag.Nationality)) return behindGiven && (first || isNationalName(page, token, from)) ? WEIGHT.common : null
  if (has(page, token - 2, Flag.Particle) && token > from + 2 && isPluralOfTitle(page, token)) return WEIGHT.family
  if (has(page, token, Flag.OrganizationHead) && has(page, from, Flag.CommonName) && token > from) return null
  if (has(page, token, Flag.Title | Flag.OrganizationHead | Flag.PlaceHead | Flag.EventHead))
    return behindGiven && first ? WEIGHT.common : null
  if (has(page, token - 2, Flag.Particle) && token > from + 2 && lastLetter(page.words[token]) === Unit.Yeh) return WEIGHT.family
  if (has(page, token, Flag.Common) || isOrdinary(page.words[token])) {
    if (!behindGiven || !first || isOrdinaryName(page, from)) return null
    return isRelative(page, token) && !has(page, from, Flag.CommonName) ? WEIGHT.unknown : WEIGHT.common
  }
  if (behindGiven || (asked && isSecondFamily(page, token, from))) return WEIGHT.family
  const last = lastLetter(page.words[token])
  if (last === Unit.Yeh && token === from + 1 && has(page, from, Flag.CommonName)) return WEIGHT.family
  return token === from || last === Unit.Yeh ? WEIGHT.unknown : null
}
