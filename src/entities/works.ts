import { WAW } from '../lexicon/data/affixes.js'
import { SURE_WORKS, WORK_INTRODUCERS, YEAR_WORDS } from '../lexicon/data/heads.js'
import { WHOLE } from '../lexicon/trie.js'
import { Unit } from '../text/characters.js'
import { Gap, TokenKind } from '../text/tokens.js'
import { isComma } from './letters.js'
import { Mark } from './marks.js'
import { add, has, isMarked, type Page } from './page.js'
import { endOfQuoted } from './quoted.js'
import { Flag, wordSet } from './vocabulary.js'

/** The title of a work in a list of them has so many words at most. */
const TITLE_TOKENS = 5
/** So many words stand between the works and the first of them. */
const REACH = 6

/** `(1967)`, `عام 1967`, `في عام 1967`. */
function endOfYear({ source, tokens, words }: Page, token: number): number {
  let at = token
  const bracket = at < tokens.count && source.charCodeAt(tokens.starts[at]) === Unit.ParenthesisOpen
  if (bracket) at++
  while (at < tokens.count && at < token + 2 && tokens.kinds[at] === TokenKind.Word && wordSet(YEAR_WORDS).has(words[at])) at++
  if (at === token || at + 1 >= tokens.count || tokens.kinds[at] !== TokenKind.Number) return token
  return bracket ? at + 2 : at + 1
}

/** A year, `،` and `و` between the marks of two titles. */
function beginOfNext(page: Page, token: number): number {
  const { words, tokens } = page
  let at = endOfYear(page, token)
  if (isComma(page, at)) at++
  if (at < tokens.count && tokens.kinds[at] === TokenKind.Word && words[at] === WAW) at++
  return at
}

/** `"الرسالة" و"عمر المختار"`: behind a title others, joined; where the last of them ends. */
export function readFurtherWorks(page: Page, token: number): number {
  let end = token
  for (;;) {
    const at = beginOfNext(page, end)
    const quoted = at > end ? endOfQuoted(page, at) : 0
    if (quoted === 0 || quoted - at > TITLE_TOKENS + 2) return end
    add(page, 'product', [at + 1, quoted - 1], { reading: WHOLE })
    end = quoted
  }
}

/** Where the first title stands behind `أفلام`, `أغانيها التي قدمتها`; -1 where none does. */
function firstTitle(page: Page, token: number): number {
  const { tokens, words } = page
  for (let at = token + 1; at <= token + REACH && at < tokens.count && tokens.gaps[at] !== Gap.Line; at++) {
    if (tokens.kinds[at] === TokenKind.QuotationMark) return at === token + 1 || wordSet(WORK_INTRODUCERS).has(words[at - 1]) ? at : -1
    if (tokens.kinds[at] !== TokenKind.Word && !isComma(page, at)) return -1
    if (has(page, at, Flag.Speech)) return -1
  }
  return -1
}

/** `أفلامه "الرسالة" و"عمر المختار"`, `أغان مثل "أنت عمري"`: titles behind the plural of what they are; right behind it one alone may be whose they are. */
function readWork(page: Page, token: number): void {
  const at = firstTitle(page, token)
  const end = at > token ? endOfQuoted(page, at) : 0
  if (end === 0 || end - at > TITLE_TOKENS + 2) return
  const several = readFurtherWorks(page, end) > end
  if (several || at > token + 1 || wordSet(SURE_WORKS).has(page.words[token])) add(page, 'product', [at + 1, end - 1], { reading: WHOLE })
}

/** The titles of works behind their plurals. */
export function readWorks(page: Page): void {
  if ((page.marks & Mark.Work) === 0) return
  for (let token = 0; token < page.tokens.count; token++) if (isMarked(page, token, Mark.Work)) readWork(page, token)
}
