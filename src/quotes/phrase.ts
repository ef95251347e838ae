import { Unit } from '../text/characters.js'
import { hashWithoutFirst } from '../text/fold.js'
import { Gap, TokenKind } from '../text/tokens.js'
import {
  announcesClause,
  endsInPronoun,
  endsInTanween,
  endsInTehMarbuta,
  endsInYeh,
  hasHamzaBehind,
  isNameHead,
  isVerbalNoun,
} from './shapes.js'
import { Tag } from './tags.js'
import { has, isDefinite, isWord, lengthOf, letterAt, procliticOf, timesInText, timesOf, type Words } from './words.js'

/** What ends a noun phrase in the speaker's slot. */
export const STOPS: number =
  Tag.Complementiser |
  Tag.Fused |
  Tag.Preposition |
  Tag.Time |
  Tag.Relative |
  Tag.Source |
  Tag.SourceConjunction |
  Tag.Conjunction |
  Tag.Formula |
  Tag.Switch |
  Tag.SourcePronoun |
  Tag.Demonstrative |
  Tag.Publishing

/** True for a cue verb that is a verb here: homographs (`طالب`, `مبارك`) may be nouns. */
function isVerbHere(words: Words, token: number): boolean {
  return has(words, token, Tag.Verb) && !has(words, token, Tag.Title | Tag.Naming | Tag.Adjective)
}

/** `وصل`, `يصل`; a word that is also a title or a noun of an office (`سجل`, `حكم`) may be either, and is a noun here. */
function isAction(words: Words, token: number): boolean {
  // أحمد كرم، …: a short name may look like a verb; before a comma it is none.
  if (lengthOf(words, token) <= 3 && words.tokens.kinds[token + 1] === TokenKind.Punctuation) return false
  return has(words, token, Tag.Action) && !has(words, token, Tag.Title | Tag.Naming | Tag.Governed | Tag.Adjective)
}

/** `لنظيره`, `للصحيفة`, `لـ`: the addressee begins. A word that merely begins with ل (`لافروف`) does not. */
export function beginsAddressee(words: Words, token: number): boolean {
  const { tokens } = words
  if (!isWord(words, token) || letterAt(words, token) !== Unit.Lam) return false
  const length = lengthOf(words, token)
  if (length === 1 || (length > 3 && (letterAt(words, token, 1) === Unit.Lam || hasHamzaBehind(words, token)))) return true
  if (words.cuts[token] === 1) return has(words, token, Tag.Title | Tag.Medium | Tag.Naming | Tag.Venue | Tag.Partner | Tag.Governed)
  // A name that the text has without the ل too (`لبوتين`) is addressed; one that it has only so (`لافروف`) begins with ل.
  const rest = hashWithoutFirst(tokens.hashes[token], Unit.Lam)
  return timesOf(words, rest) > 0 && timesInText(words, token) === 1
}

/** A word behind `ب` with the article, or a listed word behind a proclitic: an adverbial begins. */
export function beginsAdverbial(words: Words, token: number): boolean {
  const first = letterAt(words, token)
  if (first !== Unit.Beh && first !== Unit.Kaf) return false
  const length = lengthOf(words, token)
  if (length === 1 || (length > 4 && letterAt(words, token, 1) === Unit.Alef && letterAt(words, token, 2) === Unit.Lam)) return true
  return words.cuts[token] === 1 && has(words, token, Tag.Title | Tag.Venue | Tag.Demonstrative)
}

/**
 * Where a noun phrase stands. Behind a verb that takes an object (`وصف بوتين التعاون`) a name ends at the next definite noun;
 * in an attribution (`وفقاً لترجمة روسية لتصريحاته`) ل goes on with the phrase.
 */
export type Slot = 'subject' | 'subject-before-object' | 'attribution'

export function stopsPhrase(words: Words, token: number, first: number, slot: Slot): boolean {
  if (has(words, token, STOPS)) return !(has(words, token, Tag.Title) && words.cuts[token] === 0)
  if (token > first && endsInTanween(words, token)) return true
  if (token > first && (isVerbHere(words, token) || isAction(words, token))) return true
  // الوزير | حرص بلاده
  if (token > first && has(words, token, Tag.Matter) && (!has(words, token - 1, JOINED) || isDefinite(words, token - 1))) return true
  if (beginsAdverbial(words, token)) return true
  if (token === first) return beginsAddressee(words, token) && lengthOf(words, token) === 1
  if (slot === 'subject-before-object' && token > first && beginsObject(words, token, first)) return true
  // محللون اقتصاديون | بإجراءات
  if (token > first && letterAt(words, token) === Unit.Beh && hasHamzaBehind(words, token) && isIndefinite(words, token - 1)) return true
  // وقطع السامعي | بفشل الخطة
  if (token === first + 1 && isDefinite(words, first) && !has(words, first, Tag.Title) && procliticOf(words, token) === Unit.Beh)
    return true
  if (slot !== 'attribution' && (isOwnObject(words, token, first) || isDefiniteAct(words, token, first))) return true
  if (beginsAddressee(words, token)) return slot !== 'attribution' && !continuesTitle(words, token, first)
  // و joins another noun only with the article; otherwise a clause begins (`وهو شاهد عيان`).
  if (procliticOf(words, token) !== Unit.Waw || isDefinite(words, token) || words.cuts[token] !== 1) return isThirdName(words, token, first)
  return !(has(words, token, JOINED) && has(words, first, JOINED))
}

function isIndefinite(words: Words, token: number): boolean {
  return !isDefinite(words, token) && !has(words, token, Tag.Place)
}

/** `وصف بوتين | التعاون`: behind a name a definite noun is the object, unless it has the look of a surname (`القحطاني`). */
function beginsObject(words: Words, token: number, first: number): boolean {
  // اتهم ورثة جاكسون | محطة
  if (has(words, token, Tag.Naming) && !isDefinite(words, token) && token > first + 1 && isNameWord(words, token - 1)) return true
  // تتهم البرازيل | الأرجنتين
  if (has(words, token, Tag.Place) && has(words, token - 1, Tag.Place)) return true
  // وجهت الوزارة | انتقادات: behind a definite noun that is no title nobody is named.
  if (
    (isDefinite(words, token - 1) || has(words, token - 1, Tag.Place)) &&
    !endsInYeh(words, token - 1) &&
    !isDefinite(words, token) &&
    (words.tags[token] & ~Tag.Place) === 0 &&
    words.cuts[token] === 0 &&
    !has(words, first, Tag.Title) &&
    words.tokens.kinds[token] === TokenKind.Word
  )
    return true
  if (
    !isDefinite(words, token) ||
    isGod(words, token) ||
    isDefinite(words, token - 1) ||
    isConstruct(words, token - 1) ||
    has(words, token, Tag.Title)
  )
    return false
  // عبدالله الفاضل، أن …
  const next = words.tokens.kinds[token + 1] === TokenKind.Punctuation ? token + 2 : token + 1
  return !(isNameWord(words, token - 1) && (endsInYeh(words, token) || announcesClause(words, next)))
}

/** `صنع | الله`, `جار | الله`: half of a name. */
function isGod(words: Words, token: number): boolean {
  return (
    lengthOf(words, token) === 4 &&
    isDefinite(words, token) &&
    letterAt(words, token, 2) === Unit.Lam &&
    letterAt(words, token, 3) === Unit.Heh
  )
}

/** `رئيس الوزراء`, `عبد الفتاح`, `الاتحاد لكرة القدم`: a noun that wants the definite one behind it. */
function isConstruct(words: Words, token: number): boolean {
  return (
    has(words, token, Tag.Title | Tag.Naming | Tag.Medium | Tag.Governed) ||
    isNameHead(words, token) ||
    beginsAddressee(words, token) ||
    endsInTehMarbuta(words, token)
  )
}

/** `جدد الحزب | التأكيد` */
function isDefiniteAct(words: Words, token: number, first: number): boolean {
  return (
    token > first &&
    letterAt(words, token) === Unit.Alef &&
    letterAt(words, token, -1) !== Unit.Heh &&
    isVerbalNoun(words, token, 2) &&
    isDefinite(words, token) &&
    isDefinite(words, token - 1)
  )
}

/** `أعلنت نيكسون | ترشحها`, `حمد | دعمه`: behind a name a noun with a pronoun is what is done. */
function isOwnObject(words: Words, token: number, first: number): boolean {
  if (token === first || has(words, token, Tag.Title | Tag.Verb) || isDefinite(words, token) || !endsInPronoun(words, token)) return false
  if (has(words, token - 1, JOINED) && !isDefinite(words, token - 1)) return false
  if (has(words, token - 1, Tag.Title) && letterAt(words, token, -1) === Unit.Heh) return false
  // البرتغالي جوزيه مورينيو: another word of the name follows.
  if (
    isDefinite(words, token - 1) &&
    isNameWord(words, token + 1) &&
    procliticOf(words, token + 1) === 0 &&
    words.tokens.gaps[token + 1] === Gap.Space &&
    letterAt(words, token, -1) === Unit.Heh
  )
    return false
  // ماريو غوتزه: a surname comes again.
  return timesInText(words, token) === 1 || letterAt(words, token, -1) !== Unit.Heh
}

/** Nouns that و joins in one phrase: `وزارة الأمن ومديرية الاستخبارات`. */
export const JOINED: number = Tag.Governed | Tag.Naming | Tag.Title

/**
 * `بنيامين نتنياهو | الهجوم`: behind two words of a name a further word belongs to it only behind a particle, a short syllable
 * (`شي جين بينغ`) or a word that begins with عبد or أبو; everything else is the sentence going on.
 */
function isThirdName(words: Words, token: number, first: number): boolean {
  if (token < first + 2 || !isNameWord(words, token - 1) || !isNameWord(words, token - 2)) return false
  if (has(words, token, JOINED | Tag.Adjective | Tag.Medium)) return false
  if (has(words, token, Tag.Place)) return true
  const { tokens } = words
  const length = lengthOf(words, token)
  if (length <= 3 || lengthOf(words, token - 1) <= 3 || lengthOf(words, token - 2) <= 3) return false
  if (isDefinite(words, token)) return !endsInTehMarbuta(words, token - 1) && !endsInYeh(words, token)
  if (endsInPronoun(words, token) || (endsInTehMarbuta(words, token) && timesInText(words, token) === 1)) return true
  const isNew = timesInText(words, token) === 1
  if (isNew && letterAt(words, token) === Unit.Beh && length >= 5) return true
  // نبأ الوفاة: a noun and the definite one it governs.
  return token + 1 < tokens.count && isDefinite(words, token + 1) && tokens.gaps[token + 1] === Gap.Space
}

/** A word without article and class: as names are. */
function isNameWord(words: Words, token: number): boolean {
  return isWord(words, token) && words.tags[token] === 0 && !isDefinite(words, token)
}

/** `الأمين العام للأمم المتحدة`, `المديرة العامة لـ…`: behind a definite title `لل` goes on with it. */
function continuesTitle(words: Words, token: number, first: number): boolean {
  if (
    !has(words, first, Tag.Title | Tag.Governed | Tag.Naming | Tag.Venue) &&
    !has(words, token - 1, Tag.Title) &&
    !has(words, token - 2, Tag.Title)
  )
    return false
  if (token - first > 12) return false
  if (token === first + 1 && has(words, first, Tag.Venue)) return true
  if (has(words, token, Tag.Governed) && !isDefinite(words, token) && words.tags[token - 1] !== 0) return true
  if (!isDefinite(words, token - 1)) return false
  if (lengthOf(words, token) === 1) return words.tokens.kinds[token + 1] !== TokenKind.QuotationMark
  // A phrase goes on with one ل: `اللجنة التنفيذية للانتخابات البلدية | لظاهرة`; a contracted one may come again.
  if (!isDefinite(words, token) && hasLamBefore(words, token, first)) return false
  return (
    !has(words, token, Tag.Medium | Tag.Title | Tag.Partner | Tag.Venue) || namesSomebody(words, token + 1) || joinsNoun(words, token + 1)
  )
}

/** `للشباب | والرياضة` */
function joinsNoun(words: Words, token: number): boolean {
  return procliticOf(words, token) === Unit.Waw && isDefinite(words, token)
}

function hasLamBefore(words: Words, token: number, first: number): boolean {
  for (let at = first + 1; at < token; at++) if (beginsAddressee(words, at)) return true
  return false
}

/** `المدير المالي للشبكة | انطوني نوتو`: two words of a name behind a definite noun belong to the title before it. */
export function namesSomebody(words: Words, token: number): boolean {
  const { gaps } = words.tokens
  const isName = (at: number): boolean => isWord(words, at) && words.tags[at] === 0 && !isDefinite(words, at) && gaps[at] !== Gap.Line
  if (procliticOf(words, token) === Unit.Beh && (endsInTehMarbuta(words, token) || endsInPronoun(words, token))) return false
  return isName(token) && !isVerbalNoun(words, token) && (isName(token + 1) || (isWord(words, token + 1) && isDefinite(words, token + 1)))
}
