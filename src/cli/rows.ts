import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { shown } from '../lexicon/issues.js'
import { fromCsv } from './csv.js'
import { type Faults, orderOf } from './faults.js'
import { reasonOf, UsageError, warn } from './usage.js'

/** One record of a list, and where it stands, for messages: `clubs.csv:3`, `clubs.json: [2]`. */
export interface Row {
  readonly place: string
  readonly order: number
  readonly value: unknown
  /** The fields of the columns, where it is a row of a CSV file. */
  readonly columns?: readonly (string | null)[]
}

/** Whether more of it could be JSON: V8 complains of the end alone. */
function isBeginning(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch (error) {
    const [, at] = /position (\d+)/.exec(String(error)) ?? []
    return at === undefined ? String(error).includes('end of JSON') : Number(at) >= text.length
  }
}

/** Where JSON goes wrong. V8 says that of most faults and not of all: the longest beginning that could go on ends before the fault. */
function faultIn(text: string): number {
  let sound = 0
  let broken = text.length + 1
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1
    if (isBeginning(text.slice(0, middle))) sound = middle
    else broken = middle
  }
  return sound
}

/** A JSON text that begins on a line of a file; what is wrong with it is noted. */
function parseJson(text: string, { file, line }: { readonly file: string; readonly line: number }, faults: Faults): readonly unknown[] {
  try {
    return [JSON.parse(text) as unknown]
  } catch {
    const at = faultIn(text)
    const before = text.slice(0, at).split('\n')
    const found = text.slice(at).trim() === '' ? 'its end' : shown(text.slice(at).split('\n')[0])
    const place = `${file}:${line + before.length - 1}: column ${(before.at(-1)?.length ?? 0) + 1}`
    faults.found.push({ order: orderOf(faults, line), text: `${place}: found ${found}, expected JSON` })
    return []
  }
}

function fromJsonLines(text: string, file: string, faults: Faults): Row[] {
  return text.split('\n').flatMap((content, position) => {
    const line = position + 1
    if (content.trim() === '') return []
    return parseJson(content, { file, line }, faults).map((value) => ({ place: `${file}:${line}`, order: orderOf(faults, line), value }))
  })
}

function fromJson(text: string, file: string, faults: Faults): Row[] {
  return parseJson(text, { file, line: 1 }, faults).flatMap((value) =>
    Array.isArray(value)
      ? value.map((item: unknown, at) => ({ place: `${file}: [${at}]`, order: orderOf(faults, at), value: item }))
      : [{ place: file, order: orderOf(faults, 0), value }],
  )
}

/** A list, and the columns that it may have. */
export interface ListFile {
  readonly file: string
  readonly columns: readonly string[]
}

function rowsOf(text: string, list: ListFile, faults: Faults): Row[] {
  const { file } = list
  const extension = extname(file).toLowerCase()
  if (extension === '.csv') return fromCsv(text, list, ',', faults)
  if (extension === '.tsv') return fromCsv(text, list, '\t', faults)
  if (extension === '.jsonl' || extension === '.ndjson') return fromJsonLines(text, file, faults)
  if (extension === '.json') return fromJson(text, file, faults)
  throw new UsageError(`${file}: what kind of list is it? The name must end in .json, .jsonl, .csv or .tsv`)
}

/** The records of a JSON, JSONL, CSV or TSV file; what is wrong with them is noted. */
export async function readRows(list: ListFile, faults: Faults): Promise<readonly Row[]> {
  const { file } = list
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file))
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${error instanceof TypeError ? 'it is not UTF-8' : reasonOf(error)}`)
  }
  faults.files++
  const before = faults.found.length
  const rows = rowsOf(text, list, faults)
  if (rows.length === 0 && faults.found.length === before) warn(`${file}: there is nothing in this list`)
  return rows
}
