import { foldWord } from '../../text/fold.js'
import { FIRST_PARTS, SECOND_PARTS } from '../data/joins.js'
import { type Index, push } from './columns.js'
import { Entry, entries, hashOfLetters, RunKind, type Runs } from './runs.js'
import { extendHash, Hash } from './table.js'
import { foldedRun, joinedLetters, joinWord, kindOfRun, type NameWord, startOfRun } from './words.js'

const word: NameWord = { hash: 0, last: 0 }

interface Part {
  /** As a joined word has it. */
  readonly letters: string
  /** The hashes of its spellings apart. */
  readonly hashes: readonly number[]
}

interface Parts {
  readonly first: readonly Part[]
  readonly second: readonly Part[]
  /** 1 where a first part begins with the letter, or with one whose lowest byte is the same. */
  readonly firstLetters: Uint8Array
}

let made: Parts | null = null

function makeParts(): Parts {
  const part = (forms: readonly string[]): Part => ({
    letters: foldWord(forms[0]),
    hashes: forms.map((form) => hashOfLetters(foldWord(form))),
  })
  const first = FIRST_PARTS.map(part)
  const firstLetters = new Uint8Array(0x100)
  for (const { letters } of first) firstLetters[letters.charCodeAt(0) & 0xff] = 1
  return { first, second: SECOND_PARTS.map((form) => part([form])), firstLetters }
}

function parts(): Parts {
  made ??= makeParts()
  return made
}

/** Whether a word begins with these letters; true too where it has a mark among them. */
function mayBeginWith({ source, from }: Runs, start: number, end: number, letters: string): boolean {
  const table = entries()
  for (let at = 0; at < letters.length; at++) {
    if (start + at >= end) return false
    const entry = table[source.charCodeAt(from + start + at)]
    if ((entry & Entry.Special) !== 0) return true
    if ((entry & Entry.FoldMask) !== letters.charCodeAt(at)) return false
  }
  return true
}

/** Whether a word may be one that a text writes apart, by its beginning and its end: nearly every word is turned away here. */
function mayStandApart(runs: Runs, run: number): boolean {
  const { first, second, firstLetters } = parts()
  const start = startOfRun(runs, run)
  const end = startOfRun(runs, run - 1)
  const entry = entries()[runs.source.charCodeAt(runs.from + start)]
  if ((entry & Entry.Expanded) !== 0) return true
  if (firstLetters[entry & 0xff] === 1)
    for (let at = 0; at < first.length; at++) if (mayBeginWith(runs, start, end, first[at].letters)) return true
  for (let at = 0; at < second.length; at++) {
    const { letters, hashes } = second[at]
    if (end - letters.length > start && runs.hashes[end - letters.length] === hashes[0]) return true
  }
  return false
}

/** The letters without the second part with which they end. */
function beforeSecond(letters: string, { letters: part }: Part): string {
  return letters.length > part.length && letters.endsWith(part) ? letters.slice(0, -part.length) : ''
}

/** The hashes of what a text may show first of a joined word: itself, `نصر` of `نصرالله`, `عبد` of `عبدالفتاح`. */
function firstRuns(letters: string): number[] {
  const runs = [hashOfLetters(letters)]
  for (const part of parts().first) if (letters.startsWith(part.letters)) runs.push(...part.hashes)
  for (const part of parts().second) {
    const before = beforeSecond(letters, part)
    if (before !== '') runs.push(hashOfLetters(before))
  }
  return runs
}

/** The same for its first two runs, where it is written apart. */
function firstTwoRuns(letters: string): number[] {
  const pairs: number[] = []
  for (const part of parts().first) {
    if (!letters.startsWith(part.letters)) continue
    for (const behind of firstRuns(letters.slice(part.letters.length)))
      for (const form of part.hashes) pairs.push(extendHash(extendHash(Hash.NoWords, form), behind))
  }
  for (const part of parts().second) {
    const before = beforeSecond(letters, part)
    if (before !== '') pairs.push(extendHash(extendHash(Hash.NoWords, hashOfLetters(before)), part.hashes[0]))
  }
  return pairs
}

/** Notes what a text may show of the name's first or second word where it is written apart there. */
function noteApart({ pairHashes }: Index, runs: Runs, run: number, last: number, isFirst: boolean, soFar: number): void {
  if (run === last && !mayStandApart(runs, run)) return
  const letters = joinedLetters(runs, run, last, foldedRun(runs, run, startOfRun(runs, run)))
  if (isFirst) for (const pair of firstTwoRuns(letters)) push(pairHashes, pair)
  else for (const first of firstRuns(letters)) push(pairHashes, extendHash(soFar, first))
}

/**
 * Adds the steps of the entry that was begun: the hashes of the name's first word, first two words …, signs between words among them. What
 * a text may show where the name begins goes to the filters: the first word if there is no second; the first word with the run of letters
 * behind it, whatever stands between them, and with the sign behind it; the two runs of letters that it may be written in.
 */
export function addWords(index: Index, runs: Runs, run: number, stop: number): void {
  const { startHashes, pairHashes, steps } = index
  const table = entries()
  let hash = Hash.NoWords
  let first = Hash.NoWords
  let words = 0
  for (let at = run; at >= stop; at--) {
    const start = startOfRun(runs, at)
    if (kindOfRun(runs, at) === RunKind.Gap) {
      for (let unit = start; unit < startOfRun(runs, at - 1); unit++) {
        const sign = runs.source.charCodeAt(runs.from + unit)
        if ((table[sign] & (Entry.Space | Entry.Deleted)) !== 0) continue
        if ((table[sign] & Entry.Line) !== 0) break
        if (words === 1) push(pairHashes, extendHash(first, sign))
        hash = extendHash(hash, sign)
        push(steps, hash)
      }
    } else {
      joinWord(runs, at, start, runs.hashes[start], stop, word)
      const { last } = word
      const joined = word.hash
      if (words < 2) noteApart(index, runs, at, last, words === 0, first)
      if (words === 1) push(pairHashes, extendHash(first, joined))
      hash = extendHash(hash, joined)
      if (words === 0) first = hash
      words++
      push(steps, hash)
      at = last
    }
  }
  if (words === 1) push(startHashes, first)
}
