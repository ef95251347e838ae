import { DESCRIPTIVE, type DescriptiveRecord } from '../lexicon/data/descriptive.js'
import { CONTINENTS, PURPOSES } from '../lexicon/data/heads.js'
import { read } from '../lexicon/read.js'
import { longestMatch, WHOLE } from '../lexicon/trie.js'
import { foldWord } from '../text/fold.js'
import { TokenKind } from '../text/tokens.js'
import { builtin, Need } from './builtin.js'
import { type Found, has, isWhole, keepFound, type Page } from './page.js'
import { isPartOfName } from './unlisted.js'
import { Flag, foldAll, wordSet } from './vocabulary.js'

interface Description extends DescriptiveRecord {
  /** Its words, folded. */
  readonly words: readonly string[]
}

let made: Map<string, Description[]> | null = null

/** The descriptions by their first words, folded. */
function descriptions(): ReadonlyMap<string, readonly Description[]> {
  if (made) return made
  made = new Map()
  const records = read(DESCRIPTIVE)
  for (const [at, head] of foldAll(records.map((record) => record.head)).entries()) {
    const words = head.split(' ')
    made.set(words[0], [...(made.get(words[0]) ?? []), { ...records[at], words }])
  }
  return made
}

/** `الجيش | الأميركي`, `منتخب | فرنسا`: adjectives behind the article, else a place and adjectives. */
function isOfNation(page: Page, { from, end }: Found, of: 'nation' | 'adjective'): boolean {
  let token = from + 1
  if (!has(page, from, Flag.Definite)) {
    const hit = page.hits[token]
    if (of === 'adjective' || hit?.entry.kind !== 'place' || hit.end > end) return false
    token = hit.end
  }
  while (token < end && has(page, token, Flag.Nationality | Flag.Modifier)) token++
  return token === end
}

/** `شمال أفريقيا`, `جنوب شرق آسيا`; `جنوب أفريقيا` is a state. */
function isOfContinent({ hits }: Page, { end, id }: Found): boolean {
  const hit = hits[end - 1]
  return id === null && hit?.entry.kind === 'place' && wordSet(CONTINENTS).has(foldWord(hit.entry.name))
}

/** `شارع | حمد المبارك`: a given name that is no other word, and a further one. */
function isHonouring(page: Page, { from, end }: Found): boolean {
  return end > from + 2 && has(page, from + 1, Flag.Given) && !has(page, from + 1, Flag.CommonName) && isWhole(page, from + 1)
}

/** `ملعب | الأمير فيصل بن فهد`, `شارع | "النيل"`, `متحف | أورسيه`: a person, what is quoted, a word that looks like a name. */
function isNamed(page: Page, found: Found): boolean {
  if (isHonouring(page, found)) return true
  const { from, end } = found
  for (let token = from + 1; token < end; token++) {
    // `المركز العربي | للأبحاث`: whose and what for.
    if (has(page, from, Flag.Definite) && !isWhole(page, token)) return true
    if (page.person[token] || page.tokens.kinds[token] !== TokenKind.Word) return true
    if (isPartOfName(page, token, true) && !isOthers(page, token, end)) return true
  }
  return false
}

/** `ملعب | برشلونة`, `شارع | فلسطين`, `متحف | بواشنطن`: a club, a state, where it is. */
function isOthers({ hits, reads, tokens }: Page, token: number, end: number): boolean {
  const hit = hits[token]
  if (hit && (hit.reading.cut > 0 || hit.entry.id !== null)) return true
  const { index, entries } = builtin()
  const match = reads[token].starts === null ? null : longestMatch(index, tokens, token, WHOLE)
  return match?.end === end && match.values.some((value) => entries[value].need === Need.Sport)
}

/** `لجنة التحكيم`, `لجنة توزيع الجوائز`, not `لجنة التنمية الاجتماعية الأهلية`, `لجنة حقوق الإنسان`. */
function isShort(page: Page, { from, end }: Found): boolean {
  if (end === from + 2) return true
  return (
    !has(page, from, Flag.Definite) &&
    !has(page, from + 1, Flag.Definite) &&
    !page.hits[from + 1] &&
    !wordSet(PURPOSES).has(page.words[from + 1])
  )
}

/** What the lists have under a noun is a name: `الحرس الثوري`. */
function isOneOf(page: Page, found: Found, { kind, of, words }: Description): boolean {
  const { from, end } = found
  if (kind !== found.kind) return false
  if (words.length > 1) return words.every((word, at) => from + at < end && page.words[from + at] === word)
  if (of === 'continent') return isOfContinent(page, found)
  if (page.hits[from]?.end === end) return false
  if (of === 'short') return isShort(page, found)
  return of === 'unnamed' ? !isNamed(page, found) : of === undefined || isOfNation(page, found, of)
}

function isDescriptive(page: Page, found: Found): boolean {
  const { kind, from, end } = found
  if (end - from < 2 || (kind !== 'organization' && kind !== 'place')) return false
  const word = page.words[from]
  const isOne = (record: Description): boolean => isOneOf(page, found, record)
  if (descriptions().get(word)?.some(isOne)) return true
  return has(page, from, Flag.Definite) && (descriptions().get(word.slice(2))?.some(isOne) ?? false)
}

/** `نهر | الفرات`, `دولة | قطر`: what the lists call by the words behind the noun alone. */
function nameBehind(page: Page, found: Found): Found {
  const { kind, from, end, name } = found
  const isOne = descriptions()
    .get(page.words[from])
    ?.some((record) => record.kind === kind && record.of === undefined)
  if (!isOne || kind !== 'place' || name === null || foldWord(name) !== page.words.slice(from + 1, end).join(' ')) return found
  return { ...found, from: from + 1, reading: WHOLE }
}

/** Bodies and places that are described and not named are no entities; what stands in them is. The user's own stay. */
export function dropDescriptive(page: Page): void {
  const { found } = page
  keepFound(page, (one) => one.own || !isDescriptive(page, one))
  for (const [at, one] of found.entries()) if (!one.own) found[at] = nameBehind(page, one)
}
