import { checkEntityList, type EntityList } from './entities.js'
import type { CompiledEntities } from './gazetteer.js'
import { isCompiled } from './gazetteer-layout.js'
import { type Checker, checkList, checkRecord, LexiconError, type LexiconIssue } from './issues.js'
import { checkUnit, type UnitDefinition } from './units.js'
import { checkVerb, type VerbDefinition } from './verbs.js'
import { warningsOf } from './warnings.js'

/** What a user adds to what rawi knows: data, no code. */
export interface LexiconDefinition<Kind extends string = never> {
  /** A lexicon whose words are taken in first. */
  readonly extends?: Lexicon<string>
  readonly verbs?: readonly VerbDefinition[]
  readonly units?: readonly UnitDefinition[]
  /** Lists of names, and lists that were compiled before. */
  readonly entities?: readonly (EntityList<Kind> | CompiledEntities<Kind>)[]
}

/**
 * An immutable set of words, checked when it was made; what the readers compile of it is compiled once and hangs on this object.
 * Made by `defineLexicon`.
 */
export interface Lexicon<Kind extends string = never> {
  readonly verbs: readonly VerbDefinition[]
  readonly units: readonly UnitDefinition[]
  readonly entities: readonly (EntityList<Kind> | CompiledEntities<Kind>)[]
  /** Names in `entities` that will catch common words, or have two owners: nothing is wrong with them, all are worth a look. */
  readonly warnings: readonly LexiconIssue[]
}

function checkDefinition(definition: unknown): void {
  const checker: Checker = { issues: [] }
  if (checkRecord(checker, 'lexicon', definition, ['extends', 'verbs', 'units', 'entities'])) {
    checkList(checker, 'verbs', definition['verbs'], (path, verb) => checkVerb(checker, path, verb))
    checkList(checker, 'units', definition['units'], (path, unit) => checkUnit(checker, path, unit))
    checkList(checker, 'entities', definition['entities'], (path, list) => {
      if (!isCompiled(list)) checkEntityList(checker, path, list)
    })
  }
  if (checker.issues.length > 0) throw new LexiconError(checker.issues)
}

/**
 * Makes a lexicon of a user's own verbs, units and entity lists.
 *
 * @throws {LexiconError} where a definition is wrong: all issues at once, each with its path, what was found and what is expected.
 * @example
 * ```ts
 * const lexicon = defineLexicon({ verbs: [{ past: 'غرّد', present: 'يغرّد', participle: 'مغرّد', stance: 'write' }] })
 * extractQuotes('غرّد الوزير: "سنعود".', { lexicon })[0].cue.lemma // 'غرّد'
 * ```
 */
export function defineLexicon<const Kind extends string = never>(definition: LexiconDefinition<Kind>): Lexicon<Kind> {
  checkDefinition(definition)
  const base = definition.extends
  let warnings: readonly LexiconIssue[] | null = null
  return Object.freeze({
    verbs: [...(base?.verbs ?? []), ...(definition.verbs ?? [])],
    units: [...(base?.units ?? []), ...(definition.units ?? [])],
    // Of two things with one name the first wins: a lexicon's own lists stand before those that it extends.
    entities: [...(definition.entities ?? []), ...((base?.entities ?? []) as Lexicon<Kind>['entities'])],
    // Looked for when they are asked for: a million names take a second.
    get warnings(): readonly LexiconIssue[] {
      warnings ??= warningsOf((definition.entities ?? []).filter((list): list is EntityList<Kind> => !isCompiled(list)))
      return warnings
    },
  })
}
