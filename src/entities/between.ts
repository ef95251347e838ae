import { AGES, BEFORE_PLACES, PARTITIVES } from '../lexicon/data/heads.js'
import { Unit } from '../text/characters.js'
import { Gap, TokenKind } from '../text/tokens.js'
import { endsFeminine, hasTanwin } from './endings.js'
import { firstWritten, isComma, isJoined, lastWritten } from './letters.js'
import { add, follows, has, isWhole, type Page, wordFollows } from './page.js'
import { END, isRatherWord, isSyllable } from './parts.js'
import { isDash, isSeriesMark } from './persons.js'
import { strangeness } from './shape.js'
import { AnyName, Flag, wordSet } from './vocabulary.js'

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

/** `(35 عاما)`. */
function isAge(page: Page, token: number): boolean {
  if (firstWritten(page, token) !== Unit.ParenthesisOpen || page.tokens.kinds[token + 1] !== TokenKind.Number) return false
  return token + 2 < page.tokens.count && wordSet(AGES).has(page.words[token + 2])
}

/** `بعمر (11 عاما)` is of no Omar, `من برستول (14 عاما)` a town. */
function isAgedWord(page: Page, token: number): boolean {
  if (!isNameWord(page, token) || has(page, token, Flag.Common)) return false
  const before = page.words[token - 1] ?? ''
  return isWhole(page, token) ? !wordSet(BEFORE_PLACES).has(before) && !wordSet(PARTITIVES).has(before) : isJoined(page, token)
}

/** `سابيتري | سامال (37 عاما)`: a given name, or a word of no Arabic pattern, before a word that may be a family's. */
function isAgedFirst(page: Page, token: number): boolean {
  if (token < 0 || !isAgedWord(page, token) || has(page, token, Flag.Definite) || !isWhole(page, token + 1)) return false
  if (!follows(page, token + 1) || !has(page, token + 1, AnyName | Flag.Unknown)) return false
  return has(page, token, Flag.Given | Flag.Foreign) || strangeness(page.words[token]) > 1
}

/** A name of one word by itself. */
function isAgedAlone(page: Page, token: number): boolean {
  return isAgedWord(page, token) && (has(page, token, AnyName) || isFit(page, token, token + 1))
}

/** `رميزة (58 عاما)`: who is so old. */
export function readAged(page: Page): void {
  for (let token = 1; token < page.tokens.count; token++) {
    if (page.tokens.kinds[token] !== TokenKind.Punctuation || !isAge(page, token)) continue
    const last = token - 1
    if (page.tokens.gaps[token] === Gap.Line || !isNameWord(page, last)) continue
    const two = isAgedFirst(page, last - 1)
    if (two || isAgedAlone(page, last)) add(page, 'person', [two ? last - 1 : last, token])
  }
}
