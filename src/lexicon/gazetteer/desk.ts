import { copyUnits } from '../../text/units.js'
import { createBegin } from './begin.js'
import { createCover } from './cover.js'
import { filterMasks } from './filter.js'
import { createFetchSlots, createReach, createTakeSteps, type Reach } from './follow.js'
import { type Arrays, createNoteCuts, createNoteWholes, createReadPlain } from './loops.js'
import { createNoteRare } from './readings.js'
import { type Runs, readAny } from './runs.js'
import { createVerify } from './verify.js'
import { joins } from './words.js'

/** What a stretch of text is read on, with the loops that read it. */
export interface Desk extends Runs, Arrays {
  /** What comes next of `wholes`, of `cuts`, of the rare readings. */
  whole: number
  cut: number
  odd: number
  /** How many words have begun, look-ups are to be made, names were reached. */
  begun: number
  steps: number
  reached: number
  /** Where the names that were reached from all words so far end. */
  end: number
  /** More names were reached than there is room for: all is to be done again on a larger desk. */
  isFull: boolean
  readonly readPlain: ReturnType<typeof createReadPlain>
  readonly noteWholes: ReturnType<typeof createNoteWholes>
  readonly noteCuts: ReturnType<typeof createNoteCuts>
  readonly noteRare: ReturnType<typeof createNoteRare>
  readonly begin: ReturnType<typeof createBegin>
  readonly fetchSlots: ReturnType<typeof createFetchSlots>
  readonly takeSteps: ReturnType<typeof createTakeSteps>
  readonly reach: Reach
  readonly cover: ReturnType<typeof createCover>
  readonly verify: ReturnType<typeof createVerify>
}

/** So many words are followed at a time: what is noted about them stays in the processor's nearest cache. */
const WORDS = 512
/** A word is looked up alone and with the next. */
const STEPS = WORDS * 2
/** Only nested names can be more. */
const NAMES = WORDS * 8

/** Only a line can be longer: it is read on a desk of its own. */
const UNITS = 1 << 16

function createArrays(units: number, names: number): Arrays {
  return {
    masks: filterMasks(),
    units: new Uint16Array(units),
    hashes: new Int32Array(units),
    bounds: new Int32Array(units),
    marks: new Int32Array(units),
    wholes: new Int32Array(units),
    cuts: new Int32Array(units),
    looks: new Int32Array(units),
    begunRuns: new Int32Array(WORDS),
    begunAts: new Int32Array(WORDS),
    begunReadings: new Int32Array(WORDS),
    begunHashes: new Int32Array(WORDS),
    firsts: new Int32Array(WORDS),
    lasts: new Int32Array(WORDS),
    stepBegun: new Int32Array(STEPS),
    stepRuns: new Int32Array(STEPS),
    stepHashes: new Int32Array(STEPS),
    stepSlots: new Int32Array(STEPS),
    reachedSurfaces: new Int32Array(names),
    reachedRuns: new Int32Array(names),
    reachedEnds: new Int32Array(names),
    reachedTexts: new Int32Array(names),
    reachedNext: new Int32Array(names),
    reachedFroms: new Int32Array(names),
    reachedCovers: new Int32Array(names),
    reachedSames: new Int32Array(names),
  }
}

function createDesk(units: number, names: number): Desk {
  const arrays = createArrays(units, names)
  const joinBits = joins().bits
  const reach = createReach(arrays)
  return {
    ...arrays,
    source: '',
    from: 0,
    to: 0,
    count: 0,
    markCount: 0,
    whole: 0,
    cut: 0,
    odd: 0,
    begun: 0,
    steps: 0,
    reached: 0,
    end: 0,
    isFull: false,
    readPlain: createReadPlain(arrays),
    noteWholes: createNoteWholes(arrays),
    noteCuts: createNoteCuts(arrays),
    noteRare: createNoteRare(arrays),
    begin: createBegin(arrays, joinBits),
    fetchSlots: createFetchSlots(arrays),
    takeSteps: createTakeSteps(arrays, joinBits, reach),
    reach,
    cover: createCover(arrays),
    verify: createVerify(arrays),
  }
}

let usual: Desk | null = null

/** A desk for so many units, with room for more names than `full` has, if one is. */
export function deskFor(length: number, full: Desk | null = null): Desk {
  usual ??= createDesk(UNITS, NAMES)
  if (length < UNITS && full === null) return usual
  return createDesk(Math.max(UNITS, length + 1), full === null ? NAMES : full.reachedNext.length * 8)
}

/** Lets go of the text. */
export function clearDesk(): void {
  if (usual !== null) usual.source = ''
}

/** Reads `source.slice(from, to)`, which begins and ends where lines do. */
export function readStretch(source: string, from: number, to: number, full: Desk | null = null): Desk {
  const length = to - from
  const desk = deskFor(length, full)
  desk.source = source
  desk.from = from
  desk.to = to
  desk.hashes[length] = 0
  copyUnits(source, from, to, desk.units)
  if (!desk.readPlain(desk)) readAny(desk)
  return desk
}
