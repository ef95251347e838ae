import { type Checker, checkList, checkOptionalText, checkRecord, checkText, LexiconError } from './issues.js'

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
  /** The name is also a common word: it needs a title, a cue or a following name beside it. */
  readonly ambiguous?: boolean
  /** Latin letters must match in case. */
  readonly caseSensitive?: boolean
}

/**
 * A list of entities of one kind; the kind may be your own.
 *
 * @example
 * ```ts
 * defineLexicon({ entities: [{ kind: 'club', items: [{ name: 'الأهلي', id: 'Q160', aliases: ['النادي الأهلي'] }] }] })
 * ```
 */
export interface EntityList<Kind extends string = string> {
  readonly kind: Kind
  readonly items: readonly EntityItem[]
  /** Under the overlap policy `priority` the list with the higher number wins; 0 where none is given. */
  readonly priority?: number
}

const ITEM_KEYS = ['name', 'id', 'aliases', 'foreign', 'ambiguous', 'caseSensitive']

function checkItem(checker: Checker, path: string, value: unknown): void {
  if (!checkRecord(checker, path, value, ITEM_KEYS)) return
  checkText(checker, `${path}.name`, value['name'], 'a name with at least one letter')
  checkOptionalText(checker, `${path}.id`, value['id'], 'an identifier')
  checkList(checker, `${path}.aliases`, value['aliases'], (at, alias) => {
    checkText(checker, at, alias, 'a name with at least one letter')
  })
}

export function checkEntityList(checker: Checker, path: string, value: unknown): void {
  if (!checkRecord(checker, path, value, ['kind', 'items'])) return
  checkText(checker, `${path}.kind`, value['kind'], 'a kind, such as person or club')
  checkList(checker, `${path}.items`, value['items'] ?? '', (at, item) => {
    checkItem(checker, at, item)
  })
}

export function checkEntityLists(lists: unknown): void {
  const checker: Checker = { issues: [] }
  checkList(checker, 'entities', lists, (path, list) => checkEntityList(checker, path, list))
  if (checker.issues.length > 0) throw new LexiconError(checker.issues)
}
