import { Unit } from '../text/characters.js'
import type { Cells } from './cells.js'
import { Code, type Plan, runStages } from './plan.js'

/**
 * Where the way back is not one to one: three numbers an edit (source start, source end, normalized start), in reading order.
 * Between two edits every unit stands for one unit.
 */
export interface Edits {
  data: Int32Array
  count: number
}

/** The text being written. One for all passes: a pass runs from its start to its end without a break. */
interface Output {
  units: Uint16Array
  length: number
  readonly edits: Edits | null
}

let shared = new Uint16Array(0)

function outputFor(source: string, edits: Edits | null): Output {
  if (shared.length < source.length + 64) shared = new Uint16Array(Math.max(4096, source.length + (source.length >> 2)))
  return { units: shared, length: 0, edits }
}

/** Room for `extra` units more than the rest of the source can need. */
function reserve(output: Output, extra: number): void {
  if (output.length + extra <= output.units.length) return
  const larger = new Uint16Array((output.length + extra) * 2)
  larger.set(output.units)
  output.units = shared = larger
}

function addEdit(edits: Edits, start: number, end: number, normalized: number): void {
  const at = edits.count * 3
  if (at + 3 > edits.data.length) growEdits(edits)
  edits.data[at] = start
  edits.data[at + 1] = end
  edits.data[at + 2] = normalized
  edits.count++
}

function growEdits(edits: Edits): void {
  const larger = new Int32Array(edits.data.length * 2)
  larger.set(edits.data)
  edits.data = larger
}

function writeText(output: Output, text: string, at: number, rest: number): void {
  reserve(output, text.length + rest)
  if (output.edits && text.length > 1) addEdit(output.edits, at, at + 1, output.length)
  for (let letter = 0; letter < text.length; letter++) output.units[output.length++] = text.charCodeAt(letter)
}

/** Writes the cells of `start … end`: cells of one range are one edit, and source that no cell came from is a deletion. */
function writeCells(plan: Plan, output: Output, { units, from, to }: Cells, start: number, end: number, rest: number): void {
  reserve(output, units.length + rest)
  let source = start
  for (let at = 0; at < units.length; ) {
    let next = at + 1
    while (next < units.length && from[next] === from[at]) next++
    if (output.edits && from[at] > source) addEdit(output.edits, source, from[at], output.length)
    source = to[at]
    const before = output.length
    for (; at < next; at++) if (!(plan.collapse && isSecondSpace(output, units[at]))) output.units[output.length++] = units[at]
    const single = output.length - before === 1 && source - from[at - 1] === 1
    if (output.edits && !single) addEdit(output.edits, from[at - 1], source, before)
  }
  if (output.edits && end > source) addEdit(output.edits, source, end, output.length)
}

function isSecondSpace(output: Output, unit: number): boolean {
  return unit === Unit.Space && output.length > 0 && output.units[output.length - 1] === Unit.Space
}

function endOfWord({ units }: Plan, source: string, at: number): number {
  let end = at
  while (end < source.length) {
    const code = units[source.charCodeAt(end)]
    if (code === Code.Space || code === Code.Line) break
    end++
  }
  return end
}

/**
 * One pass over the source: a table load and a store for nearly every unit. Where a unit needs its neighbours, what was written of its
 * word is taken back, and the word goes through the stages one by one.
 */
function write(plan: Plan, source: string, output: Output): void {
  const { units: codes, collapse } = plan
  const { edits } = output
  const size = source.length
  let { units } = output
  let length = 0
  let wordStart = 0
  let wordLength = 0
  let wordEdits = 0
  let at = 0
  while (at < size) {
    const code = codes[source.charCodeAt(at)]
    if (code > Code.Line) {
      units[length++] = code
      at++
      continue
    }
    if (code === Code.Deleted) {
      const start = at++
      while (at < size && codes[source.charCodeAt(at)] === Code.Deleted) at++
      if (edits) addEdit(edits, start, at, length)
      continue
    }
    if (code === Code.Space || code === Code.Line) {
      if (code === Code.Line) units[length++] = source.charCodeAt(at)
      else if (!collapse || length === 0 || units[length - 1] !== Unit.Space) units[length++] = Unit.Space
      else if (edits) addEdit(edits, at, at + 1, length)
      at++
      wordStart = at
      wordLength = length
      if (edits) wordEdits = edits.count
      continue
    }
    if (code === Code.Several) {
      output.length = length
      writeText(output, plan.several.get(source.charCodeAt(at)) ?? '', at, size - at)
      at++
    } else {
      const end = endOfWord(plan, source, at)
      output.length = wordLength
      if (edits) edits.count = wordEdits
      writeCells(plan, output, runStages(plan, source, wordStart, end), wordStart, end, size - end)
      at = end
    }
    units = output.units
    length = output.length
  }
  output.length = length
}

let decoder: TextDecoder | null = null

/** A decoder costs more than short words do, and writes U+FFFD for a lone surrogate: then the units are taken as they are. */
function decode({ units, length }: Output): string {
  if (length < 192) return String.fromCharCode.apply(null, units.subarray(0, length) as unknown as number[])
  decoder ??= new TextDecoder('utf-16le', { ignoreBOM: true })
  const text = decoder.decode(units.subarray(0, length))
  return text.includes('\ufffd') ? unitsAsText(units, length) : text
}

function unitsAsText(units: Uint16Array, length: number): string {
  let text = ''
  for (let at = 0; at < length; at += 4096)
    text += String.fromCharCode.apply(null, units.subarray(at, Math.min(length, at + 4096)) as unknown as number[])
  return text
}

/** The normalized text, and the edits with it where `edits` is given. Text that does not change comes back as it is. */
export function runPass(plan: Plan, source: string, edits: Edits | null): string {
  const output = outputFor(source, edits)
  if (plan.whole) writeCells(plan, output, runStages(plan, source, 0, source.length), 0, source.length, 0)
  else write(plan, source, output)
  const text = decode(output)
  return text === source ? source : text
}
