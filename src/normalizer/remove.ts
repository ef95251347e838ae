import { checkString } from '../text/check.js'
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
 * @example
 * ```ts
 * removeTokens('في النهاية #عاجل', { hashtags: true }) // 'في النهاية'
 * ```
 */
export function removeTokens(text: string, options: RemoveOptions): string {
  checkString(text)
  let kept = ''
  let from = 0
  for (const { kind, start, end } of findAddresses(text)) {
    if (options[OPTION[kind]] !== true) continue
    kept += text.slice(from, start)
    from = end
  }
  return from === 0 ? text : (kept + text.slice(from)).replace(/[ \t]+/g, ' ').trim()
}
