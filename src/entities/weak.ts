import { AIMS, BRANCHES, ENDOWED, HEADED, HOLDINGS, LOCAL_OFFICES, NO_DEPARTMENTS, REGION_HEADS } from '../lexicon/data/heads.js'
import { endOfPurpose } from './complements.js'
import { follows, has, isWhole, type Page } from './page.js'
import { Flag, vocabulary, wordSet } from './vocabulary.js'

/** `مدير | إدارة العمليات`, `رئيس | قسم الأبحاث`: what somebody is head of is a body, not a doing. */
function isHeaded(page: Page, token: number): boolean {
  const before = token - 1
  if (!wordSet(HEADED).has(page.words[token]) || !follows(page, token) || !isWhole(page, token)) return false
  if (!has(page, before, Flag.Title) || has(page, before, Flag.Definite)) return false
  const next = token + 1
  if (wordSet(NO_DEPARTMENTS).has(page.words[next]) || !has(page, next, Flag.Definite | Flag.Common)) return false
  // `عضو إدارة نادي المجد`.
  return has(page, next, Flag.Definite) || !has(page, next, Flag.OrganizationHead)
}

/** `فرع | وزارة العمل`, `أمانة | منطقة الرياض`. */
function isLocal(page: Page, token: number): boolean {
  const next = token + 1
  if (wordSet(BRANCHES).has(page.words[token]) && has(page, next, Flag.OrganizationHead) && !has(page, next, Flag.Definite)) return true
  const place = page.hits[next + 1]
  return (
    wordSet(LOCAL_OFFICES).has(page.words[token]) &&
    wordSet(REGION_HEADS).has(page.words[next]) &&
    place?.entry.kind === 'place' &&
    place.reading.cut === 0
  )
}

/** `دار المداد | للنشر`: a house with its name, and what it is for. */
function isEndowed(page: Page, token: number, complement: number): boolean {
  if (!wordSet(ENDOWED).has(page.words[token]) || !page.readings[complement]?.article) return false
  return wordSet(AIMS).has(page.words[complement].slice(2)) && endOfPurpose(page, complement) > complement
}

/** Whether a head that is an ordinary noun too is a body here: whom it has at its head, what it is a branch of, what it is for. */
export function isBodyHere(page: Page, token: number, complement: number): boolean {
  return isHeaded(page, token) || isLocal(page, token) || isEndowed(page, token, complement)
}

/** `رابطة | كتاب الجزائر`, `شبكة | أطباء اليمن`: those of a profession in a place. */
export function isOfProfession(page: Page, token: number, end: number): boolean {
  const place = page.hits[token + 1]
  if (place?.entry.kind !== 'place' || place.end !== end || place.reading.cut > 0 || has(page, token, Flag.Definite)) return false
  return vocabulary().titles.get(page.words[token])?.number === 'plural'
}

/** `بتنظيم الاتحاد السعودي`: by whom something is held. */
export function isOrganizing(page: Page, token: number): boolean {
  const next = token + 1
  return (
    wordSet(HOLDINGS).has(page.words[token]) && !page.hits[next] && has(page, next, Flag.OrganizationHead) && has(page, next, Flag.Definite)
  )
}
