import { JOINS } from '../lexicon/data/reporting.generated.js'
import { listed } from '../lexicon/packed.js'
import { createFolder, foldInto } from '../text/fold.js'
import type { Join } from './joins.js'

let made: readonly (readonly string[])[] | null = null

/** The words of a short list, folded. */
export function wordsOf(list: Join): readonly string[] {
  made ??= JOINS.split('\n').map(listed)
  return made[list]
}

const hashed: (readonly number[])[] = []

/** The hashes of the words of a short list, to be held against those of tokens. */
export function hashesOf(list: Join): readonly number[] {
  hashed[list] ??= wordsOf(list).map((word) => foldInto(createFolder(0), word, 0, word.length))
  return hashed[list]
}
