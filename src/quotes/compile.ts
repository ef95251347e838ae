import { FUTURE } from '../lexicon/data/affixes.js'
import { OBJECT_PRONOUNS, POSSESSIVES } from '../lexicon/data/reporting.js'
import { Count, inflectVerb, jussiveOf, Tense, type VerbForm } from '../lexicon/inflect.js'
import { listed } from '../lexicon/packed.js'
import { lemmas, type SpeechVerb } from '../lexicon/speech.js'
import { buildWordIndex, type WordIndex } from '../lexicon/trie.js'
import { beforeSuffix, formsOf } from './forms.js'
import { takeLists } from './lists.js'
import { Tag } from './tags.js'

/** Which proclitics may stand before a phrase. */
export const enum Proclitics {
  None = 0,
  /** و and ف. */
  Conjunction = 1,
  Any = 2,
  /** None, and لم before it: `يقل`. */
  Jussive = 3,
}

/** What a phrase of the lexicon is. */
export interface Entry {
  readonly tag: Tag
  readonly proclitics: Proclitics
  readonly verb: SpeechVerb | null
  readonly form: VerbForm | null
  /** The verb form carries its object as a suffix. */
  readonly object: boolean
  readonly lemma: string | null
}

/** A token as a cue verb. */
export interface VerbReading {
  readonly verb: SpeechVerb
  readonly form: VerbForm
  readonly object: boolean
}

/** All that one phrase of the lexicon is. */
export interface Sense {
  /** The classes of its entries together. */
  readonly tags: number
  readonly entries: readonly Entry[]
  readonly verbs: readonly VerbReading[]
}

/** The words of a lexicon, to be looked up by their letters. */
export interface Vocabulary {
  readonly index: WordIndex
  /** By the values of the index. */
  readonly entries: readonly Entry[]
  /** By a phrase's number in the index; made when the phrase is first met. */
  readonly senses: (Sense | undefined)[]
}

const isVerb = (entry: Entry): entry is Entry & VerbReading => entry.verb !== null && entry.form !== null

/** What the entries of a phrase say together. */
export function senseOf(entries: readonly Entry[]): Sense {
  return {
    tags: entries.reduce((tags, entry) => tags | entry.tag, 0),
    entries,
    verbs: entries.filter(isVerb),
  }
}

interface Draft {
  readonly phrases: [phrase: string, value: number][]
  readonly entries: Entry[]
}

/** Adds an entry that all the phrases share. */
function addEntry({ phrases, entries }: Draft, forms: Iterable<string>, entry: Partial<Entry> & { readonly tag: Tag }): void {
  for (const form of forms) phrases.push([form, entries.length])
  entries.push({ proclitics: Proclitics.Conjunction, verb: null, form: null, object: false, lemma: null, ...entry })
}

function addVerb(draft: Draft, verb: SpeechVerb): void {
  for (const form of inflectVerb(verb)) {
    // سيبدأ التنزيل: of the future only what is nothing else
    const hasFuture = form.tense === Tense.Present && !verb.homograph && verb.certainty !== 'low'
    addEntry(draft, hasFuture ? [form.form, FUTURE + form.form] : [form.form], { tag: Tag.Verb, verb, form })
    // لم يعد is not he who did not repeat.
    const jussive = verb.certainty === 'low' ? null : jussiveOf(verb, form)
    if (jussive) addEntry(draft, [jussive], { tag: Tag.Verb, verb, form, proclitics: Proclitics.Jussive })
    if (!verb.object || form.tense === Tense.Participle || form.number === Count.Dual) continue
    const stem = beforeSuffix(form.form)
    addEntry(
      draft,
      OBJECT_PRONOUNS.slice(verb.stance === 'inform' && !verb.homograph ? 0 : 2).map((pronoun) => stem + pronoun),
      { tag: Tag.Verb, verb, form, object: true },
    )
  }
}

/** By the sign behind a class: none, `-`, `*`. */
const PROCLITICS: Readonly<Record<string, Proclitics>> = { '': Proclitics.Conjunction, '-': Proclitics.None, '*': Proclitics.Any }

/** `3,20HM|لكن;…`: the words of one line are of all the classes in its head. */
function addWords(draft: Draft, line: string): void {
  const [heads, words] = line.split('|')
  for (const head of heads.split(',')) {
    const [, bit, sign, endings] = /(\d+)(\W?)(.*)/.exec(head) as unknown as string[]
    addEntry(
      draft,
      listed(words).flatMap((word) => formsOf(word, endings)),
      { tag: 1 << Number(bit), proclitics: PROCLITICS[sign] },
    )
  }
}

function addActions(draft: Draft, packed: string): void {
  for (const record of listed(packed)) {
    const [past, present] = record.split(',')
    const forms = inflectVerb({ past, present, participle: null })
    addEntry(
      draft,
      forms.map(({ form }) => form),
      { tag: Tag.Action },
    )
  }
}

function addSpeechNouns(draft: Draft, packed: string): void {
  for (const [noun, lemma] of lemmas(packed)) {
    addEntry(draft, [noun], { tag: Tag.SpeechNoun, proclitics: Proclitics.Any, lemma })
    for (const { suffix, gender, number } of POSSESSIVES) {
      addEntry(draft, [noun + suffix], {
        tag: Tag.SpeechNoun,
        proclitics: Proclitics.Any,
        lemma,
        form: { form: noun, tense: Tense.Participle, gender, number },
      })
    }
  }
}

/** The packed words (see `lexicon/data/reporting.generated.ts`). */
export interface Tables {
  readonly words: string
  readonly actions: string
  readonly sources: string
  readonly speechNouns: string
  readonly joins: string
}

/** Verbs and packed words as one index. */
export function compile(verbs: readonly SpeechVerb[], { words, actions, sources, speechNouns, joins }: Tables): Vocabulary {
  takeLists(joins)
  const draft: Draft = { phrases: [], entries: [] }
  for (const verb of verbs) addVerb(draft, verb)
  for (const line of words.split('\n')) addWords(draft, line)
  addActions(draft, actions)
  for (const [phrase, lemma] of lemmas(sources)) addEntry(draft, [phrase], { tag: Tag.Source, lemma })
  addSpeechNouns(draft, speechNouns)
  const index = buildWordIndex(draft.phrases)
  return { index, entries: draft.entries, senses: new Array<undefined>(index.values.length) }
}
