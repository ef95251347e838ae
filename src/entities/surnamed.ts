import { Unit } from '../text/characters.js'
import { Gap } from '../text/tokens.js'
import type { Context, Hit } from './hits.js'
import { AnyName, Flag } from './vocabulary.js'

/** `محمد صادق نيويورك:`: the next dateline. */
function isDateline({ tokens, source }: Context, end: number): boolean {
  return end < tokens.count && source.charCodeAt(tokens.starts[end]) === Unit.Colon
}

/** `جيمي | ويلز`, `محمد | بخاري`: right behind a given name a town without the article is the surname. */
export function isSurnamed(context: Context, { entry: { id }, token, end, reading }: Hit): boolean {
  const { flags, tokens } = context
  if (token === 0 || reading.cut > 0 || end !== token + 1 || id?.length === 2 || tokens.gaps[token] !== Gap.Space) return false
  const before = flags[token - 1]
  if ((flags[token] & Flag.Definite) !== 0 || (before & (Flag.Common | Flag.CommonName | Flag.Function)) !== 0) return false
  if ((before & (Flag.Foreign | Flag.Given)) === 0 || isDateline(context, end)) return false
  return (before & Flag.Foreign) !== 0 || token < 2 || (flags[token - 2] & AnyName) === 0
}
