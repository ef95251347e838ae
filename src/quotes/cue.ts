import { Tense } from '../lexicon/inflect.js'
import type { Stance } from '../lexicon/verbs.js'
import { Unit } from '../text/characters.js'
import { Gap, TokenKind } from '../text/tokens.js'
import { beginsClause, Connector, type Frame, isAboutName } from './frame.js'
import { lastWords } from './marked.js'
import { SENTENCE_LENGTH } from './names.js'
import { names, opensAt } from './reading.js'
import { endsInPronoun, isFrom } from './shapes.js'
import { type Slots, searchSlots } from './slots.js'
import { readNounPhrase } from './source.js'
import { ADDRESSING, SPEAKING } from './stances.js'
import { Tag } from './tags.js'
import {
  cuts,
  ends,
  gaps,
  has,
  isComma,
  isDefinite,
  isWord,
  kinds,
  letterAt,
  source,
  tokens,
  type VerbReading,
  verbReadings,
} from './words.js'

/** `سيقول` */
const isFuture = (token: number): boolean => letterAt(token, cuts[token]) === Unit.Seen

/** `هل | قال`, `من المتوقع أن | يعلن`, `ليس صحيحا أن | الوزير قال`: what denies or doubts right before the verb; of several words, before its subject too. */
function particleBefore(token: number): number {
  for (let at = token - 1; isWord(at) && gaps[at + 1] !== Gap.Line && !has(at, Tag.Verb | Tag.Action); at--)
    if (has(at, Tag.Negation | Tag.Hypothetical) && (at === token - 1 || ends[at] > at + 1)) return at
  return -1
}

/** `وصل | طالب سوري إلى ألمانيا`: who is called so, and no verb. */
const isHolder = (token: number): boolean =>
  cuts[token] === 0 && has(token, Tag.Title) && has(token - 1, Tag.Action | Tag.Verb) && !has(token - 1, Tag.Title)

function polarityOf(token: number, { form, object }: VerbReading): Frame['polarity'] {
  const particle = particleBefore(token)
  // ما قاله: ما is relative before a verb with its object.
  if (has(particle, Tag.Negation) && !object) return 'negated'
  const present = form.tense === Tense.Present
  // قد قال is sure, قد يقول is not.
  if (has(particle, Tag.Hypothetical) && (present || !has(particle, Tag.Conjunction))) return 'hypothetical'
  return present && isFuture(token) ? 'hypothetical' : 'affirmed'
}

const SILENT_STANCES: readonly Stance[] = ['evidence', 'topic', 'believe']

/** Stances whose homographs may have much between the verb and what is said: `علمت الصحيفة من مصادر أن`, `أمرت الوزارة جميع المتاجر بأن`. */
const REACHING: readonly Stance[] = ['express', 'inform', 'explain', 'relay', 'fear', 'demand']

/** `زاد`, `اختتم`: who goes on or ends does so with words, too. */
const GOING_ON: readonly Stance[] = ['add', 'conclude']

/** Of those that want marked words, the ones whose object is something done: `أصدر أحكاما بتهمة "…"`, `واصلت دورها كشركة من "…"`. */
const UTTERING: readonly Stance[] = [...GOING_ON, 'say', 'announce']

/** Does the verb report here? What it requires, against what was found (notes: `requires` in verbs.ts, and the share of reports). */
function reports(token: number, segmentStart: number, verb: VerbReading, { connector, content, subject, addressee }: Slots): boolean {
  const distance = content - token
  const { homograph, requires, stance: says, certainty } = verb.verb
  if (isAboutName(token) || isHolder(token)) return false
  // جاء في البيان أن, جاء رده: "…", and not جاءت الدعوة بعد "…"
  if (
    certainty === 'low' &&
    has(token, Tag.Partner) &&
    !homograph &&
    !has(token + 1, Tag.Preposition | Tag.Complementiser | Tag.Verb) &&
    !(connector === Connector.Colon && opensAt.has(content))
  )
    return false
  // يمكن أن يدعو إلى انتخابات
  if (
    (connector === Connector.Demand || connector === Connector.Object) &&
    verb.form.tense === Tense.Present &&
    (has(token - 1, Tag.Complementiser) || (connector === Connector.Object && isFuture(token)))
  )
    return false
  if (connector === Connector.Demand) return !homograph || beginsClause(token, segmentStart)
  // عقب ذلك
  if (homograph && has(token + 1, Tag.Demonstrative) && !isDefinite(token + 2)) return false
  const past = verb.form.tense !== Tense.Participle
  // بلغ, شهد: nearly always another word
  if (homograph && verb.verb.rate < 0.2 && !isSurelyVerb(token, false, verb.verb.past)) return false
  const marked = connector === Connector.Object || connector === Connector.Marks
  // ويعتبر أحد أبرز الكتاب: he is thought so
  if (
    marked &&
    says === 'opine' &&
    !homograph &&
    !verb.object &&
    verb.form.tense === Tense.Present &&
    !isDefinite(token + 1) &&
    !has(token + 1, Tag.Place | Tag.Demonstrative)
  )
    return false
  if (
    homograph &&
    past &&
    !isSurelyVerb(token, marked, verb.verb.past) &&
    // التي رأت أن
    !(
      distance <= 4 &&
      (connector === Connector.Clause || connector === Connector.Fused) &&
      // المدرب رأى أن, and not هناك من يرى أن
      ((says === 'opine' && !has(token - 1, Tag.Negation | Tag.Conjunction | Tag.Preposition | Tag.Fused)) ||
        has(token - 1, Tag.Relative) ||
        (verb.form.tense === Tense.Present && isDefinite(token - 1)))
    ) &&
    !(
      beginsClause(token, segmentStart) &&
      (connector === Connector.Clause ||
        connector === Connector.Fused ||
        connector === Connector.Colon ||
        // عبّر الوزير عن "قلقه"
        (says === 'express' && endsInPronoun(content - 1)) ||
        (isUtterance(content) && (connector === Connector.Marks || says === 'demand')))
    ) &&
    // إلا أن السيسي عقب "لقد اتفقنا …", الوزيرة عبرت لبي بي سي عن "قلقها"
    !((distance === 1 && isUtterance(content)) || (says === 'express' && isFrom(content - 1)))
  )
    return false
  // سجل ثلاثة أهداف "هاتريك"
  if (SILENT_STANCES.includes(says) || (marked && verb.verb.rate < 0.2)) return false
  if (!past && marked && certainty === 'low' && token > segmentStart && !isComma(token - 1) && kinds[token - 1] !== TokenKind.QuotationMark)
    return false
  const aside = subject !== null && has(subject.end + (isComma(subject.end) ? 1 : 0), Tag.Relative)
  if (certainty === 'low' && distance > (aside ? 45 : 12) && connector === Connector.Clause) return false
  // وشهدت السعودية زيادة في حدة القمع إذ بات من النادر أن …: what a homograph reports begins right behind its subject.
  const slotsEnd = Math.max(token + 2, subject?.end ?? 0)
  if (
    homograph &&
    past &&
    !opensAt.has(content) &&
    !REACHING.includes(says) &&
    !isComma(content - 2) &&
    !has(slotsEnd, Tag.Source) &&
    content - slotsEnd > 4
  )
    return false
  // قدمت الفرقة فنون: الخبيتي والبحري
  if (connector === Connector.Colon)
    return certainty !== 'low' || (past && (requires !== 'quote' || GOING_ON.includes(says) || opensAt.has(content)))
  // هدد وزير الخارجية التركي، مولود تشاويش أوغلو، الولايات المتحدة بـ"الانتقام": a long subject counts not, where somebody is the object.
  const behind =
    certainty === 'low' && says !== 'express' && !verb.verb.object ? token : Math.max(token, subject?.end ?? 0, addressee?.end ?? 0)
  if (marked && says !== 'describe' && content - behind > 10 && isShortSpan(content)) return false
  if (connector === Connector.Object)
    return certainty !== 'low' || requires !== 'quote' || (!UTTERING.includes(says) && beginsClause(token, segmentStart))
  if (connector === Connector.Marks) return true
  // وزاد المتحدث | أن, وزاد | أن
  return requires !== 'quote' || (past && says === 'add' && content - (subject?.end ?? token + 1) === 1)
}

/** `وقد بين`, `عبّر`, `بعد أن ثمن`: no noun and no preposition, however the letters may be read. */
function isSurelyVerb(token: number, marked: boolean, lemma: string): boolean {
  const before = token - 1
  if (has(before, Tag.Hypothetical) && has(before, Tag.Conjunction)) return true
  if (marked) return has(before - 1, Tag.Formula)
  return [lemma, source.slice(tokens.starts[token], tokens.ends[token])].every((word) => word.includes('\u0651'))
}

/** More words in marks than a name or a title has. */
function isUtterance(token: number): boolean {
  const span = opensAt.get(token)
  return span !== undefined && span.end - span.first >= SENTENCE_LENGTH
}

/** One to three words in marks. */
function isShortSpan(token: number): boolean {
  const span = opensAt.get(token)
  return span !== undefined && span.end - span.first <= 3
}

/** Where nothing else is said, and the clause begins with its verb, the words in marks at its end are. */
function takeLastWords(token: number, segmentStart: number, { verb, form }: VerbReading, limit: number, slots: Slots): void {
  if (
    !(SPEAKING.includes(verb.stance) || verb.stance === 'assert') ||
    verb.homograph ||
    form.tense === Tense.Participle ||
    (token > segmentStart && cuts[token] === 0)
  )
    return
  const span = lastWords(token + 1, limit)
  if (!span) return
  names.delete(span)
  slots.subject = readNounPhrase(token + 1, span.open)
  slots.connector = Connector.Marks
  slots.content = span.open
}

function frameOf(token: number, segmentStart: number, verb: VerbReading, limit: number): Frame | null {
  const slots = searchSlots(token + 1, limit, verb)
  if (slots.connector === Connector.None) takeLastWords(token, segmentStart, verb, limit, slots)
  if (slots.connector !== Connector.None && !reports(token, segmentStart, verb, slots)) return null
  const describes = verb.verb.stance === 'describe'
  return {
    token,
    lemma: verb.verb.past,
    stance: verb.verb.stance,
    rate: verb.verb.rate,
    form: verb.form,
    // بعد أن ثمن الأجواء "الشبه عادية": the marks go on with its object.
    subject:
      verb.verb.homograph && slots.subject?.end === slots.content && isShortSpan(slots.content) ? null : (slots.cited ?? slots.subject),
    addressee: slots.addressee,
    medium: slots.cited ? slots.subject : slots.medium,
    content: slots.content,
    connector:
      (describes && slots.connector !== Connector.None) ||
      (verb.object && verb.verb.stance === 'opine' && slots.connector === Connector.Marks)
        ? Connector.Object
        : slots.connector,
    polarity: polarityOf(token, verb),
    relay: verb.verb.stance === 'relay' ? { medium: slots.subject, cited: slots.cited } : null,
    doubtful:
      (verb.verb.homograph === true && verb.form.gender === 'm' && !(slots.subject && has(slots.subject.first, Tag.Title))) ||
      (verb.verb.requires === 'quote' && !beginsClause(token, segmentStart)),
    addresses: verb.verb.object === true && (describes || ADDRESSING.includes(verb.verb.stance)),
    passive: describes && !verb.object && slots.subject === null && verb.form.tense !== Tense.Participle && slots.content - token <= 2,
  }
}

/** The frame of the cue verb at `token`: the first reading that is a verb here; null where none is. */
export function verbFrame(token: number, segmentStart: number, limit: number): Frame | null {
  for (const verb of verbReadings(token)) {
    const frame = frameOf(token, segmentStart, verb, limit)
    if (frame) return frame
  }
  return null
}
