import { COMMON_WORDS } from '../lexicon/data/commonwords.js'
import { FOREIGN_NAMES } from '../lexicon/data/names.js'
import { CITIES } from '../lexicon/data/places.js'
import { read, readFolded } from '../lexicon/read.js'
import { foldWord } from '../text/fold.js'
import { isPatterned } from './pattern.js'
import { isInflectedCommonWord } from './vocabulary.js'

/** Letters of folded Arabic from U+0620 on, and the edge of a word. */
const LETTERS = 64
const EDGE = 0

function codeOf(unit: number): number {
  return unit >= 0x621 && unit <= 0x64a ? unit - 0x620 : EDGE
}

/** How often each pair of neighbouring letters stands in words with one sign between, the edges of the words included. */
function countPairs(words: string): Float64Array {
  const counts = new Float64Array(LETTERS * LETTERS).fill(0.5)
  let before = EDGE
  for (let at = 0; at <= words.length; at++) {
    const next = at < words.length ? codeOf(words.charCodeAt(at)) : EDGE
    counts[before * LETTERS + next]++
    before = next
  }
  return counts.map((count) => count / (words.length + 1))
}

/**
 * For every pair of letters how much more often it stands in names of other languages than in ordinary words,
 * counted over our own lists on first use (2 ms): `غر`, `تش`, `وو` speak for a name, `ته`, `است` against it.
 */
function makeOdds(): Float64Array {
  const cities = foldWord(
    read(CITIES)
      .map(({ name }) => name)
      .filter((name) => !name.includes(' '))
      .join(' '),
  )
  const foreign = countPairs(`${readFolded(FOREIGN_NAMES).trim()} ${cities}`)
  const common = countPairs(readFolded(COMMON_WORDS).trim())
  return foreign.map((share, pair) => Math.log(share / common[pair]))
}

let odds: Float64Array | null = null

/** The mean of the log odds from which a word looks somewhat foreign, and surely. */
const SOMEWHAT = 0.1
const SURELY = 0.6

/** What was judged of a word: how foreign it looks in the lowest two bits, how strange it is above the other two. */
const judged = new Map<string, number>()
const JUDGED_AT_MOST = 10_000
const LONGEST_JUDGED = 40
const enum Verdict {
  Looks = 3,
  /** A form of an ordinary word; of a word that looks foreign four letters must be left for that. */
  Ordinary = 4,
  /** Three letters are enough. */
  Inflected = 8,
}
const STRANGE_SHIFT = 4

function lookOf(word: string): number {
  odds ??= makeOdds()
  const table = odds
  let sum = 0
  let before = EDGE
  for (let at = 0; at <= word.length; at++) {
    const next = at < word.length ? codeOf(word.charCodeAt(at)) : EDGE
    sum += table[before * LETTERS + next]
    before = next
  }
  const mean = sum / (word.length + 1)
  return mean > SURELY ? 2 : mean > SOMEWHAT ? 1 : 0
}

function judgeAnew(word: string): number {
  const looks = lookOf(word)
  const verdict = looks | (isInflectedCommonWord(word, 3) ? Verdict.Inflected : 0)
  if (verdict > Verdict.Looks && (looks === 0 || isInflectedCommonWord(word, 4))) return verdict | Verdict.Ordinary
  if (word.length < 2) return verdict
  return verdict | ((isPatterned(word) ? Math.max(0, looks - 1) : 1 + looks) << STRANGE_SHIFT)
}

/** The same words come again and again: each is judged once. */
function judge(word: string): number {
  if (word.length > LONGEST_JUDGED) return judgeAnew(word)
  const known = judged.get(word)
  if (known !== undefined) return known
  if (judged.size >= JUDGED_AT_MOST) judged.clear()
  const verdict = judgeAnew(word)
  judged.set(word, verdict)
  return verdict
}

/** How much a word that nobody knows looks like a name from another language: 0 not at all, 1 somewhat, 2 surely. */
export function foreignness(word: string): number {
  return judge(word) & Verdict.Looks
}

/** `حكومتها` is common because `حكومة` is. */
export function isInflected(word: string): boolean {
  return (judge(word) & Verdict.Inflected) !== 0
}

/** True where a word is a form of an ordinary one; of a word that looks foreign four letters must be left for that. */
export function isOrdinary(word: string): boolean {
  return (judge(word) & Verdict.Ordinary) !== 0
}

/**
 * How strange a word is that nobody knows: 0 an ordinary word's form (`متضامنا`, `يصمم`), 1 to 3 one that follows no pattern of
 * the language, the more the more it looks foreign (`دروغبا`); a patterned word that surely looks foreign counts 1.
 */
export function strangeness(word: string): number {
  return judge(word) >> STRANGE_SHIFT
}
