import { Unit } from '../text/characters.js'
import { Gap, TokenKind } from '../text/tokens.js'
import { Slot } from './actor.js'
import { behindTail, frameAt } from './content.js'
import { contentOf, drafts, mentions, type Sentence, takeSpan, used } from './draft.js'
import { Connector, type Frame } from './frame.js'
import type { MarkedSpan } from './marks.js'
import { countWords, hasWords, SENTENCE_LENGTH } from './names.js'
import { isPredicate } from './naming.js'
import { closesAt, names, spansWithin } from './reading.js'
import { readNounPhrase } from './source.js'
import { explicitSubject } from './speaker.js'
import { Tag } from './tags.js'
import { cuts, gaps, has, isComma, isDefinite, kinds, markOf, tokens } from './words.js'

/** Marked spans that no cue took: a cue of the sentence takes them, or the paragraph is a quotation, or they quote nobody. */
export function readLeftovers(sentence: Sentence): void {
  for (const span of spansWithin(sentence.start, sentence.end)) {
    if (used.has(span)) continue
    if (!takeLeftover(span, sentence)) mentions.push(span)
  }
}

function takeLeftover(span: MarkedSpan, sentence: Sentence): boolean {
  const length = countWords(span.first, span.end)
  const begins = !hasWords(sentence.start, span.open)
  const pointing = begins ? verbPointing(span) : -1
  if (pointing > 0) {
    takeSpan(contentOf(0, 0, readNounPhrase(pointing + 1, tokens.count, 0, Slot.BeforeObject), null, pointing), 'direct', span)
    return true
  }
  const inverted = begins ? cueBehind(span, sentence) : null
  const parted = inverted !== null && isComma(span.close + 1)
  if (!parted && names.has(span)) return false
  if (begins && (length >= SENTENCE_LENGTH || parted || (length > 1 && (inverted || goesOn(span))))) {
    takeSpan(contentOf(0, 0, inverted?.subject ?? null, inverted), 'direct', span)
    return true
  }
  if (length > 1 && takeIntroduced(span, sentence, length >= SENTENCE_LENGTH)) return true
  if (length < 4) return takeFollowing(span, sentence, 16)
  const frame = lastFrameBefore(span.open, sentence)
  const { attributed } = sentence
  if (frame) takeSpan(contentOf(0, 0, explicitSubject(frame, sentence), frame), 'mixed', span)
  else if (attributed && attributed.end <= span.open && span.open < attributed.end + 24) takeSpan(attributed, 'mixed', span)
  else if (!takeFollowing(span, sentence, 40)) {
    if (!isSaid(span, length)) return false
    const behind = cueBehind(span, sentence)
    takeSpan(contentOf(0, 0, behind?.subject ?? null, behind), markOf(span.open - 1) === Unit.Colon ? 'direct' : 'mixed', span)
  }
  return true
}

/** Few names have nine words, and those have a word of naming before them. */
function isSaid(span: MarkedSpan, length: number): boolean {
  const before = span.open - 1
  return span.close >= 0 && length >= 9 && (isDefinite(before) || isPredicate(span) || !has(before, Tag.Naming | Tag.Matter))
}

/** `تداركت أن "…"`, `يجاهر بأنه "عبد من عبيده"`: the complementiser before the marks is cue enough, whatever the verb; a short span wants the pronoun. */
function takeIntroduced(span: MarkedSpan, sentence: Sentence, long: boolean): boolean {
  const before = span.open - 1
  const introduced = long ? has(before, Tag.Complementiser | Tag.Fused) : has(before, Tag.Fused) && before > sentence.start
  if (!introduced || lastFrameBefore(span.open, sentence) !== null) return false
  takeSpan(contentOf(0, 0, sentence.subject), long ? 'direct' : 'mixed', span)
  return true
}

/** `إنه "لا ينبغي استخدام الحصانة …" حول | "قضية اختفاء"`: a word or two further on in the clause of other marks. */
function takeFollowing(span: MarkedSpan, { firstDraft }: Sentence, farthest: number): boolean {
  for (let at = drafts.length - 1; at >= firstDraft; at--) {
    const draft = drafts[at]
    const { end, span: marked } = draft
    if (!marked || end > span.open) continue
    for (let token = marked.close + 1; token < span.open; token++)
      if (token > end + farthest || (farthest < 40 && kinds[token] === TokenKind.Punctuation)) return false
    takeSpan({ ...draft, medium: null }, 'mixed', span)
    return true
  }
  return false
}

/** `"…"، قال الوزير`, `"…"، قال.`, `"…"، قال الوزير، "…"`: the cue behind what it reports. */
function cueBehind(span: MarkedSpan, sentence: Sentence): Frame | null {
  const at = behindTail(Math.max(span.close + 1, span.end))
  const frame = at < sentence.end ? frameAt(at, sentence) : null
  if (!frame?.subject) return null
  return frame.connector === Connector.None || (frame.connector === Connector.Marks && isComma(frame.content - 1)) ? frame : null
}

/** `"…"، قال المدرب. | "لم أنم".`: a sentence of nothing but marked words, right behind speech. */
function goesOn({ open, close }: MarkedSpan): boolean {
  const last = drafts.at(-1)
  return last?.kind === 'direct' && last.end > open - 16 && gaps[open] !== Gap.Line && close > 0
}

/** `"…".. بهذه الكلمات | أعلن الوزير`, `"…" هذا ما | أعلنه الوزير`, `"…"، هكذا | بدأ الوزير`: the verb behind a word that points back; -1 where none does. */
function verbPointing({ close }: MarkedSpan): number {
  const at = close < 0 ? -1 : behindTail(close + 1)
  if (!has(at, Tag.Demonstrative) || gaps[at] === Gap.Line) return -1
  if (has(at + 1, Tag.Negation)) return at + 2
  const limit = at + (cuts[at] > 0 ? 4 : 2)
  for (let verb = at + 1; verb < limit; verb++) if (has(verb, Tag.Verb | Tag.Action)) return verb
  return -1
}

function lastFrameBefore(from: number, sentence: Sentence): Frame | null {
  let open = from
  for (let at = open - 1; at >= sentence.start && at > open - 24; at--) {
    // A cue inside other marks is somebody else's.
    const inside = closesAt.get(at)
    if (inside) {
      open -= at - inside.open
      at = inside.open
    }
    if (!has(at, Tag.Verb)) continue
    const frame = frameAt(at, sentence)
    if (frame && frame.rate >= 0.5 && !frame.doubtful) return frame
  }
  return null
}
