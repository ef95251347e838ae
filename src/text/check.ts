/** @throws {TypeError} that says where, what kind of thing was found, and what is expected. */
export function fail(path: string, found: unknown, expected: string): never {
  throw new TypeError(`${path}: found ${Array.isArray(found) ? 'an array' : found && typeof found}, expected ${expected}`)
}

/** Whoever passes a field that is not there hears so, and not of something inside that has no tokens. */
export function checkString(text: unknown): void {
  if (typeof text !== 'string') fail('text', text, 'a string')
}
