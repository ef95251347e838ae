import { Unit } from '../text/characters.js'
import { Tag } from './tags.js'
import { has, isDefinite, lastUnit, lengthOf, letterAt, type Words } from './words.js'

/** `أن`, `إن`, and not `بأنه`. */
export function announcesClause(words: Words, token: number): boolean {
  return has(words, token, Tag.Complementiser | Tag.Fused) && letterAt(words, token) === Unit.Alef
}

/** `وحدات حماية | الشعب`: rarely a man's name. */
export function endsInTehMarbuta(words: Words, token: number): boolean {
  return lastUnit(words, token) === Unit.TehMarbuta
}

/** `بن`, which stands only in names: a title before it (`سلطان بن سليم`) is a name. */
export function isBin(words: Words, token: number): boolean {
  return (
    token < words.tokens.count &&
    lengthOf(words, token) === 2 &&
    letterAt(words, token) === Unit.Beh &&
    letterAt(words, token, 1) === Unit.Noon
  )
}

/** `عبد`, `آل`: half of a name, whose other half may have the article. */
export function isNameHead(words: Words, token: number): boolean {
  const length = lengthOf(words, token)
  const first = letterAt(words, token)
  const second = letterAt(words, token, 1)
  if (length === 2) return first === Unit.Alef && second === Unit.Lam
  return length === 3 && first === AIN && second === Unit.Beh && letterAt(words, token, 2) === DAL
}

const AIN = 0x639

const DAL = 0x62f

/** `ارتفعت الأسهم`, `رسمت نبيلة منيب`: a word without a class in ت, before a noun, is rather a verb of hers. */
export function looksPast(words: Words, token: number): boolean {
  return words.tags[token] === 0 && lengthOf(words, token) >= 4 && !isDefinite(words, token) && lastUnit(words, token) === Unit.Teh
}

/** `لأسرة`, `لإدارة`: an alef with its hamza is the first letter of a word. */
export function hasHamzaBehind({ text, tokens }: Words, token: number): boolean {
  const unit = text.source.charCodeAt(tokens.starts[token] + 1)
  return unit === Unit.AlefHamzaAbove || unit === Unit.AlefHamzaBelow
}

/** `القحطاني`: the ending that surnames have. */
export function endsInYeh(words: Words, token: number): boolean {
  return letterAt(words, token, -1) === Unit.Yeh
}

/** `حديثه`, `ترشحها`, `دعمهم`: ends in a pronoun, and not in ة. */
export function endsInPronoun(words: Words, token: number): boolean {
  if (lengthOf(words, token) < 4) return false
  if (letterAt(words, token, -1) !== Unit.Heh) return endsInLongPronoun(words, token)
  // عبدالله
  const isGod = letterAt(words, token, -2) === Unit.Lam && letterAt(words, token, -3) === Unit.Lam
  return !isGod && lastUnit(words, token) === Unit.Heh
}

/** `ترشحها`, `دعمهم` */
export function endsInLongPronoun(words: Words, token: number): boolean {
  const last = letterAt(words, token, -1)
  return lengthOf(words, token) >= 5 && letterAt(words, token, -2) === Unit.Heh && (last === Unit.Alef || last === Unit.Meem)
}

/** `المسؤولين`: many, and not in the nominative. */
export function isOblique(words: Words, token: number): boolean {
  return (
    lengthOf(words, token) >= 7 &&
    letterAt(words, token, -1) === Unit.Noon &&
    letterAt(words, token, -2) === Unit.Yeh &&
    isDefinite(words, token) &&
    has(words, token, Tag.Title | Tag.Partner)
  )
}

/** `مؤتمراً`: an object or an adverb, no part of a name. */
export function endsInTanween(words: Words, token: number): boolean {
  const { text, tokens } = words
  return lastUnit(words, token) === Unit.Fathatan || text.source.charCodeAt(tokens.ends[token] - 2) === Unit.Fathatan
}

/** A verbal noun by its shape (Ryding 2005, 5.1: تفعيل, استفعال, افتعال). */
export function isVerbalNoun(words: Words, token: number, cut = 0): boolean {
  const length = lengthOf(words, token) - cut
  const first = letterAt(words, token, cut)
  if (length === 5 && first === Unit.Teh && letterAt(words, token, cut + 3) === Unit.Yeh) return true
  return (
    length >= 6 &&
    first === Unit.Alef &&
    (letterAt(words, token, cut + 1) === 0x633 || letterAt(words, token, cut + 2) === Unit.Teh) &&
    letterAt(words, token, -2) === Unit.Alef
  )
}

/** `سيطر إلى أن | سجل`: behind `أن` of a report stands no past verb. */
export function isUntil(words: Words, token: number): boolean {
  if (!has(words, token, Tag.Complementiser) || !isTo(words, token - 1)) return false
  const next = words.ends[token]
  return (
    has(words, next, Tag.Action | Tag.Verb) &&
    words.cuts[next] === 0 &&
    !has(words, next, Tag.Title | Tag.Naming | Tag.Governed) &&
    !PRESENT.includes(letterAt(words, next))
  )
}

/** First letters of verbs in the present. */
const PRESENT: readonly number[] = [Unit.Yeh, Unit.Teh, Unit.Noon]

/** `إلى` */
export function isTo(words: Words, token: number): boolean {
  return has(words, token, Tag.Preposition) && lengthOf(words, token) === 3 && letterAt(words, token) === Unit.Alef
}
