import type { Analysis } from '../analyze/types.js'
import { checkAnalysis } from './check.js'
import { type Marking, markingsOf } from './markings.js'
import { type PointOffsets, pointOffsets, toPoint } from './points.js'

/** The types of text-bound annotations, as brat's configuration would name them. */
function typeOf({ layer, kind }: Marking): string {
  const name = layer === 'entity' && kind ? kind : layer
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`.replace(/[^\p{L}\p{N}_-]/gu, '_')
}

interface Fragment {
  readonly start: number
  readonly end: number
}

/** What ends a line, and the tab, which ends a field. */
const LINE_BREAK = /[\n\r\t\u0085\u2028\u2029\v\f\u001c-\u001e]/

/** brat lets no annotation run over the end of a line: such a one is given in fragments, one for each line. */
function fragmentsOf(text: string, start: number, end: number): readonly Fragment[] {
  const fragments: Fragment[] = []
  let from = start
  for (let at = start; at <= end; at++) {
    if (at < end && !LINE_BREAK.test(text[at])) continue
    if (at > from) fragments.push({ start: from, end: at })
    from = at + 1
  }
  return fragments
}

function textBound(text: string, offsets: PointOffsets, id: string, marking: Marking): string {
  const fragments = fragmentsOf(text, marking.start, marking.end)
  const places = fragments.map(({ start, end }) => `${toPoint(offsets, start)} ${toPoint(offsets, end)}`).join(';')
  const words = fragments.map(({ start, end }) => text.slice(start, end)).join(' ')
  return `${id}\t${typeOf(marking)} ${places}\t${words}`
}

/** A value on one line. */
const onOneLine = (value: string): string => value.replace(/\s+/g, ' ')

interface Output {
  readonly lines: string[]
  readonly counts: { relation: number; attribute: number; note: number }
}

function addDetails({ lines, counts }: Output, id: string, marking: Marking): void {
  const { layer, kind, value } = marking
  if (kind && layer !== 'entity') lines.push(`A${++counts.attribute}\tKind ${id} ${onOneLine(kind).replaceAll(' ', '_')}`)
  if (value) lines.push(`#${++counts.note}\tAnnotatorNotes ${id}\t${onOneLine(value)}`)
}

const PARTS: readonly Marking['layer'][] = ['speaker', 'cue', 'addressee', 'medium', 'clause']

function addRelations({ lines, counts }: Output, markings: readonly Marking[], ids: ReadonlyMap<string, string>): void {
  for (const marking of markings) {
    const quote = PARTS.includes(marking.layer) ? ids.get(`quote-${marking.index}`) : undefined
    if (quote) lines.push(`R${++counts.relation}\t${typeOf(marking)} Arg1:${quote} Arg2:${ids.get(marking.id)}`)
  }
}

/**
 * brat standoff: the `.ann` file that goes with the text as its `.txt`. Spans with their kinds (`T`, `A`), each quote's speaker, cue, addressee,
 * medium and clause as relations (`R`), names and values as notes (`#`). Offsets count characters, as brat does.
 *
 * @throws {TypeError} where there is no whole analysis.
 * @example
 * ```ts
 * renderBrat(analyze('قال بوتين: "نعم".')).split('\n') // → ['T1\tCue 0 3\tقال', 'A1\tKind T1 قال', …]
 * ```
 */
export function renderBrat(analysis: Analysis<string>): string {
  checkAnalysis(analysis)
  const offsets = pointOffsets(analysis.text)
  const markings = markingsOf(analysis)
  const ids = new Map(markings.map((marking, index) => [marking.id, `T${index + 1}`]))
  const output: Output = { lines: [], counts: { relation: 0, attribute: 0, note: 0 } }
  markings.forEach((marking, index) => {
    output.lines.push(textBound(analysis.text, offsets, `T${index + 1}`, marking))
    addDetails(output, `T${index + 1}`, marking)
  })
  addRelations(output, markings, ids)
  return output.lines.map((line) => `${line}\n`).join('')
}
