import { Unit } from '../text/characters.js'
import { hashWithoutFirst } from '../text/fold.js'
import { TokenKind } from '../text/tokens.js'
import { isDefiniteAct, isOwnObject, isWhom, type Slot } from './actor.js'
import { leavesUnnamed } from './frame.js'
import {
  agrees,
  announcesClause,
  endsInPronoun,
  endsInTanween,
  endsInTehMarbuta,
  endsInYeh,
  endsRelational,
  hasHamzaBehind,
  isAccusative,
  isAll,
  isBin,
  isFaith,
  isHyphenated,
  isMany,
  isNameHead,
  isNameWord,
  isThirdName,
  isVerbalNoun,
  namesSomebody,
} from './shapes.js'
import { Tag } from './tags.js'
import {
  cuts,
  has,
  hashes,
  isComma,
  isDefinite,
  isWord,
  kinds,
  lastUnit,
  lengthOf,
  letterAt,
  placesOf,
  procliticOf,
  tags,
  timesInText,
  timesOf,
} from './words.js'

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
function isVerbHere(token: number): boolean {
  return has(token, Tag.Verb) && !has(token, Tag.Title | Tag.Naming | Tag.Adjective) && !isHyphenated(token)
}

/** `وصل`, `يصل`; a word that is also a title or a noun of an office (`سجل`, `حكم`) may be either, and is a noun here. */
function isAction(token: number): boolean {
  // أحمد كرم، …: a short name may look like a verb; before a comma it is none.
  if (lengthOf(token) <= 3 && kinds[token + 1] === TokenKind.Punctuation) return false
  // محمد ولد | الغزواني, and not ولد في
  if (isBin(token) && !has(token + 1, STOPS)) return false
  return has(token, Tag.Action) && !has(token, Tag.Title | Tag.Naming | Tag.Governed | Tag.Adjective)
}

/** `لنظيره`, `للصحيفة`, `لـ`: the addressee begins. A word that merely begins with ل (`لافروف`) does not. */
export function beginsAddressee(token: number): boolean {
  if (!isWord(token) || letterAt(token) !== Unit.Lam) return false
  const length = lengthOf(token)
  if (length === 1 || (length > 3 && (letterAt(token, 1) === Unit.Lam || hasHamzaBehind(token)))) return true
  if (cuts[token] === 1) return has(token, Tag.Title | Tag.Medium | Tag.Naming | Tag.Venue | Tag.Partner | Tag.Governed)
  // A name that the text has without the ل too (`لبوتين`) is addressed; one that it has only so (`لافروف`) begins with ل.
  const times = timesInText(token)
  return length > 2 && timesOf(hashWithoutFirst(hashes[token], Unit.Lam)) >= times && (times === 1 || isNameWord(token + 1))
}

/** A word behind `ب` with the article, or a listed word behind a proclitic: an adverbial begins. */
export function beginsAdverbial(token: number, cut = 0): boolean {
  const first = letterAt(token, cut)
  if (first !== Unit.Beh && first !== Unit.Kaf) return false
  const length = lengthOf(token)
  if (
    length === 1 ||
    (length > 4 &&
      letterAt(token, cut + 1) === Unit.Alef &&
      letterAt(token, cut + 2) === Unit.Lam &&
      // بالرام كومار أوبادهياي
      !(isNameWord(token + 1) && isNameWord(token + 2) && !endsInTehMarbuta(token)) &&
      // كالي بالمر، مديرة …
      !((length === 5 || isComma(token - 2)) && isNameWord(token - 1) && isComma(token + 1)) &&
      (first === Unit.Beh || timesInText(token) === 1))
  )
    return true
  return cuts[token] === 1 && has(token, Tag.Title | Tag.Venue | Tag.Demonstrative)
}

/** Whether the noun phrase that begins at `first` ends before `token`. */
export function stopsPhrase(token: number, first: number, slot: Slot): boolean {
  // و أضاف
  if (lengthOf(token) === 1 && letterAt(token) === Unit.Waw) return true
  // مصدر مطلع, and not مطلع الأسبوع
  if (has(token, STOPS)) {
    const governs = isDefinite(token + 1) && letterAt(token + 1) !== Unit.Beh
    const described = has(token, Tag.Adjective) && token > first && !isDefinite(token - 1) && !governs
    return cuts[token] > 0 || !(has(token, Tag.Title) || described)
  }
  // أصدر الوزير الإيراني | بيانا عبر …: what the text has once, and no name goes on behind it.
  if (
    token > first &&
    isDefinite(token - 1) &&
    isAccusative(token) &&
    timesInText(token) === 1 &&
    has(token + 1, Tag.Preposition | Tag.Verb | Tag.Action)
  )
    return true
  // عن مسؤول | قوله
  if (token > first && (endsInTanween(token) || (has(token, Tag.SpeechNoun) && endsInPronoun(token)))) return true
  // إيان | ليدل، …: no verb with ل stands before a mark
  const isName = letterAt(token) === Unit.Lam && cuts[token] === 1 && kinds[token + 1] === TokenKind.Punctuation
  // مسؤول | فضل عدم ذكر اسمه
  if (token > first && !isName && (isVerbHere(token) || isAction(token) || leavesUnnamed(token))) return true
  // الوزير | حرص بلاده
  if (
    token > first &&
    (has(token, Tag.Matter) || (has(token, Tag.Venue) && cuts[token] === 0 && !isDefinite(token))) &&
    (isDefinite(token - 1) ||
      letterAt(token - 1, -1) === Unit.Noon ||
      (!has(token - 1, JOINED) && (token > first + 1 || has(token, Tag.Matter))))
  )
    return true
  if (beginsAdverbial(token)) return true
  if (token > first && isDefinite(first) && !agrees(token, first)) return true
  if (token === first) return beginsAddressee(token) && lengthOf(token) === 1
  // أكد سالم | ضرورة المساواة
  if (has(token, Tag.DemandNoun) && cuts[token] === 0 && !isDefinite(token)) return true
  // واعتبر محللون | القرار سابقة
  if (
    isDefinite(token) &&
    letterAt(token - 1, -1) === Unit.Noon &&
    has(token - 1, Tag.Title) &&
    isMany(token - 1) &&
    isIndefinite(token - 1)
  )
    return true
  // تستبعد المفوضية الأوروبية | اقتراح إجراءات
  if (
    has(first, Tag.Naming | Tag.Governed | Tag.Place) &&
    (isDefinite(token - 1) || has(token - 1, Tag.Place | Tag.Adjective)) &&
    tags[token] === 0 &&
    isVerbalNoun(token)
  )
    return true
  // نشر إمام | تغريدة
  if (
    slot === 'subject-before-object' &&
    token > first &&
    ((has(token, Tag.Venue) && !isDefinite(token) && cuts[token] === 0) || beginsObject(token, first))
  )
    return true
  // تداول ناشطون | شريط فيديو: with its ن a plural governs nothing.
  if (
    token > first &&
    isNameWord(token) &&
    lengthOf(token) > 3 &&
    letterAt(token, -1) !== Unit.Noon &&
    isMany(token - 1) &&
    isIndefinite(token - 1) &&
    isWord(token + 1) &&
    !has(token + 1, STOPS)
  )
    return true
  // محللون اقتصاديون | بإجراءات
  if (token > first && letterAt(token) === Unit.Beh && hasHamzaBehind(token) && isIndefinite(token - 1)) return true
  // عاطف الطراونة | لعقد اجتماع
  if (token > first + 1 && letterAt(token) === Unit.Lam && isDefinite(token - 1) && isNameWord(token - 2) && timesInText(token) === 1)
    return true
  // طالب القاضي | بتفعيل النظام, وقطع السامعي | بفشل الخطة
  if (
    token > first &&
    tags[token] === 0 &&
    letterAt(token) === Unit.Beh &&
    isVerbalNoun(token, 1) &&
    (letterAt(token, 1) === Unit.Teh || isDefinite(token + 1))
  )
    return true
  if (token === first + 1 && isDefinite(first) && !has(first, Tag.Title) && procliticOf(token) === Unit.Beh) return true
  if (slot !== 'attribution' && (isOwnObject(token, first, slot) || isDefiniteAct(token, first))) return true
  if (beginsAddressee(token))
    return (slot !== 'attribution' || (has(token, Tag.Medium) && isNameWord(token - 2))) && !continuesTitle(token, first)
  // و joins another noun only with the article; otherwise a clause begins (`وهو شاهد عيان`).
  if (procliticOf(token) !== Unit.Waw || isDefinite(token) || cuts[token] !== 1) return isThirdName(token, first)
  return !(has(token, JOINED) && has(first, JOINED))
}

function isIndefinite(token: number): boolean {
  return !isDefinite(token) && !has(token, Tag.Place)
}

/** `وصف بوتين | التعاون`: behind a name a definite noun is the object, unless it has the look of a surname (`القحطاني`). */
function beginsObject(token: number, first: number): boolean {
  // دعا العقيد | جميع السائقين
  if (isAll(token)) return true
  // زين الدين زيدان
  if (isFaith(token) || isFaith(token - 1)) return false
  // اتهم ورثة جاكسون | محطة
  if (has(token, Tag.Naming) && !isDefinite(token) && token > first + 1 && isNameWord(token - 1)) return true
  // أبلغت الوزارة | مديري الشركات: a body holds no office.
  if (has(token, Tag.Title) && cuts[token] === 0 && !isDefinite(token) && has(first, Tag.Governed | Tag.Naming) && isDefinite(token - 1))
    return true
  // تتهم البرازيل | الأرجنتين, اتهم الرئيس الأوكراني | روسيا, اتهم بوتين | أوكرانيا بأنها
  const behindAdjective = token - 1 > first && isDefinite(token - 1) && endsRelational(token - 1)
  const accused = isNameWord(token - 1) && !isConstruct(token - 1) && letterAt(token + 1) === Unit.Beh
  if (has(token, Tag.Place) && (accused || has(token - 1, Tag.Place) || (behindAdjective && !isDefinite(token)))) return true
  // أبلغ الوزير | البرلمان أن, حذر الوزير | المواطنين من أن
  if (isDefinite(token) && token - 1 === first && has(first, Tag.Title) && isDefinite(first) && isWhom(token)) return true
  // دعا العمري | المتقدمين إلى, دعا حصاد | المواطنين إلى
  if (
    isDefinite(token) &&
    (isDefinite(token - 1) || (token - 1 === first && !endsInTehMarbuta(first) && isNameWord(first) && timesInText(first) > 1)) &&
    isMany(token) &&
    letterAt(token, -2) === Unit.Yeh &&
    !isMany(token - 1)
  )
    return true
  // وجهت الوزارة | انتقادات: behind a definite noun that is no title nobody is named.
  if (
    (isDefinite(token - 1) || has(token - 1, Tag.Place)) &&
    // استعرض العمادي | منحة الإغاثة
    (!endsInYeh(token - 1) || (endsInTehMarbuta(token) && letterAt(token) !== Unit.Lam)) &&
    !isDefinite(token) &&
    // حملت منظمة التحرير | حكومة نتنياهو
    !has(token, ~(Tag.Place | Tag.Naming | Tag.Governed)) &&
    cuts[token] === 0 &&
    !has(first, Tag.Title) &&
    kinds[token] === TokenKind.Word
  )
    return true
  if (!isDefinite(token) || isDefinite(token - 1) || isConstruct(token - 1) || has(token, Tag.Title) || isPair(token)) return false
  // عبدالله الفاضل، أن …
  const next = kinds[token + 1] === TokenKind.Punctuation ? token + 2 : token + 1
  return !(isNameWord(token - 1) && ((endsInYeh(token) && lastUnit(token) !== Unit.AlefMaksura) || announcesClause(next)))
}

/** `حظر | الأسلحة`, `حقوق | الإنسان`: the text has the one before only together with this one, and more than once. */
function isPair(token: number): boolean {
  const places = placesOf(hashes[token - 1], 200)
  return places.length > 1 && places.every((place) => hashes[place + 1] === hashes[token])
}

/** `رئيس الوزراء`, `عبد الفتاح`, `الاتحاد لكرة القدم`: a noun that wants the definite one behind it. */
function isConstruct(token: number): boolean {
  return (
    has(token, Tag.Title | Tag.Naming | Tag.Medium | Tag.Governed) ||
    isNameHead(token) ||
    beginsAddressee(token) ||
    endsInTehMarbuta(token) ||
    // وكالة أنباء | الأناضول
    (!endsRelational(token) && has(token - 1, Tag.Medium) && !isDefinite(token - 1))
  )
}

/** Nouns that و joins in one phrase: `وزارة الأمن ومديرية الاستخبارات`. */
export const JOINED: number = Tag.Governed | Tag.Naming | Tag.Title

/** `الأمين العام للأمم المتحدة`, `المديرة العامة لـ…`: behind a definite title `لل` goes on with it. */
function continuesTitle(token: number, first: number): boolean {
  if (!has(first, Tag.Title | Tag.Governed | Tag.Naming | Tag.Venue) && !has(token - 1, Tag.Title) && !has(token - 2, Tag.Title))
    return false
  // بيان للجيش, تقرير جديد للأمم المتحدة
  if (has(first, Tag.Venue) && (token === first + 1 || (token === first + 2 && !isDefinite(first + 1) && agrees(first + 1, first))))
    return true
  if (!isDefinite(token - 1)) return false
  // المدير العام لـ…, and not قال الشيخ | لـCNN
  if (lengthOf(token) === 1) return token > first + 1 && kinds[token + 1] !== TokenKind.QuotationMark
  // A phrase goes on with one ل: `اللجنة التنفيذية للانتخابات البلدية | لظاهرة`; a contracted one may come again.
  if (!isDefinite(token) && hasLamBefore(token, first)) return false
  return !has(token, Tag.Medium | Tag.Title | Tag.Partner | Tag.Venue) || namesSomebody(token + 1) || joinsNoun(token + 1)
}

/** `للشباب | والرياضة` */
function joinsNoun(token: number): boolean {
  return procliticOf(token) === Unit.Waw && isDefinite(token)
}

function hasLamBefore(token: number, first: number): boolean {
  for (let at = first + 1; at < token; at++) if (beginsAddressee(at)) return true
  return false
}
