import { Unit } from '../text/characters.js'
import type { Sentence } from './draft.js'
import { Connector, type Frame } from './frame.js'
import { isCalled } from './kin.js'
import { closesAt, type NounPhrase } from './reading.js'
import { endsInPronoun, isOnPronoun } from './shapes.js'
import { readNounPhrase } from './source.js'
import { Tag } from './tags.js'
import { cuts, has, isComma, isDefinite, letterAt, procliticOf } from './words.js'

/** `الرئيس، والذي | أكد أن`, `الوثيقة التي | تنص على أن`, `المستثمرين الذين | يرون أن`: in a relative clause the noun before it speaks, where it agrees with the verb. */
export function antecedent({ form, token, stance, connector }: Frame, { start }: Sentence): NounPhrase | null {
  // المغنية التي نعته | قائلة
  const relative = form?.tense === 'participle' ? token - 2 : token - 1
  if (!has(relative, Tag.Relative) || !form || endsInPronoun(token)) return null
  if ((letterAt(relative, -1) === Unit.Noon) !== (form.number === 'plural')) return null
  if ((letterAt(relative, -2) === Unit.Teh) !== (form.gender === 'f')) return null
  let end = relative
  // أعلنته الوزارة أمس، | التي أشارت
  while (isComma(end - 1) || has(end - 1, Tag.Time)) end--
  let longest: NounPhrase | null = null
  for (let from = end - 1; from >= start && from > end - 9; from--) {
    if (longest && has(from, Tag.Venue)) break
    if (!has(from, Tag.Title | Tag.Naming | Tag.Medium | Tag.Venue)) continue
    // سيدة تدعى | كاثرين مايورغا، والتي
    const phrase = isCalled(from) ? readNounPhrase(from + 1, end) : readNounPhrase(from, end, cuts[from])
    if (phrase?.end !== end) break
    longest = phrase
  }
  // "ذي دايلي مايل" | التي رأت; الأهداف التي | قالت إنها ضربتها is what another says.
  const marked = closesAt.get(end - 1)
  return (
    longest ??
    (marked && marked.end < marked.first + 6
      ? { first: marked.first, end: marked.end, cut: 0 }
      : isOnPronoun(token + 1) || (stance === 'say' && connector === Connector.Fused)
        ? null
        : nounBefore(end, start))
  )
}

/** `المنتديات العربية | التي`: a definite noun with its adjectives. */
function nounBefore(end: number, start: number): NounPhrase | null {
  let first = end
  while (first > start && isDefinite(first - 1) && (first === end || procliticOf(first) === 0)) first--
  return first < end ? { first, end, cut: letterAt(first) === Unit.Alef ? 0 : 1 } : null
}
