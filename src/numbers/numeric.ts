import { Unit } from '../text/characters.js'
import { before, digitsAt, isAll, isGlued, isNumber, next, signAt } from './cursor.js'
import { say } from './match.js'
import { era, yearDigits } from './month.js'

interface Fields {
  readonly digits: readonly string[]
  /** The places of the fields, and the one behind the last. */
  readonly places: readonly number[]
  readonly end: number
  /** Nothing stands before the signs. */
  readonly isTight: boolean
}

/** `-`, `.`, `/`. */
export const isDateSign = (unit: number): boolean => unit === Unit.Slash || unit === Unit.Hyphen || unit === Unit.FullStop

/** `26/10/1436`, `11/ 10/ 1436`, `12.05.2019`: digits behind the same sign, which may stand apart. */
function fieldsAt(at: number): Fields {
  const dotted = digitsAt(at).split('.')
  if (dotted.length === 3) return { digits: dotted, places: [at], end: next(at), isTight: true }
  const places = [at]
  let end = next(at)
  const sign = signAt(end)
  let isTight = true
  while (places.length < 4 && isDateSign(sign) && signAt(end) === sign && isNumber(next(end))) {
    isTight &&= isGlued(end)
    places.push(next(end))
    end = next(next(end))
  }
  return { digits: places.map(digitsAt), places, end, isTight }
}

const isYear = (digits: string): boolean => /^\d{4}$/.test(digits) && Number(digits) > 1300 && Number(digits) < 2200
const isUpTo = (digits: string, most: number): boolean => /^\d\d?$/.test(digits) && Number(digits) > 0 && Number(digits) <= most

/** Which of three numbers is the year: the one of four digits, else the last; of the others the day may be the one in the middle. */
function threeFields({ digits: [first, middle, last], end, places }: Fields): number {
  const [year, other] = first.length === 4 ? [first, last] : [last, first]
  if (!/^(?:\d\d){1,2}$/.test(year) || (places.length < 2 && year.length < 4)) return 0
  const [month, day] = Number(middle) > 12 ? [other, middle] : [middle, other]
  if (!isUpTo(month, 12) || !isUpTo(day, 31)) return 0
  const full = Number(year) + (year.length > 2 ? 0 : Number(year) < 50 ? 2000 : 1900)
  return era(say({ year: full, month: Number(month), day: Number(day), sign: undefined, loose: true }, end))
}

/** `3/2015`, `2015/03`; `21/09` only where something says that it is a date. */
function twoFields({ digits: [left, right], places, end }: Fields, isDated: boolean): number {
  const slash = signAt(next(places[0])) === Unit.Slash
  if (isUpTo(left, 12) && isYear(right)) return say({ month: Number(left) }, yearDigits(places[1]))
  if (slash && isYear(left) && right.length === 2 && isUpTo(right, 12) && !isGlued(end))
    return say({ year: Number(left), month: Number(right) }, end)
  return slash && isDated && isUpTo(left, 31) && isUpTo(right, 12) ? say({ day: Number(left), month: Number(right) }, end) : 0
}

function numeric(at: number, isDated: boolean): number {
  if (!isNumber(at) || (isGlued(at) && isDateSign(signAt(before(at))))) return 0
  const fields = fieldsAt(at)
  if (fields.digits.length === 3) return threeFields(fields)
  const isDot = signAt(next(at)) === Unit.FullStop
  return fields.digits.length === 2 && fields.isTight && !isDot ? twoFields(fields, isDated || isAll(at, fields.end)) : 0
}

/** A date in digits alone. */
export const numericDate = (at: number): number => numeric(at, false)
/** One behind a weekday or the like: `21/09`. */
export const numericDay = (at: number): number => numeric(at, true)
