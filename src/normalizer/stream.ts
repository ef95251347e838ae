import { failWith } from '../lexicon/issues.js'
import { Unit } from '../text/characters.js'
import { runPass } from './pass.js'
import { type NormalizeOptions, type Plan, planFor } from './plan.js'

/** A cut is safe before a space or line break that stands behind a unit that is always written: no operation looks across it. */
function lastCut({ units }: Plan, text: string): number {
  for (let at = text.length - 1; at > 0; at--) {
    const unit = text.charCodeAt(at)
    if (unit !== Unit.Space && unit !== Unit.LineFeed) continue
    const before = text.charCodeAt(at - 1)
    if (units[before] === before && before > 0x20 && before < 0xd800) return at
  }
  return 0
}

/**
 * Normalizes a text that arrives in chunks: the chunks that leave, joined, are the same text however the chunks fell.
 * Operations that must see the whole text (`reduceElongation`, `collapseSpaces` before other operations or with `trim`) wait for it.
 *
 * @throws {TypeError} where a profile, an operation or an option is unknown; the stream fails with one where a chunk is no string.
 * @example
 * ```ts
 * const body = new Blob(['قال مُحَمَّدٌ']).stream()
 * const normalized = body.pipeThrough(new TextDecoderStream()).pipeThrough(normalizeStream('search'))
 * let text = ''
 * for await (const chunk of normalized) text += chunk
 * text // → 'قال محمد'
 * ```
 */
export function normalizeStream(options: NormalizeOptions = 'standard'): TransformStream<string, string> {
  const plan = planFor(options)
  let pending: string[] = []
  const release = (text: string, controller: TransformStreamDefaultController<string>): void => {
    if (text !== '') controller.enqueue(runPass(plan, text))
  }
  return new TransformStream<string, string>({
    transform(chunk, controller) {
      if (typeof chunk !== 'string') failWith('chunk', chunk, 'a string; for bytes put a TextDecoderStream before')
      const cut = plan.whole ? 0 : lastCut(plan, chunk)
      if (cut === 0) pending.push(chunk)
      else {
        release(pending.join('') + chunk.slice(0, cut), controller)
        pending = [chunk.slice(cut)]
      }
    },
    flush(controller) {
      release(pending.join(''), controller)
    },
  })
}
