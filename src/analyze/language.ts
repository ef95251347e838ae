import { CharacterClass, characterClasses } from '../text/characters.js'
import { sourceOf, type Text } from '../text/prepare.js'
import type { Span } from '../text/span.js'

/** What a letter says about the language; letters that all the Arabic-script languages share say nothing. */
const enum Letter {
  Shared = 0,
  /** ك ي: Persian, Urdu and Kurdish have letters of their own for these. */
  Arabic = 1,
  /** ی ک: Persian and Urdu, but Arabic too from a Persian keyboard. */
  Keyboard = 2,
  /** پ چ ژ گ ڤ: Persian, and foreign names in Arabic. */
  Loan = 3,
  Urdu = 4,
  Pashto = 5,
  Kurdish = 6,
  /** ە: Kurdish and Uyghur. */
  Vowel = 7,
  Uyghur = 8,
  Sindhi = 9,
  /** ة ى إ أ: hardly in any other language, and in Arabic from any keyboard. */
  Ending = 10,
}
const LETTER_KINDS = 11

const KIND_OF_LETTER: readonly (readonly [kind: Letter, letters: readonly number[]])[] = [
  [Letter.Arabic, [0x643, 0x64a]],
  [Letter.Ending, [0x629, 0x649, 0x625, 0x623]],
  [Letter.Keyboard, [0x6cc, 0x6a9]],
  [Letter.Loan, [0x67e, 0x686, 0x698, 0x6af, 0x6a4]],
  [Letter.Urdu, [0x679, 0x688, 0x691, 0x6ba, 0x6be, 0x6c1, 0x6c2, 0x6c3, 0x6d2, 0x6d3]], // ٹ ڈ ڑ ں ھ ہ ۂ ۃ ے ۓ
  [Letter.Pashto, [0x67c, 0x681, 0x685, 0x689, 0x693, 0x696, 0x69a, 0x6ab, 0x6bc, 0x6cd, 0x6d0]], // ټ ځ څ ډ ړ ږ ښ ګ ڼ ۍ ې
  [Letter.Kurdish, [0x695, 0x6b5, 0x6c6, 0x6ce]], // ڕ ڵ ۆ ێ
  [Letter.Vowel, [0x6d5]],
  [Letter.Uyghur, [0x6c7, 0x6c8, 0x6cb, 0x6ad]], // ۇ ۈ ۋ ڭ
  [Letter.Sindhi, [0x67a, 0x67b, 0x67d, 0x67f, 0x680, 0x683, 0x684, 0x687, 0x68a, 0x68c, 0x68d, 0x68f, 0x699, 0x6a6, 0x6b1, 0x6b3, 0x6bb]],
]

/** Beside the kinds of Arabic letters, what else is counted. */
const enum Count {
  Latin = 11,
  Other = 12,
  /** Presentation forms (text copied out of a PDF) hide the letter that they show. */
  Form = 13,
  /** No letter. */
  Nothing = 14,
  Length = 15,
}

const FIRST_FORM = 0xfb50

let counted: Uint8Array | null = null

const isLatin = (unit: number): boolean => unit < 0x250 || (unit >= 0x1e00 && unit < 0x1f00)

/** By code unit under which number it is counted. */
function makeCounted(): Uint8Array {
  const classes = characterClasses()
  const made = new Uint8Array(classes.length)
  for (let unit = 0; unit < made.length; unit++) {
    const kind: CharacterClass = classes[unit]
    if (kind === CharacterClass.ArabicLetter) made[unit] = unit < FIRST_FORM ? Letter.Shared : Count.Form
    else if (kind === CharacterClass.Letter) made[unit] = isLatin(unit) ? Count.Latin : Count.Other
    else made[unit] = Count.Nothing
  }
  for (const [kind, letters] of KIND_OF_LETTER) for (const letter of letters) made[letter] = kind
  return made
}

/** How many letters of which kind, as long as `Count.Length`. */
type LetterCount = Int32Array

function kindOfForm(table: Uint8Array, form: string): number {
  const kind = table[form.normalize('NFKC').charCodeAt(0)]
  return kind < LETTER_KINDS ? kind : Letter.Shared
}

function addLetters(count: LetterCount, source: string, start: number, end: number): LetterCount {
  counted ??= makeCounted()
  const table = counted
  for (let at = start; at < end; at++) {
    const kind = table[source.charCodeAt(at)]
    if (kind === Count.Form) count[kindOfForm(table, source[at])]++
    else count[kind]++
  }
  return count
}

/** What the letters of a stretch say about its language. */
export interface LetterEvidence {
  /** ISO 639-3: `arb pes urd pbu ckb uig snd`; `eng` for Latin letters; `und` where there are fewer than three letters, or letters of other scripts. */
  readonly language: string
  /** False where the letters leave a doubt. */
  readonly certain: boolean
  /** How many letters it stands on. */
  readonly letters: number
}

/** All letters of the script. */
function arabicLetters(count: LetterCount): number {
  let sum = 0
  for (let kind = 0; kind < LETTER_KINDS; kind++) sum += count[kind]
  return sum
}

/** The language with most letters that no other has; Persian has none of its own. */
function byOwnLetters(byKind: LetterCount): readonly [language: string, own: number] {
  const candidates: readonly (readonly [string, number])[] = [
    ['urd', byKind[Letter.Urdu]],
    ['pbu', byKind[Letter.Pashto]],
    ['uig', byKind[Letter.Uyghur] + byKind[Letter.Vowel]],
    ['snd', byKind[Letter.Sindhi]],
  ]
  return candidates.reduce((best, each) => (each[1] > best[1] ? each : best))
}

/**
 * Letters first: a text of nothing but the letters of Modern Standard Arabic is Arabic; loan letters and Persian keyboards do not
 * change that while ة ى إ أ are there; ێ ڵ ڕ ۆ are Kurdish. (100 % of Arabic, 90–100 % of the others, on the sentences of UD.)
 */
function byArabicLetters(byKind: LetterCount, arabic: number): LetterEvidence {
  const evidence = (language: string, certain: boolean): LetterEvidence => ({ language, certain, letters: arabic })
  if (arabic < 3) return evidence('und', false)
  const endings = byKind[Letter.Ending]
  const own = byKind[Letter.Arabic] + endings
  const beyond = arabic - byKind[Letter.Shared] - own
  if (beyond < arabic * 0.01) return evidence('arb', true)
  const kurdish = byKind[Letter.Kurdish]
  const uyghur = byKind[Letter.Uyghur]
  if (uyghur <= kurdish && (kurdish >= arabic * 0.01 || byKind[Letter.Vowel] >= arabic * 0.04)) return evidence('ckb', arabic >= 20)
  const exotic = beyond - byKind[Letter.Keyboard]
  if (exotic < arabic * 0.03 && (own > arabic * 0.06 || endings > arabic * 0.02)) return evidence('arb', true)
  const [language, others] = byOwnLetters(byKind)
  if (others === 0 && own > arabic * 0.06 && arabic < 40) return evidence('arb', false)
  if (others >= Math.max(1, arabic * 0.01)) return evidence(language, arabic >= 40 && others >= arabic * 0.03)
  return evidence('pes', arabic >= 40 && byKind[Letter.Keyboard] >= arabic * 0.05)
}

/** Latin names and products fill an Arabic sentence sooner than Arabic names an English one. */
const ARABIC_WEIGHT = 2

/** The script with most letters decides whose letters are asked. */
function judge(count: LetterCount): LetterEvidence {
  const arabic = arabicLetters(count)
  const [latin, other] = [count[Count.Latin], count[Count.Other]]
  if (arabic * ARABIC_WEIGHT >= Math.max(latin, other)) return byArabicLetters(count, arabic)
  if (latin >= other) return { language: latin < 3 ? 'und' : 'eng', certain: false, letters: latin }
  return { language: 'und', certain: false, letters: other }
}

/** The language of a stretch of text, as far as its letters tell. */
export function readLetters(source: string): LetterEvidence {
  return judge(addLetters(new Int32Array(Count.Length), source, 0, source.length))
}

/**
 * The main language of a text, by its letters alone: ISO 639-3, `und` where they do not tell. It loads no language model;
 * `detectLanguages` of `rawi/foreign` asks one where the letters leave a doubt.
 *
 * @throws {TypeError} where the text is none.
 * @example
 * ```ts
 * guessLanguage('قال الرئيس الصيني شي جين بينغ') // → 'arb'
 * guessLanguage('رئیس‌جمهور ایران گفت که گفتگوها ادامه دارد') // → 'pes'
 * ```
 */
export function guessLanguage(text: string | Text): string {
  return readLetters(sourceOf(text)).language
}

/** A paragraph of fewer letters is too short to be taken out. */
const ENOUGH_LETTERS = 20

/** The main language of a text, and the paragraphs in other languages of the Arabic script than Arabic, where their letters leave no doubt. */
export function readLanguages(text: Text): { readonly language: string; readonly foreign: readonly Span[] } {
  const { starts, count } = text.paragraphs
  const foreign: Span[] = []
  const all = new Int32Array(Count.Length)
  const own = new Int32Array(Count.Length)
  for (let index = 0; index < count; index++) {
    const start = text.tokens.starts[starts[index]]
    const end = text.tokens.ends[starts[index + 1] - 1]
    const { language, certain, letters } = judge(addLetters(own.fill(0), text.source, start, end))
    if (certain && letters >= ENOUGH_LETTERS && language !== 'arb') foreign.push({ start, end })
    for (let kind = 0; kind < Count.Length; kind++) all[kind] += own[kind]
  }
  return { language: judge(all).language, foreign }
}
