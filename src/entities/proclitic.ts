import { isProclitic } from '../lexicon/gazetteer/words.js'
import { CharacterClass, characterClasses } from '../text/characters.js'
import { EXPANDED, foldWord, Scan, scanTable } from '../text/fold.js'

/** The proclitics before a name: the first letters of its word, or a word of their own before Latin letters and digits (`لـApple`). */
export function procliticOf(source: string, start: number, cut: number): string {
  if (cut === 0) {
    const kinds = characterClasses()
    let from = start
    while (from > 0 && start - from < 12 && isOfWord(kinds[source.charCodeAt(from - 1)])) from--
    const letters = foldWord(source.slice(from, start))
    return isProclitic(letters) ? letters : ''
  }
  const table = scanTable()
  let letters = ''
  for (let at = start - 1; letters.length < cut && at >= 0; at--) {
    const folded = table[source.charCodeAt(at)] & Scan.FoldMask
    if (folded === EXPANDED) letters = foldWord(source[at]) + letters
    else if (folded !== 0) letters = String.fromCharCode(folded) + letters
  }
  return letters.slice(-cut)
}

function isOfWord(kind: CharacterClass): boolean {
  return (
    kind === CharacterClass.ArabicLetter ||
    kind === CharacterClass.Mark ||
    kind === CharacterClass.Tatweel ||
    kind === CharacterClass.Invisible
  )
}
