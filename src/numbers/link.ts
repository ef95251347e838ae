import { Unit } from '../text/characters.js'
import { TokenKind } from '../text/tokens.js'
import { isGlued, type Reader, signAt } from './reader.js'

/** A link or an address is one piece: the token behind it, or the same token where none begins. */
export function behindLink(reader: Reader, token: number): number {
  const { tokens, source } = reader
  if (tokens.kinds[token] !== TokenKind.Foreign) return token
  const word = source.slice(tokens.starts[token], tokens.ends[token]).toLowerCase()
  const isScheme = (word === 'http' || word === 'https') && signAt(reader, token + 1) === Unit.Colon
  const isHost = word === 'www' && signAt(reader, token + 1) === Unit.FullStop
  if (!isScheme && !isHost) return token
  let end = token + 1
  while (isGlued(reader, end)) end++
  return end
}
