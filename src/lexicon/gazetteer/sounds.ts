import { isConjunction, isPreposition } from '../../text/characters.js'
import { mayHave } from './filter.js'
import { skeletonHash, soundClasses, soundsLike } from './foreign.js'
import { isOneWord, nextLetter } from './guards.js'
import { flagsOf, Slot, SlotPart, textAt } from './layout.js'
import { addHit, Found, type Matcher } from './matcher.js'
import { Entry, entries, RunKind, type Runs } from './runs.js'
import { extendHash, Hash, Part, slotFrom, slotOf } from './table.js'
import { foldedRun, isPlainGap, kindOfRun, mayBeProclitic, startOfRun } from './words.js'

/** Whether a name's words, one by one, sound like these. */
function allSoundAlike({ columns }: Matcher, entry: number, words: readonly string[]): boolean {
  const wanted = textAt(columns.texts, columns.soundTexts[entry]).split(' ')
  if (wanted.length !== words.length || (words.length === 1 && words[0].length < 4)) return false
  return wanted.every((letters, index) => soundsLike(letters, words[index]))
}

/** Notes the foreign names that sound like `words`; answers whether longer ones may go on. */
function visitSounds(matcher: Matcher, hash: number, words: readonly string[], end: number): boolean {
  const { columns, runs, run } = matcher
  const at = slotFrom(columns.soundSlots, slotOf(hash, matcher.soundScale), hash)
  if (at < 0) return false
  const value = columns.soundSlots[at + Part.Value]
  const guarded = words.length === 1 && isOneWord(runs, run, 0)
  for (let entry = (value >>> SlotPart.SurfaceShift) - 1; entry >= 0 && !guarded; entry = columns.soundNext[entry] - 1) {
    const surface = columns.soundSurfaces[entry]
    if (allSoundAlike(matcher, entry, words)) addHit(matcher, surface, flagsOf(columns, surface), end, 1, 0)
  }
  return (value & Slot.Continues) !== 0
}

/** Follows the foreign names that sound like what begins at `at`. */
function walkSounds(matcher: Matcher, at: number, cut: number): void {
  const { runs, columns } = matcher
  const words: string[] = []
  let hash = Hash.NoWords
  matcher.at = at
  matcher.cut = cut
  const skeleton = skeletonInText(runs, at, startOfRun(runs, matcher.run - 1))
  if (mayHave(columns.soundFilter, matcher.soundShift, extendHash(Hash.NoWords, skeleton), matcher.desk.masks) === 0) return
  for (let run = matcher.run; run > 0; run -= 2) {
    const letters = foldedRun(runs, run, run === matcher.run ? at : startOfRun(runs, run))
    words.push(letters)
    hash = extendHash(hash, skeletonHash(letters))
    if (!visitSounds(matcher, hash, words, startOfRun(runs, run - 1))) return
    if (run < 3 || kindOfRun(runs, run - 1) !== RunKind.Gap || kindOfRun(runs, run - 2) !== RunKind.Arabic) return
    if (!isPlainGap(runs, run - 1)) return
  }
}

/** `skeletonHash` of the letters that stand at `at … end`, without writing them down. */
function skeletonInText({ source, from }: Runs, at: number, end: number): number {
  const classes = soundClasses()
  const table = entries()
  let hash = 0
  let isFirst = true
  for (let unit = from + at; unit < from + end; unit++) {
    const entry = table[source.charCodeAt(unit)]
    if ((entry & Entry.Deleted) !== 0) continue
    const folded = entry & Entry.FoldMask
    const letter = classes[folded]
    if (isFirst) hash = letter || folded
    else if (letter !== 0) hash = (Math.imul(hash, 0x01000193) + letter) | 0
    isFirst = false
  }
  return hash
}

/** Reads one word, whole and behind its proclitics, unless a name that is spelled as it is listed begins in it. */
function readSound(matcher: Matcher, run: number, listed: ReadonlySet<number>): void {
  const { runs, hits } = matcher
  const { source, from } = runs
  const start = startOfRun(runs, run)
  const end = startOfRun(runs, run - 1)
  const table = entries()
  const second = nextLetter(source, from + start + 1, from + end) - from
  const third = nextLetter(source, from + second + 1, from + end) - from
  if (second >= end || listed.has(start) || listed.has(second) || listed.has(third)) return
  const before = hits.length
  matcher.run = run
  walkSounds(matcher, start, 0)
  const first = table[source.charCodeAt(from + start)] & Entry.FoldMask
  if (hits.length > before || !mayBeProclitic(first)) return
  walkSounds(matcher, second, 1)
  const letter = table[source.charCodeAt(from + second)] & Entry.FoldMask
  if (third < end && isConjunction(first) && isPreposition(letter)) walkSounds(matcher, third, 2)
}

/** Names that are spelled by ear, in a stretch whose names that are spelled as listed are the hits from `before` on. */
export function readSounds(matcher: Matcher, before: number): void {
  const { runs, hits } = matcher
  const listed = new Set<number>()
  for (let at = before; at < hits.length; at += Found.Size) listed.add(hits.numbers[at + Found.Start] - runs.from)
  for (let run = runs.count - 1; run > 0; run--) if (kindOfRun(runs, run) === RunKind.Arabic) readSound(matcher, run, listed)
}
