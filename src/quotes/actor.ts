import { Unit } from '../text/characters.js'
import type { NounPhrase } from './reading.js'
import { endsInLongPronoun, endsInPronoun, endsInTanween, isVerbalNoun } from './shapes.js'
import { Tag } from './tags.js'
import { cuts, has, isWord, lengthOf, letterAt, tags, timesInText, verbReadings } from './words.js'

/** `أردف قائلا`, `اختتم حديثه بالقول`, `نفى أي`: what stands right behind the verb and acts not. */
export function isNoActor(token: number): boolean {
  if ((has(token, Tag.Venue | Tag.SpeechNoun) && endsInPronoun(token)) || endsInTanween(token)) return true
  const first = letterAt(token)
  // اعترف | باستخدام السلاح
  if (first === Unit.Beh && isVerbalNoun(token, 1)) return true
  // أكد | حرصه, ذكر | اسمه
  if (has(token, Tag.Matter) || (first !== Unit.Alef && isOwn(token))) return true
  // نفى | أي توجه
  if (first === Unit.Alef && lengthOf(token) === 2 && letterAt(token, 1) === Unit.Yeh) return true
  // عاد | وقال
  return (
    has(token, Tag.Verb) &&
    !has(token, Tag.Title) &&
    ((cuts[token] > 0 && first === Unit.Waw) || verbReadings(token).every(({ form }) => form.tense === 'participle'))
  )
}

/** `هجومه`: a noun of no class with a pronoun, which the text has once, and no name behind it. */
function isOwn(token: number): boolean {
  return (
    tags[token] === 0 &&
    letterAt(token, -1) === Unit.Heh &&
    endsInPronoun(token) &&
    timesInText(token) === 1 &&
    !(isWord(token + 1) && tags[token + 1] === 0)
  )
}

/**
 * `أكد دعمه`, `أعلن تعليق الدورتين`: a noun with a pronoun, or a verbal noun by its shape (Ryding 2005, 5.1: تفعيل, استفعال, افتعال), is what is done, not who does it.
 */
export function isObject({ first }: NounPhrase): boolean {
  if (tags[first] !== 0 || !isWord(first)) return false
  const hers = letterAt(first, -1) === Unit.Alef && endsInLongPronoun(first)
  return hers || isVerbalNoun(first)
}
