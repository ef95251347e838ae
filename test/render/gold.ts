import { readdirSync, readFileSync } from 'node:fs'
import type { Analysis } from '../../src/analyze/types.js'

interface Gold {
  readonly quotes: readonly Record<string, unknown>[]
  readonly quantities: readonly Record<string, unknown>[]
  readonly dates: readonly Record<string, unknown>[]
  readonly entities: readonly Record<string, unknown>[]
  readonly mentions: readonly Record<string, unknown>[]
  readonly furniture: readonly Record<string, unknown>[]
}

const fixtures = new URL('../../fixtures/', import.meta.url)

/** The golden articles, by number. */
const ARTICLES: readonly string[] = readdirSync(new URL('articles/', fixtures)).sort()

function articleText(index: number): string {
  return readFileSync(new URL(`articles/${ARTICLES[index]}`, fixtures), 'utf8')
}

function goldOf(index: number): Gold {
  return JSON.parse(readFileSync(new URL(`gold/${ARTICLES[index]?.slice(0, 3)}.json`, fixtures), 'utf8')) as Gold
}

/** A golden article as the analysis that its annotators would have given: renderers are tested without the readers. */
export function goldAnalysis(index: number): Analysis {
  const gold = goldOf(index)
  const quote = {
    resolvedBy: null,
    polarity: 'affirmed',
    closed: null,
    parts: [],
    nested: [],
    confidence: 1,
    speakerEntity: null,
    addresseeEntity: null,
    mediumEntity: null,
  }
  return {
    text: articleText(index),
    language: 'arb',
    title: null,
    byline: null,
    dateline: null,
    quotes: gold.quotes.map((each) => {
      const cue = each['cue'] as { text: string } | null
      return { ...quote, ...each, cue: cue && { ...cue, lemma: cue.text, stance: 'say' } }
    }),
    quantities: gold.quantities.map((each) => ({ upper: null, candidates: null, ...each })),
    dates: gold.dates.map((each) => ({ calendar: 'gregorian', quote: null, ...each })),
    entities: gold.entities.map((each) => ({ id: null, ...each })),
    mentions: gold.mentions,
    furniture: gold.furniture,
  } as unknown as Analysis
}
