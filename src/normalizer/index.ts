import { sourceOf, type Text } from '../text/prepare.js'
import { type Alignment, alignmentOf } from './alignment.js'
import { runPass, runPassWithLog } from './pass.js'
import { type NormalizeOptions, planFor } from './plan.js'

export type { Text } from '../text/prepare.js'
export type { Mention, Span } from '../text/span.js'

export type { AddressKind } from './addresses.js'
export type { Alignment } from './alignment.js'
export { type DigitSystem, type Language, type Op, type OpName, type OpOptions, parseOps } from './operations.js'
export type { NormalizeOptions } from './plan.js'
export { PROFILES, type ProfileName } from './profiles.js'
export { type RemoveOptions, removeTokens } from './remove.js'
export { sentences } from './sentences.js'
export { normalizeStream } from './stream.js'
export { type Token, type TokenizeOptions, type TokenType, tokenize } from './tokens.js'
export { fromTransliteration, type Transliteration, transliterate } from './transliterate.js'

/**
 * The text under a profile, or under a list of operations in their order. A text that needs no change comes back as it is.
 *
 * @param text any string; nothing is thrown for it, and the time is linear in its length.
 * @throws {TypeError} where a profile, an operation or an option is unknown.
 * @example
 * ```ts
 * normalize('إنّ المدرسـة') // → 'إن المدرسة'
 * normalize('إنّ المدرسـة', 'search') // → 'ان المدرسه'
 * normalize('إنّ المدرسـة', { ops: ['stripTatweel', 'foldAlef'] }) // → 'انّ المدرسة'
 * ```
 */
export function normalize(text: string | Text, options: NormalizeOptions = 'standard'): string {
  return runPass(planFor(options), sourceOf(text))
}

/**
 * The text under a profile, with the way back to the source.
 *
 * @throws {TypeError} where a profile, an operation or an option is unknown.
 * @example
 * ```ts
 * const { text, toSource } = align('قال مُحَمَّدٌ', 'search')
 * text.slice(4, 8) // → 'محمد'
 * toSource(4, 8) // → { start: 4, end: 13 }
 * ```
 */
export function align(text: string | Text, options: NormalizeOptions = 'standard'): Alignment {
  const source = sourceOf(text)
  const { text: normalized, log } = runPassWithLog(planFor(options), source)
  return alignmentOf(source, normalized, log)
}
