import { CharacterClass, characterClasses } from '../text/characters.js'
import { findAddresses } from './addresses.js'
import { type Cells, filterCells } from './cells.js'
import type { CheckedOp } from './operations.js'

const OPTION = { link: 'links', email: 'emails', mention: 'mentions', hashtag: 'hashtags' } as const

/** Takes the addresses out that the options name, and closes the gaps: one space between words, none at the ends. */
export function removeTokens(cells: Cells, options: CheckedOp['options']): Cells {
  const addresses = findAddresses(textOf(cells)).filter(({ kind }) => options[OPTION[kind]] === true)
  if (addresses.length === 0) return cells
  let next = 0
  const kept = filterCells(cells, (at) => {
    while (next < addresses.length && addresses[next].end <= at) next++
    return next === addresses.length || at < addresses[next].start
  })
  return closeGaps(kept)
}

function textOf({ units }: Cells): string {
  let text = ''
  for (const unit of units) text += String.fromCharCode(unit)
  return text
}

function closeGaps(cells: Cells): Cells {
  const { units } = cells
  const isSpace = (at: number): boolean => {
    const kind = at < 0 || at >= units.length ? CharacterClass.Space : characterClasses()[units[at]]
    return kind === CharacterClass.Space
  }
  let last = units.length
  while (last > 0 && isSpace(last - 1)) last--
  return filterCells(cells, (at) => at < last && !(isSpace(at) && isSpace(at - 1)))
}
