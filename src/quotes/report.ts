import { Tense } from '../lexicon/inflect.js'
import { Unit } from '../text/characters.js'
import { Gap, TokenKind } from '../text/tokens.js'
import { behindTail, clauseEnd, type Segment, withoutTail } from './content.js'
import { type Content, contentOf, type Sentence, strayClosers, takeRange, takeSpan } from './draft.js'
import { Connector, type Frame } from './frame.js'
import type { MarkedSpan } from './marks.js'
import { countWords, hasWords, SENTENCE_LENGTH } from './names.js'
import { beginsWithVerb, isAddress } from './naming.js'
import { names, opensAt, spansWithin } from './reading.js'
import { explicitSubject } from './speaker.js'
import { Tag } from './tags.js'
import { cuts, ends, gaps, has, isComma, isLoneLetter, kinds, letterAt, markOf, source, tokens } from './words.js'

/** Every marked fragment of a reported clause is a quote of its own; the clause stands by it. */
function takeMixed(content: Content, fragments: readonly MarkedSpan[]): void {
  const clause = content.frame?.connector === Connector.Object ? null : { first: content.first, end: content.end, cut: content.cut }
  for (const span of fragments) takeSpan(content, 'mixed', span, clause)
}

/** `إن القتلى وصلوا و"ننتظر التعرف عليهم"`, `إن الأبراج كثيرة «لكنها آمنة»`: a clause in marks that is joined to one without is said in words of its own. */
function isJoinedClause({ open, first }: MarkedSpan): boolean {
  if (has(first, Tag.Conjunction) && letterAt(first, cuts[first]) === Unit.Lam) return true
  return isLoneLetter(open - 1) && letterAt(open - 1) === Unit.Waw && beginsWithVerb(first)
}

/** `وإن`, `وأنها` */
function isCoordinate(token: number): boolean {
  return has(token, Tag.Complementiser | Tag.Fused) && cuts[token] === 1 && letterAt(token) === Unit.Waw
}

/** `إن واشنطن على دراية …، وإنها تراها «ذات مصداقية»`: a coordinate clause before the one with the marks is a report of its own. */
function splitBefore(content: Content, fragment: MarkedSpan): Content {
  for (let token = fragment.open - 1; token > content.first + 1; token--) {
    if (!isCoordinate(token)) continue
    const end = withoutTail(content.first, token)
    takeRange(content, { first: content.first, end })
    return { ...content, first: ends[token], cut: 0 }
  }
  return content
}

/** `إنه ينظر إلى الصين كبلد «صديق» | وإن البلدين …`: where a coordinate clause begins behind the last marks; `end` where none does. */
function coordinateBehind({ close, end: last }: MarkedSpan, end: number): number {
  for (let token = Math.max(close, last); token < end; token++) if (isCoordinate(token)) return token
  return end
}

/** A closing mark without its opening one: what stands between the complementiser or the colon and it was said. */
function unopened(first: number, end: number): number {
  for (let token = first + 1; token <= end && token < first + 200; token++) if (strayClosers.has(token)) return token
  return -1
}

/** Takes a clause without marks around it, or the marked fragments in it. */
export function takeClause(content: Content): void {
  const spans = spansWithin(content.first, content.end)
  const unmarked = content.frame?.connector === Connector.Colon && !has(content.first, Tag.Fused)
  const fragments = unmarked ? [] : spans.filter((span) => !names.has(span))
  if (fragments.length === 1 && isJoinedClause(fragments[0])) {
    const [span] = fragments
    takeRange(content, { first: content.first, end: withoutTail(content.first, span.open - (isLoneLetter(span.open - 1) ? 1 : 0)) })
    takeSpan(content, 'direct', span)
    return
  }
  if (fragments.length > 0) {
    const rest = coordinateBehind(fragments[fragments.length - 1], content.end)
    takeMixed(splitBefore({ ...content, end: rest }, fragments[0]), fragments)
    if (rest < content.end) takeRange(content, { first: ends[rest], end: content.end })
    return
  }
  // Where closing marks come without opening ones again and again, they mark nothing.
  const closer = strayClosers.size > 1 ? -1 : unopened(content.first, content.end)
  if (closer > 0 && !hasWords(closer, content.end)) {
    // قال إن المعبر مغلق": his own words; أضاف أن الوسام لكم": the writer's.
    const own = source.charCodeAt(tokens.starts[content.first - 1]) === Unit.AlefHamzaBelow
    takeRange(content, { first: content.first, end: closer }, own ? false : null)
    return
  }
  // قال إنه | سيستقيل.
  const enough = content.frame?.connector === Connector.Fused && markOf(content.end) === Unit.FullStop ? 0 : 1
  if (countWords(content.first, content.end) > enough) takeRange(content, content)
}

/** What is said begins with marks: a whole utterance, or the first fragment of a clause. */
export function takeMarked(content: Content, span: MarkedSpan, clauseEnds: number): number {
  const behind = Math.max(span.close + 1, span.end)
  if (content.frame?.connector === Connector.Object) {
    takeMixed(content, [span])
    return behind
  }
  // دشن مغردون وسما بعنوان: | "#ادعم_محمد_صلاح"، ليصبح …
  if (content.frame?.connector === Connector.Colon && names.has(span) && (isComma(behind) || isAddress(span))) return behind
  if (!hasWords(behind, clauseEnds)) {
    takeSpan(content, 'direct', span)
    return behind
  }
  // وقال: «أؤمن بالتعاون»، وشكر أيضا …
  if (countWords(span.first, span.end) >= SENTENCE_LENGTH || (content.frame?.connector === Connector.Colon && !names.has(span))) {
    takeSpan(content, 'direct', span)
    // قولها إن "العطل محدود"، | وإن الخدمة عادت
    const rest = behindTail(behind)
    if (!isCoordinate(rest) || opensAt.has(ends[rest])) return behind
    takeClause({ ...content, first: ends[rest], end: clauseEnds })
    return clauseEnds
  }
  takeClause({ ...content, end: clauseEnds })
  return clauseEnds
}

/** A colon at the end of a line announces the next one. */
function contentStart(frame: Frame, sentence: Sentence): { readonly first: number; readonly segment: Segment } {
  const first = frame.content
  if (frame.connector !== Connector.Colon || (first < sentence.end && gaps[first] !== Gap.Line)) return { first, segment: sentence }
  let end = first + 1
  while (end < tokens.count && gaps[end] !== Gap.Line) end++
  return { first, segment: { start: first, end: Math.min(end, tokens.count) } }
}

/** `أنه "…"`, `أن: "…"`, `: ""…"`: punctuation between the complementiser and the marks is passed over, and marks that open nothing. */
function skipPunctuation(from: number, end: number): number {
  let at = from
  while (
    at < end &&
    (isComma(at) ||
      markOf(at) === Unit.Colon ||
      markOf(at) === Unit.Hyphen ||
      isStray(at) ||
      (has(at, Tag.Complementiser | Tag.Fused) && opensAt.has(at + 1)))
  )
    at++
  return at
}

function isStray(token: number): boolean {
  return kinds[token] === TokenKind.QuotationMark && !opensAt.has(token)
}

/** `وقال: إن الظواهري …`: what a complementiser behind the colon brings in is no speech of his own words. */
function behindColon(frame: Frame, { end }: Sentence): Frame {
  const clause = frame.connector === Connector.Colon && frame.content + 1 < end && has(frame.content, Tag.Complementiser)
  return clause ? { ...frame, connector: Connector.Clause, content: ends[frame.content] } : frame
}

/** Reads what the cue reports; gives the token to read on from. */
export function readContent(announced: Frame, sentence: Sentence): number {
  const frame = behindColon(announced, sentence)
  const { first: from, segment } = contentStart(frame, sentence)
  const first = skipPunctuation(from, segment.end)
  const relay = frame.form?.tense !== Tense.Past ? sentence.relay : null
  const subject = relay ? relay.cited : frame.passive ? null : explicitSubject(frame, sentence)
  if (subject && frame.form?.tense !== Tense.Participle) sentence.subject = subject
  const end = clauseEnd(first, segment, frame)
  const content = contentOf(first, end, subject, frame)
  content.medium = relay?.medium ?? null
  const span = opensAt.get(first)
  if (span) return takeMarked(content, span, end)
  const opened = isStray(first - 1)
  const closer = opened || frame.connector === Connector.Colon ? unopened(first, segment.end) : -1
  if (opened || closer > 0) takeRange(content, { first, end: closer > 0 ? closer : end }, false)
  else takeClause(content)
  return Math.max(end, closer)
}
