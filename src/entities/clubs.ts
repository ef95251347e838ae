import { AMOUNTS, CLUB_HALVES, CONTESTS, DOINGS } from '../lexicon/data/heads.js'
import { longestMatch, type Reading } from '../lexicon/trie.js'
import { Gap, TokenKind } from '../text/tokens.js'
import { builtin, type Entry, Need } from './builtin.js'
import type { Context, Hit } from './hits.js'
import { beginsLikePresent, isJoined } from './letters.js'
import { strangeness } from './shape.js'
import { Flag, wordSet } from './vocabulary.js'

interface Candidate {
  readonly entry: Entry
  readonly reading: Reading
}

/** A club of one word that is another word too. */
function candidateAt({ reads, tokens }: Context, token: number): Candidate | null {
  const { index, entries } = builtin()
  for (const reading of reads[token].starts ?? []) {
    const match = longestMatch(index, tokens, token, reading)
    const value = match?.end === token + 1 ? match.values.find((one) => entries[one].need === Need.SportCompany) : undefined
    if (value !== undefined) return { entry: entries[value], reading }
  }
  return null
}

/** `الشباب السعودي`: with an adjective it is the other word. */
function isDescribed({ flags, tokens }: Context, token: number): boolean {
  const next = token + 1
  return (
    next < tokens.count &&
    tokens.gaps[next] === Gap.Space &&
    (flags[next] & (Flag.Definite | Flag.Function)) === Flag.Definite &&
    tokens.kinds[next] === TokenKind.Word
  )
}

/** `يسعى الشباب`, `فاز الشعب`. */
function isVerb({ words, flags }: Context, token: number): boolean {
  const word = words[token]
  if ((flags[token] & Flag.Definite) !== 0) return false
  const present = beginsLikePresent(word) && word.length > 3 && (flags[token] & (Flag.Title | Flag.Sport | Flag.OrganizationHead)) === 0
  return present || wordSet(CONTESTS).has(word) || wordSet(DOINGS).has(word) || (flags[token] & Flag.Speech) !== 0
}

/** Behind a particle, a verb, the beginning of a sentence: `فئة الشباب`, `كأس الاتحاد` are none. */
function isAlone(context: Context, token: number, { cut }: Reading): boolean {
  const { flags, tokens } = context
  if (cut > 0 || token === 0 || tokens.gaps[token] !== Gap.Space || tokens.kinds[token - 1] !== TokenKind.Word) return true
  return (flags[token - 1] & Flag.Function) !== 0 || isVerb(context, token - 1)
}

function isClub(hit: Hit | null | undefined): boolean {
  return hit?.entry.kind === 'organization' && hit.entry.need >= Need.Sport
}

/** `الفتح | والهلال`, `الهلال | والفتح`. */
function isBesideClub(context: Context, token: number): boolean {
  const before = context.hits[token - 1]
  if (isJoined(context, token) && isClub(before) && before?.end === token) return true
  const next = token + 1
  return context.tokens.gaps[next] === Gap.Space && isJoined(context, next) && isClub(context.hits[next])
}

/** The clubs that something asks for, but for those that are the other word elsewhere: `الاتحاد` where the text has `الاتحاد الدولي`. */
function knownClubs(context: Context, hits: readonly (Hit | null)[]): Set<string> {
  const known = new Set<string>()
  for (const hit of hits) if (hit?.entry.need === Need.SportCompany) known.add(hit.entry.name)
  for (let token = 0; token < context.tokens.count; token++) {
    const candidate = known.size > 0 && isDescribed(context, token) ? candidateAt(context, token) : null
    if (candidate && hits[token]?.entry !== candidate.entry) known.delete(candidate.entry.name)
  }
  return known
}

/** A club that a trainer, a match or another club made sure once counts wherever it stands alone. */
export function recallClubs(context: Context, hits: (Hit | null)[]): void {
  const known = knownClubs(context, hits)
  for (let token = 0; token < context.tokens.count; token++) {
    const hit = hits[token]
    if ((hit && hit.entry.kind !== 'portfolio') || context.reads[token].starts === null || (context.flags[token] & Flag.Function) !== 0)
      continue
    const candidate = candidateAt(context, token)
    if (!candidate || isDescribed(context, token)) continue
    const { entry, reading } = candidate
    // `الشباب` are the young too.
    const young = (context.flags[token] & Flag.Title) !== 0
    const alone = known.has(entry.name) && isAlone(context, token, reading) && !(young && reading.cut > 0)
    if (alone || isBesideClub(context, token)) hits[token] = { entry, token, end: token + 1, reading }
  }
}

/** `يونايتد` of `مانشستر يونايتد`: what stands for a club that the text names whole. */
function halvesOf({ words }: Context, hits: readonly (Hit | null)[]): ReadonlyMap<string, Entry> {
  const halves = new Map<string, Entry>()
  for (const hit of hits) {
    if (hit?.entry.kind !== 'organization' || hit.end !== hit.token + 2) continue
    for (const word of [words[hit.token], words[hit.end - 1]])
      if (wordSet(CLUB_HALVES).has(word) && !halves.has(word)) halves.set(word, hit.entry)
  }
  return halves
}

/** `أوكلاهوما | سيتي`, `سيتي | بنك`: a word of another language beside it makes it another's. */
function isOfAnother({ flags, words, tokens, readings }: Context, token: number, beside: number): boolean {
  if (beside < 0 || beside >= tokens.count || tokens.gaps[Math.max(token, beside)] !== Gap.Space) return false
  if (readings[Math.max(token, beside)].cut > 0) return false
  return (flags[beside] & Flag.Unknown) !== 0 && strangeness(words[beside]) > 1
}

/** `30 مليون ريال`, `ريال سعودي`: money. */
function isMoney({ flags, words, tokens }: Context, token: number): boolean {
  if (tokens.kinds[token - 1] === TokenKind.Number || wordSet(AMOUNTS).has(words[token - 1] ?? '')) return true
  const next = token + 1 < tokens.count ? flags[token + 1] : 0
  return (next & Flag.Nationality) !== 0 && (next & Flag.Definite) === 0
}

/** Half of the name of a club that the text has whole stands for it: `قائد يونايتد`. */
export function recallHalves(context: Context, hits: (Hit | null)[]): void {
  const halves = halvesOf(context, hits)
  if (halves.size === 0) return
  let end = 0
  for (let token = 0; token < context.tokens.count; token++) {
    end = Math.max(end, hits[token]?.end ?? 0)
    const entry = token < end ? undefined : halves.get(context.words[token])
    if (!entry || isMoney(context, token) || hits[token + 1] || isOfAnother(context, token, token + 1)) continue
    if (!isOfAnother(context, token, token - 1)) hits[token] = { entry, token, end: token + 1, reading: context.readings[token] }
  }
}
