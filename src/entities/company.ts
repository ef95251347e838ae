import { OF_PLACES, PLACE_PLURALS } from '../lexicon/data/heads.js'
import { Gap, TokenKind } from '../text/tokens.js'
import type { Context, Hit } from './hits.js'
import { isComma, isJoined } from './letters.js'
import { Flag, wordSet } from './vocabulary.js'

/** A list of places goes on for so many names. */
const LONGEST_LIST = 8

/** Where the name of a place begins that ends with this token. */
function startOfPlace({ hits }: Context, token: number): number {
  for (let at = Math.max(0, token - 2); at < token; at++) if (hits[at]?.entry.kind === 'place' && hits[at]?.end === token + 1) return at
  return token
}

/** `مناطق عسير والباحة`, `محافظتي ينبع والعيص`: behind the plural of a head, and behind the names before it. */
function isOfPlural(context: Context, token: number): boolean {
  let at = token
  for (let names = 0; at > 0 && names < LONGEST_LIST; names++) {
    if (context.tokens.gaps[at] === Gap.Space && wordSet(PLACE_PLURALS).has(context.words[at - 1])) return true
    const comma = isComma(context, at - 1)
    if (at < 2 || !(comma || isJoined(context, at)) || context.tokens.kinds[at - 1 - (comma ? 1 : 0)] !== TokenKind.Word) return false
    at = startOfPlace(context, at - 1 - (comma ? 1 : 0))
  }
  return false
}

/** `حلب | وحماة`: joined with a place. */
function isBeside(context: Context, token: number): boolean {
  const from = startOfPlace(context, token - 1)
  const before = context.hits[from]
  return isJoined(context, token) && before?.entry.kind === 'place' && before.end === token
}

/** True where the words before a name that is another word too are those of places: the plural of a head, a place, an office or a people of one. */
export function isAmongPlaces(context: Context, { token, reading }: Pick<Hit, 'token' | 'reading'>): boolean {
  if (token === 0) return false
  if (isOfPlural(context, token)) return true
  if ((context.flags[token] & Flag.Common) !== 0) return false
  return reading.cut > 0
    ? isBeside(context, token)
    : context.tokens.gaps[token] === Gap.Space && wordSet(OF_PLACES).has(context.words[token - 1])
}
