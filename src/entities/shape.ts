import { FOREIGN_ENDINGS, FOREIGN_PARTS } from '../lexicon/data/heads.js'
import { Unit } from '../text/characters.js'
import { wordSet } from './vocabulary.js'

function isLongVowel(unit: number): boolean {
  return unit === Unit.Alef || unit === Unit.Waw || unit === Unit.Yeh
}

/** How much a word that nobody knows looks like a name from another language: 0 not at all, 1 somewhat, 2 surely. */
export function foreignness(word: string): number {
  let score = 0
  let vowels = 0
  for (let at = 0; at < word.length; at++) if (isLongVowel(word.charCodeAt(at))) vowels++
  if (word.length >= 6 && vowels >= 2) score++
  for (let length = 2; length <= 4; length++) if (word.length > length + 1 && wordSet(FOREIGN_ENDINGS).has(word.slice(-length))) score++
  for (const part of wordSet(FOREIGN_PARTS)) if (word.includes(part)) score++
  return Math.min(2, score)
}
