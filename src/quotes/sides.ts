import { Unit } from '../text/characters.js'
import { Gap, TokenKind, type Tokens } from '../text/tokens.js'

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
export function familyOf(source: string, tokens: Tokens, token: number): Family {
  const unit = source.charCodeAt(tokens.starts[token])
  if (tokens.ends[token] - tokens.starts[token] > 1) return Family.Double
  if (unit === 0xab || unit === 0xbb) return Family.Guillemet
  const single = unit === 0x27 || unit === 0x60 || unit === 0xb4 || unit === 0x2018 || unit === 0x2019 || unit === 0x201a || unit === 0x201b
  return single || unit === 0x2039 || unit === 0x203a ? Family.Single : Family.Double
}

/** What the mark's own shape says; straight marks say nothing. */
export function shapeSide(unit: number): Side {
  if (unit === 0xab || unit === 0x201c || unit === 0x2018 || unit === 0x2039 || unit === 0x201e || unit === 0x300c || unit === 0x300e)
    return Side.Open
  if (unit === 0xbb || unit === 0x201d || unit === 0x2019 || unit === 0x203a || unit === 0x300d || unit === 0x300f) return Side.Close
  return Side.Either
}

/** What the spaces around say: a mark with space before and none behind opens, whatever its shape (outlets print them reversed). */
export function spaceSide(source: string, tokens: Tokens, token: number): Side {
  const before = tokens.gaps[token] !== Gap.None
  const last = token + 1 === tokens.count
  const behind = last || tokens.gaps[token + 1] !== Gap.None
  const nextIsWord = !last && tokens.kinds[token + 1] <= TokenKind.Number
  const previousIsWord = token > 0 && tokens.kinds[token - 1] <= TokenKind.Number
  // `مصر "،`: before a comma or a full stop a mark closes.
  if (before && !last && tokens.gaps[token + 1] === Gap.None && isStop(source, tokens, token + 1)) return Side.Close
  if (before && !behind) return Side.Open
  if (!before && behind) return Side.Close
  if (before) return Side.Either
  if (nextIsWord && !previousIsWord) return Side.Open
  return previousIsWord && !nextIsWord ? Side.Close : Side.Either
}

function isStop(source: string, tokens: Tokens, token: number): boolean {
  const unit = source.charCodeAt(tokens.starts[token])
  return unit === Unit.ArabicComma || unit === Unit.Comma || unit === Unit.ArabicSemicolon || unit === Unit.FullStop
}
