import { VERBS } from './data/speech.generated.js'
import type { VerbRecord } from './data/verbs.js'
import type { Stance } from './verbs.js'

/** ASCII letters are Arabic ones (see `speech.generated.ts`). */
export const unpacked = (text: string): string => text.replace(/[A-r]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x5e0))

/** `lemma:phrase,phrase;…` as pairs. */
export function lemmas(packed: string): (readonly [phrase: string, lemma: string])[] {
  return unpacked(packed)
    .split(';')
    .flatMap((record) => {
      const [lemma, phrases] = record.split(':')
      return phrases.split(',').map((phrase) => [phrase, lemma] as const)
    })
}

/** How sure a verb is to report follows from how often it does. */
function certaintyOf(rate: number): { readonly certainty?: 'medium' | 'low' } {
  return rate < 0.4 ? { certainty: 'low' } : rate < 0.7 ? { certainty: 'medium' } : {}
}

const REQUIREMENTS = ['clause', 'none', 'quote'] as const

/** `past,present,participle92s`: the headwords that do not follow, the rate in hundredths, and a sign behind `r` for the rest. */
function verbOf(record: string, stance: Stance): VerbRecord {
  const [, words, hundredths, sign] = /(\D+)(\d+)(.?)/.exec(record) as unknown as string[]
  const [past, present, participle] = unpacked(words).split(',')
  const bits = sign ? sign.charCodeAt(0) - 0x72 : 0
  const rate = Number(hundredths) / 100
  return {
    past,
    ...(present ? { present: present === '-' ? null : present } : {}),
    ...(participle === undefined ? {} : { participle: participle || null }),
    stance,
    requires: REQUIREMENTS[bits >> 2],
    rate,
    ...certaintyOf(rate),
    ...(bits & 2 ? { homograph: true } : {}),
    ...(bits & 1 ? { object: true } : {}),
  }
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
