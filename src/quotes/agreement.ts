import { Count, Tense, type VerbForm } from '../lexicon/inflect.js'
import { Unit } from '../text/characters.js'
import { Slot } from './actor.js'
import { genderOf } from './bodies.js'
import { drafts, type Sentence } from './draft.js'
import type { Frame } from './frame.js'
import type { NounPhrase } from './reading.js'
import { endsInTehMarbuta } from './shapes.js'
import { readNounPhrase } from './source.js'
import { Tag } from './tags.js'
import { cuts, has, isComma, isDefinite, letterAt, verbReadings } from './words.js'

/** The gender that a finite verb shows: `قالت`, `يصل`; `تحدث` may be of either. */
function genderOfVerb(token: number): VerbForm['gender'] {
  if (!has(token, Tag.Verb | Tag.Action)) return null
  const form = verbReadings(token)[0]?.form
  // عبر حسابه الشخصي, حسب الصحيفة
  if (form && has(token, Tag.Source | Tag.Preposition)) return null
  if (form?.tense === Tense.Past) return form.gender
  const last = letterAt(token, -1)
  if (last === Unit.Teh) return 'f'
  return last === Unit.Alef || last === Unit.Heh || letterAt(token, cuts[token]) === Unit.Teh ? null : 'm'
}

/** `القناة`, `القوات المسلحة`: a feminine that the noun shows. */
const isFeminineNoun = (first: number): boolean =>
  genderOf(first) === 'f' || (isDefinite(first) && endsInTehMarbuta(first + 1) && letterAt(first + 1) === Unit.Alef)

/** The gender of who acts, by the verb or the demonstrative before, or by the noun. */
function genderOfActor({ first }: NounPhrase): VerbForm['gender'] {
  const before = first - 1
  if (has(before, Tag.Demonstrative)) return letterAt(before, -1) === Unit.Heh ? 'f' : 'm'
  return genderOfVerb(before) ?? (isFeminineNoun(first) ? 'f' : null)
}

/** `حض | الحكومة على`, `وصف | الحالة الراهنة بأنها`: behind a verb of one man that wants somebody a feminine noun is whom or what. */
export function isWhomByGender({ addresses, form, subject }: Frame): boolean {
  return addresses && form?.gender === 'm' && subject !== null && !has(subject.first, Tag.Title) && isFeminineNoun(subject.first)
}

/**
 * `لجنة … فأكد أن …، | مشيرا`: is the cue of one man, and the phrase names a woman or a body, or the other way round? Who has just spoken goes on,
 * whatever the writer's grammar.
 */
export function contradicts(phrase: NounPhrase, { form, token }: Frame): boolean {
  if (form?.number !== Count.Singular || (drafts.at(-1)?.subject === phrase && (form.tense === Tense.Participle || cuts[token] > 0)))
    return false
  const gender = genderOfActor(phrase)
  return gender !== null && gender !== form.gender
}

/** `لكن الحكومة قررت التأجيل | موضحة`: the one named last before the cue, behind or before a verb of its gender. */
export function nearestAgreeing({ token, form }: Frame, { start }: Sentence): NounPhrase | null {
  for (let at = token - 1; at > start; at--) {
    const acts = has(at - 1, Tag.Action | Tag.Verb)
    if (!(acts || has(at - 1, Tag.Complementiser | Tag.Conjunction)) || !has(at, Tag.Title | Tag.Naming | Tag.Governed)) continue
    const phrase = readNounPhrase(at, token, 0, Slot.BeforeObject)
    if (phrase && genderOfVerb(acts ? at - 1 : isComma(phrase.end) ? phrase.end + 1 : phrase.end) === form?.gender) return phrase
  }
  return null
}
