import type { Lexicon } from '../lexicon/define.js'
import { Unit } from '../text/characters.js'
import { asText, type Text } from '../text/prepare.js'
import { isAdjective, readAbbreviation, readBodies } from './bodies.js'
import { toEntities } from './canonical.js'
import { recall } from './memory.js'
import { add, type Hit, has, openPage, type Page } from './page.js'
import { readPersons } from './persons.js'
import { readRoles } from './roles.js'
import type { Entity } from './types.js'
import { ARTICLE, Flag, vocabulary } from './vocabulary.js'

/** What of overlapping names comes out: all levels, only the longest, or of equals the user's own. */
export interface EntityOptions<Kind extends string = never> {
  readonly lexicon?: Lexicon<Kind>
  readonly overlap?: 'all' | 'longest' | 'priority'
}

/** The built-in names; inside the name of a body the places as well. */
function readLists(page: Page): void {
  let outer = 0
  for (let token = 0; token < page.tokens.count; token++) {
    const hit = page.hits[token]
    if (!hit || hit.entry.kind === 'title' || hit.entry.kind === 'portfolio') continue
    if (token < outer && hit.entry.kind !== 'place') continue
    const { entry, reading } = hit
    const end = endOfNation(page, token, hit)
    const known = end > hit.end ? {} : { name: entry.name, id: entry.id }
    add(page, hit.entry.kind, [token, end], { reading, ...known })
    readAbbreviation(page, hit.entry.kind, end, entry.name)
    if (end > token + 1) outer = Math.max(outer, end)
    if (end > token + 1 && entry.kind === 'place' && !has(page, token, Flag.PlaceHead)) token = end - 1
  }
}

/** `مجلس الأمن الروسي`: many states have such a body, and the adjective says whose it is. */
function endOfNation(page: Page, token: number, { entry, end }: Hit): number {
  if (entry.kind !== 'organization' || end - token < 2 || !has(page, token, Flag.OrganizationHead) || has(page, token, Flag.NamedHead))
    return end
  let last = end
  while (isAdjective(page, last) && has(page, last, Flag.Nationality)) last++
  return last
}

/** `اليمنى` is no Yemeni: the written word ends in alef maksura. */
function endsInAlefMaksura({ source, tokens }: Page, token: number): boolean {
  return source.charCodeAt(tokens.ends[token] - 1) === Unit.AlefMaksura
}

function readNationalities(page: Page): void {
  const { nationalities } = vocabulary()
  for (let token = 0; token < page.tokens.count; token++) {
    if (
      !has(page, token, Flag.Nationality) ||
      page.person[token] ||
      page.hits[token]?.entry.kind === 'place' ||
      endsInAlefMaksura(page, token)
    )
      continue
    const word = page.words[token]
    const known = nationalities.get(word) ?? nationalities.get(word.startsWith(ARTICLE) ? word.slice(2) : word)
    if (known) add(page, 'nationality', [token, token + 1], { name: known.record.adjective })
  }
}

/** A name of a place or body inside a person's name is none. */
function dropInsidePersons(page: Page): void {
  const kept = page.found.filter(
    ({ kind, from, end }) => (kind !== 'place' && kind !== 'organization') || end - from > 1 || !page.person[from],
  )
  page.found.length = 0
  page.found.push(...kept)
}

/**
 * About whom and about what: persons, places, organizations, nationalities, roles, events, agreements and products, nested ones too.
 *
 * @example
 * ```ts
 * extractEntities('وصل الرئيس الروسي فلاديمير بوتين إلى الصين').map(({ kind, text }) => `${kind} ${text}`)
 * // ['role الرئيس الروسي', 'nationality الروسي', 'person فلاديمير بوتين', 'place الصين']
 * ```
 */
export function extractEntities<Kind extends string = never>(text: string | Text, _options: EntityOptions<Kind> = {}): Entity[] {
  const page = openPage(asText(text))
  readBodies(page)
  readLists(page)
  readPersons(page, readRoles(page))
  recall(page)
  dropInsidePersons(page)
  readNationalities(page)
  return toEntities(page)
}
