import { WAW } from '../lexicon/data/affixes.js'
import { FOREIGN_NOUNS, SEVERAL_BODIES } from '../lexicon/data/heads.js'
import { WHOLE } from '../lexicon/trie.js'
import { Gap, TokenKind } from '../text/tokens.js'
import { isComma } from './letters.js'
import { add, type Found, has, isWhole, type Page } from './page.js'
import { endOfQuoted } from './quoted.js'
import { strangeness } from './shape.js'
import { Flag, wordSet } from './vocabulary.js'

/** A name between quotation marks has so many words at most. */
const MOST_WORDS = 5

interface Bodies {
  readonly byWords: ReadonlyMap<string, Found>
  /** Nearly every word of a text begins none of them. */
  readonly firstWords: ReadonlySet<string>
}

/** `"عرب سات"` in `مؤسسة "عرب سات"`: bodies whose names a head and quotation marks made sure. */
function quotedBodies(page: Page): Bodies {
  const { kinds, count } = page.tokens
  const byWords = new Map<string, Found>()
  const firstWords = new Set<string>()
  for (const found of page.found) {
    const { kind, from, end } = found
    if (kind !== 'organization' || end - from > MOST_WORDS || from < 2 || end >= count) continue
    if (kinds[from - 1] !== TokenKind.QuotationMark || kinds[end] !== TokenKind.QuotationMark) continue
    byWords.set(page.words.slice(from, end).join(' '), found)
    firstWords.add(page.words[from])
  }
  return { byWords, firstWords }
}

/** Two words and more that nobody knows, one of another language: those are the name without marks as well. */
function isForeignName(page: Page, { from, end }: Found): boolean {
  let strange = 0
  for (let token = from; token < end; token++) {
    const noun = wordSet(FOREIGN_NOUNS).has(page.words[token])
    if (!noun && !has(page, token, Flag.Unknown)) return false
    if (noun || strangeness(page.words[token]) > 0) strange++
  }
  return end - from > 1 && strange > 0
}

/** Where the name of one of these begins at `token`: its end and what it is, the longest. */
function bodyAt(page: Page, token: number, { byWords, firstWords }: Bodies): { end: number; body: Found } | null {
  if (!firstWords.has(page.words[token])) return null
  let words = page.words[token]
  let best: { end: number; body: Found } | null = null
  for (let end = token + 1; end <= token + MOST_WORDS; end++) {
    const body = byWords.get(words)
    if (body) best = { end, body }
    if (end >= page.tokens.count || page.tokens.gaps[end] !== Gap.Space || page.tokens.kinds[end] > TokenKind.Foreign) break
    words += ` ${page.words[end]}`
  }
  return best
}

/** `شركتا "نوفا" | و"سولار"`, `| ، "سولار"`: where the next name opens. */
function beginOfNext(page: Page, token: number): number {
  const { words, tokens } = page
  const at = isComma(page, token) ? token + 1 : token
  return at < tokens.count && tokens.kinds[at] === TokenKind.Word && words[at] === WAW ? at + 1 : at
}

/** `صحيفتا "الأفق" و"المدار"`: the names in marks behind the dual or the plural of what they are. */
export function readSeveral(page: Page): void {
  const { kinds, count } = page.tokens
  for (let token = 1; token < count; token++) {
    if (kinds[token] !== TokenKind.QuotationMark || !wordSet(SEVERAL_BODIES).has(page.words[token - 1])) continue
    for (let end = endOfQuoted(page, token); end > 0; end = endOfQuoted(page, token)) {
      if (end - token - 2 <= MOST_WORDS && !page.taken[token + 1]) add(page, 'organization', [token + 1, end - 1], { reading: WHOLE })
      token = beginOfNext(page, end)
    }
  }
}

/** `أعلنت "عرب سات"`: a body that its head and quotation marks made sure is one between such marks without the head, and without marks if its words are foreign. */
export function recallQuoted(page: Page): void {
  const bodies = quotedBodies(page)
  if (bodies.byWords.size === 0) return
  const { kinds, count } = page.tokens
  for (let token = 1; token < count; token++) {
    if (page.taken[token] || kinds[token] > TokenKind.Foreign) continue
    const at = bodyAt(page, token, bodies)
    if (!at || page.taken[at.end - 1]) continue
    const quoted = isWhole(page, token) && kinds[token - 1] === TokenKind.QuotationMark && kinds[at.end] === TokenKind.QuotationMark
    if (quoted || isForeignName(page, at.body)) add(page, 'organization', [token, at.end], { name: at.body.name })
  }
}
