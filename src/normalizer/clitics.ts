import { ARTICLE, BEFORE_VERBAL_NOUN, CONJUNCTIONS, FEH, FUTURE, LAM } from '../lexicon/data/affixes.js'
import {
  ENCLITICS,
  ENDINGS,
  FOREIGN_WAW,
  FUSED,
  IMPERFECT,
  JOINED_ARTICLE,
  ME,
  MINE,
  MY,
  NEVER_BEFORE_ME,
  NO_ARTICLE,
  NOT_ME,
  NOT_OUR,
  OUR_LAST,
  OUR_NOUNS,
  OUR_SHAPES,
  OWN_NOUNS,
  PAST_ENDING,
  PROCLITIC_RULES,
  PRONOUN_HOSTS,
  PRONOUNS,
  SHORT_PRONOUNS,
  THEN,
  TO_YOU,
  VERBAL_NOUN,
  YOUR_NOUNS,
  YOURS,
} from '../lexicon/data/clitics.js'
import { read } from '../lexicon/read.js'

/** Words of a list: the bare ones and those with endings, and the beginnings. */
interface WordList {
  readonly words: ReadonlySet<string>
  readonly beginnings: readonly string[]
}

interface LetterRules {
  readonly wholeBefore: RegExp
  readonly whole: WordList
  readonly split: WordList
}

interface Knowledge {
  readonly letters: ReadonlyMap<string, LetterRules>
  readonly enclitics: readonly { readonly pronoun: string; readonly own: WordList }[]
  readonly pronouns: ReadonlySet<string>
  readonly hosts: ReadonlySet<string>
  readonly shortPronouns: readonly string[]
  readonly notOur: ReadonlySet<string>
  readonly ourNouns: ReadonlySet<string>
  readonly notMe: ReadonlySet<string>
  /** Nouns with `my` or `your` behind them. */
  readonly owned: ReadonlySet<string>
}

const NO_WORDS: WordList = { words: /* @__PURE__ */ new Set(), beginnings: [] }

let known: Knowledge | null = null

const wordsOf = (list: string): string[] => read(list).split(' ')

function listOf(entries: string): WordList {
  const endings = wordsOf(ENDINGS)
  const words = new Set<string>()
  const beginnings: string[] = []
  for (const entry of wordsOf(entries)) {
    if (entry.startsWith('=')) words.add(entry.slice(1))
    else if (entry.endsWith('*')) beginnings.push(entry.slice(0, -1))
    else for (const ending of endings) words.add(entry + ending)
  }
  return { words, beginnings }
}

function makeKnowledge(): Knowledge {
  const letters = new Map<string, LetterRules>()
  for (const [letter, { wholeBefore, whole, split }] of Object.entries(PROCLITIC_RULES))
    letters.set(letter, { wholeBefore, whole: listOf(whole), split: listOf(split) })
  return {
    letters,
    enclitics: read(ENCLITICS).map(([pronoun, own]) => ({ pronoun, own: listOf(own) })),
    pronouns: new Set(wordsOf(PRONOUNS)),
    hosts: new Set(wordsOf(PRONOUN_HOSTS)),
    shortPronouns: wordsOf(SHORT_PRONOUNS),
    notOur: new Set(wordsOf(NOT_OUR)),
    ourNouns: new Set(wordsOf(OUR_NOUNS)),
    notMe: new Set(wordsOf(NOT_ME)),
    owned: new Set([
      ...withEnding(wordsOf(OWN_NOUNS), MINE),
      ...withEnding([...wordsOf(OWN_NOUNS), ...wordsOf(YOUR_NOUNS)], YOURS),
      ...wordsOf(TO_YOU),
    ]),
  }
}

function withEnding(nouns: readonly string[], ending: string): string[] {
  return nouns.map((noun) => noun + ending)
}

function holds({ words, beginnings }: WordList, word: string): boolean {
  return words.has(word) || beginnings.some((beginning) => word.startsWith(beginning))
}

/** Whether the first letter of `word` is a proclitic. */
function isSplit(knowledge: Knowledge, word: string): boolean {
  const { letters, pronouns } = knowledge
  const rules = letters.get(word[0])
  const rest = word.slice(1)
  if (!rules || (rest.length < 2 && !pronouns.has(rest))) return false
  if (holds(rules.split, word)) return true
  if (holds(rules.whole, word)) return false
  if (word[0] !== FUTURE && rest.startsWith(ARTICLE) && rest.length >= 4) return true
  if (word.startsWith(JOINED_ARTICLE) || (BEFORE_VERBAL_NOUN.includes(word[0]) && VERBAL_NOUN.test(rest))) return true
  if (THEN.test(word)) return true
  if (word[0] === FEH && rest[0] === FUTURE) return rest.length > 3 && isSplit(knowledge, rest)
  if (
    word[0] !== FEH &&
    CONJUNCTIONS.includes(rest[0]) &&
    !FOREIGN_WAW.test(rest) &&
    rest.length > 2 &&
    holds(letters.get(rest[0])?.whole ?? NO_WORDS, rest)
  )
    return true
  return !rules.wholeBefore.test(word)
}

const OUR_LENGTH = 2
const LONGEST_NO_ME = 5

/** Whether the `our` at the end of a word is a pronoun, by the shape of what stands before it. */
function isOurs({ shortPronouns, notOur, ourNouns }: Knowledge, word: string): boolean {
  const stem = word.slice(0, -OUR_LENGTH)
  if (!word.endsWith(shortPronouns[0]) || notOur.has(word)) return false
  if (ourNouns.has(stem) || (stem.length > 3 && OUR_LAST.includes(stem[stem.length - 1]))) return true
  return OUR_SHAPES.some((shape) => shape.test(stem))
}

function isMe({ notMe }: Knowledge, word: string): boolean {
  if (word.length <= LONGEST_NO_ME || !word.endsWith(ME) || notMe.has(word)) return false
  const before = word[word.length - ME.length - 1]
  return before === PAST_ENDING || (IMPERFECT.test(word) && !NEVER_BEFORE_ME.includes(before))
}

/** How many letters of `word` are a pronoun behind it. `definite`: an article before it went with its proclitic. */
function encliticLength(knowledge: Knowledge, word: string, definite: boolean): number {
  if (definite || (word.startsWith(ARTICLE) && word.length > 4 && !NO_ARTICLE.test(word))) return 0
  for (const { pronoun, own } of knowledge.enclitics)
    if (word.endsWith(pronoun) && word.length > pronoun.length + 1) return holds(own, word) ? 0 : pronoun.length
  for (const pronoun of knowledge.shortPronouns)
    if (word.endsWith(pronoun) && knowledge.hosts.has(word.slice(0, -pronoun.length))) return pronoun.length
  if (MY.test(word) || knowledge.owned.has(word)) return 1
  if (isMe(knowledge, word)) return ME.length
  return isOurs(knowledge, word) ? OUR_LENGTH : 0
}

/** Where a word is cut, in letters without marks: behind each proclitic, and before its pronoun (the word's length where it has none). */
export interface Cuts {
  readonly proclitics: readonly number[]
  readonly enclitic: number
}

/**
 * The cuts of a word: a conjunction, then a preposition or the future, then the word with its article, then a pronoun. Knowledge decides, not the
 * letters: `وزير` begins with a letter of its own.
 */
export function cutsOf(word: string): Cuts {
  known ??= makeKnowledge()
  if (FUSED.test(word)) return { proclitics: [1], enclitic: word.length }
  const proclitics: number[] = []
  let at = 0
  if (CONJUNCTIONS.includes(word[0]) && isSplit(known, word)) proclitics.push(++at)
  const rest = word.slice(at)
  if (rest !== '' && !CONJUNCTIONS.includes(rest[0]) && isSplit(known, rest)) proclitics.push(++at)
  const stem = word.slice(at)
  const definite = at > 0 && word[at - 1] === LAM && stem.startsWith(LAM) && rest.startsWith(JOINED_ARTICLE)
  if (at > 0 && known.pronouns.has(stem)) return { proclitics, enclitic: word.length }
  return { proclitics, enclitic: word.length - encliticLength(known, stem, definite) }
}
