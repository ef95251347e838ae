import type { Span } from '../text/span.js'

/** A stretch of text, or the opening or closing of a marking: what a writer of nested marks does, in order. */
export type Step<Item> =
  | { readonly do: 'text'; readonly start: number; readonly end: number }
  | { readonly do: 'open'; readonly item: Item; readonly again: boolean }
  | { readonly do: 'close' }

interface Walk<Item> {
  readonly steps: Step<Item>[]
  /** What is open, the outermost first. */
  readonly open: Item[]
}

/** Closes down to the outermost item that ends at `at`, and opens again what was only in the way: crossing spans become two marks. */
function closeAt<Item extends Span>({ steps, open }: Walk<Item>, at: number): void {
  const outermost = open.findIndex((item) => item.end <= at)
  if (outermost < 0) return
  const closed = open.splice(outermost)
  for (let index = closed.length; index > 0; index--) steps.push({ do: 'close' })
  for (const item of closed) {
    if (item.end <= at) continue
    open.push(item)
    steps.push({ do: 'open', item, again: true })
  }
}

/**
 * Marks over a text of `length` units as properly nested steps. The items are in reading order, of two that begin together the longer first.
 *
 * ```text
 * items  |  aaaaaaa         steps  <a>xx<b>xxx</b></a><b>xx</b>
 *        |    bbbbbbb
 * ```
 */
export function nest<Item extends Span>(items: readonly Item[], length: number): Step<Item>[] {
  const walk: Walk<Item> = { steps: [], open: [] }
  const boundaries = [...new Set([...items.flatMap(({ start, end }) => [start, end]), length])].sort((left, right) => left - right)
  let next = 0
  let from = 0
  for (const at of boundaries) {
    if (at > from) walk.steps.push({ do: 'text', start: from, end: at })
    closeAt(walk, at)
    for (; next < items.length && items[next].start === at; next++) {
      if (items[next].end <= at) continue
      walk.open.push(items[next])
      walk.steps.push({ do: 'open', item: items[next], again: false })
    }
    from = at
  }
  return walk.steps
}
