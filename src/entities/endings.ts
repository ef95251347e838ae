import { Unit } from '../text/characters.js'
import type { Page } from './page.js'

/** `وفداً`: an accusative is no name. */
export function hasTanwin({ source, tokens }: Page, token: number): boolean {
  for (let at = tokens.ends[token] - 2; at < tokens.ends[token]; at++) if (source.charCodeAt(at) === Unit.Fathatan) return true
  return false
}

/** `رحمه الله`, `رحمة الله` are no names. */
export function endsInHeh({ source, tokens }: Page, token: number): boolean {
  const last = source.charCodeAt(tokens.ends[token] - 1)
  return last === Unit.TehMarbuta || last === Unit.Heh
}

/** `فاطمة`: the word is written with `ة`. */
export function endsFeminine({ source, tokens }: Page, token: number): boolean {
  return source.charCodeAt(tokens.ends[token] - 1) === Unit.TehMarbuta
}
