import { CharacterClass, characterClasses } from '../text/characters.js'
import { type Checker, checkOneOf, checkRecord, copied, reject } from './issues.js'

/** The categories of speech acts, after Alrahabi 2015; `Stance` is one of them. */
const STANCES = [
  'say',
  'add',
  'explain',
  'assert',
  'stress',
  'point_out',
  'announce',
  'reveal',
  'inform',
  'opine',
  'believe',
  'estimate',
  'predict',
  'hope',
  'fear',
  'warn',
  'threaten',
  'promise',
  'accuse',
  'criticise',
  'condemn',
  'complain',
  'argue',
  'justify',
  'deny',
  'claim',
  'imply',
  'admit',
  'agree',
  'refuse',
  'praise',
  'thank',
  'apologise',
  'mourn',
  'regret',
  'demand',
  'suggest',
  'ask',
  'answer',
  'comment',
  'remind',
  'conclude',
  'write',
  'relay',
  'cite',
  'describe',
  'express',
  'rule',
  'stipulate',
  'evidence',
  'topic',
] as const

/**
 * What kind of speech act a cue is. The categories follow Alrahabi 2015 (e-quotes); every verb has one.
 */
export type Stance = (typeof STANCES)[number]

/** What must follow a verb before it counts as a report: nothing, a clause, or words in quotation marks. */
const REQUIREMENTS = ['none', 'clause', 'quote'] as const
/** What must follow a verb for it to report. */
export type Requirement = (typeof REQUIREMENTS)[number]

/**
 * A reporting verb by its headwords; all its forms follow from them. The past is enough where the others follow from it
 * by pattern: all derived forms (`غرّد`, `أوضح`, `استنتج`), and three sound letters (`كتب`). Write the shadda: it tells `غرّد` from `كتب`.
 *
 * @example
 * ```ts
 * // Reads يدندن, دندنت, مدندنا … too.
 * const lexicon = defineLexicon({ verbs: [{ past: 'دندن', stance: 'write' }] })
 * extractQuotes('يدندن الوزير أن الطريق جاهز.', { lexicon })[0].text // → 'الطريق جاهز'
 * defineLexicon({ verbs: [{ past: 'زعم', present: 'يزعم', participle: 'زاعم', masdar: 'زعم', stance: 'claim' }] })
 * ```
 */
export interface VerbDefinition {
  /** Third person masculine singular of the past: `أكّد`. It is the lemma. */
  readonly past: string
  /** Third person masculine singular of the present: `يؤكّد`. Left out, it follows from `past`; give it where a weak letter hides it (`قال`, `يقول`), and null where it means something else (`يبلغ`). */
  readonly present?: string | null
  /** Active participle, masculine singular: `مؤكّد`. Left out together with `present`, it follows from `past`; null where it is not to be read. */
  readonly participle?: string | null
  /** Verbal noun: `تأكيد`, so that `تأكيده أن …` is read too. */
  readonly masdar?: string
  /** Default `say`. */
  readonly stance?: Stance
  /** Default `clause`. */
  readonly requires?: Requirement
}

const KEYS: readonly (keyof VerbDefinition)[] = ['past', 'present', 'participle', 'masdar', 'stance', 'requires']
const FORMS = ['past', 'present', 'participle', 'masdar'] as const
const WORD = 'one Arabic word'
const SHADDA = '\u0651'

/** The letters of a word with its shaddas, which tell `ذكّر` from `ذكر`; null where it is no Arabic word, or more than one. */
function lettersOf(word: string): string | null {
  const kinds = characterClasses()
  let isWord = false
  let letters = ''
  for (const character of word.trim()) {
    const kind = kinds[character.charCodeAt(0)]
    if (kind === CharacterClass.ArabicLetter) isWord = true
    else if (kind !== CharacterClass.Mark && kind !== CharacterClass.Tatweel && kind !== CharacterClass.Invisible) return null
    if (kind === CharacterClass.ArabicLetter || character === SHADDA) letters += character
  }
  return isWord ? letters : null
}

/** Notes what is wrong with the definition of a verb. */
export function checkVerb(checker: Checker, path: string, value: unknown): void {
  if (!checkRecord(checker, path, value, KEYS)) return
  for (const key of FORMS) {
    const form = value[key]
    const mayLack = key !== 'past' && (form === undefined || (form === null && key !== 'masdar'))
    if (!mayLack && (typeof form !== 'string' || lettersOf(form) === null)) reject(checker, `${path}.${key}`, form, WORD)
  }
  checkOneOf(checker, `${path}.stance`, value['stance'], STANCES)
  checkOneOf(checker, `${path}.requires`, value['requires'], REQUIREMENTS)
}

/** What two definitions of one verb have in common. */
export const verbKey = ({ past }: VerbDefinition): string => lettersOf(past) ?? past

/** A verb as it was when it was checked. */
export const copyOfVerb = (verb: VerbDefinition): VerbDefinition => copied({ ...verb, past: verb.past.trim() }, KEYS)
