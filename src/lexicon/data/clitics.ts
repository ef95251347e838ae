export const COMMON_WORDS = 'فعل فسر لحسن لصالح بوست وابل'
export const WORD_ENDINGS: readonly string[] = ['ت', 'وا', 'ا', 'تا', 'ة', 'ه', 'ها', 'هم', 'ي', 'ية', 'ين', 'ون', 'ات', 'ان', 'نا']
export const COMMON_NAMES = 'فتح حسن صالح حماس قطر كان'
