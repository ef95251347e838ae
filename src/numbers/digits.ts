import { Unit } from '../text/characters.js'

/** A number in digits. */
export interface Digits {
  readonly value: number
  /** The other value that the same signs may have: `1.250` is 1.25 here, 1250 in the Maghreb; null where the shape leaves no doubt. */
  readonly doubt: number | null
}

const ARABIC_DECIMAL = 0x66b // ٫
const ARABIC_GROUP = 0x66c // ٬

/** The digit that a code unit is, or -1: ASCII, Arabic-Indic, Persian. */
export function digitOf(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30
  if (unit >= 0x660 && unit <= 0x669) return unit - 0x660
  if (unit >= 0x6f0 && unit <= 0x6f9) return unit - 0x6f0
  return -1
}

interface Parts {
  readonly groups: string[]
  readonly signs: number[]
}

/** Runs of digits, and the separators between them; invisible controls are skipped. */
function split(text: string): Parts {
  const groups = ['']
  const signs: number[] = []
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const digit = digitOf(unit)
    if (digit >= 0) groups[groups.length - 1] += String(digit)
    else if (isSeparator(unit)) {
      signs.push(unit)
      groups.push('')
    }
  }
  return { groups, signs }
}

function isSeparator(unit: number): boolean {
  return (
    unit === Unit.FullStop ||
    unit === Unit.Comma ||
    unit === Unit.ArabicComma ||
    unit === ARABIC_DECIMAL ||
    unit === ARABIC_GROUP ||
    unit === Unit.Apostrophe
  )
}

/** `123`, then threes: what stands between group marks. */
function areThousands(groups: readonly string[]): boolean {
  return groups[0].length <= 3 && groups[0] !== '' && groups.slice(1).every((group) => group.length === 3)
}

function whole(groups: readonly string[]): number {
  return Number(groups.join(''))
}

function decimal(groups: readonly string[], fraction: string): number {
  return Number(`${groups.join('')}.${fraction}`)
}

function oneSign(groups: readonly string[], sign: number): Digits | null {
  const [before, after] = groups
  if (sign === ARABIC_DECIMAL) return { value: decimal([before], after), doubt: null }
  const asGroups = after.length === 3 && before.length <= 3 && !before.startsWith('0') ? whole(groups) : null
  if (sign === ARABIC_GROUP || sign === Unit.Apostrophe) return asGroups === null ? null : { value: asGroups, doubt: null }
  const asDecimal = decimal([before], after)
  if (asGroups === null) return { value: asDecimal, doubt: null }
  return sign === Unit.FullStop ? { value: asDecimal, doubt: asGroups } : { value: asGroups, doubt: asDecimal }
}

/** Several signs: all alike they are group marks; the last of two kinds is the decimal mark. */
function manySigns(groups: readonly string[], signs: readonly number[]): Digits | null {
  const last = signs[signs.length - 1]
  const inner = signs.slice(0, -1)
  if (inner.some((sign) => sign !== inner[0])) return null
  if (inner[0] === last) return areThousands(groups) && last !== ARABIC_DECIMAL ? { value: whole(groups), doubt: null } : null
  const before = groups.slice(0, -1)
  return areThousands(before) ? { value: decimal(before, groups[groups.length - 1]), doubt: null } : null
}

/** Reads a number in digits by its shape alone; null where it is none (`2.18.199`). */
export function readDigits(text: string): Digits | null {
  const { groups, signs } = split(text)
  if (signs.length === 0) return { value: whole(groups), doubt: null }
  return signs.length === 1 ? oneSign(groups, signs[0]) : manySigns(groups, signs)
}
