import { VOCABULARY } from '../lexicon/data/vocabulary.generated.js'
import { Unit } from '../text/characters.js'
import { TokenKind } from '../text/tokens.js'
import {
  before,
  cutOf,
  type Found,
  Front,
  find,
  findAll,
  has,
  isDefinite,
  isGlued,
  isNumber,
  isOver,
  kindAt,
  lengthAt,
  next,
  onward,
  pass,
  signAt,
  skip,
  textAt,
} from './cursor.js'
import { Sense } from './senses.js'

/** What a number counts. */
export interface Counted {
  readonly kind: 'money' | 'measure' | 'duration' | 'percent'
  readonly unit: string | null
  readonly candidates: readonly string[] | null
  /** How many of it make one of `unit`: 100 for a cent, else 1. */
  readonly ratio: number
  readonly end: number
}

const counted = (kind: Counted['kind'], { id, end }: { readonly id: string | null; readonly end: number }): Counted => ({
  kind,
  unit: id,
  candidates: null,
  ratio: 1,
  end,
})

/**
 * `دينار كويتي`, `سنت`, `ليرة تركية`: the noun, and the nationality that makes it one currency. The vocabulary has the number of the
 * noun, or how many of it make one, and the codes that it may be: `دولار` alone is USD, of `دينار` alone the text does not say which.
 */
function readCurrency(at: number, isDual: boolean): Counted | undefined {
  const custom = isDual ? undefined : find(at, Sense.CustomCurrency)
  if (custom) return counted('money', custom)
  const head = find(at, isDual ? Sense.DualCurrency : Sense.Currency)
  const noun = head ?? find(at, isDual ? Sense.DualSubunit : Sense.Subunit)
  if (!noun) return undefined
  const codes = noun.id.split(' ').slice(1)
  const own = findAll(noun.end).find(
    ({ sense, id, value }) => sense === Sense.Nationality && (head ? value === head.value : codes.includes(id.slice(-3))),
  )
  const open = !own && codes.length > 1
  return {
    ...counted('money', { id: open ? null : own ? own.id.slice(-3) : codes[0], end: (own ?? noun).end }),
    candidates: open ? codes : null,
    ratio: head ? 1 : noun.value,
  }
}

/** The currencies of the nationalities that the text names, with the article too: `السعودي`, `إماراتي`. */
export function currenciesNamed(): ReadonlySet<string | undefined> {
  const codes = new Set<string | undefined>()
  for (let at = onward(0); !isOver(at); at = onward(at))
    codes.add((find(at, Sense.Nationality) ?? find(at | Front.Two, Sense.Nationality))?.id.slice(-3))
  return codes
}

/** `ج.م.`, `د.إ`, `ر.س`: two letters with a dot between, and perhaps one behind. */
function readAbbreviation(at: number): Counted | undefined {
  const pair = isGlued(next(at)) ? find(at, Sense.Abbreviation) : undefined
  if (!pair || !isGlued(next(next(at)))) return undefined
  return counted('money', { id: pair.id, end: signAt(pair.end) === Unit.FullStop && isGlued(pair.end) ? next(pair.end) : pair.end })
}

function readSign(at: number): Counted | undefined {
  // A code in Latin letters is one that the vocabulary names.
  const id = find(at, Sense.Sign)?.id ?? (/^[A-Z]{3}$/.test(textAt(at)) && VOCABULARY.includes(` ${textAt(at)}`) ? textAt(at) : undefined)
  return id === undefined ? undefined : counted('money', { id, end: next(at) })
}

/** A sign before the number: `$20`, `US$ 5`. */
export function readSignBefore(at: number): { unit: string | null; at: number } | undefined {
  const from = before(at)
  const sign = readSign(from)
  const first = before(from)
  return sign && { unit: sign.unit, at: isGlued(from) && kindAt(first) === TokenKind.Foreign ? first : from }
}

/** `%`, `٪`. */
export const isPercent = (sign: number): boolean => sign === Unit.Percent || sign === 0x66a

/** The place behind a percent sign or word, 0 where there is none. */
export const behindPercent = (at: number): number => (isPercent(signAt(at)) ? next(at) : skip(at, Sense.Percent))

/** A unit of time behind a number, the definite plural too: `خمسة الأعوام المقبلة`. */
export function findDuration(at: number): Found | undefined {
  return find(at, Sense.Duration) ?? findAll(at).find(({ sense, value }) => sense === Sense.Period && value === 0)
}

/** The unit behind a number. */
export function readUnit(at: number, value: number, digits: boolean): Counted | undefined {
  const percent = behindPercent(at)
  if (percent) return counted('percent', { id: 'percent', end: percent })
  const money = (digits ? readAbbreviation(at) : undefined) ?? readCurrency(at, false) ?? readSign(at)
  if (money) return money
  const duration = findDuration(at)
  const unit = duration ?? find(at, Sense.Measure)
  // `20 عقدا` are contracts; letters like `م`, `سم` are units behind digits only.
  if (!unit || (value > 10 && unit.id === 'decade') || (!digits && has(at, Sense.DigitsOnly))) return undefined
  return counted(duration ? 'duration' : 'measure', unit)
}

/** Two of a unit in one word: `عامين`, `متران`, `دولارين`. */
export function readDual(at: number): Counted | undefined {
  const duration = find(at, Sense.DualDuration)
  if (duration) return counted('duration', duration)
  // `تمشي على قدمين`
  const measure = find(at, Sense.DualMeasure)
  if (measure?.id === 'foot' && has(before(at), Sense.Over)) return undefined
  return measure ? counted('measure', measure) : readCurrency(at, true)
}

/** A unit with no number: `ساعة`, `كيلومتر`, the `يوما` of `يوما واحدا`. */
export function readSingleUnit(at: number): Counted | undefined {
  const duration = find(at, has(next(at), Sense.Single) ? Sense.Duration : Sense.SingleDuration)
  if (duration) return counted('duration', duration)
  if (lengthAt(at) - cutOf(at) < 3) return undefined
  const measure = find(at, Sense.Measure)
  return measure ? counted('measure', measure) : readCurrency(at, false)
}

/** `سنوياً`, `في الساعة`, `/ساعة`: the rate and the place behind it. */
export function readRate(at: number): Found | undefined {
  const rate = find(at, Sense.Rate) ?? (signAt(at) === Unit.Slash ? find(next(at), Sense.SlashRate) : undefined)
  if (rate || has(at, Sense.RangeStart)) return rate
  const within = pass(at, Sense.Within)
  const period = within > at ? find(within, Sense.Period) : undefined
  return period?.value === 1 && !isNamed(period.end) ? period : undefined
}

/** `120 كيلومترا في الساعة` is a rate; `في الساعة الثالثة`, `في الأسبوع المنتهي`, `من العام` are not. */
const isNamed = (at: number): boolean => isNumber(at) || isDefinite(at)
