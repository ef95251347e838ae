import { longestMatch, WHOLE } from '../lexicon/trie.js'
import { Unit } from '../text/characters.js'
import { Gap, TokenKind } from '../text/tokens.js'
import { builtin } from './builtin.js'
import type { Context, Hit } from './hits.js'

/** A byline ends within so many words of the beginning of a text. */
const LONGEST_BYLINE = 8

function isDash({ tokens, source }: Context, token: number): boolean {
  if (token < 0 || token >= tokens.count || tokens.kinds[token] !== TokenKind.Punctuation) return false
  const unit = source.charCodeAt(tokens.starts[token])
  return unit === Unit.Hyphen || unit === Unit.EnDash || unit === Unit.EmDash
}

function isPlaceAt({ tokens }: Context, token: number): boolean {
  const { index, entries } = builtin()
  const match = token < tokens.count && tokens.kinds[token] === TokenKind.Word ? longestMatch(index, tokens, token, WHOLE) : null
  return match?.values.some((value) => entries[value].kind === 'place') ?? false
}

/** `سبق- جدة:`, `سالم العمري – عين اليوم`: an outlet between the dashes of a dateline or a byline; one that is called as a town is may be the town. */
export function isCredit(context: Context, { token, end, reading }: Pick<Hit, 'token' | 'end' | 'reading'>): boolean {
  const { tokens } = context
  const behind = isDash(context, token - 1)
  if (reading.cut > 0 || !(behind || isDash(context, end)) || isPlaceAt(context, token)) return false
  if (behind && end > token + 1 && token <= LONGEST_BYLINE) return true
  const first = token === 0 || tokens.gaps[token] === Gap.Line || tokens.kinds[token - 1] === TokenKind.Foreign
  return (behind || first) && isDash(context, end) && isPlaceAt(context, end + 1)
}
