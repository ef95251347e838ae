import { FLAG, LEXICON, type Rules } from '../lexicon/options.js'
import { DATE_RULES } from '../numbers/options.js'

/** What `analyze` knows. */
export const analyzeRules = (): Rules => ({ lexicon: LEXICON, ...DATE_RULES, descriptive: FLAG })
