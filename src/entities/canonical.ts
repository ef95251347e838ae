import { byPosition } from '../text/span.js'
import { startBehind, TokenKind } from '../text/tokens.js'
import type { Found, Page } from './page.js'
import type { Entity } from './types.js'
import { ARTICLE } from './vocabulary.js'
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
  const text = source.slice(startBehind(source, tokens, from, reading.cut), tokens.ends[end - 1])
  return reading.article ? ARTICLE.slice(0, 1) + text : text
}

interface Group {
  readonly words: readonly string[]
  readonly spellings: Map<string, number>
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
    const group = groups.get(key) ?? { words, spellings: new Map<string, number>() }
    const text = found.name ?? textOf(page, found)
    group.spellings.set(text, (group.spellings.get(text) ?? 0) + 1)
    groups.set(key, group)
  }
  return groups
}

/** True where every word of the short name is in the long one, and the last of the one is the last of the other, or the first the first. */
function isPartOf(short: readonly string[], long: readonly string[]): boolean {
  if (short.length >= long.length || !short.every((word) => long.includes(word))) return false
  return short.at(-1) === long.at(-1) || short[0] === long[0]
}

/** The fullest name that a short one is part of; null where two different ones are. */
function fullest(group: Group, index: ReadonlyMap<string, readonly Group[]>): Group | null {
  const longer = (index.get(group.words.at(-1) ?? '') ?? []).filter(({ words }) => isPartOf(group.words, words))
  const longest = longer.reduce<Group | null>((best, next) => (best && best.words.length >= next.words.length ? best : next), null)
  if (!longest) return group
  return longer.every((other) => other === longest || isPartOf(other.words, longest.words)) ? longest : null
}

/** For every way a person is named the one name to call him: the fullest of the text, in its commonest spelling. */
function personNames(page: Page): (found: Found) => string {
  const groups = groupNames(page, 'person')
  const index = new Map<string, Group[]>()
  for (const group of groups.values())
    for (const word of new Set([group.words[0], group.words.at(-1) ?? ''])) index.set(word, [...(index.get(word) ?? []), group])
  return (found) => {
    const group = groups.get(foldedWords(page, found).join(' '))
    const full = group && (fullest(group, index) ?? group)
    return full ? commonest(full.spellings) : textOf(page, found)
  }
}

/** `بكين 2022`, `دورة الألعاب الأولمبية` for `دورة الألعاب الأولمبية الشتوية "بكين 2022"`: the fullest name of an event that holds the short one's words. */
function eventNames(page: Page): (found: Found) => string | null {
  const events = page.found.filter(({ kind }) => kind === 'event').map((found) => ({ found, words: tokenWords(page, found) }))
  return (found) => {
    const words = tokenWords(page, found)
    const longer = events.filter((event) => event.words.length > words.length && words.every((word) => event.words.includes(word)))
    const fullest = longer.reduce<Found | null>(
      (best, { found: next }) => (best && best.end - best.from >= next.end - next.from ? best : next),
      null,
    )
    return fullest ? textOf(page, fullest) : null
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
    const { kind, id } = found
    const name = (kind === 'event' ? eventOf(found) : null) ?? found.name ?? (kind === 'person' ? nameOf(found) : textOf(page, found))
    return { kind, text: page.source.slice(start, end), start, end, name, id }
  })
}
