import { hashOf } from '../text/fold.js'
import { foldedLength, foldedToken, scanTokens, TokenKind, type Tokens } from '../text/tokens.js'
import { isCommonName } from './common.js'
import { FIRST_PARTS, SECOND_PARTS } from './data/joins.js'
import type { EntityItem, EntityList } from './entities.js'
import { skeletonHash, soundsDistinct } from './gazetteer-foreign.js'
import { pack, Slot, SurfaceFlag, type TextWriter, textAt, writeText } from './gazetteer-layout.js'
import { addSlot, createTable, extendHash, findSlot, makeFilter, NO_WORDS, nextSlot, resized, type Table } from './gazetteer-table.js'
import { canonicalWords, following, joinWord, type NameWord } from './gazetteer-words.js'

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
  readonly firstHashes: Set<number>
  /** By entry: the next entry with the same words plus one. */
  readonly next: Growing
  chained: boolean
}

function createIndex(): Index {
  return { table: createTable(64), firstHashes: new Set(), next: growing(), chained: false }
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
    const known = (value >>> Slot.SurfaceShift) - 1
    if (known >= 0 && !isSame(known)) continue
    push(index.next, known + 1)
    if (known >= 0) index.chained = true
    index.table.words[slot + 1] = (value & 3) | ((entry + 1) << Slot.SurfaceShift)
    return
  }
  push(index.next, 0)
  add(index, hash, (entry + 1) << Slot.SurfaceShift)
}

function wordsOf(builder: Builder, surface: number): string {
  const tokens = scanTokens(textAt(builder.texts.bytes, builder.surfaceTexts.values[surface]))
  return canonicalWords(tokens, 0, tokens.count, 0, '')
}

const word: NameWord = { hash: 0, last: 0 }

/** The first word of a name is looked up as a text may spell it: `نصر` leads to `نصرالله`, `عبد` to `عبدالفتاح`. */
function addFirstWord(builder: Builder, tokens: Tokens, from: number, to: number): void {
  const { firstHashes } = builder.words
  firstHashes.add(tokens.hashes[from])
  if (joinWord(tokens, from, to, tokens.hashes[from], foldedLength(tokens, from), word)) firstHashes.add(word.hash)
  const length = foldedLength(tokens, from)
  if (length < 6) return
  const letters = foldedToken(tokens, from)
  for (const part of secondParts()) if (letters.endsWith(part)) firstHashes.add(hashOf(letters.slice(0, -part.length)))
}

let foldedSecondParts: readonly string[] | null = null

function secondParts(): readonly string[] {
  foldedSecondParts ??= SECOND_PARTS
  return foldedSecondParts
}

/** Puts the name that stands at tokens `from … to` into the index by words. */
function addWords(builder: Builder, tokens: Tokens, from: number, to: number, surface: number): void {
  addFirstWord(builder, tokens, from, to)
  let hash = NO_WORDS
  for (let at = from; ; ) {
    joinWord(tokens, at, to, tokens.hashes[at], foldedLength(tokens, at), word)
    hash = extendHash(hash, word.hash)
    at = following(tokens, word.last, to)
    if (at < 0) break
    addPrefix(builder.words, hash)
  }
  addEntry(builder.words, hash, surface, (known) => wordsOf(builder, known) === canonicalWords(tokens, from, to, 0, ''))
}

/** Puts a `foreign` name into the index by sound. */
function addSounds(builder: Builder, tokens: Tokens, from: number, to: number, surface: number): void {
  const parts: string[] = []
  for (let at = from; at < to; at++) parts.push(foldedToken(tokens, at))
  if (parts.length === 1 && !soundsDistinct(parts[0])) return
  const entry = builder.soundSurfaces.length
  const text = parts.join(' ')
  push(builder.soundSurfaces, surface)
  push(builder.soundTexts, writeText(builder.texts, text))
  builder.sounds.firstHashes.add(skeletonHash(tokens, from, 0))
  let hash = NO_WORDS
  for (let at = from; at < to; at++) {
    hash = extendHash(hash, skeletonHash(tokens, at, 0))
    if (at + 1 < to) addPrefix(builder.sounds, hash)
  }
  // Names with one skeleton are one chain: each is compared letter by letter anyway.
  addEntry(builder.sounds, hash, entry, () => true)
}

function flagsOf(item: EntityItem, tokens: Tokens, from: number, to: number): number {
  let flags = 0
  if (item.ambiguous) flags |= SurfaceFlag.Ambiguous
  if (item.caseSensitive) flags |= SurfaceFlag.CaseSensitive
  if (item.foreign) flags |= SurfaceFlag.Foreign
  if (to - from > 1 || tokens.kinds[from] !== TokenKind.Word) return flags
  const length = foldedLength(tokens, from)
  flags |= SurfaceFlag.Single
  if (length <= 3) flags |= SurfaceFlag.Short
  if (length <= 2) flags |= SurfaceFlag.Tiny
  return isCommonName(tokens, from) ? flags | SurfaceFlag.Common : flags
}

function addSurface(builder: Builder, item: EntityItem, number: number, text: string, tokens: Tokens, from: number, to: number): void {
  const surface = builder.surfaceTexts.length
  push(builder.surfaceTexts, writeText(builder.texts, text))
  push(builder.surfaceItems, number)
  addByte(builder.flags, flagsOf(item, tokens, from, to))
  if (from === to) push(builder.words.next, 0)
  else {
    addWords(builder, tokens, from, to, surface)
    if (item.foreign) addSounds(builder, tokens, from, to, surface)
  }
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
  const tokens = scanTokens(batch.texts.join('\n'))
  let token = 0
  let end = 0
  batch.texts.forEach((text, position) => {
    end += text.length + 1
    const from = token
    while (token < tokens.count && tokens.starts[token] < end) token++
    addSurface(builder, batch.items[position], batch.numbers[position], text, tokens, from, token)
  })
  batch.items.length = batch.numbers.length = batch.texts.length = batch.units = 0
}

function addName(builder: Builder, batch: Batch, item: EntityItem, number: number, name: string): void {
  batch.items.push(item)
  batch.numbers.push(number)
  batch.texts.push(name)
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
  for (const [part, ...forms] of FIRST_PARTS) for (const form of [part, ...forms]) words.firstHashes.add(hashOf(form))
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
    filter: makeFilter(words.firstHashes, words.firstHashes.size),
    soundSlots: tighten(sounds),
    soundFilter: makeFilter(sounds.firstHashes, sounds.firstHashes.size),
    soundSurfaces: finished(builder.soundSurfaces),
    soundTexts: finished(builder.soundTexts),
    soundNext: finished(sounds.next),
    flags: builder.flags.bytes.subarray(0, builder.flags.length),
    texts: builder.texts.bytes.subarray(0, builder.texts.length),
  })
}
