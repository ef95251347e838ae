/** What of the time that far off is meant. */
export const enum Extent {
  /** The whole of it: `الشهر الماضي`. */
  Period = 0,
  /** A point so far away: `قبل شهر`. */
  Point = 1,
  /** All between it and the reference: `الأشهر الثلاثة الماضية`. */
  Span = 2,
}

/** A distance from the day of reference. */
export interface Shift {
  readonly unit: string
  readonly offset: number
  readonly extent: Extent
}
