import { Unit } from '../text/characters.js'
import { hashWithoutFirst } from '../text/fold.js'
import { foldedLength, foldedToken, Gap, startBehind, TokenKind } from '../text/tokens.js'
import { endsInPronoun, endsInTanween, endsInTehMarbuta, isNameHead, isVerbalNoun, type NounPhrase, type Reading, readNounPhrase } from './source.js'
import { has, isDefinite, markOf, procliticOf, Tag, timesInText, type Words } from './words.js'

/** A noun phrase read as title and name: `الرئيس الروسي | فلاديمير بوتين`. */
export interface Reference {
  /** The name's tokens; empty (`first === end`) where the phrase is a title alone. */
  readonly name: NounPhrase
  /** Folded words of the title, without articles. */
  readonly title: readonly string[]
  /** Folded words of the name. */
  readonly words: readonly string[]
  /** The title stands before the name. */
  readonly titled: boolean
}

/** Somebody, or some body, that the text names. */
export interface Person {
  /** Folded words of the fullest name. */
  readonly words: readonly string[]
  readonly titles: (readonly string[])[]
  /** How the text spells the fullest name, with counts. */
  readonly spellings: Map<string, number>
  /** Tokens at which the name stands, in order. */
  readonly tokens: number[]
}

/** The people of a text. */
export interface People {
  readonly list: Person[]
  readonly byFirstWord: Map<string, Person[]>
}

/** A text that names more people than this is no article; what comes behind them is not remembered, so that time stays linear. */
const MOST_PEOPLE = 1000

const ARTICLE = String.fromCharCode(Unit.Alef, Unit.Lam)

/** A folded word without its article. */
export function bare(word: string): string {
  return word.length > 4 && word.startsWith(ARTICLE) ? word.slice(2) : word
}

function foldedBehind(words: Words, token: number, cut: number): string {
  return foldedToken(words.tokens, token).slice(cut)
}

/** Units that join or enclose, and are no words of a name. */
function isWordToken(words: Words, token: number): boolean {
  const kind = words.tokens.kinds[token]
  return kind === TokenKind.Word || kind === TokenKind.Foreign
}

/** `الروسي`, `الأمريكية`: with the article and the ending of a relational adjective. */
function isRelational(words: Words, token: number): boolean {
  const { folded, foldStarts } = words.tokens
  const end = foldStarts[token + 1]
  const last = folded[end - 1]
  return isDefinite(words, token) && (last === Unit.Yeh || (last === Unit.Heh && folded[end - 2] === Unit.Yeh))
}

interface TitleState {
  /** A definite word or a name has closed the title: what follows without the article is a name. */
  closed: boolean
}

/**
 * Is the word part of the title still? A title runs to its first definite word and that word's adjectives (`وزير النفط الإيراني`);
 * one that governs a name takes one word of it (`مدرب ليفربول`), and an indefinite adjective describes somebody who is not named (`مسؤول أمني كبير`).
 */
function continuesTitle(words: Words, token: number, first: number, state: TitleState): boolean {
  if (has(words, token, Tag.Title | Tag.Naming | Tag.Medium | Tag.Governed)) {
    state.closed = isDefinite(words, token)
    return true
  }
  if (isDefinite(words, token)) {
    state.closed = true
    return true
  }
  // الاتحاد السعودي | لكرة القدم: ل with an indefinite noun wants the next one.
  if (state.closed && token > first && isPurpose(words, token)) {
    state.closed = false
    return true
  }
  if (state.closed || token === first) return false
  if (has(words, token, Tag.Adjective) || endsRelational(words, token)) return true
  state.closed = true
  return true
}

/** `لكرة القدم`, `لشؤون الشباب`, and not `ليلى الصاعدي`. */
function isPurpose(words: Words, token: number): boolean {
  const { tokens } = words
  if (tokens.folded[tokens.foldStarts[token]] !== Unit.Lam || foldedLength(tokens, token) < 4) return false
  return isDefinite(words, token + 1) && tokens.folded[tokens.foldStarts[token + 2] - 1] !== Unit.Yeh
}

/** `أمني`, `أمريكية`: an indefinite relational adjective. */
function endsRelational(words: Words, token: number): boolean {
  const { folded, foldStarts } = words.tokens
  const end = foldStarts[token + 1]
  return end - foldStarts[token] >= 4 && (folded[end - 1] === Unit.Yeh || (folded[end - 1] === Unit.Heh && folded[end - 2] === Unit.Yeh))
}

/** Where the name begins inside a phrase that begins with a title; the phrase's end where there is none. */
function nameStart(words: Words, phrase: NounPhrase): number {
  const comma = commaIn(words, phrase)
  // المدير العام لبنك الأمان، أحمد كرم: the name stands behind the comma, unless a second title does.
  if (comma >= 0 && !has(words, comma + 1, Tag.Title)) return comma + 1
  if (comma >= 0) return nameStart(words, { ...phrase, first: comma + 1 })
  const state: TitleState = { closed: false }
  for (let token = phrase.first; token < phrase.end; token++) {
    if (has(words, token, Tag.Preposition) && token > phrase.first && !has(words, token, Tag.Title)) return nameBehindPlace(words, token + 1, phrase.end)
    if (isWordToken(words, token) && !continuesTitle(words, token, phrase.first, state)) return token
  }
  return phrase.end
}

/** `منسق الشؤون الإنسانية في سوريا | علي الزعتري`: behind the place. */
function nameBehindPlace(words: Words, from: number, end: number): number {
  let token = from
  while (token < end && (isDefinite(words, token) || words.tags[token] !== 0)) token++
  return token > from && end - token >= 2 && (isDefinite(words, token - 1) || has(words, token - 1, Tag.Place)) ? token : end
}

function commaIn(words: Words, { first, end }: NounPhrase): number {
  for (let token = first; token + 1 < end; token++)
    if (markOf(words, token) === Unit.ArabicComma || markOf(words, token) === Unit.Comma) return token
  return -1
}

/** Where a name that begins at `from` ends: at a comma, a title (`مرتضى منصور رئيس النادي`) or a relational adjective. */
function nameEnd(words: Words, from: number, end: number): number {
  for (let token = from; token < end; token++) {
    const unit = markOf(words, token)
    if (unit === Unit.ArabicComma || unit === Unit.Comma || unit === Unit.ParenthesisOpen) return token
    if (token > from && has(words, token, Tag.Title) && words.cuts[token] === 0 && !wantsNext(words, token - 1) && words.tokens.gaps[token] !== Gap.None) return token
    if (token > from + 1 && isOneOf(words, token)) return token
    if (
      token > from + 1 &&
      isRelational(words, token) &&
      words.tokens.kinds[token - 1] === TokenKind.Word &&
      !isNameWithArticle(words, token)
    )
      return token
    if (token > from && procliticOf(words, token) === Unit.Waw && isDefinite(words, token)) return token
  }
  return end
}

/** `مجلس | المستشارين`, `آل | الشيخ`: what governs a title, or is half of a name, is not ended by it. */
function wantsNext(words: Words, token: number): boolean {
  return has(words, token, Tag.Governed | Tag.Naming) || isNameHead(words, token)
}

/** `جاك دورسي | أحد مؤسسي تويتر` */
function isOneOf(words: Words, token: number): boolean {
  return has(words, token, Tag.Governed) && words.cuts[token] === 0 && !isDefinite(words, token) && !has(words, token - 1, Tag.Governed | Tag.Naming)
}

/** `السيسي`, `الجبيري`: a surname may look like a relational adjective; behind two words of a name it counts as one. */
function isNameWithArticle(words: Words, token: number): boolean {
  return !has(words, token - 1, Tag.Title)
}

function foldedWords(words: Words, from: number, end: number, cut: number): string[] {
  const folded: string[] = []
  for (let token = from; token < end; token++) {
    if (isWordToken(words, token)) folded.push(foldedBehind(words, token, token === from ? cut : 0))
  }
  return folded
}

/** `صحيفة "واشنطن بوست" الأميركية`: what stands in the marks is the name. */
function namedInMarks({ words, opensAt }: Reading, phrase: NounPhrase): NounPhrase | null {
  if (!has(words, phrase.first, Tag.Naming | Tag.Medium)) return null
  for (let token = phrase.first; token < phrase.end; token++) {
    const span = opensAt.get(token)
    if (span) return { first: span.first, end: span.end, cut: 0 }
  }
  return null
}

/** `المجلة الأمريكية`, `البيان`: a definite noun for a medium or a document names nobody by itself. */
function isGenericBody(words: Words, { first, end }: NounPhrase): boolean {
  for (let token = first; token < end; token++) if (!isDefinite(words, token)) return false
  return end - first <= 3 && has(words, first, Tag.Naming | Tag.Medium | Tag.Venue | Tag.Governed)
}

/** Takes a noun phrase apart. */
export function readReference(reading: Reading, phrase: NounPhrase): Reference {
  const { words } = reading
  const marked = namedInMarks(reading, phrase)
  if (marked)
    return {
      name: marked,
      title: foldedWords(words, phrase.first, marked.first, phrase.cut).map(bare),
      words: foldedWords(words, marked.first, marked.end, 0),
      titled: true,
    }
  const titled = has(words, phrase.first, Tag.Title) || isGenericBody(words, phrase)
  const from = titled ? nameStart(words, phrase) : phrase.first
  const end = nameEnd(words, from, phrase.end)
  const cut = from === phrase.first ? phrase.cut : 0
  const titleWords = titled
    ? foldedWords(words, phrase.first, from, phrase.cut).map(bare)
    : foldedWords(words, end, phrase.end, 0).map(bare)
  return { name: { first: from, end, cut }, title: titleWords, words: foldedWords(words, from, end, cut), titled }
}

/** Vowel letters and the letters that transliterations exchange (notes/normalizer.md, section 7). */
const CLASSES: readonly (readonly [unit: number, as: number])[] = [
  [0x63a, 0x62c], // غ ج
  [0x642, 0x62c], // ق ج
  [0x643, 0x62c], // ك ج
  [0x637, 0x62a], // ط ت
  [0x635, 0x633], // ص س
  [0x62b, 0x633], // ث س
  [0x630, 0x632], // ذ ز
  [0x638, 0x632], // ظ ز
  [0x62d, 0x647], // ح ه
  [0x636, 0x62f], // ض د
]
const CLASS_OF: ReadonlyMap<number, number> = new Map(CLASSES)

/** A word without its long vowels, its consonants by class: one key for `فلاديمير` and `فلادمير`, `بينغ` and `بينج`. */
export function skeleton(word: string): string {
  let key = ''
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at)
    const vowel = unit === Unit.Alef || unit === Unit.Waw || unit === Unit.Yeh
    if (at === 0 || !vowel) key += String.fromCharCode(CLASS_OF.get(unit) ?? unit)
  }
  return key
}

/** Two spellings of one name word. Short words must agree letter by letter. */
export function sameWord(left: string, right: string): boolean {
  if (left === right || bare(left) === bare(right)) return true
  return left.length >= 4 && right.length >= 4 && Math.abs(left.length - right.length) <= 1 && skeleton(left) === skeleton(right)
}

function sameWords(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((word, at) => sameWord(word, right[at]))
}

function addPerson(people: People, source: string, reading: Reading, { name, title, words }: Reference): void {
  const { tokens } = reading.words
  const text = source.slice(startBehind(source, tokens, name.first, name.cut), tokens.ends[name.end - 1])
  const key = skeleton(bare(words[0]))
  const bucket = people.byFirstWord.get(key) ?? []
  const known = bucket.find((person) => sameWords(person.words, words))
  if (!known && people.list.length >= MOST_PEOPLE) return
  const person: Person = known ?? { words, titles: [], spellings: new Map(), tokens: [] }
  if (!known) {
    people.list.push(person)
    bucket.push(person)
    people.byFirstWord.set(key, bucket)
  }
  person.tokens.push(name.first)
  person.spellings.set(text, (person.spellings.get(text) ?? 0) + 1)
  if (title.length > 0 && person.titles.length < 20) person.titles.push(title)
}

/** A name in apposition behind a title that it does not touch: `أعلى مسؤول صيني في السياسة الخارجية، وانغ يي.` */
function appositionAfter(reading: Reading, title: number, limit: number): NounPhrase | null {
  const { words } = reading
  for (let at = title + 1; at < Math.min(limit, title + 9); at++) {
    if (words.tokens.gaps[at] === Gap.Line || has(words, at, Tag.Verb | Tag.Complementiser | Tag.Fused)) return null
    if (markOf(words, at) !== Unit.ArabicComma) continue
    const phrase = readNounPhrase(reading, at + 1, limit)
    if (!phrase || phrase.end - phrase.first < 2 || phrase.end - phrase.first > 4 || markOf(words, phrase.end) === 0) return null
    for (let token = phrase.first; token < phrase.end; token++) {
      if (words.tags[token] !== 0 || (token === phrase.first && isDefinite(words, token))) return null
    }
    return phrase
  }
  return null
}

/** Names of one letter, or of a function word, are none. */
function isNameLike(words: Words, { first, end }: NounPhrase): boolean {
  if (end <= first || end - first > 6) return false
  if (foldedLength(words.tokens, first) < 2 || isDefinite(words, first)) return false
  for (let token = first; token < end; token++) if (isNoName(words, token, first)) return false
  return !has(words, first, ~(Tag.Verb | Tag.Medium | Tag.Title))
}

/** `ويليام`, `وينستون`, `ويسلي`; other words in وي are verbs (`ويتأخر`). */
const VOWELLED: readonly number[] = [Unit.Lam, Unit.Noon, 0x633]

/** `بدفعه`, `ويقال`, `مالية`: words that no name holds. */
function isNoName(words: Words, token: number, first: number): boolean {
  const { tokens } = words
  const [letter, next, third] = tokens.folded.subarray(tokens.foldStarts[token])
  if (tokens.kinds[token] !== TokenKind.Word) return false
  if (has(words, token, Tag.Preposition) || endsInTanween(words, token)) return true
  if (foldedLength(tokens, token) < 2 || (letter === Unit.Waw && next === Unit.Teh)) return true
  if (letter === Unit.Beh && endsInPronoun(words, token)) return true
  const known = words.places.has(hashWithoutFirst(tokens.hashes[token], Unit.Lam))
  if (letter === Unit.Lam && known) return true
  if (letter === Unit.Waw && next === Unit.Yeh && !VOWELLED.includes(third)) return true
  if (token === first || foldedLength(tokens, token) < 5) return false
  return (letter === Unit.Waw && next === Unit.Yeh) || (endsRelational(words, token) && tokens.folded[tokens.foldStarts[token + 1] - 1] === Unit.Heh)
}

/** Everyone whom the text names behind a title, in reading order: the memory that surnames and roles are resolved by. */
export function findPeople(reading: Reading): People {
  const { words } = reading
  const people: People = { list: [], byFirstWord: new Map() }
  for (let token = 0; token < words.tokens.count; token++) {
    if (has(words, token, Tag.Verb | Tag.Action) && !has(words, token, Tag.Title)) addActor(people, reading, token)
    if (!has(words, token, Tag.Title) || words.cuts[token] > 1) continue
    const phrase = readNounPhrase(reading, token, words.tokens.count, words.cuts[token])
    if (!phrase) continue
    const reference = readReference(reading, phrase)
    if (reference.words.length > 0 && isNameLike(words, reference.name)) addPerson(people, words.text.source, reading, reference)
    else addApposition(people, reading, token)
    if (phrase.end > token + 1 && reference.words.length > 0) token = Math.max(token, reference.name.first - 1)
  }
  return mergeOverruns(people)
}

/** `تحدث بول سكولز عن …`: two or more words without a class, right behind any verb, are a name. */
function addActor(people: People, reading: Reading, verb: number): void {
  const { words } = reading
  const phrase = readNounPhrase(reading, verb + 1, words.tokens.count, 0, 'subject-before-object')
  if (!phrase || phrase.end - phrase.first < 2 || phrase.end - phrase.first > 5 || words.tokens.gaps[phrase.first] === Gap.Line) return
  for (let token = phrase.first; token < phrase.end; token++)
    if (words.tags[token] !== 0 || words.tokens.kinds[token] !== TokenKind.Word) return
  if (isDefinite(words, phrase.first) || hasPronounSuffix(words, phrase) || isVerbalNoun(words, phrase.first) || endsInTehMarbuta(words, phrase.first) || beginsWithLam(words, phrase.first)) return
  addSpeaker(people, reading, readReference(reading, phrase))
}

/** `لضم غوتزه`; names in ل go on with a vowel letter (`ليونيل`, `لويس`, `لافروف`). */
function beginsWithLam({ tokens }: Words, token: number): boolean {
  const [letter, next] = tokens.folded.subarray(tokens.foldStarts[token])
  return letter === Unit.Lam && next !== Unit.Yeh && next !== Unit.Waw && next !== Unit.Alef
}

/** `تفضيلها تعبئة`: a noun with a pronoun is no name. */
function hasPronounSuffix({ tokens }: Words, { first, end }: NounPhrase): boolean {
  for (let token = first; token < end; token++) {
    const last = tokens.foldStarts[token + 1] - 1
    const length = foldedLength(tokens, token)
    if (length >= 5 && tokens.folded[last] === Unit.Alef && tokens.folded[last - 1] === Unit.Heh) return true
    if (length >= 5 && tokens.folded[last] === Unit.Meem && tokens.folded[last - 1] === Unit.Heh) return true
  }
  return false
}

/** How a surname that nobody was introduced by stands elsewhere: `حارس المرمى أليسون بيكر` for `بيكر`. Null where the text has no such place. */
export function findFullName({ words }: Reading, places: readonly number[]): string | null {
  const { tokens, text } = words
  if (places.length > 0 && has(words, places[0], Tag.Place)) return null
  const pairs = new Map<string, number>()
  for (const token of places) {
    const behind = surnameBehind(words, token)
    if (behind !== null) pairs.set(behind, (pairs.get(behind) ?? 0) + 3)
    if (token === 0 || tokens.gaps[token] !== Gap.Space || tokens.gaps[token - 1] === Gap.None || !isFirstName(words, token - 1)) continue
    const pair = text.source.slice(tokens.starts[token - 1], tokens.ends[token])
    pairs.set(pair, (pairs.get(pair) ?? 0) + (introducesName(words, token - 2) ? 2 : 1))
  }
  const [best] = [...pairs].sort((left, right) => right[1] - left[1])
  return best && best[1] >= 2 ? best[0] : null
}

/** `أما ماريان بلندر، فقد …`: a first name with the surname behind it, and a mark behind both. */
function surnameBehind(words: Words, token: number): string | null {
  const { tokens, text } = words
  const next = token + 1
  if (isDefinite(words, token) || endsInPronoun(words, token) || endsInPronoun(words, next)) return null
  if (endsInTehMarbuta(words, next)) return null
  if (procliticOf(words, next) !== 0 && foldedLength(tokens, next) > 4) return null
  if (next >= tokens.count || tokens.gaps[next] !== Gap.Space || !isFirstName(words, next) || markOf(words, next + 1) === 0) return null
  return text.source.slice(tokens.starts[token], tokens.ends[next])
}

/** A word that stands nowhere else in the text, without class and article. */
function isFirstName(words: Words, token: number): boolean {
  if (
    words.tokens.kinds[token] !== TokenKind.Word ||
    words.tags[token] !== 0 ||
    isDefinite(words, token) ||
    foldedLength(words.tokens, token) < 3 ||
    isNoName(words, token, token) ||
    ((endsInTehMarbuta(words, token) || isVerbalNoun(words, token)) && !has(words, token - 1, Tag.Title))
  )
    return false
  return timesInText(words, token) <= 2
}

/** Names follow titles, definite nouns and adjectives, verbs, commas. */
function introducesName(words: Words, token: number): boolean {
  if (token < 0) return true
  return (
    has(words, token, Tag.Title | Tag.Verb | Tag.Action) ||
    isDefinite(words, token) ||
    words.tokens.gaps[token + 1] === Gap.Line ||
    markOf(words, token) === Unit.ArabicComma
  )
}

function addApposition(people: People, reading: Reading, token: number): void {
  const { words } = reading
  const name = appositionAfter(reading, token, words.tokens.count)
  if (name) addPerson(people, words.text.source, reading, { name, title: [], words: foldedWords(words, name.first, name.end, 0), titled: true })
}

/** `فلاديمير بوتين يصل`: a longer name that a shorter one begins, and that is not commoner, ran over into the sentence. */
function mergeOverruns(people: People): People {
  for (const bucket of people.byFirstWord.values()) {
    for (const person of bucket) {
      const shorter = bucket.find((other) => overruns(person, other))
      if (!shorter) continue
      people.list.splice(people.list.indexOf(person), 1)
      shorter.titles.push(...person.titles)
      shorter.tokens.push(...person.tokens)
      shorter.tokens.sort((left, right) => left - right)
    }
  }
  return people
}

function overruns(person: Person, shorter: Person): boolean {
  const length = shorter.words.length
  if (length < 2 || person.words.length <= length || timesNamed(person) > timesNamed(shorter)) return false
  return sameWords(person.words.slice(0, length), shorter.words)
}

function timesNamed({ spellings }: Person): number {
  let times = 0
  for (const count of spellings.values()) times += count
  return times
}

/** Adds the speakers' own phrases: a name that stands in the speaker's slot is a name without any title. */
export function addSpeaker(people: People, reading: Reading, reference: Reference): void {
  if (reference.titled || reference.words.length < 2 || hasPronounSuffix(reading.words, reference.name)) return
  if (isNameLike(reading.words, reference.name)) addPerson(people, reading.words.text.source, reading, reference)
}

/** The commonest spelling of a person's fullest name; of two as common, the first. */
export function spellingOf(person: Person): string {
  let best = ''
  let count = 0
  for (const [spelling, times] of person.spellings) if (times > count) [best, count] = [spelling, times]
  return best
}
