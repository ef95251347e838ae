import { ALEF, ARTICLE, TEH, TEH_MARBUTA, WORD_ENDINGS } from '../lexicon/data/affixes.js'

/** `سنة` + `ان` → `سنتان`; what ends in alef or ـة takes no alef of the accusative. */
function put(word: string, ending: string): string {
  const feminine = word.endsWith(TEH_MARBUTA)
  if (ending === '' || (ending === ALEF && (feminine || word.endsWith(ALEF) || word.endsWith(ALEF + TEH)))) return word
  return (feminine ? word.slice(0, -1) + TEH : word) + ending
}

/** `ليرة` → `ليرات`, `دولار` → `دولارات`. */
export function soundPlural(word: string): string {
  return word.replace(/\u0629$/, '') + ALEF + TEH
}

/** An ending on every word of a phrase (`مترا مربعا`), and on the last alone: the first may be but a prefix (`كيلو مترا`). */
function ended(phrase: string, ending: string): string[] {
  const words = phrase.split(' ')
  const last = words.length - 1
  return [words.map((word) => put(word, ending)).join(' '), words.map((word, at) => (at < last ? word : put(word, ending))).join(' ')]
}

/**
 * The written forms that follow from others by patterns, one letter each: those of `WORD_ENDINGS`, `a` with the article and without,
 * `A` with it. What folding makes equal (tanwin, hamza) needs no form of its own.
 */
export function inflected(forms: readonly string[], patterns: string): string[] {
  let all = [...forms]
  for (const pattern of patterns) {
    const endings = WORD_ENDINGS[pattern]
    if (endings === undefined) all = [...(pattern === 'a' ? all : []), ...all.map((form) => ARTICLE + form)]
    else all = all.flatMap((form) => endings.split(' ').flatMap((ending) => ended(form, ending)))
  }
  return [...new Set(all)]
}
