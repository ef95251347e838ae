import { Unit } from '../text/characters.js'
import { Gap, TokenKind } from '../text/tokens.js'
import { add, has, isWhole, type Page, wordFollows } from './page.js'
import { foreignness } from './shape.js'
import { AnyName, Flag, isInflectedCommonWord } from './vocabulary.js'

/** A name as it was read, before it is judged. */
export interface Name {
  readonly from: number
  readonly end: number
  /** What speaks for a name in the words themselves. */
  readonly score: number
}

/**
 * What speaks for and against a person's name. A name is one where the sum reaches `THRESHOLD`.
 */
const WEIGHT = {
  /** محمد */
  given: 2,
  /** أمين, كامل */
  commonName: 1,
  /** جون */
  foreign: 2,
  /** العتيبي */
  family: 2,
  /** بن, آل, أبو, عبد */
  particle: 3,
  /** A word that is no form of an ordinary word. */
  unknown: 1,
  /** An ordinary word that a name before it carries. */
  common: 0,
  /** After a title, a nationality or an honorific. */
  title: 3,
  /** Subject of a verb of speech. */
  speech: 2,
  /** Behind the nationality alone: `البرتغالي رونالدو`. */
  nationality: 2,
  /** Behind a title and a comma: `رئيس الوزراء، بنيامين نتنياهو`. */
  comma: 2,
  /** The line begins with the name, and a verb follows. */
  headline: 2,
  /** Coordinated with a name. */
  list: 2,
  /** Before an apposition: `، رئيس الشركة`, `(22 عاما)`. */
  apposition: 2,
} as const
export const THRESHOLD = 4

const MAXIMUM = 8

/** Words that end every name. */
const END: number = Flag.Function | Flag.Temporal | Flag.Speech

function isArticled(word: string): boolean {
  return word.length > 3 && word.charCodeAt(0) === Unit.Alef && word.charCodeAt(1) === Unit.Lam
}

/** `السعدي`, `الجبير`: a family name by its article; of the ordinary words only those in `ـي` behind one given name. */
function familyScore(page: Page, token: number, from: number): number | null {
  const behindGiven = has(page, token - 1, Flag.Given | Flag.Particle)
  const first = token === from + 1
  if (has(page, token, Flag.Modifier)) return null
  if (has(page, token, Flag.Nationality)) return behindGiven && first ? WEIGHT.common : null
  if (has(page, token, Flag.Title | Flag.OrganizationHead | Flag.PlaceHead | Flag.EventHead))
    return behindGiven && first ? WEIGHT.common : null
  if (has(page, token, Flag.Common) || isInflectedCommonWord(page.words[token])) return behindGiven && first ? WEIGHT.common : null
  return behindGiven ? WEIGHT.family : WEIGHT.unknown
}

/** `علي` is a preposition too where ى is written ي, `المصري` an adjective, `نجم` a title: names only inside a name. */
function isRatherWord(page: Page, token: number, from: number): boolean {
  const inside = token > from && has(page, token - 1, Flag.Given)
  if (has(page, token, END)) {
    if (page.source.charCodeAt(page.tokens.ends[token] - 1) === Unit.AlefMaksura || !has(page, token, Flag.CommonName)) return true
    return (
      !inside &&
      !(
        wordFollows(page, token + 1) &&
        has(page, token + 1, AnyName | Flag.Particle | Flag.Definite) &&
        !has(page, token + 1, END | Flag.Common)
      )
    )
  }
  if (token === from) return has(page, token, Flag.Nationality) && has(page, token, Flag.Definite)
  return has(page, token, Flag.Title) && token > from + 1 && wordFollows(page, token + 1) && has(page, token + 1, Flag.Definite)
}

/** What a word adds to a name that it goes on; null where it ends it. */
function partScore(page: Page, token: number, from: number): number | null {
  if (has(page, token, AnyName) && !isRatherWord(page, token, from)) {
    if (has(page, token, Flag.CommonName)) return WEIGHT.commonName
    return has(page, token, Flag.Given) ? WEIGHT.given : WEIGHT.family
  }
  if (has(page, token, END)) return null
  if (isArticled(page.words[token])) return familyScore(page, token, from)
  if (!has(page, token, Flag.Unknown)) return null
  const hit = page.hits[token]
  if (hit && hit.reading.cut === 0 && token === from) return null
  if (isInflectedCommonWord(page.words[token])) return null
  return WEIGHT.unknown + foreignness(page.words[token])
}

/** How many words a particle binds with what follows it: `بن سلمان`, `عبد الله`, `أبو مازن`; 0 where it binds nothing. */
function boundBy(page: Page, token: number): number {
  if (!has(page, token, Flag.Particle)) return 0
  let next = token + 1
  while (next < token + 3 && wordFollows(page, next) && has(page, next, Flag.Particle) && isWhole(page, next)) next++
  if (!wordFollows(page, next) || has(page, next, END) || !isWhole(page, next)) return 0
  return next + 1 - token
}

/** Particles of kinship that only stand between names, against `أبو` and `عبد`, which begin one. */
function beginsWithParticle(page: Page, token: number): boolean {
  return has(page, token, Flag.Particle) && boundBy(page, token) > 0 && !has(page, token + 1, Flag.Common | Flag.Function | Flag.Title)
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
    if (end > token && !(joins(page, end) && isWhole(page, end))) break
    const bound = end > token || beginsWithParticle(page, end) ? boundBy(page, end) : 0
    if (bound > 0) {
      score += WEIGHT.particle
      end += bound
      continue
    }
    const part = partScore(page, end, token)
    if (part === null || (end === token && !beginsName(page, token, asked))) break
    score += part
    end++
  }
  return end > token ? { from: token, end, score } : null
}

/** A space, or the hyphen inside `جان-كلود`, which is a token of its own and is not read here. */
function joins(page: Page, token: number): boolean {
  return page.tokens.kinds[token] === TokenKind.Word && page.tokens.gaps[token] === Gap.Space
}

/** Where nothing asks for a name, only a known name begins one; where something does, any word that is no ordinary one. */
function beginsName(page: Page, token: number, asked: boolean): boolean {
  if (has(page, token, AnyName)) return !isRatherWord(page, token, token)
  if (!asked) return false
  return !isInflectedCommonWord(page.words[token]) && !has(page, token, END | Flag.Common | Flag.Title | Flag.Modifier | Flag.Nationality)
}

function isApposition(page: Page, token: number): boolean {
  if (token + 1 >= page.tokens.count || page.tokens.gaps[token] !== Gap.None) return false
  const unit = page.source.charCodeAt(page.tokens.starts[token])
  if (unit === Unit.ArabicComma || unit === Unit.Comma) return has(page, token + 1, Flag.Title)
  return unit === Unit.ParenthesisOpen && page.tokens.kinds[token + 1] === TokenKind.Number
}

/** What stands before a name and asks for it. */
function askedScore(page: Page, token: number, titled: Uint8Array): number {
  if (titled[token] === 1) return WEIGHT.title
  if (titled[token] === 2) return WEIGHT.comma
  if (token === 0 || page.tokens.gaps[token] === Gap.Line) return isHeadline(page, token) ? WEIGHT.headline : 0
  if (has(page, token - 1, Flag.Speech)) return WEIGHT.speech
  if (page.person[token - 1] && page.readings[token].cut > 0) return WEIGHT.list
  if (has(page, token - 1, Flag.Nationality) && has(page, token - 1, Flag.Definite) && !page.hits[token - 1] && isWhole(page, token))
    return WEIGHT.nationality
  return 0
}

/** `ستارمر يصل إلى شنغهاي`. */
function isHeadline(page: Page, token: number): boolean {
  const next = token + 1
  if (!wordFollows(page, next) || !has(page, token, Flag.Unknown) || foreignness(page.words[token]) === 0) return false
  const first = page.words[next].charCodeAt(0)
  return isWhole(page, next) && has(page, next, Flag.Common | Flag.Speech) && (first === Unit.Yeh || first === Unit.Teh)
}

function accept(page: Page, name: Name, asked: number): boolean {
  const apposition = isApposition(page, name.end) || has(page, name.end, Flag.Speech) ? WEIGHT.apposition : 0
  return name.score + asked + apposition >= THRESHOLD && (name.end - name.from > 1 || isFitAlone(page, name.from, asked))
}

/** A name of one word: where a title asks, a known name or one that looks like no Arabic word. */
function isFitAlone(page: Page, token: number, asked: number): boolean {
  if (asked === 0 || (page.hits[token] && !has(page, token, AnyName))) return false
  if (has(page, token, Flag.CommonName)) return asked >= WEIGHT.title
  return true
}

/** Persons from their context; `titled` marks the tokens behind a title. */
export function readPersons(page: Page, titled: Uint8Array): void {
  for (let token = 0; token < page.tokens.count; token++) {
    if (page.person[token] || page.tokens.kinds[token] !== TokenKind.Word) continue
    if (page.taken[token] && !titled[token]) continue
    const asked = askedScore(page, token, titled)
    const name = readName(page, token, asked > 0)
    if (!name || !accept(page, name, asked)) continue
    add(page, 'person', [name.from, name.end])
    token = name.end - 1
  }
}
