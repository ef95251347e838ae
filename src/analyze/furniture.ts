import type { FurniturePhrase } from '../lexicon/data/furniture.js'
import { longestMatch } from '../lexicon/trie.js'
import { Unit } from '../text/characters.js'
import { TokenKind } from '../text/tokens.js'
import type { Line } from './lines.js'
import { atEdge, coveringEnd, furnitureWords, isSign, type Page } from './page.js'
import { isAddress, isEndMark, isPageDate, isSourceLine } from './shapes.js'
import type { Furniture } from './types.js'

/** Lines longer than this are text, whatever they begin with. */
const MOST_WORDS = 40

/** The records that the phrase at a line's head may be; a sign (©) can be one, bullets before a word are none. */
function recordsAt({ text }: Page, line: Line): { readonly records: readonly FurniturePhrase[]; readonly end: number } {
  const { phrases, records } = furnitureWords()
  const atWord = line.words === 0 ? null : longestMatch(phrases, text.tokens, line.firstWord)
  const match = atWord ?? longestMatch(phrases, text.tokens, line.first)
  return { records: match ? match.values.map((value) => records[value]) : [], end: match?.end ?? line.last }
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
  Unit.Slash,
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

const isAlone =
  (why: string) =>
  (value: number): boolean => {
    const record = furnitureWords().records[value]
    return record.where === 'alone' && record.why === why
  }

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
      return (
        hasCompany(page) &&
        isButtonRow(page, line, record.why) &&
        (atEdge(page, index) || record.why === 'advertisement' || hasNeighbour(page, index))
      )
    default:
      return false
  }
}

/** A text of one line is no page: `منذ 2011.` and `تويتر` are all that it says. */
const hasCompany = ({ lines }: Page): boolean => lines.length > 1

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
  const { records, within } = furnitureWords()
  for (let token = line.first; token < line.last; token++) {
    const match = longestMatch(within, text.tokens, token)
    if (match) return records[match.values[0]].why
  }
  return null
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
  if (!hasCompany(page) || !atEdge(page, index)) return null
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

/** For each line the reason why it is not the article, or null. */
export function reasonsOf(page: Page): readonly (string | null)[] {
  const reasons = page.lines.map((_, index) => whyOf(page, index))
  for (let index = 0; index < reasons.length; index++) {
    if (reasons[index] === 'related' && isLinkHeading(page, index)) takeLinks(page, reasons, index)
  }
  return reasons
}

/**
 * The blocks of lines that are not the article. Lines side by side are one block; lines of one reason are, over an empty line too.
 *
 * ```text
 * > | 21 نوفمبر 2024            page-date   nothing but a date, before the running text
 * > | يمن فريدم-الشرق بلومبرغ    source      known outlets between dashes
 *   | الرئيس الروسي …            text
 * > | أخبار ذات صلة              related     a heading; the headlines under it go with it
 * > | ستارمر يصل إلى شنغهاي …
 * ```
 */
export function readFurniture(page: Page, reasons: readonly (string | null)[]): Furniture[] {
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
  return blocks.map(({ start, end, whys }) => ({ text: page.text.source.slice(start, end), start, end, why: whys.join(' + ') }))
}
