import { allTitles } from '../lexicon/builtin.js'
import { BODIES, PAPERS, TEAMS } from '../lexicon/data/bodies.js'
import { NAMED_THINGS, PORTFOLIOS, SPORT_EVENTS } from '../lexicon/data/heads.js'
import { TERRITORIES, ZONE_CITIES } from '../lexicon/data/localenames.generated.js'
import { CLUBS, ORGANIZATIONS } from '../lexicon/data/organizations.js'
import { CITIES, COUNTRIES, REGIONS } from '../lexicon/data/places.js'
import { COMMON_TOWNS, TOWNS } from '../lexicon/data/towns.js'
import type { NameRecord } from '../lexicon/names.js'
import { read } from '../lexicon/read.js'
import { buildWordIndex, type WordIndex } from '../lexicon/trie.js'
import { foldAll } from './vocabulary.js'

/** How much a name of a list needs beside it before it counts. */
export const enum Need {
  Nothing = 0,
  /** A word that asks for such a name, or another such name. */
  Company = 1,
  /** An article about sport. */
  Sport = 2,
  SportCompany = 3,
  /** Quotation marks around it, or a word for papers before it. */
  Quoted = 4,
}

/** A name of several words or of one, as the built-in lists have it. */
export interface Entry {
  readonly kind: 'place' | 'organization' | 'event' | 'treaty' | 'product' | 'title' | 'portfolio'
  readonly name: string
  readonly id: string | null
  readonly need: Need
}

/** The built-in lists of names, compiled. */
export interface Builtin {
  readonly index: WordIndex
  readonly entries: readonly Entry[]
}

interface Builder {
  readonly entries: Entry[]
  readonly phrases: (readonly [phrase: string, value: number])[]
}

function add({ entries, phrases }: Builder, phrase: string, entry: Entry): void {
  phrases.push([phrase, entries.length])
  entries.push(entry)
}

function addRecords(builder: Builder, kind: Entry['kind'], records: readonly NameRecord[]): void {
  for (const { name, id = null, aliases = [], ambiguous = [] } of records)
    for (const phrase of [name, ...aliases])
      add(builder, phrase, { kind, name, id, need: ambiguous.includes(phrase) ? Need.Company : Need.Nothing })
}

/** A list of the data that is nothing but names. */
function addNames(builder: Builder, kind: Entry['kind'], list: string, need: Need): void {
  for (const word of list.trim().split(/\s+/)) {
    const name = word.replaceAll('_', ' ')
    add(builder, name, { kind, name, id: null, need })
  }
}

/** What CLDR has and the lists written by hand have not. */
function addLocaleNames(builder: Builder): void {
  const things = read(NAMED_THINGS).flatMap(({ name, aliases = [] }) => [name, ...aliases])
  const known = new Set(foldAll([...builder.phrases.map(([phrase]) => phrase), ...things]))
  const names = [...read(TERRITORIES), ...read(ZONE_CITIES).map((name) => [null, name] as const)]
  const folded = foldAll(names.map(([, name]) => name))
  for (const [at, [id, name]] of names.entries()) {
    if (known.has(folded[at])) continue
    known.add(folded[at])
    add(builder, name, { kind: 'place', name, id, need: Need.Nothing })
  }
}

function makeBuiltin(): Builtin {
  const builder: Builder = { entries: [], phrases: [] }
  addRecords(builder, 'place', read(COUNTRIES))
  addRecords(builder, 'place', read(CITIES))
  addRecords(builder, 'place', read(REGIONS))
  addNames(builder, 'place', read(TOWNS), Need.Nothing)
  addNames(builder, 'place', read(COMMON_TOWNS), Need.Company)
  addLocaleNames(builder)
  addRecords(builder, 'organization', read(ORGANIZATIONS))
  addNames(builder, 'organization', read(BODIES), Need.Nothing)
  addNames(builder, 'organization', read(PAPERS), Need.Quoted)
  addNames(builder, 'organization', read(TEAMS), Need.Sport)
  addNames(builder, 'event', read(SPORT_EVENTS), Need.Sport)
  for (const { name, common } of read(CLUBS))
    add(builder, name, { kind: 'organization', name, id: null, need: common ? Need.SportCompany : Need.Sport })
  for (const { name, kind, aliases = [] } of read(NAMED_THINGS))
    for (const phrase of [name, ...aliases]) add(builder, phrase, { kind, name, id: null, need: Need.Nothing })
  for (const name of read(PORTFOLIOS)) add(builder, name, { kind: 'portfolio', name, id: null, need: Need.Nothing })
  for (const { noun } of allTitles())
    if (noun.includes(' ')) add(builder, noun, { kind: 'title', name: noun, id: null, need: Need.Nothing })
  return { index: buildWordIndex(builder.phrases), entries: builder.entries }
}

let made: Builtin | null = null

/** The built-in lists, made on first use. */
export function builtin(): Builtin {
  made ??= makeBuiltin()
  return made
}
