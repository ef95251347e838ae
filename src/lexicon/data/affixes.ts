/*
 * Letters that are endings, proclitics or articles by themselves: what inflection puts on, and the reading of proclitics takes off.
 */

/** The tanwin of the accusative, the dual of a verb, half of `ان` and `ات`. */
export const ALEF = 'ا'
/** The feminine of the past (`قالت`) and of the present (`تقول`); what ة becomes before a pronoun (`سيارته`). */
export const TEH = 'ت'
/** Makes the feminine of titles (`رئيسة`), participles and nationalities; before the endings of a numeral it gives way. */
export const TEH_MARBUTA = 'ة'
/** Ends duals and sound plurals (`يقولان`, `مسؤولون`), and begins `نا`. */
export const NOON = 'ن'
/** The plural (`قالوا`, `مسؤولون`), and the weak radical of `يدعو`. */
export const WAW = 'و'
/** Begins the present (`يقول`); the oblique plural (`مسؤولين`), and the weak radical of `يجري`. */
export const YEH = 'ي'
/** The conjunction, which the normalizer cuts before the future too: `فسيقول`. */
export const FEH = 'ف'
/** The preposition, whose article loses its alef (`للرئيس`); before an alef the shaper joins it with that. */
export const LAM = 'ل'
/** Begins the participles of all verbs but the plain ones (`مؤكد`), and ends the pronoun `هم`. */
export const MEEM = 'م'
/** The pronouns `ه`, `ها`, `هم`, and a folded ة. */
export const HEH = 'ه'
/** In present and participle of a verb that begins with a hamza: `يؤكد` of `أكد`. */
export const WAW_HAMZA = 'ؤ'
/** In the participle of a hollow verb (`عائد` of `عاد`), and wherever a kasra stands before the hamza. */
export const YEH_HAMZA = 'ئ'
/** The participle of a verb that begins with a hamza: `آمر` of `أمر`. */
export const ALEF_MADDA = 'آ'
/** The present of verbs in `ـي`: `ينسى` of `نسي`. */
export const ALEF_MAKSURA = 'ى'
/** Tells form II from form I where a headword is read: `غرّد`. */
export const SHADDA = 'ّ'
/** Ends a headword whose participle is defective: `داعٍ` stands for `داعي`. */
export const KASRATAN = 'ٍ'
/** The article, where a definite form is made of a word (`الصحيفة` of `صحيفة`), or a word is read without it. */
export const ARTICLE = 'ال'
/** Of the future: `سيقول`. */
export const FUTURE = 'س'
/** Proclitics before which no other stands; with them the normalizer begins to cut a word: `وبالرئيس`. */
export const CONJUNCTIONS = 'وف'
/** Proclitics that a verbal noun takes. */
export const BEFORE_VERBAL_NOUN = 'بلو'
/** The last form of the Persian yeh, U+FBFD, which the shaper gives for ى. */
export const FINAL_FARSI_YEH = 'ﯽ'
/** The last form of alef maksura, U+FEF0, which the shaper gives for ی; `shape` changes the two back. */
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
