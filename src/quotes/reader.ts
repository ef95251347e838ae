import { Unit } from '../text/characters.js'
import { foldedLength, foldedToken, Gap, TokenKind } from '../text/tokens.js'
import { clauseEnd, frameAt, isComma, type Segment, skipConjunctions, withoutTail } from './content.js'
import { beginsClause, type Frame } from './cue.js'
import type { MarkedSpan } from './marks.js'
import { countWords, hasWords } from './names.js'
import { type NounPhrase, type Reading, readNounPhrase, spansWithin } from './source.js'
import { has, isDefinite, markOf, Tag, type Words } from './words.js'

/** A range of tokens. */
export interface Range {
  readonly first: number
  readonly end: number
}

/** A quote before anybody is resolved. */
export interface Draft extends Range {
  readonly kind: 'direct' | 'mixed' | 'indirect'
  readonly frame: Frame | null
  /** Token of an attribution that is no verb (`بحسب`); -1 where the frame is the cue. */
  readonly attribution: number
  subject: NounPhrase | null
  /** The sentence names its speaker elsewhere; a dropped subject is looked up in the memory. */
  readonly dropped: boolean
  medium: NounPhrase | null
  readonly clause: (Range & { readonly cut: number }) | null
  /** Letters of proclitics before the first word that are no part of it. */
  readonly cut: number
  readonly span: MarkedSpan | null
  readonly closed: boolean | null
}

/** What reading one text gives: quotes, marked spans that quote nobody, and who acts in which sentence. */
export interface Reader {
  readonly reading: Reading
  readonly drafts: Draft[]
  readonly names: MarkedSpan[]
  /** Subjects of sentences that report nothing: `وأشاد بوتين …`; a dropped subject may go back to them. */
  readonly actors: Actor[]
  readonly strayClosers: ReadonlySet<number>
  readonly used: Set<MarkedSpan>
  /** True for a phrase that names somebody whom the text gives a fuller name. */
  readonly knows: (phrase: NounPhrase) => boolean
}

/** Who acts: behind a cue that reports nothing, or as the subject of a sentence's verb. */
export interface Actor {
  readonly token: number
  readonly phrase: NounPhrase
  /** The main verb is no verb of speech: only قال goes back to such a one (`واحتاجت بيرتنز إلى ساعة. وقالت …`). */
  readonly agent: 'm' | 'f' | null
}

interface Sentence extends Segment {
  /** The explicit subject of the sentence so far. */
  subject: NounPhrase | null
  /** A verb of relaying that waits for its noun of speech. */
  relay: Frame['relay']
  readonly firstDraft: number
  /** The first draft that no attribution has seen yet. */
  attributedFrom: number
}

function take(reader: Reader, draft: Draft): void {
  if (!hasWords(reader.reading.words, draft.first, draft.end)) return
  if (draft.span) reader.used.add(draft.span)
  reader.drafts.push(draft)
}

/** `ـه` on a conjunction names the speaker already: `لكنه أضاف`. */
function hasPronounSubject(reader: Reader, token: number): boolean {
  const { words } = reader.reading
  return has(words, token - 1, Tag.Conjunction) && foldedLength(words.tokens, token - 1) > 3 && !has(words, token - 1, Tag.Verb)
}

/** `وكان الرئيس الروسي فلاديمير بوتين، أكد …`, `إيفان دوكي قال …`: the subject before its verb. */
function subjectBefore(reader: Reader, frame: Frame, sentence: Sentence): NounPhrase | null {
  const { words } = reader.reading
  let from = skipConjunctions(words, sentence.start, frame.token)
  if (has(words, from, Tag.Switch)) from = words.ends[from]
  while (from < frame.token && isComma(words, from)) from++
  if (has(words, from, Tag.Verb) && !has(words, from, Tag.Title | Tag.Naming)) return null
  if (from >= frame.token || frame.token - from > 18 || has(words, from, Tag.Preposition | Tag.Time | Tag.Relative)) return null
  const phrase = readNounPhrase(reader.reading, from, frame.token)
  if (!phrase) return null
  let behind = phrase.end
  while (behind < frame.token && (isComma(words, behind) || has(words, behind, Tag.Conjunction | Tag.Relative | Tag.Time))) behind++
  return behind === frame.token ? phrase : null
}

/** The subject of a sentence whose main verb is no cue: `وقارن الدولي الإنجليزي المعتزل … مؤكدا أن`. */
function subjectOfMainVerb(reader: Reader, sentence: Sentence, limit: number): NounPhrase | null {
  const { words } = reader.reading
  let verb = skipConjunctions(words, sentence.start, limit)
  if (has(words, verb, Tag.Switch)) verb = words.ends[verb]
  while (verb < limit && isComma(words, verb)) verb++
  if (verb + 1 >= limit || words.tokens.kinds[verb] !== TokenKind.Word) return null
  if (isDefinite(words, verb) || has(words, verb, Tag.Title)) return readNounPhrase(reader.reading, verb, limit)
  if (has(words, verb, Tag.Preposition | Tag.Time | Tag.Formula)) return null
  return readNounPhrase(reader.reading, verb + 1, limit)
}

/** `الرئيس الروسي يصل إلى بكين، ويقول إن …`: a sentence that begins with its subject. */
function subjectOfTopic(reader: Reader, sentence: Sentence, limit: number): NounPhrase | null {
  const { words } = reader.reading
  return has(words, sentence.start, Tag.Title) && words.cuts[limit] > 0 ? readNounPhrase(reader.reading, sentence.start, limit) : null
}

/** `لكن وولتر غولييلموني، وهو مدير أعماله، كشف عن أن …`: somebody known at the head, and a bare verb in his gender further on. */
function topicOf(reader: Reader, frame: Frame, sentence: Sentence): NounPhrase | null {
  const { words } = reader.reading
  if (frame.form?.tense !== 'past' || words.cuts[frame.token] > 0 || frame.token - sentence.start > 40) return null
  const from = skipConjunctions(words, sentence.start, frame.token)
  if (has(words, from, Tag.Verb | Tag.Action | Tag.Preposition | Tag.Time | Tag.Source | Tag.Formula) && !has(words, from, Tag.Title)) return null
  const phrase = readNounPhrase(reader.reading, from, frame.token)
  return phrase && phrase.end < frame.token && reader.knows(phrase) ? phrase : null
}

function explicitSubject(reader: Reader, frame: Frame, sentence: Sentence): NounPhrase | null {
  if (frame.subject) return frame.subject
  if (frame.form?.tense === 'participle') return sentence.subject ?? subjectOfMainVerb(reader, sentence, frame.token)
  if (hasPronounSubject(reader, frame.token)) return null
  return (
    subjectBefore(reader, frame, sentence) ??
    (frame.token > sentence.start + 1 ? (topicOf(reader, frame, sentence) ?? sentence.subject ?? subjectOfTopic(reader, sentence, frame.token)) : null)
  )
}

interface Content extends Range {
  readonly frame: Frame | null
  readonly attribution: number
  readonly subject: NounPhrase | null
  readonly dropped: boolean
  readonly cut: number
  readonly medium?: NounPhrase | null
}

function draftOf(content: Content, kind: Draft['kind'], range: Range, span: MarkedSpan | null, clause: Draft['clause']): Draft {
  const { frame, attribution, subject, dropped } = content
  const medium = frame?.medium ?? content.medium ?? null
  return {
    kind,
    first: range.first,
    end: range.end,
    frame,
    attribution,
    subject,
    dropped,
    medium,
    clause,
    cut: span ? 0 : content.cut,
    span,
    closed: span ? span.close >= 0 : null,
  }
}

/** Every marked fragment of a reported clause is a quote of its own; the clause stands by it. */
function takeMixed(reader: Reader, content: Content, fragments: readonly MarkedSpan[]): void {
  const clause = content.frame?.connector === 'object' ? null : { first: content.first, end: content.end, cut: content.cut }
  for (const span of fragments) take(reader, draftOf(content, 'mixed', span, span, clause))
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

function takeClause(reader: Reader, content: Content): void {
  const { reading } = reader
  const spans = spansWithin(reading, content.first, content.end)
  const unmarked = content.frame?.connector === 'colon'
  const fragments = unmarked ? [] : spans.filter((span) => !reading.names.has(span))
  if (fragments.length > 0) return takeMixed(reader, splitBefore(reader, content, fragments[0]), fragments)
  const closer = unopened(reader, content)
  if (closer > content.first && !hasWords(reading.words, closer, content.end)) {
    return take(reader, { ...draftOf(content, 'direct', { first: content.first, end: closer }, null, null), closed: false })
  }
  if (countWords(reading.words, content.first, content.end) > 1) take(reader, draftOf(content, 'indirect', content, null, null))
}

/** From how many words on a marked span at the head of a clause is a sentence of its own. */
const SENTENCE_LENGTH = 6

/** What is said begins with marks: a whole utterance, or the first fragment of a clause. */
function takeMarked(reader: Reader, content: Content, span: MarkedSpan, clauseEnds: number): number {
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
  while (at + 1 < end && words.tokens.kinds[at] === TokenKind.Word && foldedLength(words.tokens, at) === 1 && opensAt.has(at + 1)) {
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

/** Reads what the cue reports; gives the token to read on from. */
function readContent(reader: Reader, frame: Frame, sentence: Sentence): number {
  const { reading } = reader
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

function noteActor(reader: Reader, frame: Frame, sentence: Sentence): void {
  sentence.relay = frame.relay
  if (frame.relay) return
  if (frame.form?.tense === 'participle') return
  const subject = frame.subject
  if (!subject || frame.doubtful) return
  // أدلة تكشف وجود مشاركة: a clause about a noun, not of the one who speaks.
  if (sentence.subject !== null && !beginsClause(reader.reading.words, frame.token, sentence.start)) return
  sentence.subject = subject
  reader.actors.push({ token: frame.token, phrase: subject, agent: null })
}

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
    ...segment,
    subject: null,
    relay: null,
    firstDraft: reader.drafts.length,
    attributedFrom: reader.drafts.length,
  }
  noteAgent(reader, segment)
  let at = segment.start
  while (at < segment.end) {
    const span = reading.opensAt.get(at)
    if (span) at = Math.max(at + 1, span.close + 1, span.end)
    else if (has(words, at, Tag.Formula)) at = words.ends[at]
    else at = readToken(reader, at, sentence)
  }
  readLeftovers(reader, sentence)
}

function noteAgent(reader: Reader, { start, end }: Segment): void {
  const { words } = reader.reading
  const verb = skipConjunctions(words, start, end)
  if (!has(words, verb, Tag.Action) || has(words, verb, Tag.Verb | Tag.Title) || verb + 1 >= end) return
  const phrase = readNounPhrase(reader.reading, verb + 1, end, 0, 'subject-before-object')
  if (phrase) reader.actors.push({ token: verb, phrase, agent: isFeminine(words, verb) ? 'f' : 'm' })
}

/** `احتاجت`, `وتتعامل` */
function isFeminine({ tokens, cuts }: Words, verb: number): boolean {
  return tokens.folded[tokens.foldStarts[verb + 1] - 1] === Unit.Teh || tokens.folded[tokens.foldStarts[verb] + cuts[verb]] === Unit.Teh
}

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

/** `…، وذلك في مقال له، نشرته وكالة …`: the medium of what stands before. */
function readPublisher(reader: Reader, at: number, { firstDraft, end }: Sentence): number {
  const last = reader.drafts.at(-1)
  const phrase = reader.drafts.length > firstDraft ? readNounPhrase(reader.reading, at + 1, end) : null
  if (last && phrase) last.medium ??= phrase
  return at + 1
}

/** The phrase that an attribution names: `بحسب X`, `وفقاً لـ “X”`, `حسبما ذكرت X`. */
function attributed(reader: Reader, at: number, limit: number): { readonly phrase: NounPhrase | null; readonly cue: number } | null {
  const { reading } = reader
  const { words } = reading
  const next = words.ends[at]
  if (has(words, at, Tag.SourcePronoun)) return { phrase: null, cue: at }
  if (has(words, at, Tag.Source)) {
    const lam = words.tokens.kinds[next] === TokenKind.Word && words.tokens.folded[words.tokens.foldStarts[next]] === Unit.Lam
    const alone = lam && foldedLength(words.tokens, next) === 1
    const phrase = readNounPhrase(reading, alone ? next + 1 : next, limit, lam && !alone && takesLam(reader, at) ? 1 : 0, 'attribution')
    return phrase ? { phrase, cue: at } : null
  }
  if (!has(words, next, Tag.Verb)) return null
  const phrase = readNounPhrase(reading, words.ends[next], limit, 0, 'attribution')
  return phrase ? { phrase, cue: next } : null
}

/** `وفقاً ل`: the preposition's own ل stands on the next word. */
function takesLam(reader: Reader, at: number): boolean {
  const { words } = reader.reading
  const last = words.ends[at] - 1
  return words.tokens.folded[words.tokens.foldStarts[last + 1] - 1] === Unit.Alef
}

function isMediumPhrase(reader: Reader, phrase: NounPhrase): boolean {
  const { words } = reader.reading
  for (let token = Math.max(0, phrase.first - 1); token < phrase.end; token++) if (has(words, token, Tag.Medium)) return true
  return words.tokens.kinds[phrase.first - 1] === TokenKind.QuotationMark
}

/** An attribution: behind what it attributes, or at the head of the sentence before it. */
function readAttribution(reader: Reader, at: number, sentence: Sentence): number {
  const { words } = reader.reading
  // …، وبحسب معطيات المنظمة فإن …: with its own و it begins a clause.
  const head = at === skipConjunctions(words, sentence.start, at) || at === sentence.start || (has(words, at, Tag.Source) && words.cuts[at] > 0)
  if (head && has(words, at, Tag.SourceConjunction) && !has(words, at, Tag.Source)) return at
  const found = attributed(reader, at, sentence.end)
  if (!found) return at
  return head ? readForward(reader, found, sentence) : readBackward(reader, at, found, sentence)
}

type Attributed = NonNullable<ReturnType<typeof attributed>>

/** `وبحسب مصادر أمنية، فإن …` */
function readForward(reader: Reader, { phrase, cue }: Attributed, sentence: Sentence): number {
  const { words } = reader.reading
  if (!phrase) return cue
  const limit = Math.min(sentence.end, phrase.end + 24)
  let from = phrase.end
  while (from < limit && !has(words, from, Tag.Complementiser | Tag.Fused)) from++
  if (from >= limit || words.cuts[from] === 0) for (from = phrase.end; from < limit && !isComma(words, from); ) from++
  if (from >= limit) return cue
  while (from < sentence.end && (isComma(words, from) || has(words, from, Tag.Complementiser | Tag.Fused))) from = words.ends[from]
  const end = clauseEnd(reader.reading, from, sentence)
  if (countWords(words, from, end) < 4) return cue
  sentence.subject = phrase
  const content: Content = { first: from, end, frame: null, attribution: cue, subject: phrase, dropped: false, cut: 0 }
  const span = reader.reading.opensAt.get(from)
  if (span) return takeMarked(reader, content, span, end)
  takeClause(reader, content)
  return end
}

/** `"…"، وفقاً لبوتين`, `…، بحسب "فرانس برس".` */
function readBackward(reader: Reader, at: number, { phrase, cue }: Attributed, sentence: Sentence): number {
  const { reading } = reader
  const { words } = reading
  const behind = phrase ? phrase.end : words.ends[cue]
  if (reader.drafts.length > sentence.firstDraft) {
    const own = reader.drafts.slice(sentence.attributedFrom)
    sentence.attributedFrom = reader.drafts.length
    const medium = phrase && isMediumPhrase(reader, phrase) ? phrase : null
    if (medium) for (const draft of own) draft.medium ??= medium
    return behind
  }
  const spans = spansWithin(reading, sentence.start, at).filter((span) => !reading.names.has(span))
  const base = { frame: null, attribution: cue, subject: phrase, dropped: phrase === null }
  const first = clauseHead(reader, sentence)
  const end = withoutTail(words, first.token, at)
  const whole = spans.find(
    (span) => span.open <= first.token + 1 && countWords(words, span.first, span.end) >= 2 && !hasWords(words, span.close + 1, end),
  )
  if (whole) take(reader, draftOf({ ...base, ...whole, cut: 0 }, 'direct', whole, whole, null))
  else if (spans.length > 0 || (isAttributedSentence(reader, at, phrase, sentence) && countWords(words, first.token, end) >= 4)) {
    takeClause(reader, { ...base, first: first.token, end, cut: first.cut })
  }
  return behind
}

/** Without marks a preposition attributes the sentence only behind a comma or at the sentence's end; `حسب الحالة` does not. */
function isAttributedSentence(reader: Reader, at: number, phrase: NounPhrase | null, sentence: Sentence): boolean {
  const { words } = reader.reading
  const comma = isComma(words, at - 1)
  const atEnd = phrase === null || phrase.end >= sentence.end - 1
  // حسبما قال رودريجيز. needs no comma; كما نشرت تقارير بعد … says only that something else did too.
  if (has(words, at, Tag.SourceConjunction) && !has(words, at, Tag.Source) && phrase !== null)
    return has(words, at, Tag.Conjunction) ? comma && (atEnd || markOf(words, phrase.end) !== 0) : comma || atEnd || has(words, phrase.end, Tag.Time)
  return (comma && (phrase === null || !isIndefiniteCommon(reader, phrase))) || (atEnd && phrase !== null && isMediumPhrase(reader, phrase))
}

/** `وفق خطة`, `حسب القانون`: things that nobody says. */
function isIndefiniteCommon(reader: Reader, phrase: NounPhrase): boolean {
  const { words } = reader.reading
  return (
    phrase.end - phrase.first === 1 &&
    !isDefinite(words, phrase.first) &&
    words.tags[phrase.first] === 0 &&
    foldedToken(words.tokens, phrase.first).length < 3
  )
}

/** The first word of the sentence, without its و. */
function clauseHead(reader: Reader, sentence: Sentence): { readonly token: number; readonly cut: number } {
  const { tokens } = reader.reading.words
  const token = sentence.start
  const waw =
    tokens.kinds[token] === TokenKind.Word && tokens.folded[tokens.foldStarts[token]] === Unit.Waw && foldedLength(tokens, token) > 3
  return { token, cut: waw ? 1 : 0 }
}

/** Marked spans that no cue took: a cue of the sentence takes them, or the paragraph is a quotation, or they quote nobody. */
function readLeftovers(reader: Reader, sentence: Sentence): void {
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
  const content = { first: span.first, end: span.end, frame: null, attribution: -1, subject: sentence.subject, dropped: !sentence.subject, cut: 0 }
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
