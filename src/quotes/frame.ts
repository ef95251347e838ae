import { Tense, type VerbForm } from '../lexicon/inflect.js'
import type { Stance } from '../lexicon/verbs.js'
import { Unit } from '../text/characters.js'
import { isCalled } from './kin.js'
import { type NounPhrase, opensAt } from './reading.js'
import { endsInPronoun } from './shapes.js'
import { Tag } from './tags.js'
import { cuts, ends, has, isComma, isDefinite, isParticiple, lemmaAt, letterAt, markOf, verbReadings } from './words.js'

/** What stands between a cue and what is said. */
export const enum Connector {
  None = 0,
  /** Quotation marks, with nothing before them. */
  Marks = 1,
  /** `أن` */
  Clause = 2,
  /** `أنه` */
  Fused = 3,
  Colon = 4,
  /** `على ضرورة`, `إلى` with a noun */
  Demand = 5,
  /** Marked words as the object: `وصفه بـ"المثالي"`, `عزمه على "…"`. */
  Object = 6,
}

/** A cue with what fills the slots around it. */
export interface Frame {
  readonly token: number
  readonly lemma: string
  readonly stance: Stance
  readonly rate: number
  readonly form: VerbForm | null
  readonly subject: NounPhrase | null
  readonly addressee: NounPhrase | null
  readonly medium: NounPhrase | null
  readonly connector: Connector
  /** First token of what is said. */
  readonly content: number
  readonly polarity: 'affirmed' | 'negated' | 'hypothetical'
  /** The verb takes a person as its object: `طمأن الشعب`. */
  readonly addresses: boolean
  /** A verb of describing without its object: `فيما وُصف بأنه …` names nobody. */
  readonly passive: boolean
  /** The form is commoner as another word. */
  readonly doubtful: boolean
  /** `نقل X عن Y قوله`: the verb's own slots, for the noun of speech behind it. */
  readonly relay: { readonly medium: NounPhrase | null; readonly cited: NounPhrase | null } | null
}

/** `عندما | سألناه قال`: behind it stands a verb. */
export function isWhen(token: number): boolean {
  return has(token, Tag.Conjunction) && letterAt(token, cuts[token]) === Unit.Ain
}

/** Is `token` the head of a clause: of its sentence, or behind a comma, a conjunction or its own و? */
export function beginsClause(token: number, segmentStart: number): boolean {
  if (token === segmentStart || cuts[token] > 0) return true
  const before = token - 1
  if (isComma(before) || markOf(before) === Unit.Hyphen || markOf(before) === Unit.Colon) return true
  return has(before, Tag.Conjunction | Tag.Switch) || endsSwitch(token)
}

/** `من جهته شدد`: the switch ends right before the token. */
function endsSwitch(token: number): boolean {
  for (let at = Math.max(0, token - 3); at < token; at++) if (has(at, Tag.Switch | Tag.WriterClause)) return true
  return false
}

/** `قوله إن …`, `تأكيده أن …`: a noun of speech, its pronoun or the name behind it. */
export function nounFrame(token: number): Frame | null {
  const noun = lemmaAt(token)
  if (!noun) return null
  const next = token + 1
  const colon = markOf(next) === Unit.Colon
  const connector: Connector | null = has(next, Tag.Complementiser)
    ? Connector.Clause
    : has(next, Tag.Fused)
      ? Connector.Fused
      : colon
        ? Connector.Colon
        : opensAt.has(next)
          ? Connector.Marks
          : null
  if (connector === null || (isDefinite(token) && connector === Connector.Marks)) return null
  return {
    token,
    lemma: noun.lemma,
    stance: 'say',
    rate: 0.95,
    form: noun.form,
    subject: null,
    addressee: null,
    medium: null,
    connector,
    content: connector === Connector.Marks ? next : ends[next],
    polarity: 'affirmed',
    addresses: false,
    passive: false,
    doubtful: false,
    relay: null,
  }
}

/** `مصادر | مطلعة`: behind an indefinite noun a participle without the ending of hal describes it. */
export function describesNoun(token: number): boolean {
  return has(token - 1, Tag.Title | Tag.Governed | Tag.Naming) && !isDefinite(token - 1) && letterAt(token, -1) !== Unit.Alef
}

/** `مسؤول | اشترط عدم | ذكر اسمه`: a verb of the clause that describes an indefinite noun. */
export function isAboutName(token: number): boolean {
  const matter = has(token + 1, Tag.Matter) && !isDefinite(token - 1) && !beginsClause(token, 0)
  // ويدعى | سعيد أوعلي, and not يدعي
  return isCalled(token) || (matter && !isParticiple(token)) || leavesUnnamed(token)
}

/** `رفض ذكر | اسمه`, `اشترط إغفال | هويته`, `طالبا عدم الكشف عن | هويته`, `اشترط عدم ذكر | اسمه`, `اشترط التكتم على | هويته`, `كشف | هويته` */
export function leavesUnnamed(token: number): boolean {
  let name = token + 1
  if (has(name, Tag.Matter) && !has(name, Tag.Naming)) name++
  if (has(name + 1, Tag.Preposition)) name += 2
  else if (!has(name, Tag.Naming)) name++
  return has(name, Tag.Matter) && has(name, Tag.Naming) && endsInPronoun(name)
}

/** A hal participle or a joined finite cue: it has a frame of its own. */
export function isOtherCue(token: number): boolean {
  if (!has(token, Tag.Verb) || has(token, Tag.Title | Tag.Preposition | Tag.Publishing | Tag.Governed) || isAboutName(token)) return false
  // كان مكلفا بمهمة: a predicate.
  const predicate = has(token - 1, Tag.Conjunction) || describesNoun(token)
  return verbReadings(token).some(
    ({ form, verb }) =>
      (form.tense === Tense.Participle && !predicate) ||
      (form.tense !== Tense.Participle &&
        !verb.homograph &&
        (cuts[token] > 0 ||
          verb.certainty === undefined ||
          (form.tense === Tense.Past && (verb.certainty === 'medium' || beginsClause(token, 0))))),
  )
}

/** `سجل هدفا، لكن المدرب | استطاع أن`: a finite verb has the complementiser behind it to itself; `وصف ما | حدث بأنه` has none. */
export function isGoverning(verb: number): boolean {
  const classes = Tag.Action | Tag.Verb
  return (
    has(verb, classes) && !has(verb, ~classes) && cuts[verb] === 0 && !has(verb - 1, Tag.Negation | Tag.Relative) && !isParticiple(verb)
  )
}
