import { foldWord } from '../text/fold.js'
import { FIRST_PARTS, SECOND_PARTS } from './data/joins.js'
import { Entry, entries, hashOfLetters, RunKind, type Runs } from './gazetteer-runs.js'
import { extendHash, NO_WORDS } from './gazetteer-table.js'
import { foldedRun, joinWord, kindOfRun, type NameWord, startOfRun } from './gazetteer-words.js'

const word: NameWord = { hash: 0, last: 0 }

let foldedSecondParts: readonly { readonly hash: number; readonly length: number }[] | null = null

function secondParts(): readonly { readonly hash: number; readonly length: number }[] {
  foldedSecondParts ??= SECOND_PARTS.map((part) => ({ hash: hashOfLetters(foldWord(part)), length: part.length }))
  return foldedSecondParts
}

let firstPartForms: ReadonlyMap<string, readonly number[]> | null = null

/** By a first part's letters: the hashes of all its forms. */
function firstParts(): ReadonlyMap<string, readonly number[]> {
  firstPartForms ??= new Map(FIRST_PARTS.map((forms) => [foldWord(forms[0]), forms.map((form) => hashOfLetters(foldWord(form)))]))
  return firstPartForms
}

const NO_PARTS: readonly number[] = []

/** Where a word may stand apart in a text, the hashes that its first part has there: `نصر` of `نصرالله`, `عبد` of `عبدالفتاح`. */
function partsOf(runs: Runs, run: number, joined: number): readonly number[] {
  const start = startOfRun(runs, run)
  const own = runs.hashes[start]
  const parts = joined === own ? NO_PARTS : [own]
  for (const { hash, length } of secondParts()) {
    const cut = startOfRun(runs, run - 1) - length
    if (cut > start && runs.hashes[cut] === hash) return [...parts, hashOfLetters(foldedRun(runs, run, start).slice(0, -length))]
  }
  if (!beginsLikeFirstPart(runs.source.charCodeAt(runs.from + start))) return parts
  const letters = foldedRun(runs, run, start)
  const forms = [...firstParts()]
    .filter(([part, hashes]) => letters.startsWith(part) || hashes.includes(own))
    .flatMap(([, hashes]) => hashes)
  return [...parts, ...forms]
}

let firstLetters: ReadonlySet<number> | null = null

function beginsLikeFirstPart(unit: number): boolean {
  firstLetters ??= new Set(FIRST_PARTS.flatMap((forms) => forms.map((form) => foldWord(form).charCodeAt(0))))
  return firstLetters.has(entries()[unit] & Entry.FoldMask)
}

/**
 * The hashes of a name's first word, first two words … in `steps`, signs between words among them. What a text may show where the name
 * begins goes to `note`: the first word if there is no second, or if it may be written apart; the first word with the run of letters
 * behind it, whatever stands between them, and with the sign behind it.
 */
export function hashWords(runs: Runs, run: number, stop: number, steps: number[], note: (word: number, hash: number) => void): void {
  const table = entries()
  let hash = NO_WORDS
  let words = 0
  steps.length = 0
  for (let at = run; at >= stop; at--) {
    const start = startOfRun(runs, at)
    if (kindOfRun(runs, at) === RunKind.Gap) {
      for (let unit = start; unit < startOfRun(runs, at - 1); unit++) {
        const sign = runs.source.charCodeAt(runs.from + unit)
        if ((table[sign] & (Entry.Space | Entry.Deleted)) !== 0) continue
        if ((table[sign] & Entry.Line) !== 0) break
        if (words === 1) note(words, extendHash(steps[0], sign))
        hash = extendHash(hash, sign)
        steps.push(hash)
      }
    } else {
      joinWord(runs, at, start, runs.hashes[start], stop, word)
      const { last } = word
      const joined = word.hash
      const before = words === 0 ? NO_WORDS : steps[0]
      if (words < 2) for (const part of partsOf(runs, at, joined)) note(words, extendHash(before, part))
      if (words === 1) note(words, extendHash(before, joined))
      words++
      hash = extendHash(hash, joined)
      steps.push(hash)
      at = last
    }
  }
  if (words === 1) note(0, steps[0])
}
