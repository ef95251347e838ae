/** Letters (folded) that transliterators choose among for one foreign sound; the first stands for its class. */
export const SOUND_CLASSES: readonly string[] = [
  'غجقك', // g: غوغل جوجل قوقل كوكل
  'تط', // t: توكيو طوكيو
  'سصث', // s, th
  'زذظ', // z, dh
  'هح', // h
  'دض', // d
  'بپ', // p
  'فڤ', // v
]

/** Letters that write a foreign vowel. */
export const VOWEL_LETTERS = 'اويء'
