import { HEH } from '../lexicon/data/affixes.js'
import { Unit } from '../text/characters.js'
import { bareArticle, before, has, isDefinite, isWord, joinAt, lengthAt, letterAt, readingsAt, textAt } from './cursor.js'
import { Sense } from './senses.js'

/** `المرة`, `للمرة`, `وللمرة`. */
const hasArticle = (at: number): boolean => readingsAt(at).some(isDefinite)

/** A word that is no noun, behind و too: `وحتى`. */
export function isFunctionWord(at: number): boolean {
  return has(at, Sense.NotCounted) || (lengthAt(at) > 1 && has(joinAt(at), Sense.NotCounted))
}

/** `رقم`, `المادة`: nouns that a number names, one of many. */
export const isNumbered = (at: number): boolean => has(at, Sense.Label) || has(at, Sense.Ordered)

/** `الدقيقة 90 من …`, `المادة 20 من …`: a singular noun is numbered. */
const isLabel = (at: number): boolean => isNumbered(at) || (isDefinite(at) && !isPluralBefore(at))

/** `2017 بكرديف`, `24 لكرة`: behind a large number ب and ل begin a phrase, unless the noun has the ending that such a number asks for. */
function isPrefixed(at: number, value: number): boolean {
  const first = letterAt(at, 0)
  if (value < 3 || (first !== Unit.Beh && first !== Unit.Lam) || has(at, Sense.PrefixNoun)) return false
  const last = letterAt(at, -1)
  if (value < 11) return last === Unit.Heh
  return value % 100 < 11 || (last !== Unit.Alef && last !== Unit.Heh)
}

/** `30 وقال`: a word behind و that is known, definite or a verb is a new clause; `5 وزراء` are counted. */
function isConjoined(at: number): boolean {
  return hasArticle(at) || (letterAt(at, 0) === Unit.Waw && !has(at, Sense.WawNoun))
}

const NO_NOUN = [Sense.NotCounted, Sense.This, Sense.OrdinalCue, Sense.ModifierBehind, Sense.BelowZero, Sense.Rate]

/** True where the word behind a number, which begins at `number`, is what it counts. */
export function isCountedNoun(at: number, value = 0, number = 0): boolean {
  if (!isWord(at) || bareArticle(at) > 0) return false
  const labels = number > 0 && isLabel(before(number))
  if (has(at, Sense.Partitive)) return !labels && !has(at, Sense.OrdinalCue)
  // The longest phrase hides its first word: `20 على الأقل`.
  if (NO_NOUN.some((sense) => has(at, sense))) return false
  return !isConjoined(at) && !isPrefixed(at, labels ? 100 : value) && !isPluralVerb(at)
}

/** `298 حضروا`: five letters and more in وا, and no tanwin. */
function isPluralVerb(at: number): boolean {
  return lengthAt(at) > 4 && letterAt(at, -1) === Unit.Alef && letterAt(at, -2) === Unit.Waw && !textAt(at).includes('\u064b')
}

/** `مبارياتهم`, `خطواته`: a plural in ات with a suffix. */
function hasPluralSuffix(at: number): boolean {
  if (!hasSuffix(at) || has(at, Sense.Ordered)) return false
  const end = letterAt(at, -2) === Unit.Teh ? -2 : -3
  return letterAt(at, end) === Unit.Teh && letterAt(at, end - 1) === Unit.Alef && lengthAt(at) > 5
}

/** A definite plural before a number is what it counts: `الدول الـ28`; a singular is put in order by it: `المرتبة الـ48`. */
export function isPluralBefore(at: number): boolean {
  if (has(at, Sense.PluralNoun) || hasPluralSuffix(at)) return true
  const [vowel, last] = [letterAt(at, -2), letterAt(at, -1)]
  if (!isDefinite(at) || lengthAt(at) < 5) return false
  return last === Unit.Teh ? vowel === Unit.Alef : last === Unit.Noon && (vowel === Unit.Yeh || vowel === Unit.Waw)
}

/** `جيشها`, `هدفه`, `ميلادهم`: enough letters before ه, ها, هم, هن, نا. The source tells ه from ة. */
function hasSuffix(at: number): boolean {
  if (letterAt(at, 3) === 0) return false
  const [vowel, last] = [letterAt(at, -2), letterAt(at, -1)]
  if (last === Unit.Heh) return textAt(at).endsWith(HEH)
  return vowel === Unit.Heh ? last === Unit.Alef || last === Unit.Meem || last === Unit.Noon : vowel === Unit.Noon && last === Unit.Alef
}

/** A noun that an ordinal can follow: with the article or a possessive suffix, and no preposition. */
export function isDefiniteNoun(at: number): boolean {
  return isWord(at) && !isFunctionWord(at) && (hasArticle(at) || hasSuffix(at))
}
