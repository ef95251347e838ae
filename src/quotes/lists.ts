import { listed } from '../lexicon/packed.js'
import { createFolder, foldInto } from '../text/fold.js'
import type { Join } from './joins.js'

let lists: readonly (readonly string[])[] = []

/** Takes the lists, packed, a line each. They come with the vocabulary: a bundle that has its words behind its code packs better. */
export function takeLists(packed: string): void {
  lists = packed.split('\n').map(listed)
}

/** The words of a short list, folded. */
export function wordsOf(list: Join): readonly string[] {
  return lists[list]
}

const hashed: (readonly number[])[] = []

/** The hashes of the words of a short list, to be held against those of tokens. */
export function hashesOf(list: Join): readonly number[] {
  hashed[list] ??= wordsOf(list).map((word) => foldInto(createFolder(0), word, 0, word.length))
  return hashed[list]
}
