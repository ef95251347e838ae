import { TITLES, VERBS } from './data/speech.generated.js'
import type { SpeechVerb } from './speech.js'
import { verbsOf } from './speech.js'
import { type TitleRecord, titlesOf } from './titles.js'

let verbs: readonly SpeechVerb[] | null = null

/** All reporting verbs, unpacked on first use. */
export function allVerbs(): readonly SpeechVerb[] {
  verbs ??= verbsOf(VERBS)
  return verbs
}

let titles: readonly TitleRecord[] | null = null

/** All titles, unpacked on first use. */
export function allTitles(): readonly TitleRecord[] {
  titles ??= titlesOf(TITLES)
  return titles
}
