import { Unit } from '../text/characters.js'
import { hashWithoutFirst } from '../text/fold.js'
import { foldedLength, Gap, startBehind, TokenKind } from '../text/tokens.js'
import type { MarkedSpan } from './marks.js'
import { has, isDefinite, markOf, procliticOf, Tag, timesInText, type Words } from './words.js'

/** What the readers of one text share: its words, and where its marks open. */
export interface Reading {
  readonly words: Words
  readonly spans: readonly MarkedSpan[]
  readonly opensAt: ReadonlyMap<number, MarkedSpan>
  /** Marked spans that hold a name, a title or a term. */
  readonly names: ReadonlySet<MarkedSpan>
}

/** The spans that open in `[from, end)`; they are sorted. */
export function spansWithin({ spans }: Reading, from: number, end: number): MarkedSpan[] {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle].open < from) low = middle + 1
    else high = middle
  }
  let behind = low
  while (behind < spans.length && spans[behind].open < end) behind++
  return spans.slice(low, behind)
}

/** A noun phrase as tokens: `[first, end)`, the first without `cut` letters of proclitics. */
export interface NounPhrase {
  readonly first: number
  readonly end: number
  readonly cut: number
}

/** What ends a noun phrase in the speaker's slot. */
const STOPS =
  Tag.Complementiser |
  Tag.Fused |
  Tag.Preposition |
  Tag.Time |
  Tag.Relative |
  Tag.SourceConjunction |
  Tag.Conjunction |
  Tag.Formula |
  Tag.Switch |
  Tag.SourcePronoun |
  Tag.Demonstrative |
  Tag.Publishing

const LONGEST = 16

/** True for a cue verb that is a verb here: homographs (`طالب`, `مبارك`) may be nouns. */
function isVerbHere(words: Words, token: number): boolean {
  return has(words, token, Tag.Verb) && !has(words, token, Tag.Title | Tag.Naming | Tag.Adjective)
}

/** `وصل`, `يصل`; a word that is also a title or a noun of an office (`سجل`, `حكم`) may be either, and is a noun here. */
function isAction(words: Words, token: number): boolean {
  // أحمد كرم، …: a short name may look like a verb; before a comma it is none.
  if (foldedLength(words.tokens, token) <= 3 && words.tokens.kinds[token + 1] === TokenKind.Punctuation) return false
  return has(words, token, Tag.Action) && !has(words, token, Tag.Title | Tag.Naming | Tag.Governed | Tag.Adjective)
}

/** `لنظيره`, `للصحيفة`, `لـ`: the addressee begins. A word that merely begins with ل (`لافروف`) does not. */
export function beginsAddressee(words: Words, token: number): boolean {
  const { tokens } = words
  if (tokens.kinds[token] !== TokenKind.Word) return false
  const from = tokens.foldStarts[token]
  if (tokens.folded[from] !== Unit.Lam) return false
  const length = foldedLength(tokens, token)
  if (length === 1) return true
  if (length > 3 && tokens.folded[from + 1] === Unit.Lam) return true
  if (words.cuts[token] === 1) return has(words, token, Tag.Title | Tag.Medium | Tag.Naming | Tag.Venue | Tag.Partner | Tag.Governed)
  // A name that the text has without the ل too (`لبوتين`) is addressed; one that it has only so (`لافروف`) begins with ل.
  const rest = hashWithoutFirst(tokens.hashes[token], Unit.Lam)
  return words.places.has(rest) && timesInText(words, token) === 1
}

/** A word behind `ب` with the article, or a listed word behind a proclitic: an adverbial begins. */
function beginsAdverbial(words: Words, token: number): boolean {
  const { tokens } = words
  const from = tokens.foldStarts[token]
  const first = tokens.folded[from]
  if (first !== Unit.Beh && first !== Unit.Kaf) return false
  const length = foldedLength(tokens, token)
  if (length === 1) return true
  if (length > 4 && tokens.folded[from + 1] === Unit.Alef && tokens.folded[from + 2] === Unit.Lam) return true
  return words.cuts[token] === 1 && has(words, token, Tag.Title | Tag.Venue | Tag.Demonstrative)
}

/**
 * Where a noun phrase stands. Behind a verb that takes an object (`وصف بوتين التعاون`) a name ends at the next definite noun;
 * in an attribution (`وفقاً لترجمة روسية لتصريحاته`) ل goes on with the phrase.
 */
export type Slot = 'subject' | 'subject-before-object' | 'attribution'

function stopsPhrase(words: Words, token: number, first: number, slot: Slot): boolean {
  if (has(words, token, STOPS)) return !(has(words, token, Tag.Title) && words.cuts[token] === 0)
  if (token > first && endsInTanween(words, token)) return true
  if (token > first && (isVerbHere(words, token) || isAction(words, token))) return true
  if (beginsAdverbial(words, token)) return true
  if (token === first) return beginsAddressee(words, token) && foldedLength(words.tokens, token) === 1
  if (slot === 'subject-before-object' && beginsObject(words, token)) return true
  // وقطع السامعي | بفشل الخطة
  if (token === first + 1 && isDefinite(words, first) && !has(words, first, Tag.Title | Tag.Governed | Tag.Naming) && procliticOf(words, token) === Unit.Beh) return true
  if (slot !== 'attribution' && isOwnObject(words, token, first)) return true
  if (beginsAddressee(words, token)) return slot !== 'attribution' && !continuesTitle(words, token, first)
  // و joins another noun only with the article; otherwise a clause begins (`وهو شاهد عيان`).
  if (procliticOf(words, token) !== Unit.Waw || isDefinite(words, token) || words.cuts[token] !== 1) return isThirdName(words, token, first)
  return !(has(words, token, JOINED) && has(words, first, JOINED))
}

/** `وصف بوتين | التعاون`: behind a name a definite noun is the object, unless it has the look of a surname (`القحطاني`). */
function beginsObject(words: Words, token: number): boolean {
  if (!isDefinite(words, token) || isDefinite(words, token - 1) || isConstruct(words, token - 1)) return false
  return !(isNameWord(words, token - 1) && (endsInYeh(words, token) || announcesClause(words, token + 1)))
}

/** `أن`, `إن`, and not `بأنه`. */
function announcesClause(words: Words, token: number): boolean {
  return has(words, token, Tag.Complementiser | Tag.Fused) && words.tokens.folded[words.tokens.foldStarts[token]] === Unit.Alef
}

/** `رئيس الوزراء`, `عبد الفتاح`, `الاتحاد لكرة القدم`: a noun that wants the definite one behind it. */
function isConstruct(words: Words, token: number): boolean {
  return has(words, token, Tag.Title | Tag.Naming | Tag.Medium | Tag.Governed) || isNameHead(words, token) || beginsAddressee(words, token) || endsInTehMarbuta(words, token)
}

/** `وحدات حماية | الشعب`: rarely a man's name. */
export function endsInTehMarbuta({ text, tokens }: Words, token: number): boolean {
  return text.source.charCodeAt(tokens.ends[token] - 1) === Unit.TehMarbuta
}

/** `عبد`, `آل`: half of a name, whose other half may have the article. */
export function isNameHead({ tokens }: Words, token: number): boolean {
  const from = tokens.foldStarts[token]
  const length = foldedLength(tokens, token)
  const [first, second, third] = tokens.folded.subarray(from, from + 3)
  return (length === 3 && first === AIN && second === Unit.Beh && third === DAL) || (length === 2 && first === Unit.Alef && second === Unit.Lam)
}

const AIN = 0x639
const DAL = 0x62f

/** `القحطاني`: the ending that surnames have. */
function endsInYeh({ tokens }: Words, token: number): boolean {
  return tokens.folded[tokens.foldStarts[token + 1] - 1] === Unit.Yeh
}

/** `أعلنت نيكسون | ترشحها`, `حمد | دعمه`: behind a name a noun with a pronoun is what is done. */
function isOwnObject(words: Words, token: number, first: number): boolean {
  if (token === first || has(words, token, Tag.Title | Tag.Verb) || isDefinite(words, token) || !endsInPronoun(words, token)) return false
  if (has(words, token - 1, JOINED) && !isDefinite(words, token - 1)) return false
  if (has(words, token - 1, Tag.Title) && words.tokens.folded[words.tokens.foldStarts[token + 1] - 1] === Unit.Heh) return false
  // ماريو غوتزه: a surname comes again.
  return timesInText(words, token) === 1 || words.tokens.folded[words.tokens.foldStarts[token + 1] - 1] !== Unit.Heh
}

/** Nouns that و joins in one phrase: `وزارة الأمن ومديرية الاستخبارات`. */
const JOINED = Tag.Governed | Tag.Naming | Tag.Title

/**
 * `بنيامين نتنياهو | الهجوم`: behind two words of a name a further word belongs to it only behind a particle, a short syllable
 * (`شي جين بينغ`) or a word that begins with عبد or أبو; everything else is the sentence going on.
 */
function isThirdName(words: Words, token: number, first: number): boolean {
  if (token < first + 2 || !isNameWord(words, token - 1) || !isNameWord(words, token - 2)) return false
  if (has(words, token, JOINED | Tag.Adjective | Tag.Medium)) return false
  if (has(words, token, Tag.Place)) return true
  const { tokens } = words
  const length = foldedLength(tokens, token)
  if (length <= 3 || foldedLength(tokens, token - 1) <= 3 || foldedLength(tokens, token - 2) <= 3) return false
  if (isDefinite(words, token)) return !endsInTehMarbuta(words, token - 1) && !endsInYeh(words, token)
  if (endsInPronoun(words, token) || (endsInTehMarbuta(words, token) && timesInText(words, token) === 1)) return true
  const isNew = timesInText(words, token) === 1
  if (isNew && tokens.folded[tokens.foldStarts[token]] === Unit.Beh && length >= 5) return true
  // نبأ الوفاة: a noun and the definite one it governs.
  return token + 1 < tokens.count && isDefinite(words, token + 1) && tokens.gaps[token + 1] === Gap.Space
}

/** `حديثه`, `ترشحها`, `دعمهم`: ends in a pronoun, and not in ة. */
export function endsInPronoun({ text, tokens }: Words, token: number): boolean {
  const length = foldedLength(tokens, token)
  if (length < 4) return false
  const end = tokens.foldStarts[token + 1]
  const last = tokens.folded[end - 1]
  // عبدالله
  if (last === Unit.Heh && tokens.folded[end - 2] === Unit.Lam && tokens.folded[end - 3] === Unit.Lam) return false
  if (last === Unit.Heh) return text.source.charCodeAt(tokens.ends[token] - 1) === Unit.Heh
  return length >= 5 && tokens.folded[end - 2] === Unit.Heh && (last === Unit.Alef || last === Unit.Meem)
}

/** A word without article and class: as names are. */
function isNameWord(words: Words, token: number): boolean {
  return words.tokens.kinds[token] === TokenKind.Word && words.tags[token] === 0 && !isDefinite(words, token)
}

/** `الأمين العام للأمم المتحدة`, `المديرة العامة لـ…`: behind a definite title `لل` goes on with it. */
function continuesTitle(words: Words, token: number, first: number): boolean {
  if (!has(words, first, Tag.Title | Tag.Governed | Tag.Naming | Tag.Venue) && !has(words, token - 1, Tag.Title) && !has(words, token - 2, Tag.Title)) return false
  if (token - first > 12) return false
  if (token === first + 1 && has(words, first, Tag.Venue)) return true
  if (has(words, token, Tag.Governed) && !isDefinite(words, token) && words.tags[token - 1] !== 0) return true
  if (!isDefinite(words, token - 1)) return false
  if (foldedLength(words.tokens, token) === 1) return words.tokens.kinds[token + 1] !== TokenKind.QuotationMark
  // A phrase goes on with one ل: `اللجنة التنفيذية للانتخابات البلدية | لظاهرة`; a contracted one may come again.
  if (!isDefinite(words, token) && hasLamBefore(words, token, first)) return false
  return !has(words, token, Tag.Medium | Tag.Title | Tag.Partner | Tag.Venue) || namesSomebody(words, token + 1)
}

function hasLamBefore(words: Words, token: number, first: number): boolean {
  for (let at = first + 1; at < token; at++) if (beginsAddressee(words, at)) return true
  return false
}

/** `المدير المالي للشبكة | انطوني نوتو`: two words of a name behind a definite noun belong to the title before it. */
function namesSomebody(words: Words, token: number): boolean {
  const { kinds, gaps } = words.tokens
  const isName = (at: number): boolean => kinds[at] === TokenKind.Word && words.tags[at] === 0 && !isDefinite(words, at) && gaps[at] !== Gap.Line
  return isName(token) && !isVerbalNoun(words, token) && (isName(token + 1) || (kinds[token + 1] === TokenKind.Word && isDefinite(words, token + 1)))
}

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

/** Reads on from `from` while words belong to one phrase; gives the token behind it. */
function runOf(reading: Reading, from: number, limit: number, slot: Slot): number {
  const { words, opensAt } = reading
  let at = from
  while (at < limit && at - from < LONGEST) {
    if (at > from && words.tokens.gaps[at] === Gap.Line) break
    const span = opensAt.get(at)
    if (span && at > from && span.close >= 0 && wordCount(span) <= 4 && has(words, at - 1, Tag.Naming | Tag.Title | Tag.Medium))
      at = span.close + 1
    else if (!isPhraseToken(words, at) || stopsPhrase(words, at, from, slot)) break
    else at++
  }
  return at
}

/** Behind a comma: is `[from, end)` a second name of the same person (`المتحدث باسم الرئاسة، دميتري بيسكوف،`)? */
function isApposition(words: Words, before: NounPhrase, from: number, end: number, limit: number): boolean {
  if (end === from || end - from > 10) return false
  const closes =
    end >= limit || markOf(words, end) !== 0 || has(words, end, Tag.Complementiser | Tag.Fused | Tag.Preposition | Tag.Relative)
  if (!closes || procliticOf(words, from) === Unit.Waw) return false
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
const NO_PLACE = Tag.Verb | Tag.Complementiser | Tag.Fused | Tag.Time | Tag.Venue | Tag.Relative | Tag.Conversation | Tag.Conjunction | Tag.Publishing | Tag.Source | Tag.Switch

/** `المشرف على مركز الموهبة بالجامعة الدكتور | ظافر الحماد`, `منسق الشؤون الإنسانية في سوريا | علي الزعتري`: behind a title's place its name. */
function throughPlace(reading: Reading, from: number, end: number, limit: number): number {
  const { words } = reading
  if (!has(words, from, Tag.Title) || end >= limit || !beginsPlace(words, end)) return end
  for (let at = end + 1; at < Math.min(limit, end + 10); at++) {
    if (words.tokens.kinds[at] !== TokenKind.Word || words.tokens.gaps[at] === Gap.Line) return end
    if (has(words, at, NO_PLACE) && !has(words, at, Tag.Title)) return end
    const named = has(words, at, Tag.Title) && words.cuts[at] === 0 && isDefinite(words, at) ? at + 1 : at
    if (at < end + 2 && named === at) continue
    if (!namesSomebody(words, named) || (named === at && !isDefinite(words, at - 1) && !has(words, at - 1, Tag.Place))) continue
    const behind = runOf(reading, named, limit, 'subject')
    return behind < limit && isBoundary(words, behind) ? behind : end
  }
  return end
}

function beginsPlace(words: Words, token: number): boolean {
  return (has(words, token, Tag.Preposition) && foldedLength(words.tokens, token) <= 3) || beginsAdverbial(words, token)
}

/** `مؤتمراً`: an object or an adverb, no part of a name. */
export function endsInTanween({ tokens, text }: Words, token: number): boolean {
  const end = tokens.ends[token]
  return text.source.charCodeAt(end - 1) === Unit.Fathatan || text.source.charCodeAt(end - 2) === Unit.Fathatan
}

/** A verbal noun by its shape (Ryding 2005, 5.1: تفعيل, استفعال, افتعال). */
export function isVerbalNoun({ tokens }: Words, token: number): boolean {
  const from = tokens.foldStarts[token]
  const length = foldedLength(tokens, token)
  const at = (letter: number): number => tokens.folded[from + letter]
  if (length === 5 && at(0) === Unit.Teh && at(3) === Unit.Yeh) return true
  return length >= 6 && at(0) === Unit.Alef && (at(1) === 0x633 || at(2) === Unit.Teh) && at(length - 2) === Unit.Alef
}

/** What stands behind the speaker: a complementiser, a mark, a preposition, a time. */
function isBoundary(words: Words, token: number): boolean {
  return words.tokens.kinds[token] !== TokenKind.Word || has(words, token, STOPS) || beginsAddressee(words, token)
}

/** `في`, `من` */
function isMembership(words: Words, token: number): boolean {
  if (!has(words, token, Tag.Preposition) || foldedLength(words.tokens, token) !== 2) return false
  const first = words.tokens.folded[words.tokens.foldStarts[token]]
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

/** Source offsets of a phrase. */
export function phraseSpan({ words }: Reading, phrase: NounPhrase): { readonly start: number; readonly end: number } {
  const { text, tokens } = words
  return { start: startBehind(text.source, tokens, phrase.first, phrase.cut), end: tokens.ends[phrase.end - 1] }
}

/** The addressee that begins at `token`: `لنظيره الصيني …`, `لـ "سبق"`. */
export function readAddressee(reading: Reading, token: number, limit: number): NounPhrase | null {
  const { words } = reading
  const { tokens } = words
  if (foldedLength(tokens, token) === 1) return readNounPhrase(reading, token + 1, limit)
  const end = Math.max(token + 1, runOf(reading, token, limit, 'subject'))
  return { first: token, end, cut: 1 }
}
