import { extractEntities } from '../entities/index.js'
import type { Entity, EntityKind } from '../entities/types.js'
import type { Lexicon } from '../lexicon/define.js'
import { checkOptions } from '../lexicon/options.js'
import type { Overlap } from '../lexicon/reader-options.js'
import { type DateOptions, readNumbers } from '../numbers/index.js'
import { readQuotes } from '../quotes/index.js'
import { asText, type Text } from '../text/prepare.js'
import { byPosition, type Span } from '../text/span.js'
import { readFurniture, reasonsOf } from './furniture.js'
import { readHead } from './head.js'
import { readLanguages } from './language.js'
import { firstFrom, linkDates, linkQuotes } from './link.js'
import { analyzeRules } from './options.js'
import { readPage } from './page.js'
import type { Analysis } from './types.js'

export type { Entity, EntityKind } from '../entities/types.js'
export type { Lexicon } from '../lexicon/define.js'
export type { Overlap, ReaderOptions } from '../lexicon/reader-options.js'
export type { Stance } from '../lexicon/verbs.js'
export type { DateOptions, Reference } from '../numbers/index.js'
export type { DateMention, Modifier, Quantity, QuantityKind } from '../numbers/types.js'
export type { Cue, Quote, ResolvedBy } from '../quotes/types.js'
export type { Text } from '../text/prepare.js'
export type { Mention, Span } from '../text/span.js'
export { guessLanguage } from './language.js'
export type { Analysis, Furniture, FurnitureReason, LinkedDate, LinkedQuote } from './types.js'

/** How `analyze` reads. */
export interface AnalyzeOptions<Kind extends string = string> extends DateOptions {
  /** Verbs, units and entities of your own, on top of those that rawi knows. */
  readonly lexicon?: Lexicon<Kind>
  /** Which of overlapping entities come out, as in `extractEntities`; absent, all levels of nested ones. */
  readonly overlap?: Overlap
  /** Bodies and places too that are described and not named, `الحكومة الفرنسية`: as in `extractEntities`. */
  readonly descriptive?: boolean
}

/** In reading order, without what stands in the stretches, which are in reading order too. */
function arabicOnly<Item extends Span>(items: readonly Item[], stretches: readonly Span[]): Item[] {
  if (stretches.length === 0) return [...items].sort(byPosition)
  const kept = items.filter(({ start }) => {
    const stretch = stretches[firstFrom(stretches, start + 1) - 1]
    return !stretch || start >= stretch.end
  })
  return kept.sort(byPosition)
}

/**
 * Everything that rawi reads, in one pass over one text, sorted and linked.
 *
 * - `quotes`, by their start; one inside another is an item of its own and in the other's `nested`. Speakers, addressees and media point into
 *   `entities`: a person before the role or the country that names him.
 * - `quantities` and `dates`: no two of one list overlap. A duration in a relative date (`ثلاث سنوات` in `منذ ثلاث سنوات`) is a quantity as
 *   well; of the other numbers in a date none is.
 * - `entities`: all levels of nested ones, the longer first; `overlap` has other choices.
 * - `mentions` are no quotes, and `furniture` blocks do not overlap.
 * - Items of different lists overlap freely: a quote has entities, an entity may have a date, furniture may have all of them.
 *
 * Paragraphs in Persian, Urdu, Kurdish and other languages of the Arabic script are not read as Arabic: they have no mentions.
 *
 * @throws {TypeError} where an option is wrong, or where the text is none.
 * @example
 * ```ts
 * const { quotes, entities, dates } = analyze('قال الرئيس الروسي فلاديمير بوتين أمس: "العلاقات ممتازة".')
 * quotes[0].text // → 'العلاقات ممتازة'
 * dates[0].text // → 'أمس'
 * ```
 */
export function analyze<Kind extends string = never>(text: string | Text, options: AnalyzeOptions<Kind> = {}): Analysis<EntityKind | Kind> {
  checkOptions(options, analyzeRules())
  const made = asText(text)
  const { language, foreign } = readLanguages(made)
  const reading = readQuotes(made, options)
  const quotes = arabicOnly(reading.quotes, foreign)
  const entities: readonly Entity<EntityKind | Kind>[] = arabicOnly(extractEntities(made, options), foreign)
  const numbers = readNumbers(made, options)
  const quantities = arabicOnly(numbers.quantities, foreign)
  const dates = arabicOnly(numbers.dates, foreign)
  const page = readPage(
    made,
    dates,
    entities.filter((entity) => entity.kind === 'place'),
  )
  const reasons = reasonsOf(page)
  return {
    text: made.source,
    language,
    ...readHead(page, reasons),
    quotes: linkQuotes(quotes, entities),
    quantities,
    dates: linkDates(dates, quotes),
    entities,
    mentions: arabicOnly(reading.mentions, foreign),
    furniture: readFurniture(page, reasons),
  }
}
