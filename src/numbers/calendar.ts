import { HIJRI_MONTHS, MONTHS, WEEKDAYS } from '../lexicon/data/calendar.generated.js'
import * as calendar from '../lexicon/data/calendar.js'
import { adjectiveForms, decadePlurals, withArticle } from './inflect.js'
import { add, Sense, type VocabularyBuilder } from './senses.js'

const words = (forms: string): string[] => forms.split(' ')
const phrases = (forms: string): string[] => forms.split('|')

function addMonths(builder: VocabularyBuilder): void {
  for (const [at, names] of MONTHS.entries()) add(builder, Sense.Month, phrases(names), at + 1)
  for (const [month, names] of calendar.MONTH_SPELLINGS) add(builder, Sense.Month, phrases(names), month)
  for (const [at, names] of HIJRI_MONTHS.entries()) add(builder, Sense.HijriMonth, phrases(names), at + 1)
  for (const [month, names] of calendar.HIJRI_MONTH_SPELLINGS) add(builder, Sense.HijriMonth, phrases(names), month)
  add(builder, Sense.DoubtfulMonth, words(calendar.DOUBTFUL_MONTHS), 0)
  add(builder, Sense.MonthCue, words(calendar.MONTH_CUES), 0)
}

function addDays(builder: VocabularyBuilder): void {
  WEEKDAYS.forEach((name, at) => {
    add(builder, Sense.Weekday, [name], at + 1)
    add(builder, Sense.BareWeekday, [name.slice(2)], at + 1)
  })
  for (const [weekday, names] of calendar.WEEKDAY_SPELLINGS) add(builder, Sense.Weekday, phrases(names), weekday)
  for (const [offset, forms] of calendar.DAY_WORDS) add(builder, Sense.DayWord, phrases(forms), offset)
  add(builder, Sense.Day, [calendar.DAY_WORD], 0)
  add(builder, Sense.WeekdayPart, words(calendar.WEEKDAY_PARTS), 0)
  add(builder, Sense.DayOfPart, words(calendar.PARTS_OF_TODAY), 0)
}

function addRelatives(builder: VocabularyBuilder): void {
  for (const [offset, stems] of calendar.RELATIVE_ADJECTIVES)
    for (const stem of words(stems)) add(builder, Sense.Adjective, withArticle(adjectiveForms(stem)), offset)
  add(builder, Sense.This, words(calendar.THIS), 0)
  add(builder, Sense.Few, words(calendar.FEW), 0)
  add(builder, Sense.Part, phrases(calendar.PARTS), 0)
  add(builder, Sense.Part, [calendar.END], 0, 'end')
  for (const [direction, forms] of calendar.AGO) add(builder, Sense.Ago, phrases(forms), direction)
  add(builder, Sense.Ago, [calendar.SINCE], -1, 'since')
  add(builder, Sense.LastN, [calendar.LAST_N], 0)
  for (const [year, stem] of calendar.DECADE_STEMS) add(builder, Sense.Decade, withArticle(decadePlurals(stem)), year)
}

function addClock(builder: VocabularyBuilder): void {
  for (const [shift, forms] of calendar.DAY_PARTS) add(builder, Sense.DayPart, phrases(forms), shift)
  for (const [time, forms] of calendar.CLOCK_WORDS) add(builder, Sense.ClockWord, phrases(forms), 0, time)
  for (const [minutes, forms] of calendar.CLOCK_FRACTIONS) add(builder, Sense.ClockFraction, words(forms), minutes)
  add(builder, Sense.Except, [calendar.EXCEPT], 0)
  add(builder, Sense.Hour, [calendar.HOUR_WORD], 0)
}

/** The words of dates and times. */
export function addCalendar(builder: VocabularyBuilder): void {
  addMonths(builder)
  addDays(builder)
  addRelatives(builder)
  addClock(builder)
  add(builder, Sense.YearWord, words(calendar.YEAR_WORDS), 0)
  add(builder, Sense.MonthWord, [calendar.MONTH_WORD], 0)
  add(builder, Sense.HijriSign, words(calendar.HIJRI_SIGN), 0)
  add(builder, Sense.GregorianSign, words(calendar.GREGORIAN_SIGN), 0)
  add(builder, Sense.BeforeChrist, [calendar.BEFORE_CHRIST], 0)
  add(builder, Sense.Equals, words(calendar.EQUALS), 0)
  add(builder, Sense.YearCue, words(calendar.YEAR_CUES), 0)
  add(builder, Sense.NamedByYear, words(calendar.NAMED_BY_YEAR), 0)
  add(builder, Sense.NoWeekdayAfter, words(calendar.NO_WEEKDAY_AFTER), 0)
  add(builder, Sense.NoTodayAfter, words(calendar.NO_TODAY_AFTER), 0)
  add(builder, Sense.NoTodayBefore, words(calendar.NO_TODAY_BEFORE), 0)
  add(builder, Sense.RangeStart, words(calendar.RANGE_STARTS), 0)
  add(builder, Sense.Between, [calendar.BETWEEN], 0)
  add(builder, Sense.Within, words(calendar.WITHIN), 0)
  add(builder, Sense.RangeJoin, words(calendar.RANGE_JOINS), 0)
  for (const [months, name] of calendar.YEAR_PARTS) add(builder, Sense.YearPart, [name], months)
}
