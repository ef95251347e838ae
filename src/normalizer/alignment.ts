import { CharacterClass, characterClasses } from '../text/characters.js'
import type { Span } from '../text/span.js'
import type { Log } from './pass.js'

/**
 * A normalized text that knows where each of its parts comes from.
 *
 * @example
 * ```ts
 * const { text, toSource } = align('قال مُحَمَّدٌ: نعم', 'search')
 * text // → 'قال محمد: نعم'
 * toSource(4, 8) // → { start: 4, end: 13 }
 * ```
 */
export interface Alignment {
  /** The normalized text. */
  readonly text: string
  /** The text as it was passed in. */
  readonly source: string
  /**
   * The source of `text.slice(start, end)`. Deleted marks go with their letter, other deleted units at the ends stay outside, a part of an
   * expansion gives the whole that was expanded, an empty range gives one point.
   */
  readonly toSource: (start: number, end: number) => Span
  /** What became of `source.slice(start, end)`: every unit whose source meets the range; an empty range where all of it was deleted. */
  readonly toNormalized: (start: number, end: number) => Span
}

/**
 * Where the way back is not one to one: source start, source end and normalized start of every edit, in reading order. Between two edits
 * every unit stands for one unit, so that only the places are kept at which the difference changes. Where all edits are deletions
 * of one unit, the starts alone tell the rest.
 */
interface Edits {
  readonly count: number
  readonly starts: Int32Array
  readonly ends: Int32Array | null
  readonly normalized: Int32Array | null
}

function startOf({ starts }: Edits, edit: number): number {
  return starts[edit]
}

function endOf({ starts, ends }: Edits, edit: number): number {
  return ends === null ? starts[edit] + 1 : ends[edit]
}

function normalizedOf({ starts, normalized }: Edits, edit: number): number {
  return normalized === null ? starts[edit] - edit : normalized[edit]
}

function editsOf({ entries, count, mixed }: Log): Edits {
  if (!mixed) return { count, starts: entries, ends: null, normalized: null }
  const starts = new Int32Array(count)
  const ends = new Int32Array(count)
  const normalized = new Int32Array(count)
  let edits = 0
  let behind = 0
  let written = 0
  for (let at = 0; at < count; edits++) {
    const long = entries[at] === -1
    const start = entries[long ? at + 1 : at]
    written += start - behind
    behind = long ? entries[at + 2] : start + 1
    starts[edits] = start
    ends[edits] = behind
    normalized[edits] = written
    if (long) written += entries[at + 3]
    at += long ? 5 : 1
  }
  return { count: edits, starts, ends, normalized }
}

/** The last edit that `placeOf` puts at or before `offset`; -1 where there is none. */
function lastEdit(edits: Edits, placeOf: (edits: Edits, edit: number) => number, offset: number): number {
  let low = 0
  let high = edits.count
  while (low < high) {
    const middle = (low + high) >>> 1
    if (placeOf(edits, middle) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

interface Sides {
  readonly source: string
  readonly text: string
  readonly edits: Edits
}

/** Where an edit ends in the normalized text: the next edit's place, less the units that stand between the two. */
function normalizedEnd({ source, text, edits }: Sides, edit: number): number {
  const last = edit + 1 === edits.count
  const nextStart = last ? source.length : startOf(edits, edit + 1)
  const nextNormalized = last ? text.length : normalizedOf(edits, edit + 1)
  return nextNormalized - (nextStart - endOf(edits, edit))
}

function clamp(offset: number, length: number): number {
  return Number.isNaN(offset) ? 0 : Math.min(Math.max(Math.trunc(offset), 0), length)
}

function splitsPair(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800
}

/** The range inside the text, whole surrogate pairs only. */
function wholeRange(text: string, start: number, end: number): Span {
  let first = clamp(start, text.length)
  let last = Math.max(first, clamp(end, text.length))
  if (splitsPair(text, last)) last += first === last ? -1 : 1
  if (splitsPair(text, first)) first--
  return { start: first, end: last }
}

/** The source range of the normalized unit at `at`. */
function sourceOfUnit(sides: Sides, at: number): Span {
  const { edits } = sides
  const edit = lastEdit(edits, normalizedOf, at)
  if (edit < 0) return { start: at, end: at + 1 }
  const behind = normalizedEnd(sides, edit)
  if (at < behind) return { start: startOf(edits, edit), end: endOf(edits, edit) }
  const start = endOf(edits, edit) + (at - behind)
  return { start, end: start + 1 }
}

/** Deleted marks behind `end` belong to the letter before it, across a tatweel or a control that was deleted with them. */
function behindMarks(sides: Sides, end: number): number {
  const { source, edits } = sides
  let last = end
  let at = end
  for (let edit = lastEdit(edits, startOf, end); edit >= 0 && edit < edits.count && startOf(edits, edit) <= at; edit++) {
    if (endOf(edits, edit) <= at) continue
    if (normalizedEnd(sides, edit) > normalizedOf(edits, edit)) break
    for (; at < endOf(edits, edit); at++) {
      const kind = characterClasses()[source.charCodeAt(at)]
      if (kind === CharacterClass.Mark) last = at + 1
      else if (kind !== CharacterClass.Tatweel && kind !== CharacterClass.Invisible) return last
    }
  }
  return last
}

function pointInSource(sides: Sides, at: number): number {
  const { text, source } = sides
  if (at < text.length) return sourceOfUnit(sides, at).start
  return text.length === 0 ? 0 : Math.min(source.length, behindMarks(sides, sourceOfUnit(sides, at - 1).end))
}

function toSource(sides: Sides, start: number, end: number): Span {
  const range = wholeRange(sides.text, start, end)
  if (range.start === range.end) {
    const point = pointInSource(sides, range.start)
    return { start: point, end: point }
  }
  const last = sourceOfUnit(sides, range.end - 1).end
  return { start: sourceOfUnit(sides, range.start).start, end: behindMarks(sides, last) }
}

/** The normalized range of the source unit at `at`: empty where it was deleted. */
function normalizedOfUnit(sides: Sides, at: number): Span {
  const { edits } = sides
  const edit = lastEdit(edits, startOf, at)
  if (edit < 0) return { start: at, end: at + 1 }
  const behind = normalizedEnd(sides, edit)
  if (at < endOf(edits, edit)) return { start: normalizedOf(edits, edit), end: behind }
  const start = behind + (at - endOf(edits, edit))
  return { start, end: start + 1 }
}

function toNormalized(sides: Sides, start: number, end: number): Span {
  const range = wholeRange(sides.source, start, end)
  const first = range.start < sides.source.length ? normalizedOfUnit(sides, range.start).start : sides.text.length
  const last = range.start === range.end ? first : normalizedOfUnit(sides, range.end - 1).end
  return wholeRange(sides.text, first, Math.max(first, last)) // two lone halves may meet where what stood between was deleted
}

/** The alignment of a source with what became of it. The break points are laid out when the first question is asked. */
export function alignmentOf(source: string, text: string, log: Log): Alignment {
  let made: Sides | null = null
  const sides = (): Sides => {
    made ??= { source, text, edits: editsOf(log) }
    return made
  }
  return {
    text,
    source,
    toSource: (start, end) => toSource(sides(), start, end),
    toNormalized: (start, end) => toNormalized(sides(), start, end),
  }
}
