import { CharacterClass, Unit } from './characters.js'
import { checkString } from './check.js'
import { BASE, createFolder, EXPANDED, type Folder, foldInto, reserve, Scan, scanTable, sourceLength, unitsToString } from './fold.js'

/** What a token is. */
export const enum TokenKind {
  /** Letters of the Arabic script, with their marks. */
  Word = 0,
  /** Letters of any other script. */
  Foreign = 1,
  /** Digits, with the separators between them. */
  Number = 2,
  /** One unit of punctuation. */
  Punctuation = 3,
  /** One quotation mark; two apostrophes side by side are one. */
  QuotationMark = 4,
  /** Anything else: emoji, lone surrogates, controls. */
  Symbol = 5,
}

/** What stands before a token. */
export const enum Gap {
  None = 0,
  Space = 1,
  /** A line break: a paragraph begins. */
  Line = 2,
}

/** All tokens of a text as columns: no object a token, let alone a character. */
export interface Tokens {
  readonly count: number
  readonly kinds: Uint8Array
  readonly gaps: Uint8Array
  /** Source offsets. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** Where the token's folded letters begin in `folded`; one more than there are tokens. */
  readonly foldStarts: Int32Array
  readonly folded: Uint16Array
  /** Hash of the folded letters (see fold.ts). */
  readonly hashes: Int32Array
}

interface Builder {
  readonly source: string
  readonly table: Int32Array
  readonly folder: Folder
  count: number
  readonly kinds: Uint8Array
  readonly gaps: Uint8Array
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly foldStarts: Int32Array
  readonly hashes: Int32Array
}

/** Columns for as many tokens as there are units: what is never written to takes no memory, and none has to grow. */
function createBuilder(source: string): Builder {
  const { length } = source
  return {
    source,
    table: scanTable(),
    folder: createFolder(length),
    count: 0,
    kinds: new Uint8Array(length),
    gaps: new Uint8Array(length),
    starts: new Int32Array(length),
    ends: new Int32Array(length),
    foldStarts: new Int32Array(length + 1),
    hashes: new Int32Array(length),
  }
}

/** Notes a token whose letters are folded already, from `foldStart` on. */
function note(builder: Builder, kind: TokenKind, gap: Gap, start: number, end: number, foldStart: number, hash: number): void {
  const index = builder.count++
  builder.kinds[index] = kind
  builder.gaps[index] = gap
  builder.starts[index] = start
  builder.ends[index] = end
  builder.foldStarts[index] = foldStart
  builder.hashes[index] = hash
}

function addToken(builder: Builder, kind: TokenKind, gap: Gap, start: number, end: number): void {
  const foldStart = builder.folder.length
  note(builder, kind, gap, start, end, foldStart, foldInto(builder.folder, builder.source, start, end))
}

function classAt({ source, table }: Builder, at: number): CharacterClass {
  return at < source.length ? (table[source.charCodeAt(at)] >> Scan.ClassShift) & Scan.ClassMask : CharacterClass.Other
}

/**
 * An Arabic word from `at` on, folded as it is scanned: this loop reads nine of ten units of an article. Marks, tatweel and
 * invisible controls belong to the word they stand in; controls behind its last letter do not.
 */
function addWord(builder: Builder, gap: Gap, at: number): number {
  const { source, table, folder } = builder
  const { units } = folder
  const foldStart = folder.length
  let length = foldStart
  let hash = 0
  let power = 1
  let end = at
  for (let next = at; next < source.length; next++) {
    const entry = table[source.charCodeAt(next)]
    if ((entry & Scan.InWord) === 0) {
      if (entry >> Scan.ClassShift === CharacterClass.Invisible) continue
      break
    }
    end = next + 1
    const folded = entry & Scan.FoldMask
    if (folded > EXPANDED) {
      units[length++] = folded
      hash = (hash + Math.imul(folded, power)) | 0
      power = Math.imul(power, BASE)
    } else if (folded === EXPANDED) return addExpandedWord(builder, gap, at)
  }
  folder.length = length
  note(builder, TokenKind.Word, gap, at, end, foldStart, hash)
  return end
}

/** A word with a ligature in it folds to more letters than it has units: the general way. Room is kept for the rest of the source. */
function addExpandedWord(builder: Builder, gap: Gap, at: number): number {
  let end = at
  for (let next = at; next < builder.source.length; next++) {
    const entry = builder.table[builder.source.charCodeAt(next)]
    if ((entry & Scan.InWord) !== 0) end = next + 1
    else if (entry >> Scan.ClassShift !== CharacterClass.Invisible) break
  }
  addToken(builder, TokenKind.Word, gap, at, end)
  reserve(builder.folder, builder.source.length - end)
  return end
}

/** A word in another script: letters and digits, with the apostrophes and hyphens between letters (`COVID-19`, `don't`). */
function endOfForeign(builder: Builder, at: number): number {
  const { source } = builder
  let end = at
  while (end < source.length) {
    const kind = classAt(builder, end)
    if (kind !== CharacterClass.Letter && kind !== CharacterClass.Digit) {
      const unit = source.charCodeAt(end)
      const inner = unit === Unit.Apostrophe || unit === 0x2019 || unit === Unit.Hyphen || unit === Unit.Underscore
      if (!inner || end === at) break
      const next = classAt(builder, end + 1)
      if (next !== CharacterClass.Letter && next !== CharacterClass.Digit) break
    }
    end++
  }
  return end
}

/** `.` `,` `٫` `٬` `،` between two digits belong to the number; everything else is the number reader's own grammar. */
function isSeparator(unit: number): boolean {
  return (
    unit === Unit.FullStop ||
    unit === Unit.Comma ||
    unit === 0x66b ||
    unit === 0x66c ||
    unit === Unit.ArabicComma ||
    unit === Unit.Apostrophe
  )
}

function endOfNumber(builder: Builder, at: number): number {
  const { source } = builder
  let end = at
  while (end < source.length) {
    const kind = classAt(builder, end)
    if (kind !== CharacterClass.Digit) {
      if (kind !== CharacterClass.Invisible && !isSeparator(source.charCodeAt(end))) break
      if (classAt(builder, end + 1) !== CharacterClass.Digit) break
    }
    end++
  }
  return end
}

function addVisible(builder: Builder, kind: CharacterClass, gap: Gap, at: number): number {
  const { source } = builder
  let token = TokenKind.Symbol
  let end = at + 1
  if (kind === CharacterClass.Letter) {
    token = TokenKind.Foreign
    end = endOfForeign(builder, at)
  } else if (kind === CharacterClass.Digit) {
    token = TokenKind.Number
    end = endOfNumber(builder, at)
  } else if (kind === CharacterClass.Punctuation) token = TokenKind.Punctuation
  else if (kind === CharacterClass.QuotationMark) {
    token = TokenKind.QuotationMark
    if (isDoubledApostrophe(source, at)) end++
  } else end = at + surrogatePairLength(source, at)
  addToken(builder, token, gap, at, end)
  return end
}

/** `''هكذا''`, `’’هكذا‘‘`: two single marks side by side are typed for one double mark. */
function isDoubledApostrophe(source: string, at: number): boolean {
  const unit = source.charCodeAt(at)
  const single = unit === Unit.Apostrophe || unit === 0x60 || unit === 0x2018 || unit === 0x2019
  return single && at + 1 < source.length && source.charCodeAt(at + 1) === unit
}

function surrogatePairLength(source: string, at: number): number {
  return (source.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}

/** One pass over the source; every unit that is neither space nor invisible is in exactly one token. */
export function scanTokens(source: string): Tokens {
  checkString(source)
  const builder = createBuilder(source)
  const { table } = builder
  let gap: Gap = Gap.Line
  let at = 0
  while (at < source.length) {
    const entry = table[source.charCodeAt(at)]
    if ((entry & Scan.InWord) !== 0) {
      at = addWord(builder, gap, at)
      gap = Gap.None
      continue
    }
    const kind: CharacterClass = (entry >> Scan.ClassShift) & Scan.ClassMask
    if (kind === CharacterClass.Space) {
      if (gap === Gap.None) gap = Gap.Space
      at++
    } else if (kind === CharacterClass.LineBreak) {
      gap = Gap.Line
      at++
    } else if (kind === CharacterClass.Invisible) at++
    else {
      at = addVisible(builder, kind, gap, at)
      gap = Gap.None
    }
  }
  builder.foldStarts[builder.count] = builder.folder.length
  return columns(builder)
}

function columns({ count, kinds, gaps, starts, ends, foldStarts, hashes, folder }: Builder): Tokens {
  return { count, kinds, gaps, starts, ends, foldStarts, folded: folder.units, hashes }
}

/** A token's folded letters as a string. */
export function foldedToken(tokens: Tokens, token: number): string {
  return unitsToString(tokens.folded, tokens.foldStarts[token], tokens.foldStarts[token + 1])
}

/** How many folded letters a token has. */
export function foldedLength(tokens: Tokens, token: number): number {
  return tokens.foldStarts[token + 1] - tokens.foldStarts[token]
}

/** The source offset at which a token begins when its first `letters` folded letters (its proclitics) are left out. */
export function startBehind(source: string, tokens: Tokens, token: number, letters: number): number {
  const start = tokens.starts[token]
  return letters === 0 ? start : start + sourceLength(source, start, tokens.ends[token], letters)
}
