import { Tense } from '../lexicon/inflect.js'
import { Unit } from '../text/characters.js'
import { TokenKind } from '../text/tokens.js'
import type { NounPhrase } from './reading.js'
import {
  endsInLongPronoun,
  endsInPronoun,
  endsInTanween,
  endsInTehMarbuta,
  endsInYeh,
  hasHamzaBehind,
  isFemininePlural,
  isMany,
  isNameWord,
  isVerbalNoun,
  isWithNoun,
  namesSomebody,
} from './shapes.js'
import { Tag } from './tags.js'
import { cuts, has, isDefinite, isWord, kinds, lengthOf, letterAt, markOf, procliticOf, tags, timesInText, verbReadings } from './words.js'

/** `أردف قائلا`, `اختتم حديثه بالقول`, `نفى أي`: what stands right behind the verb and acts not. */
export function isNoActor(token: number): boolean {
  if ((has(token, Tag.Venue | Tag.SpeechNoun) && endsInPronoun(token)) || endsInTanween(token)) return true
  const first = letterAt(token)
  // تطرق | لعلاقات بلاده
  if (first === Unit.Lam && isFemininePlural(token)) return true
  // اعترف | باستخدام السلاح, أمرت | بإجراء تحقيق
  if (first === Unit.Beh && (isVerbalNoun(token, 1) || hasHamzaBehind(token) || isWithNoun(token))) return true
  // أكد | حرصه, ذكر | اسمه
  if (has(token, Tag.Matter | Tag.DemandNoun) || (first !== Unit.Alef && isOwn(token))) return true
  // نفى | أي توجه
  if (first === Unit.Alef && lengthOf(token) === 2 && letterAt(token, 1) === Unit.Yeh) return true
  // عاد | وقال, مضت | تقول
  return (
    has(token, Tag.Verb) &&
    !has(token, Tag.Title | Tag.Venue) &&
    ((cuts[token] > 0 && first === Unit.Waw) ||
      verbReadings(token).every(({ form, verb }) => form.tense === Tense.Participle || (form.tense === Tense.Present && !verb.homograph)))
  )
}

/** `هجومه`: a noun of no class with a pronoun, which the text has once, and no name behind it. */
function isOwn(token: number): boolean {
  return (
    tags[token] === 0 &&
    letterAt(token, -1) === Unit.Heh &&
    endsInPronoun(token) &&
    timesInText(token) === 1 &&
    !has(token + 1, Tag.Title) &&
    !(isWord(token + 1) && tags[token + 1] === 0)
  )
}

/**
 * `أكد دعمه`, `أعلن تعليق الدورتين`: a noun with a pronoun, or a verbal noun by its shape (Ryding 2005, 5.1: تفعيل, استفعال, افتعال), is what is done, not who does it.
 */
export function isObject({ first }: NounPhrase): boolean {
  // رأى خلفها | أولاف شولتس
  const hers = letterAt(first, -1) === Unit.Alef && endsInLongPronoun(first) && !namesSomebody(first + 1)
  return tags[first] === 0 && (hers || isVerbalNoun(first))
}

/** Where a noun phrase stands. */
export const enum Slot {
  Subject = 0,
  /** Behind a verb that takes an object (`وصف بوتين التعاون`) a name ends at the next definite noun. */
  BeforeObject = 1,
  /** A verb of speech has no object (`قال ريمي تانبيرجيه`). */
  OfSpeech = 2,
  /** In an attribution (`وفقاً لترجمة روسية لتصريحاته`) ل goes on with the phrase. */
  Attribution = 3,
}

/** `جدد الحزب | التأكيد` */
export function isDefiniteAct(token: number): boolean {
  return (
    letterAt(token) === Unit.Alef &&
    letterAt(token, -1) !== Unit.Heh &&
    isVerbalNoun(token, 2) &&
    isDefinite(token) &&
    isDefinite(token - 1)
  )
}

/** `أعلنت نيكسون | ترشحها`, `حمد | دعمه`: behind a name a noun with a pronoun is what is done. */
export function isOwnObject(token: number, first: number, slot: Slot): boolean {
  // اقترح هولاند | تشكيل الحكومة
  if (
    slot !== Slot.OfSpeech &&
    isNameWord(token - 1) &&
    isVerbalNoun(token) &&
    !endsInTehMarbuta(token - 1) &&
    (isDefinite(token + 1) || kinds[token + 1] === TokenKind.QuotationMark)
  )
    return true
  if (has(token, Tag.Title | Tag.Verb) || isDefinite(token) || !endsInPronoun(token)) return false
  if (has(token - 1, Tag.Governed | Tag.Naming | Tag.Title) && !isDefinite(token - 1)) return false
  // الوزير عبده | خال, and not أعلن الوزير | استقالته وقال
  if (has(token - 1, Tag.Title) && letterAt(token, -1) === Unit.Heh && !has(token + 1, ~Tag.Title)) return false
  // البرتغالي جوزيه مورينيو: another word of the name follows.
  if (isDefinite(token - 1) && isNameWord(token + 1) && procliticOf(token + 1) === 0 && letterAt(token, -1) === Unit.Heh) return false
  if (letterAt(token, -1) !== Unit.Heh) return true
  // ماريو غوتزه: a surname comes again; قال لها | لوالده
  return slot === Slot.OfSpeech && !has(first, Tag.Venue) ? letterAt(token) === Unit.Lam : timesInText(token) === 1
}

/** Behind a title a definite noun that is no adjective of it, with nobody's name behind. */
export function isWhom(token: number): boolean {
  if (isMany(token)) return letterAt(token, -2) === Unit.Yeh
  // الوزير | المعارضة
  const agrees = endsInTehMarbuta(token) === endsInTehMarbuta(token - 1)
  const adjective =
    endsInYeh(token) || (agrees && (endsInTehMarbuta(token) || (letterAt(token, 2) === Unit.Meem && !has(token, Tag.Title))))
  const next = token + 1
  // وصف الوزير | القرار بـ"…", and not الرئيس السابق، سامي راشد،
  const lone = lengthOf(next) === 1 && letterAt(next) === Unit.Beh
  return !adjective && (lone || has(next, Tag.Preposition | Tag.Complementiser | Tag.Fused) || markOf(next) === Unit.Colon)
}

/** `كان`, `وكانت` */
export function isWas(token: number): boolean {
  if (!has(token, Tag.Conjunction)) return false
  return letterAt(token, -1) === Unit.Teh || letterAt(token, -2) === Unit.Alef
}

/** `احتاجت`, `وتتعامل` */
export function isFeminine(verb: number): boolean {
  return letterAt(verb, -1) === Unit.Teh || letterAt(verb, cuts[verb]) === Unit.Teh
}
