import { Unit } from '../text/characters.js'
import { Gap, TokenKind } from '../text/tokens.js'
import type { MarkedSpan } from './marks.js'
import { beginsAddressee, beginsAdverbial, JOINED, namesSomebody, type Slot, STOPS, stopsPhrase } from './phrase.js'
import type { NounPhrase, Reading } from './reading.js'
import { isVerbalNoun } from './shapes.js'
import { Tag } from './tags.js'
import { has, isDefinite, isWord, lengthOf, letterAt, markOf, procliticOf, type Words } from './words.js'

const LONGEST = 24

/** Words, hashtags and hyphenated names: what a noun phrase is made of besides marks and commas. */
function isPhraseToken(words: Words, token: number): boolean {
  const { tokens } = words
  const kind = tokens.kinds[token]
  if (kind === TokenKind.Word || kind === TokenKind.Foreign) return true
  const unit = markOf(words, token)
  if (unit === Unit.NumberSign) return true
  const glued = tokens.gaps[token] === Gap.None && tokens.gaps[token + 1] === Gap.None
  return (unit === Unit.Underscore || unit === Unit.Hyphen) && glued
}

/** The token behind a parenthesis that opens at `token`; `token` itself where it does not close soon. */
export function behindParenthesis(words: Words, token: number, limit: number): number {
  for (let at = token + 1; at < limit && at < token + 14; at++) if (markOf(words, at) === Unit.ParenthesisClose) return at + 1
  return token
}

function wordCount(span: MarkedSpan): number {
  return span.end - span.first
}

/** `شركة "صلة"`, `المتحدث باسم الوزارة "أنيل ساكسين": …` */
function isNameOfTitle(words: Words, from: number, at: number, span: MarkedSpan): boolean {
  if (span.close < 0 || wordCount(span) > 4) return false
  return (
    has(words, at - 1, Tag.Naming | Tag.Title | Tag.Medium) || (has(words, from, Tag.Title) && markOf(words, span.close + 1) === Unit.Colon)
  )
}

/** Reads on from `from` while words belong to one phrase; gives the token behind it. */
function runOf(reading: Reading, from: number, limit: number, slot: Slot): number {
  const { words, opensAt } = reading
  let at = from
  while (at < limit && at - from < LONGEST) {
    if (at > from && words.tokens.gaps[at] === Gap.Line) break
    const span = at > from && words.tokens.kinds[at] === TokenKind.QuotationMark ? opensAt.get(at) : undefined
    if (span && isNameOfTitle(words, from, at, span)) at = span.close + 1
    else if (!isPhraseToken(words, at) || stopsPhrase(words, at, from, slot)) break
    else at++
  }
  return at
}

/** Behind a comma: is `[from, end)` a second name of the same person (`المتحدث باسم الرئاسة، دميتري بيسكوف،`)? */
function isApposition(words: Words, before: NounPhrase, from: number, end: number, limit: number): boolean {
  if (end === from || end - from > 10 || has(words, from, Tag.SpeechNoun) || beginsAddressee(words, from)) return false
  const closes =
    end >= limit || markOf(words, end) !== 0 || has(words, end, Tag.Complementiser | Tag.Fused | Tag.Preposition | Tag.Relative)
  const proclitic = procliticOf(words, from)
  if (!closes || proclitic === Unit.Waw || (proclitic === Unit.Beh && isVerbalNoun(words, from, 1))) return false
  if (has(words, from, Tag.Title) && words.cuts[from] === 0) return true
  return has(words, before.first, Tag.Title) && !isDefinite(words, from) && !has(words, from, Tag.Verb) && end - from <= 5
}

function withApposition(reading: Reading, phrase: NounPhrase, limit: number): NounPhrase {
  const { words } = reading
  if (markOf(words, phrase.end) !== Unit.ArabicComma && markOf(words, phrase.end) !== Unit.Comma) return phrase
  const from = phrase.end + 1
  if (from >= limit || words.tokens.gaps[from] === Gap.Line) return phrase
  const end = runOf(reading, from, limit, 'subject')
  return isApposition(words, phrase, from, end, limit) ? { ...phrase, end } : phrase
}

/** A whole phrase in marks or parentheses: `بحسب "فرانس برس"`, `كتبت (فوربس)`. */
function enclosed(reading: Reading, at: number, limit: number): NounPhrase | null {
  const { words, opensAt } = reading
  const span = opensAt.get(at)
  if (span && span.close >= 0 && wordCount(span) <= 5) return { first: span.first, end: span.end, cut: 0 }
  if (markOf(words, at) !== Unit.ParenthesisOpen) return null
  const behind = behindParenthesis(words, at, limit)
  return behind > at + 2 ? { first: at + 1, end: behind - 1, cut: 0 } : null
}

/** `محلل في رويترز`, `واحدة من الجماهير`: an indefinite noun is told apart by where it belongs. */
function behindMembership(reading: Reading, from: number, end: number, limit: number): number {
  const { words } = reading
  if (end - from > 2 || end + 1 >= limit || isDefinite(words, from) || !isMembership(words, end)) return end
  if (!has(words, from, Tag.Title | Tag.Governed)) return end
  if (
    has(words, end + 1, Tag.Venue | Tag.Time | Tag.Preposition | Tag.Conversation) ||
    !(isDefinite(words, end + 1) || has(words, end + 1, JOINED | Tag.Medium))
  )
    return end
  return Math.max(end, runOf(reading, end + 1, limit, 'subject'))
}

/** What may not stand between a title and the name behind its place. */
const NO_PLACE =
  Tag.Verb |
  Tag.Complementiser |
  Tag.Fused |
  Tag.Time |
  Tag.Venue |
  Tag.Relative |
  Tag.Conversation |
  Tag.Conjunction |
  Tag.Publishing |
  Tag.Source |
  Tag.Switch

/** `المشرف على مركز الموهبة بالجامعة الدكتور | ظافر الحماد`, `منسق الشؤون الإنسانية في سوريا | علي الزعتري`: behind a title's place its name. */
function throughPlace(reading: Reading, from: number, end: number, limit: number): number {
  const { words } = reading
  if (!has(words, from, Tag.Title) || end >= limit || endsInName(words, from, end)) return end
  // المدير العام للمكتب التنفيذي | لصحة الخليج البروفيسور توفيق خوجة: behind ل only a second title brings in the name.
  const purpose = beginsAddressee(words, end) && !has(words, end, Tag.Partner | Tag.Medium | Tag.Title)
  if (!purpose && !beginsPlace(words, end)) return end
  for (let at = end + 1; at < Math.min(limit, end + 10); at++) {
    if (words.tokens.gaps[at] === Gap.Line) return end
    if (!isWord(words, at)) return at > end + 1 ? (appositionAt(reading, at, limit) ?? end) : end
    if (has(words, at, NO_PLACE) && !has(words, at, Tag.Title)) return end
    const named = has(words, at, Tag.Title) && words.cuts[at] === 0 && isDefinite(words, at) ? at + 1 : at
    if (named === at && (purpose || (at < end + 2 && !isDefinite(words, end)))) continue
    if (!namesSomebody(words, named) || (named === at && !isDefinite(words, at - 1) && !has(words, at - 1, Tag.Place))) continue
    const behind = runOf(reading, named, limit, 'subject')
    return behind < limit && isBoundary(words, behind) ? behind : end
  }
  return end
}

/** `السكرتير الثاني في الوفد القطري، | طلال آل خليفة`: the token behind a name between marks. */
function appositionAt(reading: Reading, comma: number, limit: number): number | null {
  const { words } = reading
  if ((markOf(words, comma) !== Unit.ArabicComma && markOf(words, comma) !== Unit.Comma) || !namesSomebody(words, comma + 1)) return null
  const behind = runOf(reading, comma + 1, limit, 'subject')
  const closes = behind >= limit || markOf(words, behind) !== 0 || has(words, behind, Tag.Complementiser | Tag.Fused)
  return closes && behind - comma <= 6 ? behind : null
}

/** `الرئيس الروسي فلاديمير بوتين`: the name is there already. */
function endsInName(words: Words, from: number, end: number): boolean {
  return end - from > 3 && !isDefinite(words, end - 1) && !isDefinite(words, end - 2) && (words.tags[end - 1] | words.tags[end - 2]) === 0
}

function beginsPlace(words: Words, token: number): boolean {
  return (has(words, token, Tag.Preposition) && lengthOf(words, token) <= 3) || beginsAdverbial(words, token)
}

/** What stands behind the speaker: a complementiser, a mark, a preposition, a time. */
function isBoundary(words: Words, token: number): boolean {
  return !isWord(words, token) || has(words, token, STOPS) || beginsAddressee(words, token)
}

/** `في`, `من` */
function isMembership(words: Words, token: number): boolean {
  if (!has(words, token, Tag.Preposition) || lengthOf(words, token) !== 2) return false
  const first = letterAt(words, token)
  return first === Unit.Feh || first === Unit.Meem
}

/** The noun phrase that begins at `from`, with an apposition in commas; null where none begins there. */
export function readNounPhrase(reading: Reading, from: number, limit: number, cut = 0, slot: Slot = 'subject'): NounPhrase | null {
  if (from >= limit) return null
  const inMarks = enclosed(reading, from, limit)
  if (inMarks) return inMarks
  const run = runOf(reading, from, limit, slot)
  if (run === from) return null
  const end = throughPlace(reading, from, behindMembership(reading, from, run, limit), limit)
  return withApposition(reading, { first: from, end, cut }, limit)
}

/** The addressee that begins at `token`: `لنظيره الصيني …`, `لـ "سبق"`. */
export function readAddressee(reading: Reading, token: number, limit: number): NounPhrase | null {
  const { words } = reading
  if (lengthOf(words, token) === 1) return readNounPhrase(reading, token + 1, limit)
  const end = Math.max(token + 1, runOf(reading, token, limit, 'subject'))
  return { first: token, end, cut: 1 }
}
