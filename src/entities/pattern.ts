import {
  LOAN_WORDS,
  NOUN_PATTERNS,
  PRESENT_PATTERNS,
  PRESENT_PREFIXES,
  QUADRILITERAL_PATTERNS,
  ROOTS,
  VERB_PATTERNS,
  WEAK_LETTERS,
  WORD_BEGINNINGS,
  WORD_ENDINGS,
} from '../lexicon/data/roots.js'
import { read } from '../lexicon/read.js'
import { isConjunction, Unit } from '../text/characters.js'
import { foldWord } from '../text/fold.js'

/** A pattern as code units: below `RADICALS` the number of a letter of the root, else a letter of its own. */
type Pattern = readonly number[]

const RADICALS = 10
const ZERO = 0x30

interface Patterns {
  readonly byLength: readonly (readonly Pattern[])[]
  readonly roots: ReadonlySet<number>
  readonly loans: ReadonlySet<string>
  readonly beginnings: readonly string[]
  readonly endings: readonly string[]
  readonly weak: ReadonlySet<number>
}

const wordsOf = (list: string): string[] => read(list).trim().split(/\s+/)

function toPattern(text: string): Pattern {
  return Array.from(text, (letter) => {
    const unit = letter.charCodeAt(0)
    return unit > ZERO && unit < ZERO + RADICALS ? unit - ZERO : unit
  })
}

/** A root as one number: six bits a letter. */
const keyOf = (first: number, second: number, third: number, fourth = 0): number =>
  ((first & 63) << 18) | ((second & 63) << 12) | ((third & 63) << 6) | (fourth & 63)

function makePatterns(): Patterns {
  const weak = new Set(wordsOf(WEAK_LETTERS).map((letter) => letter.charCodeAt(0)))
  const strong = (word: string, at: number): number => (weak.has(word.charCodeAt(at)) ? Unit.Alef : word.charCodeAt(at) || 0)
  const present = wordsOf(PRESENT_PATTERNS).flatMap((stem) => wordsOf(PRESENT_PREFIXES).map((prefix) => prefix + stem))
  const all = new Set([...wordsOf(NOUN_PATTERNS), ...wordsOf(VERB_PATTERNS), ...present, ...wordsOf(QUADRILITERAL_PATTERNS)])
  const byLength: Pattern[][] = Array.from({ length: LONGEST + 1 }, () => [])
  for (const pattern of all) byLength[pattern.length]?.push(toPattern(pattern))
  return {
    byLength,
    roots: new Set(wordsOf(ROOTS).map((root) => keyOf(strong(root, 0), strong(root, 1), strong(root, 2), strong(root, 3)))),
    loans: new Set(wordsOf(LOAN_WORDS).map((word) => foldWord(word.replaceAll('_', ' ')))),
    beginnings: ['', ...wordsOf(WORD_BEGINNINGS)],
    endings: ['', ...wordsOf(WORD_ENDINGS)],
    weak,
  }
}

/** No pattern is longer. */
const LONGEST = 9
let made: Patterns | null = null
const MOST_RADICALS = 4
const radicals = new Int32Array(MOST_RADICALS + 1)

/** Whether the letters from `from` up to `to` follow the pattern with a known root. */
function follows({ roots, weak }: Patterns, pattern: Pattern, word: string, from: number): boolean {
  // The letters of its own first: nearly every pattern fails by one of them.
  for (let at = 0; at < pattern.length; at++) if (pattern[at] > MOST_RADICALS && pattern[at] !== word.charCodeAt(from + at)) return false
  for (let radical = 1; radical <= MOST_RADICALS; radical++) radicals[radical] = 0
  for (let at = 0; at < pattern.length; at++) {
    const asked = pattern[at]
    if (asked > MOST_RADICALS) continue
    const unit = word.charCodeAt(from + at)
    if (radicals[asked] !== 0 && radicals[asked] !== unit) return false
    radicals[asked] = unit
  }
  const second = radicals[2]
  const third = radicals[3] === 0 ? second : radicals[3]
  const root = (unit: number): number => (unit === 0 || weak.has(unit) ? Unit.Alef : unit)
  return roots.has(keyOf(root(radicals[1]), root(second), root(third), radicals[4]))
}

function isStem(patterns: Patterns, word: string, from: number, to: number): boolean {
  const length = to - from
  if (length > LONGEST) return false
  for (const pattern of patterns.byLength[length]) if (follows(patterns, pattern, word, from)) return true
  return false
}

/** With an ending a feminine noun shows its `ت`. */
function isLoan({ loans }: Patterns, stem: string): boolean {
  return loans.has(stem)
}

/**
 * True for a folded word that is formed from a root of the language after one of its patterns: `يصمم`, `متضامنا`, `بشظايا`.
 * No list has to hold it, and `دروغبا` is none.
 */
export function isPatterned(word: string): boolean {
  made ??= makePatterns()
  for (const beginning of made.beginnings) {
    if (!word.startsWith(beginning)) continue
    const from = beginning.length
    if (word.length - from < 3 || (from === 1 && word.length < 5 && !isConjunction(word.charCodeAt(0)))) continue
    for (const ending of made.endings) {
      const to = word.length - ending.length
      if (to - from < 3 || !word.endsWith(ending)) continue
      if (isStem(made, word, from, to) || isLoan(made, word.slice(from, to))) return true
    }
  }
  return false
}
