import { Tense, type VerbForm } from '../lexicon/inflect.js'
import { longestMatch, type Match, type Reading, readingsOf } from '../lexicon/trie.js'
import { isConjunction, Unit } from '../text/characters.js'
import type { Text } from '../text/prepare.js'
import { foldedLength, Gap, startBehind, TokenKind, type Tokens } from '../text/tokens.js'
import { type Entry, Proclitics, type Sense, senseOf, type VerbReading, type Vocabulary } from './compile.js'
import { Join } from './joins.js'
import { hashesOf } from './lists.js'
import { Tag } from './tags.js'

export type { VerbReading } from './compile.js'

/*
 * The text that is being read. One is read at a time, from end to end, so that the grammar's hundred small questions need not
 * carry it. The columns are the tokens' (see text/tokens.ts), by token.
 */

/** The article that is read, prepared. */
export let text: Text
/** Its letters, as they were given. */
export let source = ''
/** Its tokens; the next three are columns of them. */
export let tokens: Tokens
/** See `Tokens`. */
export let kinds: Tokens['kinds']
/** See `Tokens`. */
export let gaps: Tokens['gaps']
/** See `Tokens`. */
export let hashes: Tokens['hashes']
/** Word classes. */
export let tags: Int32Array
/** Just behind the longest phrase that begins at the token; the token's own successor where none does. */
export let ends: Int32Array
/** How many letters of proclitics the classes leave out. */
export let cuts: Uint8Array

/** Verbs, source prepositions and nouns of speech, by token. */
let senses: (Sense | undefined)[] = []
let places: Places = /* @__PURE__ */ new Map()

function admits(entry: Entry, reading: Reading, token: number): boolean {
  if (reading.cut === 0 || entry.proclitics === Proclitics.Any) return true
  const first = letterAt(token)
  const present = entry.form?.tense === Tense.Present && first === Unit.Lam
  return entry.proclitics === Proclitics.Conjunction && reading.cut === 1 && (isConjunction(first) || present)
}

/** What of a phrase may stand behind the proclitics of `reading`: mostly all of it. */
function admitted(sense: Sense, reading: Reading, token: number): Sense | null {
  // دعوة is not دعوا with its object, أمله not آملة, and يجب not the jussive of أجاب.
  const noObject = lastUnit(token) === Unit.TehMarbuta
  const noFeminine = lastUnit(token) === Unit.Heh
  const denied = has(token - 1, Tag.Negation) && letterAt(token - 1, -1) === Unit.Meem

  const entries = sense.entries.filter(
    (entry) =>
      admits(entry, reading, token) &&
      !(noObject && entry.object) &&
      !(noFeminine && entry.verb && entry.form?.tense === Tense.Participle) &&
      (denied || entry.proclitics !== Proclitics.Jussive),
  )
  if (entries.length === sense.entries.length) return sense
  return entries.length > 0 ? senseOf(entries) : null
}

/** What a phrase of the index is. */
function senseFor({ entries, senses: made }: Vocabulary, { node, values }: Match): Sense {
  const known = made[node] ?? senseOf(values.map((value) => entries[value]))
  made[node] = known
  return known
}

function tagToken(vocabulary: Vocabulary, token: number): void {
  for (const reading of readingsOf(tokens, token)) {
    const match = longestMatch(vocabulary.index, tokens, token, reading)
    if (!match) continue
    const sense = admitted(senseFor(vocabulary, match), reading, token)
    if (!sense) continue
    tags[token] = sense.tags
    ends[token] = match.end
    cuts[token] = reading.cut
    senses[token] = sense
    if (sense.tags !== Tag.Action) return
  }
}

/** `علي` folds to `على`: it is the name in a text that writes `إلى` so, where it governs nothing, and in a name where no other preposition ends in ي. */
function clearNamesInPrepositionsDress(): void {
  const candidates: number[] = []
  let [spelled, bare] = [false, false]
  for (let token = 0; token < tokens.count; token++) {
    // Who writes مستشفى with its alif writes على so.
    if (lastUnit(token) === Unit.AlefMaksura) spelled = true
    if (!has(token, Tag.Preposition)) continue
    // قالت أم محمد, أم محمد تقول, إبراهيم بن علي
    if (reads(token - 1, Join.Descent) || (reads(token, Join.Parent) && (gaps[token] === Gap.Line || has(token - 1, Tag.Verb | Tag.Title))))
      tags[token] = 0
    if (lastUnit(token) !== Unit.Yeh) continue
    if (lengthOf(token) === 3 && letterAt(token) === Unit.Ain) candidates.push(token)
    // إلي, حتي; every text has في
    else if (lengthOf(token) > 2) bare = true
  }
  for (const token of candidates) if (spelled || governsNothing(token) || (!bare && standsInName(token))) tags[token] = 0
}

/** `قال علي حسن`, `المرشد علي خامنئي`, `محمد علي أن`, and not `وافق علي المشروع`, `شدد الوزير علي أن`. */
function standsInName(token: number): boolean {
  const [before, next] = [token - 1, token + 1]
  if (isNamePart(before)) return !isDefinite(next)
  return isNamePart(next) && (has(before, Tag.Verb | Tag.Title) || isDefinite(before))
}

/** `قال محمد علي إن`, `سعاد علي،`: behind a preposition stands neither `إن` nor a full stop, a comma or a colon. */
function governsNothing(token: number): boolean {
  const next = token + 1
  if (next >= tokens.count || gaps[next] === Gap.Line || isComma(next) || ENDS.includes(markOf(next))) return true
  return has(next, Tag.Complementiser | Tag.Fused) && source.charCodeAt(tokens.starts[next]) === Unit.AlefHamzaBelow
}

const ENDS: readonly number[] = [Unit.FullStop, Unit.Colon, Unit.ParenthesisOpen]

/** `أمام` is no `إمام`, `إلا` no `ألا`, `إبان` no `أبان`, and `ألان شيرر` no `الآن`: with its own hamza each is what it says. */
function clearOtherHamza(): void {
  const both = Tag.Title | Tag.Preposition
  for (let token = 0; token < tokens.count; token++) {
    if (!has(token, both | Tag.Complementiser | Tag.Time | Tag.Verb | Tag.Action)) continue
    const cut = cuts[token]
    const unit = source.charCodeAt(startOf(token, cut))
    const above = unit === Unit.AlefHamzaAbove
    const past = verbReadings(token)[0]?.verb.past.charCodeAt(0)
    // إبان عهده, إقرأ أيضا: no أبان, no أقرّ, and no part of a name; أقترح: I do
    if (unit === Unit.AlefHamzaBelow ? past === Unit.AlefHamzaAbove : above && past === Unit.Alef && !has(token + 1, Tag.Title))
      tags[token] = Tag.Preposition
    if (above && (tags[token] & both) === both) tags[token] &= ~Tag.Title
    if ((above || unit === Unit.AlefMadda) && letterAt(token, 1) === Unit.Lam) tags[token] &= ~Tag.Time
    // المهاجم لامين يامال
    if (unit === Unit.Alef && letterAt(token) === Unit.Lam && has(token - 1, Tag.Title) && isNamePart(token + 1)) tags[token] = 0
    // يان فان دير ميير, and not لذلك فان الوزارة
    if (unit === Unit.Alef && cut === 1 && lengthOf(token) === 3 && isNamePart(token - 1) && isNamePart(token + 1)) tags[token] = 0
    // مون جيه-إن, and not -حفظه الله-إن
    if (source.charCodeAt(tokens.starts[token] - 1) === Unit.Hyphen && isNamePart(token - 2) && lengthOf(token - 2) < 5) tags[token] = 0
    // مدير آثار الأقصر: no أثار; آنا غاسر
    if (unit === Unit.AlefMadda) tags[token] &= ~(lengthOf(token) === 3 ? Tag.Preposition | Tag.Conjunction | Tag.Action : Tag.Action)
    if (!above && letterAt(token, 1 + cut) === Unit.Lam) tags[token] &= ~Tag.Complementiser
  }
}

const isNamePart = (token: number): boolean => isWord(token) && !has(token, ~Tag.Naming) && !isDefinite(token)

/** Where each word stands, by hash. */
type Places = ReadonlyMap<number, readonly number[]>

function findPlaces(): Places {
  const found = new Map<number, number[]>()
  for (let token = 0; token < tokens.count; token++) {
    const known = found.get(hashes[token])
    if (known) known.push(token)
    else found.set(hashes[token], [token])
  }
  return found
}

/** How often the word with this hash stands in the text. */
export function timesOf(hash: number): number {
  return places.get(hash)?.length ?? 0
}

/** How often a word stands in the text. */
export function timesInText(token: number): number {
  return timesOf(hashes[token])
}

/** The first places, at most `limit`, of the word with this hash. */
export function placesOf(hash: number, limit: number): readonly number[] {
  return places.get(hash)?.slice(0, limit) ?? []
}

/** Makes a text the one that is read, and looks every word of it up once. */
export function beginText(read: Text, vocabulary: Vocabulary): void {
  text = read
  ;({ source, tokens } = text)
  ;({ kinds, gaps, hashes } = tokens)
  tags = new Int32Array(tokens.count)
  ends = new Int32Array(tokens.count)
  cuts = new Uint8Array(tokens.count)
  senses = []
  for (let token = 0; token < tokens.count; token++) {
    ends[token] = token + 1
    if (isWord(token)) tagToken(vocabulary, token)
  }
  clearNamesInPrepositionsDress()
  clearOtherHamza()
  places = findPlaces()
}

/** Lets go of the text; what was read of it, its columns and names, stays until the next is read. */
export function endText(): void {
  text = tokens = undefined as never
  source = ''
  senses = []
}

/** True where the token begins a phrase of one of the classes. */
export function has(token: number, classes: number): boolean {
  return isToken(token) && (tags[token] & classes) !== 0
}

/** An index that no array has makes every look into it slow from then on: so it is asked for before. */
const isToken = (token: number): boolean => token >= 0 && token < tokens.count

const senseAt = (token: number): Sense | undefined => (isToken(token) ? senses[token] : undefined)

/** The readings of a token as a cue verb; a user's own verbs come first. */
export function verbReadings(token: number): readonly VerbReading[] {
  return senseAt(token)?.verbs ?? NONE
}

const NONE: readonly VerbReading[] = []

/** `مؤكدا`, `مضيفة`: a reading as a participle. */
export function isParticiple(token: number): boolean {
  return verbReadings(token).some(({ form }) => form.tense === Tense.Participle)
}

/** The lemma of a source preposition or a noun of speech, with the form of its pronoun. */
export function lemmaAt(token: number): { readonly lemma: string; readonly form: VerbForm | null } | null {
  for (const { lemma, form } of senseAt(token)?.entries ?? []) if (lemma !== null) return { lemma, form }
  return null
}

/** A folded letter of a token, counted from its first, or from behind its last: -1 is the last. */
export function letterAt(token: number, letter = 0): number {
  return isToken(token) ? tokens.folded[tokens.foldStarts[letter < 0 ? token + 1 : token] + letter] : 0
}

/** How many folded letters a token has. */
export function lengthOf(token: number): number {
  return foldedLength(tokens, token)
}

/** Whether the token is a word. */
export function isWord(token: number): boolean {
  return kinds[token] === TokenKind.Word
}

/** Is the token one of a few short words? */
export function reads(token: number, list: Join): boolean {
  return hashesOf(list).includes(hashes[token])
}

/** A letter by itself: `بـ`, `و`. */
export function isLoneLetter(token: number): boolean {
  return isWord(token) && lengthOf(token) === 1
}

/** The last source unit of a token: it tells ة from ه and ى from ي. */
export function lastUnit(token: number): number {
  return source.charCodeAt(tokens.ends[token] - 1)
}

/** The source unit of a one-unit token; 0 for words, and for the colon of `10:30`. */
export function markOf(token: number): number {
  if (!isToken(token) || isWord(token)) return 0
  const unit = source.charCodeAt(tokens.starts[token])
  return unit === Unit.Colon && isInNumber(token) ? 0 : unit
}

/** Digits on both sides, and no space: `10:30`, `2:1`. */
function isInNumber(token: number): boolean {
  return gaps[token + 1] === Gap.None && kinds[token - 1] === TokenKind.Number && kinds[token + 1] === TokenKind.Number
}

/** A comma or a semicolon. */
export function isComma(token: number): boolean {
  const unit = markOf(token)
  return unit === Unit.ArabicComma || unit === Unit.Comma || unit === Unit.ArabicSemicolon || unit === Unit.Semicolon
}

/** The first letter of a word when it is one of the given proclitics and something is left behind it. */
export function procliticOf(token: number): number {
  return readingsOf(tokens, token).length > 1 ? letterAt(token) : 0
}

/** True where the word has the definite article, behind proclitics too. `أليسون` begins with a hamza, and has none. */
export function isDefinite(token: number): boolean {
  const length = lengthOf(token)
  const cut = isProcliticLetter(letterAt(token)) && letterAt(token, 1) === Unit.Alef ? 1 : 0
  if (length - cut <= 3 || letterAt(token, cut + 1) !== Unit.Lam) return false
  if (letterAt(token, cut) !== Unit.Alef) return letterAt(token, cut) === Unit.Lam
  const unit = source.charCodeAt(startOf(token, cut))
  return unit !== Unit.AlefHamzaAbove && unit !== Unit.AlefHamzaBelow && unit !== Unit.AlefMadda
}

const isProcliticLetter = (unit: number): boolean => isConjunction(unit) || unit === Unit.Beh || unit === Unit.Kaf

/** The source offset of a token without `cut` letters of proclitics. */
export function startOf(token: number, cut: number): number {
  return startBehind(source, tokens, token, cut)
}
