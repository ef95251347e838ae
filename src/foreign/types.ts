import type { Mention } from '../text/span.js'

/** ISO 15924 codes of the scripts that are told apart; `Zyyy` for all others. */
export type Script = 'Arab' | 'Latn' | 'Cyrl' | 'Grek' | 'Hebr' | 'Armn' | 'Deva' | 'Thai' | 'Hang' | 'Hani' | 'Zyyy'

/** A stretch of one paragraph in one script, so in one language. */
export interface LanguageRun extends Mention {
  readonly script: Script
  /** ISO 639-3; `und` where nothing tells. */
  readonly language: string
  /** `low` where the letters leave a doubt that too short a text could not lift. */
  readonly confidence: 'high' | 'low'
}

/**
 * A paragraph with its main language, and its runs.
 *
 * @example
 * ```ts
 * (await detectLanguages('أطلقت شركة Apple هاتفها'))[0]
 * // → { language: 'arb', confidence: 'high', runs: [{ text: 'أطلقت شركة', … }, { text: 'Apple', language: 'eng', … }, { text: 'هاتفها', … }], … }
 * ```
 */
export interface ParagraphLanguage extends Mention {
  readonly language: string
  readonly confidence: 'high' | 'low'
  readonly runs: readonly LanguageRun[]
}

/** What an English run mentions. */
export interface ForeignMention extends Mention {
  readonly kind: 'person' | 'place' | 'organization' | 'number' | 'money' | 'percent' | 'quote'
  /** Of a number, an amount or a percentage; else null. */
  readonly value: number | null
  /** ISO 4217 of an amount of money, `percent`; else null. */
  readonly unit: string | null
}

/**
 * A run in another language than Arabic; English ones are read.
 *
 * @example
 * ```ts
 * (await extractForeign('قالت The Federal Reserve raised rates by 3% اليوم'))[0].mentions
 * // → [{ kind: 'organization', text: 'Federal Reserve', … }, { kind: 'percent', text: '3%', value: 3, … }]
 * ```
 */
export interface ForeignRun extends LanguageRun {
  /** Empty for other languages than English. */
  readonly mentions: readonly ForeignMention[]
}
