import { BODY_TITLES, EXPERTS, IN, LOOSE_TITLES, SINGERS } from '../lexicon/data/heads.js'
import { Unit } from '../text/characters.js'
import type { Bearer, State } from './attachments.js'
import { endOfAdjectives, endOfComplement, endOfNouns, isNoComplement } from './complements.js'
import { endsFeminine } from './endings.js'
import { lastLetter } from './letters.js'
import { has, isWhole, type Page, wordFollows } from './page.js'
import { AnyName, Flag, type TitleForm, wordSet } from './vocabulary.js'

/** What no field is: a name, an office, a verb. */
const NO_FIELD: number = AnyName | Flag.Title | Flag.Function | Flag.Temporal | Flag.Speech | Flag.Nationality

/** `القانون الدستوري`, `أمراض القلب والشرايين`: the nouns of a field and their adjectives. */
function endOfNounsOf(page: Page, token: number): number {
  if (!wordFollows(page, token) || !isWhole(page, token) || has(page, token, NO_FIELD) || isNoComplement(page, token)) return token
  const hit = page.hits[token]
  if (hit && hit.entry.kind !== 'portfolio') return token
  // `منتجة | تحمل الجنسية`.
  if (endsFeminine(page, token - 1) && !has(page, token, Flag.Definite)) return token
  const end = endOfComplement(page, token)
  return end > token ? endOfAdjectives(page, endOfNouns(page, end, true)) : token
}

/** `صحفي`, `سياسي` are adjectives too. */
function isRelative(noun: string): boolean {
  return lastLetter(noun) === Unit.Yeh && !wordSet(EXPERTS).has(noun) && !wordSet(SINGERS).has(noun)
}

/** `خبير | النوم`, `أستاذ | علم النفس`: of an expert what he knows says who he is; of other professions (`مصمم | الأزياء`) a name has to follow. */
export function readField(page: Page, state: State, { title, noun, number }: TitleForm): void {
  if (title.kind !== 'profession' || number !== 'singular' || wordSet(LOOSE_TITLES).has(noun) || isRelative(noun)) return
  const end = endOfNounsOf(page, state.end)
  if (end > state.end) Object.assign(state, { end, full: wordSet(EXPERTS).has(noun) })
}

/** `خبير تقني في الشؤون النووية`, `الباحث في شؤون الشرق الأوسط`. */
export function endOfField(page: Page, token: number, { form, from, full }: Bearer): number {
  const expert = wordSet(EXPERTS).has(form.noun) && has(page, from, Flag.Definite)
  if (!wordSet(IN).has(page.words[token]) || !(full || expert) || !wordSet(BODY_TITLES).has(form.noun)) return token
  const at = token + 1
  const field = endOfComplement(page, at)
  const last = endOfAdjectives(page, field)
  return field > at && (last > field || (expert && field > at + 1)) && !page.hits[at] && !has(page, at, AnyName) ? last : token
}
