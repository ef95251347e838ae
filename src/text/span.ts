/**
 * A stretch of the text as it was passed in: UTF-16 code units, half-open.
 *
 * @example
 * ```ts
 * const text = 'قال بوتين'
 * const span: Span = { start: 4, end: 9 }
 * text.slice(span.start, span.end) // → 'بوتين'
 * ```
 */
export interface Span {
  /** Offset of the first code unit. */
  readonly start: number
  /** Offset just behind the last code unit. */
  readonly end: number
}

/**
 * A span together with the words that stand there: `source.slice(start, end) === text`, always.
 *
 * @example
 * ```ts
 * const mention: Mention = { start: 4, end: 9, text: 'بوتين' }
 * ```
 */
export interface Mention extends Span {
  /** The words themselves, verbatim. */
  readonly text: string
}

/** The mention at `start … end` of `source`. */
export function mentionAt(source: string, start: number, end: number): Mention {
  return { text: source.slice(start, end), start, end }
}

/** Reading order: by start, and of two that begin together the longer first. */
export function byPosition(left: Span, right: Span): number {
  return left.start - right.start || right.end - left.end
}
