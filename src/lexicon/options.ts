import type { Lexicon } from './define.js'
import { failWith } from './issues.js'

/** A value as `failWith` shows it, which costs a page more. */
const shown = (value: unknown): unknown =>
  Array.isArray(value) ? 'an array' : Object(value) === value ? 'an object' : JSON.stringify(value)

/** @throws {TypeError} that says where in the options, what was found, and what is expected. */
function check(isRight: boolean, path: string, found: unknown, expected: string): void {
  if (!isRight) throw new TypeError(`options${path}: found ${shown(found)}, expected ${expected}`)
}

/** What an option may be: in words, and asked of the value. */
export type Rule = readonly [expected: string, accepts: (value: unknown) => boolean]

/** The options that somebody knows. */
export type Rules = Readonly<Record<string, Rule>>

/** Looked at where it is read, since more can be said of it there. */
export const LATER: Rule = ['', () => true]
/** A text of any kind. */
export const TEXT: Rule = ['a string', (value) => typeof value === 'string']
/** A choice. */
export const FLAG: Rule = ['true or false', (value) => typeof value === 'boolean']

/** What the readers know: one object of options may serve them all, and each looks at its own and lets the others' stand. */
export const READER_KEYS: RegExp = /^(lexicon|overlap|descriptive|reference|weekStart|weekend|region)$/

function checkObject(options: unknown): void {
  check(shown(options) === 'an object', '', options, 'an object')
}

/**
 * Looks at the options that a function was given; `undefined` is none, and a key of `others` is somebody else's.
 *
 * @throws {TypeError} where they are no object, where a key is none of the rules', or where a value breaks its rule.
 */
export function checkOptions(options: unknown, rules: Rules, others: RegExp = /^$/): void {
  checkObject(options)
  for (const [key, value] of Object.entries(options as object)) {
    if (others.test(key) && !Object.hasOwn(rules, key)) continue
    const [expected, accepts] = Object.hasOwn(rules, key) ? rules[key] : [`one of the keys ${Object.keys(rules).join(', ')}`]
    if (value !== undefined && !accepts?.(value)) failWith(`options.${key}`, value, expected)
  }
}

/** Asked for a name only: the warnings themselves are work. */
function checkLexicon(lexicon: unknown): void {
  check(lexicon === undefined || 'warnings' in Object(lexicon), '.lexicon', lexicon, 'what defineLexicon gives')
}

/** What `defineLexicon` gives. */
export const LEXICON: Rule = [
  '',
  (value) => {
    checkLexicon(value)
    return true
  },
]

/**
 * The lexicon of a reader that is told nothing else. (A page pays for these lines, and not for the rules.)
 *
 * @throws {TypeError} where it is none, such as a definition that `defineLexicon` has not seen, or where there are options that no reader knows.
 */
export function lexiconOf<Kind extends string>(options: { readonly lexicon?: Lexicon<Kind> }): Lexicon<Kind> | undefined {
  checkObject(options)
  for (const key in options) check(READER_KEYS.test(key), `.${key}`, options[key as never], 'the key lexicon')
  checkLexicon(options.lexicon)
  return options.lexicon
}
