import { CENTRAL, NAME_TAILS, REGNAL_NUMBERS, ROLE_HONORIFICS } from '../lexicon/data/heads.js'
import { Unit } from '../text/characters.js'
import { foldWord } from '../text/fold.js'
import { endOfPerson } from './complements.js'
import { lastLetter } from './letters.js'
import { add, has, isWhole, type Page } from './page.js'
import { AnyName, Flag, vocabulary, wordSet } from './vocabulary.js'

/** `الملك`, `الإمام`: offices and learning, not `السيد`. */
function isOffice(page: Page, token: number): boolean {
  const title = vocabulary().titles.get(page.words[token].slice(2))?.title
  return title !== undefined && (title.kind === 'role' || title.kind === 'rank' || wordSet(ROLE_HONORIFICS).has(foldWord(title.noun)))
}

/** `فهد | الجامعي`, `نايف | العربية`: what the building is, not the man. */
function isOfBuilding(page: Page, token: number): boolean {
  if (!isWhole(page, token)) return true
  const word = page.words[token]
  if (!has(page, token, Flag.Definite) || has(page, token, AnyName) || wordSet(NAME_TAILS).has(word)) return false
  if (wordSet(REGNAL_NUMBERS).has(word)) return false
  if (wordSet(CENTRAL).has(word)) return true
  return has(page, token, Flag.Common | Flag.Modifier | Flag.Nationality) || lastLetter(word) === Unit.Heh
}

/** `استاد | الملك فهد`, `مسجد | الحسن الثاني`: the person whom a building or a body is called after, and his title, are levels of their own. */
export function addHonoured(page: Page, [token, end]: readonly [number, number]): void {
  const hit = page.hits[token]
  // `سفارة | خادم الحرمين الشريفين`.
  if (hit?.entry.kind === 'title' && hit.end === end && end > token + 2) add(page, 'role', [token, end])
  if ((hit && hit.entry.kind !== 'title') || endOfPerson(page, token) !== end) return
  const titled = has(page, token, Flag.Title) && has(page, token, Flag.Definite)
  const from = titled ? token + 1 : token
  let last = end
  while (last > from + 1 && isOfBuilding(page, last - 1)) last--
  if (titled && isOffice(page, token)) add(page, 'role', [token, token + 1])
  if (titled || last > from + 1) add(page, 'person', [from, last])
}
