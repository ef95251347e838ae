import { Unit } from '../text/characters.js'
import { hashWithoutFirst } from '../text/fold.js'
import { foldedToken, Gap, TokenKind } from '../text/tokens.js'
import { Join } from './joins.js'
import {
  endsInPronoun,
  endsInTehMarbuta,
  endsInYeh,
  endsRelational,
  hasHamzaBehind,
  isAccusative,
  isBin,
  isFemininePlural,
  isToPronoun,
  isVerbalNoun,
} from './shapes.js'
import { Tag } from './tags.js'
import {
  gaps,
  has,
  hashes,
  isComma,
  isDefinite,
  isWord,
  kinds,
  lengthOf,
  letterAt,
  markOf,
  reads,
  source,
  tags,
  timesInText,
  timesOf,
  tokens,
} from './words.js'

/** `لبوتين`, `بقرار المحكمة`, `وربط أردوغان`, `وعبدالرحمن الخضيري`: the text has the word without its first letter too. */
export function isPrefixed(token: number): boolean {
  const letter = letterAt(token)
  const prefixed = letter === Unit.Lam || letter === Unit.Beh
  return ((prefixed || letter === Unit.Waw) && timesOf(hashWithoutFirst(hashes[token], letter)) > 0) || (prefixed && hasHamzaBehind(token))
}

/** `بدفعه`, `ويقال`, `مالية`: words that no name holds. */
export function isNoName(token: number, first: number): boolean {
  const letter = letterAt(token)
  const next = letterAt(token, 1)
  if (!isWord(token)) return false
  if (has(token, Tag.Preposition)) return true
  // وللشعب الكويتي
  if (lengthOf(token) < 2 || (letter === Unit.Waw && (next === Unit.Teh || (next === Unit.Lam && letterAt(token, 2) === Unit.Lam))))
    return true
  // مستخدمو فيسبوك
  if (letter === Unit.Meem && next !== Unit.Waw && letterAt(token, -1) === Unit.Waw && lengthOf(token) > 5) return true
  if (isPrefixed(token)) return true
  if (token === first || lengthOf(token) < 5) return false
  return (letter === Unit.Waw && next === Unit.Yeh) || (endsRelational(token) && endsInTehMarbuta(token))
}

/** How a surname that nobody was introduced by stands elsewhere: `حارس المرمى أليسون بيكر` for `بيكر`. Null where the text has no such place. */
export function findFullName(places: readonly number[], least = 2): string | null {
  if (has(places[0], Tag.Place)) return null
  const pairs = new Map<string, number>()
  for (const token of places) {
    const behind = surnameBehind(token)
    if (behind !== null) pairs.set(behind, (pairs.get(behind) ?? 0) + 3)
    if (token === 0 || gaps[token] !== Gap.Space || gaps[token - 1] === Gap.None || !isFirstName(token - 1)) continue
    let first = token - 1
    // عطية بن سعيد | الزهراني
    while (first > token - 4 && !introducesName(first - 1) && (isBin(first - 1) || (isFirstName(first - 1) && !isAccusative(first - 1))))
      first--
    // خالد الفالح،, and not ليخسر الوليد, قرار اليونسكو
    if (isDefinite(token) && !endsInYeh(token) && !isDefinite(first - 1) && !isComma(token + 1)) continue
    const pair = source.slice(tokens.starts[first], tokens.ends[token])
    pairs.set(pair, (pairs.get(pair) ?? 0) + (introducesName(first - 1) || isIntroducedBehind(token) ? 2 : 1))
  }
  const [best] = [...pairs].sort((left, right) => right[1] - left[1])
  return best && best[1] >= least ? best[0] : null
}

/** `أما توماس زينل محامي مانافورت`: a surname, and what he is. */
function isIntroducedBehind(token: number): boolean {
  return has(token + 1, Tag.Title) && (!isDefinite(token) || endsInYeh(token))
}

/** `أما ماريان بلندر، فقد …`: a first name with the surname behind it, and a mark behind both. */
function surnameBehind(token: number): string | null {
  const next = token + 1
  if (isDefinite(token)) return null
  if (next >= tokens.count || gaps[next] !== Gap.Space || !isFirstName(next) || markOf(next + 1) === 0) return null
  return source.slice(tokens.starts[token], tokens.ends[next])
}

/** A word without class and article, which the text has twice at most. */
function isFirstName(token: number): boolean {
  if (
    !isWord(token) ||
    tags[token] !== 0 ||
    isDefinite(token) ||
    isNoName(token, token) ||
    // تضمنته الاتفاقية, لمطالبات الهاشم, يحلل دوجلاس
    endsInPronoun(token) ||
    isToPronoun(token) ||
    isFemininePlural(token) ||
    (letterAt(token) === Unit.Yeh && letterAt(token, 1) !== Unit.Alef && letterAt(token, 1) !== Unit.Waw) ||
    // وربط أردوغان: at the head of a sentence و joins.
    (letterAt(token) === Unit.Waw && gaps[token] === Gap.Line) ||
    endsInTehMarbuta(token) ||
    isVerbalNoun(token)
  )
    return false
  return timesInText(token) <= 2
}

/** Names follow titles, definite nouns and adjectives, verbs, commas. */
function introducesName(token: number): boolean {
  if (token < 0) return true
  return (
    has(token, Tag.Title | Tag.Verb | Tag.Action) ||
    isDefinite(token) ||
    // مواطنه أليخاندرو غوميز
    endsInPronoun(token) ||
    gaps[token + 1] === Gap.Line ||
    // في ملف بريكست Brexit | ميشال بارنييه
    kinds[token] === TokenKind.Foreign ||
    isComma(token)
  )
}

/** Words, and no units that join or enclose them. */
export function isWordToken(token: number): boolean {
  const kind = kinds[token]
  return kind === TokenKind.Word || kind === TokenKind.Foreign
}

/** `المتحدث | باسم | الشرطة` is he who is called `المتحدث الرسمي للشرطة`, too. */
export function isInTheNameOf(token: number): boolean {
  return reads(token, Join.InName)
}

/** The folded words between two tokens. */
export function foldedWords(from: number, end: number, cut: number): string[] {
  const folded: string[] = []
  for (let token = from; token < end; token++) {
    // ابن محي is حسين بن محي.
    const own = isBin(token) && letterAt(token) === Unit.Alef ? 1 : 0
    if (isWordToken(token) && !isInTheNameOf(token)) folded.push(foldedToken(tokens, token).slice(token === from ? cut + own : own))
  }
  return folded
}
