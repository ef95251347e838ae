import { CharacterClass, characterClasses, Unit } from '../text/characters.js'

/** Web addresses, e-mail addresses, `@حساب` and `#وسم`. */
export type AddressKind = 'link' | 'email' | 'mention' | 'hashtag'

/** Where one stands. */
export interface Address {
  readonly kind: AddressKind
  readonly start: number
  readonly end: number
}

/** The last part of a host name: a country's two letters behind a name with letters, or one of the common ones. */
const DOMAIN =
  /^(?:com|org|net|edu|gov|mil|int|info|biz|news|app|dev|blog|site|online|shop|store|tech|live|media|press|agency|aero|museum|name|pro|xyz|link|click|world|today|africa|arab)$/i
const SCHEME = /^(?:https?|ftp)$/i
const LETTER = /[a-z]/i
const RUN = /[a-z\d._%+-]/i
/** What ends an address: spaces, quotation marks (« » “ ” too), Arabic punctuation. */
const BREAK = /[\s<>"'\u00ab\u00bb\u201c\u201d\u060c\u061b\u061f]/
const TRAILING = /[.,;:!?)\]\u2026]/

function endWhile(text: string, at: number, goesOn: (unit: number, character: string) => boolean): number {
  let end = at
  while (end < text.length && goesOn(text.charCodeAt(end), text[end])) end++
  return end
}

/** Letters, marks, digits and the underscore of any script: what an account or a tag is made of. */
function isNameUnit(unit: number): boolean {
  const kind = characterClasses()[unit]
  return unit === Unit.Underscore || (kind >= CharacterClass.ArabicLetter && kind <= CharacterClass.Letter)
}

/** `web-1.edu.jo`: parts between full stops, none empty, the last one a domain. */
function isHost(host: string): boolean {
  const parts = host.split('.')
  const domain = parts.pop() ?? ''
  if (parts.length === 0 || parts.includes('') || /[_%+]/.test(host)) return false
  return DOMAIN.test(domain) || (/^[a-z]{2}$/i.test(domain) && LETTER.test(parts[parts.length - 1]))
}

function withoutTrailing(text: string, start: number, end: number): number {
  let last = end
  while (last > start && TRAILING.test(text[last - 1])) last--
  return last
}

function endOfLink(text: string, at: number): number {
  return withoutTrailing(
    text,
    at,
    endWhile(text, at, (_, character) => !BREAK.test(character)),
  )
}

/** `run` is the stretch of Latin letters, digits and `._%+-` that begins at `start`. */
function addressOfRun(text: string, start: number, end: number): Address | null {
  const host = withoutTrailing(text, start, end)
  if (text.startsWith('://', end) && SCHEME.test(text.slice(start, end))) return { kind: 'link', start, end: endOfLink(text, end + 3) }
  if (text[end] === '@') {
    const server = endWhile(text, end + 1, (_, character) => RUN.test(character))
    const last = withoutTrailing(text, end + 1, server)
    return isHost(text.slice(end + 1, last)) ? { kind: 'email', start, end: last } : null
  }
  if (!isHost(text.slice(start, host))) return null
  return { kind: 'link', start, end: host === end && /[/?#:]/.test(text.charAt(end)) ? endOfLink(text, end) : host }
}

function markedName(text: string, start: number): Address | null {
  const end = endWhile(text, start + 1, isNameUnit)
  if (end === start + 1) return null
  if (text[start] === '@') return { kind: 'mention', start, end }
  return /^[\d\u0660-\u0669\u06f0-\u06f9_]+$/.test(text.slice(start + 1, end)) ? null : { kind: 'hashtag', start, end }
}

/** All of them, in reading order. They begin where no letter or digit stands before them. */
export function findAddresses(text: string): Address[] {
  const found: Address[] = []
  for (let at = 0; at < text.length; ) {
    const marked = text[at] === '@' || text[at] === '#'
    const end = marked ? at + 1 : endWhile(text, at, (_, character) => RUN.test(character))
    const free = at === 0 || !isNameUnit(text.charCodeAt(at - 1))
    const address = free && end > at ? (marked ? markedName(text, at) : addressOfRun(text, at, end)) : null
    if (address) found.push(address)
    at = address?.end ?? Math.max(end, at + 1)
  }
  return found
}
