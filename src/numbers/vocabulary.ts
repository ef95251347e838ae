import { CLDR_CURRENCIES } from '../lexicon/data/currencies.generated.js'
import { CURRENCY_ABBREVIATIONS, CURRENCY_HEADS, CURRENCY_SIGNS, NATIONALITIES, SUBUNITS } from '../lexicon/data/currencies.js'
import { EXCEEDING, LEVELS, MODIFIERS_BEFORE, MODIFIERS_BEHIND } from '../lexicon/data/modifiers.js'
import * as numerals from '../lexicon/data/numerals.js'
import { CLDR_UNITS } from '../lexicon/data/units.generated.js'
import { DURATIONS, MEASURES, NO_DUAL, ONLY_BEHIND_DIGITS, PERCENT, RATES, SINGLE, SLASH_RATES } from '../lexicon/data/units.js'
import type { Lexicon } from '../lexicon/define.js'
import { buildWordIndex, type WordIndex } from '../lexicon/trie.js'
import { addCalendar } from './calendar.js'
import { addContexts } from './contexts.js'
import { ARTICLE, accusative, adjectiveForms, constructDuals, duals, soundPlurals, withArticle } from './inflect.js'
import { add, type Meaning, Sense, type VocabularyBuilder } from './senses.js'

/** Every word of the readers, compiled. */
export interface Vocabulary {
  readonly index: WordIndex
  readonly meanings: readonly Meaning[]
  /** Currency noun → the codes that its nationalities give. */
  readonly codesOf: ReadonlyMap<string, ReadonlySet<string>>
}

const ABBREVIATIONS = ` ${ONLY_BEHIND_DIGITS} `
const words = (forms: string): string[] => forms.split(' ')

function addSmallNumerals(builder: VocabularyBuilder): void {
  const groups = [
    [Sense.One, numerals.ONES],
    [Sense.JoinedOne, numerals.JOINED_ONES],
    [Sense.Ten, numerals.TEN],
    [Sense.Hundred, numerals.HUNDREDS],
  ] as const
  for (const [sense, records] of groups) for (const [forms, value] of records) add(builder, sense, withArticle(words(forms)), value)
  for (const [stems, value] of numerals.TENS_STEMS) add(builder, Sense.Tens, withArticle(words(stems).flatMap(soundPlurals)), value)
  for (const [stems, value] of numerals.HUNDRED_STEMS) {
    const joined = words(stems).flatMap((stem) => words(numerals.HUNDRED_TAILS).map((tail) => stem + tail))
    add(builder, Sense.Hundred, withArticle(joined), value * 100)
  }
  add(builder, Sense.HundredPlural, words(numerals.HUNDRED_PLURALS), 100)
}

function addScales(builder: VocabularyBuilder): void {
  for (const [singular, plural, value] of numerals.SCALES) {
    const forms = words(singular)
    add(builder, Sense.Scale, withArticle(forms), value)
    add(builder, Sense.ScalePlural, withArticle(words(plural)), value)
    add(builder, Sense.ScaleDual, withArticle(forms.flatMap(duals)), value)
    add(builder, Sense.ScaleEdge, forms.flatMap(constructDuals), value)
  }
}

function addOrdinals(builder: VocabularyBuilder): void {
  for (const [forms, value] of numerals.ORDINALS) {
    const all = words(forms).flatMap((form) => adjectiveForms(form).slice(0, 3))
    add(builder, Sense.Ordinal, withArticle(all), value)
  }
  add(builder, Sense.First, withArticle(words(numerals.FIRST)), 1)
}

function addFractions(builder: VocabularyBuilder): void {
  for (const [singular, plural, denominator] of numerals.FRACTIONS) {
    add(builder, Sense.Fraction, withArticle([singular, ...accusative(singular)]), denominator)
    // From a fifth on the dual is spelled like a ten: `خمسين`.
    if (denominator === 3 || denominator === 4)
      add(builder, Sense.FractionDual, [...duals(singular), ...constructDuals(singular)], denominator)
    add(builder, Sense.FractionPlural, withArticle(words(plural)), denominator)
  }
  add(builder, Sense.MultipleDual, words(numerals.MULTIPLE_DUALS), 2)
  add(builder, Sense.MultiplePlural, [numerals.MULTIPLE_PLURAL], 1)
}

function addNumeralParticles(builder: VocabularyBuilder): void {
  add(builder, Sense.Zero, words(numerals.ZERO), 0)
  add(builder, Sense.Point, words(numerals.DECIMAL_POINT), 0)
  add(builder, Sense.Minus, words(numerals.MINUS), -1)
  add(builder, Sense.Over, words(numerals.OVER), 0)
  add(builder, Sense.After, words(numerals.AFTER), 0)
}

/** A unit's singulars and plurals as given, with the duals and the accusative of each; an abbreviation has neither. */
function addUnit(builder: VocabularyBuilder, senses: readonly [one: Sense, two: Sense], id: string, forms: readonly string[]): void {
  const whole = forms.filter((form) => !ABBREVIATIONS.includes(` ${form} `))
  const two = whole.flatMap(duals).filter((form) => form !== NO_DUAL)
  add(builder, senses[0], [...forms, ...whole.flatMap(accusative)], 1, id)
  add(builder, senses[1], two, 2, id)
}

function addUnits(builder: VocabularyBuilder): void {
  for (const [id, forms] of [...MEASURES, ...CLDR_UNITS]) addUnit(builder, [Sense.Measure, Sense.DualMeasure], id, forms.split('|'))
  for (const [id, singular, plural] of DURATIONS) {
    const [singulars, plurals] = [words(singular), words(plural)]
    const definite = (phrases: readonly string[]): string[] => phrases.map((phrase) => ARTICLE + phrase)
    addUnit(builder, [Sense.Duration, Sense.DualDuration], id, [...singulars, ...plurals])
    add(builder, Sense.SingleDuration, singulars, 1, id)
    add(builder, Sense.Period, definite(singulars), 1, id)
    add(builder, Sense.Period, definite(singulars.flatMap(duals)), 2, id)
    add(builder, Sense.Period, definite(plurals), 0, id)
  }
  add(builder, Sense.DigitsOnly, words(ONLY_BEHIND_DIGITS), 0)
  for (const [id, forms] of RATES) add(builder, Sense.Rate, forms.split('|'), 0, id)
  for (const [id, forms] of SLASH_RATES) add(builder, Sense.SlashRate, forms.split('|'), 0, id)
  add(builder, Sense.Percent, PERCENT.split('|'), 0, 'percent')
  add(builder, Sense.Single, words(SINGLE), 1)
}

function addMoney(builder: VocabularyBuilder): Map<string, Set<string>> {
  const codesOf = new Map<string, Set<string>>()
  for (const [forms, plurals, open] of CURRENCY_HEADS) {
    const singulars = words(forms)
    for (const form of singulars) codesOf.set(form, new Set(words(open)))
    add(builder, Sense.Currency, [...singulars, ...singulars.flatMap(accusative), ...words(plurals)], 1, `${singulars[0]} ${open}`)
    add(builder, Sense.DualCurrency, singulars.flatMap(duals), 2, `${singulars[0]} ${open}`)
  }
  for (const [forms, plurals, ratio, open] of SUBUNITS) {
    const singulars = words(forms)
    add(builder, Sense.Subunit, [...singulars, ...singulars.flatMap(accusative), ...words(plurals)], ratio, open)
    add(builder, Sense.DualSubunit, singulars.flatMap(duals), ratio, open)
  }
  for (const [code, letters] of CURRENCY_ABBREVIATIONS) add(builder, Sense.Abbreviation, [letters, `${letters}.`], 0, code)
  for (const [code, signs] of CURRENCY_SIGNS) add(builder, Sense.Sign, words(signs), 0, code)
  const names = [...CLDR_CURRENCIES, ...NATIONALITIES.flatMap(([code, list]) => list.split('|').map((name) => [code, name] as const))]
  for (const [code, name] of names) addNationality(builder, codesOf, code, name)
  return codesOf
}

function addNationality(builder: VocabularyBuilder, codesOf: Map<string, Set<string>>, code: string, name: string): void {
  const space = name.indexOf(' ')
  const nationality = name.slice(space + 1)
  codesOf.get(name.slice(0, space))?.add(code)
  add(builder, Sense.Nationality, nationality.includes(' ') ? [nationality] : adjectiveForms(nationality), 0, code)
}

function addModifiers(builder: VocabularyBuilder): void {
  for (const [phrases, modifier] of MODIFIERS_BEFORE) add(builder, Sense.ModifierBefore, phrases.split('|'), 0, modifier)
  for (const [phrases, modifier] of MODIFIERS_BEHIND) add(builder, Sense.ModifierBehind, phrases.split('|'), 0, modifier)
  add(builder, Sense.Level, withArticle(words(LEVELS)), 0)
  add(builder, Sense.Exceeding, words(EXCEEDING), 0)
}

function addCustomUnits(builder: VocabularyBuilder, lexicon: Lexicon<string> | undefined): void {
  for (const { id, kind, forms } of lexicon?.units ?? []) {
    if (kind === 'money') add(builder, Sense.CustomCurrency, [...forms, ...forms.flatMap(accusative)], 1, id)
    else if (kind === 'duration') addUnit(builder, [Sense.Duration, Sense.DualDuration], id, forms)
    else addUnit(builder, [Sense.Measure, Sense.DualMeasure], id, forms)
  }
}

function compile(lexicon: Lexicon<string> | undefined): Vocabulary {
  const builder: VocabularyBuilder = { phrases: [], meanings: [] }
  addCustomUnits(builder, lexicon)
  addSmallNumerals(builder)
  addScales(builder)
  addOrdinals(builder)
  addFractions(builder)
  addNumeralParticles(builder)
  addUnits(builder)
  const codesOf = addMoney(builder)
  addModifiers(builder)
  addCalendar(builder)
  addContexts(builder)
  return { index: buildWordIndex(builder.phrases), meanings: builder.meanings, codesOf }
}

let ownVocabulary: Vocabulary | null = null
const vocabularies = /* @__PURE__ */ new WeakMap<Lexicon<string>, Vocabulary>()

/** The compiled vocabulary of a lexicon, made on first use and kept with it. */
export function vocabularyOf(lexicon: Lexicon<string> | undefined): Vocabulary {
  if (lexicon === undefined || lexicon.units.length === 0) {
    ownVocabulary ??= compile(undefined)
    return ownVocabulary
  }
  const known = vocabularies.get(lexicon) ?? compile(lexicon)
  vocabularies.set(lexicon, known)
  return known
}
