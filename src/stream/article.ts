import { type AnalyzeOptions, analyze } from '../analyze/index.js'
import { analyzeRules } from '../analyze/options.js'
import type { Analysis } from '../analyze/types.js'
import { extractEntities } from '../entities/index.js'
import type { EntityKind } from '../entities/types.js'
import { failWith, shown } from '../lexicon/issues.js'
import { checkOptions, type Rule, type Rules } from '../lexicon/options.js'
import { extractDates, extractQuantities, type Reference } from '../numbers/index.js'
import { calendarOf } from '../numbers/options.js'
import { extractQuotes } from '../quotes/index.js'
import { fieldOf } from './jsonl.js'
import { type Article, type Failure, failure, isFailure, type Warning } from './types.js'

/** The lists of an analysis that can be asked for alone. */
export type Part = 'quotes' | 'quantities' | 'dates' | 'entities' | 'mentions' | 'furniture'

/** All the parts, in the order of an `Analysis`. */
export const PARTS: readonly Part[] = ['quotes', 'quantities', 'dates', 'entities', 'mentions', 'furniture']

/** Which parts are read, where not all: a list as it is written, so that the types of the records know them. */
export type Only = readonly Part[] | undefined

/** What is read in each article; plain data, so that it crosses to workers. */
export interface ReadOptions<Kind extends string = never, Parts extends Only = undefined> extends AnalyzeOptions<Kind> {
  /** Only these lists come out, and nothing else but the text; default all, with language and heading. Links into other lists are null. */
  readonly only?: Parts
  /**
   * The field of the article that holds the date which its relative dates are reckoned from: what `reference` takes; `a.b` looks inside.
   * Where it holds something else, the relative dates of the article have no value, and its record has a `warning`. Where there is no such
   * field, or `null` in it, `reference` counts.
   */
  readonly referenceField?: string
}

type Lists<Kind extends string, Parts extends Only> = Parts extends readonly Part[]
  ? Pick<Analysis<Kind>, 'text'> &
      (number extends Parts['length'] ? Partial<Pick<Analysis<Kind>, Parts[number]>> : Pick<Analysis<Kind>, Parts[number]>)
  : Analysis<Kind>

/**
 * An analysis, or the lists of it that were asked for, with everything else that its article had. A field that the record has a use for
 * itself (`quotes`, `title`, `error` …) is kept under `article`.
 */
export type Analyzed<Input extends Article, Kind extends string = EntityKind, Parts extends Only = undefined> = Omit<
  Input,
  keyof Analysis | 'article' | 'error' | 'warning'
> &
  Lists<Kind, Parts> & { readonly article?: Partial<Input>; readonly warning?: Warning }

const OWN_KEYS: ReadonlySet<string> = new Set(['language', 'title', 'byline', 'dateline', 'article', 'error', 'warning', ...PARTS])

/** What the article brought along. (Entries and not assignments: a field may be called `__proto__`.) */
function contextOf(article: object): object {
  const entries = Object.entries(article)
  const hidden = entries.filter(([key]) => OWN_KEYS.has(key))
  if (hidden.length === 0) return article
  return { ...Object.fromEntries(entries.filter(([key]) => !OWN_KEYS.has(key))), article: Object.fromEntries(hidden) }
}

const ONLY: Rule = ['an array of parts', (only) => Array.isArray(only)]
const FIELD: Rule = ['the name of a field', (field) => typeof field === 'string']

/** Complains once, and not with every article, of options that no article could be read with; of others, those that `rules` name. */
export function checkReadOptions(options: ReadOptions<string, Only>, rules: Rules): void {
  checkOptions(options, { ...analyzeRules(), only: ONLY, referenceField: FIELD, ...rules })
  for (const [position, part] of options.only?.entries() ?? [])
    if (!PARTS.includes(part)) failWith(`options.only[${position}]`, part, `one of ${PARTS.join(', ')}`)
  calendarOf(options)
}

const IN_OPTIONS = 'options.reference'

/** What is wrong with a date of reference; null where nothing is. */
function complaintAbout(reference: unknown): string | null {
  try {
    calendarOf({ reference: reference as Reference })
    return null
  } catch (error) {
    return error instanceof TypeError ? error.message.replace(IN_OPTIONS, '') : String(error)
  }
}

/** The options for one article, and what is wrong with its own date. */
function optionsFor<Kind extends string>(
  article: object,
  options: ReadOptions<Kind, Only>,
): { options: AnalyzeOptions<Kind>; warning: Warning | null } {
  const { only: _only, referenceField, ...rest } = options
  const reference = referenceField === undefined ? null : (fieldOf(article, referenceField) ?? null)
  if (reference === null) return { options: rest, warning: null }
  const complaint = complaintAbout(reference)
  if (complaint === null) return { options: { ...rest, reference: reference as Reference }, warning: null }
  const { reference: _reference, ...without } = rest
  return { options: without, warning: { code: 'no-reference', message: `${referenceField}${complaint}` } }
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

/** A link stands only where the list that it leads into does. */
function withoutDangling<Kind extends string>(analysis: Analysis<Kind>, only: readonly Part[]): Analysis<Kind> {
  const { quotes, dates } = analysis
  return {
    ...analysis,
    quotes: only.includes('entities') ? quotes : quotes.map((quote) => ({ ...quote, ...UNLINKED })),
    dates: only.includes('quotes') ? dates : dates.map((date) => ({ ...date, quote: null })),
  }
}

function readParts<Kind extends string>(text: string, only: readonly Part[], options: AnalyzeOptions<Kind>): object {
  const one = only.length === 1 ? readOne(text, only[0], options) : null
  if (one !== null) return { text, ...one }
  const analysis = withoutDangling(analyze(text, options), only)
  return { text, ...Object.fromEntries(only.map((part) => [part, analysis[part]])) }
}

/** The record of one article: whatever comes in, a record comes out. */
export function readArticle<Input extends Article, Kind extends string, Parts extends Only>(
  article: Input | Failure,
  options: ReadOptions<Kind, Parts>,
): Analyzed<Input, EntityKind | Kind, Parts> | Failure {
  if (typeof article !== 'object' || article === null) return failure(null, 'no-object', `found ${shown(article)}, expected an object`)
  let id: string | number | null = null
  // What is asked of an article may throw as well: it may be no plain object.
  try {
    if (isFailure(article)) return article
    id = article.id ?? null
    const { text } = article
    if (typeof text !== 'string') return failure(id, 'no-text', `found ${shown(text)} in text, expected a string`)
    const { options: plain, warning } = optionsFor(article, options)
    const read = options.only ? readParts(text, options.only, plain) : analyze(text, plain)
    return { ...contextOf(article), ...read, ...(warning ? { warning } : {}) } as Analyzed<Input, EntityKind | Kind, Parts>
  } catch (error) {
    return failure(id, 'not-read', error instanceof Error ? error.message : String(error))
  }
}
