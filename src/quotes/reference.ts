import { Unit } from '../text/characters.js'
import { Gap } from '../text/tokens.js'
import { behindEpithet } from './epithet.js'
import { foldedWords, isInTheNameOf, isPrefixed, isWordToken } from './fullname.js'
import { isNameOfOther, isSomebodys } from './kin.js'
import { joinedName, type NounPhrase, opensAt } from './reading.js'
import { endsInPronoun, endsInTehMarbuta, endsInYeh, endsRelational, isBin, isHe, isNameHead, isNameWord, namesSomebody } from './shapes.js'
import { bare } from './spelling.js'
import { Tag } from './tags.js'
import { cuts, gaps, has, isComma, isDefinite, lengthOf, letterAt, markOf, procliticOf, tags, timesInText } from './words.js'

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

/** `الروسي`, `الأمريكية`: with the article and the ending of a relational adjective. */
function isRelational(token: number): boolean {
  return isDefinite(token) && endsRelational(token)
}

/** `closed`: a definite word or a name has closed the title; what follows without the article is a name. */
interface TitleState {
  closed: boolean
}

/**
 * Is the word part of the title still? A title runs to its first definite word and that word's adjectives (`وزير النفط الإيراني`);
 * one that governs a name takes one word of it (`مدرب ليفربول`), and an indefinite adjective describes somebody who is not named (`مسؤول أمني كبير`).
 */
function isOfTitle(token: number, state: TitleState): boolean {
  if (isBin(token + 1) && !isDefinite(token)) return false
  if (has(token, Tag.Title | Tag.Naming | Tag.Medium | Tag.Governed | Tag.Matter)) {
    // د. عبدالله, لاعبه كايل لاوري, لجنة دعم سمر القاضي
    state.closed = isDefinite(token) || lengthOf(token) === 1 || endsInPronoun(token)
    return true
  }
  if (isDefinite(token)) {
    state.closed = true
    return true
  }
  // الاتحاد السعودي | لكرة القدم: ل with an indefinite noun wants the next one.
  if (isPurpose(token)) {
    state.closed = false
    return true
  }
  // قائد ريال مدريد, سائق حافلة مدرسية
  if (state.closed) return !isDefinite(token - 1) && (has(token, Tag.Place) || (endsInTehMarbuta(token) && endsInTehMarbuta(token - 1)))
  if (endsRelational(token)) return true
  state.closed = true
  return true
}

/** `الزاملي`: a surname by its look. */
const isNisba = (token: number): boolean => isDefinite(token) && endsInYeh(token)

/** `لكرة القدم`, `لشؤون الشباب`, and not `ليلى الصاعدي`. */
function isPurpose(token: number): boolean {
  if (letterAt(token) !== Unit.Lam || lengthOf(token) < 4) return false
  return isDefinite(token + 1) && !endsInYeh(token + 1)
}

/** The last definite title of a phrase that a word without class and article follows: behind it stands the name. */
function lastRank({ first, end }: NounPhrase): number {
  for (let token = end - 2; token > first; token--) {
    if (!has(token, Tag.Title) || !isDefinite(token) || cuts[token] > 0 || (wantsNext(token - 1) && !isDefinite(token - 1))) continue
    return (tags[token + 1] === 0 || (has(token + 1, Tag.Title) && !isNameWord(token - 1))) && !isDefinite(token + 1) ? token : first
  }
  return first
}

/** Where the name begins inside a phrase that begins with a title; the phrase's end where there is none. */
function nameStart(phrase: NounPhrase): number {
  const comma = commaIn(phrase)
  // المدير العام لبنك الأمان، أحمد كرم: the name stands behind the comma, unless a second title does.
  if (comma >= 0 && !has(comma + 1, Tag.Title | Tag.Governed)) return isDefinite(comma + 1) ? comma + 2 : comma + 1
  if (comma >= 0) {
    // الأمير سامي بن راشد، أمير الشمال
    const before = nameStart({ ...phrase, end: comma })
    if (before < comma) return before
    // أمينة | بوعياش، رئيسة المجلس: with no name in either, her first name looks like a title.
    const behind = nameStart({ ...phrase, first: comma + 1 })
    return behind === phrase.end && isNameWord(phrase.first + 1) ? phrase.first : behind
  }
  // رئيس الاتحاد الدولي (فيفا) | جياني إنفانتينو
  for (let token = phrase.end - 1; token > phrase.first; token--) if (markOf(token) === Unit.ParenthesisClose) return token + 1
  // قائد عمليات غضب عدن اللواء | جعفر محمد
  const rank = lastRank(phrase)
  if (rank > phrase.first) return nameStart({ ...phrase, first: rank })
  // النائب | حاكم الزاملي, القائد الليبي | خليفة حفتر: a title without the article may be a man's name.
  const last = phrase.end - 2
  if (
    last > phrase.first &&
    !isDefinite(last) &&
    isDefinite(last - 1) &&
    ((last === phrase.first + 1 && isNisba(last + 1)) ||
      (has(last, Tag.Title) && !isBin(last) && isNameWord(last + 1) && lengthOf(last + 1) > 2))
  )
    return last
  const state: TitleState = { closed: false }
  for (let token = phrase.first; token < phrase.end; token++) {
    if (has(token, Tag.Preposition) && token > phrase.first) return nameBehindPlace(token + 1, phrase.end)
    // مدير الجمعية بجدة | عمر الجاسر
    if (cuts[token] === 1 && has(token, Tag.Place) && letterAt(token) === Unit.Beh) return nameBehindPlace(token, phrase.end)
    // مدير جامعة “ويتشيتا ستيت”
    const span = opensAt.get(token)
    if (span && span.close > 0) {
      token = span.close
      state.closed = true
      // رئيسة النادي السعودي | بيوجين | ملاك المنيف
    } else if (isWordToken(token) && !isOfTitle(token, state) && !isPrefixed(token)) return token
  }
  return phrase.end
}

/** `منسق الشؤون الإنسانية في سوريا | سامي الزعتري`: behind the place. */
function nameBehindPlace(from: number, end: number): number {
  // على سلة الأهلي | حمود المالكي
  if (isHe(from - 1)) return from
  let token = from + 1 < end && isDefinite(from + 1) ? from + 2 : from
  while (token < end && (isDefinite(token) || tags[token] !== 0 || isPurpose(token))) token++
  if (token > from && end - token >= 2 && (isDefinite(token - 1) || has(token - 1, Tag.Place))) return token
  // في تويتر | جاك دورسي, لدى شركة "روك كريك" | مايكل سمارت, and not في جامعة نيو ساوث
  const last = end - (isBin(end - 3) ? 4 : isNameHead(end - 2) ? 3 : 2)
  return last > from && namesSomebody(last) && !isPurpose(last) && (isDefinite(last - 1) || !has(last - 1, Tag.Naming | Tag.Governed))
    ? last
    : end
}

/** The comma in a phrase, or the parenthesis that its end closes: `الوزير (سامي حسن)`; -1 where there is none. */
function commaIn({ first, end }: NounPhrase): number {
  const closed = markOf(end - 1) === Unit.ParenthesisClose
  for (let token = first; token + 1 < end; token++) if (isComma(token) || (closed && markOf(token) === Unit.ParenthesisOpen)) return token
  return -1
}

/** Where a name that begins at `from` ends: at a comma, a title (`مرتضى منصور رئيس النادي`) or a relational adjective; `مصر والسعودية` is one. */
function nameEnd(from: number, end: number): number {
  for (let token = from; token < end; token++) {
    if (isComma(token) || (markOf(token) === Unit.ParenthesisClose && markOf(from - 1) === Unit.ParenthesisOpen)) return token
    if (
      token > from &&
      // منتقدو الرئيس, أسر شهداء الواجب: one word right behind a cue, once, is nobody's name.
      (token > from + 1 || timesInText(from) > 1 || !has(from - 1, Tag.Verb | Tag.Source)) &&
      has(token, Tag.Title) &&
      cuts[token] === 0 &&
      !wantsNext(token - 1) &&
      !isSurname(token, from, end) &&
      !isBin(token) &&
      gaps[token] !== Gap.None &&
      // باسم التميمي | والد; رابطة كرة القدم | المحترفة, عدد من | أصحاب مكاتب, تقارير | إعلامية: nobody's name, which a title could follow.
      (isDefinite(from) || isInTheNameOf(from) || !has(from, Tag.Naming | Tag.Governed | Tag.Medium))
    )
      return token
    if (token > from + 1 && (isOneOf(token) || (isRelational(token) && !isNameWithArticle(token, from)))) return token
    // مرهف أبو قصرة | ووزير الداخلية
    if (
      procliticOf(token) === Unit.Waw &&
      (isDefinite(token) ? token > from && (tags[token] !== 0 || isPrefixed(token)) : token > from + 1 && has(token, Tag.Title)) &&
      !has(from, Tag.Governed | Tag.Naming | Tag.Place)
    )
      return token
  }
  return end
}

/** `إنجي | المقدم`: one word of a name, and a definite title that ends the phrase. */
function isSurname(token: number, from: number, end: number): boolean {
  return (
    // أحمد فؤاد | نجم إن, محمد | أمين حسن, رئيس بلدية إسطنبول أكرم | إمام أوغلو
    (token === end - 1 && !isDefinite(token) && has(end, Tag.Complementiser | Tag.Fused)) ||
    (token === end - 2 &&
      isNameWord(end - 1) &&
      (has(token, Tag.Adjective) || (token === from + 1 && (isDefinite(from - 1) || has(from - 1, Tag.Place))))) ||
    // عبدالله بن عمر | النجار, محمد بن عبد الرحمن | المخرج
    ((token === end - 1 || has(token + 1, Tag.Title)) && isDefinite(token) && (isBin(token - 2) || isNameHead(token - 2))) ||
    (token === from + 1 &&
      (isComma(token + 1) || (isDefinite(token) && (token === end - 1 || (has(token + 1, Tag.Title) && !isDefinite(token + 1))))))
  )
}

/** `مجلس | المستشارين`, `عدد من | المعلمين`, `آل | الشيخ`, `ولد | الشيخ`: what governs a title, or is half of a name, is not ended by it. */
function wantsNext(token: number): boolean {
  return has(token, Tag.Governed | Tag.Naming | Tag.Preposition) || isNameHead(token) || isBin(token)
}

/** `جاك دورسي | أحد مؤسسي تويتر` */
function isOneOf(token: number): boolean {
  return has(token, Tag.Governed) && cuts[token] === 0 && !isDefinite(token) && !wantsNext(token - 1)
}

/**
 * `السيسي`, `عبد الرقيب العمري`: a surname may look like a relational adjective; behind two words of a name it counts as one. A body's name
 * has one (`حزب العمال الكردستاني`), and not `حركة الشباب المنضوية في`.
 */
function isNameWithArticle(token: number, from: number): boolean {
  return (
    !has(token - 1, Tag.Title) ||
    isNameHead(token - 2) ||
    isBin(token - 2) ||
    ((has(from, Tag.Naming) || has(token - 2, Tag.Governed)) && !(endsInTehMarbuta(token) && has(token + 1, Tag.Preposition)))
  )
}

/** The words of a title: without articles, and without the ل of `للمخرجة`. */
function titleOf(from: number, end: number, cut: number): string[] {
  const contracted = cut === 1 && letterAt(from) === Unit.Lam && letterAt(from, 1) === Unit.Lam
  return foldedWords(from, end, contracted ? 2 : cut).map(bare)
}

/** `صحيفة "واشنطن بوست" الأميركية`: what stands in the marks is the name; `نقابة العمال في شركة "فيات"` is another body's. */
function namedInMarks(phrase: NounPhrase): NounPhrase | null {
  const body = has(phrase.first, Tag.Naming | Tag.Medium)
  for (let token = phrase.first; token < phrase.end; token++) {
    const span = opensAt.get(token)
    if (span && token > phrase.first + 2 && has(token - 2, Tag.Preposition) && has(token - 1, Tag.Naming | Tag.Medium)) return null
    // المتحدث باسم الوزارة "أنيل ساكسين", and not مدير شركة "أندا", أحمد السروي مدير "فنون أبها"
    if (
      span &&
      (body ||
        (span.close + 1 === phrase.end && (isDefinite(token - 1) || !has(token - 1, Tag.Title | Tag.Naming | Tag.Governed | Tag.Medium))))
    )
      return {
        first: has(span.first, Tag.Title) && isDefinite(span.first) ? span.first + 1 : span.first,
        end: joinedName(span).end,
        cut: 0,
      }
  }
  return null
}

/** `المجلة الأمريكية`, `البيان`: a definite noun for a medium or a document names nobody by itself. */
function isGenericBody({ first, end }: NounPhrase): boolean {
  for (let token = first; token < end; token++) if (!isDefinite(token)) return false
  return end - first <= 3 && has(first, Tag.Naming | Tag.Medium | Tag.Venue | Tag.Governed)
}

/** `مؤسسة جسر الملك فهد`, `فريق التحقيق`, and not `مراسلة بي بي سي، فيرجينيا جيدلي`: a title that is a body too. */
function isFoundation(phrase: NounPhrase): boolean {
  return has(phrase.first, Tag.Naming) && (endsInTehMarbuta(phrase.first) || !isDefinite(phrase.first)) && commaIn(phrase) < 0
}

/** Takes a noun phrase apart. */
export function readReference(phrase: NounPhrase): Reference {
  if (isSomebodys(phrase.first) && phrase.end > phrase.first + 2)
    return { ...readReference({ first: phrase.first + 1, end: phrase.end, cut: 0 }), titled: true }
  const marked = namedInMarks(phrase)
  if (marked)
    return {
      name: marked,
      title: titleOf(phrase.first, marked.first, phrase.cut),
      words: foldedWords(marked.first, marked.end, 0),
      titled: true,
    }
  // مؤسسة is a founder, and a foundation.
  const epithet = behindEpithet(phrase)
  // ابن محي, ابن السكيت, and not ابن عم الشهيد, ابن الرئيس
  const father = phrase.first + 1
  const ofFather = isBin(phrase.first) && phrase.end === father + 1
  const titled = (has(phrase.first, Tag.Title | Tag.Dual) && !ofFather && !isFoundation(phrase)) || isGenericBody(phrase)
  // نظيره المغربي | ناصر بوريطة
  const from = titled || (has(phrase.first, Tag.Partner) && endsInPronoun(phrase.first)) ? nameStart(phrase) : epithet
  if (titled && from < phrase.end && isNameOfOther(phrase, from))
    return { name: phrase, title: [], words: foldedWords(phrase.first, phrase.end, phrase.cut), titled }
  const end = nameEnd(from, phrase.end)
  const cut = from === phrase.first ? phrase.cut : 0
  const title = titleOf(phrase.first, from, phrase.cut)
  // البرتغالي جوزيه مورينيو | مدرب تشيلسي
  if (!titled) title.push(...foldedWords(end, phrase.end, 0).map(bare))
  return { name: { first: from, end, cut }, title, words: foldedWords(from, end, cut), titled }
}
