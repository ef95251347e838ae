/**
 * What stands in the packed words for each Arabic letter from ء to the sukun: an ASCII letter, which takes a sixth of the room once a
 * bundler has escaped the rest; a frequent one for a frequent one, so that words and code compress together (0.4 kB).
 */
export const LETTERS = 'SDyLCIeiklObhjcRoTuwvzxNdAHFGPMKgfmntspaErUBYVWXqJ'

/** The first of them. */
export const FIRST_LETTER = 0x621

/** Arabic letters again. */
export function unpacked(text: string): string {
  let plain = ''
  for (const sign of text) plain += LETTERS.includes(sign) ? String.fromCharCode(FIRST_LETTER + LETTERS.indexOf(sign)) : sign
  return plain
}

/** Words of which each says first how many of its last letters are those of the word before: `0كلامه2بيان` is `كلامه`, `بيانمه`. */
export function listed(packed: string): string[] {
  let word = ''
  return Array.from(unpacked(packed).matchAll(/(\d)(\D*)/g), ([, same, head]) => {
    word = head + word.slice(word.length - Number(same))
    return word
  })
}
