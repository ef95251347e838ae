import type { Analysis } from '../analyze/types.js'
import type { Quote } from '../quotes/types.js'
import { checkAnalysis } from './check.js'

/** A row of the who-said-what table. */
export interface Said {
  /** Index into `quotes`. */
  readonly quote: number
  /** The fullest name of the speaker, else the words that name him, else null. */
  readonly speaker: string | null
  /** Index into `entities`: the entity that the speaker is. */
  readonly speakerEntity: number | null
  /** The reporting verb or preposition, as its headword. */
  readonly verb: string | null
  readonly kind: Quote['kind']
  readonly polarity: Quote['polarity']
  readonly text: string
  readonly addressee: string | null
  readonly medium: string | null
  readonly start: number
  readonly end: number
}

/**
 * Who said what, one row a quote, in reading order: plain rows for a table of your own.
 *
 * @throws {TypeError} where there are no quotes, as in a failure.
 * @example
 * ```ts
 * whoSaidWhat(analyze('قال بوتين: "العلاقات ممتازة".'))
 * // → [{ speaker: 'بوتين', verb: 'قال', text: 'العلاقات ممتازة', kind: 'direct', … }]
 * ```
 */
export function whoSaidWhat(analysis: Analysis<string>): Said[] {
  checkAnalysis(analysis, 'analysis', ['quotes'])
  return analysis.quotes.map((quote, index) => ({
    quote: index,
    speaker: quote.speakerName ?? quote.speaker?.text ?? null,
    speakerEntity: quote.speakerEntity,
    verb: quote.cue?.lemma ?? null,
    kind: quote.kind,
    polarity: quote.polarity,
    text: quote.text,
    addressee: quote.addressee?.text ?? null,
    medium: quote.medium?.text ?? null,
    start: quote.start,
    end: quote.end,
  }))
}
