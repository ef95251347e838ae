import { ARTICLE } from '../lexicon/data/affixes.js'
import { Unit } from '../text/characters.js'
import type { Text } from '../text/prepare.js'
import { Gap } from '../text/tokens.js'

/** A text as it was given, and its tokens: of a page or a context what these tests look at. */
type Written = Pick<Text, 'source' | 'tokens'>

/** The first code unit of a token as the text writes it: its sign, or its letter with the hamza that folding takes away. */
export function firstWritten({ source, tokens }: Written, token: number): number {
  return source.charCodeAt(tokens.starts[token])
}

/** The last code unit of a token as the text writes it, which tells `ة` from `ه` and `ى` from `ي`. */
export function lastWritten({ source, tokens }: Written, token: number): number {
  return source.charCodeAt(tokens.ends[token] - 1)
}

/** The first folded letter of a token, that of its proclitic where it has one: `ل` of `للاستثمار`. */
export function firstLetter({ tokens }: Pick<Written, 'tokens'>, token: number): number {
  return tokens.folded[tokens.foldStarts[token]]
}

/** The last letter of a folded word. */
export function lastLetter(word: string): number {
  return word.charCodeAt(word.length - 1)
}

/** `،` or `,`. */
export function isComma(text: Written, token: number): boolean {
  const unit = token < text.tokens.count ? firstWritten(text, token) : 0
  return unit === Unit.ArabicComma || unit === Unit.Comma
}

/** `عسير | والباحة`: what begins with `و` behind a space. */
export function isJoined(text: Written, token: number): boolean {
  return text.tokens.gaps[token] === Gap.Space && firstLetter(text, token) === Unit.Waw
}

/** `جيولوجي`, `جيولوجية`: a folded word that ends in `ـي` or `ـية`. */
export function endsLikeAdjective(word: string): boolean {
  const last = lastLetter(word)
  return last === Unit.Yeh || (last === Unit.Heh && word.charCodeAt(word.length - 2) === Unit.Yeh)
}

/** `يصل`, `تقول`: how a verb of the present begins in the third person. */
export function beginsLikePresent(word: string): boolean {
  const first = word.charCodeAt(0)
  return first === Unit.Yeh || first === Unit.Teh
}

/** `سعودي` of `السعودي`; a word without the article as it is. */
export function withoutArticle(word: string): string {
  return word.startsWith(ARTICLE) ? word.slice(ARTICLE.length) : word
}
