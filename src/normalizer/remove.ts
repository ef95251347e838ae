import { checkOptions, FLAG } from '../lexicon/options.js'
import { sourceOf, type Text } from '../text/prepare.js'
import { findAddresses } from './addresses.js'

/** What `removeTokens` takes out; nothing by default. */
export interface RemoveOptions {
  readonly links?: boolean
  readonly emails?: boolean
  readonly mentions?: boolean
  readonly hashtags?: boolean
}

const OPTION = { link: 'links', email: 'emails', mention: 'mentions', hashtag: 'hashtags' } as const

/**
 * Takes web addresses, e-mail addresses, `@حساب` and `#وسم` out of a text, and closes the gaps: one space between words, none at the
 * ends. A text without them comes back as it is.
 *
 * @throws {TypeError} where an option is wrong.
 * @example
 * ```ts
 * removeTokens('في النهاية #عاجل', { hashtags: true }) // → 'في النهاية'
 * ```
 */
export function removeTokens(text: string | Text, options: RemoveOptions): string {
  checkOptions(options, { links: FLAG, emails: FLAG, mentions: FLAG, hashtags: FLAG })
  const source = sourceOf(text)
  let kept = ''
  let from = 0
  for (const { kind, start, end } of findAddresses(source)) {
    if (options[OPTION[kind]] !== true) continue
    kept += source.slice(from, start)
    from = end
  }
  return from === 0 ? source : (kept + source.slice(from)).replace(/[ \t]+/g, ' ').trim()
}
