import { CONTESTS, DOTTED_NAMES, RENOWNED, STORMS, SYLLABLES, UNDOTTED, WORKS } from '../lexicon/data/heads.js'
import { wordSet } from './vocabulary.js'

/** The short lists that a reader of its own goes by. */
export const enum Mark {
  None = 0,
  Work = 1 << 0,
  Storm = 1 << 1,
  Renowned = 1 << 2,
  Syllable = 1 << 3,
  Undotted = 1 << 4,
  Dotted = 1 << 5,
  Contest = 1 << 6,
}

const makeLists = (): readonly (readonly [words: ReadonlySet<string>, mark: Mark])[] => [
  [wordSet(WORKS), Mark.Work],
  [wordSet(STORMS), Mark.Storm],
  [wordSet(RENOWNED), Mark.Renowned],
  [wordSet(SYLLABLES), Mark.Syllable],
  [wordSet(UNDOTTED), Mark.Undotted],
  [wordSet(DOTTED_NAMES), Mark.Dotted],
  [wordSet(CONTESTS), Mark.Contest],
]

let made: ReadonlyMap<string, number> | null = null

function makeMarks(): Map<string, number> {
  const marks = new Map<string, number>()
  for (const [words, mark] of makeLists()) for (const word of words) marks.set(word, (marks.get(word) ?? 0) | mark)
  return marks
}

/** Which of these lists have a word: asked once for a word, not once for each place that it stands at. */
export function marksOf(word: string): number {
  made ??= makeMarks()
  return made.get(word) ?? 0
}
