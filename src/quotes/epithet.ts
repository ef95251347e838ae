import { Unit } from '../text/characters.js'
import type { NounPhrase } from './reading.js'
import { endsInPronoun, endsInTehMarbuta, isAccusative, isFaith, isNameHead, isNameWord, isVerbalNoun } from './shapes.js'
import { Tag } from './tags.js'
import { has, isDefinite, isWord, letterAt, markOf, tags } from './words.js'

/**
 * `البرتغالي | جوزيه مورينيو`, `الشاهد | عبد الرحمن مير`, `أسطورة الكرة الأرجنتينية | دييغو مارادونا`: where a name of two words and more stands
 * behind a definite one.
 */
export function behindEpithet({ first, end }: NounPhrase): number {
  let from = first
  while (from < end && !has(from, ~Tag.Adjective) && (from === first || isDefinite(from))) from++
  // زين الدين زيدان, بالرام كومار أوبادهياي
  if (from === first || !isDefinite(from - 1) || isFaith(from - 1)) return first
  if (from === first + 1 && letterAt(first) !== Unit.Alef) return first
  // الفلاح | منجي العياري: and what is said begins right behind two words
  const next = from + 1
  const announced = has(end, Tag.Complementiser | Tag.Fused) || markOf(end) === Unit.Colon
  if (
    announced &&
    end === from + 2 &&
    isDefinite(first) &&
    isNameWord(from) &&
    letterAt(from) !== Unit.Lam &&
    isWord(next) &&
    tags[next] === 0 &&
    !endsInPronoun(next)
  )
    return from
  // الهدف خلق حالة
  if (next >= end || isAccusative(from) || isVerbalNoun(from)) return first
  return isNameHead(from) || (isNameWord(from) && isNameWord(next) && !endsInTehMarbuta(next)) ? from : first
}
