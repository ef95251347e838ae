/**
 * The letter folds of the normalizer: each row is the letters that fold, and what they fold to (one for all, or one each).
 */
export type FoldRow = readonly [from: string, to: string]

/** Seats of the hamza on alef, the wasla, the wavy and high hamza of other orthographies. */
export const ALEF_FOLDS: readonly FoldRow[] = [['آأإٱٲٳٵ', 'ا']]

/** Hamza on waw and yeh. */
export const HAMZA_FOLDS: readonly FoldRow[] = [
  ['ؤٶ', 'و'],
  ['ئٸ', 'ي'],
]

/** Alef maksura, which Egyptian print writes for a final yeh, for the normalizer's `foldYeh`: `علي` for `على`. */
export const YEH_FOLDS: readonly FoldRow[] = [['ى', 'ي']]

/** The feminine ending as it is typed in haste, for the normalizer's `foldTehMarbuta`: `مدرسه` for `مدرسة`. */
export const TEH_MARBUTA_FOLDS: readonly FoldRow[] = [['ة', 'ه']]

/** Letters that Persian, Urdu and Kurdish keyboards type for Arabic ones. */
export const PERSIAN_FOLDS: readonly FoldRow[] = [
  ['کڪ', 'ك'],
  ['یېے', 'ي'],
  ['ۓ', 'ئ'],
  ['ہھەۀۂ', 'ه'],
  ['ۃ', 'ة'],
]

/** Letters for sounds that Arabic lacks: several spellings of one foreign name. */
export const LOAN_FOLDS: readonly FoldRow[] = [
  ['گڭ', 'ك'],
  ['پ', 'ب'],
  ['چ', 'ج'],
  ['ژ', 'ز'],
  ['ڤڥ', 'ف'],
]

/** Arabic letters to the alphabet of another language. */
export const ALPHABET_FOLDS: Readonly<Record<'fa' | 'ur' | 'ckb', readonly FoldRow[]>> = {
  fa: [
    ['كڪ', 'ک'],
    ['يى', 'ی'],
    ['ہھە', 'ه'],
  ],
  ur: [
    ['كڪ', 'ک'],
    ['يى', 'ی'],
    ['ه', 'ہ'],
    ['ة', 'ۃ'],
  ],
  ckb: [
    ['كڪ', 'ک'],
    ['يى', 'ی'],
    ['ة', 'ە'],
    ['ھہ', 'ه'],
    ['ڒ', 'ڕ'],
  ],
}

/** In Urdu type the two-eyed heh is a letter of its own; old Urdu fonts borrowed the middle forms of the Arabic heh for it. */
export const URDU_FORMS: readonly FoldRow[] = [['ﻫﻬ', 'ھ']]

/** Quotation marks of every style, and single ones. */
export const QUOTE_FOLDS: readonly FoldRow[] = [
  ['«»“”„‟〝〞〟＂', '"'],
  ['‘’‚‛‹›`´ʼ＇', "'"],
]

/** Punctuation of Arabic, Urdu and full width, the dashes and the dots of an ellipsis to ASCII, for the normalizer's `foldPunctuation`. */
export const PUNCTUATION_FOLDS: readonly FoldRow[] = [
  ['،、，﹐', ','],
  ['؛；', ';'],
  ['؟？', '?'],
  ['٪％', '%'],
  ['۔。．', '.'],
  ['…', '...'],
  ['‐‑‒–—―−－', '-'],
  ['：', ':'],
  ['！', '!'],
  ['٭', '*'],
  ['⁄', '/'],
  ['﴾（', '('],
  ['﴿）', ')'],
]

/** Word ligatures that Unicode spells in Urdu or Persian, or not at all; it spells the others (`ﷲ`, `ﷺ`) as Arabic does. */
export const LIGATURES: readonly FoldRow[] = [
  ['ﷰ', 'صلى'],
  ['ﷱ', 'قلى'],
  ['﷼', 'ريال'],
  ['﷽', 'بسم الله الرحمن الرحيم'],
]
