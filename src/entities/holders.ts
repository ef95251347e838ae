import { TRUE_SONS } from '../lexicon/data/heads.js'
import { Unit } from '../text/characters.js'
import { TokenKind } from '../text/tokens.js'
import { isComma, isJoined, lastLetter } from './letters.js'
import { endsInPronoun } from './name.js'
import { add, follows, has, isWhole, type Page, wordFollows } from './page.js'
import { beginsLikeVerb } from './parts.js'
import { AnyName, Flag, wordSet } from './vocabulary.js'

/** `سيلتقي`, `عمقت`. */
function isVerb(page: Page, token: number): boolean {
  return beginsLikeVerb(page, token) || lastLetter(page.words[token]) === Unit.Teh
}

/** A word that nobody knows, or `مالكي`, which is many owners too. */
function isSurname(page: Page, token: number): boolean {
  if (!wordFollows(page, token) || !isWhole(page, token) || page.hits[token] || page.taken[token] || has(page, token, Flag.Definite))
    return false
  if (has(page, token, Flag.Unknown)) return page.words[token].length > 1 && !isVerb(page, token)
  return has(page, token, Flag.Title) && lastLetter(page.words[token]) === Unit.Yeh && !has(page, token, Flag.Function)
}

/** `وسعيد | بلفقيه`: a given name in a series, or behind a comma. */
function isFirstName(page: Page, token: number): boolean {
  if (!has(page, token, Flag.Given) || page.person[token] || page.taken[token] || page.role[token] || has(page, token, Flag.Function))
    return false
  return isJoined(page, token) ? page.readings[token].cut === 1 : isWhole(page, token) && isComma(page, token - 1)
}

/** `عبد الصمد | أشكارة وكيل الحزب`, `وسعيد بلفقيه وكيل الحزب`: right before an office the word that nobody knows belongs to its holder. */
export function readHolders(page: Page): void {
  const ends = new Map<number, number>()
  for (const [at, { kind, end, own }] of page.found.entries()) if (kind === 'person' && !own) ends.set(end, at)
  const count = page.found.length
  for (let at = 0; at < count; at++) {
    const { kind, from: office } = page.found[at]
    const last = office - 1
    if (kind !== 'role' || last < 1 || has(page, office, Flag.Definite) || !isWhole(page, office) || !wordFollows(page, office)) continue
    if (page.person[last] || page.role[last] || !isSurname(page, last)) continue
    const known = ends.get(last)
    if (known !== undefined) {
      page.found[known] = { ...page.found[known], end: office }
      page.person[last] = 1
    } else if (isFirstName(page, last - 1)) add(page, 'person', [last - 1, office])
  }
}

/** `بسر | بن`: a name, or a word that nobody knows and that is no verb; `دعم بن راشد` is what he gave. */
function isSon(page: Page, token: number): boolean {
  if (token < 0 || page.tokens.kinds[token] !== TokenKind.Word || page.person[token] || page.taken[token] || page.role[token]) return false
  if (page.hits[token] || has(page, token, Flag.Function | Flag.Temporal | Flag.Speech | Flag.Title | Flag.Nationality | Flag.Common))
    return false
  if (has(page, token, AnyName)) return true
  return has(page, token, Flag.Unknown) && !has(page, token, Flag.Definite) && !isVerb(page, token) && !endsInPronoun(page, token)
}

/** `بسر | بن أرطأة`: whoever has a father has a name before. */
export function readSons(page: Page): void {
  for (const [at, found] of page.found.entries()) {
    const { kind, from, own } = found
    const first = from - 1
    if (kind !== 'person' || own || !wordSet(TRUE_SONS).has(page.words[from]) || !follows(page, from) || !isWhole(page, from)) continue
    if (!isSon(page, first)) continue
    page.found[at] = { ...found, from: first, reading: page.readings[first] }
    page.person[first] = 1
  }
}
