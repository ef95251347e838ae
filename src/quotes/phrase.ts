import { Unit } from '../text/characters.js'
import { TokenKind } from '../text/tokens.js'
import { isDefiniteAct, isOwnObject, Slot } from './actor.js'
import { Join } from './joins.js'
import { isCalled } from './kin.js'
import { beginsAddressee, beginsObject, JOINED } from './object.js'
import {
  agrees,
  endsInPronoun,
  endsInTanween,
  endsInTehMarbuta,
  hasHamzaBehind,
  isAccusative,
  isAll,
  isBin,
  isHyphenated,
  isMany,
  isNameWord,
  isThirdName,
  isVerbalNoun,
  isWithNoun,
  namesSomebody,
} from './shapes.js'
import { Tag } from './tags.js'
import { isBehindWhole } from './whole.js'
import { cuts, has, isComma, isDefinite, isWord, kinds, lengthOf, letterAt, procliticOf, reads, tags, timesInText } from './words.js'

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
  return isCalled(token) || (has(token, Tag.Verb) && !has(token, Tag.Title | Tag.Naming | Tag.Adjective) && !isHyphenated(token))
}

/** `وصل`, `يصل`; a word that is also a title or a noun of an office (`سجل`, `حكم`) may be either, and is a noun here. */
function isAction(token: number): boolean {
  // أحمد كرم، …: a name may look like a verb; before a comma it is none.
  if (kinds[token + 1] === TokenKind.Punctuation) return false
  // محمد ولد | الغزواني
  if (isBin(token)) return false
  return has(token, Tag.Action) && !has(token, Tag.Title | Tag.Naming | Tag.Governed | Tag.Adjective)
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
      !(isNameWord(token - 1) && isComma(token + 1)) &&
      (first === Unit.Beh || timesInText(token) === 1))
  )
    return true
  return cuts[token] === 1 && has(token, Tag.Title | Tag.Venue | Tag.Demonstrative | Tag.DemandNoun)
}

/** Whether the noun phrase that begins at `first` ends before `token`. */
export function stopsPhrase(token: number, first: number, slot: Slot): boolean {
  // و أضاف
  if (lengthOf(token) === 1 && letterAt(token) === Unit.Waw) return true
  // مصدر مطلع, and not مطلع الأسبوع
  if (has(token, STOPS)) {
    const governs = isDefinite(token + 1) && letterAt(token + 1) !== Unit.Beh
    const described = has(token, Tag.Adjective) && token > first && !governs
    return !(has(token, Tag.Title) || described)
  }
  // أصدر الوزير الإيراني | بيانا عبر …: what the text has once, and no name goes on behind it.
  if (isDefinite(token - 1) && isAccusative(token) && timesInText(token) === 1 && has(token + 1, Tag.Preposition | Tag.Verb | Tag.Action))
    return true
  // عن مسؤول | قوله
  if (token > first && (endsInTanween(token) || (has(token, Tag.SpeechNoun) && endsInPronoun(token)))) return true
  // إيان | ليدل، …: no verb with ل stands before a mark; لجنة | دعم الأسرى
  const isName =
    (letterAt(token) === Unit.Lam && kinds[token + 1] === TokenKind.Punctuation) ||
    (has(token, Tag.Matter) && (has(token - 1, Tag.Naming) || endsInTehMarbuta(token - 1)))
  if (token > first && !isName && (isVerbHere(token) || isAction(token))) return true
  // الوزير | حرص بلاده
  if (
    token > first &&
    (has(token, Tag.Matter) || (has(token, Tag.Venue) && cuts[token] === 0)) &&
    (isDefinite(token - 1) ||
      letterAt(token - 1, -1) === Unit.Noon ||
      (!has(token - 1, JOINED) && (token > first + 1 || has(token, Tag.Matter))))
  )
    return true
  if (beginsAdverbial(token)) return true
  if (token > first && isDefinite(first) && !agrees(token, first)) return true
  if ((slot === Slot.Subject || slot === Slot.BeforeObject) && isBehindWhole(token, first, slot)) return true
  if (token === first) return beginsAddressee(token) && lengthOf(token) === 1
  // أكد سالم | ضرورة المساواة
  if (has(token, Tag.DemandNoun) && cuts[token] === 0) return true
  // واعتبر محللون | القرار سابقة
  if (isDefinite(token) && has(token - 1, Tag.Title) && isMany(token - 1) && !isDefinite(token - 1)) return true
  // تستبعد المفوضية الأوروبية | اقتراح إجراءات
  if (
    has(first, Tag.Naming | Tag.Governed | Tag.Place) &&
    (isDefinite(token - 1) || has(token - 1, Tag.Place | Tag.Adjective)) &&
    tags[token] === 0 &&
    isVerbalNoun(token)
  )
    return true
  // وصف أوباما | إغلاق معبر رفح
  if (
    slot === Slot.BeforeObject &&
    token === first + 1 &&
    isNameWord(first) &&
    isNameWord(token) &&
    timesInText(first) > 1 &&
    timesInText(token) === 1 &&
    isWord(token + 1) &&
    !isBin(token + 1) &&
    !has(token + 1, Tag.Title | Tag.Complementiser | Tag.Fused)
  )
    return true
  // نشر إمام | تغريدة
  if (slot === Slot.BeforeObject && (has(token, Tag.Venue) || beginsObject(token, first))) return true
  // تداول ناشطون | شريط فيديو: with its ن a plural governs nothing.
  if (
    isNameWord(token) &&
    letterAt(token, -1) !== Unit.Noon &&
    isMany(token - 1) &&
    !isDefinite(token - 1) &&
    isWord(token + 1) &&
    !has(token + 1, STOPS)
  )
    return true
  // محللون اقتصاديون | بإجراءات
  if (letterAt(token) === Unit.Beh && hasHamzaBehind(token) && !isDefinite(token - 1)) return true
  if (token > first + 1 && isBehindSurname(token)) return true
  // طالب القاضي | بتفعيل النظام
  if (
    isWithNoun(token) ||
    (tags[token] === 0 &&
      letterAt(token) === Unit.Beh &&
      isVerbalNoun(token, 1) &&
      (letterAt(token, 1) === Unit.Teh || isDefinite(token + 1)))
  )
    return true
  if (token === first + 1 && isDefinite(first) && !has(first, Tag.Title) && procliticOf(token) === Unit.Beh) return true
  // دعا العقيد | جميع السائقين, يتضمن الدليل | بعض النصائح
  const some = (isAll(token) || reads(token, Join.Some)) && (isDefinite(token - 1) || tags[token - 1] === 0)
  if (slot !== Slot.Attribution && (some || isOwnObject(token, first, slot) || isDefiniteAct(token))) return true
  if (beginsAddressee(token))
    return (
      // بحسب حديث سامي | لـ"الغد"
      (slot !== Slot.Attribution || lengthOf(token) === 1 || (has(token, Tag.Medium) && isNameWord(token - 2))) &&
      !continuesTitle(token, first)
    )
  // و joins another noun only with the article; otherwise a clause begins (`وهو شاهد عيان`).
  if (procliticOf(token) !== Unit.Waw || isDefinite(token) || cuts[token] !== 1) return isThirdName(token, first)
  // فرنسا وألمانيا
  return !((has(token, JOINED) && has(first, JOINED)) || has(token, Tag.Place))
}

/** `عاطف الطراونة | لعقد اجتماع`, `الدكتور بندر الفهيد | خسائر قطاع`: new, behind a surname that stands without its first name too. */
function isBehindSurname(token: number): boolean {
  const [given, surname] = [token - 2, token - 1]
  if (!isNameWord(given) || !isDefinite(surname) || timesInText(token) > 1) return false
  if (letterAt(token) === Unit.Lam) return true
  return (
    (isDefinite(given - 1) || isBin(given - 1)) &&
    // الاتحاد السعودي لكرة القدم | أحمد عيد
    letterAt(given) !== Unit.Lam &&
    timesInText(given) < timesInText(surname) &&
    tags[surname] === 0 &&
    lengthOf(surname) > 4 &&
    !endsInTehMarbuta(surname) &&
    !isDefinite(token) &&
    !isBin(token) &&
    !has(token, Tag.Title)
  )
}

/** `الأمين العام للأمم المتحدة`, `المديرة العامة لـ…`: behind a definite title `لل` goes on with it. */
function continuesTitle(token: number, first: number): boolean {
  const opensMarks = kinds[token + 1] === TokenKind.QuotationMark
  // بيان للجيش, تقرير جديد للأمم المتحدة; not حديث سامي لـ"الغد"
  if (has(first, Tag.Venue) && (token === first + 1 || !(isDefinite(first + 1) || opensMarks))) return true
  // دنيس لوكهارت رئيس البنك الاتحادي | لصحيفة وول ستريت جورنال
  if (has(token, Tag.Medium) && !has(first, JOINED)) return false
  if (!isDefinite(token - 1)) return false
  // المدير العام لـ…, and not قال الشيخ | لـCNN
  if (lengthOf(token) === 1) return token > first + 1 && !opensMarks
  return !has(token, Tag.Medium | Tag.Title | Tag.Partner | Tag.Venue) || namesSomebody(token + 1) || joinsNoun(token + 1)
}

/** `للشباب | والرياضة` */
function joinsNoun(token: number): boolean {
  return procliticOf(token) === Unit.Waw
}
