import { STORM_ADJECTIVES } from '../lexicon/data/heads.js'
import { WHOLE } from '../lexicon/trie.js'
import { Mark } from './marks.js'
import { add, has, isMarked, isWhole, type Page, wordFollows } from './page.js'
import { isBehindProclitic } from './parts.js'
import { endOfQuoted } from './quoted.js'
import { isOrdinary } from './shape.js'
import { AnyName, Flag, wordSet } from './vocabulary.js'

/** A word that no other noun is: `فلورنس`, `هايان`. */
function isNameOfStorm(page: Page, token: number): boolean {
  if (!wordFollows(page, token) || !isWhole(page, token) || page.words[token].length < 3 || page.hits[token]) return false
  if (has(page, token, Flag.Definite | Flag.Common | Flag.Function | Flag.Temporal | Flag.Nationality)) return false
  if (has(page, token, AnyName)) return !has(page, token, Flag.CommonName)
  return has(page, token, Flag.Unknown) && !isOrdinary(page.words[token]) && !isBehindProclitic(page.words[token])
}

function addStorm(page: Page, [head, from, end]: readonly [number, number, number], close: number): void {
  add(page, 'event', [head, close])
  add(page, 'event', [from, end], { reading: WHOLE })
  page.taken.fill(1, from, end)
}

/** `الإعصار فلورنس`, `العاصفة "ديانا"`: the name, a word or what stands in marks; its token, -1 where there is none. */
function readStorm(page: Page, token: number): number {
  let at = token + 1
  while (wordFollows(page, at) && wordSet(STORM_ADJECTIVES).has(page.words[at])) at++
  const quoted = endOfQuoted(page, at)
  if (quoted > 0) {
    addStorm(page, [token, at + 1, quoted - 1], quoted)
    return quoted === at + 3 ? at + 1 : -1
  }
  if (!isNameOfStorm(page, at)) return -1
  addStorm(page, [token, at, at + 1], at + 1)
  return at
}

/** Winds by their names, and by their names alone where they come again. */
export function readStorms(page: Page): void {
  if ((page.marks & Mark.Storm) === 0) return
  const names = new Set<string>()
  for (let token = 0; token < page.tokens.count; token++) {
    if (!isMarked(page, token, Mark.Storm)) continue
    const name = readStorm(page, token)
    if (name >= 0) names.add(page.words[name])
  }
  if (names.size === 0) return
  for (let token = 0; token < page.tokens.count; token++) {
    const named = has(page, token - 1, AnyName) && !has(page, token - 1, Flag.Function)
    if (page.taken[token] || !names.has(page.words[token]) || named) continue
    add(page, 'event', [token, token + 1])
    page.taken[token] = 1
  }
}
