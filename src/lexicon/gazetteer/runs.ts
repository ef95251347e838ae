import { CharacterClass, characterClasses, isConjunction, isPreposition, Unit } from '../../text/characters.js'
import { foldWord, Scan, scanTable } from '../../text/fold.js'

/**
 * A stretch of text as the matcher reads it: from its end to its beginning, so that the hash at every unit is that of the rest of
 * its word, and what stands behind a proclitic is looked up without reading it again. The loop has no branch that depends on where
 * words end: those are what slows a scanner down.
 *
 * > |  و  ل  ل  ص  ي  ن      hashes[1] is that of للصين, hashes[2] of لصين
 *
 * Runs are letters of one script, digits, or what stands between. A unit's hash is `(rest ^ letter) × letter`, of the number that stands
 * for its folded letter: odd, so that no two rests come to one hash; zero for what is no letter, so that a word begins anew behind it.
 */
export interface Runs {
  source: string
  from: number
  to: number
  /** By unit from `from` on, and zero behind the last. */
  readonly hashes: Int32Array
  /** Where runs begin, from the last to the first (see `Bound`), offsets from `from` on. */
  readonly bounds: Int32Array
  /** How many bounds there are; run `count - 1` is the first. */
  count: number
  /** Where marks, tatweel and controls stand, from the last to the first. */
  readonly marks: Int32Array
  markCount: number
}

/** What a bound is: an offset above, then the run's kind, then what its first letter may be. */
export const enum Bound {
  Shift = 4,
  KindShift = 2,
  /** Of the kind, and of what the first letter may be. */
  Mask = 3,
  /** Any of these bits is set where the run is no gap. */
  Word = 12,
}

/** What a letter may be at the front of a word. */
export const enum Front {
  None = 0,
  Conjunction = 1,
  Preposition = 2,
  /** A preposition that swallows the article. */
  Lam = 3,
}

/** What a run consists of. */
export const enum RunKind {
  Gap = 0,
  Arabic = 1,
  /** Letters of another script. */
  Foreign = 2,
  Digits = 3,
}

/** Bits of a unit's entry: its folded unit below, then these. */
export const enum Entry {
  FoldMask = 0xffff,
  Deleted = 0x1_0000,
  /** Folds to more than one letter. */
  Expanded = 0x2_0000,
  Special = 0x3_0000,
  Space = 0x4_0000,
  Line = 0x8_0000,
  KindShift = 20,
}

let made: Int32Array | null = null

function kindOf(characterClass: CharacterClass): RunKind {
  switch (characterClass) {
    case CharacterClass.ArabicLetter:
    case CharacterClass.Mark:
    case CharacterClass.Tatweel:
    case CharacterClass.Invisible:
      return RunKind.Arabic
    case CharacterClass.Letter:
      return RunKind.Foreign
    case CharacterClass.Digit:
      return RunKind.Digits
    default:
      return RunKind.Gap
  }
}

function makeEntries(): Int32Array {
  const classes = characterClasses()
  const folds = scanTable()
  const entries = new Int32Array(0x10000)
  for (let unit = 0; unit < 0x10000; unit++) {
    const folded = folds[unit] & Scan.FoldMask
    const kind = kindOf(classes[unit])
    const characterClass: CharacterClass = classes[unit]
    entries[unit] = kind << Entry.KindShift
    if (folded === 0) entries[unit] |= Entry.Deleted
    else if (folded === 1) entries[unit] |= Entry.Expanded
    else if (kind !== RunKind.Gap) entries[unit] |= folded
    if (characterClass === CharacterClass.Space) entries[unit] |= Entry.Space
    if (characterClass === CharacterClass.LineBreak) entries[unit] |= Entry.Line
  }
  // A hyphen stands between the words of a name as a space does, and `_` in a hashtag.
  for (const joint of [Unit.Hyphen, 0x2010, 0x2011, Unit.EnDash, Unit.Underscore]) entries[joint] |= Entry.Space
  return entries
}

/** The entry of each code unit (see `Entry`); made on first use. */
export function entries(): Int32Array {
  made ??= makeEntries()
  return made
}

/** Bits of the number of a unit: kind and `Front` in the highest four, then one that is set where marks and ligatures want a look. */
export const enum Letter {
  KindShift = 30,
  FrontShift = 28,
  Special = 0x0800_0000,
  /** With `Special`: folds to several letters. */
  Ligature = 1,
  HashMask = 0x07ff_ffff,
}

function frontOf(letter: number): Front {
  if (letter === Unit.Lam) return Front.Lam
  if (isConjunction(letter)) return Front.Conjunction
  return isPreposition(letter) ? Front.Preposition : Front.None
}

let numbers: Int32Array | null = null

function makeNumbers(): Int32Array {
  const table = entries()
  const made = new Int32Array(0x10000)
  for (let unit = 0; unit < 0x10000; unit++) {
    const entry = table[unit]
    const kind = entry >> Entry.KindShift
    const mixed = Math.imul((entry & Entry.FoldMask) ^ 0x5bd1e995, 0x9e3779b1)
    if ((entry & Entry.Special) !== 0) made[unit] = (entry & Entry.Expanded) !== 0 ? Letter.Special | Letter.Ligature : Letter.Special
    else if (kind !== RunKind.Gap) {
      const front = frontOf(entry & Entry.FoldMask) << Letter.FrontShift
      made[unit] = (kind << Letter.KindShift) | front | ((mixed ^ (mixed >>> 15)) & Letter.HashMask) | 1
    }
  }
  return made
}

/** The number of each code unit (see `Letter`); made on first use. */
export function letterNumbers(): Int32Array {
  numbers ??= makeNumbers()
  return numbers
}

/** Kind and `Front` of a letter, as they stand in a bound. */
function boundOf(unit: number): number {
  return letterNumbers()[unit] >>> Letter.FrontShift
}

/** The hash of the word that begins with this letter and goes on as the word with this hash; zero where it is no letter. */
export function hashWith(unit: number, rest: number): number {
  const letter = letterNumbers()[unit]
  return Math.imul(rest ^ letter, letter)
}

/** The hash of the word that begins with these folded letters and goes on as the word with this hash. */
export function hashBefore(letters: string, rest: number): number {
  let hash = rest
  for (let at = letters.length - 1; at >= 0; at--) hash = hashWith(letters.charCodeAt(at), hash)
  return hash
}

/** The hash of a word of folded letters. */
export function hashOfLetters(letters: string): number {
  return hashBefore(letters, 0)
}

function createRuns(size: number): Runs {
  return {
    source: '',
    from: 0,
    to: 0,
    hashes: new Int32Array(size),
    bounds: new Int32Array(size),
    count: 0,
    marks: new Int32Array(size),
    markCount: 0,
  }
}

let scratch: Runs | null = null

/** Reads a name, until the next is read. */
export function readName(name: string): Runs {
  const { length } = name
  if (scratch === null || scratch.hashes.length <= length) scratch = createRuns(length * 2 + 64)
  scratch.source = name
  scratch.to = length
  scratch.hashes[length] = 0
  readAny(scratch)
  return scratch
}

/** Reads any text, in presentation forms too, where one unit may be several letters. */
export function readAny(runs: Runs): void {
  const { source, from, to, hashes, bounds, marks } = runs
  const length = to - from
  const table = entries()
  let hash = 0
  let before = 0
  let front = 0
  let last = length
  let count = 0
  runs.markCount = 0
  for (let at = length - 1; at >= 0; at--) {
    const unit = source.charCodeAt(from + at)
    const entry = table[unit]
    if ((entry & Entry.Deleted) === 0) {
      const change = (entry ^ before) >> Entry.KindShift
      if (change !== 0) bounds[count++] = (last << Bound.Shift) | front
      const rest = change === 0 ? hash : 0
      const isLigature = (entry & Entry.Expanded) !== 0
      hash = isLigature ? hashBefore(foldWord(source[from + at]), rest) : hashWith(unit, rest)
      front = isLigature ? RunKind.Arabic << Bound.KindShift : boundOf(unit)
      before = entry
      last = at
    } else marks[runs.markCount++] = at
    hashes[at] = hash
  }
  bounds[count] = (last << Bound.Shift) | front
  runs.count = count + 1
}
