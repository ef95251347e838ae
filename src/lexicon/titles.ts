import { NOON, TEH_MARBUTA, WAW, YEH } from './data/affixes.js'
import { TITLES } from './data/speech.generated.js'
import type { TitleSource } from './data/titles.js'
import { unpacked } from './speech.js'

/** A noun that stands before a name and is none, with all its forms written out. */
export interface TitleRecord {
  /** Masculine singular, or the fixed phrase, without the article where it can take one. */
  readonly noun: string
  readonly feminine?: string
  /** Broken or sound plurals, both cases of the sound ones. */
  readonly plurals?: readonly string[]
  readonly kind: TitleSource['kind']
}

/** `متحدث+-`, `رئيس+,رؤساء`: `+` for the feminine with ة, `-` for the sound plural, in both its cases. */
function written(record: string, kind: TitleSource['kind']): TitleRecord {
  const [head, ...broken] = record.split(',')
  const noun = head.replace(/[+-]/g, '')
  const plurals = head.endsWith('-') ? [noun + WAW + NOON, noun + YEH + NOON] : broken
  return {
    noun,
    ...(head.includes('+') ? { feminine: noun + TEH_MARBUTA } : {}),
    ...(plurals.length > 0 ? { plurals } : {}),
    kind,
  }
}

let made: readonly TitleRecord[] | null = null

/** All titles, written out on first use. */
export function allTitles(): readonly TitleRecord[] {
  made ??= TITLES.split('\n').flatMap((line) => {
    const [kind, records] = line.split(':')
    return unpacked(records)
      .split(';')
      .map((record) => written(record, kind as TitleSource['kind']))
  })
  return made
}
