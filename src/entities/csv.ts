import { parse } from 'csv-parse/sync'
import type { EntityList } from '../lexicon/entities.js'
import { LexiconError, type LexiconIssue } from '../lexicon/issues.js'
import { collectLines, type LinedRecord, type ReadOptions } from './lists.js'

const COLUMNS = ['name', 'id', 'aliases', 'kind', 'foreign', 'ambiguous', 'caseSensitive']
const FLAGS = new Set(['foreign', 'ambiguous', 'caseSensitive'])

interface Row {
  readonly record: Readonly<Record<string, string>>
  readonly info: { readonly lines: number }
}

/** A flag's column says `true` or `1`; anything but these and `false`, `0` and nothing is left as it is, to be rejected. */
function flagOf(text: string): unknown {
  const lower = text.toLowerCase()
  if (lower === 'true' || lower === '1') return true
  return lower === 'false' || lower === '0' ? false : text
}

function cellValue(column: string, text: string): unknown {
  if (FLAGS.has(column)) return flagOf(text)
  return column === 'aliases' ? text.split('|').map((alias) => alias.trim()) : text
}

/** Empty cells are absent keys. */
function recordOf(row: Row['record']): unknown {
  const record: Record<string, unknown> = {}
  for (const column of COLUMNS) {
    const text = row[column]
    if (text !== undefined && text !== '') record[column] = cellValue(column, text)
  }
  return 'name' in record ? record : { ...record, name: '' }
}

function checkColumns(columns: readonly string[]): string[] {
  const wrong = columns.filter((column) => !COLUMNS.includes(column))
  const expected = `one of the columns ${COLUMNS.join(', ')}`
  const issues: LexiconIssue[] = wrong.map((column) => ({
    path: 'line 1',
    message: `found the column ${JSON.stringify(column)}, expected ${expected}`,
  }))
  if (!columns.includes('name')) issues.push({ path: 'line 1', message: 'found no column "name", expected one' })
  if (issues.length > 0) throw new LexiconError(issues)
  return [...columns]
}

/**
 * Reads lists from CSV with a heading line: `name`, and any of `id`, `aliases` (separated by `|`), `kind`, `foreign`, `ambiguous`,
 * `caseSensitive`. It stands alone so that who reads no CSV does not load a parser for it.
 *
 * @throws {LexiconError} with every issue and its line.
 * @example
 * ```ts
 * parseEntitiesCsv('name,id,aliases\nالأهلي,Q160,النادي الأهلي', { kind: 'club' })[0].items[0].aliases // ['النادي الأهلي']
 * ```
 */
export function parseEntitiesCsv(csv: string, options: ReadOptions = {}): EntityList[] {
  const issues: LexiconIssue[] = []
  const rows = parse(csv, {
    bom: true,
    columns: checkColumns,
    info: true,
    trim: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      issues.push({ path: `line ${String(error?.['lines'] ?? '?')}`, message: error?.message ?? 'found a broken record' })
    },
  }) as unknown as Row[]
  const records = rows.map(({ record, info }): LinedRecord => ({ line: info.lines, record: recordOf(record) }))
  return collectLines(records, options, issues)
}
