import { Count, Tense } from '../lexicon/inflect.js'
import type { Text } from '../text/prepare.js'
import { type Mention, mentionAt } from '../text/span.js'
import type { Vocabulary } from './compile.js'
import { findSegments } from './content.js'
import { type Actor, actors, beginDrafts, type Draft, drafts, mentions } from './draft.js'
import { clearMeasures, clearNamesInVerbsDress } from './dress.js'
import { pairMarks } from './marks.js'
import { findNames } from './names.js'
import { JOINED } from './object.js'
import { addSpeaker, findPeople, mergeOverruns } from './people.js'
import { readSegment } from './reader.js'
import { beginMarks, type NounPhrase, noteNames, phraseSpan } from './reading.js'
import { readReference } from './reference.js'
import { FAR, isEstablished, isKnown, type Resolution, remember, resolveDropped, resolvePhrase } from './resolve.js'
import { beginSpeakers } from './spoken.js'
import { Tag } from './tags.js'
import type { Cue, Quote } from './types.js'
import { beginText, cuts, ends, endText, has, isDefinite, lemmaAt, source, startOf, tags, tokens, verbReadings } from './words.js'

/** Quotes, and the marked spans that quote nobody. */
export interface QuoteReading {
  readonly quotes: readonly Quote[]
  /** Names, titles and terms in quotation marks, without the marks. */
  readonly mentions: readonly Mention[]
}

/** Reads the text from end to end: all that it reports is in `drafts` then, and who is named in `people`. */
function read(read: Text, vocabulary: Vocabulary): void {
  beginText(read, vocabulary)
  clearMeasures()
  clearNamesInVerbsDress()
  const marks = pairMarks()
  beginMarks(marks.spans)
  beginDrafts(marks.strayClosers)
  beginSpeakers()
  noteNames(findNames())
  findPeople()
  for (const segment of findSegments()) readSegment(segment)
}

function mentionOf(phrase: NounPhrase | null): Mention | null {
  if (!phrase) return null
  const { start, end } = phraseSpan(phrase)
  return mentionAt(source, start, end)
}

function rangeMention(first: number, end: number, cut = 0): Mention {
  return mentionAt(source, startOf(first, cut), tokens.ends[end - 1])
}

/** The cue as a mention: the verb, or the preposition up to the phrase that it names. */
function cueOf({ frame, attribution, subject }: Draft): Cue | null {
  if (frame) {
    const { token, lemma, stance } = frame
    return { ...rangeMention(token, token + 1, cuts[token]), lemma, stance }
  }
  if (attribution < 0) return null
  const start = startOf(attribution, cuts[attribution])
  // كما | قال
  const verb = verbReadings(attribution)[0] ?? verbReadings(ends[attribution] - 1)[0]
  const preposition = lemmaAt(attribution)
  const withLam = subject !== null && subject.cut > 0 && preposition !== null
  const end = withLam ? phraseSpan(subject).start : tokens.ends[ends[attribution] - 1]
  const mention = mentionAt(source, start, end)
  return {
    ...mention,
    lemma: preposition?.lemma ?? verb?.verb.past ?? mention.text,
    stance: preposition ? 'say' : (verb?.verb.stance ?? 'say'),
  }
}

/** `وأضاف المراقب`: a bare role that nobody is known by goes on with who spoke last. */
function resolveSubject({ frame }: Draft, subject: NounPhrase, since: number): Resolution {
  const resolution = resolvePhrase(subject)
  if (
    frame?.stance !== 'add' ||
    resolution.by !== 'explicit' ||
    subject.end > subject.first + 2 ||
    !isDefinite(subject.first) ||
    !has(subject.first, Tag.Title)
  )
    return resolution
  return resolveDropped(frame.form, frame.token, since) ?? resolution
}

function quoteOf(draft: Draft, resolution: Resolution | null): Quote {
  const { clause, span, frame } = draft
  return {
    kind: draft.kind,
    ...rangeMention(draft.first, draft.end, draft.cut),
    speaker: mentionOf(draft.subject),
    speakerName: resolution?.name ?? null,
    resolvedBy: resolution?.by ?? null,
    cue: cueOf(draft),
    addressee: mentionOf(frame?.addressee ?? null),
    medium: mentionOf(draft.medium),
    clause: clause ? rangeMention(clause.first, clause.end, clause.cut) : null,
    polarity: frame?.polarity ?? 'affirmed',
    closed: draft.closed,
    parts: span ? span.parts.map(([first, end]) => rangeMention(first, end)) : [],
    nested: span ? span.nested.filter(({ first, end }) => end > first).map(({ first, end }) => rangeMention(first, end)) : [],
    // Countable facts only: the verb's share of reports, marks that close, a speaker in the sentence.
    confidence: Math.round((frame?.rate ?? 0.8) * (draft.closed === false ? 0.8 : 1) * (draft.subject ? 100 : 85)) / 100,
  }
}

/** Who acted last. */
let latest: Actor | null = null
/** How many of the actors stand before what is resolved. */
let passed = 0

/** `وصل الوزير إلى القاهرة. | وقال إن`: where nobody has spoken yet, who acted last, if he agrees with the verb. */
function resolveActor({ frame }: Draft): Resolution | null {
  if (!latest || !frame?.form || (cuts[frame.token] === 0 && !has(frame.token - 1, Tag.Conjunction))) return null
  const { phrase, gender } = latest
  if (gender !== frame.form.gender || frame.form.number !== Count.Singular || frame.passive) return null
  return has(phrase.first, JOINED | Tag.Place) || isKnown(phrase) ? { ...resolvePhrase(phrase), by: 'prodrop' } : null
}

/** Actors named before `token`: one behind a cue is remembered as if he had spoken; the last agent is given back. */
function passActors(token: number): Actor | null {
  let agent: Actor | null = null
  for (; passed < actors.length && actors[passed].token < token; passed++) {
    const actor = actors[passed]
    latest = actor
    // أكدت وزارة الصحة عدم تسجيل إصابات. وبينت أن …
    if (
      !isEstablished(actor.phrase) &&
      (actor.acts ||
        actor.phrase.end === actor.phrase.first + 1 ||
        has(actor.phrase.first, Tag.Title) ||
        !has(actor.phrase.first, Tag.Naming | Tag.Governed))
    )
      continue
    if (!actor.acts) remember(actor.phrase, resolvePhrase(actor.phrase), null)
    else if (has(actor.phrase.first, ~(Tag.Medium | Tag.Place)) || tags[actor.phrase.first] === 0) agent = actor
  }
  return agent
}

/** `واحتاجت بيرتنز إلى ساعة. وقالت …`: a dropped subject of قال is who acted since the last quote. */
function draftWithAgent(draft: Draft, agent: Actor | null): NounPhrase | null {
  if (draft.subject || agent === null || draft.frame?.stance !== 'say' || draft.frame.form?.tense === Tense.Participle) return null
  return draft.frame.form?.gender === agent.gender && draft.frame.form?.number === Count.Singular ? agent.phrase : null
}

/** Resolves in reading order: who has spoken, or acted, is who a dropped subject goes back to. */
function resolveAll(): Quote[] {
  for (const { subject } of drafts) if (subject) addSpeaker(readReference(subject))
  for (const { phrase, acts } of actors) if (!acts) addSpeaker(readReference(phrase))
  mergeOverruns()
  latest = null
  passed = 0
  let since = -FAR
  const quotes: Quote[] = []
  for (const draft of drafts) {
    const { frame, subject } = draft
    const token = frame?.token ?? draft.first
    const phrase = draftWithAgent(draft, passActors(token))
    const agent = phrase ? resolvePhrase(phrase) : null
    const form = frame?.form ?? null
    const resolution = agent
      ? { ...agent, by: 'prodrop' as const }
      : ((subject ? resolveSubject(draft, subject, since) : frame?.passive ? null : resolveDropped(form, token, since)) ??
        resolveActor(draft))
    if (resolution?.by === 'prodrop') since = token
    const named = subject ?? phrase
    // خبير: سنعود: who is but described over a column is not gone back to.
    if (named && resolution && (frame || draft.attribution > 0)) remember(named, resolution, form)
    quotes.push(quoteOf(draft, resolution))
  }
  return quotes.sort((left, right) => left.start - right.start)
}

/** Quotes with their speakers, and the marked spans that quote nobody, by the words of `vocabulary`. */
export function readWith(text: Text, vocabulary: Vocabulary): QuoteReading {
  read(text, vocabulary)
  const names = mentions.map((span) => rangeMention(span.first, span.end)).sort((left, right) => left.start - right.start)
  const quotes = resolveAll()
  endText()
  return { quotes, mentions: names }
}
