import { Unit } from '../text/characters.js'
import { foldWord, hashOf } from '../text/fold.js'
import { isCommonName } from './common.js'
import { FIRST_PARTS, SECOND_PARTS } from './data/joins.js'
import type { EntityItem, EntityList } from './entities.js'
import { skeletonHash, soundsDistinct } from './gazetteer-foreign.js'
import { pack, Slot, SURFACE_SHIFT, SurfaceFlag, type TextWriter, textAt, writeText } from './gazetteer-layout.js'
import { createRuns, Entry, entries, RunKind, type Runs, readRuns } from './gazetteer-runs.js'
import { addSlot, createTable, extendHash, findSlot, makeFilter, NO_WORDS, nextSlot, resized, type Table } from './gazetteer-table.js'
import { canonicalWords, foldedRun, joinWord, kindOfRun, type NameWord, startOfRun, wordsOfName } from './gazetteer-words.js'

/** A column that grows. */
interface Growing {
  values: Int32Array
  length: number
}

function growing(): Growing {
  return { values: new Int32Array(64), length: 0 }
}

function push(column: Growing, value: number): void {
  if (column.length === column.values.length) {
    const larger = new Int32Array(column.length * 2)
    larger.set(column.values)
    column.values = larger
  }
  column.values[column.length++] = value
}

const finished = ({ values, length }: Growing): Int32Array => values.subarray(0, length)

/** One of the two indexes: by words, and by how words sound. */
interface Index {
  table: Table
  readonly startHashes: Growing
  /** By entry: the next entry with the same words plus one. */
  readonly next: Growing
  chained: boolean
}

function createIndex(): Index {
  return { table: createTable(64), startHashes: growing(), next: growing(), chained: false }
}

interface Builder {
  readonly texts: TextWriter
  readonly flags: TextWriter
  readonly surfaceTexts: Growing
  readonly surfaceItems: Growing
  readonly itemNames: Growing
  readonly itemIds: Growing
  readonly soundSurfaces: Growing
  readonly soundTexts: Growing
  readonly words: Index
  readonly sounds: Index
  readonly runs: Runs
  hasIds: boolean
}

function createBuilder(): Builder {
  return {
    texts: { bytes: new Uint8Array(1024), length: 1 },
    flags: { bytes: new Uint8Array(256), length: 0 },
    surfaceTexts: growing(),
    surfaceItems: growing(),
    itemNames: growing(),
    itemIds: growing(),
    soundSurfaces: growing(),
    soundTexts: growing(),
    words: createIndex(),
    sounds: createIndex(),
    runs: createRuns(),
    hasIds: false,
  }
}

/** How full the tables are: two thirds in the end, so that a search that fails reads a cache line or two. */
const FILL = 0.66

function add(index: Index, hash: number, value: number): void {
  if (index.table.used + 1 > index.table.size * FILL) index.table = resized(index.table, index.table.size * 2)
  addSlot(index.table, hash, value)
}

/** Notes that longer names go on behind these words. */
function addPrefix(index: Index, hash: number): void {
  const slot = findSlot(index.table.words, hash)
  if (slot < 0) add(index, hash, Slot.Continues)
  else index.table.words[slot + 1] |= Slot.Continues
}

/** Notes that an entry has these words; `isSame` tells an entry with the same words from one with the same hash. */
function addEntry(index: Index, hash: number, entry: number, isSame: (known: number) => boolean): void {
  for (let slot = findSlot(index.table.words, hash); slot >= 0; slot = nextSlot(index.table.words, slot)) {
    const value = index.table.words[slot + 1]
    const known = (value >>> SURFACE_SHIFT) - 1
    if (known >= 0 && !isSame(known)) continue
    push(index.next, known + 1)
    if (known >= 0) index.chained = true
    index.table.words[slot + 1] = (value & 3) | ((entry + 1) << SURFACE_SHIFT)
    return
  }
  push(index.next, 0)
  add(index, hash, (entry + 1) << SURFACE_SHIFT)
}

const word: NameWord = { hash: 0, last: 0 }

let foldedSecondParts: readonly { readonly hash: number; readonly length: number }[] | null = null

function secondParts(): readonly { readonly hash: number; readonly length: number }[] {
  foldedSecondParts ??= SECOND_PARTS.map((part) => ({ hash: hashOf(part), length: part.length }))
  return foldedSecondParts
}

let firstPartForms: ReadonlyMap<string, readonly number[]> | null = null

/** By a first part's letters: the hashes of all its forms. */
function firstParts(): ReadonlyMap<string, readonly number[]> {
  firstPartForms ??= new Map(FIRST_PARTS.map((forms) => [foldWord(forms[0]), forms.map(hashOf)]))
  return firstPartForms
}

/** Where a word may stand apart in a text, the hashes that its first part has there: `نصر` of `نصرالله`, `عبد` of `عبدالفتاح`. */
function partsOf(runs: Runs, run: number, joined: number): number[] {
  const start = startOfRun(runs, run)
  const own = runs.hashes[start]
  const parts = joined === own ? [] : [own]
  for (const { hash, length } of secondParts()) {
    const cut = startOfRun(runs, run - 1) - length
    if (cut > start && runs.hashes[cut] === hash) parts.push(hashOf(foldedRun(runs, run, start).slice(0, -length)))
  }
  if (!beginsLikeFirstPart(runs.source.charCodeAt(runs.from + start))) return parts
  const letters = foldedRun(runs, run, start)
  for (const [part, forms] of firstParts()) if (letters.startsWith(part) || forms.includes(own)) parts.push(...forms)
  return parts
}

function beginsLikeFirstPart(unit: number): boolean {
  const folded = entries()[unit] & Entry.FoldMask
  for (const part of firstParts().keys()) if (part.charCodeAt(0) === folded) return true
  return folded === Unit.Alef
}

/**
 * The hashes of a name's first word, first two words … in `steps`. What a text may show of the first two words goes into the filter:
 * the words themselves, or the first parts that they may be written apart with.
 */
function hashWords(builder: Builder, runs: Runs, run: number, stop: number, steps: number[]): void {
  const table = entries()
  const { startHashes } = builder.words
  let hash = NO_WORDS
  steps.length = 0
  for (let at = run; at >= stop; at--) {
    const start = startOfRun(runs, at)
    if (kindOfRun(runs, at) === RunKind.Gap) {
      for (let unit = start; unit < startOfRun(runs, at - 1); unit++) {
        const sign = runs.source.charCodeAt(runs.from + unit)
        if ((table[sign] & (Entry.Space | Entry.Deleted)) !== 0) continue
        if ((table[sign] & Entry.Line) !== 0) return
        hash = extendHash(hash, sign)
        steps.push(hash)
      }
    } else {
      joinWord(runs, at, start, runs.hashes[start], stop, word)
      const { last } = word
      const joined = word.hash
      if (steps.length < 2) for (const part of partsOf(runs, at, joined)) push(startHashes, extendHash(hash, part))
      hash = extendHash(hash, joined)
      steps.push(hash)
      at = last
    }
  }
}

const steps: number[] = []

/** Puts the name that stands in the runs `run … stop` into the index by words. */
function addWords(builder: Builder, runs: Runs, run: number, stop: number, surface: number): void {
  hashWords(builder, runs, run, stop, steps)
  for (let step = 0; step < steps.length - 1; step++) addPrefix(builder.words, steps[step])
  push(builder.words.startHashes, steps[Math.min(1, steps.length - 1)])
  addEntry(builder.words, steps[steps.length - 1], surface, (known) => {
    const words = canonicalWords(runs, run, startOfRun(runs, run), stop, '', startOfRun(runs, stop - 1))
    return wordsOfName(textAt(builder.texts.bytes, builder.surfaceTexts.values[known])) === words
  })
}

/** Puts a `foreign` name into the index by sound. */
function addSounds(builder: Builder, runs: Runs, run: number, stop: number, surface: number): void {
  const parts: string[] = []
  for (let at = run; at >= stop; at--) if (kindOfRun(runs, at) !== RunKind.Gap) parts.push(foldedRun(runs, at, startOfRun(runs, at)))
  if (parts.length === 1 && !soundsDistinct(parts[0])) return
  const entry = builder.soundSurfaces.length
  push(builder.soundSurfaces, surface)
  push(builder.soundTexts, writeText(builder.texts, parts.join(' ')))
  push(builder.sounds.startHashes, skeletonHash(parts[0]))
  let hash = NO_WORDS
  parts.forEach((part, position) => {
    hash = extendHash(hash, skeletonHash(part))
    if (position + 1 < parts.length) addPrefix(builder.sounds, hash)
  })
  // Names with one skeleton are one chain: each is compared letter by letter anyway.
  addEntry(builder.sounds, hash, entry, () => true)
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
  push(builder.surfaceTexts, writeText(builder.texts, text))
  push(builder.surfaceItems, number)
  let first = run
  while (first >= stop && kindOfRun(runs, first) === RunKind.Gap) first--
  if (first < stop) {
    addByte(builder.flags, 0)
    push(builder.words.next, 0)
    return
  }
  addByte(builder.flags, flagsOf(item, runs, first, stop))
  addWords(builder, runs, first, stop, surface)
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
  const { runs } = builder
  readRuns(runs, source, 0, source.length)
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

/** The columns of an index as they are saved: no fuller than they need be. */
function tighten(index: Index): Int32Array {
  return resized(index.table, Math.max(4, Math.ceil(index.table.used / FILL))).words
}

/** Compiles lists that were checked. */
export function compileLists(lists: readonly EntityList[]): Uint8Array {
  const builder = createBuilder()
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
  push(listItems, builder.itemIds.length)
  push(builder.itemNames, builder.surfaceTexts.length)
  return packed(builder, finished(listKinds), finished(listPriorities), finished(listItems))
}

const NONE: Int32Array = new Int32Array(0)

function packed(builder: Builder, listKinds: Int32Array, listPriorities: Int32Array, listItems: Int32Array): Uint8Array {
  const { words, sounds } = builder
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
    slots: tighten(words),
    starts: makeFilter(finished(words.startHashes)),
    soundSlots: tighten(sounds),
    soundFilter: makeFilter(finished(sounds.startHashes)),
    soundSurfaces: finished(builder.soundSurfaces),
    soundTexts: finished(builder.soundTexts),
    soundNext: finished(sounds.next),
    flags: builder.flags.bytes.subarray(0, builder.flags.length),
    texts: builder.texts.bytes.subarray(0, builder.texts.length),
  })
}
