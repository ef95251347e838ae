import { Unit } from '../text/characters.js'
import { startBehind } from '../text/tokens.js'
import type { Frame } from './frame.js'
import type { MarkedSpan } from './marks.js'
import { isLoneLetter, letterAt, source, tokens } from './words.js'

/*
 * What the readers of one text share besides its words: where its marks open, and what was read before. One text is read at a
 * time, from end to end, so that the grammar's small questions need not carry it.
 */

/** All marked spans, in order. */
export let spans: readonly MarkedSpan[] = []
/** The marked spans by their opening mark. */
export let opensAt: ReadonlyMap<number, MarkedSpan> = /* @__PURE__ */ new Map()
/** The marked spans by their closing mark. */
export let closesAt: ReadonlyMap<number, MarkedSpan> = /* @__PURE__ */ new Map()
/** Marked spans that hold a name, a title or a term. */
export let names: Set<MarkedSpan> = /* @__PURE__ */ new Set()
/** The frames that were read, by their cue. */
export let frames: Map<number, Frame | null> = /* @__PURE__ */ new Map()

/** Makes these the marks of the text that is read. */
export function beginMarks(marked: readonly MarkedSpan[]): void {
  spans = marked
  opensAt = new Map(marked.map((span) => [span.open, span]))
  closesAt = new Map(marked.map((span) => [span.close, span]))
  names = new Set()
  frames = new Map()
}

/** Says which marks hold names. */
export function noteNames(found: Set<MarkedSpan>): void {
  names = found
}

/** The first of `count` places, in order, that lies behind what is sought; `count` where none does. */
export function firstBehind(count: number, isBehind: (place: number) => boolean): number {
  let low = 0
  for (let high = count; low < high; ) {
    const middle = (low + high) >> 1
    if (isBehind(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** The spans that open in `[from, end)`; they are sorted. */
export function spansWithin(from: number, end: number): MarkedSpan[] {
  const placeOf = (token: number): number => firstBehind(spans.length, (place) => spans[place].open >= token)
  return spans.slice(placeOf(from), placeOf(end))
}

/** `صحيفتا «مترو» و«صن»`: the name in marks that و joins to another; that one itself where none is joined. */
export function joinedName(span: MarkedSpan): MarkedSpan {
  const and = span.close + 1
  const next = opensAt.get(and + 1)
  return next && names.has(next) && isLoneLetter(and) && letterAt(and) === Unit.Waw ? next : span
}

/** A noun phrase as tokens: `[first, end)`, the first without `cut` letters of proclitics. */
export interface NounPhrase {
  readonly first: number
  readonly end: number
  readonly cut: number
}

/** Source offsets of a phrase. */
export function phraseSpan(phrase: NounPhrase): { readonly start: number; readonly end: number } {
  return { start: startBehind(source, tokens, phrase.first, phrase.cut), end: tokens.ends[phrase.end - 1] }
}
