import { Count, Tense } from '../lexicon/inflect.js'
import { Unit } from '../text/characters.js'
import { TokenKind } from '../text/tokens.js'
import { isNoActor, isObject, Slot } from './actor.js'
import { hears, readAddressee, readPartner } from './addressee.js'
import { behindDashes, behindRelative, isDash } from './dashes.js'
import { Connector, isGoverning, isOtherCue, nounFrame } from './frame.js'
import { announcesSoon, announcesSpeech, beginsSpeech, bringsInList, isByline, isNamedInMarks, isNameOnTheWay, marksAt } from './marked.js'
import type { MarkedSpan } from './marks.js'
import { beginsAddressee, isSomebody, JOINED } from './object.js'
import { type NounPhrase, opensAt } from './reading.js'
import {
  endsInPronoun,
  endsInTehMarbuta,
  endsRelational,
  isAll,
  isConsequence,
  isFrom,
  isOblique,
  isOnPronoun,
  isTo,
  isToPronoun,
  isUntil,
  isVerbalNoun,
  namesSomebody,
} from './shapes.js'
import { behindShare } from './share.js'
import { behindParenthesis, readNounPhrase } from './source.js'
import { ADDRESSING, POINTING, SPEAKING } from './stances.js'
import { Tag } from './tags.js'
import {
  cuts,
  ends,
  has,
  isComma,
  isDefinite,
  isLoneLetter,
  isWord,
  kinds,
  lengthOf,
  letterAt,
  markOf,
  tags,
  type VerbReading,
} from './words.js'

/** What was found behind the verb so far. */
export interface Slots {
  subject: NounPhrase | null
  addressee: NounPhrase | null
  medium: NounPhrase | null
  /** Whom a medium cites: `نقلت X عن Y`. */
  cited: NounPhrase | null
  connector: Connector
  content: number
  /** Where the subject may begin: behind the verb, or behind the addressee (`قال لـ"سبق" فلان إن`). */
  subjectAt: number
}

const FARTHEST = 48

/** Behind a preposition or a noun the marked words are an object, not a clause of their own. */
function connectorOfMarks(token: number, verbEnd: number, verb: VerbReading, slots: Slots): Connector {
  const before = token - 1
  if (before < verbEnd || has(token + 1, Tag.Fused | Tag.Complementiser)) return Connector.Marks
  if (isLoneLetter(before) || has(before, Tag.Preposition)) return Connector.Object
  // أعرب عن استعداد بلاده "لمواصلة …": the words hang on the noun; قال في بيان "…" they do not.
  const filled = token === slots.subject?.end || token === slots.addressee?.end || !isWord(before)
  return filled || SPEAKING.includes(verb.verb.stance) ? Connector.Marks : Connector.Object
}

/** `على ضرورة`, or for a demand `إلى` with a definite noun or a verbal noun; what seldom reports (`وجه رسالة إلى الجمهور`) goes to somebody. */
function demandAt(token: number, verb: VerbReading): number {
  if (!has(token, Tag.Preposition)) return has(token, Tag.DemandNoun) && cuts[token] > 0 ? token : -1
  if (has(token + 1, Tag.DemandNoun)) return token + 1
  return verb.verb.stance === 'demand' &&
    verb.verb.rate >= 0.3 &&
    isTo(token) &&
    isWord(token + 1) &&
    !has(token + 1, Tag.Complementiser | Tag.Fused)
    ? token + 1
    : -1
}

/** One step behind the verb: fills a slot, finds the content, or passes a token by. Gives the next token; -1 ends the search. */
function readSlot(at: number, limit: number, verbEnd: number, verb: VerbReading, slots: Slots): number {
  // فاعتبرته | "غير متوازن" واقترحت: a predicate.
  if (at === verbEnd && !verb.object && isNamedInMarks(at)) return readPhrase(at, limit, verbEnd, verb, slots)
  const marks = marksAt(at)
  if (marks && isNameOnTheWay(marks, limit)) return marks.close + 1
  if (marks && isEpithet(marks, verbEnd, verb, slots)) return marks.close + 1
  if (marks) return found(slots, connectorOfMarks(at, verbEnd, verb, slots), at)
  const skipped = opensAt.get(at)
  if (skipped) return skipped.close >= 0 ? skipped.close + 1 : -1
  if (markOf(at) === Unit.Colon) return bringsInList(at) || isByline(at, verbEnd - 1) ? -1 : found(slots, Connector.Colon, at + 1)
  const aside = isDash(at)
    ? behindDashes(at, limit)
    : isComma(at - 1) && has(at, Tag.Relative)
      ? behindRelative(at, limit)
      : behindParenthesis(at, limit)
  if (aside > at) return aside
  if (has(at, Tag.Formula)) return -1
  // اختتم المدرب حديثه | بقوله:
  if (at > verbEnd && !has(at - 1, Tag.Venue) && nounFrame(at) !== null) return -1
  // …، بل إن
  if (has(at, Tag.Complementiser | Tag.Fused) && has(at - 1, Tag.Conjunction)) return -1
  if (isUntil(at) && !POINTING.includes(verb.verb.stance)) return -1
  if (has(at, Tag.Complementiser | Tag.Fused) && at - 1 > (slots.subject?.end ?? slots.subjectAt) && isGoverning(at - 1)) return -1
  if (has(at, Tag.Complementiser) && !isConsequence(at)) return found(slots, Connector.Clause, ends[at])
  if (has(at, Tag.Fused) && !isConsequence(at)) return found(slots, Connector.Fused, ends[at])
  const asked = demandAt(at, verb)
  // Far behind its verb إلى goes with something else; على ضرورة does not.
  const demand = has(asked, Tag.DemandNoun) || at - (slots.subject?.end ?? verbEnd) <= 6 ? asked : -1
  if (demand >= 0 && (verb.verb.stance === 'demand' || verb.verb.stance === 'stress' || verb.verb.stance === 'assert'))
    return found(slots, Connector.Demand, demand)
  if (at > verbEnd && isOtherCue(at)) return -1
  // قائلا | كلمات الشكر لا تفي, أضاف قائلا | نحن مستمرون
  if (beginsSpeech(at)) return at > verbEnd ? -1 : found(slots, Connector.Colon, at)
  return readPhrase(at, limit, verbEnd, verb, slots)
}

/** `أعلن التعاقد مع المهاجم "ماريو جوميز"`: an indefinite word or two in marks that a plain noun governs are a name. */
function isEpithet(span: MarkedSpan, verbEnd: number, verb: VerbReading, slots: Slots): boolean {
  const stance = verb.verb.stance
  if (
    span.close < 0 ||
    span.end - span.first > 2 ||
    isDefinite(span.first) ||
    has(span.first, Tag.Action) ||
    endsInPronoun(span.first) ||
    // بفتح "تحقيق مستقل", نتائج "مفيدة جدا"
    isVerbalNoun(span.first) ||
    (lengthOf(span.first) > 4 && endsInTehMarbuta(span.first)) ||
    // وجود "مشكلة جدية"
    (span.end > span.first + 1 && (endsRelational(span.end - 1) || endsInTehMarbuta(span.end - 1))) ||
    stance === 'describe' ||
    stance === 'opine'
  )
    return false
  if (connectorOfMarks(span.open, verbEnd, verb, slots) !== Connector.Object) return false
  return lengthOf(span.open - 1) > 1 && !has(span.open - 1, Tag.Preposition)
}

function found(slots: Slots, connector: Connector, content: number): number {
  slots.connector = connector
  slots.content = content
  return -1
}

function readPhrase(at: number, limit: number, verbEnd: number, verb: VerbReading, slots: Slots): number {
  // جاء في | البيان
  if (at === verbEnd && has(at - 1, Tag.Partner) && has(at, Tag.Preposition)) {
    slots.subject = readNounPhrase(at + 1, limit)
    return at + 1
  }
  // قال لي | أحمد, قالت لها | الوزيرة, رد عليه | المدرب
  const therein = isToPronoun(at) || (verb.verb.stance !== 'relay' && isOnPronoun(at))
  // أوضح ذلك | المتحدث, أكدت هذه | الرحالة, قالت كل من | فرنسا, أضاف بهذا الخصوص | المدير
  if (at === slots.subjectAt && (therein || has(at, Tag.Demonstrative))) slots.subjectAt = ends[at] + cuts[at]
  // قال الجمعة | مسؤول كبير, قالت أمس | مريم حسن
  if (
    at === slots.subjectAt &&
    has(at, Tag.Time) &&
    (has(ends[at], JOINED | Tag.Medium | Tag.Place) || (letterAt(at) === Unit.Alef && namesSomebody(ends[at])))
  )
    slots.subjectAt = ends[at]
  // قال 57% من الآباء
  const share = at === verbEnd ? behindShare(at, limit) : at
  if (share > at) {
    slots.subject = { first: at, end: share, cut: 0 }
    return share
  }
  // A verb before its subject is singular: behind أعلنتا or قالوا none follows.
  const subjectMayFollow = verb.form.tense === Tense.Participle || verb.form.number === Count.Singular
  if (at === slots.subjectAt && slots.subject === null && subjectMayFollow && !beginsAddressee(at) && !isNoActor(at)) {
    // ووجه كلمة إلى الجمهور, دعا جميع الأطراف
    const whom =
      verb.form.tense === Tense.Participle || isOblique(at) || (verb.verb.stance === 'demand' && (has(at, Tag.Venue) || isAll(at)))
    const phrase = readNounPhrase(at, limit, 0, whom ? Slot.Subject : slotOf(verb))
    // قال لـ«عكاظ» الإنجاز الكبير …: behind the addressee only what a complementiser or a mark follows is the subject.
    // أوضح ذلك لـ«عكاظ» | عضو اللجنة, كشف عنه | رمضان, and not دعا فيها | الناخبين: or where what is said stands before.
    const told = has(verbEnd, Tag.Demonstrative) || (isOnPronoun(at - 1) && (has(at, JOINED | Tag.Medium) || !reachesSomebody(verb)))
    if (phrase && at > verbEnd && !told && !announcesSoon(phrase.end, limit)) return at + 1
    if (phrase && isObject(phrase) && !(verb.verb.stance === 'say' && !isVerbalNoun(phrase.first))) return at + 1
    if (phrase) {
      if (!whom) slots.subject = phrase
      // دعا | جميع الأطراف, أبلغ الوزير | الصحفيين أن
      if (ADDRESSING.includes(verb.verb.stance))
        slots.addressee = whom ? phrase : takesObject(verb) && isSomebody(phrase.end) ? readNounPhrase(phrase.end, limit) : null
      return phrase.end
    }
  }
  if (beginsAddressee(at) && slots.addressee === null && !announcesSpeech(at) && hears(at, slots)) {
    slots.addressee = readAddressee(at, limit)
    const end = Math.max(at + 1, slots.addressee?.end ?? 0)
    const closes = kinds[end] === TokenKind.QuotationMark && !opensAt.has(end)
    slots.subjectAt = closes || markOf(end) === Unit.ParenthesisClose ? end + 1 : end
    return slots.subjectAt
  }
  // وكتبت قناة "الإخبارية" نقلا عن | التحالف, نقلت الوكالة على لسان | مصادر
  const from = has(at, Tag.Source) && !has(slots.subject?.first ?? -1, Tag.Title) ? ends[at] - 1 : at
  if (verb.verb.stance === 'relay' ? from > at || isFrom(from) : from > at && isFrom(from)) {
    slots.cited ??= readNounPhrase(from + 1, limit)
    return Math.max(from + 1, slots.cited?.end ?? 0)
  }
  const partner = slots.addressee === null ? readPartner(at, limit) : null
  if (partner) {
    slots.addressee = partner
    return Math.max(at + 1, kinds[partner.end] === TokenKind.QuotationMark ? partner.end + 1 : partner.end)
  }
  // التي بثها | التلفزيون الرسمي الروسي: the publisher is the medium.
  if (has(at, Tag.Publishing)) slots.medium ??= readNounPhrase(at + 1, limit)
  return at + 1
}

function slotOf(reading: VerbReading): Slot {
  if (takesObject(reading)) return Slot.BeforeObject
  const { requires } = reading.verb
  return requires === 'none' ? Slot.OfSpeech : Slot.Subject
}

/** Verbs with a noun as their object; `قال` and its like have none but what is said. */
function takesObject({ verb, object }: VerbReading): boolean {
  if (verb.requires === 'quote') return true
  return (
    verb.object === true &&
    !object &&
    !(SPEAKING.includes(verb.stance) && verb.stance !== 'inform' && verb.stance !== 'ask') &&
    verb.stance !== 'assert' &&
    verb.stance !== 'announce'
  )
}

/** `دعا`, `وصف`: what stands behind it may be its object. */
function reachesSomebody(reading: VerbReading): boolean {
  return takesObject(reading) || ADDRESSING.includes(reading.verb.stance)
}

/** Most words are of no class, and no addressee either: they are passed by at once. */
function fillsNothing(token: number): boolean {
  return tags[token] === 0 && isWord(token) && letterAt(token) !== Unit.Lam
}

/** Reads on behind the verb until what is said is found, or cannot come any more. */
export function searchSlots(verbEnd: number, limit: number, verb: VerbReading): Slots {
  const slots: Slots = {
    subject: null,
    addressee: null,
    medium: null,
    cited: null,
    connector: Connector.None,
    content: -1,
    subjectAt: verbEnd,
  }
  let at = verbEnd
  while (at >= 0 && at < limit && at - verbEnd < FARTHEST) {
    if (at !== slots.subjectAt && fillsNothing(at)) at++
    else at = readSlot(at, limit, verbEnd, verb, slots)
  }
  return slots
}
