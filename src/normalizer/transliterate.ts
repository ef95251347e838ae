import { TRANSLITERATION_ROWS } from '../lexicon/data/transliteration.js'
import { failWith } from '../lexicon/issues.js'
import { sourceOf, type Text } from '../text/prepare.js'

const SCHEMES = ['bw', 'safebw', 'xmlbw', 'hsb'] as const

/** Buckwalter, Safe Buckwalter, XML Buckwalter, Habash-Soudi-Buckwalter. */
export type Transliteration = (typeof SCHEMES)[number]

type Table = ReadonlyMap<string, string>

let tables: Map<string, Table> | null = null

function tableOf(scheme: Transliteration, direction: 'latin' | 'arabic'): Table {
  const column = SCHEMES.indexOf(scheme) + 1
  if (column === 0) failWith('scheme', scheme, `one of ${SCHEMES.join(', ')}`)
  tables ??= new Map()
  const key = scheme + direction
  const known = tables.get(key)
  if (known) return known
  const table = new Map(TRANSLITERATION_ROWS.map((row) => (direction === 'latin' ? [row[0], row[column]] : [row[column], row[0]])))
  tables.set(key, table)
  return table
}

function mapped(text: string, table: Table): string {
  let result = ''
  for (let at = 0; at < text.length; at++) result += table.get(text[at]) ?? text[at]
  return result
}

/**
 * Arabic letters and marks in Latin ones, one for one; all else stays.
 *
 * @throws {TypeError} where the scheme is unknown.
 * @example
 * ```ts
 * transliterate('قال مُحَمَّد', 'bw') // → 'qAl muHama~d'
 * transliterate('المدرسة', 'hsb') // → 'Almdrsħ'
 * ```
 */
export function transliterate(text: string | Text, scheme: Transliteration = 'bw'): string {
  return mapped(sourceOf(text), tableOf(scheme, 'latin'))
}

/**
 * The way back from `transliterate`. Give it transliterated text only: every Latin letter of the table becomes an Arabic one.
 *
 * @throws {TypeError} where the scheme is unknown.
 * @example
 * ```ts
 * fromTransliteration('qAl muHama~d', 'bw') // → 'قال مُحَمَّد'
 * ```
 */
export function fromTransliteration(text: string | Text, scheme: Transliteration = 'bw'): string {
  return mapped(sourceOf(text).normalize('NFC'), tableOf(scheme, 'arabic'))
}
