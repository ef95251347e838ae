import { readdirSync, readFileSync } from 'node:fs'
import { extractDates, extractQuantities } from '../src/numbers/index.js'
import { prepare } from '../src/text/prepare.js'

const articles = new URL('../fixtures/articles/', import.meta.url)

function millisecondsOf(task: () => void): number {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 7; round++) {
    const start = performance.now()
    task()
    best = Math.min(best, performance.now() - start)
  }
  return best
}

/** Ten thousand times the same against a thousand times: linear time is a ratio of ten. */
function printGrowth(name: string, piece: string): void {
  const [short, long] = [piece.repeat(1000), piece.repeat(10_000)]
  const ratio = millisecondsOf(() => both(long)) / millisecondsOf(() => both(short))
  process.stdout.write(`${name} ×10: ${ratio.toFixed(1)} times the time\n`)
}

function both(text: string): void {
  const prepared = prepare(text)
  extractQuantities(prepared)
  extractDates(prepared)
}

/** Prints ratios against preparing the text alone, in the same run. */
export async function run(): Promise<void> {
  const texts = readdirSync(articles).map((name) => readFileSync(new URL(name, articles), 'utf8'))
  const prepared = texts.map((text) => prepare(text))
  const base = millisecondsOf(() => texts.map((text) => prepare(text)))
  const quantities = millisecondsOf(() => prepared.map((text) => extractQuantities(text)))
  const dates = millisecondsOf(() => prepared.map((text) => extractDates(text)))
  process.stdout.write(
    `golden articles: quantities ${(quantities / base).toFixed(1)}, dates ${(dates / base).toFixed(1)} times the time of prepare\n`,
  )
  const characters = texts.reduce((sum, text) => sum + text.length, 0)
  process.stdout.write(`quantities and dates: ${(characters / (quantities + dates) / 1000).toFixed(1)} million characters a second\n`)
  for (const [name, piece] of [
    ['words', 'خمسة '],
    ['joined words', 'وعشرون '],
    ['scales', 'ألف '],
    ['digits', '7'],
    ['digits apart', '7 '],
    ['dates', '5 مايو '],
    ['ranges', 'من 5 إلى '],
    ['parts', 'نهاية '],
    ['durations', 'ويومين '],
  ])
    printGrowth(name, piece)
}
