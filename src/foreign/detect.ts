import { readLetters } from '../analyze/language.js'
import { asText, type Text } from '../text/prepare.js'
import { mentionAt } from '../text/span.js'
import { type Run, runsOf } from './runs.js'
import type { LanguageRun, ParagraphLanguage, Script } from './types.js'

/** The part of franc that is used. */
type Guess = (value: string, options: { readonly minLength: number; readonly only?: string[] }) => string

/** franc is fetched with the first text that leaves a doubt, and not before. */
async function loadGuess(): Promise<Guess> {
  const { franc } = await import('franc')
  return franc
}

interface Verdict {
  readonly language: string
  readonly confidence: 'high' | 'low'
}

/** Fewer letters than this are too few for trigrams. */
const ENOUGH_LETTERS = 40
/** franc reads no further. */
const MOST_UNITS = 2048
/** The languages in the Arabic script that franc knows of; it has never heard of Sorani. */
const ARABIC_SCRIPT_LANGUAGES: string[] = ['arb', 'pes', 'urd', 'pbu', 'uig']

/** So common that hardly a sentence of English goes without one. */
const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  'the of and to in is for on that with was by are as at it from has have be this will not an'.split(' '),
)

/** Letters first; the trigrams where the letters leave a doubt and there is enough to count. */
async function judgeArabicScript(runs: readonly Run[]): Promise<Verdict> {
  const joined = runs.map((run) => run.text).join(' ')
  const { language, certain, letters } = readLetters(joined)
  if (certain || letters < ENOUGH_LETTERS) return { language, confidence: certain ? 'high' : 'low' }
  const guess = await loadGuess()
  const guessed = guess(joined.slice(0, MOST_UNITS), { minLength: 1, only: ARABIC_SCRIPT_LANGUAGES })
  if (guessed === language) return { language, confidence: 'high' }
  return { language: guessed === 'und' ? language : guessed, confidence: 'low' }
}

function isEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? []
  return words.filter((word) => ENGLISH_WORDS.has(word)).length * 8 >= words.length
}

/** Names and products in Latin letters look Danish, Italian or Sardinian to trigrams: only whole paragraphs are asked about. */
async function judgeLatin(run: Run, isMain: boolean): Promise<Verdict> {
  const { letters } = readLetters(run.text)
  if (letters < 3) return { language: 'und', confidence: 'low' }
  if (letters >= ENOUGH_LETTERS / 2 && isEnglish(run.text)) return { language: 'eng', confidence: 'high' }
  if (letters < ENOUGH_LETTERS || !isMain) return { language: 'eng', confidence: 'low' }
  const guess = await loadGuess()
  const language = guess(run.text.slice(0, MOST_UNITS), { minLength: 1 })
  return { language, confidence: letters >= 100 ? 'high' : 'low' }
}

/** The scripts that one language has almost for itself. */
const LANGUAGE_OF_SCRIPT: Partial<Record<Script, string>> = { Grek: 'ell', Hebr: 'heb', Armn: 'hye', Thai: 'tha', Hang: 'kor' }

async function judgeOther(run: Run): Promise<Verdict> {
  const own = LANGUAGE_OF_SCRIPT[run.script]
  if (own) return { language: own, confidence: 'high' }
  const guess = await loadGuess()
  const language = guess(run.text.slice(0, MOST_UNITS), { minLength: 3 })
  return { language, confidence: run.text.length >= ENOUGH_LETTERS && language !== 'und' ? 'high' : 'low' }
}

async function judge(run: Run, arabic: Verdict | null, isMain: boolean): Promise<LanguageRun> {
  const verdict = run.script === 'Arab' && arabic ? arabic : run.script === 'Latn' ? await judgeLatin(run, isMain) : await judgeOther(run)
  const { text, start, end, script } = run
  return { text, start, end, script, ...verdict }
}

async function judgeParagraph(text: Text, first: number, last: number): Promise<ParagraphLanguage> {
  const { main, runs } = runsOf(text, first, last)
  const arabicRuns = runs.filter((run) => run.script === 'Arab')
  const arabic = arabicRuns.length > 0 ? await judgeArabicScript(arabicRuns) : null
  const judged = await Promise.all(runs.map((run) => judge(run, arabic, run.script === main)))
  const longest = judged
    .filter((run) => run.script === main)
    .reduce<LanguageRun | null>((best, run) => (best && best.text.length >= run.text.length ? best : run), null)
  const { language, confidence } = longest ?? { language: 'und', confidence: 'low' }
  return { ...mentionAt(text.source, text.tokens.starts[first], text.tokens.ends[last - 1]), language, confidence, runs: judged }
}

/**
 * Which language each paragraph is in, and each run of another script inside it. The letters decide where they can (a paragraph of Arabic
 * never waits for a model); franc is loaded and asked where they leave a doubt.
 *
 * @throws {TypeError} where the text is none.
 * @example
 * ```ts
 * const [paragraph] = await detectLanguages('وزیر اعظم نے کہا کہ حکومت عوام کے مسائل حل کرے گی')
 * paragraph.language // → 'urd'
 * ```
 */
export async function detectLanguages(text: string | Text): Promise<ParagraphLanguage[]> {
  const made = asText(text)
  const { starts, count } = made.paragraphs
  const paragraphs: ParagraphLanguage[] = []
  for (let index = 0; index < count; index++) paragraphs.push(await judgeParagraph(made, starts[index], starts[index + 1]))
  return paragraphs
}
