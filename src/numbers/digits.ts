/** A number in digits. */
export interface Digits {
  readonly value: number
  /** The other value that the same signs may have: `1.250` is 1.25 here, 1250 in the Maghreb; null where the shape leaves no doubt. */
  readonly doubt: number | null
}

/** As ISO 8601 writes a month, a day, an hour: `07`. */
export const two = (value: number): string => String(value).padStart(2, '0')

const ARABIC_DECIMAL = '\u066b'
const ARABIC_GROUP = '\u066c'

/** `123`, then threes: what stands between group marks. */
function areThousands([first, ...groups]: readonly string[]): boolean {
  return first.length < 4 && groups.every((group) => group.length === 3)
}

const sure = (value: number): Digits => ({ value, doubt: null })

/** Reads a number in folded digits by its shape alone; undefined where it is none (`2.18.199`). */
export function readDigits(text: string): Digits | undefined {
  const groups = text.split(/\D/)
  const signs = text.replace(/\d/g, '')
  const last = signs.at(-1)
  const before = groups.slice(0, -1)
  const whole = Number(groups.join(''))
  const decimal = Number(`${before.join('')}.${groups.at(-1)}`)
  if (!Number.isFinite(whole)) return undefined
  if (last === undefined) return sure(whole)
  const first = signs[0]
  if (signs.length > 1 && first !== last)
    // The last of two kinds is the decimal mark.
    return areThousands(before) && signs === first.repeat(signs.length - 1) + last ? sure(decimal) : undefined
  const grouped = areThousands(groups) && (signs.length > 1 || !text.startsWith('0'))
  if (signs.length > 1 || last === ARABIC_GROUP || last === "'") return grouped && last !== ARABIC_DECIMAL ? sure(whole) : undefined
  if (!grouped || last === ARABIC_DECIMAL) return sure(decimal)
  // Nobody writes two noughts behind a decimal mark: `10.000`, `91.400`.
  return last === '.' && !text.endsWith('00') ? { value: decimal, doubt: whole } : { value: whole, doubt: decimal }
}
