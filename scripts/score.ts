import { readdirSync } from 'node:fs'
import type { ScoreRow } from './score/row.js'

interface Scorer {
  readonly score?: () => Promise<readonly ScoreRow[]>
}

/** Some scorers give shares of one, some of a hundred: where none of a file's figures is above one, they are shares of one. */
function inPercent(rows: readonly ScoreRow[]): readonly ScoreRow[] {
  if (rows.some(({ precision, recall, f1 }) => Math.max(precision ?? 0, recall ?? 0, f1 ?? 0) > 1)) return rows
  const hundred = (value: number | null): number | null => (value === null ? null : value * 100)
  return rows.map((row) => ({ ...row, precision: hundred(row.precision), recall: hundred(row.recall), f1: hundred(row.f1) }))
}

/** Every file of `score/` that exports `score`. */
async function allRows(): Promise<ScoreRow[]> {
  const folder = new URL('score/', import.meta.url)
  const rows: ScoreRow[] = []
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && file !== 'row.ts')
    .sort()) {
    const { score } = (await import(new URL(name, folder).href)) as Scorer
    if (score) rows.push(...inPercent(await score()))
  }
  return rows
}

const figure = (value: number | null): string => (value === null ? '–' : value.toFixed(1))

function cellsOf({ set, measure, precision, recall, f1, n }: ScoreRow): string[] {
  return [set, measure, figure(precision), figure(recall), figure(f1), String(n)]
}

/** One aligned table: words to the left, figures to the right; the set's name once. */
function tableOf(rows: readonly ScoreRow[]): string {
  const cells = [['set', 'measure', 'precision', 'recall', 'F1', 'n'], ...rows.map(cellsOf)]
  const widths = cells[0].map((_, column) => Math.max(...cells.map((row) => row[column].length)))
  const shown = cells.map((row, at) => (at > 0 && row[0] === cells[at - 1][0] ? ['', ...row.slice(1)] : row))
  const line = (row: readonly string[]): string =>
    row.map((cell, column) => (column < 2 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join('  ')
  return shown.map(line).join('\n')
}

process.stdout.write(`${tableOf(await allRows())}\n`)
