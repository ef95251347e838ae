import type { Analysis } from '../analyze/types.js'
import { byPosition, type Mention } from '../text/span.js'

/** The lists of an analysis, and the parts of its quotes, as layers over its text. */
export type Layer =
  | 'title'
  | 'byline'
  | 'dateline'
  | 'furniture'
  | 'clause'
  | 'quote'
  | 'speaker'
  | 'cue'
  | 'addressee'
  | 'medium'
  | 'mention'
  | 'entity'
  | 'quantity'
  | 'date'

/** One marked span of one layer: what every renderer draws from. */
export interface Marking extends Mention {
  /** `quote-0`, `entity-12`: the layer, and the index in its list (of the quote, for the parts of one). */
  readonly id: string
  readonly layer: Layer
  readonly index: number
  /** The kind of quote, entity, quantity or date; the reason of furniture; the headword of a cue; else null. */
  readonly kind: string | null
  /** What it stands for: a speaker's, an entity's name, a value with its unit, a date's value; else null. */
  readonly value: string | null
}

type Maker = (index: number, mention: Mention, kind?: string | null, value?: string | null) => Marking

const maker =
  (layer: Layer): Maker =>
  (index, { text, start, end }, kind = null, value = null) => ({ id: `${layer}-${index}`, layer, index, text, start, end, kind, value })

function listed<Item extends Mention>(
  layer: Layer,
  list: readonly Item[],
  kind: (item: Item) => string | null,
  value: (item: Item) => string | null,
): Marking[] {
  const make = maker(layer)
  return list.map((item, index) => make(index, item, kind(item), value(item)))
}

function quoteParts(analysis: Analysis<string>): Marking[] {
  const parts: Marking[] = []
  analysis.quotes.forEach((quote, index) => {
    const { clause, speaker, speakerName, cue, addressee, medium } = quote
    if (clause) parts.push(maker('clause')(index, clause))
    if (speaker) parts.push(maker('speaker')(index, speaker, null, speakerName))
    if (cue) parts.push(maker('cue')(index, cue, cue.lemma))
    if (addressee) parts.push(maker('addressee')(index, addressee))
    if (medium) parts.push(maker('medium')(index, medium))
  })
  return parts
}

function single(layer: Layer, mention: Mention | null): Marking[] {
  return mention ? [maker(layer)(0, mention)] : []
}

/** A value with its unit, for people: `200000000000 USD`. */
export function amountText(quantity: Analysis['quantities'][number]): string {
  const value = quantity.upper === null ? `${quantity.value}` : `${quantity.value}–${quantity.upper}`
  const unit = quantity.unit ?? quantity.candidates?.join('|') ?? ''
  return `${value}${unit ? ` ${unit}` : ''}${quantity.per ? `/${quantity.per}` : ''}`
}

/** Everything that an analysis marks, in reading order; of two that begin together the longer first. */
export function markingsOf(analysis: Analysis<string>): Marking[] {
  return [
    ...single('title', analysis.title),
    ...single('byline', analysis.byline),
    ...single('dateline', analysis.dateline),
    ...listed(
      'furniture',
      analysis.furniture,
      (item) => item.why,
      () => null,
    ),
    ...listed(
      'quote',
      analysis.quotes,
      (quote) => quote.kind,
      (quote) => quote.speakerName,
    ),
    ...quoteParts(analysis),
    ...listed(
      'mention',
      analysis.mentions,
      () => null,
      () => null,
    ),
    ...listed(
      'entity',
      analysis.entities,
      (entity) => entity.kind,
      (entity) => entity.name,
    ),
    ...listed('quantity', analysis.quantities, (quantity) => quantity.kind, amountText),
    ...listed(
      'date',
      analysis.dates,
      (date) => date.kind,
      (date) => date.value,
    ),
  ].sort(byPosition)
}
