import { Unit } from '../text/characters.js'
import { foldWord } from '../text/fold.js'
import { ARTICLE } from './data/affixes.js'
import {
  CLITIC_LIKE_NOUNS,
  CLITIC_LIKE_VERBS,
  COMMON_NAMES,
  FEMININE_ENDINGS,
  FIXED_NAMES,
  FIXED_WORDS,
  NAMING_WORDS,
  NOUN_ENDINGS,
  VERB_ENDINGS,
} from './data/lookalikes.js'
import { read } from './read.js'

let words: Set<string> | null = null
let names: Set<string> | null = null
let properNames: Set<string> | null = null

const split = (lines: readonly string[]): string[] => lines.flatMap((line) => line.split(' '))

/** A headword with its endings. Words of two letters take none: too much would come out of them. */
function* formsOf(word: string, endings: readonly string[]): Generator<string> {
  yield word
  const isFeminine = word.charCodeAt(word.length - 1) === Unit.TehMarbuta
  const stem = isFeminine ? word.slice(0, -1) : word
  if (foldWord(stem).length < 3) return
  for (const ending of isFeminine ? read(FEMININE_ENDINGS) : endings) yield stem + ending
}

/** A key that is the same for all spellings but one: a hamza on the second letter tells `وأبل` from `وابل`; print may drop it. */
function keysOf(word: string): string[] {
  const folded = foldWord(word)
  return hasSecondHamza(word) ? [folded, folded + HAMZA] : [folded]
}

const HAMZA = '+'

function hasSecondHamza(word: string): boolean {
  const second = word.charCodeAt(1)
  return second === Unit.AlefHamzaAbove || second === Unit.AlefHamzaBelow || second === Unit.AlefMadda
}

function makeWords(): Set<string> {
  const made = new Set<string>()
  const addAll = (forms: Iterable<string>): void => {
    for (const form of forms) for (const key of keysOf(form)) made.add(key)
  }
  for (const verb of split(read(CLITIC_LIKE_VERBS))) addAll(formsOf(verb, read(VERB_ENDINGS)))
  for (const noun of split(read(CLITIC_LIKE_NOUNS))) addAll(formsOf(noun, read(NOUN_ENDINGS)))
  addAll(split(read(FIXED_WORDS)))
  addAll(split(read(FIXED_NAMES)))
  return made
}

/**
 * True for frequent words that begin with a letter which could be a proclitic and is none: `وزير` is not `زير` behind `و`,
 * `فسرت` not `سرت` behind `ف`, `لصالح` not the man `صالح`.
 */
export function isCommonWord(word: string): boolean {
  words ??= makeWords()
  const folded = foldWord(word)
  return words.has(hasSecondHamza(word) ? folded + HAMZA : folded)
}

/** True for names, folded, that are frequent words as well: `فتح`, `حسن`, `قطر`. */
export function isCommonName(folded: string): boolean {
  names ??= new Set(split(read(COMMON_NAMES)).map(foldWord))
  return names.has(folded)
}

/** True for a frequent word that is not, like `بكين`, the name of somebody or some place anyway. */
export function isPlainWord(word: string): boolean {
  properNames ??= new Set(split(read(FIXED_NAMES)).map(foldWord))
  return isCommonWord(word) && !properNames.has(foldWord(word))
}

let namingWords: Set<string> | null = null

/** True for an ordinary noun, with its article or without, that many a body is called by: `النصر`, `الوحدة`. */
export function isNamingWord(word: string): boolean {
  namingWords ??= new Set(split(read(NAMING_WORDS)).map(foldWord))
  return namingWords.has(foldWord(word.startsWith(ARTICLE) ? word.slice(ARTICLE.length) : word))
}
