import { Slot, SlotPart } from './layout.js'
import { addSlot, createTable, findSlot, frozen, nextSlot, Part, resized, type Table } from './table.js'

/** A column that grows. */
export interface Growing {
  values: Int32Array
  length: number
}

/** An empty column. */
export function growing(): Growing {
  return { values: new Int32Array(64), length: 0 }
}

/** Adds a number to a column. */
export function push(column: Growing, value: number): void {
  if (column.length === column.values.length) {
    const larger = new Int32Array(column.length * 2)
    larger.set(column.values)
    column.values = larger
  }
  column.values[column.length++] = value
}

/** A column as it is, in an array of its length. */
export function finished({ values, length }: Growing): Int32Array {
  return values.subarray(0, length)
}

/** One of the two indexes: by words, and by how words sound. */
export interface Index {
  table: Table
  /** What goes into the filters. */
  readonly startHashes: Growing
  readonly pairHashes: Growing
  /** By entry: where its steps begin in `steps`; a step is the hash of its first word, its first two words … */
  readonly stepStarts: Growing
  readonly steps: Growing
  /** By entry: the next entry with the same words plus one. */
  readonly next: Growing
  chained: boolean
  /** How many words a name may have behind those that lead to its slot (see `Slot`). */
  readonly longestRest: number
  /** The step with which an entry is looked for first, if it has so many. */
  readonly firstStep: number
}

/** An index for about so many names; most have one slot. */
export function createIndex(names: number, longestRest: number, firstStep: number): Index {
  return {
    table: createTable(64 + Math.ceil(names * 1.75)),
    startHashes: growing(),
    pairHashes: growing(),
    stepStarts: growing(),
    steps: growing(),
    next: growing(),
    chained: false,
    longestRest,
    firstStep,
  }
}

/** How full the tables are: two thirds in the end, so that a search that fails reads a cache line or two. */
const FILL = 0.66

/** Adds a slot; the filter tells of those behind the step with which entries are looked for first. */
function addAt(index: Index, level: number, hash: number, value: number, rest: number): void {
  if (level > index.firstStep) push(index.pairHashes, hash)
  if (index.table.used + 1 > index.table.size * FILL) index.table = resized(index.table, index.table.size * 2)
  addSlot(index.table, hash, value, rest)
}

/** Tells entries with the same words from those with the same hash. */
type IsSame = (known: number, entry: number) => boolean

const never: IsSame = () => false

/** An entry with the same words as that of the slot takes its place, and leads to it. */
function chain(index: Index, slot: number, entry: number): void {
  const { words } = index.table
  const value = words[slot + Part.Value]
  index.next.values[entry] = value >>> SlotPart.SurfaceShift
  index.chained = true
  words[slot + Part.Value] = (value & ((1 << SlotPart.SurfaceShift) - 1)) | ((entry + 1) << SlotPart.SurfaceShift)
}

/** A slot's name gives way to what begins as it does, and goes on to a slot of one word more. */
function pushDown(index: Index, slot: number, level: number): void {
  const { words } = index.table
  const known = (words[slot + Part.Value] >>> SlotPart.SurfaceShift) - 1
  words[slot + Part.Value] = Slot.Continues | (words[slot + Part.Value] & Slot.More)
  words[slot + Part.Rest] = 0
  placeBehind(index, known, level + 1, never)
}

/** Makes longer names go on from a hash, of which `slot` is a slot, or -1. */
function goOn(index: Index, hash: number, slot: number, level: number): void {
  if (slot < 0) addAt(index, level, hash, Slot.Continues, 0)
  else index.table.words[slot + Part.Value] |= Slot.Continues
}

/** Finds an entry its slot at a step further on. */
function placeBehind(index: Index, entry: number, level: number, isSame: IsSame): void {
  const { stepStarts, steps } = index
  const at = stepStarts.values[entry] + level
  const last = (entry + 1 < stepStarts.length ? stepStarts.values[entry + 1] : steps.length) - 1
  place(index, { entry, level, hash: steps.values[at], left: last - at, rest: steps.values[last] }, isSame)
}

/** An entry at one of its steps. */
interface Step {
  entry: number
  level: number
  hash: number
  /** How many steps follow, and the hash of the last. */
  left: number
  rest: number
}

/** Finds an entry its slot, at a step or behind it. */
function place(index: Index, { entry, level, hash, left, rest }: Readonly<Step>, isSame: IsSame): void {
  let any = -1
  let free = -1
  let leaf = -1
  let continues = false
  for (let slot = findSlot(index.table, hash); slot >= 0; slot = nextSlot(index.table, slot)) {
    const value = index.table.words[slot + Part.Value]
    const slotLeft = (value >>> SlotPart.RestShift) & SlotPart.RestMask
    const known = (value >>> SlotPart.SurfaceShift) - 1
    if (known >= 0 && slotLeft === left && index.table.words[slot + Part.Rest] === rest && isSame(known, entry)) {
      chain(index, slot, entry)
      return
    }
    any = slot
    if (known < 0) free = slot
    if (slotLeft > 0) leaf = slot
    if ((value & Slot.Continues) !== 0) continues = true
  }
  if (left === 0 && free >= 0) {
    index.table.words[free + Part.Value] |= (entry + 1) << SlotPart.SurfaceShift
    index.table.words[free + Part.Rest] = hash
    return
  }
  if (left === 0 || (left <= index.longestRest && leaf < 0 && !continues)) {
    addAt(index, level, hash, ((entry + 1) << SlotPart.SurfaceShift) | (left << SlotPart.RestShift), rest)
    return
  }
  if (leaf >= 0) pushDown(index, leaf, level)
  else if (!continues) goOn(index, hash, any, level)
  placeBehind(index, entry, level + 1, isSame)
}

/** Begins the entry whose number comes next: what is added to `steps` now is its own; `placeEntries` puts it into the table. */
export function beginEntry({ next, stepStarts, steps }: Index): void {
  push(next, 0)
  push(stepStarts, steps.length)
}

const BUCKET_BITS = 12

/** What stands of an entry in the order of places. */
const enum Placed {
  Entry = 0,
  Hash = 1,
  Rest = 2,
  /** How many steps it has. */
  Steps = 3,
  Size = 4,
}

/**
 * The entries in the order of their places in the table, nearly; those with one hash in their own order. What is asked of each stands with
 * it: to look it up in the columns, here and there, would take as long as the rest.
 */
function byPlace({ stepStarts, steps, firstStep }: Index): Int32Array {
  const count = stepStarts.length
  const { values } = steps
  const ends = new Int32Array((1 << BUCKET_BITS) + 1)
  const stepOf = (from: number, to: number): number => values[Math.min(from + firstStep, to - 1)]
  let from = 0
  const endOf = (entry: number): number => (entry + 1 < count ? stepStarts.values[entry + 1] : steps.length)
  for (let entry = 0; entry < count; entry++) {
    const to = endOf(entry)
    if (to > from) ends[(stepOf(from, to) >>> (32 - BUCKET_BITS)) + 1]++
    from = to
  }
  for (let bucket = 1; bucket < ends.length; bucket++) ends[bucket] += ends[bucket - 1]
  const placed = new Int32Array(ends[ends.length - 1] * Placed.Size)
  from = 0
  for (let entry = 0; entry < count; entry++) {
    const to = endOf(entry)
    if (to > from) {
      const hash = stepOf(from, to)
      const at = ends[hash >>> (32 - BUCKET_BITS)]++ * Placed.Size
      placed[at + Placed.Entry] = entry
      placed[at + Placed.Hash] = hash
      placed[at + Placed.Rest] = values[to - 1]
      placed[at + Placed.Steps] = to - from
    }
    from = to
  }
  return placed
}

/** Puts all entries into the table: in the order in which it lies in memory, which for a million names takes half the time. */
export function placeEntries(index: Index, isSame: IsSame): void {
  const placed = byPlace(index)
  const step: Step = { entry: 0, level: 0, hash: 0, left: 0, rest: 0 }
  for (let at = 0; at < placed.length; at += Placed.Size) {
    step.entry = placed[at + Placed.Entry]
    step.hash = placed[at + Placed.Hash]
    step.rest = placed[at + Placed.Rest]
    step.level = Math.min(index.firstStep, placed[at + Placed.Steps] - 1)
    step.left = placed[at + Placed.Steps] - 1 - step.level
    place(index, step, isSame)
  }
}

/** The table of an index as it is saved: no fuller than it need be. */
export function tighten({ table }: Index, texts: Int32Array): Int32Array {
  return frozen(table, Math.max(4, Math.ceil(table.used / FILL)), texts)
}
