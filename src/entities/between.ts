import { Unit } from '../text/characters.js'
import { TokenKind } from '../text/tokens.js'
import { endsFeminine, hasTanwin } from './endings.js'
import { isComma, isJoined, lastWritten } from './letters.js'
import { add, follows, has, isWhole, type Page, wordFollows } from './page.js'
import { END, isRatherWord, isSyllable } from './parts.js'
import { isDash, isSeriesMark } from './persons.js'
import { strangeness } from './shape.js'
import { AnyName, Flag } from './vocabulary.js'

/** A name in a frame has so many words at most. */
const WORDS = 3

/** What no name of a frame holds. */
const NOT_INSIDE: number =
  Flag.Nationality | Flag.OrganizationHead | Flag.PlaceHead | Flag.NamedHead | Flag.EventHead | Flag.ProductHead | Flag.Modifier

/** `على الخيبري`: `علي`, as some write it. */
function isAli(page: Page, token: number): boolean {
  return has(page, token, Flag.Given) && has(page, token, Flag.Function) && lastWritten(page, token) === Unit.AlefMaksura
}

/** A word that a name in a frame may hold: nothing else has it, and it is no title and no particle. */
function isNameWord(page: Page, token: number): boolean {
  if (
    page.tokens.kinds[token] !== TokenKind.Word ||
    page.words[token].length < 2 ||
    page.person[token] ||
    page.taken[token] ||
    page.hits[token]
  )
    return false
  if (has(page, token, END | NOT_INSIDE) || hasTanwin(page, token)) return false
  return !has(page, token, Flag.Title) || has(page, token, Flag.Given)
}

/** Where the words end from `from` on that may be a name; `from` where none is. */
function endOfWords(page: Page, from: number): number {
  if (from >= page.tokens.count || !(isNameWord(page, from) || (isAli(page, from) && !page.person[from]))) return from
  let end = from + 1
  while (
    end < from + WORDS &&
    wordFollows(page, end) &&
    !isJoined(page, end) &&
    isWhole(page, end) &&
    (isNameWord(page, end) || isSyllable(page, end, from))
  )
    end++
  return end
}

/** A name by itself, where what stands around it asks for one. */
function isFit(page: Page, from: number, end: number): boolean {
  const last = end - 1
  // `رحمه الله`.
  if (isRatherWord(page, from, from) && !isAli(page, from)) return false
  // `الفرجاني ساسي`.
  if (has(page, from, Flag.Definite) && !has(page, from, AnyName) && (last === from || !has(page, from, Flag.Unknown))) return false
  // `فيليب لام`.
  const sure = has(page, from, Flag.Given | Flag.Foreign) && !has(page, from, Flag.Common)
  if (has(page, last, Flag.Common) && !has(page, last, AnyName) && !sure) return false
  if (endsFeminine(page, from) && !has(page, from, AnyName)) return false
  if (end === from + 1)
    return !has(page, from, Flag.Common | Flag.CommonName) && (has(page, from, AnyName) || strangeness(page.words[from]) > 0)
  for (let token = from; token < end; token++) if (has(page, token, AnyName | Flag.Unknown)) return true
  return false
}

/** Where a name begins behind a person: `، `, ` ـ `, ` و`. */
function startBehind(page: Page, token: number): number {
  if (isComma(page, token) || isSeriesMark(page, token)) return token + 1
  return page.tokens.kinds[token] === TokenKind.Word && isJoined(page, token) && page.readings[token].cut === 1 ? token : -1
}

/** `محمد عيد ـ جمعان الدوسري ـ خالد الغامدي`, `هازار ومرتنز ولوكاكو`: what stands between two persons as they stand in a series. */
export function readBetween(page: Page): void {
  const starts = new Uint8Array(page.tokens.count + 1)
  const ends: number[] = []
  for (const { kind, from, end } of page.found) {
    if (kind !== 'person') continue
    starts[from] = 1
    ends.push(end)
  }
  for (const behind of ends) {
    if (behind >= page.tokens.count) continue
    const from = startBehind(page, behind)
    if (from < 0 || page.person[from] || page.tokens.kinds[from] !== TokenKind.Word) continue
    const end = endOfWords(page, from)
    if (end === from || !isFit(page, from, end)) continue
    const next = end < page.tokens.count ? startBehind(page, end) : -1
    if (next < 0 || !starts[next] || (isAli(page, from) && end === from + 1)) continue
    add(page, 'person', [from, end])
  }
}

/** `وزير الأشغال، ردفان الدبيسي،`: behind an office two words or three between commas. */
export function readApposed(page: Page): void {
  const apposed: (readonly [number, number])[] = []
  for (const { kind, end: comma } of page.found) {
    if (kind !== 'role' || !isComma(page, comma) || !follows(page, comma + 1)) continue
    const from = comma + 1
    const end = endOfWords(page, from)
    if (end < from + 2 || !isComma(page, end) || !isWhole(page, from) || !isFit(page, from, end)) continue
    if (has(page, end - 1, Flag.Unknown | AnyName)) apposed.push([from, end])
  }
  for (const span of apposed) add(page, 'person', span)
}

/** `المدني`: an adjective is a family's name there. */
function isBylined(page: Page, token: number): boolean {
  if (has(page, token, Flag.Modifier) && has(page, token, Flag.Definite)) return !has(page, token, END) && !page.taken[token]
  return isNameWord(page, token) && !has(page, token, Flag.Common)
}

/** `سلوى المدني – جريدة الأفق`: who wrote an article stands at its head, before a dash. */
export function readByline(page: Page): void {
  const { count, kinds } = page.tokens
  if (count < 3 || kinds[0] !== TokenKind.Word || page.person[0] || page.taken[0] || !has(page, 0, Flag.Given | Flag.Foreign)) return
  let end = 1
  while (end < WORDS && wordFollows(page, end) && isWhole(page, end) && isBylined(page, end)) end++
  if (end > 1 && end < count && isWhole(page, 0) && isDash(page, end)) add(page, 'person', [0, end])
}
