import { Unit } from '../text/characters.js'
import { hashWithoutFirst } from '../text/fold.js'
import { foldedLength, Gap, TokenKind } from '../text/tokens.js'
import { isComma } from './frame.js'
import type { MarkedSpan } from './marks.js'
import { endsRelational } from './reference.js'
import { endsInPronoun, endsInTanween, endsInTehMarbuta, isVerbalNoun } from './shapes.js'
import { Tag } from './tags.js'
import { has, isDefinite, isLoneLetter, isWord, lengthOf, letterAt, markOf, procliticOf, timesInText, type Words } from './words.js'

/** From how many words on a marked span at the head of a clause is a sentence of its own. */
export const SENTENCE_LENGTH = 6

/** How many words there are in a range. */
export function countWords(words: Words, from: number, end: number): number {
  let count = 0
  for (let token = from; token < end; token++) if (words.tokens.kinds[token] <= TokenKind.Number) count++
  return count
}

/** Is there any word in the range? */
export function hasWords(words: Words, from: number, end: number): boolean {
  return countWords(words, from, end) > 0
}

interface Naming {
  readonly words: Words
  /** How often the same words stand in marks. */
  readonly times: ReadonlyMap<string, number>
  readonly byClose: ReadonlyMap<number, MarkedSpan>
  readonly names: Set<MarkedSpan>
}

/** The marked spans that hold a name, a title or a term rather than speech: by the word before them, and by their length. */
export function findNames(words: Words, spans: readonly MarkedSpan[]): Set<MarkedSpan> {
  const times = new Map<string, number>()
  for (const span of spans) if (isShort(span)) times.set(keyOf(words, span), (times.get(keyOf(words, span)) ?? 0) + 1)
  const naming: Naming = { words, times, byClose: new Map(spans.map((span) => [span.close, span])), names: new Set() }
  const named = new Set<string>()
  for (const span of spans) {
    if (!isName(naming, span)) continue
    naming.names.add(span)
    if (isShort(span)) named.add(keyOf(words, span))
  }
  // A name in one place is one in the others.
  for (const span of spans) if (isShort(span) && named.has(keyOf(words, span))) naming.names.add(span)
  for (const span of listed(words, spans)) naming.names.add(span)
  return naming.names
}

function isName(naming: Naming, span: MarkedSpan): boolean {
  const { words } = naming
  const length = countWords(words, span.first, span.end)
  if (length === 0) return true
  if (length > 6) return false
  if (isPurpose(words, span.first)) return false
  if (length <= 3 && words.tokens.kinds[span.first] === TokenKind.Number) return true
  const times = naming.times.get(keyOf(words, span)) ?? 0
  if (length <= 4 && (times > 2 || (times > 1 && !looksSaid(words, span)))) return true
  const before = wordBefore(words, span.open)
  if (joinsName(naming, span)) return true
  if (length <= 3 && (isAddressed(words, span) || (has(words, before, Tag.Venue) && isLam(letterAt(words, span.first))))) return true
  // الجماعة "تسخر أدواتها …": a definite noun is the subject of a clause in marks; only a short span is its name.
  if (has(words, before, Tag.Naming | Tag.Publishing) && (length <= 3 || !isSubject(words, before))) return true
  // وبحسب ما نقلت "سكاي نيوز"، فإن …
  if (length <= 3 && has(words, before, Tag.Verb) && followsSourceConjunction(words, before)) return true
  // في تصريحات إلى "الوطن", في مقابلة مع "العربية"
  if (length <= 4 && has(words, before, Tag.Preposition) && has(words, before - 1, Tag.Venue | Tag.Conversation)) return true
  // الطفلة "سكينة": a word that the text has again and again without marks.
  if (length === 1 && !isDefinite(words, span.first) && timesInText(words, span.first) > 3 && !has(words, span.first, ~Tag.Place))
    return true
  if (length <= 4 && isNamingPhrase(words, before) && !beginsWithVerb(words, span.first)) return true
  // "جماعة أنصار الإسلام": its own first word says what it names.
  const last = span.end - 1
  if (
    length > 1 &&
    length <= 5 &&
    has(words, span.first, Tag.Naming) &&
    !isDefinite(words, span.first) &&
    isDefinite(words, last) &&
    before === span.open - 1 &&
    !has(words, before, Tag.Verb)
  )
    return true
  if (length <= 3 && (isGoverned(words, span) || (length > 1 && isPersonNamed(words, span)))) return true
  if (length > 1 && length <= 5 && isTitledName(words, span)) return true
  if (length === 1 && isNamedBehind(words, span)) return true
  return length <= 3 && (onlyForeign(words, span) || isAcronym(words, span))
}

/** `"العقيد محمد العاصمي"` */
function isTitledName(words: Words, { first, end }: MarkedSpan): boolean {
  if (!has(words, first, Tag.Title) || !isDefinite(words, first)) return false
  for (let at = first + 1; at < end; at++)
    if (words.tags[at] !== 0 || !isWord(words, at) || (at === first + 1 && isDefinite(words, at)) || endsInTanween(words, at)) return false
  return true
}

/** `شركة الاتصالات السعودية "زين"`, `حصانه "دومينقو"`: one word without a class behind a relational adjective or a noun with a pronoun. */
function isNamedBehind(words: Words, { open, first }: MarkedSpan): boolean {
  const before = open - 1
  if (words.tags[first] !== 0 || !isWord(words, before) || procliticOf(words, first) !== 0 || endsInTanween(words, first)) return false
  if (endsInTehMarbuta(words, first) || endsRelational(words, first)) return false
  if (isDefinite(words, before)) return endsRelational(words, before)
  return words.tags[before] === 0 && endsInPronoun(words, before) && !isDefinite(words, first) && letterAt(words, first, -1) !== Unit.Alef
}

/** `حربا أيديولوجية`, `غير منطقي`, `انفتاحه`, `المزعزع للاستقرار`: words of somebody's, said in the lead and again in the body. */
function looksSaid(words: Words, { first, end }: MarkedSpan): boolean {
  const { tokens } = words
  if (
    has(words, first, Tag.Preposition | Tag.Conjunction) ||
    beginsWithVerb(words, first) ||
    endsInPronoun(words, first) ||
    isPurpose(words, first + 1)
  )
    return true
  const last = tokens.folded[tokens.foldStarts[first + 1] - 1]
  return (
    !isDefinite(words, first) &&
    (last === Unit.Alef || (end > first + 1 && (endsRelational(words, end - 1) || endsInTehMarbuta(words, end - 1))))
  )
}

/** `إف.بي.آي` */
function isAcronym({ tokens, text }: Words, { first, end }: MarkedSpan): boolean {
  return (
    first + 2 < end &&
    text.source[tokens.starts[first + 1]] === '.' &&
    tokens.gaps[first + 1] === Gap.None &&
    tokens.gaps[first + 2] === Gap.None
  )
}

const SEEN = 0x633

/** `طالع "المرزم"`: what a noun without the article governs is a name, unless it has the look of an adjective or the noun that of a verbal one. */
function isGoverned(words: Words, { open, first }: MarkedSpan): boolean {
  const before = open - 1
  const letter = letterAt(words, before)
  const length = lengthOf(words, before)
  // مكافحة "الإرهاب": verbal nouns and verbs take what somebody calls so; isLam: للتغلب
  const cut = procliticOf(words, before) === 0 ? 0 : 1
  const action =
    isVerbalNoun(words, before, cut) ||
    endsInTehMarbuta(words, before) ||
    (length - cut === 5 && letterAt(words, before, cut + 3) === Unit.Alef)
  if (length < 3 || action || PRESENT.includes(letter) || letterAt(words, before, -1) === Unit.Teh || isLam(letterAt(words, first)))
    return false
  return (
    isWord(words, before) &&
    words.tags[before] === 0 &&
    words.tokens.gaps[open] === Gap.Space &&
    !isDefinite(words, before) &&
    isDefinite(words, first) &&
    !endsInTanween(words, before) &&
    !endsInPronoun(words, before)
  )
}

/** `رجل الأعمال اللبناني "زياد تقي الدين"`: a title not far before, a definite word right before, and two words without a class. */
function isPersonNamed(words: Words, { open, first }: MarkedSpan): boolean {
  const before = open - 1
  if (
    words.tags[first] !== 0 ||
    isDefinite(words, first) ||
    endsInTehMarbuta(words, first) ||
    isVerbalNoun(words, first) ||
    endsInTanween(words, first) ||
    beginsWithVerb(words, first)
  )
    return false
  if (!isDefinite(words, before) && !has(words, before, Tag.Place) && !endsRelational(words, before)) return false
  let titled = false
  for (let at = before; at > before - 6 && at >= 0; at--) {
    if (has(words, at, Tag.Verb | Tag.Action | Tag.Complementiser | Tag.Fused)) return false
    titled ||= at < before && has(words, at, Tag.Title)
  }
  return titled
}

/** First letters of verbs in the present. */
const PRESENT: readonly number[] = [Unit.Yeh, Unit.Teh, Unit.Noon, SEEN]

/** A naming noun with the article, and no participle of naming (`الملقب`), which a relative would not follow either. */
function isSubject(words: Words, token: number): boolean {
  return isDefinite(words, token) && has(words, token, Tag.Governed | Tag.Medium)
}

/** `منها "تانغو" و"فوق السحاب" و"طريق"`: three short spans and more that nothing but و and commas part are a list of titles. */
function listed(words: Words, spans: readonly MarkedSpan[]): MarkedSpan[] {
  const lists: MarkedSpan[] = []
  let run: MarkedSpan[] = []
  for (const span of spans) {
    const previous = run.at(-1)
    if (countWords(words, span.first, span.end) > 3) run = []
    else if (previous && isJoined(words, previous, span)) run.push(span)
    else run = [span]
    if (run.length === 3) lists.push(...run)
    else if (run.length > 3) lists.push(span)
  }
  return lists
}

function isJoined({ tokens }: Words, { close }: MarkedSpan, { open }: MarkedSpan): boolean {
  if (close < 0 || open - close > 3) return false
  for (let token = close + 1; token < open; token++)
    if (tokens.kinds[token] <= TokenKind.Number && foldedLength(tokens, token) > 1) return false
  return true
}

function followsSourceConjunction(words: Words, verb: number): boolean {
  for (let at = Math.max(0, verb - 3); at < verb; at++) if (has(words, at, Tag.SourceConjunction) && words.ends[at] === verb) return true
  return false
}

const isShort = ({ first, end }: MarkedSpan): boolean => end - first <= 8

/** The same words in marks, again and again, are a name. */
function keyOf(words: Words, { first, end }: MarkedSpan): string {
  const { hashes } = words.tokens
  // لجنة "القضاء على التمييز", "للقضاء على التمييز"
  const head = isPurpose(words, first)
    ? hashWithoutFirst(hashWithoutFirst(hashes[first], Unit.Lam), Unit.Lam)
    : isDefinite(words, first) && letterAt(words, first) === Unit.Alef
      ? hashWithoutFirst(hashWithoutFirst(hashes[first], Unit.Alef), Unit.Lam)
      : hashes[first]
  return [head, ...hashes.subarray(first + 1, Math.min(end, first + 8))].join(' ')
}

/** `كتائب الشهيد "…"`, `النجم الملقب "…"`: the naming word one place further off, with an adjective between. */
function isNamingPhrase(words: Words, before: number): boolean {
  for (let at = before; at > 0 && at > before - 3; at--) {
    if (has(words, at, ~(Tag.Adjective | Tag.Title)) || !isDefinite(words, at) || words.tokens.gaps[at] === Gap.Line) return false
    if (has(words, at - 1, Tag.Naming)) return true
  }
  return false
}

/** `"ستجري في الأيام القادمة"`, `"لن تتراجع"`, `"ننتظر"`: a clause is no name. */
export function beginsWithVerb(words: Words, token: number): boolean {
  if (has(words, token, Tag.Verb | Tag.Action | Tag.Negation | Tag.Complementiser | Tag.Fused)) return true
  const next = letterAt(words, token, 1)
  if (letterAt(words, token) === Unit.Noon && next === Unit.Noon) return true
  return letterAt(words, token) === SEEN && lengthOf(words, token) >= 4 && (next === Unit.Yeh || next === Unit.Teh || next === Unit.Noon)
}

function onlyForeign(words: Words, span: MarkedSpan): boolean {
  for (let token = span.first; token < span.end; token++) if (isWord(words, token)) return false
  return true
}

/** The word before a mark; a lone proclitic (`بـ`) is passed over. */
function wordBefore(words: Words, open: number): number {
  let before = open - 1
  if (before > 0 && isLoneLetter(words, before)) before--
  return before
}

/** `أغانيها «…» و«…»`: و joins a name to a name. */
function joinsName({ words, byClose, names }: Naming, span: MarkedSpan): boolean {
  const before = span.open - 1
  if (before < 1 || !isLoneLetter(words, before) || words.tokens.gaps[span.open] !== Gap.None) return false
  const comma = isComma(markOf(words, before - 1)) ? 1 : 0
  const previous = byClose.get(before - 1 - comma)
  return previous !== undefined && names.has(previous)
}

/** `قال لـ"سبق"`: who is addressed by a name in marks. */
function isAddressed(words: Words, span: MarkedSpan): boolean {
  const before = span.open - 1
  return before > 0 && isWord(words, before) && lengthOf(words, before) <= 2 && isLam(letterAt(words, before))
}

/** `للتغلب`: with ل and the article, no name. */
function isPurpose({ tokens }: Words, token: number): boolean {
  const from = tokens.foldStarts[token]
  return foldedLength(tokens, token) > 3 && isLam(tokens.folded[from]) && isLam(tokens.folded[from + 1])
}

const isLam = (unit: number): boolean => unit === 0x644
