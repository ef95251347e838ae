import { Slot } from './actor.js'
import { isMembership, runOf } from './source.js'
import { Tag } from './tags.js'
import { has, isWord } from './words.js'

/** `57% من الآباء`, `3.8 في المئة من الفرنسيين`: so many of them; `at` where it is nobody. */
export function behindShare(at: number, limit: number): number {
  let end = at + 1
  while (end < limit && !isWord(end)) end++
  while (isMembership(end)) end = Math.max(end + 1, runOf(end + 1, limit, Slot.Subject))
  return end > at + 2 || has(end, Tag.Preposition) ? end : at
}
