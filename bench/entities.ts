import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { extractEntities } from '../src/entities/index.js'
import { prepare } from '../src/text/prepare.js'

/** Entities of running news against preparing the same articles: the ratio is what reading names costs over reading words. */
const NEWS = new URL('../../shared/dev/news.jsonl', import.meta.url)
const ARTICLES = 600

function articles(): string[] {
  if (!existsSync(NEWS)) return []
  const lines = readFileSync(NEWS, 'utf8').trim().split('\n').slice(0, ARTICLES)
  return lines.map((line) => (JSON.parse(line) as { text: string }).text)
}

function milliseconds(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** The best of a few runs of each, in turn. */
function best(works: readonly (() => void)[]): number[] {
  const times = works.map(() => Number.POSITIVE_INFINITY)
  for (let run = 0; run < 5; run++) for (const [at, work] of works.entries()) times[at] = Math.min(times[at] ?? 0, milliseconds(work))
  return times
}

/** Prints the time an article of 2,500 letters takes, its share over preparing, and how it grows with the text. */
export async function run(): Promise<void> {
  const texts = articles()
  const letters = texts.reduce((sum, text) => sum + text.length, 0)
  const first = milliseconds(() => extractEntities('قال'))
  const long = texts.join('\n')
  const [prepared = 0, read = 0, joined = 0] = best([
    () => {
      for (const text of texts) prepare(text)
    },
    () => {
      for (const text of texts) extractEntities(text)
    },
    () => extractEntities(long.slice(0, 1_000_000)),
  ])
  const article = (2500 * read) / letters
  console.log(`first call, tables made          ${first.toFixed(0)} ms`)
  console.log(`extractEntities, 2,500 letters   ${article.toFixed(3)} ms`)
  console.log(`over prepare of the same text    ${(read / prepared).toFixed(1)} x`)
  console.log(
    `one text of 1,000,000 letters    ${(joined / Math.min(1_000_000, long.length) / (read / letters)).toFixed(2)} x the time a letter`,
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await run()
