/** A name by its words. */
interface Named {
  readonly words: readonly string[]
}

/** Names by words of theirs. */
export type Index<Name> = ReadonlyMap<string, readonly Name[]>

/** Names by the words that `wordsOf` gives of them. */
export function indexBy<Name extends Named>(names: Iterable<Name>, wordsOf: (name: Name) => readonly string[]): Index<Name> {
  const index = new Map<string, Name[]>()
  for (const name of names)
    for (const word of new Set(wordsOf(name))) {
      const known = index.get(word)
      if (known) known.push(name)
      else index.set(word, [name])
    }
  return index
}

/** Of more names than these none is told to be the fuller form of a name of several words: each such name would be held against them all. */
const COMPARED_AT_MOST = 256

/** The names under that of `words` which the fewest stand under. A name of one word asks for a word once, and sees all. */
export function namesWith<Name extends Named>(index: Index<Name>, words: readonly string[], { words: all }: Named): readonly Name[] {
  let fewest: readonly Name[] | null = null
  for (const word of words) {
    const names = index.get(word) ?? []
    if (fewest === null || names.length < fewest.length) fewest = names
  }
  return fewest === null || (all.length > 1 && fewest.length > COMPARED_AT_MOST) ? [] : fewest
}

/** True where every word of the short name is in the long one, and more. */
export function isWithin(short: readonly string[], long: readonly string[]): boolean {
  return short.length < long.length && short.every((word) => long.includes(word))
}
