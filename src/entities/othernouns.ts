import { ATTAINING, BEFORE_PRAYERS, MILKED, MILKING, PRAYERS, TARGETS } from '../lexicon/data/heads.js'
import { Gap } from '../text/tokens.js'
import type { Context } from './hits.js'
import { beginsLikePresent } from './letters.js'
import { Flag, wordSet } from './vocabulary.js'

/** `صلاة المغرب`: a time of the day. */
function isPrayer({ words }: Context, token: number): boolean {
  return token > 0 && wordSet(PRAYERS).has(words[token]) && wordSet(BEFORE_PRAYERS).has(words[token - 1])
}

/** `تحاول النيل من خصومها`: what somebody does to others, against `مياه النيل من المنبع`. */
function isAttaining({ words, flags, tokens }: Context, token: number): boolean {
  const next = token + 1
  if (!wordSet(ATTAINING).has(words[token]) || !wordSet(TARGETS).has(words[next] ?? '') || tokens.gaps[next] !== Gap.Space) return false
  const before = token > 0 ? flags[token - 1] : 0
  // `مياه النيل`: an undefined noun is the river's.
  const owned = (before & (Flag.Common | Flag.PlaceHead)) !== 0 && (before & (Flag.Definite | Flag.Function | Flag.Speech)) === 0
  return !owned || isVerb(words[token - 1])
}

/** `تحاول`, `يريدون`. */
function isVerb(word: string): boolean {
  return beginsLikePresent(word) && word.length > 3
}

/** `آلة حلب الأبقار`. */
function isMilking({ words, reads, tokens }: Context, token: number): boolean {
  return wordSet(MILKING).has(words[token]) && wordSet(MILKED).has(reads[token + 1]?.letters ?? '') && tokens.gaps[token + 1] === Gap.Space
}

/** The name of a place that is another noun here. */
export function isOtherNoun(context: Context, token: number): boolean {
  return isPrayer(context, token) || isAttaining(context, token) || isMilking(context, token)
}
