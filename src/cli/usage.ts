/** What the user can put right: one line on stderr, exit 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** Why a file cannot be read, in words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOENT') return 'there is no such file'
  if (code === 'EISDIR') return 'it is a directory, expected a file'
  if (code === 'EACCES' || code === 'EPERM') return 'no permission'
  return error instanceof Error ? error.message : String(error)
}
