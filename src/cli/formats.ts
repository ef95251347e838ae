import { extname } from 'node:path'
import type { Analysis } from '../analyze/types.js'
import { createReport, renderBrat, renderConll, renderCsv, renderHtml, renderJsonLd } from '../render/index.js'
import type { Part } from '../stream/article.js'
import type { Failure, Warning } from '../stream/types.js'
import type { Terminal } from './terminal.js'
import { drawParts } from './views.js'

/** The values of `--format`. */
export const FORMATS = ['jsonl', 'json', 'table', 'html', 'jsonld', 'brat', 'conll', 'csv'] as const
/** One of the values of `--format`. */
export type FormatName = (typeof FORMATS)[number]

/** The formats by the endings of file names. */
const ENDINGS: Readonly<Record<string, FormatName>> = {
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.json': 'json',
  '.html': 'html',
  '.htm': 'html',
  '.jsonld': 'jsonld',
  '.conll': 'conll',
  '.csv': 'csv',
}

/** The format that the name of the output asks for; null where its ending says nothing. */
export function formatOf(output: string | undefined): FormatName | null {
  return ENDINGS[extname(output ?? '').toLowerCase()] ?? null
}

/** An article as it comes out of the stream; of its lists those that were asked for. */
export type Read = { readonly id: string | number; readonly text: string; readonly warning?: Warning } & Partial<Analysis<string>>

/** Writes records one after the other; what it gives back goes to the output. */
export interface Writer {
  /** False: failures have no place in this format and go to stderr alone. */
  readonly takesFailures: boolean
  record(record: Read): string
  failure(record: Failure): string
  end(): string
}

/** What a writer is told: the lists that were read, the terminal, and whether the text goes along. */
export interface WriterOptions {
  readonly parts: readonly Part[]
  readonly terminal: Terminal
  readonly withText: boolean
}

const nothing = (): string => ''

const EMPTY: Omit<Analysis, 'text'> = {
  language: 'und',
  title: null,
  byline: null,
  dateline: null,
  quotes: [],
  quantities: [],
  dates: [],
  entities: [],
  mentions: [],
  furniture: [],
}

/** A whole analysis: lists that were not asked for are empty. */
const whole = (record: Read): Read & Analysis<string> => ({ ...EMPTY, ...record })

function jsonlWriter({ withText }: WriterOptions): Writer {
  const line = (record: object): string => `${JSON.stringify(record)}\n`
  return { takesFailures: true, record: (record) => line(shownRecord(record, withText)), failure: line, end: nothing }
}

function shownRecord(record: Read, withText: boolean): object {
  if (withText) return record
  const { text: _text, ...rest } = record
  return rest
}

function jsonWriter({ withText }: WriterOptions): Writer {
  let opened = false
  const item = (record: object): string => {
    const before = opened ? ',\n' : '[\n'
    opened = true
    return before + JSON.stringify(record, null, 2)
  }
  return {
    takesFailures: true,
    record: (record) => item(shownRecord(record, withText)),
    failure: item,
    end: () => (opened ? '\n]\n' : '[]\n'),
  }
}

/** A writer of a format in which an article is a piece of text and failures have no place. */
function pieceWriter(piece: (record: Read & Analysis<string>, position: number) => string): Writer {
  let position = 0
  return { takesFailures: false, record: (record) => piece(whole(record), position++), failure: nothing, end: nothing }
}

/** One article gives its page, several a report over all of them. */
function htmlWriter(): Writer {
  const report = createReport()
  let first: (Read & Analysis<string>) | null = null
  let count = 0
  return {
    takesFailures: false,
    record(record) {
      const article = whole(record)
      if (count++ === 0) first = article
      report.add(article)
      return ''
    },
    failure: nothing,
    end: () => (count === 1 && first ? renderHtml(first) : report.render()),
  }
}

/** JSON-LD, a line an article; an annotation needs an IRI for its source, and ids are any string. */
function jsonLdWriter(): Writer {
  const line = (record: Read): string => `${renderJsonLd(whole(record), { source: `urn:rawi:${encodeURIComponent(String(record.id))}` })}\n`
  return { takesFailures: true, record: line, failure: (record) => `${JSON.stringify(record)}\n`, end: nothing }
}

/** Names the columns once, and each article before its sentences. */
function conllPiece(record: Read & Analysis<string>, position: number): string {
  const lines = renderConll(record).split('\n')
  const id = String(record.id).replace(/\s/g, ' ')
  return [...(position === 0 ? [lines[0]] : []), `# newdoc id = ${id}`, ...lines.slice(1)].join('\n')
}

/** The writer of a format. */
export function openWriter(format: FormatName, options: WriterOptions): Writer {
  const { parts, terminal } = options
  switch (format) {
    case 'jsonl':
      return jsonlWriter(options)
    case 'json':
      return jsonWriter(options)
    case 'table':
      return pieceWriter((record) => drawParts(String(record.id), record, parts, terminal))
    case 'html':
      return htmlWriter()
    case 'jsonld':
      return jsonLdWriter()
    case 'brat':
      return pieceWriter(renderBrat)
    case 'conll':
      return pieceWriter(conllPiece)
    case 'csv':
      return pieceWriter((record, position) => renderCsv(record, { id: String(record.id), header: position === 0 }))
  }
}
