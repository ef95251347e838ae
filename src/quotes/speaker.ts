import { Count, Tense } from '../lexicon/inflect.js'
import { Unit } from '../text/characters.js'
import { TokenKind } from '../text/tokens.js'

import { isFeminine, isNoActor, isWas, Slot } from './actor.js'
import { contradicts, isWhomByGender, nearestAgreeing } from './agreement.js'

import { skipConjunctions } from './content.js'
import type { Sentence } from './draft.js'
import { Connector, type Frame, isWhen } from './frame.js'
import { beginsAddressee, JOINED } from './object.js'
import { beginsAdverbial } from './phrase.js'
import { type NounPhrase, opensAt } from './reading.js'
import { antecedent } from './relative.js'
import { isKnown } from './resolve.js'
import {
  endsInTanween,
  endsInTehMarbuta,
  isAccusative,
  isConsequence,
  isFaith,
  isMany,
  isNameHead,
  isNameWord,
  isOblique,
  isTherein,
  isTo,
  isWith,
  namesSomebody,
  reachesFrom,
} from './shapes.js'
import { behindParenthesis, readNounPhrase } from './source.js'
import { Tag } from './tags.js'
import { cuts, ends, has, isComma, isDefinite, isWord, kinds, letterAt, procliticOf, tags, timesInText, verbReadings } from './words.js'

/** A title, and no verb (`طالب | صندوق النقد`, `وطالب بضرورة`). */
function isTitleHere(token: number): boolean {
  return has(token, Tag.Title) && !verbReadings(token).some(({ form }) => form.tense === Tense.Past)
}

/** `وكان الرئيس الروسي فلاديمير بوتين، أكد …`, `إيفان دوكي قال …`: the subject before its verb. */
export function subjectBefore(frame: Frame, sentence: Sentence): NounPhrase | null {
  // وهو الأمر الذي كشف عنه | الحارثي
  if (frame.subject && has(frame.token - 1, Tag.Relative)) return null
  let from = skipConjunctions(sentence.start, frame.token)
  if (has(from, Tag.Switch | Tag.Formula)) from = ends[from]
  while (isComma(from)) from++
  if (isWhen(from - 1)) return null
  if ((has(from, Tag.Verb | Tag.Action) && !isTitleHere(from)) || endsInTanween(from)) return null
  // وخالفت القاضية الأغلبية، وكتبت
  if (isVerbByPlace(from) && letterAt(from, -1) === Unit.Teh) return null
  // «انتهى الأمر»، قال المدرب
  if (frame.subject && opensAt.has(from)) return null
  const phrase = readNounPhrase(from, frame.token)
  if (!phrase) return null
  // فاطمة (35 عاما) | قالت
  let behind = behindParenthesis(behindMark(phrase.end), frame.token)
  // سمير، 40 عاما، | يقول
  const aside = isComma(behind) && isComma(frame.token - 1) && cuts[frame.token] === 0 && !frame.subject
  if (aside && isNameWord(from) && !isAccusative(from)) return phrase
  while (behind < frame.token && (isComma(behind) || has(behind, Tag.Conjunction | Tag.Relative | Tag.Time))) behind++
  // أما مريم، التي تعمل هنا، | فقالت
  const resumes = isConsequence(frame.token) && !frame.subject && has(from - 1, Tag.Conjunction)
  return behind === frame.token || resumes ? phrase : null
}

/** Where a sentence's main verb may stand: behind conjunctions, a switch, or a time or place before a comma (`واليوم الأحد، | خرج`). */
function mainVerb(sentence: Sentence, limit: number): number {
  let verb = skipConjunctions(sentence.start, limit)
  if (has(verb, Tag.Switch)) verb = ends[verb]
  if (isComma(verb)) verb++
  // وبالطريقة ذاتها، | احتفل, and not وعبر مروان حسين عن سعادته
  if (expresses(verb, limit)) return verb
  if (has(verb, Tag.Preposition | Tag.Time) || beginsAdverbial(verb, 1)) {
    let comma = verb
    while (comma < Math.min(limit, verb + 12) && !isComma(comma)) comma++
    const behind = skipConjunctions(comma + 1, limit)
    if (isComma(comma) && has(behind, Tag.Verb | Tag.Action)) return behind
  }
  // ولم يخف محاموها …
  return has(verb, Tag.Negation) && has(ends[verb], Tag.Verb | Tag.Action) ? ends[verb] : verb
}

/** `عبر | مروان حسين عن سعادته`: no preposition, before somebody and عن. */
function expresses(token: number, limit: number): boolean {
  return namesSomebody(token + 1) && reachesFrom(token, Math.min(limit, token + 8))
}

/** The subject of a sentence whose main verb is no cue: `وقارن الدولي الإنجليزي المعتزل … مؤكدا أن`. */
function subjectOfMainVerb(sentence: Sentence, limit: number): NounPhrase | null {
  const verb = mainVerb(sentence, limit)
  if (!isWord(verb)) return null
  if (isDefinite(verb) || isTitleHere(verb) || isFaith(verb + 1)) return readNounPhrase(verb, limit)
  // وكان دومينيك راب، الوزير البريطاني، قلل …
  if (verb > sentence.start && !endsInTehMarbuta(verb) && namesSomebody(verb)) return readNounPhrase(verb, limit)
  if (has(verb, Tag.Preposition | Tag.Time | Tag.Formula) && !expresses(verb, limit)) return null
  // موسك رد بعدها مدعيا …: a word without a class before a verb is its subject.
  if (tags[verb] === 0 && timesInText(verb) > 1 && has(verb + 1, Tag.Verb | Tag.Action)) return { first: verb, end: verb + 1, cut: 0 }
  // أعلنت الاثنين | مجموعة
  let from = verb + 1
  while (has(from, Tag.Time)) from = ends[from]
  // تطرق | للأزمة, رحب | بهما
  if (isNoActor(from) || isOblique(from) || beginsAddressee(from)) return null
  // الدكتور عبدالله الفهد: behind a title a definite word may be a surname.
  return readNounPhrase(from, limit, 0, has(from, Tag.Title) ? Slot.Subject : Slot.BeforeObject)
}

/** `الرئيس الروسي يصل إلى بكين، ويقول إن …`, `سيرين عبد النور نشرت مقطع فيديو، وأكدت أنها`: a sentence that begins with its subject. */
function subjectOfTopic({ form, token }: Frame, sentence: Sentence): NounPhrase | null {
  const from = skipConjunctions(sentence.start, token)
  if (cuts[token] === 0 || !(isTitleHere(from) || isNameWord(from))) return null
  const phrase = readNounPhrase(from, token)
  if (from === sentence.start && has(from, Tag.Title)) return phrase
  return phrase && has(phrase.end, Tag.Verb | Tag.Action) && isFeminine(phrase.end) === (form?.gender === 'f') ? phrase : null
}

/** `إلا أن "أوبك" | اعترفت`: behind a closing mark. */
function behindMark(end: number): number {
  return kinds[end] === TokenKind.QuotationMark ? end + 1 : end
}

/** `لكن مسؤولا | سعوديا بارزا`: behind إن and its sisters adjectives end in ا, too. */
function throughCase(phrase: NounPhrase | null): NounPhrase | null {
  if (!phrase || letterAt(phrase.first, -1) !== Unit.Alef) return phrase
  let { end } = phrase
  while (letterAt(end, -1) === Unit.Alef && !has(end, Tag.Verb | Tag.Preposition)) end++
  return { ...phrase, end }
}

/** `إلا أن الغامدي | أشار`: the noun phrase between a complementiser or a comma and the verb. */
function subjectBeside(frame: Frame, sentence: Sentence): NounPhrase | null {
  if (cuts[frame.token] > 0) return null
  let limit = frame.token
  // كانت الحكومة | قد قالت
  while (has(limit - 1, Tag.Conjunction)) limit--
  for (let at = limit - 2; at >= sentence.start && at > limit - 16; at--) {
    if (!has(at, Tag.Complementiser | Tag.Conjunction) || isWhen(at)) continue
    // لكن منتقدين يقولون
    if (has(at + 1, Tag.Verb) && !isMany(at + 1)) continue
    const phrase = throughCase(readNounPhrase(at + 1, limit, 0, Slot.Attribution))
    // إلا أن, غير أن, لكن
    const but = has(at, Tag.Conjunction) && letterAt(at, cuts[at]) === Unit.Lam
    const adverse = but || (has(at, Tag.Complementiser) && has(at - 1, Tag.Formula | Tag.Conjunction))
    // أن مسؤولين بالاتحاد الأوروبي | قالوا, إلا أن بعض المواقع على الشبكة | ذكرت
    if (
      !phrase ||
      (behindMark(phrase.end) !== limit && frame.form?.number !== Count.Plural && !(adverse && isInterposed(phrase.end, limit)))
    )
      return null
    return adverse ||
      frame.form?.number === Count.Plural ||
      isKnown(phrase) ||
      phrase.first > at + 1 ||
      (isAccusative(at + 1) && letterAt(at + 1) !== Unit.Yeh) ||
      has(at + 1, JOINED | Tag.Medium) ||
      isComma(at - 1)
      ? phrase
      : null
  }
  return null
}

/** `لكن سفير موسكو | في بريطانيا | قال`, `لكن البحث | الذي نشرته الصحيفة | يقول`: between a subject and its verb no other verb but a relative's. */
function isInterposed(from: number, verb: number): boolean {
  let relative = false
  for (let at = from; at < verb; at++) {
    if (kinds[at] === TokenKind.Punctuation) return false
    if (has(at, Tag.Relative)) relative = true
    else if (has(at, Tag.Verb | Tag.Action) && !has(at, JOINED)) {
      if (!relative) return false
      relative = false
    }
  }
  return !has(verb - 1, Tag.Demonstrative | Tag.Relative)
}

/** `لكن وولتر غولييلموني، وهو مدير أعماله، كشف عن أن …`: somebody known at the head, and a bare verb in his gender further on. */
function topicOf(frame: Frame, sentence: Sentence): NounPhrase | null {
  if (!frame.form || cuts[frame.token] > 0 || frame.token - sentence.start > 40) return null
  const from = skipConjunctions(sentence.start, frame.token)
  if (has(from, Tag.Verb | Tag.Action | Tag.Preposition | Tag.Time | Tag.Source | Tag.Formula)) return null
  const phrase = readNounPhrase(from, frame.token)
  if (!phrase) return null
  // الحكومة، التي عارضت الحظر، ترى
  if (frame.form.tense === Tense.Present && !(isComma(frame.token - 1) && isComma(phrase.end))) return null
  // وكانت الشركة المشغلة لدور السينما "AMC" قد أعلنت
  // بعض السكان الذين التقيناهم اعتبروا, and not ندوة …، حيث أبرزت
  const body = has(from, JOINED) && cuts[from] < 2 && !has(frame.token - 1, Tag.Conjunction | Tag.Preposition)
  return body || isWas(from - 1) || has(phrase.first, Tag.Title | Tag.Medium) || isKnown(phrase) || isIntroduced(phrase) ? phrase : null
}

/** `نيكي هايلي، السفيرة الأمريكية`: a name, and what its bearer is. */
function isIntroduced({ first, end }: NounPhrase): boolean {
  let comma = first
  while (comma < end && tags[comma] === 0 && !isComma(comma)) comma++
  return comma > first + 1 && isComma(comma) && has(comma + 1, Tag.Title)
}

/** `اطمأن | رئيس الاتحاد`, `فككت | الشرطة خلية`: a word of no class at the head of a sentence, before a title or a body. */
export function isVerbByPlace(verb: number): boolean {
  return tags[verb] === 0 && has(verb + 1, JOINED) && cuts[verb + 1] === 0
}

/** `خرج النجم المصري عن صمته وقال …`: a verb behind و has the subject of the sentence's first. */
function subjectOfCoordinate({ form, token }: Frame, sentence: Sentence): NounPhrase | null {
  const verb = mainVerb(sentence, token)
  if (
    (cuts[token] !== 1 && !has(token - 1, Tag.Conjunction)) ||
    form === null ||
    !(has(verb, Tag.Action | Tag.Verb) || isVerbByPlace(verb)) ||
    isFeminine(verb) !== (form.gender === 'f')
  )
    return null
  const phrase = subjectOfMainVerb(sentence, token)
  return phrase && (has(phrase.first, Tag.Title | Tag.Governed) || isKnown(phrase)) ? phrase : null
}

/** `تصريحات أدلى بها الوزير للشبكة | قال فيها إن`: whoever is named with a title before. */
function saidTherein({ token }: Frame, sentence: Sentence): NounPhrase | null {
  if (!isTherein(token + 1)) return null
  const main = mainVerb(sentence, token)
  for (let at = token - 1; at >= sentence.start && at > token - 16; at--) {
    // أن ترامب نشر تغريدة قال فيها, أصدر الأزهر بيانا أكد فيه
    const bare = !has(at, Tag.Title) && (has(at - 1, Tag.Complementiser) || at - 1 === main)
    // خطابا في تكريم للزعيم | الراحل نيلسون مانديلا، رسالة إلى | الرئيس; آل | الشيخ
    const another = has(at - 1, JOINED) || (isDefinite(at) && isDefinite(at - 1)) || isNameHead(at - 1) || isWith(at - 1) || isTo(at - 1)
    if (!(bare || (has(at, Tag.Title) && !another)) || cuts[at] > 0) continue
    const phrase = readNounPhrase(at, token, 0, Slot.BeforeObject)
    if (phrase && (isKnown(phrase) || isDefinite(at) || (!bare && (at - 1 === main || phrase.end > at + 1)))) return phrase
    if (!bare) return null
  }
  // ألقى باراك أوباما خطابا في حفل تكريم للزعيم، | حذر فيه
  return has(main, Tag.Action) ? subjectOfMainVerb(sentence, token) : null
}

/** `أكد الوزير …، وطمأن الشعب بأن`: a joined verb that takes a person or a thing, with one noun behind it, goes on with the subject before it. */
function subjectOfAddressing(frame: Frame, sentence: Sentence): NounPhrase | null {
  const { token, addresses, addressee, subject } = frame
  if (!addresses || addressee !== null || subject === null || cuts[token] !== 1 || has(subject.first, Tag.Title)) return null
  return sentence.subject ?? subjectOfCoordinate(frame, sentence)
}

/** `تداول ناشطون شريط فيديو | قالوا إن`, `شنت إسرائيل غارات على أهداف | قالت إنها`: many said so, and many are the subject of the sentence, or one of the verb's gender. */
function subjectOfWhole({ form, token, stance, connector }: Frame, sentence: Sentence): NounPhrase | null {
  if (cuts[token] > 0) return null
  const one = form?.number === Count.Singular
  if (one && (stance !== 'say' || connector !== Connector.Fused || isFeminine(mainVerb(sentence, token)) !== (form.gender === 'f')))
    return null
  const phrase = subjectOfMainVerb(sentence, token)
  return phrase && (one ? has(phrase.first, JOINED | Tag.Place) || isKnown(phrase) : isMany(phrase.first)) ? phrase : null
}

/** `وصف | العلاقات مع إيران بأنها`, `اتهم | السعودية والإمارات بـ`: the one noun behind a verb that wants whom or what is just that. */
function isObjectAlone({ token, stance, subject, content }: Frame): boolean {
  if ((stance !== 'describe' && stance !== 'accuse') || verbReadings(token).some(({ object }) => object)) return false
  if (!subject) return false
  const { first, end } = subject
  // اتهم | السعودية والإمارات والبحرين بـ
  if (end !== token + 2) return has(first, Tag.Place) && procliticOf(token + 2) === Unit.Waw
  return (
    content - end <= 1 ||
    (procliticOf(end) === Unit.Waw && isDefinite(end)) ||
    (has(end, Tag.Preposition) && isDefinite(first) && tags[first] === 0)
  )
}

/** The speaker that the sentence itself names; null where it names none. */
export function explicitSubject(frame: Frame, sentence: Sentence): NounPhrase | null {
  const subject = subjectOf(frame, sentence)
  // لجنة …، فأكد أن …، | مشيرا إلى أن
  return subject && subject !== frame.subject && contradicts(subject, frame) ? nearestAgreeing(frame, sentence) : subject
}

function subjectOf(announced: Frame, sentence: Sentence): NounPhrase | null {
  const frame = isObjectAlone(announced) || isWhomByGender(announced) ? { ...announced, subject: null } : announced
  // وكان ترامب قد حذر إيران, مورينيو وصف لاعبي نيوكاسل بأنهم: the noun is the object, where a subject stands before it.
  const before = frame.addresses || has(frame.token - 1, Tag.Conjunction) ? subjectBefore(frame, sentence) : null
  if (frame.subject) return before ?? subjectOfAddressing(frame, sentence) ?? frame.subject
  // اكتفى الوزير | بالقول
  if (frame.form?.tense === Tense.Participle || letterAt(frame.token) === Unit.Beh)
    return antecedent(frame, sentence) ?? sentence.subject ?? subjectOfMainVerb(sentence, frame.token)
  // لكنه | أضاف: the pronoun names the speaker already.
  if (has(frame.token - 1, Tag.Conjunction) && letterAt(frame.token - 1) === Unit.Lam) return null
  return (
    antecedent(frame, sentence) ??
    saidTherein(frame, sentence) ??
    subjectBefore(frame, sentence) ??
    subjectBeside(frame, sentence) ??
    subjectOfWhole(frame, sentence) ??
    topicOf(frame, sentence) ??
    sentence.subject ??
    subjectOfTopic(frame, sentence) ??
    subjectOfCoordinate(frame, sentence)
  )
}
