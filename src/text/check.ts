/** Whoever passes a field that is not there hears so, and not of something inside that has no tokens. */
export function checkString(text: unknown): void {
  if (typeof text !== 'string') throw new TypeError(`text: found ${text && typeof text}, expected a string`)
}
