import { type Boundaries, findParagraphs, findSentences } from './sentences.js'
import { scanTokens, type Tokens } from './tokens.js'

/**
 * A text made ready to read: folded, cut into tokens, sentences and paragraphs, with the way back to the source.
 * Immutable; every function of rawi takes it in place of a string, so that the work is done once.
 *
 * @example
 * ```ts
 * const text = prepare('قال بوتين إن "العلاقات ممتازة".')
 * extractQuotes(text)
 * extractDates(text)
 * ```
 */
export interface Text {
  /** The text exactly as it was passed in. */
  readonly source: string
  readonly tokens: Tokens
  readonly sentences: Boundaries
  readonly paragraphs: Boundaries
}

/**
 * Makes a text ready to read. Any string will do; the time is linear in its length, and nothing is thrown.
 *
 * @param source the text; all offsets of all results are UTF-16 code units into it.
 * @example
 * ```ts
 * prepare('قال بوتين').source // → 'قال بوتين'
 * ```
 */
export function prepare(source: string): Text {
  const tokens = scanTokens(source)
  return { source, tokens, sentences: findSentences(source, tokens), paragraphs: findParagraphs(tokens) }
}

/** The string that a text was made of, or is. */
export function sourceOf(text: string | Text): string {
  return typeof text === 'string' ? text : text.source
}

/** The text itself, made ready if it is not. */
export function asText(text: string | Text): Text {
  return typeof text === 'string' ? prepare(text) : text
}
