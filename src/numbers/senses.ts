/** What a word can be to the readers of this module; a word may be several things. */
export const enum Sense {
  One,
  JoinedOne,
  Ten,
  Tens,
  Hundred,
  HundredPlural,
  Scale,
  ScalePlural,
  ScaleDual,
  /** `ألفا`, `مليوني`: two of them before a noun, one with tanwin behind a number. */
  ScaleEdge,
  Zero,
  Point,
  Minus,
  Over,
  Ordinal,
  First,
  After,
  Fraction,
  FractionDual,
  FractionPlural,
  MultipleDual,
  MultiplePlural,
  Measure,
  Duration,
  /** Two of a unit in one word; `value` is 2. */
  DualMeasure,
  DualDuration,
  SingleDuration,
  DigitsOnly,
  Currency,
  DualCurrency,
  CustomCurrency,
  Nationality,
  Subunit,
  DualSubunit,
  Sign,
  Abbreviation,
  Rate,
  SlashRate,
  Percent,
  Single,
  ModifierBefore,
  ModifierBehind,
  Level,
  Exceeding,
  Month,
  HijriMonth,
  DoubtfulMonth,
  MonthCue,
  Weekday,
  Period,
  Adjective,
  This,
  Few,
  DayWord,
  Part,
  WeekdayPart,
  DayOfPart,
  DayPart,
  ClockWord,
  YearWord,
  MonthWord,
  Day,
  Hour,
  HijriSign,
  GregorianSign,
  BeforeChrist,
  Equals,
  Decade,
  YearCue,
  NamedByYear,
  NoWeekdayAfter,
  NoTodayAfter,
  NoTodayBefore,
  Ago,
  LastN,
  ClockFraction,
  Except,
  RangeStart,
  Between,
  OrdinalCue,
  Within,
  RangeJoin,
  YearPart,
  BareWeekday,
  NotCounted,
  PluralNoun,
  Regnal,
  NotOne,
  Label,
  Partitive,
  WawNoun,
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
