import { allVerbs } from '../lexicon/builtin.js'
import { ACTIONS, SOURCES, SPEECH_NOUNS, WORDS } from '../lexicon/data/reporting.generated.js'
import type { VerbRecord } from '../lexicon/data/verbs.js'
import type { Lexicon } from '../lexicon/define.js'
import { compile, type Vocabulary } from './compile.js'

function withVerbs(verbs: readonly VerbRecord[]): Vocabulary {
  return compile(verbs, { words: WORDS, actions: ACTIONS, sources: SOURCES, speechNouns: SPEECH_NOUNS })
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
  const made = withVerbs([...lexicon.verbs, ...allVerbs()])
  compiled.set(lexicon, made)
  return made
}
