import { Unit } from '../text/characters.js'
import { isNoActor } from './actor.js'
import { isComma, type Segment, skipConjunctions } from './content.js'
import type { Reader, Sentence } from './draft.js'
import { beginsClause, type Frame } from './frame.js'
import { namesSomebody } from './phrase.js'
import type { NounPhrase } from './reading.js'
import { endsInPronoun, endsInTehMarbuta, isOblique, looksPast } from './shapes.js'
import { readNounPhrase } from './source.js'
import { Tag } from './tags.js'
import { has, isDefinite, isWord, letterAt, timesInText, type Words } from './words.js'

/** `ـه` on a conjunction names the speaker already: `لكنه أضاف`. */
function hasPronounSubject(reader: Reader, token: number): boolean {
  const { words } = reader.reading
  return has(words, token - 1, Tag.Conjunction) && letterAt(words, token - 1) === Unit.Lam && endsInPronoun(words, token - 1)
}

/** `وكان الرئيس الروسي فلاديمير بوتين، أكد …`, `إيفان دوكي قال …`: the subject before its verb. */
function subjectBefore(reader: Reader, frame: Frame, sentence: Sentence): NounPhrase | null {
  const { words } = reader.reading
  let from = skipConjunctions(words, sentence.start, frame.token)
  if (has(words, from, Tag.Switch | Tag.Formula)) from = words.ends[from]
  while (from < frame.token && isComma(words, from)) from++
  if ((has(words, from, Tag.Verb | Tag.Action) && !has(words, from, Tag.Title | Tag.Naming)) || looksPast(words, from)) return null
  if (from >= frame.token || frame.token - from > 18 || has(words, from, Tag.Preposition | Tag.Time | Tag.Relative)) return null
  const phrase = readNounPhrase(reader.reading, from, frame.token)
  if (!phrase) return null
  let behind = phrase.end
  while (behind < frame.token && (isComma(words, behind) || has(words, behind, Tag.Conjunction | Tag.Relative | Tag.Time))) behind++
  return behind === frame.token ? phrase : null
}

/** Where a sentence's main verb may stand: behind conjunctions, a switch, or a time or place before a comma (`واليوم الأحد، | خرج`). */
function mainVerb(reader: Reader, sentence: Sentence, limit: number): number {
  const { words } = reader.reading
  let verb = skipConjunctions(words, sentence.start, limit)
  if (has(words, verb, Tag.Switch)) verb = words.ends[verb]
  if (has(words, verb, Tag.Preposition | Tag.Time)) {
    let comma = verb
    while (comma < Math.min(limit, verb + 12) && !isComma(words, comma)) comma++
    const behind = skipConjunctions(words, comma + 1, limit)
    if (isComma(words, comma) && has(words, behind, Tag.Verb | Tag.Action)) return behind
  }
  while (verb < limit && isComma(words, verb)) verb++
  return verb
}

/** The subject of a sentence whose main verb is no cue: `وقارن الدولي الإنجليزي المعتزل … مؤكدا أن`. */
function subjectOfMainVerb(reader: Reader, sentence: Sentence, limit: number): NounPhrase | null {
  const { words } = reader.reading
  const verb = mainVerb(reader, sentence, limit)
  if (verb + 1 >= limit || !isWord(words, verb)) return null
  if (isDefinite(words, verb) || has(words, verb, Tag.Title)) return readNounPhrase(reader.reading, verb, limit)
  // وكان دومينيك راب، الوزير البريطاني، قلل …
  if (
    verb > sentence.start &&
    words.cuts[verb] === 0 &&
    !endsInTehMarbuta(words, verb) &&
    !looksPast(words, verb) &&
    namesSomebody(words, verb)
  )
    return readNounPhrase(reader.reading, verb, limit)
  if (has(words, verb, Tag.Preposition | Tag.Time | Tag.Formula)) return null
  // موسك رد بعدها مدعيا …: a word without a class before a verb is its subject.
  if (words.tags[verb] === 0 && timesInText(words, verb) > 1 && has(words, verb + 1, Tag.Verb | Tag.Action) && words.cuts[verb + 1] === 0)
    return { first: verb, end: verb + 1, cut: 0 }
  if (isNoActor(words, verb + 1) || isOblique(words, verb + 1)) return null
  // الدكتور عبدالله الفهد: behind a title a definite word may be a surname.
  return readNounPhrase(reader.reading, verb + 1, limit, 0, has(words, verb + 1, Tag.Title) ? 'subject' : 'subject-before-object')
}

/** `الرئيس الروسي يصل إلى بكين، ويقول إن …`: a sentence that begins with its subject. */
function subjectOfTopic(reader: Reader, sentence: Sentence, limit: number): NounPhrase | null {
  const { words } = reader.reading
  return has(words, sentence.start, Tag.Title) && words.cuts[limit] > 0 ? readNounPhrase(reader.reading, sentence.start, limit) : null
}

/** `إلا أن الغامدي | أشار`: the noun phrase between a complementiser or a comma and the verb. */
function subjectBeside(reader: Reader, frame: Frame, sentence: Sentence): NounPhrase | null {
  const { words } = reader.reading
  if (frame.form?.tense !== 'past' || words.cuts[frame.token] > 0) return null
  for (let at = frame.token - 2; at >= sentence.start && at > frame.token - 8; at--) {
    if (!has(words, at, Tag.Complementiser) || has(words, at + 1, Tag.Preposition | Tag.Time | Tag.Verb)) continue
    const phrase = readNounPhrase(reader.reading, at + 1, frame.token)
    return phrase && phrase.end === frame.token && reader.knows(phrase) ? phrase : null
  }
  return null
}

/** `لكن وولتر غولييلموني، وهو مدير أعماله، كشف عن أن …`: somebody known at the head, and a bare verb in his gender further on. */
function topicOf(reader: Reader, frame: Frame, sentence: Sentence): NounPhrase | null {
  const { words } = reader.reading
  if (frame.form?.tense !== 'past' || words.cuts[frame.token] > 0 || frame.token - sentence.start > 40) return null
  const from = skipConjunctions(words, sentence.start, frame.token)
  if (has(words, from, Tag.Verb | Tag.Action | Tag.Preposition | Tag.Time | Tag.Source | Tag.Formula) && !has(words, from, Tag.Title))
    return null
  const phrase = readNounPhrase(reader.reading, from, frame.token)
  if (!phrase || phrase.end >= frame.token) return null
  return reader.knows(phrase) || isIntroduced(words, phrase) ? phrase : null
}

/** `نيكي هايلي، السفيرة الأمريكية`: a name, and what its bearer is. */
function isIntroduced(words: Words, { first, end }: NounPhrase): boolean {
  let comma = first
  while (comma < end && words.tags[comma] === 0 && !isComma(words, comma)) comma++
  return comma > first + 1 && comma + 1 < end && isComma(words, comma) && has(words, comma + 1, Tag.Title)
}

/** `خرج النجم المصري عن صمته وقال …`: a verb behind و has the subject of the sentence's first. */
function subjectOfCoordinate(reader: Reader, { form, token }: Frame, sentence: Sentence): NounPhrase | null {
  const { words } = reader.reading
  const verb = mainVerb(reader, sentence, token)
  if (
    (words.cuts[token] !== 1 && !has(words, token - 1, Tag.Conjunction)) ||
    form === null ||
    form.tense === 'participle' ||
    !has(words, verb, Tag.Action | Tag.Verb) ||
    isFeminine(words, verb) !== (form.gender === 'f')
  )
    return null
  const phrase = subjectOfMainVerb(reader, sentence, token)
  return phrase && (has(words, phrase.first, Tag.Title) || reader.knows(phrase)) ? phrase : null
}

/** `الرئيس، والذي | أكد أن`, `الوثيقة التي | تنص على أن`: in a relative clause the noun before it speaks, where its gender is the verb's. */
function antecedent({ reading }: Reader, { form, token }: Frame, { start }: Sentence): NounPhrase | null {
  const { words } = reading
  const relative = token - 1
  if (
    !has(words, relative, Tag.Relative) ||
    letterAt(words, relative, -1) !== Unit.Yeh ||
    form?.number !== 'singular' ||
    endsInPronoun(words, token)
  )
    return null
  if ((letterAt(words, relative, -2) === Unit.Teh) !== (form.gender === 'f')) return null
  let end = relative
  if (isComma(words, end - 1)) end--
  let longest: NounPhrase | null = null
  for (let from = end - 1; from >= start && from > end - 9; from--) {
    if (longest && has(words, from, Tag.Venue)) break
    if (!has(words, from, Tag.Title | Tag.Naming | Tag.Medium | Tag.Venue)) continue
    const phrase = readNounPhrase(reading, from, end, words.cuts[from])
    if (phrase?.end !== end) break
    longest = phrase
  }
  return longest
}

/** `أكد الوزير …، وطمأن الشعب بأن`: a joined verb that takes a person, with one noun behind it, goes on with the subject of the sentence. */
function isAddressed({ reading: { words } }: Reader, { token, addresses, addressee, subject: whom }: Frame, { subject }: Sentence): boolean {
  if (whom === null || has(words, whom.first, Tag.Title)) return false
  return subject !== null && subject.end <= token && words.cuts[token] === 1 && addressee === null && addresses
}

export function explicitSubject(reader: Reader, frame: Frame, sentence: Sentence): NounPhrase | null {
  // وكان ترامب قد حذر إيران: behind قد the noun is the object, where a subject stands before it.
  if (frame.subject && has(reader.reading.words, frame.token - 1, Tag.Conjunction))
    return subjectBefore(reader, frame, sentence) ?? frame.subject
  if (frame.subject) return isAddressed(reader, frame, sentence) ? sentence.subject : frame.subject
  if (frame.form?.tense === 'participle') return sentence.subject ?? subjectOfMainVerb(reader, sentence, frame.token)
  if (hasPronounSubject(reader, frame.token)) return null
  return (
    antecedent(reader, frame, sentence) ??
    subjectBefore(reader, frame, sentence) ??
    subjectBeside(reader, frame, sentence) ??
    (frame.token > sentence.start + 1
      ? (topicOf(reader, frame, sentence) ??
        sentence.subject ??
        subjectOfTopic(reader, sentence, frame.token) ??
        subjectOfCoordinate(reader, frame, sentence))
      : null)
  )
}

export function noteActor(reader: Reader, frame: Frame, sentence: Sentence): void {
  sentence.relay = frame.relay
  if (frame.relay) return
  if (frame.form?.tense === 'participle') return
  const subject = frame.subject
  if (!subject || frame.doubtful) return
  // أدلة تكشف وجود مشاركة: a clause about a noun, not of the one who speaks.
  if (sentence.subject !== null && !beginsClause(reader.reading.words, frame.token, sentence.start)) return
  sentence.subject = subject
  reader.actors.push({ token: frame.token, phrase: subject, agent: null })
}

/** `كان`, `وكانت` */
function isWas(words: Words, token: number): boolean {
  if (!has(words, token, Tag.Conjunction)) return false
  return letterAt(words, token, -1) === Unit.Teh || (letterAt(words, token, -1) === Unit.Noon && letterAt(words, token, -2) === Unit.Alef)
}

export function noteAgent(reader: Reader, { start, end }: Segment): void {
  const { words } = reader.reading
  let verb = skipConjunctions(words, start, end)
  // وكانت كلينتون تقرأ …
  if (verb > start && isWas(words, verb - 1) && !has(words, verb, Tag.Action)) verb--
  else if (!has(words, verb, Tag.Action) || has(words, verb, Tag.Verb | Tag.Title)) return
  if (verb + 1 >= end) return
  const run = readNounPhrase(reader.reading, verb + 1, end, 0, 'subject-before-object')
  const phrase = run && isWas(words, verb) && !reader.knows(run) ? { ...run, end: run.first + 1 } : run
  if (phrase) reader.actors.push({ token: verb, phrase, agent: isFeminine(words, verb) ? 'f' : 'm' })
}

/** `احتاجت`, `وتتعامل` */
function isFeminine(words: Words, verb: number): boolean {
  return letterAt(words, verb, -1) === Unit.Teh || letterAt(words, verb, words.cuts[verb]) === Unit.Teh
}
