import { foldWord } from '../text/fold.js'
import { COMMON_NAMES, COMMON_WORDS, WORD_ENDINGS } from './data/clitics.js'

let words: Set<string> | null = null
let names: Set<string> | null = null

function makeWords(): Set<string> {
  const made = new Set<string>()
  const endings = WORD_ENDINGS.map(foldWord)
  for (const word of COMMON_WORDS.split(/\s+/)) {
    const folded = foldWord(word)
    made.add(folded)
    const stem = word.endsWith('ة') ? folded.slice(0, -1) : folded
    if (stem.length >= 3) for (const ending of endings) made.add(stem + ending)
  }
  made.delete('')
  return made
}

/**
 * True for frequent words that begin with a letter which could be a proclitic and is none: `وزير` is not `زير` behind `و`,
 * `فسرت` not `سرت` behind `ف`, `لصالح` not the man `صالح`.
 */
export function isCommonWord(folded: string): boolean {
  words ??= makeWords()
  return words.has(folded)
}

/** True for names that are frequent words as well: `فتح`, `حسن`, `قطر`. */
export function isCommonName(folded: string): boolean {
  names ??= new Set(COMMON_NAMES.split(/\s+/).filter(Boolean).map(foldWord))
  return names.has(folded)
}
