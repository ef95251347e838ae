import { Unit } from '../text/characters.js'
import { Gap, TokenKind } from '../text/tokens.js'
import { isPrefixed } from './fullname.js'
import { Join } from './joins.js'
import type { MarkedSpan } from './marks.js'
import { endsInPronoun, endsInTehMarbuta, endsRelational, isAccusative, isVerbalNoun } from './shapes.js'
import { Tag } from './tags.js'
import {
  cuts,
  gaps,
  has,
  isComma,
  isDefinite,
  isParticiple,
  isWord,
  kinds,
  lengthOf,
  letterAt,
  markOf,
  procliticOf,
  reads,
  source,
  tags,
  tokens,
} from './words.js'

/* How words in marks show that they are a name: by their own look, and by the word before. */

/** First letters of verbs in the present and in the future. */
const UNFINISHED: readonly number[] = [Unit.Yeh, Unit.Teh, Unit.Noon, Unit.Seen]

/** `"ستجري في الأيام القادمة"`, `"لن تتراجع"`: a clause is no name. */
export function beginsWithVerb(token: number): boolean {
  if (has(token, Tag.Verb | Tag.Action | Tag.Negation | Tag.Complementiser | Tag.Fused)) return true
  const next = letterAt(token, 1)
  return letterAt(token) === Unit.Seen && lengthOf(token) >= 4 && (next === Unit.Yeh || next === Unit.Teh || next === Unit.Noon)
}

/** `عملية «الانتشار ستتم آخر الشهر»`: a verb of the future further on makes a clause too. */
export function holdsFuture({ first, end }: MarkedSpan): boolean {
  for (let at = first + 1; at < end; at++) if (isDefinite(at - 1) && letterAt(at) === Unit.Seen && beginsWithVerb(at)) return true
  return false
}

/** `ستقيم «الفيدرالية العالمية» حفلاً`, `كما توقعت "الأرصاد"، هطول أمطار`, `الدراسة التي أجرتها "جامعة ويسكونسن"`: what the verb has for its object stands behind the marks, or before. */
export function holdsSubject({ open, first, end, close }: MarkedSpan): boolean {
  const verb = open - 1
  if (close < 0 || has(verb, Tag.Preposition)) return false
  if (has(verb - 1, Tag.Relative) && endsInPronoun(verb)) return tags[verb] === 0 && end < first + 5 && !endsInTehMarbuta(end - 1)
  if (has(verb, Tag.Action) ? !isWord(close + 1) : !has(verb, Tag.Verb) || isParticiple(verb) || !isComma(close + 1)) return false
  return isDefinite(first) || (end === first + 2 && letterAt(first + 1) === Unit.Alef && isDefinite(first + 1))
}

/** `في مجالات "الطهو، والخياطة، وتقنية المعلومات"`: three things and more, of a word or two each. */
export function isNameList({ open, first, end }: MarkedSpan): boolean {
  if (has(open - 1, Tag.Verb | Tag.Action | Tag.Preposition) || letterAt(first) === Unit.Noon) return false
  let commas = 0
  for (let at = first; at < end; at++) if (isComma(at)) commas++
  return commas > 1 && end - first < commas * 4 + 3
}

/** Words without a class, as names are. */
function areNames(from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (tags[at] !== 0 || !isWord(at) || procliticOf(at) === Unit.Lam) return false
  return true
}

/** `"العقيد محمد العاصمي"` */
export function isTitledName({ first, end }: MarkedSpan): boolean {
  return has(first, Tag.Title) && isDefinite(first) && !isDefinite(first + 1) && areNames(first + 1, end)
}

/** `أن النظام الكوري | "صادق"`, `إن نتائج حزبه "جد إيجابية"`: nothing but the subject stands before it. */
export function isPredicate({ open, first, close }: MarkedSpan): boolean {
  let at = open - 1
  while (!has(at, Tag.Relative) && (isDefinite(at) || has(at, Tag.Place) || endsInPronoun(at))) at--
  // أن حصانه "دومينقو" | يقفز
  if (isDefinite(first) || at === open - 1 || UNFINISHED.includes(letterAt(close + 1))) return false
  return has(at, Tag.Complementiser) || (!has(at, Tag.Naming) && has(at - 1, Tag.Complementiser))
}

/** `مما | أسماه "الطلب المفرط"`: somebody's own word; `ما | يسمونه` is everybody's. */
export function isSoCalled(verb: number): boolean {
  if (!has(verb, Tag.Verb) || letterAt(verb, -1) !== Unit.Heh || letterAt(verb, -2) === Unit.Noon) return false
  return lengthOf(verb - 1) <= 3 && letterAt(verb - 1, -2) === Unit.Meem
}

/** `في "بريميرليغ"`, `بأن "ناسا" تملك`: one word without class and article in a place, or before its verb. */
export function isPlaceOrSubject({ open, first, close }: MarkedSpan): boolean {
  if (tags[first] !== 0 || isDefinite(first) || lengthOf(first) < 4 || isVerbalNoun(first) || isPrefixed(first)) return false
  const before = open - 1
  if (has(before, Tag.Complementiser)) return close >= 0 && UNFINISHED.includes(letterAt(close + 1))
  // في; حسابه على | "تويتر"
  return (
    has(before, Tag.Preposition) &&
    lengthOf(before) <= 3 &&
    (letterAt(before) === Unit.Feh || (reads(before, Join.Upon) && !endsInPronoun(first)))
  )
}

/** `شركة الاتصالات السعودية "زين"`, `حصانه "دومينقو"`: one word without a class behind a relational adjective or a noun with a pronoun. */
export function isNamedBehind({ open, first }: MarkedSpan): boolean {
  const before = open - 1
  if (tags[first] !== 0 || procliticOf(first) !== 0 || has(before, Tag.Relative)) return false
  // سيكون الاتحاد الأوروبي "معفيا"
  if (isAccusative(first) && lengthOf(first) < 8) return false
  if (endsInTehMarbuta(first) || endsRelational(first)) return false
  if (isDefinite(before)) return endsRelational(before)
  return tags[before] === 0 && endsInPronoun(before) && !isDefinite(first)
}

/** `إي تي آر`, `السي آي إيه`, `إتش إس بي سي`: letters by their names. */
export function isSpelled({ first, end }: MarkedSpan): boolean {
  for (let at = first; at < end; at++)
    if (!isWord(at) || (tags[at] & ~(Tag.Preposition | Tag.Medium)) !== 0 || lengthOf(at) > (isDefinite(at) ? 4 : 3)) return false
  return end > first + 2
}

/** A link, a hashtag. */
export function isAddress({ first }: MarkedSpan): boolean {
  return source.startsWith('http', tokens.starts[first]) || markOf(first) === Unit.NumberSign
}

/** `"سعيدة شريف"، رئيسة تحرير المجلة`, `"طارق أوبرو" الرئيس الشرفي`: two words and more without a class, and who that is behind them. */
export function isPerson({ first, end, close }: MarkedSpan): boolean {
  const who = isComma(close + 1) ? close + 2 : close + 1
  if (close < 0 || end < first + 2 || end > first + 4 || !has(who, Tag.Title) || cuts[who] > 0) return false
  return areNames(first, end) && !beginsWithVerb(first)
}

/** `"…"، وهو`, `"…"، وهي`: the writer says what it is. */
export function isExplained({ close, first }: MarkedSpan): boolean {
  return close >= 0 && tags[first] === 0 && isComma(close + 1) && reads(close + 2, Join.WhoIs)
}

/** `"فنتيلاتور" (Ventilator)`, `"فيسبوك لايف" Facebook Live`: the Latin spelling stands behind it. */
export function isGlossed({ close }: MarkedSpan): boolean {
  return close >= 0 && kinds[markOf(close + 1) === Unit.ParenthesisOpen ? close + 2 : close + 1] === TokenKind.Foreign
}

/** `إف.بي.آي` */
export function isAcronym({ first, end }: MarkedSpan): boolean {
  return first + 2 < end && source[tokens.starts[first + 1]] === '.'
}

/** `طالع "المرزم"`: what a noun without the article governs is a name, unless it has the look of an adjective or the noun that of a verbal one. */
export function isGoverned({ open, first }: MarkedSpan): boolean {
  const before = open - 1
  const letter = letterAt(before)
  const length = lengthOf(before)
  // مكافحة "الإرهاب": verbal nouns and verbs take what somebody calls so; للتغلب
  const cut = procliticOf(before) === 0 ? 0 : 1
  const action = isVerbalNoun(before, cut) || endsInTehMarbuta(before) || (length - cut === 5 && letterAt(before, cut + 3) === Unit.Alef)
  // نجم "الفراعنة"
  const present = UNFINISHED.includes(letter) && !has(before, Tag.Title)
  if (length < 3 || action || present || letterAt(before, -1) === Unit.Teh || letterAt(first) === Unit.Lam) return false
  return (tags[before] & ~Tag.Title) === 0 && gaps[open] === Gap.Space && !isDefinite(before) && isDefinite(first) && !endsInPronoun(before)
}

/** `رجل الأعمال اللبناني "زياد تقي الدين"`: a title not far before, a definite word right before, and two words without a class. */
export function isPersonNamed({ open, first, end }: MarkedSpan): boolean {
  const before = open - 1
  if (!areNames(first, end) || isDefinite(first) || endsInTehMarbuta(first) || letterAt(first, -1) === Unit.Teh || beginsWithVerb(first))
    return false
  if (!isDefinite(before) && !has(before, Tag.Place) && !endsRelational(before)) return false
  let titled = false
  for (let at = before; at > before - 10 && at >= 0; at--) {
    if (has(at, Tag.Verb | Tag.Action | Tag.Complementiser | Tag.Fused)) break
    titled ||= at < before && has(at, Tag.Title)
  }
  return titled
}
