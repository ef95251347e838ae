/**
 * One article on its way in. Whatever other fields it has come out with it.
 *
 * @example
 * ```ts
 * const article: Article = { id: 'a1', text: 'قال بوتين إن "العلاقات ممتازة".' }
 * ```
 */
export interface Article {
  readonly id: string | number
  readonly text: string
}

/**
 * What stands in the place of an article that could not be read: never a missing record.
 *
 * @example
 * ```ts
 * const failure: Failure = { id: 7, error: { code: 'no-text', message: 'found 12 in text, expected a string' } }
 * ```
 */
export interface Failure {
  /** The id of the article; null where the record does not tell. */
  readonly id: string | number | null
  readonly error: { readonly code: string; readonly message: string }
}

/** True where a record stands for an article that could not be read. */
export function isFailure(record: object): record is Failure {
  return 'error' in record && typeof record.error === 'object' && record.error !== null && 'code' in record.error
}

/** The record of a failure. */
export function failure(id: string | number | null, code: string, message: string): Failure {
  return { id, error: { code, message } }
}
