import { KUNYAS, OWN_COUNTRY, SPOKEN_FOR } from '../lexicon/data/heads.js'
import { Unit } from '../text/characters.js'
import { endsFeminine } from './endings.js'
import { lastLetter, lastWritten } from './letters.js'
import { follows, has, type Page } from './page.js'
import { isOrdinary } from './shape.js'
import { AnyName, Flag, wordSet } from './vocabulary.js'

/** `عيد الثقفي`: a head that is a given name too, before a name of descent. */
function isGivenName(page: Page, token: number): boolean {
  const next = token + 1
  if (!has(page, token, Flag.Given) || !follows(page, next) || !has(page, next, Flag.Definite) || has(page, next, Flag.Common)) return false
  const word = page.words[next]
  return lastLetter(word) === Unit.Yeh && has(page, next, Flag.Unknown | Flag.Family) && !isOrdinary(word)
}

/** `بلده` is no `بلدة`, `مكتبه` no `مكتبة`. */
function isOwnCountry(page: Page, token: number): boolean {
  return wordSet(OWN_COUNTRY).has(page.words[token]) && lastWritten(page, token) === Unit.Heh
}

/** `وأدى` is no `وادي`: no head has a hamza on its second letter's alef. */
function hasInnerHamza({ source, tokens, readings }: Page, token: number): boolean {
  return readings[token].cut === 0 && source.charCodeAt(tokens.starts[token] + 1) === Unit.AlefHamzaAbove
}

/** True for a word that is written like a head of bodies or places and is another. */
export function isNoHead(page: Page, token: number): boolean {
  return hasInnerHamza(page, token) || isOwnCountry(page, token) || isGivenName(page, token)
}

/** `باسم الشعب`, `باسم | ريك`, `الصديق | ريك`: a word of two meanings is no first name before a noun, nor of one from abroad. */
export function isNoFirstName(page: Page, token: number, from: number): boolean {
  const next = token + 1
  const spoken = wordSet(SPOKEN_FOR).has(page.words[token])
  if (spoken && !has(page, next, AnyName)) return true
  if (token > from || !has(page, next, Flag.Foreign) || has(page, next, Flag.Given | Flag.Function)) return false
  return spoken || (has(page, token, Flag.Definite) && has(page, token, Flag.Common) && !has(page, token, Flag.Given | Flag.Foreign))
}

/** `أبو النسبية`: what somebody began, in `ـية`, and no son of his. */
export function isOfIdea(page: Page, token: number, next: number): boolean {
  if (!wordSet(KUNYAS).has(page.words[token]) || !has(page, next, Flag.Definite) || has(page, next, AnyName)) return false
  const { length } = page.words[next]
  return length > 6 && endsFeminine(page, next) && page.words[next].charCodeAt(length - 2) === Unit.Yeh
}
