import { checkEntityList, copyOfList, type EntityList } from './entities.js'
import type { CompiledEntities } from './gazetteer/index.js'
import { isCompiled } from './gazetteer/layout.js'
import { type Checker, checkList, checkRecord, createChecker, isBytes, isRecord, type LexiconIssue, reject, throwNoted } from './issues.js'
import { checkUnit, copyOfUnit, type UnitDefinition } from './units.js'
import { checkVerb, copyOfVerb, type VerbDefinition, verbKey } from './verbs.js'
import { warningsOf } from './warnings.js'

/** What a user adds to what rawi knows: data, no code. Without a parameter it takes lists of any kind. */
export interface LexiconDefinition<Kind extends string = string> {
  /** A lexicon whose words are taken in: where this definition has a word of its own for the same, its own counts. */
  readonly extends?: Lexicon<Kind>
  readonly verbs?: readonly VerbDefinition[]
  readonly units?: readonly UnitDefinition[]
  /** Lists of names, and lists that were compiled before. */
  readonly entities?: readonly (EntityList<Kind> | CompiledEntities<Kind>)[]
}

/**
 * An immutable set of words, checked and copied when it was made; what the readers compile of it is compiled once and hangs on this object.
 * Made by `defineLexicon`; the parameter is the kinds of its entities, any kind where it is left out.
 */
export interface Lexicon<Kind extends string = string> {
  readonly verbs: readonly VerbDefinition[]
  readonly units: readonly UnitDefinition[]
  readonly entities: readonly (EntityList<Kind> | CompiledEntities<Kind>)[]
  /**
   * What is not wrong, but worth a look: names in `entities` (compiled ones too) that are particles, titles or other words that everybody
   * uses, or that two things have; verbs and forms of units that were defined twice; forms of units that are such words, numbers, or
   * rawi's own units. They are looked for when this is first read: some seconds for a million names.
   */
  readonly warnings: readonly LexiconIssue[]
}

const PARTS = ['verbs', 'units', 'entities'] as const

function checkBase(checker: Checker, base: unknown): void {
  if (base !== undefined && !(isRecord(base) && PARTS.every((part) => Array.isArray(base[part]))))
    reject(checker, 'extends', base, 'a lexicon that defineLexicon made')
}

function checkDefinition(definition: unknown): void {
  const checker = createChecker()
  if (checkRecord(checker, 'lexicon', definition, ['extends', ...PARTS])) {
    checkBase(checker, definition['extends'])
    checkList(checker, 'verbs', definition['verbs'], (path, verb) => checkVerb(checker, path, verb))
    checkList(checker, 'units', definition['units'], (path, unit) => checkUnit(checker, path, unit))
    checkList(checker, 'entities', definition['entities'], (path, list) => {
      if (isBytes(list)) reject(checker, path, list, 'loadEntities(bytes)')
      else if (!isCompiled(list)) checkEntityList(checker, path, list)
    })
  }
  throwNoted(checker)
}

/** The verbs of the lexicon that is extended, without those that are defined anew, then the lexicon's own. */
function joinVerbs(base: readonly VerbDefinition[], own: readonly VerbDefinition[]): readonly VerbDefinition[] {
  const anew = new Set(own.map(verbKey))
  return Object.freeze([...base.filter((verb) => !anew.has(verbKey(verb))), ...own.map(copyOfVerb)])
}

/**
 * Makes a lexicon of a user's own verbs, units and entity lists. They are copied: what is done to the definition later changes no lexicon.
 *
 * Of a verb, a form of a unit, or a name that is defined twice the first definition counts, and `warnings` says so; a lexicon's own words
 * stand before those of the lexicon that it extends, and its verbs before rawi's.
 *
 * @throws {LexiconError} where a definition is wrong: all issues at once, each with its path, what was found and what is expected.
 * @example
 * ```ts
 * const lexicon = defineLexicon({ verbs: [{ past: 'غرّد', present: 'يغرّد', participle: 'مغرّد', stance: 'write' }] })
 * extractQuotes('غرّد الوزير: "سنعود".', { lexicon })[0].cue?.lemma // → 'غرّد'
 * ```
 */
export function defineLexicon<const Kind extends string = never>(definition: LexiconDefinition<Kind>): Lexicon<Kind> {
  checkDefinition(definition)
  const { extends: base, verbs = [], units = [], entities = [] } = definition
  const own = entities.map((list) => (isCompiled(list) ? list : copyOfList(list)))
  let warnings: readonly LexiconIssue[] | null = null
  const lexicon = {
    verbs: joinVerbs(base?.verbs ?? [], verbs),
    units: Object.freeze([...units.map(copyOfUnit), ...(base?.units ?? [])]),
    entities: Object.freeze([...own, ...(base?.entities ?? [])]),
  }
  return Object.freeze({
    ...lexicon,
    get warnings(): readonly LexiconIssue[] {
      warnings ??= Object.freeze(warningsOf(lexicon))
      return warnings
    },
  })
}
