import { ENTITY_RULES } from '../entities/options.js'
import type { Rules } from '../lexicon/options.js'
import { numberRules } from '../numbers/options.js'

/** What `analyze` knows: all that a reader does. */
export const analyzeRules = (): Rules => ({ ...numberRules(), ...ENTITY_RULES })
