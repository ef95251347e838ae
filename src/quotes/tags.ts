/** Word classes, one bit each: a word may be of several (`حسب` is a preposition and a verb). */
export const enum Tag {
  Verb = 1,
  Complementiser = 1 << 1,
  /** A complementiser with its pronoun: `أنه`. */
  Fused = 1 << 2,
  Preposition = 1 << 3,
  Time = 1 << 4,
  Relative = 1 << 5,
  Demonstrative = 1 << 6,
  Source = 1 << 7,
  SourcePronoun = 1 << 8,
  SourceConjunction = 1 << 9,
  Naming = 1 << 10,
  Switch = 1 << 11,
  WriterClause = 1 << 12,
  Formula = 1 << 13,
  DemandNoun = 1 << 14,
  Venue = 1 << 15,
  Publishing = 1 << 16,
  Medium = 1 << 17,
  Negation = 1 << 18,
  Hypothetical = 1 << 19,
  Conjunction = 1 << 20,
  Title = 1 << 21,
  /** A noun of speech with a pronoun or before a name: `قوله إن`. */
  SpeechNoun = 1 << 22,
  /** A conversation, whose partner follows `مع`. */
  Conversation = 1 << 23,
  /** A definite dual that stands for two people: `المسؤولان`. */
  Dual = 1 << 24,
  /** Countries and capitals: no part of a person's name. */
  Place = 1 << 25,
  /** People one speaks to: `نظيره`, `الصحفيين`. */
  Partner = 1 << 26,
  /** A verb that reports nothing. */
  Action = 1 << 27,
  Adjective = 1 << 28,
  /** Between a title and what it governs: `مجلس إدارة`. */
  Governed = 1 << 29,
}
