import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { generate } from '../../scripts/generate/numbers.js'
import { generate as vocabulary } from '../../scripts/generate/vocabulary.js'

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

describe('generated tables', () => {
  it.each([...generate(), ...vocabulary()])('$path is what CLDR gives today', ({ path, content }) => {
    expect(read(path)).toBe(content)
  })
})
