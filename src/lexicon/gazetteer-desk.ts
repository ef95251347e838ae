import { copyUnits } from '../text/units.js'
import { type Arrays, createNoteCuts, createNoteWholes, createReadPlain } from './gazetteer-loops.js'
import { type Runs, readAny } from './gazetteer-runs.js'

/** What a stretch of text is read on, with the loops that read it. */
export interface Desk extends Runs, Arrays {
  readonly readPlain: ReturnType<typeof createReadPlain>
  readonly noteWholes: ReturnType<typeof createNoteWholes>
  readonly noteCuts: ReturnType<typeof createNoteCuts>
}

function createDesk(size: number): Desk {
  const arrays: Arrays = {
    units: new Uint16Array(size),
    hashes: new Int32Array(size),
    bounds: new Int32Array(size),
    marks: new Int32Array(size),
    wholes: new Int32Array(size),
    cuts: new Int32Array(size),
    looks: new Int32Array(size),
  }
  return {
    ...arrays,
    source: '',
    from: 0,
    to: 0,
    count: 0,
    markCount: 0,
    readPlain: createReadPlain(arrays),
    noteWholes: createNoteWholes(arrays),
    noteCuts: createNoteCuts(arrays),
  }
}

/** Only a line can be longer: it is read on a desk of its own. */
const UNITS = 1 << 16

let usual: Desk | null = null

/** A desk for so many units. */
export function deskFor(length: number): Desk {
  usual ??= createDesk(UNITS)
  return length < UNITS ? usual : createDesk(length + 1)
}

/** Lets go of the text. */
export function clearDesk(): void {
  if (usual !== null) usual.source = ''
}

/** Reads `source.slice(from, to)`, which begins and ends where lines do. */
export function readStretch(source: string, from: number, to: number): Desk {
  const length = to - from
  const desk = deskFor(length)
  desk.source = source
  desk.from = from
  desk.to = to
  desk.hashes[length] = 0
  copyUnits(source, from, to, desk.units)
  if (!desk.readPlain(desk)) readAny(desk)
  return desk
}
