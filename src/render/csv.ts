import { stringify } from 'csv-stringify/browser/esm/sync'
import type { Analysis } from '../analyze/types.js'
import { checkOptions, FLAG, type Rules, TEXT } from '../lexicon/options.js'
import { byPosition } from '../text/span.js'
import { checkAnalysis } from './check.js'
import { amountText } from './markings.js'

/** How the CSV is written. */
export interface CsvOptions {
  /** What stands in the column `article`. */
  readonly id?: string
  /** False leaves the heading row out, as for the second and further articles of one file. */
  readonly header?: boolean
  /**
   * False writes texts that begin with `=`, `+`, `-` or `@` as they are; by default an apostrophe stands before them, so that a spreadsheet
   * cannot take them for a formula. Numbers and dashes, alone or with words behind a space, have none.
   */
  readonly escapeFormulas?: boolean
}

const RULES: Rules = { id: TEXT, header: FLAG, escapeFormulas: FLAG }

const COLUMNS = [
  'article',
  'list',
  'kind',
  'start',
  'end',
  'text',
  'name',
  'id',
  'value',
  'upper',
  'unit',
  'per',
  'speaker',
  'cue',
  'addressee',
  'medium',
  'note',
] as const

type Row = Partial<Record<(typeof COLUMNS)[number], string | number | null>> & { readonly start: number; readonly end: number }

function quoteRows(analysis: Analysis<string>): Row[] {
  return analysis.quotes.map(({ kind, start, end, text, speaker, speakerName, cue, addressee, medium, polarity }) => ({
    list: 'quote',
    kind,
    start,
    end,
    text,
    name: speakerName,
    speaker: speaker?.text ?? null,
    cue: cue?.text ?? null,
    addressee: addressee?.text ?? null,
    medium: medium?.text ?? null,
    note: polarity === 'affirmed' ? null : polarity,
  }))
}

function rowsOf(analysis: Analysis<string>): Row[] {
  const rows: Row[] = [
    ...quoteRows(analysis),
    ...analysis.quantities.map((quantity) => {
      const { kind, start, end, text, value, upper, unit, per, modifier } = quantity
      return { list: 'quantity', kind, start, end, text, value, upper, unit, per, name: amountText(quantity), note: modifier }
    }),
    ...analysis.dates.map(({ kind, start, end, text, value, calendar }) => ({
      list: 'date',
      kind,
      start,
      end,
      text,
      value,
      note: calendar,
    })),
    ...analysis.entities.map(({ kind, start, end, text, name, id }) => ({ list: 'entity', kind, start, end, text, name, id })),
    ...analysis.mentions.map(({ start, end, text }) => ({ list: 'mention', start, end, text })),
    ...analysis.furniture.map(({ start, end, text, why }) => ({ list: 'furniture', kind: why, start, end, text })),
  ]
  return rows.sort(byPosition)
}

/** A spreadsheet computes what begins so; the full-width signs too, in Apple Numbers. */
const FORMULA = /^[=+\-@\t\r\uff0b\uff0d\uff1d\uff20]/
/** A dash, a negative number, and either with words behind a space: nothing that calls a function, a program or another sheet. */
const HARMLESS = /^-[\d.,]*(?:\s[^|!(=]*)?$/

/** The writer itself looks for the end of a record only, CRLF: a bare line feed in a quote of two lines would end its row for every reader. */
const LINE_BREAK = /[\r\n]/

const harmless = (cell: string): string => (FORMULA.test(cell) && !HARMLESS.test(cell) ? `'${cell}` : cell)

/**
 * CSV (RFC 4180): one row for each item of each list, in reading order. The columns are the same for all lists, so that files can be joined.
 *
 * @throws {TypeError} where an option is wrong, or where there is no whole analysis.
 * @example
 * ```ts
 * renderCsv(analyze('قال بوتين: "نعم".'), { id: '1' }).split('\r\n')
 * // → [
 * //     'article,list,kind,start,end,text,name,id,value,upper,unit,per,speaker,cue,addressee,medium,note',
 * //     '1,entity,person,4,9,بوتين,بوتين,,,,,,,,,,',
 * //     '1,quote,direct,12,15,نعم,بوتين,,,,,,بوتين,قال,,,', …]
 * ```
 */
export function renderCsv(analysis: Analysis<string>, options: CsvOptions = {}): string {
  checkOptions(options, RULES)
  checkAnalysis(analysis)
  const { id = '', header = true, escapeFormulas = true } = options
  const rows = rowsOf(analysis).map((row) => ({ ...row, article: id }))
  const cast = escapeFormulas ? { string: harmless } : {}
  return stringify(rows, { columns: [...COLUMNS], header, record_delimiter: '\r\n', quoted_match: LINE_BREAK, cast })
}
