import { ALEF, ARTICLE, HEH, MEEM, NOON, TEH, WAW, YEH } from '../lexicon/data/affixes.js'
import { Unit } from '../text/characters.js'

/** A final ى becomes ا before a suffix (`نفى` → `نفاه`), and the silent alef of the plural falls (`وصفوا` → `وصفوها`). */
export function beforeSuffix(form: string): string {
  const last = form.charCodeAt(form.length - 1)
  if (last === Unit.AlefMaksura) return form.slice(0, -1) + ALEF
  if (last === Unit.TehMarbuta) return form.slice(0, -1) + TEH
  return last === Unit.Alef && form.charCodeAt(form.length - 2) === Unit.Waw ? form.slice(0, -1) : form
}

/**
 * A word with what its list adds to it: nothing, its feminine (`F`), its sound plural and dual (`S`), the article (`A`), the pronouns of whoever made
 * a work (`P`: `أغانيها`), or, instead of the word itself, the pronouns ه and ها (`H`), and هم too (`HM`); `N` gives the pronouns to the أن at
 * a phrase's end.
 */
export function formsOf(word: string, endings: string): string[] {
  if (endings.includes('H')) {
    const forms = [word + HEH, word + HEH + ALEF]
    return endings === 'H' ? forms : [...forms, word + HEH + MEEM]
  }
  if (endings === 'N') return word.endsWith(ALEF + NOON) ? [word, ...PRONOUNS.map((pronoun) => word + pronoun)] : [word]
  const forms = [word]
  if (endings.includes('F')) forms.push(word + HEH)
  if (endings.includes('S')) forms.push(word + WAW, word + WAW + NOON, word + YEH, word + YEH + NOON, word + ALEF + NOON)
  const definite = endings.includes('A') ? forms.flatMap((form) => [form, ARTICLE + form]) : forms
  // منطقتي "تومسك" و"أومسك"
  if (endings.includes('P') && word.charCodeAt(word.length - 1) === Unit.TehMarbuta)
    definite.push(beforeSuffix(word) + YEH, beforeSuffix(word) + ALEF)
  return endings.includes('P') ? [...definite, ...PRONOUNS.map((pronoun) => beforeSuffix(word) + pronoun)] : definite
}

const PRONOUNS = [HEH, HEH + ALEF, HEH + MEEM, HEH + MEEM + ALEF, NOON + ALEF]
