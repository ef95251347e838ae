import { longestMatch, type Reading, WHOLE } from '../lexicon/trie.js'
import type { Text } from '../text/prepare.js'
import { Gap, TokenKind, type Tokens } from '../text/tokens.js'
import { builtin } from './builtin.js'
import { recallClubs, recallHalves } from './clubs.js'
import { type Context, type Hit, listedAt } from './hits.js'
import { readContests } from './sides.js'
import type { EntityKind } from './types.js'
import { Flag } from './vocabulary.js'
import { readWords, type Words } from './words.js'

/** A stretch of tokens that is a thing with a name. */
export interface Found {
  readonly kind: EntityKind
  readonly from: number
  readonly end: number
  readonly reading: Reading
  /** Where it begins in the source if a list says so; else behind the proclitics of its reading. */
  readonly start: number | null
  readonly name: string | null
  readonly id: string | null
  /** It comes from a list of the user's. */
  readonly own: boolean
}

/** A text with what is known of each of its words; the readers of names write what they find into it. */
export interface Page extends Words {
  readonly source: string
  readonly tokens: Tokens
  readonly hits: readonly (Hit | null)[]
  readonly sport: boolean
  /** How often each word that nobody knows stands in the text. */
  readonly counts: ReadonlyMap<string, number>
  readonly found: Found[]
  /** Tokens that belong to a person's name. */
  readonly person: Uint8Array
  /** Tokens that belong to a title. */
  readonly role: Uint8Array
  /** Tokens that belong to the name of a place or a body. */
  readonly taken: Uint8Array
}

/** Below this share of words about sport an article is about something else. */
const SPORT_SHARE = 0.015

function isAboutSport(flags: Int32Array, points: number): boolean {
  let count = points
  for (let token = 0; token < flags.length; token++) if ((flags[token] & Flag.Sport) !== 0) count++
  return count >= 3 && count >= flags.length * SPORT_SHARE
}

function countUnknown(words: readonly string[], flags: Int32Array): Map<string, number> {
  const counts = new Map<string, number>()
  for (let token = 0; token < words.length; token++)
    if ((flags[token] & Flag.Unknown) !== 0) counts.set(words[token], (counts.get(words[token]) ?? 0) + 1)
  return counts
}

/** Opens a page: every word looked up once. */
export function openPage({ source, tokens }: Text): Page {
  const { reads, words, readings, flags, marks } = readWords({ source, tokens })
  const hits = new Array<Hit | null>(tokens.count)
  const { sides, points } = readContests({ source, tokens, reads, words, readings, flags, marks })
  const context: Context = { source, tokens, reads, words, readings, flags, marks, sport: isAboutSport(flags, points), hits }
  for (let token = 0; token < tokens.count; token++) {
    const listed = reads[token].starts !== null && tokens.kinds[token] <= TokenKind.Foreign
    hits[token] = listed ? listedAt(context, token) : null
  }
  if (context.sport) {
    for (const side of sides) hits[side.token] = side
    recallClubs(context, hits)
    recallHalves(context, hits)
  }
  // Each field by its name: what is added behind a spread costs 0.6 µs a field.
  return {
    source,
    tokens,
    reads,
    words,
    readings,
    flags,
    marks,
    sport: context.sport,
    hits,
    counts: countUnknown(words, flags),
    found: [],
    person: new Uint8Array(tokens.count),
    role: new Uint8Array(tokens.count),
    taken: new Uint8Array(tokens.count),
  }
}

/** True where `token` stands behind the one before it with nothing but a space between. */
export function follows({ tokens }: Page, token: number): boolean {
  return token < tokens.count && tokens.gaps[token] === Gap.Space
}

/** True where `token` is a word that follows. */
export function wordFollows(page: Page, token: number): boolean {
  return follows(page, token) && page.tokens.kinds[token] === TokenKind.Word
}

/** True where `token` is any of `flag`. */
export function has(page: Page, token: number, flag: number): boolean {
  return token >= 0 && token < page.tokens.count && (page.flags[token] & flag) !== 0
}

/** A token's word without the article that it has: `كوري` of `الكوري`. */
export function bareOf(page: Page, token: number): string {
  return has(page, token, Flag.Definite) ? page.words[token].slice(2) : page.words[token]
}

/** True where one of the short lists has the token's word. */
export function isMarked({ reads }: Page, token: number, mark: number): boolean {
  return (reads[token].marks & mark) !== 0
}

/** True where the token carries no proclitic. */
export function isWhole(page: Page, token: number): boolean {
  return page.readings[token].cut === 0
}

/** A name of one word that the built-in lists have, though nothing here asks for it: `ليفربول` where no match is told of. */
export function isListed({ reads, tokens }: Page, token: number): boolean {
  return reads[token].starts !== null && longestMatch(builtin().index, tokens, token, WHOLE)?.end === token + 1
}

/** What is known of a find beside its place. */
interface Known {
  readonly start?: number
  readonly reading?: Reading
  readonly name?: string | null
  readonly id?: string | null
  readonly own?: boolean
}

/** Writes a find into the page. */
export function add(page: Page, kind: EntityKind, [from, end]: readonly [number, number], known: Known = {}): void {
  page.found.push({
    kind,
    from,
    end,
    reading: known.reading ?? page.readings[from],
    start: known.start ?? null,
    name: known.name ?? null,
    id: known.id ?? null,
    own: known.own ?? false,
  })
  const column =
    kind === 'person' ? page.person : kind === 'role' ? page.role : kind === 'place' || kind === 'organization' ? page.taken : null
  column?.fill(1, from, end)
}

/** Takes out of the page what is not to be kept. */
export function keepFound({ found }: Page, isKept: (one: Found) => boolean): void {
  let count = 0
  for (const one of found) if (isKept(one)) found[count++] = one
  found.length = count
}
