import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extractDates, extractQuantities } from 'rawi/numbers'
import { readQuotes } from 'rawi/quotes'
import { describe, expect, it } from 'vitest'

type Item = Readonly<Record<string, unknown>> & { readonly start: number; readonly end: number }
type Gold = Readonly<Record<string, readonly Item[]>> & { readonly article: never; readonly sha256: never }

/** A layer of the gold files, what reads it, and how many items the five articles hold. Every field that the gold gives is compared; `why` is a remark. */
const LAYERS: readonly (readonly [layer: string, items: number, read: (text: string) => readonly object[]])[] = [
  ['quotes', 74, (text) => readQuotes(text).quotes],
  ['mentions', 6, (text) => readQuotes(text).mentions],
  ['quantities', 19, extractQuantities],
  ['dates', 28, extractDates],
]

const folder = (name: string): URL => new URL(`../fixtures/${name}/`, import.meta.url)

const golden = readdirSync(folder('articles'))
  .sort()
  .map((name) => ({
    name,
    bytes: readFileSync(new URL(name, folder('articles'))),
    gold: JSON.parse(readFileSync(new URL(`${name.slice(0, 3)}.json`, folder('gold')), 'utf8')) as Gold,
  }))

/** Cuts `found` down to the fields of `wanted`, inside of mentions too. */
function asWritten(found: unknown, wanted: unknown): unknown {
  if (typeof found !== 'object' || found === null || typeof wanted !== 'object' || wanted === null) return found
  const fields = found as Readonly<Record<string, unknown>>
  return Object.fromEntries(Object.entries(wanted).map(([name, value]) => [name, asWritten(fields[name], value)]))
}

const withoutRemarks = ({ why: _, ...item }: Item): object => item

describe.each(golden)('golden article $name', ({ bytes, gold }) => {
  const text = bytes.toString('utf8')

  it('is the file that was annotated', () => {
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(gold.sha256)
  })

  it.each(LAYERS)('%s: every field of every one, and none besides', (layer, _, read) => {
    const wanted = gold[layer].map(withoutRemarks)
    const found = read(text)
    expect(found.map((item, at) => asWritten(item, wanted[at] ?? { text: '' }))).toEqual(wanted)
  })
})

it.each(LAYERS)('%s: %i of them', (layer, items) => {
  expect(golden.reduce((sum, { gold }) => sum + gold[layer].length, 0)).toBe(items)
})
