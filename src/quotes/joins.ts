/** Short lists of words that stand in names and before them, and are no class of their own: see `lexicon/data/joins.ts`. */
export const enum Join {
  Descent = 0,
  NameHead = 1,
  Parent = 2,
  Kin = 3,
  All = 4,
  Some = 5,
  Faith = 6,
  Company = 7,
  Near = 8,
  Listing = 9,
  Source = 10,
  Sound = 11,
}
