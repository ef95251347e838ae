/** One thing that is wrong in a definition. */
export interface LexiconIssue {
  /** Where: `verbs[3].present`. */
  readonly path: string
  /** What was found and what is expected. */
  readonly message: string
}

/** So many issues are told; of the others it is said how many they are. */
const MOST_ISSUES = 100

/**
 * A wrong definition: all its issues at once, the first hundred of them where there are more.
 *
 * @example
 * ```ts
 * try {
 *   defineLexicon({ verbs: [{ past: '' }] })
 * } catch (error) {
 *   if (error instanceof LexiconError) console.log(error.issues[0].message) // → found "", expected one Arabic word
 * }
 * ```
 */
export class LexiconError extends Error {
  /** What a minifier leaves it. */
  static override readonly name = 'LexiconError'
  override readonly name = 'LexiconError'
  readonly issues: readonly LexiconIssue[]
  /** How many issues there are beside those in `issues`. */
  readonly more: number

  constructor(issues: readonly LexiconIssue[], more = 0) {
    super([...issues.map(({ path, message }) => `${path}: ${message}`), ...(more > 0 ? [`… and ${more} more`] : [])].join('\n'))
    this.issues = issues
    this.more = more
  }
}

/** Collects issues; every check answers whether the value is what it should be. */
export interface Checker {
  readonly issues: LexiconIssue[]
  /** All that were noted, those too that are not kept. */
  readonly noted: { count: number }
}

/** A checker that has found nothing yet. */
export const createChecker = (): Checker => ({ issues: [], noted: { count: 0 } })

/** @throws {LexiconError} where anything was noted. */
export function throwNoted({ issues, noted }: Checker): void {
  if (noted.count > 0) throw new LexiconError(issues, noted.count - issues.length)
}

/** Whether a value is raw memory, such as the bytes of a compiled list: it has a key for each byte. */
export const isBytes = (value: unknown): boolean => ArrayBuffer.isView(value) || value instanceof ArrayBuffer

/** A value as an error message shows it, whatever it is: short, and never a whole list. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value)
  if (Array.isArray(value)) return `an array of ${value.length}`
  if (isBytes(value)) return 'bytes'
  return value === null || typeof value !== 'object' ? String(value) : 'an object'
}

/** @throws {TypeError} that says where, which value was found, and what is expected. */
export function failWith(path: string, value: unknown, expected: string): never {
  throw new TypeError(`${path}: found ${shown(value)}, expected ${expected}`)
}

/** @throws {TypeError} where a value cannot be iterated, or only as the letters of a string. */
export function checkIterable(path: string, value: unknown, expected: string): void {
  if (Object(value) !== value || !(Symbol.asyncIterator in Object(value) || Symbol.iterator in Object(value)))
    failWith(path, value, expected)
}

/** Notes that a value is not what is expected; `found` is what it is called. */
export function reject(checker: Checker, path: string, value: unknown, expected: string, found?: string): false {
  if (checker.noted.count++ < MOST_ISSUES) checker.issues.push({ path, message: `found ${found ?? shown(value)}, expected ${expected}` })
  return false
}

/** An object that is no array. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Notes what is no record, and every key that is none of `keys`. */
export function checkRecord(
  checker: Checker,
  path: string,
  value: unknown,
  keys: readonly string[],
): value is Readonly<Record<string, unknown>> {
  if (!isRecord(value) || isBytes(value)) return reject(checker, path, value, 'an object')
  for (const key of Object.keys(value))
    if (!keys.includes(key)) reject(checker, `${path}.${key}`, value[key], `one of the keys ${keys.join(', ')}`)
  return true
}

/** Notes what is no array, and has every item checked; `undefined` is let pass. */
export function checkList(checker: Checker, path: string, value: unknown, checkItem: (path: string, item: unknown) => void): void {
  if (value === undefined) return
  if (!Array.isArray(value)) return void reject(checker, path, value, 'an array')
  value.forEach((item, position) => {
    checkItem(`${path}[${position}]`, item)
  })
}

/** Notes what is none of the allowed values; `undefined` is let pass. */
export function checkOneOf(checker: Checker, path: string, value: unknown, allowed: readonly string[]): void {
  if (value !== undefined && !(typeof value === 'string' && allowed.includes(value)))
    reject(checker, path, value, `one of ${allowed.join(', ')}`)
}

/** Notes what is no text, or an empty one. */
export function checkText(checker: Checker, path: string, value: unknown, expected: string): void {
  if (typeof value !== 'string' || value.trim() === '') reject(checker, path, value, expected)
}

/** The same, where `undefined` is let pass. */
export function checkOptionalText(checker: Checker, path: string, value: unknown, expected: string): void {
  if (value !== undefined) checkText(checker, path, value, expected)
}

/** A frozen copy of a checked record: what its owner does to his own later changes nothing here. */
export function copied<Value extends object>(value: Value, keys: readonly (keyof Value)[]): Value {
  const copy: Partial<Value> = {}
  for (const key of keys) {
    const field = value[key]
    if (field !== undefined) copy[key] = Array.isArray(field) ? (Object.freeze([...(field as unknown[])]) as Value[keyof Value]) : field
  }
  return Object.freeze(copy) as Value
}
