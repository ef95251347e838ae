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
  /** A byte order mark before a CSV. */
  readonly mark: boolean
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

/** One article gives its page, several a report over all of them, which says how many could not be read. */
function htmlWriter(): Writer {
  const report = createReport()
  let first: (Read & Analysis<string>) | null = null
  let count = 0
  return {
    takesFailures: false,
    record(record) {
      const article = whole(record)
      first = count++ === 0 ? article : null
      report.add(article)
      return ''
    },
    failure(record) {
      if (count++ > 0) first = null
      report.add(record)
      return ''
    },
    end: () => (first ? renderHtml(first) : report.render()),
  }
}

/** JSON-LD, a line an article; an annotation needs an IRI for its source, and ids are any string: half a character too, which no IRI can have. */
function jsonLdWriter(): Writer {
  const iriOf = (id: string): string => `urn:rawi:${encodeURIComponent(id.replace(/\p{Cs}/gu, '\ufffd'))}`
  const line = (record: Read): string => `${renderJsonLd(whole(record), { source: iriOf(String(record.id)) })}\n`
  return { takesFailures: true, record: line, failure: (record) => `${JSON.stringify(record)}\n`, end: nothing }
}

const SENTENCE_ID = '# sent_id = '

/** Names the columns once, and each article before its sentences; no two sentences of a file have one number. */
function conllWriter(): Writer {
  let sentences = 0
  return pieceWriter((record, position) => {
    const [columns, ...lines] = renderConll(record).split('\n')
    const id = String(record.id).replace(/\s/g, ' ')
    const numbered = lines.map((line) => (line.startsWith(SENTENCE_ID) ? `${SENTENCE_ID}${++sentences}` : line))
    return [...(position === 0 ? [columns] : []), `# newdoc id = ${id}`, ...numbered].join('\n')
  })
}

const BYTE_ORDER_MARK = '\ufeff'

/** A heading stands there where nothing was read, too: what has no columns no program opens. */
function csvWriter({ mark }: WriterOptions): Writer {
  let begun = false
  const rows = (record: Read, id: string): string => {
    const header = !begun
    begun = true
    return `${header && mark ? BYTE_ORDER_MARK : ''}${renderCsv(whole(record), { id, header })}`
  }
  const writer = pieceWriter((record) => rows(record, String(record.id)))
  return { ...writer, end: () => (begun ? '' : rows({ id: '', text: '' }, '')) }
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
      return conllWriter()
    case 'csv':
      return csvWriter(options)
  }
}
