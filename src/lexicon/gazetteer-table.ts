import { Slot } from './gazetteer-layout.js'

/** The hash of a sequence of words: of the words so far and one more. */
export function extendHash(soFar: number, word: number): number {
  const mixed = Math.imul(soFar ^ word, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}

/** The hash of no words. */
export const NO_WORDS = 0x2545f491

/**
 * An open-addressing table, two words a slot. A slot's place grows with its hash, so moving a table into a larger one walks through
 * both in order, and memory is read as it lies.
 */
export interface Table {
  words: Int32Array
  size: number
  used: number
}

export function createTable(size: number): Table {
  return { words: new Int32Array(size * 2), size, used: 0 }
}

export function slotOf(hash: number, size: number): number {
  return (((hash >>> 0) * size * 2 ** -32) | 0) * 2
}

/** Puts an entry behind all that have its hash, and tells those that there is more. */
export function addSlot(table: Table, hash: number, value: number): void {
  const { words } = table
  let at = slotOf(hash, table.size)
  while (words[at + 1] !== 0) {
    if (words[at] === hash) words[at + 1] |= Slot.More
    at = at + 2 === words.length ? 0 : at + 2
  }
  words[at] = hash
  words[at + 1] = value
  table.used++
}

export function resized(table: Table, size: number): Table {
  const larger = createTable(size)
  for (let at = 0; at < table.words.length; at += 2)
    if (table.words[at + 1] !== 0) addSlot(larger, table.words[at], table.words[at + 1] & ~Slot.More)
  return larger
}

/** The first slot with this hash, or -1. */
export function findSlot(words: Int32Array, hash: number): number {
  let at = slotOf(hash, words.length >> 1)
  while (words[at + 1] !== 0) {
    if (words[at] === hash) return at
    at = at + 2 === words.length ? 0 : at + 2
  }
  return -1
}

/** The next slot with the same hash behind `at`, or -1. */
export function nextSlot(words: Int32Array, at: number): number {
  if ((words[at + 1] & Slot.More) === 0) return -1
  const hash = words[at]
  let next = at + 2 === words.length ? 0 : at + 2
  while (words[next] !== hash || words[next + 1] === 0) next = next + 2 === words.length ? 0 : next + 2
  return next
}

/** The bit of a hash in a filter of `2 ** bits` bits. */
export function filterBit(hash: number, shift: number): number {
  return Math.imul(hash, 0x85ebca6b) >>> shift
}

/** Some 24 bits a hash, so that one word in thirty passes by mistake; two megabytes at most. */
export function makeFilter(hashes: Int32Array): Int32Array {
  let bits = 10
  while (bits < 24 && 1 << bits < hashes.length * 24) bits++
  const filter = new Int32Array(1 << (bits - 5))
  for (const hash of hashes) {
    const bit = filterBit(hash, 32 - bits)
    filter[bit >>> 5] |= 1 << bit
  }
  return filter
}

export function filterShift(filter: Int32Array): number {
  return 27 - Math.log2(filter.length)
}
