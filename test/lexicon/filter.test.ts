import { describe, expect, test } from 'vitest'
import { filterMasks, filterShift, makeFilter, mayHave, readyFilter } from '../../src/lexicon/gazetteer/filter.js'

/** Numbers that are spread over all 32 bits, the same every run. */
function hashes(count: number, seed: number): Int32Array {
  let state = seed
  return Int32Array.from({ length: count }, () => {
    state = (Math.imul(state, 0x19660d) + 0x3c6ef35f) | 0
    return Math.imul(state ^ (state >>> 15), 0x9e3779b1)
  })
}

function passing(filter: Int32Array, asked: Int32Array): number {
  const ready = readyFilter(filter)
  return asked.filter((hash) => mayHave(ready, filterShift(ready), hash, filterMasks()) === 1).length
}

describe('the filters of a compiled list', () => {
  test.each([1, 7, 100, 5_000, 300_000])('%i hashes: each of them passes', (count) => {
    const known = hashes(count, 1)
    expect(passing(makeFilter(known), known)).toBe(count)
  })

  test('one in a hundred passes by mistake at most', () => {
    expect(passing(makeFilter(hashes(5_000, 1)), hashes(100_000, 2))).toBeLessThan(1_000)
  })

  test('where there are no hashes nothing passes', () => {
    expect(passing(makeFilter(new Int32Array(0)), hashes(1_000, 3))).toBe(0)
  })

  test('a mask has three bits, never the highest', () => {
    const bits = [...filterMasks()].map((mask) => [...(mask >>> 0).toString(2)].filter((bit) => bit === '1').length)
    expect(new Set(bits)).toEqual(new Set([3]))
    expect(filterMasks().every((mask) => mask > 0)).toBe(true)
  })
})
