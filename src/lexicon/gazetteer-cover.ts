import type { Arrays } from './gazetteer-loops.js'
import type { Matcher } from './gazetteer-matcher.js'

/**
 * Of names that overlap the longest stays, and of two as long the first: what it overlaps need not be compared with the text at all, if the
 * longest is in the text. In a large list half of all names that are reached stand inside others. This tells of all names that were
 * reached which of them need not be compared if another is in the text.
 *
 * > | بحر الصين الجنوبي     covers بحر الصين, الصين, الجنوبي
 */
export function createCover(arrays: Arrays): (matcher: Matcher) => void {
  const { begunAts, firsts, reachedNext, reachedEnds, reachedFroms, reachedCovers } = arrays

  /** The longest name of those that were reached from the words `from … to`, or -1 where there is one only. */
  const longestOf = (from: number, to: number): number => {
    let longest = -1
    let length = 0
    let start = 0
    let count = 0
    for (let at = from; at < to; at++)
      for (let name = firsts[at]; name >= 0; name = reachedNext[name]) {
        const begin = begunAts[at]
        const own = reachedEnds[name] - begin
        count++
        if (own < length || (own === length && begin >= start)) continue
        longest = name
        length = own
        start = begin
      }
    return count > 1 ? longest : -1
  }

  /** Notes with the names of a cluster which of them covers them. */
  const coverCluster = (from: number, to: number): void => {
    const longest = longestOf(from, to)
    if (longest < 0) return
    const start = begunAts[reachedFroms[longest]]
    const end = reachedEnds[longest]
    for (let at = from; at < to; at++)
      for (let name = firsts[at]; name >= 0; name = reachedNext[name]) {
        const begin = begunAts[at]
        const own = reachedEnds[name]
        if (begin < end && own > start && (begin !== start || own !== end)) reachedCovers[name] = longest
      }
  }

  return ({ desk }) => {
    const count = desk.begun
    let from = 0
    let end = 0
    for (let at = 0; at < count; at++) {
      let name = firsts[at]
      if (name < 0) continue
      if (begunAts[at] >= end) {
        coverCluster(from, at)
        from = at
      }
      for (; name >= 0; name = reachedNext[name]) end = Math.max(end, reachedEnds[name])
    }
    coverCluster(from, count)
  }
}
