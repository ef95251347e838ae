/**
 * The written forms that follow from a noun's headword. Letters are code points here: `lexicon/data` alone holds words.
 * What folding makes equal (ة and ه, tanwin, hamza) needs no form of its own.
 */
const ALEF = '\u0627'
const TEH = '\u062a'
const TEH_MARBUTA = '\u0629'
const NOON = '\u0646'
const WAW = '\u0648'
const YEH = '\u064a'
/** The article, put before a word. */
export const ARTICLE = '\u0627\u0644'

const DUAL_ENDINGS = [ALEF + NOON, YEH + NOON]
const CONSTRUCT_ENDINGS = [ALEF, YEH]

function isFeminine(word: string): boolean {
  return word.endsWith(TEH_MARBUTA)
}

/** What endings are put to: `سنة` → `سنت`. */
function baseOf(word: string): string {
  return isFeminine(word) ? word.slice(0, -1) + TEH : word
}

function mapWords(phrase: string, endingOf: (word: string) => string): string {
  return phrase.split(' ').map(endingOf).join(' ')
}

/** `متر مربع` → `متران مربعان`, `مترين مربعين`. */
export function duals(phrase: string): string[] {
  return DUAL_ENDINGS.map((ending) => mapWords(phrase, (word) => baseOf(word) + ending))
}

/** Before a noun: `مليونا`, `مليوني`. */
export function constructDuals(word: string): string[] {
  return CONSTRUCT_ENDINGS.map((ending) => baseOf(word) + ending)
}

/** `متر مربع` → `مترا مربعا`; nothing for what takes no alef. */
export function accusative(phrase: string): string[] {
  const withAlef = (word: string): string => (isFeminine(word) || word.endsWith(ALEF) || word.endsWith(ALEF + TEH) ? word : word + ALEF)
  const space = phrase.lastIndexOf(' ') + 1
  // `كيلو مترا`: the first of two words may be but a prefix.
  const changed = [mapWords(phrase, withAlef), phrase.slice(0, space) + withAlef(phrase.slice(space))]
  return [...new Set(changed)].filter((form) => form !== phrase)
}

/** The tens: `عشر` → `عشرون`, `عشرين`. */
export function soundPlurals(stem: string): string[] {
  return [stem + WAW + NOON, stem + YEH + NOON]
}

/** Decades: `تسعين` → `تسعينات`, `تسعينيات`. */
export function decadePlurals(stem: string): string[] {
  return [stem + ALEF + TEH, stem + YEH + ALEF + TEH]
}

/** An adjective in every form that can stand behind a unit or a period: `ماض` … `ماضيين`, `مصري` … `مصرية`. */
export function adjectiveForms(stem: string): string[] {
  const base = isFeminine(stem) ? stem.slice(0, -1) : stem
  const feminine = base + TEH
  const plural = [base + WAW + NOON, base + YEH + NOON, base + ALEF + TEH]
  return [base, base + ALEF, base + TEH_MARBUTA, ...DUAL_ENDINGS.flatMap((ending) => [base + ending, feminine + ending]), ...plural]
}

/** With and without the article. */
export function withArticle(forms: readonly string[]): string[] {
  return forms.flatMap((form) => [form, ARTICLE + form])
}
