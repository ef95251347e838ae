import type { Analysis } from '../analyze/types.js'
import type { Entity } from '../entities/types.js'
import type { DateMention, Quantity } from '../numbers/types.js'
import type { Quote } from '../quotes/types.js'
import type { Part } from '../stream/article.js'
import { type Cell, type Column, drawTable, printable } from './layout.js'
import type { Colors, Terminal } from './terminal.js'

interface View {
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
  readonly ruled?: boolean
}

const plain = (text: string | number | null): Cell => [{ text: text === null ? '' : String(text) }]
const styled = (text: string | null, style: (text: string) => string): Cell => [{ text: text ?? '', style }]

/** Words that stood between quotation marks are green: all of a direct quote; of a mixed one its clause, with the marked words in it. */
function quoteWords(quote: Quote, { green }: Colors): Cell {
  const { clause, kind, text, start, end } = quote
  if (kind === 'indirect') return [{ text }]
  if (clause === null || clause.start > start || clause.end < end) return [{ text, style: green }]
  const before = clause.text.slice(0, start - clause.start)
  const after = clause.text.slice(end - clause.start)
  return [{ text: before }, { text, style: green }, { text: after }].filter((piece) => piece.text !== '')
}

function speakerOf(quote: Quote, colors: Colors): Cell {
  const name = quote.speakerName ?? quote.speaker?.text
  return name === undefined ? styled('—', colors.dim) : styled(name, colors.bold)
}

function quotesView(quotes: readonly Quote[], colors: Colors): View {
  return {
    columns: [
      { title: 'speaker', min: 10, max: 24, grows: true },
      { title: 'quote', min: 20, max: 100, grows: true },
      { title: 'cue', min: 3, max: 14, grows: true, optional: 2 },
      { title: 'kind', min: 8, optional: 1 },
      { title: 'to', min: 6, max: 16, grows: true, optional: 4 },
      { title: 'via', min: 6, max: 16, grows: true, optional: 3 },
    ],
    ruled: true,
    rows: quotes.map((quote) => [
      speakerOf(quote, colors),
      quoteWords(quote, colors),
      plain(quote.cue?.text ?? null),
      styled(
        quote.polarity === 'affirmed' ? quote.kind : `${quote.kind} ${quote.polarity}`,
        quote.kind === 'indirect' ? colors.dim : colors.green,
      ),
      plain(quote.addressee?.text ?? null),
      plain(quote.medium?.text ?? null),
    ]),
  }
}

function amountOf({ value, upper }: Quantity): string {
  const shown = (number: number): string => number.toLocaleString('en-US', { maximumFractionDigits: 6 })
  return upper === null ? shown(value) : `${shown(value)} – ${shown(upper)}`
}

function quantitiesView(quantities: readonly Quantity[], colors: Colors): View {
  return {
    columns: [
      { title: 'text', min: 14, grows: true },
      { title: 'value', min: 6 },
      { title: 'unit', min: 4, grows: true },
      { title: 'kind', min: 8, optional: 1 },
      { title: '', min: 0, optional: 2 },
    ],
    rows: quantities.map((quantity) => [
      plain(quantity.text),
      styled(amountOf(quantity), colors.bold),
      plain([quantity.unit ?? quantity.candidates?.join('|'), quantity.per].filter(Boolean).join(' / ')),
      styled(quantity.kind, colors.cyan),
      plain(quantity.modifier),
    ]),
  }
}

function datesView(dates: readonly DateMention[], colors: Colors): View {
  return {
    columns: [
      { title: 'text', min: 14, grows: true },
      { title: 'value', min: 10 },
      { title: 'kind', min: 8, optional: 1 },
      { title: 'calendar', min: 9, optional: 2 },
    ],
    rows: dates.map(({ text, value, kind, calendar }) => [
      plain(text),
      value === null ? styled('—', colors.dim) : styled(value, colors.bold),
      styled(kind, colors.cyan),
      plain(calendar === 'gregorian' ? '' : calendar),
    ]),
  }
}

function grouped(entities: readonly Entity<string>[]): Map<string, Entity<string>[]> {
  const groups = new Map<string, Entity<string>[]>()
  for (const entity of entities) {
    const key = `${entity.kind}\n${entity.name}`
    const group = groups.get(key)
    if (group) group.push(entity)
    else groups.set(key, [entity])
  }
  return groups
}

/** One row a thing, however often it is named. */
function entitiesView(entities: readonly Entity<string>[], colors: Colors): View {
  const groups = grouped(entities)
  return {
    columns: [
      { title: 'name', min: 12, grows: true },
      { title: 'kind', min: 8 },
      { title: 'times', min: 5 },
      { title: 'written', min: 12, grows: true, optional: 1 },
      { title: 'id', min: 4, optional: 2 },
    ],
    rows: [...groups.values()].map((group) => {
      const { kind, name, id } = group[0]
      const others = [...new Set(group.map(({ text }) => text))].filter((text) => text !== name)
      return [styled(name, colors.bold), styled(kind, colors.cyan), plain(group.length), plain(others.join(' · ')), plain(id)]
    }),
  }
}

function viewOf(part: Part, analysis: Analysis<string>, colors: Colors): View {
  if (part === 'quotes') return quotesView(analysis.quotes, colors)
  if (part === 'quantities') return quantitiesView(analysis.quantities, colors)
  if (part === 'dates') return datesView(analysis.dates, colors)
  if (part === 'entities') return entitiesView(analysis.entities, colors)
  const rows = analysis[part].map((mention) => [plain('why' in mention ? mention.why : ''), plain(mention.text)])
  return {
    columns: [
      { title: '', min: 4 },
      { title: part, min: 20, max: 100, grows: true },
    ],
    rows,
  }
}

const SINGULAR: Readonly<Record<Part, string>> = {
  quotes: 'quote',
  quantities: 'quantity',
  dates: 'date',
  entities: 'entity',
  mentions: 'mention',
  furniture: 'piece of furniture',
}

function counted(count: number, part: Part): string {
  return `${count === 0 ? 'no' : count} ${count === 1 ? SINGULAR[part] : part}`
}

/** The tables of one article, a headline before each. */
export function drawParts(name: string, analysis: Analysis<string>, parts: readonly Part[], terminal: Terminal): string {
  const { colors, width, shape } = terminal
  return parts
    .map((part) => {
      const { rows, columns, ruled = false } = viewOf(part, analysis, colors)
      const headline = `${colors.bold(printable(name))} ${colors.dim(`· ${counted(analysis[part].length, part)}`)}`
      const options = { width, shape, faint: colors.dim, strong: colors.dim, ruled }
      const lines = rows.length === 0 ? [] : drawTable(columns, rows, options)
      return `${[headline, ...(lines.length > 0 ? ['', ...lines] : [])].join('\n')}\n\n`
    })
    .join('')
}
