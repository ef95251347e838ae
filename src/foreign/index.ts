export { detectLanguages } from './detect.js'
export { extractForeign } from './extract.js'
export type { ForeignMention, ForeignRun, LanguageRun, ParagraphLanguage, Script } from './types.js'
