/**
 * What speaks for and against a person's name. A name of several words is one where the sum reaches `THRESHOLD`.
 */
export const WEIGHT = {
  /** محمد */
  given: 2,
  /** أمين, كامل */
  commonName: 1,
  /** جون */
  foreign: 2,
  /** العتيبي */
  family: 2,
  /** بن, آل, أبو, عبد */
  particle: 3,
  /** A word that is no form of an ordinary word. */
  unknown: 1,
  /** And one that follows no pattern of the language, where a name is asked for. */
  strange: 0.5,
  /** An ordinary word that a name before it carries. */
  common: 0,
  /** After a title, a nationality or an honorific. */
  title: 3,
  /** After a profession: `الممثل`, `اللاعب`. */
  profession: 2.5,
  /** Subject of a verb of speech. */
  speech: 2,
  /** Behind what only persons do: `وصل أنور السادات`. */
  doer: 1,
  /** Behind the nationality alone: `البرتغالي رونالدو`. */
  nationality: 2,
  /** Behind a title and a comma: `رئيس الوزراء، بنيامين نتنياهو`. */
  comma: 2,
  /** The line begins with the name, and a verb follows. */
  headline: 2,
  /** Behind what befalls persons or is done by them: `اغتيال الحريري`. */
  deed: 2,
  /** Between a verb of speech and its complementiser: `قال حمد إن`. */
  reported: 1,
  /** A word that nobody knows and that comes again and again. */
  recurrent: 1,
  /** Behind what says who made it: `بقلم:`. */
  byline: 2,
  /** Coordinated with a name. */
  list: 2,
  /** Before an apposition: `، رئيس الشركة`, `(22 عاما)`. */
  apposition: 2,
} as const
/** What the weights of a candidate must come to for it to be a person. */
export const THRESHOLD = 3
/** A single word needs more. */
export const THRESHOLD_ALONE = 4

/** What the places of a word that comes again and again say together, see `readRecurring`. */
export const EVIDENCE = {
  /** Behind a title. */
  title: 3,
  /** Behind a verb of speech. */
  speech: 2,
  /** Before a present verb. */
  verb: 1,
  /** Behind `أن`, `إن`. */
  complementiser: 1,
  /** Before one. */
  reported: 1,
  /** Behind what persons do. */
  deed: 1.5,
  /** Coordinated with a person. */
  list: 2,
  /** Behind `في`, behind a head. */
  thing: -3,
  /** Between quotation marks. */
  quoted: -2,
  /** What a word that follows a pattern of the language needs more. */
  plain: 1.5,
  /** What a given name needs that is nothing else. */
  given: 1,
  enough: 4,
} as const
