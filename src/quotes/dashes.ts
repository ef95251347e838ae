import { Unit } from '../text/characters.js'
import { announcesClause } from './shapes.js'
import { isComma, isWord, lengthOf, markOf } from './words.js'

/** `–طلب عدم نشر اسمه-`: the token behind an aside in dashes; `token` itself where it does not close soon. */
export function behindDashes(token: number, limit: number): number {
  for (let at = token + 2; at < limit && at < token + 14; at++) if (isDash(at)) return at + 1
  return token
}

/** A dash, or the lone tatweel that some outlets print for it. */
export function isDash(token: number): boolean {
  const unit = markOf(token)
  if (unit === Unit.Hyphen || unit === Unit.EnDash || unit === Unit.EmDash) return true
  return isWord(token) && lengthOf(token) === 0
}

/** `قالت أبوت، التي دعت مرارا إلى استقالة راد، | إن`: the complementiser behind a relative clause between commas; `at` itself where none follows. */
export function behindRelative(at: number, limit: number): number {
  for (let token = at + 1; token < limit && token < at + 24 && markOf(token) !== Unit.Colon; token++)
    if (isComma(token) && announcesClause(token + 1)) return token + 1
  return at
}
