import type { Arrays } from './loops.js'
import type { Matcher } from './matcher.js'

/**
 * Of names that overlap the longest stays, and of two as long the first: what it overlaps need not be compared with the text at all, if the
 * longest is in the text. In a large list half of all names that are reached stand inside others. This tells of all names that were
 * reached which of them need not be compared if another is in the text.
 *
 * > | بحر الصين الجنوبي     covers بحر الصين, الصين, الجنوبي
 */
export function createCover(arrays: Arrays): (matcher: Matcher) => void {
  /** Notes with the names that were reached from the words `from … to` which of them covers them. */
  const coverCluster = (from: number, to: number, longest: number): void => {
    const { begunAts, firsts, reachedNext, reachedEnds, reachedFroms, reachedCovers } = arrays
    const start = begunAts[reachedFroms[longest]]
    const end = reachedEnds[longest]
    for (let at = from; at < to; at++) {
      const begin = begunAts[at]
      for (let name = firsts[at]; name >= 0; name = reachedNext[name]) {
        const own = reachedEnds[name]
        if (begin < end && own > start && (begin !== start || own !== end)) reachedCovers[name] = longest
      }
    }
  }

  return ({ desk }) => {
    const { begunAts, firsts, reachedNext, reachedEnds } = arrays
    const count = desk.begun
    let from = 0
    // What hangs together with names of the words before or after these is left alone: its longest may be among those.
    let end = desk.end
    let isWhole = false
    let names = 0
    let longest = -1
    let length = 0
    let start = 0
    for (let at = 0; at < count; at++) {
      let name = firsts[at]
      if (name < 0) continue
      const begin = begunAts[at]
      if (begin >= end) {
        if (names > 1 && isWhole) coverCluster(from, at, longest)
        from = at
        isWhole = true
        names = length = 0
      }
      for (; name >= 0; name = reachedNext[name]) {
        const own = reachedEnds[name] - begin
        names++
        end = Math.max(end, reachedEnds[name])
        if (own < length || (own === length && begin >= start)) continue
        longest = name
        length = own
        start = begin
      }
    }
    if (names > 1 && isWhole && count < begunAts.length) coverCluster(from, count, longest)
    desk.end = end
  }
}
