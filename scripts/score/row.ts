/** One line of `npm run score`. */
export interface ScoreRow {
  readonly set: string
  readonly measure: string
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
  /** How many gold items it was measured on. */
  readonly n: number
}
