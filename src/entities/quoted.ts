import { Gap, TokenKind } from '../text/tokens.js'
import type { Page } from './page.js'

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
