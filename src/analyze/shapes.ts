import { longestMatch } from '../lexicon/trie.js'
import { Unit } from '../text/characters.js'
import type { Text } from '../text/prepare.js'
import { TokenKind } from '../text/tokens.js'
import { type Line, partsOf } from './lines.js'
import { furnitureWords, isCovered, isSign, type Page } from './page.js'

/** Words at the head of a dated line that no list of places knows: a town. */
const MOST_UNKNOWN_WORDS = 3

/**
 * A line of nothing but dates, numbers, the words that stand beside them, a place and an agency, before or behind the running text. Where it ends
 * in an agency, the words before its date are a place, known or not: `أملج 26 شوال 1436 هـ الموافق 11 أغسطس 2015 م واس`.
 */
export function isPageDate({ text, dated, placed }: Page, line: Line): boolean {
  const { tokens } = text
  const { dating, sources } = furnitureWords()
  let token = line.first
  let dates = 0
  let unknown = 0
  let hasSource = false
  while (token < line.last) {
    const kind = tokens.kinds[token]
    const isDate = dated[token] === 1 || kind === TokenKind.Number
    const isPlain = isDate || isSign(kind) || placed[token] === 1
    const beside = isPlain ? null : longestMatch(dating, tokens, token)
    const source = isPlain || beside ? null : longestMatch(sources, tokens, token)
    if (isDate) dates++
    else if (source) hasSource = true
    else if (!isPlain && !beside && (dates > 0 || ++unknown > MOST_UNKNOWN_WORDS)) return false
    token = (beside ?? source)?.end ?? token + 1
  }
  return dates > 0 && (unknown === 0 || (hasSource && dates > 2))
}

/** An agency, an outlet, a web address. */
export function isSource(page: Page, first: number, last: number): boolean {
  return isDomain(page.text, first, last) || isCovered(page, furnitureWords().sources, first, last)
}

/** Agencies and outlets with dashes between them; one of the parts may be a place, a writer, or an outlet that no list knows. */
export function isSourceLine(page: Page, line: Line): boolean {
  if (line.words > 10 || line.prose) return false
  const parts = partsOf(page.text, line).filter(([first, last]) => hasWord(page.text, first, last))
  const known = parts.filter(([first, last]) => isSource(page, first, last))
  return known.length > 0 && known.length >= parts.length - 1 && parts.every(([first, last]) => last - first <= 5)
}

/** `example.com`, written without a space. */
function isDomain({ source, tokens }: Text, first: number, last: number): boolean {
  if (last - first !== 3 || tokens.kinds[first] !== TokenKind.Foreign || tokens.kinds[last - 1] !== TokenKind.Foreign) return false
  return source.charCodeAt(tokens.starts[first + 1]) === Unit.FullStop && tokens.ends[first] + 1 === tokens.starts[last - 1]
}

function hasWord({ tokens }: Text, first: number, last: number): boolean {
  for (let token = first; token < last; token++) if (!isSign(tokens.kinds[token])) return true
  return false
}

/** `name@example.com`, `www.example.com`, `@name` and nothing else: no Arabic word on the line. */
export function isAddress({ text }: Page, line: Line): boolean {
  const { source, tokens } = text
  if (line.words === 0 || line.words > 14) return false
  let signs = 0
  for (let token = line.first; token < line.last; token++) {
    if (tokens.kinds[token] === TokenKind.Word) return false
    const unit = source.charCodeAt(tokens.starts[token])
    if (unit === Unit.At || (unit === Unit.Slash && token + 1 < line.last && source.charCodeAt(tokens.starts[token + 1]) === Unit.Slash))
      signs++
  }
  return signs > 0 || source.startsWith('www.', tokens.starts[line.firstWord])
}

/** `// انتهى //`: slashes or stars around one or two words. */
export function isEndMark({ text }: Page, line: Line): boolean {
  const { source, tokens } = text
  const sign = (token: number): boolean => source.charCodeAt(tokens.starts[token]) === Unit.Slash
  return line.words > 0 && line.words <= 2 && line.last - line.first >= 4 && sign(line.first) && sign(line.last - 1)
}
