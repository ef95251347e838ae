import type { VerbForm } from '../lexicon/inflect.js'
import { Unit } from '../text/characters.js'
import { hashWithoutFirst } from '../text/fold.js'
import type { NounPhrase } from './reading.js'
import { endsInPronoun, endsInTehMarbuta, endsRelational, isFrom } from './shapes.js'
import { readNounPhrase } from './source.js'
import { lastOf, type Speaker } from './spoken.js'
import { Tag } from './tags.js'
import { ends, has, hashes, isDefinite, letterAt, placesOf, procliticOf, tokens } from './words.js'

const withoutArticle = (token: number): number => hashWithoutFirst(hashWithoutFirst(hashes[token], letterAt(token)), Unit.Lam)

/** `الشركة`: the body of that noun which the text named last, `شركة "صلة"`, `منظمة تير دي فام`. */
export function bodyCalled({ first, end }: NounPhrase): NounPhrase | null {
  if (!has(first, Tag.Naming | Tag.Governed) || end > first + 2) return null
  const places = placesOf(withoutArticle(first), 200)
  for (let at = places.length - 1; at >= 0; at--) {
    const next = places[at] + 1
    if (next > first || has(next, ~(Tag.Place | Tag.Governed)) || (!isDefinite(next) && (endsRelational(next) || endsInTehMarbuta(next))))
      continue
    const body = readNounPhrase(places[at], first)
    if (body && body.end > next) return body
  }
  return end === first + 1 ? bodyDescribed(first) : null
}

/** `المرصد`: the one of that noun that the text described last, `المرصد السوري لحقوق الإنسان`. */
function bodyDescribed(token: number): NounPhrase | null {
  const isAdjective = (at: number): boolean =>
    isDefinite(at) && endsRelational(at) && !has(at, Tag.Relative) && at < token && endsInTehMarbuta(at) === endsInTehMarbuta(token)
  const first = placesOf(hashes[token], 200).findLast((place) => isAdjective(place + 1))
  if (first === undefined) return null
  let end = first + 2
  while (isAdjective(end)) end++
  if (end < token && letterAt(end) === Unit.Lam) {
    if (isDefinite(end + 1)) end += 2
    // للتعبئة | العامة والإحصاء
    while (isDefinite(end) && (procliticOf(end) === Unit.Waw || endsRelational(end) || endsInTehMarbuta(end))) end++
  }
  return { first, end, cut: 0 }
}

/** `وزارة`, `بيان`: a noun of a class shows its gender. */
export function genderOf(token: number): VerbForm['gender'] {
  return has(token, Tag.Title | Tag.Medium | Tag.Naming | Tag.Venue | Tag.Governed) ? (endsInTehMarbuta(token) ? 'f' : 'm') : null
}

/** `بيان صادر عن | الحزب`, `بيان رسمي، صدر عن | الهيئة`, `بيان أصدرته | الكتائب`, `دراسة أجرتها | الجامعة`: who issued the document at `first`. */
export function issuerOf(first: number): NounPhrase | null {
  for (let at = first + 1; at < Math.min(first + 5, tokens.count - 2); at++) {
    let from = at + 1
    while (from < at + 4 && has(from, Tag.Time)) from = ends[from]
    // التقرير الصادر عن | البنك الدولي
    if (letterAt(at, isDefinite(at) ? 2 : 0) === Unit.Sad && isFrom(from)) return readNounPhrase(from + 1, tokens.count)
    if (!has(first, Tag.Venue)) return null
    if (letterAt(at) === Unit.Alef && !isDefinite(at) && !has(at, Tag.Publishing) && !has(at - 1, Tag.Complementiser) && endsInPronoun(at))
      return readNounPhrase(at + 1, tokens.count)
  }
  return null
}

/** `البيان`: where the text had `بيان` last; -1 for what is no such word, or has an owner (`تقرير الخبراء`). */
export function documentBefore({ first, end }: NounPhrase): number {
  if (end > first + 1) return -1
  const place = placesOf(withoutArticle(first), 200).findLast((token) => token < first) ?? -1
  return has(place, Tag.Venue) && !isDefinite(place + 1) ? place : -1
}

/** Who spoke where the document was named. */
export function speakerAt(place: number): Speaker | null {
  return lastOf(
    ({ token, name }) => token > place - 20 && (token < place || (token === place && name.includes(' '))) && !has(token, Tag.Medium),
  )
}
