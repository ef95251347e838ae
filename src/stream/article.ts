import { type AnalyzeOptions, analyze } from '../analyze/index.js'
import type { Analysis } from '../analyze/types.js'
import { extractEntities } from '../entities/index.js'
import type { EntityKind } from '../entities/types.js'
import { extractDates, extractQuantities } from '../numbers/index.js'
import { extractQuotes } from '../quotes/index.js'
import { type Article, type Failure, failure, isFailure } from './types.js'

/** The lists of an analysis that can be asked for alone. */
export type Part = 'quotes' | 'quantities' | 'dates' | 'entities' | 'mentions' | 'furniture'

/** All the parts, in the order of an `Analysis`. */
export const PARTS: readonly Part[] = ['quotes', 'quantities', 'dates', 'entities', 'mentions', 'furniture']

/** What is read in each article; plain data, so that it crosses to workers. */
export interface ReadOptions<Kind extends string = never> extends AnalyzeOptions<Kind> {
  /** Only these lists come out; default all. */
  readonly only?: readonly Part[]
  /** The field of the article that holds the date which its relative dates are reckoned from. */
  readonly referenceField?: string
}

/** An analysis with everything else that its article had; a field that the analysis has a use for itself is kept under `article`. */
export type Analyzed<Input extends Article, Kind extends string = EntityKind> = Omit<Input, keyof Analysis | 'article'> &
  Analysis<Kind> & { readonly article?: Partial<Input> }

const ANALYSIS_KEYS: ReadonlySet<string> = new Set(['language', 'title', 'byline', 'dateline', 'article', ...PARTS])

function shown(value: unknown): string {
  return value === null || typeof value !== 'object' ? String(value) : Array.isArray(value) ? 'an array' : 'an object'
}

/** What the article brought along. (Entries and not assignments: a field may be called `__proto__`.) */
function contextOf(article: object): object {
  const entries = Object.entries(article)
  const hidden = entries.filter(([key]) => ANALYSIS_KEYS.has(key))
  if (hidden.length === 0) return article
  return { ...Object.fromEntries(entries.filter(([key]) => !ANALYSIS_KEYS.has(key))), article: Object.fromEntries(hidden) }
}

function optionsFor<Kind extends string>(article: object, options: ReadOptions<Kind>): AnalyzeOptions<Kind> {
  const { only: _only, referenceField, ...rest } = options
  const reference: unknown = referenceField === undefined ? undefined : Reflect.get(article, referenceField)
  return typeof reference === 'string' ? { ...rest, reference } : rest
}

const UNLINKED = { speakerEntity: null, addresseeEntity: null, mediumEntity: null }

/** One list alone is read by its own reader, and has no links to the others. */
function readOne<Kind extends string>(text: string, part: Part | undefined, options: AnalyzeOptions<Kind>): object | null {
  if (part === 'quotes') return { quotes: extractQuotes(text, options).map((quote) => ({ ...quote, ...UNLINKED })) }
  if (part === 'quantities') return { quantities: extractQuantities(text, options) }
  if (part === 'dates') return { dates: extractDates(text, options).map((date) => ({ ...date, quote: null })) }
  if (part === 'entities') return { entities: extractEntities(text, options) }
  return null
}

function readParts<Kind extends string>(text: string, only: readonly Part[], options: AnalyzeOptions<Kind>): object {
  const one = only.length === 1 ? readOne(text, only[0], options) : null
  if (one !== null) return { text, ...one }
  const analysis = analyze(text, options)
  return { text, ...Object.fromEntries(only.map((part) => [part, analysis[part]])) }
}

/** The record of one article: whatever comes in, a record comes out. */
export function readArticle<Input extends Article, Kind extends string = never>(
  article: Input | Failure,
  options: ReadOptions<Kind>,
): Analyzed<Input, EntityKind | Kind> | Failure {
  if (typeof article !== 'object' || article === null) return failure(null, 'no-object', `found ${shown(article)}, expected an object`)
  if (isFailure(article)) return article
  const { id = null, text } = article
  if (typeof text !== 'string') return failure(id, 'no-text', `found ${shown(text)} in text, expected a string`)
  try {
    const plain = optionsFor(article, options)
    const read = options.only ? readParts(text, options.only, plain) : analyze(text, plain)
    return { ...contextOf(article), ...read } as Analyzed<Input, EntityKind | Kind>
  } catch (error) {
    return failure(id, 'not-read', error instanceof Error ? error.message : String(error))
  }
}
