import { type CompiledEntities, itemOf, priorityOf, readItem } from '../lexicon/gazetteer.js'
import { SurfaceFlag } from '../lexicon/gazetteer-layout.js'
import { matchNames } from '../lexicon/gazetteer-match.js'
import { Found } from '../lexicon/gazetteer-matcher.js'
import { isProclitic } from '../lexicon/gazetteer-words.js'
import { CharacterClass, characterClasses } from '../text/characters.js'
import { foldWord } from '../text/fold.js'
import type { Text } from '../text/prepare.js'
import type { Mention } from '../text/span.js'

/**
 * Which of overlapping names stay: `longest` (of two that overlap the longer, then the one that begins first),
 * `all` (every name, names inside names and every item of a shared name too), `priority` (the list with the higher
 * `priority` first, then as `longest`). Of two items with one name the first wins, but under `all`, which gives both.
 */
export type Overlap = 'longest' | 'all' | 'priority'

/** A name of a list in a text; the span is the bare name behind its proclitics (`وللصين` → `لصين`). */
export interface ListedName<Kind extends string = string> extends Mention {
  readonly kind: Kind
  /** The item's canonical name. */
  readonly name: string
  readonly id: string | null
  /** The letters cut off before the name, folded: `ول`; empty where there are none. */
  readonly proclitic: string
  /** The item's own number in its compiled list. */
  readonly item: number
  readonly priority: number
  /** The item was marked `ambiguous`: it needs a title, a cue or a following name beside it. */
  readonly ambiguous: boolean
  /** The bare name is also a frequent word of the language: doubtful without context. */
  readonly common: boolean
  /** Found by its sound (`foreign`), not by its letters. */
  readonly inexact: boolean
}

/** The same in a prepared text: with the tokens that it stands in, the first, and just behind the last. */
export interface Listed<Kind extends string = string> extends ListedName<Kind> {
  readonly token: number
  readonly tokenEnd: number
}

/** A match that is held against others. */
interface Candidate<Kind extends string> {
  readonly list: CompiledEntities<Kind>
  readonly order: number
  readonly surface: number
  readonly start: number
  readonly end: number
  readonly cut: number
  readonly inexact: number
}

function candidatesOf<Kind extends string>(source: string, lists: readonly CompiledEntities<Kind>[]): Candidate<Kind>[] {
  const found: Candidate<Kind>[] = []
  for (let order = 0; order < lists.length; order++) {
    const list = lists[order]
    const { numbers, length } = matchNames(source, list.columns)
    for (let at = 0; at < length; at += Found.Size)
      found.push({
        list,
        order,
        surface: numbers[at + Found.Surface],
        start: numbers[at + Found.Start],
        end: numbers[at + Found.End],
        cut: numbers[at + Found.Cut],
        inexact: numbers[at + Found.Inexact],
      })
  }
  const isSorted = lists.length < 2 && lists.every(({ columns }) => columns.soundSurfaces.length === 0)
  return isSorted ? found : found.sort(wordOrder)
}

type Order = (left: Candidate<string>, right: Candidate<string>) => number

/** Where the word begins of which the proclitics were cut, near enough to sort by. */
const wordOrder: Order = (left, right) => left.start - left.cut - (right.start - right.cut)

const longestFirst: Order = (left, right) =>
  right.end - right.start - (left.end - left.start) ||
  left.start - right.start ||
  left.inexact - right.inexact ||
  left.order - right.order ||
  left.surface - right.surface

const readingOrder: Order = (left, right) => left.start - right.start || longestFirst(left, right)

const priorityIn = ({ list, surface }: Candidate<string>): number => priorityOf(list.columns, itemOf(list.columns, surface))

const priorityFirst: Order = (left, right) => priorityIn(right) - priorityIn(left) || longestFirst(left, right)

/** Of candidates that overlap one another, those that stay: the best first, then what is still free. */
function settle<Kind extends string>(cluster: Candidate<Kind>[], order: Order): Candidate<Kind>[] {
  const kept: Candidate<Kind>[] = []
  const taken = new Set<number>()
  for (const candidate of cluster.sort(order)) {
    let free = true
    for (let at = candidate.start; at < candidate.end && free; at++) free = !taken.has(at)
    if (!free) continue
    for (let at = candidate.start; at < candidate.end; at++) taken.add(at)
    kept.push(candidate)
  }
  return kept.sort(readingOrder)
}

/** Settles every run of candidates that hang together by their overlaps. */
function withoutOverlaps<Kind extends string>(found: readonly Candidate<Kind>[], order: Order): Candidate<Kind>[] {
  const kept: Candidate<Kind>[] = []
  for (let from = 0; from < found.length; ) {
    let { end } = found[from]
    let to = from + 1
    for (; to < found.length && found[to].start < end; to++) end = Math.max(end, found[to].end)
    if (to === from + 1) kept.push(found[from])
    else if (to === from + 2) kept.push(...settlePair(found[from], found[from + 1], order))
    else kept.push(...settle(found.slice(from, to), order))
    from = to
  }
  return kept
}

/** Most clusters are a name and a part of it. */
function settlePair<Kind extends string>(left: Candidate<Kind>, right: Candidate<Kind>, order: Order): [Candidate<Kind>] {
  return [order(left, right) <= 0 ? left : right]
}

/** The proclitics before a name: the first letters of its word, or a word of their own before Latin letters and digits (`لـApple`). */
function procliticOf(source: string, start: number, cut: number): string {
  const kinds = characterClasses()
  let from = start
  while (from > 0 && start - from < 12 && isOfWord(kinds[source.charCodeAt(from - 1)])) from--
  const letters = foldWord(source.slice(from, start))
  if (cut > 0) return letters.slice(-cut)
  return isProclitic(letters) ? letters : ''
}

function isOfWord(kind: CharacterClass): boolean {
  return (
    kind === CharacterClass.ArabicLetter ||
    kind === CharacterClass.Mark ||
    kind === CharacterClass.Tatweel ||
    kind === CharacterClass.Invisible
  )
}

/** The end of a name without the invisible controls behind it; marks and tatweel belong to it. */
function visibleEnd(source: string, end: number): number {
  let last = end
  while (characterClasses()[source.charCodeAt(last - 1)] === CharacterClass.Invisible) last--
  return last
}

function listed<Kind extends string>(source: string, candidate: Candidate<Kind>): ListedName<Kind> {
  const { list, surface, start, cut, inexact } = candidate
  const item = readItem(list, itemOf(list.columns, surface))
  const flags = list.columns.flags[surface]
  const end = visibleEnd(source, candidate.end)
  const isArabic = isOfWord(characterClasses()[source.charCodeAt(start)])
  return {
    kind: item.kind,
    text: source.slice(start, end),
    start,
    end,
    name: item.name,
    id: item.id,
    proclitic: cut > 0 || !isArabic ? procliticOf(source, start, cut) : '',
    item: item.item,
    priority: item.priority,
    ambiguous: (flags & SurfaceFlag.Ambiguous) !== 0,
    common: (flags & SurfaceFlag.Common) !== 0,
    inexact: inexact !== 0,
  }
}

function keep<Kind extends string>(found: Candidate<Kind>[], overlap: Overlap): Candidate<Kind>[] {
  if (overlap === 'all') return found.sort(readingOrder)
  return withoutOverlaps(found, overlap === 'priority' ? priorityFirst : longestFirst)
}

/**
 * The names of compiled lists in a string, in reading order: the text is read once for each list, and nothing else is done to it.
 *
 * @example
 * ```ts
 * const list = loadEntities(compileEntities([{ kind: 'place', items: [{ name: 'الصين', id: 'CN' }] }]))
 * findNames('صادرات للصين', [list])[0] // { kind: 'place', text: 'لصين', start: 8, end: 12, name: 'الصين', id: 'CN', proclitic: 'ل', … }
 * ```
 */
export function findNames<Kind extends string>(
  source: string,
  lists: readonly CompiledEntities<Kind>[],
  { overlap = 'longest' }: { readonly overlap?: Overlap } = {},
): ListedName<Kind>[] {
  return keep(candidatesOf(source, lists), overlap).map((candidate) => listed(source, candidate))
}

function withTokens<Kind extends string>(name: ListedName<Kind>, token: number, tokenEnd: number): Listed<Kind> {
  const { kind, text, start, end, id, proclitic, item, priority, ambiguous, common, inexact } = name
  return { kind, text, start, end, name: name.name, id, proclitic, item, priority, ambiguous, common, inexact, token, tokenEnd }
}

/** The names of compiled lists in a prepared text, with the tokens that they stand in. */
export function findListed<Kind extends string>(
  { source, tokens }: Text,
  lists: readonly CompiledEntities<Kind>[],
  options: { readonly overlap?: Overlap } = {},
): Listed<Kind>[] {
  let token = 0
  return findNames(source, lists, options).map((name) => {
    while (token > 0 && tokens.starts[token] > name.start) token--
    while (token + 1 < tokens.count && tokens.ends[token] <= name.start) token++
    let tokenEnd = token + 1
    while (tokenEnd < tokens.count && tokens.starts[tokenEnd] < name.end) tokenEnd++
    return withTokens(name, token, tokenEnd)
  })
}
