import reshaper from 'arabic-persian-reshaper'
import { type NormalizeOptions, normalize } from '../normalizer/index.js'

const WITHOUT_FORMS: NormalizeOptions = { ops: ['foldPresentationForms'] }
/** Lam, marks, alef: the shaper joins the two letters and loses the marks between them, which therefore go behind the alef. */
const LAM_MARKS_ALEF =
  /(\u0644)([\u0610\u0612-\u0615\u064b-\u0658\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed]+)([\u0622\u0623\u0625\u0627])/g
/** The shaper has the final forms of ى and ی the wrong way round. */
const FINAL_YEHS = /[\ufbfd\ufef0]/g

/**
 * Text in presentation forms, for what draws letters one by one and does not join them: a canvas without shaping, a PDF writer, a terminal.
 * The order stays logical: whoever draws from left to right must still reverse it. For the way back see `normalize` with
 * `foldPresentationForms`; never read shaped text, never store it.
 *
 * @example
 * ```ts
 * shape('على') // 'ﻋﻠﻰ'
 * ```
 */
export function shape(text: string): string {
  const letters = normalize(text, WITHOUT_FORMS).replace(LAM_MARKS_ALEF, '$1$3$2')
  return reshaper.ArabicShaper.convertArabic(letters).replace(FINAL_YEHS, (yeh) => (yeh === '\ufbfd' ? '\ufef0' : '\ufbfd'))
}
