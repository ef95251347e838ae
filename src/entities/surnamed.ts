import { TRUE_PARTICLES } from '../lexicon/data/heads.js'
import { Unit } from '../text/characters.js'
import { Gap } from '../text/tokens.js'
import type { Context, Hit } from './hits.js'
import { strangeness } from './shape.js'
import { AnyName, Flag, flagsOf, wordSet } from './vocabulary.js'

/** `محمد صادق نيويورك:`: the next dateline. */
function isDateline({ tokens, source }: Context, end: number): boolean {
  return end < tokens.count && source.charCodeAt(tokens.starts[end]) === Unit.Colon
}

/** `باراك أوباما` is no `أراك` with `بـ`, `بدر عبد العاطي` no town: a given name before a word that is no Arabic one, or before the father's. */
export function isGivenBeforeSurname(context: Context, { entry: { id }, token, end }: Hit): boolean {
  const { flags, reads, words, readings, tokens } = context
  const next = token + 1
  if (end !== next || id?.length === 2 || next >= tokens.count || tokens.gaps[next] !== Gap.Space || readings[next].cut > 0) return false
  if ((flagsOf(reads[token].letters) & (Flag.Given | Flag.Foreign)) === 0) return false
  if ((flags[next] & Flag.Particle) !== 0) return wordSet(TRUE_PARTICLES).has(words[next])
  if ((flags[next] & Flag.Unknown) === 0 || (flags[next] & Flag.Definite) !== 0 || reads[next].starts !== null) return false
  return strangeness(words[next]) > 0
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
