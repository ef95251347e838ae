import type { EntityKind } from '../entities/types.js'
import type { Lexicon } from '../lexicon/define.js'
import type { Analysis } from './types.js'
export interface AnalyzeOptions<Kind extends string = never> {
  readonly lexicon?: Lexicon<Kind>
  readonly reference?: string
}
export function analyze<Kind extends string = never>(text: string, _options: AnalyzeOptions<Kind> = {}): Analysis<EntityKind | Kind> {
  return { text, language: 'arb', title: null, byline: null, dateline: null, quotes: [], quantities: [], dates: [], entities: [], mentions: [], furniture: [] }
}
