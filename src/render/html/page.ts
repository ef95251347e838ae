import { LABELS, type Labels } from '../../lexicon/data/labels.js'
import { checkOptions, type Rule, TEXT } from '../../lexicon/options.js'
import { attribute, escapeText } from './escape.js'
import { STYLE } from './style.js'

/** Which colours a page has: those of the reader's system, or always the one or the other. */
export type Theme = 'auto' | 'light' | 'dark'

const THEMES: readonly string[] = ['auto', 'light', 'dark'] satisfies Theme[]

/** Nothing is loaded and no script runs, whatever the text says: escaping is the first wall, this policy the second. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

interface Page {
  readonly labels: Labels
  readonly title: string
  readonly theme: Theme
  readonly body: string
}

/** A whole page in one string; it needs no other file. */
export function page({ labels, title, theme, body }: Page): string {
  return `<!doctype html>
<html lang="${labels.language}" dir="${labels.direction}" ${attribute('data-theme', theme)}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="generator" content="rawi">
<title>${escapeText(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`
}

const oneOf = (choices: readonly string[]): Rule => [
  `one of ${choices.join(', ')}`,
  (value) => typeof value === 'string' && choices.includes(value),
]

/** @throws {TypeError} where an option of a page is wrong. */
export function checkPageOptions(options: unknown): void {
  checkOptions(options, { title: TEXT, language: oneOf(Object.keys(LABELS)), theme: oneOf(THEMES) })
}

const known = (names: Readonly<Record<string, string>>, name: string): string | null => (Object.hasOwn(names, name) ? names[name] : null)

/** What a kind is called in the language of the page: a user's own as he calls it. */
export function kindName(kind: string, labels: Labels): string {
  return known(labels.kinds, kind) ?? kind
}

/** A cell of a table: HTML already, with the classes it wears. */
export interface Cell {
  readonly html: string
  readonly className?: string
}

/** A table with its caption; it scrolls by itself where the page is too narrow for it. */
export function table(caption: string, head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const heading = head.map((name) => `<th scope="col">${escapeText(name)}</th>`).join('')
  const row = (cells: readonly Cell[]): string =>
    cells.map(({ html, className }) => `<td${className ? ` class="${className}"` : ''}>${html}</td>`).join('')
  const body = rows.map((cells) => `<tr>${row(cells)}</tr>`).join('\n')
  const label = escapeText(caption)
  return `<div class="scroll" role="region" tabindex="0" aria-label="${label}">
<table><caption class="hidden">${label}</caption><thead><tr>${heading}</tr></thead><tbody>
${body}
</tbody></table>
</div>`
}

/** A part of a page under its heading; nothing where there is nothing under it. */
export function section(heading: string, html: string): string {
  return html === '' ? '' : `<section>\n<h2>${escapeText(heading)}</h2>\n${html}\n</section>`
}

/** Numbers that sum a page up. */
export function tiles(items: readonly (readonly [label: string, count: number])[], labels: Labels): string {
  const tile = ([label, count]: readonly [string, number]): string =>
    `<div class="tile"><dt>${escapeText(label)}</dt><dd>${formatNumber(count, labels)}</dd></div>`
  return `<dl class="tiles">${items.map(tile).join('')}</dl>`
}

/** Western digits with separators, in both languages: they stand beside the digits of the articles. What is small is not nothing: 0.004. */
export function formatNumber(value: number, { language }: Labels): string {
  const digits = Math.abs(value) < 0.1 ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: 2 }
  return new Intl.NumberFormat(`${language}-u-nu-latn`, digits).format(value)
}

/** The noun that Intl writes behind a number of these; null for units that it does not know. */
function measureName(unit: string, language: string, count: number): string | null {
  try {
    const parts = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).formatToParts(count)
    return parts.find(({ type }) => type === 'unit')?.value ?? null
  } catch {
    return null
  }
}

/** The name of a unit, as it stands behind so many, in the language of the page; else its identifier. Behind a hundred Arabic has the bare noun. */
export function unitName(unit: string | null, labels: Labels, count = 100): string {
  if (unit === null) return ''
  if (/^[A-Z]{3}$/.test(unit)) return new Intl.DisplayNames([labels.language], { type: 'currency', fallback: 'code' }).of(unit) ?? unit
  return known(labels.units, unit) ?? known(labels.kinds, unit) ?? measureName(unit, labels.language, count) ?? unit
}
