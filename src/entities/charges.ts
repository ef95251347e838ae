import { CHARGE_PREPOSITIONS, CHARGED, SUPERVISED } from '../lexicon/data/heads.js'
import type { Bearer } from './attachments.js'
import { endOfAdjectives, endOfComplement, endOfPurpose } from './complements.js'
import { endsFeminine } from './endings.js'
import { has, isWhole, type Page, wordFollows } from './page.js'
import { Flag, wordSet } from './vocabulary.js'

/** `المشرف العام | على الفريق الأول`, `المسؤول | عن قسم الأبحاث`: over what, or for what; of `المسؤول عن الهجوم` it is no office. */
export function endOfCharge(page: Page, token: number, { form, from }: Pick<Bearer, 'form' | 'from'>, bodies: Int32Array): number {
  if (!wordSet(CHARGE_PREPOSITIONS).has(page.words[token]) || !wordSet(CHARGED).has(form.noun) || !has(page, from, Flag.Definite))
    return token
  // `اللجنة المشرفة على`.
  if (endsFeminine(page, from) && has(page, from - 1, Flag.Definite)) return token
  const at = token + 1
  if (!wordFollows(page, at) || !isWhole(page, at)) return token
  if (bodies[at] > at) return bodies[at]
  const hit = page.hits[at]
  const office = wordSet(SUPERVISED).has(form.noun) || has(page, at, Flag.OrganizationHead) || hit?.entry.kind === 'portfolio'
  if (!office) return token
  // `على الفريق | سامي`: no title, though he may be a general.
  if (has(page, at, Flag.Definite) && !hit) return endOfPurpose(page, endOfAdjectives(page, at + 1))
  const end = endOfComplement(page, at)
  return end > at ? endOfAdjectives(page, end) : token
}
