import { Unit } from '../text/characters.js'
import type { Cells } from './cells.js'
import { Code, type Plan, runStages } from './plan.js'

/**
 * What was not written one to one, in reading order, as short as it can be noted while writing: the source offset of a deleted unit alone,
 * or `-1, start, end, units written, -1` (to be read from both ends).
 */
export interface Log {
  readonly entries: Int32Array
  readonly count: number
  /** Whether there are entries of the long kind. */
  readonly mixed: boolean
}

/** What is being written. One for all passes: a pass runs from its start to its end without a break. */
interface Output {
  units: Uint16Array
  length: number
  entries: Int32Array
  noted: number
  mixed: boolean
}

let shared: Output | null = null

/** What a longer text takes is not held. */
const UNITS_HELD = 1e6

function outputFor(source: string): Output {
  const needed = source.length + 64
  let output = shared
  if (!output || output.units.length < needed) {
    const capacity = Math.max(4096, needed * 1.25)
    output = { units: new Uint16Array(capacity), length: 0, entries: new Int32Array(capacity), noted: 0, mixed: false }
    if (needed < UNITS_HELD) shared = output
  }
  output.length = 0
  output.noted = 0
  output.mixed = false
  return output
}

/** Room for `units` and `entries` more than there are. */
function reserve(output: Output, units: number, entries: number): void {
  if (output.length + units > output.units.length) {
    const larger = new Uint16Array((output.length + units) * 2)
    larger.set(output.units)
    output.units = larger
  }
  if (output.noted + entries > output.entries.length) {
    const larger = new Int32Array((output.noted + entries) * 2)
    larger.set(output.entries)
    output.entries = larger
  }
}

function noteEdit(output: Output, start: number, end: number, written: number): void {
  const { entries } = output
  if (written === 0) for (let at = start; at < end; at++) entries[output.noted++] = at
  else if (written !== 1 || end - start !== 1) {
    entries.set([-1, start, end, written, -1], output.noted)
    output.noted += 5
    output.mixed = true
  }
}

/** Writes what a unit at `at` becomes; `rest` units of the source are still to come. */
function writeText(output: Output, text: string, at: number, rest: number): void {
  reserve(output, text.length + rest, 5 + rest)
  noteEdit(output, at, at + 1, text.length)
  for (let letter = 0; letter < text.length; letter++) output.units[output.length++] = text.charCodeAt(letter)
}

/** Writes the cells of `start … end`: cells of one range are one edit, and source that no cell came from is a deletion. */
function writeCells(plan: Plan, output: Output, { units, from, to }: Cells, start: number, end: number, rest: number): void {
  reserve(output, units.length + rest, 5 * (units.length + 1) + (end - start) + rest)
  let source = start
  for (let at = 0; at < units.length; ) {
    const first = at
    const before = output.length
    noteEdit(output, source, from[at], 0)
    source = to[at]
    for (; at < units.length && from[at] === from[first]; at++) {
      if (!(plan.collapse && isSecondSpace(output, units[at]))) output.units[output.length++] = units[at]
    }
    noteEdit(output, from[first], source, output.length - before)
  }
  noteEdit(output, source, end, 0)
}

function isSecondSpace(output: Output, unit: number): boolean {
  return unit === Unit.Space && output.length > 0 && output.units[output.length - 1] === Unit.Space
}

/** Words end where a space or a line break is written. */
function endsWord(code: number): boolean {
  return code === Unit.Space || code === Unit.LineFeed || code === Unit.CarriageReturn
}

/** The word around the unit at `at`, through all the stages: what was written of it is taken back first. Returns where it ends. */
function writeWord(plan: Plan, source: string, output: Output, at: number): number {
  const { units: codes, several } = plan
  let start = at
  while (start > 0 && !endsWord(codes[source.charCodeAt(start - 1)])) {
    const unit = source.charCodeAt(--start)
    output.length -= codes[unit] > Code.Special ? 1 : (several.get(unit)?.length ?? 0)
  }
  takeBack(output, start)
  let end = at
  while (end < source.length && !endsWord(codes[source.charCodeAt(end)])) end++
  writeCells(plan, output, runStages(plan, source, start, end), start, end, source.length - end)
  return end
}

function takeBack(output: Output, start: number): void {
  const { entries } = output
  while (output.noted > 0) {
    const long = entries[output.noted - 1] === -1
    if (entries[output.noted - (long ? 4 : 1)] < start) return
    output.noted -= long ? 5 : 1
  }
}

/** How many units `noteRun` takes before the faster `copyRun` is tried again. */
const NOTED_AT_ONCE = 512

function lastWritten({ units, length }: Output): number {
  return length > 0 ? units[length - 1] : Unit.LineFeed
}

/** Copies through the table up to the first unit that is not one for one, and returns where that stands. */
function copyRun({ units: codes, collapse }: Plan, source: string, output: Output, start: number): number {
  const size = source.length
  const special = 2 satisfies Code.Special
  const space = 0x20 satisfies Unit.Space
  const guard = collapse ? 0 : 0xffff
  const { units } = output
  let { length } = output
  let last = lastWritten(output)
  let at = start
  for (; at < size; at++) {
    const code = codes[source.charCodeAt(at)]
    if (code <= special || (code | last | guard) === space) break
    units[length++] = code
    last = code
  }
  output.length = length
  return at
}

/**
 * The same for text with deletions in it, up to `end` or a unit that becomes several or needs its neighbours. No branch that a vocalized
 * text makes hard to foresee: every unit is written and noted, and the two counters tell which of both stays.
 */
function noteRun({ units: codes, collapse }: Plan, source: string, output: Output, start: number, end: number): number {
  const several = 1 satisfies Code.Several
  const special = 2 satisfies Code.Special
  const space = 0x20 satisfies Unit.Space
  const guard = collapse ? 0 : 0xffff
  const { units, entries } = output
  let { length, noted } = output
  let last = lastWritten(output)
  let at = start
  for (; at < end; at++) {
    let code = codes[source.charCodeAt(at)]
    if ((code - several) >>> 0 < special) break // one of the two, in one test
    if ((code | last | guard) === space && code !== 0) code = 0
    const kept = (special - code) >>> 31
    last = code | (last & (kept - 1))
    units[length] = code
    entries[noted] = at
    length += kept
    noted += 1 - kept
  }
  output.length = length
  output.noted = noted
  return at
}

/** One pass over the source: runs, and between them the rare unit that becomes several or needs its neighbours. */
function write(plan: Plan, source: string, output: Output): void {
  const size = source.length
  let at = 0
  while (at < size) {
    at = copyRun(plan, source, output, at)
    at = noteRun(plan, source, output, at, Math.min(size, at + NOTED_AT_ONCE))
    const code = at < size ? plan.units[source.charCodeAt(at)] : Code.Deleted
    if (code === Code.Several) {
      writeText(output, plan.several.get(source.charCodeAt(at)) ?? '', at, size - at)
      at++
    } else if (code === Code.Special) at = writeWord(plan, source, output, at)
  }
}

let decoder: TextDecoder | null = null

/** A decoder costs more than short words do, and writes U+FFFD for a lone surrogate: then the units are taken as they are. */
function decode({ units, length }: Output): string {
  if (length < 192) return unitsAsText(units, length)
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

function run(plan: Plan, source: string): Output {
  const output = outputFor(source)
  if (plan.whole) writeCells(plan, output, runStages(plan, source, 0, source.length), 0, source.length, 0)
  else write(plan, source, output)
  return output
}

/** The normalized text; text that does not change comes back as it is. */
export function runPass(plan: Plan, source: string): string {
  const text = decode(run(plan, source))
  return text === source ? source : text
}

/** The normalized text with the log of the way. */
export function runPassWithLog(plan: Plan, source: string): { text: string; log: Log } {
  const output = run(plan, source)
  const text = decode(output)
  const log = { entries: output.entries.slice(0, output.noted), count: output.noted, mixed: output.mixed }
  return { text: text === source ? source : text, log }
}
