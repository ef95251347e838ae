import type { Analysis } from '../../analyze/types.js'
import { LABELS, type Labels } from '../../lexicon/data/labels.js'
import { failWith } from '../../lexicon/issues.js'
import { checkAnalysis } from '../check.js'
import { ownCopy } from '../own.js'
import { type Said, whoSaidWhat } from '../said.js'
import { type HtmlOptions, kindTag } from './article.js'
import { escapeText, isolated } from './escape.js'
import { type Cell, checkPageOptions, formatNumber, kindName, page, section, table, tiles, unitName } from './page.js'

/** An article of a report: its analysis, with the id that it came with. */
export type ReportArticle = Analysis<string> & { readonly id?: string | number | null }

/** What stands in the place of an article that could not be read: a `Failure` of `rawi/stream`. */
export interface UnreadArticle {
  readonly id: string | number | null
  readonly error: { readonly code: string; readonly message: string }
}

/** A report that grows article by article; the articles themselves are not kept. */
export interface Report {
  /** Takes one article in; one that could not be read is counted, and the page says how many those are. */
  add(article: ReportArticle | UnreadArticle): void
  render(): string
}

/** What a page can show, however many articles there are; of the rest it says how many they are. */
const MOST_SPEAKERS = 60
const MOST_QUOTES = 40
const MOST_AMOUNTS = 15
const MOST_NAMES = 40
const MOST_ARTICLES = 500

type ShownQuote = Pick<Said, 'verb' | 'text' | 'kind' | 'polarity'>

interface SpeakerSum {
  readonly name: string
  count: number
  articles: number
  lastArticle: number
  readonly quotes: { readonly said: ShownQuote; readonly article: string }[]
}
interface Amount {
  readonly value: number
  readonly text: string
  readonly article: string
}
interface UnitSum {
  readonly unit: string
  count: number
  largest: Amount[]
}
interface ArticleSum {
  readonly id: string
  readonly title: string
  readonly quotes: number
  readonly entities: number
  readonly quantities: number
}
interface Sums {
  articles: number
  unread: number
  quotes: number
  entities: number
  unnamed: number
  readonly speakers: Map<string, SpeakerSum>
  readonly units: Map<string, UnitSum>
  readonly names: Map<string, Map<string, number>>
  readonly list: ArticleSum[]
}

/** One name for all articles: that of the entity, which gathers spellings, unless that is a role or a nationality, which many bear. */
function nameOf(
  { speaker, speakerEntity }: Said,
  { entities }: ReportArticle,
): { readonly name: string; readonly isKnown: boolean } | null {
  const entity = speakerEntity === null ? null : entities[speakerEntity]
  if (entity && entity.kind !== 'role' && entity.kind !== 'nationality') return { name: fuller(entity.name, speaker), isKnown: true }
  return speaker === null ? null : { name: speaker, isKnown: false }
}

/** Of two names of the same speaker the one with more words: the quote may know him better than the entity does. */
function fuller(name: string, other: string | null): string {
  return other !== null && other.split(' ').length > name.split(' ').length ? other : name
}

/** `مصدر` here and `مصدر` there are two: what is one word and no entity is counted for each article by itself. */
function keyOf({ name, isKnown }: { readonly name: string; readonly isKnown: boolean }, article: string): string {
  return isKnown || name.includes(' ') ? name : `${name}\n${article}`
}

function addSaid(sums: Sums, said: Said, article: ReportArticle, id: string): void {
  sums.quotes++
  const speaker = nameOf(said, article)
  if (speaker === null) return void sums.unnamed++
  const key = keyOf(speaker, id)
  const sum = sums.speakers.get(key) ?? { name: ownCopy(speaker.name), count: 0, articles: 0, lastArticle: 0, quotes: [] }
  if (sum.count++ === 0) sums.speakers.set(ownCopy(key), sum)
  if (sum.lastArticle !== sums.articles) sum.articles++
  sum.lastArticle = sums.articles
  const { verb, text, kind, polarity } = said
  if (sum.quotes.length < MOST_QUOTES) sum.quotes.push({ said: { verb, text: ownCopy(text), kind, polarity }, article: id })
}

function addAmount(sums: Sums, { kind, unit, value, text }: Analysis['quantities'][number], article: string): void {
  if (unit === null || (kind !== 'money' && kind !== 'measure' && kind !== 'percent')) return
  const sum = sums.units.get(unit) ?? { unit, count: 0, largest: [] }
  sums.units.set(unit, sum)
  sum.count++
  sum.largest.push({ value, text: ownCopy(text), article })
  if (sum.largest.length > MOST_AMOUNTS * 4) sum.largest = largestOf(sum)
}

const largestOf = ({ largest }: UnitSum): Amount[] => largest.sort((left, right) => right.value - left.value).slice(0, MOST_AMOUNTS)

function addEntities(sums: Sums, analysis: ReportArticle): void {
  for (const { kind, name } of analysis.entities) {
    const names = sums.names.get(kind) ?? new Map<string, number>()
    sums.names.set(kind, names)
    const count = names.get(name)
    names.set(count === undefined ? ownCopy(name) : name, (count ?? 0) + 1)
    sums.entities++
  }
}

const TITLE_UNITS = 90

function headingOf({ title, text }: ReportArticle): string {
  const heading = title?.text ?? text.trim().split('\n', 1)[0] ?? ''
  return ownCopy(heading.length > TITLE_UNITS ? `${heading.slice(0, TITLE_UNITS)}…` : heading)
}

function isUnread(article: ReportArticle | UnreadArticle): article is UnreadArticle {
  return 'error' in Object(article) && !('quotes' in article)
}

function addArticle(sums: Sums, article: ReportArticle | UnreadArticle): void {
  if (isUnread(article)) return void sums.unread++
  checkAnalysis(article, 'article', ['quotes', 'quantities', 'entities'])
  sums.articles++
  const id = ownCopy(String(article.id ?? sums.articles))
  for (const said of whoSaidWhat(article)) addSaid(sums, said, article, id)
  for (const quantity of article.quantities) addAmount(sums, quantity, id)
  addEntities(sums, article)
  if (sums.list.length >= MOST_ARTICLES) return
  const { quotes, entities, quantities } = article
  sums.list.push({ id, title: headingOf(article), quotes: quotes.length, entities: entities.length, quantities: quantities.length })
}

function bySize<Item extends { readonly count: number }>(items: Iterable<Item>): Item[] {
  return [...items].sort((left, right) => right.count - left.count)
}

const rest = (count: number, labels: Labels): string =>
  count > 0 ? `<p class="where">+ ${formatNumber(count, labels)} ${escapeText(labels.more)}</p>` : ''

function speakerTable(speakers: readonly SpeakerSum[], labels: Labels): string {
  const most = speakers[0]?.count ?? 1
  const rows = speakers.map(({ name, count, articles }, index): readonly Cell[] => [
    // Into the list and not to its box: a browser opens what the place that it is sent to is inside of.
    { html: `<a href="#speaker-${index}">${isolated(name)}</a>`, className: 'name' },
    { html: formatNumber(count, labels), className: 'number' },
    { html: formatNumber(articles, labels), className: 'number' },
    { html: `<span class="meter" style="inline-size:${Math.round((count / most) * 100)}%"></span>`, className: 'bar' },
  ])
  return rows.length === 0 ? '' : table(labels.speakers, [labels.speaker, labels.quotes, labels.articles, ''], rows)
}

function quoteItem({ said, article }: SpeakerSum['quotes'][number], labels: Labels): string {
  const verb = said.verb === null ? '' : `<span class="cue">${isolated(said.verb)}</span>: `
  return `<li>${verb}${isolated(said.text)} ${kindTag(said, labels)} <span class="where">${isolated(article)}</span></li>`
}

function speakerQuotes(speakers: readonly SpeakerSum[], labels: Labels): string {
  return speakers
    .map(({ name, count, quotes }, index) => {
      const items = quotes.map((quote) => quoteItem(quote, labels)).join('\n')
      const summary = `<summary>${isolated(name)}<span class="count">${formatNumber(count, labels)}</span></summary>`
      const open = index === 0 ? ' open' : ''
      return `<details${open}>${summary}<ul id="speaker-${index}">\n${items}\n</ul>${rest(count - quotes.length, labels)}</details>`
    })
    .join('\n')
}

function amountTables(sums: Sums, labels: Labels): string {
  return bySize(sums.units.values())
    .slice(0, MOST_AMOUNTS)
    .map((sum) => {
      const rows = largestOf(sum).map(({ value, text, article }): readonly Cell[] => [
        { html: formatNumber(value, labels), className: 'number' },
        { html: isolated(text), className: 'words' },
        { html: `<span class="where">${isolated(article)}</span>` },
      ])
      const summary = `<summary>${isolated(unitName(sum.unit, labels))}<span class="count">${formatNumber(sum.count, labels)}</span></summary>`
      return `<details>${summary}${table(labels.largest, [labels.value, labels.amount, labels.article], rows)}</details>`
    })
    .join('\n')
}

function nameLists(sums: Sums, labels: Labels): string {
  return [...sums.names]
    .map(([kind, names]) => {
      const sorted = [...names].sort((left, right) => right[1] - left[1])
      const chips = sorted
        .slice(0, MOST_NAMES)
        .map(([name, count]) => `<li>${isolated(name)}<span class="count">${formatNumber(count, labels)}</span></li>`)
      return `<h3>${escapeText(kindName(kind, labels))}</h3><ul class="chips">${chips.join('')}</ul>${rest(sorted.length - MOST_NAMES, labels)}`
    })
    .join('\n')
}

function articleTable(sums: Sums, labels: Labels): string {
  const number = (value: number): Cell => ({ html: formatNumber(value, labels), className: 'number' })
  const rows = sums.list.map(({ id, title, quotes, entities, quantities }): readonly Cell[] => [
    { html: isolated(id), className: 'where' },
    { html: isolated(title), className: 'words' },
    number(quotes),
    number(entities),
    number(quantities),
  ])
  const head = ['#', labels.article, labels.quotes, labels.entities, labels.amounts]
  return table(labels.articles, head, rows) + rest(sums.articles - sums.list.length, labels)
}

function renderSums(sums: Sums, { title, language = 'ar', theme = 'auto' }: HtmlOptions): string {
  const labels = LABELS[language]
  const heading = title ?? labels.report
  const all = bySize(sums.speakers.values())
  const speakers = all.slice(0, MOST_SPEAKERS)
  const body = [
    `<h1>${isolated(heading)}</h1>`,
    tiles(
      [
        [labels.articles, sums.articles],
        ...(sums.unread > 0 ? [[labels.unread, sums.unread] as const] : []),
        [labels.quotes, sums.quotes],
        [labels.speakers, all.length],
        [labels.unknownSpeaker, sums.unnamed],
        [labels.entities, sums.entities],
      ],
      labels,
    ),
    section(labels.speakers, speakerTable(speakers, labels) + rest(all.length - speakers.length, labels)),
    section(labels.bySpeaker, speakerQuotes(speakers, labels)),
    section(labels.amounts, amountTables(sums, labels)),
    section(labels.entities, nameLists(sums, labels)),
    section(labels.articles, articleTable(sums, labels)),
  ]
  return page({ labels, title: heading, theme, body: body.filter(Boolean).join('\n') })
}

/**
 * A report that takes its articles one by one, for more of them than memory holds: only counts, and of each speaker the first quotes, are kept.
 *
 * @throws {TypeError} where an option is wrong; its `add`, where an article is neither an analysis nor a failure.
 * @example
 * ```ts
 * const articles = [{ id: 1, text: 'قال بوتين: "نعم".' }]
 * const report = createReport()
 * for await (const record of analyzeStream(articles)) report.add(record)
 * report.render().includes('بوتين') // → true
 * ```
 */
export function createReport(options: HtmlOptions = {}): Report {
  checkPageOptions(options)
  const sums: Sums = {
    articles: 0,
    unread: 0,
    quotes: 0,
    entities: 0,
    unnamed: 0,
    speakers: new Map(),
    units: new Map(),
    names: new Map(),
    list: [],
  }
  return {
    add: (article) => addArticle(sums, article),
    render: () => renderSums(sums, options),
  }
}

/**
 * Many articles on one page: speakers counted, quotes by speaker, amounts by unit, names by kind, and the articles themselves.
 *
 * @throws {TypeError} where an option is wrong, or where an article is neither an analysis nor a failure.
 * @example
 * ```ts
 * const page = renderReport([analyze('قال بوتين: "نعم".'), analyze('وقال شي: "لا".')], { title: 'أقوال اليوم' })
 * page.includes('أقوال اليوم') // → true
 * ```
 */
export function renderReport(articles: Iterable<ReportArticle | UnreadArticle>, options: HtmlOptions = {}): string {
  const report = createReport(options)
  if (typeof articles === 'string' || !(Symbol.iterator in Object(articles)))
    failWith('articles', articles, 'an iterable of what analyze gives; for a stream there is createReport')
  for (const article of articles) report.add(article)
  return report.render()
}
