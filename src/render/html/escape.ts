import escapeHtml from 'escape-html'

/** A carriage return would be read as a line feed, and a NUL not at all: the text would no longer be as long as the one that was passed in. */
export function escapeText(text: string): string {
  return escapeHtml(text).replaceAll('\r', '&#13;').replaceAll('\0', '\ufffd')
}

/** ` name="value"`, or nothing for null. */
export function attribute(name: string, value: string | number | null): string {
  return value === null ? '' : ` ${name}="${escapeText(String(value))}"`
}

/** Text of unknown direction inside other text: it neither turns its surroundings nor is turned by them. */
export function isolated(text: string): string {
  return `<bdi>${escapeText(text)}</bdi>`
}
