import { ARTICLE } from '../lexicon/data/affixes.js'
import { Unit } from '../text/characters.js'
import { Join } from './joins.js'
import { wordsOf } from './lists.js'

/** A folded word without its article. */
export function bare(word: string): string {
  return word.length > 4 && word.startsWith(ARTICLE) ? word.slice(2) : word
}

/** A word without its long vowels, its consonants by class: one key for `فلاديمير` and `فلادمير`, `بينغ` and `بينج`. */
export function skeleton(word: string): string {
  const sounds = wordsOf(Join.Sound)
  let key = ''
  for (const letter of word) {
    const unit = letter.charCodeAt(0)
    const vowel = unit === Unit.Alef || unit === Unit.Waw || unit === Unit.Yeh
    if (key === '' || !vowel) key += sounds.find((pair) => pair.startsWith(letter))?.[1] ?? letter
  }
  return key
}

/** Two spellings of one name word. Short words must agree letter by letter. */
export function sameWord(left: string, right: string): boolean {
  if (bare(left) === bare(right)) return true
  return left.length >= 4 && right.length >= 4 && Math.abs(left.length - right.length) <= 1 && skeleton(left) === skeleton(right)
}

/** The same words in the same order, in any spelling. */
export function sameWords(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((word, at) => sameWord(word, right[at]))
}
