/** Spellings separated by spaces, headword first, and what they are worth. Hamza, final letters and tashkil are folded; the forms with the article follow from these. */
export type NumeralRecord = readonly [forms: string, value: number]

/** One to nine, both genders, all cases. */
export const ONES: readonly NumeralRecord[] = [
  ['واحد واحدة واحدا', 1],
  ['اثنان اثنين اثنتان اثنتين', 2],
  ['ثلاثة ثلاث', 3],
  ['أربعة أربع', 4],
  ['خمسة خمس', 5],
  ['ستة ست', 6],
  ['سبعة سبع', 7],
  ['ثمانية ثماني ثمان ثمانة', 8],
  ['تسعة تسع', 9],
]

/** Forms that are numbers only inside a larger one: `أحد عشر`, `اثنتا عشرة`, `خمسًا وعشرين`. Alone they are other words. */
export const JOINED_ONES: readonly NumeralRecord[] = [
  ['أحد إحدى أحدا', 1],
  ['اثنا اثني اثنتا اثنتي', 2],
  ['ثلاثا', 3],
  ['أربعا', 4],
  ['خمسا', 5],
  ['ستا', 6],
  ['سبعا', 7],
  ['ثمانيا', 8],
  ['تسعا', 9],
]

/** Ten, alone (`عشرة`) and as the second half of eleven to nineteen. */
export const TEN: readonly NumeralRecord[] = [['عشرة عشر', 10]]

/** The tens by their stems; `ون` and `ين` are added, and `ينات`, `ينيات` for the decades. */
export const TENS_STEMS: readonly NumeralRecord[] = [
  ['عشر', 20],
  ['ثلاث', 30],
  ['أربع', 40],
  ['خمس', 50],
  ['ست', 60],
  ['سبع', 70],
  ['ثمان تمان', 80],
  ['تسع', 90],
]

/** A hundred, alone and behind one of `HUNDRED_STEMS`. */
export const HUNDREDS: readonly NumeralRecord[] = [['مئة مائة', 100]]
/** What `ا`, `ان`, `ي` and `ين` make two hundred of: `مئتي`, `مائتان`. */
export const TWO_HUNDRED_STEMS: readonly NumeralRecord[] = [['مئت مائت', 200]]
/** With `مئة` or `مائة` in one word: `ثلاثمئة`. */
export const HUNDRED_STEMS: readonly NumeralRecord[] = [
  ['ثلاث ثلث', 300],
  ['أربع', 400],
  ['خمس', 500],
  ['ست', 600],
  ['سبع', 700],
  ['ثمان ثماني', 800],
  ['تسع', 900],
]
/** After three to nine: `ثلاث مئات`. Alone it counts nothing. */
export const HUNDRED_PLURALS = 'مئات مائات'

/** Thousand and up: singular (its dual follows), plural, value. */
export const SCALES: readonly (readonly [singular: string, plural: string, value: number])[] = [
  ['ألف', 'آلاف ألوف', 1e3],
  ['مليون', 'ملايين ملاين million', 1e6],
  ['مليار ميليار', 'مليارات ملايير', 1e9],
  ['بليون', 'بلايين billion', 1e9],
  ['تريليون ترليون', 'تريليونات ترليونات trillion', 1e12],
  ['كوادريليون كوادرليون', 'كوادريليونات كوادرليونات', 1e15],
  ['كوينتيليون كوينتليون', 'كوينتيليونات كوينتليونات', 1e18],
]

/** Alone it is the number; behind a point it is a digit, `واحد فاصلة صفر خمسة`. Safar is spelled like it, and is told by what stands around. */
export const ZERO = 'صفر'
/** Between whole and decimal part: `ثلاثة فاصلة خمسة`. */
export const DECIMAL_POINT = 'فاصلة'
/** The letter that looks like a comma, and that agencies write between digits for one: `2ر48`. */
export const COMMA_LETTER = 'ر'
/** Before a number that is below zero: `سالب خمسة`. */
export const MINUS = 'سالب ناقص'
/** Behind a number and its unit: `5 درجات تحت الصفر` is -5. */
export const BELOW_ZERO = 'تحت الصفر|دون الصفر'
/** One number over another: `واحد على عشرين`. */
export const OVER = 'على'

/** Ordinals by the masculine form without the article; ة, the article and the accusative follow. */
export const ORDINALS: readonly NumeralRecord[] = [
  ['حادي', 1],
  ['ثاني ثان', 2],
  ['ثالث', 3],
  ['رابع', 4],
  ['خامس', 5],
  ['سادس', 6],
  ['سابع', 7],
  ['ثامن', 8],
  ['تاسع', 9],
  ['عاشر', 10],
]
/** First has forms of its own. */
export const FIRST = 'أول أولى'
/** A name, Powell or Paul, that is ب and `أول` but for the hamza. */
export const NOT_FIRST = 'باول'
/** `العاشر بعد الألف`, `الحادي والعشرون بعد المئة`. */
export const AFTER = 'بعد'

/** Fractions: singular, plural, denominator; the dual follows. */
export const FRACTIONS: readonly (readonly [singular: string, plural: string, denominator: number])[] = [
  ['نصف', 'أنصاف', 2],
  ['ثلث', 'أثلاث', 3],
  ['ربع', 'أرباع', 4],
  ['خمس', 'أخماس', 5],
  ['سدس', 'أسداس', 6],
  ['سبع', 'أسباع', 7],
  ['ثمن', 'أثمان', 8],
  ['تسع', 'أتساع', 9],
  ['عشر', 'أعشار', 10],
]
/** Multiples: `ضعفين`, `ثلاثة أضعاف`, `عشرين ضعفا`. */
export const MULTIPLE_DUALS = 'ضعفي ضعفان ضعفين'
/** What is counted in such multiples, and needs a number before it: `ثلاثة أضعاف`. */
export const MULTIPLE_NOUNS = 'أضعاف أضعافا ضعف ضعفا'
