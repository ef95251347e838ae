import { CharacterClass, characterClasses, Unit } from '../text/characters.js'
import { BASE, foldWord, Scan, scanTable } from '../text/fold.js'

/**
 * A stretch of text as the matcher reads it: from its end to its beginning, so that the hash at every unit is that of the rest of
 * its word, and what stands behind a proclitic is looked up without reading it again. The loop has no branch that depends on where
 * words end: those are what slows a scanner down.
 *
 * > |  و  ل  ل  ص  ي  ن      hashes[1] is that of للصين, hashes[2] of لصين
 *
 * Runs are letters of one script, digits, or what stands between; the hash of a run is that of `Tokens.hashes`.
 */
export interface Runs {
  source: string
  from: number
  to: number
  /** By unit from `from` on. */
  hashes: Int32Array
  /** Where runs begin, from the last to the first: `(offset << 2) | kind`, offsets from `from` on. */
  bounds: Int32Array
  /** How many bounds there are; run `count - 1` is the first. */
  count: number
}

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
  // A hyphen stands between the words of a name as a space does.
  for (const hyphen of [Unit.Hyphen, 0x2010, 0x2011, Unit.EnDash]) entries[hyphen] |= Entry.Space
  return entries
}

export function entries(): Int32Array {
  made ??= makeEntries()
  return made
}

export function createRuns(): Runs {
  return { source: '', from: 0, to: 0, hashes: new Int32Array(64), bounds: new Int32Array(64), count: 0 }
}

/** The letters that a ligature folds to, last first, on the front of a hash. */
function hashWithLigature(hash: number, unit: number): number {
  const letters = foldWord(String.fromCharCode(unit))
  let result = hash
  for (let at = letters.length - 1; at >= 0; at--) result = (Math.imul(result, BASE) + letters.charCodeAt(at)) | 0
  return result
}

/** Reads `source.slice(from, to)`, which begins and ends where lines do. */
export function readRuns(runs: Runs, source: string, from: number, to: number): void {
  const length = to - from
  if (runs.hashes.length <= length) {
    runs.hashes = new Int32Array(length * 2)
    runs.bounds = new Int32Array(length * 2)
  }
  runs.source = source
  runs.from = from
  runs.to = to
  if (!readPlain(runs, source, from, length)) readWithLigatures(runs, source, from, length)
}

/** The loop that reads nearly every text; false where there is a ligature, which it cannot read. */
function readPlain(runs: Runs, source: string, from: number, length: number): boolean {
  const { hashes, bounds } = runs
  const table = entries()
  let hash = 0
  let before = 0
  let last = length
  let count = 0
  let seen = 0
  for (let at = length - 1; at >= 0; at--) {
    const entry = table[source.charCodeAt(from + at)]
    if ((entry & Entry.Special) !== 0) {
      seen |= entry
      hashes[at] = hash
      continue
    }
    // Zero where the kind stays; else a run ends here for him who reads backwards, and the hash begins anew.
    const change = (entry ^ before) >> Entry.KindShift
    bounds[count] = (last << 2) | (before >> Entry.KindShift)
    count += -change >>> 31
    hash = (Math.imul(hash & ((change - 1) >> 31), 0x01000193) + (entry & Entry.FoldMask)) | 0
    hashes[at] = hash
    before = entry
    last = at
  }
  bounds[count] = (last << 2) | (before >> Entry.KindShift)
  runs.count = count + 1
  return (seen & Entry.Expanded) === 0
}

/** The same for texts in presentation forms, where one unit may be several letters. */
function readWithLigatures(runs: Runs, source: string, from: number, length: number): void {
  const { hashes, bounds } = runs
  const table = entries()
  let hash = 0
  let before = 0
  let last = length
  let count = 0
  for (let at = length - 1; at >= 0; at--) {
    const unit = source.charCodeAt(from + at)
    const entry = table[unit]
    if ((entry & Entry.Deleted) === 0) {
      const change = (entry ^ before) >> Entry.KindShift
      if (change !== 0) bounds[count++] = (last << 2) | (before >> Entry.KindShift)
      const rest = change === 0 ? hash : 0
      hash = (entry & Entry.Expanded) !== 0 ? hashWithLigature(rest, unit) : (Math.imul(rest, BASE) + (entry & Entry.FoldMask)) | 0
      before = entry
      last = at
    }
    hashes[at] = hash
  }
  bounds[count] = (last << 2) | (before >> Entry.KindShift)
  runs.count = count + 1
}
