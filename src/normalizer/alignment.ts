import { CharacterClass, characterClasses } from '../text/characters.js'
import type { Span } from '../text/span.js'
import type { Edits } from './pass.js'

/**
 * A normalized text that knows where each of its parts comes from.
 *
 * @example
 * ```ts
 * const { text, toSource } = align('قال مُحَمَّدٌ: نعم', 'search')
 * text // 'قال محمد: نعم'
 * toSource(4, 8) // { start: 4, end: 12 }, 'مُحَمَّدٌ'
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

/** Columns of an edit. */
const START = 0
const END = 1
const NORMALIZED = 2

/** The last edit whose `column` is at most `offset`; -1 where there is none. */
function lastEdit({ data, count }: Edits, column: number, offset: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >>> 1
    if (data[middle * 3 + column] <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

interface Sides {
  readonly source: string
  readonly text: string
  readonly edits: Edits
}

/** Where edit `index` ends in the normalized text: the next edit's place, less the units that stand between the two. */
function normalizedEnd({ source, text, edits }: Sides, index: number): number {
  const { data, count } = edits
  const [nextStart, nextNormalized] =
    index + 1 < count ? [data[index * 3 + 3 + START], data[index * 3 + 3 + NORMALIZED]] : [source.length, text.length]
  return nextNormalized - (nextStart - data[index * 3 + END])
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
  const { data } = sides.edits
  const edit = lastEdit(sides.edits, NORMALIZED, at)
  if (edit < 0) return { start: at, end: at + 1 }
  const behind = normalizedEnd(sides, edit)
  if (at < behind) return { start: data[edit * 3 + START], end: data[edit * 3 + END] }
  const start = data[edit * 3 + END] + (at - behind)
  return { start, end: start + 1 }
}

/** Deleted marks behind `end` belong to the letter before it, across a tatweel or a control that was deleted with them. */
function behindMarks(sides: Sides, end: number): number {
  const { data } = sides.edits
  let edit = lastEdit(sides.edits, START, end)
  let last = end
  while (edit >= 0 && edit < sides.edits.count && data[edit * 3 + START] <= end) {
    if (normalizedEnd(sides, edit) > data[edit * 3 + NORMALIZED]) break
    for (let at = end; at < data[edit * 3 + END]; at++) {
      const kind = characterClasses()[sides.source.charCodeAt(at)]
      if (kind === CharacterClass.Mark) last = at + 1
      else if (kind !== CharacterClass.Tatweel && kind !== CharacterClass.Invisible) return last
    }
    end = data[edit * 3 + END]
    edit++
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

/** How many normalized units come before the source offset `at`, and how many once the unit that holds it is counted in. */
function normalizedAt(sides: Sides, at: number): Span {
  const { data } = sides.edits
  const edit = lastEdit(sides.edits, START, at)
  if (edit < 0) return { start: at, end: at + 1 }
  const behind = normalizedEnd(sides, edit)
  if (at < data[edit * 3 + END]) return { start: data[edit * 3 + NORMALIZED], end: behind }
  const start = behind + (at - data[edit * 3 + END])
  return { start, end: start + 1 }
}

function toNormalized(sides: Sides, start: number, end: number): Span {
  const range = wholeRange(sides.source, start, end)
  const first = range.start < sides.source.length ? normalizedAt(sides, range.start).start : sides.text.length
  const last = range.start === range.end ? first : normalizedAt(sides, range.end - 1).end
  return { start: first, end: Math.max(first, last) }
}

/** The alignment of a source with what became of it. */
export function alignmentOf(source: string, text: string, edits: Edits): Alignment {
  const sides: Sides = { source, text, edits }
  return {
    text,
    source,
    toSource: (start, end) => toSource(sides, start, end),
    toNormalized: (start, end) => toNormalized(sides, start, end),
  }
}
