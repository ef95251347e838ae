import { Unit } from '../text/characters.js'
import { foldedToken } from '../text/tokens.js'
import { Join } from './joins.js'
import { wordsOf } from './lists.js'
import type { NounPhrase } from './reading.js'
import { endsInPronoun, isMany, isNameWord, namesSomebody } from './shapes.js'
import { Tag } from './tags.js'
import { has, isDefinite, lastUnit, lengthOf, letterAt, reads, tokens } from './words.js'

/** `رئيسها | إيمانويل ماكرون`, `شريكه | المصمم …`, `محاميه | رامي عباس`: whose he is. */
export function isSomebodys(token: number): boolean {
  if (!endsInPronoun(token)) return false
  const next = token + 1
  return has(next, Tag.Title) || (namesSomebody(next) && (letterAt(token, -1) !== Unit.Heh || letterAt(token) === Unit.Meem))
}

/**
 * `محامي الفنانة | شيرين عبد الوهاب`, `زوجة | مروان البرغوثي`: the name at `from` is not that of the one who is meant, but of whom he is the lawyer or she
 * the wife or speaks for. Behind a body (`محامي الشركة | خالد علي`, `الناطق باسم حماس | خالد علي`) stands his own.
 */
export function isNameOfOther({ first }: NounPhrase, from: number): boolean {
  let at = first + 1
  if (endsInPronoun(first) || !(reads(first, Join.Kin) || reads(at, Join.Kin))) return false
  while (reads(at, Join.Kin)) at++
  // باسم | حماس
  if (letterAt(at - 1) === Unit.Beh && !has(at, Tag.Title)) return false
  if (at < from && !has(at, Tag.Title)) return isNameWord(at) && from === at + 1
  for (let word = at + 1; word < from; word++) if (!isDefinite(word)) return false
  // وكيل أعمال اللاعبين | أحمد السالم
  return !isMany(at)
}

/** `مصادر مقربة | من بلاتيني`: من behind a word of nearness; who is near him is told by him. */
export function isNearness(from: number): boolean {
  return (
    lengthOf(from) === 2 && letterAt(from) === Unit.Meem && wordsOf(Join.Near).some((stem) => foldedToken(tokens, from - 1).includes(stem))
  )
}

/** `ويدعى | سعيد أوعلي`, and not `يدعي`: a verb of naming in the passive, before a name. */
export function isCalled(token: number): boolean {
  return has(token, Tag.Naming) && has(token, Tag.Verb) && lastUnit(token) === Unit.AlefMaksura && isNameWord(token + 1)
}
