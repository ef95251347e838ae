import { ALEF, ARTICLE, HEH, YEH_HAMZA } from '../lexicon/data/affixes.js'
import {
  BEFORE_PLACES,
  BOARDS,
  CAPITAL,
  CLUB_COMPANY,
  COMPASS,
  COMPASS_COMPANY,
  DIRECTIONS,
  FALLING,
  FESTIVALS,
  HEADS_OF_MEN,
  MINISTERS,
  NO_CLUBS,
  NO_MAKERS,
  OF_HOLDINGS,
  SCHOOLS,
  TOWARDS,
  ZEAL,
  ZEALOTS,
} from '../lexicon/data/heads.js'
import { longestMatch, type Reading, WHOLE } from '../lexicon/trie.js'
import { Unit } from '../text/characters.js'
import { Gap, TokenKind, type Tokens } from '../text/tokens.js'
import { builtin, type Entry, Need } from './builtin.js'
import { isAmongPlaces } from './company.js'
import { isCredit } from './credits.js'
import { firstLetter, lastLetter, lastWritten } from './letters.js'
import { isOtherNoun } from './othernouns.js'
import { asksForPaper } from './papers.js'
import { strangeness } from './shape.js'
import { isGivenBeforeSurname, isSurnamed } from './surnamed.js'
import { Flag, flagsOf, wordSet } from './vocabulary.js'
import type { Words } from './words.js'

/** Where a name of the lists stands, and how its first word is read. */
interface Stretch {
  readonly token: number
  /** Just behind its last token. */
  readonly end: number
  readonly reading: Reading
}

/** A name of the built-in lists that stands in the text. */
export interface Hit extends Stretch {
  readonly entry: Entry
}

/** What is known of a text before its names are. */
export interface Context extends Words {
  readonly source: string
  readonly tokens: Tokens
  readonly sport: boolean
  /** The names of the lists that begin before the token in hand. */
  readonly hits: readonly (Hit | null)[]
}

/** True where the word before asks for a place. */
function asksForPlace({ reads, words, flags, tokens }: Context, { token, end, reading: { cut } }: Stretch): boolean {
  if (cut > 0 && (flags[token] & Flag.Common) === 0 && tokens.folded[tokens.foldStarts[token] + cut - 1] === Unit.Beh) return true
  if (token === 0) return false
  const before = flags[token - 1]
  if ((before & Flag.PlaceHead) !== 0 && (before & Flag.Definite) === 0 && cut === 0) return true
  // `العاصمة العمانية مسقط`.
  if (cut === 0 && (before & Flag.Nationality) !== 0 && wordSet(CAPITAL).has(words[token - 2] ?? '') && tokens.gaps[token] === Gap.Space)
    return true
  if ((flags[token] & Flag.Common) === 0 || (cut === 0 && words[token] !== reads[token].letters))
    return wordSet(BEFORE_PLACES).has(words[token - 1]) || (cut === 0 && isSide(words[token - 1], before))
  return wordSet(TOWARDS).has(words[token - 1]) && endsPhrase({ words, flags, tokens }, end)
}

/** `غربي تعز`, `جنوب لحج`; `من` and `نحو` say no side. */
function isSide(word: string, flags: number): boolean {
  return (flags & Flag.Function) === 0 && wordSet(DIRECTIONS).has(word)
}

/** Nothing stands behind, or what goes on with no noun: `إلى حلب أمس`, not `إلى صور جديدة`. */
function endsPhrase({ flags, tokens }: Pick<Context, 'words' | 'flags' | 'tokens'>, end: number): boolean {
  if (end >= tokens.count || tokens.gaps[end] !== Gap.Space || tokens.kinds[end] !== TokenKind.Word) return true
  return (flags[end] & (Flag.Function | Flag.Temporal | Flag.Definite | Flag.Nationality)) !== 0
}

/** True where the word before asks for the name of a body, or the name stands alone between quotation marks. */
function asksForBody({ flags, tokens }: Context, { token, end }: Stretch): boolean {
  if (token === 0) return false
  if ((flags[token - 1] & (Flag.NamedHead | Flag.OrganizationHead)) !== 0 && (flags[token - 1] & Flag.Definite) === 0) return true
  return tokens.kinds[token - 1] === TokenKind.QuotationMark && end < tokens.count && tokens.kinds[end] === TokenKind.QuotationMark
}

/** `شركة كامبريدج أناليتيكا`: the town is the first half of the name. */
function isHalf({ flags, words, tokens }: Context, { token, end }: Stretch): boolean {
  if (token === 0 || end !== token + 1 || end >= tokens.count || tokens.gaps[end] !== Gap.Space) return false
  if ((flags[token - 1] & Flag.NamedHead) === 0 || (flags[token - 1] & Flag.Definite) !== 0) return false
  if (wordSet(SCHOOLS).has(words[token - 1])) return false
  if (wordSet(OF_HOLDINGS).has(words[end])) return true
  return (flags[end] & Flag.Unknown) !== 0 && (flags[end] & Flag.Definite) === 0 && words[end].length > 4 && strangeness(words[end]) > 1
}

/** `بين الشرق والغرب`, `باتجاه الغرب`: where the sun sets. */
function isCompass({ words }: Context, { token }: Stretch): boolean {
  return token > 0 && wordSet(COMPASS).has(words[token]) && wordSet(COMPASS_COMPANY).has(words[token - 1])
}

/** `مسقط رأسه`. */
function isBirthplace({ words }: Context, { token, end }: Stretch): boolean {
  return end < words.length && wordSet(FALLING).has(words[token]) && wordSet(HEADS_OF_MEN).has(words[end])
}

/** `بحماس`, `حماس لاعبيها`, `حماس الجمهور`: zeal, whose it is or with what. */
function isZeal({ flags, words, readings, source, tokens }: Context, name: string, { token, end, reading: { cut } }: Stretch): boolean {
  if (end !== token + 1 || !wordSet(ZEAL).has(name)) return false
  if (cut > 0) return source.charCodeAt(tokens.starts[token]) === Unit.Beh
  if (end >= tokens.count || tokens.gaps[end] !== Gap.Space || tokens.kinds[end] !== TokenKind.Word) return false
  const owned =
    readings[end].cut === 0 &&
    words[end].length > 5 &&
    (flags[end] & Flag.Function) === 0 &&
    source.slice(tokens.ends[end] - 2, tokens.ends[end]) === HEH + ALEF
  if (wordSet(ZEALOTS).has(words[end])) return true
  return owned || ((flags[end] & Flag.Sport) !== 0 && (flags[end] & Flag.Definite) !== 0)
}

/** `أودى بحياة` is no `أودي`. */
function isVerb(context: Context, { token, end }: Stretch): boolean {
  return end === token + 1 && wordSet(NO_MAKERS).has(context.words[token]) && lastWritten(context, token) === Unit.AlefMaksura
}

function counts(context: Context, entry: Entry, stretch: Stretch): boolean {
  const { name, need, kind } = entry
  if (kind === 'organization' && (isZeal(context, name, stretch) || isVerb(context, stretch))) return false
  if (
    kind === 'place' &&
    (isHalf(context, stretch) ||
      isSurnamed(context, { ...stretch, entry }) ||
      isGivenBeforeSurname(context, { ...stretch, entry }) ||
      isCompass(context, stretch) ||
      isBirthplace(context, stretch) ||
      isOtherNoun(context, stretch.token))
  )
    return false
  switch (need) {
    case Need.Nothing:
      return kind !== 'place' || !isRatherWord(context, stretch) || isPlaced(context, stretch.token)
    case Need.Sport:
      return context.sport ? !asksForPlace(context, stretch) || isNoTown(context, name, stretch.token) : isOfTeam(context, stretch)
    case Need.SportCompany:
      return context.sport && stretch.token > 0 && stretch.reading.cut === 0 && asksForClub(context, stretch.token)
    case Need.Company:
      return kind === 'place'
        ? asksForPlace(context, stretch) || isOfEvent(context, stretch) || isAmongPlaces(context, stretch)
        : asksForBody(context, stretch) || isCredit(context, stretch)
    case Need.Quoted:
      return asksForPaper(context, stretch) || isCredit(context, stretch)
  }
}

/** `بالهلال`, `إلى النصر`: a club's name with the article is no town's, but for `مدينة النصر`. */
function isNoTown({ flags }: Context, name: string, token: number): boolean {
  return name.startsWith(ARTICLE) && (token === 0 || (flags[token - 1] & Flag.PlaceHead) === 0)
}

/** `نادي روما`. */
function isOfTeam({ flags }: Context, { token, reading: { cut } }: Stretch): boolean {
  const before = token > 0 && cut === 0 ? flags[token - 1] : 0
  return (before & Flag.NamedHead) !== 0 && (before & Flag.Sport) !== 0 && (before & Flag.Definite) === 0
}

/** `مهرجان كان`: an event, and the town where it is held. */
function isOfEvent({ flags, words }: Context, { token, reading: { cut } }: Stretch): boolean {
  if (token === 0 || cut > 0 || (flags[token - 1] & Flag.Definite) !== 0) return false
  if (wordSet(FESTIVALS).has(words[token - 1])) return true
  return (flags[token - 1] & Flag.EventHead) !== 0 && (flags[token] & Flag.Common) === 0 && words[token].length > 3
}

/** Behind a head of places, `في`, `غرب`. */
function isPlaced({ words, flags }: Context, token: number): boolean {
  if (token === 0) return false
  return (
    (flags[token - 1] & Flag.PlaceHead) !== 0 || wordSet(BEFORE_PLACES).has(words[token - 1]) || wordSet(DIRECTIONS).has(words[token - 1])
  )
}

/** `نادي المصري`, `مباراة الاتحاد`; not `النجم المصري`, where the adjective is the player's. */
function asksForClub({ flags, words }: Context, token: number): boolean {
  const before = flags[token - 1]
  if ((flags[token] & Flag.Nationality) !== 0) return (before & Flag.NamedHead) !== 0 && (before & Flag.Definite) === 0
  if ((before & Flag.NamedHead) !== 0 && (before & Flag.Sport) === 0) return false
  if (wordSet(CLUB_COMPANY).has(words[token - 1])) return token < 2 || !wordSet(BOARDS).has(words[token - 2])
  if (wordSet(NO_CLUBS).has(words[token - 1])) return false
  return (before & (Flag.Title | Flag.Sport)) !== 0 && !wordSet(MINISTERS).has(words[token - 1])
}

/** `بعقوبة` is `بـ` and `عقوبة` as well, `كانو` is written for `كانوا`: where nothing asks for a place it is no place. */
function isRatherWord({ reads, words, flags }: Context, { token, end, reading }: Stretch): boolean {
  if (end !== token + 1 || reading.cut > 0 || (flags[token] & Flag.Definite) !== 0) return false
  const { letters } = reads[token]
  if (words[token] !== letters) return (flags[token] & Flag.Common) !== 0
  return BOUND.has(letters.charCodeAt(0)) && letters.length > 4 && (flagsOf(letters.slice(1)) & Flag.Common) !== 0
}

const BOUND: ReadonlySet<number> = new Set([Unit.Beh, Unit.Lam, Unit.Kaf, Unit.Feh, Unit.Waw])

/** Of the entries of one name: a club in an article about sport, else the first that counts here. */
function choose(context: Context, values: readonly number[], stretch: Stretch): Entry | null {
  const { entries } = builtin()
  let best: Entry | null = null
  for (const value of values) {
    const entry = entries[value]
    if (best && (entry.kind === 'portfolio' || (best.kind !== 'portfolio' && entry.need < Need.Sport))) continue
    if (!counts(context, entry, stretch)) continue
    if (entry.need >= Need.Sport) return entry
    best = entry
  }
  return best
}

/** `جده` is no `جدة`: of a short word the ending counts. */
function isOtherEnding(context: Context, token: number, end: number): boolean {
  return end === token + 1 && context.words[token].length <= 3 && lastWritten(context, token) === Unit.Heh
}

/** `جأوا` is no `جاوا`, `فئات` no `فيات`: a hamza inside the word that the name has not. */
function isOtherHamza({ source, tokens }: Context, token: number, { entry, end }: { entry: Entry; end: number }): boolean {
  if (end !== token + 1) return false
  for (let at = tokens.starts[token] + 1; at < tokens.ends[token] - 1; at++) {
    const unit = source.charCodeAt(at)
    // `مآرب` are no `مأرب`.
    if (unit === Unit.AlefMadda && !entry.name.includes(MADDA)) return entry.kind === 'place' && entry.name.includes(HAMZA)
    if (unit === Unit.YehHamza) return entry.kind === 'organization' && !entry.name.includes(YEH_HAMZA)
    if (unit === Unit.AlefHamzaAbove && source.charCodeAt(at + 1) === Unit.Waw) return entry.kind === 'place' && !entry.name.includes(HAMZA)
  }
  return false
}

const MADDA = String.fromCharCode(Unit.AlefMadda)
const HAMZA = String.fromCharCode(Unit.AlefHamzaAbove)

/** `كوفا` is no `وفا` behind `كـ`: few letters stand behind the prepositions that hardly any name takes; `قال كلاوس`. */
function isShort({ tokens, flags }: Context, token: number, { cut }: Reading): boolean {
  const preposition = tokens.folded[tokens.foldStarts[token] + cut - 1]
  const rest = tokens.foldStarts[token + 1] - tokens.foldStarts[token] - cut
  const said = preposition === Unit.Kaf && token > 0 && (flags[token - 1] & Flag.Speech) !== 0
  return said || (rest <= 3 && (preposition === Unit.Kaf || preposition === Unit.Feh))
}

/** `بليون` is no `ليون`: a common word behind a number is what is counted. */
function isCounted({ words, flags, tokens, reads }: Context, token: number): boolean {
  return words[token] === reads[token].letters && (flags[token] & Flag.Common) !== 0 && tokens.kinds[token - 1] === TokenKind.Number
}

/** `ميلان الإيطالي`, `ليون (فرنسا)`: cities are feminine; in sport the adjective in the masculine is a club's, and so is the country in brackets. */
function asClub(context: Context, entry: Entry, { token, end }: Stretch): Entry {
  if (!context.sport || entry.kind !== 'place' || entry.id !== null || end >= context.tokens.count || end > token + 2) return entry
  const { flags, words, tokens, source } = context
  if (flags[token - 1] & Flag.PlaceHead) return entry
  const word = words[end]
  const national = (flags[end] & Flag.Nationality) !== 0 && (flags[end] & Flag.Definite) !== 0 && tokens.gaps[end] === Gap.Space
  const masculine = national && lastLetter(word) === Unit.Yeh
  // `تبليسي (جورجيا)` at the head is where the text was written.
  const bracketed = token > 0 && source.charCodeAt(tokens.starts[end]) === Unit.ParenthesisOpen && isCountry(context, end + 1)
  return masculine || bracketed ? { kind: 'organization', name: entry.name, id: null, need: entry.need } : entry
}

function isCountry({ tokens, source }: Context, token: number): boolean {
  if (token + 1 >= tokens.count || tokens.kinds[token] !== TokenKind.Word) return false
  const match = longestMatch(builtin().index, tokens, token, WHOLE)
  if (!match || match.end >= tokens.count || source.charCodeAt(tokens.starts[match.end]) !== Unit.ParenthesisClose) return false
  return match.values.some((value) => builtin().entries[value].id !== null)
}

function hitAt(context: Context, token: number, leastCut = 0): Hit | null {
  let best: Hit | null = null
  for (const reading of context.reads[token].starts ?? []) {
    if (reading.cut < leastCut) continue
    const match = longestMatch(builtin().index, context.tokens, token, reading)
    if (!match || (best && match.end <= best.end) || isOtherEnding(context, token, match.end)) continue
    if (reading.cut > 0 && match.end === token + 1 && (isShort(context, token, reading) || isCounted(context, token))) continue
    const stretch = { token, end: match.end, reading }
    const entry = choose(context, match.values, stretch)
    if (entry && !isOtherHamza(context, token, { entry, end: match.end }))
      best = { entry: asClub(context, entry, stretch), token, end: match.end, reading }
  }
  return best
}

/** `الرياض وجدة`: behind a place the conjunction, not the city of Oujda. */
export function listedAt(context: Context, token: number): Hit | null {
  const hit = hitAt(context, token)
  const previous = context.hits[token - 1]
  if (!hit || hit.reading.cut > 0 || hit.entry.kind !== 'place' || previous?.entry.kind !== 'place' || previous.end !== token) return hit
  if (firstLetter(context, token) !== Unit.Waw) return hit
  return hitAt(context, token, 1) ?? hit
}
