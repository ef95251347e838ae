import { Unit } from '../text/characters.js'
import { TokenKind } from '../text/tokens.js'
import {
  begins,
  isGlued,
  isOver,
  kindAt,
  lengthAt,
  letterAt,
  mayHaveProclitic,
  next,
  onward,
  readingsAt,
  signAt,
  textAt,
} from './cursor.js'
import type { Begins } from './vocabulary.js'

/** A link or an address is one piece: the place behind it, or 0 where none begins. */
function behindLink(at: number): number {
  const word = textAt(at).toLowerCase()
  const isScheme = (word === 'http' || word === 'https') && signAt(next(at)) === Unit.Colon
  const isHost = word === 'www' && signAt(next(at)) === Unit.FullStop
  if (!isScheme && !isHost) return 0
  let end = onward(at)
  while (isGlued(end)) end = onward(end)
  return end
}

/** Signs of a number: `-5`. */
const isSign = (unit: number): boolean => unit === Unit.Hyphen || unit === 0x2212 || unit === Unit.Plus

function mayBegin(at: number, what: Begins): boolean {
  const kind = kindAt(at)
  if (kind !== TokenKind.Word) return kind === TokenKind.Number || (kind > TokenKind.Number && isSign(signAt(at)))
  if (letterAt(at, -1) === Unit.Lam && lengthAt(at) < 5) return true
  return (begins(at) & what) !== 0 || (mayHaveProclitic(at) && readingsAt(at).some((reading) => (begins(reading) & what) !== 0))
}

/**
 * Goes through the text, and stops where a phrase may begin; most tokens are no such place, which their hash tells. What is called says
 * behind which place it goes on, 0 where it found nothing.
 */
export function candidatesAt(what: Begins, read: (at: number) => number): void {
  for (let at = onward(0); !isOver(at); ) {
    const link = kindAt(at) === TokenKind.Foreign ? behindLink(at) : 0
    const end = link || (mayBegin(at, what) ? read(at) : 0)
    at = end > 0 ? end & ~7 : onward(at)
  }
}
