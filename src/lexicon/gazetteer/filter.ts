/**
 * A filter tells with one look which hashes a list has none of. Its high bits name a word, its ten lowest the three bits in it: with 16 bits
 * a hash one in a hundred passes by mistake. Half a megabyte at most: more spares so few look-ups that waiting for it costs as much.
 * Where there are no hashes there is no filter.
 */
const FILTER_BITS = { a: 16, least: 5, most: 17 } as const

let made: Int32Array | null = null

/** Not the highest, so that what is left of three bits is never below zero (see `mayHave`). */
const USABLE_BITS = 31

function makeMasks(): Int32Array {
  const masks = new Int32Array(1 << 10)
  let mixed = 1
  for (let place = 0; place < masks.length; place++) {
    for (let bits = 0; bits < 3; ) {
      mixed = (Math.imul(mixed, 0x19660d) + 0x3c6ef35f) | 0
      const bit = 1 << ((mixed >>> 8) % USABLE_BITS)
      if ((masks[place] & bit) !== 0) continue
      masks[place] |= bit
      bits++
    }
  }
  return masks
}

/** Three bits for each number that the ten lowest bits of a hash can be: to look them up takes half the time of three shifts. They are part of the saved form. */
export function filterMasks(): Int32Array {
  made ??= makeMasks()
  return made
}

/** A filter of these hashes. */
export function makeFilter(hashes: Int32Array): Int32Array {
  if (hashes.length === 0) return hashes
  const masks = filterMasks()
  let bits: number = FILTER_BITS.least
  while (bits < FILTER_BITS.most && 32 << bits < hashes.length * FILTER_BITS.a) bits++
  const filter = new Int32Array(1 << bits)
  for (const hash of hashes) filter[hash >>> (32 - bits)] |= masks[hash & 1023]
  return filter
}

/** How far a hash is shifted to give its word in a filter. */
export function filterShift(filter: Int32Array): number {
  return Math.clz32(filter.length) + 1
}

const NOTHING: Int32Array = new Int32Array(2)

/** A filter to look into: where there is none, one that has nothing. */
export function readyFilter(filter: Int32Array): Int32Array {
  return filter.length === 0 ? NOTHING : filter
}

/** 1 where the list may have a hash, 0 where it has not: without a branch, since most often half of what is asked passes. */
export function mayHave(filter: Int32Array, shift: number, hash: number, masks: Int32Array): number {
  return ((masks[hash & 1023] & ~filter[hash >>> shift]) - 1) >>> 31
}
