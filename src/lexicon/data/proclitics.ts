/** The letters that are written onto the front of a word: and, so, in, like, to. */
export const PROCLITICS: readonly string[] = ['و', 'ف', 'ب', 'ك', 'ل']
