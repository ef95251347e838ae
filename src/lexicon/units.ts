import { type Checker, checkList, checkOneOf, checkRecord, checkText } from './issues.js'

const UNIT_KINDS = ['measure', 'money', 'duration'] as const

/**
 * A unit of measure, currency or time by all its written forms.
 *
 * @example
 * ```ts
 * defineLexicon({ units: [{ id: 'barrel', kind: 'measure', forms: ['برميل', 'برميلان', 'براميل'] }] })
 * ```
 */
export interface UnitDefinition {
  /** What comes out as `Quantity.unit`. */
  readonly id: string
  readonly kind: (typeof UNIT_KINDS)[number]
  /** Singular, dual, plural, abbreviations; case endings follow from them. */
  readonly forms: readonly string[]
}

export function checkUnit(checker: Checker, path: string, value: unknown): void {
  if (!checkRecord(checker, path, value, ['id', 'kind', 'forms'])) return
  checkText(checker, `${path}.id`, value['id'], 'an identifier')
  checkOneOf(checker, `${path}.kind`, value['kind'] ?? '', UNIT_KINDS)
  checkList(checker, `${path}.forms`, value['forms'] ?? '', (at, form) => {
    checkText(checker, at, form, 'an Arabic word or phrase')
  })
}
