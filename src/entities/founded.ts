import { FOUNDED, FURTHER_FOUNDED, NO_PURPOSES, OF_RANK, OF_STATE } from '../lexicon/data/heads.js'
import { Unit } from '../text/characters.js'
import { endOfComplement, endOfPurpose, endOfTail } from './complements.js'
import { firstLetter } from './letters.js'
import { add, follows, has, type Page } from './page.js'
import { Flag, wordSet } from './vocabulary.js'

/** `المؤسسة العامة | لصوامع الغلال`, `الهيئة الوطنية للانتخابات`: for whatever an authority of the state is. */
function endOfAuthority(page: Page, token: number): number {
  if (!wordSet(OF_STATE).has(page.words[token - 1]) || !follows(page, token) || page.readings[token].cut !== 1) return token
  if (page.readings[token].article || firstLetter(page, token) !== Unit.Lam) return token
  if (wordSet(NO_PURPOSES).has(page.words[token])) return token
  const end = endOfComplement(page, token + 1)
  return end > token + 1 ? endOfTail(page, end, true) : token
}

/** What a body was founded for. */
export function endOfFounded(page: Page, token: number): number {
  return Math.max(endOfPurpose(page, token), endOfAuthority(page, token))
}

/** `المعهد العالي للقضاء`, `المركز العربي للأبحاث`: other heads need whose or of which rank they are and what they are for. */
export function readFounded(page: Page, token: number, end: number): number {
  const bare = page.words[token].slice(2)
  if (!wordSet(FOUNDED).has(bare) && !wordSet(FURTHER_FOUNDED).has(bare)) return token
  let own = false
  for (let at = token + 1; at < end; at++) own ||= has(page, at, Flag.Nationality) || wordSet(OF_RANK).has(page.words[at])
  if (!own || (page.readings[end]?.article && has(page, end, Flag.OrganizationHead))) return token
  const last = endOfFounded(page, end)
  if (last === end) return token
  add(page, 'organization', [token, last])
  return last
}
