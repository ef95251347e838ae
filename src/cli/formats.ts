import type { Analysis } from '../analyze/types.js'
import type { Part } from '../stream/article.js'
import type { Failure } from '../stream/types.js'
import type { Terminal } from './terminal.js'
import { drawParts } from './views.js'

export const FORMATS = ['jsonl', 'json', 'table', 'html', 'jsonld', 'brat', 'conll', 'csv'] as const
export type FormatName = (typeof FORMATS)[number]

/** An article as it comes out of the stream. */
export type Read = { readonly id: string | number } & Analysis<string>

/** Writes records one after the other; what it gives back goes to the output. */
export interface Writer {
  /** False: failures have no place in this format and go to stderr alone. */
  readonly takesFailures: boolean
  record(record: Read): string
  failure(record: Failure): string
  end(): string
}

export interface WriterOptions {
  readonly parts: readonly Part[]
  readonly terminal: Terminal
}

const nothing = (): string => ''

function jsonlWriter(): Writer {
  const line = (record: object): string => `${JSON.stringify(record)}\n`
  return { takesFailures: true, record: line, failure: line, end: nothing }
}

function jsonWriter(): Writer {
  let opened = false
  const item = (record: object): string => {
    const before = opened ? ',\n' : '[\n'
    opened = true
    return before + JSON.stringify(record, null, 2)
  }
  return { takesFailures: true, record: item, failure: item, end: () => (opened ? '\n]\n' : '[]\n') }
}

function tableWriter({ parts, terminal }: WriterOptions): Writer {
  return {
    takesFailures: false,
    record: (record) => drawParts(String(record.id), record, parts, terminal),
    failure: nothing,
    end: nothing,
  }
}

/** The writer of a format. */
export async function openWriter(format: FormatName, options: WriterOptions): Promise<Writer> {
  if (format === 'jsonl') return jsonlWriter()
  if (format === 'json') return jsonWriter()
  if (format === 'table') return tableWriter(options)
  throw new Error(`${format}: not yet`)
}
