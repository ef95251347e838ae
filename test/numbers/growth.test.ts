import { extractDates, extractQuantities, readNumbers } from 'rawi/numbers'
import { describe, expect, it } from 'vitest'
import { dice, expectLinear, invented } from '../growth.js'

const FRAGMENTS =
  'ثلاثة|وثلاثين|ألف|مليون|ونصف|مئة|12|٢٢|1.5|٫|3/4|%|في المئة|دولار|كيلومتر|متر مربع|في الساعة|من|إلى|بين|و|-|أكثر من|نحو|يوم|الأحد|مارس|آذار|1445 هـ|2022|الساعة|صباحا|بعد|أسبوعين|عام|قبل|،|.|\n|:|ال|بـ|5 ديسمبر'.split(
    '|',
  )

describe('work grows with the text', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])('random fragments again and again, seed %i', (seed) => {
    const random = dice(seed)
    const parts = Array.from({ length: 1 + random(6) }, () => FRAGMENTS[random(FRAGMENTS.length)])
    const glue = random(4) === 0 ? '' : ' '
    const isNew = random(3) === 0
    const textOf = (pieces: number): string =>
      Array.from({ length: pieces }, (_, at) => `${parts.join(glue)}${isNew ? `${glue}${seed % 2 ? at : invented(at)}` : ''}${glue}`).join(
        '',
      )
    expectLinear(extractQuantities, textOf, 1500)
    expectLinear((text) => extractDates(text, { reference: '2022-02-04' }), textOf, 1500)
  })

  // Minutes where every beginning of a link inside a link looks for the end of it.
  it.each(['www.', 'http:', 'https://', 'a@www.'])('one link out of nothing but %s', (piece) => {
    expect(readNumbers(`${piece.repeat(120_000)} 5`).quantities.map(({ value }) => value)).toEqual([5])
  })
})
