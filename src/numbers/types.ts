import type { Mention } from '../text/span.js'

/**
 * What a quantity is: `cardinal` is a bare number, of a score (`3-1`) each; `count` has what is counted behind it (`ثلاثة أهداف`); `measure`,
 * `money` and `duration` have a unit; `fraction` and `multiple` are those of words (`ثلثا`, `ثلاثة أضعاف`).
 */
export type QuantityKind = 'cardinal' | 'ordinal' | 'percent' | 'money' | 'measure' | 'duration' | 'count' | 'fraction' | 'multiple'

/** What the words around a number do to it (`أكثر من` → `more-than`). */
export type Modifier = 'more-than' | 'less-than' | 'about' | 'at-least' | 'at-most'

/**
 * How much.
 *
 * @example
 * ```ts
 * extractQuantities('تجاوز 200 مليار دولار')[0]
 * // → { kind: 'money', text: '200 مليار دولار', start: 6, end: 21, value: 200000000000, unit: 'USD', modifier: 'more-than', … }
 * ```
 */
export interface Quantity extends Mention {
  readonly kind: QuantityKind
  /** In the unit named. */
  readonly value: number
  /** The other end of a range, else null. */
  readonly upper: number | null
  /**
   * ISO 4217 for money, the CLDR identifier for measures and durations, `percent`; null for bare numbers. An open currency is that of the
   * one nationality that the text names (`البنك الأردني … 5 ملايين دينار`), else null.
   */
  readonly unit: string | null
  /** The CLDR duration unit of a rate (`سنوياً` → `year`), else null. */
  readonly per: string | null
  readonly modifier: Modifier | null
  /** The currencies that a bare `دينار` may be, whatever the text around it says; null where the noun leaves no doubt. */
  readonly candidates: readonly string[] | null
  /** The other value that the digits may have (`1.250` in the Maghreb is 1250); null where their shape leaves no doubt. */
  readonly doubt: number | null
  /** The number alone, without its unit. */
  readonly number: Mention
}

/**
 * When.
 *
 * @example
 * ```ts
 * extractDates('في 30 ديسمبر 2022')[0]
 * // → { kind: 'date', text: '30 ديسمبر 2022', start: 3, end: 17, value: '2022-12-30', calendar: 'gregorian' }
 * ```
 */
export interface DateMention extends Mention {
  readonly kind: 'date' | 'time' | 'relative' | 'range'
  /**
   * As far as the text and the `reference` tell it.
   *
   * - ISO 8601: a day, month, year or time (`2022-12-30`, `2022-12`, `2022`, `T14:30`), an interval (`2022-01-01/2022-03-31`);
   * - EDTF for a decade and a century: `197X`, `19XX`;
   * - TIMEX3 for what has no place in a calendar: `XXXX-12-30` (a day of no year), `XXXX-WXX-5` (a bare weekday), `XXXX-07-WXX-5-#1` (the
   *   first Friday of a July), `TMO` (a part of the day).
   *
   * Null where it counts from a `reference` and there is none (`أمس`), Hijri months and years among them (`شهر رمضان`, `عام 1445 هـ`), and
   * where nobody can tell even with one (`السنوات المقبلة`).
   */
  readonly value: string | null
  readonly calendar: 'gregorian' | 'hijri'
}
