import { Unit } from '../text/characters.js'
import { isFunctionWord } from './context.js'
import { bareArticle, before, find, findAll, has, hasBehind, isWord, letterAt, meaningsApart, next, readingsAt } from './cursor.js'
import { type Meaning, Sense } from './senses.js'
import type { Modifier } from './types.js'

/** How far `تجاوز` may stand before `مستوى 200 مليار`: a subject and a few words. */
const REACH = 8
/** Words of the longest phrase. */
const LONGEST = 5

/** What a phrase that begins at a word means, of all that may: `لا يقل عن` the opposite. */
function meant(from: number, meaningsAt: (at: number) => readonly Meaning[]): string | undefined {
  const id = readingsAt(from)
    .flatMap(meaningsAt)
    .find(({ sense }) => sense === Sense.ModifierBefore)?.id
  const not = before(from)
  // `ألا يقل عن`, but `إلا أقل من`
  if (!hasBehind(not, Sense.Negation) || (has(not, Sense.Except) && letterAt(from, 0) === Unit.Alef)) return id
  return id === 'more-than' ? 'at-most' : id === 'less-than' ? 'at-least' : id
}

/** The longest phrase that ends right before a place. */
export function phraseBefore(at: number): string | undefined {
  let longest: string | undefined
  for (let from = before(at), words = 0; words < LONGEST; from = before(from), words++)
    longest = meant(from, (reading) => findAll(reading).filter(({ end }) => end === (at & ~7))) ?? longest
  return longest
}

/** Words of a subject: neither a function word nor part of another number. */
const isSubject = (at: number): boolean => isWord(at) && !isFunctionWord(at) && !findAll(at).some(({ sense }) => sense < Sense.Period)

/** A subject between the verb and the number, or its preposition: `تجاوزت قيمتها 400 مليار`, `لم يتجاوز عدد القتلى خمسة`, `لا يقل عمره عن 18 عاما`. */
function verbBefore(at: number): string | undefined {
  const preposition = has(before(at), Sense.NotCounted) ? before(at) : 0
  if (preposition === 0 && ((at & 7) > 0 || has(at, Sense.Ordinal) || has(at, Sense.First))) return undefined
  let verb = before(preposition || at)
  // `أقل بكثير من 10`, but `أكبر قدر ممكن من 37`
  for (let words = 0; words < (has(preposition, Sense.RangeStart) ? 1 : REACH) && isSubject(verb); words++) {
    verb = before(verb)
    const found = preposition > 0 || !isFunctionWord(verb) ? meant(verb, (reading) => meaningsApart(reading, preposition)) : undefined
    if (found) return found
  }
  return undefined
}

/** What the words around a number do to it: `first` is where it begins, `end` the place behind it and its unit. */
export function readModifier(first: number, end: number): Modifier | null {
  const article = before(first)
  const number = bareArticle(article) > 0 ? article : first
  // `تجاوز حجم التبادل التجاري بالفعل مستوى 200 مليار`
  const from = has(before(number), Sense.Level) ? before(number) : number
  // `70 على الأقل`, `70 شخصا على الأقل`
  const behind = find(end, Sense.ModifierBehind) ?? find(isSubject(end) ? next(end) : end, Sense.ModifierBehind)
  return ((phraseBefore(from) ?? verbBefore(from) ?? behind?.id) as Modifier | undefined) ?? null
}
