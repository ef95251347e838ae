import type { Lexicon } from '../lexicon/define.js'
import { isConjunction, isPreposition, Unit } from '../text/characters.js'
import { hashWithFirst, hashWithoutFirst } from '../text/fold.js'
import type { Text } from '../text/prepare.js'
import { type Mention, mentionAt } from '../text/span.js'
import { foldedToken, Gap, scanTokens, startBehind, TokenKind, type Tokens } from '../text/tokens.js'
import { type Meaning, Sense } from './senses.js'
import { Filter, type Node, type Vocabulary, vocabularyOf } from './vocabulary.js'

/**
 * The text that is being read. One is read at a time, from end to end, so that the grammar's hundred small questions need not carry it.
 *
 * A place in it is one number: eight times the token's, counted from 1, and how the front of the token is read (`Front`).
 */
let source = ''
let tokens: Tokens
let vocabulary: Vocabulary
/** By place what was found there: its number in `lists`; 0 where nobody has looked. */
let seen: Int32Array
let lists: (readonly Found[])[]

/** How many letters of proclitics are cut off a word; `…Article`: and the article's alef, which `لـ` swallows, is put back. */
export const enum Front {
  Whole = 0,
  One = 1,
  Two = 2,
  OneArticle = 3,
  TwoArticle = 4,
  /** Behind the end of a line nothing is found. */
  Beyond = 7,
}

/** A place where nothing is. */
const NOWHERE: number = Front.Beyond

/** A phrase found in the vocabulary, and the place behind it. */
export interface Found extends Meaning {
  readonly end: number
}

const NOTHING: readonly Found[] = []

/** What is neither a string nor a text is refused where a string is read. */
const isPrepared = (text: string | Text): text is Text => (text as Partial<Text> | null | undefined)?.tokens !== undefined

/** Makes a text the one that is read, for as long as a reading of it takes; sentences and paragraphs are not asked for. */
export function reading<Result>(text: string | Text, lexicon: Lexicon<string> | undefined, read: () => Result): Result {
  vocabulary = vocabularyOf(lexicon)
  ;({ source, tokens } = isPrepared(text) ? text : { source: text, tokens: scanTokens(text) })
  seen = new Int32Array(tokens.count * 8 + 24)
  lists = [NOTHING, NOTHING]
  const result = read()
  // The text can be collected.
  source = ''
  tokens = seen = undefined as never
  lists = []
  return result
}

const tokenOf = (at: number): number => (at >> 3) - 1
const placeOf = (token: number): number => ((token + 1) << 3) | (token < 0 || token >= tokens.count ? Front.Beyond : Front.Whole)
/** How many letters of proclitics are cut off. */
export const cutOf = (at: number): number => (at & 7) - ((at & 7) > Front.Two ? 2 : 0)
const isBeyond = (at: number): boolean => at < 8 || (at & Front.Beyond) === Front.Beyond

/** The place behind a token; beyond where its line ends. */
export function next(at: number): number {
  const token = tokenOf(at) + 1
  return placeOf(token) | (tokens.gaps[token] === Gap.Line ? Front.Beyond : 0)
}

/** The place before a token; beyond where its line begins. */
export function before(at: number): number {
  const token = tokenOf(at)
  return placeOf(token - 1) | (tokens.gaps[token] === Gap.Line ? Front.Beyond : 0)
}

/** The first place of the text, and the one behind a place, on whatever line. */
export function onward(at: number): number {
  return ((at >> 3) + 1) << 3
}

/** True behind the last token. */
export function isOver(at: number): boolean {
  return tokenOf(at) >= tokens.count
}

/** True where nothing of the text stands before or behind. */
export function isAll(at: number, end: number): boolean {
  return tokenOf(at) === 0 && isOver(end)
}

/** What a token is, -1 beyond. */
export function kindAt(at: number): TokenKind | -1 {
  return isBeyond(at) ? -1 : tokens.kinds[tokenOf(at)]
}

/** Whether a word stands there. */
export const isWord = (at: number): boolean => kindAt(at) === TokenKind.Word
/** Whether digits stand there. */
export const isNumber = (at: number): boolean => kindAt(at) === TokenKind.Number

/** True where nothing but invisible signs stands before a token. */
export function isGlued(at: number): boolean {
  return !isBeyond(at) && at > 15 && tokens.gaps[tokenOf(at)] === Gap.None
}

/** True where a token begins its line. */
export function beginsLine(at: number): boolean {
  return tokens.gaps[tokenOf(at)] === Gap.Line
}

/** The first code unit of a token that is one sign, else 0. */
export function signAt(at: number): number {
  const kind = kindAt(at)
  return kind > TokenKind.Number ? source.charCodeAt(tokens.starts[tokenOf(at)]) : 0
}

/** A token as it stands in the source, and its first code unit. */
export function textAt(at: number): string {
  const token = tokenOf(at)
  return isBeyond(at) ? '' : source.slice(tokens.starts[token], tokens.ends[token])
}

/** Digits in ASCII with the marks between them; nothing where the token is no number. */
export function digitsAt(at: number): string {
  return isNumber(at) ? foldedToken(tokens, tokenOf(at)) : ''
}

/** How many folded letters a token has. */
export function lengthAt(at: number): number {
  const token = tokenOf(at)
  return tokens.foldStarts[token + 1] - tokens.foldStarts[token] || 0
}

/** A folded letter of a token, from its end where `index` is negative; 0 where there is none. */
export function letterAt(at: number, index: number): number {
  const token = tokenOf(at)
  if (isBeyond(at) || index >= lengthAt(at) || -index > lengthAt(at)) return 0
  return tokens.folded[tokens.foldStarts[index < 0 ? token + 1 : token] + index]
}

/** The source offset of a place, behind the proclitics. */
export function startOf(at: number): number {
  return startBehind(source, tokens, tokenOf(at), cutOf(at))
}

/** The source offset behind the last token before a place. */
export function stopOf(end: number): number {
  return tokens.ends[tokenOf(end) - 1]
}

/** The source between two offsets. */
export function mentionOf(start: number, end: number): Mention {
  return mentionAt(source, start, end)
}

function hashAt(at: number): number {
  const token = tokenOf(at)
  let hash = tokens.hashes[token]
  for (let letter = 0; letter < cutOf(at); letter++) hash = hashWithoutFirst(hash, tokens.folded[tokens.foldStarts[token] + letter])
  return (at & 7) > Front.Two ? hashWithFirst(hash, Unit.Alef) : hash
}

/** What may begin with the word at a place or behind its proclitics, as its hash tells: bits of `Begins`. */
export function begins(at: number): number {
  const token = tokenOf(at)
  const { filter } = vocabulary
  let letter = tokens.foldStarts[token]
  let hash = tokens.hashes[token]
  let bits = filter[hash & Filter.Mask]
  for (let unit = tokens.folded[letter]; isConjunction(unit) || isPreposition(unit); unit = tokens.folded[++letter]) {
    if (letter === tokens.foldStarts[token] + 2) break
    hash = hashWithoutFirst(hash, unit)
    bits |= filter[hash & Filter.Mask]
    if (unit === Unit.Lam) bits |= filter[hashWithFirst(hash, Unit.Alef) & Filter.Mask]
  }
  return bits
}

/** True where a word of the same hash is spelt so, too; the hash vouches for the alef that `لـ` swallows. */
function spells(at: number, word: string): boolean {
  const token = tokenOf(at)
  const from = tokens.foldStarts[token] + cutOf(at)
  let unit = tokens.foldStarts[token + 1]
  let letter = word.length
  while (unit > from && word.charCodeAt(--letter) === tokens.folded[--unit]);
  return unit === from && letter === ((at & 7) > Front.Two ? 1 : 0)
}

function step({ next: words }: Node, at: number): Node | undefined {
  for (let hash = hashAt(at); ; hash++) {
    const node = words.get(hash)
    if (!node || spells(at, node.word)) return node
  }
}

function lookUp(at: number): readonly Found[] {
  let found = NOTHING
  let node = isBeyond(at) ? undefined : step(vocabulary, at)
  for (let end = next(at); node; end = next(end)) {
    const behind = end
    if (node.meanings.length > 0) found = node.meanings.map(({ sense, value, id }) => ({ sense, value, id, end: behind }))
    node = isBeyond(end) ? undefined : step(node, end)
  }
  return found
}

/** What may be said by a word, or by two of which the second stands further off: `يقل … عن`. */
export function meaningsApart(at: number, second: number): readonly Meaning[] {
  const node = step(vocabulary, at)
  return (second > 0 && node ? step(node, second) : node)?.meanings ?? NOTHING
}

/** All that the longest phrase at a place may mean; looked up once. */
export function findAll(at: number): readonly Found[] {
  const known = seen[at]
  if (known > 0) return lists[known]
  const found = lookUp(at)
  seen[at] = found === NOTHING ? 1 : lists.push(found) - 1
  return found
}

/** Makes the words from a place to another those of a date, in which no other phrase begins; of their meanings `هذا` is left. */
export function claim(at: number, end: number): void {
  seen.fill(lists.push([{ sense: Sense.This, value: 0, id: '', end }]) - 1, at & ~7, end)
}

/** The phrase at a place, as far as it has a certain sense. */
export function find(at: number, sense: Sense): Found | undefined {
  for (const found of findAll(at)) if (found.sense === sense) return found
  return undefined
}

/** Whether a word in that sense begins there. */
export const has = (at: number, sense: Sense): boolean => find(at, sense) !== undefined

/** The place behind a phrase of a sense, 0 where there is none. */
export const skip = (at: number, sense: Sense): number => find(at, sense)?.end ?? 0

/** The place behind a phrase, or the same where there is none. */
export const pass = (at: number, sense: Sense): number => find(at, sense)?.end ?? at

/** The ways a word can be read behind its proclitics, the whole word first; two letters must remain. */
export function readingsAt(at: number): readonly number[] {
  const first = letterAt(at, 0)
  if (!isWord(at) || lengthAt(at) < 3 || !(isConjunction(first) || isPreposition(first))) return [at]
  const second = letterAt(at, 1)
  // The و of `وأحد` is none of `واحد`, which folds like it.
  const isJoined = first === Unit.Waw && textAt(at).charCodeAt(1) === Unit.AlefHamzaAbove
  const readings = isJoined ? [at | Front.One] : [at, at | Front.One]
  if (first === Unit.Lam && second === Unit.Lam) readings.push(at | Front.OneArticle)
  if (lengthAt(at) < 4 || !isConjunction(first) || !isPreposition(second)) return readings
  readings.push(at | Front.Two)
  if (second === Unit.Lam && letterAt(at, 2) === Unit.Lam) readings.push(at | Front.TwoArticle)
  return readings
}

/** True where a phrase of a sense begins at a place or behind its proclitics. */
export function hasBehind(at: number, sense: Sense): boolean {
  return readingsAt(at).some((reading) => has(reading, sense))
}

/** `"`, `«` and their like. */
export const isQuotationMark = (at: number): boolean => kindAt(at) === TokenKind.QuotationMark

/** True where a word begins with the article behind the letters that are cut off. */
export function isDefinite(at: number): boolean {
  const cut = cutOf(at)
  if ((at & 7) > Front.Two) return isWord(at)
  if (!isWord(at) || letterAt(at, cut) !== Unit.Alef || letterAt(at, cut + 1) !== Unit.Lam) return false
  // `ألمانيا` begins with a hamza that folding has taken away; two letters behind the article are the least.
  return letterAt(at, cut + 3) !== 0 && source.charCodeAt(startOf(at)) === Unit.Alef
}

/** `ال` alone, behind proclitics, as it stands before digits: `الـ 21`, `بالـ21`, `للـ21`. Gives the place behind the proclitics, or 0. */
export function bareArticle(at: number): number {
  const length = lengthAt(at)
  if (length > 4 || !isWord(at) || letterAt(at, -1) !== Unit.Lam) return 0
  const whole = at & ~7
  if (letterAt(at, -2) === Unit.Alef) return readingsAt(whole).find((reading) => cutOf(reading) === length - 2) ?? 0
  return length === 2 && letterAt(at, 0) === Unit.Lam ? whole | Front.One : 0
}

/** The number behind the article of digits, or the same place: `الـ 21`. */
export const passArticle = (at: number): number => (bareArticle(at) > 0 ? next(at) : at)

/** Where a part goes on behind `و`, fused (`وعشرون`) or a word of its own (`و 20`); nowhere if there is none. */
export function joinAt(at: number): number {
  if (!isWord(at) || letterAt(at, 0) !== Unit.Waw) return NOWHERE
  return lengthAt(at) > 1 ? at | Front.One : next(at)
}
