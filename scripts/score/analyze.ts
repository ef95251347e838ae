import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { analyze } from '../../src/analyze/index.js'
import type { Span } from '../../src/text/span.js'
import type { ScoreRow } from './row.js'

const root = new URL('../../', import.meta.url)

const key = ({ start, end }: Span): string => `${start}–${end}`

function row(set: string, measure: string, found: number, right: number, gold: number): ScoreRow {
  const precision = found === 0 ? null : right / found
  const recall = gold === 0 ? null : right / gold
  const f1 = precision === null || recall === null ? null : (2 * right) / (found + gold)
  return { set, measure, precision, recall, f1, n: gold }
}

function scoreGold(): ScoreRow {
  const articles = new URL('fixtures/articles/', root)
  let found = 0
  let right = 0
  let all = 0
  for (const file of readdirSync(articles)) {
    const gold = JSON.parse(readFileSync(new URL(`fixtures/gold/${file.slice(0, 3)}.json`, root), 'utf8')) as { furniture: Span[] }
    const keys = new Set(gold.furniture.map(key))
    const { furniture } = analyze(readFileSync(new URL(file, articles), 'utf8'))
    found += furniture.length
    all += keys.size
    right += furniture.filter((block) => keys.has(key(block))).length
  }
  return row('golden articles', 'furniture, exact spans', found, right, all)
}

/** How many of the unannotated articles have each part: nothing to be right about, but a change shows. */
function countNews(): ScoreRow[] {
  const file = new URL('../shared/dev/news.jsonl', root)
  if (!existsSync(file)) return []
  const counts = new Map<string, number>()
  const count = (name: string, has: boolean): unknown => has && counts.set(name, (counts.get(name) ?? 0) + 1)
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const analysis = analyze((JSON.parse(line) as { text: string }).text)
    count('articles with furniture', analysis.furniture.length > 0)
    count('articles with a title', analysis.title !== null)
    count('articles with a byline', analysis.byline !== null)
    count('articles with a dateline', analysis.dateline !== null)
    count(
      'speakers linked to an entity',
      analysis.quotes.length > 0 && analysis.quotes.every((quote) => quote.speaker === null || quote.speakerEntity !== null),
    )
  }
  return [...counts].map(([measure, n]) => ({ set: 'news.jsonl, counted', measure, precision: null, recall: null, f1: null, n }))
}

/** Furniture against the golden articles, and how often each part is found in the unannotated ones. */
export async function score(): Promise<ScoreRow[]> {
  return [scoreGold(), ...countNews()]
}
