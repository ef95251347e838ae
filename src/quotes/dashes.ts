import { Unit } from '../text/characters.js'
import { isWord, lastUnit, lengthOf, markOf, type Words } from './words.js'

/** `–طلب عدم نشر اسمه-`: the token behind an aside in dashes; `token` itself where it does not close soon. */
export function behindDashes(words: Words, token: number, limit: number): number {
  for (let at = token + 2; at < limit && at < token + 14; at++) if (isDash(words, at)) return at + 1
  return token
}

/** A dash, or the lone tatweel that some outlets print for it. */
export function isDash(words: Words, token: number): boolean {
  const unit = markOf(words, token)
  if (unit === Unit.Hyphen || unit === Unit.EnDash || unit === Unit.EmDash) return true
  return isWord(words, token) && lengthOf(words, token) === 0 && lastUnit(words, token) === Unit.Tatweel
}
