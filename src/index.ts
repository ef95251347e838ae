export { defineLexicon, type Lexicon, type LexiconDefinition } from './lexicon/define.js'
export type { EntityItem, EntityList } from './lexicon/entities.js'
export { LexiconError, type LexiconIssue } from './lexicon/issues.js'
export type { UnitDefinition } from './lexicon/units.js'
export type { Stance, VerbDefinition } from './lexicon/verbs.js'
export {
  type DateMention,
  type DateOptions,
  extractDates,
  extractQuantities,
  type Modifier,
  parseNumber,
  type Quantity,
  type QuantityKind,
  type QuantityOptions,
  type Reference,
} from './numbers/index.js'
export { prepare, type Text } from './text/prepare.js'
export type { Mention, Span } from './text/span.js'
