import type { Segment } from './content.js'
import type { Frame } from './frame.js'
import type { MarkedSpan } from './marks.js'
import { hasWords } from './names.js'
import type { NounPhrase } from './reading.js'

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
  medium: NounPhrase | null
  readonly clause: (Range & { readonly cut: number }) | null
  /** Letters of proclitics before the first word that are no part of it. */
  readonly cut: number
  readonly span: MarkedSpan | null
  readonly closed: boolean | null
}

/*
 * What reading the text gives so far (see reading.ts): quotes, marked spans that quote nobody, and who acts in which sentence.
 */

/** The quotes of the text that is read, in reading order. */
export let drafts: Draft[] = []
/** Marked spans that quote nobody. */
export let mentions: MarkedSpan[] = []
/** Subjects of sentences that report nothing: `وأشاد بوتين …`; a dropped subject may go back to them. */
export let actors: Actor[] = []
/** Closing marks that close nothing. */
export let strayClosers: ReadonlySet<number> = /* @__PURE__ */ new Set()
/** Marked spans that have been taken for something. */
export let used: Set<MarkedSpan> = /* @__PURE__ */ new Set()

/** Begins anew, for another text. */
export function beginDrafts(strays: readonly number[]): void {
  drafts = []
  mentions = []
  actors = []
  strayClosers = new Set(strays)
  used = new Set()
}

/** Who acts: behind a cue that reports nothing, or as the subject of a sentence's verb. */
export interface Actor {
  readonly token: number
  readonly phrase: NounPhrase
  /** The main verb is no verb of speech: only قال goes back to such a one (`واحتاجت بيرتنز إلى ساعة. وقالت …`). */
  readonly acts: boolean
  /** What the verb shows. */
  readonly gender: 'm' | 'f' | null | undefined
}

/** A segment, with what has been found in it so far. */
export interface Sentence extends Segment {
  /** The explicit subject of the sentence so far. */
  subject: NounPhrase | null
  /** A verb of relaying that waits for its noun of speech. */
  relay: Frame['relay']
  /** An attribution with nothing to attribute yet: `وتمكن التنظيم وفق رضوان من "…"`. */
  attributed: Content | null
  readonly firstDraft: number
  /** The first draft that no attribution has seen yet. */
  attributedFrom: number
}

function take(draft: Draft): void {
  const { first, end, span, subject } = draft
  if (!hasWords(first, end)) return
  if (span) used.add(span)
  // وفقا لمصادر "سبق": marks within the speaker hold his name.
  if (span && subject && subject.first <= first && end <= subject.end) mentions.push(span)
  else drafts.push(draft)
}

/** What is said, and by whom. */
export interface Content extends Range {
  readonly frame: Frame | null
  readonly attribution: number
  readonly subject: NounPhrase | null
  readonly cut: number
  medium: NounPhrase | null
}

/** What is said between two tokens. */
export function contentOf(first: number, end: number, subject: NounPhrase | null, frame: Frame | null = null, attribution = -1): Content {
  return { first, end, frame, attribution, subject, cut: 0, medium: null }
}

function draftOf(
  content: Content,
  kind: Draft['kind'],
  range: Range,
  span: MarkedSpan | null,
  clause: Draft['clause'],
  closed: boolean | null,
): Draft {
  const { frame, attribution, subject } = content
  const medium = frame?.medium ?? content.medium ?? null
  return {
    kind,
    first: range.first,
    end: range.end,
    frame,
    attribution,
    subject,
    medium,
    clause,
    cut: span ? 0 : content.cut,
    span,
    closed,
  }
}

/** Takes marked words as a quote. */
export function takeSpan(content: Content, kind: Draft['kind'], span: MarkedSpan, clause: Draft['clause'] = null): void {
  take(draftOf(content, kind, span, span, clause, span.close >= 0))
}

/** Takes words without marks; `closed` is false where they have one mark of two. */
export function takeRange(content: Content, range: Range, closed: false | null = null): void {
  take(draftOf(content, closed === null ? 'indirect' : 'direct', range, null, null, closed))
}
