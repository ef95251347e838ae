import { readFileSync } from 'node:fs'
import { AhoCorasick } from '@monyone/aho-corasick'
import { AhoCorasick as FastAhoCorasick } from '@monyone/aho-corasick/fast'
import { findNames } from '../src/entities/gazetteer.js'
import { compileEntities, loadEntities } from '../src/lexicon/gazetteer/index.js'

/**
 * Lists of a thousand to a million names against running news, as shares of the speed of a bare `charCodeAt` sum over the same string.
 * What is timed is a string in and the matches out as objects, folding, proclitics and overlaps included.
 */
const NEWS = new URL('../../shared/dev/news.jsonl', import.meta.url)
const SIZES = [1_000, 10_000, 100_000, 1_000_000]

/** A generator of numbers below a bound, the same every run. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    return Math.floor(((state >>> 8) / 0x1000000) * below)
  }
}

/** Three of five names are two to four words that stand side by side in other articles, two are made up. */
function makeNames(words: readonly string[], size: number): string[] {
  const random = randomNumbers(7)
  const letters = [...'ابتجحدرسشصطعفقكلمنهوي']
  const madeUp = (): string => Array.from({ length: 3 + random(5) }, () => letters[random(letters.length)]).join('')
  const names = new Set<string>()
  while (names.size < size) {
    const at = random(words.length - 4)
    const name = random(5) < 3 ? words.slice(at, at + 2 + random(3)).join(' ') : Array.from({ length: 2 + random(2) }, madeUp).join(' ')
    if (name.length > 3) names.add(name)
  }
  return [...names]
}

function sum(text: string): number {
  let total = 0
  for (let at = 0; at < text.length; at++) total = (total + text.charCodeAt(at)) | 0
  return total
}

/** The best of several runs, in milliseconds: what the machine can do when nobody else asks it. */
function best(runs: number, task: () => unknown): number {
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs; run++) {
    const start = performance.now()
    task()
    least = Math.min(least, performance.now() - start)
  }
  return least
}

interface News {
  readonly text: string
  readonly words: readonly string[]
}

/** Every other article is the text; the names come from the rest. */
function readNews(): News {
  const articles = readFileSync(NEWS, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): string => JSON.parse(line).text)
  const text = articles.filter((_, index) => index % 2 === 0).join('\n')
  const others = articles.filter((_, index) => index % 2 === 1).join(' ')
  // Through bytes, so that the string is flat, as one that was read from a file is.
  return { text: Buffer.from(text, 'utf16le').toString('utf16le'), words: others.match(/\p{L}+/gu) ?? [] }
}

function measure({ text, words }: News, size: number): void {
  const names = makeNames(words, size)
  const lists = [{ kind: 'name', items: names.map((name) => ({ name })) }]
  let bytes = compileEntities(lists)
  const compile = best(size >= 1e6 ? 2 : 5, () => {
    bytes = compileEntities(lists)
  })
  const load = best(5, () => loadEntities(bytes))
  const list = loadEntities(bytes)
  const match = best(40, () => findNames(text, [list]))
  const scan = best(40, () => sum(text))
  const found = findNames(text, [list]).length
  const share = ((scan / match) * 100).toFixed(1)
  console.log(
    `${size} names: ${share} % of the sum (${(text.length / match / 1000).toFixed(0)} M units/s, ${found} found); ` +
      `compile ${((compile / size) * 1000).toFixed(2)} µs a name, load 1/${(compile / load).toFixed(0)} of it, ${(bytes.length / size).toFixed(0)} bytes a name`,
  )
  if (size === 10_000) compareWithAhoCorasick(text, names, match)
}

function compareWithAhoCorasick(text: string, names: readonly string[], match: number): void {
  const plain = new AhoCorasick([...names])
  const fast = new FastAhoCorasick([...names])
  for (const [label, automaton] of [
    ['@monyone/aho-corasick', plain],
    ['@monyone/aho-corasick/fast', fast],
  ] as const) {
    const time = best(3, () => automaton.matchInText(text))
    console.log(`  ${(time / match).toFixed(1)} times the speed of ${label} (which does not fold, and matches inside words)`)
  }
}

export async function run(): Promise<void> {
  const news = readNews()
  for (const size of SIZES) measure(news, size)
}
