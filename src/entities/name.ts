import {
  BEFORE_PLACES,
  BEFORE_VERBS,
  BINDING_PARTICLES,
  CROWNS,
  DEMANDS,
  FATHERS,
  FOREIGN_ARTICLES,
  FOREIGN_NOUNS,
  FOREIGN_PARTICLES,
  HOUSES,
  KUNYAS,
  MOTHERS,
  NAME_TAILS,
  PLACE_PLURALS,
  REGNAL_NUMBERS,
  SONS,
  TEENS,
  THANKS,
  TRIBES,
  TRUE_PARTICLES,
} from '../lexicon/data/heads.js'
import { Unit } from '../text/characters.js'
import { Gap, TokenKind } from '../text/tokens.js'
import { isBeside } from './beside.js'
import { endsFeminine } from './endings.js'
import { isOfIdea } from './homographs.js'
import { firstLetter, firstWritten, lastLetter, lastWritten } from './letters.js'
import { has, isWhole, type Page, wordFollows } from './page.js'
import { beginsLikeVerb, END, isBehindProclitic, isRatherWord, isSyllable, partScore } from './parts.js'
import { foreignness, isOrdinary, strangeness } from './shape.js'
import { isRareName, isTribal } from './surnames.js'
import { AnyName, Flag, wordSet } from './vocabulary.js'
import { WEIGHT } from './weights.js'

/** A name as it was read, before it is judged. */
export interface Name {
  readonly from: number
  readonly end: number
  /** What speaks for a name in the words themselves. */
  readonly score: number
}

const MAXIMUM = 8

/** No name goes on here; `علي` is one behind a particle where it is no `على`. */
function isEnd(page: Page, token: number): boolean {
  if (!has(page, token, END)) return false
  return !has(page, token, Flag.Given) || lastWritten(page, token) === Unit.AlefMaksura
}

/** A particle behind a particle: `بن أبي`, `دو لا`. */
function isBinding(page: Page, token: number): boolean {
  if (!isWhole(page, token)) return false
  if (has(page, token, Flag.Particle)) return true
  return wordSet(FOREIGN_ARTICLES).has(page.words[token]) && wordSet(FOREIGN_PARTICLES).has(page.words[token - 1])
}

/** `أم كلثوم`. */
function isMother({ words }: Page, token: number): boolean {
  return wordSet(MOTHERS).has(words[token])
}

/** How many words a particle binds with what follows it: `بن سلمان`, `عبد الله`, `أبو مازن`; 0 where it binds nothing. */
function boundBy(page: Page, token: number): number {
  if (!has(page, token, Flag.Particle)) return 0
  let next = token + 1
  while (next < token + 3 && wordFollows(page, next) && isBinding(page, next)) next++
  if (!wordFollows(page, next) || isEnd(page, next) || !isWhole(page, next) || page.words[next].length < 2) return 0
  if (isMother(page, token)) return has(page, next, Flag.Given) ? next + 1 - token : 0
  if (isOfIdea(page, token, next)) return 0
  const sure = wordSet(TRUE_PARTICLES).has(page.words[token]) && !wordSet(SONS).has(page.words[token])
  if (!sure && has(page, next, Flag.Common) && !has(page, next, Flag.Definite | AnyName)) return 0
  return next + 1 - token
}

/** Particles of kinship that only stand between names, against `أبو` and `عبد`, which begin one. */
function beginsWithParticle(page: Page, token: number): boolean {
  if (!has(page, token, Flag.Particle) || wordSet(TRIBES).has(page.words[token]) || boundBy(page, token) === 0) return false
  if (isMother(page, token)) return true
  if (wordSet(SONS).has(page.words[token]) && isWhole(page, token))
    return has(page, token + 1, Flag.Unknown) && (has(page, token + 1, Flag.Definite) || strangeness(page.words[token + 1]) > 0)
  return (
    wordSet(BINDING_PARTICLES).has(page.words[token]) || (!has(page, token, Flag.Common) && !has(page, token + 1, Flag.Common | Flag.Title))
  )
}

/** `محمد | السادس`, `الحسين بن عبد الله | الثاني`, `عبد الحميد | الثاني`; behind a crown's title any name: `البابا فرنسيس | الأول`. */
function isRegal(page: Page, from: number, token: number): boolean {
  const before = token - 1
  if (before < from || !wordSet(REGNAL_NUMBERS).has(page.words[token]) || !isWhole(page, token)) return false
  const named = !has(page, before, Flag.Definite) || has(page, before, Flag.Given | Flag.Foreign) || has(page, before - 1, Flag.Particle)
  if (named && isCrowned(page, from)) return !has(page, before, Flag.Modifier)
  if (endsFeminine(page, token)) return false
  // `رمسيس الثالث`; in sport he may have come third.
  const king = Flag.Given | (page.sport ? 0 : Flag.Foreign)
  return (before === from && has(page, from, king)) || (before > from && wordSet(NAME_TAILS).has(page.words[before]))
}

/** `بيوس الثاني | عشر`. */
function isTeen(page: Page, token: number): boolean {
  return wordFollows(page, token) && wordSet(TEENS).has(page.words[token])
}

/** `الملك`, `الملكة البلجيكية`, `السلطان`: the title right before a name, or before its nation. */
function isCrowned(page: Page, from: number): boolean {
  const title = has(page, from - 1, Flag.Nationality) && has(page, from - 1, Flag.Definite) ? from - 2 : from - 1
  return title >= 0 && wordSet(CROWNS).has(page.words[title])
}

/**
 * Reads a name that begins at `token`: given names, particles with what they bind, family names, words that nobody knows.
 *
 * > | وقال الشيخ محمد بن راشد آل مكتوم أمس
 *              ^^^^^^^^^^^^^^^^^^^^^
 */
export function readName(page: Page, token: number, asked: boolean): Name | null {
  if (token >= page.tokens.count || page.tokens.kinds[token] !== TokenKind.Word) return null
  if (!asked && !has(page, token, AnyName | Flag.Particle | Flag.Unknown)) return null
  let score = 0
  let end = token
  while (end < page.tokens.count && end < token + MAXIMUM) {
    if (end > token && !(joins(page, end) && (isWhole(page, end) || isUncut(page, end, token)))) break
    const bound = end > token || beginsWithParticle(page, end) ? boundBy(page, end) : 0
    if (bound > 0 && end > token && (isSecondKunya(page, token, end) || isMother(page, end))) break
    if (bound > 0) {
      score += WEIGHT.particle
      end += bound
      if (wordSet(HOUSES).has(page.words[end - bound])) break
      continue
    }
    if (isRegal(page, token, end)) {
      score += WEIGHT.family
      end += isTeen(page, end + 1) ? 2 : 1
      break
    }
    if (end === token && !beginsName(page, token, asked)) break
    const part =
      partScore(page, end, { from: token, asked }) ??
      (end > token && (asked || has(page, token, Flag.Foreign | Flag.Temporal)) && isInside(page, end) ? 0 : null)
    if (part === null) break
    score += part
    end++
  }
  return end > token ? { from: token, end, score } : null
}

/** `أبو الحسن أبو تراب` are two. */
function isSecondKunya({ words }: Page, from: number, token: number): boolean {
  return wordSet(KUNYAS).has(words[from]) && wordSet(KUNYAS).has(words[token]) && wordSet(KUNYAS).has(words[token - 2])
}

/** `سعيد منتظر المهدي`, `تيري رود لارسن`: an ordinary word between a given name and another name. */
function isInside(page: Page, token: number): boolean {
  // `محمد درويش و يونس`.
  if (
    page.words[token].length < 2 ||
    !wordFollows(page, token + 1) ||
    !isWhole(page, token + 1) ||
    has(page, token, END | Flag.Title | Flag.Definite | Flag.PlaceHead | Flag.OrganizationHead)
  )
    return false
  if (has(page, token + 1, END | Flag.Title)) return false
  if (has(page, token - 1, Flag.Given) && has(page, token + 1, AnyName)) return true
  return has(page, token - 1, Flag.Foreign | Flag.Given) && has(page, token + 1, Flag.Unknown) && strangeness(page.words[token + 1]) > 2
}

/** `مايكل بالاك` is no `مايكل` with `بـ`: nobody knows what would be left. */
function isUncut(page: Page, token: number, from: number): boolean {
  return (
    token === from + 1 &&
    has(page, from, Flag.Foreign) &&
    has(page, token, Flag.Unknown) &&
    has(page, token, Flag.Definite) &&
    !isOrdinary(page.words[token])
  )
}

/** A space, or the hyphen inside `جان-كلود`, which is a token of its own and is not read here; nor is the sign `ـ`, a word without letters. */
function joins(page: Page, token: number): boolean {
  return page.tokens.kinds[token] === TokenKind.Word && page.tokens.gaps[token] === Gap.Space && page.words[token] !== ''
}

/** `نجم برشلونة`: a name that is a title too begins none where no name follows. */
function isRatherTitle(page: Page, token: number): boolean {
  return has(page, token, Flag.Title) && has(page, token, Flag.CommonName) && !has(page, token + 1, AnyName | Flag.Particle | Flag.Definite)
}

/** `ووعد دودا`: a name that is an ordinary word too begins none behind a conjunction at the head of a sentence. */
function isRatherVerb(page: Page, token: number): boolean {
  if (!has(page, token, Flag.CommonName) || has(page, token, Flag.Foreign)) return false
  if (wordSet(BEFORE_VERBS).has(page.words[token - 1] ?? '')) return true
  if (isWhole(page, token)) return false
  if (token === 0 || page.tokens.gaps[token] === Gap.Line) return true
  return firstWritten(page, token - 1) === Unit.FullStop
}

/** `مات محمد`, `بيت رسول`: a foreign name that is an ordinary word too begins none before an Arabic one. */
function isRatherOrdinary(page: Page, token: number): boolean {
  if (!has(page, token, Flag.Foreign) || !has(page, token, Flag.CommonName) || !has(page, token, Flag.Common | Flag.Function)) return false
  return has(page, token + 1, Flag.Given) || strangeness(page.words[token + 1] ?? '') < 2
}

/** `بفضل`, `وبحمد`. */
function isOwedTo({ tokens, readings, words }: Page, token: number): boolean {
  if (!wordSet(THANKS).has(words[token])) return false
  const { cut } = readings[token]
  return cut > 0 && tokens.folded[tokens.foldStarts[token] + cut - 1] === Unit.Beh
}

/** `هدية لحسن`: a noun in `ة` that is a name too, and for whom it is. */
function isGift(page: Page, token: number): boolean {
  const next = token + 1
  return has(page, token, Flag.CommonName) && endsFeminine(page, token) && wordFollows(page, next) && firstLetter(page, next) === Unit.Lam
}

/** Where nothing asks for a name, only a known name begins one; where something does, any word that is no ordinary one. */
function beginsName(page: Page, token: number, asked: boolean): boolean {
  // `بفضل الله`, `بفضل رونالدو`.
  if (isOwedTo(page, token)) return false
  if (has(page, token, Flag.EventHead) && has(page, token + 1, Flag.Temporal)) return false
  if (asked && isSyllable(page, token, token)) return true
  if (!asked && isGift(page, token)) return false
  // `طالب منصور المدير`.
  if (!asked && wordSet(DEMANDS).has(page.words[token])) return false
  if (!asked && isRatherOrdinary(page, token)) return false
  if (has(page, token, AnyName))
    return !isRatherWord(page, token, token) && (asked || !(isRatherTitle(page, token) || isRatherVerb(page, token)))
  if (!asked) return beginsStrangely(page, token)
  if (isSonBehind(page, token)) return true
  const word = page.words[token]
  if (word.charCodeAt(0) === Unit.Waw && isOrdinary(word.slice(1))) return false
  if (endsInPronoun(page, token)) return false
  if (isPresident(page, token) || isRareName(page, token, token)) return true
  return !isOrdinary(page.words[token]) && !has(page, token, END | Flag.Common | Flag.Title | Flag.Modifier | Flag.Nationality)
}

/** `اللواء جمعان | بن أحمد`: whoever has a father is a person. */
function isSonBehind(page: Page, token: number): boolean {
  const son = token + 1
  if (!wordFollows(page, son + 1) || !wordSet(FATHERS).has(page.words[son]) || !isWhole(page, son) || !isWhole(page, token)) return false
  return has(page, son + 1, Flag.Given) && !has(page, token, END | Flag.Common | Flag.Title | Flag.Nationality | Flag.Definite)
}

/** `الرئيس خاتمي`: no adjective stands without the article behind a noun that has it. */
function isPresident(page: Page, token: number): boolean {
  const word = page.words[token]
  if (word.length < 5 || lastLetter(word) !== Unit.Yeh || !has(page, token, Flag.Unknown) || beginsLikeVerb(page, token)) return false
  return has(page, token - 1, Flag.Title) && has(page, token - 1, Flag.Definite) && isWhole(page, token)
}

/** `كنيته`, `توءمه`, `أقربائهم`, `غالبيتهن`, not `بلانكيه`. */
export function endsInPronoun({ source, tokens, words }: Page, token: number): boolean {
  const word = words[token]
  const last = source.charCodeAt(tokens.ends[token] - 1)
  const long = last === Unit.Alef || last === Unit.Meem || last === Unit.Noon
  if (long && source.charCodeAt(tokens.ends[token] - 2) === Unit.Heh) return strangeness(word) < 3
  if (last !== Unit.Heh || word.charCodeAt(word.length - 2) === Unit.Yeh) return false
  return strangeness(word) < 3
}

/** `ديدييه دروغبا`, `خوسي لويس`: two words side by side that follow no pattern of the language, or one and a foreign given name. */
function beginsStrangely(page: Page, token: number): boolean {
  const next = token + 1
  if (isTribal(page, token) && !isOfThing(page, token)) return true
  if (!has(page, token, Flag.Unknown) || has(page, token, Flag.Definite) || page.hits[token] || !wordFollows(page, next)) return false
  if (!isWhole(page, next) || page.hits[next] || has(page, next, Flag.Definite) || isOfThing(page, token)) return false
  if (page.words[token].length > LONGEST || page.words[next].length > LONGEST) return false
  if (isBehindProclitic(page.words[token]) || isForeignNoun(page, next) || isForeignNoun(page, next + 1)) return false
  const first = strangeness(page.words[token])
  if (first < 1) return false
  if (has(page, next, Flag.Foreign)) return first > 1
  const second = strangeness(page.words[next])
  if (!has(page, next, Flag.Unknown) || second < 1 || first + second < 3) return false
  // `إنغفار كامبراد`: less strange by their pattern, both by their letters.
  if (first + second > 3 || isBeside(page, token)) return true
  return foreignness(page.words[token]) + foreignness(page.words[next]) > 2 && !beginsLikeVerb(page, token)
}

/** Two words that were written as one are longer than a name. */
const LONGEST = 12

/** `بارك`, `إكسبرس`, `غروب`: what a thing is, in another language. */
function isForeignNoun({ words, tokens }: Page, token: number): boolean {
  return token < tokens.count && wordSet(FOREIGN_NOUNS).has(words[token])
}

/** Behind a head, a preposition of place or an opening mark an unknown name is that of a thing. */
function isOfThing(page: Page, token: number): boolean {
  if (token === 0) return false
  if (page.tokens.kinds[token - 1] === TokenKind.QuotationMark || (token > 1 && page.tokens.kinds[token - 2] === TokenKind.QuotationMark))
    return true
  if (firstWritten(page, token - 1) === Unit.ParenthesisOpen) return true
  const heads = Flag.PlaceHead | Flag.OrganizationHead | Flag.NamedHead | Flag.ProductHead | Flag.EventHead
  const before = page.words[token - 1]
  return has(page, token - 1, heads) || wordSet(BEFORE_PLACES).has(before) || wordSet(PLACE_PLURALS).has(before)
}
