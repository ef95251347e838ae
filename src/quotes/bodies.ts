import type { VerbForm } from '../lexicon/inflect.js'
import { Unit } from '../text/characters.js'
import { hashWithoutFirst } from '../text/fold.js'
import type { NounPhrase, Reading } from './reading.js'
import { endsRelational } from './reference.js'
import { endsInTehMarbuta } from './shapes.js'
import { readNounPhrase } from './source.js'
import { Tag } from './tags.js'
import { has, isDefinite, placesOf, type Words } from './words.js'

/** `الشركة`: the body of that noun which the text named last, `شركة "صلة"`, `منظمة تير دي فام`. */
export function bodyCalled(reading: Reading, { first, end }: NounPhrase): NounPhrase | null {
  const { words } = reading
  if (!has(words, first, Tag.Naming | Tag.Governed) || !isDefinite(words, first) || end > first + 2) return null
  const places = placesOf(words, hashWithoutFirst(hashWithoutFirst(words.tokens.hashes[first], Unit.Alef), Unit.Lam), 200)
  for (let at = places.length - 1; at >= 0; at--) {
    const next = places[at] + 1
    if (
      next > first ||
      (!reading.opensAt.has(next) && (has(words, next, ~Tag.Place) || endsRelational(words, next) || endsInTehMarbuta(words, next)))
    )
      continue
    const body = readNounPhrase(reading, places[at], first)
    if (body && body.end > next) return body
  }
  return null
}

/** `وزارة`, `بيان`: a noun of a class shows its gender. */
export function genderOf(words: Words, token: number): VerbForm['gender'] {
  return has(words, token, Tag.Title | Tag.Medium | Tag.Naming | Tag.Venue | Tag.Governed)
    ? endsInTehMarbuta(words, token)
      ? 'f'
      : 'm'
    : null
}
