import { CONTESTS, DOINGS } from '../lexicon/data/heads.js'
import { longestMatch, type Reading } from '../lexicon/trie.js'
import { Gap, TokenKind } from '../text/tokens.js'
import { builtin, type Entry, Need } from './builtin.js'
import type { Context, Hit } from './hits.js'
import { beginsLikePresent, isJoined } from './letters.js'
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
    next < tokens.count && tokens.gaps[next] === Gap.Space && (flags[next] & Flag.Definite) !== 0 && tokens.kinds[next] === TokenKind.Word
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

/** `الفتح | والهلال`. */
function isBesideClub(context: Context, token: number, entry: Entry): boolean {
  const before = context.hits[token - 1]
  return isJoined(context, token) && before?.entry.kind === entry.kind && before.end === token && before.entry.need >= Need.Sport
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
    if (hits[token] || context.reads[token].starts === null || (context.flags[token] & (Flag.Title | Flag.Function)) !== 0) continue
    const candidate = candidateAt(context, token)
    if (!candidate || isDescribed(context, token)) continue
    const { entry, reading } = candidate
    const counts = known.has(entry.name) ? isAlone(context, token, reading) : isBesideClub(context, token, entry)
    if (counts) hits[token] = { entry, token, end: token + 1, reading }
  }
}
