/** A thing with a name that rawi brings, in the commonest spelling of the press. */
export interface NameRecord {
  readonly name: string
  /** ISO 3166 for states; absent where none is sure. */
  readonly id?: string
  readonly aliases?: readonly string[]
  /** Those of its names that are ordinary words too: they count only behind a word that asks for such a name. */
  readonly ambiguous?: readonly string[]
}
