import { describe, expect, it } from 'vitest'
import { extractEntities } from '../../src/entities/index.js'

const placesOf = (text: string): unknown => extractEntities(text).flatMap(({ kind, name, id }) => (kind === 'place' ? [[name, id]] : []))

describe('two places of one name', () => {
  it.each([
    ['شهدت العاصمة الأردنية عمان مظاهرات', [['عمّان', null]]],
    ['انطلقت القافلة من عمّان', [['عمّان', null]]],
    [
      'احتجاجات أردنية واسعة. وفي الأردن قال الوزير إن عمان هادئة',
      [
        ['الأردن', 'JO'],
        ['عمّان', null],
      ],
    ],
    [
      'وفد من الكويت وعمان',
      [
        ['الكويت', 'KW'],
        ['عُمان', 'OM'],
      ],
    ],
    [
      'زار سلطنة عمان، ثم غادر عمان',
      [
        ['عُمان', 'OM'],
        ['عُمان', 'OM'],
        ['عُمان', 'OM'],
      ],
    ],
    ['وصل إلى عمان أمس', [['عمان', null]]],
    ['فاز منتخب عُمان', [['عُمان', 'OM']]],
  ])('%s', (text, expected) => {
    expect(placesOf(text)).toEqual(expected)
  })
})
