import { HEADING } from '../lexicon/data/heads.js'
import { Gap, TokenKind } from '../text/tokens.js'
import { follows, type Page } from './page.js'
import { wordSet } from './vocabulary.js'

/** A name between quotation marks holds at most this many tokens. */
const QUOTED_TOKENS = 6

/** Just behind the closing mark of the quoted name that opens at `token`; 0 where there is none. */
export function endOfQuoted({ tokens }: Page, token: number): number {
  if (token >= tokens.count || tokens.kinds[token] !== TokenKind.QuotationMark) return 0
  for (let at = token + 1; at < tokens.count && at <= token + QUOTED_TOKENS + 1; at++) {
    if (tokens.gaps[at] === Gap.Line) return 0
    if (tokens.kinds[at] === TokenKind.QuotationMark) return at > token + 1 ? at + 1 : 0
  }
  return 0
}

const HASH = 0x23
const UNDERSCORE = 0x5f

/** Just behind the last word of the hashtag of several words that begins at `token`, `#جحيم_في_الهند`; 0 where there is none. */
export function endOfHashtag({ source, tokens }: Page, token: number): number {
  if (token >= tokens.count || tokens.kinds[token] !== TokenKind.Word || source.charCodeAt(tokens.starts[token] - 1) !== HASH) return 0
  let end = token + 1
  while (end < tokens.count && source.charCodeAt(tokens.ends[end - 1]) === UNDERSCORE && tokens.starts[end] === tokens.ends[end - 1] + 1)
    end++
  return end
}

/** `رئيس "غافي"`: a name between marks is that of the body. */
export function endOfMarked(page: Page, token: number): number {
  if (!wordSet(HEADING).has(page.words[token - 1]) || !follows(page, token) || page.tokens.kinds[token] !== TokenKind.QuotationMark)
    return token
  return Math.max(token, endOfQuoted(page, token))
}
