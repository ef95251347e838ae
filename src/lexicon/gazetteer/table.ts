import { Slot, SlotPart } from './layout.js'

/** The hash of a sequence of words: of the words so far and one more. */
export function extendHash(soFar: number, word: number): number {
  const mixed = Math.imul(soFar ^ word, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}

/** What a hash begins with. */
export const enum Hash {
  /** The hash of no words. */
  NoWords = 0x2545f491,
}

/**
 * An open-addressing table. A slot's place grows with its hash, so moving a table into a larger one walks through both in order, and
 * memory is read as it lies.
 */
export interface Table {
  words: Int32Array
  size: number
  /** What a hash is multiplied by to find its slot. */
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
  /** Where the name's text begins; only in saved tables. */
  Text = 3,
  Size = 4,
}

/** An empty table for so many names. */
export function createTable(size: number): Table {
  return { words: new Int32Array(size * Part.Size), size, scale: size * 2 ** -32, used: 0 }
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

/** The same entries in a table for so many. */
export function resized(table: Table, size: number): Table {
  const larger = createTable(size)
  const { words } = table
  for (let at = 0; at < words.length; at += Part.Size) {
    const value = words[at + Part.Value]
    if (value !== 0) addSlot(larger, words[at], value & ~Slot.More, words[at + Part.Rest])
  }
  return larger
}

/** The first slot with this hash, or -1. */
export function findSlot({ words, scale }: Table, hash: number): number {
  let at = slotOf(hash, scale)
  while (words[at + Part.Value] !== 0) {
    if (words[at] === hash) return at
    at = at + Part.Size === words.length ? 0 : at + Part.Size
  }
  return -1
}

/** The next slot with the same hash behind `at`, or -1. */
export function nextSlot({ words }: Table, at: number): number {
  if ((words[at + Part.Value] & Slot.More) === 0) return -1
  const hash = words[at]
  let next = at
  do next = next + Part.Size === words.length ? 0 : next + Part.Size
  while (words[next] !== hash || words[next + Part.Value] === 0)
  return next
}

/** The slots of a table in the order of their hashes, one behind the other. */
function sorted({ words, used }: Table): Int32Array {
  const slots = new Int32Array(used * Part.Size)
  let first = 0
  while (words[first + Part.Value] !== 0) first += Part.Size
  let end = 0
  // They are nearly in order: what stands before the first free slot came round from the end.
  for (let step = 0; step < words.length; step += Part.Size) {
    const from = first + step < words.length ? first + step : first + step - words.length
    if (words[from + Part.Value] === 0) continue
    let at = end
    for (; at > 0 && slots[at - Part.Size] >>> 0 > words[from] >>> 0; at -= Part.Size) slots.copyWithin(at, at - Part.Size, at)
    for (let part = 0; part < Part.Size; part++) slots[at + part] = words[from + part]
    end += Part.Size
  }
  return slots
}

/** The texts of the names stand in their slots too. */
function addTexts(slots: Int32Array, texts: Int32Array): void {
  for (let at = 0; at < slots.length - Part.Size; at += Part.Size) {
    const surface = (slots[at + Part.Value] >>> SlotPart.SurfaceShift) - 1
    if (surface >= 0) slots[at + Part.Text] = texts[surface]
  }
}

/**
 * A table as it is saved: a search need not go round, and ends at the first hash that is greater. `size` slots for all hashes, more behind
 * them where the last are full, one that is free; the last word says how many there are for all hashes.
 */
export function frozen(table: Table, size: number, texts: Int32Array): Int32Array {
  const slots = sorted(table)
  const scale = size * 2 ** -32
  const places = new Int32Array(table.used)
  let place = -Part.Size
  for (let slot = 0; slot < places.length; slot++) {
    place = Math.max(place + Part.Size, slotOf(slots[slot * Part.Size], scale))
    places[slot] = place
  }
  const words = new Int32Array(Math.max(size * Part.Size, place + Part.Size) + Part.Size)
  for (let slot = 0; slot < places.length; slot++)
    for (let part = 0; part < Part.Size; part++) words[places[slot] + part] = slots[slot * Part.Size + part]
  addTexts(words, texts)
  words[words.length - 1] = size
  return words
}

/** What a hash is multiplied by to give its slot. */
export function scaleOf(words: Int32Array): number {
  return words[words.length - 1] * 2 ** -32
}

/** The first slot with this hash in a saved table, at `from` or behind it; or -1. */
export function slotFrom(words: Int32Array, from: number, hash: number): number {
  let at = from
  while (words[at + Part.Value] !== 0) {
    if (words[at] === hash) return at
    if (words[at] >>> 0 > hash >>> 0) return -1
    at += Part.Size
  }
  return -1
}

/** The next slot with the same hash behind `at` in a saved table, or -1. */
export function slotBehind(words: Int32Array, at: number): number {
  return (words[at + Part.Value] & Slot.More) === 0 ? -1 : at + Part.Size
}
