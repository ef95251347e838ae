import { Unit } from '../../text/characters.js'
import { isCommonWord } from '../common.js'
import { SurfaceFlag, TextByte, textAt, unitAt } from './layout.js'
import type { Matcher } from './matcher.js'
import { Entry, entries, type Runs } from './runs.js'
import { startOfRun } from './words.js'

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

/** The next letter of a name at or behind `at`, or its end. */
function nextOfName(texts: Uint8Array, at: number): number {
  const table = entries()
  let next = at
  while (texts[next] !== TextByte.End && (table[unitAt(texts, next)] & Entry.Deleted) !== 0) next = behindUnit(texts, next)
  return next
}

function behindUnit(texts: Uint8Array, at: number): number {
  return texts[at] === TextByte.Escape ? at + 3 : at + 1
}

/**
 * Whether a short name stands in the text as the list spells it, marks and tatweel apart. Behind a proclitic every letter must be
 * the same (`كراس` is not `كـ` + `رأس`); a whole word must only not contradict it (`على` is not `علي`, `إن` is not `أن`).
 */
function spelledAlike({ columns, runs, at: start, article, cut }: Matcher, text: number, end: number): boolean {
  const { texts } = columns
  const { source, from } = runs
  let at = nextOfName(texts, text)
  for (let letter = 0; letter < article; letter++) at = nextOfName(texts, behindUnit(texts, at))
  let found = nextLetter(source, from + start, from + end)
  while (texts[at] !== TextByte.End && found < from + end) {
    const letter = unitAt(texts, at)
    const other = source.charCodeAt(found)
    if (cut > 0 ? letter !== other : contradicts(letter, other)) return false
    at = nextOfName(texts, behindUnit(texts, at))
    found = nextLetter(source, found + 1, from + end)
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
export function isAllowed(matcher: Matcher, text: number, flags: number, end: number, isExact: boolean): boolean {
  if ((flags & (SurfaceFlag.CaseSensitive | SurfaceFlag.Single)) === 0) return true
  const { columns, runs, run, at, cut } = matcher
  const { source, from } = runs
  if ((flags & SurfaceFlag.CaseSensitive) !== 0) {
    const name = textAt(columns.texts, text)
    if (!sameCase(name, source.slice(from + at, from + end))) return false
  }
  if ((flags & SurfaceFlag.Single) === 0) return true
  if (matcher.bare) return false
  if (cut > 0 && matcher.listedRun === run) return false
  // `لـكو`: the sign `ـ` says that a proclitic ends.
  const isCut = cut > 0 && source.charCodeAt(from + at - 1) !== Unit.Tatweel && source.charCodeAt(from + at) !== Unit.Tatweel
  if (isCut && ((flags & SurfaceFlag.Tiny) !== 0 || isOneWord(runs, run, cut))) return false
  if ((flags & SurfaceFlag.Short) === 0 || isExact) return true
  return spelledAlike(matcher, text, end)
}
