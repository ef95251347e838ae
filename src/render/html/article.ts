import type { Analysis } from '../../analyze/types.js'
import { LABELS, type Labels } from '../../lexicon/data/labels.js'
import { checkAnalysis } from '../check.js'
import { languageTag } from '../language.js'
import { type Layer, type Marking, markingsOf } from '../markings.js'
import { nest } from '../nest.js'
import { type Said, whoSaidWhat } from '../said.js'
import { attribute, escapeText, isolated } from './escape.js'
import { type Cell, checkPageOptions, formatNumber, kindName, page, section, type Theme, table, tiles, unitName } from './page.js'
import { STYLE } from './style.js'

/** How a page is written. */
export interface HtmlOptions {
  /** The heading; the article's own title where there is one, by default. */
  readonly title?: string
  /** The language of headings and labels. */
  readonly language?: 'ar' | 'en'
  readonly theme?: Theme
}

/** What the style sheet has classes for: an entity of a kind that the user calls `hidden` is not to be so. */
const STYLED: ReadonlySet<string> = new Set(STYLE.match(/(?<=\.)[a-z]+/g))

/** What a custom entity kind may be called in a class attribute. */
const asClass = (kind: string): string => kind.replace(/[^\p{L}\p{N}_-]/gu, '-')

const OWN_CLASSES: readonly string[] = ['person', 'place', 'organization', 'direct', 'mixed', 'indirect']

/** The class of a kind; another word for what the style sheet has a use of its own for. */
function classOf(kind: string): string {
  const name = asClass(kind)
  return STYLED.has(name) && !OWN_CLASSES.includes(name) ? `kind-${name}` : name
}

/** What the pointer, the keyboard and a screen reader are told of a marking. */
function titleOf({ layer, kind, value }: Marking, labels: Labels): string {
  const name: Partial<Record<Layer, string>> = {
    quote: labels.quote,
    speaker: labels.speaker,
    cue: labels.verb,
    addressee: labels.addressee,
    medium: labels.medium,
    quantity: labels.amount,
    date: labels.date,
    furniture: labels.furniture,
    mention: labels.terms,
  }
  const called = kind === null ? null : kindName(kind, labels)
  return [layer === 'entity' ? called : (name[layer] ?? kindName(layer, labels)), layer === 'entity' ? null : called, value]
    .filter((part) => part !== null)
    .join(' · ')
}

function openTag(marking: Marking, again: boolean, labels: Labels): string {
  const { layer, kind, id } = marking
  const classes = kind && layer !== 'cue' && layer !== 'furniture' ? `${layer} ${classOf(kind)}` : layer
  const focus = layer === 'quote' && !again ? ' tabindex="0"' : ''
  return `<mark${attribute('class', classes)}${again ? '' : attribute('id', id)}${attribute('title', titleOf(marking, labels))}${focus}>`
}

/** Of many blank lines one is shown; the others are hidden and stay in the text, which is the one that was passed in. */
function withoutHoles(text: string): string {
  const lines = text.split('\n')
  const isBlank = (at: number): boolean => at > 0 && at < lines.length - 1 && lines[at].trim() === ''
  return lines
    .map((line, at) => {
      const html = escapeText(at < lines.length - 1 ? `${line}\n` : line)
      return isBlank(at) && isBlank(at - 1) ? `<span hidden>${html}</span>` : html
    })
    .join('')
}

/** The text with its marks, nested; its text content is the source, character for character. */
function markedText(analysis: Analysis<string>, labels: Labels): string {
  const markings = markingsOf(analysis).filter((marking) => marking.layer !== 'clause')
  return nest(markings, analysis.text.length)
    .map((step) => {
      if (step.do === 'text') return withoutHoles(analysis.text.slice(step.start, step.end))
      return step.do === 'close' ? '</mark>' : openTag(step.item, step.again, labels)
    })
    .join('')
}

function legend(labels: Labels): string {
  const entries: readonly (readonly [id: string, sample: string])[] = [
    ['quotes', `<mark class="quote direct">${escapeText(labels.quotes)}</mark>`],
    [
      'sources',
      `<span><span class="speaker">${escapeText(labels.speaker)}</span> + <span class="cue">${escapeText(labels.verb)}</span></span>`,
    ],
    ['entities', `<span class="entity person">${escapeText(labels.entities)}</span>`],
    ['quantities', `<span class="quantity">${escapeText(labels.amounts)}</span>`],
    ['dates', `<span class="date">${escapeText(labels.dates)}</span>`],
    ['furniture', `<span class="furniture">${escapeText(labels.furniture)}</span>`],
  ]
  const entry = ([id, sample]: readonly [string, string]): string =>
    `<label><input type="checkbox" id="show-${id}" checked autocomplete="off">${sample}</label>`
  return `<fieldset class="legend"><legend>${escapeText(labels.legend)}</legend>${entries.map(entry).join('')}</fieldset>`
}

/** A tag with the kind of a quote, and what is to be known about whether it was said. */
export function kindTag({ kind, polarity }: Pick<Said, 'kind' | 'polarity'>, labels: Labels): string {
  const doubt = polarity === 'negated' ? labels.notSaid : polarity === 'hypothetical' ? labels.perhapsSaid : null
  const tag = `<span${attribute('class', `tag ${asClass(kind)}`)}>${escapeText(kindName(kind, labels))}</span>`
  return doubt ? `${tag} <span class="tag">${escapeText(doubt)}</span>` : tag
}

function saidRow(said: Said, labels: Labels): readonly Cell[] {
  const cell = (text: string | null, className = ''): Cell => ({ html: text === null ? '' : isolated(text), className })
  return [
    cell(said.speaker ?? labels.unknownSpeaker, 'name'),
    cell(said.verb),
    { html: `<a href="#quote-${said.quote}">${isolated(said.text)}</a>`, className: 'words' },
    { html: kindTag(said, labels) },
    cell(said.addressee),
    cell(said.medium),
  ]
}

function saidTable(analysis: Analysis<string>, labels: Labels): string {
  const head = [labels.speaker, labels.verb, labels.quote, labels.kind, labels.addressee, labels.medium]
  const rows = whoSaidWhat(analysis).map((said) => saidRow(said, labels))
  return rows.length === 0 ? '' : table(labels.whoSaidWhat, head, rows)
}

function linked(layer: Layer, index: number, text: string): Cell {
  return { html: `<a href="#${layer}-${index}">${isolated(text)}</a>` }
}

/** `ليرة تركية أو ليرة لبنانية`, `برميل / يوم`: the unit, or all that it may be. */
function unitOf({ unit, candidates, per }: Analysis['quantities'][number], labels: Labels): string {
  const units = (unit === null ? (candidates ?? []) : [unit]).map((each) => unitName(each, labels))
  const any = new Intl.ListFormat(labels.language, { type: 'disjunction' }).format(units)
  return [any, unitName(per, labels, 1)].filter(Boolean).join(' / ')
}

function amountsTable(analysis: Analysis<string>, labels: Labels): string {
  const rows = analysis.quantities.map((quantity, index) => {
    const value = quantity.upper === null ? [quantity.value] : [quantity.value, quantity.upper]
    return [
      linked('quantity', index, quantity.text),
      { html: isolated(value.map((each) => formatNumber(each, labels)).join('–')), className: 'number' },
      { html: isolated(unitOf(quantity, labels)) },
      { html: `<span class="tag">${escapeText(kindName(quantity.kind, labels))}</span>` },
    ]
  })
  return rows.length === 0 ? '' : table(labels.amounts, [labels.amount, labels.value, labels.unit, labels.kind], rows)
}

function datesTable(analysis: Analysis<string>, labels: Labels): string {
  const rows = analysis.dates.map((date, index) => [
    linked('date', index, date.text),
    { html: isolated(date.value ?? ''), className: 'number' },
    { html: `<span class="tag">${escapeText(kindName(date.kind, labels))}</span>` },
  ])
  return rows.length === 0 ? '' : table(labels.dates, [labels.date, labels.value, labels.kind], rows)
}

/** The names of a text under their kinds, each with how often it stands there and a link to the first place. */
function entityLists(analysis: Analysis<string>, labels: Labels): string {
  const kinds = new Map<string, Map<string, { readonly first: number; count: number }>>()
  analysis.entities.forEach(({ kind, name }, index) => {
    const names = kinds.get(kind) ?? new Map()
    kinds.set(kind, names)
    const known = names.get(name)
    if (known) known.count++
    else names.set(name, { first: index, count: 1 })
  })
  const chip = ([name, { first, count }]: readonly [string, { readonly first: number; readonly count: number }]): string =>
    `<li><a href="#entity-${first}">${isolated(name)}</a><span class="count">${formatNumber(count, labels)}</span></li>`
  const list = ([kind, names]: readonly [string, Map<string, { readonly first: number; count: number }>]): string =>
    `<h3>${escapeText(kindName(kind, labels))}</h3><ul class="chips">${[...names].map(chip).join('')}</ul>`
  return [...kinds].map(list).join('\n')
}

/**
 * One article as a page of its own: the text right to left with everything that rawi read marked in it, a legend that shows and hides the layers,
 * and tables of who said what, amounts, dates and names that lead into the text. No script, no other file; light and dark; every character escaped.
 * In another page it stands in a frame by its `src` (a file, a Blob URL): in a `srcdoc` its links would load that other page.
 *
 * @throws {TypeError} where an option is wrong, or where there is no whole analysis.
 * @example
 * ```ts
 * const page = renderHtml(analyze('قال بوتين: "العلاقات ممتازة".'))
 * page.slice(0, 15) // → '<!doctype html>'
 * ```
 */
export function renderHtml(analysis: Analysis<string>, options: HtmlOptions = {}): string {
  checkPageOptions(options)
  checkAnalysis(analysis)
  const { title, language = 'ar', theme = 'auto' } = options
  const labels = LABELS[language]
  const heading = title ?? analysis.title?.text ?? labels.article
  const counts = tiles(
    [
      [labels.quotes, analysis.quotes.length],
      [labels.entities, analysis.entities.length],
      [labels.amounts, analysis.quantities.length],
      [labels.dates, analysis.dates.length],
    ],
    labels,
  )
  const body = [
    `<h1>${isolated(heading)}</h1>`,
    counts,
    legend(labels),
    `<article class="text" dir="auto"${attribute('lang', languageTag(analysis.language))}>${markedText(analysis, labels)}</article>`,
    section(labels.whoSaidWhat, saidTable(analysis, labels)),
    section(labels.amounts, amountsTable(analysis, labels)),
    section(labels.dates, datesTable(analysis, labels)),
    section(labels.entities, entityLists(analysis, labels)),
  ]
  return page({ labels, title: heading, theme, body: body.filter(Boolean).join('\n') })
}
