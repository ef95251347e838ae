import { SOUND_CLASSES, VOWEL_LETTERS } from '../data/sounds.js'

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

/** The class of sound of each code unit, 0 for none; made on first use. */
export function soundClasses(): Uint16Array {
  made ??= makeClasses()
  return made
}

/** The hash of the skeleton of a word's folded letters. */
export function skeletonHash(word: string): number {
  const classes = soundClasses()
  const first = word.charCodeAt(0)
  let hash = classes[first] || first
  for (let at = 1; at < word.length; at++) {
    const letter = classes[word.charCodeAt(at)]
    if (letter !== 0) hash = (Math.imul(hash, 0x01000193) + letter) | 0
  }
  return hash
}

/** How many consonants a word has. */
function consonants(word: string): number {
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

function distance(name: string, found: string): number {
  const classes = soundClasses()
  const width = found.length
  let row = new Uint16Array(width + 1)
  let next = new Uint16Array(width + 1)
  const gap = (unit: number): number => (classes[unit] === 0 ? VOWEL : 8)
  for (let at = 0; at < width; at++) row[at + 1] = row[at] + gap(found.charCodeAt(at))
  for (let index = 0; index < name.length; index++) {
    const letter = name.charCodeAt(index)
    next[0] = row[0] + gap(letter)
    for (let at = 0; at < width; at++) {
      const replaced = row[at] + substitution(letter, found.charCodeAt(at))
      next[at + 1] = Math.min(replaced, row[at + 1] + gap(letter), next[at] + gap(found.charCodeAt(at)))
    }
    ;[row, next] = [next, row]
  }
  return row[width]
}

/** Words as long as these are looked at letter by letter; a longer one is no name. */
const LONGEST = 40

/**
 * Whether a word sounds like a name's word, both folded. The first and the last letter may not come or go: the last is what makes an
 * adjective of a country (`روسيا`, `روسي`).
 */
export function soundsLike(name: string, found: string): boolean {
  if (name.length > LONGEST || found.length > LONGEST || found.length === 0) return false
  if (substitution(name.charCodeAt(name.length - 1), found.charCodeAt(found.length - 1)) > SAME_CLASS) return false
  if (substitution(name.charCodeAt(0), found.charCodeAt(0)) > SAME_CLASS) return false
  return distance(name, found) <= limitOf(name.length)
}

/** A name written with these letters may be found by its sound alone: four letters, two of them consonants. */
export function soundsDistinct(word: string): boolean {
  return word.length >= 4 && consonants(word) >= 2
}
