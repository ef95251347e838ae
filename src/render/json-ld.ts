import type { Analysis } from '../analyze/types.js'
import { checkOptions, TEXT } from '../lexicon/options.js'
import { checkAnalysis } from './check.js'
import { languageTag } from './language.js'
import { type Layer, type Marking, markingsOf } from './markings.js'
import { type PointOffsets, pointOffsets, toPoint } from './points.js'

/** How the JSON-LD is written. */
export interface JsonLdOptions {
  /** The IRI of the text that is annotated. */
  readonly source?: string
}

/** What one annotation says of its span: the purposes of the Web Annotation vocabulary. */
const PURPOSES: Readonly<Record<Layer, string>> = {
  title: 'classifying',
  byline: 'identifying',
  dateline: 'identifying',
  furniture: 'classifying',
  clause: 'classifying',
  quote: 'describing',
  speaker: 'identifying',
  cue: 'tagging',
  addressee: 'identifying',
  medium: 'identifying',
  mention: 'tagging',
  entity: 'identifying',
  quantity: 'describing',
  date: 'describing',
}
/** How much of the text around a span is given, so that it is found again in a text that has moved. */
const CONTEXT_UNITS = 32

/** A piece of text that does not cut a surrogate pair in half. */
function wholeCharacters(piece: string): string {
  return piece.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')
}

function selectors(text: string, offsets: PointOffsets, { start, end }: Marking): readonly object[] {
  return [
    { type: 'TextPositionSelector', start: toPoint(offsets, start), end: toPoint(offsets, end) },
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: wholeCharacters(text.slice(Math.max(0, start - CONTEXT_UNITS), start)),
      suffix: wholeCharacters(text.slice(end, end + CONTEXT_UNITS)),
    },
  ]
}

function bodies(marking: Marking, language: string): readonly object[] {
  const tag = {
    type: 'TextualBody',
    purpose: 'tagging',
    format: 'text/plain',
    value: marking.kind ? `${marking.layer}:${marking.kind}` : marking.layer,
  }
  if (marking.value === null) return [tag]
  const isName = marking.layer === 'entity' || marking.layer === 'quote' || marking.layer === 'speaker'
  const value = { type: 'TextualBody', purpose: PURPOSES[marking.layer], format: 'text/plain', value: marking.value }
  return [tag, isName && language !== '' ? { ...value, language } : value]
}

function annotationOf(analysis: Analysis<string>, source: string, offsets: PointOffsets, marking: Marking): object {
  const base = source.includes('#') ? `${source}.` : `${source}#`
  return {
    id: `${base}${marking.id}`,
    type: 'Annotation',
    motivation: PURPOSES[marking.layer],
    body: bodies(marking, languageTag(analysis.language)),
    target: { source, selector: selectors(analysis.text, offsets, marking) },
  }
}

/**
 * W3C Web Annotations (JSON-LD): an annotation page with one annotation for each marked span, found by its position (in code points, as the
 * recommendation has it) and by its words with what stands around them.
 *
 * @throws {TypeError} where an option is wrong, or where there is no whole analysis.
 * @example
 * ```ts
 * JSON.parse(renderJsonLd(analyze('قال بوتين: "نعم".'), { source: 'https://example.com/1' })).items[0].target.selector
 * // → [{ type: 'TextPositionSelector', start: 0, end: 3 }, { type: 'TextQuoteSelector', exact: 'قال', prefix: '', suffix: ' بوتين: "نعم".' }]
 * ```
 */
export function renderJsonLd(analysis: Analysis<string>, options: JsonLdOptions = {}): string {
  checkOptions(options, { source: TEXT })
  checkAnalysis(analysis)
  const { source = 'urn:rawi:text' } = options
  const offsets = pointOffsets(analysis.text)
  const items = markingsOf(analysis).map((marking) => annotationOf(analysis, source, offsets, marking))
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${source}${source.includes('#') ? '.' : '#'}annotations`,
    type: 'AnnotationPage',
    startIndex: 0,
    items,
  }
  return JSON.stringify(page)
}
