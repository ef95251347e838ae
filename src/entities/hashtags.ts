import { Unit } from '../text/characters.js'
import type { Text } from '../text/prepare.js'
import { Gap, TokenKind, type Tokens } from '../text/tokens.js'

const HASH = '#'
const UNDERSCORE = '_'

/** `#` right before a word, `_` right between two. */
function isOfHashtag(source: string, { count, kinds, gaps, starts }: Tokens, token: number): boolean {
  const next = token + 1
  if (kinds[token] === TokenKind.Word || next >= count || kinds[next] > TokenKind.Number || gaps[next] !== Gap.None) return false
  const unit = source.charCodeAt(starts[token])
  if (unit === HASH.charCodeAt(0)) return true
  return unit === UNDERSCORE.charCodeAt(0) && token > 0 && kinds[token - 1] <= TokenKind.Number && gaps[token] === Gap.None
}

/** The tokens `kept` with the letters of each; where one is left out before a token, a space stands before it. */
function pick(tokens: Tokens, kept: readonly number[]): Tokens {
  const { kinds, gaps, starts, ends, foldStarts, folded, hashes } = tokens
  const column = <Column extends Uint8Array | Int32Array>(from: Column, to: Column): Column => {
    for (let at = 0; at < kept.length; at++) to[at] = from[kept[at]]
    return to
  }
  const count = kept.length
  const picked = {
    count,
    kinds: column(kinds, new Uint8Array(count)),
    gaps: column(gaps, new Uint8Array(count)),
    starts: column(starts, new Int32Array(count)),
    ends: column(ends, new Int32Array(count)),
    hashes: column(hashes, new Int32Array(count)),
    foldStarts: new Int32Array(count + 1),
    folded: new Uint16Array(folded.length),
  }
  let end = 0
  for (let at = 0; at < count; at++) {
    const token = kept[at]
    if (token > 0 && kept[at - 1] !== token - 1) picked.gaps[at] = gaps[token - 1] === Gap.None ? Gap.Space : gaps[token - 1]
    picked.foldStarts[at] = end
    for (let letter = foldStarts[token]; letter < foldStarts[token + 1]; letter++) picked.folded[end++] = folded[letter]
  }
  picked.foldStarts[count] = end
  return picked
}

/** A text in which hashtags are read as the words that they are made of: `#حزب_الله` as `حزب الله`. */
export function withoutHashtags(text: Text): Text {
  const { source, tokens } = text
  if (!source.includes(HASH) && !source.includes(UNDERSCORE)) return text
  const kept: number[] = []
  for (let token = 0; token < tokens.count; token++) if (!isOfHashtag(source, tokens, token)) kept.push(token)
  return kept.length === tokens.count ? text : { ...text, tokens: pick(tokens, kept) }
}

/** A name as it is written outside of a hashtag. */
export function asWords(name: string): string {
  return name.includes(HASH) || name.includes(UNDERSCORE) ? name.replaceAll(HASH, '').replaceAll(UNDERSCORE, SPACE) : name
}

const SPACE = String.fromCharCode(Unit.Space)
