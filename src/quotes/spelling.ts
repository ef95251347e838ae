import { Unit } from '../text/characters.js'

const ARTICLE = String.fromCharCode(Unit.Alef, Unit.Lam)

/** A folded word without its article. */
export function bare(word: string): string {
  return word.length > 4 && word.startsWith(ARTICLE) ? word.slice(2) : word
}

/** Vowel letters and the letters that transliterations exchange (notes/normalizer.md, section 7). */
const CLASSES: readonly (readonly [unit: number, as: number])[] = [
  [0x63a, 0x62c], // غ ج
  [0x642, 0x62c], // ق ج
  [0x643, 0x62c], // ك ج
  [0x637, 0x62a], // ط ت
  [0x635, 0x633], // ص س
  [0x62b, 0x633], // ث س
  [0x630, 0x632], // ذ ز
  [0x638, 0x632], // ظ ز
  [0x62d, 0x647], // ح ه
  [0x636, 0x62f], // ض د
]

const CLASS_OF: ReadonlyMap<number, number> = new Map(CLASSES)

/** A word without its long vowels, its consonants by class: one key for `فلاديمير` and `فلادمير`, `بينغ` and `بينج`. */
export function skeleton(word: string): string {
  let key = ''
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at)
    const vowel = unit === Unit.Alef || unit === Unit.Waw || unit === Unit.Yeh
    if (at === 0 || !vowel) key += String.fromCharCode(CLASS_OF.get(unit) ?? unit)
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
