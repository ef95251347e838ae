import { Mark } from './marks.js'
import { add, has, isMarked, isWhole, type Page, wordFollows } from './page.js'
import { Flag } from './vocabulary.js'

/** Names of the Far East have three syllables. */
const SYLLABLES_OF_NAME = 3

function isFree(page: Page, token: number): boolean {
  return isMarked(page, token, Mark.Syllable) && isWhole(page, token) && !page.person[token] && !page.taken[token] && !page.hits[token]
}

function isRun(page: Page, token: number): boolean {
  for (let at = token; at < token + SYLLABLES_OF_NAME; at++) if (!wordFollows(page, at) || !isFree(page, at)) return false
  return true
}

/** `بان كي مون`: three syllables side by side of which one at least is no word of the language; behind a head they are a place. */
export function readSyllables(page: Page): void {
  if ((page.marks & Mark.Syllable) === 0) return
  for (let token = 0; token < page.tokens.count; token++) {
    if (!isFree(page, token) || has(page, token - 1, Flag.PlaceHead | Flag.OrganizationHead)) continue
    // `بين كيم جونغ أون`.
    if (has(page, token, Flag.Function) && isRun(page, token + 1)) continue
    let end = token + 1
    while (end < token + SYLLABLES_OF_NAME && wordFollows(page, end) && isFree(page, end)) end++
    let strange = 0
    for (let at = token; at < end; at++) if (!has(page, at, Flag.Common | Flag.Function)) strange++
    if (end === token + SYLLABLES_OF_NAME && strange > 0) add(page, 'person', [token, end])
    token = end - 1
  }
}
