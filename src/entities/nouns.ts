import { NAME_TAILS, PARTITIVES, PLURAL_NAMES } from '../lexicon/data/heads.js'
import { has, isWhole, type Page } from './page.js'
import { isOrdinary } from './shape.js'
import { Flag, wordSet } from './vocabulary.js'

/** `آيات التهاني`, `من أسماء الأسد`, `رسول الله`: a name that is a noun too, and what it is of. */
export function isRatherPlural(page: Page, token: number): boolean {
  if (!has(page, token, Flag.CommonName) || !wordSet(PLURAL_NAMES).has(page.words[token])) return false
  if (isWhole(page, token) && wordSet(PARTITIVES).has(page.words[token - 1] ?? '') && has(page, token + 1, Flag.Definite)) return true
  return (
    has(page, token + 1, Flag.Definite) &&
    !has(page, token + 1, Flag.Family) &&
    (has(page, token + 1, Flag.Common) || isOrdinary(page.words[token + 1]) || wordSet(NAME_TAILS).has(page.words[token + 1]))
  )
}
