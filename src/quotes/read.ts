import type { Text } from '../text/prepare.js'
import { type Mention, mentionAt } from '../text/span.js'
import { startBehind } from '../text/tokens.js'
import type { Vocabulary } from './compile.js'
import { findSegments } from './content.js'
import type { Actor, Draft, Reader } from './draft.js'
import type { MarkedSpan } from './marks.js'
import { pairMarks } from './marks.js'
import { findNames } from './names.js'
import { addSpeaker, mergeOverruns } from './people.js'
import { readSegment } from './reader.js'
import { type NounPhrase, phraseSpan, type Reading } from './reading.js'
import { readReference } from './reference.js'
import { createMemory, isEstablished, isKnown, type Memory, type Resolution, remember, resolveDropped, resolvePhrase } from './resolve.js'
import { Tag } from './tags.js'
import type { Cue, Quote } from './types.js'
import { has, isDefinite, lemmaAt, tagWords, verbReadings } from './words.js'

/** Quotes, and the marked spans that quote nobody. */
export interface QuoteReading {
  readonly quotes: readonly Quote[]
  /** Names, titles and terms in quotation marks, without the marks. */
  readonly mentions: readonly Mention[]
}

interface State {
  readonly reader: Reader
  readonly reading: Reading
  readonly memory: Memory
}

function read(text: Text, vocabulary: Vocabulary): State {
  const marks = pairMarks(text)
  const words = tagWords(text, vocabulary)
  const reading: Reading = {
    words,
    spans: marks.spans,
    opensAt: new Map(marks.spans.map((span) => [span.open, span])),
    names: findNames(words, marks.spans),
    references: new Map(),
    frames: new Map(),
  }
  const memory = createMemory(reading)
  const reader: Reader = {
    reading,
    drafts: [],
    names: [],
    actors: [],
    strayClosers: new Set(marks.strayClosers),
    used: new Set(),
    knows: (phrase) => isKnown(memory, phrase),
  }
  for (const segment of findSegments(reading)) readSegment(reader, segment)
  return { reader, reading, memory }
}

function mentionOf(reading: Reading, phrase: NounPhrase | null): Mention | null {
  if (!phrase) return null
  const { start, end } = phraseSpan(reading, phrase)
  return mentionAt(reading.words.text.source, start, end)
}

function rangeMention({ words }: Reading, first: number, end: number, cut = 0): Mention {
  const { text, tokens } = words
  return mentionAt(text.source, startBehind(text.source, tokens, first, cut), tokens.ends[end - 1])
}

/** The cue as a mention: the verb, or the preposition up to the phrase that it names. */
function cueOf(reading: Reading, { frame, attribution, subject }: Draft): Cue | null {
  const { words } = reading
  const { source } = words.text
  if (frame) {
    const { start, end, lemma, stance } = frame
    return { text: source.slice(start, end), start, end, lemma, stance }
  }
  if (attribution < 0) return null
  const start = startBehind(source, words.tokens, attribution, words.cuts[attribution])
  const verb = verbReadings(words, attribution)[0]
  const preposition = lemmaAt(words, attribution, Tag.Source)
  const withLam = subject !== null && subject.cut > 0 && preposition !== null
  const end = withLam ? phraseSpan(reading, subject).start : words.tokens.ends[words.ends[attribution] - 1]
  const mention = mentionAt(source, start, end)
  return {
    ...mention,
    lemma: preposition?.lemma ?? verb?.verb.past ?? mention.text,
    stance: preposition ? 'say' : (verb?.verb.stance ?? 'say'),
  }
}

/** `وأضاف المراقب`: a bare role that nobody is known by goes on with who spoke last. */
function resolveSubject(memory: Memory, { frame }: Draft, subject: NounPhrase): Resolution {
  const resolution = resolvePhrase(memory, subject)
  const { words } = memory.reading
  if (
    frame?.stance !== 'add' ||
    resolution.by !== 'explicit' ||
    subject.end > subject.first + 1 ||
    !isDefinite(words, subject.first) ||
    !has(words, subject.first, Tag.Title)
  )
    return resolution
  return resolveDropped(memory, frame.form, frame.token) ?? resolution
}

function resolutionOf(memory: Memory, draft: Draft): Resolution | null {
  if (draft.subject) return resolveSubject(memory, draft, draft.subject)
  return draft.dropped ? resolveDropped(memory, draft.frame?.form ?? null, draft.frame?.token ?? draft.first) : null
}

function partsOf(reading: Reading, span: MarkedSpan | null): Mention[] {
  return (span?.parts ?? []).map(([first, end]) => rangeMention(reading, first, end))
}

function nestedOf(reading: Reading, span: MarkedSpan | null): Mention[] {
  return (span?.nested ?? []).filter((inner) => inner.end > inner.first).map((inner) => rangeMention(reading, inner.first, inner.end))
}

/** Countable facts only: the verb's share of reports, marks that close, a speaker in the sentence. */
function confidenceOf({ frame, closed, subject }: Draft): number {
  const rate = frame?.rate ?? 0.8
  const marks = closed === false ? 0.8 : 1
  const source = subject ? 1 : 0.85
  return Math.round(rate * marks * source * 100) / 100
}

function quoteOf(reading: Reading, draft: Draft, resolution: Resolution | null): Quote {
  const { clause, span, frame } = draft
  return {
    kind: draft.kind,
    ...rangeMention(reading, draft.first, draft.end, draft.cut),
    speaker: mentionOf(reading, draft.subject),
    speakerName: resolution?.name ?? null,
    resolvedBy: resolution?.by ?? null,
    cue: cueOf(reading, draft),
    addressee: mentionOf(reading, frame?.addressee ?? null),
    medium: mentionOf(reading, draft.medium),
    clause: clause ? rangeMention(reading, clause.first, clause.end, clause.cut) : null,
    polarity: frame?.polarity ?? 'affirmed',
    closed: draft.closed,
    parts: partsOf(reading, span),
    nested: nestedOf(reading, span),
    confidence: confidenceOf(draft),
  }
}

/** Actors named before `token`: one behind a cue is remembered as if he had spoken; the last agent is given back. */
function passActors({ reading, memory }: State, actors: Actor[], token: number): Actor | null {
  let agent: Actor | null = null
  while (actors.length > 0 && actors[0].token < token) {
    const actor = actors.shift() as Actor
    if (!isEstablished(memory, actor.phrase)) continue
    if (actor.agent === null) remember(memory, actor.phrase, resolvePhrase(memory, actor.phrase), null)
    else if (has(reading.words, actor.phrase.first, ~(Tag.Medium | Tag.Place)) || reading.words.tags[actor.phrase.first] === 0)
      agent = actor
  }
  return agent
}

/** `واحتاجت بيرتنز إلى ساعة. وقالت …`: a dropped subject of قال is who acted since the last quote. */
function draftWithAgent(draft: Draft, agent: Actor | null): NounPhrase | null {
  if (draft.subject || !draft.dropped || agent === null || draft.frame?.stance !== 'say' || draft.frame.form?.tense === 'participle')
    return null
  return draft.frame.form?.gender === agent.agent && draft.frame.form.number === 'singular' ? agent.phrase : null
}

/** Resolves in reading order: who has spoken, or acted, is who a dropped subject goes back to. */
function resolveAll(state: State): Quote[] {
  const { reader, reading, memory } = state
  for (const { subject } of reader.drafts) if (subject) addSpeaker(memory.people, reading, readReference(reading, subject))
  for (const { phrase, agent } of reader.actors) if (agent === null) addSpeaker(memory.people, reading, readReference(reading, phrase))
  mergeOverruns(memory.people)
  const actors = [...reader.actors]
  const quotes: Quote[] = []
  for (const draft of reader.drafts) {
    const phrase = draftWithAgent(draft, passActors(state, actors, draft.frame?.token ?? draft.first))
    const agent = phrase ? resolvePhrase(memory, phrase) : null
    const resolution = agent ? { ...agent, by: 'prodrop' as const } : resolutionOf(memory, draft)
    const named = draft.subject ?? phrase
    if (named && resolution) remember(memory, named, resolution, draft.frame?.form ?? null)
    quotes.push(quoteOf(reading, draft, resolution))
  }
  return quotes.sort((left, right) => left.start - right.start || left.end - right.end)
}

/** Quotes with their speakers, and the marked spans that quote nobody, by the words of `vocabulary`. */
export function readWith(text: Text, vocabulary: Vocabulary): QuoteReading {
  const state = read(text, vocabulary)
  const mentions = state.reader.names
    .map((span) => rangeMention(state.reading, span.first, span.end))
    .sort((left, right) => left.start - right.start)
  return { quotes: resolveAll(state), mentions }
}
