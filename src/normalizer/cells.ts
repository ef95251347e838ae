/**
 * A stretch of text on its way through the operations that look around: every unit with the source range it comes from.
 * Units with one and the same range belong together (an expansion, a composed cluster) and map back as one.
 */
export interface Cells {
  units: number[]
  from: number[]
  to: number[]
}

/** No cells. */
export function emptyCells(): Cells {
  return { units: [], from: [], to: [] }
}

/** Adds a unit, and what of the source it stands for. */
export function addCell(cells: Cells, unit: number, from: number, to: number): void {
  cells.units.push(unit)
  cells.from.push(from)
  cells.to.push(to)
}

function addCells(cells: Cells, text: string, from: number, to: number): void {
  for (let at = 0; at < text.length; at++) addCell(cells, text.charCodeAt(at), from, to)
}

/** The units of a part of the source, each for itself. */
export function cellsOf(source: string, start: number, end: number): Cells {
  const cells = emptyCells()
  for (let at = start; at < end; at++) addCell(cells, source.charCodeAt(at), at, at + 1)
  return cells
}

/** Every unit by the map. */
export function mapCells({ units, from, to }: Cells, map: ReadonlyMap<number, string>): Cells {
  const cells = emptyCells()
  for (let at = 0; at < units.length; at++) {
    const replacement = map.get(units[at])
    if (replacement === undefined) addCell(cells, units[at], from[at], to[at])
    else addCells(cells, replacement, from[at], to[at])
  }
  return cells
}

/** Cells `start … end` come from one common range from now on, with whatever shared a range with the first or the last of them. */
export function joinCells({ from, to }: Cells, start: number, end: number): void {
  let first = start
  let last = end
  while (first > 0 && to[first - 1] > from[start]) first--
  while (last < from.length && from[last] < to[end - 1]) last++
  const [origin, limit] = [from[first], to[last - 1]]
  from.fill(origin, first, last)
  to.fill(limit, first, last)
}

/** The cells that `keeps` keeps. */
export function filterCells({ units, from, to }: Cells, keeps: (index: number) => boolean): Cells {
  const cells = emptyCells()
  for (let at = 0; at < units.length; at++) if (keeps(at)) addCell(cells, units[at], from[at], to[at])
  return cells
}
