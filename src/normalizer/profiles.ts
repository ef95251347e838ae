import type { Op } from './operations.js'

/** The names of the profiles. */
export type ProfileName = 'clean' | 'standard' | 'search' | 'lucene-ar' | 'lucene-ckb' | 'lucene-fa' | 'urdu'

const CLEAN: readonly Op[] = [
  'removeInvisible',
  'foldPresentationForms',
  'expandLigatures',
  ['stripTatweel', { keepHijri: true, lone: 'dash' }],
  'nfc',
  'foldSpaces',
  'collapseSpaces',
]

const LETTERS: readonly Op[] = [
  'removeInvisible',
  'foldPresentationForms',
  'expandLigatures',
  'stripTatweel',
  'stripDiacritics',
  'foldDigits',
  'foldPersian',
]

/**
 * The profiles, each the list of its operations, in their order.
 *
 * | profile | for | what it does |
 * | --- | --- | --- |
 * | `clean` | display, storage | controls, presentation forms, ligatures, tatweel, composed hamza, spaces: nothing that a reader sees |
 * | `standard` | corpora, deduplication | `clean`, and marks, digits, letters of Persian keyboards |
 * | `search` | match keys | `standard`, and alef, hamza seats, ى, ة, quotation marks, punctuation, lower case |
 * | `lucene-ar`, `lucene-fa`, `lucene-ckb` | keys of an index that Lucene, Elasticsearch or bleve built | what their normalizers fold |
 * | `urdu` | Urdu text | Urdu's own letters |
 *
 * @example
 * ```ts
 * normalize('إنّ المدرسـة', 'clean') // → 'إنّ المدرسة'
 * normalize('إنّ المدرسـة', { ops: [...PROFILES.standard, 'foldAlef'] }) // → 'ان المدرسة'
 * ```
 */
export const PROFILES: Readonly<Record<ProfileName, readonly Op[]>> = {
  clean: CLEAN,
  standard: [...LETTERS, 'foldSpaces', 'collapseSpaces'],
  search: [
    ...LETTERS,
    'foldAlef',
    'foldHamza',
    'foldYeh',
    'foldTehMarbuta',
    'foldQuotes',
    'foldPunctuation',
    'lowercase',
    'foldSpaces',
    'collapseSpaces',
  ],
  'lucene-ar': ['stripTatweel', 'stripDiacritics', 'foldAlef', 'foldYeh', 'foldTehMarbuta'],
  'lucene-ckb': ['stripTatweel', 'stripDiacritics', ['foldAlphabet', { lang: 'ckb' }], 'removeInvisible'],
  'lucene-fa': ['stripDiacritics', 'foldPersian'],
  urdu: [
    ['removeInvisible', { lang: 'ur' }],
    ['foldPresentationForms', { lang: 'ur' }],
    ['expandLigatures', { lang: 'ur' }],
    'nfc', // ي with a hamza is ئ, whatever becomes of ي
    ['foldAlphabet', { lang: 'ur' }],
    'nfc', // ہ with a hamza is ۂ
    'foldSpaces',
    'collapseSpaces',
  ],
}
