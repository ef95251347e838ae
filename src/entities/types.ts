import type { Mention } from '../text/span.js'

/** The kinds that rawi itself knows; lists of the user add theirs. */
export type EntityKind = 'person' | 'place' | 'organization' | 'nationality' | 'role' | 'event' | 'treaty' | 'product'

/** The kinds that rawi knows, which an editor offers, or one of a user's own. */
export type AnyKind = EntityKind | (string & Record<never, never>)

/**
 * About whom, about what.
 *
 * @example
 * ```ts
 * extractEntities('وصل إلى الصين')[0]
 * // → { kind: 'place', text: 'الصين', start: 8, end: 13, name: 'الصين', id: 'CN' }
 * ```
 */
export interface Entity<Kind extends string = AnyKind> extends Mention {
  readonly kind: Kind
  /** One canonical form for every mention of the same thing. */
  readonly name: string
  /** The list's own id (ISO 3166, Wikidata, the user's), else null. */
  readonly id: string | null
}
