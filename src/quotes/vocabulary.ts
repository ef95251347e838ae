import { allVerbs } from '../lexicon/builtin.js'
import { ACTIONS, JOINS, SOURCES, SPEECH_NOUNS, WORDS } from '../lexicon/data/reporting.generated.js'
import type { Lexicon } from '../lexicon/define.js'
import type { SpeechVerb } from '../lexicon/speech.js'
import { compile, type Vocabulary } from './compile.js'

function withVerbs(verbs: readonly SpeechVerb[]): Vocabulary {
  return compile(verbs, { words: WORDS, actions: ACTIONS, sources: SOURCES, speechNouns: SPEECH_NOUNS, joins: JOINS })
}

const compiled = /* @__PURE__ */ new WeakMap<object, Vocabulary>()

let builtIn: Vocabulary | null = null

/** The vocabulary of a lexicon: compiled once, and kept with it. */
export function vocabularyOf(lexicon: Lexicon<string> | undefined): Vocabulary {
  if (lexicon === undefined || lexicon.verbs.length === 0) {
    builtIn ??= withVerbs(allVerbs())
    return builtIn
  }
  const known = compiled.get(lexicon)
  if (known) return known
  const made = withVerbs([...lexicon.verbs.map((verb) => ({ stance: 'say' as const, rate: 0.8, ...verb })), ...allVerbs()])
  compiled.set(lexicon, made)
  return made
}
