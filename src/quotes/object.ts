import { Unit } from '../text/characters.js'
import { hashWithoutFirst } from '../text/fold.js'
import { TokenKind } from '../text/tokens.js'
import { isWhom } from './actor.js'
import {
  announcesClause,
  endsInTehMarbuta,
  endsInYeh,
  endsRelational,
  hasHamzaBehind,
  isFaith,
  isMany,
  isNameHead,
  isNameWord,
  isOblique,
} from './shapes.js'
import { Tag } from './tags.js'
import { cuts, has, hashes, isDefinite, kinds, lastUnit, lengthOf, letterAt, placesOf, timesInText, timesOf } from './words.js'

/* Who or what stands behind the subject: the object of its verb, or whom it addresses. */

/** Nouns that و joins in one phrase: `وزارة الأمن ومديرية الاستخبارات`. */
export const JOINED: number = Tag.Governed | Tag.Naming | Tag.Title

/** `لنظيره`, `للصحيفة`, `لـ`: the addressee begins. A word that merely begins with ل (`لافروف`) does not. */
export function beginsAddressee(token: number): boolean {
  if (letterAt(token) !== Unit.Lam) return false
  const length = lengthOf(token)
  if (length === 1 || (length > 3 && (letterAt(token, 1) === Unit.Lam || hasHamzaBehind(token)))) return true
  if (cuts[token] === 1) return has(token, Tag.Title | Tag.Medium | Tag.Naming | Tag.Venue | Tag.Partner | Tag.Governed)
  // A name that the text has without the ل too (`لبوتين`) is addressed; one that it has only so (`لافروف`) begins with ل.
  const times = timesInText(token)
  return length > 2 && timesOf(hashWithoutFirst(hashes[token], Unit.Lam)) >= times && (times === 1 || isNameWord(token + 1))
}

/** `وصف بوتين | التعاون`: behind a name a definite noun is the object, unless it has the look of a surname (`القحطاني`). */
export function beginsObject(token: number, first: number): boolean {
  // زين الدين زيدان
  if (isFaith(token) || isFaith(token - 1)) return false
  // اتهم ورثة جاكسون | محطة
  if (has(token, Tag.Naming) && !isDefinite(token) && token > first + 1 && isNameWord(token - 1)) return true
  // أبلغت الوزارة | مديري الشركات: a body holds no office.
  if (has(token, Tag.Title) && !isDefinite(token) && has(first, Tag.Governed | Tag.Naming) && isDefinite(token - 1)) return true
  // تتهم البرازيل | الأرجنتين, اتهم الرئيس الأوكراني | روسيا, اتهم بوتين | أوكرانيا بأنها

  const accused = isNameWord(token - 1) && !isConstruct(token - 1) && letterAt(token + 1) === Unit.Beh
  // وصف ترامب | بايدن بأنه
  if (accused && has(token + 1, Tag.Fused)) return true
  if (has(token, Tag.Place) && cuts[token] === 0 && (accused || has(token - 1, Tag.Place) || (isDefinite(token - 1) && !isDefinite(token))))
    return true
  // أبلغ الوزير | البرلمان أن, حذر الوزير | المواطنين من أن, اتهم الوزير | المعارضة بـ
  if (isDefinite(token) && token - 1 === first && has(first, Tag.Title) && isDefinite(first) && isWhom(token)) return true
  // أبلغ مسؤول أمريكي | رويترز
  if (has(token, Tag.Medium) && !isDefinite(token) && (isDefinite(token - 1) || endsRelational(token - 1))) return true
  // دعا العمري | المتقدمين إلى, دعا حصاد | المواطنين إلى
  if (
    isDefinite(token) &&
    (isDefinite(token - 1) || (!endsInTehMarbuta(first) && isNameWord(first))) &&
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
    // وجه الرئيس | دعوة إلى
    (!has(first, Tag.Title) || (endsInTehMarbuta(token) && (has(token + 1, Tag.Preposition) || beginsAddressee(token + 1)))) &&
    kinds[token] === TokenKind.Word
  )
    return true
  if (!isDefinite(token) || isDefinite(token - 1) || isConstruct(token - 1) || has(token, Tag.Title) || isPair(token)) return false
  // عبدالله الفاضل، أن …
  const surname = (endsInYeh(token) && lastUnit(token) !== Unit.AlefMaksura) || (announcesClause(token + 1) && !has(token, JOINED))
  return !(surname && isNameWord(token - 1))
}

/** `حظر | الأسلحة`, `حقوق | الإنسان`: the text has the one before only together with this one, and more than once. */
function isPair(token: number): boolean {
  const places = placesOf(hashes[token - 1], 200)
  return places.length > 1 && places.every((place) => hashes[place + 1] === hashes[token])
}

/** `رئيس الوزراء`, `عبد الفتاح`, `الاتحاد لكرة القدم`: a noun that wants the definite one behind it. */
function isConstruct(token: number): boolean {
  return (
    has(token, Tag.Title | Tag.Naming | Tag.Medium | Tag.Governed | Tag.Venue) ||
    isNameHead(token) ||
    endsInTehMarbuta(token) ||
    // المرصد السوري لحقوق | الإنسان
    (letterAt(token) === Unit.Lam && isDefinite(token - 1)) ||
    // وكالة أنباء | الأناضول
    has(token - 1, Tag.Medium)
  )
}

/** `أبلغ الوزير | البرلمان`, `واشنطن`, `نظيره`, and not `رسالة`, `لأعضاء`, `أولياء | الأمور`, `نظيره | الروسي`. */
export function isSomebody(token: number): boolean {
  // تقرير | بعنوان
  if (has(token, JOINED | Tag.Place | Tag.Partner | Tag.Medium)) return cuts[token] === 0 && !has(token, Tag.Matter)
  return isOblique(token) || (isDefinite(token) && isDefinite(token - 1))
}
