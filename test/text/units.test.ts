import { describe, expect, test, vi } from 'vitest'
import { copyUnits } from '../../src/text/units.js'

/** Longer than what is copied unit by unit anyway; lone surrogates, marks, and letters of one byte among it. */
const TEXT = 'قال \ud83d الوزير\udc00 َA\u200f😀 '.repeat(100)

function copied(from: number, to: number): string {
  const units = new Uint16Array(to - from + 3).fill(7)
  copyUnits(TEXT, from, to, units)
  expect([...units.subarray(to - from)]).toEqual([7, 7, 7])
  return String.fromCharCode(...units.subarray(0, to - from))
}

describe('the units of a string', () => {
  test.each([
    [0, TEXT.length],
    [5, 1300],
    [5, 30],
    [9, 9],
  ])('%i … %i, in Node and where there is no Buffer', (from, to) => {
    expect(copied(from, to)).toBe(TEXT.slice(from, to))
    vi.stubGlobal('Buffer', undefined)
    try {
      expect(copied(from, to)).toBe(TEXT.slice(from, to))
    } finally {
      vi.unstubAllGlobals()
    }
  })
})
