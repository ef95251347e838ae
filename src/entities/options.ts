import { FLAG, LEXICON, type Rule, type Rules } from '../lexicon/options.js'
import type { Overlap } from '../lexicon/reader-options.js'

const OVERLAPS: readonly unknown[] = ['longest', 'all', 'priority'] satisfies Overlap[]
const OVERLAP: Rule = ['"longest", "all" or "priority"', (value) => OVERLAPS.includes(value)]

/** What `findNames` knows. */
export const NAME_RULES: Rules = { overlap: OVERLAP }
/** What `extractEntities` knows. */
export const ENTITY_RULES: Rules = { lexicon: LEXICON, overlap: OVERLAP, descriptive: FLAG }
