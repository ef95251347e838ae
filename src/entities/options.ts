import { shown } from '../lexicon/issues.js'
import { checkObject } from '../lexicon/options.js'
import type { Overlap } from './gazetteer.js'

const OVERLAPS: readonly unknown[] = ['longest', 'all', 'priority'] satisfies Overlap[]

function wrong(option: string, found: unknown, expected: string): TypeError {
  return new TypeError(`options.${option}: found ${shown(found)}, expected ${expected}`)
}

/** @throws {TypeError} where an option is none of its values. */
export function checkOptions(options: { readonly overlap?: unknown; readonly descriptive?: unknown }): void {
  checkObject(options)
  const { overlap, descriptive } = options
  if (overlap !== undefined && !OVERLAPS.includes(overlap)) throw wrong('overlap', overlap, '"longest", "all" or "priority"')
  if (descriptive !== undefined && typeof descriptive !== 'boolean') throw wrong('descriptive', descriptive, 'true or false')
}
