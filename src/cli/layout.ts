import stringWidth from 'string-width'
import { visualOrder } from './visual.js'

/**
 * Tables for texts that run from right to left, with marks that take no room.
 *
 * cli-table3 was tried first: it measures with string-width 4, for which every short vowel is a column of its own, so that
 * each vocalised line pushes its borders to the left.
 */
export interface Column {
  readonly title: string
  /** Narrower than this it does not get. */
  readonly min: number
  /** Wider than this it does not get; default 40. */
  readonly max?: number
  /** Gives way when the terminal is too narrow; the others keep their width. */
  readonly grows?: boolean
  /** Left out first where there is no room for all: the highest number goes first. */
  readonly optional?: number
}

/** Words in one style. */
export interface Piece {
  readonly text: string
  readonly style?: (text: string) => string
}

/** A cell of a table: pieces one behind the other. */
export type Cell = readonly Piece[]

/** How a table is laid out. */
export interface TableOptions {
  readonly width: number
  /** A rule between rows: for cells of several lines. */
  readonly ruled?: boolean
  /** Joins letters; given for terminals that neither join letters nor know of direction. */
  readonly shape: ((text: string) => string) | null
  readonly faint: (text: string) => string
  readonly strong: (text: string) => string
}

interface Line {
  readonly pieces: readonly Piece[]
  readonly width: number
}

const EMPTY: Line = { pieces: [], width: 0 }
const GAP = 3
const MAX = 40
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u2028\u2029]+/gu
/** Marks that turn the direction of whatever follows them on the line. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
const LRM = '\u200e'
const RLE = '\u202b'
const PDF = '\u202c'

/** What an article says cannot move the cursor, colour the screen or turn the line around. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, ' ').replace(DIRECTION, '')
}

function wordsOf(cell: Cell): Piece[][] {
  const words: Piece[][] = [[]]
  for (const { text, ...rest } of cell)
    for (const part of printable(text).split(/(\s+)/)) {
      if (/^\s/.test(part)) words.push([])
      else if (part !== '') words.at(-1)?.push({ ...rest, text: part })
    }
  return words.filter((word) => word.length > 0)
}

const widthOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { text }) => sum + stringWidth(text), 0)

/** A word that is wider than its column (an address, mostly), cut between letters and never between a letter and its mark. */
function cutWord(word: readonly Piece[], width: number): Piece[][] {
  const parts: Piece[][] = [[]]
  let used = 0
  const segmenter = new Intl.Segmenter()
  for (const { text, ...rest } of word)
    for (const { segment } of segmenter.segment(text)) {
      const wide = stringWidth(segment)
      if (used + wide > width && used > 0) {
        parts.push([])
        used = 0
      }
      parts.at(-1)?.push({ ...rest, text: segment })
      used += wide
    }
  return parts
}

/** Breaks a cell between words. */
export function wrapCell(cell: Cell, width: number): Line[] {
  const lines: { pieces: Piece[]; width: number }[] = [{ pieces: [], width: 0 }]
  const words = wordsOf(cell).flatMap((word) => (widthOf(word) > width ? cutWord(word, width) : [word]))
  for (const word of words) {
    const wide = widthOf(word)
    let line = lines.at(-1)!
    if (line.width > 0 && line.width + 1 + wide > width) {
      line = { pieces: [], width: 0 }
      lines.push(line)
    }
    if (line.width > 0) line.pieces.push({ text: ' ' })
    line.width += wide + (line.width > 0 ? 1 : 0)
    line.pieces.push(...word)
  }
  return lines
}

const naturalWidth = (cell: Cell): number => wordsOf(cell).reduce((sum, word) => sum + widthOf(word) + 1, -1)

const isRightToLeft = (pieces: readonly Piece[]): boolean => pieces.some(({ text }) => RIGHT_TO_LEFT.test(text))

/** Neighbours of one style are coloured together, so that letters stay joined. */
function paint(pieces: readonly Piece[]): string {
  let out = ''
  for (let from = 0, to = 0; from < pieces.length; from = to) {
    const { style } = pieces[from]
    while (to < pieces.length && (pieces[to].style === style || (pieces[to].text === ' ' && pieces[to + 1]?.style === style))) to++
    const text = pieces
      .slice(from, to)
      .map((piece) => piece.text)
      .join('')
    out += style ? style(text) : text
  }
  return out
}

/**
 * A line of a cell, padded on its left. Arabic is embedded, with a mark for left-to-right on both sides: a terminal that knows about
 * direction turns the words inside the cell, as Arabic is read, and leaves the columns where they are.
 *
 *     > | │ LRM RLE قال: "نعم" PDF LRM │        VTE 0.70, mlterm 3.9: right. xterm 379: no direction at all, and no width.
 *
 * (Isolates would be the newer way: VTE obeys them, mlterm draws them as boxes that take a column each. All three were looked at.)
 */
function drawLine(line: Line, width: number, shaped: boolean): string {
  const padding = ' '.repeat(Math.max(0, width - line.width))
  if (shaped && isRightToLeft(line.pieces)) return padding + paint(visualOrder(line.pieces))
  const text = paint(line.pieces)
  return padding + (isRightToLeft(line.pieces) ? LRM + RLE + text + PDF + LRM : text)
}

/** Those that hold anything, and of those as many as there is room for. */
function chooseColumns(columns: readonly Column[], rows: readonly (readonly Cell[])[], width: number): number[] {
  const isEmpty = (at: number): boolean => columns[at].optional !== undefined && rows.every((row) => naturalWidth(row[at]) <= 0)
  let chosen = columns.map((_, position) => position).filter((position) => !isEmpty(position))
  const need = (): number => chosen.reduce((sum, position) => sum + columns[position].min + GAP, -GAP)
  const dispensable = columns.map(({ optional }, position) => ({ optional, position })).filter(({ optional }) => optional !== undefined)
  for (const { position } of dispensable.sort((left, right) => right.optional! - left.optional!))
    if (need() > width) chosen = chosen.filter((other) => other !== position)
  return chosen
}

/** The widths of the columns: as wide as what is in them; where that is too much, those that grow share what is left. */
function fitWidths(columns: readonly Column[], natural: readonly number[], width: number): number[] {
  const widths = columns.map(({ min, max = MAX }, at) => Math.max(min, Math.min(natural[at], max)))
  const growing = columns.flatMap(({ grows }, at) => (grows ? [at] : []))
  let excess = widths.reduce((sum, wide) => sum + wide + GAP, -GAP) - width
  // The widest gives way first, so that a short column keeps its words whole.
  while (excess > 0 && growing.some((at) => widths[at] > columns[at].min)) {
    const widest = growing.reduce((best, at) => (widths[at] > widths[best] ? at : best), growing[0])
    widths[widest]--
    excess--
  }
  return widths
}

/** The lines of a row, which is as high as its highest cell. */
function drawRow(row: readonly Cell[], widths: readonly number[], options: TableOptions): string[] {
  const cells = row.map((cell, column) => wrapCell(cell, widths[column]))
  const height = cells.reduce((most, { length }) => Math.max(most, length), 1)
  return Array.from({ length: height }, (_, line) =>
    joinCells(
      cells.map((cell, column) => drawLine(cell[line] ?? EMPTY, widths[column], options.shape !== null)),
      options,
    ),
  )
}

function joinCells(cells: readonly string[], { faint }: TableOptions): string {
  return cells.toReversed().join(faint(' │ '))
}

function shapeRows(rows: readonly (readonly Cell[])[], shape: (text: string) => string): Cell[][] {
  return rows.map((row) => row.map((cell) => cell.map((piece) => ({ ...piece, text: shape(piece.text) }))))
}

/** A table as lines; the first column stands at the right, as the texts that it shows are read. */
export function drawTable(columns: readonly Column[], content: readonly (readonly Cell[])[], options: TableOptions): string[] {
  const rows = options.shape ? shapeRows(content, options.shape) : content
  const chosen = chooseColumns(columns, rows, options.width)
  const shown = chosen.map((at) => columns[at])
  const natural = chosen.map((at) => rows.reduce((most, row) => Math.max(most, naturalWidth(row[at])), stringWidth(columns[at].title)))
  const widths = fitWidths(shown, natural, options.width)
  const heading = shown.map(({ title }, at) => options.strong(title.padStart(widths[at])))
  const dashes = widths.map((wide) => '─'.repeat(wide))
  const rule = options.faint(dashes.toReversed().join('─┼─'))
  const body = rows.map((row) =>
    drawRow(
      chosen.map((at) => row[at]),
      widths,
      options,
    ),
  )
  return [joinCells(heading, options), rule, ...body.flatMap((lines, at) => (options.ruled && at > 0 ? [rule, ...lines] : lines))]
}
