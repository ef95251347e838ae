import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as chrono from 'chrono-node'
import nlp from 'compromise'
import { build } from 'esbuild'
import type { analyze as Analyze, guessLanguage as GuessLanguage } from '../src/analyze/index.js'
import type { prepare as Prepare } from '../src/text/prepare.js'

const fixtures = new URL('../fixtures/articles/', import.meta.url)
const LENGTH = 2500

/** The golden articles, one behind the other, cut to the length of one article each: strings of their own, as a file or a body has them. */
function arabicArticles(): readonly string[] {
  const whole = readdirSync(fixtures)
    .map((file) => readFileSync(new URL(file, fixtures), 'utf8'))
    .join('\n')
  const piece = (index: number): string => whole.slice(index * LENGTH, (index + 1) * LENGTH)
  return Array.from({ length: Math.floor(whole.length / LENGTH) }, (_, index) => Buffer.from(piece(index)).toString())
}

const ENGLISH = `The president of the republic arrived in Berlin on Tuesday for two days of talks with the German chancellor on energy, trade and the war.
"We have agreed to double the volume of our trade within five years," he told reporters after the first meeting, which lasted more than three hours.
The finance minister, Maria Lopez, said that the agreement was worth $12.5 billion and would create about 40,000 jobs in both countries by 2030.
According to Reuters, the two sides also discussed a new pipeline that would carry ten billion cubic metres of gas a year from the north to the coast.
Analysts at Goldman Sachs warned that prices could rise by 8% this winter if the supply is not secured before the end of November.
In New York, the secretary general of the United Nations called on all parties to return to the table, and said that "there is no military solution".
The opposition leader, James Carter, accused the government of hiding the real cost of the deal, which he put at three hundred million euros.
A spokesman for the ministry declined to comment, but a source close to the talks said the contract would be published next week.
`

function englishArticle(): string {
  return ENGLISH.repeat(Math.ceil(LENGTH / ENGLISH.length)).slice(0, LENGTH)
}

/** The lower quartile: what it takes when the neighbours on the machine leave it alone. */
const quartile = (values: readonly number[]): number => [...values].sort((left, right) => left - right)[values.length >> 2] ?? 0

/** Milliseconds of one call, after a warm-up. */
function time(rounds: number, call: (round: number) => unknown): number {
  for (let round = 0; round < Math.ceil(rounds / 4); round++) call(round)
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    call(round)
    times.push(performance.now() - start)
  }
  return quartile(times)
}

/** compromise, asked for what `analyze` gives: names, numbers, quotations. */
function readEnglish(text: string): unknown {
  const doc = nlp(text)
  const three = doc as unknown as Record<'people' | 'places' | 'organizations' | 'numbers' | 'quotations', () => { json(): unknown }>
  return [three.people().json(), three.places().json(), three.organizations().json(), three.numbers().json(), three.quotations().json()]
}

/** The built entry, or one bundled for the occasion: enums stand in one file as numbers, as users get them. */
async function bundledEntry(): Promise<string> {
  const dist = new URL('../dist/index.js', import.meta.url)
  if (existsSync(dist)) return dist.href
  const outfile = join(mkdtempSync(join(tmpdir(), 'rawi-bench-')), 'index.mjs')
  await build({
    entryPoints: [new URL('../src/index.ts', import.meta.url).pathname],
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
    packages: 'external',
    // As `tsup.config.ts` has it.
    minify: true,
    charset: 'utf8',
  })
  return pathToFileURL(outfile).href
}

/** Milliseconds that `import()` takes in a fresh process, of nine times. */
function coldImport(specifier: string): number {
  const code = `const start = performance.now(); await import(${JSON.stringify(specifier)}); console.log(performance.now() - start)`
  const once = (): number => Number(execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }))
  return quartile(Array.from({ length: 9 }, once))
}

/** `analyze` beside chrono-node's Arabic dates and compromise's English, and the cost of importing each. */
export async function run(): Promise<void> {
  const bundle = await bundledEntry()
  const { analyze, guessLanguage, prepare } = (await import(bundle)) as {
    analyze: typeof Analyze
    guessLanguage: typeof GuessLanguage
    prepare: typeof Prepare
  }
  const articles = arabicArticles()
  const english = englishArticle()
  const article = (round: number): string => articles[round % articles.length] ?? ''
  // Both compiled to the end, as in a process that reads one article after the other.
  const ours = time(6000, (round) => analyze(article(round)))
  const dates = time(6000, (round) => chrono.ar.parse(article(round)))
  const tagged = time(30, () => nlp(english))
  const read = time(30, () => readEnglish(english))
  const prepared = time(6000, (round) => prepare(article(round)))
  const guessed = time(6000, (round) => guessLanguage(article(round)))
  console.log(`analyze, ${LENGTH} characters                   ${ours.toFixed(2)} ms`)
  console.log(
    `guessLanguage                              ${guessed.toFixed(3)} ms, ${(guessed / prepared).toFixed(2)} of prepare (must: below 0.33)`,
  )
  console.log(
    `chrono-node/ar, dates alone                ${dates.toFixed(2)} ms, ${(dates / ours).toFixed(1)} times ours (must: more than 1)`,
  )
  console.log(`compromise, English, tags alone            ${tagged.toFixed(1)} ms, ${(tagged / ours).toFixed(0)} times ours`)
  console.log(`compromise, English, names and numbers     ${read.toFixed(1)} ms, ${(read / ours).toFixed(0)} times ours (must: 30 or more)`)
  const entry = coldImport(bundle)
  const compromise = coldImport(import.meta.resolve('compromise'))
  console.log(
    `cold import: rawi ${entry.toFixed(1)} ms, compromise ${compromise.toFixed(0)} ms, ${(compromise / entry).toFixed(1)} times ours (must: 10 or more)`,
  )
}
