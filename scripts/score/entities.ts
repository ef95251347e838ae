import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { extractEntities } from '../../src/entities/index.js'
import type { ScoreRow } from './row.js'

interface Item {
  readonly kind: string
  readonly start: number
  readonly end: number
  readonly name?: string
  readonly clitic?: number
  readonly text?: string
}

interface Article {
  readonly text: string
  readonly gold: readonly Item[]
}

export interface Tally {
  hit: number
  found: number
  gold: number
}

const root = fileURLToPath(new URL('../../', import.meta.url))
const KINDS = ['person', 'place', 'organization']

function row(set: string, measure: string, { hit, found, gold }: Tally): ScoreRow {
  const precision = found === 0 ? null : (100 * hit) / found
  const recall = gold === 0 ? null : (100 * hit) / gold
  const f1 = found + gold === 0 ? null : (200 * hit) / (found + gold)
  return { set, measure, precision, recall, f1, n: gold }
}

/** True positives: same kind, same end, same start with or without the attached proclitic. */
function tally(gold: readonly Item[], found: readonly Item[]): Tally {
  const keys = new Set(found.map(({ kind, start, end }) => `${kind} ${start} ${end}`))
  const has = ({ kind, start, end, clitic = 0 }: Item): boolean =>
    keys.has(`${kind} ${start} ${end}`) || keys.has(`${kind} ${start + clitic} ${end}`)
  return { hit: gold.filter(has).length, found: found.length, gold: gold.length }
}

/**
 * The development set has one level of a name where the guideline asks for all of them (`صحيفة هآرتس` and `هآرتس`): of finds that stand one in
 * another the one that is right counts, and the other does not. A mapping of ours; the plain count stands beside it.
 */
function onOneLevel(gold: readonly Item[], found: readonly Item[]): readonly Item[] {
  const right = found.filter((item) => tally(gold, [item]).hit > 0)
  const holds = (outer: Item, inner: Item): boolean => outer.start <= inner.start && inner.end <= outer.end
  return found.filter((item) => right.includes(item) || !right.some((other) => holds(item, other) || holds(other, item)))
}

function levelRow(articles: readonly Article[]): ScoreRow {
  const total: Tally = { hit: 0, found: 0, gold: 0 }
  for (const { text, gold } of articles) {
    const found = extractEntities(text).filter(({ kind }) => KINDS.includes(kind))
    const part = tally(gold, onOneLevel(gold, found))
    total.hit += part.hit
    total.found += part.found
    total.gold += part.gold
  }
  return row('dev entities', 'all, of nested finds the right one', total)
}

function add(total: Map<string, Tally>, key: string, part: Tally): void {
  const sum = total.get(key) ?? { hit: 0, found: 0, gold: 0 }
  total.set(key, { hit: sum.hit + part.hit, found: sum.found + part.found, gold: sum.gold + part.gold })
}

function goldenArticles(): Article[] {
  return readdirSync(`${root}fixtures/gold`)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const text = readdirSync(`${root}fixtures/articles`).find((file) => file.startsWith(name.slice(0, 3))) ?? ''
      const { entities } = JSON.parse(readFileSync(`${root}fixtures/gold/${name}`, 'utf8')) as { entities: Item[] }
      return { text: readFileSync(`${root}fixtures/articles/${text}`, 'utf8'), gold: entities }
    })
}

function devArticles(): Article[] {
  const file = `${root}../shared/dev/entities.jsonl`
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const { text, entities } = JSON.parse(line) as { text: string; entities: (Item & { type: string })[] }
      const gold = entities
        .map((item) => ({ ...item, kind: item.type === 'location' ? 'place' : item.type }))
        .filter(({ kind }) => KINDS.includes(kind))
      return { text, gold }
    })
}

function scoreSet(set: string, articles: readonly Article[], kinds: readonly string[] | null): ScoreRow[] {
  const totals = new Map<string, Tally>()
  for (const { text, gold } of articles) {
    const found = extractEntities(text).filter(({ kind }) => kinds === null || kinds.includes(kind))
    add(totals, 'all', tally(gold, found))
    for (const kind of new Set([...gold, ...found].map((item) => item.kind)))
      add(
        totals,
        kind,
        tally(
          gold.filter((item) => item.kind === kind),
          found.filter((item) => item.kind === kind),
        ),
      )
  }
  return [...totals].map(([measure, total]) => row(set, measure, total))
}

/** The golden articles at every level, and where it is there the development set: persons, places and organizations, every span counted. */
export async function score(): Promise<ScoreRow[]> {
  const dev = devArticles()
  return [
    ...scoreSet('golden articles, no list', goldenArticles(), null),
    ...scoreSet('dev entities', dev, KINDS),
    ...(dev.length > 0 ? [levelRow(dev)] : []),
  ]
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.table(await score())
