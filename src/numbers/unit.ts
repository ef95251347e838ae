import { Unit } from '../text/characters.js'
import { Gap, TokenKind } from '../text/tokens.js'
import { type Found, find, findAll, goesOn, has, isGlued, isNumber, isWord, lastLetterOf, letterAt, type Reader, signAt } from './reader.js'
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

const counted = (kind: Counted['kind'], unit: string, end: number): Counted => ({ kind, unit, candidates: null, ratio: 1, end })

/** Codes as they are written in Latin letters. */
const ISO_CODES =
  /^(?:USD|EUR|GBP|JPY|CNY|CHF|CAD|AUD|INR|RUB|TRY|ILS|SAR|AED|QAR|KWD|BHD|OMR|YER|IQD|JOD|SYP|LBP|EGP|SDG|LYD|TND|DZD|MAD|MRU|SOS|DJF|KMF)$/

/** `دولار` alone is USD; of `دينار` alone the text does not say which. */
function moneyOf(codes: readonly string[], ratio: number, end: number): Counted {
  const open = codes.length > 1
  return { kind: 'money', unit: open ? null : codes[0], candidates: open ? codes : null, ratio, end }
}

/** `دينار كويتي`, `دنانير`, `ليرة تركية`: the noun, and the nationality that makes it one currency. */
function readCurrency(reader: Reader, token: number, sense: Sense.Currency | Sense.DualCurrency): Counted | null {
  const custom = find(reader, token, Sense.CustomCurrency)
  if (custom !== null && sense === Sense.Currency) return counted('money', custom.id, custom.end)
  const head = find(reader, token, sense)
  if (head === null) return null
  const open = head.id.split(' ').slice(1)
  const nationality = goesOn(reader, head.end)
    ? findAll(reader, head.end, Sense.Nationality).find(({ value }) => value === head.value)
    : undefined
  return nationality === undefined ? moneyOf(open, 1, head.end) : { ...counted('money', nationality.id.slice(-3), nationality.end) }
}

/** `سنت`, `هللة`, and whose they are. */
function readSubunit(reader: Reader, token: number, sense: Sense.Subunit | Sense.DualSubunit): Counted | null {
  const part = find(reader, token, sense)
  if (part === null) return null
  const nationality = goesOn(reader, part.end) ? findAll(reader, part.end, Sense.Nationality) : []
  const open = part.id.split(' ').slice(1)
  const own = nationality.find(({ id }) => open.includes(id.slice(-3)))
  return own === undefined ? moneyOf(open, part.value, part.end) : moneyOf([own.id.slice(-3)], part.value, own.end)
}

/** `ج.م.`, `د.إ`, `ر.س`: two letters with dots between. */
function readAbbreviation(reader: Reader, token: number): Counted | null {
  const dots = signAt(reader, token + 1) === Unit.FullStop && isGlued(reader, token + 1) && isGlued(reader, token + 2)
  const pair = dots ? find(reader, token, Sense.Abbreviation) : null
  return pair === null ? null : counted('money', pair.id, pair.end)
}

function readSign(reader: Reader, token: number): Counted | null {
  const sign = find(reader, token, Sense.Sign)
  if (sign !== null) return counted('money', sign.id, sign.end)
  if (reader.tokens.kinds[token] !== TokenKind.Foreign) return null
  const word = reader.source.slice(reader.tokens.starts[token], reader.tokens.ends[token])
  return ISO_CODES.test(word) ? counted('money', word, token + 1) : null
}

/** A sign before the number: `$20`, `US$ 5`. */
export function readSignBefore(reader: Reader, token: number): { unit: string; token: number } | null {
  if (token === 0 || !goesOn(reader, token)) return null
  const sign = readSign(reader, token - 1)
  if (sign === null || sign.unit === null) return null
  const prefix = isGlued(reader, token - 1) && reader.tokens.kinds[token - 2] === TokenKind.Foreign
  return { unit: sign.unit, token: prefix ? token - 2 : token - 1 }
}

/** `%`, `٪`, `في المئة`. */
function readPercent(reader: Reader, token: number): number | null {
  if (!goesOn(reader, token)) return null
  const sign = signAt(reader, token)
  if (sign === Unit.Percent || sign === 0x66a) return token + 1
  return find(reader, token, Sense.Percent)?.end ?? null
}

/** Ten contracts (`20 عقدًا`) are no decades: only `عقود` after three to ten are; a foot is one only where it agrees with its number. */
function disagrees(found: Found, reader: Reader, token: number, value: number): boolean {
  const single = lastLetterOf(reader, token) !== Unit.Alef && has(reader, token, Sense.SingleDuration)
  if (found.id === 'decade') return value > 10 || single
  return found.id === 'foot' && value >= 3 && value <= 10 && reader.tokens.foldStarts[token + 1] - reader.tokens.foldStarts[token] === 3
}

/** Letters like `م`, `سم` are units behind digits only, and at the end of what they count. */
function isLooseAbbreviation(reader: Reader, token: number, found: Found, digits: boolean): boolean {
  if (found.end > token + 1 || !has(reader, token, Sense.DigitsOnly)) return false
  return (
    !digits ||
    reader.tokens.gaps[token] === Gap.Line ||
    (isGlued(reader, found.end) &&
      signAt(reader, found.end) === Unit.FullStop &&
      isWord(reader, found.end + 1) &&
      isGlued(reader, found.end + 1))
  )
}

/** The unit behind a number. */
export function readUnit(reader: Reader, token: number, value: number, digits: boolean): Counted | null {
  if (!goesOn(reader, token)) return null
  const percent = readPercent(reader, token)
  if (percent !== null) return counted('percent', 'percent', percent)
  const abbreviation = digits ? readAbbreviation(reader, token) : null
  const money =
    abbreviation ?? readCurrency(reader, token, Sense.Currency) ?? readSubunit(reader, token, Sense.Subunit) ?? readSign(reader, token)
  if (money !== null) return money
  const duration = find(reader, token, Sense.Duration)
  if (duration !== null) return disagrees(duration, reader, token, value) ? null : counted('duration', duration.id, duration.end)
  const measure = find(reader, token, Sense.Measure)
  if (measure === null || isLooseAbbreviation(reader, token, measure, digits) || disagrees(measure, reader, token, value)) return null
  return counted('measure', measure.id, measure.end)
}

/** `مديرين عامين` are general directors: behind a dual or a plural the two years are an adjective. */
function isAdjectiveDual(reader: Reader, token: number): boolean {
  if (
    !goesOn(reader, token) ||
    !isWord(reader, token - 1) ||
    letterAt(reader, token - 1, 4) === 0 ||
    lastLetterOf(reader, token - 1) !== Unit.Noon
  )
    return false
  const before = reader.tokens.folded[reader.tokens.foldStarts[token] - 2]
  return before === Unit.Yeh || before === Unit.Alef || before === Unit.Waw
}

/** Two of a unit in one word: `عامين`, `متران`, `دولارين`. */
export function readDual(reader: Reader, token: number): Counted | null {
  const duration = find(reader, token, Sense.DualDuration)
  if (duration !== null)
    return duration.id === 'year' && isAdjectiveDual(reader, token) ? null : counted('duration', duration.id, duration.end)
  const measure = find(reader, token, Sense.DualMeasure)
  if (measure !== null) return counted('measure', measure.id, measure.end)
  return readCurrency(reader, token, Sense.DualCurrency) ?? readSubunit(reader, token, Sense.DualSubunit)
}

/** A unit with no number: `ساعة`, `كيلومتر`, `مليون` needs none. */
export function readSingleUnit(reader: Reader, token: number): Counted | null {
  const duration = find(reader, token, Sense.SingleDuration)
  if (duration !== null) return counted('duration', duration.id, duration.end)
  if (letterAt(reader, token, 2) === 0) return null
  const measure = find(reader, token, Sense.Measure)
  if (measure !== null) return counted('measure', measure.id, measure.end)
  return readCurrency(reader, token, Sense.Currency) ?? readSubunit(reader, token, Sense.Subunit)
}

/** `سنوياً`, `في الساعة`, `/ساعة`: the rate and the token behind it. */
export function readRate(reader: Reader, token: number): { per: string; end: number } | null {
  if (!goesOn(reader, token)) return null
  const rate = find(reader, token, Sense.Rate)
  if (rate !== null) return { per: rate.id, end: rate.end }
  const period = has(reader, token, Sense.Within) && goesOn(reader, token + 1) ? find(reader, token + 1, Sense.Period) : null
  if (period !== null && period.value === 1 && isRate(reader, token, period.end)) return { per: period.id, end: period.end }
  if (signAt(reader, token) !== Unit.Slash || !goesOn(reader, token + 1)) return null
  const slash = find(reader, token + 1, Sense.SlashRate)
  return slash === null ? null : { per: slash.id, end: slash.end }
}

/** `120 كيلومترا في الساعة` is a rate; `في الساعة الثالثة`, `في اليوم التالي`, `من العام` are not. */
function isRate(reader: Reader, token: number, end: number): boolean {
  if (has(reader, token, Sense.RangeStart)) return false
  return (
    !goesOn(reader, end) ||
    !(
      has(reader, end, Sense.Adjective) ||
      has(reader, end, Sense.Ordinal) ||
      has(reader, end, Sense.First) ||
      isNumber(reader, end) ||
      has(reader, end, Sense.NoTodayBefore)
    )
  )
}
