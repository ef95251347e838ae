import { createFolder, foldInto, foldWord } from '../text/fold.js'
import { FIRST_LETTER, LETTERS } from './packed.js'

/**
 * In the built package a list of words, or a table of records, is a packed text: ASCII letters stand for Arabic ones (`LETTERS`), since
 * a file of nothing but ASCII is read and parsed in two thirds of the time. `scripts/packed.ts` writes them, and `read` unpacks them on
 * first use; in the sources they are what they are. The first sign says that a text is packed, and what it is.
 */
export const enum Packed {
  /** `~` */
  Words = 0x7e,
  /** `^` */
  Records = 0x5e,
  /** `Z`: from one to the next letters stand for themselves. */
  Plain = 0x5a,
  /** `Q` stands for `Z`. */
  PlainSign = 0x51,
}

const ASCII = 0x80

/** What each sign stands for among packed letters, and behind them what it stands for among plain ones: itself. */
function makeLetters(): Uint16Array {
  const made = Uint16Array.from({ length: 2 * ASCII }, (_, unit) => unit % ASCII)
  for (let at = 0; at < LETTERS.length; at++) made[LETTERS.charCodeAt(at)] = FIRST_LETTER + at
  made[Packed.PlainSign] = Packed.Plain
  return made
}

let letters: Uint16Array | null = null
let foldedLetters: Uint16Array | null = null

/** Some engines take no more arguments at once. */
const AT_ONCE = 0x1000

/** A long string of code units. */
function stringOf(units: Uint16Array, length: number): string {
  let text = ''
  for (let at = 0; at < length; at += AT_ONCE)
    text += String.fromCharCode.apply(null, units.subarray(at, Math.min(at + AT_ONCE, length)) as unknown as number[])
  return text
}

/** The letters of a packed text; where one folds to nothing it is left out. */
function unpacked(packed: string, table: Uint16Array): string {
  const units = new Uint16Array(packed.length)
  let length = 0
  let plain = 0
  for (let at = 1; at < packed.length; at++) {
    const unit = packed.charCodeAt(at)
    const letter = unit < ASCII ? table[unit | plain] : unit
    if (unit === Packed.Plain) plain ^= ASCII
    else if (letter > 0) units[length++] = letter
  }
  return stringOf(units, length)
}

function unpack(packed: string): string {
  letters ??= makeLetters()
  return unpacked(packed, letters)
}

const tables = new Map<string, unknown>()

function records(packed: string): unknown {
  const known = tables.get(packed)
  if (known) return known
  const made: unknown = JSON.parse(unpack(packed))
  tables.set(packed, made)
  return made
}

/** A list or a table of the data, as it stands there; records are made once. */
export function read<Data>(data: Data): Data {
  if (typeof data !== 'string') return data
  const sign = data.charCodeAt(0)
  if (sign === Packed.Words) return unpack(data) as Data
  return sign === Packed.Records ? (records(data) as Data) : data
}

/** A long text, folded. */
export function foldText(text: string): string {
  const folder = createFolder(text.length)
  foldInto(folder, text, 0, text.length)
  return stringOf(folder.units, folder.length)
}

/** A list of the data, folded: a packed one as it is unpacked. */
export function readFolded(list: string): string {
  if (list.charCodeAt(0) !== Packed.Words || /[^\0-\x7f]/.test(list)) return foldText(read(list))
  letters ??= makeLetters()
  foldedLetters ??= letters.map((unit) => foldWord(String.fromCharCode(unit)).charCodeAt(0))
  return unpacked(list, foldedLetters)
}
