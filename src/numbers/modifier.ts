import { hasSuffix, isDefiniteNoun } from './context.js'
import { bareArticle, before, find, findAll, has, isWord, readingsAt } from './cursor.js'
import { Sense } from './senses.js'
import type { Modifier } from './types.js'

/** How far `تجاوز` may stand before `مستوى 200 مليار`: a subject and a few words. */
const REACH = 8
/** Words of the longest phrase. */
const LONGEST = 5

/** The longest phrase that ends right before a place. */
export function phraseBefore(at: number): string | undefined {
  let longest: string | undefined
  for (let from = before(at), words = 0; words < LONGEST; from = before(from), words++)
    for (const reading of readingsAt(from))
      for (const { sense, end, id } of findAll(reading)) if (sense === Sense.ModifierBefore && end === (at & ~7)) longest = id
  return longest
}

/** `تجاوز حجم التبادل التجاري بالفعل مستوى 200 مليار`. */
function verbBeforeLevel(at: number): string | undefined {
  let from = before(at)
  if (!has(from, Sense.Level)) return undefined
  for (let words = 0; isWord(from) && words < REACH; words++) {
    const phrase = phraseBefore(from)
    if (phrase === 'more-than' || phrase === 'at-most') return phrase
    from = before(from)
  }
  return undefined
}

/** `تجاوزت قيمتها 400 مليار`: a subject with a suffix may stand between; not in `دون نجمها الأول`, `على الأقل بينهم 20`. */
function verbBeforeSubject(at: number): string | undefined {
  const noun = before(at)
  return isDefiniteNoun(noun) && hasSuffix(noun) && !has(at, Sense.Ordinal) && !has(at, Sense.First) ? phraseBefore(noun) : undefined
}

/** What the words around a number do to it: `first` is where it begins, `end` the place behind it and its unit. */
export function readModifier(first: number, end: number): Modifier | null {
  const article = before(first)
  const from = bareArticle(article) > 0 ? article : first
  return (
    ((phraseBefore(from) ?? verbBeforeSubject(from) ?? verbBeforeLevel(from) ?? find(end, Sense.ModifierBehind)?.id) as
      | Modifier
      | undefined) ?? null
  )
}
