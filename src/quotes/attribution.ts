import { Unit } from '../text/characters.js'
import { TokenKind } from '../text/tokens.js'
import { clauseEnd, isComma, skipConjunctions, withoutTail } from './content.js'
import { type Content, draftOf, type Reader, type Sentence, take } from './draft.js'
import { countWords, hasWords } from './names.js'
import { type NounPhrase, spansWithin } from './reading.js'
import { takeClause, takeMarked } from './report.js'
import { readNounPhrase } from './source.js'
import { Tag } from './tags.js'
import { has, isDefinite, isLoneLetter, isWord, lengthOf, letterAt, markOf, verbReadings, type Words } from './words.js'

/** `…، وذلك في مقال له، نشرته وكالة …`: the medium of what stands before. */
export function readPublisher(reader: Reader, at: number, { firstDraft, end }: Sentence): number {
  const last = reader.drafts.at(-1)
  const phrase = reader.drafts.length > firstDraft ? readNounPhrase(reader.reading, at + 1, end) : null
  if (last && phrase) last.medium ??= phrase
  return at + 1
}

/** The phrase that an attribution names: `بحسب X`, `وفقاً لـ “X”`, `حسبما ذكرت X`. */
function attributed(reader: Reader, at: number, limit: number): { readonly phrase: NounPhrase | null; readonly cue: number } | null {
  const { reading } = reader
  const { words } = reading
  const next = words.ends[at]
  if (has(words, at, Tag.SourcePronoun)) return { phrase: null, cue: at }
  if (has(words, at, Tag.Source)) {
    const lam = isWord(words, next) && letterAt(words, next) === Unit.Lam
    const alone = lam && isLoneLetter(words, next)
    const phrase = readNounPhrase(reading, alone ? next + 1 : next, limit, lam && !alone && takesLam(reader, at) ? 1 : 0, 'attribution')
    return phrase ? { phrase, cue: at } : null
  }
  // كما هنأ حزب النور أعضاءه: he did so too, and said nothing.
  if (
    !has(words, next, Tag.Verb) ||
    (has(words, at, Tag.Conjunction) &&
      verbReadings(words, next).every(({ verb }) => verb.requires === 'quote' || verb.stance === 'deny' || verb.stance === 'add'))
  )
    return null
  const verbEnd = words.ends[next]
  // كما جاء على لسان | فلان
  // ما أفادت به | قناة
  const pronoun = has(words, verbEnd, Tag.Preposition) && letterAt(words, verbEnd, -1) === Unit.Heh
  const behind = has(words, verbEnd, Tag.Source) ? words.ends[verbEnd] : verbEnd + (pronoun || comesIn(reader, next) ? 1 : 0)
  const phrase = readNounPhrase(reading, behind, limit, 0, 'attribution')
  return phrase ? { phrase, cue: next } : null
}

/** `حسبما جاء في تقرير`, `كما ورد في البيان`: what it came in is who says it. */
function comesIn({ reading: { words } }: Reader, verb: number): boolean {
  return (
    has(words, words.ends[verb], Tag.Preposition) &&
    verbReadings(words, verb).some(({ verb: { stance, certainty } }) => stance === 'say' && certainty !== undefined)
  )
}

/** `وفقاً ل`: the preposition's own ل stands on the next word. */
function takesLam(reader: Reader, at: number): boolean {
  const { words } = reader.reading
  const last = words.ends[at] - 1
  return letterAt(words, last, -1) === Unit.Alef
}

function isMediumPhrase(reader: Reader, phrase: NounPhrase): boolean {
  const { words } = reader.reading
  for (let token = Math.max(0, phrase.first - 1); token < phrase.end; token++) if (has(words, token, Tag.Medium)) return true
  return words.tokens.kinds[phrase.first - 1] === TokenKind.QuotationMark
}

/** An attribution: behind what it attributes, or at the head of the sentence before it. */
export function readAttribution(reader: Reader, at: number, sentence: Sentence): number {
  const { words } = reader.reading
  // …، وبحسب معطيات المنظمة فإن …: with its own و it begins a clause.
  const head =
    at === skipConjunctions(words, sentence.start, at) || at === sentence.start || (has(words, at, Tag.Source) && words.cuts[at] > 0)
  if (head && has(words, at, Tag.SourceConjunction) && !has(words, at, Tag.Source)) return at
  const found = attributed(reader, at, sentence.end)
  if (!found) return at
  return head ? readForward(reader, found, sentence) : readBackward(reader, at, found, sentence)
}

type Attributed = NonNullable<ReturnType<typeof attributed>>

/** `وبحسب مصادر أمنية، فإن …` */
function readForward(reader: Reader, { phrase, cue }: Attributed, sentence: Sentence): number {
  const { words } = reader.reading
  if (!phrase) return cue
  const limit = Math.min(sentence.end, phrase.end + 24)
  let from = phrase.end
  while (from < limit && !has(words, from, Tag.Complementiser | Tag.Fused) && !isFaqad(words, from)) from++
  if (from >= limit || (words.cuts[from] === 0 && !isFaqad(words, from)))
    for (from = phrase.end; from < limit && !isComma(words, from); ) from++
  if (from >= limit) return cue
  while (from < sentence.end && (isComma(words, from) || has(words, from, Tag.Complementiser | Tag.Fused | Tag.Conjunction)))
    from = words.ends[from]
  const end = clauseEnd(reader.reading, from, sentence)
  if (countWords(words, from, end) < 4) return cue
  sentence.subject = phrase
  const content: Content = { first: from, end, frame: null, attribution: cue, subject: phrase, dropped: false, cut: 0 }
  const span = reader.reading.opensAt.get(from)
  if (span) return takeMarked(reader, content, span, end)
  takeClause(reader, content)
  return end
}

/** `وفق مصدر طبي | فقد صدرت …` */
function isFaqad(words: Words, token: number): boolean {
  return has(words, token, Tag.Conjunction) && lengthOf(words, token) === 3 && letterAt(words, token) === Unit.Feh
}

/** `"…"، وفقاً لبوتين`, `…، بحسب "فرانس برس".` */
function readBackward(reader: Reader, at: number, { phrase, cue }: Attributed, sentence: Sentence): number {
  const { reading } = reader
  const { words } = reading
  const behind = phrase ? phrase.end : words.ends[cue]
  if (reader.drafts.length > sentence.firstDraft) {
    const own = reader.drafts.slice(sentence.attributedFrom)
    sentence.attributedFrom = reader.drafts.length
    const medium = phrase && isMediumPhrase(reader, phrase) ? phrase : null
    if (medium) for (const draft of own) draft.medium ??= medium
    return behind
  }
  const spans = spansWithin(reading, sentence.start, at).filter((span) => !reading.names.has(span))
  const base = { frame: null, attribution: cue, subject: phrase, dropped: phrase === null }
  const first = clauseHead(reader, sentence)
  // …، | وذلك حسبما ذكر
  const end = withoutTail(words, first.token, has(words, at - 1, Tag.Demonstrative) && words.cuts[at - 1] === 1 ? at - 1 : at)
  const whole = spans.find(
    (span) => span.open <= first.token + 1 && countWords(words, span.first, span.end) >= 2 && !hasWords(words, span.close + 1, end),
  )
  if (whole) take(reader, draftOf({ ...base, ...whole, cut: 0 }, 'direct', whole, whole, null))
  else if (
    (spans.length > 0 && !has(words, at, Tag.Conjunction)) ||
    (isAttributedSentence(reader, at, phrase, sentence) && countWords(words, first.token, end) >= 4)
  ) {
    takeClause(reader, { ...base, first: first.token, end, cut: first.cut })
  }
  return behind
}

/** Without marks a preposition attributes the sentence only behind a comma or at the sentence's end; `حسب الحالة` does not. */
function isAttributedSentence(reader: Reader, at: number, phrase: NounPhrase | null, sentence: Sentence): boolean {
  const { words } = reader.reading
  // وأعربت X عن حزنها …، حسب تعبيرها: the sentence has its own verb of saying.
  if (phrase === null && has(words, sentence.start, Tag.Verb | Tag.Formula)) return false
  const comma = isComma(words, at - 1)
  const atEnd = phrase === null || phrase.end >= sentence.end - 1
  // حسبما قال رودريجيز. needs no comma; كما نشرت تقارير بعد … says only that something else did too.
  if (has(words, at, Tag.SourceConjunction) && !has(words, at, Tag.Source) && phrase !== null)
    return has(words, at, Tag.Conjunction)
      ? comma && (atEnd || markOf(words, phrase.end) !== 0)
      : comma || atEnd || has(words, phrase.end, Tag.Time) || comesIn(reader, words.ends[at])
  // حسبما جاء في تقرير …
  if (phrase !== null && words.ends[at] > at + 2) return true
  return (comma && (phrase === null || !isIndefiniteCommon(reader, phrase))) || (atEnd && phrase !== null && isMediumPhrase(reader, phrase))
}

/** `وفق خطة`, `حسب القانون`: things that nobody says. */
function isIndefiniteCommon(reader: Reader, phrase: NounPhrase): boolean {
  const { words } = reader.reading
  return (
    phrase.end - phrase.first === 1 &&
    !isDefinite(words, phrase.first) &&
    words.tags[phrase.first] === 0 &&
    lengthOf(words, phrase.first) < 3
  )
}

/** The first word of the sentence, without its و. */
function clauseHead(reader: Reader, sentence: Sentence): { readonly token: number; readonly cut: number } {
  const { words } = reader.reading
  const token = sentence.start
  const waw = isWord(words, token) && letterAt(words, token) === Unit.Waw && lengthOf(words, token) > 3
  return { token, cut: waw ? 1 : 0 }
}
