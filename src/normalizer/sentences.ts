import { asText, type Text } from '../text/prepare.js'
import { type Mention, mentionAt } from '../text/span.js'

/**
 * The sentences of a text: to a full stop, question or exclamation mark with the quotation marks and brackets that close behind it, or to the
 * end of a line, which ends a title. `القاعة.وقال` is two; `د. أحمد`, `ق.م`, `12.5` are not taken apart.
 *
 * @throws {TypeError} where the text is none.
 * @example
 * ```ts
 * sentences('خرج د. أحمد من القاعة.وقال: نعم!').map(({ text }) => text) // → ['خرج د. أحمد من القاعة.', 'وقال: نعم!']
 * ```
 */
export function sentences(text: string | Text): Mention[] {
  const { source, tokens, sentences } = asText(text)
  const { count, starts } = sentences
  const found: Mention[] = []
  for (let sentence = 0; sentence < count; sentence++)
    found.push(mentionAt(source, tokens.starts[starts[sentence]], tokens.ends[starts[sentence + 1] - 1]))
  return found
}
