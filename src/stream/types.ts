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

/**
 * True where a record stands for an article that could not be read. It has no text: an article may have a field `error` of its own, which
 * comes out under `article`.
 */
export function isFailure(record: object): record is Failure {
  if (!('error' in record) || 'text' in record) return false
  const { error } = record
  return typeof error === 'object' && error !== null && 'code' in error
}

/**
 * What a record says of an article that was read, but not as it was asked for: its date of reference could not be.
 *
 * @example
 * ```ts
 * const warning: Warning = { code: 'no-reference', message: 'published: found 12, expected a Date or an ISO 8601 date such as 2022-12-30' }
 * ```
 */
export interface Warning {
  readonly code: string
  readonly message: string
}

/** The record of a failure. */
export function failure(id: string | number | null, code: string, message: string): Failure {
  return { id, error: { code, message } }
}
