import { Unit } from '../text/characters.js'
import { Gap, TokenKind } from '../text/tokens.js'
import { verbFrame } from './cue.js'
import { beginsClause, type Frame, nounFrame } from './frame.js'
import type { Reading } from './reading.js'
import { behindParenthesis, readNounPhrase } from './source.js'
import { Tag } from './tags.js'
import { has, isWord, lengthOf, letterAt, markOf, verbReadings, type Words } from './words.js'

/** A sentence as the quote reader sees it: `[start, end)` in tokens, never cut inside marks. */
export interface Segment {
  readonly start: number
  readonly end: number
}

/** Sentences, joined where a marked span runs over their boundary. */
export function findSegments({ words, spans }: Reading): Segment[] {
  const { starts, count } = words.text.sentences
  const segments: Segment[] = []
  let span = 0
  for (let sentence = 0; sentence < count; sentence++) {
    const start = starts[sentence]
    let end = starts[sentence + 1]
    for (let grew = true; grew; ) {
      grew = false
      while (span < spans.length && spans[span].first < end) {
        const behind = Math.max(spans[span].close + 1, spans[span].end)
        span++
        if (behind <= end) continue
        while (sentence + 1 < count && starts[sentence + 1] < behind) sentence++
        end = Math.max(end, starts[sentence + 1])
        grew = true
      }
    }
    segments.push({ start, end })
  }
  return segments
}

export function isComma(words: Words, token: number): boolean {
  const unit = markOf(words, token)
  return unit === Unit.ArabicComma || unit === Unit.Comma || unit === Unit.ArabicSemicolon || unit === Unit.Semicolon
}

/** The frame of the cue at `token`, whatever it is; null where there is none. */
export function frameAt(reading: Reading, token: number, { start, end }: Segment): Frame | null {
  if (!has(reading.words, token, Tag.Verb | Tag.SpeechNoun)) return null
  const known = reading.frames.get(token)
  if (known && known.start === start && known.end === end) return known.frame
  const frame = readFrame(reading, token, start, end)
  reading.frames.set(token, { start, end, frame })
  return frame
}

function readFrame(reading: Reading, token: number, start: number, end: number): Frame | null {
  const { words } = reading
  if (has(words, token, Tag.Verb) && !has(words, token, Tag.Publishing) && !isNominal(words, token)) {
    const frame = verbFrame(reading, token, start, end)
    if (frame && !isBarelyFeminine(words, frame, start)) return frame
  }
  return has(words, token, Tag.SpeechNoun) ? nounFrame(reading, token, end) : null
}

/** `متابعة: أعلنت …`, `غير معلنة`, `مقترحات`: a feminine participle is a noun or an adjective, unless a comma or its complement says otherwise. */
function isBarelyFeminine(words: Words, { form, token }: Frame, start: number): boolean {
  if (form?.tense !== 'participle' || form.gender !== 'f' || isComma(words, token - 1) || words.cuts[token] > 0) return false
  // متابعة: أعلنت …
  if (token < start + 6 && markOf(words, token + 1) === Unit.Colon) return true
  return form.number === 'plural' || !announcesClause(words, token + 1)
}

/** `مضيفة أن`, `مشيرة إلى أن`, `قائلة: "…"` */
function announcesClause(words: Words, token: number): boolean {
  const next = has(words, token, Tag.Preposition) ? token + 1 : token
  return has(words, next, Tag.Complementiser | Tag.Fused | Tag.DemandNoun) || !isWord(words, next)
}

/** `رئيس نادي`, `طالب جامعي`: a homograph is a noun where a preposition, a title or a naming word stands before it. */
function isNominal(words: Words, token: number): boolean {
  if (words.cuts[token] > 0 || token === 0) return false
  // …، عقب سنوات من الانتظار
  if (has(words, token, Tag.Preposition) && isComma(words, token - 1) && !has(words, token + 1, Tag.Complementiser)) return true
  const homograph = verbReadings(words, token).every(({ verb, form }) => verb.certainty === 'low' && form.tense === 'past')
  return (
    homograph && has(words, token - 1, Tag.Preposition) && !has(words, token - 1, Tag.Conjunction) && words.tokens.gaps[token] !== Gap.Line
  )
}

function isParticiple(words: Words, token: number): boolean {
  return has(words, token, Tag.Verb) && verbReadings(words, token).some(({ form }) => form.tense === 'participle')
}

/** Does a report of its own begin at `token`, behind a comma? */
function beginsReport(reading: Reading, token: number, segment: Segment): boolean {
  const { words } = reading
  if (isParticiple(words, token)) return true
  const verb = skipConjunctions(words, token, segment.end)
  const frame = has(words, verb, Tag.Verb) ? frameAt(reading, verb, segment) : null
  if (frame === null || frame.connector === 'none' || frame.form?.tense === 'participle') return false
  // أن الشبكة، التي غطت أماكن كثيرة، تؤكد على أن …: the clause goes on behind the aside.
  return frame.form?.tense !== 'present' || frame.subject !== null || verb > token || words.cuts[token] > 0
}

/** `لكنه تابع`, `كما أشار`, `وقد قال`. */
export function skipConjunctions(words: Words, token: number, limit: number): number {
  let at = token
  while (at < limit && has(words, at, Tag.Conjunction) && !has(words, at, Tag.Verb)) at = words.ends[at]
  return at
}

/** `، وذلك في مقالٍ له`: the occasion, behind the clause. */
function beginsVenue(words: Words, token: number): boolean {
  const preposition = has(words, token, Tag.Demonstrative) && words.cuts[token] > 0 ? token + 1 : token
  return (
    has(words, preposition, Tag.Preposition) &&
    lengthOf(words, preposition) === 2 &&
    has(words, preposition + 1, Tag.Venue) &&
    (preposition > token || isComma(words, token - 1))
  )
}

/** A clause of the writer's, an attribution or another report begins behind the comma at `token`. */
function endsAtComma(reading: Reading, token: number, segment: Segment): boolean {
  const { words } = reading
  const next = token + 1
  if (next >= segment.end) return true
  if (has(words, next, Tag.Source | Tag.SourcePronoun | Tag.WriterClause | Tag.Switch)) return true
  if (has(words, next, Tag.SourceConjunction) && has(words, words.ends[next], Tag.Verb)) return true
  return beginsVenue(words, next) || beginsReport(reading, next, segment)
}

/** Does what is reported end before `token`, without a comma? */
function endsBefore(reading: Reading, token: number, segment: Segment): boolean {
  const { words } = reading
  if (has(words, token, Tag.SourcePronoun)) return true
  // في حين رأى آخرون ضرورة …
  if (has(words, token, Tag.WriterClause) && letterAt(words, token) === Unit.Feh) return has(words, words.ends[token], Tag.Verb)
  if (has(words, token, Tag.Source)) return isFinalAttribution(reading, token, segment)
  // وأنه أكد له أن …: a report inside the report.
  if (!has(words, token, Tag.Verb) || (has(words, token - 1, Tag.Complementiser | Tag.Fused) && !isParticiple(words, token))) return false
  const frame = frameAt(reading, token, segment)
  if (!frame || frame.connector === 'none') return false
  if (frame.form?.tense === 'participle') return true
  const joined = words.cuts[token] > 0 || has(words, token - 1, Tag.Conjunction)
  return joined && beginsClause(words, token, segment.start) && frame.form?.tense === 'past'
}

/** `بحسب الوزير.`: an attribution without a comma counts where nothing but its phrase stands behind it. */
function isFinalAttribution(reading: Reading, token: number, segment: Segment): boolean {
  const { words } = reading
  const phrase = readNounPhrase(reading, words.ends[token], segment.end)
  if (!phrase) return false
  return phrase.end >= segment.end || (markOf(words, phrase.end) !== 0 && phrase.end + 1 >= segment.end)
}

/** The classes of words that may end a clause without a comma. */
const ENDING = Tag.SourcePronoun | Tag.Source | Tag.Verb | Tag.WriterClause

/** Where the clause that begins at `from` ends. */
export function clauseEnd(reading: Reading, from: number, segment: Segment): number {
  const { words, opensAt } = reading
  let at = from
  while (at < segment.end) {
    const inWord = isWord(words, at)
    const span = inWord ? undefined : opensAt.get(at)
    if (span) {
      at = Math.max(at + 1, span.close >= 0 ? span.close + 1 : span.end)
      continue
    }
    if (at > from && words.tokens.gaps[at] === Gap.Line) break
    if (inWord && (words.tags[at] & ENDING) === 0) {
      at++
      continue
    }
    if (isComma(words, at) && endsAtComma(reading, at, segment)) break
    if ((at > from || isParticiple(words, at)) && endsBefore(reading, at, segment)) {
      // … | ولكنه لفت إلى أن
      if (at > from + 1 && has(words, at, Tag.Verb) && has(words, at - 1, Tag.Conjunction)) at--
      break
    }
    at = markOf(words, at) === Unit.ParenthesisOpen ? Math.max(at + 1, behindParenthesis(words, at, segment.end)) : at + 1
  }
  return withoutTail(words, from, at)
}

/** Cuts full stops, commas and lone marks off the end of `[from, end)`. */
export function withoutTail(words: Words, from: number, end: number): number {
  let last = end
  while (last > from && isTail(words, last - 1)) last--
  return last
}

function isTail(words: Words, token: number): boolean {
  const kind = words.tokens.kinds[token]
  if (kind !== TokenKind.Punctuation && kind !== TokenKind.QuotationMark) return false
  const unit = markOf(words, token)
  if (kind === TokenKind.QuotationMark) return false
  return (
    isComma(words, token) ||
    unit === Unit.FullStop ||
    unit === Unit.Ellipsis ||
    unit === Unit.Colon ||
    unit === Unit.Hyphen ||
    unit === Unit.Exclamation
  )
}
