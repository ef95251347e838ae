import { existsSync, readFileSync } from 'node:fs'
import { findListed } from '../../src/entities/gazetteer.js'
import { compileEntities, loadEntities } from '../../src/lexicon/gazetteer/index.js'
import { prepare } from '../../src/text/prepare.js'
import type { ScoreRow } from './row.js'

interface Case {
  readonly id: string
  readonly name: string
  readonly text: string
  readonly match: boolean
  readonly start: number
  readonly end: number
  readonly foreign?: boolean
  readonly hard?: boolean
  readonly also?: readonly string[]
}

const FILE = new URL('../../../shared/dev/clitics.jsonl', import.meta.url)

/** Whether a case is read as it should be: its name at its place, or nowhere. */
export function isRight({ name, also = [], foreign = false, text, match, start, end }: Case): boolean {
  const names = [{ name, foreign }, ...also.map((other) => ({ name: other, foreign: false }))]
  const list = loadEntities(compileEntities([{ kind: 'thing', items: names }]))
  const found = findListed(prepare(text), [list]).filter((entity) => entity.name === name)
  return match ? found.length === 1 && found[0].start === start && found[0].end === end : found.length === 0
}

export async function score(): Promise<ScoreRow[]> {
  if (!existsSync(FILE)) return []
  const cases = readFileSync(FILE, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Case => JSON.parse(line))
  const rows: ScoreRow[] = []
  for (const [measure, part] of [
    ['not hard', cases.filter(({ hard }) => !hard)],
    ['hard', cases.filter(({ hard }) => hard)],
  ] as const) {
    const right = part.filter(isRight).length / part.length
    for (const wrong of part.filter((one) => !isRight(one))) if (process.env['VERBOSE']) console.error(JSON.stringify(wrong))
    rows.push({ set: 'clitics', measure, precision: right, recall: right, f1: right, n: part.length })
  }
  return rows
}
