import { isConjunction, isPreposition, Unit } from '../text/characters.js'
import { hashWithFirst, hashWithoutFirst } from '../text/fold.js'
import { foldedLength, Gap, scanTokens, TokenKind, type Tokens } from '../text/tokens.js'

/**
 * A trie over folded words: one hash look-up a word, however many phrases it holds. Columns, no objects.
 * An edge is found by its node and the hash of the word on it, and checked letter by letter, so a collision costs time and never an answer.
 */
export interface WordIndex {
  /** Open-addressing table of edges; zero is empty. */
  readonly slots: Int32Array
  /** By edge, whose number is that of the node it leads to, what `Edge` names side by side: one line of the cache where columns take four. */
  readonly edges: Int32Array
  readonly letters: Uint16Array
  /** By node: the values of the phrase that ends there. */
  readonly values: readonly (readonly number[] | undefined)[]
}

const enum Edge {
  /** The node that it leaves. */
  Node = 0,
  Hash = 1,
  /** Where its letters begin. */
  Letters = 2,
  /** Their number, and below it the bits of `Behind`. */
  Length = 3,
  Size = 4,
}

/** What is behind an edge. */
const enum Behind {
  /** A phrase goes on. */
  More = 1,
  /** A phrase ends. */
  End = 2,
}

/** The bits of `Behind`. */
const BEHIND_BITS = 2

/**
 * How a token is read: how many letters of proclitics are cut off its front, and whether the article's alef,
 * which `لـ` swallows (`للصين` = `لـ` + `الصين`), is put back.
 */
export interface Reading {
  readonly cut: number
  readonly article: boolean
}

/** The whole token. */
export const WHOLE: Reading = { cut: 0, article: false }
const ONE: Reading = { cut: 1, article: false }
const TWO: Reading = { cut: 2, article: false }
const ONE_ARTICLE: Reading = { cut: 1, article: true }
const TWO_ARTICLE: Reading = { cut: 2, article: true }

/** What `longestMatch` found. */
export interface Match {
  /** Just behind the last token of the phrase. */
  readonly end: number
  /** The phrase's number in the index. */
  readonly node: number
  readonly values: readonly number[]
}

function slotOf(node: number, hash: number, mask: number): number {
  const mixed = Math.imul(hash ^ Math.imul(node, 0x9e3779b1), 0x85ebca6b)
  return (mixed ^ (mixed >>> 15)) & mask
}

/** Puts the word of a phrase behind `node`, where nothing has it yet. */
function addEdge({ slots, edges }: WordIndex, edge: number, node: number, phrases: Tokens, token: number): void {
  const hash = phrases.hashes[token]
  const from = phrases.foldStarts[token]
  const at = edge * Edge.Size
  edges[at + Edge.Node] = node
  edges[at + Edge.Hash] = hash
  edges[at + Edge.Letters] = from
  edges[at + Edge.Length] = (phrases.foldStarts[token + 1] - from) << BEHIND_BITS
  edges[node * Edge.Size + Edge.Length] |= Behind.More
  const mask = slots.length - 1
  let slot = slotOf(node, hash, mask)
  while (slots[slot] !== 0) slot = (slot + 1) & mask
  slots[slot] = edge
}

/** Compiles phrases (words separated by spaces, in any spelling) with a number each; a phrase given twice has both values, in order. */
export function buildWordIndex(phrases: Iterable<readonly [phrase: string, value: number]>): WordIndex {
  const list = [...phrases]
  // One scan for all phrases, a line each: a scan by itself costs more than a phrase. The index has its letters.
  const tokens = scanTokens(list.map(([phrase]) => phrase).join('\n'))
  const values: (number[] | undefined)[] = []
  // Room for as many edges as there are words, and at least half of the slots stay empty.
  const index: WordIndex = {
    slots: new Int32Array(2 ** Math.ceil(Math.log2(tokens.count * 2 + 16))),
    edges: new Int32Array((tokens.count + 1) * Edge.Size),
    letters: tokens.folded,
    values,
  }
  let edges = 0
  let token = 0
  let end = 0
  for (const [phrase, value] of list) {
    end += phrase.length + 1
    let node = 0
    for (; token < tokens.count && tokens.starts[token] < end; token++) {
      const known = step(index, node, tokens, token, WHOLE)
      if (known === 0) addEdge(index, ++edges, node, tokens, token)
      node = known || edges
    }
    values[node] ??= []
    values[node]?.push(value)
    index.edges[node * Edge.Size + Edge.Length] |= Behind.End
  }
  return index
}

function sameLetters({ edges, letters }: WordIndex, edge: number, tokens: Tokens, token: number, reading: Reading): boolean {
  let at = edges[edge + Edge.Letters]
  const end = at + (edges[edge + Edge.Length] >> BEHIND_BITS)
  let unit = tokens.foldStarts[token] + reading.cut
  const unitEnd = tokens.foldStarts[token + 1]
  if (reading.article && letters[at++] !== Unit.Alef) return false
  if (end - at !== unitEnd - unit) return false
  while (at < end) if (letters[at++] !== tokens.folded[unit++]) return false
  return true
}

/** The hash of a token under a reading. */
export function hashUnder(tokens: Tokens, token: number, reading: Reading): number {
  let hash = tokens.hashes[token]
  const from = tokens.foldStarts[token]
  for (let letter = 0; letter < reading.cut; letter++) hash = hashWithoutFirst(hash, tokens.folded[from + letter])
  return reading.article ? hashWithFirst(hash, Unit.Alef) : hash
}

/** The node behind `node` over the word that `token` is under `reading`; 0 where there is none. */
function step(index: WordIndex, node: number, tokens: Tokens, token: number, reading: Reading): number {
  const hash = hashUnder(tokens, token, reading)
  const { slots, edges } = index
  const mask = slots.length - 1
  let slot = slotOf(node, hash, mask)
  for (let edge = slots[slot]; edge !== 0; edge = slots[slot]) {
    const at = edge * Edge.Size
    if (edges[at + Edge.Hash] === hash && edges[at + Edge.Node] === node && sameLetters(index, at, tokens, token, reading)) return edge
    slot = (slot + 1) & mask
  }
  return 0
}

/** True where the word that `token` is under `reading` begins a phrase. */
export function beginsPhrase(index: WordIndex, tokens: Tokens, token: number, reading: Reading): boolean {
  return step(index, 0, tokens, token, reading) !== 0
}

/** The longest phrase that begins at `token` under `reading`. Its words stand on one line; the second and further words are read whole. */
export function longestMatch(index: WordIndex, tokens: Tokens, token: number, reading: Reading = WHOLE): Match | null {
  const { edges } = index
  let last = 0
  let end = token
  let node = step(index, 0, tokens, token, reading)
  for (let next = token + 1; node !== 0; next++) {
    const behind = edges[node * Edge.Size + Edge.Length]
    if ((behind & Behind.End) !== 0) {
      last = node
      end = next
    }
    if ((behind & Behind.More) === 0 || next >= tokens.count || tokens.gaps[next] === Gap.Line) break
    node = step(index, node, tokens, next, WHOLE)
  }
  return last === 0 ? null : { end, node: last, values: index.values[last] ?? [] }
}

/**
 * The ways a word can be read behind its proclitics, the whole word first: `و ف ب ك ل` and a conjunction
 * before a preposition. Two letters must remain. (A quarter of the tokens of news begin with one of the five.)
 */
export function readingsOf(tokens: Tokens, token: number): readonly Reading[] {
  if (tokens.kinds[token] !== TokenKind.Word) return ONLY_WHOLE
  const from = tokens.foldStarts[token]
  const length = foldedLength(tokens, token)
  const first = tokens.folded[from]
  if (length < 3 || !(isConjunction(first) || isPreposition(first))) return ONLY_WHOLE
  const second = tokens.folded[from + 1]
  if (first === Unit.Lam) return second === Unit.Lam ? BEHIND_LAM_LAM : BEHIND_ONE
  if (length < 4 || !isConjunction(first) || !isPreposition(second)) return BEHIND_ONE
  return second === Unit.Lam && tokens.folded[from + 2] === Unit.Lam ? BEHIND_TWO_LAM : BEHIND_TWO
}

const ONLY_WHOLE: readonly Reading[] = [WHOLE]
const BEHIND_ONE: readonly Reading[] = [WHOLE, ONE]
/** `للصين` */
const BEHIND_LAM_LAM: readonly Reading[] = [WHOLE, ONE, ONE_ARTICLE]
const BEHIND_TWO: readonly Reading[] = [WHOLE, ONE, TWO]
/** `وللصين` */
const BEHIND_TWO_LAM: readonly Reading[] = [WHOLE, ONE, TWO, TWO_ARTICLE]
