import { TokenKind } from '../text/tokens.js'
import { Slot } from './actor.js'
import { Join } from './joins.js'
import { announcesSoon } from './marked.js'
import { STOPS } from './phrase.js'
import { isMembership, runOf } from './source.js'
import { Tag } from './tags.js'
import { has, isWord, kinds, reads } from './words.js'

/** `57% من الآباء`, `نحو 200 عامل`, `أكثر من نصف العمال`: so many of them; `at` where it is nobody. */
export function behindShare(at: number, limit: number): number {
  let end = at
  if (reads(at, Join.About)) end += isMembership(at + 1) ? 2 : 1
  if (kinds[end] === TokenKind.Number) for (end++; end < limit && !isWord(end); ) end++
  // أكثر من مرة
  else if (end === at || has(end, STOPS)) return at
  end = runOf(end, limit, Slot.Subject)
  while (isMembership(end) && !has(end + 1, Tag.Venue)) end = runOf(end + 1, limit, Slot.Subject)
  return announcesSoon(end, limit) ? end : at
}
