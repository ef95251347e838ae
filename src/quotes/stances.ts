import type { Stance } from '../lexicon/verbs.js'

/** Stances whose verbs take the words themselves: `قال في بيان "…"`. */
export const SPEAKING: readonly Stance[] = [
  'say',
  'add',
  'explain',
  'answer',
  'comment',
  'conclude',
  'write',
  'ask',
  'inform',
  'remind',
  'point_out',
]

/** Stances whose verbs take a person as their object. */
export const ADDRESSING: readonly Stance[] = ['demand', 'inform', 'ask', 'suggest', 'warn', 'thank', 'remind']

/** Stances whose verbs take `إلى أن`: `أشار إلى أن منع الرجال …`. */
export const POINTING: readonly Stance[] = ['point_out', 'demand', 'conclude', 'remind', 'warn', 'suggest']
