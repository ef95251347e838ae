import { Unit } from '../text/characters.js'
import { TokenKind } from '../text/tokens.js'
import { bareArticle, begins, isGlued, isOver, kindAt, next, onward, signAt, textAt } from './cursor.js'
import { Begins } from './vocabulary.js'

const isLink = (at: number): boolean => /^(?:https?:|www\.)$/i.test(textAt(at) + textAt(next(at)))

/** A link or an address is one piece: the place behind it. */
function behindLink(at: number): number {
  let end = onward(at)
  while (isGlued(end)) end = onward(end)
  return end
}

/** Signs of a number: `-5`. */
export const isSign = (unit: number): boolean => unit === Unit.Hyphen || unit === 0x2212 || unit === Unit.Plus

function mayBegin(at: number): number {
  const kind = kindAt(at)
  if (kind === TokenKind.Word) return bareArticle(at) > 0 ? Begins.Any : begins(at)
  // No end is looked for: inside a long link there may be the beginnings of many.
  if (kind === TokenKind.Foreign) return isLink(at) ? Begins.Link : Begins.Quantity
  return kind === TokenKind.Number || isSign(signAt(at)) ? Begins.Any : 0
}

/** By token what may begin there, which its hash tells; at most tokens nothing does. */
export function markPlaces(): readonly number[] {
  const marks = []
  for (let at = onward(0); !isOver(at); at = onward(at)) marks.push(mayBegin(at))
  return marks
}

/** Stops where a phrase may begin. What is called says behind which place it goes on, 0 where it found nothing. */
export function candidatesAt(marks: readonly number[], what: Begins, read: (at: number) => number): void {
  for (let token = 0; token < marks.length; ) {
    const at = onward(token << 3)
    const mark = marks[token++]
    const end = mark & what ? read(at) : mark & Begins.Link && behindLink(at)
    if (end > 0) token = (end >> 3) - 1
  }
}
