import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { parse } from 'csv-parse/sync'
import { distance } from 'fastest-levenshtein'
import { reasonOf, UsageError, warn } from './usage.js'

/** One record of a list, and where it stands, for messages: `clubs.csv:3`, `clubs.json: [2]`. */
export interface Row {
  readonly place: string
  readonly value: unknown
}

const SLIP = 3

/** A name with a slip in it, and the nearest that there is. */
export function didYouMean(name: string, known: readonly string[]): string {
  const [first, ...others] = known
  if (first === undefined) return ''
  const best = others.reduce((left, right) => (distance(name, left) <= distance(name, right) ? left : right), first)
  return distance(name, best) <= SLIP ? ` (did you mean ${best}?)` : ''
}

/** Cells of a CSV file that hold several things have a bar between them. */
const BAR = '|'
/** What others put between them: semicolons and commas, Arabic ones too. */
const OTHER_BARS = /[;,\u060c\u061b]/
const LIST_FIELDS: ReadonlySet<string> = new Set(['aliases', 'forms'])
const FLAG_FIELDS: ReadonlySet<string> = new Set(['foreign', 'ambiguous', 'caseSensitive'])
const FLAGS: Readonly<Record<string, boolean>> = { true: true, yes: true, 1: true, false: false, no: false, 0: false }

const trimmed = (parts: readonly string[]): string[] => parts.map((part) => part.trim()).filter((part) => part !== '')

function cellValue(field: string, cell: string): unknown {
  if (LIST_FIELDS.has(field)) return trimmed(cell.split(BAR))
  if (FLAG_FIELDS.has(field)) return FLAGS[cell.toLowerCase()] ?? cell
  return cell
}

interface CsvRow {
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}

/** A CSV file under way. */
interface Csv {
  readonly file: string
  /** The field of each column, in its own spelling; null where the list has no such field. */
  readonly fields: readonly (string | null)[]
  /** Cells that look like lists, and are not. */
  unsplit: number
}

function recordOf(csv: Csv, { record, info }: CsvRow): Row {
  const place = `${csv.file}:${info.lines}`
  const filled = record.flatMap((cell, column): [string, unknown][] => {
    const field = csv.fields[column]
    if (field === null || field === undefined || cell === '') return []
    if (LIST_FIELDS.has(field) && !cell.includes(BAR) && OTHER_BARS.test(cell) && csv.unsplit++ === 0)
      warn(`${place}: ${field}: ${JSON.stringify(cell)} is read as one; several have ${BAR} between them`)
    return [[field, cellValue(field, cell)]]
  })
  return { place, value: Object.fromEntries(filled) }
}

/** Any case will do, and spaces, hyphens or underscores between the words: `Case Sensitive`. */
const plain = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, '')

/** The fields that the heading names; a column of something else is the user's own, and left alone. */
function fieldsOf(heading: readonly string[], file: string, known: readonly string[]): (string | null)[] {
  return heading.map((name) => {
    const field = known.find((candidate) => plain(candidate) === plain(name)) ?? null
    if (field === null && name !== '')
      warn(`${file}: the column ${JSON.stringify(name)} is not used${didYouMean(name, known)}; those used are ${known.join(', ')}`)
    return field
  })
}

function fromCsv(text: string, { file, columns }: ListFile, delimiter: string): Row[] {
  try {
    const options = { bom: true, trim: true, skip_empty_lines: true, info: true, delimiter } as const
    const [heading, ...rows] = parse(text, options) as unknown as readonly CsvRow[]
    if (heading === undefined) return []
    const csv: Csv = { file, fields: fieldsOf(heading.record, file, columns), unsplit: 0 }
    const records = rows.map((row) => recordOf(csv, row))
    if (csv.unsplit > 1) warn(`${file}: ${csv.unsplit} cells in all are read as one`)
    return records
  } catch (error) {
    const line = error instanceof Error && 'lines' in error ? `:${String(error.lines)}` : ''
    throw new UsageError(`${file}${line}: ${reasonOf(error)}`)
  }
}

function fromJsonLines(text: string, file: string): Row[] {
  return text.split('\n').flatMap((line, position) => {
    if (line.trim() === '') return []
    const place = `${file}:${position + 1}`
    try {
      return [{ place, value: JSON.parse(line) as unknown }]
    } catch (error) {
      throw new UsageError(`${place}: ${reasonOf(error)}`)
    }
  })
}

function fromJson(text: string, file: string): Row[] {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value)
      ? value.map((item: unknown, position) => ({ place: `${file}: [${position}]`, value: item }))
      : [{ place: file, value }]
  } catch (error) {
    throw new UsageError(`${file}: ${reasonOf(error)}`)
  }
}

/** A list, and the columns that it may have. */
export interface ListFile {
  readonly file: string
  readonly columns: readonly string[]
}

/** The records of a JSON, JSONL, CSV or TSV file. */
export async function readRows(list: ListFile): Promise<readonly Row[]> {
  const { file } = list
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file))
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${error instanceof TypeError ? 'it is not UTF-8' : reasonOf(error)}`)
  }
  const extension = extname(file).toLowerCase()
  if (extension === '.csv') return fromCsv(text, list, ',')
  if (extension === '.tsv') return fromCsv(text, list, '\t')
  if (extension === '.jsonl' || extension === '.ndjson') return fromJsonLines(text, file)
  if (extension === '.json') return fromJson(text, file)
  throw new UsageError(`${file}: what kind of list is it? The name must end in .json, .jsonl, .csv or .tsv`)
}
