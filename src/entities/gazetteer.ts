import { type CompiledEntities, idOf, itemOf, listOf, nameOf, priorityOf } from '../lexicon/gazetteer/index.js'
import { isCompiled, SurfaceFlag, textAt } from '../lexicon/gazetteer/layout.js'
import { giveBack, matchNames } from '../lexicon/gazetteer/match.js'
import { Found, type Records } from '../lexicon/gazetteer/matcher.js'
import { failWith } from '../lexicon/issues.js'
import { checkOptions } from '../lexicon/options.js'
import type { Overlap } from '../lexicon/reader-options.js'
import { CharacterClass, characterClasses } from '../text/characters.js'
import { sourceOf, type Text } from '../text/prepare.js'
import type { Mention } from '../text/span.js'
import { NAME_RULES } from './options.js'
import { procliticOf } from './proclitic.js'

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
  /** The item was marked `ambiguous`: the word may be no name here. */
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

/** All matches of all lists as numbers; a match is known by its place. */
interface Matches<Kind extends string> {
  readonly lists: readonly CompiledEntities<Kind>[]
  /** By list, as they were found; to be given back. */
  readonly found: readonly Records[]
  readonly numbers: Int32Array
  /** The list of a match, by its place divided by `Found.Size`; null where there is one list. */
  readonly orders: Uint16Array | null
  /** The places in reading order, a whole word before its readings behind proclitics. */
  readonly places: Int32Array
}

function matchesOf<Kind extends string>(source: string, lists: readonly CompiledEntities<Kind>[], overlap: Overlap): Matches<Kind> {
  // What overlaps the longest of one list may still stay if another list has a longer one.
  const longestOnly = overlap === 'longest' && lists.length === 1
  const found = lists.map(({ columns }) => matchNames(source, columns, longestOnly))
  const total = found.reduce((sum, { length }) => sum + length, 0)
  const single = found.length === 1
  const numbers = single ? found[0].numbers : new Int32Array(total)
  const orders = single ? null : new Uint16Array(total / Found.Size)
  let end = 0
  found.forEach((hits, order) => {
    if (!single) numbers.set(hits.numbers.subarray(0, hits.length), end)
    orders?.fill(order, end / Found.Size, (end + hits.length) / Found.Size)
    end += hits.length
  })
  const places = new Int32Array(total / Found.Size)
  for (let match = 0; match < places.length; match++) places[match] = match * Found.Size
  if (!inOrder(numbers, total)) places.sort((left, right) => wordAt(numbers, left) - wordAt(numbers, right))
  return { lists, found, numbers, orders, places }
}

/** Where the word begins of which proclitics were cut, near enough to sort by. */
function wordAt(numbers: Int32Array, place: number): number {
  return numbers[place + Found.Start] - numbers[place + Found.Cut]
}

function inOrder(numbers: Int32Array, total: number): boolean {
  for (let place = Found.Size; place < total; place += Found.Size)
    if (wordAt(numbers, place) < wordAt(numbers, place - Found.Size)) return false
  return true
}

function listAt<Kind extends string>({ lists, orders }: Matches<Kind>, place: number): CompiledEntities<Kind> {
  return lists[orders === null ? 0 : orders[place / Found.Size]]
}

type Order = (matches: Matches<string>, left: number, right: number) => number

const longestFirst: Order = ({ numbers, orders }, left, right) =>
  numbers[right + Found.End] - numbers[right + Found.Start] - (numbers[left + Found.End] - numbers[left + Found.Start]) ||
  numbers[left + Found.Start] - numbers[right + Found.Start] ||
  numbers[left + Found.Inexact] - numbers[right + Found.Inexact] ||
  (orders === null ? 0 : orders[left / Found.Size] - orders[right / Found.Size]) ||
  numbers[left + Found.Surface] - numbers[right + Found.Surface]

const readingOrder: Order = (matches, left, right) =>
  matches.numbers[left + Found.Start] - matches.numbers[right + Found.Start] || longestFirst(matches, left, right)

function priorityAt(matches: Matches<string>, place: number): number {
  const { columns } = listAt(matches, place)
  return priorityOf(columns, itemOf(columns, matches.numbers[place + Found.Surface]))
}

const priorityFirst: Order = (matches, left, right) =>
  priorityAt(matches, right) - priorityAt(matches, left) || longestFirst(matches, left, right)

/** Of so many matches that overlap one another, those that stay are found by comparing all with all: for more they are sorted. */
const FEW = 16

/** Of matches that overlap one another, those that stay: the best first, then what is still free. */
function settle(matches: Matches<string>, cluster: Int32Array, order: Order): Set<number> {
  const { numbers } = matches
  const first = cluster.reduce((start, place) => Math.min(start, numbers[place + Found.Start]), Number.POSITIVE_INFINITY)
  const last = cluster.reduce((end, place) => Math.max(end, numbers[place + Found.End]), first)
  const taken = new Uint8Array(last - first)
  const kept = new Set<number>()
  for (const place of cluster.slice().sort((left, right) => order(matches, left, right))) {
    const units = taken.subarray(numbers[place + Found.Start] - first, numbers[place + Found.End] - first)
    if (units.includes(1)) continue
    units.fill(1)
    kept.add(place)
  }
  return kept
}

const enum State {
  Open = 0,
  Kept = 1,
  Dropped = 2,
}

const states: Uint8Array = new Uint8Array(FEW)

/** The same for the few matches at `from … to` of all places; those that stay are put at the places from `kept` on, which is not behind `from`. */
function settleFew(matches: Matches<string>, from: number, to: number, order: Order, kept: number): number {
  const { numbers, places } = matches
  states.fill(State.Open)
  for (;;) {
    let best = -1
    for (let at = from; at < to; at++)
      if (states[at - from] === State.Open && (best < 0 || order(matches, places[at], places[best]) < 0)) best = at
    if (best < 0) break
    for (let at = from; at < to; at++)
      if (states[at - from] === State.Open && overlap(numbers, places[at], places[best])) states[at - from] = State.Dropped
    states[best - from] = State.Kept
  }
  let end = kept
  for (let at = from; at < to; at++) if (states[at - from] === State.Kept) places[end++] = places[at]
  return end
}

function overlap(numbers: Int32Array, left: number, right: number): boolean {
  return numbers[left + Found.Start] < numbers[right + Found.End] && numbers[right + Found.Start] < numbers[left + Found.End]
}

/** Settles every run of matches that hang together by their overlaps: the places that stay, at the beginning of the others. */
function withoutOverlaps(matches: Matches<string>, order: Order): Int32Array {
  const { numbers, places } = matches
  let kept = 0
  for (let from = 0; from < places.length; ) {
    let end = numbers[places[from] + Found.End]
    let to = from + 1
    for (; to < places.length && numbers[places[to] + Found.Start] < end; to++) end = Math.max(end, numbers[places[to] + Found.End])
    if (to === from + 1) places[kept++] = places[from]
    else if (to - from <= FEW) kept = settleFew(matches, from, to, order, kept)
    else {
      const stays = settle(matches, places.subarray(from, to), order)
      for (let at = from; at < to; at++) if (stays.has(places[at])) places[kept++] = places[at]
    }
    from = to
  }
  return places.subarray(0, kept)
}

/** The end of a name without the invisible controls behind it; marks and tatweel belong to it. */
function visibleEnd(source: string, end: number): number {
  let last = end
  while (characterClasses()[source.charCodeAt(last - 1)] === CharacterClass.Invisible) last--
  return last
}

/** The names of the matches that stay: in one loop, since a call for each of fifty thousand costs as much as what it makes. */
function listAll<Kind extends string>(source: string, matches: Matches<Kind>, kept: Int32Array): ListedName<Kind>[] {
  const { numbers, lists, orders } = matches
  const kinds = characterClasses()
  const names = new Array<ListedName<Kind>>(kept.length)
  for (let at = 0; at < kept.length; at++) {
    const place = kept[at]
    const list = lists[orders === null ? 0 : orders[place / Found.Size]]
    const { columns } = list
    const surface = numbers[place + Found.Surface]
    const start = numbers[place + Found.Start]
    const cut = numbers[place + Found.Cut]
    const item = itemOf(columns, surface)
    const own = nameOf(columns, item)
    const order = listOf(columns, item)
    const flags = numbers[place + Found.Flags]
    let end = numbers[place + Found.End]
    const isExact = numbers[place + Found.Exact] !== 0 && kinds[source.charCodeAt(end - 1)] !== CharacterClass.Invisible
    if (!isExact) end = visibleEnd(source, end)
    const text = source.slice(start, end)
    names[at] = {
      kind: list.kinds[order],
      text,
      start,
      end,
      name: isExact && own === surface ? text : textAt(columns.texts, columns.surfaceTexts[own]),
      id: idOf(columns, item),
      proclitic: cut > 0 || kinds[source.charCodeAt(start)] !== CharacterClass.ArabicLetter ? procliticOf(source, start, cut) : '',
      item,
      priority: columns.listPriorities[order],
      ambiguous: (flags & SurfaceFlag.Ambiguous) !== 0,
      common: (flags & SurfaceFlag.Common) !== 0,
      inexact: numbers[place + Found.Inexact] !== 0,
    }
  }
  return names
}

function keep<Kind extends string>(matches: Matches<Kind>, overlap: Overlap): Int32Array {
  if (overlap === 'all') return matches.places.sort((left, right) => readingOrder(matches, left, right))
  return withoutOverlaps(matches, overlap === 'priority' ? priorityFirst : longestFirst)
}

function checkLists(lists: unknown): void {
  if (!Array.isArray(lists)) failWith('lists', lists, 'an array of compiled lists')
  for (const [position, list] of lists.entries())
    if (!isCompiled(list)) failWith(`lists[${position}]`, list, 'a compiled list: loadEntities(compileEntities([…]))')
}

/**
 * The names of compiled lists in a text, in reading order: the text is read once for each list, and nothing else is done to it.
 *
 * @example
 * ```ts
 * const list = loadEntities(compileEntities([{ kind: 'place', items: [{ name: 'الصين', id: 'CN' }] }]))
 * findNames('صادرات للصين', [list])[0] // → { kind: 'place', text: 'لصين', start: 8, end: 12, name: 'الصين', id: 'CN', proclitic: 'ل', … }
 * ```
 * @throws {TypeError} where a list is not compiled, or an option is wrong.
 */
export function findNames<Kind extends string>(
  text: string | Text,
  lists: readonly CompiledEntities<Kind>[],
  options: { readonly overlap?: Overlap } = {},
): ListedName<Kind>[] {
  checkOptions(options, NAME_RULES)
  checkLists(lists)
  const { overlap = 'longest' } = options
  const source = sourceOf(text)
  const matches = matchesOf(source, lists, overlap)
  const kept = keep(matches, overlap)
  const names = listAll(source, matches, kept)
  for (const hits of matches.found) giveBack(hits)
  return names
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
