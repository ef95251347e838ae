import { readdirSync, readFileSync } from 'node:fs'
import { extractDates, extractQuantities } from 'rawi/numbers'
import { describe, expect, it } from 'vitest'

const folder = (name: string): URL => new URL(`../../fixtures/${name}/`, import.meta.url)
const articles = readdirSync(folder('articles'))
const golds = readdirSync(folder('gold')).filter((name) => name.endsWith('.json'))

describe('the golden articles', () => {
  it.each(golds)('%s: every field of every quantity and date, and no more of them', (file) => {
    const gold = JSON.parse(readFileSync(new URL(file, folder('gold')), 'utf8'))
    const text = readFileSync(new URL(articles.find((name) => name.startsWith(gold.article)) ?? '', folder('articles')), 'utf8')
    const quantities = extractQuantities(text)
    const dates = extractDates(text)
    expect(quantities).toHaveLength(gold.quantities.length)
    expect(dates).toHaveLength(gold.dates.length)
    gold.quantities.forEach((expected: object, at: number) => {
      expect(quantities[at]).toMatchObject(expected)
    })
    gold.dates.forEach((expected: object, at: number) => {
      expect(dates[at]).toMatchObject(expected)
    })
  })
})
