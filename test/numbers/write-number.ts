/** How a number is written out. */
export interface Spelling {
  readonly gender: 'masculine' | 'feminine'
  readonly grammar: 'nominative' | 'oblique'
  readonly hundred: 'مئة' | 'مائة'
  /** `ثلاث مئة` instead of `ثلاثمئة`. */
  readonly split: boolean
  /** ` و` fused with what follows, or ` و ` on its own. */
  readonly and: ' و' | ' و '
}

const MASCULINE = ['', 'واحد', '', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة', 'عشرة']
const FEMININE = ['', 'واحدة', '', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثماني', 'تسع', 'عشر']
const STEMS = ['', '', 'عشر', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع']
const HUNDRED_STEMS = ['', '', '', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع']
const SCALES: readonly (readonly [value: bigint, singular: string, plural: string])[] = [
  [10n ** 18n, 'كوينتيليون', 'كوينتيليونات'],
  [10n ** 15n, 'كوادريليون', 'كوادريليونات'],
  [10n ** 12n, 'تريليون', 'تريليونات'],
  [10n ** 9n, 'مليار', 'مليارات'],
  [10n ** 6n, 'مليون', 'ملايين'],
  [10n ** 3n, 'ألف', 'آلاف'],
]

const isNominative = ({ grammar }: Spelling): boolean => grammar === 'nominative'

function two(spelling: Spelling): string {
  const stem = spelling.gender === 'masculine' ? 'اثن' : 'اثنت'
  return stem + (isNominative(spelling) ? 'ان' : 'ين')
}

function belowTwenty(value: number, spelling: Spelling): string {
  const masculine = spelling.gender === 'masculine'
  if (value === 2) return two(spelling)
  if (value <= 10) return (masculine ? MASCULINE : FEMININE)[value]
  const ten = masculine ? 'عشر' : 'عشرة'
  if (value === 11) return `${masculine ? 'أحد' : 'إحدى'} ${ten}`
  if (value === 12) return `${masculine ? 'اثن' : 'اثنت'}${isNominative(spelling) ? 'ا' : 'ي'} ${ten}`
  return `${(masculine ? MASCULINE : FEMININE)[value - 10]} ${ten}`
}

function belowHundred(value: number, spelling: Spelling): string {
  if (value < 20) return belowTwenty(value, spelling)
  const tens = STEMS[Math.floor(value / 10)] + (isNominative(spelling) ? 'ون' : 'ين')
  const ones = value % 10
  if (ones === 0) return tens
  const one = ones === 1 && spelling.gender === 'feminine' ? 'إحدى' : belowTwenty(ones, spelling)
  return one + spelling.and + tens
}

function hundreds(value: number, construct: boolean, spelling: Spelling): string {
  const { hundred, split } = spelling
  if (value === 1) return hundred
  if (value === 2) return `${hundred.slice(0, -1)}ت${isNominative(spelling) ? 'ا' : 'ي'}${construct ? '' : 'ن'}`
  return HUNDRED_STEMS[value] + (split ? ' ' : '') + hundred
}

function belowThousand(value: number, construct: boolean, spelling: Spelling): string {
  const rest = value % 100
  const parts: string[] = []
  if (value >= 100) parts.push(hundreds(Math.floor(value / 100), construct && rest === 0, spelling))
  if (rest > 0) parts.push(belowHundred(rest, spelling))
  return parts.join(spelling.and)
}

/** So many thousands, millions …: dual, plural after three to ten, accusative after eleven to ninety-nine. */
function scaled(count: number, [, singular, plural]: (typeof SCALES)[number], spelling: Spelling): string {
  if (count === 1) return singular
  if (count === 2) return singular + (isNominative(spelling) ? 'ان' : 'ين')
  const words = belowThousand(count, true, { ...spelling, gender: 'masculine' })
  const rest = count % 100
  const noun = rest >= 3 && rest <= 10 ? plural : rest >= 11 ? `${singular}ًا` : singular
  return `${words} ${noun}`
}

/** Writes a whole number below 10^21 out in words: what `parseNumber` must read back. */
export function writeNumber(value: bigint, spelling: Spelling): string {
  if (value === 0n) return 'صفر'
  const parts: string[] = []
  let rest = value
  for (const scale of SCALES) {
    const count = Number(rest / scale[0])
    if (count > 0) parts.push(scaled(count, scale, spelling))
    rest %= scale[0]
  }
  if (rest > 0n) parts.push(belowThousand(Number(rest), false, spelling))
  return parts.join(spelling.and)
}

/** Every way of writing. */
export function allSpellings(): Spelling[] {
  const spellings: Spelling[] = []
  for (const gender of ['masculine', 'feminine'] as const)
    for (const grammar of ['nominative', 'oblique'] as const)
      for (const hundred of ['مئة', 'مائة'] as const)
        for (const split of [false, true])
          for (const and of [' و', ' و '] as const) spellings.push({ gender, grammar, hundred, split, and })
  return spellings
}
