import { Unit } from '../text/characters.js'
import { isCountedNoun } from './context.js'
import { before, findAll, has, isNumber, joinAt, next, readingsAt, signAt, skip } from './cursor.js'
import { type Numeral, readNumeral } from './numeral.js'
import { Sense } from './senses.js'
import { behindPercent, type Counted, readUnit } from './unit.js'
import { scaled } from './words.js'

/** Two numbers that bound one amount; scale and unit of the second are those of both. */
export interface Range {
  readonly lower: number
  readonly upper: Numeral
  readonly counted: Counted | undefined
}

/** `-`, `–`, `—`. */
export function isDash(at: number): boolean {
  const unit = signAt(at)
  return unit === Unit.Hyphen || unit === Unit.EnDash || unit === Unit.EmDash
}

/** `بين`, `من`, `ما بين` right before a place, with what may be fused before them. */
function isOpened(at: number, sense: Sense): boolean {
  return readingsAt(before(at)).some((reading) => findAll(reading).some((found) => found.sense === sense && found.end === (at & ~7)))
}

/**
 * Where the second part of a range begins, 0 where none does: behind `إلى`, `حتى` or a dash between digits, or behind `و` after `بين`.
 */
function behindJoin({ at, end: from, digits }: Numeral): number {
  // `بين 20% و30%`, `20% - 30%`; `من 20% إلى 30%` is a rise.
  const end = behindPercent(from) || from
  if (digits && isDash(end) && isNumber(next(end))) return next(end)
  const join = isOpened(at, Sense.Between) ? joinAt(end) : 0
  return isNumber(join) || (join & 7) === 1 ? join : skip(from, Sense.RangeJoin)
}

/** A dash or a slash: a number may go on behind it. */
export const goesOn = (mark: number): boolean => isDash(mark) || signAt(mark) === Unit.Slash

/** `عيار 21 إلى 5,450 جنيها`: so far apart the first is the number of something else. */
const MOST_TIMES = 20

/** `من خمسين إلى ستين ألفًا`, `بين 150 و200 كيلومتر`, `10-15 سنة`. */
export function readRange(numeral: Numeral): Range | undefined {
  const { at, end, value, scale } = numeral
  const upper = numeral.kind === 'cardinal' && !numeral.definite ? readNumeral(behindJoin(numeral)) : undefined
  if (upper?.kind !== 'cardinal' || upper.definite) return undefined
  const distributes = scale < upper.scale && value < upper.value / upper.scale
  const lower = distributes ? scaled(value, upper.scale / scale) : value
  if (lower >= upper.value) return undefined
  const counted = readUnit(upper.end, upper.value, upper.digits)
  if (behindPercent(end) && counted?.kind !== 'percent') return undefined
  const counts = counted !== undefined || isCountedNoun(upper.end) || has(upper.end, Sense.Rate)
  const isNear = upper.value < (lower + 1) * MOST_TIMES && counts
  const isSure = isDash(before(upper.at)) ? counts && !isDash(before(at)) : isNear || isOpened(at, Sense.RangeStart)
  return isSure ? { lower, upper, counted } : undefined
}
