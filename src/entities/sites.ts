import { SITE_DOMAINS } from '../lexicon/data/heads.js'
import { Unit } from '../text/characters.js'
import { Gap, TokenKind } from '../text/tokens.js'
import { add, type Page } from './page.js'
import { wordSet } from './vocabulary.js'

/** What stands right before `token` goes on in it: an address. */
function isJoined({ tokens }: Page, token: number): boolean {
  return token < tokens.count && tokens.gaps[token] === Gap.None && tokens.kinds[token] !== TokenKind.Word
}

function isMark({ source, tokens }: Page, token: number, unit: number): boolean {
  return token < tokens.count && tokens.gaps[token] === Gap.None && source.charCodeAt(tokens.starts[token]) === unit
}

/** `…com.sa`. */
function isLonger(page: Page, token: number): boolean {
  return (
    isMark(page, token, Unit.FullStop) &&
    token + 1 < page.tokens.count &&
    page.tokens.kinds[token + 1] === TokenKind.Foreign &&
    page.tokens.gaps[token + 1] === Gap.None
  )
}

/** `AHDATH.INFO`, `Change.org`: a site that is called by its domain; not `www.…`, `name@…`, `…/page`. */
export function readSites(page: Page): void {
  const { source, tokens } = page
  for (let token = 0; token + 2 < tokens.count; token++) {
    if (tokens.kinds[token] !== TokenKind.Foreign || tokens.kinds[token + 2] !== TokenKind.Foreign) continue
    if (!isMark(page, token + 1, Unit.FullStop) || tokens.gaps[token + 2] !== Gap.None) continue
    const domain = source.slice(tokens.starts[token + 2], tokens.ends[token + 2]).toLowerCase()
    if (
      !wordSet(SITE_DOMAINS).has(domain) ||
      (token > 0 && isJoined(page, token)) ||
      isMark(page, token + 3, SLASH) ||
      isLonger(page, token + 3)
    )
      continue
    add(page, 'organization', [token, token + 3])
  }
}

const SLASH = 0x2f
