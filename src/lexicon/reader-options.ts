import type { Lexicon } from './define.js'

/**
 * Which of overlapping names stay: `longest` (of two that overlap the longer, then the one that begins first),
 * `all` (every name, names inside names and every item of a shared name too), `priority` (the list with the higher
 * `priority` first, then as `longest`). Of two items with one name the first wins, but under `all`, which gives both.
 */
export type Overlap = 'longest' | 'all' | 'priority'

/** The day from which relative dates count. */
export type Reference = string | Date

/**
 * What one object of options may hold for all the readers: each looks at its own, and lets the others' stand.
 *
 * @example
 * ```ts
 * const options: ReaderOptions = { reference: '2022-12-30', overlap: 'longest' }
 * extractDates('وصل أمس', options)[0].value // → '2022-12-29'
 * extractQuotes('قال بوتين: "نعم".', options)[0].text // → 'نعم'
 * ```
 */
export interface ReaderOptions<Kind extends string = string> {
  /** Verbs, units and entities of your own, on top of those that rawi knows. */
  readonly lexicon?: Lexicon<Kind>
  /** Which of overlapping entities come out: see `EntityOptions`. */
  readonly overlap?: Overlap
  /** Bodies and places too that are described and not named: see `EntityOptions`. */
  readonly descriptive?: boolean
  /** The day of publication, from which relative dates count: see `DateOptions`. */
  readonly reference?: Reference
  /** First day of the week, 1 (Monday) to 7 (Sunday). */
  readonly weekStart?: number
  /** First and last day of the weekend. */
  readonly weekend?: readonly [start: number, end: number]
  /** Whose week it is when nothing else says so: see `DateOptions`. */
  readonly region?: string
}
