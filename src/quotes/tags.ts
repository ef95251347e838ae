/** Word classes, one bit each, those that the rules ask for most first: a word may be of several (`حسب` is a preposition and a verb). */
export const enum Tag {
  Verb = 1,
  Title = 1 << 1,
  Complementiser = 1 << 2,
  /** A complementiser with its pronoun: `أنه`. */
  Fused = 1 << 3,
  Preposition = 1 << 4,
  Naming = 1 << 5,
  /** Between a title and what it governs: `مجلس إدارة`. */
  Governed = 1 << 6,
  Medium = 1 << 7,
  Venue = 1 << 8,
  Source = 1 << 9,
  Conjunction = 1 << 10,
  /** A verb that reports nothing. */
  Action = 1 << 11,
  Time = 1 << 12,
  /** A noun of speech with a pronoun or before a name: `قوله إن`. */
  SpeechNoun = 1 << 13,
  Publishing = 1 << 14,
  /** Countries and capitals: no part of a person's name. */
  Place = 1 << 15,
  Switch = 1 << 16,
  SourcePronoun = 1 << 17,
  SourceConjunction = 1 << 18,
  Relative = 1 << 19,
  Formula = 1 << 20,
  DemandNoun = 1 << 21,
  /** A conversation, whose partner follows `مع`. */
  Conversation = 1 << 22,
  Adjective = 1 << 23,
  WriterClause = 1 << 24,
  /** People one speaks to: `نظيره`, `الصحفيين`. */
  Partner = 1 << 25,
  Demonstrative = 1 << 26,
  Negation = 1 << 27,
  Hypothetical = 1 << 28,
  /** A definite dual that stands for two people, `المسؤولان`, or a rank for the one who holds it, `سموه`. */
  Dual = 1 << 29,
  /** What is reported in a noun, `حرص بلاده`: nobody, and no part of a name. */
  Matter = 1 << 30,
  /** By what something is done or counted, `الجنس`, `اللوائح`: no source behind حسب. The last of 32 bits, and no negative number. */
  Measure = 0x80000000,
}
