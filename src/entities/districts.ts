import { DISTRICTS, FRONTS, LOCAL_HEADS, NO_LOCALITIES, TOPONYMS } from '../lexicon/data/heads.js'
import { WHOLE } from '../lexicon/trie.js'
import { TokenKind } from '../text/tokens.js'
import { isAdjective } from './complements.js'
import { add, follows, has, isWhole, type Page } from './page.js'
import { isOrdinary } from './shape.js'
import { isNameShaped, isPartOfName } from './unlisted.js'
import { Flag, wordSet } from './vocabulary.js'

/** `منطقة الصوابر`: a word with the article that is no ordinary one, and nothing that goes on with it. */
export function isLocality(page: Page, token: number): boolean {
  const next = token + 1
  if (!wordSet(LOCAL_HEADS).has(page.words[token]) || !isNameShaped(page, next) || !has(page, next, Flag.Definite)) return false
  return !wordSet(NO_LOCALITIES).has(page.words[next]) && !isOrdinary(page.words[next]) && !isAdjective(page, next + 1)
}

/** `مديرية موزع`: behind the head a place, or a name that nobody knows. */
export function isDistrict(page: Page, token: number): boolean {
  if (!wordSet(DISTRICTS).has(page.words[token]) && !wordSet(FRONTS).has(page.words[token])) return false
  return page.hits[token + 1]?.entry.kind === 'place' || isPartOfName(page, token + 1, false) || isLocality(page, token)
}

/** `مديرية ناطع`: the district and its name; `جبهة ناطع`: of a front the name alone. */
export function readDistrict(page: Page, token: number): number {
  const hit = page.hits[token + 1]
  const end = hit?.entry.kind === 'place' ? hit.end : token + 2
  if (wordSet(DISTRICTS).has(page.words[token])) add(page, 'place', [token, end], { name: hit?.entry.name ?? null })
  if (!hit) add(page, 'place', [token + 1, end], { reading: WHOLE })
  return hit ? token + 1 : end
}

/** `كفر داعل`, `أولاد سعيد`: a name of two words. */
export function endOfToponym(page: Page, token: number): number {
  const next = token + 1
  // `كفر` is no `كـ` and `فر`.
  if (!follows(page, token) || !wordSet(TOPONYMS).has(page.reads[token].letters)) return token
  if (!follows(page, next) || !isWhole(page, next) || page.tokens.kinds[next] !== TokenKind.Word) return token
  return has(page, next, Flag.Function | Flag.Temporal | Flag.Speech) ? token : next + 1
}
