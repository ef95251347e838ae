import { Unit } from '../text/characters.js'
import { Gap, TokenKind } from '../text/tokens.js'
import { firstBehind } from './reading.js'
import { Family, familyOf, isStraight, Side, shapeSide, spaceSide } from './sides.js'
import { Tag } from './tags.js'
import { gaps, has, isComma, isLoneLetter, isWord, kinds, letterAt, markOf, text, tokens } from './words.js'

/** Words between quotation marks. */
export interface MarkedSpan {
  /** Token of the opening mark. */
  readonly open: number
  /** Token of the closing mark; -1 where it is missing. */
  readonly close: number
  /** First token inside. */
  readonly first: number
  /** Just behind the last token inside. */
  readonly end: number
  /** Spans marked inside this one. */
  readonly nested: readonly MarkedSpan[]
  /** The pieces, as token ranges, of a quotation that opens anew at each paragraph. */
  readonly parts: readonly (readonly [first: number, end: number])[]
}

/** All marked spans of a text, outermost only, in order; and closing marks that close nothing. */
export interface Marks {
  readonly spans: readonly MarkedSpan[]
  readonly strayClosers: readonly number[]
}

/** No text nests deeper; an outlet's stray marks do, and are passed over. */
const DEEPEST = 12

interface OpenMark {
  readonly token: number
  readonly family: Family
  readonly nested: MarkedSpan[]
}

interface Pairing {
  readonly stack: OpenMark[]
  readonly spans: MarkedSpan[]
  readonly strays: number[]
}

/** One by one: no call takes a hundred thousand arguments. */
function keep({ stack, spans }: Pairing, found: readonly MarkedSpan[]): void {
  const sink = stack.at(-1)?.nested ?? spans
  for (const span of found) sink.push(span)
}

/** Closes the nearest open mark of the family; marks left open inside it were strays. */
function close(pairing: Pairing, token: number, family: Family): boolean {
  const { stack } = pairing
  let at = stack.length - 1
  while (at >= 0 && stack[at].family !== family) at--
  if (at < 0) return false
  const inner = stack.splice(at)
  const nested = inner.flatMap((mark) => mark.nested)
  const { token: open } = inner[0]
  if (token > open + 1) keep(pairing, [{ open, close: token, first: open + 1, end: token, nested, parts: [] }])
  return true
}

function isOpen(pairing: Pairing, family: Family): boolean {
  return pairing.stack.some((mark) => mark.family === family)
}

/** A word may stand glued before an opening mark: the proclitics ب ل و ك, with or without a tatweel. */
function behindProclitic(token: number): boolean {
  return token > 0 && gaps[token] === Gap.None && isLoneLetter(token - 1)
}

/** `سلوكها "المزعزع "وإلا`: a straight mark with the space on its wrong side closes the one shortly before, unless the next mark does. */
function isMisplacedCloser({ stack }: Pairing, token: number, end: number): boolean {
  const open = stack.at(-1)?.token ?? -1
  if (token - open > MISPLACED || !isStraight(token) || !isStraight(open)) return false
  let next = token + 1
  while (next < end && !isStraight(next)) next++
  return next >= end || spaceSide(next) !== Side.Close
}

/** `إلى" الاعتقال … الأويغور"`: a straight mark with the space on its wrong side opens, where the next one can only close, and not far. */
function isMisplacedOpener(token: number, end: number): boolean {
  for (let next = token + 1; next < end && next < token + 3 * MISPLACED; next++)
    if (kinds[next] === TokenKind.QuotationMark) return next > token + 1 && spaceSide(next) === Side.Close
  return false
}

/** In tokens. */
const MISPLACED = 12

function readMark(pairing: Pairing, token: number, end: number): void {
  const family = familyOf(token)
  const open = isOpen(pairing, family)
  const side = behindProclitic(token) ? Side.Open : spaceSide(token)
  const shape = shapeSide(token)
  const apostrophe = family === Family.Single && side === Side.Either
  if (apostrophe) return
  // Space decides against shape only where nothing contradicts it: an outlet that prints ” … “ is read, and “ … ” glued to its words too.
  const opens = open
    ? side === Side.Open && shape !== Side.Close && !isMisplacedCloser(pairing, token, end)
    : side !== Side.Close ||
      shape === Side.Open ||
      (shape === Side.Either && (markOf(token - 1) === Unit.Colon || isMisplacedOpener(token, end)))
  if (opens && pairing.stack.length < DEEPEST) pairing.stack.push({ token, family, nested: [] })
  else if (opens) return
  else if (!close(pairing, token, family) && side !== Side.Open) pairing.strays.push(token)
}

/** More words in marks than names have. */
const UTTERANCE = 8

/**
 * `"هذا هو … قانون "بلوكينغ … المتحدة".`: of two straight marks that open, one after the other, the one mark that closes closes
 * both, unless a cue brings the second in.
 */
function closesTwo(open: number, { open: inner, close }: MarkedSpan): boolean {
  if (!isStraight(open) || !isStraight(inner) || !isStraight(close) || inner === open + 1 || gaps[open + 1] !== Gap.None) return false
  for (let token = open + 1; token < close; token++)
    if (gaps[token] === Gap.Line || (token < inner && token > inner - 4 && (has(token, CUES) || !isWord(inner - 1)))) return false
  const next = close + 1
  return next >= tokens.count || gaps[next] === Gap.Line || kinds[next] === TokenKind.Punctuation || has(next, Tag.Verb)
}

const CUES = Tag.Verb | Tag.SpeechNoun | Tag.Complementiser | Tag.Fused

/** `«قوات الاحتلال …، | واضاف البيان «تؤكد …»`: the comma before the cue of the next quotation, of which the mark before took no notice; -1 where there is none. */
function cueBefore(open: number, next: number): number {
  for (let token = next - 1; token > open + 4 && token > next - 8; token--) if (has(token, Tag.Verb) && isComma(token - 1)) return token - 1
  return -1
}

/** An opening mark that is never closed holds to the end of its sentence, and never past its paragraph. */
function repair(pairing: Pairing, paragraphEnd: number): void {
  const { stack } = pairing
  while (stack.length > 0) {
    const { token, family, nested } = stack.pop() as OpenMark
    const [within, ...others] = nested
    if (within && closesTwo(token, within) && (others.length > 0 || !isComma(within.close + 1))) {
      keep(pairing, [{ ...within, open: token, first: token + 1, nested: [within] }, ...others])
      continue
    }
    // أوضحت " أنها … قائلة "ليست …": a mark before a whole quotation that opens and closes was a stray; and so was the first of two.
    const whole = nested.find((span) => span.close >= 0 && (span.end - span.first >= UTTERANCE || span.open <= token + 2))
    const limit = whole ? cueBefore(token, whole.open) : paragraphEnd
    if (family === Family.Single || token + 1 >= paragraphEnd || limit < 0) {
      keep(pairing, nested)
      continue
    }
    let end = sentenceEnd(token)
    // "… وما زالت. | نحن لا نقول …: a sentence that no و begins is said by the same; a line of keywords has no full stop.
    while (end < limit && letterAt(end) !== Unit.Waw && !has(end, CUES)) {
      const next = sentenceEnd(end)
      if (kinds[next - 1] !== TokenKind.Punctuation) break
      end = next
    }
    end = Math.min(limit, end)
    const inside = nested.filter((span) => span.open < end)
    const behind = nested.filter((span) => span.open >= end)
    if (end > token + 1)
      keep(pairing, [{ open: token, close: -1, first: token + 1, end: withoutStop(token + 1, end), nested: inside, parts: [] }])
    keep(pairing, behind)
  }
}

function sentenceEnd(token: number): number {
  const { count, starts } = text.sentences
  return starts[firstBehind(count, (sentence) => starts[sentence] > token)]
}

function withoutStop(first: number, end: number): number {
  let last = end
  while (last > first + 1 && markOf(last - 1) === Unit.FullStop) last--
  return last
}

/**
 * A quotation that runs over paragraphs opens anew in each and closes in the last:
 *
 *     > | "بعثت برسالة …        not closed
 *     > | "لن نطلب إذنا …".     closed: one quotation, two parts
 */
function joinParts(spans: readonly MarkedSpan[]): MarkedSpan[] {
  const joined: MarkedSpan[] = []
  let parts: [first: number, end: number][] = []
  let nested: MarkedSpan[] = []
  for (const span of spans) {
    const previous = joined.at(-1)
    const goesOn = previous !== undefined && previous.close === -1 && gaps[span.open] === Gap.Line
    if (goesOn) {
      if (previous.parts.length === 0) {
        parts = [[previous.first, previous.end]]
        nested = [...previous.nested]
      }
      parts.push([span.first, span.end])
      for (const inner of span.nested) nested.push(inner)
      joined[joined.length - 1] = { ...previous, close: span.close, end: span.end, nested, parts }
    } else joined.push(span)
  }
  return joined
}

/**
 * Some outlets break the line behind every sentence, inside a quotation too: one that is open at the line's end goes on where
 * the next mark of its family, in one of the next lines, can only close.
 */
function goesOnBehind([open, ...more]: readonly OpenMark[], paragraph: number): boolean {
  if (open === undefined || more.length > 0) return false
  const { starts, count } = text.paragraphs
  const limit = starts[Math.min(paragraph + 1 + FARTHEST_LINE, count)]
  if (starts[paragraph + 1] - open.token > LONGEST_QUOTATION) return false
  for (let token = starts[paragraph + 1]; token < limit; token++) {
    if (kinds[token] !== TokenKind.QuotationMark || familyOf(token) !== open.family) continue
    return gaps[token] === Gap.None && spaceSide(token) === Side.Close && shapeSide(token) !== Side.Open
  }
  return false
}

/** In lines, and in tokens. */
const FARTHEST_LINE = 4
const LONGEST_QUOTATION = 300

/** Pairs the quotation marks of the text, paragraph by paragraph: a stray mark costs its sentence, never the article. */
export function pairMarks(): Marks {
  const { starts, count } = text.paragraphs
  const pairing: Pairing = { stack: [], spans: [], strays: [] }
  for (let paragraph = 0; paragraph < count; paragraph++) {
    const end = starts[paragraph + 1]
    for (let token = starts[paragraph]; token < end; token++) if (kinds[token] === TokenKind.QuotationMark) readMark(pairing, token, end)
    if (!goesOnBehind(pairing.stack, paragraph)) repair(pairing, end)
  }
  repair(pairing, tokens.count)
  return { spans: joinParts(pairing.spans.sort((left, right) => left.first - right.first)), strayClosers: pairing.strays }
}
