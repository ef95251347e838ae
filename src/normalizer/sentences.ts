import { findSentences } from '../text/sentences.js'
import { type Mention, mentionAt } from '../text/span.js'
import { scanTokens } from '../text/tokens.js'

/**
 * The sentences of a text: to a full stop, question or exclamation mark with the quotation marks and brackets that close behind it, or to the
 * end of a line, which ends a title. `القاعة.وقال` is two; `د. أحمد`, `ق.م`, `12.5` are not taken apart.
 *
 * @example
 * ```ts
 * sentences('خرج د. أحمد من القاعة.وقال: نعم!').map(({ text }) => text) // ['خرج د. أحمد من القاعة.', 'وقال: نعم!']
 * ```
 */
export function sentences(text: string): Mention[] {
  const tokens = scanTokens(text)
  const { count, starts } = findSentences(text, tokens)
  const found: Mention[] = []
  for (let sentence = 0; sentence < count; sentence++)
    found.push(mentionAt(text, tokens.starts[starts[sentence]], tokens.ends[starts[sentence + 1] - 1]))
  return found
}
