import { BEFORE_PLACES } from '../lexicon/data/heads.js'
import { longestMatch, type Reading, readingsOf, WHOLE } from '../lexicon/trie.js'
import { Unit } from '../text/characters.js'
import type { Text } from '../text/prepare.js'
import { Gap, TokenKind, type Tokens } from '../text/tokens.js'
import { type Entry, gazette, Need } from './gazette.js'
import type { EntityKind } from './types.js'
import { Flag, flagsOf, wordSet } from './vocabulary.js'

/** A name of the built-in lists that stands in the text. */
export interface Hit {
  readonly entry: Entry
  readonly token: number
  /** Just behind its last token. */
  readonly end: number
  readonly reading: Reading
}

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
}

/** A text with what is known of each of its words; the readers of names write what they find into it. */
export interface Page {
  readonly source: string
  readonly tokens: Tokens
  /** Each token's word, folded, behind the proclitics of its reading. */
  readonly words: readonly string[]
  readonly readings: readonly Reading[]
  readonly flags: Int32Array
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

const ALEF = String.fromCharCode(Unit.Alef)
const ARTICLE = ALEF + String.fromCharCode(Unit.Lam)

function wordUnder(word: string, { cut, article }: Reading): string {
  return article ? ALEF + word.slice(cut) : word.slice(cut)
}

/** The first reading under which a word is known; behind a proclitic with the article, or the whole word, where none is. */
function readWord(word: string, readings: readonly Reading[]): { reading: Reading; flags: number } {
  const whole = flagsOf(word)
  if ((whole & ~Flag.Definite) !== 0) return { reading: WHOLE, flags: whole }
  for (let at = 1; at < readings.length; at++) {
    const flags = flagsOf(wordUnder(word, readings[at]))
    if ((flags & ~Flag.Definite) !== 0) return { reading: readings[at], flags }
  }
  const definite = readings.find((reading) => wordUnder(word, reading).startsWith(ARTICLE))
  if (definite) return { reading: definite, flags: Flag.Unknown | Flag.Definite }
  return { reading: readings.find((reading) => reading.cut === 1 && isCutFromUnknown(word)) ?? WHOLE, flags: Flag.Unknown }
}

/** `وبوتين`, `لترامب` against `واتسون`, `ليبرمان`: a proclitic stands before a consonant. */
function isCutFromUnknown(word: string): boolean {
  const first = word.charCodeAt(0)
  const second = word.charCodeAt(1)
  if (word.length < 5 || (first !== Unit.Waw && first !== Unit.Lam)) return false
  return second !== Unit.Alef && second !== Unit.Waw && second !== Unit.Yeh && second !== Unit.Lam
}

interface Words {
  readonly words: string[]
  readonly readings: Reading[]
  readonly flags: Int32Array
}

/** A token's folded letters, four at a time: a call with a fixed number of arguments is three times as fast as one with a spread. */
export function lettersOf({ folded, foldStarts }: Tokens, token: number): string {
  const end = foldStarts[token + 1]
  let at = foldStarts[token]
  let word = ''
  for (; at + 4 <= end; at += 4) word += String.fromCharCode(folded[at], folded[at + 1], folded[at + 2], folded[at + 3])
  for (; at < end; at++) word += String.fromCharCode(folded[at])
  return word
}

function readWords(tokens: Tokens): Words {
  const words: string[] = []
  const readings: Reading[] = []
  const flags = new Int32Array(tokens.count)
  for (let token = 0; token < tokens.count; token++) {
    const folded = lettersOf(tokens, token)
    const isWord = tokens.kinds[token] === TokenKind.Word
    const read = isWord ? readWord(folded, readingsOf(tokens, token)) : { reading: WHOLE, flags: 0 }
    words.push(read.reading.cut === 0 ? folded : wordUnder(folded, read.reading))
    readings.push(read.reading)
    flags[token] = read.flags
  }
  return { words, readings, flags }
}

/** Below this share of words about sport an article is about something else. */
const SPORT_SHARE = 0.015

function isAboutSport(flags: Int32Array): boolean {
  let count = 0
  for (const flag of flags) if ((flag & Flag.Sport) !== 0) count++
  return count >= 3 && count >= flags.length * SPORT_SHARE
}

type Context = Pick<Page, 'source' | 'words' | 'flags' | 'tokens' | 'sport'>

interface Stretch {
  readonly token: number
  readonly end: number
  readonly reading: Reading
}

/** True where the word before asks for a place. */
function asksForPlace({ words, flags, tokens }: Context, { token, reading: { cut } }: Stretch): boolean {
  if (cut > 0 && (flags[token] & Flag.Common) === 0 && tokens.folded[tokens.foldStarts[token] + cut - 1] === Unit.Beh) return true
  if (token === 0) return false
  if ((flags[token - 1] & Flag.PlaceHead) !== 0) return true
  return (flags[token] & Flag.Common) === 0 && wordSet(BEFORE_PLACES).has(words[token - 1])
}

/** True where the word before asks for the name of a body, or the name stands alone between quotation marks. */
function asksForBody({ flags, tokens }: Context, { token, end }: Stretch): boolean {
  if (token === 0) return false
  if ((flags[token - 1] & (Flag.NamedHead | Flag.OrganizationHead)) !== 0) return true
  return tokens.kinds[token - 1] === TokenKind.QuotationMark && end < tokens.count && tokens.kinds[end] === TokenKind.QuotationMark
}

function counts(context: Context, { need, kind }: Entry, stretch: Stretch): boolean {
  switch (need) {
    case Need.Nothing:
      return true
    case Need.Sport:
      return context.sport && !asksForPlace(context, stretch)
    case Need.SportCompany:
      return context.sport && stretch.token > 0 && (context.flags[stretch.token - 1] & (Flag.NamedHead | Flag.Title | Flag.Sport)) !== 0
    case Need.Company:
      return kind === 'place' ? asksForPlace(context, stretch) : asksForBody(context, stretch)
  }
}

/** Of the entries of one name: a club in an article about sport, else the first that counts here. */
function choose(context: Context, values: readonly number[], stretch: Stretch): Entry | null {
  const { entries } = gazette()
  const possible = values.map((value) => entries[value]).filter((entry) => counts(context, entry, stretch))
  return possible.find(({ need }) => need >= Need.Sport) ?? possible.find(({ kind }) => kind !== 'portfolio') ?? possible[0] ?? null
}

/** `جده` is no `جدة`: of a short word the ending counts. */
function isOtherEnding({ words, tokens, source }: Context, token: number, end: number): boolean {
  return end === token + 1 && words[token].length <= 3 && source.charCodeAt(tokens.ends[token] - 1) === Unit.Heh
}

/** `كوفا` is no `وفا` behind `كـ`: few letters stand behind the prepositions that hardly any name takes. */
function isShort({ tokens }: Context, token: number, { cut }: Reading): boolean {
  const preposition = tokens.folded[tokens.foldStarts[token] + cut - 1]
  const rest = tokens.foldStarts[token + 1] - tokens.foldStarts[token] - cut
  return rest <= 3 && (preposition === Unit.Kaf || preposition === Unit.Feh)
}

function hitAt(context: Context, token: number): Hit | null {
  let best: Hit | null = null
  for (const reading of readingsOf(context.tokens, token)) {
    const match = longestMatch(gazette().index, context.tokens, token, reading)
    if (!match || (best && match.end <= best.end) || isOtherEnding(context, token, match.end)) continue
    if (reading.cut > 0 && match.end === token + 1 && isShort(context, token, reading)) continue
    const entry = choose(context, match.values, { token, end: match.end, reading })
    if (entry) best = { entry, token, end: match.end, reading }
  }
  return best
}

function countUnknown(words: readonly string[], flags: Int32Array): Map<string, number> {
  const counts = new Map<string, number>()
  for (let token = 0; token < words.length; token++)
    if ((flags[token] & Flag.Unknown) !== 0) counts.set(words[token], (counts.get(words[token]) ?? 0) + 1)
  return counts
}

/** Opens a page: every word looked up once. */
export function openPage({ source, tokens }: Text): Page {
  const { words, readings, flags } = readWords(tokens)
  const context: Context = { source, words, flags, tokens, sport: isAboutSport(flags) }
  const hits: (Hit | null)[] = []
  for (let token = 0; token < tokens.count; token++) hits.push(tokens.kinds[token] <= TokenKind.Foreign ? hitAt(context, token) : null)
  return {
    ...context,
    readings,
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

/** True where the token carries no proclitic. */
export function isWhole(page: Page, token: number): boolean {
  return page.readings[token].cut === 0
}

/** What is known of a find beside its place. */
interface Known {
  readonly start?: number
  readonly reading?: Reading
  readonly name?: string | null
  readonly id?: string | null
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
  })
  const column =
    kind === 'person' ? page.person : kind === 'role' ? page.role : kind === 'place' || kind === 'organization' ? page.taken : null
  column?.fill(1, from, end)
}
