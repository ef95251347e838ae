import { Unit } from '../text/characters.js'
import {
  ALEF,
  ALEF_MADDA,
  ALEF_MAKSURA,
  KASRATAN,
  MEEM,
  NOON,
  SHADDA,
  TEH,
  TEH_MARBUTA,
  WAW,
  WAW_HAMZA,
  YEH,
  YEH_HAMZA,
} from './data/affixes.js'
import type { VerbDefinition } from './verbs.js'

/** When it is done, or that it goes with something else that is (`مؤكدا`). */
export const enum Tense {
  Past = 0,
  Present = 1,
  Participle = 2,
}

/** How many do it. */
export const enum Count {
  Singular = 0,
  Dual = 1,
  Plural = 2,
}

/** Who does it, when: what a form says about its subject. */
export interface VerbForm {
  readonly form: string
  readonly tense: Tense
  readonly gender: 'm' | 'f' | null
  readonly number: Count
}

type Ending = readonly [ending: string, gender: VerbForm['gender'], number: VerbForm['number']]

const PAST: readonly Ending[] = [
  ['', 'm', Count.Singular],
  [TEH, 'f', Count.Singular],
  [ALEF, 'm', Count.Dual],
  [TEH + ALEF, 'f', Count.Dual],
  [WAW + ALEF, 'm', Count.Plural],
]
const PRESENT: readonly Ending[] = [
  ['', null, Count.Singular],
  [ALEF + NOON, null, Count.Dual],
  [WAW + NOON, 'm', Count.Plural],
]
/** The participle as it stands in a circumstantial clause: accusative. */
const PARTICIPLE: readonly Ending[] = [
  [ALEF, 'm', Count.Singular],
  [TEH_MARBUTA, 'f', Count.Singular],
  [YEH + NOON, 'm', Count.Plural],
  [ALEF + TEH, 'f', Count.Plural],
  [TEH + YEH + NOON, 'f', Count.Dual],
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
    tense: Tense.Past,
    gender,
    number,
  }))
}

function present(headword: string): VerbForm[] {
  const feminine = TEH + headword.slice(1)
  return PRESENT.flatMap(([ending, gender, number]) => [
    { form: joined(headword, ending), tense: Tense.Present as const, gender: gender ?? ('m' as const), number },
    { form: joined(feminine, ending), tense: Tense.Present as const, gender: 'f' as const, number },
  ])
}

function participle(headword: string): VerbForm[] {
  const stem = headword.endsWith(KASRATAN) ? headword.slice(0, -1) + YEH : headword
  return PARTICIPLE.map(([ending, gender, number]) => ({
    form: number === Count.Plural && gender === 'm' ? joined(stem, ending) : stem + ending,
    tense: Tense.Participle,
    gender,
    number,
  }))
}

/** What follows from a headword by its pattern. */
export interface Stems {
  /** Third person masculine singular of the present; null where a weak middle radical hides it (`قال`, `باع`). */
  readonly present: string | null
  /** Active participle, masculine singular. */
  readonly participle: string
}

/** A final alef or hamza as it is written behind a kasra: `نادى` → `ينادي`, `هنّأ` → `يهنئ`, `ارتأى` → `يرتئي`. */
function afterKasra(stem: string): string {
  const end = stem.length - 1
  const last = stem.charCodeAt(end)
  if (last === Unit.AlefHamzaAbove) return stem.slice(0, end) + YEH_HAMZA
  if (last !== Unit.AlefMaksura && last !== Unit.Alef) return seated(stem)
  const hamza = stem.charCodeAt(end - 1) === Unit.AlefHamzaAbove
  return (hamza ? stem.slice(0, end - 1) + YEH_HAMZA : stem.slice(0, end)) + YEH
}

/** A hamza before the last radical sits on a yeh behind a kasra: `طمأن` → `يطمئن`, `تساءل` → `متسائل`. */
function seated(stem: string): string {
  const at = stem.length - 2
  const unit = stem.charCodeAt(at)
  const sits =
    at > 1 && (unit === Unit.Hamza || (unit === Unit.AlefHamzaAbove && stem.length === 4 && stem.charCodeAt(0) !== Unit.AlefHamzaAbove))
  return sits ? stem.slice(0, at) + YEH_HAMZA + stem.slice(at + 1) : stem
}

/** Forms II, III and the quadriliterals: `غرّد` → `يغرد`, `أكّد` → `يؤكد`. */
function stemsOfSecond(word: string): Stems {
  const first = word.charCodeAt(0)
  const stem = afterKasra(first === Unit.AlefHamzaAbove || first === Unit.AlefMadda ? WAW_HAMZA + word.slice(1) : word)
  return { present: YEH + stem, participle: MEEM + stem }
}

/** A long alef before the last radical becomes ي where the stem has no other vowel to bear: `أضاف` → `يضيف`. */
function withYeh(stem: string): string {
  const at = stem.length - 2
  return stem.charCodeAt(at) === Unit.Alef ? stem.slice(0, at) + YEH + stem.slice(at + 1) : stem
}

/** Form IV: the hamza falls: `أوضح` → `يوضح`, `أيقن` → `يوقن`, `أنبأ` → `ينبئ`. */
function stemsOfFourth(word: string): Stems {
  const rest = word.charCodeAt(1) === Unit.Yeh ? WAW + word.slice(2) : word.slice(1)
  const stem = withYeh(afterKasra(rest))
  return { present: YEH + stem, participle: MEEM + stem }
}

/** Forms V and VI keep their a-vowels in the present: `تمنّى` → `يتمنى`, `متمني`. */
function stemsOfFifth(word: string): Stems {
  return { present: YEH + word, participle: MEEM + afterKasra(word) }
}

/** Forms VII, VIII and X: the alef falls: `اشتكى` → `يشتكي`, `استفاض` → `يستفيض`, `اختار` → `يختار`. */
function stemsOfAlef(word: string): Stems {
  const rest = afterKasra(word.slice(1))
  const tenth = rest.length === 5 && rest.charCodeAt(1) === Unit.Teh && word.charCodeAt(1) === Unit.Seen
  const stem = tenth ? withYeh(rest) : rest
  return { present: YEH + stem, participle: MEEM + stem }
}

/** The present of form I; its middle vowel is not written, but a weak one is, and is not told by the past. */
function presentOfFirst(word: string): string | null {
  const last = word.charCodeAt(2)
  if (word.charCodeAt(1) === Unit.Alef) return null
  const stem = word.charCodeAt(0) === Unit.Waw ? word.slice(1) : word
  if (last === Unit.Alef) return YEH + stem.slice(0, -1) + WAW
  if (last === Unit.AlefMaksura) return YEH + stem.slice(0, -1) + YEH
  return YEH + (last === Unit.Yeh ? stem.slice(0, -1) + ALEF_MAKSURA : stem)
}

/** `كتب` → `كاتب`, `أمر` → `آمر`, `عاد` → `عائد`, `دعا` → `داعي`, `ردّ` → `راد`. */
function participleOfFirst(word: string): string {
  const first = word.charCodeAt(0) === Unit.AlefHamzaAbove ? ALEF_MADDA : word.charAt(0) + ALEF
  const middle = word.charCodeAt(1)
  const hamza = middle === Unit.Alef || middle === Unit.AlefHamzaAbove
  return first + afterKasra(hamza ? YEH_HAMZA + word.slice(2) : word.slice(1))
}

const isDoubled = (past: string): boolean => past.length > 0 && past.indexOf(SHADDA) === past.length - 1

/**
 * Present and participle as they follow from the past, written without vowels. Form II is told from form I by its shadda
 * (Ryding, A Reference Grammar of Modern Standard Arabic, 2005, chapters 22–31; the tables of Wright I § 35–§ 67).
 *
 * `غرّد` gives `يغرد` and `مغرد`.
 */
export function deriveStems(past: string): Stems {
  const word = past.replace(/[\u064b-\u0652]/g, '')
  const first = word.charCodeAt(0)
  if (word.length < 3) return { present: YEH + word, participle: participleOfFirst(word) }
  if (word.length > 3 && first === Unit.Teh) return stemsOfFifth(word)
  if (word.length > 3 && first === Unit.Alef) return stemsOfAlef(word)
  if (first === Unit.AlefHamzaAbove && (word.length > 3 || isDoubled(past))) return stemsOfFourth(word)
  if (word.length > 3 || past.includes(SHADDA) || first === Unit.AlefMadda) return stemsOfSecond(word)
  return { present: presentOfFirst(word), participle: participleOfFirst(word) }
}

/**
 * The forms in which a reporting verb stands in the news: third persons of past and present, and the circumstantial participle
 * (Ryding, A Reference Grammar of Modern Standard Arabic, 2005, chapters 21–29). A verb that gives its present and no participle has none.
 */
export function inflectVerb(verb: VerbDefinition): readonly VerbForm[] {
  const derived = verb.present === undefined ? deriveStems(verb.past) : null
  const stem = verb.present === undefined ? (derived?.present ?? null) : verb.present
  const active = verb.participle === undefined ? (derived?.participle ?? null) : verb.participle
  return [...past(verb.past), ...(stem === null ? [] : present(stem)), ...(active === null ? [] : participle(active))]
}

/** The jussive of a hollow verb, whose long vowel falls: `يقول` gives `يقل`, `يشير` `يشر`. Null for other verbs and forms. */
export function jussiveOf({ past }: VerbDefinition, { form, tense, number }: VerbForm): string | null {
  const hollow = past.charCodeAt(past.length - 2) === Unit.Alef && tense === Tense.Present && number === Count.Singular
  return hollow ? form.slice(0, -2) + form.slice(-1) : null
}
