import { Unit } from '../text/characters.js'
import type { VerbDefinition } from './verbs.js'

/** Who does it, when: what a form says about its subject. */
export interface VerbForm {
  readonly form: string
  readonly tense: 'past' | 'present' | 'participle'
  readonly gender: 'm' | 'f' | null
  readonly number: 'singular' | 'dual' | 'plural'
}

type Ending = readonly [ending: string, gender: VerbForm['gender'], number: VerbForm['number']]

const TEH = String.fromCharCode(Unit.Teh)
const ALEF = String.fromCharCode(Unit.Alef)
const WAW = String.fromCharCode(Unit.Waw)
const YEH = String.fromCharCode(Unit.Yeh)
const NOON = String.fromCharCode(Unit.Noon)
const TEH_MARBUTA = String.fromCharCode(Unit.TehMarbuta)
const KASRATAN = String.fromCharCode(0x64d)

const PAST: readonly Ending[] = [
  ['', 'm', 'singular'],
  [TEH, 'f', 'singular'],
  [ALEF, 'm', 'dual'],
  [TEH + ALEF, 'f', 'dual'],
  [WAW + ALEF, 'm', 'plural'],
]
const PRESENT: readonly Ending[] = [
  ['', null, 'singular'],
  [ALEF + NOON, null, 'dual'],
  [WAW + NOON, 'm', 'plural'],
]
/** The participle as it stands in a circumstantial clause: accusative. */
const PARTICIPLE: readonly Ending[] = [
  [ALEF, 'm', 'singular'],
  [TEH_MARBUTA, 'f', 'singular'],
  [YEH + NOON, 'm', 'plural'],
  [ALEF + TEH, 'f', 'plural'],
  [TEH + YEH + NOON, 'f', 'dual'],
]

/** `دعا`, `رأى`: the last radical is weak, and a vowel ending drops or changes it. */
function weakEnding(stem: string): number | null {
  const last = stem.charCodeAt(stem.length - 1)
  return last === Unit.Alef || last === Unit.AlefMaksura || last === Unit.Yeh || last === Unit.Waw ? last : null
}

/** The consonant that a weak ending becomes before the alef of the dual: `دعوا`, `رأيا`. */
function dualOf(stem: string, weak: number): string {
  return stem.slice(0, -1) + (weak === Unit.Alef || weak === Unit.Waw ? WAW : YEH)
}

function joined(stem: string, ending: string): string {
  const weak = weakEnding(stem)
  if (weak === null || ending === '' || stem.length < 3) return stem + ending
  if (ending === ALEF || ending === ALEF + NOON) return dualOf(stem, weak) + ending
  return stem.slice(0, -1) + ending
}

function past(headword: string): VerbForm[] {
  // نسي keeps its yeh before the ت; دعا and رأى lose their alef.
  const keeps = headword.charCodeAt(headword.length - 1) === Unit.Yeh
  return PAST.map(([ending, gender, number]) => ({
    form: keeps && ending.startsWith(TEH) ? headword + ending : joined(headword, ending),
    tense: 'past',
    gender,
    number,
  }))
}

function present(headword: string): VerbForm[] {
  const feminine = TEH + headword.slice(1)
  return PRESENT.flatMap(([ending, gender, number]) => [
    { form: joined(headword, ending), tense: 'present' as const, gender: gender ?? ('m' as const), number },
    { form: joined(feminine, ending), tense: 'present' as const, gender: 'f' as const, number },
  ])
}

function participle(headword: string): VerbForm[] {
  const stem = headword.endsWith(KASRATAN) ? headword.slice(0, -1) + YEH : headword
  return PARTICIPLE.map(([ending, gender, number]) => ({
    form: number === 'plural' && gender === 'm' ? joined(stem, ending) : stem + ending,
    tense: 'participle',
    gender,
    number,
  }))
}

/**
 * The forms in which a reporting verb stands in the news: third persons of past and present, and the circumstantial participle
 * (Ryding, A Reference Grammar of Modern Standard Arabic, 2005, chapters 21–29).
 */
export function inflectVerb(verb: VerbDefinition): readonly VerbForm[] {
  return [
    ...past(verb.past),
    ...(verb.present === undefined ? [] : present(verb.present)),
    ...(verb.participle === undefined ? [] : participle(verb.participle)),
  ]
}
