import { Unit } from '../text/characters.js'
import { Gap } from '../text/tokens.js'
import { clauseEnd, isComma, type Segment, withoutTail } from './content.js'
import { type Content, draftOf, type Reader, type Sentence, take } from './draft.js'
import type { Frame } from './frame.js'
import type { MarkedSpan } from './marks.js'
import { beginsWithVerb, countWords, hasWords, SENTENCE_LENGTH } from './names.js'
import { spansWithin } from './reading.js'
import { explicitSubject } from './speaker.js'
import { Tag } from './tags.js'
import { has, isLoneLetter, letterAt, markOf } from './words.js'

/** Every marked fragment of a reported clause is a quote of its own; the clause stands by it. */
function takeMixed(reader: Reader, content: Content, fragments: readonly MarkedSpan[]): void {
  const clause = content.frame?.connector === 'object' ? null : { first: content.first, end: content.end, cut: content.cut }
  for (const span of fragments) take(reader, draftOf(content, 'mixed', span, span, clause))
}

/** `إن القتلى وصلوا و"ننتظر التعرف عليهم"`: a clause in marks that و joins to one without is said in words of its own. */
function isJoinedClause({ reading: { words } }: Reader, { open, first }: MarkedSpan): boolean {
  return isLoneLetter(words, open - 1) && letterAt(words, open - 1) === Unit.Waw && beginsWithVerb(words, first)
}

/** `إن واشنطن على دراية …، وإنها تراها «ذات مصداقية»`: a coordinate clause before the one with the marks is a report of its own. */
function splitBefore(reader: Reader, content: Content, fragment: MarkedSpan): Content {
  const { words } = reader.reading
  for (let token = fragment.open - 1; token > content.first + 1; token--) {
    if (!has(words, token, Tag.Complementiser | Tag.Fused) || words.cuts[token] !== 1) continue
    const end = withoutTail(words, content.first, token)
    take(reader, draftOf(content, 'indirect', { first: content.first, end }, null, null))
    return { ...content, first: words.ends[token], cut: 0 }
  }
  return content
}

/** A closing mark without its opening one: what stands between the complementiser and it was said. */
function unopened(reader: Reader, content: Content): number {
  // Where closing marks come without opening ones again and again, they mark nothing.
  if (reader.strayClosers.size > 1) return -1
  for (let token = content.first + 1; token <= content.end && token < content.first + 200; token++)
    if (reader.strayClosers.has(token)) return token
  return -1
}

export function takeClause(reader: Reader, content: Content): void {
  const { reading } = reader
  const spans = spansWithin(reading, content.first, content.end)
  const unmarked = content.frame?.connector === 'colon'
  const fragments = unmarked ? [] : spans.filter((span) => !reading.names.has(span))
  if (fragments.length === 1 && isJoinedClause(reader, fragments[0]) && countWords(reading.words, content.first, fragments[0].open) > 4) {
    const [span] = fragments
    take(
      reader,
      draftOf(content, 'indirect', { first: content.first, end: withoutTail(reading.words, content.first, span.open - 1) }, null, null),
    )
    take(reader, draftOf(content, 'direct', span, span, null))
    return
  }
  if (fragments.length > 0) {
    takeMixed(reader, splitBefore(reader, content, fragments[0]), fragments)
    return
  }
  const closer = unopened(reader, content)
  if (closer > content.first && !hasWords(reading.words, closer, content.end)) {
    take(reader, { ...draftOf(content, 'direct', { first: content.first, end: closer }, null, null), closed: false })
    return
  }
  if (countWords(reading.words, content.first, content.end) > 1) take(reader, draftOf(content, 'indirect', content, null, null))
}

/** What is said begins with marks: a whole utterance, or the first fragment of a clause. */
export function takeMarked(reader: Reader, content: Content, span: MarkedSpan, clauseEnds: number): number {
  const { words } = reader.reading
  const behind = Math.max(span.close + 1, span.end)
  if (content.frame?.connector === 'object') {
    takeMixed(reader, content, [span, ...fragmentsBehind(reader, behind, clauseEnds)])
    return behind
  }
  if (!hasWords(words, behind, clauseEnds)) {
    take(reader, draftOf(content, 'direct', span, span, null))
    return behind
  }
  if (countWords(words, span.first, span.end) >= SENTENCE_LENGTH) {
    take(reader, draftOf(content, 'direct', span, span, null))
    return behind
  }
  takeClause(reader, { ...content, end: clauseEnds })
  return clauseEnds
}

/** `"…" و"…"`: further fragments that و joins to the first. */
function fragmentsBehind(reader: Reader, from: number, end: number): MarkedSpan[] {
  const { words, opensAt } = reader.reading
  const fragments: MarkedSpan[] = []
  let at = from
  while (at + 1 < end && isLoneLetter(words, at) && opensAt.has(at + 1)) {
    const span = opensAt.get(at + 1) as MarkedSpan
    fragments.push(span)
    at = Math.max(span.close + 1, span.end)
  }
  return fragments
}

/** A colon at the end of a line announces the next one. */
function contentStart(reader: Reader, frame: Frame, sentence: Sentence): { readonly first: number; readonly segment: Segment } {
  const { words } = reader.reading
  const first = frame.content
  if (frame.connector !== 'colon' || (first < sentence.end && words.tokens.gaps[first] !== Gap.Line)) return { first, segment: sentence }
  let end = first + 1
  while (end < words.tokens.count && words.tokens.gaps[end] !== Gap.Line) end++
  return { first, segment: { start: first, end: Math.min(end, words.tokens.count) } }
}

/** `أنه "…"`, `أن: "…"`: punctuation between the complementiser and the marks is passed over. */
function skipPunctuation(reader: Reader, from: number, end: number): number {
  const { words } = reader.reading
  let at = from
  while (
    at < end &&
    (isComma(words, at) ||
      markOf(words, at) === Unit.Colon ||
      markOf(words, at) === Unit.Hyphen ||
      isComplementiserAfterColon(reader, at, from))
  )
    at++
  return at
}

/** `وتابع: أنّه "…"` */
function isComplementiserAfterColon(reader: Reader, at: number, from: number): boolean {
  const { words } = reader.reading
  return (
    markOf(words, from - 1) === Unit.Colon &&
    at === from &&
    has(words, at, Tag.Complementiser | Tag.Fused) &&
    reader.reading.opensAt.has(at + 1)
  )
}

/** `وقال: إن الظواهري …`: what a complementiser behind the colon brings in is no speech of his own words. */
function behindColon(reader: Reader, frame: Frame, { end }: Sentence): Frame {
  const { words, opensAt } = reader.reading
  const clause =
    frame.connector === 'colon' &&
    frame.content + 1 < end &&
    has(words, frame.content, Tag.Complementiser) &&
    !opensAt.has(frame.content + 1)
  return clause ? { ...frame, connector: 'clause', content: words.ends[frame.content] } : frame
}

/** Reads what the cue reports; gives the token to read on from. */
export function readContent(reader: Reader, announced: Frame, sentence: Sentence): number {
  const { reading } = reader
  const frame = behindColon(reader, announced, sentence)
  const { first: from, segment } = contentStart(reader, frame, sentence)
  const first = skipPunctuation(reader, from, segment.end)
  const relay = frame.form?.tense !== 'past' ? sentence.relay : null
  const subject = relay ? relay.cited : frame.passive ? null : explicitSubject(reader, frame, sentence)
  if (subject && frame.form?.tense !== 'participle') sentence.subject = subject
  const end = clauseEnd(reading, first, segment)
  const content: Content = {
    first,
    end,
    frame,
    attribution: -1,
    subject,
    dropped: subject === null && !frame.passive,
    cut: 0,
    medium: relay?.medium ?? null,
  }
  const span = reading.opensAt.get(first)
  if (span) return takeMarked(reader, content, span, end)
  takeClause(reader, content)
  return Math.max(end, frame.token + 1)
}
