import { JOINS } from '../lexicon/data/reporting.generated.js'
import { listed } from '../lexicon/packed.js'
import type { Join } from './joins.js'

let made: readonly (readonly string[])[] | null = null

/** The words of a short list, folded. */
export function wordsOf(list: Join): readonly string[] {
  made ??= JOINS.split('\n').map(listed)
  return made[list]
}
