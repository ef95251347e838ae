import { CharacterClass, characterClasses, INVISIBLE_RANGES, MARK_RANGES, Unit, unitsBelow } from './characters.js'

/**
 * Folding for comparison: every spelling of a word gets one key.
 *
 * | from | to | why |
 * | --- | --- | --- |
 * | harakat, tanwin, shadda, Quranic signs, tatweel, invisible controls | nothing | optional in print |
 * | أ إ آ ٱ | ا | half of the press drops the hamza |
 * | ؤ, ئ | و, ي | seats of the hamza |
 * | ى ی, ة, ک, ہ ھ ە | ي, ه, ك, ه | final letters, Persian keyboards |
 * | ڤ, پ, چ, ژ, گ | ف, ب, ج, ز, ك | loan letters |
 * | presentation forms | their letters (NFKC of the two Arabic form blocks) | text copied out of a PDF |
 * | Arabic-Indic and Persian digits | 0 … 9 | |
 * | upper case | lower case | Latin names |
 */
const DELETED = 0
/** The unit folds to several letters, which stand in `expansions`. */
export const EXPANDED = 1

const LETTER_FOLDS: readonly (readonly [from: number, to: number])[] = [
  [Unit.AlefMadda, Unit.Alef],
  [Unit.AlefHamzaAbove, Unit.Alef],
  [Unit.AlefHamzaBelow, Unit.Alef],
  [0x671, Unit.Alef], // ٱ
  [0x672, Unit.Alef], // ٲ
  [0x673, Unit.Alef], // ٳ
  [0x675, Unit.Alef], // ٵ
  [Unit.WawHamza, Unit.Waw],
  [Unit.YehHamza, Unit.Yeh],
  [Unit.AlefMaksura, Unit.Yeh],
  [0x6cc, Unit.Yeh], // ی
  [0x6d0, Unit.Yeh], // ې
  [0x6d2, Unit.Yeh], // ے
  [Unit.TehMarbuta, Unit.Heh],
  [0x6c3, Unit.Heh], // ۃ
  [0x6be, Unit.Heh], // ھ
  [0x6c0, Unit.Heh], // ۀ
  [0x6c1, Unit.Heh], // ہ
  [0x6d5, Unit.Heh], // ە
  [0x6a9, Unit.Kaf], // ک
  [0x6aa, Unit.Kaf], // ڪ
  [0x6af, Unit.Kaf], // گ
  [0x6a4, Unit.Feh], // ڤ
  [0x67e, Unit.Beh], // پ
  [0x686, 0x62c], // چ ج
  [0x698, 0x632], // ژ ز
]

interface FoldTable {
  readonly units: Uint16Array
  readonly expansions: ReadonlyMap<number, readonly number[]>
}

let made: FoldTable | null = null

function foldDigits(units: Uint16Array): void {
  for (let digit = 0; digit < 10; digit++) {
    units[0x660 + digit] = 0x30 + digit
    units[0x6f0 + digit] = 0x30 + digit
  }
}

function foldCase(units: Uint16Array): void {
  for (const upper of unitsBelow(0x2c00).match(/\p{Changes_When_Lowercased}/gu) ?? []) {
    const lower = upper.toLowerCase()
    if (lower.length === 1) units[upper.charCodeAt(0)] = lower.charCodeAt(0)
  }
}

/** Letters behind the presentation forms: NFKC of the two blocks alone, without the spaces that it puts before lone marks. */
function foldPresentationForms(units: Uint16Array, expansions: Map<number, readonly number[]>): void {
  for (let unit = 0xfb50; unit <= 0xfefc; unit++) {
    if (unit > 0xfdfd && unit < 0xfe70) continue
    const letters = [...String.fromCharCode(unit).normalize('NFKC')]
      .map((letter) => units[letter.charCodeAt(0)] ?? DELETED)
      .filter((letter) => letter !== DELETED && letter !== Unit.Space && letter < 0xfb50)
    if (letters.length === 0) continue
    units[unit] = letters.length === 1 ? letters[0] : EXPANDED
    if (letters.length > 1) expansions.set(unit, letters)
  }
}

function makeFoldTable(): FoldTable {
  const units = new Uint16Array(0x10000)
  for (let unit = 2; unit < 0x10000; unit++) units[unit] = unit
  foldCase(units)
  foldDigits(units)
  for (const [from, to] of LETTER_FOLDS) units[from] = to
  for (const [from, to = from] of [...MARK_RANGES, ...INVISIBLE_RANGES]) units.fill(DELETED, from, to + 1)
  units[Unit.Tatweel] = DELETED
  const expansions = new Map<number, readonly number[]>()
  foldPresentationForms(units, expansions)
  return { units, expansions }
}

function foldTable(): FoldTable {
  made ??= makeFoldTable()
  return made
}

let scanned: Int32Array | null = null

/** Bits of an entry of `scanTable`: the unit belongs inside an Arabic word; its fold is more than one letter. */
export const enum Scan {
  FoldMask = 0xffff,
  ClassShift = 16,
  ClassMask = 0xf,
  InWord = 1 << 20,
}

/**
 * Class and fold of every code unit in one number, so that the scanner loads once a unit: the folded unit (0: deleted, 1: several
 * letters), the class above it, and whether the unit stands inside Arabic words.
 */
export function scanTable(): Int32Array {
  scanned ??= makeScanTable()
  return scanned
}

function makeScanTable(): Int32Array {
  const classes = characterClasses()
  const { units } = foldTable()
  const table = new Int32Array(0x10000)
  for (let unit = 0; unit < 0x10000; unit++) {
    const kind: CharacterClass = classes[unit]
    const inWord = kind === CharacterClass.ArabicLetter || kind === CharacterClass.Mark || kind === CharacterClass.Tatweel
    table[unit] = units[unit] | (kind << Scan.ClassShift) | (inWord ? Scan.InWord : 0)
  }
  return table
}

/**
 * A word's hash is the sum of `unit × BASE^position`, so that cutting a letter off its front is one
 * subtraction and one multiplication: the matcher looks behind proclitics without reading the word again.
 */
export const BASE = 0x01000193
/** `BASE × BASE_INVERSE = 1 (mod 2^32)`. */
const BASE_INVERSE = 0x359c449b

/** The hash of the word that is left when `unit` is cut off the front of a word with this hash. */
export function hashWithoutFirst(hash: number, unit: number): number {
  return Math.imul(hash - unit, BASE_INVERSE)
}

/** The hash of the word that begins with `unit` and goes on as the word with this hash. */
export function hashWithFirst(hash: number, unit: number): number {
  return (Math.imul(hash, BASE) + unit) | 0
}

/** Folds one source into one growing buffer; a word's letters end up side by side, with their hash. */
export interface Folder {
  /** The folded units so far. */
  units: Uint16Array
  /** How many of them there are. */
  length: number
}

/** A folder with room for so many letters. */
export function createFolder(capacity: number): Folder {
  return { units: new Uint16Array(Math.max(16, capacity)), length: 0 }
}

function grow(folder: Folder, needed: number): void {
  const larger = new Uint16Array(Math.max(needed, folder.units.length * 2))
  larger.set(folder.units)
  folder.units = larger
}

/** Makes room for `needed` more units. */
export function reserve(folder: Folder, needed: number): void {
  if (folder.length + needed > folder.units.length) grow(folder, folder.length + needed)
}

/** Folds `source.slice(start, end)` to the end of the folder, and gives the hash of what was added. */
export function foldInto(folder: Folder, source: string, start: number, end: number): number {
  const { units, expansions } = foldTable()
  let hash = 0
  let power = 1
  reserve(folder, end - start)
  for (let at = start; at < end; at++) {
    const folded = units[source.charCodeAt(at)]
    if (folded > EXPANDED) {
      folder.units[folder.length++] = folded
      hash = (hash + Math.imul(folded, power)) | 0
      power = Math.imul(power, BASE)
    } else if (folded === EXPANDED) {
      for (const letter of expansions.get(source.charCodeAt(at)) ?? []) {
        if (folder.length + (end - at) >= folder.units.length) grow(folder, folder.length + (end - at) + 8)
        folder.units[folder.length++] = letter
        hash = (hash + Math.imul(letter, power)) | 0
        power = Math.imul(power, BASE)
      }
    }
  }
  return hash
}

/**
 * How many source units, from `start` on, give the first `letters` folded letters: the way back from a
 * folded word to the text. Marks that stand on the last of the letters go with it.
 */
export function sourceLength(source: string, start: number, end: number, letters: number): number {
  const { units, expansions } = foldTable()
  let seen = 0
  for (let at = start; at < end; at++) {
    const folded = units[source.charCodeAt(at)]
    if (folded !== DELETED && seen >= letters) return at - start
    if (folded > EXPANDED) seen++
    else if (folded === EXPANDED) seen += expansions.get(source.charCodeAt(at))?.length ?? 0
  }
  return end - start
}

/** One word, folded. */
export function foldWord(word: string): string {
  const folder = createFolder(word.length)
  foldInto(folder, word, 0, word.length)
  return unitsToString(folder.units, 0, folder.length)
}

/** A string of code units, four at a time: a call with a fixed number of arguments is three times as fast as one with a spread. */
export function unitsToString(units: Uint16Array, start: number, end: number): string {
  let text = ''
  let at = start
  for (; at + 4 <= end; at += 4) text += String.fromCharCode(units[at], units[at + 1], units[at + 2], units[at + 3])
  for (; at < end; at++) text += String.fromCharCode(units[at])
  return text
}
