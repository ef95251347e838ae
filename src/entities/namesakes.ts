import { NAMESAKES, type NamesakeRecord } from '../lexicon/data/places.js'
import { read } from '../lexicon/read.js'
import { Unit } from '../text/characters.js'
import { foldWord } from '../text/fold.js'
import type { Hit } from './hits.js'
import { withoutArticle } from './letters.js'
import type { Page } from './page.js'
import { vocabulary, wordSet } from './vocabulary.js'

/** What a place is called, and its identifier. */
interface Known {
  readonly name: string | null
  readonly id: string | null
}

interface Evidence {
  readonly record: NamesakeRecord
  readonly state: number
  readonly town: number
}

const counted = new WeakMap<Page, Evidence>()

/** The country that a word is the adjective of. */
function countryOf(word: string): string | null {
  const { nationalities } = vocabulary()
  const known = nationalities.get(word) ?? nationalities.get(withoutArticle(word))
  return known?.record.country ?? null
}

/** How often the text speaks of the state, and of the town's country. */
function evidenceOf(page: Page, record: NamesakeRecord): Evidence {
  const known = counted.get(page)
  if (known?.record === record) return known
  const { id, country, words } = record
  let state = 0
  let town = 0
  for (let token = 0; token < page.tokens.count; token++) {
    const word = page.words[token]
    const hit = page.hits[token]
    const of = countryOf(word)
    if (wordSet(words).has(word) || of === id) state++
    if (hit?.entry.id === country || of === country) town++
  }
  const evidence = { record, state, town }
  counted.set(page, evidence)
  return evidence
}

/** `الكويت وعمان`: a state beside it. */
function isAmongStates(page: Page, { token, end, reading }: Hit): boolean {
  const before = page.hits.slice(Math.max(0, token - 2), token).find((hit) => hit?.end === token)
  const next = page.hits[end]
  const isState = (hit: Hit | null | undefined): boolean => hit?.entry.kind === 'place' && hit.entry.id !== null
  return (reading.cut > 0 && isState(before)) || (next != null && next.reading.cut > 0 && isState(next))
}

/** `عمّان`. */
function isDoubled({ source, tokens }: Page, token: number): boolean {
  for (let at = tokens.starts[token]; at < tokens.ends[token]; at++) if (source.charCodeAt(at) === Unit.Shadda) return true
  return false
}

/** `عُمان`, with its own vowel. */
function isSpelled({ source, tokens }: Page, { entry, token }: Hit): boolean {
  return source.slice(tokens.starts[token], tokens.ends[token]).endsWith(entry.name)
}

/** Two places of one name: which it is, by what else the text speaks of; where nothing tells, no identifier. */
export function knownAs(page: Page, hit: Hit): Known {
  const { entry, token, end } = hit
  const { name, id } = entry
  const record = id === null ? undefined : read(NAMESAKES).find((other) => other.id === id)
  if (!record || end !== token + 1) return { name, id }
  const town = { name: record.town, id: null }
  if (isDoubled(page, token) || countryOf(page.words[token - 1] ?? '') === record.country) return town
  if (isAmongStates(page, hit) || isSpelled(page, hit) || wordSet(record.words).has(page.words[token - 1] ?? '')) return { name, id }
  const { state, town: of } = evidenceOf(page, record)
  if (of > 1 && of > state) return town
  return state > of ? { name, id } : { name: foldWord(name) === page.words[token] ? null : name, id: null }
}
