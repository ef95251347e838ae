import { checkItem, type EntityItem, type EntityList } from '../lexicon/entities.js'
import { type Checker, checkOptionalText, isRecord, LexiconError, reject } from '../lexicon/issues.js'

/** How a file of names is read. */
export interface ReadOptions {
  /** The kind of items that name none themselves. */
  readonly kind?: string
}

/** An item that may name its own kind, or only a name. */
export type EntityRecord = string | (EntityItem & { readonly kind?: string })

interface Collector extends Checker {
  readonly kind: string | undefined
  readonly lists: Map<string, EntityItem[]>
}

function createCollector({ kind }: ReadOptions): Collector {
  return { issues: [], kind, lists: new Map() }
}

/** Puts a record into the list of its kind; what is wrong with it is noted under `path`. */
function collect(collector: Collector, path: string, record: unknown): void {
  if (typeof record === 'string') return void collect(collector, path, { name: record })
  if (!isRecord(record)) return void reject(collector, path, record, 'a name or an item')
  const { kind = collector.kind, ...item } = record
  const before = collector.issues.length
  if (kind === undefined) reject(collector, `${path}.kind`, kind, 'a kind, here or in the options')
  checkOptionalText(collector, `${path}.kind`, kind, 'a kind, such as person or club')
  checkItem(collector, path, item)
  if (collector.issues.length > before) return
  const list = collector.lists.get(kind as string)
  if (list) list.push(item as unknown as EntityItem)
  else collector.lists.set(kind as string, [item as unknown as EntityItem])
}

function finish({ issues, lists }: Collector): EntityList[] {
  if (issues.length > 0) throw new LexiconError(issues)
  return [...lists].map(([kind, items]) => ({ kind, items }))
}

function parsed(collector: Collector, path: string, json: string): unknown {
  try {
    return JSON.parse(json) as unknown
  } catch {
    reject(collector, path, json.trim(), 'JSON')
    return undefined
  }
}

/** `[{ kind, items }]`, `{ kind, items }`, or `[{ name, kind? }]`. */
function collectJson(collector: Collector, path: string, value: unknown): void {
  if (Array.isArray(value)) {
    value.forEach((part, position) => {
      collectJson(collector, `${path}[${position}]`, part)
    })
  } else if (isRecord(value) && 'items' in value) {
    const inner: Collector = { ...collector, kind: typeof value['kind'] === 'string' ? value['kind'] : collector.kind }
    if (Array.isArray(value['items'])) collectJson(inner, `${path}.items`, value['items'])
    else reject(collector, `${path}.items`, value['items'], 'an array of items')
  } else collect(collector, path, value)
}

/**
 * Reads lists from the text of a JSON file: lists, or items, or bare names.
 *
 * @throws {LexiconError} with every issue and its path.
 * @example
 * ```ts
 * parseEntitiesJson('[{ "name": "الأهلي", "id": "Q160" }, "الزمالك"]', { kind: 'club' })
 * // → [{ kind: 'club', items: [{ name: 'الأهلي', id: 'Q160' }, { name: 'الزمالك' }] }]
 * ```
 */
export function parseEntitiesJson(json: string, options: ReadOptions = {}): EntityList[] {
  const collector = createCollector(options)
  const value = parsed(collector, 'json', json)
  if (value !== undefined) collectJson(collector, 'json', value)
  return finish(collector)
}

/**
 * Reads lists from JSON lines: an item, or a name in quotation marks, a line; empty lines are passed over.
 *
 * @throws {LexiconError} with every issue and its line.
 * @example
 * ```ts
 * parseEntitiesJsonl('{"name":"الأهلي","kind":"club"}\n"الزمالك"', { kind: 'club' })[0].items.length // → 2
 * ```
 */
export function parseEntitiesJsonl(lines: string, options: ReadOptions = {}): EntityList[] {
  const collector = createCollector(options)
  lines.split('\n').forEach((line, position) => {
    if (line.trim() === '') return
    const path = `line ${position + 1}`
    const value = parsed(collector, path, line)
    if (value !== undefined) collect(collector, path, value)
  })
  return finish(collector)
}

/**
 * Collects lists from items that come one by one: a database cursor, a stream of parsed lines.
 *
 * @throws {LexiconError} with every issue and the number of its item.
 * @example
 * ```ts
 * await readEntities(['الأهلي'], { kind: 'club' }) // → [{ kind: 'club', items: [{ name: 'الأهلي' }] }]
 * ```
 */
export async function readEntities(
  records: AsyncIterable<EntityRecord> | Iterable<EntityRecord>,
  options: ReadOptions = {},
): Promise<EntityList[]> {
  const collector = createCollector(options)
  let position = 0
  for await (const record of records) collect(collector, `items[${position++}]`, record)
  return finish(collector)
}
