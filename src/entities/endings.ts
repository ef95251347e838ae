import { Unit } from '../text/characters.js'
import { lastWritten } from './letters.js'
import type { Page } from './page.js'

/** `وفداً`: an accusative is no name. */
export function hasTanwin({ source, tokens }: Page, token: number): boolean {
  for (let at = tokens.ends[token] - 2; at < tokens.ends[token]; at++) if (source.charCodeAt(at) === Unit.Fathatan) return true
  return false
}

/** `رحمه الله`, `رحمة الله` are no names. */
export function endsInHeh(page: Page, token: number): boolean {
  const last = lastWritten(page, token)
  return last === Unit.TehMarbuta || last === Unit.Heh
}

/** `فاطمة`: the word is written with `ة`. */
export function endsFeminine(page: Page, token: number): boolean {
  return lastWritten(page, token) === Unit.TehMarbuta
}

/** Of a name hardly one vowel is written. */
const MARKS = 3
/** From fathatan to sukun. */
const VOWELS = 8

/** `رَأَيْتَ`: with all its vowels a word is of the Koran or of a poem. */
export function isVocalised({ source, tokens }: Page, token: number): boolean {
  let marks = 0
  for (let at = tokens.starts[token]; at < tokens.ends[token]; at++) {
    const unit = source.charCodeAt(at)
    if (unit >= Unit.Fathatan && unit < Unit.Fathatan + VOWELS) marks++
  }
  return marks >= MARKS
}
