const BOUNDS = 'the modifier stands outside the span, its bound in `modifier`'
const PREPOSITION = 'the span takes in a preposition'
const HOLIDAY = 'a holiday is an event, no date'
const SEASON = 'seasons are not annotated'
const FORMER = 'a bare `الأول` means the former'
const CONVERTED = 'the value is in the unit named, not converted'
const WHOLE = 'a whole period is no duration but a relative date'
const THIS = '`هذا` is part of the span (`هذا العام` in the golden articles)'

function each(prefix: string, numbers: readonly number[], reason: string): [string, string][] {
  return numbers.map((number) => [`${prefix}/${number}`, reason])
}

/** Cases of `dev/numbers.jsonl` that say other than the guideline does, and why. */
export const DISPUTED: Readonly<Record<string, string>> = Object.fromEntries([
  ...each('recognizers-text/NumberRangeModel', [1, 13, 15, 22, 27, 30, 37, 46, 56, 61, 69, 70, 93, 99, 100, 102, 143], BOUNDS),
  ...each('recognizers-text/DatePeriodExtractor', [164, 168, 173, 223], PREPOSITION),
  ...each('recognizers-text/DatePeriodParser', [63], PREPOSITION),
  ...each('recognizers-text/TimePeriodExtractor', [28, 29, 30, 31, 32, 34, 36, 38], PREPOSITION),
  ...each('recognizers-text/DatePeriodExtractor', [203, 206], SEASON),
  ...each('recognizers-text/DateExtractor', [38], THIS),
  ...each('recognizers-text/DateParser', [48], THIS),
  ...each('recognizers-text/HolidayExtractor', [0, 15], HOLIDAY),
  ...each('recognizers-text/HolidayParser', [2, 4], HOLIDAY),
  ...each('duckling/Time', [167], HOLIDAY),
  ...each('recognizers-text/OrdinalModel', [31, 62], FORMER),
  ...each('recognizers-text/DurationExtractor', [18, 19, 23], WHOLE),
  ...each('maha/distance', [78, 86], CONVERTED),
])
