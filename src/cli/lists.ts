import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { innerList, itemFrom } from '../entities/lists.js'
import { defineLexicon, type Lexicon } from '../lexicon/define.js'
import { type CompiledEntities, loadEntities } from '../lexicon/gazetteer/index.js'
import { isRecord, LexiconError, type LexiconIssue } from '../lexicon/issues.js'
import { didYouMean, type Row, readRows } from './rows.js'
import { reasonOf, UsageError } from './usage.js'

/** The files of the user's own words, as the command line names them. */
export interface ListFiles {
  /** `FILE`, or `KIND=FILE` where the list itself has no kind. */
  readonly entities?: readonly string[]
  readonly verbs?: readonly string[]
  readonly units?: readonly string[]
}

/** A definition under way: what `defineLexicon` gets, and where each record comes from. */
interface Draft {
  readonly verbs: Row[]
  readonly units: Row[]
  readonly entities: Map<string, Row[]>
  /** Lists that were compiled before. */
  readonly compiled: { readonly file: string; readonly list: CompiledEntities }[]
}

/** The fields of each list, which are the columns of a CSV file. */
export const ENTITY_COLUMNS: readonly string[] = ['kind', 'name', 'id', 'aliases', 'foreign', 'ambiguous', 'caseSensitive']
/** The columns of a CSV of verbs: the fields of a `VerbDefinition`. */
export const VERB_COLUMNS: readonly string[] = ['past', 'present', 'participle', 'masdar', 'stance', 'requires']
/** The columns of a CSV of units: the fields of a `UnitDefinition`. */
export const UNIT_COLUMNS: readonly string[] = ['id', 'kind', 'forms']

const A_KIND = /^[\p{L}\p{N}_-]+$/u
const SHOWN_ISSUES = 20
/** What `rawi entities compile` writes. */
export const COMPILED = '.rawi'

/** A row may be a name, an item (`name` …), a list (`kind`, `items`), or a whole definition (`entities: […]`): all of it becomes items. */
function itemsOf({ place, value }: Row): Row[] {
  if (Array.isArray(value)) return insideOf(place, value)
  if (!isRecord(value)) return [{ place, value: itemFrom(value) }]
  const inner = innerList(value)
  const within = inner === null ? null : value[inner]
  if (!Array.isArray(within)) return [{ place, value: itemFrom(value) }]
  const { kind } = value
  const listed = (item: unknown): unknown => {
    const read = typeof item === 'string' ? itemFrom(item) : item
    return inner === 'items' && isRecord(read) && kind !== undefined ? { kind, ...read } : read
  }
  return insideOf(`${place}${place.endsWith(']') ? '.' : ': '}${inner}`, within.map(listed))
}

function insideOf(place: string, values: readonly unknown[]): Row[] {
  return values.flatMap((value, position) => itemsOf({ place: `${place}[${position}]`, value }))
}

function addItem(draft: Draft, { place, value }: Row, defaultKind: string | undefined): void {
  const { kind = defaultKind, ...item } = isRecord(value) ? value : { kind: defaultKind }
  if (typeof kind !== 'string' || kind.trim() === '')
    throw new UsageError(
      `${place}: kind: there is none; add a field (or column) kind, or give the list as KIND=FILE, such as club=clubs.csv`,
    )
  const rows = draft.entities.get(kind) ?? []
  draft.entities.set(kind, rows)
  rows.push({ place, value: isRecord(value) ? item : value })
}

/** `club=clubs.csv` */
function splitArgument(argument: string): { kind: string | undefined; file: string } {
  const at = argument.indexOf('=')
  const kind = argument.slice(0, at)
  return at > 0 && A_KIND.test(kind) ? { kind, file: argument.slice(at + 1) } : { kind: undefined, file: argument }
}

/** The files themselves, without what stands before them. */
export function filesOf({ entities = [], verbs = [], units = [] }: ListFiles): string[] {
  return [...entities.map((argument) => splitArgument(argument).file), ...verbs, ...units]
}

async function readCompiled(file: string): Promise<CompiledEntities> {
  try {
    return loadEntities(await readFile(file))
  } catch (error) {
    if (error instanceof LexiconError) throw new UsageError(error.issues.map(({ message }) => `${file}: ${message}`).join('\n'))
    throw new UsageError(`cannot read ${file}: ${reasonOf(error)}`)
  }
}

async function addEntities(draft: Draft, argument: string): Promise<void> {
  const { kind, file } = splitArgument(argument)
  if (extname(file) === COMPILED) {
    draft.compiled.push({ file, list: await readCompiled(file) })
    return
  }
  for (const row of await readRows({ file, columns: ENTITY_COLUMNS })) for (const item of itemsOf(row)) addItem(draft, item, kind)
}

/** The row behind a path such as `entities[0].items[3].aliases[1]`, and the field in it. */
function rowAt(draft: Draft, path: string): { row: Row; field: string } | null {
  const [list, first, inner, item, ...rest] = path.split(/[.[\]]+/)
  const inEntities = list === 'entities' && inner === 'items'
  const rows = inEntities ? [...draft.entities.values()][Number(first)] : list === 'verbs' || list === 'units' ? draft[list] : undefined
  const row = rows?.[Number(inEntities ? item : first)]
  const [field = ''] = (inEntities ? rest : [inner, item, ...rest]).filter(Boolean)
  return row === undefined ? null : { row, field: field ?? '' }
}

/** The file behind a path into a compiled list, which stands behind the others. */
function placeAt(draft: Draft, path: string): string {
  const [, list = '', rest = ''] = /^entities\[(\d+)\]\.(.*)/.exec(path) ?? []
  const compiled = draft.compiled[Number(list) - draft.entities.size]
  return list !== '' && compiled ? `${compiled.file}: ${rest}` : path
}

/** An unknown field of JSON, mostly a slip in its name: with the nearest. */
function nearest(field: string, message: string): string {
  const [, list] = message.split('one of the keys ')
  return list === undefined ? '' : didYouMean(field, list.split(', '))
}

function describe(draft: Draft, { path, message }: LexiconIssue): string {
  const found = rowAt(draft, path)
  if (found === null) return `${placeAt(draft, path)}: ${message}`
  const { row, field } = found
  return `${row.place}: ${field === '' ? '' : `${field}: `}${message}${nearest(field, message)}`
}

function reportOf(draft: Draft, issues: readonly LexiconIssue[]): string {
  const lines = issues.slice(0, SHOWN_ISSUES).map((issue) => describe(draft, issue))
  const more = issues.length - lines.length
  return [...lines, ...(more > 0 ? [`… and ${more} more`] : [])].join('\n')
}

/** What is not wrong goes to stderr; one compiled list alone was warned of when it was compiled. */
function warn(draft: Draft, lexicon: Lexicon<string>): void {
  const { verbs, units, entities, compiled } = draft
  if (compiled.length === 1 && verbs.length + units.length + entities.size === 0) return
  if (lexicon.warnings.length > 0) process.stderr.write(`${reportOf(draft, lexicon.warnings).replace(/^/gm, 'rawi: warning: ')}\n`)
}

const valuesOf = (rows: readonly Row[]): never[] => rows.map(({ value }) => value as never)

/** The lexicon that the user's files define; null where there are none. Every issue of every list is reported, by line and field. */
export async function readLexicon(files: ListFiles): Promise<Lexicon<string> | null> {
  const { entities = [], verbs = [], units = [] } = files
  if (entities.length + verbs.length + units.length === 0) return null
  const draft: Draft = { verbs: [], units: [], entities: new Map(), compiled: [] }
  for (const file of entities) await addEntities(draft, file)
  for (const file of verbs) draft.verbs.push(...(await readRows({ file, columns: VERB_COLUMNS })))
  for (const file of units) draft.units.push(...(await readRows({ file, columns: UNIT_COLUMNS })))
  try {
    const lexicon = defineLexicon<string>({
      verbs: valuesOf(draft.verbs),
      units: valuesOf(draft.units),
      entities: [
        ...[...draft.entities].map(([kind, rows]) => ({ kind, items: valuesOf(rows) })),
        ...draft.compiled.map(({ list }) => list),
      ],
    })
    warn(draft, lexicon)
    return lexicon
  } catch (error) {
    throw error instanceof LexiconError ? new UsageError(reportOf(draft, error.issues)) : error
  }
}
