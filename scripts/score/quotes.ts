import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readQuotes } from '../../src/quotes/index.js'
import type { Mention } from '../../src/text/span.js'
import type { ScoreRow } from './row.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const DEV = join(root, '../shared/dev')

type Field = string | null | Mention
interface Item extends Mention {
  readonly [field: string]: unknown
}

interface Layers {
  readonly quotes: readonly Item[]
  readonly mentions: readonly Item[]
}

interface Tally {
  hit: number
  found: number
  gold: number
}

const FIELDS = ['kind', 'speaker', 'speakerName', 'cue', 'addressee', 'medium', 'clause'] as const

function rowOf(set: string, measure: string, { hit, found, gold }: Tally): ScoreRow {
  const share = (whole: number): number | null => (whole === 0 ? null : (100 * hit) / whole)
  return {
    set,
    measure,
    precision: share(found),
    recall: share(gold),
    f1: found + gold === 0 ? null : (200 * hit) / (found + gold),
    n: gold,
  }
}

const keyOf = ({ start, end }: Mention): string => `${start}-${end}`

/** A field as one string; null where nothing is said. */
function fieldOf(item: Item, field: string): string | null {
  const value = item[field] as Field
  return value === null || typeof value === 'string' ? value : keyOf(value)
}

function tallySpans(total: Tally, gold: readonly Item[], found: readonly Item[]): void {
  const keys = new Set(found.map(keyOf))
  total.hit += gold.filter((item) => keys.has(keyOf(item))).length
  total.found += found.length
  total.gold += gold.length
}

/** A field counts where either side fills it; it is right where the span and the value are. */
function tallyField(total: Tally, field: string, gold: readonly Item[], found: readonly Item[]): void {
  const bySpan = new Map(found.map((item) => [keyOf(item), item]))
  const filled = (items: readonly Item[]): readonly Item[] => items.filter((item) => fieldOf(item, field) !== null)
  total.found += filled(found).length
  total.gold += filled(gold).length
  for (const item of filled(gold)) {
    const match = bySpan.get(keyOf(item))
    if (match && fieldOf(match, field) === fieldOf(item, field)) total.hit++
  }
}

function goldenArticles(): { readonly gold: Layers; readonly found: Layers }[] {
  const articles = readdirSync(join(root, 'fixtures/articles'))
  return articles.map((name) => {
    const gold = JSON.parse(readFileSync(join(root, `fixtures/gold/${name.slice(0, 3)}.json`), 'utf8')) as Layers
    return { gold, found: readQuotes(readFileSync(join(root, 'fixtures/articles', name), 'utf8')) as unknown as Layers }
  })
}

function scoreGolden(): ScoreRow[] {
  const set = 'golden articles, exact'
  const empty = (): Tally => ({ hit: 0, found: 0, gold: 0 })
  const spans = empty()
  const mentions = empty()
  const fields = FIELDS.map((field) => ({ field, total: empty() }))
  for (const { gold, found } of goldenArticles()) {
    tallySpans(spans, gold.quotes, found.quotes)
    tallySpans(mentions, gold.mentions, found.mentions)
    for (const { field, total } of fields) tallyField(total, field, gold.quotes, found.quotes)
  }
  return [
    rowOf(set, 'quotes', spans),
    ...fields.map(({ field, total }) => rowOf(set, `quotes: ${field}`, total)),
    rowOf(set, 'marks that quote nobody', mentions),
  ]
}

interface Prf {
  readonly p: number | null
  readonly r: number | null
  readonly f1: number | null
  readonly gold: number
}

interface Share {
  readonly n: number
  readonly accuracy?: number | null
  readonly lenient?: number | null
}

/** What `score-quotes.mjs --json` prints. */
interface Report {
  readonly total: {
    readonly directMixed: Readonly<Record<'exact' | 'overlap' | 'withSpeaker', Prf>>
    readonly indirect: Readonly<Record<'overlap' | 'start' | 'withSpeaker', Prf>>
    readonly nonQuotes: { readonly gold: number; readonly alarms: number; readonly rate: number | null }
    readonly speaker: Readonly<Record<'mention' | 'name' | 'proDropName' | 'cue', Share>>
  }
}

const percent = (share: number | null | undefined): number | null => (share === null || share === undefined ? null : 100 * share)

function reportOf(scorer: string, gold: string): Report {
  const folder = mkdtempSync(join(tmpdir(), 'rawi-score-'))
  try {
    const lines = readFileSync(gold, 'utf8').trim().split('\n')
    const read = (line: string): string => {
      const { id, text } = JSON.parse(line) as { id: string; text: string }
      return JSON.stringify({ id, quotes: readQuotes(text).quotes })
    }
    writeFileSync(join(folder, 'read.jsonl'), lines.map(read).join('\n'))
    return JSON.parse(execFileSync(process.execPath, [scorer, gold, join(folder, 'read.jsonl'), '--json'], { encoding: 'utf8' })) as Report
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function scoreDevelopment(): ScoreRow[] {
  const scorer = join(DEV, 'score-quotes.mjs')
  const gold = join(DEV, 'quotes.jsonl')
  if (!existsSync(scorer) || !existsSync(gold)) return []
  const { directMixed, indirect, nonQuotes, speaker } = reportOf(scorer, gold).total
  const set = 'dev quotes'
  const prf = (measure: string, { p, r, f1, gold: n }: Prf): ScoreRow => ({
    set,
    measure,
    precision: percent(p),
    recall: percent(r),
    f1: percent(f1),
    n,
  })
  const share = (measure: string, value: number | null | undefined, n: number): ScoreRow => ({
    set,
    measure,
    precision: percent(value),
    recall: null,
    f1: null,
    n,
  })
  return [
    prf('direct and mixed, exact', directMixed.exact),
    prf('direct and mixed, overlap ≥ 0.8', directMixed.overlap),
    prf('direct and mixed, with speaker', directMixed.withSpeaker),
    prf('indirect, overlap ≥ 0.7', indirect.overlap),
    prf('indirect, start within 12', indirect.start),
    prf('indirect, with speaker', indirect.withSpeaker),
    share('marks that quote nobody, kept out', nonQuotes.rate === null ? null : 1 - nonQuotes.rate, nonQuotes.gold),
    share('speaker mention, of matched', speaker.mention.accuracy, speaker.mention.n),
    share('speaker name, of matched', speaker.name.lenient, speaker.name.n),
    share('speaker name, subject dropped', speaker.proDropName.lenient, speaker.proDropName.n),
    share('cue, of matched', speaker.cue.accuracy, speaker.cue.n),
  ]
}

/** The golden articles field by field, and where it is there the development set by its own scorer. Shares stand under precision. */
export async function score(): Promise<ScoreRow[]> {
  return [...scoreGolden(), ...scoreDevelopment()]
}
