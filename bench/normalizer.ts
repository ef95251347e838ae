import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { align, normalize } from '../src/normalizer/index.js'

const NEWS = '../shared/dev/news.jsonl'
const ROUNDS = 5

function readTexts(): string[] {
  if (!existsSync(NEWS)) return readdirSync('fixtures/articles').map((name) => readFileSync(`fixtures/articles/${name}`, 'utf8'))
  const lines = readFileSync(NEWS, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => (JSON.parse(line) as { text: string }).text)
}

/** A mark on every letter that another letter follows, a shadda on every ninth of them. */
function vocalized(text: string): string {
  return text.replace(
    /[\u0628-\u064a](?=[\u0621-\u064a])/g,
    (letter, at: number) => `${letter}${at % 9 === 0 ? '\u0651' : ''}${String.fromCharCode(0x64e + (at % 3))}`,
  )
}

const PUNCTUATION: Readonly<Record<string, string>> = { '،': ',', '؛': ';', '؟': '?', '٪': '%', '…': '...', '–': '-', '—': '-' }

/** What one writes today: ten replacements and no way back. */
function chain(text: string): string {
  return text
    .replace(/[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u0640\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]+/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ؤ/g, 'و')
    .replace(/[ئىیے]/g, 'ي')
    .replace(/[ةہھە]/g, 'ه')
    .replace(/ک/g, 'ك')
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/[«»“”„]/g, '"')
    .replace(/[،؛؟٪…–—]/g, (mark) => PUNCTUATION[mark] ?? mark)
    .replace(/[\t\u00a0\u2000-\u200a\u202f\u3000 ]+/g, ' ')
    .toLowerCase()
}

const identity = new Uint16Array(0x10000).map((_, unit) => unit)
const buffer = new Uint16Array(1 << 20)
const decoder = new TextDecoder('utf-16le')

/** The floor: every unit through a table, nothing else. */
function copy(text: string): string {
  for (let at = 0; at < text.length; at++) buffer[at] = identity[text.charCodeAt(at)]
  return decoder.decode(buffer.subarray(0, text.length))
}

const WAYS: Readonly<Record<string, (text: string) => number>> = {
  'bare copy through a table': (text) => copy(text).length,
  'ten replace calls, no map': (text) => chain(text).length,
  'normalize search': (text) => normalize(text, 'search').length,
  'align search': (text) => align(text, 'search').text.length,
  'align search, one question': (text) => align(text, 'search').toSource(1, 9).end,
  'normalize clean': (text) => normalize(text, 'clean').length,
}

/** Millions of units a second of processor time (the machine is shared), the best of the rounds, which take turns. */
function measure(texts: readonly string[]): Record<string, number> {
  const units = texts.reduce((sum, text) => sum + text.length, 0)
  const best: Record<string, number> = {}
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, way] of Object.entries(WAYS)) {
      const start = process.cpuUsage()
      for (const text of texts) way(text)
      best[name] = Math.max(best[name] ?? 0, units / process.cpuUsage(start).user)
    }
  }
  return best
}

function print(title: string, texts: readonly string[]): void {
  const speeds = measure(texts)
  const same = texts.filter((text) => chain(text) === normalize(text, 'search')).length
  console.log(`${title}: ${texts.length} texts, the chain gives the same text for ${same}`)
  for (const [name, speed] of Object.entries(speeds)) {
    const toChain = speed / speeds['ten replace calls, no map']
    const toCopy = speed / speeds['bare copy through a table']
    console.log(
      `  ${name.padEnd(28)} ${speed.toFixed(0).padStart(4)} M units/s  ${toChain.toFixed(1)} × the chain  ${toCopy.toFixed(2)} × the copy`,
    )
  }
}

/** `align` against a chain of ten `replace` calls and against a bare copy, in one run, over plain and vocalized news. */
export async function run(): Promise<void> {
  const texts = readTexts()
  print('plain', texts)
  print('vocalized', texts.map(vocalized))
}
