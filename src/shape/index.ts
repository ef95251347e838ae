import reshaper from 'arabic-persian-reshaper'
import { FINAL_ALEF_MAKSURA, FINAL_FARSI_YEH, LAM } from '../lexicon/data/affixes.js'
import { type NormalizeOptions, normalize } from '../normalizer/index.js'
import { CharacterClass, characterClasses, Unit } from '../text/characters.js'
import type { Text } from '../text/prepare.js'

export type { Text } from '../text/prepare.js'

const WITHOUT_FORMS: NormalizeOptions = { ops: ['foldPresentationForms'] }
/** The shaper has the final forms of ى and ی the wrong way round. */
const FINAL_YEHS = new RegExp(`[${FINAL_FARSI_YEH}${FINAL_ALEF_MAKSURA}]`, 'g')

function isAlef(unit: number): boolean {
  return unit === Unit.Alef || unit === Unit.AlefMadda || unit === Unit.AlefHamzaAbove || unit === Unit.AlefHamzaBelow
}

/** Lam, marks, alef: the shaper joins the two letters and loses the marks between them, which therefore go behind the alef. */
function settleMarks(text: string): string {
  let settled = ''
  let from = 0
  for (let lam = text.indexOf(LAM); lam >= 0; lam = text.indexOf(LAM, lam + 1)) {
    let end = lam + 1
    while (end < text.length && characterClasses()[text.charCodeAt(end)] === CharacterClass.Mark) end++
    if (end === lam + 1 || !isAlef(text.charCodeAt(end))) continue
    settled += text.slice(from, lam + 1) + text[end] + text.slice(lam + 1, end)
    from = end + 1
  }
  return settled + text.slice(from)
}

/**
 * Text in presentation forms, for what draws letters one by one and does not join them: a canvas without shaping, a PDF writer, a terminal.
 * The order stays logical: whoever draws from left to right must still reverse it. For the way back see `normalize` with
 * `foldPresentationForms`; never read shaped text, never store it.
 *
 * @throws {TypeError} where the text is none.
 * @example
 * ```ts
 * shape('على') // → 'ﻋﻠﻰ'
 * ```
 */
export function shape(text: string | Text): string {
  const letters = settleMarks(normalize(text, WITHOUT_FORMS))
  return reshaper.ArabicShaper.convertArabic(letters).replace(FINAL_YEHS, (yeh) =>
    yeh === FINAL_FARSI_YEH ? FINAL_ALEF_MAKSURA : FINAL_FARSI_YEH,
  )
}
