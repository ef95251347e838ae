/**
 * What a code unit is, as far as reading a newspaper needs to know it. One table for the whole
 * Basic Multilingual Plane, made on first use (0.3 ms), so that a look-up is one load.
 */
export const enum CharacterClass {
  Other = 0,
  Space = 1,
  LineBreak = 2,
  ArabicLetter = 3,
  /** Arabic combining marks: harakat, tanwin, shadda, Quranic signs. Deleted in folding. */
  Mark = 4,
  Tatweel = 5,
  Digit = 6,
  /** A letter of any other script. */
  Letter = 7,
  Punctuation = 8,
  QuotationMark = 9,
  /** Zero-width and bidirectional controls: no reader sees them, and every scanner trips on them. */
  Invisible = 10,
  Surrogate = 11,
}

/** Code units that grammars name; the character stands in the comment. */
export const enum Unit {
  Tab = 0x09,
  LineFeed = 0x0a,
  CarriageReturn = 0x0d,
  Space = 0x20,
  Exclamation = 0x21, // !
  QuotationMark = 0x22, // "
  NumberSign = 0x23, // #
  Percent = 0x25, // %
  Ampersand = 0x26, // &
  Apostrophe = 0x27, // '
  ParenthesisOpen = 0x28, // (
  ParenthesisClose = 0x29, // )
  Plus = 0x2b, // +
  Comma = 0x2c, // ,
  Hyphen = 0x2d, // -
  FullStop = 0x2e, // .
  Slash = 0x2f, // /
  Colon = 0x3a, // :
  Semicolon = 0x3b, // ;
  Question = 0x3f, // ?
  At = 0x40, // @
  BracketOpen = 0x5b, // [
  BracketClose = 0x5d, // ]
  Underscore = 0x5f, // _
  GuillemetOpen = 0xab, // «
  GuillemetClose = 0xbb, // »
  ArabicComma = 0x60c, // ،
  ArabicSemicolon = 0x61b, // ؛
  ArabicQuestion = 0x61f, // ؟
  Hamza = 0x621, // ء
  AlefMadda = 0x622, // آ
  AlefHamzaAbove = 0x623, // أ
  WawHamza = 0x624, // ؤ
  AlefHamzaBelow = 0x625, // إ
  YehHamza = 0x626, // ئ
  Alef = 0x627, // ا
  Beh = 0x628, // ب
  TehMarbuta = 0x629, // ة
  Teh = 0x62a, // ت
  Seen = 0x633, // س
  Sad = 0x635, // ص
  Ain = 0x639, // ع
  Feh = 0x641, // ف
  Kaf = 0x643, // ك
  Lam = 0x644, // ل
  Meem = 0x645, // م
  Noon = 0x646, // ن
  Heh = 0x647, // ه
  Waw = 0x648, // و
  AlefMaksura = 0x649, // ى
  Yeh = 0x64a, // ي
  Fathatan = 0x64b,
  Shadda = 0x651, // ّ
  Tatweel = 0x640, // ـ
  ArabicFullStop = 0x6d4, // ۔
  EnDash = 0x2013,
  EmDash = 0x2014,
  HorizontalBar = 0x2015,
  Bullet = 0x2022,
  Ellipsis = 0x2026, // …
}

/** From one code unit to another, or one alone. */
type Range = readonly [from: number, to?: number]

const SPACES: readonly Range[] = [[0x09], [0x0b, 0x0c], [0x1c, 0x20], [0xa0], [0x1680], [0x2000, 0x200a], [0x202f], [0x205f], [0x3000]]
const LINE_BREAKS: readonly Range[] = [[0x0a], [0x0d], [0x85], [0x2028, 0x2029]]
/** Arabic letters of all Arabic-script languages, presentation forms included (Unicode 16, blocks 0600–08FF, FB50–FEFC). */
const ARABIC_LETTERS: readonly Range[] = [
  [0x620, 0x63f],
  [0x641, 0x64a],
  [0x66e, 0x66f],
  [0x671, 0x6d3],
  [0x6d5],
  [0x6ee, 0x6ef],
  [0x6fa, 0x6fc],
  [0x6ff],
  [0x750, 0x77f],
  [0x8a0, 0x8c9],
  [0xfb50, 0xfbb1],
  [0xfbd3, 0xfd3d],
  [0xfd50, 0xfdfd],
  [0xfe70, 0xfefc],
]
/** The marks that folding deletes; 06DD, 06DE and 06E9 are signs of their own and stay (Unicode 16, Mn of the Arabic blocks). */
export const MARK_RANGES: readonly Range[] = [
  [0x610, 0x61a],
  [0x64b, 0x65f],
  [0x670],
  [0x6d6, 0x6dc],
  [0x6df, 0x6e8],
  [0x6ea, 0x6ed],
  [0x8ca, 0x8e1],
  [0x8e3, 0x8ff],
]
/** Zero-width and bidirectional controls, the soft hyphen, the byte order mark, variation selectors. */
export const INVISIBLE_RANGES: readonly Range[] = [
  [0xad],
  [0x61c],
  [0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0x2066, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff],
]
const DIGITS: readonly Range[] = [
  [0x30, 0x39],
  [0x660, 0x669],
  [0x6f0, 0x6f9],
]
const QUOTATION_MARKS: readonly Range[] = [
  [0x22],
  [0x27],
  [0x60],
  [0xab],
  [0xb4],
  [0xbb],
  [0x2018, 0x201f],
  // “نوت 5″: an editor's closing mark behind a digit
  [0x2033],
  [0x2039, 0x203a],
  [0x300c, 0x300f],
  [0xff02],
]

let table: Uint8Array | null = null

function paint(target: Uint8Array, ranges: readonly Range[], value: CharacterClass): void {
  for (const [from, to = from] of ranges) target.fill(value, from, to + 1)
}

/** All code units below `end`. */
export function unitsBelow(end: number): string {
  return String.fromCharCode(...Array(end).keys())
}

/** Letters of the other scripts, by Unicode's own property: asked for runs of units when the table is made. */
function paintLetters(target: Uint8Array): void {
  for (const { 0: run, 1: letters, index } of unitsBelow(0x3000).matchAll(/([\p{L}\p{M}\p{Nl}\p{No}]+)|[\p{P}\p{S}]+/gu))
    target.fill(letters ? CharacterClass.Letter : CharacterClass.Punctuation, index, index + run.length)
  // Beyond U+3000 stand the scripts of East Asia, Hangul and compatibility letters.
  target.fill(CharacterClass.Letter, 0x3040, 0xd800)
  target.fill(CharacterClass.Letter, 0xf900, 0xfb50)
  target.fill(CharacterClass.Punctuation, 0x3001, 0x3021)
  target.fill(CharacterClass.Punctuation, 0xfe10, 0xfe70)
  target.fill(CharacterClass.Letter, 0xff10, 0xffdd)
}

function makeTable(): Uint8Array {
  const made = new Uint8Array(0x10000)
  paintLetters(made)
  made.fill(CharacterClass.Surrogate, 0xd800, 0xe000)
  paint(made, SPACES, CharacterClass.Space)
  paint(made, LINE_BREAKS, CharacterClass.LineBreak)
  paint(made, ARABIC_LETTERS, CharacterClass.ArabicLetter)
  paint(made, MARK_RANGES, CharacterClass.Mark)
  paint(made, INVISIBLE_RANGES, CharacterClass.Invisible)
  paint(made, DIGITS, CharacterClass.Digit)
  paint(made, QUOTATION_MARKS, CharacterClass.QuotationMark)
  made[Unit.Tatweel] = CharacterClass.Tatweel
  return made
}

/** The class of every code unit of the Basic Multilingual Plane, indexed by the unit. */
export function characterClasses(): Uint8Array {
  table ??= makeTable()
  return table
}

/** `و` or `ف`, folded: it may stand before a word and before another proclitic, `وبمصر`. */
export const isConjunction = (unit: number): boolean => unit === Unit.Waw || unit === Unit.Feh

/** `ب`, `ك` or `ل`, folded: it may stand before a word, and behind it nothing but the article, `لمصر`. */
export const isPreposition = (unit: number): boolean => unit === Unit.Beh || unit === Unit.Kaf || unit === Unit.Lam
