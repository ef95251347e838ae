import type { AnyKind, Entity } from '../entities/types.js'
import type { DateMention, Quantity } from '../numbers/types.js'
import type { Quote } from '../quotes/types.js'
import type { Mention } from '../text/span.js'

/** A quote with its people linked: numbers into `Analysis.entities`. */
export interface LinkedQuote extends Quote {
  /** The entity that the speaker is, as an index into `entities`; null where none is. */
  readonly speakerEntity: number | null
  readonly addresseeEntity: number | null
  readonly mediumEntity: number | null
}

/** A date that knows the quote it stands in. */
export interface LinkedDate extends DateMention {
  /** Index into `quotes`; null outside all quotes. */
  readonly quote: number | null
}

/** Why a block of lines is not the article. */
export type FurnitureReason =
  | 'advertisement'
  | 'comments'
  | 'contact'
  | 'copyright'
  | 'disclaimer'
  | 'embed'
  | 'end-mark'
  | 'navigation'
  | 'page-date'
  | 'related'
  | 'share'
  | 'source'
  | 'subscribe'
  | 'tags'

/**
 * What is not the article: share buttons, failed embeds, comment and related-article headings, source and copyright lines.
 * One span for each block of lines.
 *
 * @example
 * ```ts
 * analyze('انتهى اللقاء.\n\nالمصدر: وكالات').furniture // → [{ text: 'المصدر: وكالات', start: 15, end: 29, why: 'source' }]
 * ```
 */
export interface Furniture extends Mention {
  /** The reason (`FurnitureReason`); where a block has lines of several, all of them in order, with ` + ` between. */
  readonly why: string
}

/**
 * Everything that rawi reads in a text; plain JSON, all lists in reading order. `Analysis` alone takes entities of any kind;
 * `Analysis<EntityKind>` is what `analyze` gives without a lexicon, `Analysis<EntityKind | 'club'>` with one of clubs.
 */
export interface Analysis<Kind extends string = AnyKind> {
  readonly text: string
  /** ISO 639-3 of the text's main language (`arb`), `und` where there are no letters. */
  readonly language: string
  readonly title: Mention | null
  readonly byline: Mention | null
  readonly dateline: Mention | null
  readonly quotes: readonly LinkedQuote[]
  readonly quantities: readonly Quantity[]
  readonly dates: readonly LinkedDate[]
  readonly entities: readonly Entity<Kind>[]
  /** Marked spans that quote nobody: names, titles, terms. */
  readonly mentions: readonly Mention[]
  readonly furniture: readonly Furniture[]
}
