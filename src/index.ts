export { type AnalyzeOptions, analyze, guessLanguage } from './analyze/index.js'
export type { Analysis, Furniture, FurnitureReason, LinkedDate, LinkedQuote } from './analyze/types.js'
export {
  type CompiledEntities,
  compileEntities,
  type Entity,
  type EntityKind,
  type EntityOptions,
  type EntityRecord,
  extractEntities,
  findNames,
  type ListedName,
  loadEntities,
  parseEntitiesJson,
  parseEntitiesJsonl,
  type ReadOptions,
  readEntities,
} from './entities/index.js'
export { defineLexicon, type Lexicon, type LexiconDefinition } from './lexicon/define.js'
export type { EntityItem, EntityList } from './lexicon/entities.js'
export { LexiconError, type LexiconIssue } from './lexicon/issues.js'
export type { Overlap, ReaderOptions, Reference } from './lexicon/reader-options.js'
export type { UnitDefinition } from './lexicon/units.js'
export type { Requirement, Stance, VerbDefinition } from './lexicon/verbs.js'
export {
  type AddressKind,
  type Alignment,
  align,
  type DigitSystem,
  fromTransliteration,
  type Language,
  type NormalizeOptions,
  normalize,
  normalizeStream,
  type Op,
  type OpName,
  type OpOptions,
  PROFILES,
  type ProfileName,
  parseOps,
  type RemoveOptions,
  removeTokens,
  sentences,
  type Token,
  type TokenizeOptions,
  type TokenType,
  type Transliteration,
  tokenize,
  transliterate,
} from './normalizer/index.js'
export {
  type DateMention,
  type DateOptions,
  extractDates,
  extractQuantities,
  type Modifier,
  type NumberOptions,
  parseNumber,
  type Quantity,
  type QuantityKind,
  type QuantityOptions,
  readNumbers,
} from './numbers/index.js'
export { extractQuotes, type QuoteOptions, type QuoteReading, readQuotes } from './quotes/index.js'
export type { Cue, Quote, ResolvedBy } from './quotes/types.js'
export { prepare, type Text } from './text/prepare.js'
export type { Mention, Span } from './text/span.js'
