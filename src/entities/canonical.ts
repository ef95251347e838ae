import { ALEF } from '../lexicon/data/affixes.js'
import { byPosition } from '../text/span.js'
import { startBehind, TokenKind } from '../text/tokens.js'
import { type Index, indexBy, isWithin, namesWith } from './fullest.js'
import { asWords } from './hashtags.js'
import type { Found, Page } from './page.js'
import type { Entity } from './types.js'
import { wordUnder } from './words.js'

/** The words of a find, folded, the first one behind its proclitics. */
function foldedWords({ reads }: Page, { from, end, reading }: Found): string[] {
  const words: string[] = []
  for (let token = from; token < end; token++) {
    const { kind, letters } = reads[token]
    if (kind === TokenKind.Word) words.push(token > from ? letters : wordUnder(letters, reading))
  }
  return words
}

function textOf({ source, tokens }: Page, { from, end, reading }: Found): string {
  const whole = source.slice(startBehind(source, tokens, from, reading.cut), tokens.ends[end - 1])
  // No token is a hashtag by itself.
  const text = end - from > 1 ? asWords(whole) : whole
  return reading.article ? ALEF + text : text
}

interface Group {
  readonly words: readonly string[]
  readonly spellings: Map<string, number>
  /** What the list of the user calls whom it names. */
  id: string | null
}

/** The commonest spelling, the first of equals. */
function commonest(spellings: ReadonlyMap<string, number>): string {
  let best = ''
  for (const [spelling, count] of spellings) if (best === '' || count > (spellings.get(best) ?? 0)) best = spelling
  return best
}

function groupNames(page: Page, kind: string): Map<string, Group> {
  const groups = new Map<string, Group>()
  for (const found of page.found) {
    if (found.kind !== kind) continue
    const words = foldedWords(page, found)
    const key = words.join(' ')
    const group = groups.get(key) ?? { words, spellings: new Map<string, number>(), id: null }
    const text = found.name ?? textOf(page, found)
    group.id ??= found.id
    group.spellings.set(text, (group.spellings.get(text) ?? 0) + 1)
    groups.set(key, group)
  }
  return groups
}

/** True where every word of the short name is in the long one, and the last of the one is the last of the other, or the first the first. */
function isPartOf(short: readonly string[], long: readonly string[]): boolean {
  return isWithin(short, long) && (short.at(-1) === long.at(-1) || short[0] === long[0])
}

/** The fullest name that a short one is part of; null where two different ones are. */
function fullest(group: Group, index: Index<Group>): Group | null {
  const longer = namesWith(index, group.words.slice(-1), group).filter(({ words }) => isPartOf(group.words, words))
  const longest = longer.reduce<Group | null>((best, next) => (best && best.words.length >= next.words.length ? best : next), null)
  if (!longest) return group
  return longer.every((other) => other === longest || isPartOf(other.words, longest.words)) ? longest : null
}

type Called = Pick<Entity, 'name' | 'id'>

/** For every way a person is named the one name to call him, and its id: the fullest of the text, in its commonest spelling. */
function personNames(page: Page): (found: Found) => Called {
  const groups = groupNames(page, 'person')
  const index = indexBy(groups.values(), ({ words }) => [words[0], words.at(-1) ?? ''])
  const called = new Map<Group, Called>()
  return (found) => {
    const group = groups.get(foldedWords(page, found).join(' '))
    if (!group) return { name: textOf(page, found), id: null }
    const known = called.get(group)
    if (known) return known
    const full = fullest(group, index) ?? group
    const one = { name: commonest(full.spellings), id: full.id }
    called.set(group, one)
    return one
  }
}

interface Event {
  readonly words: readonly string[]
  readonly found: Found
  /** Which of the text's events it is. */
  readonly at: number
}

const sizeOf = ({ found: { from, end } }: Event): number => end - from

/** The events of a text by their words: of several in the same words the one with most tokens, the first of equals. */
function groupEvents(page: Page): Map<string, Event> {
  const events = new Map<string, Event>()
  for (const [at, found] of page.found.entries()) {
    if (found.kind !== 'event') continue
    const event = { words: tokenWords(page, found), found, at }
    const key = event.words.join(' ')
    const known = events.get(key)
    if (!known || sizeOf(known) < sizeOf(event)) events.set(key, event)
  }
  return events
}

function fullestEvent(event: Event, index: Index<Event>): Event | null {
  const longer = namesWith(index, event.words, event).filter(({ words }) => isWithin(event.words, words))
  const isFuller = (next: Event, best: Event): boolean =>
    sizeOf(next) - sizeOf(best) > 0 || (sizeOf(next) === sizeOf(best) && next.at < best.at)
  return longer.reduce<Event | null>((best, next) => (best && !isFuller(next, best) ? best : next), null)
}

/** `بكين 2022`, `دورة الألعاب الأولمبية` for `دورة الألعاب الأولمبية الشتوية "بكين 2022"`: the fullest name of an event that holds the short one's words. */
function eventNames(page: Page): (found: Found) => string | null {
  const events = groupEvents(page)
  const index = indexBy(events.values(), ({ words }) => words)
  const called = new Map<Event, string | null>()
  return (found) => {
    const event = events.get(tokenWords(page, found).join(' '))
    if (!event) return null
    const known = called.get(event)
    if (known !== undefined) return known
    const full = fullestEvent(event, index)
    const name = full && (full.found.name ?? textOf(page, full.found))
    called.set(event, name)
    return name
  }
}

/** The words and numbers of a find. */
function tokenWords({ reads }: Page, { from, end }: Found): string[] {
  const words: string[] = []
  for (let token = from; token < end; token++) if (reads[token].kind <= TokenKind.Number) words.push(reads[token].letters)
  return words
}

interface Placed {
  readonly found: Found
  readonly start: number
  readonly end: number
}

/** What was found, in reading order, one span of a kind once: what was found first. */
function placed(page: Page): Placed[] {
  const all = page.found.map((found) => ({
    found,
    start: found.start ?? startBehind(page.source, page.tokens, found.from, found.reading.cut),
    end: page.tokens.ends[found.end - 1],
  }))
  all.sort(byPosition)
  return all.filter(({ found, start, end }, at) => {
    for (let other = at - 1; other >= 0 && all[other].start === start && all[other].end === end; other--)
      if (all[other].found.kind === found.kind) return false
    return true
  })
}

/** The entities of a page: each with one name for one thing. */
export function toEntities(page: Page): Entity[] {
  const nameOf = personNames(page)
  const eventOf = eventNames(page)
  return placed(page).map(({ found, start, end }) => {
    const { kind } = found
    const named = (kind === 'event' ? eventOf(found) : null) ?? found.name
    const { name, id } = named === null && kind === 'person' ? nameOf(found) : { name: named ?? textOf(page, found), id: found.id }
    return { kind, text: page.source.slice(start, end), start, end, name, id }
  })
}
