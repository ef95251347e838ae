import type { Piece } from './layout.js'

/** Latin words, numbers, and what stands between two of them: they keep their order in a line that runs from right to left. */
const LEFT_TO_RIGHT = /[\p{Script=Latin}\p{Nd}]+(?:[ .,:/%+@#&'_-]+[\p{Script=Latin}\p{Nd}]+)*%?/gu
const MIRRORS = '()[]{}<>«»‹›'

function mirrored(letter: string): string {
  const at = MIRRORS.indexOf(letter)
  return at === -1 || letter.length > 1 ? letter : MIRRORS[at ^ 1]
}

/** Letters with their marks, each with its style. */
function lettersOf(pieces: readonly Piece[]): Piece[] {
  const segmenter = new Intl.Segmenter()
  return pieces.flatMap(({ text, ...rest }) => [...segmenter.segment(text)].map(({ segment }) => ({ ...rest, text: segment })))
}

/**
 * A line as it stands on the screen from left to right, for a terminal that knows nothing of direction.
 *
 *     > | قال GDP نما      read from the right, on a screen that does its part
 *       | امن GDP لاق      the letters in the order in which such a terminal must get them
 */
export function visualOrder(pieces: readonly Piece[]): Piece[] {
  const letters = lettersOf(pieces)
  const starts = new Map<number, number>()
  let at = 0
  letters.forEach(({ text }, position) => {
    starts.set(at, position)
    at += text.length
  })
  const line = letters.map(({ text }) => text).join('')
  const out: Piece[] = []
  let end = letters.length
  for (const { index, 0: run } of [...line.matchAll(LEFT_TO_RIGHT)].reverse()) {
    const from = starts.get(index) ?? end
    const to = Math.min(end, starts.get(index + run.length) ?? end)
    out.push(
      ...letters
        .slice(to, end)
        .reverse()
        .map((letter) => ({ ...letter, text: mirrored(letter.text) })),
      ...letters.slice(from, to),
    )
    end = from
  }
  return [
    ...out,
    ...letters
      .slice(0, end)
      .reverse()
      .map((letter) => ({ ...letter, text: mirrored(letter.text) })),
  ]
}
