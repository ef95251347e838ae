/**
 * First parts of compound names, which print writes with what follows or apart: the headword, then its other cases and spellings.
 */
export const FIRST_PARTS: readonly (readonly [headword: string, ...forms: string[]])[] = [['عبد'], ['أبو', 'أبي', 'أبا'], ['بن', 'ابن'], ['أم'], ['ذو', 'ذي', 'ذا'], ['بو'], ['بور']]

/** Second parts that print joins to the word before them: `نصرالله`, `نورالدين`. */
export const SECOND_PARTS: readonly string[] = ['الله', 'الدين']
