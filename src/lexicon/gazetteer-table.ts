import { Slot } from './gazetteer-layout.js'

/** The hash of a sequence of words: of the words so far and one more. */
export function extendHash(soFar: number, word: number): number {
  const mixed = Math.imul(soFar ^ word, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}

/** The hash of no words. */
export const NO_WORDS = 0x2545f491

/**
 * An open-addressing table. A slot's place grows with its hash, so moving a table into a larger one walks through both in order, and
 * memory is read as it lies.
 */
export interface Table {
  words: Int32Array
  size: number
  readonly scale: number
  used: number
}

/** What a slot is made of. */
export const enum Part {
  /** The hash of the words that lead to it. */
  Hash = 0,
  /** See `Slot`; never zero where the slot is taken. */
  Value = 1,
  /** Of a name that goes on (see `Slot`): the hash of all its words. */
  Rest = 2,
  Size = 3,
}

export function createTable(size: number): Table {
  const words = new Int32Array(size * Part.Size)
  return { words, size, scale: scaleOf(words), used: 0 }
}

/** What a hash is multiplied by to find its slot: a table's slots by all hashes. */
export function scaleOf(words: Int32Array): number {
  return (words.length / Part.Size) * 2 ** -32
}

/** Where the search for a hash begins in a table with this scale. */
export function slotOf(hash: number, scale: number): number {
  return (((hash >>> 0) * scale) | 0) * Part.Size
}

/** Puts an entry behind all that have its hash, and tells those that there is more. */
export function addSlot(table: Table, hash: number, value: number, rest: number): void {
  const { words } = table
  let at = slotOf(hash, table.scale)
  while (words[at + Part.Value] !== 0) {
    if (words[at] === hash) words[at + Part.Value] |= Slot.More
    at = at + Part.Size === words.length ? 0 : at + Part.Size
  }
  words[at] = hash
  words[at + Part.Value] = value
  words[at + Part.Rest] = rest
  table.used++
}

export function resized(table: Table, size: number): Table {
  const larger = createTable(size)
  const { words } = table
  for (let at = 0; at < words.length; at += Part.Size) {
    const value = words[at + Part.Value]
    if (value !== 0) addSlot(larger, words[at], value & ~Slot.More, words[at + Part.Rest])
  }
  return larger
}

/** The first slot with this hash in a table of this scale, or -1. */
export function findSlot(words: Int32Array, scale: number, hash: number): number {
  return slotFrom(words, slotOf(hash, scale), hash)
}

/** The first slot with this hash at `from` or behind it, or -1. */
export function slotFrom(words: Int32Array, from: number, hash: number): number {
  let at = from
  while (words[at + Part.Value] !== 0) {
    if (words[at] === hash) return at
    at = at + Part.Size === words.length ? 0 : at + Part.Size
  }
  return -1
}

/** The next slot with the same hash behind `at`, or -1. */
export function nextSlot(words: Int32Array, at: number): number {
  if ((words[at + Part.Value] & Slot.More) === 0) return -1
  const hash = words[at]
  let next = at
  do next = next + Part.Size === words.length ? 0 : next + Part.Size
  while (words[next] !== hash || words[next + Part.Value] === 0)
  return next
}

/**
 * A filter tells with one look which hashes a list has none of. Each hash has two bits in one word, at places that its low bits name:
 * with 32 bits a hash one in two hundred passes by mistake. Four megabytes at most.
 */
const FILTER_BITS = { a: 32, least: 5, most: 17 } as const

export function makeFilter(hashes: Int32Array): Int32Array {
  let bits: number = FILTER_BITS.least
  while (bits < FILTER_BITS.most && 32 << bits < hashes.length * FILTER_BITS.a) bits++
  const filter = new Int32Array(1 << bits)
  for (const hash of hashes) filter[filterWord(hash, 32 - bits)] |= (1 << hash) | (1 << (hash >>> 5))
  return filter
}

/** The word of a filter of `2 ** (32 - shift)` words in which a hash has its bits. */
export function filterWord(hash: number, shift: number): number {
  return Math.imul(hash, 0x85ebca6b) >>> shift
}

/** 1 where a list may have the hash whose word this is, 0 where it has not. */
export function filterBit(word: number, hash: number): number {
  return (word >>> hash) & (word >>> (hash >>> 5)) & 1
}

export function filterShift(filter: Int32Array): number {
  return 32 - Math.log2(filter.length)
}
