import { Unit } from '../text/characters.js'
import { foldWord } from '../text/fold.js'
import { allTitles } from './builtin.js'
import { isCommonName, isCommonWord, isNamingWord, isPlainWord } from './common.js'
import { CURRENCY_HEADS } from './data/currencies.js'
import { FUNCTION_WORDS } from './data/heads.js'
import { PROCLITICS } from './data/proclitics.js'
import { MEASURES } from './data/units.js'
import type { Lexicon } from './define.js'
import type { EntityItem, EntityList } from './entities.js'
import { type CompiledEntities, listsOf } from './gazetteer/index.js'
import { isCompiled } from './gazetteer/layout.js'
import { wordsOfName } from './gazetteer/words.js'
import type { LexiconIssue } from './issues.js'
import { read } from './read.js'
import type { UnitDefinition } from './units.js'
import { verbKey } from './verbs.js'

const ARTICLE = String.fromCharCode(Unit.Alef, Unit.Lam)
const withoutArticle = (word: string): string => (word.startsWith(ARTICLE) ? word.slice(ARTICLE.length) : word)

let everyday: Set<string> | null = null

/** True for particles, pronouns and numerals, and for what people are: `في`, `أن`, `الرئيس`. */
function isEveryday(word: string): boolean {
  everyday ??= new Set([
    ...read(FUNCTION_WORDS).trim().split(/\s+/).map(foldWord),
    ...allTitles().flatMap(({ noun, feminine, plurals }) => [noun, feminine ?? noun, ...(plurals ?? [])].map(foldWord)),
  ])
  return everyday.has(foldWord(word)) || everyday.has(foldWord(withoutArticle(word)))
}

/** What a single name may do that its owner did not mean. */
function warningOf(name: string, item: EntityItem): string | null {
  const trimmed = name.trim()
  if (/\s/u.test(trimmed) || trimmed.length > 12) return null
  const folded = foldWord(trimmed)
  if (!item.ambiguous && (isCommonName(folded) || isPlainWord(trimmed) || isNamingWord(trimmed) || isEveryday(trimmed)))
    return `"${trimmed}" is a frequent word as well and will be found where it names nothing: mark it ambiguous`
  if (folded.length <= 2) return `"${trimmed}" has two letters at most: it is not looked for behind a proclitic`
  const hidden = PROCLITICS.filter((letter) => isCommonWord(letter + trimmed)).map((letter) => letter + trimmed)
  return hidden.length === 0 ? null : `"${trimmed}" is not looked for in ${hidden.join(', ')}, which are words of their own`
}

interface Notes {
  /** Names by their words: the kind and the id of the first that has them. */
  readonly known: Map<string, Owner>
  readonly found: LexiconIssue[]
}

interface Owner {
  readonly kind: string
  readonly id: string
}

/** Notes names that two items with different ids or of different kinds have. */
function noteRival({ known, found }: Notes, path: string, name: string, owner: Owner): void {
  const words = wordsOfName(name)
  const other = known.get(words)
  if (other === undefined) known.set(words, owner)
  else if (other.kind !== owner.kind || other.id !== owner.id) {
    const whom = other.kind === owner.kind ? other.id : `${other.id} (${other.kind})`
    found.push({ path, message: `"${name}" names ${whom} already: the first one wins, unless overlap is "all"` })
  }
}

function warnAboutItem(notes: Notes, path: string, kind: string, item: EntityItem): void {
  const owner = { kind, id: item.id ?? item.name }
  const names = [item.name, ...(item.aliases ?? [])]
  names.forEach((name, position) => {
    const at = position === 0 ? `${path}.name` : `${path}.aliases[${position - 1}]`
    const message = warningOf(name, item)
    if (message !== null) notes.found.push({ path: at, message })
    noteRival(notes, at, name, owner)
  })
}

/** The items of a list in their order, numbered through, whether they are compiled or not. */
function* itemsOf(list: EntityList | CompiledEntities): Generator<{ readonly kind: string; readonly item: EntityItem }> {
  for (const { kind, items } of isCompiled(list) ? listsOf(list) : [list]) for (const item of items) yield { kind, item }
}

/** Notes what is defined twice: `keysOf` gives a record's keys by their paths. */
function noteTwice<Item>(
  notes: Notes,
  path: string,
  items: readonly Item[],
  keysOf: (item: Item) => Iterable<readonly [string, string]>,
): void {
  const known = new Map<string, string>()
  items.forEach((item, position) => {
    for (const [field, key] of keysOf(item)) {
      const at = `${path}[${position}].${field}`
      const before = known.get(key)
      if (before === undefined) known.set(key, at)
      else notes.found.push({ path: at, message: `"${key}" is defined by ${before} already: the first one counts` })
    }
  })
}

/** The forms of a unit, each once. */
function* formsOf({ forms }: UnitDefinition): Generator<readonly [string, string]> {
  const seen = new Set<string>()
  for (const [at, form] of forms.entries()) {
    const key = foldWord(form.trim())
    if (!seen.has(key)) yield [`forms[${at}]`, key]
    seen.add(key)
  }
}

let ownUnits: Map<string, string> | null = null

/** What rawi itself takes a form for. */
function ownUnit(form: string): string | undefined {
  ownUnits ??= new Map([
    ...read(MEASURES).flatMap(([id, forms]) => forms.split('|').map((own) => [foldWord(own), id] as const)),
    ...read(CURRENCY_HEADS).flatMap(([forms, plurals, id]) => `${forms} ${plurals}`.split(' ').map((own) => [foldWord(own), id] as const)),
  ])
  return ownUnits.get(form)
}

/** What a form of a unit may do that its owner did not mean. */
function warningOfForm(form: string, id: string): string | null {
  if (/^\d+$/.test(form)) return `"${form}" is a number itself`
  const own = ownUnit(form)
  if (own !== undefined && own !== id) return `"${form}" is ${own} without this definition, which counts before it`
  return isEveryday(form) ? `"${form}" is a frequent word as well and will be taken for the unit behind any number` : null
}

/** What will catch, or miss, more than its owner expects: none of it is wrong, all of it is worth a look. */
export function warningsOf({ verbs, units, entities }: Pick<Lexicon, 'verbs' | 'units' | 'entities'>): LexiconIssue[] {
  const notes: Notes = { known: new Map(), found: [] }
  noteTwice(notes, 'verbs', verbs, (verb) => [['past', verbKey(verb)]])
  noteTwice(notes, 'units', units, formsOf)
  units.forEach((unit, position) => {
    for (const [field, form] of formsOf(unit)) {
      const message = warningOfForm(form, unit.id)
      if (message !== null) notes.found.push({ path: `units[${position}].${field}`, message })
    }
  })
  entities.forEach((list, position) => {
    let index = 0
    for (const { kind, item } of itemsOf(list)) warnAboutItem(notes, `entities[${position}].items[${index++}]`, kind, item)
  })
  return notes.found
}
