import { isConjunction, isPreposition, Unit } from '../../text/characters.js'
import { foldWord } from '../../text/fold.js'
import { FIRST_PARTS, SECOND_PARTS } from '../data/joins.js'
import { Bound, Entry, entries, hashBefore, hashOfLetters, RunKind, type Runs, readName } from './runs.js'

/**
 * The words of a name as they are compared. `عبد الفتاح` and `عبدالفتاح`, `أبو ظبي` and `أبي ظبي` and `أبوظبي`, `محمد بن زايد` and
 * `محمد ابن زايد` are the same words: a first part is read together with what follows it, in its headword's spelling.
 * Lists and texts go through the same functions, so a name and its spellings have one key.
 *
 * > | محمد ابن زايد        → محمد · بنزايد
 *          ^^^^^^^^
 */
interface Joins {
  /** By the hash of a first part: the letters of its headword. */
  readonly first: ReadonlyMap<number, string>
  readonly second: ReadonlySet<number>
  /** One bit for each hash in either: nearly every word is turned away by it. */
  readonly bits: Int32Array
}

let made: Joins | null = null

const enum JoinBits {
  Words = 1 << 8,
  /** A hash is mixed; its highest bits tell the word, those behind them the bit. */
  WordShift = 24,
  BitShift = 19,
}

function makeBits(hashes: Iterable<number>): Int32Array {
  const bits = new Int32Array(JoinBits.Words)
  for (const hash of hashes) {
    const mixed = Math.imul(hash, 0x85ebca6b)
    bits[mixed >>> JoinBits.WordShift] |= 1 << (mixed >>> JoinBits.BitShift)
  }
  return bits
}

/** False for nearly every word that is neither a first nor a second part. */
export function mayJoin(bits: Int32Array, hash: number): boolean {
  const mixed = Math.imul(hash, 0x85ebca6b)
  return ((bits[mixed >>> JoinBits.WordShift] >>> (mixed >>> JoinBits.BitShift)) & 1) !== 0
}

function makeJoins(): Joins {
  const first = new Map<number, string>()
  for (const [headword, ...forms] of FIRST_PARTS) {
    for (const form of [headword, ...forms]) first.set(hashOfLetters(foldWord(form)), foldWord(headword))
  }
  const second = new Set(SECOND_PARTS.map((part) => hashOfLetters(foldWord(part))))
  return { first, second, bits: makeBits([...first.keys(), ...second]) }
}

/** The words that may be one with a neighbour; made on first use. */
export function joins(): Joins {
  made ??= makeJoins()
  return made
}

/** The source offset, from `runs.from` on, at which a run begins; run -1 is the end. */
export function startOfRun(runs: Runs, run: number): number {
  return run < 0 ? runs.to - runs.from : runs.bounds[run] >> Bound.Shift
}

/** What a run consists of. */
export function kindOfRun(runs: Runs, run: number): RunKind {
  return run < 0 ? RunKind.Gap : (runs.bounds[run] >> Bound.KindShift) & Bound.Mask
}

/** True where nothing but spaces (and a hyphen) stands in a gap, on one line. */
export function isPlainGap(runs: Runs, run: number): boolean {
  const table = entries()
  const end = runs.from + startOfRun(runs, run - 1)
  for (let at = runs.from + startOfRun(runs, run); at < end; at++)
    if ((table[runs.source.charCodeAt(at)] & (Entry.Space | Entry.Deleted)) === 0) return false
  return true
}

/** A run's folded letters, from `at` on. */
export function foldedRun(runs: Runs, run: number, at: number): string {
  const table = entries()
  const { source, from } = runs
  const end = from + startOfRun(runs, run - 1)
  let letters = ''
  for (let unit = from + at; unit < end; unit++) {
    const entry = table[source.charCodeAt(unit)]
    if ((entry & Entry.Expanded) !== 0) letters += foldWord(source[unit])
    else if ((entry & Entry.Deleted) === 0) letters += String.fromCharCode(entry & Entry.FoldMask)
  }
  return letters
}

/** One word of a name: its hash, and the last run that it is made of. */
export interface NameWord {
  hash: number
  last: number
}

/** The run behind `run` and a gap of spaces, if it has Arabic letters and begins before `stop`; else -1. */
function nextArabic(runs: Runs, run: number, stop: number): number {
  const next = run - 2
  if (next < stop || kindOfRun(runs, next) !== RunKind.Arabic || kindOfRun(runs, run - 1) !== RunKind.Gap) return -1
  return isPlainGap(runs, run - 1) ? next : -1
}

/**
 * Reads the word at `run`, whose letters from `at` on have the hash `hash`, with all that joins it; runs below `stop` are out of reach.
 * Answers whether anything did.
 */
export function joinWord(runs: Runs, run: number, at: number, hash: number, stop: number, word: NameWord): boolean {
  const { first, second, bits } = joins()
  word.hash = hash
  word.last = run
  const head = mayJoin(bits, hash) ? first.get(hash) : undefined
  const behind = run - 2
  if (behind < stop || behind < 0) return false
  if (head !== undefined) {
    const next = nextArabic(runs, run, stop)
    if (next < 0) return false
    const start = startOfRun(runs, next)
    joinWord(runs, next, start, runs.hashes[start], Math.max(stop, next - 4), word)
    word.hash = hashBefore(head, word.hash)
    return true
  }
  const nextHash = runs.hashes[startOfRun(runs, behind)]
  if (!mayJoin(bits, nextHash) || !second.has(nextHash) || nextArabic(runs, run, stop) < 0) return false
  word.hash = hashBefore(foldedRun(runs, run, at), nextHash)
  word.last = behind
  return true
}

/** The words of the runs `run … stop` (to `end`) as letters, `article` put before what stands at `at`: the exact form of what the hashes say. */
export function canonicalWords(runs: Runs, run: number, at: number, stop: number, article: string, end: number): string {
  const parts: string[] = []
  const word: NameWord = { hash: 0, last: 0 }
  let start = at
  for (let next = run; next >= stop; next--) {
    if (kindOfRun(runs, next) === RunKind.Gap) {
      const gapEnd = Math.min(end, startOfRun(runs, next - 1))
      parts.push(...signsOf(runs, startOfRun(runs, next), gapEnd))
      continue
    }
    const from = next === run ? start : startOfRun(runs, next)
    const own = (next === run ? article : '') + foldedRun(runs, next, from)
    joinWord(runs, next, from, hashOfLetters(own), stop, word)
    parts.push(joinedLetters(runs, next, word.last, own))
    next = word.last
    start = 0
  }
  return parts.join(' ')
}

/** The letters of the runs `run … last`, which are one word, the first of which has the letters `own`. */
export function joinedLetters(runs: Runs, run: number, last: number, own: string): string {
  const { first } = joins()
  let letters = ''
  for (let part = run; part >= last; part -= 2) {
    const partLetters = part === run ? own : foldedRun(runs, part, startOfRun(runs, part))
    letters += part > last ? (first.get(hashOfLetters(partLetters)) ?? partLetters) : partLetters
  }
  return letters
}

/** The signs in a gap that are no spaces, one by one. */
function signsOf(runs: Runs, start: number, end: number): string[] {
  const table = entries()
  const signs: string[] = []
  for (let at = start; at < end; at++) {
    const unit = runs.source.charCodeAt(runs.from + at)
    if ((table[unit] & Entry.Line) !== 0) break
    if ((table[unit] & (Entry.Space | Entry.Deleted)) === 0) signs.push(String.fromCharCode(unit))
  }
  return signs
}

/** The canonical words of a name. */
export function wordsOfName(name: string): string {
  const runs = readName(name)
  let run = runs.count - 1
  while (run >= 0 && kindOfRun(runs, run) === RunKind.Gap) run--
  return run < 0 ? '' : canonicalWords(runs, run, startOfRun(runs, run), 0, '', name.length)
}

/** True for one proclitic, and for a conjunction and a preposition: `و`, `ل`, `ول`. */
export function isProclitic(letters: string): boolean {
  const first = letters.charCodeAt(0)
  if (letters.length === 1) return isConjunction(first) || isPreposition(first)
  return letters.length === 2 && isConjunction(first) && isPreposition(letters.charCodeAt(1))
}

/** Bits for the letters that can be proclitics, by their distance from `ب`; `و` stands 32 behind it, so `و` and `ب` share a bit. */
const PROCLITIC_BITS = (1 << 0) | (1 << (Unit.Feh - Unit.Beh)) | (1 << (Unit.Kaf - Unit.Beh)) | (1 << (Unit.Lam - Unit.Beh))

/** Whether a letter can be a proclitic. */
export function mayBeProclitic(letter: number): boolean {
  const place = letter - Unit.Beh
  return place >= 0 && place <= Unit.Waw - Unit.Beh && ((PROCLITIC_BITS >>> place) & 1) !== 0
}
