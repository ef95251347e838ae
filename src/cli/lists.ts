import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { DEFINITION_KEYS, innerList, itemFrom } from '../entities/lists.js'
import { defineLexicon, type Lexicon } from '../lexicon/define.js'
import { checkPriority, LIST_KEYS } from '../lexicon/entities.js'
import { type CompiledEntities, loadEntities } from '../lexicon/gazetteer/index.js'
import { checkRecord, createChecker, isRecord, LexiconError, type LexiconIssue } from '../lexicon/issues.js'
import { type Faults, firstOf, tellFaults } from './faults.js'
import { type Row, readRows } from './rows.js'
import { didYouMean, reasonOf, UsageError } from './usage.js'

/** The files of the user's own words, as the command line names them. */
export interface ListFiles {
  /** `FILE`, or `KIND=FILE` where the list itself has no kind. */
  readonly entities?: readonly string[]
  readonly verbs?: readonly string[]
  readonly units?: readonly string[]
}

/** Items of one kind and one priority. */
interface DraftList {
  readonly kind: string
  readonly priority?: number
  readonly rows: Row[]
}

/** A row that stood in a list, with the list's priority. */
type ListRow = Row & { readonly priority?: unknown }

/** A definition under way: what `defineLexicon` gets, and where each record comes from. */
interface Draft {
  readonly verbs: Row[]
  readonly units: Row[]
  readonly entities: Map<string, DraftList>
  /** Lists that were compiled before. */
  readonly compiled: { readonly file: string; readonly list: CompiledEntities }[]
  readonly faults: Faults
}

/** The fields of each list, which are the columns of a CSV file. */
export const ENTITY_COLUMNS: readonly string[] = ['kind', 'name', 'id', 'aliases', 'foreign', 'ambiguous', 'caseSensitive']
/** The columns of a CSV of verbs: the fields of a `VerbDefinition`. */
export const VERB_COLUMNS: readonly string[] = ['past', 'present', 'participle', 'masdar', 'stance', 'requires']
/** The columns of a CSV of units: the fields of a `UnitDefinition`. */
export const UNIT_COLUMNS: readonly string[] = ['id', 'kind', 'forms']

const A_KIND = /^[\p{L}\p{N}_-]+$/u
/** What `rawi entities compile` writes. */
export const COMPILED = '.rawi'

/** A row may be a name, an item (`name` …), a list (`kind`, `items`), or a whole definition (`entities: […]`): all of it becomes items. */
function itemsOf(row: ListRow, faults: Faults): ListRow[] {
  const { place, value } = row
  if (Array.isArray(value)) return insideOf(row, value, faults)
  if (!isRecord(value)) return [{ ...row, value: itemFrom(value) }]
  const inner = innerList(value)
  const within = inner === null ? null : value[inner]
  if (!Array.isArray(within)) return [{ ...row, value: itemFrom(value) }]
  const { kind } = value
  const listed = (item: unknown): unknown => {
    const read = typeof item === 'string' ? itemFrom(item) : item
    return inner === 'items' && isRecord(read) && kind !== undefined ? { kind, ...read } : read
  }
  noteList(row, value, inner, faults)
  const { priority = row.priority } = inner === 'items' ? value : row
  return insideOf({ ...row, priority, place: `${place}${place.endsWith(']') ? '.' : ': '}${inner}` }, within.map(listed), faults)
}

function insideOf(row: ListRow, values: readonly unknown[], faults: Faults): ListRow[] {
  return values.flatMap((value, position) => itemsOf({ ...row, place: `${row.place}[${position}]`, value }, faults))
}

/** Notes what is wrong with a list itself, beside its items. */
function noteList(
  { place, order }: Row,
  list: Readonly<Record<string, unknown>>,
  inner: 'items' | 'entities' | null,
  faults: Faults,
): void {
  const checker = createChecker()
  checkRecord(checker, '', list, inner === 'items' ? LIST_KEYS : DEFINITION_KEYS)
  if (inner === 'items') checkPriority(checker, '.priority', list['priority'])
  for (const { path, message } of checker.issues) {
    const field = path.slice(1)
    faults.found.push({ order, text: `${place}: ${field}: ${message}${nearest(field, message)}` })
  }
}

const NO_KIND = 'there is none; add a field (or column) kind, or give the list as KIND=FILE, such as club=clubs.csv'

/** An item without a kind is looked at as well: what else is wrong with it is told too. */
function addItem(draft: Draft, { priority: given, ...row }: ListRow, defaultKind: string | undefined): void {
  const { place, order, value } = row
  const { kind = defaultKind, ...item } = isRecord(value) ? value : { kind: defaultKind }
  const isKind = typeof kind === 'string' && kind.trim() !== ''
  if (!isKind && isRecord(value)) draft.faults.found.push({ order, text: `${place}: kind: ${NO_KIND}` })
  const known = isKind ? kind : UNKNOWN
  const priority = Number.isInteger(given) ? { priority: given as number } : {}
  const key = `${priority.priority ?? ''} ${known}`
  const list = draft.entities.get(key) ?? { kind: known, rows: [], ...priority }
  draft.entities.set(key, list)
  list.rows.push({ ...row, value: isRecord(value) ? item : value })
}

/** The kind of what has none, until it is told. */
const UNKNOWN = 'unknown'

/** `club=clubs.csv` */
function splitArgument(argument: string): { kind: string | undefined; file: string } {
  const at = argument.indexOf('=')
  const kind = argument.slice(0, at)
  if (at <= 0 || !A_KIND.test(kind)) return { kind: undefined, file: argument }
  if (argument.length === at + 1) throw new UsageError(`--entities ${argument}: found no file behind the =, expected KIND=FILE`)
  return { kind, file: argument.slice(at + 1) }
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
  for (const row of await readRows({ file, columns: ENTITY_COLUMNS }, draft.faults))
    for (const item of itemsOf(row, draft.faults)) addItem(draft, item, kind)
}

/** The row behind a path such as `entities[0].items[3].aliases[1]`, and the field in it. */
function rowAt(draft: Draft, path: string): { row: Row; field: string } | null {
  const [list, first, inner, item, ...rest] = path.split(/[.[\]]+/)
  const inEntities = list === 'entities' && inner === 'items'
  const rows = inEntities
    ? [...draft.entities.values()][Number(first)]?.rows
    : list === 'verbs' || list === 'units'
      ? draft[list]
      : undefined
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
  return `${row.place}: ${field === '' ? '' : `${field}: `}${row.columns ? inCells(message, field, row.columns) : message}${nearest(field, message)}`
}

/** What a CSV file has for what JSON calls an array, a truth value, and nothing at all. */
function inCells(message: string, field: string, columns: readonly (string | null)[]): string {
  return message
    .replace('expected true or false', 'expected yes or no')
    .replace('expected an array of at least one form', 'expected one or more, with | between them')
    .replace(/^found (?:undefined|an array of 0)(?=,)/, columns.includes(field) ? 'found an empty cell' : 'found no such column')
}

/** What is not wrong goes to stderr; one compiled list alone was warned of when it was compiled. */
function warn(draft: Draft, lexicon: Lexicon<string>): void {
  const { verbs, units, entities, compiled } = draft
  if (compiled.length === 1 && verbs.length + units.length + entities.size === 0) return
  if (lexicon.warnings.length > 0)
    process.stderr.write(`${firstOf(lexicon.warnings, (issue) => describe(draft, issue)).replace(/^/gm, 'rawi: warning: ')}\n`)
}

const valuesOf = (rows: readonly Row[]): never[] => rows.map(({ value }) => value as never)

/** The lexicon that the user's files define; null where there are none. Every issue of every list is reported, by line and field. */
export async function readLexicon(files: ListFiles): Promise<Lexicon<string> | null> {
  const { entities = [], verbs = [], units = [] } = files
  if (entities.length + verbs.length + units.length === 0) return null
  const draft: Draft = { verbs: [], units: [], entities: new Map(), compiled: [], faults: { files: 0, found: [], more: 0 } }
  for (const file of entities) await addEntities(draft, file)
  for (const file of verbs) draft.verbs.push(...(await readRows({ file, columns: VERB_COLUMNS }, draft.faults)))
  for (const file of units) draft.units.push(...(await readRows({ file, columns: UNIT_COLUMNS }, draft.faults)))
  const lexicon = define(draft)
  tellFaults(draft.faults)
  if (lexicon) warn(draft, lexicon)
  return lexicon
}

/** The lexicon of a draft; null where something in it is wrong, which is noted. */
function define(draft: Draft): Lexicon<string> | null {
  try {
    return defineLexicon<string>({
      verbs: valuesOf(draft.verbs),
      units: valuesOf(draft.units),
      entities: [
        ...[...draft.entities.values()].map(({ rows, ...list }) => ({ ...list, items: valuesOf(rows) })),
        ...draft.compiled.map(({ list }) => list),
      ],
    })
  } catch (error) {
    if (!(error instanceof LexiconError)) throw error
    for (const issue of error.issues)
      draft.faults.found.push({ order: rowAt(draft, issue.path)?.row.order ?? Number.POSITIVE_INFINITY, text: describe(draft, issue) })
    draft.faults.more += error.more
    return null
  }
}
