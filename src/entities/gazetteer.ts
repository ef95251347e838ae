import { type CompiledEntities, itemOf, readItem } from '../lexicon/gazetteer.js'
import { SurfaceFlag } from '../lexicon/gazetteer-layout.js'
import { Found, matchTokens } from '../lexicon/gazetteer-match.js'
import { isProclitic } from '../lexicon/gazetteer-words.js'
import type { Text } from '../text/prepare.js'
import type { Mention } from '../text/span.js'
import { foldedLength, foldedToken, Gap, startBehind, TokenKind, type Tokens } from '../text/tokens.js'

/**
 * Which of overlapping names stay: `longest` (of two that overlap the one with more words, then the one that begins first),
 * `all` (every name, names inside names and every item of a shared name too), `priority` (the list with the higher
 * `priority` first, then as `longest`). Of two items with one name the first wins, but under `all`, which gives both.
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

/** A match that is held against others. */
interface Candidate<Kind extends string> {
  readonly list: CompiledEntities<Kind>
  readonly order: number
  readonly surface: number
  readonly token: number
  readonly tokenEnd: number
  readonly cut: number
  readonly inexact: number
}

function candidatesOf<Kind extends string>(text: Text, lists: readonly CompiledEntities<Kind>[]): Candidate<Kind>[] {
  const found: Candidate<Kind>[] = []
  lists.forEach((list, order) => {
    const { numbers, length } = matchTokens(text.source, text.tokens, list.columns)
    for (let at = 0; at < length; at += Found.Size)
      found.push({
        list,
        order,
        surface: numbers[at + Found.Surface],
        token: numbers[at + Found.Token],
        tokenEnd: numbers[at + Found.TokenEnd],
        cut: numbers[at + Found.Cut],
        inexact: numbers[at + Found.Inexact],
      })
  })
  return lists.length > 1 ? found.sort((left, right) => left.token - right.token) : found
}

type Order = (left: Candidate<string>, right: Candidate<string>) => number

const longestFirst: Order = (left, right) =>
  right.tokenEnd - right.token - (left.tokenEnd - left.token) ||
  left.token - right.token ||
  left.cut - right.cut ||
  left.inexact - right.inexact ||
  left.order - right.order ||
  left.surface - right.surface

const readingOrder: Order = (left, right) => left.token - right.token || longestFirst(left, right)

function priorityOf({ list, surface }: Candidate<string>): number {
  return readItem(list, itemOf(list.columns, surface)).priority
}

const priorityFirst: Order = (left, right) => priorityOf(right) - priorityOf(left) || longestFirst(left, right)

/** Of candidates that overlap one another, those that stay: the best first, then what is still free. */
function settle<Kind extends string>(cluster: Candidate<Kind>[], order: Order): Candidate<Kind>[] {
  const start = Math.min(...cluster.map(({ token }) => token))
  const taken: boolean[] = []
  const kept = cluster.sort(order).filter(({ token, tokenEnd }) => {
    for (let at = token; at < tokenEnd; at++) if (taken[at - start]) return false
    for (let at = token; at < tokenEnd; at++) taken[at - start] = true
    return true
  })
  return kept.sort(readingOrder)
}

/** Settles every run of candidates that hang together by their overlaps. */
function withoutOverlaps<Kind extends string>(found: readonly Candidate<Kind>[], order: Order): Candidate<Kind>[] {
  const kept: Candidate<Kind>[] = []
  for (let from = 0; from < found.length; ) {
    let end = found[from].tokenEnd
    let to = from + 1
    for (; to < found.length && found[to].token < end; to++) end = Math.max(end, found[to].tokenEnd)
    if (to === from + 1) kept.push(found[from])
    else for (const candidate of settle(found.slice(from, to), order)) kept.push(candidate)
    from = to
  }
  return kept
}

/** The proclitics before a name: its own token's first letters, or a token of their own before Latin letters and digits (`لـApple`). */
function procliticOf(tokens: Tokens, token: number, cut: number): string {
  if (cut > 0) return foldedToken(tokens, token).slice(0, cut)
  const before = token - 1
  const attached = before >= 0 && tokens.gaps[token] === Gap.None && tokens.kinds[before] === TokenKind.Word
  return attached && foldedLength(tokens, before) <= 2 && isProclitic(foldedToken(tokens, before)) ? foldedToken(tokens, before) : ''
}

function listed<Kind extends string>({ source, tokens }: Text, candidate: Candidate<Kind>): Listed<Kind> {
  const { list, surface, token, tokenEnd, cut, inexact } = candidate
  const item = itemOf(list.columns, surface)
  const flags = list.columns.flags[surface]
  const start = startBehind(source, tokens, token, cut)
  const end = tokens.ends[tokenEnd - 1]
  return {
    ...readItem(list, item),
    text: source.slice(start, end),
    start,
    end,
    token,
    tokenEnd,
    proclitic: procliticOf(tokens, token, cut),
    item,
    ambiguous: (flags & SurfaceFlag.Ambiguous) !== 0,
    common: (flags & SurfaceFlag.Common) !== 0,
    inexact: inexact !== 0,
  }
}

/**
 * The listed names in a text, in reading order.
 *
 * @example
 * ```ts
 * const list = loadEntities(compileEntities([{ kind: 'place', items: [{ name: 'الصين', id: 'CN' }] }]))
 * findListed(prepare('صادرات للصين'), [list])[0] // { kind: 'place', text: 'لصين', start: 8, end: 12, name: 'الصين', id: 'CN', proclitic: 'ل', … }
 * ```
 */
export function findListed<Kind extends string>(
  text: Text,
  lists: readonly CompiledEntities<Kind>[],
  { overlap = 'longest' }: { readonly overlap?: Overlap } = {},
): Listed<Kind>[] {
  const found = candidatesOf(text, lists)
  const kept = overlap === 'all' ? found.sort(readingOrder) : withoutOverlaps(found, overlap === 'priority' ? priorityFirst : longestFirst)
  return kept.map((candidate) => listed(text, candidate))
}
