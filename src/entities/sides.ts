import { CLUB_COMPANY, VERSUS } from '../lexicon/data/heads.js'
import { longestMatch } from '../lexicon/trie.js'
import { Gap } from '../text/tokens.js'
import { builtin, Need } from './builtin.js'
import type { Context, Hit } from './hits.js'
import { isJoined } from './letters.js'
import { Mark } from './marks.js'
import { Flag, wordSet } from './vocabulary.js'

type Words = Omit<Context, 'sport' | 'hits'>

/** A club, and whether the word is a place too. */
interface Side extends Hit {
  readonly town: boolean
}

function sideAt({ reads, tokens }: Words, token: number, cut: number): Side | null {
  const reading = token < tokens.count ? reads[token].starts?.find((one) => one.cut === cut) : undefined
  const match = reading && longestMatch(builtin().index, tokens, token, reading)
  if (!match) return null
  const found = match.values.map((value) => builtin().entries[value])
  const entry = found.find(({ kind, need }) => kind === 'organization' && need !== Need.Company && need !== Need.Quoted)
  return entry ? { entry, token, end: match.end, reading, town: found.some(({ kind }) => kind === 'place') } : null
}

/** So many words stand between the sides at most: `تعادل الأهلي بهدف لمثله مع ضيفه الزمالك`. */
const BETWEEN_SIDES = 6

/** `هزم نابولي | روما`, `يلتقي أرسنال | وليفربول`. */
function rivalBeside(context: Words, end: number): Side | null {
  const { flags, tokens } = context
  let at = end
  while (at < tokens.count && (flags[at] & Flag.Nationality) !== 0 && (flags[at] & Flag.Definite) !== 0) at++
  if (at >= tokens.count || tokens.gaps[at] !== Gap.Space) return null
  return sideAt(context, at, 0) ?? (isJoined(context, at) ? sideAt(context, at, 1) : null)
}

/** `فاز الأهلي | على الزمالك`. */
function rivalBehind(context: Words, end: number): Side | null {
  const { words, tokens } = context
  for (let at = end; at < end + BETWEEN_SIDES && at < tokens.count && tokens.gaps[at] !== Gap.Line; at++) {
    const rival = wordSet(VERSUS).has(words[at]) || wordSet(CLUB_COMPANY).has(words[at]) ? sideAt(context, at + 1, 0) : null
    if (rival) return rival
  }
  return null
}

/** The two sides of a contest count as three words about sport, and so little else that a pair of other words, or one side alone, needs such words beside it. */
function pointsOf(sides: readonly Side[], asked: boolean): number {
  const clear = sides.some(({ town }) => !town)
  const club = sides.some(({ entry }) => entry.need === Need.Sport)
  if (sides.length === 1) return clear && club ? 2 : 0
  return club && (asked || clear) ? 3 : sides.every(({ entry }) => entry.need >= Need.Sport) ? 2 : 0
}

/** What a text's verbs of contests say. */
interface Contests {
  readonly sides: readonly Hit[]
  readonly points: number
}

/** The sides of contests: `فاز الأهلي على الزمالك`. */
export function readContests(context: Words): Contests {
  const sides: Side[] = []
  let points = 0
  for (let token = 1; (context.marks & Mark.Contest) !== 0 && token < context.tokens.count; token++) {
    if ((context.reads[token - 1].marks & Mark.Contest) === 0 || context.tokens.gaps[token] !== Gap.Space) continue
    const first = sideAt(context, token, 0)
    if (!first) continue
    const beside = rivalBeside(context, first.end)
    const rival = beside ?? rivalBehind(context, first.end)
    points += pointsOf(rival ? [first, rival] : [first], beside === null)
    if (rival) sides.push(first, rival)
  }
  return { sides, points }
}
