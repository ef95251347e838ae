import { Unit } from '../text/characters.js'
import { foldedToken, Gap, TokenKind } from '../text/tokens.js'
import type { NounPhrase, Reading } from './reading.js'
import { endsInTehMarbuta, endsInYeh, isBin, isNameHead } from './shapes.js'
import { bare } from './spelling.js'
import { Tag } from './tags.js'
import { has, isDefinite, isWord, lengthOf, letterAt, markOf, procliticOf, type Words } from './words.js'

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
  return isDefinite(words, token) && endsRelational(words, token)
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
  if (isBin(words, token + 1) && !isDefinite(words, token)) return false
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
  if (letterAt(words, token) !== Unit.Lam || lengthOf(words, token) < 4) return false
  return isDefinite(words, token + 1) && !endsInYeh(words, token + 1)
}

/** `أمني`, `أمريكية`: an indefinite relational adjective. */
export function endsRelational(words: Words, token: number): boolean {
  const last = letterAt(words, token, -1)
  return lengthOf(words, token) >= 4 && (last === Unit.Yeh || (last === Unit.Heh && letterAt(words, token, -2) === Unit.Yeh))
}

/** Where the name begins inside a phrase that begins with a title; the phrase's end where there is none. */
function nameStart(words: Words, phrase: NounPhrase): number {
  const comma = commaIn(words, phrase)
  // المدير العام لبنك الأمان، أحمد كرم: the name stands behind the comma, unless a second title does.
  if (comma >= 0 && !has(words, comma + 1, Tag.Title)) return comma + 1
  if (comma >= 0) {
    // الأمير سامي بن راشد، أمير الشمال
    const before = nameStart(words, { ...phrase, end: comma })
    return before < comma ? before : nameStart(words, { ...phrase, first: comma + 1 })
  }
  const state: TitleState = { closed: false }
  for (let token = phrase.first; token < phrase.end; token++) {
    if (has(words, token, Tag.Preposition) && token > phrase.first && !has(words, token, Tag.Title))
      return nameBehindPlace(words, token + 1, phrase.end)
    if (isWordToken(words, token) && !continuesTitle(words, token, phrase.first, state)) return token
  }
  return phrase.end
}

/** `منسق الشؤون الإنسانية في سوريا | علي الزعتري`: behind the place. */
function nameBehindPlace(words: Words, from: number, end: number): number {
  // على سلة الأهلي | حمود المالكي
  let token = from + 1 < end && isDefinite(words, from + 1) && words.tags[from] === 0 ? from + 2 : from
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
    if (
      token > from &&
      has(words, token, Tag.Title) &&
      words.cuts[token] === 0 &&
      !wantsNext(words, token - 1) &&
      words.tokens.gaps[token] !== Gap.None
    )
      return token
    if (token > from + 1 && isOneOf(words, token)) return token
    if (token > from + 1 && isRelational(words, token) && isWord(words, token - 1) && !isNameWithArticle(words, token)) return token
    if (token > from && procliticOf(words, token) === Unit.Waw && isDefinite(words, token) && !has(words, from, Tag.Governed | Tag.Naming))
      return token
  }
  return end
}

/** `مجلس | المستشارين`, `آل | الشيخ`: what governs a title, or is half of a name, is not ended by it. */
function wantsNext(words: Words, token: number): boolean {
  return has(words, token, Tag.Governed | Tag.Naming) || isNameHead(words, token)
}

/** `جاك دورسي | أحد مؤسسي تويتر` */
function isOneOf(words: Words, token: number): boolean {
  return (
    has(words, token, Tag.Governed) &&
    words.cuts[token] === 0 &&
    !isDefinite(words, token) &&
    !has(words, token - 1, Tag.Governed | Tag.Naming)
  )
}

/** `السيسي`, `الجبيري`: a surname may look like a relational adjective; behind two words of a name it counts as one. */
function isNameWithArticle(words: Words, token: number): boolean {
  return !has(words, token - 1, Tag.Title)
}

/** `المتحدث | باسم | الشرطة` is he who is called `المتحدث الرسمي للشرطة`, too. */
function isInTheNameOf(words: Words, token: number): boolean {
  return (
    lengthOf(words, token) === 4 &&
    letterAt(words, token) === Unit.Beh &&
    letterAt(words, token, 1) === Unit.Alef &&
    has(words, token, Tag.Governed)
  )
}

export function foldedWords(words: Words, from: number, end: number, cut: number): string[] {
  const folded: string[] = []
  for (let token = from; token < end; token++) {
    if (isWordToken(words, token) && !isInTheNameOf(words, token)) folded.push(foldedBehind(words, token, token === from ? cut : 0))
  }
  return folded
}

/** `صحيفة "واشنطن بوست" الأميركية`: what stands in the marks is the name. */
function namedInMarks({ words, opensAt }: Reading, phrase: NounPhrase): NounPhrase | null {
  const body = has(words, phrase.first, Tag.Naming | Tag.Medium)
  for (let token = phrase.first; token < phrase.end; token++) {
    const span = opensAt.get(token)
    // المتحدث باسم الوزارة "أنيل ساكسين", and not مدير شركة "أندا"
    if (
      span &&
      (body ||
        (span.close + 1 === phrase.end && (isDefinite(words, token - 1) || !has(words, token - 1, Tag.Naming | Tag.Governed | Tag.Medium))))
    )
      return { first: span.first, end: span.end, cut: 0 }
  }
  return null
}

/** `المجلة الأمريكية`, `البيان`: a definite noun for a medium or a document names nobody by itself. */
function isGenericBody(words: Words, { first, end }: NounPhrase): boolean {
  for (let token = first; token < end; token++) if (!isDefinite(words, token)) return false
  return end - first <= 3 && has(words, first, Tag.Naming | Tag.Medium | Tag.Venue | Tag.Governed)
}

/** `مؤسسة جسر الملك فهد`, and not `مراسلة بي بي سي، فيرجينيا جيدلي`: a title in its feminine that is a body too. */
function isFoundation(words: Words, phrase: NounPhrase): boolean {
  return has(words, phrase.first, Tag.Naming) && endsInTehMarbuta(words, phrase.first) && commaIn(words, phrase) < 0
}

/** Takes a noun phrase apart, once. */
export function readReference(reading: Reading, phrase: NounPhrase): Reference {
  const known = reading.references.get(phrase)
  if (known) return known
  const reference = takeApart(reading, phrase)
  reading.references.set(phrase, reference)
  return reference
}

/** `البرتغالي | جوزيه مورينيو`, `أسطورة الكرة الأرجنتينية | دييغو مارادونا`: where a name of two words and more stands behind a definite one. */
function behindEpithet(words: Words, { first, end }: NounPhrase): number {
  let from = end
  for (let token = end - 1; token >= first; token--) {
    if (has(words, token, ~Tag.Adjective) || words.tokens.kinds[token] !== TokenKind.Word) return first
    if (from === token + 1 && !isDefinite(words, token) && procliticOf(words, token) !== Unit.Waw) from = token
  }
  const named = end - from >= 2 && from > first && isDefinite(words, from - 1) && !isNameHead(words, Math.max(first, from - 2))
  return named && !endsInTehMarbuta(words, from) && (from > first + 1 || isRelational(words, first)) ? from : first
}

/** `منتقدو الرئيس التركي`: many, by what they are to somebody else. */
function isConstructPlural(words: Words, { first, end }: NounPhrase): boolean {
  return (
    end > first + 1 &&
    words.tags[first] === 0 &&
    letterAt(words, first, -1) === Unit.Waw &&
    lengthOf(words, first) >= 5 &&
    isDefinite(words, first + 1) &&
    has(words, first + 1, Tag.Title | Tag.Naming | Tag.Governed)
  )
}

function takeApart(reading: Reading, phrase: NounPhrase): Reference {
  const { words } = reading
  if (isConstructPlural(words, phrase))
    return { name: phrase, title: [], words: foldedWords(words, phrase.first, phrase.end, phrase.cut), titled: true }
  const marked = namedInMarks(reading, phrase)
  if (marked)
    return {
      name: marked,
      title: foldedWords(words, phrase.first, marked.first, phrase.cut).map(bare),
      words: foldedWords(words, marked.first, marked.end, 0),
      titled: true,
    }
  // مؤسسة is a founder, and a foundation.
  const epithet = behindEpithet(words, phrase)
  const titled =
    epithet > phrase.first || (has(words, phrase.first, Tag.Title) && !isFoundation(words, phrase)) || isGenericBody(words, phrase)
  const from = epithet > phrase.first ? epithet : titled ? nameStart(words, phrase) : phrase.first
  const end = nameEnd(words, from, phrase.end)
  const cut = from === phrase.first ? phrase.cut : 0
  const titleWords = titled
    ? foldedWords(words, phrase.first, from, phrase.cut).map(bare)
    : foldedWords(words, end, phrase.end, 0).map(bare)
  return { name: { first: from, end, cut }, title: titleWords, words: foldedWords(words, from, end, cut), titled }
}
