import { Tense } from '../lexicon/inflect.js'
import { Unit } from '../text/characters.js'
import { TokenKind } from '../text/tokens.js'
import type { Sentence } from './draft.js'
import { Connector, type Frame } from './frame.js'
import { isCalled } from './kin.js'
import { closesAt, type NounPhrase } from './reading.js'
import { endsInPronoun, endsInTehMarbuta, isNameWord, isOnPronoun } from './shapes.js'
import { isMembership, readNounPhrase } from './source.js'
import { Tag } from './tags.js'
import { cuts, has, isComma, isDefinite, kinds, letterAt, procliticOf } from './words.js'

/** `الرئيس، والذي | أكد أن`, `الوثيقة التي | تنص على أن`, `المستثمرين الذين | يرون أن`: in a relative clause the noun before it speaks, where it agrees with the verb. */
export function antecedent({ form, token, stance, connector }: Frame, { start }: Sentence): NounPhrase | null {
  // المغنية التي ردت | قائلة
  const relative = form?.tense === Tense.Participle ? token - 2 : token - 1
  if (!has(relative, Tag.Relative) || !form || endsInPronoun(token)) return null
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
    nameBefore(end, start) ??
    (marked && marked.end < marked.first + 6
      ? { first: marked.first, end: marked.end, cut: 0 }
      : isOnPronoun(token + 1) || (stance === 'say' && connector === Connector.Fused)
        ? null
        : nounBefore(end, start))
  )
}

/** `جان كلود يونكر | الذي`, `لاغارد، | التي قالت`: a word without an article before a relative is a name. */
function nameBefore(end: number, start: number): NounPhrase | null {
  let first = end
  // زيارة | مارتا كوفاتش، التي
  while (first > start && isNameWord(first - 1) && !endsInPronoun(first - 1) && !(first < end - 1 && endsInTehMarbuta(first - 1))) first--
  // البالغة 15 عاما، | والتي; سيدة من بلدة في نيوجيرسي، | التي
  return first < end && kinds[first - 1] !== TokenKind.Number && !isMembership(first - 1) ? { first, end, cut: 0 } : null
}

/** `المنتديات الشبابية | التي`: a definite noun with its adjectives. */
function nounBefore(end: number, start: number): NounPhrase | null {
  let first = end
  while (first > start && isDefinite(first - 1) && (first === end || procliticOf(first) === 0)) first--
  return first < end ? { first, end, cut: letterAt(first) === Unit.Alef ? 0 : 1 } : null
}
