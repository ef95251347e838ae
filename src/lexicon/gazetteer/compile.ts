import { isCommonName } from '../common.js'
import type { EntityItem, EntityList } from '../entities.js'
import { beginEntry, createIndex, finished, type Growing, growing, type Index, placeEntries, push, tighten } from './columns.js'
import { clearDesk, readStretch } from './desk.js'
import { makeFilter } from './filter.js'
import { skeletonHash, soundsDistinct } from './foreign.js'
import { pack, SlotPart, SurfaceFlag, type TextWriter, textAt, writeText } from './layout.js'
import { RunKind, type Runs } from './runs.js'
import { addWords } from './steps.js'
import { extendHash, Hash } from './table.js'
import { foldedRun, kindOfRun, startOfRun, wordsOfName } from './words.js'

interface Builder {
  readonly texts: TextWriter
  readonly surfaceTexts: Growing
  readonly surfaceItems: Growing
  readonly itemNames: Growing
  readonly itemIds: Growing
  readonly soundSurfaces: Growing
  readonly soundTexts: Growing
  readonly words: Index
  readonly sounds: Index
  hasIds: boolean
}

function createBuilder(names: number): Builder {
  return {
    texts: { bytes: new Uint8Array(1024), length: 1 },
    surfaceTexts: growing(),
    surfaceItems: growing(),
    itemNames: growing(),
    itemIds: growing(),
    soundSurfaces: growing(),
    soundTexts: growing(),
    words: createIndex(names, SlotPart.RestMask, 1),
    sounds: createIndex(0, 0, 0),
    hasIds: false,
  }
}

/** Puts a `foreign` name into the index by sound. */
function addSounds(builder: Builder, runs: Runs, run: number, stop: number, surface: number): void {
  const parts: string[] = []
  for (let at = run; at >= stop; at--) if (kindOfRun(runs, at) !== RunKind.Gap) parts.push(foldedRun(runs, at, startOfRun(runs, at)))
  if (parts.length === 1 && !soundsDistinct(parts[0])) return
  push(builder.soundSurfaces, surface)
  push(builder.soundTexts, writeText(builder.texts, parts.join(' ')))
  push(builder.sounds.startHashes, extendHash(Hash.NoWords, skeletonHash(parts[0])))
  beginEntry(builder.sounds)
  let hash = Hash.NoWords
  for (const part of parts) {
    hash = extendHash(hash, skeletonHash(part))
    push(builder.sounds.steps, hash)
  }
}

function flagsOf(item: EntityItem, runs: Runs, run: number, stop: number): number {
  let flags = 0
  if (item.ambiguous) flags |= SurfaceFlag.Ambiguous
  if (item.caseSensitive) flags |= SurfaceFlag.CaseSensitive
  if (item.foreign) flags |= SurfaceFlag.Foreign
  if (run !== stop || kindOfRun(runs, run) !== RunKind.Arabic) return flags
  flags |= SurfaceFlag.Single
  const units = startOfRun(runs, run - 1) - startOfRun(runs, run)
  if (units > 16) return flags
  const letters = foldedRun(runs, run, startOfRun(runs, run))
  if (letters.length <= 3) flags |= SurfaceFlag.Short
  if (letters.length <= 2) flags |= SurfaceFlag.Tiny
  return isCommonName(letters) ? flags | SurfaceFlag.Common : flags
}

/** Adds the name or alias that stands in the runs `run … stop`, signs before its first letter and spaces behind it left out. */
function addSurface(builder: Builder, item: EntityItem, number: number, text: string, runs: Runs, run: number, stop: number): void {
  const surface = builder.surfaceTexts.length
  let first = run
  while (first >= stop && kindOfRun(runs, first) === RunKind.Gap) first--
  addByte(builder.texts, first < stop ? 0 : flagsOf(item, runs, first, stop))
  push(builder.surfaceTexts, writeText(builder.texts, text))
  push(builder.surfaceItems, number)
  beginEntry(builder.words)
  if (first < stop) return
  addWords(builder.words, runs, first, stop)
  if (item.foreign) addSounds(builder, runs, first, stop, surface)
}

function addByte(column: TextWriter, byte: number): void {
  if (column.length === column.bytes.length) {
    const larger = new Uint8Array(column.length * 2)
    larger.set(column.bytes)
    column.bytes = larger
  }
  column.bytes[column.length++] = byte
}

/** Tells the surfaces behind which others with the same words stand. */
function markChained({ words, texts, surfaceTexts }: Builder): void {
  for (let surface = 0; surface < words.next.length; surface++)
    if (words.next.values[surface] !== 0) texts.bytes[surfaceTexts.values[surface] - 1] |= SurfaceFlag.Chained
}

/** Names are scanned many at a time, a line each: a scan has its price, and a million of them would be most of the work. */
interface Batch {
  readonly items: EntityItem[]
  readonly numbers: number[]
  readonly texts: string[]
  units: number
}

const BATCH_UNITS = 1 << 15

function flush(builder: Builder, batch: Batch): void {
  const source = batch.texts.join('\n')
  const runs = readStretch(source, 0, source.length)
  let run = runs.count - 1
  let end = 0
  for (let position = 0; position < batch.texts.length; position++) {
    const text = batch.texts[position]
    end += text.length
    const first = run
    while (run >= 0 && startOfRun(runs, run) < end) run--
    addSurface(builder, batch.items[position], batch.numbers[position], text, runs, first, run + 1)
    // The line break is a run of its own, or the end of one that began with the name's last signs.
    end++
    if (run >= 0 && startOfRun(runs, run) < end) run--
  }
  batch.items.length = batch.numbers.length = batch.texts.length = batch.units = 0
}

function addName(builder: Builder, batch: Batch, item: EntityItem, number: number, name: string): void {
  batch.items.push(item)
  batch.numbers.push(number)
  batch.texts.push(name.trim())
  batch.units += name.length
  if (batch.units > BATCH_UNITS) flush(builder, batch)
}

function addItem(builder: Builder, batch: Batch, item: EntityItem): void {
  const number = builder.itemIds.length
  push(builder.itemNames, builder.surfaceTexts.length + batch.texts.length)
  if (item.id === undefined) push(builder.itemIds, 0)
  else {
    builder.hasIds = true
    push(builder.itemIds, writeText(builder.texts, item.id))
  }
  addName(builder, batch, item, number, item.name)
  for (const alias of item.aliases ?? []) addName(builder, batch, item, number, alias)
}

/** Compiles lists that were checked. */
export function compileLists(lists: readonly EntityList[]): Uint8Array {
  const builder = createBuilder(lists.reduce((sum, { items }) => sum + items.length, 0))
  const batch: Batch = { items: [], numbers: [], texts: [], units: 0 }
  const listKinds = growing()
  const listPriorities = growing()
  const listItems = growing()
  for (const list of lists) {
    push(listKinds, writeText(builder.texts, list.kind))
    push(listPriorities, list.priority ?? 0)
    push(listItems, builder.itemIds.length)
    for (const item of list.items) addItem(builder, batch, item)
  }
  flush(builder, batch)
  clearDesk()
  push(listItems, builder.itemIds.length)
  push(builder.itemNames, builder.surfaceTexts.length)
  return packed(builder, finished(listKinds), finished(listPriorities), finished(listItems))
}

const NONE: Int32Array = new Int32Array(0)

function packed(builder: Builder, listKinds: Int32Array, listPriorities: Int32Array, listItems: Int32Array): Uint8Array {
  const { words, sounds } = builder
  const wordsOf = (surface: number): string => wordsOfName(textAt(builder.texts.bytes, builder.surfaceTexts.values[surface]))
  placeEntries(words, (known, surface) => wordsOf(known) === wordsOf(surface))
  // Names with one skeleton are one chain: each is compared letter by letter anyway.
  placeEntries(sounds, () => true)
  if (words.chained) markChained(builder)
  const oneNameEach = builder.surfaceTexts.length === builder.itemIds.length
  return pack({
    listKinds,
    listPriorities,
    listItems,
    itemNames: oneNameEach ? NONE : finished(builder.itemNames),
    itemIds: builder.hasIds ? finished(builder.itemIds) : NONE,
    surfaceTexts: finished(builder.surfaceTexts),
    surfaceItems: oneNameEach ? NONE : finished(builder.surfaceItems),
    surfaceNext: words.chained ? finished(words.next) : NONE,
    slots: tighten(words, finished(builder.surfaceTexts)),
    starts: makeFilter(finished(words.startHashes)),
    pairs: makeFilter(finished(words.pairHashes)),
    soundSlots: tighten(sounds, finished(builder.soundTexts)),
    soundFilter: makeFilter(finished(sounds.startHashes)),
    soundSurfaces: finished(builder.soundSurfaces),
    soundTexts: finished(builder.soundTexts),
    soundNext: finished(sounds.next),
    texts: builder.texts.bytes.subarray(0, builder.texts.length),
  })
}
