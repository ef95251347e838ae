import { NOON, TEH_MARBUTA, WAW, YEH } from './data/affixes.js'
import type { TitleSource } from './data/titles.js'
import { unpacked } from './packed.js'

/** A noun that stands before a name and is none, with all its forms written out. */
export interface TitleRecord {
  /** Masculine singular, or the fixed phrase, without the article where it can take one. */
  readonly noun: string
  readonly feminine?: string
  /** Broken or sound plurals, both cases of the sound ones. */
  readonly plurals?: readonly string[]
  readonly kind: TitleSource['kind']
}

/** `متحدث+-`, `رئيس+`: `+` for the feminine with ة, `-` for the sound plural, in both its cases. */
function written(head: string, broken: readonly string[], kind: TitleSource['kind']): TitleRecord {
  const noun = head.replace(/[+-]/g, '')
  const plurals = head.endsWith('-') ? [noun + WAW + NOON, noun + YEH + NOON] : broken
  return {
    noun,
    ...(head.includes('+') ? { feminine: noun + TEH_MARBUTA } : {}),
    ...(plurals.length > 0 ? { plurals } : {}),
    kind,
  }
}

/** `0رئيس+/1ؤساء`: each word says first how many letters it shares with the one before; a plural stands behind a stroke. */
function titlesOfKind(records: string, kind: TitleSource['kind']): TitleRecord[] {
  const forms: string[][] = []
  let word = ''
  for (const [, stroke, same, tail] of unpacked(records).matchAll(/(\/?)(\d)([^\d/]*)/g)) {
    word = word.slice(0, Number(same)) + tail
    if (stroke) forms[forms.length - 1].push(word)
    else forms.push([word])
  }
  return forms.map(([head, ...plurals]) => written(head, plurals, kind))
}

/** Titles, a line a kind, all forms written out. */
export function titlesOf(packed: string): TitleRecord[] {
  return packed.split('\n').flatMap((line) => {
    const [kind, records] = line.split(':')
    return titlesOfKind(records, kind as TitleSource['kind'])
  })
}
