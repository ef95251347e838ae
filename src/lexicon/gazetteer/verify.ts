import { Unit } from '../../text/characters.js'
import { isAllowed } from './guards.js'
import { type Columns, SurfaceFlag, TextByte, textAt, unitAt } from './layout.js'
import type { Arrays } from './loops.js'
import { addHit, articleOf, Found, type Matcher, makeRoom, setReading } from './matcher.js'
import { Entry, entries, RunKind } from './runs.js'
import { canonicalWords, wordsOfName } from './words.js'

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
    if (unit >= end && put === 0) {
      // What the name ends with may still be spaces and tatweels.
      if (!isGap) return false
      inGap = true
      at += byte === TextByte.Escape ? 3 : 1
      continue
    }
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

/** Compares a name that was reached with what stands in the text otherwise than unit by unit. */
function compareLetters(matcher: Matcher, arrays: Arrays, name: number): Same {
  const { columns, desk } = matcher
  const { begunAts, begunReadings, reachedSurfaces, reachedEnds } = arrays
  const begun = arrays.reachedFroms[name]
  const surface = reachedSurfaces[name]
  const { source, from } = desk
  standAt(matcher, arrays, begun)
  if (sameLetters(columns, surface, source, from + begunAts[begun], from + reachedEnds[name], articleOf(begunReadings[begun])))
    return Same.Letters
  return sameWords(matcher, surface, arrays.reachedRuns[name], reachedEnds[name]) ? Same.Letters : Same.No
}

/** Compares a name that was reached with what stands in the text, once. */
function createCompare(arrays: Arrays): (matcher: Matcher, name: number) => Same {
  const table = entries()
  return (matcher, name) => {
    const { units, begunAts, begunReadings, reachedEnds, reachedTexts, reachedFroms, reachedSames } = arrays
    const known = reachedSames[name]
    if (known !== Same.Unknown) return known
    const { texts } = matcher.columns
    const begun = reachedFroms[name]
    const end = reachedEnds[name]
    let at = reachedTexts[name]
    let same = articleOf(begunReadings[begun]) > 0 ? Same.Unknown : Same.Units
    for (; texts[at] === TextByte.Tatweel || texts[at] === Unit.Space; at++) same = Math.min(same, Same.Letters)
    // Unit by unit: nearly every name stands in a text as its list spells it, or with other hamzas.
    for (let unit = begunAts[begun]; unit < end && same !== Same.Unknown; unit++) {
      const byte = texts[at++]
      // A letter's byte is 0x580 less than its unit, any other the unit itself: without a branch, since where the spaces stand cannot be foreseen.
      const wanted = byte + (byte & 0x80) * 11
      const found = units[unit]
      if (wanted === found) continue
      const entry = table[wanted]
      const isLetter = entry >> Entry.KindShift !== RunKind.Gap && (entry & Entry.Special) === 0
      same = isLetter && entry === table[found] ? Same.Letters : Same.Unknown
    }
    for (; texts[at] === TextByte.Tatweel || texts[at] === Unit.Space; at++) same = Math.min(same, Same.Letters)
    if (same === Same.Unknown || texts[at] !== TextByte.End) same = compareLetters(matcher, arrays, name)
    reachedSames[name] = same
    return same
  }
}

/** Adds the items of a name that has guards, or stands for more than one. */
function addGuarded(matcher: Matcher, arrays: Arrays, name: number, same: Same): void {
  const { columns } = matcher
  const begun = arrays.reachedFroms[name]
  const first = arrays.reachedSurfaces[name]
  const end = arrays.reachedEnds[name]
  standAt(matcher, arrays, begun)
  let text = arrays.reachedTexts[name]
  for (let surface = first; ; text = columns.surfaceTexts[surface]) {
    const flags = columns.texts[text - 1]
    const isExact = surface === first && same === Same.Units
    if (isAllowed(matcher, text, flags, end, isExact)) {
      addHit(matcher, surface, flags, end, 0, isExact ? 1 : 0)
      if (matcher.cut === 0 && arrays.reachedRuns[name] === matcher.run) matcher.listedRun = matcher.run
    }
    if ((flags & SurfaceFlag.Chained) === 0) return
    surface = columns.surfaceNext[surface] - 1
  }
}

/** Waits for the texts of all names that were reached; what it gives is of no use. */
function createFetchTexts(arrays: Arrays): (matcher: Matcher) => number {
  return ({ desk, columns: { texts } }) => {
    const { begunAts, reachedEnds, reachedTexts, reachedFroms, reachedCovers } = arrays
    const count = desk.reached
    let fetched = 0
    for (let name = 0; name < count; name++) {
      if (reachedCovers[name] >= 0) continue
      const text = reachedTexts[name]
      fetched = (fetched + texts[text] + texts[text + reachedEnds[name] - begunAts[reachedFroms[name]]]) | 0
    }
    return fetched
  }
}

/**
 * The last round: compares all names that were reached, in reading order. A name stays out if the one that covers it is in the text, and
 * no guard is asked about that; the other items of a name are found with it.
 */
export function createVerify(arrays: Arrays): (matcher: Matcher) => void {
  const compare = createCompare(arrays)
  const fetchTexts = createFetchTexts(arrays)
  return (matcher) => {
    const { begunRuns, begunAts, begunReadings, firsts, reachedSurfaces, reachedRuns, reachedEnds, reachedTexts, reachedNext } = arrays
    const { reachedCovers } = arrays
    const { desk, hits } = matcher
    const { texts } = matcher.columns
    matcher.fetched += fetchTexts(matcher)
    makeRoom(hits, desk.reached * Found.Size)
    const { from, begun: count } = desk
    for (let begun = 0; begun < count; begun++) {
      for (let name = firsts[begun]; name >= 0; name = reachedNext[name]) {
        const cover = reachedCovers[name]
        if (cover >= 0 && (texts[reachedTexts[cover] - 1] & SurfaceFlag.Guarded) === 0 && compare(matcher, cover) !== Same.No) continue
        const same = compare(matcher, name)
        if (same === Same.No) continue
        const flags = texts[reachedTexts[name] - 1]
        if ((flags & SurfaceFlag.Wanting) !== 0) {
          addGuarded(matcher, arrays, name, same)
          makeRoom(hits, desk.reached * Found.Size)
          continue
        }
        const cut = begunReadings[begun] & 3
        if (cut === 0 && reachedRuns[name] === begunRuns[begun]) matcher.listedRun = begunRuns[begun]
        const { numbers, length } = hits
        numbers[length + Found.Surface] = reachedSurfaces[name]
        numbers[length + Found.Start] = from + begunAts[begun]
        numbers[length + Found.End] = from + reachedEnds[name]
        numbers[length + Found.Cut] = cut
        numbers[length + Found.Inexact] = 0
        numbers[length + Found.Exact] = same === Same.Units ? 1 : 0
        numbers[length + Found.Flags] = flags
        hits.length = length + Found.Size
      }
    }
  }
}
