import { readdirSync, readFileSync } from 'node:fs'
import { defineLexicon } from 'rawi'
import { type Entity, extractEntities } from 'rawi/entities'
import { describe, expect, it } from 'vitest'

interface Gold {
  readonly kind: string
  readonly text: string
  readonly start: number
  readonly end: number
  readonly name: string
}

const root = new URL('../../fixtures/', import.meta.url)
const articles = readdirSync(new URL('articles/', root)).sort()
const lexicon = defineLexicon({ entities: JSON.parse(readFileSync(new URL('entities.json', root), 'utf8')) })

function goldOf(article: string): Gold[] {
  const { entities } = JSON.parse(readFileSync(new URL(`gold/${article.slice(0, 3)}.json`, root), 'utf8')) as { entities: Gold[] }
  return entities
}

const line = ({ kind, start, end, text, name }: Gold | Entity<string>): string => `${start}-${end} ${kind} ${text} = ${name}`
const span = ({ kind, start, end, text }: Gold | Entity<string>): string => `${start}-${end} ${kind} ${text}`

describe.each(articles)('golden article %s', (article) => {
  const text = readFileSync(new URL(`articles/${article}`, root), 'utf8')

  it('with the list of its persons and outlets: every entity with kind, span and name, and nothing besides', () => {
    expect(extractEntities(text, { lexicon }).map(line).sort()).toEqual(goldOf(article).map(line).sort())
  })

  it('without a list: no false one', () => {
    const gold = new Set(goldOf(article).map(span))
    expect(
      extractEntities(text)
        .map(span)
        .filter((found) => !gold.has(found)),
    ).toEqual([])
  })
})

it('finds at least 330 of the 350 without a list', () => {
  let found = 0
  for (const article of articles) {
    const spans = new Set(extractEntities(readFileSync(new URL(`articles/${article}`, root), 'utf8')).map(span))
    found += goldOf(article).filter((item) => spans.has(span(item))).length
  }
  expect(found).toBeGreaterThanOrEqual(330)
})
