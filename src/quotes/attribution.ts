import { Count } from '../lexicon/inflect.js'
import { Unit } from '../text/characters.js'
import { Gap, TokenKind } from '../text/tokens.js'
import { Slot } from './actor.js'
import { clauseEnd, frameAt, skipConjunctions, withoutTail } from './content.js'
import { isDash } from './dashes.js'
import { contentOf, drafts, type Sentence, takeSpan } from './draft.js'
import { Connector, type Frame } from './frame.js'
import { countWords, hasWords } from './names.js'
import { type NounPhrase, names, opensAt, spansWithin } from './reading.js'
import { takeClause, takeMarked } from './report.js'
import { endsInPronoun, isFrom } from './shapes.js'
import { readNounPhrase } from './source.js'
import { Tag } from './tags.js'
import { cuts, ends, gaps, has, isComma, isDefinite, kinds, lengthOf, letterAt, markOf, procliticOf, tags, verbReadings } from './words.js'

/** `…، وذلك في مقال له، نشرته وكالة …`: the medium of what stands before. */
export function readPublisher(at: number, { firstDraft, end }: Sentence): number {
  const last = drafts.at(-1)
  const phrase = drafts.length > firstDraft ? readNounPhrase(at + 1, end) : null
  if (last && phrase) last.medium ??= phrase
  return at + 1
}

/** The phrase that an attribution names: `بحسب X`, `وفقاً لـ “X”`, `حسبما ذكرت X`. */
function attributed(
  at: number,
  limit: number,
  head: boolean,
): { readonly phrase: NounPhrase | null; readonly cue: number; readonly medium?: NounPhrase | null } | null {
  const next = ends[at]
  // …، كما قال. but …، كما قال | بوتين
  if (has(at, Tag.SourcePronoun)) {
    const named = !head && letterAt(at) === Unit.Kaf && has(next - 1, Tag.Verb)
    return { phrase: named ? readNounPhrase(next, limit, 0, Slot.Attribution) : null, cue: at }
  }
  if (has(at, Tag.Source)) {
    const phrase = readNounPhrase(
      next,
      limit,
      letterAt(next - 1, -1) === Unit.Alef && letterAt(next) === Unit.Lam ? 1 : 0,
      Slot.Attribution,
    )
    return phrase ? { phrase, cue: at } : null
  }
  // كما هنأ حزب النور أعضاءه, كما شهدت المدينة, كما يتنبأون بنمو: he did so too, and said nothing.
  // حسب ما أعلنته | الوزارة, وفق ما أظهرته | بيانات: with a pronoun that no verb of speech takes.
  const announced = letterAt(next) === Unit.Alef && endsInPronoun(next) && letterAt(next, -1) === Unit.Heh && !has(at, Tag.Conjunction)
  if (
    !(has(next, Tag.Verb) || announced) ||
    (has(at, Tag.Conjunction) &&
      verbReadings(next).every(
        ({ verb, form }) =>
          form.number === Count.Plural || verb.requires === 'quote' || verb.stance === 'deny' || verb.stance === 'add' || verb.rate < 0.2,
      ))
  )
    return null
  let verbEnd = ends[next]
  // وفق ما أعلن الأربعاء | متحدث
  while (has(verbEnd, Tag.Time)) verbEnd = ends[verbEnd]
  // كما جاء على لسان | فلان
  // ما أفادت به | قناة
  const pronoun = has(verbEnd, Tag.Preposition) && letterAt(verbEnd, -1) === Unit.Heh
  const behind = has(verbEnd, Tag.Source) ? ends[verbEnd] : verbEnd + (pronoun || comesIn(next) ? 1 : 0)
  const phrase = readNounPhrase(behind, limit, 0, Slot.Attribution)
  // وفق ما نقلت "لوباريزيان" | عن وزارة الدفاع
  const from = phrase && kinds[phrase.end] === TokenKind.QuotationMark ? phrase.end + 1 : (phrase?.end ?? limit)
  const cited = isFrom(from) && verbReadings(next).some(({ verb }) => verb.stance === 'relay') ? readNounPhrase(from + 1, limit) : null
  return phrase ? { phrase: cited ?? phrase, cue: next, medium: cited && phrase } : null
}

/** `حسبما جاء في تقرير`, `كما ورد في البيان`: what it came in is who says it. */
function comesIn(verb: number): boolean {
  return (
    has(ends[verb], Tag.Preposition) &&
    verbReadings(verb).some(({ verb: { stance, certainty } }) => stance === 'say' && certainty !== undefined)
  )
}

function isMediumPhrase(phrase: NounPhrase): boolean {
  for (let token = Math.max(0, phrase.first - 1); token < phrase.end; token++) if (has(token, Tag.Medium)) return true
  return kinds[phrase.first - 1] === TokenKind.QuotationMark
}

/** An attribution: behind what it attributes, or at the head of the sentence before it. */
export function readAttribution(at: number, sentence: Sentence): number {
  // …، وبحسب معطيات المنظمة فإن …: with its own و it begins a clause.
  const head = at === skipConjunctions(sentence.start, at) || (has(at, Tag.Source) && cuts[at] > 0)
  const said = head && has(at, Tag.SourceConjunction)
  if (said && has(at, Tag.Conjunction)) return at
  // …، كما وصف العلاقات بأنها "…"
  if (has(at, Tag.Conjunction) && (frameAt(ends[at], sentence)?.connector ?? Connector.None) !== Connector.None) return at
  const found = attributed(at, sentence.end, head)
  // ووفقا لما قاله الباحث: "…"
  if (!found || (said && found.phrase && markOf(found.phrase.end) === Unit.Colon)) return at
  return head ? readForward(found, sentence) : readBackward(at, found, sentence)
}

type Attributed = NonNullable<ReturnType<typeof attributed>>

/** `وبحسب مصادر أمنية، فإن …` */
function readForward({ phrase, cue, medium = null }: Attributed, sentence: Sentence): number {
  // وبرأيه | أن …
  if (!phrase && !has(ends[cue], Tag.Complementiser | Tag.Fused)) return cue
  const behind = phrase?.end ?? ends[cue]
  const limit = Math.min(sentence.end, behind + 24)
  let from = behind
  while (from < limit && !has(from, Tag.Complementiser | Tag.Fused) && !isFaqad(from)) from++
  if (from >= limit || (phrase && cuts[from] === 0 && from > behind && !isFaqad(from)))
    for (from = behind; from < limit && !isComma(from) && !(from === behind && isOwnClause(from)); ) from++
  if (from >= limit) return cue
  while (from < sentence.end && (isComma(from) || has(from, Tag.Complementiser | Tag.Fused | Tag.Conjunction))) from = ends[from]
  // وبحسب «رويترز»، | أضاف الاتحاد أن
  const own = frameAt(from, sentence)
  if (own && own.connector !== Connector.None && own.content < from + 16) return from
  const end = clauseEnd(from, sentence)
  sentence.subject = phrase
  const content = { ...contentOf(from, end, phrase, null, cue), medium }
  const span = opensAt.get(from)
  if (span) return takeMarked(content, span, end)
  takeClause(content)
  return end
}

/** `وبحسب الشرطة | وجدت السيدة مشنوقة`, and not `وفقا لبيانات نشرها الديوان`: without the article a verb tells what they are. */
function isOwnClause(verb: number): boolean {
  return has(verb, VERBS) && (isDefinite(verb - 1) || has(verb - 1, Tag.Medium | Tag.Place))
}

/** `وفق مصدر طبي | فقد صدرت …` */
function isFaqad(token: number): boolean {
  return has(token, Tag.Conjunction) && lengthOf(token) === 3 && letterAt(token) === Unit.Feh
}

/** `"…"، وفقاً لبوتين`, `…، بحسب "فرانس برس".` */
function readBackward(at: number, { phrase, cue, medium: via = null }: Attributed, sentence: Sentence): number {
  const behind = phrase ? phrase.end : ends[cue]
  if (drafts.length > sentence.firstDraft) {
    const own = drafts.slice(sentence.attributedFrom)
    sentence.attributedFrom = drafts.length
    const medium = phrase && isMediumPhrase(phrase) ? phrase : null
    if (medium) for (const draft of own) draft.medium ??= medium
    return behind
  }
  const spans = spansWithin(sentence.start, at).filter((span) => !names.has(span))
  const first = clauseHead(sentence)
  // …، | وذلك حسبما ذكر
  const end = withoutTail(first.token, has(at - 1, Tag.Demonstrative) && cuts[at - 1] === 1 ? at - 1 : at)
  const whole = spans.find(
    (span) => span.open <= first.token + 1 && countWords(span.first, span.end) >= 2 && !hasWords(span.close + 1, end),
  )
  const content = { ...contentOf(first.token, end, phrase, null, cue), medium: via }
  if (phrase && countWords(first.token, end) <= 10 && isAside(at, behind)) {
    const last = clauseEnd(behind + 1, sentence)
    takeClause({ ...content, end: last, cut: first.cut })
    return last
  }
  if (whole) takeSpan(content, 'direct', whole)
  else if (
    (spans.length > 0 && !has(at, Tag.Conjunction)) ||
    (isAttributedSentence(at, phrase, sentence) && countWords(first.token, end) >= 4)
  ) {
    takeClause({ ...content, cut: first.cut })
  } else sentence.attributed = { ...content, end: behind }
  return behind
}

/** `وأطلقت فرنسا، | بحسب الصحيفة، | 12 صاروخا`: between commas, and the clause goes on behind. */
function isAside(at: number, behind: number): boolean {
  return (
    has(at, Tag.Source | Tag.Verb) &&
    isComma(at - 1) &&
    isComma(behind) &&
    !has(behind + 1, Tag.Conjunction | Tag.WriterClause | Tag.Action | Tag.Relative | Tag.Verb)
  )
}

/** Without marks a preposition attributes the sentence only behind a comma or at the sentence's end; `حسب الحالة` does not. */
function isAttributedSentence(at: number, phrase: NounPhrase | null, sentence: Sentence): boolean {
  // وأعربت X عن حزنها …، حسب تعبيرها: the sentence has its own verb of saying.
  if (phrase === null && has(sentence.start, Tag.Verb | Tag.Formula)) return false
  const comma = isComma(at - 1)
  // بحسب شركة الطاقة | "إيني".
  const atEnd = phrase === null || (opensAt.get(phrase.end)?.close ?? phrase.end - 1) >= sentence.end - 2
  // حسبما قال رودريجيز. needs no comma; كما نشرت تقارير بعد … says only that something else did too.
  if (has(at, Tag.SourceConjunction) && phrase !== null)
    return has(at, Tag.Conjunction)
      ? comma && (atEnd || markOf(phrase.end) !== 0)
      : comma || atEnd || has(phrase.end, Tag.Time) || comesIn(ends[at])
  // حسبما جاء في تقرير …
  if (phrase !== null && ends[at] > at + 2) return true
  // بحسب السفير., and not حسب عدد أفرادهم.
  const names = (found: NounPhrase): boolean =>
    isMediumPhrase(found) || (lengthOf(at) > 3 && has(found.first, Tag.Title | Tag.Governed | Tag.Venue))
  return comma || (atEnd && phrase !== null && names(phrase))
}

/** `العمل هنا شاق، | يقول سالم.`, `أما النتائج الأولى، | يضيف الوزير، فلم تصل`: a clause without marks before its bare cue, or around it. */
export function readInverted(frame: Frame, sentence: Sentence): void {
  const { token, subject, rate } = frame
  const { token: first, cut } = clauseHead(sentence)
  if (
    !subject ||
    !isComma(token - 1) ||
    cuts[token] > 0 ||
    rate < 0.7 ||
    // وسط أجواء ودية، تؤكد العلاقات الطيبة
    (isDefinite(subject.first) && tags[subject.first] === 0) ||
    (has(first, Tag.Verb | Tag.Preposition | Tag.Time | Tag.Switch | Tag.Formula) && !has(first, Tag.Negation)) ||
    procliticOf(first) === Unit.Beh ||
    countWords(first, token) < 3 ||
    spansWithin(first, token).length > 0
  )
    return
  const end = isAside(token, subject.end) ? clauseEnd(subject.end + 1, sentence) : token - 1
  takeClause({ ...contentOf(first, end, subject, frame), cut })
}

/** The first word of the sentence, behind its dateline (`دبي (CNN)-- |`, `سبق - القاهرة: |`) and without its و. */
function clauseHead({ start, end }: Sentence): { readonly token: number; readonly cut: number } {
  let token = start
  for (let at = start; at < Math.min(end, start + 12) && !has(at, VERBS | Tag.Complementiser); at++)
    if ((isDash(at) || markOf(at) === Unit.Colon) && gaps[at + 1] === Gap.Space) token = at + 1
  // وأجرى, and not وصل
  const waw = letterAt(token) === Unit.Waw && lengthOf(token) > 3 && (cuts[token] > 0 || !has(token, VERBS))
  return { token, cut: waw ? 1 : 0 }
}

const VERBS = Tag.Verb | Tag.Action
