import { CharacterClass, characterClasses, Unit } from '../text/characters.js'

/** Web addresses, e-mail addresses, `@حساب` and `#وسم`. */
export type AddressKind = 'link' | 'email' | 'mention' | 'hashtag'

export interface Address {
  readonly kind: AddressKind
  readonly start: number
  readonly end: number
}

/** Endings of host names, beside those of two letters. */
const DOMAINS: ReadonlySet<string> = new Set(
  'com org net edu gov mil int info biz news app dev blog site online shop store tech live media press agency aero museum name pro xyz link click world today africa arab'.split(
    ' ',
  ),
)
const SCHEME = /(?:https?|ftp):\/\/[^\s<>"«»“”]+/y
const HOST = /[a-z0-9-]+(?:\.[a-z0-9-]+)+/iy
const PATH = /(?::\d+)?(?:[/?#][^\s<>"«»“”]*)?/y
const LOCAL = /[a-z0-9._%+-]+@(?=[a-z0-9])/iy
const TRAILING = /[.,;:!?'’)\]،؛؟…]/

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}

/** Letters, marks, digits and the underscore of any script: what an account or a tag is made of. */
function isNameUnit(unit: number): boolean {
  const kind = characterClasses()[unit]
  return unit === Unit.Underscore || (kind >= CharacterClass.ArabicLetter && kind <= CharacterClass.Letter)
}

function endOfName(text: string, at: number): number {
  let end = at
  while (end < text.length && isNameUnit(text.charCodeAt(end))) end++
  return end
}

function withoutTrailing(text: string, end: number): number {
  let last = end
  while (TRAILING.test(text.charAt(last - 1))) last--
  return last
}

/** The end of a host name whose last part is a known domain; -1 where there is none. */
function endOfHost(text: string, at: number): number {
  const end = endOf(HOST, text, at)
  if (end < 0) return -1
  const domain = text.slice(text.lastIndexOf('.', end - 1) + 1, end).toLowerCase()
  return DOMAINS.has(domain) || /^[a-z]{2}$/.test(domain) ? end : -1
}

function addressAt(text: string, at: number): Address | null {
  const unit = text.charCodeAt(at)
  if (unit === Unit.At || unit === Unit.NumberSign) {
    const end = endOfName(text, at + 1)
    if (end === at + 1) return null
    if (unit === Unit.At) return { kind: 'mention', start: at, end }
    return /^[\d٠-٩۰-۹_]*$/.test(text.slice(at + 1, end)) ? null : { kind: 'hashtag', start: at, end }
  }
  const local = endOf(LOCAL, text, at)
  const server = local < 0 ? -1 : endOfHost(text, local)
  if (server >= 0) return { kind: 'email', start: at, end: server }
  const scheme = endOf(SCHEME, text, at)
  if (scheme >= 0) return { kind: 'link', start: at, end: withoutTrailing(text, scheme) }
  const host = endOfHost(text, at)
  if (host < 0) return null
  return { kind: 'link', start: at, end: withoutTrailing(text, endOf(PATH, text, host)) }
}

function isAsciiWord(unit: number): boolean {
  return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a ? true : unit >= 0x30 && unit <= 0x39
}

/** All of them, in reading order. They begin where no letter, digit or full stop stands before them. */
export function findAddresses(text: string): Address[] {
  const found: Address[] = []
  let tried = -1
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const marked = unit === Unit.At || unit === Unit.NumberSign
    if (!marked && (!isAsciiWord(unit) || at < tried)) continue
    if (at > 0 && isNameUnit(text.charCodeAt(at - 1))) continue
    const address = addressAt(text, at)
    if (address) found.push(address)
    if (address) at = address.end - 1
    else if (!marked) tried = endOfRun(text, at)
  }
  return found
}

/** Behind the run of letters, digits, dots and hyphens that was no address: it is not tried again at its every part. */
function endOfRun(text: string, at: number): number {
  let end = at
  while (end < text.length) {
    const unit = text.charCodeAt(end)
    if (!isAsciiWord(unit) && unit !== Unit.FullStop && unit !== Unit.Hyphen && unit !== Unit.Underscore && unit !== Unit.Percent) break
    end++
  }
  return end
}
