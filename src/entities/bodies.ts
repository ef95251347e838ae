import {
  CLUBS,
  DEFINITE_ONLY,
  DEFINITE_SCENES,
  DEVICES,
  FEDERATIONS,
  FOUNDED,
  GENERIC_HEADS,
  HOLDINGS,
  HONOURING_HEADS,
  LEADINGS,
  MOVEMENTS,
  NAMED_ORGANIZATION_HEADS,
  NO_BODY,
  NO_SUMMITS,
  OF_HOLDINGS,
  OFFICIAL_HEADS,
  ORGANS,
  OUTLETS,
  PEAKS,
  QUOTED_EVENTS,
  QUOTED_HEADS,
  RANK_HEADS,
  REGION_HEADS,
  SCENES,
  SCHOOLS,
  SITE_HEADS,
  SITUATIONS,
  SUMMITS,
  TRAFFIC,
  WEAK_HEADS,
} from '../lexicon/data/heads.js'
import { WHOLE } from '../lexicon/trie.js'
import { Unit } from '../text/characters.js'
import { TokenKind } from '../text/tokens.js'
import { agrees, endOfBetween, endOfComplement, endOfNaming, isAdjective } from './complements.js'
import { endOfToponym, isDistrict, isLocality, readDistrict } from './districts.js'
import { endOfEvent, readDay, readEvent, readScene } from './events.js'
import { readForeignBody } from './foreignbodies.js'
import { endOfFounded, readFounded } from './founded.js'
import { isNoHead } from './homographs.js'
import { addHonoured } from './honoured.js'
import { firstLetter } from './letters.js'
import { readNetwork } from './networks.js'
import { add, follows, has, isWhole, type Page, wordFollows } from './page.js'
import { readProduct } from './products.js'
import { endOfQuoted } from './quoted.js'
import { endOfAim, endOfKind, endOfSeat, isNamedAlone, tailOf } from './tails.js'
import type { EntityKind } from './types.js'
import { isForeignNoun, isPartOfName, isSyllables } from './unlisted.js'
import { AnyName, Flag, vocabulary, wordSet } from './vocabulary.js'
import { isBodyHere, isOfProfession, isOrganizing } from './weak.js'

interface Head {
  readonly kind: EntityKind
  readonly flag: number
}

const HEADS: readonly Head[] = [
  { kind: 'organization', flag: Flag.OrganizationHead },
  { kind: 'event', flag: Flag.EventHead },
  { kind: 'treaty', flag: Flag.TreatyHead },
  { kind: 'place', flag: Flag.PlaceHead },
]

/** `حلف شمال الأطلسي (الناتو)`: what stands in brackets behind a body is its other name. */
export function readAbbreviation(page: Page, kind: EntityKind, token: number, name: string | null): void {
  const { tokens, source } = page
  if (kind !== 'organization' || token + 2 >= tokens.count || source.charCodeAt(tokens.starts[token]) !== Unit.ParenthesisOpen) return
  let end = token + 1
  while (end < token + 4 && end < tokens.count && tokens.kinds[end] <= TokenKind.Foreign) end++
  if (end === token + 1 || end >= tokens.count || source.charCodeAt(tokens.starts[end]) !== Unit.ParenthesisClose) return
  if (page.hits[token + 1] || end - token > 2 || (!has(page, token + 1, Flag.Unknown) && tokens.kinds[token + 1] === TokenKind.Word)) return
  add(page, kind, [token + 1, end], { name })
}

/** `شينخوا` for `شينخوا الصينية`: the name of a list, with the nation's adjective or without. */
function listedName(page: Page, [from, end]: readonly [number, number]): string | null {
  const hit = page.hits[from]
  return hit && hit.reading.cut === 0 && allNational(page, hit.end, end) ? hit.entry.name : null
}

/** `شركة فيات`, `صحيفة "الوطن"`: the head and the name, and the name alone. */
function readNamed(page: Page, token: number, kind: EntityKind): number {
  const quoted = endOfQuoted(page, token + 1)
  if (quoted > 0) {
    const name = listedName(page, [token + 2, quoted - 1])
    const aim = kind === 'organization' ? endOfAim(page, token, quoted) : quoted
    if (!wordSet(RANK_HEADS).has(page.words[token])) add(page, kind, [token, aim], { name })
    add(page, kind, [token + 2, quoted - 1], { reading: WHOLE, name })
    return aim
  }
  if (kind === 'place' && isLocality(page, token)) {
    add(page, kind, [token, token + 2])
    add(page, kind, [token + 1, token + 2], { reading: WHOLE })
    return token + 2
  }
  let end = token + 1
  const region = wordSet(REGION_HEADS).has(page.words[token])
  const local = region || wordSet(PEAKS).has(page.words[token])
  const weak = wordSet(WEAK_HEADS).has(page.words[token]) || (kind === 'place' && !local)
  while (
    end < token + 4 &&
    (isPartOfName(page, end, weak) || (end > token + 1 && isForeignNoun(page, end)) || (region && isSyllables(page, end)))
  )
    end++
  if (kind === 'place' && end === token + 1) end = endOfToponym(page, end)
  if (end === token + 1) return token
  if (follows(page, end) && wordSet(OF_HOLDINGS).has(page.words[end])) end++
  const last = kind === 'organization' ? endOfAim(page, token, endOfKind(page, token, end)) : end
  if (!wordSet(RANK_HEADS).has(page.words[token])) add(page, kind, [token, last])
  add(page, kind, [token + 1, end], { reading: WHOLE })
  return last
}

function allNational(page: Page, from: number, end: number): boolean {
  for (let token = from; token < end; token++) if (!has(page, token, Flag.Nationality)) return false
  return true
}

/** `الداعية`: a title in the singular says whose, not what. */
function isOfOne(page: Page, token: number): boolean {
  if (!has(page, token, Flag.Title) || !has(page, token, Flag.Definite)) return false
  return vocabulary().titles.get(page.words[token].slice(2))?.number === 'singular'
}

/** Whether this head takes this complement: a person only where things are called after persons, an ordinary noun only where the head is no ordinary noun. */
function isComplement(page: Page, token: number, complement: number, kind: EntityKind): boolean {
  const word = page.words[token]
  const next = token + 1
  const hit = page.hits[next]
  if (
    wordSet(LEADINGS).has(word) &&
    (hit?.entry.kind === 'organization' ||
      (has(page, next, Flag.EventHead) && !has(page, next, Flag.Definite)) ||
      (has(page, next, Flag.OrganizationHead) && has(page, next, Flag.Definite)))
  )
    return false
  if (kind === 'organization' && ((hit?.entry.kind === 'product' && wordSet(DEVICES).has(word)) || isOrganizing(page, token))) return false
  if (kind === 'organization' && hit?.entry.kind === 'place' && wordSet(SITUATIONS).has(word)) return false
  if (wordSet(SUMMITS).has(word) && wordSet(NO_SUMMITS).has(page.words[next])) return false
  if (wordSet(MOVEMENTS).has(word) && wordSet(TRAFFIC).has(page.words[next])) return false
  // `أمانة المدينة المنورة`.
  const whole = kind === 'organization' && hit?.entry.kind === 'place' && hit.end > next + 1
  const clubs = kind === 'event' && wordSet(CLUBS).has(page.words[next])
  if (
    !whole &&
    !clubs &&
    ((wordSet(NO_BODY).has(page.words[next]) && !wordSet(SCHOOLS).has(word)) || wordSet(NO_BODY).has(page.words[complement - 1]))
  )
    return false
  if (hit && hit.reading.cut === 0 && hit.entry.kind !== 'portfolio') return true
  if (kind === 'treaty' && has(page, next, Flag.CommonName)) return true
  if (kind !== 'place' && isOfProfession(page, next, complement)) return true
  if (has(page, next, AnyName | Flag.Particle) || (has(page, next, Flag.Title) && complement > next + 1))
    return wordSet(HONOURING_HEADS).has(word)
  if (kind === 'place') return wordSet(SITE_HEADS).has(word)
  if (isOfOne(page, next)) return false
  if (has(page, next, Flag.Title) && has(page, next, Flag.Definite) && wordSet(WEAK_HEADS).has(word)) return false
  if (kind === 'event' || kind === 'treaty') return !has(page, next, Flag.Title)
  if (!wordSet(WEAK_HEADS).has(word) || isBodyHere(page, token, complement)) return true
  const nation = has(page, complement - 1, Flag.Nationality) || isAdjective(page, complement)
  return nation && (has(page, next, Flag.Definite) || (wordSet(FOUNDED).has(word) && isPlainNoun(page, next)))
}

/** A noun that is no head itself: `إدارة معلومات الطاقة الأميركية`, not `إدارة نادي الهلال`. */
function isPlainNoun(page: Page, token: number): boolean {
  return !has(page, token, Flag.Definite | Flag.OrganizationHead | Flag.PlaceHead | Flag.NamedHead)
}

/** `حركة "النهضة"`, `معرض "ألوان"`. */
function takesQuoted(word: string, kind: EntityKind): boolean {
  return kind === 'event' ? wordSet(QUOTED_EVENTS).has(word) : wordSet(QUOTED_HEADS).has(word)
}

/** `وزارة الصحة`, `جامعة الملك سعود`: an undefined head with its complement. */
function readConstruct(page: Page, token: number, { kind, flag }: Head): number {
  if (kind === 'place' && !page.hits[token + 1] && endOfToponym(page, token + 1) > token + 1) return readNamed(page, token, kind)
  const network = readNetwork(page, token)
  if (network > token) return network
  const complement = endOfComplement(page, token + 1)
  if (complement > token + 1 && isComplement(page, token, complement, kind)) {
    const hit = page.hits[token + 1]
    const tail = tailOf(page, [token, complement], kind)
    const end = kind === 'event' ? endOfEvent(page, endOfBetween(page, tail)) : kind === 'treaty' ? endOfBetween(page, tail) : tail
    // `محافظة إب اليمنية`: the adjective only says whose.
    const isRegion = kind === 'place' && allNational(page, complement, end) && hit?.entry.kind === 'place'
    const region = isRegion && wordSet(RANK_HEADS).has(page.words[token])
    const name =
      hit &&
      complement === hit.end &&
      hit.entry.kind === kind &&
      (kind === 'place' ? wordSet(REGION_HEADS) : wordSet(NAMED_ORGANIZATION_HEADS)).has(page.words[token])
        ? hit.entry.name
        : null
    if (!region) add(page, kind, [token, isRegion ? complement : end], { name })
    if (isNamedAlone(page, token, end)) add(page, kind, [token + 1, end])
    if (kind === 'place' || kind === 'organization') {
      addHonoured(page, [token + 1, complement])
      readInner(page, token + 1)
      readSeat(page, complement, end)
    }
    if (!region) readAbbreviation(page, kind, end, null)
    return hit ? token + 1 : end
  }
  const takesName =
    flag === Flag.PlaceHead ||
    has(page, token, Flag.NamedHead) ||
    (takesQuoted(page.words[token], kind) && endOfQuoted(page, token + 1) > 0)
  return takesName ? readNamed(page, token, kind) : token
}

/** `ملعب | مدينة الأمير نايف الرياضية`, `إدارة | جامعة الملك سعود`: behind a head another with its complement. */
function readInner(page: Page, token: number): void {
  if (
    page.hits[token] ||
    has(page, token, Flag.Definite) ||
    !isWhole(page, token) ||
    wordSet(HOLDINGS).has(page.words[token]) ||
    isNoHead(page, token)
  )
    return
  for (const head of HEADS) if (head.kind !== 'event' && has(page, token, head.flag) && readConstruct(page, token, head) > token) return
}

/** `الحكومة الفرنسية`, `المحكمة العليا`, `الاتحاد السعودي لكرة القدم`: a head with the article and adjectives. */
function readDefinite(page: Page, token: number): number {
  const bare = page.words[token].slice(2)
  const end = endOfNaming(page, token + 1)
  if (end === token + 1 || !agrees(page, token, token + 1)) return token
  const owner = readOwner(page, token, end)
  if (!wordSet(OFFICIAL_HEADS).has(bare) && owner === end) return readFounded(page, token, end)
  let own = false
  for (let at = token + 1; at < end; at++)
    own ||=
      has(page, at, Flag.Nationality) ||
      (has(page, at, Flag.Modifier) && !wordSet(WEAK_HEADS).has(bare) && !wordSet(GENERIC_HEADS).has(bare))
  const founded = wordSet(FOUNDED).has(bare) || wordSet(FEDERATIONS).has(bare) ? endOfFounded(page, end) : end
  const last = owner > end ? owner : endOfSeat(page, token, founded)
  if (!own && last === end) return token
  add(page, 'organization', [token, last])
  readSeat(page, end, last)
  return last
}

/** `المكتب السياسي | لحركة النهضة`, `اللجنة التنفيذية | للاتحاد الأفريقي لكرة القدم`: whose organ it is; of organs that are one another's no chain is read. */
function readOwner(page: Page, token: number, end: number): number {
  if (!wordSet(ORGANS).has(page.words[token].slice(2)) || has(page, end - 1, Flag.Nationality)) return end
  if (isBound(page, token) || !isBound(page, end)) return end
  const hit = page.hits[end]
  if (hit?.entry.kind === 'organization') return hit.reading.cut === 1 ? hit.end : end
  const known = page.found.length
  if (has(page, end, Flag.OrganizationHead) && !wordSet(OUTLETS).has(page.words[end])) readHead(page, end)
  const body = page.found.slice(known).find(({ kind, from }) => kind === 'organization' && from === end)
  return body ? body.end : end
}

/** `لحركة`, `للاتحاد`. */
function isBound(page: Page, token: number): boolean {
  return wordFollows(page, token) && page.readings[token].cut === 1 && firstLetter(page, token) === Unit.Lam
}

/** `محافظة الطائف` in `إدارة التعليم بمحافظة الطائف`. */
function readSeat(page: Page, from: number, end: number): void {
  const seat = end - 2
  const [, , , place] = HEADS
  if (seat >= from && wordSet(REGION_HEADS).has(page.words[seat]) && page.hits[seat + 1]) readConstruct(page, seat, place)
}

function readHead(page: Page, token: number): number {
  if (!has(page, token, Flag.OrganizationHead | Flag.EventHead | Flag.TreatyHead | Flag.PlaceHead) || page.taken[token]) return token
  if (isNoHead(page, token)) return token
  const hit = page.hits[token]
  if (hit && hit.end > token + 1 && hit.entry.kind !== 'title') return token
  if (wordSet(SCENES).has(page.words[token]) || wordSet(DEFINITE_SCENES).has(page.words[token])) return readScene(page, token)
  if (has(page, token, Flag.Definite)) return has(page, token, Flag.OrganizationHead) ? readDefinite(page, token) : readEvent(page, token)
  for (const head of HEADS) {
    if (!has(page, token, head.flag) || wordSet(DEFINITE_ONLY).has(page.words[token])) continue
    if (head.kind === 'organization' && isDistrict(page, token)) return readDistrict(page, token)
    const end = readConstruct(page, token, head)
    if (end > token) return end
  }
  return token
}

/** What a name of this kind begins with. */
const OPENING: number = Flag.ProductHead | Flag.OrganizationHead | Flag.EventHead | Flag.TreatyHead | Flag.PlaceHead | Flag.Unknown

/** Bodies, events, agreements and places by their heads. */
export function readBodies(page: Page): void {
  for (let token = 0; token < page.tokens.count; token++) {
    if (has(page, token, Flag.Temporal)) readDay(page, token)
    if (!has(page, token, OPENING)) continue
    readProduct(page, token)
    const head = readHead(page, token)
    const end = head > token ? head : readForeignBody(page, token)
    if (end > token + 1) token = end - 1
  }
}
