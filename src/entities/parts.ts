import { ARTICLE, FUTURE } from '../lexicon/data/affixes.js'
import { COMPLEMENTISER, MONTH_SURNAMES, NAME_TAILS, SERVANTS, SYLLABLES } from '../lexicon/data/heads.js'
import { PRESENT_PREFIXES } from '../lexicon/data/roots.js'
import { Unit } from '../text/characters.js'
import { TokenKind } from '../text/tokens.js'
import { Need } from './builtin.js'
import { endsFeminine, hasTanwin, isVocalised } from './endings.js'
import { familyScore, isOfLine, type Start } from './families.js'
import { isNoFirstName } from './homographs.js'
import { firstLetter, firstWritten, lastLetter, lastWritten } from './letters.js'
import { isRatherPlural } from './nouns.js'
import { has, isWhole, type Page, wordFollows } from './page.js'
import { foreignness, isOrdinary, strangeness } from './shape.js'
import { isBeforeStranger, isInnerTitle, isOfNationality, isRareName, isSurnameOfSpeaker, isSurnameOfTitled, isTribal } from './surnames.js'
import { AnyName, Flag, flagsOf, wordSet } from './vocabulary.js'
import { WEIGHT } from './weights.js'

/** Words that end every name. */
export const END: number = Flag.Function | Flag.Temporal | Flag.Speech

/** `ألبرتو` begins with no article: its hamza is written. */
function isArticled(page: Page, token: number): boolean {
  const word = page.words[token]
  if (isWhole(page, token) && firstWritten(page, token) !== Unit.Alef) return false
  return word.length > 3 && word.startsWith(ARTICLE)
}

/** `عبدربه`. */
function isServant(word: string): boolean {
  for (const servant of wordSet(SERVANTS)) if (word.startsWith(servant)) return true
  return false
}

/** `باسمه` is no `باسمة`; `عبدالله` ends in its own heh. */
function isOwnHeh(page: Page, token: number): boolean {
  const word = page.words[token]
  return (
    word.length > 4 &&
    !has(page, token, Flag.Foreign) &&
    word.charCodeAt(word.length - 2) !== Unit.Lam &&
    !isServant(word) &&
    lastWritten(page, token) === Unit.Heh
  )
}

/** `رحمه الله`. */
function isBlessing(page: Page, token: number): boolean {
  const next = token + 1
  return wordFollows(page, next) && wordSet(NAME_TAILS).has(page.words[next]) && lastWritten(page, token) === Unit.Heh
}

/** `علي` is a preposition too where ى is written ي, `المصري` an adjective, `نجم` a title: names only inside a name. */
export function isRatherWord(page: Page, token: number, from: number): boolean {
  const inside = token > from && has(page, token - 1, Flag.Given)
  if (isOwnHeh(page, token) || isBlessing(page, token)) return true
  // `آلان` is no `الآن`: with the madda it is no article.
  if (has(page, token, Flag.Foreign) && has(page, token, Flag.Definite) && firstWritten(page, token) === Unit.AlefMadda) return false
  if (isNoFirstName(page, token, from)) return true
  if (has(page, token, END)) {
    if (has(page, token, Flag.Title) && firstWritten(page, token) === Unit.AlefHamzaAbove && has(page, token, Flag.Function)) return true
    if (lastWritten(page, token) === Unit.AlefMaksura || !has(page, token, Flag.Given)) return true
    if (inside || !wordFollows(page, token + 1)) return !inside
    if (isBeforeStranger(page, token)) return false
    if (has(page, token, Flag.Temporal) && strangeness(page.words[token + 2] ?? '') > 1 && wordFollows(page, token + 2)) return false
    return (
      !has(page, token + 1, AnyName | Flag.Particle) && (!has(page, token + 1, Flag.Definite) || has(page, token + 1, END | Flag.Common))
    )
  }
  if (token > from && isOfNationality(page, token)) return true
  if (isRatherPlural(page, token)) return true
  if (token === from) return has(page, token, Flag.Nationality) && has(page, token, Flag.Definite)
  if (
    has(page, token, Flag.Title) &&
    token > from &&
    !has(page, token, Flag.Family) &&
    wordFollows(page, token + 1) &&
    isBareNoun(page, token + 1)
  )
    return true
  return has(page, token, Flag.Title) && token > from + 1 && wordFollows(page, token + 1) && !has(page, token + 1, AnyName)
}

/** `الإسلام` in `محمد رسول الإسلام`. */
function isBareNoun(page: Page, token: number): boolean {
  return has(page, token, Flag.Definite) && isWhole(page, token) && !has(page, token, AnyName)
}

/** `وأيوما` against `واتسون`: an alef with its hamza begins a word. */
function isHamza({ source, tokens }: Page, token: number): boolean {
  const unit = source.charCodeAt(tokens.starts[token] + 1)
  return unit === Unit.AlefHamzaAbove || unit === Unit.AlefHamzaBelow || unit === Unit.AlefMadda
}

/** `القاضي عياض | بمراكش`. */
function isInPlace(page: Page, token: number): boolean {
  return page.hits[token]?.entry.kind === 'place' && firstLetter(page, token) === Unit.Beh
}

/** `محمد وأخوه`, `محمد فاضل مصادفة`: a conjunction, or a feminine ending behind a whole name, goes on with the sentence. */
function isAttached(page: Page, token: number, from: number): boolean {
  const { folded, foldStarts, ends } = page.tokens
  const second = folded[foldStarts[token] + 1]
  const vowel = (second === Unit.Alef && !isHamza(page, token)) || second === Unit.Waw || second === Unit.Yeh
  if (folded[foldStarts[token]] === Unit.Waw && !(token === from + 1 && vowel && !has(page, from, Flag.Given))) return true
  const last = page.source.charCodeAt(ends[token] - 1)
  if (last === Unit.Alef && page.source.charCodeAt(ends[token] - 2) === Unit.Heh) return true
  const first = folded[foldStarts[token]]
  // `تييري هنري | لأرسنال`: no name has a hamza behind its first letter.
  if ((first === Unit.Lam || first === Unit.Beh) && isHamza(page, token)) return true
  if (token === from + 1) return false
  if (
    foreignness(page.words[token]) === 0 &&
    (first === Unit.Beh || (has(page, from, Flag.Given) && (first === Unit.Lam || beginsLikeVerb(page, token))))
  )
    return true
  return last === Unit.TehMarbuta || last === Unit.Heh
}

/** `بأن` is no `بان`. */
function isComplementiser({ source, tokens, words }: Page, token: number): boolean {
  return wordSet(COMPLEMENTISER).has(words[token]) && source.charCodeAt(tokens.ends[token] - 2) === Unit.AlefHamzaAbove
}

/** `كي نيشيكوري`, `لي تشاو شينغ`: syllables of the Far East are particles of ours as well; they count beside a word that follows no pattern, or one another. */
export function isSyllable(page: Page, token: number, from: number): boolean {
  const syllables = wordSet(SYLLABLES)
  if (!syllables.has(page.words[token]) || !isWhole(page, token) || isComplementiser(page, token)) return false
  const isOne = (at: number): boolean =>
    wordFollows(page, at) &&
    isWhole(page, at) &&
    (syllables.has(page.words[at]) || (has(page, at, Flag.Unknown) && strangeness(page.words[at]) > 1))
  if (token > from) {
    const before = page.words[token - 1]
    if (!has(page, token, END | Flag.Common)) return true
    return (syllables.has(before) || strangeness(before) > 1) && (isOne(token + 1) || (token > from + 1 && !has(page, token, END)))
  }
  return isOne(token + 1) && (strangeness(page.words[token + 1]) > 1 || isOne(token + 2))
}

/** `جابر الأحمد | الصباح`: a family name that is a word of time too, behind another definite one. */
function isTimelyFamily(page: Page, token: number, from: number): boolean {
  return has(page, token, Flag.Family) && token > from + 1 && has(page, token - 1, Flag.Definite) && has(page, from, Flag.Given)
}

/** `الوزير ويلبر | روس`: a word of no Arabic pattern behind a title, which no people's adjective describes. */
function isBeforeNation(page: Page, token: number): boolean {
  return has(page, token, Flag.Unknown) && strangeness(page.words[token]) > 1 && has(page, token - 1, Flag.Title | Flag.Nationality)
}

/** `تيريزا | ماي`, not `باراك ماي 2018`. */
function isMonthSurname(page: Page, token: number, from: number): boolean {
  if (token !== from + 1 || !has(page, from, Flag.Foreign) || has(page, from, Flag.CommonName)) return false
  return wordSet(MONTH_SURNAMES).has(page.words[token]) && isWhole(page, token) && page.tokens.kinds[token + 1] !== TokenKind.Number
}

/** `محمد | رسول الإسلام`: a noun that is a name too, before what it is of. */
function isOfWhom(page: Page, token: number): boolean {
  const next = token + 1
  if (!has(page, token, Flag.CommonName) || !has(page, token, Flag.Common) || !wordFollows(page, next) || !isWhole(page, next)) return false
  return (
    has(page, next, Flag.Definite) &&
    has(page, next, Flag.Common) &&
    !has(page, next, AnyName) &&
    !wordSet(NAME_TAILS).has(page.words[next])
  )
}

/** `عبدالسلام جمعة | بلسان حال الفريق`: a preposition, its noun, and what that is of. */
function isOfNoun(page: Page, token: number): boolean {
  return isBehindProclitic(page.words[token]) && wordFollows(page, token + 1) && !has(page, token + 1, Flag.Function)
}

/** `مع حسن | روحاني`: behind a name that is seldom another word one of descent, which no list has. */
function isRelativeSurname(page: Page, token: number, from: number): boolean {
  const word = page.words[token]
  if (token !== from + 1 || !has(page, from, Flag.CommonName) || has(page, from, Flag.Common | Flag.Foreign | Flag.Title | Flag.Modifier))
    return false
  if (!has(page, token, Flag.Unknown) || !isWhole(page, token) || page.hits[token] || has(page, token, Flag.Definite)) return false
  return isRelativeName(word) && !isOrdinary(word) && !beginsLikeVerb(page, token) && !isBehindProclitic(word)
}

/** What a word adds to a name that it goes on; null where it ends it. */
export function partScore(page: Page, token: number, { from, asked }: Start): number | null {
  if ((asked || token > from) && isSyllable(page, token, from)) return WEIGHT.unknown
  if (has(page, token, AnyName) && !isRatherWord(page, token, from)) {
    if (token > from && has(page, token, Flag.Common | Flag.Temporal) && has(page, token + 1, Flag.Temporal)) return null
    if (token > from && !asked && isOfWhom(page, token)) return null
    if (token > from + 1 && has(page, token, Flag.CommonName) && endsFeminine(page, token)) return null
    if (has(page, token, Flag.CommonName))
      return token > from && has(page, token - 1, AnyName) && !has(page, token, Flag.Common) && !endsFeminine(page, token)
        ? WEIGHT.given
        : WEIGHT.commonName
    return has(page, token, Flag.Given) ? WEIGHT.given : WEIGHT.family
  }
  if (
    token > from &&
    (isInnerTitle(page, token) || (asked && (isSurnameOfSpeaker(page, token, from) || isSurnameOfTitled(page, token, from))))
  )
    return WEIGHT.common
  if (has(page, token, END)) return isTimelyFamily(page, token, from) || isMonthSurname(page, token, from) ? WEIGHT.family : null
  if (token > from && !isWhole(page, token)) return WEIGHT.unknown + foreignness(page.words[token])
  if (isArticled(page, token)) return familyScore(page, token, { from, asked })
  // `عبدالله يحيى | عسيري`.
  if (isOfLine(page, token, from) && isWhole(page, token) && !beginsLikeVerb(page, token) && !isBehindProclitic(page.words[token]))
    return WEIGHT.unknown
  if (
    has(page, token, Flag.Nationality) &&
    token === from + 1 &&
    (has(page, from, Flag.Given | Flag.Foreign) || isBeforeNation(page, from))
  )
    return WEIGHT.unknown
  if ((asked && isRareName(page, token, from)) || (token === from && isTribal(page, token))) return WEIGHT.unknown
  if (isRelativeSurname(page, token, from)) return WEIGHT.family
  if (!has(page, token, Flag.Unknown) || page.words[token].length < 2 || hasTanwin(page, token) || isVocalised(page, token)) return null
  const hit = page.hits[token]
  if (hit && hit.entry.need !== Need.Company && (hit.reading.cut === 0 || token === from || isInPlace(page, token))) return null
  if (token > from && isAttached(page, token, from)) return null
  const strange = strangeness(page.words[token])
  if (token > from + 1 && has(page, from, Flag.Given) && isOfNoun(page, token)) return null
  const faint = strange === 1 && !asked && has(page, from, Flag.CommonName)
  if (strange > 0 && !faint && !(asked && token === from)) return strange
  return isPlainName(page, token, { from, asked })
    ? WEIGHT.unknown + (asked ? foreignness(page.words[token]) + (strange > 0 ? WEIGHT.strange : 0) : 0)
    : null
}

/** A word formed after a pattern, which may be an ordinary one that no list holds: a name right behind a given name, or where one is asked for. */
function isPlainName(page: Page, token: number, { from, asked }: Start): boolean {
  const word = page.words[token]
  if (token === from) return asked
  const looks = foreignness(word)
  if (looks === 0 && beginsLikeVerb(page, token) && !isNisba(word)) return false
  if (asked && looks === 0 && token === from + 1 && !has(page, from, AnyName | Flag.Particle) && isInflectedLike(page, token)) return false
  const doubtful = looks === 0 || (looks === 1 && !has(page, from, Flag.Foreign))
  if (doubtful && isBehindProclitic(word)) return false
  if (doubtful && !asked && isInflectedLike(page, token)) return false
  const divine = token === from + 2 && has(page, from, Flag.Particle) && wordSet(NAME_TAILS).has(page.words[token - 1])
  if (divine) return (asked || isLast(page, token)) && !isOrdinary(word)
  if (token > from + 1 && looks === 0 && !has(page, token - 1, Flag.Given) && !(asked && isLast(page, token))) return false
  if (asked && token === from + 1 && has(page, from, Flag.Given) && isRelativeName(word)) return true
  if (asked)
    return !isOrdinary(word) || (token === from + 1 && has(page, from, Flag.Given | Flag.Foreign) && !has(page, from, Flag.CommonName))
  if (has(page, from, Flag.CommonName)) return false
  if (token > from + 1) return looks > 0 && has(page, token - 1, Flag.Foreign | Flag.Given)
  return has(page, from, Flag.Given) || (has(page, from, Flag.Foreign) && (looks > 0 || isBareSurname(page, token)))
}

/** `كوفي | عنان`, `روجر | فيدرر`: behind a given name of another language a word that has none of our endings. */
function isBareSurname(page: Page, token: number): boolean {
  const word = page.words[token]
  if (has(page, token - 1, Flag.Common) || page.words[token - 1].length < 4 || endsFeminine(page, token)) return false
  return !isOrdinary(word) && !isBehindProclitic(word) && !isPlural(word)
}

/** `مولعين`, `مولعون`. */
export function isPlural(word: string): boolean {
  const vowel = word.charCodeAt(word.length - 2)
  return lastLetter(word) === Unit.Noon && (vowel === Unit.Yeh || vowel === Unit.Waw)
}

/** `الطيب | زيتوني`: an adjective of descent without the article behind a given name that was asked for. */
function isRelativeName(word: string): boolean {
  return word.length > 4 && lastLetter(word) === Unit.Yeh && !isVowel(word.charCodeAt(word.length - 2))
}

/** Nothing but a mark stands behind, or a particle and one word before: `محمود أحمدي نجاد،`, `أحمد بن عبدالعزيز قطان`. */
function isLast(page: Page, token: number): boolean {
  return !wordFollows(page, token + 1) || has(page, token - 2, Flag.Particle)
}

/** `جيشا`, `يذكرني`, `احاديث`: an accusative, a present verb, a form with alef. */
function isInflectedLike(page: Page, token: number): boolean {
  const word = page.words[token]
  if (isNisba(word)) return false
  return beginsLikeVerb(page, token) || lastLetter(word) === Unit.Alef
}

function isVowel(unit: number): boolean {
  return unit === Unit.Alef || unit === Unit.Waw || unit === Unit.Yeh
}

/** `بلسان`, `لغزو`: what is left behind the first letter is a word of the language. */
export function isBehindProclitic(word: string): boolean {
  const first = word.charCodeAt(0)
  if (first === Unit.Lam && word.length > 3 && !isVowel(word.charCodeAt(1)) && strangeness(word.slice(1)) === 0) return true
  const proclitic = first === Unit.Lam || first === Unit.Beh || first === Unit.Feh || first === Unit.Waw || first === Unit.Kaf
  return proclitic && word.length > 3 && isOrdinary(word.slice(1))
}

/** `أحمدي`, `يعقوبي`: a given name with the ending of descent. */
function isNisba(word: string): boolean {
  return word.length > 4 && lastLetter(word) === Unit.Yeh && (flagsOf(word.slice(0, -1)) & AnyName) !== 0
}

/** Begins as a present verb, or as the derived past does. */
export function beginsLikeVerb(page: Page, token: number): boolean {
  const word = page.words[token]
  return wordSet(PRESENT_PREFIXES).has(word.charAt(word.startsWith(FUTURE) ? 1 : 0))
}
