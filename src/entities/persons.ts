import { BINDING_PARTICLES, COMPLEMENTISER, NAME_TAILS, REGNAL_NUMBERS, TRUE_PARTICLES } from '../lexicon/data/heads.js'
import { Unit } from '../text/characters.js'
import { Gap, TokenKind } from '../text/tokens.js'
import { add, has, isWhole, type Page, wordFollows } from './page.js'
import { foreignness, isOrdinary } from './shape.js'
import { AnyName, Flag, isInflectedCommonWord, wordSet } from './vocabulary.js'

/** A name as it was read, before it is judged. */
export interface Name {
  readonly from: number
  readonly end: number
  /** What speaks for a name in the words themselves. */
  readonly score: number
}

/**
 * What speaks for and against a person's name. A name of several words is one where the sum reaches `THRESHOLD`.
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
  /** After a profession: `الممثل`, `اللاعب`. */
  profession: 2.5,
  /** Subject of a verb of speech. */
  speech: 2,
  /** Behind the nationality alone: `البرتغالي رونالدو`. */
  nationality: 2,
  /** Behind a title and a comma: `رئيس الوزراء، بنيامين نتنياهو`. */
  comma: 2,
  /** The line begins with the name, and a verb follows. */
  headline: 2,
  /** Between a verb of speech and its complementiser: `قال حمد إن`. */
  reported: 1,
  /** A word that nobody knows and that comes again and again. */
  recurrent: 1,
  /** Coordinated with a name. */
  list: 2,
  /** Before an apposition: `، رئيس الشركة`, `(22 عاما)`. */
  apposition: 2,
} as const
const THRESHOLD = 3
/** A single word needs more. */
const THRESHOLD_ALONE = 4

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

/** `علي` is a preposition too where ى is written ي, `المصري` an adjective, `نجم` a title: names only inside a name. */
function isRatherWord(page: Page, token: number, from: number): boolean {
  const inside = token > from && has(page, token - 1, Flag.Given)
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
  if (isArticled(page, token)) return familyScore(page, token, { from, asked })
  if (has(page, token, Flag.Nationality) && token === from + 1 && has(page, from, Flag.Given | Flag.Foreign)) return WEIGHT.unknown
  if (!has(page, token, Flag.Unknown) || page.words[token].length < 2 || hasTanwin(page, token)) return null
  const hit = page.hits[token]
  if (hit && hit.entry.need === 0 && (hit.reading.cut === 0 || token === from)) return null
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

/** Where nothing asks for a name, only a known name begins one; where something does, any word that is no ordinary one. */
function beginsName(page: Page, token: number, asked: boolean): boolean {
  if (has(page, token, AnyName)) return !isRatherWord(page, token, token)
  if (!asked) return false
  const word = page.words[token]
  if (word.charCodeAt(0) === Unit.Waw && isOrdinary(word.slice(1))) return false
  return !isOrdinary(page.words[token]) && !has(page, token, END | Flag.Common | Flag.Title | Flag.Modifier | Flag.Nationality)
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
  if (titled[token] === 3) return WEIGHT.profession
  if (token === 0 || page.tokens.gaps[token] === Gap.Line) return isHeadline(page, token) ? WEIGHT.headline : 0
  if (has(page, token - 1, Flag.Speech)) return WEIGHT.speech
  if (page.person[token - 1] && page.readings[token].cut > 0) return WEIGHT.list
  if (
    has(page, token - 1, Flag.Nationality) &&
    has(page, token - 1, Flag.Definite) &&
    !page.hits[token - 1] &&
    isWhole(page, token) &&
    !has(page, token, Flag.Definite) &&
    asksByNation(page, token)
  )
    return WEIGHT.nationality
  return 0
}

/** `الأرجنتيني ميسي`, not `النظام العراقي`: the nationality is the noun itself, or a title's. */
function asksByNation(page: Page, token: number): boolean {
  return has(page, token, AnyName) || token < 2 || !has(page, token - 2, Flag.Definite) || has(page, token - 2, Flag.Title)
}

/** `ستارمر يصل إلى شنغهاي`. */
function isHeadline(page: Page, token: number): boolean {
  const next = token + 1
  if (!wordFollows(page, next) || !has(page, token, Flag.Unknown) || foreignness(page.words[token]) === 0) return false
  const first = page.words[next].charCodeAt(0)
  return (
    isWhole(page, next) &&
    (has(page, next, Flag.Common | Flag.Speech) || isInflectedCommonWord(page.words[next])) &&
    (first === Unit.Yeh || first === Unit.Teh)
  )
}

const OFTEN = 3

function recurrence(page: Page, token: number): number {
  return has(page, token, Flag.Unknown) && (page.counts.get(page.words[token]) ?? 0) >= OFTEN ? WEIGHT.recurrent : 0
}

function accept(page: Page, name: Name, asked: number): boolean {
  const apposition = isApposition(page, name.end) || has(page, name.end, Flag.Speech) ? WEIGHT.apposition : 0
  const reported = asked === WEIGHT.speech && isComplementiser(page, name.end) ? WEIGHT.reported : 0
  const score = name.score + asked + apposition + reported
  if (name.end - name.from > 1) return score >= THRESHOLD && (!has(page, name.from, Flag.Definite) || has(page, name.from, AnyName))
  return score + recurrence(page, name.from) >= THRESHOLD_ALONE && isFitAlone(page, name.from, asked)
}

/** `أن`, `إن`. */
function isComplementiser(page: Page, token: number): boolean {
  return token < page.tokens.count && wordSet(COMPLEMENTISER).has(page.words[token])
}

/** Behind these an unknown name is that of a place, a body, a work. */
const NOT_BEFORE_PERSON: number = Flag.PlaceHead | Flag.OrganizationHead | Flag.NamedHead | Flag.ProductHead | Flag.EventHead

/** `الشيخ القرضاوي`, `أضاف الجعفري`: no plural, no feminine. */
function isFamilyAlone(page: Page, token: number, asked: number): boolean {
  const word = page.words[token]
  const last = word.charCodeAt(word.length - 1)
  if (last === Unit.Yeh) return asked >= WEIGHT.speech
  if (last === Unit.Heh || last === Unit.Teh) return false
  const plural = last === Unit.Noon && (word.charCodeAt(word.length - 2) === Unit.Yeh || word.charCodeAt(word.length - 2) === Unit.Waw)
  return asked === WEIGHT.title && !plural
}

function beginsLikeVerb(page: Page, token: number): boolean {
  const first = page.words[token].charCodeAt(0)
  return first === Unit.Yeh || first === Unit.Teh || first === Unit.Noon || first === Unit.Alef || first === 0x633
}

/** A name of one word: where a title asks, a known name or one that looks like no Arabic word. */
function isFitAlone(page: Page, token: number, asked: number): boolean {
  if (page.hits[token] && !has(page, token, AnyName)) return false
  if (asked === WEIGHT.nationality && !has(page, token, AnyName) && foreignness(page.words[token]) < 2) return false
  if (asked === 0) return recurrence(page, token) > 0 && foreignness(page.words[token]) === 2 && !has(page, token - 1, NOT_BEFORE_PERSON)
  if (has(page, token, Flag.CommonName))
    return (asked >= WEIGHT.title && has(page, token - 1, Flag.Definite)) || (asked === WEIGHT.speech && isComplementiser(page, token + 1))
  if (has(page, token, AnyName)) return true
  if (has(page, token, Flag.Definite)) return isFamilyAlone(page, token, asked)
  if (page.source.charCodeAt(page.tokens.ends[token] - 1) === Unit.Heh) return false
  const looks = foreignness(page.words[token])
  return looks > 0 || recurrence(page, token) > 0 || (asked === WEIGHT.title && !beginsLikeVerb(page, token))
}

/** Persons from their context; `titled` marks the tokens behind a title. */
export function readPersons(page: Page, titled: Uint8Array): void {
  for (let token = 0; token < page.tokens.count; token++) {
    if (page.person[token] || page.tokens.kinds[token] !== TokenKind.Word) continue
    if ((page.taken[token] || page.role[token]) && !titled[token]) continue
    const asked = askedScore(page, token, titled)
    const name = readName(page, token, asked > 0)
    if (!name || !accept(page, name, asked)) continue
    add(page, 'person', [name.from, name.end])
    token = name.end - 1
  }
}
