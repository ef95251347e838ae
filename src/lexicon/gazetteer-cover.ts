import { Begun, type Matcher, Reached } from './gazetteer-matcher.js'

/**
 * Of names that overlap the longest stays, and of two as long the first: what it overlaps need not be compared with the text at all, if the
 * longest is in the text. In a large list half of all names that are reached stand inside others.
 *
 * > | بحر الصين الجنوبي     covers بحر الصين, الصين, الجنوبي
 */

/** The longest name of those that were reached from the words at `from … to` of `begun`, or -1 where there is one only. */
function longestOf({ begun, reached }: Matcher, from: number, to: number): number {
  const { numbers } = reached
  let longest = -1
  let length = 0
  let start = 0
  let count = 0
  for (let at = from; at < to; at += Begun.Size)
    for (let name = begun.numbers[at + Begun.First]; name >= 0; name = numbers[name + Reached.Next]) {
      const begin = begun.numbers[at + Begun.At]
      const own = numbers[name + Reached.End] - begin
      count++
      if (own < length || (own === length && begin >= start)) continue
      longest = name
      length = own
      start = begin
    }
  return count > 1 ? longest : -1
}

/** Notes with the names of a cluster which of them covers them. */
function coverCluster(matcher: Matcher, from: number, to: number): void {
  const { begun, reached } = matcher
  const { numbers } = reached
  const longest = longestOf(matcher, from, to)
  if (longest < 0) return
  const start = begun.numbers[numbers[longest + Reached.From] + Begun.At]
  const end = numbers[longest + Reached.End]
  for (let at = from; at < to; at += Begun.Size)
    for (let name = begun.numbers[at + Begun.First]; name >= 0; name = numbers[name + Reached.Next]) {
      const begin = begun.numbers[at + Begun.At]
      const own = numbers[name + Reached.End]
      if (begin < end && own > start && (begin !== start || own !== end)) numbers[name + Reached.Cover] = longest
    }
}

/** Tells of all names that were reached which of them need not be compared if another is in the text. */
export function coverReached(matcher: Matcher): void {
  const { begun, reached } = matcher
  let from = 0
  let end = 0
  for (let at = 0; at < begun.length; at += Begun.Size) {
    let name = begun.numbers[at + Begun.First]
    if (name < 0) continue
    if (begun.numbers[at + Begun.At] >= end) {
      coverCluster(matcher, from, at)
      from = at
    }
    for (; name >= 0; name = reached.numbers[name + Reached.Next]) end = Math.max(end, reached.numbers[name + Reached.End])
  }
  coverCluster(matcher, from, begun.length)
}
