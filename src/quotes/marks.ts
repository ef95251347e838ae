import { Unit } from '../text/characters.js'
import type { Text } from '../text/prepare.js'
import { Gap, TokenKind, type Tokens } from '../text/tokens.js'
import { Family, familyOf, Side, shapeSide, spaceSide } from './sides.js'
import { Tag } from './tags.js'
import { has, isComma, isWord, kinds, markOf } from './words.js'

/** Words between quotation marks. */
export interface MarkedSpan {
  /** Token of the opening mark; -1 where it is missing. */
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
  readonly source: string
  readonly tokens: Tokens
  readonly stack: OpenMark[]
  readonly spans: MarkedSpan[]
  readonly strays: number[]
}

function sinkOf(pairing: Pairing): MarkedSpan[] {
  return pairing.stack.at(-1)?.nested ?? pairing.spans
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
  if (token > open + 1) sinkOf(pairing).push({ open, close: token, first: open + 1, end: token, nested, parts: [] })
  return true
}

function isOpen(pairing: Pairing, family: Family): boolean {
  return pairing.stack.some((mark) => mark.family === family)
}

/** A word may stand glued before an opening mark: the proclitics ب ل و ك, with or without a tatweel. */
function behindProclitic(tokens: Tokens, token: number): boolean {
  if (token === 0 || tokens.gaps[token] !== Gap.None || tokens.kinds[token - 1] !== TokenKind.Word) return false
  return tokens.foldStarts[token] - tokens.foldStarts[token - 1] === 1
}

/** `سلوكها "المزعزع "وإلا`: a straight mark with the space on its wrong side closes the one shortly before, unless the next mark does. */
function isMisplacedCloser({ source, tokens, stack }: Pairing, token: number, end: number): boolean {
  const open = stack.at(-1)?.token ?? -1
  if (
    open < 0 ||
    token - open > MISPLACED ||
    source.charCodeAt(tokens.starts[token]) !== 0x22 ||
    source.charCodeAt(tokens.starts[open]) !== 0x22
  )
    return false
  let next = token + 1
  while (next < end && source.charCodeAt(tokens.starts[next]) !== 0x22) next++
  return next >= end || spaceSide(source, tokens, next) !== Side.Close
}

/** `إلى" الاعتقال … الأويغور"`: a straight mark with the space on its wrong side opens, where the next one can only close, and not far. */
function isMisplacedOpener({ source, tokens }: Pairing, token: number, end: number): boolean {
  for (let next = token + 1; next < end && next < token + 3 * MISPLACED; next++)
    if (tokens.kinds[next] === TokenKind.QuotationMark)
      return next > token + 1 && source.charCodeAt(tokens.starts[next]) === 0x22 && spaceSide(source, tokens, next) === Side.Close
  return false
}

/** In tokens. */
const MISPLACED = 12

function readMark(pairing: Pairing, token: number, end: number): void {
  const { source, tokens } = pairing
  const family = familyOf(source, tokens, token)
  const open = isOpen(pairing, family)
  const side = behindProclitic(tokens, token) ? Side.Open : spaceSide(source, tokens, token)
  const shape = shapeSide(source.charCodeAt(tokens.starts[token]))
  const apostrophe = family === Family.Single && side === Side.Either
  if (apostrophe) return
  // Space decides against shape only where nothing contradicts it: an outlet that prints ” … “ is read, and “ … ” glued to its words too.
  const opens = open
    ? side === Side.Open && shape !== Side.Close && !isMisplacedCloser(pairing, token, end)
    : side !== Side.Close ||
      shape === Side.Open ||
      (shape === Side.Either && (markOf(token - 1) === Unit.Colon || isMisplacedOpener(pairing, token, end)))
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
function closesTwo({ source, tokens }: Pairing, open: number, { open: inner, close }: MarkedSpan): boolean {
  const isStraight = (token: number): boolean => token >= 0 && source.charCodeAt(tokens.starts[token]) === 0x22
  if (!isStraight(open) || !isStraight(inner) || !isStraight(close) || inner === open + 1 || tokens.gaps[open + 1] !== Gap.None)
    return false
  for (let token = open + 1; token < close; token++)
    if (tokens.gaps[token] === Gap.Line || (token < inner && token > inner - 4 && (has(token, CUES) || !isWord(inner - 1)))) return false
  const next = close + 1
  return next >= tokens.count || tokens.gaps[next] === Gap.Line || kinds[next] === TokenKind.Punctuation || has(next, Tag.Verb)
}

const CUES = Tag.Verb | Tag.SpeechNoun | Tag.Complementiser | Tag.Fused

/** `«قوات الاحتلال …، | واضاف البيان «تؤكد …»`: the comma before the cue of the next quotation, of which the mark before took no notice; -1 where there is none. */
function cueBefore({ tokens }: Pairing, open: number, next: number): number {
  if (tokens.gaps[open + 1] !== Gap.None) return -1
  for (let token = next - 1; token > open + 4 && token > next - 8; token--) if (has(token, Tag.Verb) && isComma(token - 1)) return token - 1
  return -1
}

/** An opening mark that is never closed holds to the end of its sentence, and never past its paragraph. */
function repair(pairing: Pairing, text: Text, paragraphEnd: number): void {
  const { stack } = pairing
  while (stack.length > 0) {
    const { token, family, nested } = stack.pop() as OpenMark
    const [within, ...others] = nested
    if (within && closesTwo(pairing, token, within) && (others.length > 0 || !isComma(within.close + 1))) {
      sinkOf(pairing).push({ ...within, open: token, first: token + 1, nested: [within] }, ...others)
      continue
    }
    // أوضحت " أنها … قائلة "ليست …": a mark before a whole quotation that opens and closes was a stray.
    const whole = nested.find((span) => span.close >= 0 && span.end - span.first >= UTTERANCE)
    const limit = whole ? cueBefore(pairing, token, whole.open) : paragraphEnd
    if (family === Family.Single || token + 1 >= paragraphEnd || limit < 0) {
      sinkOf(pairing).push(...nested)
      continue
    }
    const end = Math.min(limit, sentenceEnd(text, token))
    const inside = nested.filter((span) => span.open < end)
    const behind = nested.filter((span) => span.open >= end)
    if (end > token + 1)
      sinkOf(pairing).push({ open: token, close: -1, first: token + 1, end: withoutStop(text, token + 1, end), nested: inside, parts: [] })
    sinkOf(pairing).push(...behind)
  }
}

function sentenceEnd({ sentences }: Text, token: number): number {
  let low = 0
  let high = sentences.count - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (sentences.starts[middle] <= token) low = middle
    else high = middle - 1
  }
  return sentences.starts[low + 1]
}

function withoutStop({ source, tokens }: Text, first: number, end: number): number {
  let last = end
  while (last > first + 1 && tokens.kinds[last - 1] === TokenKind.Punctuation && source.charCodeAt(tokens.starts[last - 1]) === 0x2e) last--
  return last
}

/**
 * A quotation that runs over paragraphs opens anew in each and closes in the last:
 *
 *     > | "بعثت برسالة …        not closed
 *     > | "لن نطلب إذنا …".     closed: one quotation, two parts
 */
function joinParts(spans: readonly MarkedSpan[], tokens: Tokens): MarkedSpan[] {
  const joined: MarkedSpan[] = []
  let parts: [first: number, end: number][] = []
  let nested: MarkedSpan[] = []
  for (const span of spans) {
    const previous = joined.at(-1)
    const goesOn = previous !== undefined && previous.close === -1 && span.open >= 0 && tokens.gaps[span.open] === Gap.Line
    if (goesOn) {
      if (previous.parts.length === 0) {
        parts = [[previous.first, previous.end]]
        nested = [...previous.nested]
      }
      parts.push([span.first, span.end])
      nested.push(...span.nested)
      joined[joined.length - 1] = { ...previous, close: span.close, end: span.end, nested, parts }
    } else joined.push(span)
  }
  return joined
}

/**
 * Some outlets break the line behind every sentence, inside a quotation too: one that is open at the line's end goes on where
 * the next mark of its family, in one of the next lines, can only close.
 */
function goesOnBehind({ stack, source, tokens }: Pairing, { paragraphs }: Text, paragraph: number): boolean {
  const [open, ...more] = stack
  if (open === undefined || more.length > 0) return false
  const limit = paragraphs.starts[Math.min(paragraph + 1 + FARTHEST_LINE, paragraphs.count)]
  if (paragraphs.starts[paragraph + 1] - open.token > LONGEST_QUOTATION) return false
  for (let token = paragraphs.starts[paragraph + 1]; token < limit; token++) {
    if (tokens.kinds[token] !== TokenKind.QuotationMark || familyOf(source, tokens, token) !== open.family) continue
    return (
      tokens.gaps[token] === Gap.None &&
      spaceSide(source, tokens, token) === Side.Close &&
      shapeSide(source.charCodeAt(tokens.starts[token])) !== Side.Open
    )
  }
  return false
}

/** In lines, and in tokens. */
const FARTHEST_LINE = 4
const LONGEST_QUOTATION = 300

/** Pairs the quotation marks of a text, paragraph by paragraph: a stray mark costs its sentence, never the article. */
export function pairMarks(text: Text): Marks {
  const { tokens, source, paragraphs } = text
  const pairing: Pairing = { source, tokens, stack: [], spans: [], strays: [] }
  for (let paragraph = 0; paragraph < paragraphs.count; paragraph++) {
    const end = paragraphs.starts[paragraph + 1]
    for (let token = paragraphs.starts[paragraph]; token < end; token++) {
      if (tokens.kinds[token] === TokenKind.QuotationMark) readMark(pairing, token, end)
    }
    if (!goesOnBehind(pairing, text, paragraph)) repair(pairing, text, end)
  }
  repair(pairing, text, tokens.count)
  const spans = pairing.spans.sort((left, right) => left.first - right.first)
  return { spans: joinParts(spans, tokens), strayClosers: pairing.strays }
}
