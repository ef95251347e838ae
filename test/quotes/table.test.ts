import { describe, expect, it } from 'vitest'
import { type Case, compare, readCases } from './cases.js'

/** How many lines of `quotes-open.jsonl` are read wrong. It may only fall: a line that is read right moves to `quotes.jsonl`. */
const OPEN = 15

const cases = readCases('quotes.jsonl')
const open = readCases('quotes-open.jsonl')

const isRight = (line: Case): boolean => {
  const { found, wanted } = compare(line)
  return JSON.stringify(found) === JSON.stringify(wanted)
}

describe.each([...new Set(cases.map(({ phenomenon }) => phenomenon))])('%s', (phenomenon) => {
  it.each(cases.filter((line) => line.phenomenon === phenomenon))('$text', (line) => {
    const { found, wanted } = compare(line)
    expect(found).toEqual(wanted)
  })
})

describe('the tables', () => {
  it('hold at least 150 cases, none twice', () => {
    expect(cases.length).toBeGreaterThanOrEqual(150)
    expect(new Set([...cases, ...open].map(({ text }) => text)).size).toBe(cases.length + open.length)
  })

  it('give every case an id of its own', () => {
    const ids = [...cases, ...open].map(({ id }) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })

  it('hold no more open cases than are counted', () => {
    expect(open.filter((line) => !isRight(line)).length).toBeLessThanOrEqual(OPEN)
    expect(open.length).toBeLessThanOrEqual(OPEN)
  })
})
