import {
  ALEF_FOLDS,
  ALPHABET_FOLDS,
  type FoldRow,
  HAMZA_FOLDS,
  LIGATURES,
  LOAN_FOLDS,
  PERSIAN_FOLDS,
  PUNCTUATION_FOLDS,
  QUOTE_FOLDS,
  TEH_MARBUTA_FOLDS,
  URDU_FORMS,
  YEH_FOLDS,
} from '../lexicon/data/letters.js'
import { INVISIBLE_RANGES, MARK_RANGES, Unit } from '../text/characters.js'
import type { CheckedOp, DigitSystem, OpName } from './operations.js'

/** What single units become, whatever stands around them; an empty string deletes. */
export type UnitMap = Map<number, string>

type Options = CheckedOp['options']
type Ranges = readonly (readonly [from: number, to?: number])[]

const FATHATAN = 0x64b
const SHADDA = 0x651
const HAMZA_BELOW = 0x655
const DAGGER_ALEF = 0x670
const JOINERS: Ranges = [[0x200c, 0x200d]]
const VARIATION_SELECTORS: Ranges = [[0xfe00, 0xfe0f]]
const SPACES: Ranges = [
  [0x09, 0x09],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
]
/** Where letters with two cases stand. */
const CASED: Ranges = [
  [0x41, 0x2d2f],
  [0xa640, 0xa7ff],
  [0xff21, 0xff3a],
]
const ZEROS: Readonly<Record<DigitSystem, number>> = { latn: 0x30, arab: 0x660, arabext: 0x6f0 }

function setRanges(map: UnitMap, ranges: Ranges, to: (unit: number) => string | null): void {
  for (const [from, last = from] of ranges) {
    for (let unit = from; unit <= last; unit++) {
      const replacement = to(unit)
      if (replacement === null) map.delete(unit)
      else map.set(unit, replacement)
    }
  }
}

function setRows(map: UnitMap, rows: readonly FoldRow[]): void {
  for (const [from, to] of rows) for (let at = 0; at < from.length; at++) map.set(from.charCodeAt(at), to)
}

/** Letters behind the forms: NFKC of the two form blocks alone, without the spaces that it puts before lone marks. */
function setPresentationForms(map: UnitMap, { lamAlef, lang }: Options): void {
  for (let unit = 0xfb50; unit <= 0xfefc; unit++) {
    if (unit >= 0xfdf0 && unit < 0xfe70) continue
    const form = String.fromCharCode(unit)
    let letters = form.normalize('NFKC').replace(' ', '')
    if (letters === form) continue
    if (lamAlef === 'plain' && unit >= 0xfef5) letters = letters[0] + String.fromCharCode(Unit.Alef)
    map.set(unit, letters)
  }
  if (lang === 'ur') setRows(map, URDU_FORMS)
}

function setLigatures(map: UnitMap, { lang, style }: Options): void {
  const own: UnitMap = new Map()
  setRows(own, LIGATURES)
  setRanges(map, [[0xfdf0, 0xfdfd]], (unit) => {
    const unicode = String.fromCharCode(unit).normalize('NFKC')
    return style === 'nfkc' && unicode.length > 1 ? unicode : (own.get(unit) ?? unicode)
  })
  if (lang === undefined || lang === 'ar') return
  const letters: UnitMap = new Map()
  setRows(letters, ALPHABET_FOLDS[lang as 'fa' | 'ur' | 'ckb'])
  for (const [unit, word] of map) map.set(unit, Array.from(word, (letter) => letters.get(letter.charCodeAt(0)) ?? letter).join(''))
}

function setDigits(map: UnitMap, { from, to = 'latn', separators }: Options): void {
  for (const system of Object.keys(ZEROS) as DigitSystem[]) {
    if (system === to || (from !== undefined && from !== system)) continue
    const zero = ZEROS[system]
    setRanges(map, [[zero, zero + 9]], (unit) => String.fromCharCode(unit - zero + ZEROS[to as DigitSystem]))
  }
  if (to !== 'latn' || separators === false || from === 'latn') return
  map.set(0x66b, '.').set(0x66c, ',')
}

function setMarks(map: UnitMap, { shadda, quranic }: Options): void {
  const isOrdinary = (unit: number): boolean => (unit >= FATHATAN && unit <= HAMZA_BELOW) || unit === DAGGER_ALEF
  setRanges(map, MARK_RANGES, (unit) => (quranic !== false || isOrdinary(unit) ? '' : null))
  if (shadda === false) map.delete(SHADDA)
}

function setInvisible(map: UnitMap, { lang }: Options): void {
  setRanges(map, INVISIBLE_RANGES, () => '')
  setRanges(map, VARIATION_SELECTORS, () => null)
  setRanges(map, JOINERS, (unit) => (unit === 0x200c && (lang === undefined || lang === 'ar') ? '' : null))
}

function setLowerCase(map: UnitMap): void {
  setRanges(map, CASED, (unit) => {
    const character = String.fromCharCode(unit)
    const lower = character.toLowerCase()
    return lower === character ? null : lower
  })
}

function setSpaces(map: UnitMap): void {
  setRanges(map, SPACES, () => ' ')
  for (const separator of [0x85, 0x2028, 0x2029]) map.set(separator, '\n')
}

/** With options it looks around, and stands in contexts.ts. */
function setTatweel(map: UnitMap, { keepHijri, lone }: Options): void {
  if (keepHijri !== true && lone !== 'dash') map.set(Unit.Tatweel, '')
}

const MAKERS: Readonly<Partial<Record<OpName, (map: UnitMap, options: Options) => void>>> = {
  stripDiacritics: setMarks,
  stripTatweel: setTatweel,
  foldAlef: (map) => setRows(map, ALEF_FOLDS),
  foldHamza: (map) => setRows(map, HAMZA_FOLDS),
  foldYeh: (map) => setRows(map, YEH_FOLDS),
  foldTehMarbuta: (map) => setRows(map, TEH_MARBUTA_FOLDS),
  foldPersian: (map) => setRows(map, PERSIAN_FOLDS),
  foldLoanLetters: (map) => setRows(map, LOAN_FOLDS),
  foldPresentationForms: setPresentationForms,
  expandLigatures: setLigatures,
  foldDigits: setDigits,
  foldQuotes: (map) => setRows(map, QUOTE_FOLDS),
  foldPunctuation: (map) => setRows(map, PUNCTUATION_FOLDS),
  removeInvisible: setInvisible,
  foldSpaces: setSpaces,
  lowercase: setLowerCase,
  foldAlphabet: (map, { lang }) => setRows(map, ALPHABET_FOLDS[lang as 'fa' | 'ur' | 'ckb']),
}

/** The part of an operation that looks at one unit at a time. */
export function unitMapOf({ name, options }: CheckedOp): UnitMap {
  const map: UnitMap = new Map()
  MAKERS[name]?.(map, options)
  return map
}
