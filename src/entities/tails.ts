import { NOON, YEH } from '../lexicon/data/affixes.js'
import {
  AIMS,
  CENTRAL,
  COURTS,
  FIRMS,
  FOUNDED,
  HOSPITAL_KINDS,
  HOSPITALS,
  LOCAL_OFFICES,
  MINISTRIES,
  OF_HOLDINGS,
  OF_SITUATION,
  ORDINALS,
  PAIR_HEADS,
  PARTIES,
  REGION_HEADS,
  SCHOOLS,
  TRANSIENT,
  UNITS,
} from '../lexicon/data/heads.js'
import { Unit } from '../text/characters.js'
import { endOfAdjectives, endOfNouns, endOfPlurals, endOfPurpose, endOfTail, isAdjective } from './complements.js'
import { firstLetter } from './letters.js'
import { follows, has, isWhole, type Page, wordFollows } from './page.js'
import type { EntityKind } from './types.js'
import { Flag, wordSet } from './vocabulary.js'

/** `جامعة نانيانغ التكنولوجية`: what is taught, not whose it is. */
function endOfSchool(page: Page, token: number): number {
  let end = token
  while (isAdjective(page, end) && !has(page, end, Flag.Nationality) && !wordSet(TRANSIENT).has(page.words[end])) end++
  return end
}

/** `مستشفى الرس | العام`, not `مستشفى الرس العام الماضي`. */
function endOfHospital(page: Page, token: number, end: number): number {
  if (!wordSet(HOSPITALS).has(page.words[token]) || !follows(page, end) || !isWhole(page, end)) return end
  return wordSet(HOSPITAL_KINDS).has(page.words[end]) && !has(page, end + 1, Flag.Temporal) ? end + 1 : end
}

/** Of what kind the school or the hospital is whose name ends at `end`. */
export function endOfKind(page: Page, token: number, end: number): number {
  return wordSet(SCHOOLS).has(page.words[token]) ? endOfSchool(page, end) : endOfHospital(page, token, end)
}

/** `مطار دمشق الدولي`, not `جبل الحمراء الاستراتيجي`: what names a place, not what is said of it. */
function endOfPlace(page: Page, token: number): number {
  let end = token
  while (isAdjective(page, end) && !wordSet(OF_SITUATION).has(page.words[end])) end++
  return end
}

/** `منظمة الأمم المتحدة`: what a union of states has founded. */
function isOfUnion(page: Page, token: number): boolean {
  const hit = page.hits[token + 1]
  return wordSet(FOUNDED).has(page.words[token]) && hit?.entry.kind === 'organization' && hit.end > token + 2
}

function hasAim(word: string): boolean {
  return wordSet(FOUNDED).has(word) || wordSet(SCHOOLS).has(word) || wordSet(FIRMS).has(word)
}

/** `منظمة الأمم المتحدة | للطفولة`, `وكالة رويترز | للأنباء`: a head with a name, and what it is for. */
export function endOfAim(page: Page, token: number, end: number): number {
  if (isOfUnion(page, token)) return endOfPurpose(page, end)
  if (!hasAim(page.words[token]) || !wordFollows(page, end)) return end
  const word = page.words[end]
  return wordSet(AIMS).has(page.readings[end].article ? word.slice(2) : word) ? endOfPurpose(page, end) : end
}

/** `محكمة الاستئناف | بالرباط`, `مديرية الدفاع المدني | بمنطقة عسير`: the town of a court, the region of a department. */
export function endOfSeat(page: Page, token: number, end: number): number {
  if (!wordSet(COURTS).has(page.words[token]) || !wordFollows(page, end)) return end
  if (firstLetter(page, end) !== Unit.Beh) return end
  const region = page.readings[end].cut === 1 && wordSet(REGION_HEADS).has(page.words[end])
  const hit = page.hits[region ? end + 1 : end]
  return hit?.entry.kind === 'place' && hit.reading.cut === (region ? 0 : 1) ? hit.end : end
}

/** `لواء الأمن الخاص | الثالث`, `كتيبة المشاة | الثالثة والخمسين`: which of them. */
function endOfUnit(page: Page, token: number): number {
  const end = endOfAdjectives(page, token)
  const isOrdinal = (at: number): boolean => wordFollows(page, at) && wordSet(ORDINALS).has(page.words[at])
  const last = isOrdinal(end) && isWhole(page, end) ? end + 1 : end
  if (last === token || !isOrdinal(last - 1)) return last
  return isOrdinal(last) && firstLetter(page, last) === Unit.Waw ? last + 1 : last
}

/** A club or paper with its name is no longer: the adjective behind it only says whence. */
export function tailOf(page: Page, [token, complement]: readonly [number, number], kind: EntityKind): number {
  if (kind === 'place') return endOfPlace(page, complement)
  const named = has(page, token, Flag.NamedHead) && page.hits[token + 1] && page.hits[token + 1]?.entry.kind !== 'portfolio'
  const aim = named ? endOfAim(page, token, complement) : complement
  if (aim > complement) return aim
  const hospital = endOfHospital(page, token, complement)
  if (hospital > complement) return hospital
  if (named) return wordSet(CENTRAL).has(page.words[complement] ?? '') && isAdjective(page, complement) ? complement + 1 : complement
  if (wordSet(MINISTRIES).has(page.words[token])) return endOfNouns(page, complement, true)
  // `أمانة منطقة الرياض | للعروض`.
  if (wordSet(LOCAL_OFFICES).has(page.words[token]) && wordSet(REGION_HEADS).has(page.words[token + 1])) return complement
  if (wordSet(UNITS).has(page.words[token])) return endOfUnit(page, complement)
  return endOfSeat(page, token, endOfTail(page, endOfPlurals(page, complement), wordSet(PAIR_HEADS).has(page.words[token])))
}

/** `المملكة القابضة`, `الوفاق` in `حزب الوفاق`: what a company or party is called without its head. */
export function isNamedAlone(page: Page, token: number, end: number): boolean {
  if (wordSet(OF_HOLDINGS).has(page.words[end - 1])) return end > token + 2
  const next = token + 1
  if (!wordSet(PARTIES).has(page.words[token]) || page.hits[next] || !has(page, next, Flag.Definite)) return false
  // `حزب المحافظين`, `حزب الأمة العراقية`.
  return !page.words[next].endsWith(YEH + NOON) && !has(page, next, Flag.Title) && !has(page, end - 1, Flag.Nationality)
}
