import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { type Plugin, transform } from 'esbuild'
import { FIRST_LETTER, LETTERS } from '../src/lexicon/packed.js'
import { Packed } from '../src/lexicon/read.js'

/** The files of `src/lexicon/data` that are big enough to be worth it: what they hold is read by `read` of `src/lexicon/read.ts`. */
export const PACKED_FILES: readonly string[] = [
  ...['bodies', 'clitics', 'commonwords', 'descriptive', 'furniture', 'heads', 'localenames.generated', 'lookalikes', 'names'],
  ...['nationalities', 'numerals', 'organizations', 'places', 'roots', 'towns', 'units'],
]

const [WORDS, RECORDS] = [Packed.Words, Packed.Records].map((sign) => String.fromCharCode(sign))

const letterFor = (letter: string): string => LETTERS.charAt(letter.charCodeAt(0) - FIRST_LETTER)

/** An ASCII letter for each Arabic one; what is no Arabic stands between two `Z` where there are letters in it, and a `Z` itself is a `Q`. */
export function packed(text: string): string {
  return text.replace(/Z|[A-Ya-z][^Z\u0621-\u0652]*|[\u0621-\u0652]/g, (found) =>
    found === 'Z' ? 'Q' : found >= '\u0621' && found <= '\u0652' ? letterFor(found) : `Z${found}Z`,
  )
}

/** A list has several words, or a sign at its head that could be one of ours; a lone word stands as it is. */
const isList = (text: string): boolean => /\s|^[~^]/.test(text)

const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null && !(value instanceof RegExp)

const holdsPattern = (value: unknown): boolean => value instanceof RegExp || (isRecord(value) && Object.values(value).some(holdsPattern))

const escaped = (code: string): string => code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** The code of a value; tables that hold regular expressions are written as code, their lists packed one by one. */
export function codeOf(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(isList(value) ? WORDS + packed(value) : value)
  // A bundler leaves the letters of a regular expression as they are.
  if (value instanceof RegExp) return escaped(String(value))
  if (!holdsPattern(value)) return isRecord(value) ? JSON.stringify(RECORDS + packed(JSON.stringify(value))) : JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(codeOf).join()}]`
  return `{${Object.entries(value as object).map(([key, part]) => `${JSON.stringify(key)}:${codeOf(part)}`)}}`
}

/** Hands a bundler the lists and records of the data packed: nothing but ASCII, unpacked on first use. */
export const packedWords: Plugin = {
  name: 'packed-words',
  setup(build) {
    build.onLoad({ filter: /[\\/]lexicon[\\/]data[\\/].*\.ts$/ }, async ({ path }) => {
      if (!PACKED_FILES.includes(basename(path, '.ts'))) return undefined
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'ts', format: 'esm' })
      const values = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Readonly<Record<string, unknown>>
      const lines = Object.entries(values).map(([name, value]) => `export const ${name} = ${codeOf(value)}`)
      return { contents: lines.join('\n'), loader: 'js' }
    })
  },
}
