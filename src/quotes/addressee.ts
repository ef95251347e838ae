import { Unit } from '../text/characters.js'
import { Slot } from './actor.js'
import type { NounPhrase } from './reading.js'
import { endsInPronoun, isMany, isNameWord, isWith } from './shapes.js'
import type { Slots } from './slots.js'
import { readNounPhrase, runOf } from './source.js'
import { Tag } from './tags.js'
import { has, isWord, lengthOf, letterAt } from './words.js'

/**
 * Is what ل brings in one who hears? An outlet, people that one speaks to and a name in marks are, wherever they stand; anybody else only right behind
 * the verb (`قال لبوتين`) or the speaker's name, where ل does not go on with a noun (`تعرض للخطف`, `المسؤول الإعلامي للجناح العسكري`).
 */
export function hears(token: number, { subject, subjectAt }: Slots): boolean {
  const noun = lengthOf(token) === 1 ? token + 1 : token
  const before = token - 1
  // وأضاف وفقا لوكالة الأنباء
  if (has(before, Tag.Source)) return false
  // في كلمته للوزير, في تصريح للصحافة
  const spoken = has(before, Tag.Venue) && (endsInPronoun(before) || has(before, Tag.SpeechNoun))
  if (spoken || has(noun, Tag.Medium | Tag.Partner) || !isWord(noun)) return true
  if (token !== subjectAt && !(subject && before === subject.end - 1 && isNameWord(before))) return false
  return has(noun, Tag.Title | Tag.Naming | Tag.Governed | Tag.Place) || isMany(noun) || letterAt(noun, 1) !== Unit.Lam
}

/** The addressee that begins at `token`: `لنظيره الصيني …`, `لـ "سبق"`. */
export function readAddressee(token: number, limit: number): NounPhrase | null {
  if (lengthOf(token) === 1) return readNounPhrase(token + 1, limit)
  return { first: token, end: Math.max(token + 1, runOf(token, limit, Slot.Subject)), cut: 1 }
}

/** The partner of a conversation: `خلال محادثة عبر الفيديو مع نظيره الصيني`. */
export function readPartner(token: number, limit: number): NounPhrase | null {
  if (!has(token, Tag.Preposition) || !has(token + 1, Tag.Conversation)) return null
  for (let at = token + 2; at < Math.min(limit, token + 8); at++) {
    if (isWith(at)) return readNounPhrase(at + 1, limit)
  }
  return null
}
