import type { VerbForm } from '../lexicon/inflect.js'

/** Somebody who has spoken. */
export interface Speaker {
  /** Where he was named. */
  readonly token: number
  readonly name: string
  readonly gender: VerbForm['gender']
  readonly number: VerbForm['number']
  /** The bare words of the phrase that named him, for `المصدر`, `المجلة`. */
  readonly nouns: readonly string[]
  /** The phrase begins with what he is: `وكالة الأناضول`. */
  readonly headed: boolean
  /** The phrase says of which country: `وفد قطر`. */
  readonly placed: boolean
}

/** Who has spoken so far, in order. */
export let speakers: Speaker[] = []

/** Begins anew, for another text. */
export function beginSpeakers(): void {
  speakers = []
}

/** Speakers further back than this are not gone back to. */
const FARTHEST = 60

/** The last speaker that fits. */
export function lastOf(fits: (speaker: Speaker) => boolean): Speaker | null {
  for (let at = speakers.length - 1; at >= 0 && at >= speakers.length - FARTHEST; at--) if (fits(speakers[at])) return speakers[at]
  return null
}

/** `المصدر`, `المجلة`: the speaker who was called so before. */
export function speakerCalled(title: readonly string[]): Speaker | null {
  const isCalled = ({ nouns }: Speaker): boolean => nouns.length > title.length && nouns.includes(title[0])
  // المرصد is المرصد السوري, and not مدير المرصد.
  return lastOf((speaker) => speaker.nouns[0] === title[0] && isCalled(speaker)) ?? lastOf(isCalled)
}

/** `الأمريكية`: says of whom nothing was said where he is from. */
const isOrigin = (word: string): boolean => /[\u064a][\u0647]?$/.test(word)

/** `الشركة`: whose own noun it was, and not who was called `محامي الشركة`. */
export function bodySpoken(title: readonly string[]): Speaker | null {
  return lastOf(
    ({ nouns, placed }) =>
      nouns[0] === title[0] &&
      nouns.length > title.length - 1 &&
      (title.length === 1 ? nouns.length > 1 : nouns.includes(title[1]) || (!placed && isOrigin(title[1]))),
  )
}
