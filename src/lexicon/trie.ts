import { Unit } from '../text/characters.js'
import { hashWithFirst, hashWithoutFirst } from '../text/fold.js'
import { foldedLength, foldedToken, Gap, scanTokens, TokenKind, type Tokens } from '../text/tokens.js'

/**
 * A trie over folded words: one hash look-up a word, however many phrases it holds. Columns, no objects.
 * An edge is found by its node and the hash of the word on it, and checked letter by letter, so a collision costs time and never an answer.
 */
export interface WordIndex {
  /** Open-addressing table of edge numbers plus one; zero is empty. */
  readonly slots: Int32Array
  readonly edgeNodes: Int32Array
  readonly edgeHashes: Int32Array
  /** Where the edge's letters begin in `letters`; one more than there are edges. */
  readonly edgeLetters: Int32Array
  readonly letters: Uint16Array
  /** By node: 1 where a phrase goes on behind it. */
  readonly inner: Uint8Array
  /** By node (edge `i` leads to node `i + 1`): the values of the phrase that ends there. */
  readonly values: readonly (readonly number[] | undefined)[]
}

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
  readonly values: readonly number[]
}

interface Edges {
  readonly byKey: Map<string, number>
  readonly nodes: number[]
  readonly hashes: number[]
  readonly letterStarts: number[]
  readonly letters: number[]
  readonly values: (number[] | undefined)[]
}

function addEdge(edges: Edges, node: number, phrase: Tokens, token: number): number {
  const key = `${node} ${foldedToken(phrase, token)}`
  const known = edges.byKey.get(key)
  if (known !== undefined) return known
  edges.nodes.push(node)
  edges.hashes.push(phrase.hashes[token])
  for (let at = phrase.foldStarts[token]; at < phrase.foldStarts[token + 1]; at++) edges.letters.push(phrase.folded[at])
  edges.letterStarts.push(edges.letters.length)
  const child = edges.nodes.length
  edges.byKey.set(key, child)
  return child
}

/** One scan for all phrases, a line each: a scan by itself costs more than a phrase. */
function addPhrases(edges: Edges, phrases: readonly (readonly [phrase: string, value: number])[]): void {
  const tokens = scanTokens(phrases.map(([phrase]) => phrase).join('\n'))
  let token = 0
  let end = 0
  for (const [phrase, value] of phrases) {
    end += phrase.length + 1
    let node = 0
    while (token < tokens.count && tokens.starts[token] < end) node = addEdge(edges, node, tokens, token++)
    if (node === 0) continue
    const values = edges.values[node]
    if (values) values.push(value)
    else edges.values[node] = [value]
  }
}

function slotOf(node: number, hash: number, mask: number): number {
  const mixed = Math.imul(hash ^ Math.imul(node, 0x9e3779b1), 0x85ebca6b)
  return (mixed ^ (mixed >>> 15)) & mask
}

function slotsOf(edges: Edges): Int32Array {
  let size = 16
  while (size < edges.nodes.length * 2) size *= 2
  const slots = new Int32Array(size)
  for (let edge = 0; edge < edges.nodes.length; edge++) {
    let slot = slotOf(edges.nodes[edge], edges.hashes[edge], size - 1)
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1)
    slots[slot] = edge + 1
  }
  return slots
}

function innerNodes({ nodes }: Edges): Uint8Array {
  const inner = new Uint8Array(nodes.length + 1)
  for (const node of nodes) inner[node] = 1
  return inner
}

/** Compiles phrases (words separated by spaces, in any spelling) with a number each; a phrase given twice has both values, in order. */
export function buildWordIndex(phrases: Iterable<readonly [phrase: string, value: number]>): WordIndex {
  const edges: Edges = { byKey: new Map(), nodes: [], hashes: [], letterStarts: [0], letters: [], values: [] }
  addPhrases(edges, [...phrases])
  return {
    slots: slotsOf(edges),
    edgeNodes: Int32Array.from(edges.nodes),
    edgeHashes: Int32Array.from(edges.hashes),
    edgeLetters: Int32Array.from(edges.letterStarts),
    letters: Uint16Array.from(edges.letters),
    inner: innerNodes(edges),
    values: edges.values,
  }
}

function sameLetters(index: WordIndex, edge: number, tokens: Tokens, token: number, reading: Reading): boolean {
  let at = index.edgeLetters[edge]
  const end = index.edgeLetters[edge + 1]
  let unit = tokens.foldStarts[token] + reading.cut
  const unitEnd = tokens.foldStarts[token + 1]
  if (reading.article && index.letters[at++] !== Unit.Alef) return false
  if (end - at !== unitEnd - unit) return false
  while (at < end) if (index.letters[at++] !== tokens.folded[unit++]) return false
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
  const mask = index.slots.length - 1
  let slot = slotOf(node, hash, mask)
  for (let edge = index.slots[slot]; edge !== 0; edge = index.slots[slot]) {
    const at = edge - 1
    if (index.edgeHashes[at] === hash && index.edgeNodes[at] === node && sameLetters(index, at, tokens, token, reading)) return edge
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
  let best: Match | null = null
  let node = step(index, 0, tokens, token, reading)
  for (let end = token + 1; node !== 0; end++) {
    const values = index.values[node]
    if (values) best = { end, values }
    if (index.inner[node] === 0 || end >= tokens.count || tokens.gaps[end] === Gap.Line) break
    node = step(index, node, tokens, end, WHOLE)
  }
  return best
}

const isConjunction = (unit: number): boolean => unit === Unit.Waw || unit === Unit.Feh
const isPreposition = (unit: number): boolean => unit === Unit.Beh || unit === Unit.Kaf || unit === Unit.Lam

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
