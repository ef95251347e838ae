import { existsSync, readFileSync } from 'node:fs'
import { normalize, type Op, type OpName, type ProfileName, removeTokens, tokenize } from '../../src/normalizer/index.js'
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

interface Segment {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly glued: boolean
}

function segmentsOf(parts: readonly Segment[]): string {
  return JSON.stringify(parts.map(({ text, start, end, glued }) => [text, start, end, glued]))
}

function passes(vector: Vector): boolean {
  if (vector.op !== 'segmentClitics') return answer(vector) === vector.expected
  return segmentsOf(tokenize(vector.input, { segment: 'ud' })) === segmentsOf(vector.expected as Segment[])
}

/** Cuts inside words: what the treebank has, what we have, what both have. */
function cutRow(vectors: readonly Vector[]): ScoreRow {
  let [gold, found, both] = [0, 0, 0]
  for (const { input, expected } of vectors) {
    const cuts = new Set(cutsIn(expected as Segment[]))
    const own = cutsIn(tokenize(input, { segment: 'ud' }))
    gold += cuts.size
    found += own.length
    both += own.filter((cut) => cuts.has(cut)).length
  }
  const [precision, recall] = [both / found, both / gold]
  return { set: 'ud-pud', measure: 'cuts inside words', precision, recall, f1: (2 * precision * recall) / (precision + recall), n: gold }
}

function cutsIn(parts: readonly Segment[]): number[] {
  return parts.filter(({ glued }) => glued).map(({ end }) => end)
}

function rowsOf(vectors: readonly Vector[]): ScoreRow[] {
  const rows: ScoreRow[] = []
  for (const set of new Set(vectors.map(({ source }) => source))) {
    const own = vectors.filter(({ source }) => source === set)
    const rate = own.filter(passes).length / own.length
    rows.push({ set, measure: 'vectors passed', precision: rate, recall: rate, f1: rate, n: own.length })
    if (process.env['RAWI_SHOW']) for (const vector of own) if (!passes(vector)) console.log(vector.id, vector.input)
  }
  return rows
}

/** Vectors of other libraries' tests and of the PUD treebank (`../shared/dev/normalizer.jsonl`), by their source, and all together. */
export async function score(): Promise<ScoreRow[]> {
  const vectors = readVectors()
  if (vectors.length === 0) return []
  const rate = vectors.filter(passes).length / vectors.length
  const all = { set: 'normalizer.jsonl', measure: 'vectors passed', precision: rate, recall: rate, f1: rate, n: vectors.length }
  return [...rowsOf(vectors), cutRow(vectors.filter(({ op }) => op === 'segmentClitics')), all]
}
