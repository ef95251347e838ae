import { HEADING } from '../lexicon/data/heads.js'
import { Unit } from '../text/characters.js'
import { Gap, TokenKind } from '../text/tokens.js'
import { follows, has, type Page } from './page.js'
import { Flag, wordSet } from './vocabulary.js'

/** A name between quotation marks holds at most this many tokens. */
const QUOTED_TOKENS = 6

/** Heads whose name may stand in brackets. */
const HEADS: number = Flag.NamedHead | Flag.OrganizationHead | Flag.ProductHead | Flag.EventHead

/** `صحيفة (المدار)`: brackets right behind a head are marks. */
function isBracket(page: Page, token: number): boolean {
  const { source, tokens } = page
  if (source.charCodeAt(tokens.starts[token]) !== Unit.ParenthesisOpen || tokens.gaps[token] !== Gap.Space) return false
  if (!has(page, token - 1, HEADS) || has(page, token - 1, Flag.Definite) || token + 1 >= tokens.count) return false
  // `بتنظيم (مهرجان الأفق)`, `الاتحاد الدولي للعبة (فيفا)`.
  if (has(page, token - 1, Flag.ProductHead) ? page.hits[token + 1]?.entry.kind === 'organization' : has(page, token + 1, Flag.EventHead))
    return false
  return tokens.kinds[token + 1] <= TokenKind.Foreign && !has(page, token + 1, Flag.Function)
}

/** Just behind the closing mark of the quoted name that opens at `token`; 0 where there is none. */
export function endOfQuoted(page: Page, token: number): number {
  const { source, tokens } = page
  if (token >= tokens.count || (tokens.kinds[token] !== TokenKind.QuotationMark && tokens.kinds[token] !== TokenKind.Punctuation)) return 0
  const bracket = tokens.kinds[token] !== TokenKind.QuotationMark
  if (bracket && !isBracket(page, token)) return 0
  for (let at = token + 1; at < tokens.count && at <= token + QUOTED_TOKENS + 1; at++) {
    if (tokens.gaps[at] === Gap.Line) return 0
    const closes = bracket ? source.charCodeAt(tokens.starts[at]) === Unit.ParenthesisClose : tokens.kinds[at] === TokenKind.QuotationMark
    if (closes) return at > token + 1 ? at + 1 : 0
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
