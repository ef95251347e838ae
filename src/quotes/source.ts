import { Unit } from '../text/characters.js'
import { Gap, TokenKind } from '../text/tokens.js'
import { Slot } from './actor.js'
import { Join } from './joins.js'
import { isNearness } from './kin.js'
import type { MarkedSpan } from './marks.js'
import { beginsAddressee, JOINED } from './object.js'
import { beginsAdverbial, STOPS, stopsPhrase } from './phrase.js'
import { joinedName, type NounPhrase, names, opensAt } from './reading.js'
import {
  announcesClause,
  endsInPronoun,
  endsInYeh,
  endsRelational,
  isAccusative,
  isHe,
  isNameWord,
  isOblique,
  isVerbalNoun,
  isWithNoun,
  namesSomebody,
} from './shapes.js'
import { Tag } from './tags.js'
import { cuts, gaps, has, isComma, isDefinite, isWord, kinds, lengthOf, letterAt, markOf, procliticOf, reads, tags } from './words.js'

const LONGEST = 24

/** Words, hashtags and hyphenated names: what a noun phrase is made of besides marks and commas. */
function isPhraseToken(token: number): boolean {
  const kind = kinds[token]
  // ـ أعترف بأنني: a tatweel alone is no word.
  if (kind === TokenKind.Word || kind === TokenKind.Foreign) return lengthOf(token) > 0
  const unit = markOf(token)
  if (unit === Unit.NumberSign) return true
  const glued = gaps[token] === Gap.None && gaps[token + 1] === Gap.None
  return (unit === Unit.Underscore || unit === Unit.Hyphen) && glued
}

/** The token behind a parenthesis that opens at `token`; `token` itself where none does, or it does not close soon. */
export function behindParenthesis(token: number, limit: number): number {
  if (markOf(token) !== Unit.ParenthesisOpen) return token
  for (let at = token + 1; at < limit && at < token + 14; at++) if (markOf(at) === Unit.ParenthesisClose) return at + 1
  return token
}

const wordCount = ({ first, end }: MarkedSpan): number => end - first

/** `شركة "صلة"`, `المتحدث باسم الوزارة "أنيل ساكسين": …` */
function isNameOfTitle(from: number, at: number, span: MarkedSpan): boolean {
  // المتحدث باسم التحالف "تحالف دعم الشرعية في اليمن" | العقيد تركي المالكي
  const titled = has(from, Tag.Title) && has(span.close + 1, Tag.Title)
  if (span.close < 0 || wordCount(span) > (titled ? 8 : 4)) return false
  // ويقول متظاهر شاب | "الأبشع هو خوفي"
  for (let token = span.first; token < span.end; token++)
    if (!names.has(span) && (isHe(token) || has(token, Tag.Complementiser | Tag.Fused | Tag.Formula))) return false
  // اعتبرته المنظمة | «ارتفاعاً كبيراً»
  // قال للاعبي المنتخب | "لا تتغيروا"، معتبرا أن …
  if (isOblique(at - 1) || (isDefinite(at - 1) && (isAccusative(span.first) || has(span.first, Tag.Verb | Tag.Action | Tag.Negation))))
    return false
  return (
    // إحصائية "يوغوف", تقديرات "بلومبرغ"
    (at === from + 1 && names.has(span)) ||
    // انتقد الوزير | "التراجع الخطير"
    (has(at - 1, JOINED | Tag.Medium) && (!isDefinite(at - 1) || names.has(span) || isNameWord(span.first))) ||
    // عملاق التكنولوجيا الأمريكي "أبل", رئيس سكرتارية «عربال» الدائمة, الأمين العام "أنطونيو غوتيريس" في
    ((has(from, Tag.Title) || (has(from, Tag.Naming) && endsRelational(at - 1))) && names.has(span) && isNameWord(span.first)) ||
    titled ||
    (has(from, Tag.Title) &&
      (markOf(span.close + 1) === Unit.Colon || isComma(span.close + 1) || has(span.close + 1, Tag.Complementiser | Tag.Fused)))
  )
}

/** Reads on from `from` while words belong to one phrase; gives the token behind it. */
export function runOf(from: number, limit: number, slot: Slot): number {
  let at = from
  while (at < limit && at - from < LONGEST) {
    if (at > from && gaps[at] === Gap.Line) break
    const span = opensAt.get(at)
    if (span && isNameOfTitle(from, at, span)) at = joinedName(span).close + 1
    // شبكة (سي.بي.إس نيوز), وزير المالية (سامي حسن), and not نادية (28 عاما)
    else if (
      behindParenthesis(at, limit) > at &&
      (has(from, Tag.Title) && isDefinite(at - 1)
        ? namesSomebody(at + 1)
        : at === from + 1 && has(from, Tag.Naming | Tag.Medium) && kinds[at + 1] !== TokenKind.Number)
    )
      at = behindParenthesis(at, limit)
    // بي.إف.إم, د. عبدالله, and not عام 2014 م. وأوضح
    else if (
      at + 1 < limit &&
      markOf(at) === Unit.FullStop &&
      lengthOf(at - 1) <= 3 &&
      isWord(at + 1) &&
      (!gaps[at + 1] || (has(at - 1, Tag.Title) && kinds[at - 2] !== TokenKind.Number))
    )
      at += 2
    // حذر فضيلته | الشباب
    else if (!isPhraseToken(at) || stopsPhrase(at, from, slot) || (at > from && has(from, Tag.Dual) && endsInPronoun(from))) break
    else at++
  }
  return at
}

/** Behind a comma: is `[from, end)` a second name of the same person (`المتحدث باسم الرئاسة، دميتري بيسكوف،`)? */
function isApposition(before: NounPhrase, from: number, end: number, limit: number): boolean {
  if (end === from || beginsAddressee(from)) return false
  // أرجع الوزير، | قراره إلى أن
  if (end === from + 1 && endsInPronoun(from)) return false
  // محمد الشعباني | لـ"الوطن"
  // رجب طيب أردوغان | الولايات المتحدة
  const named = end > from + 1 && isDefinite(end) && allNames(from, end)
  const closes =
    named ||
    end >= limit ||
    markOf(end) !== 0 ||
    beginsAddressee(end) ||
    has(end, Tag.Complementiser | Tag.Fused | Tag.Preposition | Tag.Relative)
  if (!closes) return false
  // أحمد علي، وزير المالية، and not بوتين، ووزير المالية
  if (has(from, Tag.Title) && cuts[from] === 0) return true
  if (procliticOf(from) === Unit.Waw) return false
  // المهندس حسن خنكار، | عقد دورة لرؤساء اللجان
  const rank = before.end - 3
  if (has(rank, Tag.Title) && cuts[rank] === 0 && isDefinite(rank) && isNameWord(rank + 1) && !has(from, Tag.Governed)) return false
  if (beginsAddressee(end) && end !== from + 2) return false
  return (
    has(before.first, Tag.Title) && (!isDefinite(from) || namesSomebody(from + 1)) && !has(from, Tag.Verb | Tag.Action) && end - from <= 5
  )
}

/** `يوسف بن أحمد`: words that may all be names. */
export function allNames(from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (!isNameWord(at) || isVerbalNoun(at)) return false
  return true
}

function withApposition(phrase: NounPhrase, limit: number): NounPhrase {
  if (!isComma(phrase.end)) return phrase
  const from = phrase.end + 1

  const end = runOf(from, limit, Slot.OfSpeech)
  return isApposition(phrase, from, end, limit) ? { ...phrase, end } : phrase
}

/** A whole phrase in marks or parentheses: `بحسب "فرانس برس"`, `كتبت (فوربس)`. */
function enclosed(at: number, limit: number): NounPhrase | null {
  const span = opensAt.get(at)
  if (span && wordCount(span) <= 5) return { first: span.first, end: span.end, cut: 0 }
  const behind = behindParenthesis(at, limit)
  return behind > at + 2 ? { first: at + 1, end: behind - 1, cut: 0 } : null
}

/** `محلل في رويترز`, `واحدة من الجماهير`: an indefinite noun is told apart by where it belongs. */
function behindMembership(from: number, end: number, limit: number, slot: Slot): number {
  // قال مصدر مطلع | بالبنك المركزي
  if ((slot === Slot.Subject || slot === Slot.OfSpeech) && isDescribed(from, end) && isBody(end)) {
    let behind = end + 1
    while (behind < limit && isDefinite(behind)) behind++
    return behind
  }
  // الخبير الاقتصادي | لدى مجموعة الشمال سامي حسن, and not السفير الأمريكي لدى مصر
  const near = isNearness(end)
  if (near || (has(from, Tag.Title) && has(end, Tag.Preposition) && letterAt(end) === Unit.Lam && endsInYeh(end))) {
    const behind = runOf(end + 1, limit, slot)
    if (near || isNameWord(behind - 1)) return behind
  }
  if (end - from > 2 && !isDescribed(from, end)) return end
  if (isDefinite(from) || !isMembership(end)) return end
  if (!has(from, Tag.Title | Tag.Governed)) return end
  if (
    has(end + 1, Tag.Venue | Tag.Time | Tag.Preposition | Tag.Conversation) ||
    !(isDefinite(end + 1) || has(end + 1, JOINED | Tag.Medium))
  )
    return end
  return runOf(end + 1, limit, Slot.Subject)
}

/** `مسؤول إيراني رفيع`: an indefinite noun with nothing but adjectives. */
function isDescribed(from: number, end: number): boolean {
  if (!has(from, Tag.Title | Tag.Governed) || isDefinite(from)) return false
  for (let at = from + 1; at < end; at++) if (isDefinite(at) || !(has(at, Tag.Title | Tag.Adjective) || endsRelational(at))) return false
  return true
}

/** `بالوزارة`, and not `بالتفصيل`, `بالأمس` */
function isBody(token: number): boolean {
  return letterAt(token) === Unit.Beh && isDefinite(token) && !isVerbalNoun(token, 3)
}

/** What may not stand between a title and the name behind its place. */
const NO_PLACE =
  Tag.Verb |
  Tag.Complementiser |
  Tag.Fused |
  Tag.Time |
  Tag.Venue |
  Tag.Relative |
  Tag.DemandNoun |
  Tag.Conversation |
  Tag.Demonstrative |
  Tag.Conjunction |
  Tag.Publishing |
  Tag.Source |
  Tag.Switch

/** `المشرف على مركز الموهبة بالجامعة الدكتور | ظافر الحماد`, `منسق الشؤون الإنسانية في سوريا | سامي الزعتري`: behind a title's place its name. */
function throughPlace(from: number, end: number, limit: number): number {
  if (!has(from, Tag.Title) || endsInName(from, end)) return end
  // رئيس الاتحاد الدولي (فيفا) | جياني إنفانتينو
  const bracket = markOf(end) === Unit.ParenthesisOpen ? behindParenthesis(end, limit) : (opensAt.get(end)?.close ?? 0) + 1
  if (bracket > end && namesSomebody(bracket)) return runOf(bracket, limit, Slot.Subject)
  // المدير العام للمكتب التنفيذي | لصحة الخليج البروفيسور توفيق خوجة: behind ل only a second title brings in the name.
  const purpose = beginsAddressee(end) && !has(end, Tag.Partner | Tag.Medium | Tag.Title)
  if (!purpose && !beginsPlace(end)) return end
  for (let at = end + 1; at < Math.min(limit, end + 12); at++) {
    const span = opensAt.get(at)
    // المشرف على الفعالية "الدكتور عبدالكريم العبدالكريم"
    if (span && span.close >= 0) {
      if (has(span.first, Tag.Title)) return span.close + 1
      at = span.close
      continue
    }
    if (!isWord(at)) return appositionAt(at, limit) ?? end
    if (has(at, NO_PLACE)) return end
    const named = has(at, Tag.Title) && cuts[at] === 0 && isDefinite(at) ? at + 1 : at
    // الدكتور | مساعد الأحمد
    const ranked = named > at && isWord(named) && cuts[named] === 0 && !isDefinite(named) && !has(named, NO_PLACE | Tag.Preposition)
    // متحدث آخر باسم الرئاسة هو | جربا شيهو
    const he = isHe(at - 1)
    if (named === at && !he && (purpose || (at < end + 2 && !isDefinite(end) && !has(end, Tag.Place)))) continue
    if (
      !(ranked || namesSomebody(named)) ||
      (named === at &&
        !he &&
        !isDefinite(at - 1) &&
        !has(at - 1, Tag.Place) &&
        !(letterAt(end) === Unit.Meem && endsRelational(at - 1)) &&
        // كبير المديرين في تويتر | جاك دورسي إن, القيادي في حماس | أسامة بدران على أن
        !(
          (isNameWord(at + 1) || endsInYeh(at + 1) || has(at - 2, Tag.Naming)) &&
          (has(at + 2, Tag.Complementiser | Tag.Fused) || announcesClause(at + 3))
        ))
    )
      continue
    const behind = runOf(named, limit, Slot.Subject)
    return behind < limit && isBoundary(behind) ? behind : end
  }
  return end
}

/** `السكرتير الثاني في الوفد القطري، | طلال آل خليفة`: the token behind a name between marks. */
function appositionAt(comma: number, limit: number): number | null {
  const first = isDefinite(comma + 1) ? comma + 2 : comma + 1
  if (!isComma(comma) || !namesSomebody(first)) return null
  const behind = runOf(comma + 1, limit, Slot.Subject)
  return (has(comma + 1, Tag.Title) ? isBoundary(behind) : markOf(behind) !== 0 || has(behind, Tag.Complementiser | Tag.Fused))
    ? behind
    : null
}

/** `الرئيس الروسي فلاديمير بوتين`: the name is there already. */
function endsInName(from: number, end: number): boolean {
  return end - from > 3 && !isDefinite(end - 1) && !isDefinite(end - 2) && (tags[end - 1] | tags[end - 2]) === 0
}

function beginsPlace(token: number): boolean {
  return (
    (has(token, Tag.Preposition) && lengthOf(token) <= 3) || beginsAdverbial(token) || (cuts[token] === 1 && letterAt(token) === Unit.Beh)
  )
}

/** What stands behind the speaker: a complementiser, a mark, a preposition, a time. */
function isBoundary(token: number): boolean {
  return !isWord(token) || has(token, STOPS | Tag.Verb) || beginsAddressee(token) || isWithNoun(token)
}

/** `في`, `من` */
export function isMembership(token: number): boolean {
  return reads(token, Join.Belonging)
}

/** The noun phrase that begins at `from`, with an apposition in commas; null where none begins there. */
export function readNounPhrase(from: number, limit: number, cut = 0, slot: Slot = Slot.Subject): NounPhrase | null {
  if (from >= limit) return null
  // وفقا لذات | المصدر, بحسب هذه | الدراسة
  if (slot === Slot.Attribution && has(from, Tag.Demonstrative)) return readNounPhrase(from + 1, limit, 0, slot)
  const inMarks = enclosed(from, limit)
  if (inMarks) return inMarks
  const run = runOf(from, limit, slot)
  if (run === from) return null
  const end = throughPlace(from, behindMembership(from, run, limit, slot), limit)
  // و | وزارة الداخلية تؤكد أن
  const joined = cuts[from] === 1 && letterAt(from) === Unit.Waw && has(from, ~(Tag.Verb | Tag.Action))
  return withApposition({ first: from, end, cut: joined ? 1 : cut }, limit)
}
