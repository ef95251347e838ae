import { Unit } from '../text/characters.js'
import { isCommonWord } from './common.js'
import { type Columns, flagsOf, SurfaceFlag, TextByte, textAt, unitAt } from './gazetteer-layout.js'
import type { Arrays } from './gazetteer-loops.js'
import { addHit, articleOf, type Matcher, setReading } from './gazetteer-matcher.js'
import { Entry, entries, RunKind, type Runs } from './gazetteer-runs.js'
import { canonicalWords, startOfRun, wordsOfName } from './gazetteer-words.js'

/**
 * Compares a name with `source.slice(start, end)` letter by letter, both folded, any spaces as one. False means "not in this way":
 * words that are joined or spelled otherwise are compared by `canonicalWords`.
 */
function sameLetters(
  { texts, surfaceTexts }: Columns,
  surface: number,
  source: string,
  start: number,
  end: number,
  article: number,
): boolean {
  const table = entries()
  let at = surfaceTexts[surface]
  let put = article
  let unit = start
  let inGap = true
  for (;;) {
    const byte = texts[at]
    const nameUnit = byte >= 0x80 ? byte + (TextByte.ArabicPage - 0x80) : unitAt(texts, at)
    const entry = table[nameUnit]
    if (byte !== TextByte.End && (entry & Entry.Deleted) !== 0) {
      at += byte === TextByte.Escape ? 3 : 1
      continue
    }
    let found = unit < end ? table[source.charCodeAt(unit)] : Entry.Line
    if (put > 0) found = put === article ? Unit.Alef : Unit.Lam
    else if ((found & Entry.Deleted) !== 0) {
      unit++
      continue
    }
    const isGap = (entry & Entry.Space) !== 0
    if (isGap && inGap) {
      at += byte === TextByte.Escape ? 3 : 1
      continue
    }
    if (put === 0 && (found & Entry.Space) !== 0 && inGap) {
      unit++
      continue
    }
    if (byte === TextByte.End) return unit >= end && put === 0
    if (unit >= end && put === 0) return false
    if (((entry | found) & Entry.Expanded) !== 0) return false
    if (isGap !== ((found & Entry.Space) !== 0)) return false
    if (!isGap && (entry & Entry.FoldMask) !== (found & Entry.FoldMask)) return false
    if (!isGap && entry >> Entry.KindShift === RunKind.Gap && nameUnit !== source.charCodeAt(unit)) return false
    inGap = isGap
    at += byte === TextByte.Escape ? 3 : 1
    if (put > 0) put--
    else unit++
  }
}

/** So many letters of the article. */
function articleLetters(article: number): string {
  return String.fromCharCode(...[Unit.Alef, Unit.Lam].slice(0, article))
}

/** Compares words in their canonical spelling; a text's word may have the alef of a written accusative (see `hashWithoutTanwin`). */
function sameWords({ runs, run, at, article, columns }: Matcher, surface: number, last: number, end: number): boolean {
  const wanted = wordsOfName(textAt(columns.texts, columns.surfaceTexts[surface]))
  const found = canonicalWords(runs, run, at, last, articleLetters(article), end)
  if (wanted === found) return true
  const words = found.split(' ')
  const accusative = articleLetters(1)
  return words.length > 1 && wanted.split(' ').every((letters, index) => words[index] === letters || words[index] === letters + accusative)
}

/** The next unit at or behind `at` that is a letter and no mark or tatweel, or the end. */
export function nextLetter(text: string, at: number, end: number): number {
  const table = entries()
  let next = at
  while (next < end && (table[text.charCodeAt(next)] & Entry.Deleted) !== 0) next++
  return next
}

const isAlef = (unit: number): boolean =>
  unit === Unit.Alef || unit === Unit.AlefMadda || unit === Unit.AlefHamzaAbove || unit === Unit.AlefHamzaBelow
const isYeh = (unit: number): boolean => unit === Unit.Yeh || unit === Unit.AlefMaksura || unit === Unit.YehHamza

/** Whether two spellings of one letter contradict each other: `أ` and `إ` do, `أ` and `ا` do not; `ي` and `ى` do. */
function contradicts(name: number, found: number): boolean {
  if (name === found) return false
  if (isAlef(name) && isAlef(found)) return name !== Unit.Alef && found !== Unit.Alef
  return isYeh(name) && isYeh(found)
}

/**
 * Whether a short name stands in the text as the list spells it, marks and tatweel apart. Behind a proclitic every letter must be
 * the same (`كراس` is not `كـ` + `رأس`); a whole word must only not contradict it (`على` is not `علي`, `إن` is not `أن`).
 */
function spelledAlike(name: string, source: string, start: number, end: number, skip: number, cut: number): boolean {
  let at = nextLetter(name, 0, name.length)
  for (let letter = 0; letter < skip; letter++) at = nextLetter(name, at + 1, name.length)
  let found = nextLetter(source, start, end)
  while (at < name.length && found < end) {
    const letter = name.charCodeAt(at)
    const other = source.charCodeAt(found)
    if (cut > 0 ? letter !== other : contradicts(letter, other)) return false
    at = nextLetter(name, at + 1, name.length)
    found = nextLetter(source, found + 1, end)
  }
  return true
}

/** Whether two spellings have the same capitals; Arabic letters have none. */
function sameCase(name: string, found: string): boolean {
  const capitals = (text: string): string => text.replace(/[^\p{Lu}\p{Ll}]+/gu, '')
  return capitals(name) === capitals(found)
}

/** Whether what looks like a proclitic and a name is a frequent word, alone (`لصالح`) or behind a conjunction (`ولصالح`). */
export function isOneWord(runs: Runs, run: number, cut: number): boolean {
  const start = startOfRun(runs, run)
  const end = startOfRun(runs, run - 1)
  const written = runs.source.slice(runs.from + start, runs.from + end)
  if (isCommonWord(written)) return true
  return cut === 2 && isCommonWord(written.slice(nextLetter(written, 1, written.length)))
}

/** The guards of the names that are short or common: they must not turn up inside other words. */
function isAllowed(matcher: Matcher, surface: number, flags: number, end: number): boolean {
  if ((flags & (SurfaceFlag.CaseSensitive | SurfaceFlag.Single)) === 0) return true
  const { columns, runs, run, at, cut, article } = matcher
  const { source, from } = runs
  if ((flags & SurfaceFlag.CaseSensitive) !== 0) {
    const name = textAt(columns.texts, columns.surfaceTexts[surface])
    if (!sameCase(name, source.slice(from + at, from + end))) return false
  }
  if ((flags & SurfaceFlag.Single) === 0) return true
  if (matcher.bare) return false
  if (cut > 0 && (matcher.listedRun === run || (flags & SurfaceFlag.Tiny) !== 0 || isOneWord(runs, run, cut))) return false
  if ((flags & SurfaceFlag.Short) === 0) return true
  return spelledAlike(textAt(columns.texts, columns.surfaceTexts[surface]), source, from + at, from + end, article, cut)
}

/** What a comparison of a name with the text said. */
const enum Same {
  Unknown = 0,
  No = 1,
  Letters = 2,
  /** The name stands in the text unit by unit as the list spells it. */
  Units = 3,
}

/** Makes the matcher stand where a name begins. */
function standAt(matcher: Matcher, { begunRuns, begunAts, begunReadings }: Arrays, begun: number): void {
  matcher.run = begunRuns[begun]
  matcher.at = begunAts[begun]
  setReading(matcher, begunReadings[begun])
}

/** Flags of names that have guards, or stand for more than one. */
const GUARDED = SurfaceFlag.Single | SurfaceFlag.CaseSensitive | SurfaceFlag.Chained

/** Compares a name that was reached with what stands in the text, once. */
function createCompare(arrays: Arrays): (matcher: Matcher, name: number) => Same {
  const { units, begunAts, begunReadings, reachedSurfaces, reachedRuns, reachedEnds, reachedTexts, reachedFroms, reachedSames } = arrays

  /** Unit by unit: nearly every name stands in a text as its list spells it. Where it does not, this is no answer. */
  const sameUnits = (texts: Uint8Array, nameStart: number, start: number, end: number): boolean => {
    let at = nameStart
    for (let unit = start; unit < end; unit++) {
      const byte = texts[at++]
      // A letter's byte is 0x580 less than its unit, any other the unit itself: without a branch, since where the spaces stand cannot be foreseen.
      if (byte + (byte & 0x80) * 11 !== units[unit]) return false
    }
    return texts[at] === TextByte.End
  }

  return (matcher, name) => {
    if (reachedSames[name] !== Same.Unknown) return reachedSames[name]
    const { columns, desk } = matcher
    const begun = reachedFroms[name]
    const article = articleOf(begunReadings[begun])
    const end = reachedEnds[name]
    let same = Same.Units
    if (article > 0 || !sameUnits(columns.texts, reachedTexts[name], begunAts[begun], end)) {
      standAt(matcher, arrays, begun)
      const { source, from } = desk
      same = Same.No
      if (sameLetters(columns, reachedSurfaces[name], source, from + begunAts[begun], from + end, article)) same = Same.Letters
      else if (sameWords(matcher, reachedSurfaces[name], reachedRuns[name], end)) same = Same.Letters
    }
    reachedSames[name] = same
    return same
  }
}

/**
 * The last round: fetches the texts of all names that were reached, then compares them in reading order. A name stays out if the one that
 * covers it is in the text, and no guard is asked about that; the other items of a name are found with it.
 */
export function createVerify(arrays: Arrays): (matcher: Matcher) => void {
  const { begunRuns, firsts, reachedSurfaces, reachedRuns, reachedEnds, reachedTexts, reachedNext, reachedCovers } = arrays
  const compare = createCompare(arrays)

  const fetchTexts = (count: number, texts: Uint8Array): number => {
    let fetched = 0
    for (let name = 0; name < count; name++) if (reachedCovers[name] < 0) fetched = (fetched + texts[reachedTexts[name]]) | 0
    return fetched
  }

  const verify = (matcher: Matcher, begun: number, name: number): void => {
    const { columns } = matcher
    const cover = reachedCovers[name]
    if (cover >= 0 && (columns.texts[reachedTexts[cover] - 1] & GUARDED) === 0 && compare(matcher, cover) !== Same.No) return
    const same = compare(matcher, name)
    if (same === Same.No) return
    standAt(matcher, arrays, begun)
    const first = reachedSurfaces[name]
    const end = reachedEnds[name]
    let flags = columns.texts[reachedTexts[name] - 1]
    for (let surface = first; ; flags = flagsOf(columns, surface)) {
      if (isAllowed(matcher, surface, flags, end)) {
        addHit(matcher, surface, flags, end, 0, same === Same.Units && surface === first ? 1 : 0)
        if (matcher.cut === 0 && reachedRuns[name] === begunRuns[begun]) matcher.listedRun = begunRuns[begun]
      }
      if ((flags & SurfaceFlag.Chained) === 0) return
      surface = columns.surfaceNext[surface] - 1
    }
  }

  return (matcher) => {
    const { desk, columns } = matcher
    const count = desk.begun
    matcher.fetched += fetchTexts(desk.reached, columns.texts)
    for (let begun = 0; begun < count; begun++)
      for (let name = firsts[begun]; name >= 0; name = reachedNext[name]) verify(matcher, begun, name)
  }
}
