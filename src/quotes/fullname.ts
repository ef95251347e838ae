import { Unit } from '../text/characters.js'
import { hashWithoutFirst } from '../text/fold.js'
import { Gap } from '../text/tokens.js'
import type { Reading } from './reading.js'
import { endsRelational } from './reference.js'
import { endsInPronoun, endsInTanween, endsInTehMarbuta, hasHamzaBehind, isVerbalNoun } from './shapes.js'
import { Tag } from './tags.js'
import { has, isDefinite, isWord, lengthOf, letterAt, markOf, procliticOf, timesInText, timesOf, type Words } from './words.js'

/** `ويليام`, `وينستون`, `ويسلي`; other words in وي are verbs (`ويتأخر`). */
const VOWELLED: readonly number[] = [Unit.Lam, Unit.Noon, 0x633]

/** `بدفعه`, `ويقال`, `مالية`: words that no name holds. */
export function isNoName(words: Words, token: number, first: number): boolean {
  const { tokens } = words
  const letter = letterAt(words, token)
  const next = letterAt(words, token, 1)
  if (!isWord(words, token)) return false
  if (has(words, token, Tag.Preposition) || endsInTanween(words, token)) return true
  if (lengthOf(words, token) < 2 || (letter === Unit.Waw && next === Unit.Teh)) return true
  if (letter === Unit.Beh && endsInPronoun(words, token)) return true
  const known = timesOf(words, hashWithoutFirst(tokens.hashes[token], Unit.Lam)) > 0
  if (letter === Unit.Lam && (known || hasHamzaBehind(words, token))) return true
  if (letter === Unit.Waw && next === Unit.Yeh && !VOWELLED.includes(letterAt(words, token, 2))) return true
  if (token === first || lengthOf(words, token) < 5) return false
  return (letter === Unit.Waw && next === Unit.Yeh) || (endsRelational(words, token) && letterAt(words, token, -1) === Unit.Heh)
}

/** How a surname that nobody was introduced by stands elsewhere: `حارس المرمى أليسون بيكر` for `بيكر`. Null where the text has no such place. */
export function findFullName({ words }: Reading, places: readonly number[]): string | null {
  const { tokens, text } = words
  if (places.length > 0 && has(words, places[0], Tag.Place)) return null
  const pairs = new Map<string, number>()
  for (const token of places) {
    const behind = surnameBehind(words, token)
    if (behind !== null) pairs.set(behind, (pairs.get(behind) ?? 0) + 3)
    if (token === 0 || tokens.gaps[token] !== Gap.Space || tokens.gaps[token - 1] === Gap.None || !isFirstName(words, token - 1)) continue
    const pair = text.source.slice(tokens.starts[token - 1], tokens.ends[token])
    pairs.set(pair, (pairs.get(pair) ?? 0) + (introducesName(words, token - 2) ? 2 : 1))
  }
  const [best] = [...pairs].sort((left, right) => right[1] - left[1])
  return best && best[1] >= 2 ? best[0] : null
}

/** `أما ماريان بلندر، فقد …`: a first name with the surname behind it, and a mark behind both. */
function surnameBehind(words: Words, token: number): string | null {
  const { tokens, text } = words
  const next = token + 1
  if (isDefinite(words, token) || endsInPronoun(words, token) || endsInPronoun(words, next)) return null
  if (endsInTehMarbuta(words, next)) return null
  if (procliticOf(words, next) !== 0 && lengthOf(words, next) > 4) return null
  if (next >= tokens.count || tokens.gaps[next] !== Gap.Space || !isFirstName(words, next) || markOf(words, next + 1) === 0) return null
  return text.source.slice(tokens.starts[token], tokens.ends[next])
}

/** A word that stands nowhere else in the text, without class and article. */
function isFirstName(words: Words, token: number): boolean {
  if (
    !isWord(words, token) ||
    words.tags[token] !== 0 ||
    isDefinite(words, token) ||
    lengthOf(words, token) < 3 ||
    isNoName(words, token, token) ||
    ((endsInTehMarbuta(words, token) || isVerbalNoun(words, token)) && !has(words, token - 1, Tag.Title))
  )
    return false
  return timesInText(words, token) <= 2
}

/** Names follow titles, definite nouns and adjectives, verbs, commas. */
function introducesName(words: Words, token: number): boolean {
  if (token < 0) return true
  return (
    has(words, token, Tag.Title | Tag.Verb | Tag.Action) ||
    isDefinite(words, token) ||
    words.tokens.gaps[token + 1] === Gap.Line ||
    markOf(words, token) === Unit.ArabicComma
  )
}
