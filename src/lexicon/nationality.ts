import { ALEF, NOON, TEH, TEH_MARBUTA, WAW, YEH } from './data/affixes.js'
import type { NationalityRecord } from './data/nationalities.js'

/** A written form of a nationality, without its article. */
export interface NationalityForm {
  readonly form: string
  readonly number: 'singular' | 'dual' | 'plural'
}

const ENDINGS: readonly (readonly [ending: string, number: NationalityForm['number']])[] = [
  ['', 'singular'],
  [TEH_MARBUTA, 'singular'],
  [ALEF, 'singular'],
  [ALEF + NOON, 'dual'],
  [TEH + ALEF + NOON, 'dual'],
  [TEH + YEH + NOON, 'dual'],
  [YEH + NOON, 'plural'],
  [WAW + NOON, 'plural'],
  [ALEF + TEH, 'plural'],
]

/** All forms of a nationality: masculine, feminine, dual and plurals in both cases: `روسي روسية روسيان روسيتين روسيون روسيين روسيات روس`. */
export function inflectNationality({ adjective, variants = [], plurals = [] }: NationalityRecord): readonly NationalityForm[] {
  const forms = [adjective, ...variants].flatMap((stem) => ENDINGS.map(([ending, number]) => ({ form: stem + ending, number })))
  return [...forms, ...plurals.map((form) => ({ form, number: 'plural' as const }))]
}
