import { VERBS } from './data/speech.generated.js'
import type { VerbRecord } from './data/verbs.js'
import type { Stance } from './verbs.js'

/**
 * What stands in the packed words for each Arabic letter from ء to the sukun: an ASCII letter, which takes a sixth of the room once a
 * bundler has escaped the rest; a frequent one for a frequent one, so that words and code compress together (0.4 kB).
 */
export const LETTERS = 'SDyLCIeiklObhjcRoTuwvzxNdAHFGPMKgfmntspaErUBYVWXqJ'

/** The first of them. */
export const FIRST_LETTER = 0x621

/** Arabic letters again. */
export function unpacked(text: string): string {
  return text.replace(/[A-Za-z]/g, (letter) => String.fromCharCode(FIRST_LETTER + LETTERS.indexOf(letter)))
}

/** `lemma:phrase,phrase;…` as pairs. */
export function lemmas(packed: string): (readonly [phrase: string, lemma: string])[] {
  return unpacked(packed)
    .split(';')
    .flatMap((record) => {
      const [lemma, phrases] = record.split(':')
      return phrases.split(',').map((phrase) => [phrase, lemma] as const)
    })
}

const REQUIREMENTS = ['clause', 'none', 'quote'] as const

/** How sure a verb is to report follows from how often it does. */
const certaintyOf = (rate: number): VerbRecord['certainty'] => (rate < 0.4 ? 'low' : rate < 0.7 ? 'medium' : undefined)

/** `past,present,participle92!`: the headwords that do not follow, the rate in hundredths, and a sign for the rest. */
function verbOf(record: string, stance: Stance): VerbRecord {
  const [, words, hundredths, sign] = /(\D+)(\d+)(.?)/.exec(record) as unknown as string[]
  const [past, present, participle] = unpacked(words).split(',')
  const bits = (sign || ' ').charCodeAt(0) - 0x20
  const rate = Number(hundredths) / 100
  return {
    past,
    present: present === '-' ? null : present || undefined,
    participle: participle === '' ? null : participle,
    stance,
    requires: REQUIREMENTS[bits >> 2],
    rate,
    certainty: certaintyOf(rate),
    homograph: (bits & 2) > 0,
    object: (bits & 1) > 0,
  } as VerbRecord
}

let verbs: readonly VerbRecord[] | null = null

/** All reporting verbs, unpacked on first use. */
export function allVerbs(): readonly VerbRecord[] {
  verbs ??= VERBS.split('\n').flatMap((line) => {
    const [stance, records] = line.split(':')
    return records.split(' ').map((record) => verbOf(record, stance as Stance))
  })
  return verbs
}
