import { type CsvError, parse } from 'csv-parse/sync'
import { type Faults, orderOf } from './faults.js'
import type { ListFile, Row } from './rows.js'
import { didYouMean, warn } from './usage.js'

/** Cells of a CSV file that hold several things have a bar between them. */
const BAR = '|'
/** What others put between them: semicolons and commas, Arabic ones too. */
const OTHER_BARS = /[;,\u060c\u061b]/
const LIST_FIELDS: ReadonlySet<string> = new Set(['aliases', 'forms'])
const FLAG_FIELDS: ReadonlySet<string> = new Set(['foreign', 'ambiguous', 'caseSensitive'])
const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['1', true],
  ['false', false],
  ['no', false],
  ['0', false],
])
/** What others put between the columns: Excel a semicolon, where a comma is the sign of decimals. */
const SEPARATORS = [';', '\t', ',', '\u061b', BAR] as const

const trimmed = (parts: readonly string[]): string[] => parts.map((part) => part.trim()).filter((part) => part !== '')

function cellValue(field: string, cell: string): unknown {
  if (LIST_FIELDS.has(field)) return trimmed(cell.split(BAR))
  if (FLAG_FIELDS.has(field)) return FLAGS.get(cell.toLowerCase()) ?? cell
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
  readonly faults: Faults
  readonly delimiter: string
  /** Cells that look like lists, and are not. */
  unsplit: number
}

function note({ file, faults }: Pick<Csv, 'file' | 'faults'>, line: number, text: string): void {
  faults.found.push({ order: orderOf(faults, line), text: `${file}:${line}: ${text}` })
}

function rowOf(csv: Csv, { record, info: { lines } }: CsvRow): Row[] {
  const { fields } = csv
  if (record.length !== fields.length) {
    note(
      csv,
      lines,
      `found ${record.length} cells, expected ${fields.length}, as in the heading; a cell with ${nameOf(csv.delimiter)} needs quotation marks`,
    )
    return []
  }
  const place = `${csv.file}:${lines}`
  const filled = record.flatMap((cell, column): [string, unknown][] => {
    const field = fields[column]
    if (field === null || cell === '') return []
    if (LIST_FIELDS.has(field) && !cell.includes(BAR) && OTHER_BARS.test(cell) && csv.unsplit++ === 0)
      warn(`${place}: ${field}: ${JSON.stringify(cell)} is read as one; several have ${BAR} between them`)
    return [[field, cellValue(field, cell)]]
  })
  return [{ place, order: orderOf(csv.faults, lines), value: Object.fromEntries(filled), columns: fields }]
}

/** Any case will do, and spaces, hyphens or underscores between the words: `Case Sensitive`. */
const plain = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, '')

const fieldOf = (name: string, known: readonly string[]): string | null =>
  known.find((candidate) => plain(candidate) === plain(name)) ?? null

/** The fields that the heading names; a column of something else is the user's own, and left alone. */
function fieldsOf(heading: readonly string[], { file, columns }: ListFile): (string | null)[] {
  return heading.map((name) => {
    const field = fieldOf(name, columns)
    if (field === null && name !== '')
      warn(`${file}: the column ${JSON.stringify(name)} is not used${didYouMean(name, columns)}; those used are ${columns.join(', ')}`)
    return field
  })
}

/** What stands between the columns, where it is not what the file's name says: the heading is one cell then, and would be several. */
function otherSeparator([name, ...others]: readonly string[], { columns }: ListFile): string | null {
  if (name === undefined || others.length > 0) return null
  return SEPARATORS.find((sign) => name.includes(sign) && name.split(sign).some((part) => fieldOf(part, columns) !== null)) ?? null
}

const nameOf = (separator: string): string => (separator === '\t' ? 'a tab' : JSON.stringify(separator))

function parsed(text: string, delimiter: string): { readonly rows: readonly CsvRow[]; readonly error: CsvError | undefined } {
  const errors: CsvError[] = []
  const options = { bom: true, trim: true, skip_empty_lines: true, info: true, relax_column_count: true, skip_records_with_error: true }
  const rows = parse(text, { ...options, delimiter, on_skip: (error) => void (error && errors.push(error)) }) as unknown as CsvRow[]
  return { rows, error: errors[0] }
}

/** One quotation mark that is wrong makes others so: the first is told. One that is not closed is where the rows end. */
function noteQuotes(csv: Pick<Csv, 'file' | 'faults'>, { code, lines }: CsvError, last: number): void {
  const isOpen = code === 'CSV_QUOTE_NOT_CLOSED'
  const what = isOpen ? 'found a quotation mark that is not closed' : 'found a quotation mark inside a cell'
  note(csv, isOpen ? last + 1 : Number(lines), `${what}, expected one before and one behind the cell; inside it each is written twice`)
}

/** The rows of a CSV or TSV file; what is wrong with them is noted. A bar between the columns would be one between aliases too. */
export function fromCsv(text: string, list: ListFile, delimiter: string, faults: Faults): Row[] {
  const { file } = list
  const { rows, error } = parsed(text, delimiter)
  const [heading, ...others] = rows
  const separator = heading === undefined ? null : otherSeparator(heading.record, list)
  if (separator !== null && separator !== BAR && separator !== delimiter) return fromCsv(text, list, separator, faults)
  if (error) noteQuotes({ file, faults }, error, rows.at(-1)?.info.lines ?? 0)
  if (heading === undefined) return []
  if (separator !== null) {
    const isQuoted = separator === delimiter
    const wrong = isQuoted ? 'one pair of quotation marks around all columns' : `${nameOf(separator)} between the columns`
    note({ file, faults }, heading.info.lines, `found ${wrong}, expected ${isQuoted ? 'one around each' : nameOf(delimiter)}`)
    return []
  }
  const csv: Csv = { file, faults, delimiter, fields: fieldsOf(heading.record, list), unsplit: 0 }
  const read = others.flatMap((row) => rowOf(csv, row))
  if (csv.unsplit > 1) warn(`${file}: ${csv.unsplit} cells in all are read as one`)
  return read
}
