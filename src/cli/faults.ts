import { UsageError } from './usage.js'

const SHOWN = 20

/** What is wrong with lists, all of it told at once, in the order in which it stands in the files. */
export interface Faults {
  /** Files that were begun. */
  files: number
  /** Those that were counted only. */
  more: number
  readonly found: { readonly order: number; readonly text: string }[]
}

/** Where something stands among all the lines of all the lists. */
export const orderOf = ({ files }: Faults, line: number): number => files * 1e9 + line

/** The first of many lines, and how many more there are. */
export function firstOf<Item>(items: readonly Item[], tell: (item: Item) => string, others = 0): string {
  const more = items.length - SHOWN + others
  return [...items.slice(0, SHOWN).map(tell), ...(more > 0 ? [`… and ${more} more`] : [])].join('\n')
}

/** @throws {UsageError} where there are any. */
export function tellFaults({ found, more }: Faults): void {
  if (found.length === 0) return
  const sorted = [...found].sort((left, right) => left.order - right.order)
  throw new UsageError(firstOf(sorted, ({ text }) => text, more))
}
