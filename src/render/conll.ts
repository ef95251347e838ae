import type { Analysis } from '../analyze/types.js'
import { prepare, type Text } from '../text/prepare.js'
import { byPosition, type Span } from '../text/span.js'
import { Gap } from '../text/tokens.js'
import { checkAnalysis } from './check.js'
import { type Layer, type Marking, markingsOf } from './markings.js'

/**
 * The columns, as a CoNLL-U Plus file names them. Entities nest: the outermost stand in `ENTITY`, those inside them in `ENTITY2`, and so on;
 * marked spans of one column that cross or nest deeper are left to the other formats.
 */
const COLUMNS: readonly string[] = [
  'ID',
  'FORM',
  'MISC',
  'START',
  'END',
  'QUOTE',
  'ROLE',
  'QUANTITY',
  'DATE',
  'ENTITY',
  'ENTITY2',
  'ENTITY3',
  'PAGE',
]
const FIRST_LAYER = 5

/** Which column each layer stands in, outer ones before inner ones. */
const COLUMNS_OF_LAYER: Readonly<Partial<Record<Layer, readonly string[]>>> = {
  quote: ['QUOTE'],
  speaker: ['ROLE'],
  cue: ['ROLE'],
  addressee: ['ROLE'],
  medium: ['ROLE'],
  quantity: ['QUANTITY'],
  date: ['DATE'],
  entity: ['ENTITY', 'ENTITY2', 'ENTITY3'],
  title: ['PAGE'],
  byline: ['PAGE'],
  dateline: ['PAGE'],
  furniture: ['PAGE'],
}

/** What a marking is called in its column: `direct`, `speaker`, `person`, `money`, `furniture`. */
function labelOf({ layer, kind }: Marking): string {
  const named = layer === 'quote' || layer === 'entity' || layer === 'quantity' || layer === 'date'
  return (named && kind ? kind : layer).replace(/\s+/g, '_')
}

interface Piece extends Span {
  readonly breaks: 'none' | 'sentence'
  readonly glued: boolean
}

/**
 * Tokens, cut where a marking begins or ends inside one (`وللصين` is two pieces where `لصين` is marked), so that every span is whole pieces.
 * Inside a marking no sentence ends: its second half would begin with an `I-` that has no `B-` before it.
 */
function piecesOf(text: Text, markings: readonly Marking[]): readonly Piece[] {
  const cuts = [...new Set(markings.flatMap(({ start, end }) => [start, end]))].sort((left, right) => left - right)
  const { tokens, sentences } = text
  const pieces: Piece[] = []
  let cut = 0
  let sentence = 0
  let next = 0
  let markedTo = 0
  for (let token = 0; token < tokens.count; token++) {
    let start = tokens.starts[token]
    for (; next < markings.length && markings[next].start < start; next++) markedTo = Math.max(markedTo, markings[next].end)
    const isNext = sentences.starts[sentence] === token
    if (isNext) sentence++
    const begins = isNext && markedTo <= start
    let glued = token > 0 && tokens.gaps[token] === Gap.None
    const add = (end: number): void => {
      pieces.push({ start, end, breaks: begins && start === tokens.starts[token] ? 'sentence' : 'none', glued })
      start = end
      glued = true
    }
    while (cut < cuts.length && cuts[cut] <= start) cut++
    for (; cut < cuts.length && cuts[cut] < tokens.ends[token]; cut++) add(cuts[cut])
    add(tokens.ends[token])
  }
  return pieces
}

/** The first piece that ends behind `offset`. */
function pieceBehind(pieces: readonly Piece[], offset: number): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (pieces[middle].end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

function isFree(column: readonly string[], first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (column[at] !== 'O') return false
  return true
}

function write(column: string[], first: number, last: number, label: string): void {
  for (let at = first; at < last; at++) column[at] = `${at === first ? 'B' : 'I'}-${label}`
}

/** Writes the markings, outer before inner, each into the first of its columns that is free there. */
function layersOf(pieces: readonly Piece[], markings: readonly Marking[]): ReadonlyMap<string, readonly string[]> {
  const columns = new Map(COLUMNS.slice(FIRST_LAYER).map((name) => [name, pieces.map(() => 'O')]))
  for (const marking of markings) {
    const first = pieceBehind(pieces, marking.start)
    let last = first
    while (last < pieces.length && pieces[last].start < marking.end) last++
    const free = COLUMNS_OF_LAYER[marking.layer]?.map((name) => columns.get(name) ?? []).find((column) => isFree(column, first, last))
    if (free && last > first) write(free, first, last, labelOf(marking))
  }
  return columns
}

/**
 * CoNLL-U Plus with one BIO column for each layer. A word is cut where a span begins inside it (`SpaceAfter=No` in `MISC`), and a sentence
 * goes on to the end of what is marked in it, so that parsing back gives the spans exactly; `START` and `END` are UTF-16 offsets into the source.
 *
 * @throws {TypeError} where there is no whole analysis.
 * @example
 * ```ts
 * const [columns] = renderConll(analyze('قال بوتين: "نعم".')).split('\n')
 * columns.split(' ') // → ['#', 'global.columns', '=', 'ID', 'FORM', 'MISC', 'START', 'END', 'QUOTE', 'ROLE', …]
 * ```
 */
export function renderConll(analysis: Analysis<string>): string {
  checkAnalysis(analysis)
  const text = prepare(analysis.text)
  const markings = markingsOf(analysis).filter((marking) => COLUMNS_OF_LAYER[marking.layer])
  const pieces = piecesOf(text, markings)
  const columns = [...layersOf(pieces, markings.sort(byPosition)).values()]
  const lines = [`# global.columns = ${COLUMNS.join(' ')}`]
  let sentence = 0
  let id = 0
  pieces.forEach(({ start, end, breaks }, index) => {
    if (breaks === 'sentence') {
      if (index > 0) lines.push('')
      lines.push(`# sent_id = ${++sentence}`)
      id = 0
    }
    const misc = pieces[index + 1]?.glued ? 'SpaceAfter=No' : '_'
    lines.push([++id, analysis.text.slice(start, end), misc, start, end, ...columns.map((column) => column[index])].join('\t'))
  })
  return `${lines.join('\n')}\n\n`
}
