import { isCompiled } from './gazetteer/layout.js'
import { Entry, entries, RunKind } from './gazetteer/runs.js'
import {
  type Checker,
  checkList,
  checkOptionalText,
  checkRecord,
  checkText,
  copied,
  createChecker,
  isBytes,
  isRecord,
  reject,
  throwNoted,
} from './issues.js'

/** One thing with a name. */
export interface EntityItem {
  /** The canonical name; what comes out as `Entity.name`. */
  readonly name: string
  /** Any identifier; what comes out as `Entity.id`. */
  readonly id?: string
  /** Other names and spellings of the same thing. */
  readonly aliases?: readonly string[]
  /** A name from another language: spellings that differ in how they transliterate are found too. */
  readonly foreign?: boolean
  /**
   * The name is also a common word: `extractEntities` takes it only where the text shows that it names. That is
   *
   * - behind a noun that bare names follow, or a title: `نادي النصر`, `مدرب النصر`, `حركة أمل`, `الوزير حسن`; behind a name: `محمد نور`;
   * - as the subject of a verb of winning and losing, `فاز النصر`, or of speech and action where what follows is no preposition and no
   *   adjective: `أعلن النصر تعاقده`, not `أعلن النصر على العدو`; never as an object, `حقق الجيش النصر`;
   * - alone between quotation marks;
   * - behind a name of the same kind that counts, with a particle between, `فاز النصر على الهلال`, or joined to one by و.
   *
   * Elsewhere it is left out, `تحقيق النصر`, `النصر لنا`; `findNames` gives every one, and says that it is `ambiguous`.
   */
  readonly ambiguous?: boolean
  /** Latin letters must match in case. */
  readonly caseSensitive?: boolean
}

/**
 * A list of entities of one kind; the kind may be your own.
 *
 * @example
 * ```ts
 * const club: EntityList = { kind: 'club', items: [{ name: 'النادي الأهلي', id: 'Q160', aliases: ['الأهلي'] }] }
 * extractEntities('فاز الأهلي', { lexicon: defineLexicon({ entities: [club] }) })[0].name // → 'النادي الأهلي'
 * ```
 */
export interface EntityList<Kind extends string = string> {
  readonly kind: Kind
  readonly items: readonly EntityItem[]
  /** Under the overlap policy `priority` the list with the higher number wins; 0 where none is given. */
  readonly priority?: number
}

const ITEM_KEYS: readonly (keyof EntityItem)[] = ['name', 'id', 'aliases', 'foreign', 'ambiguous', 'caseSensitive']
const FLAGS = ['foreign', 'ambiguous', 'caseSensitive'] as const
const MOST_WORDS = 100
const NAME = `a name of at least one letter or digit, on one line, of at most ${MOST_WORDS} words`

/** Whether a name can be looked for. A list may have a million of them: one look at each unit. */
function isName(value: unknown): boolean {
  if (typeof value !== 'string') return false
  const table = entries()
  let words = 0
  let inWord = false
  for (let at = 0; at < value.length; at++) {
    const entry = table[value.charCodeAt(at)]
    if ((entry & Entry.Line) !== 0) return false
    if ((entry & Entry.Deleted) !== 0) continue
    const isLetter = entry >> Entry.KindShift !== RunKind.Gap
    if (isLetter && !inWord) words++
    inWord = isLetter
  }
  return words > 0 && words <= MOST_WORDS
}

function checkName(checker: Checker, path: string, value: unknown): void {
  if (!isName(value)) reject(checker, path, value, NAME)
}

function checkFlag(checker: Checker, path: string, value: unknown): void {
  if (value !== undefined && typeof value !== 'boolean') reject(checker, path, value, 'true or false')
}

const isFlag = (value: unknown): boolean => value === undefined || typeof value === 'boolean'

/** Whether nothing is wrong with an item: asked first, since saying what is wrong takes a path for every part. */
function isSound(item: unknown): boolean {
  if (!isRecord(item)) return false
  const { name, id, aliases, foreign, ambiguous, caseSensitive } = item
  for (const key in item) if (!(ITEM_KEYS as readonly string[]).includes(key)) return false
  if (!isName(name) || !isFlag(foreign) || !isFlag(ambiguous) || !isFlag(caseSensitive)) return false
  if (id !== undefined && (typeof id !== 'string' || id.trim() === '')) return false
  return aliases === undefined || (Array.isArray(aliases) && aliases.every(isName))
}

/** Notes what is wrong with an item of a list. */
export function checkItem(checker: Checker, path: string, value: unknown): void {
  if (isSound(value) || !checkRecord(checker, path, value, ITEM_KEYS)) return
  checkName(checker, `${path}.name`, value['name'])
  checkOptionalText(checker, `${path}.id`, value['id'], 'an identifier')
  checkList(checker, `${path}.aliases`, value['aliases'], (at, alias) => {
    checkName(checker, at, alias)
  })
  for (const flag of FLAGS) checkFlag(checker, `${path}.${flag}`, value[flag])
}

function checkItems(checker: Checker, path: string, items: unknown): void {
  if (!Array.isArray(items)) return void reject(checker, path, items, 'an array of items')
  for (let position = 0; position < items.length; position++)
    if (!isSound(items[position])) checkItem(checker, `${path}[${position}]`, items[position])
}

/** The fields of a list. */
export const LIST_KEYS: readonly (keyof EntityList)[] = ['kind', 'items', 'priority']

/** Notes a priority that is none. */
export function checkPriority(checker: Checker, path: string, value: unknown): void {
  if (value !== undefined && !Number.isInteger(value)) reject(checker, path, value, 'a whole number')
}

/** Notes what is wrong with a list of entities. */
export function checkEntityList(checker: Checker, path: string, value: unknown): void {
  if (!checkRecord(checker, path, value, LIST_KEYS)) return
  checkText(checker, `${path}.kind`, value['kind'], 'a kind, such as person or club')
  checkItems(checker, `${path}.items`, value['items'])
  checkPriority(checker, `${path}.priority`, value['priority'])
}

/** A list as it was when it was checked. A million names take half a second more for it. */
export function copyOfList<Kind extends string>({ kind, items, priority }: EntityList<Kind>): EntityList<Kind> {
  const copies = new Array<EntityItem>(items.length)
  for (let position = 0; position < copies.length; position++) copies[position] = copied(items[position], ITEM_KEYS)
  return Object.freeze({ kind, items: Object.freeze(copies), ...(priority === undefined ? {} : { priority }) })
}

const A_PLAIN_LIST = 'a list, { kind, items }; what is compiled is joined by compileEntities(defineLexicon({ entities: […] }))'

/** @throws {LexiconError} where a list is wrong: all issues at once. */
export function checkEntityLists(lists: unknown): void {
  const checker = createChecker()
  if (!Array.isArray(lists)) reject(checker, 'entities', lists, 'an array of lists')
  else
    checkList(checker, 'entities', lists, (path, list) => {
      if (isCompiled(list)) reject(checker, path, list, A_PLAIN_LIST, 'a compiled list')
      else if (isBytes(list)) reject(checker, path, list, A_PLAIN_LIST)
      else checkEntityList(checker, path, list)
    })
  throwNoted(checker)
}
