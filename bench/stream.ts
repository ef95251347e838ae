import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { analyze } from 'rawi/analyze'
import { type Article, analyzeStream } from 'rawi/stream'

const NEWS = new URL('../../shared/dev/news.jsonl', import.meta.url)
const FIXTURES = new URL('../fixtures/articles/', import.meta.url)
const COUNT = 1500

function readArticles(): Article[] {
  const own = readdirSync(FIXTURES).map((id) => ({ id, text: readFileSync(new URL(id, FIXTURES), 'utf8') }))
  const news = existsSync(NEWS)
    ? readFileSync(NEWS, 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Article)
    : own
  return Array.from({ length: COUNT }, (_, position) => news[position % news.length] ?? own[0]!)
}

async function seconds(work: () => Promise<unknown> | unknown): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

async function drain(articles: readonly Article[], workers: number): Promise<void> {
  let count = 0
  for await (const _ of analyzeStream(articles, { workers })) count++
  if (count !== articles.length) throw new Error(`${count} of ${articles.length}`)
}

/** What the stream costs over a bare loop, and what workers gain, in one run. */
export async function run(): Promise<void> {
  const articles = readArticles()
  for (const article of articles.slice(0, 200)) analyze(article.text)
  const loop = await seconds(() => {
    for (const article of articles) analyze(article.text)
  })
  const rows = [['bare loop over analyze', loop]] as [string, number][]
  for (const workers of [0, 1, 2, ...(availableParallelism() > 2 ? [availableParallelism()] : [])])
    rows.push([`analyzeStream, ${workers} workers`, await seconds(() => drain(articles, workers))])
  console.log(`stream: ${COUNT} articles, ${availableParallelism()} cores`)
  for (const [name, time] of rows) console.log(`  ${name.padEnd(28)} ${Math.round(COUNT / time)}/s  ${(loop / time).toFixed(2)} × the loop`)
}
