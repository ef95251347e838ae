import { FOREIGN_NOUNS, SYLLABLES } from '../lexicon/data/heads.js'
import { Unit } from '../text/characters.js'
import { TokenKind } from '../text/tokens.js'
import { lastWritten } from './letters.js'
import { follows, has, isWhole, type Page } from './page.js'
import { foreignness, isInflected, strangeness } from './shape.js'
import { Flag, wordSet } from './vocabulary.js'

/** A word that no list knows and that is no form of an ordinary word: a name, where a name is asked for. */
export function isNameShaped(page: Page, token: number): boolean {
  if (!follows(page, token) || !isWhole(page, token)) return false
  if (page.tokens.kinds[token] === TokenKind.Foreign) return true
  const word = page.words[token]
  if (!has(page, token, Flag.Unknown) || word.length < 2 || isInflected(word)) return false
  return strangeness(word) > 0 || foreignness(word) > 0 || lastWritten(page, token) !== Unit.TehMarbuta
}

function looksForeign({ tokens, words }: Page, token: number): boolean {
  return tokens.kinds[token] === TokenKind.Foreign || foreignness(words[token]) > 0
}

/** A name behind its head; a weak head takes only what looks foreign. */
export function isPartOfName(page: Page, token: number, weak: boolean): boolean {
  return isNameShaped(page, token) && !has(page, token, Flag.Definite) && (!weak || looksForeign(page, token))
}

/** `تشن داي`: syllables of the Far East are names of towns as well, two and more of them. */
export function isSyllables(page: Page, token: number): boolean {
  const isOne = (at: number): boolean =>
    follows(page, at) && isWhole(page, at) && wordSet(SYLLABLES).has(page.words[at]) && !has(page, at, Flag.Function)
  return isOne(token) && (isOne(token - 1) || isOne(token + 1))
}

/** `بارك` in `سنترال بارك`. */
export function isForeignNoun(page: Page, token: number): boolean {
  return follows(page, token) && isWhole(page, token) && wordSet(FOREIGN_NOUNS).has(page.words[token])
}
