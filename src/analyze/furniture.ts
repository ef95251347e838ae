import { BYLINE_WORDS, DATING_WORDS, FURNITURE, type FurniturePhrase, SOURCES } from '../lexicon/data/furniture.js'
import { buildWordIndex, longestMatch, readingsOf, type WordIndex } from '../lexicon/trie.js'
import { Unit } from '../text/characters.js'
import type { Text } from '../text/prepare.js'
import { mentionAt, type Span } from '../text/span.js'
import { TokenKind } from '../text/tokens.js'
import { type Line, partsOf, readLines } from './lines.js'
import type { Furniture } from './types.js'

interface FurnitureWords {
  readonly phrases: WordIndex
  readonly within: WordIndex
  readonly sources: WordIndex
  readonly dating: WordIndex
  readonly bylines: WordIndex
}

let compiled: FurnitureWords | null = null

const numbered = (list: readonly string[]): (readonly [string, number])[] => list.map((phrase, index) => [phrase, index])

/** The words, compiled on first use. */
export function furnitureWords(): FurnitureWords {
  const indexed = FURNITURE.map((record, index) => [record, index] as const)
  const select = (within: boolean): (readonly [string, number])[] =>
    indexed.filter(([record]) => (record.where === 'within') === within).map(([record, index]) => [record.phrase, index])
  compiled ??= {
    phrases: buildWordIndex(select(false)),
    within: buildWordIndex(select(true)),
    sources: buildWordIndex([
      ...numbered(SOURCES),
      ...FURNITURE.filter((record) => record.why === 'source').map((record) => [record.phrase, 0] as const),
    ]),
    dating: buildWordIndex(numbered(DATING_WORDS)),
    bylines: buildWordIndex(numbered(BYLINE_WORDS)),
  }
  return compiled
}

/** Lines longer than this are text, whatever they begin with. */
const MOST_WORDS = 40

/** What is asked of a line that could also stand inside an article: that it stands before or behind the running text. */
interface Page {
  readonly text: Text
  readonly lines: readonly Line[]
  /** Lines before this one, and behind the other, are not running text. */
  readonly firstProse: number
  readonly lastProse: number
  /** By token: it stands in a date. */
  readonly dated: Uint8Array
}

const isSign = (kind: number): boolean => kind === TokenKind.Punctuation || kind === TokenKind.QuotationMark || kind === TokenKind.Symbol

const atEdge = (page: Page, index: number): boolean => index < page.firstProse || index > page.lastProse

/** The records that the phrase at a line's first word may be, longest phrase first. */
function recordsAt({ text }: Page, line: Line): { readonly records: readonly FurniturePhrase[]; readonly end: number } {
  const match = line.words === 0 ? null : longestMatch(furnitureWords().phrases, text.tokens, line.firstWord)
  return { records: match ? match.values.map((value) => FURNITURE[value]) : [], end: match?.end ?? line.last }
}

/** `:`, `..`, `…`, a bar, an arrow or nothing at all: what follows a phrase that points elsewhere. */
function isMarked({ text }: Page, line: Line, end: number): boolean {
  const { source, tokens } = text
  if (end >= line.last) return true
  const unit = source.charCodeAt(tokens.starts[end])
  if (unit === Unit.FullStop) return end + 1 < line.last && source.charCodeAt(tokens.starts[end + 1]) === Unit.FullStop
  return MARKS.includes(unit)
}

const MARKS: readonly number[] = [
  Unit.Colon,
  Unit.Ellipsis,
  0x7c,
  0x3e,
  0x3c,
  Unit.GuillemetClose,
  Unit.EnDash,
  Unit.Hyphen,
  0x203a,
  0x2190,
  0x25bc,
]

/** True where every word of the tokens is of one of the phrases that `accepts` takes. */
function isCovered(page: Page, index: WordIndex, first: number, last: number, accepts: (value: number) => boolean): boolean {
  const { tokens } = page.text
  let token = first
  let found = false
  while (token < last) {
    if (isSign(tokens.kinds[token])) token++
    else {
      const end = coveringEnd(page, index, token, accepts)
      if (end === 0) return false
      found = true
      token = end
    }
  }
  return found
}

/** The token behind the phrase at `token`, which may have a proclitic before it (`ووكالات`); 0 where there is none. */
function coveringEnd({ text }: Page, index: WordIndex, token: number, accepts: (value: number) => boolean): number {
  for (const reading of readingsOf(text.tokens, token)) {
    const match = longestMatch(index, text.tokens, token, reading)
    if (match?.values.some(accepts)) return match.end
  }
  return 0
}

const isAlone =
  (why: string) =>
  (value: number): boolean =>
    FURNITURE[value].where === 'alone' && FURNITURE[value].why === why

/** Buttons in a row, counters beside them: `فيسبوك 12 تويتر 3`. */
function isButtonRow(page: Page, line: Line, why: string): boolean {
  const { tokens } = page.text
  const { phrases } = furnitureWords()
  let token = line.first
  while (token < line.last) {
    const kind = tokens.kinds[token]
    if (isSign(kind) || kind === TokenKind.Number) token++
    else {
      const end = coveringEnd(page, phrases, token, isAlone(why))
      if (end === 0) return false
      token = end
    }
  }
  return true
}

function byRecord(page: Page, index: number, record: FurniturePhrase, end: number): boolean {
  const line = page.lines[index]
  const tail = index > page.lastProse
  switch (record.where) {
    case 'start':
      return true
    case 'heading':
      return restIsSigns(page, line, end) && (line.words > 1 || tail || record.why !== 'related')
    case 'mark':
      return isMarked(page, line, end) || (tail && record.why === 'tags')
    case 'alone':
      return isButtonRow(page, line, record.why) && (atEdge(page, index) || record.why === 'advertisement' || hasNeighbour(page, index))
    default:
      return false
  }
}

/** A lone `تويتر` between paragraphs is a heading of the article; beside `فيسبوك` it is a button. */
function hasNeighbour(page: Page, index: number): boolean {
  return [index - 1, index + 1].some(
    (at) => page.lines[at]?.words <= 3 && !page.lines[at].prose && isButtonRow(page, page.lines[at], 'share'),
  )
}

function restIsSigns({ text }: Page, line: Line, end: number): boolean {
  for (let token = end; token < line.last; token++) {
    if (!isSign(text.tokens.kinds[token]) && text.tokens.kinds[token] !== TokenKind.Number) return false
  }
  return true
}

function whyWithin({ text }: Page, line: Line): string | null {
  const { within } = furnitureWords()
  for (let token = line.first; token < line.last; token++) {
    const match = longestMatch(within, text.tokens, token)
    if (match) return FURNITURE[match.values[0]].why
  }
  return null
}

/** A line of nothing but dates, numbers and the words that stand beside them, before or behind the running text. */
function isPageDate(page: Page, line: Line): boolean {
  const { tokens } = page.text
  const { dating } = furnitureWords()
  let token = line.first
  let dates = 0
  while (token < line.last) {
    const kind = tokens.kinds[token]
    const match = page.dated[token] === 1 || isSign(kind) ? null : longestMatch(dating, tokens, token)
    if (page.dated[token] === 1 || kind === TokenKind.Number) dates++
    else if (!isSign(kind) && !match) return false
    token = match?.end ?? token + 1
  }
  return dates > 0
}

/** Agencies and outlets with dashes between them; one of the parts may be a place, a writer, or an outlet that no list knows. */
function isSourceLine(page: Page, line: Line): boolean {
  const { sources } = furnitureWords()
  if (line.words > 10 || line.prose) return false
  const parts = partsOf(page.text, line).filter(([first, last]) => hasWord(page.text, first, last))
  const known = parts.filter(([first, last]) => isDomain(page.text, first, last) || isCovered(page, sources, first, last, () => true))
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
function isAddress({ text }: Page, line: Line): boolean {
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
function isEndMark({ text }: Page, line: Line): boolean {
  const { source, tokens } = text
  const sign = (token: number): boolean => source.charCodeAt(tokens.starts[token]) === Unit.Slash
  return line.words > 0 && line.words <= 2 && line.last - line.first >= 4 && sign(line.first) && sign(line.last - 1)
}

function whyOf(page: Page, index: number): string | null {
  const line = page.lines[index]
  if (line.words > MOST_WORDS) return null
  const { records, end } = recordsAt(page, line)
  for (const record of records) if (byRecord(page, index, record, end)) return record.why
  const within = whyWithin(page, line)
  if (within) return within
  if (isAddress(page, line)) return 'contact'
  if (isEndMark(page, line)) return 'end-mark'
  if (!atEdge(page, index)) return null
  if (isPageDate(page, line)) return 'page-date'
  return isSourceLine(page, line) ? 'source' : null
}

/** Between paragraphs a box of links has hardly more. */
const MOST_LINKS_INSIDE = 4

/** The headlines under a heading of related articles go with it, to the next line of running text. */
function takeLinks(page: Page, reasons: (string | null)[], heading: number): void {
  const most = heading > page.lastProse ? page.lines.length : heading + MOST_LINKS_INSIDE
  for (let index = heading + 1; index < page.lines.length && index <= most; index++) {
    if (reasons[index] !== null || page.lines[index].prose) return
    reasons[index] = 'related'
  }
}

function isLinkHeading(page: Page, index: number): boolean {
  const { records, end } = recordsAt(page, page.lines[index])
  return records.some((record) => record.why === 'related' && record.where !== 'start') && restIsSigns(page, page.lines[index], end)
}

function reasonsOf(page: Page): readonly (string | null)[] {
  const reasons = page.lines.map((_, index) => whyOf(page, index))
  for (let index = 0; index < reasons.length; index++) {
    if (reasons[index] === 'related' && isLinkHeading(page, index)) takeLinks(page, reasons, index)
  }
  return reasons
}

/** Lines side by side are one block; lines of one reason are, over an empty line too. */
function blocksOf(page: Page, reasons: readonly (string | null)[]): Furniture[] {
  const blocks: { start: number; end: number; whys: string[]; line: number }[] = []
  reasons.forEach((why, index) => {
    if (why === null) return
    const line = page.lines[index]
    const open = blocks.at(-1)
    if (open && open.line === index - 1 && (!line.apart || open.whys.at(-1) === why)) {
      open.end = line.end
      open.line = index
      if (!open.whys.includes(why)) open.whys.push(why)
    } else blocks.push({ start: line.start, end: line.end, whys: [why], line: index })
  })
  return blocks.map(({ start, end, whys }) => ({ ...mentionAt(page.text.source, start, end), why: whys.join(' + ') }))
}

function markDates({ tokens }: Text, dates: readonly Span[]): Uint8Array {
  const dated = new Uint8Array(tokens.count)
  let token = 0
  for (const date of dates) {
    while (token < tokens.count && tokens.ends[token] <= date.start) token++
    for (let inside = token; inside < tokens.count && tokens.starts[inside] < date.end; inside++) dated[inside] = 1
  }
  return dated
}

/** Running text begins with the first line that is prose; a page without any is all edge up to its third line. */
function readPage(text: Text, dates: readonly Span[]): Page {
  const lines = readLines(text)
  const prose = lines.map((line) => line.prose)
  const first = prose.indexOf(true)
  return {
    text,
    lines,
    firstProse: first < 0 ? Math.min(3, lines.length) : first,
    lastProse: first < 0 ? lines.length : prose.lastIndexOf(true),
    dated: markDates(text, dates),
  }
}

/**
 * The blocks of lines that are not the article.
 *
 * ```text
 * > | 21 نوفمبر 2024            page-date   nothing but a date, before the running text
 * > | يمن فريدم-الشرق بلومبرغ    source      known outlets between dashes
 *   | الرئيس الروسي …            text
 * > | أخبار ذات صلة              related     a heading; the headlines under it go with it
 * > | ستارمر يصل إلى شنغهاي …
 * ```
 *
 * @param dates where the text's dates stand, in reading order.
 */
export function readFurniture(text: Text, dates: readonly Span[]): Furniture[] {
  const page = readPage(text, dates)
  return blocksOf(page, reasonsOf(page))
}
