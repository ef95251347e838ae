import { NOON, TEH_MARBUTA, WAW, YEH } from './data/affixes.js'
import { TITLES, type TitleSource } from './data/titles.js'

/** A noun that stands before a name and is none, with all its forms written out. */
export interface TitleRecord {
  /** Masculine singular, or the fixed phrase, without the article where it can take one. */
  readonly noun: string
  readonly feminine?: string
  /** Broken or sound plurals, both cases of the sound ones. */
  readonly plurals?: readonly string[]
  readonly kind: TitleSource['kind']
}

function written({ noun, feminine, plurals, kind }: TitleSource): TitleRecord {
  return {
    noun,
    ...(feminine === undefined ? {} : { feminine: feminine === true ? noun + TEH_MARBUTA : feminine }),
    ...(plurals === undefined ? {} : { plurals: plurals === true ? [noun + WAW + NOON, noun + YEH + NOON] : plurals }),
    kind,
  }
}

let made: readonly TitleRecord[] | null = null

/** All titles, written out on first use. */
export function allTitles(): readonly TitleRecord[] {
  made ??= TITLES.map(written)
  return made
}
