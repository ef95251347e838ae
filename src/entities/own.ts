import type { Lexicon } from '../lexicon/define.js'
import { entitiesOf } from '../lexicon/gazetteer/index.js'
import type { Overlap } from '../lexicon/reader-options.js'
import { Unit } from '../text/characters.js'
import type { Text } from '../text/prepare.js'
import { withoutWords } from './ambiguous.js'
import { findListed, type Listed } from './gazetteer.js'
import { add, type Found, has, keepFound, type Page } from './page.js'
import type { EntityKind } from './types.js'
import { AnyName, Flag } from './vocabulary.js'

/** True where the word before speaks for a name: asked of a common word behind a proclitic. */
function hasCompany(page: Page, token: number): boolean {
  return (
    has(page, token - 1, Flag.Title | Flag.Speech | Flag.NamedHead | Flag.OrganizationHead | Flag.PlaceHead | Flag.Nationality) ||
    has(page, token - 1, AnyName)
  )
}

/** `وطنية` is hardly `طنية` with `و`; in `لـطنية` the sign `ـ` says so. */
function isDoubtful(page: Page, { proclitic, ambiguous, token, start }: Listed): boolean {
  if (proclitic === '' || ambiguous || page.source.charCodeAt(start - 1) === Unit.Tatweel) return false
  return !hasCompany(page, token)
}

/** The names of the user's own lists: they stand before all that rawi brings. */
export function readUserLists(page: Page, text: Text, lexicon: Lexicon<string>, overlap: Overlap): void {
  for (const listed of withoutWords(page, findListed(text, entitiesOf(lexicon), { overlap }))) {
    if (listed.common && isDoubtful(page, listed)) continue
    const { token, tokenEnd, start, name, id } = listed
    add(page, listed.kind as EntityKind, [token, tokenEnd], { start, name, id, own: true })
  }
}

/** Where the user's names begin and end. */
interface Borders {
  /** By the token behind a name's last: where the longest that ends there begins. */
  readonly from: Int32Array
  /** By a name's first token: the end of the longest that begins there. */
  readonly end: Int32Array
  /** Each of them, as one number. */
  readonly spans: ReadonlySet<number>
}

function bordersOf(page: Page, own: readonly Found[]): Borders {
  const size = page.tokens.count + 1
  const from = new Int32Array(size).fill(size)
  const end = new Int32Array(size)
  const spans = new Set<number>()
  for (const found of own) {
    from[found.end] = Math.min(from[found.end], found.from)
    end[found.from] = Math.max(end[found.from], found.end)
    spans.add(found.from * size + found.end)
  }
  return { from, end, spans }
}

/** A name that begins before this one and ends in it, or begins in it and ends behind it. */
function isCrossed({ from, end }: Found, borders: Borders): boolean {
  for (let token = from + 1; token < end; token++) if (borders.from[token] < from || borders.end[token] > end) return true
  return false
}

/** What rawi read across the border of a listed name, or as the very same words, yields to it. */
export function yieldToUser(page: Page): void {
  const own = page.found.filter((found) => found.own)
  if (own.length === 0) return
  const borders = bordersOf(page, own)
  const size = page.tokens.count + 1
  keepFound(page, (found) => found.own || !(borders.spans.has(found.from * size + found.end) || isCrossed(found, borders)))
}
