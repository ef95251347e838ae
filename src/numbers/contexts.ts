import * as contexts from '../lexicon/data/contexts.js'
import { add, Sense, type VocabularyBuilder } from './senses.js'

const words = (forms: string): string[] => forms.split(' ')

/** Words that decide what their neighbour is. */
export function addContexts(builder: VocabularyBuilder): void {
  add(builder, Sense.NotCounted, words(contexts.NOT_COUNTED), 0)
  add(builder, Sense.Partitive, words(contexts.PARTITIVES), 0)
  add(builder, Sense.PluralNoun, words(contexts.PLURAL_NOUNS), 0)
  add(builder, Sense.Regnal, words(contexts.REGNAL), 0)
  add(builder, Sense.NotOne, words(contexts.NOT_ONE), 0)
  add(builder, Sense.Label, words(contexts.LABELS), 0)
  add(builder, Sense.PrefixNoun, words(contexts.PREFIX_NOUNS), 0)
  add(builder, Sense.WawNoun, words(contexts.WAW_NOUNS), 0)
  add(builder, Sense.OrdinalCue, contexts.ORDINAL_CUES.split('|'), 0)
  add(builder, Sense.ModelName, words(contexts.MODEL_NAMES), 0)
  add(builder, Sense.Round, words(contexts.ROUNDS), 0)
}
