import { Unit } from '../text/characters.js'
import { Gap, TokenKind } from '../text/tokens.js'
import { gaps, isComma, kinds, lastUnit, markOf, tokens } from './words.js'

/** Families: a mark closes only a mark of its own family. */
export const enum Family {
  Guillemet = 1,
  Double = 2,
  Single = 3,
}

/** What a mark does. */
export const enum Side {
  Open = 1,
  Close = 2,
  Either = 3,
}

/** The family of the mark at `token`. */
export function familyOf(token: number): Family {
  const unit = lastUnit(token)
  if (tokens.ends[token] - tokens.starts[token] > 1) return Family.Double
  if (unit === 0xab || unit === 0xbb) return Family.Guillemet
  return SINGLE.includes(unit) ? Family.Single : Family.Double
}

const SINGLE: readonly number[] = [0x27, 0x60, 0xb4, 0x2018, 0x2019, 0x201a, 0x201b, 0x2039, 0x203a]

/** What the mark's own shape says; straight marks say nothing. */
export function shapeSide(token: number): Side {
  const unit = lastUnit(token)
  return OPENING.includes(unit) ? Side.Open : CLOSING.includes(unit) ? Side.Close : Side.Either
}

const OPENING: readonly number[] = [0xab, 0x201c, 0x2018, 0x2039, 0x201e, 0x300c, 0x300e]
const CLOSING: readonly number[] = [0xbb, 0x201d, 0x2019, 0x203a, 0x300d, 0x300f]

/** `"` */
export function isStraight(token: number): boolean {
  return markOf(token) === 0x22
}

/** What the spaces around say: a mark with space before and none behind opens, whatever its shape (outlets print them reversed). */
export function spaceSide(token: number): Side {
  const before = gaps[token] !== Gap.None
  const next = token + 1
  const behind = next >= tokens.count || gaps[next] !== Gap.None
  // `مصر "،`: before a comma or a full stop a mark closes.
  if (before && !behind) return isComma(next) || markOf(next) === Unit.FullStop ? Side.Close : Side.Open
  if (!before && behind) return Side.Close
  const nextIsWord = kinds[next] <= TokenKind.Number
  if (before || nextIsWord === kinds[token - 1] <= TokenKind.Number) return Side.Either
  return nextIsWord ? Side.Open : Side.Close
}
