import { YEH } from '../lexicon/data/affixes.js'
import { DOINGS, HUMAN_DOINGS } from '../lexicon/data/heads.js'
import { Unit } from '../text/characters.js'
import { Gap, TokenKind } from '../text/tokens.js'
import { firstWritten, isComma, lastLetter } from './letters.js'
import { follows, has, isWhole, type Page } from './page.js'
import { Flag, wordSet } from './vocabulary.js'

/** `زار`, `زارت`: a verb of the list, in the masculine or the feminine. */
export function isPastOf(verbs: ReadonlySet<string>, word: string): boolean {
  return verbs.has(word) || (lastLetter(word) === Unit.Teh && verbs.has(word.slice(0, -1)))
}

/** `زار`, `زارت`, `يزور`, `تزور`. */
export function isHumanDoing({ words }: Page, token: number): boolean {
  const word = words[token] ?? ''
  const doings = wordSet(HUMAN_DOINGS)
  return isPastOf(doings, word) || isPastOf(wordSet(DOINGS), word) || (word.charCodeAt(0) === Unit.Teh && doings.has(YEH + word.slice(1)))
}

/** `، رئيس الشركة`, `(22 عاما)`: who a person is stands behind the name. */
export function isApposition(page: Page, token: number): boolean {
  if (token + 1 >= page.tokens.count || page.tokens.gaps[token] !== Gap.None) return false
  if (isComma(page, token)) return has(page, token + 1, Flag.Title)
  return firstWritten(page, token) === Unit.ParenthesisOpen && page.tokens.kinds[token + 1] === TokenKind.Number
}

/** `تحدث بيبلاب دب`, `بيبلاب دب، رئيس الحكومة`: a verb of persons before two words that no list has, or behind them who that is. */
export function isBeside(page: Page, token: number): boolean {
  if (isApposition(page, token + 2)) return true
  return follows(page, token) && isWhole(page, token) && (has(page, token - 1, Flag.Speech) || isHumanDoing(page, token - 1))
}
