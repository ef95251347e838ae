import { Unit } from '../text/characters.js'
import { foldedLength } from '../text/tokens.js'
import { Tag } from './tags.js'
import { has, isDefinite, type Words } from './words.js'

/** `أن`, `إن`, and not `بأنه`. */
export function announcesClause(words: Words, token: number): boolean {
  return has(words, token, Tag.Complementiser | Tag.Fused) && words.tokens.folded[words.tokens.foldStarts[token]] === Unit.Alef
}

/** `وحدات حماية | الشعب`: rarely a man's name. */
export function endsInTehMarbuta({ text, tokens }: Words, token: number): boolean {
  return text.source.charCodeAt(tokens.ends[token] - 1) === Unit.TehMarbuta
}

/** `بن`, which stands only in names: a title before it (`سلطان بن سليم`) is a name. */
export function isBin({ tokens }: Words, token: number): boolean {
  if (token >= tokens.count || foldedLength(tokens, token) !== 2) return false
  const from = tokens.foldStarts[token]
  return tokens.folded[from] === Unit.Beh && tokens.folded[from + 1] === Unit.Noon
}

/** `عبد`, `آل`: half of a name, whose other half may have the article. */
export function isNameHead({ tokens }: Words, token: number): boolean {
  const from = tokens.foldStarts[token]
  const length = foldedLength(tokens, token)
  const [first, second, third] = tokens.folded.subarray(from, from + 3)
  return (
    (length === 3 && first === AIN && second === Unit.Beh && third === DAL) || (length === 2 && first === Unit.Alef && second === Unit.Lam)
  )
}

const AIN = 0x639

const DAL = 0x62f

/** `ارتفعت الأسهم`, `رسمت نبيلة منيب`: a word without a class in ت, before a noun, is rather a verb of hers. */
export function looksPast(words: Words, token: number): boolean {
  const { tokens, tags, text } = words
  return (
    tags[token] === 0 &&
    foldedLength(tokens, token) >= 4 &&
    !isDefinite(words, token) &&
    text.source.charCodeAt(tokens.ends[token] - 1) === Unit.Teh
  )
}

/** `لأسرة`, `لإدارة`: an alef with its hamza is the first letter of a word. */
export function hasHamzaBehind({ text, tokens }: Words, token: number): boolean {
  const unit = text.source.charCodeAt(tokens.starts[token] + 1)
  return unit === Unit.AlefHamzaAbove || unit === Unit.AlefHamzaBelow
}

/** `القحطاني`: the ending that surnames have. */
export function endsInYeh({ tokens }: Words, token: number): boolean {
  return tokens.folded[tokens.foldStarts[token + 1] - 1] === Unit.Yeh
}

/** `حديثه`, `ترشحها`, `دعمهم`: ends in a pronoun, and not in ة. */
export function endsInPronoun({ text, tokens }: Words, token: number): boolean {
  const length = foldedLength(tokens, token)
  if (length < 4) return false
  const end = tokens.foldStarts[token + 1]
  const last = tokens.folded[end - 1]
  // عبدالله
  if (last === Unit.Heh && tokens.folded[end - 2] === Unit.Lam && tokens.folded[end - 3] === Unit.Lam) return false
  if (last === Unit.Heh) return text.source.charCodeAt(tokens.ends[token] - 1) === Unit.Heh
  return length >= 5 && tokens.folded[end - 2] === Unit.Heh && (last === Unit.Alef || last === Unit.Meem)
}

/** `مؤتمراً`: an object or an adverb, no part of a name. */
export function endsInTanween({ tokens, text }: Words, token: number): boolean {
  const end = tokens.ends[token]
  return text.source.charCodeAt(end - 1) === Unit.Fathatan || text.source.charCodeAt(end - 2) === Unit.Fathatan
}

/** A verbal noun by its shape (Ryding 2005, 5.1: تفعيل, استفعال, افتعال). */
export function isVerbalNoun({ tokens }: Words, token: number, cut = 0): boolean {
  const from = tokens.foldStarts[token] + cut
  const length = foldedLength(tokens, token) - cut
  const at = (letter: number): number => tokens.folded[from + letter]
  if (length === 5 && at(0) === Unit.Teh && at(3) === Unit.Yeh) return true
  return length >= 6 && at(0) === Unit.Alef && (at(1) === 0x633 || at(2) === Unit.Teh) && at(length - 2) === Unit.Alef
}
