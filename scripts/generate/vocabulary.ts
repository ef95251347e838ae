import { HIJRI_MONTHS, MONTHS, WEEKDAYS } from '../../src/lexicon/data/calendar.generated.js'
import * as calendar from '../../src/lexicon/data/calendar.js'
import * as contexts from '../../src/lexicon/data/contexts.js'
import { CLDR_CURRENCIES } from '../../src/lexicon/data/currencies.generated.js'
import { CURRENCY_ABBREVIATIONS, CURRENCY_HEADS, CURRENCY_SIGNS, NATIONALITIES, SUBUNITS } from '../../src/lexicon/data/currencies.js'
import { LEVELS, MODIFIERS_BEFORE, MODIFIERS_BEHIND, NEGATIONS } from '../../src/lexicon/data/modifiers.js'
import * as numerals from '../../src/lexicon/data/numerals.js'
import { CLDR_UNITS } from '../../src/lexicon/data/units.generated.js'
import {
  DURATIONS,
  MEASURES,
  NO_DUAL,
  ONLY_BEHIND_DIGITS,
  OTHER_YEARS,
  PERCENT,
  RATES,
  SINGLE,
  SLASH_RATES,
} from '../../src/lexicon/data/units.js'
import { inflected, soundPlural } from '../../src/numbers/inflect.js'
import { Sense } from '../../src/numbers/senses.js'
import { VARIANTS } from '../../src/numbers/vocabulary.js'
import { foldedToken, scanTokens } from '../../src/text/tokens.js'
import { type GeneratedFile, NOTICE } from './numbers.js'

/** A sense, the value of all its words where it is one, and the endings they take (see `src/numbers/inflect.ts`). */
type Column = readonly [sense: Sense, endings?: string, value?: number]
/** Forms, with what they are worth or whose they are. */
type Row = readonly [payload: string | number, forms: readonly string[]]

interface Section {
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** Columns and forms of the plurals, where they differ. */
  readonly plural?: { readonly columns: readonly Column[]; readonly forms: readonly (readonly string[])[] }
}

const words = (forms: string): string[] => forms.split(' ')
const phrases = (forms: string): string[] => forms.split('|')
const rowsOf = (records: readonly (readonly [string, number])[]): Row[] => records.map(([forms, value]) => [value, words(forms)])
const phraseRows = (records: readonly (readonly [number | string, string])[]): Row[] =>
  records.map(([value, forms]) => [value, phrases(forms)])
const section = (columns: readonly Column[], rows: readonly Row[]): Section => ({ columns, rows })
const withPlurals = (one: Section, columns: readonly Column[], forms: readonly string[][]): Section => ({
  ...one,
  plural: { columns, forms },
})

function numeralSections(): Section[] {
  const fractions = numerals.FRACTIONS
  return [
    section([[Sense.One, 'a']], rowsOf(numerals.ONES)),
    section([[Sense.JoinedOne, 'a']], rowsOf(numerals.JOINED_ONES)),
    section([[Sense.Ten, 'a']], rowsOf(numerals.TEN)),
    section(
      [
        [Sense.Tens, 'pa'],
        [Sense.Decade, 'ia'],
      ],
      rowsOf(numerals.TENS_STEMS),
    ),
    section([[Sense.Hundred, 'a']], rowsOf(numerals.HUNDREDS)),
    section(
      [
        [Sense.Hundred, 'da'],
        [Sense.Hundred, 'xa'],
      ],
      rowsOf(numerals.TWO_HUNDRED_STEMS),
    ),
    section([[Sense.Hundred, 'ha']], rowsOf(numerals.HUNDRED_STEMS)),
    section([[Sense.HundredPlural]], [[100, words(numerals.HUNDRED_PLURALS)]]),
    withPlurals(
      section(
        [
          [Sense.Scale, 'a'],
          [Sense.ScaleDual, 'da'],
          [Sense.ScaleEdge, 'x'],
        ],
        numerals.SCALES.map(([singular, , value]) => [value.toExponential().replace('+', ''), words(singular)]),
      ),
      [[Sense.ScalePlural, 'a']],
      numerals.SCALES.map(([, plural]) => words(plural)),
    ),
    section([[Sense.Ordinal, 'oa']], rowsOf(numerals.ORDINALS)),
    section([[Sense.First, 'a']], [[1, words(numerals.FIRST)]]),
    withPlurals(
      section(
        [[Sense.Fraction, 'ca']],
        fractions.map(([singular, , value]) => [value, [singular]]),
      ),
      [[Sense.FractionPlural, 'a']],
      fractions.map(([, plural]) => words(plural)),
    ),
    // From a fifth on the dual is spelled like a ten: `خمسين`.
    section(
      [
        [Sense.FractionDual, 'd'],
        [Sense.FractionDual, 'x'],
      ],
      fractions.filter(([, , value]) => value === 3).map(([singular, , value]) => [value, [singular]]),
    ),
    section([[Sense.MultipleDual]], [[2, words(numerals.MULTIPLE_DUALS)]]),
  ]
}

const ABBREVIATIONS = new Set(words(ONLY_BEHIND_DIGITS))
const NO_DUALS = words(NO_DUAL)

/** Two records of one unit are one; abbreviations, which take no endings, stand apart. */
function measureSections(): Section[] {
  const forms = new Map<string, string[]>()
  for (const [id, list] of [...MEASURES, ...CLDR_UNITS]) forms.set(id, [...(forms.get(id) ?? []), ...phrases(list)])
  const isUndual = (form: string): boolean => inflected([form], 'd').some((dual) => NO_DUALS.includes(dual))
  const rowsOfForms = (isTaken: (form: string) => boolean): Row[] =>
    [...forms].map(([id, list]): Row => [id, list.filter((form) => !ABBREVIATIONS.has(form) && isTaken(form))])
  return [
    section(
      [
        [Sense.Measure, 'c'],
        [Sense.DualMeasure, 'd'],
      ],
      rowsOfForms((form) => !isUndual(form)),
    ),
    section([[Sense.Measure, 'c']], rowsOfForms(isUndual)),
    section(
      [[Sense.DualMeasure]],
      rowsOfForms(isUndual).map(([id, list]) => [id, inflected(list, 'd').filter((form) => !NO_DUALS.includes(form))]),
    ),
    section(
      [[Sense.Measure], [Sense.DigitsOnly]],
      [...forms].map(([id, list]) => [id, list.filter((form) => ABBREVIATIONS.has(form))]),
    ),
  ]
}

function durationSections(): Section[] {
  return [
    withPlurals(
      section(
        [[Sense.Duration, 'c'], [Sense.DualDuration, 'd'], [Sense.SingleDuration], [Sense.Period, 'A', 1], [Sense.Period, 'dA', 2]],
        DURATIONS.map(([id, singular]) => [id, words(singular)]),
      ),
      [
        [Sense.Duration, 'c'],
        [Sense.Period, 'A', 0],
      ],
      DURATIONS.map(([, , plural]) => words(plural)),
    ),
    section([[Sense.Period, '', 1], [Sense.YearWord]], [['year', phrases(OTHER_YEARS)]]),
    section([[Sense.Rate]], phraseRows(RATES)),
    section([[Sense.SlashRate]], phraseRows(SLASH_RATES)),
    section([[Sense.Percent]], [[0, phrases(PERCENT)]]),
    section([[Sense.Single]], [[1, words(SINGLE)]]),
  ]
}

/** Nationalities, by the number of the noun that they make one currency of. */
function nationalityRows(isPhrase: boolean): Row[] {
  const heads = new Map(CURRENCY_HEADS.flatMap(([forms], at) => words(forms).map((form) => [form, at] as const)))
  const names = [...CLDR_CURRENCIES, ...NATIONALITIES.flatMap(([code, list]) => phrases(list).map((name) => [code, name] as const))]
  const rows = new Map<string, string[]>()
  for (const [code, name] of names) {
    const space = name.indexOf(' ')
    const payload = `${heads.get(name.slice(0, space)) ?? -1} ${code}`
    const nationality = name.slice(space + 1)
    if (nationality.includes(' ') === isPhrase) rows.set(payload, [...(rows.get(payload) ?? []), nationality.replace(/ة$/, '')])
  }
  return [...rows].sort(([left], [right]) => Number.parseInt(left, 10) - Number.parseInt(right, 10))
}

function moneySections(): Section[] {
  return [
    withPlurals(
      section(
        [
          [Sense.Currency, 'c'],
          [Sense.DualCurrency, 'd'],
        ],
        CURRENCY_HEADS.map(([forms, , open], at) => [`${at} ${open}`, words(forms)]),
      ),
      [[Sense.Currency]],
      CURRENCY_HEADS.map(([, plurals]) => words(plurals)),
    ),
    withPlurals(
      section(
        [
          [Sense.Subunit, 'c'],
          [Sense.DualSubunit, 'd'],
        ],
        SUBUNITS.map(([forms, , ratio, open]) => [`${ratio} ${open}`, words(forms)]),
      ),
      [[Sense.Subunit]],
      SUBUNITS.map(([, plurals]) => words(plurals)),
    ),
    section([[Sense.Nationality, 'j']], nationalityRows(false)),
    section([[Sense.Nationality]], nationalityRows(true)),
    section(
      [[Sense.Abbreviation]],
      CURRENCY_ABBREVIATIONS.map(([code, letters]) => [code, [letters]]),
    ),
    section(
      [[Sense.Sign]],
      CURRENCY_SIGNS.map(([code, signs]) => [code, words(signs)]),
    ),
  ]
}

function calendarSections(): Section[] {
  const monthRows = (names: readonly string[], more: readonly (readonly [number, string])[]): Row[] =>
    names.map((list, at) => [
      at + 1,
      [...phrases(list), ...more.filter(([month]) => month === at + 1).flatMap(([, forms]) => phrases(forms))],
    ])
  return [
    section([[Sense.Month]], monthRows(MONTHS, calendar.MONTH_SPELLINGS)),
    section([[Sense.HijriMonth]], monthRows(HIJRI_MONTHS, calendar.HIJRI_MONTH_SPELLINGS)),
    section(
      [[Sense.Weekday, 'A'], [Sense.BareWeekday]],
      WEEKDAYS.map((name, at) => [at + 1, [name.slice(2)]]),
    ),
    section([[Sense.Weekday]], phraseRows(calendar.WEEKDAY_SPELLINGS)),
    section([[Sense.DayWord]], phraseRows(calendar.DAY_WORDS)),
    section(
      [[Sense.Adjective, 'jA']],
      calendar.RELATIVE_ADJECTIVES.map(([offset, stems]) => [offset, words(stems)]),
    ),
    section(
      [[Sense.Part]],
      [
        [0, phrases(calendar.PARTS)],
        [1, phrases(calendar.SAME_MONTH)],
        [2, [calendar.NEW_MOON]],
        ['end', [calendar.END]],
        ['time', phrases(calendar.TIMES_OF)],
        ['span', phrases(calendar.SPANS)],
      ],
    ),
    section([[Sense.Ago]], [...phraseRows(calendar.AGO), ['-1 since', [calendar.SINCE]]]),
    section([[Sense.WeekdayPart]], phraseRows(calendar.WEEKDAY_PARTS)),
    section([[Sense.DayPart]], phraseRows(calendar.DAY_PARTS)),
    section([[Sense.ClockWord]], phraseRows(calendar.CLOCK_WORDS)),
    section(
      [[Sense.ClockFraction]],
      calendar.CLOCK_FRACTIONS.map(([minutes, forms]) => [minutes, words(forms)]),
    ),
    section([[Sense.YearPart]], phraseRows(calendar.YEAR_PARTS)),
    section(
      [[Sense.ModifierBefore]],
      MODIFIERS_BEFORE.map(([forms, modifier]) => [modifier, phrases(forms)]),
    ),
    section(
      [[Sense.ModifierBehind]],
      MODIFIERS_BEHIND.map(([forms, modifier]) => [modifier, phrases(forms)]),
    ),
  ]
}

/** Words of one sense without a value. */
const PLAIN: readonly (readonly [Sense, readonly string[], endings?: string])[] = [
  [Sense.MultipleNoun, words(numerals.MULTIPLE_NOUNS)],
  [Sense.Zero, words(numerals.ZERO)],
  [Sense.Point, words(numerals.DECIMAL_POINT)],
  [Sense.Minus, words(numerals.MINUS)],
  [Sense.BelowZero, phrases(numerals.BELOW_ZERO)],
  [Sense.Over, words(numerals.OVER)],
  [Sense.After, words(numerals.AFTER)],
  [Sense.DoubtfulMonth, words(calendar.DOUBTFUL_MONTHS)],
  [Sense.MonthCue, words(calendar.MONTH_CUES)],
  [Sense.Day, words(calendar.DAY_WORD)],
  [Sense.DayOfPart, words(calendar.PARTS_OF_TODAY)],
  [Sense.This, words(calendar.THIS)],
  [Sense.Few, words(calendar.FEW), 'a'],
  [Sense.LastN, [calendar.LAST_N]],
  [Sense.Negation, words(NEGATIONS)],
  [Sense.FromNow, [calendar.FROM_NOW]],
  [Sense.Except, [calendar.EXCEPT]],
  [Sense.Hour, [calendar.HOUR_WORD]],
  [Sense.TimeZone, phrases(calendar.TIME_ZONES)],
  [Sense.YearWord, words(calendar.YEAR_WORDS)],
  [Sense.MonthWord, words(calendar.MONTH_WORD)],
  [Sense.HijriSign, words(calendar.HIJRI_SIGN)],
  [Sense.GregorianSign, words(calendar.GREGORIAN_SIGN)],
  [Sense.BeforeChrist, phrases(calendar.BEFORE_CHRIST)],
  [Sense.Equals, words(calendar.EQUALS)],
  [Sense.YearCue, words(calendar.YEAR_CUES)],
  [Sense.NamedByYear, words(calendar.NAMED_BY_YEAR)],
  [Sense.NoWeekdayAfter, words(calendar.NO_WEEKDAY_AFTER)],
  [Sense.NoTodayAfter, words(calendar.NO_TODAY_AFTER)],
  [Sense.NoTodayBefore, words(calendar.NO_TODAY_BEFORE)],
  [Sense.RangeStart, words(calendar.RANGE_STARTS)],
  [Sense.Between, [calendar.BETWEEN]],
  [Sense.Within, words(calendar.WITHIN)],
  [Sense.RangeJoin, words(calendar.RANGE_JOINS)],
  [Sense.NotCounted, words(contexts.NOT_COUNTED)],
  [Sense.Partitive, words(contexts.PARTITIVES)],
  [Sense.PluralNoun, words(contexts.PLURAL_NOUNS)],
  [Sense.Regnal, words(contexts.REGNAL)],
  [Sense.NotOne, words(contexts.NOT_ONE)],
  [Sense.Label, words(contexts.LABELS)],
  [Sense.Ordered, words(contexts.ORDERED)],
  [Sense.PrefixNoun, words(contexts.PREFIX_NOUNS), 'c'],
  [Sense.WawNoun, words(contexts.WAW_NOUNS), 'c'],
  [Sense.OrdinalCue, phrases(contexts.ORDINAL_CUES)],
  [Sense.Rank, words(contexts.RANKS)],
  [Sense.Copula, words(contexts.COPULAS)],
  [Sense.ModelName, words(contexts.MODEL_NAMES)],
  [Sense.Round, words(contexts.ROUNDS)],
  [Sense.Level, inflected(words(LEVELS), 'a')],
]

/** A word that means several of these stands once, with all of them. */
function plainSections(): Section[] {
  const columnsOf = new Map<string, Map<Sense, Column>>()
  for (const [sense, forms, endings = ''] of PLAIN)
    for (const form of forms) {
      const columns = columnsOf.get(packed(form)) ?? new Map<Sense, Column>()
      columnsOf.set(packed(form), columns.set(sense, endings === '' ? [sense] : [sense, endings]))
    }
  const groups = new Map<string, { columns: Column[]; forms: string[] }>()
  for (const [form, senses] of columnsOf) {
    const columns = [...senses.values()]
    const group = groups.get(columns.join(';')) ?? { columns, forms: [] }
    group.forms.push(form)
    groups.set(columns.join(';'), group)
  }
  return [...groups.values()].map(({ columns, forms }) => ({ columns, rows: [[0, forms.sort().map((form) => `=${form}`)]] }))
}

const FIRST_LETTER = 0x621
const LAST_LETTER = 0x64a
/** Arabic letters as ASCII ones, which take a sixth of the room once a bundler has escaped them. */
const TO_ASCII = 0x5e0

/** A phrase as its folded words, `ة` kept apart from `ه` for the endings it takes. */
function packed(form: string): string {
  if (form.startsWith('=')) return form.slice(1)
  const tokens = scanTokens(form)
  return Array.from({ length: tokens.count }, (_, token) => {
    const folded = foldedToken(tokens, token)
    const isFeminine = form.charCodeAt(tokens.ends[token] - 1) === 0x629
    return [...(isFeminine ? `${folded.slice(0, -1)}ة` : folded)]
      .map((letter) => {
        const unit = letter.charCodeAt(0)
        if (unit >= FIRST_LETTER && unit <= LAST_LETTER) return String.fromCharCode(unit - TO_ASCII)
        return /[a-j]/.test(letter) ? `=${letter}` : letter
      })
      .join('')
  }).join(' ')
}

const unpacked = (form: string): string =>
  form.replace(/=.|[A-Za-j]/g, (letter) => letter[1] ?? String.fromCharCode(letter.charCodeAt(0) + TO_ASCII))

/** Forms that fold alike, or that follow from another, are left out. */
function distinct(forms: readonly string[], columns: readonly Column[]): string[] {
  const all = [...new Set(forms.filter((form) => form !== '').map(packed))]
  const follows = (form: string): boolean =>
    all.some(
      (other) => other !== form && columns.every(([, endings = '']) => inflected([unpacked(other)], endings).includes(unpacked(form))),
    )
  return columns.some(([, endings = '']) => /[dxopjA]/.test(endings)) ? all : all.filter((form) => !follows(form))
}

/** Signs that stand for either of two spellings, as `VARIANTS` in `src/numbers/vocabulary.ts` has them. */
const PAIRS = Object.entries(VARIANTS)

/** The template of two forms that differ by one variant or one letter alone, if they do. */
function merged(left: string, right: string): string | undefined {
  for (const [sign, [first, second]] of PAIRS)
    for (let at = 0; at <= left.length; at++) {
      const [head, tail] = [left.slice(0, at), left.slice(at + first.length)]
      if (left.startsWith(first, at) && head + second + tail === right) return head + sign + tail
    }
  for (let at = 0; at < right.length; at++)
    if (/[A-Za-j ]/.test(right[at]) && right[at + 1] !== '?' && right.slice(0, at) + right.slice(at + 1) === left)
      return `${right.slice(0, at + 1)}?${right.slice(at + 1)}`
  return undefined
}

/** Forms with those that differ in one place written as one. */
function templates(forms: readonly string[]): string[] {
  const all = [...forms]
  for (let left = 0; left < all.length; left++)
    for (let right = 0; right < all.length; right++) {
      const one = left === right ? undefined : merged(all[left], all[right])
      if (one === undefined) continue
      all[left] = one
      all.splice(right, 1)
      return templates(all)
    }
  return all
}

const headOf = (columns: readonly Column[]): string =>
  columns.map(([sense, endings = '', value]) => `${sense}${value === undefined ? '' : `=${value}`}${endings}`).join()

/** `+` is the plural in ات of the singulars. */
function pluralOf(singulars: readonly string[], plurals: readonly string[]): string {
  const sound = singulars.map((form) => packed(soundPlural(unpacked(form))))
  const rest = plurals.filter((form) => !sound.includes(form))
  return sound.every((form) => plurals.includes(form)) ? ['+', ...templates(rest)].join() : templates(plurals).join()
}

function recordOf([payload, forms]: Row, { columns, plural }: Section, at: number): string {
  const one = distinct(forms, columns)
  if (one.length === 0) return ''
  const many = plural === undefined ? [] : distinct(plural.forms[at], plural.columns)
  const rest = many.length === 0 ? '' : `&${pluralOf(one, many)}`
  return `${payload === 0 ? '' : `${payload}:`}${templates(one).join()}${rest}`
}

function lineOf(one: Section): string {
  const { columns, rows, plural } = one
  const records = rows.map((row, at) => recordOf(row, one, at)).filter((record) => record !== '')
  return `${headOf(columns)}${plural === undefined ? '' : `&${headOf(plural.columns)}`}|${records.join(';')}`
}

/** All words of the readers in one text. It is made of the other tables, generated ones too, and so comes after them. */
export function generate(): readonly GeneratedFile[] {
  // In this order gzip makes 70 bytes less of them than in that of the grammar.
  const sections = [
    ...plainSections(),
    ...durationSections(),
    ...numeralSections(),
    ...calendarSections(),
    ...measureSections(),
    ...moneySections(),
  ].reverse()
  const content = `${NOTICE}
/**
 * Every word of the numbers module: the tables of this folder, packed by scripts/generate/vocabulary.ts. A line is a section
 * (\`senses|value:form,form;value:form\`, the senses by number, with the endings that their forms take), and a letter is the Arabic
 * one 0x5e0 further on.
 */
export const VOCABULARY = \`${sections.map(lineOf).join('\n')}\`
`
  return [{ path: 'src/lexicon/data/vocabulary.generated.ts', content }]
}
