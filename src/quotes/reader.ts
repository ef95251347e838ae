import { Unit } from '../text/characters.js'
import { Gap, TokenKind } from '../text/tokens.js'
import { readAttribution, readPublisher } from './attribution.js'
import { frameAt, isComma, type Segment, withoutTail } from './content.js'
import type { Content, Reader, Sentence } from './draft.js'
import { readLeftovers } from './leftovers.js'
import { readContent, takeClause, takeMarked } from './report.js'
import { readNounPhrase } from './source.js'
import { noteActor, noteAgent } from './speaker.js'
import { Tag } from './tags.js'
import { has, markOf, type Words } from './words.js'

/**
 * A headline: its first words name somebody whom the text knows, and behind the colon stands what he says.
 *
 *     > | بوتين من بكين: علاقاتنا خير مثال على العلاقات الثنائية
 *         ^^^^^          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function readHeadline(reader: Reader, segment: Segment): boolean {
  const { reading } = reader
  const { words } = reading
  if (has(words, segment.start, Tag.Verb)) return false
  let colon = segment.start + 1
  while (colon < Math.min(segment.end, segment.start + 8) && markOf(words, colon) !== Unit.Colon) {
    if (has(words, colon, Tag.Verb | Tag.Action | Tag.Complementiser) || isComma(words, colon)) return false
    colon++
  }
  if (markOf(words, colon) !== Unit.Colon || !endsLine(words, segment.end) || words.tokens.gaps[segment.start] !== Gap.Line) return false
  const subject = readNounPhrase(reading, segment.start, colon)
  if (!subject || !reader.knows(subject) || colon + 2 >= segment.end) return false
  const end = withoutTail(words, colon + 1, segment.end)
  const content: Content = { first: colon + 1, end, frame: null, attribution: -1, subject, dropped: false, cut: 0 }
  const span = reading.opensAt.get(colon + 1)
  if (span) takeMarked(reader, content, span, end)
  else takeClause(reader, content)
  return true
}

function endsLine({ tokens }: Words, end: number): boolean {
  return end >= tokens.count || tokens.gaps[end] === Gap.Line
}

/** One sentence, left to right: cues take what they report, attributions what stands before them. */
export function readSegment(reader: Reader, segment: Segment): void {
  if (readHeadline(reader, segment)) return
  const { reading } = reader
  const { words } = reading
  const sentence: Sentence = {
    start: segment.start,
    end: segment.end,
    subject: null,
    relay: null,
    firstDraft: reader.drafts.length,
    attributedFrom: reader.drafts.length,
  }
  noteAgent(reader, segment)
  let at = segment.start
  while (at < segment.end) {
    if (!opensAnything(words, at)) {
      at++
      continue
    }
    const span = reading.opensAt.get(at)
    if (span) at = Math.max(at + 1, span.close + 1, span.end)
    else if (has(words, at, Tag.Formula)) at = words.ends[at]
    else at = readToken(reader, at, sentence)
  }
  readLeftovers(reader, sentence)
}

/** Most words are of no class that `readToken` looks for. */
function opensAnything({ tags, tokens }: Words, token: number): boolean {
  return (tags[token] & OPENING) !== 0 || tokens.kinds[token] === TokenKind.QuotationMark
}

const OPENING = Tag.Formula | Tag.Source | Tag.SourceConjunction | Tag.SourcePronoun | Tag.Publishing | Tag.Verb | Tag.SpeechNoun

function readToken(reader: Reader, at: number, sentence: Sentence): number {
  const { words } = reader.reading
  if (has(words, at, Tag.Source | Tag.SourceConjunction | Tag.SourcePronoun)) {
    const behind = readAttribution(reader, at, sentence)
    if (behind > at) return behind
  }
  if (has(words, at, Tag.Publishing)) return readPublisher(reader, at, sentence)
  const frame = frameAt(reader.reading, at, sentence)
  if (!frame) return at + 1
  if (frame.connector !== 'none') return Math.max(at + 1, readContent(reader, frame, sentence))
  noteActor(reader, frame, sentence)
  return at + 1
}
