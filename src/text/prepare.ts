import { checkString } from './check.js'
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
 * Makes a text ready to read. Any string will do; the time is linear in its length, and nothing is thrown for it.
 *
 * @param source the text; all offsets of all results are UTF-16 code units into it.
 * @throws {TypeError} where it is no string.
 * @example
 * ```ts
 * prepare('قال بوتين').source // → 'قال بوتين'
 * ```
 */
export function prepare(source: string): Text {
  const tokens = scanTokens(source)
  return { source, tokens, sentences: findSentences(source, tokens), paragraphs: findParagraphs(tokens) }
}

/**
 * The string that a text was made of, or is.
 *
 * @throws {TypeError} where it is no text at all.
 */
export function sourceOf(text: string | Text): string {
  const source = (text as Text | undefined)?.source ?? text
  checkString(source)
  return source as string
}

/**
 * The text itself, made ready if it is not.
 *
 * @throws {TypeError} where it is no text at all.
 */
export function asText(text: string | Text): Text {
  // What is neither, and no caller of ours gives, is refused where a string is read.
  return (text as Partial<Text> | null | undefined)?.tokens ? (text as Text) : prepare(text as string)
}
