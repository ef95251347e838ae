import type { VerbForm } from '../lexicon/inflect.js'
import { Unit } from '../text/characters.js'
import { hashWithoutFirst } from '../text/fold.js'
import { type NounPhrase, opensAt } from './reading.js'
import { endsInTehMarbuta, endsRelational } from './shapes.js'
import { readNounPhrase } from './source.js'
import { Tag } from './tags.js'
import { has, hashes, isDefinite, placesOf } from './words.js'

/** `الشركة`: the body of that noun which the text named last, `شركة "صلة"`, `منظمة تير دي فام`. */
export function bodyCalled({ first, end }: NounPhrase): NounPhrase | null {
  if (!has(first, Tag.Naming | Tag.Governed) || !isDefinite(first) || end > first + 2) return null
  const places = placesOf(hashWithoutFirst(hashWithoutFirst(hashes[first], Unit.Alef), Unit.Lam), 200)
  for (let at = places.length - 1; at >= 0; at--) {
    const next = places[at] + 1
    if (next > first || (!opensAt.has(next) && (has(next, ~(Tag.Place | Tag.Governed)) || endsRelational(next) || endsInTehMarbuta(next))))
      continue
    const body = readNounPhrase(places[at], first)
    if (body && body.end > next) return body
  }
  return null
}

/** `وزارة`, `بيان`: a noun of a class shows its gender. */
export function genderOf(token: number): VerbForm['gender'] {
  return has(token, Tag.Title | Tag.Medium | Tag.Naming | Tag.Venue | Tag.Governed) ? (endsInTehMarbuta(token) ? 'f' : 'm') : null
}
