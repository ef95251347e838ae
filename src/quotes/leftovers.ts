import { Unit } from '../text/characters.js'
import { frameAt, isComma } from './content.js'
import { draftOf, type Reader, type Sentence, take } from './draft.js'
import type { Frame } from './frame.js'
import type { MarkedSpan } from './marks.js'
import { countWords, hasWords, SENTENCE_LENGTH } from './names.js'
import { spansWithin } from './reading.js'
import { explicitSubject } from './speaker.js'
import { Tag } from './tags.js'
import { has, markOf } from './words.js'

/** Marked spans that no cue took: a cue of the sentence takes them, or the paragraph is a quotation, or they quote nobody. */
export function readLeftovers(reader: Reader, sentence: Sentence): void {
  for (const span of spansWithin(reader.reading, sentence.start, sentence.end)) {
    if (reader.used.has(span)) continue
    if (!takeLeftover(reader, span, sentence)) reader.names.push(span)
  }
}

function takeLeftover(reader: Reader, span: MarkedSpan, sentence: Sentence): boolean {
  const { words } = reader.reading
  const length = countWords(words, span.first, span.end)
  if (reader.reading.names.has(span) || length < 4) return false
  if (insideDraft(reader, span, sentence)) return false
  if (length >= SENTENCE_LENGTH && takeIntroduced(reader, span, sentence)) return true
  const frame = lastFrameBefore(reader, span.open, sentence)
  const alone = !hasWords(words, sentence.start, span.open)
  const base = { first: span.first, end: span.end, attribution: -1, cut: 0 }
  if (frame) {
    const subject = explicitSubject(reader, frame, sentence)
    take(reader, draftOf({ ...base, frame, subject, dropped: subject === null }, 'mixed', span, span, null))
    return true
  }
  if (!alone || length < SENTENCE_LENGTH) return false
  const inverted = cueBehind(reader, span, sentence)
  take(
    reader,
    draftOf({ ...base, frame: inverted, subject: inverted?.subject ?? null, dropped: !inverted?.subject }, 'direct', span, span, null),
  )
  return true
}

/** `تداركت أن "…"`: the complementiser before the marks is cue enough, whatever the verb. */
function takeIntroduced(reader: Reader, span: MarkedSpan, sentence: Sentence): boolean {
  const { words } = reader.reading
  if (!has(words, span.open - 1, Tag.Complementiser | Tag.Fused) || lastFrameBefore(reader, span.open, sentence) !== null) return false
  const content = {
    first: span.first,
    end: span.end,
    frame: null,
    attribution: -1,
    subject: sentence.subject,
    dropped: !sentence.subject,
    cut: 0,
  }
  take(reader, draftOf(content, 'direct', span, span, null))
  return true
}

function insideDraft(reader: Reader, span: MarkedSpan, { firstDraft }: Sentence): boolean {
  const { drafts } = reader
  for (let at = drafts.length - 1; at >= firstDraft && at > drafts.length - 40; at--) {
    if (drafts[at].first <= span.open && span.open < drafts[at].end) return true
  }
  return false
}

/** `"…"، قال الوزير`: the cue behind what it reports. */
function cueBehind(reader: Reader, span: MarkedSpan, sentence: Sentence): Frame | null {
  const { words } = reader.reading
  let at = Math.max(span.close + 1, span.end)
  while (at < sentence.end && (isComma(words, at) || markOf(words, at) === Unit.Hyphen)) at++
  const frame = at < sentence.end && has(words, at, Tag.Verb) ? frameAt(reader.reading, at, sentence) : null
  return frame && frame.connector === 'none' && frame.subject ? frame : null
}

function lastFrameBefore(reader: Reader, open: number, sentence: Sentence): Frame | null {
  for (let at = open - 1; at >= sentence.start && at > open - 24; at--) {
    if (!has(reader.reading.words, at, Tag.Verb)) continue
    const frame = frameAt(reader.reading, at, sentence)
    if (frame && frame.rate >= 0.5) return frame
  }
  return null
}
