import type { VerbRecord } from './data/verbs.js'
import { unpacked } from './packed.js'
import type { Stance } from './verbs.js'

/** `lemma:phrase,phrase;…` as pairs. */
export function lemmas(packed: string): (readonly [phrase: string, lemma: string])[] {
  return unpacked(packed)
    .split(';')
    .flatMap((record) => {
      const [lemma, phrases] = record.split(':')
      return phrases.split(',').map((phrase) => [phrase, lemma] as const)
    })
}

/** A reporting verb, nothing left out. */
export interface SpeechVerb extends VerbRecord {
  readonly stance: Stance
  readonly rate: number
}

const REQUIREMENTS = ['clause', 'none', 'quote'] as const

/** How sure a verb is to report follows from how often it does. */
const certaintyOf = (rate: number): VerbRecord['certainty'] => (rate < 0.4 ? 'low' : rate < 0.7 ? 'medium' : undefined)

/** `!past,present,participle`: a sign, unless it would be a space, and the headwords that do not follow. */
function verbOf(packed: string, tenths: string, stance: Stance): SpeechVerb {
  const sign = packed.charCodeAt(0) - 0x20
  const bits = sign < 12 ? sign : 0
  const [past, present, participle] = unpacked(bits > 0 ? packed.slice(1) : packed).split(',')
  // In the middle of its tenth.
  const rate = (Number(tenths) * 10 + 5) / 100
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
  } as SpeechVerb
}

/** Reporting verbs, a line a stance. */
export function verbsOf(packed: string): SpeechVerb[] {
  return packed.split('\n').flatMap((line) => {
    const [stance, records] = line.split(':')
    const parts = records.split(/(\d+)/)
    return Array.from({ length: parts.length >> 1 }, (_, record) => verbOf(parts[record * 2], parts[record * 2 + 1], stance as Stance))
  })
}
