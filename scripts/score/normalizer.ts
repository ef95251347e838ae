import { existsSync, readFileSync } from 'node:fs'
import { normalize, type Op, type OpName, type ProfileName, removeTokens } from '../../src/normalizer/index.js'
import type { ScoreRow } from './row.js'

interface Vector {
  readonly id: string
  readonly source: string
  readonly op: string
  readonly options: Readonly<Record<string, unknown>>
  readonly input: string
  readonly expected: unknown
}

const DEV = '../shared/dev/normalizer.jsonl'

function readVectors(): Vector[] {
  if (!existsSync(DEV)) return []
  return readFileSync(DEV, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Vector)
}

/** The vector's own call, in our words. */
function answer({ op, options, input }: Vector): string {
  if (op === 'normalize') return normalize(input, options['preset'] as ProfileName)
  if (op === 'remove') return removeTokens(input, options)
  return normalize(input, { ops: [[op as OpName, options] as Op] })
}

function passes(vector: Vector): boolean {
  return answer(vector) === vector.expected
}

function rowsOf(vectors: readonly Vector[]): ScoreRow[] {
  const rows: ScoreRow[] = []
  for (const set of new Set(vectors.map(({ source }) => source))) {
    const own = vectors.filter(({ source }) => source === set)
    const rate = own.filter(passes).length / own.length
    rows.push({ set, measure: 'vectors passed', precision: rate, recall: rate, f1: rate, n: own.length })
    if (process.env['RAWI_SHOW'])
      for (const vector of own) if (!passes(vector)) console.log(vector.id, vector.input, answer(vector), vector.expected)
  }
  return rows
}

/** Vectors of other libraries' tests (`../shared/dev/normalizer.jsonl`), by their source. */
export async function score(): Promise<ScoreRow[]> {
  return rowsOf(readVectors().filter(({ op }) => op !== 'segmentClitics'))
}
