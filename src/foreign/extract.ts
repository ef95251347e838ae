import { asText, type Text } from '../text/prepare.js'
import { byPosition, type Span } from '../text/span.js'
import { detectLanguages } from './detect.js'
import { loadEnglish } from './english.js'
import type { ForeignMention, ForeignRun, LanguageRun } from './types.js'

/** compromise slows down faster than its input grows (`one hundred ` ten thousand times takes half a minute): it gets no more at once. */
const MOST_UNITS = 2000

const SENTENCE_END = /[.!?]["'\u201d\u2019)]{0,2}\s/g

/** Where a piece that begins at `from` ends: behind its last sentence, else at its last space, else where it must. */
function endOfPiece(text: string, from: number): number {
  const most = from + MOST_UNITS
  if (most >= text.length) return text.length
  const piece = text.slice(from, most)
  let end = 0
  for (const match of piece.matchAll(SENTENCE_END)) end = match.index + match[0].length
  if (end === 0) end = piece.lastIndexOf(' ') + 1
  return from + (end > 0 ? end : splitsPair(text, most) ? MOST_UNITS - 1 : MOST_UNITS)
}

const splitsPair = (text: string, at: number): boolean => (text.codePointAt(at - 1) ?? 0) > 0xffff

/** Cuts a text into pieces that compromise can carry. */
export function piecesOf(text: string): readonly Span[] {
  const pieces: Span[] = []
  for (let start = 0; start < text.length; ) {
    const end = endOfPiece(text, start)
    pieces.push({ start, end })
    start = end
  }
  return pieces
}

async function readRun(run: LanguageRun): Promise<ForeignRun> {
  if (run.language !== 'eng') return { ...run, mentions: [] }
  const read = await loadEnglish()
  const mentions: ForeignMention[] = piecesOf(run.text).flatMap(({ start, end }) => read(run.text.slice(start, end), run.start + start))
  return { ...run, mentions: mentions.sort(byPosition) }
}

/**
 * The stretches of a text that are not Arabic, each with its language; in English ones also people, places, organizations, numbers, money,
 * percentages and quotations (compromise reads them, of whose names on news many are missed). All offsets are into the text as passed in.
 *
 * @throws {TypeError} where the text is none.
 * @example
 * ```ts
 * const [run] = await extractForeign('قال بيان الشركة: "Apple will pay $1,199.99 to Joe Biden"، اليوم')
 * run.language // → 'eng'
 * run.mentions.map((mention) => mention.text) // → ['$1,199.99', 'Joe Biden']
 * ```
 */
export async function extractForeign(text: string | Text): Promise<ForeignRun[]> {
  const paragraphs = await detectLanguages(asText(text))
  const foreign = paragraphs.flatMap((paragraph) => paragraph.runs).filter((run) => run.language !== 'arb' && run.language !== 'und')
  const runs: ForeignRun[] = []
  for (const run of foreign) runs.push(await readRun(run))
  return runs
}
