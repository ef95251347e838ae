import { existsSync, readdirSync, readFileSync } from 'node:fs'
import compromise from 'compromise'
import { extractQuotes } from '../src/quotes/index.js'

const root = new URL('../', import.meta.url)

/** The news where it is there; else the golden articles over and over. About `amount` characters. */
function arabicTexts(amount: number): string[] {
  const news = new URL('../shared/dev/news.jsonl', root)
  const articles = existsSync(news)
    ? readFileSync(news, 'utf8')
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { text: string }).text)
    : readdirSync(new URL('fixtures/articles/', root)).map((name) => readFileSync(new URL(`fixtures/articles/${name}`, root), 'utf8'))
  const texts: string[] = []
  for (let size = 0, at = 0; size < amount; at++) {
    texts.push(articles[at % articles.length])
    size += texts[texts.length - 1].length
  }
  return texts
}

const ENGLISH = [
  'The minister said on Tuesday that the road would be open before the end of the year. ',
  '"We have worked day and night," he told reporters, "and we will not stop now." ',
  'Officials in the northern province said 1,200 families had left their homes since the flood. ',
  'The spokeswoman, who arrived in the capital on Monday, called the offer “a first step in the right direction”. ',
  'According to the agency, prices rose by 3.4 percent, more than analysts had expected.\n',
]

/** As much English news prose as `texts` hold, cut into texts of the same lengths. */
function englishLike(texts: readonly string[]): string[] {
  return texts.map((text) => {
    let english = ''
    for (let at = text.length; english.length < text.length; at++) english += ENGLISH[at % ENGLISH.length]
    return english.slice(0, text.length)
  })
}

const charactersOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0)

/** Million characters a second, the best of three rounds. */
function speedOf(texts: readonly string[], read: (text: string) => number): { readonly speed: number; readonly quotes: number } {
  let best = Number.POSITIVE_INFINITY
  let quotes = 0
  for (let round = 0; round < 3; round++) {
    const start = performance.now()
    quotes = texts.reduce((sum, text) => sum + read(text), 0)
    best = Math.min(best, performance.now() - start)
  }
  return { speed: charactersOf(texts) / best / 1000, quotes }
}

/** `extractQuotes` over the news against compromise's `.quotations()` over as much English, in one run. */
export async function run(): Promise<void> {
  const arabic = arabicTexts(400_000)
  const english = englishLike(arabic)
  const own = speedOf(arabic, (text) => extractQuotes(text).length)
  const other = speedOf(english, (text) => compromise(text).quotations().length)
  process.stdout.write(
    `quotes: rawi ${own.speed.toFixed(2)} million characters a second (${own.quotes} quotes with speakers), compromise .quotations() ${other.speed.toFixed(2)} (${other.quotes} marked spans): ${(own.speed / other.speed).toFixed(1)} times\n`,
  )
}
