import { ACTIONS, ADJECTIVES, ADJECTIVES_BEFORE_THAT, COUNTED_NOUNS, GOVERNED_NOUNS, PLACE_WORDS } from '../../src/lexicon/data/actions.js'
import * as joins from '../../src/lexicon/data/joins.js'
import * as reporting from '../../src/lexicon/data/reporting.js'
import { TITLES, type TitleSource } from '../../src/lexicon/data/titles.js'
import { VERBS, type VerbRecord } from '../../src/lexicon/data/verbs.js'
import { deriveStems, inflectVerb } from '../../src/lexicon/inflect.js'
import { FIRST_LETTER, LETTERS } from '../../src/lexicon/packed.js'
import type { Stance } from '../../src/lexicon/verbs.js'
import { formsOf } from '../../src/quotes/forms.js'
import { Join } from '../../src/quotes/joins.js'
import { Tag } from '../../src/quotes/tags.js'
import { foldWord } from '../../src/text/fold.js'
import { foldedToken, scanTokens } from '../../src/text/tokens.js'
import type { GeneratedFile } from './numbers.js'

const packed = (text: string): string => text.replace(/[\u0621-\u0652]/g, (letter) => LETTERS.charAt(letter.charCodeAt(0) - FIRST_LETTER))

/** The words of a phrase, folded. */
function folded(phrase: string): string {
  const tokens = scanTokens(phrase)
  return Array.from({ length: tokens.count }, (_, token) => foldedToken(tokens, token)).join(' ')
}

const alike = (left: string | null | undefined, right: string | null): boolean =>
  left === undefined || (left === null || right === null ? left === right : foldWord(left) === foldWord(right))

/** The headwords that do not follow from the past: `قال,يقول,قائل`; a present that is not read is `-`, a missing participle nothing. */
function stemsOf({ past, present, participle }: VerbRecord): string {
  const derived = deriveStems(past)
  const own = present === undefined ? derived.participle : null
  const both = alike(present, derived.present) && (participle === undefined ? own !== null : alike(participle, derived.participle))
  if (both) return past
  return [past, alike(present, derived.present) ? '' : (present ?? '-'), (participle === undefined ? own : participle) ?? ''].join()
}

const REQUIREMENTS = ['clause', 'none', 'quote'] as const

/** `requires`, `homograph` and `object` in one sign behind the space; nothing where none is set. */
function signOf({ requires = 'clause', homograph, object }: VerbRecord): string {
  const bits = REQUIREMENTS.indexOf(requires) * 4 + (homograph ? 2 : 0) + (object ? 1 : 0)
  return bits === 0 ? '' : String.fromCharCode(0x20 + bits)
}

const foldedForms = (verb: VerbRecord): Set<string> => new Set(inflectVerb(verb).map(({ form }) => foldWord(form)))

/** Stances in an order in which of two verbs that share a form (`وعد` and `عدّ`: `يعد`) the one that stands first in the table does so here. */
function orderedStances(): Stance[] {
  const ordered: Stance[] = []
  const owners = new Map<string, VerbRecord[]>()
  for (const verb of VERBS) for (const form of foldedForms(verb)) owners.set(form, [...(owners.get(form) ?? []), verb])
  const place = (stance: Stance): void => {
    for (const verbs of owners.values())
      for (const [at, verb] of verbs.entries())
        if (at > 0 && verb.stance === stance && verbs[at - 1].stance !== stance) place(verbs[at - 1].stance as Stance)
    if (!ordered.includes(stance)) ordered.push(stance)
  }
  for (const { stance = 'say' } of VERBS) if (!ordered.includes(stance)) place(stance)
  return ordered
}

/** A line a stance: the sign, `past,present,participle` where they do not follow, and the rate in full tenths. */
function verbLines(): string[] {
  return orderedStances().map((stance) => {
    const verbs = VERBS.filter((verb) => verb.stance === stance)
    return `${stance}:${verbs.map((verb) => signOf(verb) + packed(stemsOf(verb)) + Math.min(9, Math.floor((verb.rate ?? 0) * 10 + 1e-9))).join('')}`
  })
}

function actionLine(): string {
  return listed(ACTIONS.map(([past, present]) => (alike(present, deriveStems(past).present) ? past : `${past},${present}`)))
}

/** By the first letters alone: of two nouns with a form in common (`محامي`, `محام`) the first in the table is read. */
function byFirst([left]: readonly string[], [right]: readonly string[]): number {
  const keys = [left, right].map((noun) => noun.slice(0, 4))
  return keys[0] === keys[1] ? 0 : keys[0] < keys[1] ? -1 : 1
}

/** How many letters two words have in common from their beginning; one digit. */
function shared(left: string, right: string): number {
  let same = 0
  while (same < 9 && same < left.length && left[same] === right[same]) same++
  return same
}

/** Each word behind the number of letters that it shares with the one before. */
function sharingHeads(records: readonly (readonly string[])[]): string {
  let before = ''
  const short = (word: string): string => {
    const same = shared(before, word)
    before = word
    return same + word.slice(same)
  }
  return records.map((record) => record.map(short).join('/')).join('')
}

const reversed = (word: string): string => [...word].reverse().join('')

/** Words in the order of their ends, each behind the number of last letters that it shares with the one before. */
function listed(words: readonly string[]): string {
  const backwards = words.map(reversed).sort()
  const short = (word: string, at: number): string => {
    const same = shared(backwards[at - 1] ?? '', word)
    return same + reversed(word.slice(same))
  }
  return packed(backwards.map(short).join(''))
}

const singleTitles = new Set(TITLES.flatMap(({ noun, feminine }) => (feminine === true ? [noun, `${noun}ة`] : [noun])))

/** `رئيس حكومة` beside `رئيس`: who looks for a title before a name finds that one. */
function isLonger({ noun }: TitleSource): boolean {
  return noun.includes(' ') && singleTitles.has(noun.slice(0, noun.indexOf(' ')))
}

/** A line a kind: the noun, `+` where its feminine has ة, `-` where its plural is sound, other plurals behind commas. */
function titleLines(): string[] {
  const kinds = [...new Set(TITLES.map(({ kind }) => kind))]
  return kinds.map((kind) => {
    const records = TITLES.filter((title) => title.kind === kind).map(({ noun, feminine, plurals }) => {
      const signs = (feminine ? '+' : '') + (plurals === true ? '-' : '')
      return [noun + signs, ...(plurals === true || plurals === undefined ? [] : plurals)]
    })
    return `${kind}:${packed(sharingHeads(records.sort(byFirst)))}`
  })
}

type Proclitics = 'none' | 'conjunction' | 'any'
const SIGNS: Readonly<Record<Proclitics, string>> = { none: '-', conjunction: '', any: '*' }

const LISTS: readonly (readonly [tag: Tag, proclitics: Proclitics, words: readonly string[], endings?: string])[] = [
  [Tag.Complementiser, 'conjunction', reporting.COMPLEMENTISERS],
  [Tag.Fused, 'conjunction', reporting.FUSED_COMPLEMENTISERS],
  [Tag.Preposition, 'conjunction', reporting.PREPOSITIONS],
  [Tag.Preposition, 'none', reporting.LONE_PREPOSITIONS],
  [Tag.Time, 'conjunction', [...reporting.TIMES, ...reporting.MANNERS]],
  [Tag.Relative, 'conjunction', reporting.RELATIVES],
  [Tag.Demonstrative, 'any', reporting.DEMONSTRATIVES],
  [Tag.SourcePronoun, 'conjunction', reporting.SOURCE_PRONOUNS],
  [Tag.SourceConjunction, 'conjunction', reporting.SOURCE_CONJUNCTIONS],
  [Tag.Switch, 'conjunction', reporting.SWITCHES],
  [Tag.WriterClause, 'conjunction', reporting.WRITER_CLAUSES],
  [Tag.Formula, 'conjunction', reporting.FORMULAS, 'N'],
  [Tag.DemandNoun, 'any', reporting.DEMAND_NOUNS],
  [Tag.Matter, 'conjunction', reporting.MATTERS],
  [Tag.Measure, 'any', reporting.MEASURES, 'AP'],
  [Tag.Venue, 'any', reporting.VENUES],
  [Tag.Publishing, 'conjunction', reporting.PUBLISHING],
  [Tag.Medium, 'any', reporting.MEDIA],
  [Tag.Negation, 'conjunction', reporting.NEGATIONS],
  [Tag.Hypothetical, 'conjunction', reporting.HYPOTHETICALS],
  [Tag.Conjunction, 'conjunction', reporting.CONJUNCTIONS],
  [Tag.Conversation, 'any', reporting.CONVERSATIONS],
  [Tag.Dual, 'conjunction', [...reporting.DUAL_SPEAKERS, ...reporting.HONORIFICS]],
  [Tag.Partner, 'any', reporting.PARTNERS],
  [Tag.Partner, 'conjunction', reporting.VENUE_VERBS],
  [Tag.Adjective, 'none', ADJECTIVES],
  [Tag.Adjective, 'none', ADJECTIVES_BEFORE_THAT, 'N'],
  [Tag.Place, 'any', PLACE_WORDS],
  [Tag.Governed, 'any', COUNTED_NOUNS],
  [Tag.Governed, 'any', GOVERNED_NOUNS, 'A'],
  [Tag.Naming, 'any', reporting.NAMING_WORDS, 'AP'],
]

type Add = (head: string, word: string) => void

/** A list under its head: the number of the class's bit, its proclitics, the endings that its words take (see `formsOf` in `src/quotes/vocabulary.ts`). */
function listSections(): Map<string, Set<string>> {
  const sections = new Map<string, Set<string>>()
  const add: Add = (head, word) => sections.set(head, (sections.get(head) ?? new Set()).add(word))
  for (const [tag, proclitics, words, endings] of LISTS) {
    const head = Math.log2(tag) + SIGNS[proclitics]
    if (endings === undefined) addPlain(new Set(words.map(folded)), head, add)
    else for (const word of withoutFollowing(words.map(keptEnding), endings)) add(head + endings, word)
  }
  const titles = titleForms()
  // With the article, which all of them take.
  for (const endings of ['FS', 'S', 'F', ''])
    for (const title of [...titles]) {
      const forms = formsOf(title, endings)
      if (!forms.every((form) => titles.has(form))) continue
      // الأ is no `أ.`: an abbreviation has no article.
      add(`${Math.log2(Tag.Title) + SIGNS.any}${title.length > 1 ? 'A' : ''}${endings}`, title)
      for (const form of forms) titles.delete(form)
    }
  return sections
}

/** All that titles are written as but the article, the sound plural before the noun that it governs too: `مسؤولو`, and with it the dual. */
function titleForms(): Set<string> {
  const forms = TITLES.filter((title) => !isLonger(title)).flatMap(({ noun, feminine, plurals = [] }) => {
    const sound = plurals === true ? ['ون', 'ين'].map((ending) => noun + ending) : plurals
    const constructs = sound.filter((plural) => /[وي]ن$/.test(plural)).map((plural) => plural.slice(0, -1))
    const dual = sound.includes(`${noun}ون`) ? [`${noun}ان`] : []
    return [noun, ...(feminine === undefined ? [] : [feminine === true ? `${noun}ة` : feminine]), ...sound, ...constructs, ...dual]
  })
  return new Set(forms.map(folded))
}

/** What follows from another word of the list with these endings is left out. */
function withoutFollowing(words: readonly string[], endings: string): string[] {
  const following = new Set(words.flatMap((word) => formsOf(word, endings).filter((form) => form !== word)))
  return words.filter((word) => !following.has(word))
}

/** Pairs become one word with endings: `صحيفة` and `الصحيفة`; `عليه` and `عليها`, and `عليهم`. */
function addPlain(forms: Set<string>, head: string, add: Add): void {
  const take = (base: string, endings: string): void => {
    const all = formsOf(base, endings)
    if (!all.every((form) => forms.has(form))) return
    add(head + endings, base)
    for (const form of all) forms.delete(form)
  }
  for (const endings of ['HM', 'H']) for (const form of [...forms]) if (form.endsWith('ه')) take(form.slice(0, -1), endings)
  for (const endings of ['F', 'A']) for (const form of [...forms]) take(form, endings)
  for (const form of forms) add(head, form)
}

/** Folded, but for the ة that becomes ت, and the ى that becomes ا, before a pronoun. */
function keptEnding(word: string): string {
  const end = word.length - 1
  return 'ةى'.includes(word.charAt(end)) ? folded(word.slice(0, end)) + word.charAt(end) : folded(word)
}

/** Words that stand under the same heads in one line, where that saves more than the heads take. */
function listLines(): string[] {
  const heads = new Map<string, string[]>()
  for (const [head, words] of listSections()) for (const word of words) heads.set(word, [...(heads.get(word) ?? []), head])
  const lines = new Map<string, string[]>()
  const put = (head: string, word: string): void => {
    lines.set(head, [...(lines.get(head) ?? []), word])
  }
  const times = new Map<string, number>()
  for (const list of heads.values()) times.set(list.join(), (times.get(list.join()) ?? 0) + 1)
  for (const [word, list] of heads) {
    if ((times.get(list.join()) ?? 0) > 1) put(list.join(), word)
    else for (const head of list) put(head, word)
  }
  return [...lines].map(([head, words]) => `${head}|${listed(words)}`)
}

const JOINS: Readonly<Record<Join, readonly string[]>> = {
  [Join.Descent]: joins.DESCENT,
  [Join.NameHead]: joins.NAME_HEADS,
  [Join.Parent]: joins.PARENTS,
  [Join.Kin]: joins.KIN,
  [Join.All]: joins.ALL,
  [Join.Some]: joins.SOME,
  [Join.Faith]: [joins.FAITH],
  [Join.Company]: joins.COMPANY,
  [Join.Near]: joins.NEAR,
  [Join.Listing]: joins.LISTING,
  [Join.Source]: joins.SOURCES,
  [Join.Sound]: joins.SOUNDS,
  [Join.Towards]: joins.TOWARDS,
  [Join.From]: joins.CITED_FROM,
  [Join.With]: joins.TOGETHER_WITH,
  [Join.Upon]: joins.UPON,
  [Join.Therein]: joins.THEREIN,
  [Join.He]: joins.HE,
  [Join.WhoIs]: joins.WHO_IS,
  [Join.Belonging]: joins.BELONGING,
  [Join.InName]: joins.IN_NAME,
  [Join.About]: joins.ABOUT,
  [Join.Written]: joins.WRITTEN,
}

/** Phrases by lemma: `lemma:phrase;phrase`. */
function lemmaLine(records: readonly (readonly [phrase: string, lemma: string])[]): string {
  const phrases = new Map<string, string[]>()
  for (const [phrase, lemma] of records) phrases.set(lemma, [...(phrases.get(lemma) ?? []), folded(phrase)])
  return packed([...phrases].map(([lemma, list]) => `${lemma}:${[...new Set(list)].join()}`).join(';'))
}

/** The words of reporting, of `verbs.ts`, `actions.ts`, `titles.ts` and `reporting.ts`. */
export function generate(): readonly GeneratedFile[] {
  const sources = reporting.SOURCE_PREPOSITIONS.map(({ phrase, lemma }) => [phrase, lemma] as const)
  const nouns = reporting.SPEECH_NOUNS.map(({ noun, lemma }) => [noun, lemma] as const)
  const head = (of: string): string => `// Generated by scripts/generate/speech.ts (npm run generate) from ${of}. Do not edit.

/*
 * The words of these tables, packed: an ASCII letter stands for an Arabic one (\`LETTERS\` in \`src/lexicon/packed.ts\`), and what follows by rule is left out. The grammar of the lines stands in the script.
 */

`
  // Two files: who asks for titles and verbs alone does not load the rest.
  const speech = `${head('verbs.ts and titles.ts')}/** The verbs of speech, a line a stance, which \`verbsOf\` reads back into records. */
export const VERBS = \`${verbLines().join('\n')}\`
/** The titles, a line a kind, which \`titlesOf\` reads back into records. */
export const TITLES = \`${titleLines().join('\n')}\`
`
  const reports = `${head('actions.ts, joins.ts, reporting.ts and titles.ts')}/** The verbs that report nothing, at which a noun phrase ends: \`وصل\`. */
export const ACTIONS = '${actionLine()}'
/** The prepositions that name a source, by lemma: \`وفقا ل\`. */
export const SOURCES = '${lemmaLine(sources)}'
/** The nouns of speech, by lemma, whose pronouns follow: \`قوله إن\`. */
export const SPEECH_NOUNS = '${lemmaLine(nouns)}'
/** Short lists that are no class, in the order of \`Join\` (\`src/quotes/joins.ts\`), a line each. */
export const JOINS = \`${Object.values(JOINS).map(listed).join('\n')}\`
/** All other words that the grammar of quotes asks for, a line a set of classes: the numbers of the bits of \`Tag\` (\`src/quotes/tags.ts\`). */
export const WORDS = \`${listLines().join('\n')}\`
`
  return [
    { path: 'src/lexicon/data/speech.generated.ts', content: speech },
    { path: 'src/lexicon/data/reporting.generated.ts', content: reports },
  ]
}
