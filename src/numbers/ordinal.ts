import { NOT_FIRST } from '../lexicon/data/numerals.js'
import { find, has, isDefinite, joinAt, next, textAt } from './cursor.js'
import { Sense } from './senses.js'
import { readWholeNumber } from './words.js'

/** A value, and the place behind its words. */
export interface Valued {
  readonly value: number
  readonly end: number
}

/** `الحادي عشر`, `الخامسة والعشرين`, `الثالثة`; حادي is nothing alone. */
function readBelowHundred(at: number): Valued | undefined {
  if (textAt(at) === NOT_FIRST) return undefined
  const unit = find(at, Sense.First) ?? find(at, Sense.Ordinal)
  if (!unit || unit.sense === Sense.First || unit.value > 9) return unit
  const ten = find(unit.end, Sense.Ten)
  const tens = ten ?? find(joinAt(unit.end), Sense.Tens)
  if (tens) return { value: unit.value + tens.value, end: tens.end }
  return unit.value === 1 ? undefined : unit
}

/** The ordinal in words that begins at a place. `… بعد المئة`, `… بعد الألف`: only round hundreds and thousands with the article are added. */
export function readOrdinal(at: number): Valued | undefined {
  const read = readBelowHundred(at)
  if (!read || !has(read.end, Sense.After) || !isDefinite(next(read.end))) return read
  const base = readWholeNumber(next(read.end))
  return !base || base.value % 100 !== 0 || base.value <= read.value ? read : { value: read.value + base.value, end: base.end }
}
