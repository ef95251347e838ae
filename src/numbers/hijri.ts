/** A day of a calendar. */
export interface Civil {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Milliseconds. */
export const DAY = 86_400_000

let formatter: Intl.DateTimeFormat | null = null

function ummAlQura(): Intl.DateTimeFormat {
  formatter ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  })
  return formatter
}

/** The Hijri day of a moment. */
export function hijriOf(time: number): Civil {
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {}
  for (const { type, value } of ummAlQura().formatToParts(time)) parts[type] = Number.parseInt(value, 10)
  return { year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0 }
}

/** About when a Hijri day was, by the mean lengths of year and month; steps of the table's own answer correct it. */
export function hijriTime({ year, month, day }: Civil): number {
  return Date.UTC(622, 6, 19) + Math.round((year - 1) * 354.36707 + (month - 1) * 29.530588 + day - 1) * DAY
}

/** The Gregorian day of a Hijri date by the Umm al-Qura calendar, that of the Saudi press, which `Intl` carries; null where there is no such day. */
export function gregorianOf(hijri: Civil): Civil | null {
  if (hijri.year < 1 || hijri.year > 1600) return null
  let time = hijriTime(hijri)
  for (let step = 0; step < 4; step++) {
    const seen = hijriOf(time)
    const days = Math.round((hijri.year - seen.year) * 354.36707 + (hijri.month - seen.month) * 29.530588 + (hijri.day - seen.day))
    if (days === 0) break
    time += days * DAY
  }
  const { year, month, day } = hijriOf(time)
  if (year !== hijri.year || month !== hijri.month || day !== hijri.day) return null
  const date = new Date(time)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}
