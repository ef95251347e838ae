import type { Lexicon } from '../lexicon/define.js'
import { lexiconOf } from '../lexicon/options.js'
import type { ReaderOptions } from '../lexicon/reader-options.js'
import { asText, type Text } from '../text/prepare.js'
import { type QuoteReading, readWith } from './read.js'
import type { Quote } from './types.js'
import { vocabularyOf } from './vocabulary.js'

export type { Lexicon } from '../lexicon/define.js'
export type { Overlap, ReaderOptions, Reference } from '../lexicon/reader-options.js'
export type { Stance } from '../lexicon/verbs.js'
export type { Text } from '../text/prepare.js'
export type { Mention, Span } from '../text/span.js'
export type { QuoteReading } from './read.js'
export type { Cue, Quote, ResolvedBy } from './types.js'

/** How `extractQuotes` reads. */
export interface QuoteOptions extends ReaderOptions {
  /** Verbs of your own, on top of those that rawi knows. */
  readonly lexicon?: Lexicon<string>
}

/**
 * Quotes with their speakers, and the marked spans that quote nobody.
 *
 * @throws {TypeError} where `lexicon` is none that `defineLexicon` gave.
 * @example
 * ```ts
 * readQuotes('قالت وكالة "تاس" إن الاجتماع انتهى.').mentions // → [{ text: 'تاس', start: 12, end: 15 }]
 * ```
 */
export function readQuotes(text: string | Text, options: QuoteOptions = {}): QuoteReading {
  return readWith(asText(text), vocabularyOf(lexiconOf(options)))
}

/**
 * Who said what: direct, mixed and indirect quotes, with cue, speaker, addressee and medium.
 * Offsets are UTF-16 code units into the text as given, half-open. Any string will do, in linear time.
 *
 * @throws {TypeError} where `lexicon` is none that `defineLexicon` gave.
 * @example
 * ```ts
 * extractQuotes('قال بوتين إن "العلاقات ممتازة".')[0]
 * // → { kind: 'direct', text: 'العلاقات ممتازة', speakerName: 'بوتين', cue: { text: 'قال', … }, … }
 * ```
 */
export function extractQuotes(text: string | Text, options: QuoteOptions = {}): Quote[] {
  return [...readQuotes(text, options).quotes]
}
