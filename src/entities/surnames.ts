import { ALEF, ARTICLE, FUTURE } from '../lexicon/data/affixes.js'
import { BEFORE_COMPLEMENTISER, COMPLEMENTISER, FATHERS, INNER_TITLES, SERVANTS, TITLE_SURNAMES } from '../lexicon/data/heads.js'
import { PRESENT_PREFIXES } from '../lexicon/data/roots.js'
import { Unit } from '../text/characters.js'
import { Gap, TokenKind } from '../text/tokens.js'
import { isHumanDoing } from './beside.js'
import { endsFeminine, endsInHeh, hasTanwin } from './endings.js'
import { firstWritten, isComma, lastLetter, lastWritten } from './letters.js'
import { has, isWhole, type Page, wordFollows } from './page.js'
import { isOrdinary, strangeness } from './shape.js'
import { AnyName, Flag, vocabulary, wordSet } from './vocabulary.js'

/** `العقيد محمد عبدالرحيم | العاصمي`: behind two given names a word in `ـي` that no list has. */
export function isLastFamily(page: Page, token: number, from: number): boolean {
  const word = page.words[token]
  if (token < from + 2 || !has(page, token, Flag.Unknown) || page.hits[token] || lastLetter(word) !== Unit.Yeh) return false
  return has(page, token - 1, Flag.Given) && !has(page, token - 1, Flag.CommonName) && has(page, from, Flag.Given)
}

/** A given name that is no other word. */
export function isGivenOnly(page: Page, token: number): boolean {
  return has(page, token, Flag.Given | Flag.Foreign) && !has(page, token, Flag.CommonName | Flag.Common | Flag.Title)
}

/** Neither a word behind nor a number: `الأميرة بياتريس عام 1885`. */
function endsPhrase({ tokens }: Page, token: number): boolean {
  return (
    token >= tokens.count ||
    (tokens.kinds[token] !== TokenKind.Word && tokens.kinds[token] !== TokenKind.Number) ||
    tokens.gaps[token] === Gap.Line
  )
}

/** `الدكتور | مفرج الحقباني`, `الدكتور | هايل داود`, `المغنية سيلين | ديون.`: an ordinary word is a name before a family name that no list has or a given one, and behind a given name where the phrase ends. */
export function isRareName(page: Page, token: number, from: number): boolean {
  if (!isWhole(page, token) || has(page, token, Flag.Definite | Flag.Title | Flag.Nationality | Flag.OrganizationHead | Flag.PlaceHead))
    return false
  if (!has(page, token, Flag.Common) || hasTanwin(page, token) || endsFeminine(page, token)) return false
  const next = token + 1
  if (token > from) return token === from + 1 && isGivenOnly(page, from) && endsPhrase(page, next) && page.words[token].length > 2
  const title = has(page, token - 1, Flag.Nationality) ? token - 2 : token - 1
  if (!has(page, title, Flag.Title) || !has(page, title, Flag.Definite)) return false
  return isRelativeFamily(page, next) || (isGivenBehind(page, next) && isHonorific(page, title) && !isHumanDoing(page, token))
}

/** `الدكتور هايل | داود`: the father's name, which is nothing else. */
function isGivenBehind(page: Page, token: number): boolean {
  return wordFollows(page, token) && isWhole(page, token) && isGivenOnly(page, token) && !has(page, token, Flag.Function)
}

/** `الدكتور`, `الملا`: nobody is called so without a name, while `الوزير` may be the subject of the word behind. */
function isHonorific({ words }: Page, title: number): boolean {
  const form = vocabulary().titles.get(words[title].slice(ARTICLE.length))
  return form?.number === 'singular' && form.title.kind === 'honorific'
}

/** `الحقباني`: in `ـي`, and no list has it but that of families. */
function isRelativeFamily(page: Page, token: number): boolean {
  if (!wordFollows(page, token) || !isWhole(page, token) || !has(page, token, Flag.Definite) || page.hits[token]) return false
  const word = page.words[token]
  if (lastLetter(word) !== Unit.Yeh) return false
  return has(page, token, Flag.Family) || (has(page, token, Flag.Unknown) && !isOrdinary(word))
}

/** Prepositions, and the prefixes of verbs. */
const NO_FIRST: ReadonlySet<number> = new Set([Unit.Lam, Unit.Waw, Unit.Yeh, Unit.Teh, Unit.Noon])

/** `جمعان الدوسري`: a word that no list has before a family name of descent that is nothing else. */
export function isTribal(page: Page, token: number): boolean {
  const next = token + 1
  if (!wordFollows(page, next) || !isWhole(page, next) || !has(page, next, Flag.Family) || !has(page, next, Flag.Definite)) return false
  if (has(page, next, Flag.Common | Flag.Title | Flag.Modifier | Flag.Nationality)) return false
  const word = page.words[token]
  if (NO_FIRST.has(word.charCodeAt(0)) || !isWhole(page, token)) return false
  if (!has(page, token, Flag.Unknown) || page.hits[token] || has(page, token, Flag.Definite) || word.length < 3) return false
  // Behind a title a dual's form is a name too: `البديل جمعان الدوسري`.
  const doubtful = has(page, token - 1, Flag.Title) ? has(page, token, Flag.Common) : isOrdinary(word)
  return lastLetter(page.words[next]) === Unit.Yeh && !doubtful && !endsInHeh(page, token) && !hasTanwin(page, token)
}

/** `أن`, `إلى أن`. */
function isComplementiser({ words }: Page, token: number): boolean {
  const at = wordSet(BEFORE_COMPLEMENTISER).has(words[token] ?? '') ? token + 1 : token
  return wordSet(COMPLEMENTISER).has(words[at] ?? '')
}

/** `انتقد الوزير خالد بن سالم | القرار.`: at the end of a sentence an ordinary noun, which the verb may govern. */
function isObject(page: Page, token: number): boolean {
  if (!has(page, token, Flag.Common) || has(page, token, Flag.Family) || lastLetter(page.words[token]) === Unit.Yeh) return false
  return token + 1 >= page.tokens.count || firstWritten(page, token + 1) === Unit.FullStop || page.tokens.gaps[token + 1] === Gap.Line
}

/** `قال أشرف | غني إن`: between a given name and what is said an ordinary word is the surname; not `قال أشرف معلقا إن`. */
export function isSurnameOfSpeaker(page: Page, token: number, from: number): boolean {
  const next = token + 1
  if (token !== from + 1 || !isGivenOnly(page, from) || !wordFollows(page, next) || !wordSet(COMPLEMENTISER).has(page.words[next]))
    return false
  if (!isWhole(page, token) || has(page, token, Flag.Definite | Flag.Function | Flag.Temporal | Flag.Speech)) return false
  if (lastLetter(page.words[token]) === Unit.Alef || hasTanwin(page, token)) return false
  // `أن` may be what a noun or a verb takes: `أكد أشرف ضرورة أن`, `يدعى أشرف اكتشف أن`.
  return firstWritten(page, next) === Unit.AlefHamzaBelow || (!endsFeminine(page, token) && !page.words[token].startsWith(ALEF))
}

/** `وصل الرئيس أشرف | غني إلى`: the same behind a title, before a particle; not `الملا عمر قتل على`, `الملك فهد سيعمل على`. */
export function isSurnameOfTitled(page: Page, token: number, from: number): boolean {
  if (token !== from + 1 || !isGivenOnly(page, from) || !has(page, token + 1, Flag.Function) || !wordFollows(page, token + 1)) return false
  if (!has(page, from - 1, Flag.Title | Flag.Nationality) || !isWhole(page, token) || page.hits[token]) return false
  // `غنى` is written with ى.
  if (isHumanDoing(page, token) && lastWritten(page, token) !== Unit.Yeh) return false
  if (has(page, token, Flag.Definite | Flag.Function | Flag.Temporal | Flag.Speech | Flag.Modifier) || endsFeminine(page, token))
    return false
  const word = page.words[token]
  if (wordSet(PRESENT_PREFIXES).has(word.charAt(word.startsWith(FUTURE) ? 1 : 0))) return false
  return lastLetter(word) !== Unit.Alef && !hasTanwin(page, token)
}

/** A definite word behind which the name or its clause ends: `المرشد،`, `المرشد أن`. */
function isLastDefinite(page: Page, token: number): boolean {
  if (!isWhole(page, token) || !has(page, token, Flag.Definite) || has(page, token, Flag.Function | Flag.Temporal | Flag.Speech))
    return false
  if (endsInHeh(page, token) && !wordSet(TITLE_SURNAMES).has(page.words[token])) return false
  if (isComplementiser(page, token + 1)) return true
  return !isObject(page, token) && endsPhrase(page, token + 1) && page.tokens.kinds[token + 1] !== TokenKind.Number
}

/** `عماد بن عودة | العودة`: an ancestor's name with the article. */
function isOfAncestor(page: Page, token: number, from: number): boolean {
  if (!isWhole(page, token) || !has(page, token, Flag.Definite)) return false
  const bare = page.words[token].slice(ARTICLE.length)
  for (let at = from; at < token; at++) if (page.words[at] === bare) return true
  return false
}

/** `محمد بن عبدالله | المرشد،`: behind the father's name a definite word that ends the phrase. */
export function isFamilyOfFather(page: Page, token: number, from: number): boolean {
  const father = token - 1
  if (!wordSet(FATHERS).has(page.words[token - 2] ?? '') || token < from + 2) return false
  return isOfAncestor(page, token, from) || (has(page, father, Flag.Given) && isLastDefinite(page, token))
}

/** `بدر عبد الرحمن | السمحان،`: the same behind a name of God. */
export function isFamilyOfServant(page: Page, token: number, from: number): boolean {
  if (token < from + 2 || !wordSet(SERVANTS).has(page.words[token - 2]) || !has(page, token - 1, Flag.Definite)) return false
  return !has(page, token, Flag.Modifier | Flag.Title | Flag.Nationality) && isLastDefinite(page, token)
}

/** `سامر القاضي`: a title that families bear behind a given name, where no name follows that it would be the title of. */
export function isTitleSurname(page: Page, token: number, from: number): boolean {
  if (!wordSet(TITLE_SURNAMES).has(page.words[token]) || !isWhole(page, token) || !has(page, token - 1, Flag.Given)) return false
  const next = token + 1
  const last = !wordFollows(page, next) || !isWhole(page, next)
  if (token > from + 1 || !has(page, from, Flag.CommonName))
    return last || has(page, next, Flag.Function) || !has(page, next, AnyName | Flag.Particle | Flag.Nationality | Flag.Modifier)
  // `شهد الوزير`, `كرم الوزير حفيد` are a verb and its subject.
  return (last || has(page, next, Flag.Function)) && isWhole(page, from) && !has(page, from, Flag.Common | Flag.Function)
}

/** `منير | حاج | سالم`: a title without the article between a given name and another name. */
export function isInnerTitle(page: Page, token: number): boolean {
  const next = token + 1
  if (!wordSet(INNER_TITLES).has(page.words[token]) || !isWhole(page, token) || !wordFollows(page, next) || !isWhole(page, next))
    return false
  return has(page, token - 1, Flag.Given | Flag.Foreign) && has(page, next, Flag.Given) && !has(page, next, Flag.Function)
}

/** `مع علي خامنئي`, `الرئيس رمضان قديروف`: before a word that no list has, where no preposition and no month can stand. */
export function isBeforeStranger(page: Page, token: number): boolean {
  const next = token + 1
  if (!has(page, next, Flag.Unknown) || has(page, next, Flag.Definite) || page.hits[next] || !isWhole(page, next)) return false
  const strange = strangeness(page.words[next])
  if (has(page, token, Flag.Temporal)) return strange > 1
  return strange > 0 && (has(page, token - 1, Flag.Function | Flag.Title | Flag.Speech) || isComma(page, token - 1))
}

/** `المهندس محمد علي | السوداني الجنسية`: before a noun that it goes with, which is no title. */
export function isOfNationality(page: Page, token: number): boolean {
  const next = token + 1
  if (!has(page, token, Flag.Nationality) || !wordFollows(page, next) || !isWhole(page, next)) return false
  return has(page, next, Flag.Definite) && !has(page, next, AnyName | Flag.Title | Flag.Function)
}
