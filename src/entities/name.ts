import { BINDING_PARTICLES, NAME_TAILS, REGNAL_NUMBERS, SPOKEN_FOR, TRUE_PARTICLES } from '../lexicon/data/heads.js'
import { Unit } from '../text/characters.js'
import { Gap, TokenKind } from '../text/tokens.js'
import { Need } from './builtin.js'
import { has, isWhole, type Page, wordFollows } from './page.js'
import { foreignness, isOrdinary } from './shape.js'
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

/** Words that end every name. */
const END: number = Flag.Function | Flag.Temporal | Flag.Speech

/** `ألبرتو` begins with no article: its hamza is written. */
function isArticled({ source, tokens, readings, words }: Page, token: number): boolean {
  const word = words[token]
  if (readings[token].cut === 0 && source.charCodeAt(tokens.starts[token]) !== Unit.Alef) return false
  return word.length > 3 && word.charCodeAt(0) === Unit.Alef && word.charCodeAt(1) === Unit.Lam
}

/** Where a name is read from, and whether something asks for one there. */
interface Start {
  readonly from: number
  readonly asked: boolean
}

/** `وفداً`: an accusative is no name. */
function hasTanwin({ source, tokens }: Page, token: number): boolean {
  for (let at = tokens.ends[token] - 2; at < tokens.ends[token]; at++) if (source.charCodeAt(at) === Unit.Fathatan) return true
  return false
}

function endsFeminine({ source, tokens }: Page, token: number): boolean {
  return source.charCodeAt(tokens.ends[token] - 1) === Unit.TehMarbuta
}

/** `السعدي`, `الجبير`: a family name by its article; of the ordinary words only those in `ـي` behind one given name. */
function familyScore(page: Page, token: number, { from, asked }: Start): number | null {
  const behindGiven = has(page, token - 1, Flag.Given | Flag.Particle) && (asked || token > from + 1 || !has(page, from, Flag.CommonName))
  if (token > from && !has(page, from, Flag.Given | Flag.Particle)) return null
  const first = token === from + 1
  if (token > from && wordSet(NAME_TAILS).has(page.words[token])) return endsFeminine(page, token - 1) ? null : WEIGHT.family
  if (has(page, token, Flag.Modifier)) return null
  if (has(page, token, Flag.Nationality)) return behindGiven && first ? WEIGHT.common : null
  if (has(page, token, Flag.Title | Flag.OrganizationHead | Flag.PlaceHead | Flag.EventHead))
    return behindGiven && first ? WEIGHT.common : null
  if (has(page, token, Flag.Common) || isOrdinary(page.words[token])) return behindGiven && first ? WEIGHT.common : null
  if (behindGiven) return WEIGHT.family
  const last = page.words[token].charCodeAt(page.words[token].length - 1)
  if (last === Unit.Yeh && token === from + 1 && has(page, from, Flag.CommonName)) return WEIGHT.family
  return token === from || last === Unit.Yeh ? WEIGHT.unknown : null
}

/** `باسمه` is no `باسمة`; `عبدالله` ends in its own heh. */
function isOwnHeh({ words, source, tokens }: Page, token: number): boolean {
  const word = words[token]
  return word.length > 4 && word.charCodeAt(word.length - 2) !== Unit.Lam && source.charCodeAt(tokens.ends[token] - 1) === Unit.Heh
}

/** `علي` is a preposition too where ى is written ي, `المصري` an adjective, `نجم` a title: names only inside a name. */
function isRatherWord(page: Page, token: number, from: number): boolean {
  const inside = token > from && has(page, token - 1, Flag.Given)
  if (isOwnHeh(page, token)) return true
  if (wordSet(SPOKEN_FOR).has(page.words[token]) && !has(page, token + 1, AnyName)) return true
  if (has(page, token, END)) {
    if (page.source.charCodeAt(page.tokens.ends[token] - 1) === Unit.AlefMaksura || !has(page, token, Flag.Given)) return true
    if (inside || !wordFollows(page, token + 1)) return !inside
    return (
      !has(page, token + 1, AnyName | Flag.Particle) && (!has(page, token + 1, Flag.Definite) || has(page, token + 1, END | Flag.Common))
    )
  }
  if (token === from) return has(page, token, Flag.Nationality) && has(page, token, Flag.Definite)
  return has(page, token, Flag.Title) && token > from + 1 && wordFollows(page, token + 1) && !has(page, token + 1, AnyName)
}

/** `محمد وأخوه`, `محمد فاضل مصادفة`: a conjunction, or a feminine ending behind a whole name, goes on with the sentence. */
function isAttached(page: Page, token: number, from: number): boolean {
  const { folded, foldStarts, ends } = page.tokens
  const second = folded[foldStarts[token] + 1]
  const vowel = second === Unit.Alef || second === Unit.Waw || second === Unit.Yeh
  if (folded[foldStarts[token]] === Unit.Waw && !(token === from + 1 && vowel && !has(page, from, Flag.Given))) return true
  const last = page.source.charCodeAt(ends[token] - 1)
  if (last === Unit.Alef && page.source.charCodeAt(ends[token] - 2) === Unit.Heh) return true
  if (token === from + 1) return false
  const first = folded[foldStarts[token]]
  if (
    foreignness(page.words[token]) === 0 &&
    (first === Unit.Beh || (has(page, from, Flag.Given) && (first === Unit.Lam || beginsLikeVerb(page, token))))
  )
    return true
  return last === Unit.TehMarbuta || last === Unit.Heh
}

/** What a word adds to a name that it goes on; null where it ends it. */
function partScore(page: Page, token: number, { from, asked }: Start): number | null {
  if (has(page, token, AnyName) && !isRatherWord(page, token, from)) {
    if (has(page, token, Flag.CommonName))
      return token > from && has(page, token - 1, AnyName) && !has(page, token, Flag.Common) && !endsFeminine(page, token)
        ? WEIGHT.given
        : WEIGHT.commonName
    return has(page, token, Flag.Given) ? WEIGHT.given : WEIGHT.family
  }
  if (has(page, token, END)) return null
  if (token > from && !isWhole(page, token)) return WEIGHT.unknown + foreignness(page.words[token])
  if (isArticled(page, token)) return familyScore(page, token, { from, asked })
  if (has(page, token, Flag.Nationality) && token === from + 1 && has(page, from, Flag.Given | Flag.Foreign)) return WEIGHT.unknown
  if (!has(page, token, Flag.Unknown) || page.words[token].length < 2 || hasTanwin(page, token)) return null
  const hit = page.hits[token]
  if (hit && hit.entry.need !== Need.Company && (hit.reading.cut === 0 || token === from)) return null
  if (token > from && isAttached(page, token, from)) return null
  const looks = foreignness(page.words[token])
  const bold =
    token === from + 1 &&
    has(page, from, Flag.Given | Flag.Foreign) &&
    !has(page, from, Flag.CommonName) &&
    (looks > 0 || !beginsLikeVerb(page, token))
  if (!bold && isOrdinary(page.words[token])) return null
  return WEIGHT.unknown + looks
}

/** How many words a particle binds with what follows it: `بن سلمان`, `عبد الله`, `أبو مازن`; 0 where it binds nothing. */
function boundBy(page: Page, token: number): number {
  if (!has(page, token, Flag.Particle)) return 0
  let next = token + 1
  while (next < token + 3 && wordFollows(page, next) && has(page, next, Flag.Particle) && isWhole(page, next)) next++
  if (!wordFollows(page, next) || has(page, next, END) || !isWhole(page, next)) return 0
  if (!wordSet(TRUE_PARTICLES).has(page.words[token]) && has(page, next, Flag.Common) && !has(page, next, Flag.Definite | AnyName)) return 0
  return next + 1 - token
}

/** Particles of kinship that only stand between names, against `أبو` and `عبد`, which begin one. */
function beginsWithParticle(page: Page, token: number): boolean {
  if (!has(page, token, Flag.Particle) || boundBy(page, token) === 0) return false
  return (
    wordSet(BINDING_PARTICLES).has(page.words[token]) || (!has(page, token, Flag.Common) && !has(page, token + 1, Flag.Common | Flag.Title))
  )
}

/**
 * Reads a name that begins at `token`: given names, particles with what they bind, family names, words that nobody knows.
 *
 * > | وقال الشيخ محمد بن راشد آل مكتوم أمس
 *              ^^^^^^^^^^^^^^^^^^^^^
 */
export function readName(page: Page, token: number, asked: boolean): Name | null {
  if (token >= page.tokens.count || page.tokens.kinds[token] !== TokenKind.Word) return null
  let score = 0
  let end = token
  while (end < page.tokens.count && end < token + MAXIMUM) {
    if (end > token && !(joins(page, end) && (isWhole(page, end) || isUncut(page, end, token)))) break
    const bound = end > token || beginsWithParticle(page, end) ? boundBy(page, end) : 0
    if (bound > 0) {
      score += WEIGHT.particle
      end += bound
      continue
    }
    if (end === token + 1 && has(page, token, Flag.Given) && wordSet(REGNAL_NUMBERS).has(page.words[end])) {
      score += WEIGHT.family
      end++
      break
    }
    const part = partScore(page, end, { from: token, asked }) ?? (asked && end > token && isInside(page, end) ? 0 : null)
    if (part === null || (end === token && !beginsName(page, token, asked))) break
    score += part
    end++
  }
  return end > token ? { from: token, end, score } : null
}

/** `سعيد منتظر المهدي`: an ordinary word between a given name and another name. */
function isInside(page: Page, token: number): boolean {
  if (!has(page, token - 1, Flag.Given) || !wordFollows(page, token + 1) || !isWhole(page, token + 1)) return false
  return has(page, token + 1, AnyName) && !has(page, token, END | Flag.Title | Flag.Definite) && !has(page, token + 1, END | Flag.Title)
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

/** A space, or the hyphen inside `جان-كلود`, which is a token of its own and is not read here. */
function joins(page: Page, token: number): boolean {
  return page.tokens.kinds[token] === TokenKind.Word && page.tokens.gaps[token] === Gap.Space
}

/** `نجم برشلونة`: a name that is a title too begins none where no name follows. */
function isRatherTitle(page: Page, token: number): boolean {
  return has(page, token, Flag.Title) && has(page, token, Flag.CommonName) && !has(page, token + 1, AnyName | Flag.Particle | Flag.Definite)
}

/** Where nothing asks for a name, only a known name begins one; where something does, any word that is no ordinary one. */
function beginsName(page: Page, token: number, asked: boolean): boolean {
  if (has(page, token, AnyName)) return !isRatherWord(page, token, token) && (asked || !isRatherTitle(page, token))
  if (!asked) return false
  const word = page.words[token]
  if (word.charCodeAt(0) === Unit.Waw && isOrdinary(word.slice(1))) return false
  return !isOrdinary(page.words[token]) && !has(page, token, END | Flag.Common | Flag.Title | Flag.Modifier | Flag.Nationality)
}
/** Begins as a present verb, or as the derived past does. */
export function beginsLikeVerb(page: Page, token: number): boolean {
  const first = page.words[token].charCodeAt(0)
  return first === Unit.Yeh || first === Unit.Teh || first === Unit.Noon || first === Unit.Alef || first === 0x633
}
