import { readingsOf, WHOLE } from '../lexicon/trie.js'
import { bareArticle, find, goesOn, has, type Reader } from './reader.js'
import { Sense } from './senses.js'
import type { Modifier } from './types.js'

/** How far `تجاوز` may stand before `مستوى 200 مليار`: a subject and a few words. */
const REACH = 9

/** The longest phrase that ends right before the number. */
function phraseBefore(reader: Reader, token: number): Modifier | null {
  for (let from = Math.max(0, token - 5); from < token; from++) {
    if (!isOneLine(reader, from, token)) continue
    for (const reading of readingsOf(reader.tokens, from)) {
      const found = find(reader, from, Sense.ModifierBefore, reading)
      if (found !== null && found.end === token) return found.id as Modifier
    }
  }
  return null
}

function isOneLine(reader: Reader, from: number, token: number): boolean {
  for (let at = from + 1; at <= token; at++) if (!goesOn(reader, at)) return false
  return true
}

/** `تجاوز حجم التبادل التجاري بالفعل مستوى 200 مليار`. */
function verbBeforeLevel(reader: Reader, token: number): Modifier | null {
  if (!goesOn(reader, token) || !has(reader, token - 1, Sense.Level)) return null
  for (let at = token - 2; at >= 0 && at >= token - REACH; at--) {
    if (readingsOf(reader.tokens, at).some((reading) => has(reader, at, Sense.Exceeding, reading))) {
      return phraseBefore(reader, at + 1) ?? 'more-than'
    }
    if (!goesOn(reader, at + 1)) return null
  }
  return null
}

/** What the words around a number do to it: `first` is its first token, `end` the one behind it and its unit. */
export function readModifier(reader: Reader, first: number, end: number): Modifier | null {
  const from = first > 0 && bareArticle(reader, first - 1) !== null ? first - 1 : first
  const before = phraseBefore(reader, from) ?? verbBeforeLevel(reader, from)
  if (before !== null) return before
  const behind = goesOn(reader, end) ? find(reader, end, Sense.ModifierBehind, WHOLE) : null
  return behind === null ? null : (behind.id as Modifier)
}
