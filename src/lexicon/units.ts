import { CharacterClass, characterClasses } from '../text/characters.js'
import { type Checker, checkList, checkOneOf, checkRecord, checkText, copied, reject } from './issues.js'

const UNIT_KINDS = ['measure', 'money', 'duration'] as const

/**
 * A unit of measure, currency or time by all its written forms.
 *
 * @example
 * ```ts
 * const lexicon = defineLexicon({ units: [{ id: 'barrel', kind: 'measure', forms: ['برميل', 'برميلان', 'براميل'] }] })
 * extractQuantities('ثلاثة براميل', { lexicon })[0] // → { value: 3, unit: 'barrel', … }
 * ```
 */
export interface UnitDefinition {
  /** What comes out as `Quantity.unit`. */
  readonly id: string
  readonly kind: (typeof UNIT_KINDS)[number]
  /** Singular, dual, plural, abbreviations; case endings follow from them. */
  readonly forms: readonly string[]
}

const KEYS: readonly (keyof UnitDefinition)[] = ['id', 'kind', 'forms']
const SILENT: ReadonlySet<CharacterClass> = new Set([
  CharacterClass.Space,
  CharacterClass.LineBreak,
  CharacterClass.Mark,
  CharacterClass.Tatweel,
  CharacterClass.Invisible,
])

/** Whether there is anything in it to be looked for. */
function isForm(value: unknown): boolean {
  if (typeof value !== 'string') return false
  const kinds = characterClasses()
  return [...value].some((character) => !SILENT.has(kinds[character.charCodeAt(0)]))
}

/** Notes what is wrong with the definition of a unit. */
export function checkUnit(checker: Checker, path: string, value: unknown): void {
  if (!checkRecord(checker, path, value, KEYS)) return
  const { id, kind, forms } = value
  checkText(checker, `${path}.id`, id, 'an identifier')
  if (kind === undefined) reject(checker, `${path}.kind`, kind, `one of ${UNIT_KINDS.join(', ')}`)
  checkOneOf(checker, `${path}.kind`, kind, UNIT_KINDS)
  if (!Array.isArray(forms) || forms.length === 0) return void reject(checker, `${path}.forms`, forms, 'an array of at least one form')
  checkList(checker, `${path}.forms`, forms, (at, form) => {
    if (!isForm(form)) reject(checker, at, form, 'a word or phrase')
  })
}

/** A unit as it was when it was checked. */
export const copyOfUnit = (unit: UnitDefinition): UnitDefinition => copied(unit, KEYS)
