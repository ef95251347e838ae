import type { Lexicon } from '../define.js'
import { checkEntityLists, type EntityItem, type EntityList } from '../entities.js'
import { isRecord, LexiconError } from '../issues.js'
import { compileLists } from './compile.js'
import { type Columns, flagsOf, isCompiled, SurfaceFlag, textAt, unpack } from './layout.js'

/**
 * A list of names in its compiled form: typed arrays over one buffer, no object a name. Made by `loadEntities`;
 * `defineLexicon({ entities: [compiled] })` takes it where it takes a list.
 */
export interface CompiledEntities<Kind extends string = string> {
  /** The saved form, as `compileEntities` made it: post this to a worker, and load it there. */
  readonly bytes: Uint8Array
  readonly kinds: readonly Kind[]
  /** How many items it has. */
  readonly size: number
  /** @internal */
  readonly columns: Columns
}

/** An item of a compiled list. */
export interface CompiledItem<Kind extends string = string> {
  readonly kind: Kind
  readonly name: string
  readonly id: string | null
  readonly item: number
  readonly priority: number
}

function isLexicon(lists: unknown): lists is Lexicon<string> {
  return isRecord(lists) && Array.isArray(lists['entities'])
}

/**
 * Compiles lists of names to bytes that `loadEntities` takes into use at once: save them, send them to workers, put them into a
 * `SharedArrayBuffer`.
 *
 * @throws {LexiconError} where a list is wrong: all issues at once.
 * @example
 * ```ts
 * const bytes = compileEntities([{ kind: 'club', items: [{ name: 'النادي الأهلي', aliases: ['الأهلي'] }] }])
 * const lexicon = defineLexicon({ entities: [loadEntities<'club'>(bytes)] })
 * extractEntities('فاز الأهلي', { lexicon })[0].name // → 'النادي الأهلي'
 * ```
 */
export function compileEntities(lists: readonly EntityList[] | Lexicon<string>): Uint8Array {
  if (isLexicon(lists)) return compileLists(lists.entities.flatMap((list) => (isCompiled(list) ? listsOf(list) : [list])))
  checkEntityLists(lists)
  return compileLists(lists)
}

/**
 * Takes the bytes of `compileEntities` into use, without parsing or copying them. They must not be changed afterwards.
 *
 * @throws {LexiconError} where the bytes are cut, damaged, or of another version.
 * @example
 * ```ts
 * loadEntities(compileEntities([{ kind: 'club', items: [{ name: 'الزمالك' }] }])).size // → 1
 * ```
 */
export function loadEntities<Kind extends string = string>(bytes: Uint8Array): CompiledEntities<Kind> {
  const columns = unpack(bytes)
  if (typeof columns === 'string') throw new LexiconError([{ path: 'bytes', message: columns }])
  const kinds = [...columns.listKinds].map((at) => textAt(columns.texts, at) as Kind)
  return Object.freeze({ bytes, kinds: Object.freeze(kinds), size: columns.listItems[columns.listItems.length - 1], columns })
}

/** The item that a name or alias belongs to. */
export function itemOf(columns: Columns, surface: number): number {
  return columns.surfaceItems.length > 0 ? columns.surfaceItems[surface] : surface
}

/** The list that an item stands in: the last that begins at or before it. */
export function listOf(columns: Columns, item: number): number {
  let list = columns.listKinds.length - 1
  while (columns.listItems[list] > item) list--
  return list
}

/** The priority of the list that an item stands in. */
export function priorityOf(columns: Columns, item: number): number {
  return columns.listPriorities[listOf(columns, item)]
}

/** The surface that is an item's own name. */
export function nameOf(columns: Columns, item: number): number {
  return columns.itemNames.length > 0 ? columns.itemNames[item] : item
}

/** The id of an item; null where it has none. */
export function idOf(columns: Columns, item: number): string | null {
  const id = columns.itemIds.length > 0 ? columns.itemIds[item] : 0
  return id === 0 ? null : textAt(columns.texts, id)
}

/** An item by its number. */
export function readItem<Kind extends string>({ columns, kinds }: CompiledEntities<Kind>, item: number): CompiledItem<Kind> {
  const list = listOf(columns, item)
  return {
    kind: kinds[list],
    name: textAt(columns.texts, columns.surfaceTexts[nameOf(columns, item)]),
    id: idOf(columns, item),
    item,
    priority: columns.listPriorities[list],
  }
}

function entityItem(list: CompiledEntities, item: number): EntityItem {
  const { columns } = list
  const aliases: string[] = []
  const first = columns.itemNames.length > 0 ? columns.itemNames[item] : item
  const end = columns.itemNames.length > 0 ? columns.itemNames[item + 1] : item + 1
  for (let surface = first + 1; surface < end; surface++) aliases.push(textAt(columns.texts, columns.surfaceTexts[surface]))
  const { name, id } = readItem(list, item)
  const flags = flagsOf(columns, first)
  return {
    name,
    ...(id === null ? {} : { id }),
    ...(aliases.length === 0 ? {} : { aliases }),
    ...(flags & SurfaceFlag.Foreign ? { foreign: true } : {}),
    ...(flags & SurfaceFlag.Ambiguous ? { ambiguous: true } : {}),
    ...(flags & SurfaceFlag.CaseSensitive ? { caseSensitive: true } : {}),
  }
}

/** The lists that a compiled list was made of. */
export function listsOf(list: CompiledEntities): EntityList[] {
  const { listItems, listPriorities } = list.columns
  return list.kinds.map((kind, position) => {
    const items: EntityItem[] = []
    for (let item = listItems[position]; item < listItems[position + 1]; item++) items.push(entityItem(list, item))
    return { kind, items, priority: listPriorities[position] }
  })
}

const compiled = new WeakMap<Lexicon<string>, readonly CompiledEntities[]>()

/** Plain lists that stand side by side compiled as one, in their place among those that were compiled before. */
function compileAll<Kind extends string>(lists: Lexicon<Kind>['entities']): CompiledEntities<Kind>[] {
  const made: CompiledEntities<Kind>[] = []
  let plain: EntityList<Kind>[] = []
  for (const list of [...lists, null]) {
    if (list !== null && !isCompiled(list)) plain.push(list)
    else {
      if (plain.length > 0) made.push(loadEntities<Kind>(compileLists(plain)))
      plain = []
      if (list !== null) made.push(list)
    }
  }
  return made
}

/** The lists of a lexicon, compiled on first use, once. */
export function entitiesOf<Kind extends string>(lexicon: Lexicon<Kind>): readonly CompiledEntities<Kind>[] {
  const known = compiled.get(lexicon) ?? compileAll(lexicon.entities)
  compiled.set(lexicon, known)
  return known as readonly CompiledEntities<Kind>[]
}
