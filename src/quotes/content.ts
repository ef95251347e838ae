import { Count, Tense, type VerbForm } from '../lexicon/inflect.js'
import type { Stance } from '../lexicon/verbs.js'
import { Unit } from '../text/characters.js'
import { Gap } from '../text/tokens.js'
import { verbFrame } from './cue.js'
import { Connector, describesNoun, type Frame, nounFrame } from './frame.js'
import { frames, opensAt, spans } from './reading.js'
import { endsInTehMarbuta, isAccusative, isConsequence, isFrom, reachesFrom } from './shapes.js'
import { behindParenthesis, readNounPhrase } from './source.js'
import { Tag } from './tags.js'
import {
  cuts,
  ends,
  gaps,
  has,
  isComma,
  isDefinite,
  isParticiple,
  isWord,
  lengthOf,
  letterAt,
  markOf,
  text,
  verbReadings,
} from './words.js'

/** A sentence as the quote reader sees it: `[start, end)` in tokens, never cut inside marks. */
export interface Segment {
  readonly start: number
  readonly end: number
}

/** A sentence of more tokens than any writer's is cut, so that whatever looks to its end takes linear time. */
const LONGEST = 400

/** Sentences, joined where a marked span runs over their boundary. */
export function findSegments(): Segment[] {
  const { starts, count } = text.sentences
  const segments: Segment[] = []
  let span = 0
  let sentence = 0
  const endFrom = (token: number, limit: number): number => {
    while (sentence + 1 < count && starts[sentence + 1] < token) sentence++
    return Math.min(starts[sentence + 1], limit)
  }
  for (let start = 0, end = 0; start < starts[count]; start = end) {
    end = endFrom(start + 1, start + LONGEST)
    for (; span < spans.length && spans[span].first < end; span++) {
      const behind = Math.max(spans[span].close + 1, spans[span].end)
      if (behind > end) end = endFrom(behind, Math.max(behind, start + LONGEST))
    }
    segments.push({ start, end })
  }
  return segments
}

/** The frame of the cue at `token`, whatever it is; null where there is none. */
export function frameAt(token: number, { start, end }: Segment): Frame | null {
  if (!has(token, Tag.Verb | Tag.SpeechNoun)) return null
  const known = frames.get(token)
  if (known !== undefined) return known
  const frame = readFrame(token, start, end)
  frames.set(token, frame)
  return frame
}

function readFrame(token: number, start: number, end: number): Frame | null {
  const frame = verbFrame(token, start, end)
  if (frame && !isBarelyFeminine(frame, start) && !isNominal(frame)) return frame
  return has(token, Tag.SpeechNoun) ? nounFrame(token) : null
}

/** `متابعة: أعلنت …`, `غير معلنة`, `مقترحات`: a feminine participle is a noun or an adjective, unless a comma or its complement says otherwise. */
function isBarelyFeminine({ form, token, content }: Frame, start: number): boolean {
  if (form?.tense !== Tense.Participle || form.gender !== 'f' || isComma(token - 1) || cuts[token] > 0 || content === token + 1)
    return false
  // متابعة: أعلنت …, and not وأجابت الوزيرة قائلة: "…"
  if (token < start + 6 && !has(start, Tag.Verb) && markOf(token + 1) === Unit.Colon && !opensAt.has(token + 2)) return true
  // موضحة الوزارة | أن
  let next = isDefinite(token + 1) ? token + 2 : token + 1
  // مشيرة | إلى | أن, قائلة: "…"
  if (has(next, Tag.Preposition)) next++
  return (
    form.number === Count.Plural || describesNoun(token) || (isWord(next) && !has(next, Tag.Complementiser | Tag.Fused | Tag.DemandNoun))
  )
}

/** `على سجل`, `من طالب`: a homograph in the past is a noun where a preposition stands before it. */
function isNominal({ token, content, subject }: Frame): boolean {
  if (cuts[token] > 0) return false
  // …، عقب سنوات من الانتظار; عبر الخبير عن "…" is none, nor عبر الوزير | عن أسفه.
  if (has(token, Tag.Preposition) && isComma(token - 1) && !has(token + 1, Tag.Complementiser))
    return !(subject && isFrom(subject.end)) && !reachesFrom(token, content)
  const homograph = verbReadings(token).every(({ verb, form }) => verb.certainty === 'low' && form.tense === Tense.Past)
  return homograph && gaps[token] !== Gap.Line && has(token - 1, Tag.Preposition) && !has(token - 1, Tag.Conjunction)
}

/** Does a report of its own begin at `token`, behind a comma? */
function beginsReport(token: number, segment: Segment): boolean {
  // ، مسجلا عجزا
  if (isParticiple(token) && !verbReadings(token).every(({ verb }) => verb.certainty === 'low' && verb.stance === 'point_out')) return true
  const verb = skipConjunctions(token, segment.end)
  const frame = has(verb, Tag.Verb) ? frameAt(verb, segment) : null
  if (frame === null || frame.connector === Connector.None) return false
  // أن الشبكة، التي غطت أماكن كثيرة، تؤكد على أن …: the clause goes on behind the aside.
  return frame.form?.tense !== Tense.Present || frame.subject !== null || verb > token || cuts[token] > 0
}

/** `لكنه تابع`, `كما أشار`, `وقد قال`. */
export function skipConjunctions(token: number, limit: number): number {
  let at = token
  while (at < limit && has(at, Tag.Conjunction)) at = ends[at]
  return at
}

/** `، وذلك في مقالٍ له`: the occasion, behind the clause. */
function beginsVenue(token: number): boolean {
  const preposition = has(token, Tag.Demonstrative) ? token + 1 : token
  return has(preposition, Tag.Preposition) && lengthOf(preposition) === 2 && has(preposition + 1, Tag.Venue)
}

/** `في حين`, `بينما`: what was said goes on behind it, unless somebody reports something else there, or something is denied. */
function isWhile(token: number): boolean {
  const first = letterAt(token)
  // في إشارة إلى
  return first === Unit.Beh || (first === Unit.Feh && !endsInTehMarbuta(ends[token] - 1))
}

/** `بينما قال آخرون`, `بينما أمر الرئيس`, and not `بينما زادت الطاقة`. */
const says = (token: number): boolean => verbReadings(token).some(({ verb }) => !verb.homograph || verb.rate >= 0.3)

/** A clause of the writer's, an attribution or another report begins behind the comma at `token`. */
function endsAtComma(token: number, segment: Segment, cue: Frame | null): boolean {
  const next = token + 1
  if (next >= segment.end) return true
  if (has(next, Tag.Source | Tag.SourcePronoun | Tag.Switch)) return true
  if (has(next, Tag.WriterClause)) return !isWhile(next) || has(ends[next], Tag.Negation)
  // كما ذكر الوزير, and not كما بلغ عدد الجرحى
  if (has(next, Tag.SourceConjunction) && says(ends[next])) return true
  if ((has(next, Tag.Conjunction | Tag.Preposition | Tag.Formula) || isConsequence(next)) && opposes(next, segment)) return true
  return beginsVenue(next) || beginsReport(next, segment) || saysMore(next, cue?.form ?? null)
}

/** `أوضح أن …، | ونوه بالتقدم`: the one who spoke says more, in no clause. */
function saysMore(token: number, cue: VerbForm | null): boolean {
  if (cue === null || cuts[token] !== 1 || letterAt(token) !== Unit.Waw) return false
  return verbReadings(token).some(
    ({ verb, form, object }) =>
      (!verb.homograph || isFrom(token + 1)) &&
      !object &&
      !ACTS.includes(verb.stance) &&
      (form.tense === cue.tense || form.tense === Tense.Past) &&
      form.gender === cue.gender &&
      form.number === cue.number,
  )
}

/** Stances of what one does as well as says: `، وكتبوا شعارات`, `، وقررت تحسين الخدمة`. */
const ACTS: readonly Stance[] = ['write', 'rule', 'agree', 'apologise', 'deny', 'explain', 'relay', 'evidence']

/** `، ولكن العفو الدولية تقول إن`, `، غير أن المراقبين يؤكدون أن`, `، إلا أنها أقرت بأن`: behind a word against it, somebody reports something else. */
function opposes(from: number, segment: Segment): boolean {
  for (let at = from + 1; at < segment.end && at < from + 7; at++) {
    if (isComma(at) || has(at, Tag.Relative)) return false
    if (!has(at, Tag.Verb)) continue
    const connector = frameAt(at, segment)?.connector
    return connector === Connector.Clause || connector === Connector.Fused
  }
  return false
}

/** Does what is reported end before `token`, without a comma? */
function endsBefore(token: number, segment: Segment): boolean {
  if (has(token, Tag.SourcePronoun)) return true
  // في حين رأى آخرون ضرورة …
  if (has(token, Tag.WriterClause) && isWhile(token)) return says(ends[token])
  if (has(token, Tag.Source)) return isFinalAttribution(token, segment)
  // وأنه أكد له أن …: a report inside the report.
  if (has(token - 1, Tag.Complementiser | Tag.Fused) && !isParticiple(token)) return false
  const frame = frameAt(token, segment)
  if (!frame) return false
  // والملف اليمني | معربا في هذا الصدد عن تقديره, and not حضورا لافتا
  const hal = frame.form?.tense === Tense.Participle
  if (frame.connector === Connector.None)
    return (
      hal &&
      letterAt(token, -1) === Unit.Alef &&
      HALS.includes(frame.stance) &&
      !isComma(token - 1) &&
      !isAccusative(token - 1) &&
      !has(token - 1, Tag.Conjunction | Tag.Action)
    )
  if (hal) return true
  const joined = cuts[token] > 0 || has(token - 1, Tag.Conjunction)
  return joined && frame.form?.tense === Tense.Past
}

/** Stances whose participle in the accusative is one, whatever follows; `مركزا`, `مجددا` and `طالبا` are of others. */
const HALS: readonly Stance[] = ['point_out', 'express', 'praise', 'hope', 'warn', 'condemn', 'criticise']

/** `بحسب الوزير.`: an attribution without a comma counts where nothing but its phrase stands behind it. */
function isFinalAttribution(token: number, segment: Segment): boolean {
  const phrase = readNounPhrase(ends[token], segment.end)
  if (!phrase) return false
  return phrase.end + 1 >= segment.end
}

/** The classes of words that may end a clause without a comma. */
const ENDING = Tag.SourcePronoun | Tag.Source | Tag.Verb | Tag.WriterClause

/** Where the clause that begins at `from` ends. */
export function clauseEnd(from: number, segment: Segment, cue: Frame | null = null): number {
  let at = from
  while (at < segment.end) {
    if (isWord(at) && !has(at, ENDING)) {
      at++
      continue
    }
    const span = opensAt.get(at)
    if (span) {
      at = span.end
      continue
    }
    if (isComma(at) && endsAtComma(at, segment, cue)) break
    if ((at > from || isParticiple(at)) && endsBefore(at, segment)) {
      // … | ولكنه لفت إلى أن
      if (has(at - 1, Tag.Conjunction)) at--
      break
    }
    at = Math.max(at + 1, behindParenthesis(at, segment.end))
  }
  return withoutTail(from, at)
}

/** Cuts full stops, commas and lone marks off the end of `[from, end)`. */
export function withoutTail(from: number, end: number): number {
  let last = end
  while (last > from && isTail(last - 1)) last--
  return last
}

/** The token behind full stops and commas. */
export function behindTail(token: number): number {
  let at = token
  while (isTail(at)) at++
  return at
}

function isTail(token: number): boolean {
  return isComma(token) || TAILS.includes(markOf(token))
}

const TAILS: readonly number[] = [Unit.FullStop, Unit.Ellipsis, Unit.Colon, Unit.Hyphen, Unit.Exclamation]
