import { Unit } from '../text/characters.js'
import { hashWithoutFirst } from '../text/fold.js'
import { foldedLength, Gap, TokenKind } from '../text/tokens.js'
import { Join } from './joins.js'
import type { MarkedSpan } from './marks.js'
import {
  beginsWithVerb,
  holdsFuture,
  holdsSubject,
  isAcronym,
  isAddress,
  isExplained,
  isGlossed,
  isGoverned,
  isNamedBehind,
  isNameList,
  isPerson,
  isPersonNamed,
  isPlaceOrSubject,
  isPredicate,
  isSoCalled,
  isSpelled,
  isTitledName,
} from './naming.js'
import { beginsAdverbial } from './phrase.js'
import { closesAt, spans } from './reading.js'
import { endsInPronoun, endsInTehMarbuta, endsRelational, isAccusative, isHe, isNameHead } from './shapes.js'
import { Tag } from './tags.js'
import {
  gaps,
  has,
  hashes,
  isComma,
  isDefinite,
  isLoneLetter,
  isWord,
  kinds,
  lengthOf,
  letterAt,
  markOf,
  reads,
  timesInText,
  tokens,
} from './words.js'

/** From how many words on a marked span at the head of a clause is a sentence of its own. */
export const SENTENCE_LENGTH = 6

/** How many words there are in a range. */
export function countWords(from: number, end: number): number {
  let count = 0
  for (let token = from; token < end; token++) if (kinds[token] <= TokenKind.Number) count++
  return count
}

/** Is there any word in the range? */
export function hasWords(from: number, end: number): boolean {
  return countWords(from, end) > 0
}

interface Naming {
  /** How often the same words stand in marks. */
  readonly times: ReadonlyMap<string, number>
  readonly names: Set<MarkedSpan>
}

/** The marked spans that hold a name, a title or a term rather than speech: by the word before them, and by their length. */
export function findNames(): Set<MarkedSpan> {
  const times = new Map<string, number>()
  for (const span of spans) if (isShort(span)) times.set(keyOf(span), (times.get(keyOf(span)) ?? 0) + 1)
  const naming: Naming = { times, names: new Set() }
  const named = new Set<string>()
  for (const span of spans) {
    if (!isName(naming, span)) continue
    naming.names.add(span)
    if (isShort(span)) named.add(keyOf(span))
  }
  // A name in one place is one in the others.
  for (const span of spans) if (isShort(span) && named.has(keyOf(span))) naming.names.add(span)
  for (const span of listed()) naming.names.add(span)
  return naming.names
}

function isName(naming: Naming, span: MarkedSpan): boolean {
  const length = countWords(span.first, span.end)
  // بعنوان "…", شعار "…": a title of any length
  if (length < 16 && has(span.open - 1, Tag.Naming) && has(span.open - 1, Tag.Matter)) return true
  if (isNameList(span)) return true
  if (length > 6 || isPredicate(span)) return false
  if (beginsWithLil(span.first)) return false
  if (length <= 3 && (kinds[span.first] === TokenKind.Number || kinds[span.end - 1] === TokenKind.Number)) return true
  if (isSpelled(span) || isAddress(span) || isPerson(span)) return true
  // أجرته "رويترز"; كشف أن "الشيشة" التي وجدت …: the subject of what he says
  if (length === 1 && (has(span.first, Tag.Place | Tag.Medium) || (isDefinite(span.first) && has(span.open - 1, Tag.Complementiser))))
    return true
  // جوازات الرياض
  if (length === 2 && has(span.first + 1, Tag.Place) && !isDefinite(span.first)) return true
  // استخدام "نوفيتشوك"، وهو الغاز
  if (length <= 2 && isExplained(span)) return true
  const times = naming.times.get(keyOf(span)) ?? 0
  if (length <= 4 && times > 1 && !looksSaid(span)) return true
  const before = wordBefore(span.open)
  if (joinsName(naming, span)) return true
  // الجماعة "تسخر أدواتها …": a definite noun is the subject of a clause in marks; only a short span is its name.
  // الـ"سيتيزينس", آل "سعود", لقبا مميزا هو "القمر الأزرق"
  if (length <= 4 && (isHe(before) ? has(before - 2, Tag.Naming) : lengthOf(before) === 2 && isNameHead(before))) return true
  if (
    has(before, Tag.Naming | Tag.Publishing) &&
    !holdsFuture(span) &&
    (length === 1 || !isDefinite(before) || (!beginsWithVerb(span.first) && !has(span.open - 2, Tag.Complementiser))) &&
    !isSoCalled(before)
  )
    return !(isDefinite(before) && isAccusative(span.first))
  // في تصريحات إلى "الوطن", في مقابلة مع "العربية"
  if (length <= 4 && has(before, Tag.Preposition) && has(before - 1, Tag.Venue | Tag.Conversation)) return true
  // الطفلة "سكينة": a word that the text has again and again without marks.
  if (length === 1 && !isDefinite(span.first) && timesInText(span.first) > 3 && !has(span.first, ~Tag.Place)) return true
  // عبر "فيس بوك", مع "الأهلي", من قبل "المجلس الأعلى"
  if (reads(before, Join.Company) && !looksSaid(span)) return true
  if (
    length <= 5 &&
    isNamingPhrase(before) &&
    !beginsWithVerb(span.first) &&
    !has(span.first, Tag.Preposition) &&
    !isAccusative(span.first)
  )
    return true
  // "جماعة أنصار الإسلام": its own first word says what it names.
  const last = span.end - 1
  if (
    length > 1 &&
    length <= 5 &&
    has(span.first, Tag.Naming) &&
    !isDefinite(span.first) &&
    isDefinite(last) &&
    !endsRelational(span.first + 1) &&
    (!isLoneLetter(span.open - 1) || letterAt(span.open - 1) === Unit.Lam) &&
    // أعلنت "جبهة النصرة" موافقتها
    (!has(before, Tag.Verb) || isWord(span.close + 1))
  )
    return true
  if (length <= 3 && (isGoverned(span) || (length > 1 && isPersonNamed(span)))) return true
  if (length > 1 && isTitledName(span)) return true
  if (holdsSubject(span)) return true
  if (length === 1 && (isNamedBehind(span) || isPlaceOrSubject(span))) return true
  return length <= 3 && (onlyForeign(span) || isAcronym(span) || isGlossed(span))
}

/** `حربا أيديولوجية`, `غير منطقي`, `انفتاحه`, `المزعزع للاستقرار`: words of somebody's, said in the lead and again in the body. */
function looksSaid({ first, end }: MarkedSpan): boolean {
  if (has(first, Tag.Preposition | Tag.Conjunction) || beginsWithVerb(first) || endsInPronoun(first)) return true
  // المزعزع للاستقرار, الجديرة بالثقة
  if (beginsWithLil(first + 1) || beginsAdverbial(first + 1)) return true
  const last = letterAt(first, -1)
  return last === Unit.Alef || (end > first + 1 && !isDefinite(end - 1) && (endsRelational(end - 1) || endsInTehMarbuta(end - 1)))
}

/** `منها "تانغو" و"فوق السحاب" و"طريق"`: three short spans and more that nothing but و and commas part are a list of titles. */
function listed(): MarkedSpan[] {
  const lists: MarkedSpan[] = []
  let run: MarkedSpan[] = []
  for (const span of spans) {
    const previous = run.at(-1)
    if (countWords(span.first, span.end) > 3) run = []
    else if (previous && isJoined(previous, span)) run.push(span)
    else run = [span]
    if (run.length === 3) lists.push(...run)
    else if (run.length > 3) lists.push(span)
  }
  return lists
}

/** Two tokens between at most: what is not closed is not looked for from the text's beginning. */
function isJoined({ close }: MarkedSpan, { open }: MarkedSpan): boolean {
  for (let token = close + 1; token < open; token++)
    if (open - close > 3 || (kinds[token] <= TokenKind.Number && foldedLength(tokens, token) > 1)) return false
  return true
}

const isShort = ({ first, end }: MarkedSpan): boolean => end - first <= 8

/** The same words in marks, again and again, are a name. */
function keyOf({ first, end }: MarkedSpan): string {
  // لجنة "القضاء على التمييز", "للقضاء على التمييز"
  const head = beginsWithLil(first)
    ? hashWithoutFirst(hashWithoutFirst(hashes[first], Unit.Lam), Unit.Lam)
    : isDefinite(first) && letterAt(first) === Unit.Alef
      ? hashWithoutFirst(hashWithoutFirst(hashes[first], Unit.Alef), Unit.Lam)
      : hashes[first]
  return [head, ...hashes.subarray(first + 1, Math.min(end, first + 8))].join(' ')
}

/** `كتائب الشهيد "…"`, `النجم الملقب "…"`: the naming word one place further off, with an adjective between. */
function isNamingPhrase(before: number): boolean {
  for (let at = before; at > 0 && at > before - 3; at--) {
    if (has(at, ~(Tag.Adjective | Tag.Title)) || !isDefinite(at) || gaps[at] === Gap.Line) return false
    if (has(at - 1, Tag.Naming)) return true
  }
  return false
}

function onlyForeign(span: MarkedSpan): boolean {
  for (let token = span.first; token < span.end; token++) if (isWord(token)) return false
  return true
}

/** The word before a mark; a lone و is passed over, the colon of `مثل:`, and ب behind a word of naming (`المعروف بـ`, and not `وصفتها اللجنة بـ`, `حركة لـ`). */
function wordBefore(open: number): number {
  const before = open - 1
  if (markOf(before) === Unit.Colon && has(before - 1, Tag.Naming)) return before - 1
  if (before < 1 || !isLoneLetter(before) || letterAt(before) === Unit.Lam) return before
  return letterAt(before) === Unit.Beh && (!has(before - 1, Tag.Naming) || has(before - 1, Tag.Governed | Tag.Medium)) ? before : before - 1
}

/** `أغانيها «…» و«…»`: و joins a name to a name. */
function joinsName({ names }: Naming, span: MarkedSpan): boolean {
  const before = span.open - 1
  if (before < 1 || !isLoneLetter(before)) return false
  const comma = isComma(before - 1) ? 1 : 0
  const previous = closesAt.get(before - 1 - comma)
  return previous !== undefined && names.has(previous)
}

/** `للتغلب`: with ل and the article, no name. */
function beginsWithLil(token: number): boolean {
  return lengthOf(token) > 3 && letterAt(token) === Unit.Lam && letterAt(token, 1) === Unit.Lam
}
