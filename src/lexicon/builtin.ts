import { LONGER_TITLES, TITLES, VERBS } from './data/speech.generated.js'
import type { VerbRecord } from './data/verbs.js'
import { verbsOf } from './speech.js'
import { type TitleRecord, titlesOf } from './titles.js'

let verbs: readonly VerbRecord[] | null = null

/** All reporting verbs, unpacked on first use. */
export function allVerbs(): readonly VerbRecord[] {
  verbs ??= verbsOf(VERBS)
  return verbs
}

let titles: readonly TitleRecord[] | null = null

/** All titles, unpacked on first use. */
export function allTitles(): readonly TitleRecord[] {
  titles ??= [...titlesOf(TITLES), ...titlesOf(LONGER_TITLES)]
  return titles
}
