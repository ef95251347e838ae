import type { CompiledEntities } from '../lexicon/gazetteer.js'
import type { Text } from '../text/prepare.js'
import type { Mention } from '../text/span.js'

/**
 * Which of overlapping names stay: `longest` (of two that overlap the one with more words, then the one that begins first),
 * `all` (every name, names inside names and every item of a shared name too), `priority` (the list with the higher
 * `priority` first, then as `longest`).
 */
export type Overlap = 'longest' | 'all' | 'priority'

/** A listed name in a text; the span is the bare name behind its proclitics (`وللصين` → `لصين`). */
export interface Listed<Kind extends string = string> extends Mention {
  readonly kind: Kind
  /** The item's canonical name. */
  readonly name: string
  readonly id: string | null
  /** The tokens it stands in: first, and just behind the last. */
  readonly token: number
  readonly tokenEnd: number
  /** The letters cut off before the name, folded: `ول`; empty where there are none. */
  readonly proclitic: string
  /** The item's own number in its list. */
  readonly item: number
  readonly priority: number
  /** The item was marked `ambiguous`: it needs a title, a cue or a following name beside it. */
  readonly ambiguous: boolean
  /** The bare name is also a frequent word of the language: doubtful without context. */
  readonly common: boolean
  /** Found by its sound (`foreign`), not by its letters. */
  readonly inexact: boolean
}

/** The listed names in a text, in reading order. */
export function findListed<Kind extends string>(
  _text: Text,
  _lists: readonly CompiledEntities<Kind>[],
  _options: { readonly overlap?: Overlap } = {},
): Listed<Kind>[] {
  return []
}
