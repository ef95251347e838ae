import { BEFORE_MONTHS, KUNYAS, MONTH_SURNAMES, NAME_TAILS, REGION_HEADS, TERMS } from '../lexicon/data/heads.js'
import { readingsOf, WHOLE } from '../lexicon/trie.js'
import { Unit } from '../text/characters.js'
import { Gap, TokenKind } from '../text/tokens.js'
import { isHumanDoing } from './beside.js'
import { hasTanwin } from './endings.js'
import { lastLetter } from './letters.js'
import { add, type Found, has, keepFound, type Page, wordFollows } from './page.js'
import { foreignness, isInflected, strangeness } from './shape.js'
import { AnyName, Flag, vocabulary, wordSet } from './vocabulary.js'

/** What a first mention licenses: a later or an earlier one by a part of the name. */
interface Licensed {
  /** The find that it was taken from; null where two differ. */
  readonly found: Found | null
  readonly kind: 'person' | 'organization'
  readonly token: number
}

/** Words that a name of several words ends in but that cannot stand for it alone. */
function standsAlone(page: Page, token: number): boolean {
  if (page.words[token].length < 2) return false
  if (wordSet(MONTH_SURNAMES).has(page.words[token])) return true
  if (has(page, token, Flag.Function | Flag.Temporal | Flag.Speech | Flag.Modifier | Flag.Particle | Flag.Nationality)) return false
  // `المالكي` is no `مالكي` with the article.
  if (has(page, token, Flag.Title) && !(has(page, token, Flag.Family) && has(page, token, Flag.Definite))) return false
  if (has(page, token, Flag.CommonName)) return !has(page, token, Flag.Common)
  return !has(page, token, Flag.Common) && (has(page, token, AnyName) || !isInflected(page.words[token]))
}

function license(licensed: Map<string, Licensed>, word: string, entry: Licensed): void {
  const known = licensed.get(word)
  if (!known) licensed.set(word, entry)
  else if (known.kind === 'person' && known.found && entry.found && !sameEnd(known.found, entry.found))
    licensed.set(word, { ...known, found: null })
}

function sameEnd(left: Found, right: Found): boolean {
  return left.end - left.from <= 1 || right.end - right.from <= 1 || left.name === right.name
}

function licensedBy(page: Page): Map<string, Licensed> {
  const licensed = new Map<string, Licensed>()
  for (const found of page.found) {
    const { kind, from, end } = found
    if (kind === 'person') {
      if (standsAlone(page, end - 1) && !isOfKunya(page, end - 1) && (end - from > 1 || isSure(page, from)))
        license(licensed, page.words[end - 1], { found, kind, token: end - 1 })
      if (end - from > 1 && standsAlone(page, from)) license(licensed, page.words[from], { found, kind, token: from })
    } else if (
      kind === 'organization' &&
      end - from === 1 &&
      has(page, from, Flag.Unknown) &&
      strangeness(page.words[from]) > 0 &&
      standsAlone(page, from)
    ) {
      license(licensed, page.words[from], { found, kind, token: from })
    }
  }
  return licensed
}

/** `أبو الإلكترون`, `أم كلثوم`: what a kunya is of is another. */
function isOfKunya({ words }: Page, token: number): boolean {
  return token > 0 && wordSet(KUNYAS).has(words[token - 1])
}

/** A name of one word is remembered where it is known for a name or looks like one. */
function isSure(page: Page, token: number): boolean {
  if (has(page, token, AnyName) || foreignness(page.words[token]) > 0) return true
  return has(page, token, Flag.Definite) && lastLetter(page.words[token]) === Unit.Yeh
}

/** Words that stand for nobody: `حمد الله`, `رئيس اللجنة`. */
const NOBODY: number =
  Flag.Function | Flag.Temporal | Flag.Speech | Flag.Modifier | Flag.Particle | Flag.Nationality | Flag.OrganizationHead | Flag.PlaceHead

/** `نادين | لبكي`, `طارق | الملا`: last words of full names that are ordinary ones, or forms of some. */
function ordinarySurnames(page: Page): Map<string, Found> {
  const surnames = new Map<string, Found>()
  for (const found of page.found) {
    const last = found.end - 1
    if (found.kind !== 'person' || last === found.from || standsAlone(page, last) || has(page, last, NOBODY)) continue
    // `محمد أمير`: behind a verb it would be the title.
    if (has(page, last, Flag.Title) && !has(page, last, Flag.Definite)) continue
    const word = page.reads[last].letters
    if (word.length > 2 && !isOfKunya(page, last) && !wordSet(NAME_TAILS).has(word)) surnames.set(word, found)
  }
  return surnames
}

/** `وقال | الملا إن`, `التقت | لبكي`: behind a verb of persons an ordinary word that ends a full name of the text is who bears it. */
function recallSubjects(page: Page): void {
  const surnames = ordinarySurnames(page)
  if (surnames.size === 0) return
  for (let token = 1; token < page.tokens.count; token++) {
    if (!surnames.has(page.reads[token].letters) || !isFree(page, token) || page.role[token] || !wordFollows(page, token)) continue
    if (!has(page, token - 1, Flag.Speech) && !isHumanDoing(page, token - 1)) continue
    if (has(page, token + 1, Flag.Function) || !has(page, token + 1, AnyName | Flag.Particle | Flag.Nationality))
      add(page, 'person', [token, token + 1], { reading: WHOLE })
  }
}

/** A word that what comes before or after it makes a part of something else. */
function isFree(page: Page, token: number): boolean {
  return page.tokens.kinds[token] === TokenKind.Word && !page.person[token] && !page.taken[token]
}

/** `10 ماي`, `ماي 2018`, `في ماي`: the month, not the surname. */
function isMonth({ words, tokens, reads }: Page, token: number): boolean {
  if (!wordSet(MONTH_SURNAMES).has(words[token])) return false
  const { kinds } = tokens
  if (kinds[token - 1] === TokenKind.Number || kinds[token + 1] === TokenKind.Number) return true
  return wordSet(BEFORE_MONTHS).has(words[token - 1] ?? '') || reads[token].letters !== words[token]
}

function recallAt(page: Page, token: number, licensed: ReadonlyMap<string, Licensed>): void {
  const { letters } = page.reads[token]
  const forms = page.reads[token].forms ?? [letters]
  for (let at = 0; at < forms.length; at++) {
    const entry = licensed.get(forms[at])
    if (!entry) continue
    if (at > 0 && has(page, entry.token, Flag.CommonName) && !has(page, entry.token, Flag.Foreign)) return
    if (at > 0 && (vocabulary().flags.get(letters) ?? 0) & (Flag.Common | Flag.Function)) return
    if (beginsAnother(page, token, entry.token) || isMonth(page, token)) return
    add(page, entry.kind, [token, endOfName(page, token, entry, licensed)], {
      reading: readingsOf(page.tokens, token)[at],
    })
    return
  }
}

/** The whole name where all of it comes again; else as far as its words are licensed. */
function endOfName(page: Page, token: number, entry: Licensed, licensed: ReadonlyMap<string, Licensed>): number {
  const { found, kind } = entry
  if (kind === 'person' && found && entry.token === found.from && isAgain(page, token, found)) return token + found.end - found.from
  return endOfLicensed(page, endOfRecalled(page, token, kind), entry, licensed)
}

function isAgain(page: Page, token: number, { from, end }: Found): boolean {
  for (let at = 1; at < end - from; at++)
    if (!wordFollows(page, token + at) || !isFree(page, token + at) || page.reads[token + at].letters !== page.reads[from + at].letters)
      return false
  return true
}

/** `فلاديمير بوتين`: of two words side by side that are licensed each the second goes on with the first. */
function endOfLicensed(
  page: Page,
  token: number,
  { kind, found, token: known }: Licensed,
  licensed: ReadonlyMap<string, Licensed>,
): number {
  let end = token
  // `استقبلت ماي نتنياهو`: behind the surname of one the name of another.
  if (found && found.end - found.from > 1 && known === found.end - 1) return end
  while (kind === 'person' && end < token + 2 && wordFollows(page, end) && isFree(page, end) && has(page, end, Flag.Unknown)) {
    if (has(page, end, Flag.Definite) || licensed.get(page.reads[end].letters)?.kind !== 'person') break
    end++
  }
  return end
}

/** `محمد سعيد` is another one than the `محمد` of before. */
function beginsAnother(page: Page, token: number, known: number): boolean {
  return (
    has(page, known, Flag.Given) &&
    page.tokens.gaps[token + 1] === Gap.Space &&
    has(page, token + 1, AnyName | Flag.Particle) &&
    !has(page, token + 1, Flag.Function)
  )
}

/** `كوندوليزا رايس` where only `كوندوليزا` was sure: both words are licensed. */
function endOfRecalled(page: Page, token: number, kind: string): number {
  const next = token + 1
  if (kind !== 'person' || next >= page.tokens.count || page.tokens.gaps[next] !== Gap.Space || !isFree(page, next)) return next
  return has(page, next, Flag.Family) || wordSet(NAME_TAILS).has(page.words[next]) || goesOn(page, next, token) ? next + 1 : next
}

/** `فاطمة أقروط،`: a word that follows no pattern, or one that ends the phrase; not `كيم ابتسم`, `رونالدو تمرن مع`. */
function goesOn(page: Page, next: number, token: number): boolean {
  if (!has(page, next, Flag.Unknown) || page.readings[next].cut > 0 || !has(page, token, AnyName)) return false
  const word = page.words[next]
  if (word.length < 2) return false
  if (strangeness(word) > 0) return true
  return !wordFollows(page, next + 1) && !isInflected(word) && !hasTanwin(page, next)
}

/** A place of one word that no list holds. */
function isUnlisted(page: Page, { kind, from, end }: Pick<Found, 'kind' | 'from' | 'end'>): boolean {
  return kind === 'place' && end - from === 1 && has(page, from, Flag.Unknown) && !page.hits[from]
}

/** `ولاية ساركوزي` is his term where the text has `نيكولا ساركوزي`. */
function dropTerms(page: Page): void {
  const isTerm = (found: Found): boolean => !found.own && isUnlisted(page, found) && wordSet(TERMS).has(page.words[found.from - 1] ?? '')
  const words = new Set(page.found.filter(isTerm).map(({ from }) => page.words[from]))
  if (words.size === 0) return
  const persons = new Set<string>()
  for (let token = 1; token < page.tokens.count; token++)
    if (words.has(page.words[token]) && has(page, token - 1, Flag.Given | Flag.Foreign)) persons.add(page.words[token])
  keepFound(page, (found) => {
    const none = isTerm(found) && persons.has(page.words[found.from])
    if (none) page.taken[found.from] = 0
    return !none
  })
}

/** Where the name of a place that a head named begins again at `token`: its end, else `token`. */
function endOfPlace(page: Page, token: number, places: ReadonlyMap<string, string | null>): number {
  const second = places.get(page.words[token])
  if (second === undefined || page.taken[token]) return token
  if (second === null) return has(page, token, Flag.Unknown) ? token + 1 : token
  return wordFollows(page, token + 1) && page.words[token + 1] === second && !page.taken[token + 1] ? token + 2 : token
}

/** Places that a head named (`محافظة طبرجل`, `منطقة تشن داي`) are places without it too: read before titles and persons. */
export function recallPlaces(page: Page): void {
  dropTerms(page)
  const places = new Map<string, string | null>()
  for (const { kind, from, end } of page.found) {
    if (kind !== 'place' || page.tokens.kinds[from] !== TokenKind.Word) continue
    if (end - from === 1 && has(page, from, Flag.Unknown)) places.set(page.words[from], null)
    else if (end - from === 2 && !page.hits[from] && wordSet(REGION_HEADS).has(page.words[from - 1] ?? ''))
      places.set(page.words[from], page.words[from + 1])
  }
  if (places.size === 0) return
  for (let token = 0; token < page.tokens.count; token++) {
    const end = endOfPlace(page, token, places)
    if (end > token) add(page, 'place', [token, end])
  }
}

/** What tells most words from one another without a look-up. */
function markOf(word: string): number {
  return (word.charCodeAt(0) * 7 + lastLetter(word) * 31 + word.length) & 255
}

/** Document memory: what is sure once counts wherever it comes again, before and after. */
export function recall(page: Page): void {
  recallSubjects(page)
  const licensed = licensedBy(page)
  if (licensed.size === 0) return
  const marks = new Uint8Array(256)
  for (const word of licensed.keys()) marks[markOf(word)] = 1
  const isMarked = (word: string): boolean => marks[markOf(word)] === 1
  for (let token = 0; token < page.tokens.count; token++) {
    // `على` is none where `علي` is a name.
    if (!isFree(page, token) || has(page, token, Flag.Function)) continue
    const { letters, forms } = page.reads[token]
    if (forms === null ? isMarked(letters) : forms.some(isMarked)) recallAt(page, token, licensed)
  }
}
