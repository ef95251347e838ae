import { CharacterClass, characterClasses, Unit } from '../text/characters.js'
import { addCell, type Cells, emptyCells, filterCells, joinCells } from './cells.js'
import type { CheckedOp } from './operations.js'

/**
 * An operation that looks at a unit's neighbours. `triggers` are the units at which it may do something: where none of them stands in a
 * word, the word need not be shown to it. Without triggers it must see the whole text.
 */
export interface Context {
  readonly triggers: readonly number[] | null
  /** Before the operation's own unit map, or behind it. */
  readonly first: boolean
  readonly run: (cells: Cells) => Cells
}

type Options = CheckedOp['options']

const JOINER = 0x200d
const NON_JOINER = 0x200c
const REH = 0x631
const ALLAH = 0xfdf2
const COMPOSING = [0x653, 0x654, 0x655]

function classOf(unit: number | undefined): CharacterClass {
  return unit === undefined ? CharacterClass.Space : characterClasses()[unit]
}

function isSpace(unit: number | undefined): boolean {
  const kind = classOf(unit)
  return kind === CharacterClass.Space || kind === CharacterClass.LineBreak
}

function isLetter(unit: number | undefined): boolean {
  return classOf(unit) === CharacterClass.ArabicLetter
}

/** What `letter` and the mark become together; null where Unicode has no such letter. */
function composed(letter: number, mark: number): number | null {
  const text = String.fromCharCode(letter, mark).normalize('NFC')
  return text.length === 1 ? text.charCodeAt(0) : null
}

/** U+0627 U+064E U+0653 → آ and the fatha: composed across other marks, so that stripping marks never strips a hamza. */
function composeMarks(cells: Cells): Cells {
  const made = emptyCells()
  let base = -1
  for (let at = 0; at < cells.units.length; at++) {
    const unit = cells.units[at]
    addCell(made, unit, cells.from[at], cells.to[at])
    const last = made.units.length - 1
    if (classOf(unit) !== CharacterClass.Mark) base = last
    else if (base >= 0 && COMPOSING.includes(unit)) compose(made, base, last)
  }
  return made
}

function compose(cells: Cells, base: number, mark: number): void {
  const letter = composed(cells.units[base], cells.units[mark])
  if (letter === null) return
  cells.units[base] = letter
  joinCells(cells, base, mark + 1)
  cells.units.pop()
  cells.from.pop()
  cells.to.pop()
}

/** Emoji: surrogates, the symbol blocks of the BMP, the selector and the keycap that end a sequence. */
function isEmojiPart(unit: number | undefined): boolean {
  if (unit === undefined) return false
  return classOf(unit) === CharacterClass.Surrogate || (unit >= 0x2190 && unit <= 0x2bff) || unit === 0xfe0f || unit === 0x20e3
}

function dropJoiners(cells: Cells): Cells {
  const { units } = cells
  return filterCells(cells, (at) => units[at] !== JOINER || (isEmojiPart(units[at - 1]) && isEmojiPart(units[at + 1])))
}

/** Old fonts draw `ﷲ` without its alef, and writers typed one before it. */
function joinAlef(cells: Cells): Cells {
  const { units } = cells
  for (let at = 1; at < units.length; at++) if (units[at] === ALLAH && units[at - 1] === Unit.Alef) joinCells(cells, at - 1, at + 1)
  return filterCells(cells, (at) => units[at] !== Unit.Alef || units[at + 1] !== ALLAH)
}

function isInWord(unit: number | undefined): boolean {
  const kind = classOf(unit)
  return kind === CharacterClass.ArabicLetter || kind === CharacterClass.Mark
}

/** `هـ` alone, the year of the Hijra; a tatweel before it is none of its letters. */
function isHijri(units: readonly number[], start: number, end: number): boolean {
  let before = start - 2
  while (units[before] === Unit.Tatweel) before--
  return units[start - 1] === Unit.Heh && !isInWord(units[before]) && !isInWord(units[end])
}

function stripTatweel(cells: Cells, { keepHijri, lone }: Options): Cells {
  const made = emptyCells()
  const { units } = cells
  for (let at = 0; at < units.length; at++) {
    if (units[at] !== Unit.Tatweel) {
      addCell(made, units[at], cells.from[at], cells.to[at])
      continue
    }
    const start = at
    while (units[at + 1] === Unit.Tatweel) at++
    const dash = lone === 'dash' && isSpace(units[start - 1]) && isSpace(units[at + 1])
    if (dash) addCell(made, Unit.Hyphen, cells.from[start], cells.to[at])
    else if (keepHijri === true && isHijri(units, start, at + 1)) addCell(made, Unit.Tatweel, cells.from[start], cells.to[at])
  }
  return made
}

/** `12.5` → `١٢٫٥` where both neighbours are digits of the system that was folded to. */
function foldSeparators(cells: Cells, zero: number): Cells {
  const { units } = cells
  const isDigit = (unit: number): boolean => unit >= zero && unit <= zero + 9
  for (let at = 1; at < units.length - 1; at++) {
    if (units[at] !== Unit.FullStop && units[at] !== Unit.Comma) continue
    if (isDigit(units[at - 1]) && isDigit(units[at + 1])) units[at] = units[at] === Unit.Comma ? 0x66c : 0x66b
  }
  return cells
}

function collapseSpaces(cells: Cells, { trim }: Options): Cells {
  const { units } = cells
  const isBlank = (at: number): boolean => units[at] === Unit.Space
  const once = filterCells(cells, (at) => !(isBlank(at) && isBlank(at - 1)))
  if (trim !== true) return once
  const last = once.units.length - 1
  return filterCells(once, (at) => once.units[at] !== Unit.Space || (at > 0 && at < last))
}

function reduceElongation(cells: Cells, { min = 4, to = 1 }: Options): Cells {
  const { units } = cells
  const made = emptyCells()
  for (let at = 0; at < units.length; ) {
    let end = at + 1
    while (end < units.length && units[end] === units[at]) end++
    const long = end - at >= Number(min) && isLetter(units[at])
    if (long) joinCells(cells, at, end)
    const kept = long ? Math.min(at + Number(to), end) : end
    for (let next = at; next < kept; next++) addCell(made, units[next], cells.from[next], cells.to[next])
    at = end
  }
  return made
}

/** Kurdish: heh with the non-joiner, or at a word's end, is ە; a word begins with ڕ. */
function spellSorani(cells: Cells): Cells {
  const made = emptyCells()
  const { units, from, to } = cells
  for (let at = 0; at < units.length; at++) {
    const joined = units[at] === Unit.Heh && units[at + 1] === NON_JOINER
    const final = units[at] === Unit.Heh && !isLetter(units[at + 1])
    const initial = units[at] === REH && !isLetter(units[at - 1])
    if (joined || final) addCell(made, 0x6d5, from[at], to[joined ? at + 1 : at])
    else addCell(made, initial ? 0x695 : units[at], from[at], to[at])
    if (joined) at++
  }
  return made
}

/** The parts of an operation that look around, in their order. */
export function contextsOf({ name, options }: CheckedOp): readonly Context[] {
  switch (name) {
    case 'nfc':
    case 'stripDiacritics':
      return [{ triggers: COMPOSING, first: true, run: composeMarks }]
    case 'removeInvisible':
      return [{ triggers: [JOINER], first: false, run: dropJoiners }]
    case 'expandLigatures':
      return options['dedupeAlef'] === false ? [] : [{ triggers: [ALLAH], first: true, run: joinAlef }]
    case 'stripTatweel':
      if (options['keepHijri'] !== true && options['lone'] !== 'dash') return []
      return [{ triggers: [Unit.Tatweel], first: true, run: (cells) => stripTatweel(cells, options) }]
    case 'foldDigits':
      if (options['to'] === undefined || options['to'] === 'latn' || options['separators'] !== true) return []
      return [
        {
          triggers: [Unit.FullStop, Unit.Comma],
          first: false,
          run: (cells) => foldSeparators(cells, options['to'] === 'arab' ? 0x660 : 0x6f0),
        },
      ]
    case 'foldAlphabet':
      return options['lang'] === 'ckb' ? [{ triggers: [Unit.Heh, REH], first: true, run: spellSorani }] : []
    case 'collapseSpaces':
      return [{ triggers: null, first: true, run: (cells) => collapseSpaces(cells, options) }]
    case 'reduceElongation':
      return [{ triggers: null, first: true, run: (cells) => reduceElongation(cells, options) }]
    default:
      return []
  }
}
