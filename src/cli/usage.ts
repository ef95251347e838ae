import { distance } from 'fastest-levenshtein'

/** What the user can put right: one line on stderr, exit 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** What the machine refuses while we write: one line on stderr, exit 1. */
export class OutputError extends Error {
  override readonly name = 'OutputError'
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a directory, expected a file',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space is left',
  EDQUOT: 'no space is left',
  EFBIG: 'the file is larger than it may be',
  ERR_STRING_TOO_LONG: 'it is too long for one text: cut it into articles, or give them as JSON lines',
  ERR_FS_FILE_TOO_LARGE: 'it is too long for one text: cut it into articles, or give them as JSON lines',
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

/** Why a file cannot be read or written, in words. */
export function reasonOf(error: unknown): string {
  return REASONS[codeOf(error)] ?? (error instanceof Error ? error.message : String(error))
}

/** A file that cannot be opened is the user's to name otherwise; one that cannot take more is not. */
const NOT_OPENED: ReadonlySet<string> = new Set(['ENOENT', 'EISDIR', 'ENOTDIR', 'EACCES', 'EPERM', 'EROFS', 'ELOOP', 'ENAMETOOLONG'])

/** What is thrown where `name` cannot be written. */
export function writeError(name: string, error: unknown): UsageError | OutputError {
  const message = `cannot write ${name}: ${reasonOf(error)}`
  return NOT_OPENED.has(codeOf(error)) ? new UsageError(message) : new OutputError(message)
}

/** A line on stderr about what was read otherwise than its owner may think; the work goes on. */
export function warn(message: string): void {
  process.stderr.write(`rawi: warning: ${message}\n`)
}

const SLIP = 3

/** A name with a slip in it, and the nearest that there is. */
export function didYouMean(name: string, known: readonly string[]): string {
  const [first, ...others] = known
  if (first === undefined) return ''
  const best = others.reduce((left, right) => (distance(name, left) <= distance(name, right) ? left : right), first)
  return distance(name, best) <= SLIP ? ` (did you mean ${best}?)` : ''
}
