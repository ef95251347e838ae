import { Unit } from '../text/characters.js'
import { Gap } from '../text/tokens.js'
import { Join } from './joins.js'
import { Tag } from './tags.js'
import {
  cuts,
  ends,
  gaps,
  has,
  hashes,
  isComma,
  isDefinite,
  isWord,
  lastUnit,
  lengthOf,
  letterAt,
  markOf,
  placesOf,
  procliticOf,
  reads,
  source,
  tags,
  timesInText,
  tokens,
} from './words.js'

/** `أن`, `إن`, and not `بأنه`. */
export function announcesClause(token: number): boolean {
  return has(token, Tag.Complementiser | Tag.Fused) && letterAt(token) === Unit.Alef
}

/** `وحدات حماية | الشعب`: rarely a man's name. */
export function endsInTehMarbuta(token: number): boolean {
  return lastUnit(token) === Unit.TehMarbuta
}

/** `فإن …`: what follows from something, never what a verb reports. */
export function isConsequence(token: number): boolean {
  return cuts[token] === 1 && letterAt(token) === Unit.Feh
}

/** `بن`, `ابن`, `بنت`, `ولد`, which stand in names: a title before it (`سلطان بن سليم`) is a name. */
export function isBin(token: number): boolean {
  return reads(token, Join.Descent)
}

/** `عبد`, `آل`: half of a name, whose other half may have the article. */
export function isNameHead(token: number): boolean {
  return reads(token, Join.NameHead)
}

/** `الدين`, mostly half of a name. */
export function isFaith(token: number): boolean {
  return reads(token, Join.Faith)
}

/** `جميع`, `كافة` */
export function isAll(token: number): boolean {
  return reads(token, Join.All)
}

/** `لأسرة`, `لإدارة`: an alef with its hamza is the first letter of a word. */
export function hasHamzaBehind(token: number): boolean {
  const unit = source.charCodeAt(tokens.starts[token] + 1)
  return unit === Unit.AlefHamzaAbove || unit === Unit.AlefHamzaBelow
}

/** `القحطاني`: the ending that surnames have. */
export function endsInYeh(token: number): boolean {
  return letterAt(token, -1) === Unit.Yeh
}

/** `حديثه`, `ترشحها`, `دعمهم`: ends in a pronoun, and not in ة. */
export function endsInPronoun(token: number): boolean {
  if (lengthOf(token) < 4) return false
  if (letterAt(token, -1) !== Unit.Heh) return endsInLongPronoun(token)
  // عبدالله, شوفالييه
  const before = letterAt(token, -2)
  const isName = before === letterAt(token, -3) && (before === Unit.Lam || before === Unit.Yeh)
  return !isName && lastUnit(token) === Unit.Heh
}

/** `ترشحها`, `دعمهم` */
export function endsInLongPronoun(token: number): boolean {
  const last = letterAt(token, -1)
  return lengthOf(token) >= 5 && letterAt(token, -2) === Unit.Heh && (last === Unit.Alef || last === Unit.Meem)
}

/** `المسؤولين`, `الإيرانيين`: many, and not in the nominative. */
export function isOblique(token: number): boolean {
  return (
    lengthOf(token) >= 7 &&
    letterAt(token, -1) === Unit.Noon &&
    letterAt(token, -2) === Unit.Yeh &&
    (letterAt(token, -3) === Unit.Yeh || has(token, Tag.Title | Tag.Partner))
  )
}

/** `مؤتمراً`: an object or an adverb, no part of a name. */
export function endsInTanween(token: number): boolean {
  return lastUnit(token) === Unit.Fathatan || source.charCodeAt(tokens.ends[token] - 2) === Unit.Fathatan
}

/** `ارتفاعاً`, `ارتفاعا`: a word of no class in the accusative, an object or an adverb. */
export function isAccusative(token: number): boolean {
  return letterAt(token, -1) === Unit.Alef && lengthOf(token) >= 5 && !isDefinite(token) && tags[token] === 0
}

/**
 * `المتهم | بقتل زوجته`, `بسرقة الهاتف`, `بذنبه`, and not `بيكيه`, `بشارة الراعي`, `بعضهم`: ب with the noun that it governs. Behind the feminine
 * (`الفنانة بسمة وهبة`) a name may look so.
 */
export function isWithNoun(token: number): boolean {
  const [before, next] = [token - 1, token + 1]
  if (letterAt(token) !== Unit.Beh || tags[token] !== 0 || (tags[before] === 0 && !isDefinite(before))) return false
  if (timesInText(token) > 1) return false
  const last = letterAt(next, -1)
  if (endsInPronoun(token)) return letterAt(token, -1) !== Unit.Meem
  if (endsInPronoun(next)) return last !== Unit.Heh || letterAt(next, -2) === Unit.Teh
  if (!endsInTehMarbuta(token) || letterAt(before, -1) === Unit.Heh) return false
  return endsInTehMarbuta(next) || (isDefinite(next) && last !== Unit.Yeh)
}

/** A verbal noun by its shape (Ryding 2005, 5.1: تفعيل, استفعال, افتعال). */
export function isVerbalNoun(token: number, cut = 0): boolean {
  if (cut === 0 && isDefinite(token)) return false
  // تحذيراً
  const length = lengthOf(token) - cut - (letterAt(token, -1) === Unit.Alef && lengthOf(token) - cut === 6 ? 1 : 0)
  const first = letterAt(token, cut)
  if (length === 5 && first === Unit.Teh && letterAt(token, cut + 3) === Unit.Yeh) return true
  // اتخاذ, باتخاذ, باجراء, and not بالرام
  const second = letterAt(token, cut + 1)
  if (
    length === 5 &&
    first === Unit.Alef &&
    letterAt(token, cut + 3) === Unit.Alef &&
    (second === Unit.Teh || (cut === 1 && second !== Unit.Lam))
  )
    return true
  return (
    length >= 6 &&
    first === Unit.Alef &&
    (second === Unit.Seen || letterAt(token, cut + 2) === Unit.Teh) &&
    letterAt(token, -2) === Unit.Alef
  )
}

/** `مواطنون`, `مسؤولين`: many, and not the one who spoke last. */
export function isMany(token: number): boolean {
  const before = letterAt(token, -2)
  const length = isDefinite(token) ? lengthOf(token) - 2 : has(token, Tag.Title | Tag.Governed | Tag.Verb) ? lengthOf(token) : 0
  return length >= 5 && letterAt(token, -1) === Unit.Noon && (before === Unit.Waw || before === Unit.Yeh)
}

/** `سيطر إلى أن | سجل`: behind `أن` of a report stands no past verb. */
export function isUntil(token: number): boolean {
  const next = ends[token]
  if (!has(token, Tag.Complementiser)) return false
  // رفع الأسعار، على أن | يبدأ ذلك غدا
  if (isComma(token - 2) && reads(token - 1, Join.Upon) && letterAt(next) === Unit.Yeh) return true
  if (!isTo(token - 1)) return false
  return has(next, Tag.Action | Tag.Verb) && !has(next, Tag.Title | Tag.Naming | Tag.Governed) && !PRESENT.includes(letterAt(next))
}

/** First letters of verbs in the present. */
const PRESENT: readonly number[] = [Unit.Yeh, Unit.Teh, Unit.Noon]

/** `إلى` */
export function isTo(token: number): boolean {
  return reads(token, Join.Towards)
}

/** `فيه`, `فيها` */
export function isTherein(token: number): boolean {
  return reads(token, Join.Therein)
}

/** `عن`: what somebody expresses follows, or who is cited. */
export function isFrom(token: number): boolean {
  return reads(token, Join.From)
}

/** `مع` */
export function isWith(token: number): boolean {
  return reads(token, Join.With)
}

/** `هو`, `هي` */
export function isHe(token: number): boolean {
  return reads(token, Join.He)
}

/** `أمني`, `أمريكية`: an indefinite relational adjective. */
export function endsRelational(token: number): boolean {
  const last = letterAt(token, -1)
  return lengthOf(token) >= 4 && (last === Unit.Yeh || (last === Unit.Heh && letterAt(token, -2) === Unit.Yeh))
}

/** A word without article and class: as names are. */
export function isNameWord(token: number): boolean {
  return isWord(token) && tags[token] === 0 && !isDefinite(token)
}

/** `المدير المالي للشبكة | انطوني نوتو`: two words of a name behind a definite noun belong to the title before it. */
export function namesSomebody(token: number): boolean {
  const isName = (at: number): boolean => isNameWord(at) && gaps[at] !== Gap.Line
  return isName(token) && !isVerbalNoun(token) && (isName(token + 1) || isDefinite(token + 1))
}

/**
 * `بنيامين نتنياهو | الهجوم`: behind two words of a name a further word belongs to it only behind a particle, a short syllable
 * (`شي جين بينغ`) or a word that begins with عبد or أبو; everything else is the sentence going on.
 */
export function isThirdName(token: number, first: number): boolean {
  if (token < first + 2 || !isNameWord(token - 1) || !isNameWord(token - 2)) return false
  // رئيس التحرير، ريسون كريستيان بريتستشكي،
  if (isComma(first - 1) && isComma(token + 1)) return false
  if (has(token, Tag.Title | Tag.Naming | Tag.Governed | Tag.Adjective | Tag.Medium)) return false
  // جعفر محمد سعد | النجاحات
  if (has(token, Tag.Place)) return true
  // حسين بن محي | لتحقيق رقم
  if (letterAt(token) === Unit.Lam && isVerbalNoun(token, 1)) return true
  const length = lengthOf(token)
  // رجب طيب أردوغان | الولايات المتحدة
  const object =
    token > first + 2 &&
    length > 4 &&
    !isBin(token - 2) &&
    !isNameHead(token - 1) &&
    (isDefinite(token) ? isDefinite(token + 1) : letterAt(token) === Unit.Beh)
  if (!object && (length <= 3 || lengthOf(token - 1) <= 3 || lengthOf(token - 2) <= 3)) return false
  if (isDefinite(token)) return !endsInTehMarbuta(token - 1) && !endsInYeh(token)
  if (endsInPronoun(token) || (endsInTehMarbuta(token) && timesInText(token) === 1 && !announcesClause(token + 1))) return true
  const isNew = timesInText(token) === 1
  if (isNew && letterAt(token) === Unit.Beh) return true
  // نبأ الوفاة: a noun and the definite one it governs; رافيندرا كومار جوشي | اليوم
  return isDefinite(token + 1) && !has(token + 1, Tag.Time)
}

/** `المطالبات` */
export function isFemininePlural(token: number): boolean {
  return letterAt(token, -1) === Unit.Teh && letterAt(token, -2) === Unit.Alef
}

/**
 * Behind a definite noun of the feminine another definite word without ة is no adjective of it (`السلطات التركية | التنظيمين`), and behind
 * one of the masculine none with ة (`الاتحاد الأوروبي | الحكومة`): it is the object. `الكبرى`, `العليا` and `الأكبر` have no ة.
 */
export function agrees(token: number, first: number): boolean {
  const before = token - 1
  // الصحيفة | اللاعب
  const appended = has(token, Tag.Title) && !endsInTehMarbuta(before)
  if (!isDefinite(before) || !isDefinite(token) || appended || procliticOf(token) !== 0) return true
  // الفوزان | المطالبات
  if (isFemininePlural(token) && !isFemininePlural(before) && !has(before, Tag.Title)) return false
  if (!endsInTehMarbuta(before)) return !(before > first && endsRelational(before) && endsInTehMarbuta(token))
  const last = letterAt(token, -1)
  if (endsInTehMarbuta(token) || last === Unit.Alef || last === Unit.Yeh || has(first, Tag.Title)) return true
  return lengthOf(token) === 6 && letterAt(token, 2) === Unit.Alef
}

/** `عبر الخبير | عن سعادته`: عن before `limit`. */
export function reachesFrom(token: number, limit: number): boolean {
  for (let at = token + 1; at < limit; at++) if (isFrom(at)) return true
  return false
}

/** `فيه`, `عليها`, `عنهم` */
export function isOnPronoun(token: number): boolean {
  const [last, before] = [letterAt(token, -1), letterAt(token, -2)]
  return has(token, Tag.Preposition) && (last === Unit.Heh ? !endsInTehMarbuta(token) : before === Unit.Heh)
}

/** `له`, `لها`, `لنا`, `لك`; `لي` where the text has no `المخرج الكوري لي`. */
export function isToPronoun(token: number): boolean {
  const [length, second] = [lengthOf(token), letterAt(token, 1)]
  if (letterAt(token) !== Unit.Lam || length > 3) return false
  if (length === 2 && second === Unit.Yeh)
    return !placesOf(hashes[token], 9).some((place) => has(place - 1, Tag.Title) || (isDefinite(place - 1) && endsRelational(place - 1)))
  return second === Unit.Heh || second === Unit.Kaf || second === Unit.Noon
}

/** `راحول روي-تشوودري`: half of a name begun before it, whatever it looks like; `قال-صلى الله عليه وسلم-` opens an aside. */
export function isHyphenated(token: number): boolean {
  return isNameWord(token - 1) && markOf(token + 1) === Unit.Hyphen && gaps[token + 1] === Gap.None
}
