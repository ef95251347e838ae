import type { Lexicon } from './define.js'

function wrong(path: string, found: unknown, expected: string): TypeError {
  return new TypeError(`${path}: found ${Array.isArray(found) ? 'an array' : found && typeof found}, expected ${expected}`)
}

/** @throws {TypeError} where the options of a reader are no object. */
export function checkObject(options: unknown): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) throw wrong('options', options, 'an object')
}

/**
 * The lexicon among a reader's options.
 *
 * @throws {TypeError} where it is none, such as a definition that `defineLexicon` has not seen.
 */
export function lexiconOf<Kind extends string>(options: { readonly lexicon?: Lexicon<Kind> }): Lexicon<Kind> | undefined {
  checkObject(options)
  const { lexicon } = options
  // Asked for its name only: the warnings themselves are work.
  if (lexicon !== undefined && !('warnings' in Object(lexicon))) throw wrong('options.lexicon', lexicon, 'what defineLexicon gives')
  return lexicon
}
