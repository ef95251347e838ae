import { foldedLength, type Tokens } from '../text/tokens.js'
import { SOUND_CLASSES, VOWEL_LETTERS } from './data/sounds.js'

/**
 * Names from other languages are spelled by ear: `بينغ` and `بينج`, `طوكيو` and `توكيو`, `فلاديمير` and `فلادمير`. Two spellings of one
 * name have the same skeleton (the consonants by classes of sound, without the vowel letters behind the first letter), and differ
 * little: a vowel letter more or less costs 2, a consonant of the same class 1 (quarters of a letter).
 *
 * > | فلاديمير → فلدمر ← فلادمير     distance 2 of 5
 */
const VOWEL = 2
const SAME_CLASS = 1

/** By folded unit: 0 for a vowel letter, else the first unit of its class, or itself. */
let made: Uint16Array | null = null

function makeClasses(): Uint16Array {
  const classes = new Uint16Array(0x10000)
  for (let unit = 0; unit < 0x10000; unit++) classes[unit] = unit
  for (const letters of SOUND_CLASSES)
    for (let index = 0; index < letters.length; index++) classes[letters.charCodeAt(index)] = letters.charCodeAt(0)
  for (let index = 0; index < VOWEL_LETTERS.length; index++) classes[VOWEL_LETTERS.charCodeAt(index)] = 0
  return classes
}

export function soundClasses(): Uint16Array {
  made ??= makeClasses()
  return made
}

/** The hash of the skeleton of a token behind `cut` letters. */
export function skeletonHash(tokens: Tokens, token: number, cut: number): number {
  const classes = soundClasses()
  const { folded } = tokens
  const from = tokens.foldStarts[token] + cut
  const to = tokens.foldStarts[token + 1]
  const first = folded[from]
  let hash = classes[first] || first
  for (let at = from + 1; at < to; at++) {
    const letter = classes[folded[at]]
    if (letter !== 0) hash = (Math.imul(hash, 0x01000193) + letter) | 0
  }
  return hash
}

/** How many consonants a word has. */
export function consonants(word: string): number {
  const classes = soundClasses()
  let count = 0
  for (let index = 0; index < word.length; index++) if (classes[word.charCodeAt(index)] !== 0) count++
  return count
}

/** How far a spelling may be from a name's word of `length` letters, in quarters of a letter: 0.5, 0.75, 1.25. */
function limitOf(length: number): number {
  return length <= 3 ? 2 : length <= 5 ? 3 : 5
}

/** What it costs to read `found` for `letter`; above every limit where they do not sound alike. */
function substitution(letter: number, found: number): number {
  if (letter === found) return 0
  const classes = soundClasses()
  return classes[letter] !== 0 && classes[letter] === classes[found] ? SAME_CLASS : 8
}

function distance(name: string, tokens: Tokens, from: number, to: number): number {
  const classes = soundClasses()
  let row = new Uint16Array(to - from + 1)
  let next = new Uint16Array(to - from + 1)
  const gap = (unit: number): number => (classes[unit] === 0 ? VOWEL : 8)
  for (let at = from; at < to; at++) row[at - from + 1] = row[at - from] + gap(tokens.folded[at])
  for (let index = 0; index < name.length; index++) {
    const letter = name.charCodeAt(index)
    next[0] = row[0] + gap(letter)
    for (let at = from; at < to; at++) {
      const column = at - from
      const replaced = row[column] + substitution(letter, tokens.folded[at])
      next[column + 1] = Math.min(replaced, row[column + 1] + gap(letter), next[column] + gap(tokens.folded[at]))
    }
    ;[row, next] = [next, row]
  }
  return row[to - from]
}

/** Words as long as these are looked at letter by letter; a longer one is no name. */
const LONGEST = 40

/**
 * Whether a token behind `cut` letters sounds like a name's word. The last letter may not come or go: it is what makes an adjective
 * of a country (`روسيا`, `روسي`).
 */
export function soundsLike(name: string, tokens: Tokens, token: number, cut: number): boolean {
  const from = tokens.foldStarts[token] + cut
  const to = tokens.foldStarts[token + 1]
  if (name.length > LONGEST || foldedLength(tokens, token) > LONGEST || to <= from) return false
  if (substitution(name.charCodeAt(name.length - 1), tokens.folded[to - 1]) > SAME_CLASS) return false
  if (substitution(name.charCodeAt(0), tokens.folded[from]) > SAME_CLASS) return false
  return distance(name, tokens, from, to) <= limitOf(name.length)
}

/** A name written with these letters may be found by its sound alone: four letters, two of them consonants. */
export function soundsDistinct(word: string): boolean {
  return word.length >= 4 && consonants(word) >= 2
}
