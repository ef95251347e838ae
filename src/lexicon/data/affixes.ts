/** Letters that are endings, proclitics or articles by themselves: what inflection and the reading of proclitics put on and take off. */
export const ALEF = 'ا'
export const TEH = 'ت'
export const TEH_MARBUTA = 'ة'
export const NOON = 'ن'
export const WAW = 'و'
export const YEH = 'ي'
export const FEH = 'ف'
export const LAM = 'ل'
export const MEEM = 'م'
export const HEH = 'ه'
/** The hamza on its seats, and the other letters that a verb changes. */
export const WAW_HAMZA = 'ؤ'
export const YEH_HAMZA = 'ئ'
export const ALEF_MADDA = 'آ'
export const ALEF_MAKSURA = 'ى'
export const SHADDA = 'ّ'
export const KASRATAN = 'ٍ'
export const ARTICLE = 'ال'
/** Of the future: `سيقول`. */
export const FUTURE = 'س'
export const CONJUNCTIONS = 'وف'
/** Proclitics that a verbal noun takes. */
export const BEFORE_VERBAL_NOUN = 'بلو'
/** Final yeh, Persian and alef maksura, as presentation forms. */
export const FINAL_FARSI_YEH = 'ﯽ'
export const FINAL_ALEF_MAKSURA = 'ﻰ'
/** What is put to a number, a unit or a noun of time, by the letter that names the pattern in the packed vocabulary. */
export const WORD_ENDINGS: Readonly<Record<string, string>> = {
  // accusative, dual, dual before a noun
  c: ' ا',
  d: 'ان ين',
  x: 'ا ي',
  // tens, decades, hundreds
  p: 'ون ين',
  i: 'ينات ينيات',
  h: 'مية ماية',
  // ordinals, other adjectives
  o: ' ا ة',
  j: ' ا ة ان تان ين تين ون ات',
}
