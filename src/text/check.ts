/** The error for a value of another type than was expected. */
export function foundOther(path: string, found: unknown, expected: string): TypeError {
  return new TypeError(`${path}: found ${Array.isArray(found) ? 'an array' : found && typeof found}, expected ${expected}`)
}

/** Whoever passes a field that is not there hears so, and not of something inside that has no tokens. */
export function checkString(text: unknown): void {
  if (typeof text !== 'string') throw foundOther('text', text, 'a string')
}
