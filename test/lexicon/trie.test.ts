import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildWordIndex, hashUnder, longestMatch, readingsOf, type WordIndex } from '../../src/lexicon/trie.js'
import { foldedToken, scanTokens } from '../../src/text/tokens.js'

const read = (index: WordIndex, text: string, token = 0): (readonly number[])[] => {
  const tokens = scanTokens(text)
  return readingsOf(tokens, token).flatMap((reading) => {
    const match = longestMatch(index, tokens, token, reading)
    return match ? [match.values] : []
  })
}

describe('the readings of a word behind its proclitics', () => {
  it.each([
    ['كتاب', [0, 1]],
    ['وزير', [0, 1]],
    ['الصين', [0]],
    ['بالصين', [0, 1]],
    ['وبالصين', [0, 1, 2]],
    ['للصين', [0, 1, 1]],
    ['وللصين', [0, 1, 2, 2]],
    ['لل', [0]],
    ['من', [0]],
    ['2022', [0]],
  ])('%s', (word, cuts) => {
    expect(readingsOf(scanTokens(word), 0).map(({ cut }) => cut)).toEqual(cuts)
  })

  it('the article that ل swallows is put back', () => {
    const index = buildWordIndex([['الصين', 7]])
    for (const word of ['الصين', 'بالصين', 'والصين', 'للصين', 'وللصين', 'فبالصين']) expect(read(index, word)).toEqual([[7]])
    expect(read(index, 'لصين')).toEqual([])
  })

  it('the hash of a reading is the hash of what is left', () => {
    const tokens = scanTokens('وبالصين')
    const [, , two] = readingsOf(tokens, 0)
    expect(hashUnder(tokens, 0, two)).toBe(scanTokens('الصين').hashes[0])
  })
})

describe('the longest phrase', () => {
  const index = buildWordIndex([
    ['مجلس', 1],
    ['مجلس الأمن', 2],
    ['مجلس الأمن الدولي', 3],
    ['مجلس الوزراء', 4],
    ['مجلس', 5],
  ])

  it('wins, and a phrase given twice has both values in order', () => {
    expect(read(index, 'مجلس الأمن الدولي اجتمع')).toEqual([[3]])
    expect(read(index, 'مجلس الأمن القومي')).toEqual([[2]])
    expect(read(index, 'مجلس آخر')).toEqual([[1, 5]])
    expect(read(index, 'الأمن الدولي')).toEqual([])
  })

  it('stands on one line', () => {
    expect(read(index, 'مجلس\nالأمن')).toEqual([[1, 5]])
  })

  it('is found in any spelling', () => {
    for (const text of ['مَجْلِسُ الأَمْنِ', 'مجلـــس الامن', 'وبمجلس الأمن']) expect(read(index, text)).toContainEqual([2])
  })

  it('has no proclitic before its further words', () => {
    expect(read(index, 'مجلس والأمن')).toEqual([[1, 5]])
  })

  it('no phrase, no match', () => {
    expect(read(buildWordIndex([]), 'مجلس')).toEqual([])
    expect(read(buildWordIndex([['', 1]]), 'مجلس')).toEqual([])
  })
})

describe('words whose hashes meet', () => {
  it('are told apart by their letters', () => {
    const one = buildWordIndex([['مجلس', 1]])
    const other = scanTokens('وزارة')
    other.hashes.set(scanTokens('مجلس').hashes)
    expect(longestMatch(one, other, 0)).toBeNull()
  })

  it('both are found where both are held', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'ابتثجحخدرسشصعفقكلمنهي'), minLength: 2, maxLength: 6 })
    fc.assert(
      fc.property(fc.uniqueArray(letters, { minLength: 1, maxLength: 200 }), (words) => {
        const index = buildWordIndex(words.map((word, value) => [word, value]))
        const tokens = scanTokens(words.join(' '))
        for (let token = 0; token < tokens.count; token++) {
          const values = longestMatch(index, tokens, token)?.values ?? []
          expect(values.map((value) => foldedToken(scanTokens(words[value]), 0))).toContain(foldedToken(tokens, token))
        }
      }),
      { numRuns: 50 },
    )
  })
})
