import { shown } from '../issues.js'

/**
 * The compiled list is one buffer: a header of 32-bit words, then columns of 32-bit words, then columns of bytes. Every column is a
 * typed array straight over the buffer, so loading reads the header, sums the checksum and makes views.
 *
 * | column | one a | what |
 * | --- | --- | --- |
 * | slots | slot | four words: hash of the first words of a name, `surface + 1` and five bits (see `Slot`), hash of all its words, its text |
 * | listKinds, listPriorities | list | text of the kind; the list's priority |
 * | listItems | list (+1) | its first item |
 * | itemNames | item (+1) | its first surface; left out when every item has one name |
 * | itemIds | item | text of the id, 0 for none; left out when no item has one |
 * | surfaceTexts | surface | text of a name or alias as the list spells it |
 * | surfaceItems | surface | its item; left out with itemNames |
 * | surfaceNext | surface | the next surface with the same words plus one, 0 for none; left out when no name comes twice |
 * | starts | | a filter: the hashes of names of one word |
 * | pairs | | a filter: the hashes of the first two words of names, however they are written, and of the more that lead to slots; most words of a text are turned away here |
 * | soundSlots, soundFilter, soundSurfaces, soundTexts, soundNext | `foreign` surface | the same by skeleton (see foreign.ts) |
 * | texts | | bytes, see `textAt`; before the text of a surface stands a byte of flags, see `SurfaceFlag` |
 */
const COLUMNS = [
  'slots',
  'listKinds',
  'listPriorities',
  'listItems',
  'itemNames',
  'itemIds',
  'surfaceTexts',
  'surfaceItems',
  'surfaceNext',
  'starts',
  'pairs',
  'soundSlots',
  'soundFilter',
  'soundSurfaces',
  'soundTexts',
  'soundNext',
] as const
const BYTE_COLUMNS = ['texts'] as const

/** The columns of a compiled list, see above. */
export type Columns = { readonly [Name in (typeof COLUMNS)[number]]: Int32Array } & {
  readonly [Name in (typeof BYTE_COLUMNS)[number]]: Uint8Array
}

/**
 * The low bits of a slot's second word. A name stands in the table at its first two words; only where other names begin with them too
 * do the names go on to a slot of their third word, and so forth. So most names have one slot, and a text that begins like one
 * is compared with the hash of the whole, which stands in the slot too.
 */
export const enum Slot {
  /** Longer names go on from here. */
  Continues = 1,
  /** Another slot with the same hash stands behind this one. */
  More = 2,
}

/** Above them: how many words the slot's name has behind those that lead here (the hash of all of them is the slot's third word); the surface's number. */
export const enum SlotPart {
  RestShift = 2,
  SurfaceShift = 5,
  RestMask = 7,
}

/** What a list says of a name, in the byte before its text. */
export const enum SurfaceFlag {
  /** One token. */
  Single = 1,
  /** One token of three letters at most: behind a proclitic it must be spelled as the list spells it. */
  Short = 2,
  /** One token of two letters at most: it takes no proclitic. */
  Tiny = 4,
  Ambiguous = 8,
  CaseSensitive = 16,
  /** One token that is also a frequent word of the language. */
  Common = 32,
  /** Found by its sound too. */
  Foreign = 64,
  /** Another surface has the same words: see `surfaceNext`. */
  Chained = 128,
  /** `Single` and `CaseSensitive`: names that have guards. */
  Guarded = 17,
  /** Those, and `Chained`. */
  Wanting = 145,
}

const MAGIC = 0x69776172 // "rawi", little-endian
const VERSION = 6
/** Header: magic, version, checksum, length in bytes, then the length of every column. A slot behind it lies in one cache line. */
const HEADER = (4 + COLUMNS.length + BYTE_COLUMNS.length + 3) & ~3
const CHECKSUM = 2
const LENGTH = 3

/** Any change of one word changes the sum: each step is a bijection of the sum so far. */
function checksum(words: Int32Array): number {
  let even = 1
  let odd = 2
  for (let at = 0; at + 1 < words.length; at += 2) {
    even = (Math.imul(even, 0x01000193) + (at === CHECKSUM ? 0 : words[at])) | 0
    odd = (Math.imul(odd, 0x01000193) + words[at + 1]) | 0
  }
  if (words.length & 1) even = (Math.imul(even, 0x01000193) + words[words.length - 1]) | 0
  return (even ^ Math.imul(odd, 0x85ebca6b)) | 0
}

/** The columns in one buffer, with header and checksum. */
export function pack(columns: Columns): Uint8Array {
  let length = HEADER * 4
  for (const name of COLUMNS) length += columns[name].length * 4
  for (const name of BYTE_COLUMNS) length += columns[name].length
  const bytes = new Uint8Array((length + 3) & ~3)
  const words = new Int32Array(bytes.buffer)
  words.set([MAGIC, VERSION, 0, bytes.length])
  let at = HEADER
  COLUMNS.forEach((name, position) => {
    words[4 + position] = columns[name].length
    words.set(columns[name], at)
    at += columns[name].length
  })
  at *= 4
  BYTE_COLUMNS.forEach((name, position) => {
    words[4 + COLUMNS.length + position] = columns[name].length
    bytes.set(columns[name], at)
    at += columns[name].length
  })
  words[CHECKSUM] = checksum(words)
  return bytes
}

/** What is wrong with the bytes, or null. */
function fault(bytes: Uint8Array, words: Int32Array): string | null {
  if (words.length < HEADER || words[0] !== MAGIC) return 'this is no compiled entity list'
  if (words[1] !== VERSION) return `it has version ${words[1]}, and this rawi reads version ${VERSION}: compile it again`
  if (words[LENGTH] !== bytes.length) return `it has ${bytes.length} bytes instead of ${words[LENGTH]}: it was cut or added to`
  if (words[CHECKSUM] !== checksum(words)) return 'its checksum is wrong: it was damaged'
  return null
}

/** The columns over the bytes; a string where the bytes are no compiled list. */
export function unpack(given: Uint8Array): Columns | string {
  if (!ArrayBuffer.isView(given)) return `found ${shown(given)}, expected a Uint8Array`
  // A view of its own: the slice of a Buffer is no copy.
  const view = new Uint8Array(given.buffer, given.byteOffset, given.byteLength)
  const bytes = view.byteOffset % 4 === 0 ? view : view.slice()
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2)
  const wrong = fault(bytes, words)
  if (wrong !== null) return wrong
  const columns: Record<string, Int32Array | Uint8Array> = {}
  let at = HEADER
  COLUMNS.forEach((name, position) => {
    columns[name] = words.subarray(at, at + words[4 + position])
    at += words[4 + position]
  })
  at *= 4
  BYTE_COLUMNS.forEach((name, position) => {
    const length = words[4 + COLUMNS.length + position]
    columns[name] = bytes.subarray(at, at + length)
    at += length
  })
  return columns as unknown as Columns
}

/**
 * Texts stand one behind the other, each closed by a zero byte. ASCII is one byte, U+0600–U+067F (the Arabic letters, marks and digits)
 * is one byte with the high bit set, any other unit is a 1 and two bytes: a name takes half of what UTF-8 takes.
 */
export const enum TextByte {
  End = 0,
  Escape = 1,
  Tatweel = 0xc0,
  ArabicPage = 0x600,
}

/** Bytes that grow, and how many of them are written. */
export interface TextWriter {
  bytes: Uint8Array
  length: number
}

/** Writes a text with its closing zero; gives where it begins. */
export function writeText(writer: TextWriter, text: string): number {
  const start = writer.length
  const room = start + text.length * 3 + 1
  if (room > writer.bytes.length) {
    const larger = new Uint8Array(Math.max(room, writer.bytes.length * 2))
    larger.set(writer.bytes)
    writer.bytes = larger
  }
  const { bytes } = writer
  let at = start
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit >= TextByte.ArabicPage && unit < TextByte.ArabicPage + 0x80) bytes[at++] = unit - TextByte.ArabicPage + 0x80
    else if (unit > TextByte.Escape && unit < 0x80) bytes[at++] = unit
    else {
      bytes[at++] = TextByte.Escape
      bytes[at++] = unit >> 8
      bytes[at++] = unit & 0xff
    }
  }
  bytes[at++] = TextByte.End
  writer.length = at
  return start
}

/** The code unit at `at`; it takes one byte, or three behind an escape. */
export function unitAt(texts: Uint8Array, at: number): number {
  const byte = texts[at]
  if (byte >= 0x80) return byte - 0x80 + TextByte.ArabicPage
  return byte === TextByte.Escape ? (texts[at + 1] << 8) | texts[at + 2] : byte
}

/** What the list says of a name or alias (see `SurfaceFlag`). */
export function flagsOf({ texts, surfaceTexts }: Columns, surface: number): number {
  return texts[surfaceTexts[surface] - 1]
}

/** More arguments than these are not given to a function at once. */
const MANY = 128

/** The text that begins at `start`. */
export function textAt(texts: Uint8Array, start: number): string {
  let text = ''
  // A plain array of them is made to a string in half the time that a part of a typed array takes.
  let units: number[] = []
  for (let at = start; texts[at] !== TextByte.End; at += texts[at] === TextByte.Escape ? 3 : 1) {
    if (units.length === MANY) {
      text += String.fromCharCode(...units)
      units = []
    }
    units.push(unitAt(texts, at))
  }
  return text + String.fromCharCode(...units)
}

/** True for a compiled list, false for a list as it is written. */
export function isCompiled(list: unknown): list is { readonly bytes: Uint8Array; readonly columns: Columns } {
  return typeof list === 'object' && list !== null && 'columns' in list && 'bytes' in list
}
