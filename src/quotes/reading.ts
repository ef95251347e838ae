import { startBehind } from '../text/tokens.js'
import type { Frame } from './frame.js'
import type { MarkedSpan } from './marks.js'
import type { Reference } from './reference.js'
import type { Words } from './words.js'

/** What the readers of one text share: its words, and where its marks open. */
export interface Reading {
  readonly words: Words
  readonly spans: readonly MarkedSpan[]
  readonly opensAt: ReadonlyMap<number, MarkedSpan>
  /** Marked spans that hold a name, a title or a term. */
  readonly names: ReadonlySet<MarkedSpan>
  /** What was read before: the same phrases and cues are asked for from several sides. */
  readonly references: Map<NounPhrase, Reference>
  readonly frames: Map<number, KnownFrame>
}

/** The frame of a cue as it was read within a segment. */
export interface KnownFrame {
  readonly start: number
  readonly end: number
  readonly frame: Frame | null
}

/** The spans that open in `[from, end)`; they are sorted. */
export function spansWithin({ spans }: Reading, from: number, end: number): MarkedSpan[] {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle].open < from) low = middle + 1
    else high = middle
  }
  let behind = low
  while (behind < spans.length && spans[behind].open < end) behind++
  return spans.slice(low, behind)
}

/** A noun phrase as tokens: `[first, end)`, the first without `cut` letters of proclitics. */
export interface NounPhrase {
  readonly first: number
  readonly end: number
  readonly cut: number
}

/** Source offsets of a phrase. */
export function phraseSpan({ words }: Reading, phrase: NounPhrase): { readonly start: number; readonly end: number } {
  const { text, tokens } = words
  return { start: startBehind(text.source, tokens, phrase.first, phrase.cut), end: tokens.ends[phrase.end - 1] }
}
