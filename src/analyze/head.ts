import { BYLINE_LABELS, BYLINE_WORDS, CAPTION_WORDS } from '../lexicon/data/furniture.js'
import { COMMON_NAMES, FEMALE_NAMES, MALE_NAMES } from '../lexicon/data/names.js'
import { read } from '../lexicon/read.js'
import { buildWordIndex, longestMatch, type WordIndex } from '../lexicon/trie.js'
import { Unit } from '../text/characters.js'
import { type Mention, mentionAt, type Span } from '../text/span.js'
import { Gap, TokenKind } from '../text/tokens.js'
import { isDivider, type Line, mentionOfTokens, partsOf } from './lines.js'
import { isSign, type Page } from './page.js'
import { isSource } from './shapes.js'

/** What stands at the head of an article. */
export interface Head {
  readonly title: Mention | null
  readonly byline: Mention | null
  readonly dateline: Mention | null
}

interface BylineWords {
  readonly bare: WordIndex
  readonly labels: WordIndex
  readonly given: WordIndex
  readonly captions: WordIndex
}

let compiled: BylineWords | null = null

const indexOf = (list: readonly string[]): WordIndex => buildWordIndex(list.map((phrase, index) => [phrase, index] as const))

/** In the data an underscore joins the two words of one name. */
const givenNames = (): string[] =>
  [read(MALE_NAMES), read(FEMALE_NAMES), read(COMMON_NAMES)]
    .flatMap((names) => names.trim().split(/\s+/))
    .map((name) => name.replaceAll('_', ' '))

function bylineWords(): BylineWords {
  compiled ??= {
    bare: indexOf(read(BYLINE_WORDS)),
    labels: indexOf(read(BYLINE_LABELS)),
    given: indexOf(givenNames()),
    captions: indexOf(read(CAPTION_WORDS)),
  }
  return compiled
}

type Part = readonly [first: number, last: number]

const FEWEST_TITLE_WORDS = 3
const MOST_NAME_WORDS = 5

/** Two to five words of one script, with none of a place, a date or a number among them. */
function isNameLike({ text, dated, placed }: Page, [first, last]: Part): boolean {
  const kind = text.tokens.kinds[first]
  let words = 0
  for (let token = first; token < last; token++) {
    if (dated[token] === 1 || placed[token] === 1) return false
    if (text.tokens.kinds[token] === kind) words++
    else if (text.source.charCodeAt(text.tokens.starts[token]) !== Unit.FullStop) return false
  }
  return (kind === TokenKind.Word || kind === TokenKind.Foreign) && words >= 2 && words <= MOST_NAME_WORDS
}

/** A name that begins with a given name: needed where no word says that a writer follows. */
function isName(page: Page, part: Part): boolean {
  return isNameLike(page, part) && longestMatch(bylineWords().given, page.text.tokens, part[0]) !== null
}

const isPlace = ({ placed }: Page, [first, last]: Part): boolean => placed.subarray(first, last).every((each) => each === 1)

/** `بقلم: فلان`, `كتب - فلان`, `كتبت سارة محمود:`: the name behind the word. */
function labelledByline(page: Page, line: Line): Mention | null {
  const { text } = page
  if (line.words < 2 || line.words > 12 || line.prose) return null
  const closed = isDivider(text, line.last - 1)
  for (let token = line.firstWord; token < line.last; token++) {
    const atPart = token === line.firstWord || isDivider(text, token - 1)
    if (!atPart) continue
    const bare = longestMatch(bylineWords().bare, text.tokens, token)
    const label = longestMatch(bylineWords().labels, text.tokens, token)
    const end = bare?.end ?? label?.end
    if (end === undefined || end >= line.last) continue
    const apart = bare !== null || isDivider(text, end)
    if (!apart && !closed) continue
    const name = partsOf(text, { first: end, last: line.last })[0]
    if (name && (apart ? isNameLike : isName)(page, name)) return mentionOfTokens(text, ...name)
  }
  return null
}

/** `خالد الفرج ـ عنيزة`, `سلوى سعد – متابعات`: of the two parts around a dash one is a name, or a place. */
function dividedLine(page: Page, line: Line): { readonly byline: Mention | null; readonly dateline: Mention | null } {
  const none = { byline: null, dateline: null }
  if (line.prose || line.words > 9) return none
  const parts = partsOf(page.text, line)
  if (parts.length !== 2) return none
  const place = parts.find((part) => isPlace(page, part))
  const source = parts.find((part) => isSource(page, ...part))
  const name = parts.find((part) => part !== place && part !== source && isName(page, part))
  if (!place && !source && !name) return none
  const mention = (part: Part | undefined): Mention | null => (part ? mentionOfTokens(page.text, ...part) : null)
  return { byline: mention(name), dateline: mention(place) }
}

/** `جانب من …`, `… (أرشيف)`, `… - 30 ديسمبر 2022 - REUTERS`, or a bullet: the caption of a picture. */
function isCaption(page: Page, line: Line): boolean {
  const parts = partsOf(page.text, line)
  const last = parts.at(-1)
  if (last && parts.length > 1 && isSource(page, ...last)) return true
  if (line.firstWord > line.first && !isQuotationMark(page, line.first)) return true
  for (let token = line.first; token < line.last; token++) {
    const match = longestMatch(bylineWords().captions, page.text.tokens, token)
    if (match && (token === line.firstWord || match.end === line.last || isSign(page.text.tokens.kinds[match.end]))) return true
  }
  return false
}

const isQuotationMark = ({ text }: Page, token: number): boolean => text.tokens.kinds[token] === TokenKind.QuotationMark

/** A dash with a space before it: one between two names is no headline's, or the headline is too short to be told from a credit. */
const isDash = ({ text }: Page, token: number): boolean =>
  text.tokens.gaps[token] === Gap.Space && text.source.charCodeAt(text.tokens.starts[token]) !== Unit.Colon

/** A name and nothing else, or a name, a place or an outlet around a dash: who wrote it, and no headline. */
function isCredit(page: Page, line: Line): boolean {
  if (line.words <= 3 && isName(page, [line.firstWord, line.last])) return true
  if (line.words <= 4 && longestMatch(bylineWords().labels, page.text.tokens, line.firstWord)) return true
  const parts = partsOf(page.text, line)
  if (parts.length > 1 && line.words <= 8 && page.text.tokens.kinds[line.firstWord] === TokenKind.Foreign && isSource(page, ...parts[0]))
    return true
  if (parts.length === 2 && line.words <= 6 && isDash(page, parts[0][1])) return true
  const { byline, dateline } = dividedLine(page, line)
  return byline !== null || dateline !== null || labelledByline(page, line) !== null
}

/** More lines than a headline, its deck and a caption are a poem or a list. */
const MOST_HEAD_LINES = 4

/** The first line that is neither furniture nor who wrote it, where it has the length of a headline and running text follows. */
function findTitle(page: Page, reasons: readonly (string | null)[]): Line | null {
  if (page.firstProse >= page.lines.length || !page.lines[page.firstProse].prose) return null
  const head = page.lines.slice(0, page.firstProse).filter((line, index) => reasons[index] === null && !isCredit(page, line))
  const first = head[0]
  return first && head.length <= MOST_HEAD_LINES && first.words >= FEWEST_TITLE_WORDS && !isCaption(page, first) ? first : null
}

/** A dash, a colon or a bracket: what stands between a dateline and its report. A comma alone does not. */
function endsDateline({ text }: Page, token: number): boolean {
  const unit = text.source.charCodeAt(text.tokens.starts[token])
  return (
    unit === Unit.ParenthesisOpen ||
    (isDivider(text, token) && unit !== Unit.Comma && unit !== Unit.ArabicComma && unit !== Unit.Slash && unit !== Unit.Plus)
  )
}

/** `القاهرة - رويترز: …`, `دبي، الإمارات (CNN) --`: places at the head of the first paragraph, with a dash or a bracket behind them. */
function leadingDateline(page: Page, line: Line): Mention | null {
  const { tokens, source } = page.text
  let token = line.first
  let last = line.first
  while (
    token < line.last &&
    (page.placed[token] === 1 || (token > line.first && isSign(tokens.kinds[token]) && !endsDateline(page, token)))
  ) {
    if (page.placed[token] === 1) last = token + 1
    token++
  }
  if (last === line.first || token >= line.last || !endsDateline(page, token)) return null
  const unit = source.charCodeAt(tokens.starts[token])
  const bracketed = unit === Unit.ParenthesisOpen && isSourceBehind(page, token + 1)
  const isColon = unit === Unit.Colon
  if ((isColon || unit === Unit.ParenthesisOpen) && !bracketed) return null
  return mentionAt(source, tokens.starts[line.first], tokens.ends[last - 1])
}

function isSourceBehind(page: Page, token: number): boolean {
  let end = token
  while (
    end < page.text.tokens.count &&
    end < token + 6 &&
    page.text.source.charCodeAt(page.text.tokens.starts[end]) !== Unit.ParenthesisClose
  )
    end++
  return end > token && isSource(page, token, end)
}

/** What stands before the date on a line that is dates and agencies else. */
function datedPlace({ text, dated }: Page, line: Line): Mention | null {
  let last = line.first
  while (last < line.last && dated[last] === 0 && text.tokens.kinds[last] === TokenKind.Word) last++
  return last === line.first || last === line.last ? null : mentionOfTokens(text, line.first, last)
}

function findByline(page: Page): Mention | null {
  for (const [index, line] of page.lines.entries()) {
    const atHead = index <= page.firstProse
    if (!atHead && index <= page.lastProse) continue
    const found = labelledByline(page, line) ?? (atHead ? dividedLine(page, line).byline : null)
    if (found) return found
  }
  return null
}

function findDateline(page: Page, reasons: readonly (string | null)[]): Mention | null {
  for (const [index, line] of page.lines.slice(0, page.firstProse + 1).entries()) {
    const isDated = reasons[index] === 'page-date'
    const found = isDated ? datedPlace(page, line) : (dividedLine(page, line).dateline ?? (line.prose ? leadingDateline(page, line) : null))
    if (found) return found
  }
  return null
}

/** Title, byline and dateline, where there are any. */
export function readHead(page: Page, reasons: readonly (string | null)[]): Head {
  const title = findTitle(page, reasons)
  const span: Span | null = title
  return {
    title: span && mentionAt(page.text.source, span.start, span.end),
    byline: findByline(page),
    dateline: findDateline(page, reasons),
  }
}
