import type { Lexicon } from './define.js'
import type { EntityList } from './entities.js'

/**
 * A list of names in its compiled form: typed arrays over one buffer, no object a name. Made by `loadEntities`;
 * `defineLexicon({ entities: [compiled] })` takes it where it takes a list.
 */
export interface CompiledEntities<Kind extends string = string> {
  /** The saved form, as `compileEntities` made it: post this to a worker, and load it there. */
  readonly bytes: Uint8Array
  readonly kinds: readonly Kind[]
}

/** Compiles lists of names to bytes. */
export function compileEntities(_lists: readonly EntityList[] | Lexicon<string>): Uint8Array {
  return new Uint8Array(0)
}

/** Takes the bytes of `compileEntities` into use, without parsing or copying them. */
export function loadEntities<Kind extends string = string>(bytes: Uint8Array): CompiledEntities<Kind> {
  return { bytes, kinds: [] }
}

/** The compiled lists of a lexicon; compiled on first use, once. */
export function entitiesOf<Kind extends string>(_lexicon: Lexicon<Kind>): readonly CompiledEntities<Kind>[] {
  return []
}
