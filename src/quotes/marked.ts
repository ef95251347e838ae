import { Tense } from '../lexicon/inflect.js'
import { Unit } from '../text/characters.js'
import { Gap } from '../text/tokens.js'
import { Join } from './joins.js'
import type { MarkedSpan } from './marks.js'
import { beginsAddressee } from './object.js'
import { names, opensAt } from './reading.js'
import { Tag } from './tags.js'
import {
  cuts,
  gaps,
  has,
  isComma,
  isDefinite,
  isParticiple,
  isWord,
  lengthOf,
  markOf,
  procliticOf,
  reads,
  tokens,
  verbReadings,
} from './words.js'

/** `أوضحت "أندا" في بلاغ أن`: a short name in marks or parentheses right behind the verb, with words behind it, is the subject. */
export function isNamedInMarks(token: number): boolean {
  const span = opensAt.get(token)
  // كتب (بمرارة) عن …
  if (!span) return markOf(token) === Unit.ParenthesisOpen && procliticOf(token + 1) !== Unit.Beh
  const next = span.close + 1
  return (
    span.close >= 0 &&
    // دعت "الجمعية الوطنية للدفاع عن الأرض" إلى
    span.end - span.first <= (has(span.first, Tag.Naming) ? 6 : 3) &&
    next < tokens.count &&
    gaps[next] !== Gap.Line &&
    (isWord(next)
      ? lengthOf(next) > 1 || beginsAddressee(next)
      : markOf(next) === Unit.ParenthesisOpen || markOf(next) === Unit.Colon || (isComma(next) && names.has(span)))
  )
}

/** Content behind marks: the marks must stand at `token`; a name in marks is no content. */
export function marksAt(token: number): MarkedSpan | undefined {
  const span = opensAt.get(token)
  return span && !names.has(span) ? span : undefined
}

/** `مسؤول مطلع على سرقة طائرة "هورايزن" من المطار، أن …`: a word or two in marks, and the complementiser still to come. */
export function isNameOnTheWay(span: MarkedSpan, limit: number): boolean {
  if (span.close < 0 || span.end - span.first > (has(span.first, Tag.Naming) ? 4 : 2)) return false
  for (let at = span.close + 1; at < limit && at < span.close + 24; at++) {
    if (has(at, Tag.Complementiser | Tag.Fused)) return cuts[at] === 0
    if (markOf(at) === Unit.Colon) return true
    if (has(at, Tag.Verb)) return false
    // …، في حديث لـ«الشرق الأوسط» أن
    if (isComma(at) && !has(at + 1, Tag.Complementiser | Tag.Fused | Tag.Preposition | Tag.Time)) return false
  }
  return false
}

/** `استعداد بلاده لـ "…"`: a lone ل before more than a name in marks. */
export function announcesSpeech(token: number): boolean {
  const span = opensAt.get(token + 1)
  return lengthOf(token) === 1 && span !== undefined && span.end - span.first > 3
}

/** A complementiser or a colon, before a verb or another clause. */
export function announcesSoon(from: number, limit: number): boolean {
  for (let at = from; at < limit && at < from + 8; at++) {
    if (has(at, Tag.Complementiser | Tag.Fused) || markOf(at) === Unit.Colon) return true
    if (has(at, Tag.Verb) || (isComma(at) && at > from && !has(at + 1, Tag.Complementiser | Tag.Fused))) return false
  }
  return false
}

/** `قائلا | كلمات الشكر لا تفي`: behind it a word that is no place, time or addressee begins what is said. */
export function beginsSpeech(token: number): boolean {
  const says = verbReadings(token - 1).some(
    ({ verb, form }) => form.tense === Tense.Participle && verb.requires === 'none' && verb.stance === 'say',
  )
  const clause = !has(token, Tag.Preposition | Tag.Time | Tag.Source) || has(token, Tag.Conjunction)
  return says && clause && isWord(token) && procliticOf(token) !== Unit.Beh && !beginsAddressee(token)
}

/** `عدة شروط منها: تقديم الطلب`, `على النحو التالي: أحمد رئيسا`: behind the colon at `token` things are told off, and nobody speaks. */
export function bringsInList(token: number): boolean {
  const before = !isDefinite(token - 1) ? token - 1 : token - 2
  return reads(before, Join.Listing)
}

/** `كتب: أحمد سالم`, and over the article `القاهرة - كتبت سارة محمود:`: who wrote it, and nothing that he says. */
export function isByline(colon: number, verb: number): boolean {
  const next = colon + 1
  return reads(verb, Join.Written) && (colon === verb + 1 || gaps[next] === Gap.Line) && !opensAt.has(next)
}

/**
 * `وقال بوتين | "العمل مستمر" وأضاف`, `وأضاف المدير | "نعم".`: a few words in marks with which the clause is over. Were they a name, nothing would be said.
 */
export function lastWords(from: number, limit: number): MarkedSpan | undefined {
  let at = from
  while (at < limit && isWord(at) && !has(at, NOT_BEFORE_SPEECH)) at++
  const span = opensAt.get(at)
  // قال مدير صحيفة | "الوطن", تحدث الوزير عن ثورة | "25 يناير"
  const named = !isDefinite(at - 1) && (has(at - 1, Tag.Naming | Tag.Medium) || has(at - 2, Tag.Preposition))
  return span && !named && endsClause(span.close + 1, limit) ? span : undefined
}

const NOT_BEFORE_SPEECH = Tag.Verb | Tag.SpeechNoun | Tag.Complementiser | Tag.Fused | Tag.Relative

/** The end of the sentence, or `وأضاف`, `، مشيرا`, `، وذلك`. */
function endsClause(token: number, limit: number): boolean {
  const next = isComma(token) ? token + 1 : token
  return token >= limit || markOf(token) === Unit.FullStop || procliticOf(next) === Unit.Waw || (next > token && isParticiple(next))
}
