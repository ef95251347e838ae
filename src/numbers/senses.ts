/** What a word can be to the readers of this module; a word may be several things. */
export const enum Sense {
  One,
  JoinedOne,
  Ten,
  Tens,
  Hundred,
  Scale,
  ScaleDual,
  /** `ألفا`, `مليوني`: two of them before a noun, one with tanwin behind a number. */
  ScaleEdge,
  Zero,
  Minus,
  Ordinal,
  First,
  Fraction,
  FractionDual,
  MultipleDual,
  Measure,
  Duration,
  /** Two of a unit in one word; `value` is 2. */
  DualMeasure,
  DualDuration,
  SingleDuration,
  Currency,
  DualCurrency,
  CustomCurrency,
  Subunit,
  DualSubunit,
  Single,
  Month,
  HijriMonth,
  Weekday,
  Period,
  This,
  DayWord,
  Part,
  WeekdayPart,
  ClockWord,
  YearWord,
  MonthWord,
  Day,
  Hour,
  Decade,
  Ago,
  LastN,
  RangeStart,
  YearPart,
  BareWeekday,
  /** From here on: words that only stand around numbers and dates. */
  Context,
  HundredPlural,
  ScalePlural,
  Point,
  Over,
  After,
  FractionPlural,
  MultiplePlural,
  DigitsOnly,
  Nationality,
  Sign,
  Abbreviation,
  Rate,
  SlashRate,
  Percent,
  ModifierBefore,
  ModifierBehind,
  Level,
  Exceeding,
  DoubtfulMonth,
  MonthCue,
  Adjective,
  Few,
  DayOfPart,
  DayPart,
  HijriSign,
  GregorianSign,
  BeforeChrist,
  Equals,
  YearCue,
  NamedByYear,
  NoWeekdayAfter,
  NoTodayAfter,
  NoTodayBefore,
  ClockFraction,
  Except,
  Between,
  OrdinalCue,
  Within,
  RangeJoin,
  NotCounted,
  PluralNoun,
  Regnal,
  NotOne,
  Label,
  Partitive,
  WawNoun,
  ModelName,
  PrefixNoun,
  Round,
}

/** One reading of a phrase. */
export interface Meaning {
  readonly sense: Sense
  readonly value: number
  readonly id: string
}

/** What the tables are written into. */
export interface VocabularyBuilder {
  readonly phrases: [phrase: string, meaning: number][]
  readonly meanings: Meaning[]
}

/** Adds phrases that mean the same. */
export function add(builder: VocabularyBuilder, sense: Sense, phrases: readonly string[], value: number, id = ''): void {
  const meaning = builder.meanings.push({ sense, value, id }) - 1
  for (const phrase of new Set(phrases)) if (phrase !== '') builder.phrases.push([phrase, meaning])
}
