import { readdirSync, readFileSync } from 'node:fs'
import { normalize } from 'rawi/normalizer'
import { shape } from 'rawi/shape'
import { describe, expect, test } from 'vitest'

const letters = (text: string): string => normalize(text, { ops: ['foldPresentationForms'] })
/** Marks between lam and alef stand behind the alef in shaped text. */
const settled = (text: string): string => letters(text).replace(/(ل)([\u064b-\u0655\u0670]+)([اأإآ])/g, '$1$3$2')

describe('shape', () => {
  test.each([
    ['على', '\ufecb\ufee0\ufef0'],
    ['علی', '\ufecb\ufee0\ufbfd'],
    ['لأ', '\ufef7'],
    ['سلام', '\ufeb3\ufefc\ufee1'],
    ['لَا', '\ufefb\u064e'],
    ['ﺳﻼم', '\ufeb3\ufefc\ufee1'],
    ['قال CNN 12%', '\ufed7\ufe8e\ufedd CNN 12%'],
    ['', ''],
  ])('%s', (text, shaped) => {
    expect(shape(text)).toBe(shaped)
  })

  test('every line of the articles comes back', () => {
    for (const name of readdirSync('fixtures/articles')) {
      for (const line of readFileSync(`fixtures/articles/${name}`, 'utf8').split('\n')) {
        const shaped = shape(line)
        expect(letters(shaped)).toBe(settled(line))
        if (/[بتسن]/.test(line)) expect(shaped).not.toBe(line)
      }
    }
  })
})
