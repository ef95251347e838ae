import { Unit } from '../text/characters.js'
import { Gap } from '../text/tokens.js'
import { isComma } from './frame.js'
import type { MarkedSpan } from './marks.js'
import { beginsAddressee } from './phrase.js'
import type { Reading } from './reading.js'
import { Tag } from './tags.js'
import { has, isWord, lengthOf, markOf } from './words.js'

/** `أوضحت "أندا" في بلاغ أن`: a short name in marks or parentheses right behind the verb, with words behind it, is the subject. */
export function isNamedInMarks({ words, opensAt, names }: Reading, token: number): boolean {
  const { tokens } = words
  const span = opensAt.get(token)
  if (!span) return markOf(words, token) === Unit.ParenthesisOpen
  const next = span.close + 1
  return (
    span.close >= 0 &&
    span.end - span.first <= 3 &&
    next < tokens.count &&
    tokens.gaps[next] !== Gap.Line &&
    (isWord(words, next)
      ? lengthOf(words, next) > 1 || beginsAddressee(words, next)
      : (markOf(words, next) === Unit.Colon && tokens.gaps[next + 1] !== Gap.Line) || (isComma(markOf(words, next)) && names.has(span)))
  )
}

/** Content behind marks: the marks must stand at `token`; a name in marks is no content. */
export function marksAt(reading: Reading, token: number): MarkedSpan | undefined {
  const span = reading.opensAt.get(token)
  return span && !reading.names.has(span) ? span : undefined
}

/** `مسؤول مطلع على سرقة طائرة "هورايزن" من المطار، أن …`: a word or two in marks, and the complementiser still to come. */
export function isNameOnTheWay({ words }: Reading, span: MarkedSpan, limit: number): boolean {
  const next = span.close + 1
  if (span.close < 0 || span.end - span.first > 6) return false
  // في «مؤسسة جيمس تاون»، أن …
  if (isComma(markOf(words, next)) && has(words, next + 1, Tag.Complementiser | Tag.Fused) && words.cuts[next + 1] === 0) return true
  if (span.end - span.first > (has(words, span.first, Tag.Naming) ? 4 : 2)) return false
  // المتحدث باسم الوزارة "أنيل ساكسين": "نحن …"
  if (markOf(words, span.close + 1) === Unit.Colon) return true
  for (let at = span.close + 1; at < limit && at < span.close + 24; at++) {
    if (has(words, at, Tag.Complementiser | Tag.Fused)) return words.cuts[at] === 0
    if (markOf(words, at) === Unit.Colon) return true
    if (has(words, at, Tag.Verb) || markOf(words, at) === Unit.FullStop) return false
    // …، في حديث لـ«الشرق الأوسط» أن
    if (isComma(markOf(words, at)) && !has(words, at + 1, Tag.Complementiser | Tag.Fused | Tag.Preposition)) return false
  }
  return false
}
