import { PAPER_HEADS } from '../lexicon/data/heads.js'
import { Unit } from '../text/characters.js'
import { TokenKind } from '../text/tokens.js'
import type { Context, Hit } from './hits.js'
import { Flag, wordSet } from './vocabulary.js'

type Stretch = Pick<Hit, 'token' | 'end' | 'reading'>

/** `لـ"الرياض"`, `صحيفة القدس`; not `ملعب "الاتحاد"`. */
export function asksForPaper(context: Context, stretch: Stretch): boolean {
  const { flags, words, tokens } = context
  const { token, end } = stretch
  if (token === 0 || stretch.reading.cut > 0) return false
  const papers = wordSet(PAPER_HEADS)
  if (papers.has(words[token - 1])) return true
  if (tokens.kinds[token - 1] !== TokenKind.QuotationMark || tokens.kinds[end] !== TokenKind.QuotationMark)
    return isBracketedPaper(context, stretch)
  return (
    token < 2 ||
    (flags[token - 2] & (Flag.NamedHead | Flag.PlaceHead | Flag.EventHead | Flag.ProductHead)) === 0 ||
    papers.has(words[token - 2])
  )
}

/** `لـ(اليوم)`, `صحيفة (الغد)`: in brackets behind `لـ` or a word for papers. */
function isBracketedPaper({ words, source, tokens }: Context, { token, end }: Stretch): boolean {
  if (token < 2 || end >= tokens.count || source.charCodeAt(tokens.starts[token - 1]) !== Unit.ParenthesisOpen) return false
  if (source.charCodeAt(tokens.starts[end]) !== Unit.ParenthesisClose) return false
  const before = words[token - 2]
  return wordSet(PAPER_HEADS).has(before) || (before.length === 1 && before.charCodeAt(0) === Unit.Lam)
}
