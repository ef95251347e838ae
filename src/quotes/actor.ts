import { Unit } from '../text/characters.js'
import type { NounPhrase } from './reading.js'
import { endsInLongPronoun, endsInPronoun, endsInTanween, isVerbalNoun } from './shapes.js'
import { Tag } from './tags.js'
import { has, isWord, lengthOf, letterAt, timesInText, verbReadings, type Words } from './words.js'

/** `أردف قائلا`, `اختتم حديثه بالقول`, `نفى أي`: what stands right behind the verb and acts not. */
export function isNoActor(words: Words, token: number): boolean {
  if ((has(words, token, Tag.Venue | Tag.SpeechNoun) && endsInPronoun(words, token)) || endsInTanween(words, token)) return true
  const first = letterAt(words, token)
  // اعترف | باستخدام السلاح
  if (first === Unit.Beh && isVerbalNoun(words, token, 1)) return true
  // أكد | حرصه, ذكر | اسمه
  if (has(words, token, Tag.Matter) || (first !== Unit.Alef && isOwn(words, token))) return true
  // نفى | أي توجه
  if (first === Unit.Alef && lengthOf(words, token) === 2 && letterAt(words, token, 1) === Unit.Yeh) return true
  return (
    has(words, token, Tag.Verb) &&
    !has(words, token, Tag.Title) &&
    verbReadings(words, token).every(({ form }) => form.tense === 'participle')
  )
}

/** `هجومه`: a noun of no class with a pronoun, which the text has once, and no name behind it. */
function isOwn(words: Words, token: number): boolean {
  return (
    words.tags[token] === 0 &&
    letterAt(words, token, -1) === Unit.Heh &&
    endsInPronoun(words, token) &&
    timesInText(words, token) === 1 &&
    !(isWord(words, token + 1) && words.tags[token + 1] === 0)
  )
}

/**
 * `أكد دعمه`, `أعلن تعليق الدورتين`: a noun with a pronoun, or a verbal noun by its shape (Ryding 2005, 5.1: تفعيل, استفعال, افتعال), is what is done, not who does it.
 */
export function isObject(words: Words, { first }: NounPhrase): boolean {
  if (words.tags[first] !== 0 || !isWord(words, first)) return false
  const hers = letterAt(words, first, -1) === Unit.Alef && endsInLongPronoun(words, first)
  return hers || isVerbalNoun(words, first)
}
