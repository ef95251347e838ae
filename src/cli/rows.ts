import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { parse } from 'csv-parse/sync'
import { reasonOf, UsageError } from './usage.js'

/** One record of a list, and where it stands, for messages: `clubs.csv:3`, `clubs.json: [2]`. */
export interface Row {
  readonly place: string
  readonly value: unknown
}

/** Cells of a CSV file that hold several things have a bar between them. */
const BAR = '|'
const LIST_FIELDS: ReadonlySet<string> = new Set(['aliases', 'forms'])
const FLAG_FIELDS: ReadonlySet<string> = new Set(['foreign', 'ambiguous', 'caseSensitive'])
const FLAGS: Readonly<Record<string, boolean>> = { true: true, yes: true, 1: true, false: false, no: false, 0: false }

const trimmed = (parts: readonly string[]): string[] => parts.map((part) => part.trim()).filter((part) => part !== '')

function cellValue(field: string, cell: string): unknown {
  if (LIST_FIELDS.has(field)) return trimmed(cell.split(BAR))
  if (FLAG_FIELDS.has(field)) return FLAGS[cell.toLowerCase()] ?? cell
  return cell
}

function recordOf(cells: Readonly<Record<string, string>>): Record<string, unknown> {
  const filled = Object.entries(cells).filter(([, cell]) => cell !== '')
  return Object.fromEntries(filled.map(([field, cell]) => [field, cellValue(field, cell)]))
}

interface CsvRow {
  readonly record: Readonly<Record<string, string>>
  readonly info: { readonly lines: number }
}

function fromCsv(text: string, file: string, delimiter: string): Row[] {
  try {
    const options = { columns: true, bom: true, trim: true, skip_empty_lines: true, info: true, delimiter } as const
    const rows = parse(text, options) as unknown as readonly CsvRow[]
    return rows.map(({ record, info }) => ({ place: `${file}:${info.lines}`, value: recordOf(record) }))
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

/** The records of a JSON, JSONL, CSV or TSV file. */
export async function readRows(file: string): Promise<readonly Row[]> {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file))
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${error instanceof TypeError ? 'it is not UTF-8' : reasonOf(error)}`)
  }
  const extension = extname(file).toLowerCase()
  if (extension === '.csv') return fromCsv(text, file, ',')
  if (extension === '.tsv') return fromCsv(text, file, '\t')
  if (extension === '.jsonl' || extension === '.ndjson') return fromJsonLines(text, file)
  if (extension === '.json') return fromJson(text, file)
  throw new UsageError(`${file}: what kind of list is it? The name must end in .json, .jsonl, .csv or .tsv`)
}
