import { CAPITAL, CONTINENTS, DIRECTIONS, NAMED_SITES, OF_MANY_STATES, STREETS } from '../lexicon/data/heads.js'
import type { Lexicon } from '../lexicon/define.js'
import { checkOptions, READER_KEYS } from '../lexicon/options.js'
import type { Overlap, ReaderOptions } from '../lexicon/reader-options.js'
import { longestMatch, WHOLE } from '../lexicon/trie.js'
import { foldWord } from '../text/fold.js'
import { asText, type Text } from '../text/prepare.js'
import { TokenKind } from '../text/tokens.js'
import { recallBearers } from './bearers.js'
import { readAged, readApposed, readBetween, readByline } from './between.js'
import { readAbbreviation, readBodies } from './bodies.js'
import { builtin, Need } from './builtin.js'
import { toEntities } from './canonical.js'
import { isAdjective } from './complements.js'
import { dropDescriptive } from './descriptive.js'
import { readDoers, readRenowned } from './doers.js'
import { endsFeminine } from './endings.js'
import { endOfEvent } from './events.js'
import { readGivens, readRecurring } from './evidence.js'
import { withoutHashtags } from './hashtags.js'
import type { Hit } from './hits.js'
import { readHolders, readSons } from './holders.js'
import { recall, recallPlaces } from './memory.js'
import { knownAs } from './namesakes.js'
import { isNationAfterAll, readNationalities } from './nationalities.js'
import { ENTITY_RULES } from './options.js'
import { readUserLists, yieldToUser } from './own.js'
import { add, follows, has, keepFound, openPage, type Page, wordFollows } from './page.js'
import { readPersons } from './persons.js'
import { endOfListedProduct, endOfMade } from './products.js'
import { endOfQuoted } from './quoted.js'
import { readSeveral, recallQuoted } from './requoted.js'
import { confirmRoles, readRoles } from './roles.js'
import { strangeness } from './shape.js'
import { readSites } from './sites.js'
import { readStorms } from './storms.js'
import { readSyllables } from './syllables.js'
import { endOfAim, endOfSeat } from './tails.js'
import type { Entity, EntityKind } from './types.js'
import { AnyName, Flag, wordSet } from './vocabulary.js'
import { readWorks } from './works.js'

/** The user's own words, and which of the names come out. */
export interface EntityOptions<Kind extends string = string> extends ReaderOptions<Kind> {
  readonly lexicon?: Lexicon<Kind>
  /**
   * What of overlapping names comes out. Absent: the longest of the user's names, and inside and around them every level that rawi reads;
   * `longest` only what stands in nothing else, `all` every name of every list, `priority` the user's lists by their own order.
   */
  readonly overlap?: Overlap
  /**
   * Bodies and places too that a common noun and what it belongs to describe, without a name of their own: organs of states, chambers,
   * committees, teams, centres, sites, parts of continents. False by default: what stands in them comes out in any case, `قطر` for `دولة قطر`.
   *
   * @example
   * ```ts
   * extractEntities('انتقدت الحكومة الفرنسية القرار').map(({ text }) => text) // → ['الفرنسية']
   * extractEntities('انتقدت الحكومة الفرنسية القرار', { descriptive: true }).map(({ text }) => text) // → ['الحكومة الفرنسية', 'الفرنسية']
   * ```
   */
  readonly descriptive?: boolean
}

/** Where what rawi found of a kind begins. */
function startsOf({ found }: Page, kind: EntityKind): ReadonlySet<number> {
  return new Set(found.filter((one) => one.kind === kind && !one.own).map(({ from }) => from))
}

/** The built-in names; inside the name of a body the places as well. */
function readLists(page: Page): void {
  let outer = 0
  let last: Hit | null = null
  // `مونديال` in `مونديال روسيا`, `الاتحاد` in `الاتحاد السعودي`.
  const events = startsOf(page, 'event')
  const bodies = startsOf(page, 'organization')
  for (let token = 0; token < page.tokens.count; token++) {
    const hit = page.hits[token]
    if (!hit || hit.entry.kind === 'title' || hit.entry.kind === 'portfolio') continue
    if (last && token < last.end && last.entry.kind === hit.entry.kind && last.entry.kind !== 'place' && !isNameOf(page, last, hit))
      continue
    if (isInQuotedName(page, token, hit) || isNationAfterAll(page, token, hit)) continue
    if (hit.entry.kind === 'event' ? events.has(token) : hit.entry.need === Need.SportCompany && bodies.has(token)) continue
    if (last && token < last.end && !holdsPlaces(page, last, hit) && !isContinentOf(page, last, hit)) continue
    const named = last !== null && token < last.end && isNameOf(page, last, hit)
    last = hit
    if (token < outer && hit.entry.kind !== 'place' && hit.entry.kind !== 'product' && !named) continue
    if (isClubOf(page, token, hit)) {
      add(page, 'organization', [token - 1, hit.end])
      token = hit.end - 1
      continue
    }
    if (isNamedAfter(page, token, hit)) {
      if (!has(page, token - 1, Flag.OrganizationHead)) add(page, 'place', [token - 1, hit.end])
      token = hit.end - 1
      continue
    }
    const { entry, reading } = hit
    const model = endOfMade(page, hit)
    if (model > hit.end) {
      add(page, 'product', [token, model], { reading })
      token = model - 1
      continue
    }
    const end = endOfHit(page, token, hit)
    const known = end > hit.end ? {} : knownAs(page, hit)
    add(page, hit.entry.kind, [token, end], { reading, ...known })
    readTown(page, hit)
    readAbbreviation(page, hit.entry.kind, end, entry.name)
    if (isCapital(page, hit)) add(page, 'place', [token, end + 1], { reading })
    if (end > token + 1) outer = Math.max(outer, end)
    if (
      end > token + 1 &&
      (entry.kind === 'place' || entry.kind === 'treaty') &&
      !has(page, token, Flag.PlaceHead) &&
      !wordSet(DIRECTIONS).has(page.words[token])
    )
      token = end - 1
  }
}

/** `شارع | فلسطين`, `مستشفى | الأردن`: a street bears the name of any place, a hospital that of a state; the town of a hospital is where it lies. */
function isNamedAfter(page: Page, token: number, { entry, reading }: Hit): boolean {
  if (entry.kind !== 'place' || reading.cut > 0 || !follows(page, token) || token === 0) return false
  const head = page.words[token - 1]
  return wordSet(STREETS).has(head) || (entry.id?.length === 2 && wordSet(NAMED_SITES).has(head))
}

/** `ستيوا بوخارست`: in sport a foreign word before a town is a club's, where nothing asks for a person. */
function isClubOf(page: Page, token: number, { entry, end, reading }: Hit): boolean {
  const before = token - 1
  if (!page.sport || entry.kind !== 'place' || entry.id !== null || reading.cut > 0 || end !== token + 1 || before < 0) return false
  if (!follows(page, token) || page.taken[before] || page.hits[before] || !has(page, before, Flag.Unknown)) return false
  if (has(page, before, Flag.Definite) || strangeness(page.words[before]) < 2 || endsFeminine(page, before)) return false
  return !has(page, before - 1, AnyName | Flag.Title | Flag.Speech | Flag.Nationality | Flag.PlaceHead | Flag.Unknown)
}

/** A name of the lists with what belongs to it. */
function endOfHit(page: Page, token: number, hit: Hit): number {
  if (hit.entry.kind === 'event') return readEdition(page, hit)
  return hit.entry.kind === 'product' ? endOfListedProduct(page, hit) : endOfNation(page, token, hit)
}

/** `وكالة "شينخوا الصينية"`: the words between the marks are the name, and were read as one. */
function isInQuotedName({ tokens, taken, flags }: Page, token: number, { end }: Hit): boolean {
  const quoted = token > 0 && taken[token] === 1 && tokens.kinds[token - 1] === TokenKind.QuotationMark
  return quoted && end + 1 < tokens.count && (flags[end] & Flag.Nationality) !== 0 && tokens.kinds[end + 1] === TokenKind.QuotationMark
}

/** `الكويت العاصمة`: the town that bears the name of its state. */
function isCapital(page: Page, { end, entry }: Hit): boolean {
  return entry.id?.length === 2 && wordFollows(page, end) && wordSet(CAPITAL).has(page.words[end]) && !has(page, end + 1, Flag.Nationality)
}

/** `أفريقيا` in `غرب أفريقيا`. */
function isContinentOf(page: Page, outer: Hit, inner: Hit): boolean {
  if (outer.entry.kind !== 'place' || outer.entry.id !== null || !wordSet(DIRECTIONS).has(page.words[outer.token])) return false
  return wordSet(CONTINENTS).has(foldWord(inner.entry.name))
}

/** `منظمة شنغهاي للتعاون`, `بحر الصين`, `ريال مدريد`: what a name that is no place's holds, or one that begins with what the place is. */
function holdsPlaces(page: Page, { entry, token }: Hit, inner: Hit): boolean {
  return (
    entry.kind === 'event' ||
    (entry.kind === 'organization' && inner.entry.kind === 'place') ||
    (has(page, token, Flag.OrganizationHead | Flag.PlaceHead) && !(entry.kind === 'place' && has(page, token, Flag.Definite)))
  )
}

/** `مانشستر` in `مانشستر يونايتد`: the place that a club's name begins with. */
function readTown(page: Page, { entry, token, end, reading }: Hit): void {
  if (!page.sport || entry.kind !== 'organization' || end === token + 1) return
  const { index, entries } = builtin()
  const town = longestMatch(index, { ...page.tokens, count: end - 1 }, token, reading)
  if (town?.values.some((value) => entries[value].kind === 'place' && entries[value].need === Need.Nothing))
    add(page, 'place', [token, town.end], { reading })
}

/** `رويترز` in `وكالة رويترز`, `الأهلي` in `النادي الأهلي`: a head with its name gives both. */
function isNameOf(page: Page, outer: Hit, inner: Hit): boolean {
  if (inner.end !== outer.end || !has(page, outer.token, Flag.NamedHead)) return false
  return inner.entry.name === outer.entry.name || (has(page, outer.token, Flag.Sport) && inner.entry.need >= Need.Sport)
}

/** `دورة الألعاب الأولمبية الشتوية "بكين 2022"`: the edition between quotation marks belongs to the name, and is a name of its own. */
function readEdition(page: Page, { token, end }: Hit): number {
  // `"الكلاسيكو" هو "مباراة"`: the mark closes.
  const opened = token > 0 && page.tokens.kinds[token - 1] === TokenKind.QuotationMark
  const quoted = opened ? 0 : endOfQuoted(page, end)
  if (quoted === 0) return endOfEvent(page, end)
  add(page, 'event', [end + 1, quoted - 1], { reading: WHOLE })
  return quoted
}

/** `حزب الله`; `البنك المركزي` is no name that a head stands before. */
function isNamedHead(page: Page, token: number): boolean {
  return has(page, token, Flag.NamedHead) && (!has(page, token, Flag.Definite) || has(page, token, Flag.Sport))
}

/** `مجلس الأمن الروسي`: many states have such a body, and the adjective says whose it is. */
function endOfNation(page: Page, token: number, { entry, end }: Hit): number {
  if (entry.kind !== 'organization' || end - token < 2) return end
  const inner = page.hits[token + 1]
  const aim = inner?.entry.kind === 'organization' && inner.end === end ? endOfAim(page, token, end) : end
  if (aim > end) return aim
  if (!wordSet(OF_MANY_STATES).has(page.words[token]) && (!has(page, token, Flag.OrganizationHead) || isNamedHead(page, token))) return end
  let last = end
  while (isAdjective(page, last) && has(page, last, Flag.Nationality)) last++
  return endOfSeat(page, token, last)
}

/** A name of a place or body inside a person's name is none. */
function dropInsidePersons(page: Page): void {
  keepFound(
    page,
    ({ kind, from, end, own }) =>
      own || (kind !== 'place' && kind !== 'organization' && kind !== 'role') || end - from > 1 || !page.person[from],
  )
}

/**
 * About whom and about what: persons, places, organizations, nationalities, roles, events, agreements and products, nested ones too.
 *
 * @example
 * ```ts
 * extractEntities('وصل الرئيس الروسي فلاديمير بوتين إلى الصين').map(({ kind, text }) => `${kind} ${text}`)
 * // → ['role الرئيس الروسي', 'nationality الروسي', 'person فلاديمير بوتين', 'place الصين']
 * ```
 * @throws {TypeError} where `overlap` or `descriptive` is none of its values, or `lexicon` none that `defineLexicon` gave.
 */
export function extractEntities<Kind extends string = never>(
  text: string | Text,
  options: EntityOptions<Kind> = {},
): Entity<EntityKind | Kind>[] {
  checkOptions(options, ENTITY_RULES, READER_KEYS)
  const { lexicon, overlap, descriptive } = options
  const prepared = withoutHashtags(asText(text))
  const page = openPage(prepared)
  if (lexicon) readUserLists(page, prepared, lexicon, overlap ?? 'longest')
  readBodies(page)
  readSites(page)
  readStorms(page)
  readWorks(page)
  readLists(page)
  recallPlaces(page)
  readSeveral(page)
  recallQuoted(page)
  const titles = readRoles(page)
  const { titled } = titles
  readSyllables(page)
  readPersons(page, titled)
  readDoers(page)
  readRenowned(page)
  readRecurring(page, titled)
  readGivens(page, titled)
  readByline(page)
  readAged(page)
  readApposed(page)
  readHolders(page)
  readSons(page)
  readBetween(page)
  recall(page)
  recallBearers(page)
  readBetween(page)
  confirmRoles(page, titles)
  dropInsidePersons(page)
  if (descriptive !== true) dropDescriptive(page)
  readNationalities(page)
  yieldToUser(page)
  const entities = toEntities(page) as Entity<string>[] as Entity<EntityKind | Kind>[]
  return overlap === 'longest' ? outermost(entities) : entities
}

/** The entities that stand in no other. */
function outermost<Kind extends string>(entities: readonly Entity<Kind>[]): Entity<Kind>[] {
  let end = 0
  return entities.filter((entity) => {
    if (entity.end <= end) return false
    end = entity.end
    return true
  })
}
