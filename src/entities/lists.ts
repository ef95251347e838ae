import { checkItem, checkPriority, type EntityItem, type EntityList, LIST_KEYS } from '../lexicon/entities.js'
import {
  type Checker,
  checkIterable,
  checkOptionalText,
  checkRecord,
  createChecker,
  isRecord,
  reject,
  throwNoted,
} from '../lexicon/issues.js'
import { checkOptions, TEXT } from '../lexicon/options.js'
import { checkString } from '../text/check.js'

/** How a file of names is read. */
export interface ReadOptions {
  /** The kind of items that name none themselves. */
  readonly kind?: string
}

/** An item that may name its own kind, with any identifier; or only a name. */
export type EntityRecord = string | (Omit<EntityItem, 'id'> & { readonly kind?: string; readonly id?: string | number })

interface Collector extends Checker {
  readonly kind: string | undefined
  readonly priority: number | undefined
  /** By their kinds and priorities. */
  readonly lists: Map<string, EntityList & { readonly items: EntityItem[] }>
}

function createCollector(options: ReadOptions): Collector {
  checkOptions(options, { kind: TEXT })
  return { ...createChecker(), kind: options.kind, priority: undefined, lists: new Map() }
}

/** An item as it stands in a file: a bare name is one, and a number is an identifier. */
export function itemFrom(record: unknown): unknown {
  if (typeof record === 'string') return { name: record }
  return isRecord(record) && typeof record['id'] === 'number' ? { ...record, id: String(record['id']) } : record
}

/** The field in which a record holds others: a list its `items`, a whole definition its lists, `entities`. */
export function innerList(record: Readonly<Record<string, unknown>>): 'items' | 'entities' | null {
  return 'items' in record ? 'items' : Array.isArray(record['entities']) ? 'entities' : null
}

/** The list of a kind and a priority, which only the list that an item stood in gives. */
function listFor({ lists, priority }: Collector, kind: string): EntityItem[] {
  const key = `${priority ?? ''} ${kind}`
  const list = lists.get(key) ?? { kind, items: [], ...(priority === undefined ? {} : { priority }) }
  lists.set(key, list)
  return list.items
}

/** Puts a record into the list of its kind; what is wrong with it is noted under `path`. */
function collect(collector: Collector, path: string, given: unknown): void {
  const record = itemFrom(given)
  if (!isRecord(record)) return void reject(collector, path, record, 'a name or an item')
  const { kind = collector.kind, ...item } = record
  const before = collector.noted.count
  if (kind === undefined) reject(collector, `${path}.kind`, kind, 'a kind, here or in the options')
  checkOptionalText(collector, `${path}.kind`, kind, 'a kind, such as person or club')
  checkItem(collector, path, item)
  if (collector.noted.count === before) listFor(collector, kind as string).push(item as unknown as EntityItem)
}

function finish(collector: Collector): EntityList[] {
  throwNoted(collector)
  return [...collector.lists.values()]
}

/** Some editors put it before a file. */
const BYTE_ORDER_MARK = /^\ufeff/

function parsed(collector: Collector, path: string, json: string): unknown {
  try {
    return JSON.parse(json) as unknown
  } catch (error) {
    const [where = ''] = /position \d+/.exec(String(error)) ?? []
    reject(collector, path, json.trim(), where === '' ? 'JSON' : `JSON (wrong at ${where})`)
    return undefined
  }
}

/** What a whole definition has; its verbs and units are none of ours. */
export const DEFINITION_KEYS: readonly string[] = ['entities', 'verbs', 'units']

/** `[{ kind, items }]`, `{ kind, items }`, `[{ name, kind? }]`, `["name"]`, or `{ entities: […] }` with any of them. */
function collectJson(collector: Collector, path: string, value: unknown): void {
  if (Array.isArray(value)) {
    value.forEach((part, position) => {
      collectJson(collector, `${path}[${position}]`, part)
    })
    return
  }
  const inner = isRecord(value) ? innerList(value) : null
  if (!isRecord(value) || inner === null) return void collect(collector, path, value)
  const { kind = collector.kind, priority = collector.priority } = value
  checkRecord(collector, path, value, inner === 'items' ? LIST_KEYS : DEFINITION_KEYS)
  checkOptionalText(collector, `${path}.kind`, kind, 'a kind, such as person or club')
  checkPriority(collector, `${path}.priority`, priority)
  const within = inner === 'items' ? { ...collector, kind: kind as string, priority: priority as number } : collector
  if (Array.isArray(value[inner])) collectJson(within, `${path}.${inner}`, value[inner])
  else reject(collector, `${path}.${inner}`, value[inner], 'an array of items')
}

/**
 * Reads lists from the text of a JSON file: lists, or items, or bare names; what `rawi --entities` reads. Lists of one kind become one,
 * unless their `priority` differs.
 *
 * @throws {LexiconError} with every issue and its path.
 * @example
 * ```ts
 * parseEntitiesJson('[{ "name": "الأهلي", "id": "Q160" }, "الزمالك"]', { kind: 'club' })
 * // → [{ kind: 'club', items: [{ name: 'الأهلي', id: 'Q160' }, { name: 'الزمالك' }] }]
 * ```
 */
export function parseEntitiesJson(json: string, options: ReadOptions = {}): EntityList[] {
  checkString(json)
  const collector = createCollector(options)
  const value = parsed(collector, 'json', json.replace(BYTE_ORDER_MARK, ''))
  if (value !== undefined) collectJson(collector, 'json', value)
  return finish(collector)
}

/**
 * Reads lists from JSON lines: an item, a name in quotation marks, or a whole list, a line; empty lines are passed over.
 *
 * @throws {LexiconError} with every issue and its line.
 * @example
 * ```ts
 * parseEntitiesJsonl('{"name":"الأهلي","kind":"club"}\n"الزمالك"', { kind: 'club' })[0].items.length // → 2
 * ```
 */
export function parseEntitiesJsonl(lines: string, options: ReadOptions = {}): EntityList[] {
  checkString(lines)
  const collector = createCollector(options)
  const all = lines.replace(BYTE_ORDER_MARK, '').split('\n')
  all.forEach((line, position) => {
    if (line.trim() === '') return
    const path = `line ${position + 1}`
    const value = parsed(collector, path, line)
    if (value !== undefined) collectJson(collector, path, value)
  })
  return finish(collector)
}

/**
 * Collects lists from items that come one by one: a database cursor, a stream of parsed lines.
 *
 * @throws {LexiconError} with every issue and the number of its item; {TypeError} where `records` cannot be iterated, or is one string.
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
  checkIterable('records', records, 'an iterable, or an async one, of names or items')
  let position = 0
  for await (const record of records) collect(collector, `items[${position++}]`, record)
  return finish(collector)
}
