import { FOREIGN_GROUNDS, FOREIGN_NOUNS } from '../lexicon/data/heads.js'
import { TokenKind } from '../text/tokens.js'
import { add, follows, has, isWhole, type Page } from './page.js'
import { strangeness } from './shape.js'
import { Flag, wordSet } from './vocabulary.js'

/** `أميركان إيرلاينز`, `بروميثيان تكنولوجي غروب`: words of another language, one of them what the body is. */
export function readForeignBody(page: Page, token: number): number {
  if (
    !has(page, token, Flag.Unknown) ||
    !isForeignPart(page, token) ||
    wordSet(FOREIGN_NOUNS).has(page.words[token]) ||
    has(page, token - 1, Flag.PlaceHead)
  )
    return token
  let end = token + 1
  let nouns = 0
  for (; end < token + 5 && follows(page, end) && isWhole(page, end) && isForeignPart(page, end); end++)
    if (wordSet(FOREIGN_NOUNS).has(page.words[end])) nouns++
  if (nouns === 0 || page.taken[token] || page.taken[end - 1]) return token
  add(page, isGround(page, [token, end]) ? 'place' : 'organization', [token, end])
  return end
}

/** `سنترال بارك`: a park, a street, a square. */
function isGround({ words }: Page, [from, end]: readonly [number, number]): boolean {
  for (let token = from; token < end; token++) if (wordSet(FOREIGN_GROUNDS).has(words[token])) return true
  return false
}

function isForeignPart(page: Page, token: number): boolean {
  if (page.tokens.kinds[token] !== TokenKind.Word || has(page, token, Flag.Definite) || page.hits[token]) return false
  if (wordSet(FOREIGN_NOUNS).has(page.words[token])) return true
  return has(page, token, Flag.Unknown) && strangeness(page.words[token]) > 1
}
