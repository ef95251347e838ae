import { isFeminine, isWas, Slot } from './actor.js'
import { type Segment, skipConjunctions } from './content.js'
import { actors, type Sentence } from './draft.js'
import { beginsClause, type Frame } from './frame.js'
import { isKnown } from './resolve.js'
import { readNounPhrase } from './source.js'
import { subjectBefore } from './speaker.js'
import { Tag } from './tags.js'
import { has } from './words.js'

/** Notes who stands before or behind a verb that reports nothing. */
export function noteActor(frame: Frame, sentence: Sentence): void {
  sentence.relay = frame.relay
  if (frame.relay) return
  const subject = subjectBefore(frame, sentence) ?? frame.subject
  if (!subject || frame.doubtful) return
  // أدلة تكشف وجود مشاركة: a clause about a noun, not of the one who speaks.
  if (sentence.subject !== null && !beginsClause(frame.token, sentence.start)) return
  sentence.subject = subject
  actors.push({ token: frame.token, phrase: subject, acts: false, gender: frame.form?.gender })
}

/** Notes who does what a sentence's verb says. */
export function noteAgent({ start, end }: Segment): void {
  let verb = skipConjunctions(start, end)
  // وكانت كلينتون تقرأ …
  if (verb > start && isWas(verb - 1)) verb--
  else if (!has(verb, Tag.Action)) return
  const run = readNounPhrase(verb + 1, end, 0, Slot.BeforeObject)
  const phrase = run && isWas(verb) && !isKnown(run) ? { ...run, end: run.first + 1 } : run
  if (phrase) actors.push({ token: verb, phrase, acts: true, gender: isFeminine(verb) ? 'f' : 'm' })
}
