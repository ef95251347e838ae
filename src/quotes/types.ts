import type { Stance } from '../lexicon/verbs.js'
import type { Mention, Span } from '../text/span.js'

/** The word that announces a report. */
export interface Cue extends Mention {
  /** The verb's headword (`أكّد`), or the preposition itself (`بحسب`). */
  readonly lemma: string
  readonly stance: Stance
}

/** How the speaker's name was found. */
export type ResolvedBy = 'explicit' | 'surname' | 'role' | 'pronoun' | 'prodrop' | 'inherited'

/**
 * Who said what.
 *
 * @example
 * ```ts
 * extractQuotes('قال بوتين إن "العلاقات ممتازة".')[0]
 * // → { kind: 'direct', text: 'العلاقات ممتازة', start: 14, end: 29, speakerName: 'بوتين', … }
 * ```
 */
export interface Quote extends Mention {
  /** `direct`: the whole clause stands between marks; `mixed`: marked words inside a reported clause; `indirect`: no marks. */
  readonly kind: 'direct' | 'mixed' | 'indirect'
  /** The mention that names the speaker in the cue's own sentence; null where the sentence names nobody. */
  readonly speaker: Mention | null
  /** Who it is: the fullest name of the speaker in this text; null where the text does not tell. */
  readonly speakerName: string | null
  /** How `speakerName` was found; null with it. */
  readonly resolvedBy: ResolvedBy | null
  readonly cue: Cue | null
  /** Whom the speaker talks to, where the reporting clause names it. */
  readonly addressee: Mention | null
  /** The agency, channel or document it is taken from. */
  readonly medium: Mention | null
  /**
   * For `mixed`: the reported clause that the marked words stand in, without its complementiser (`قال إن القرار "خطير" جدا`). Null for the
   * other kinds, and where no such clause is read: where the marked words themselves are what a verb or noun takes (`وصفه بـ"الخطير"`,
   * `بأنه "تاريخي"`, `عزمه على "المضي"`, `أعرب عن "قلقه"`), or stand beside the words that report and not behind them.
   */
  readonly clause: Mention | null
  /** Whether it was said (`affirmed`), is said not to have been said, or only might be said. */
  readonly polarity: 'affirmed' | 'negated' | 'hypothetical'
  /** False where the closing or opening mark is missing and was supplied at the sentence or paragraph. Null without marks. */
  readonly closed: boolean | null
  /** The pieces of one quotation that is marked anew at each paragraph; empty where it is one piece. */
  readonly parts: readonly Mention[]
  /** Quotations inside this one. */
  readonly nested: readonly Span[]
  /** 0 … 1, from countable facts: the cue's report rate, closed marks, a speaker in the sentence. */
  readonly confidence: number
}
