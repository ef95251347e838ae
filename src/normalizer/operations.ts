/** The languages whose spelling rules the normalizer knows: Arabic, Persian, Urdu, Central Kurdish. */
export type Language = 'ar' | 'fa' | 'ur' | 'ckb'

/** Digits of the keyboards: `latn` 0–9, `arab` ٠–٩, `arabext` ۰–۹. */
export type DigitSystem = 'latn' | 'arab' | 'arabext'

/**
 * Every operation with its options. All options may be left out, but `lang` of `foldAlphabet`.
 *
 * @example
 * ```ts
 * normalize('الـعـدد ١٢', { ops: ['stripTatweel', ['foldDigits', { to: 'latn' }]] }) // → 'العدد 12'
 * ```
 */
export interface OpOptions {
  /** `مُحَمَّدٌ` → `محمد`; `shadda: false` keeps the shadda (`محمّد`), `quranic: false` the Quranic signs. A hamza or madda typed as a mark is composed first. */
  stripDiacritics: { readonly shadda?: boolean; readonly quranic?: boolean }
  /** `مـحـمـد` → `محمد`; `keepHijri` keeps `١٤٤٥ هـ`; `lone: 'dash'` makes a tatweel between spaces a hyphen. */
  stripTatweel: { readonly keepHijri?: boolean; readonly lone?: 'delete' | 'dash' }
  /** `أحمد`, `إحمد`, `ٱحمد` → `احمد`. */
  foldAlef: NoOptions
  /** `مسؤول` → `مسوول`, `رئيس` → `رييس`. */
  foldHamza: NoOptions
  /** `مصطفى` → `مصطفي`. */
  foldYeh: NoOptions
  /** `مدرسة` → `مدرسه`. */
  foldTehMarbuta: NoOptions
  /** Letters of Persian, Urdu and Kurdish keyboards to Arabic ones: `ایران کے` → `ايران كي`. */
  foldPersian: NoOptions
  /** `گوگل` → `كوكل`, `ڤيروس` → `فيروس`: for match keys only. */
  foldLoanLetters: NoOptions
  /** `ﺳﻼم` → `سلام`; `lamAlef: 'plain'` drops the hamza of `ﻷ ﻹ ﻵ`; `lang: 'ur'` reads the middle heh forms as `ھ`. */
  foldPresentationForms: { readonly lamAlef?: 'keepHamza' | 'plain'; readonly lang?: Language }
  /** `ﷺ` → `صلى الله عليه وسلم`; `dedupeAlef: false` keeps the alef typed before `ﷲ`; `style: 'nfkc'` is Unicode's own spelling (`﷼` → `ریال`). */
  expandLigatures: { readonly dedupeAlef?: boolean; readonly lang?: Language; readonly style?: 'plain' | 'nfkc' }
  /** `١٢٫٥` → `12.5`. `from` limits which digits fold; `separators: false` leaves `٫ ٬` alone. */
  foldDigits: { readonly from?: DigitSystem; readonly to?: DigitSystem; readonly separators?: boolean }
  /** `«قال»`, `“قال”` → `"قال"`. */
  foldQuotes: NoOptions
  /** `،` → `,`, `؟` → `?`, `…` → `...`, dashes → `-`. */
  foldPunctuation: NoOptions
  /** Bidirectional and zero-width controls; the joiner inside emoji stays, and with `lang` fa, ur or ckb the non-joiner. */
  removeInvisible: { readonly lang?: Language }
  /** No-break, thin, ideographic spaces and tabs become spaces, Unicode's line separators line feeds. */
  foldSpaces: NoOptions
  /** `قال   بوتين` → `قال بوتين`; line breaks stay. `trim: true` also drops the spaces at the ends. */
  collapseSpaces: { readonly trim?: boolean }
  /** `جمييييل` → `جميل`: `min` (4) equal Arabic letters in a row become `to` (1). Keys take `min: 3, to: 2`. */
  reduceElongation: { readonly min?: number; readonly to?: number }
  /** `CNN` → `cnn`. */
  lowercase: NoOptions
  /** Hamza and madda typed as marks are composed with their letter, across other marks too: U+0627 U+0653 → `آ`. */
  nfc: NoOptions
  /** Letters to the alphabet of `lang`: `كيا` → `کیا` for Urdu. `lang` must be given. */
  foldAlphabet: { readonly lang: 'fa' | 'ur' | 'ckb' }
}

type NoOptions = Readonly<Record<string, never>>

/** The name of an operation. */
export type OpName = keyof OpOptions

/** An operation, alone or with options: `'foldAlef'`, `['foldDigits', { to: 'arab' }]`. */
export type Op = {
  [Name in OpName]: (Record<never, never> extends OpOptions[Name] ? Name : never) | readonly [Name, OpOptions[Name]]
}[OpName]

/** An operation with its options, checked. */
export interface CheckedOp {
  readonly name: OpName
  readonly options: Readonly<Record<string, string | number | boolean>>
}

const FLAG = 'true|false'
const LANGUAGE = 'ar|fa|ur|ckb'
const SYSTEM = 'latn|arab|arabext'
const COUNT = 'a whole number from 1 to 100'

/** What each option may be. */
const RULES: Readonly<Record<OpName, Readonly<Record<string, string>>>> = {
  stripDiacritics: { shadda: FLAG, quranic: FLAG },
  stripTatweel: { keepHijri: FLAG, lone: 'delete|dash' },
  foldAlef: {},
  foldHamza: {},
  foldYeh: {},
  foldTehMarbuta: {},
  foldPersian: {},
  foldLoanLetters: {},
  foldPresentationForms: { lamAlef: 'keepHamza|plain', lang: LANGUAGE },
  expandLigatures: { dedupeAlef: FLAG, lang: LANGUAGE, style: 'plain|nfkc' },
  foldDigits: { from: SYSTEM, to: SYSTEM, separators: FLAG },
  foldQuotes: {},
  foldPunctuation: {},
  removeInvisible: { lang: LANGUAGE },
  foldSpaces: {},
  collapseSpaces: { trim: FLAG },
  reduceElongation: { min: COUNT, to: COUNT },
  lowercase: {},
  nfc: {},
  foldAlphabet: { lang: 'fa|ur|ckb' },
}

/** A wrong definition: where it stands, what was found, what is expected. */
export function fail(path: string, found: unknown, expected: string): never {
  const shown =
    typeof found === 'string'
      ? `"${found}"`
      : Array.isArray(found)
        ? 'an array'
        : found && typeof found === 'object'
          ? 'an object'
          : String(found)
  throw new TypeError(`${path}: found ${shown}, expected ${expected}`)
}

function isAllowed(value: unknown, rule: string): boolean {
  if (rule === COUNT) return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 100
  return rule === FLAG ? typeof value === 'boolean' : typeof value === 'string' && rule.split('|').includes(value)
}

function checkOp(op: unknown, path: string): CheckedOp {
  const [name, options] = Array.isArray(op) ? op : [op, {}]
  if (typeof name !== 'string' || !Object.hasOwn(RULES, name)) fail(path, name, `one of ${Object.keys(RULES)}`)
  const rules = RULES[name as OpName]
  if (!options || typeof options !== 'object') fail(`${path}[1]`, options, 'an object')
  for (const [key, value] of Object.entries(options)) {
    if (!Object.hasOwn(rules, key)) fail(`${path}.${key}`, value, `an option of ${name}: ${Object.keys(rules).join() || 'it has none'}`)
    if (value !== undefined && !isAllowed(value, rules[key])) fail(`${path}.${key}`, value, rules[key])
  }
  // The one option without which an operation is none.
  if (name === 'foldAlphabet' && !options.lang) fail(`${path}.lang`, options.lang, rules['lang'])
  return { name: name as OpName, options }
}

/** The operations with their options filled in as objects. Throws where a name or an option is unknown. */
export function checkOps(ops: unknown): readonly CheckedOp[] {
  if (!Array.isArray(ops)) fail('ops', ops, 'an array of operations')
  return ops.map((op, index) => checkOp(op, `ops[${index}]`))
}

function parseValue(text: string): string | number | boolean {
  if (text === 'true' || text === 'false') return text === 'true'
  return /^\d{1,3}$/.test(text) ? Number(text) : text
}

function parseOp(text: string): Op {
  const [name, ...pairs] = text.trim().split(':')
  const options = pairs.map((pair) => {
    const [key, value = 'true'] = pair.split('=')
    return [key, parseValue(value)]
  })
  return (pairs.length === 0 ? name : [name, Object.fromEntries(options)]) as Op
}

/**
 * Reads a list of operations as the command line writes it: commas between the operations, colons before their options.
 *
 * @throws {TypeError} where a name or an option is unknown: where it stands, what was found, what is expected.
 * @example
 * ```ts
 * normalize('عَام ١٩٦٧', { ops: parseOps('stripDiacritics,foldDigits:from=arab:to=latn') }) // → 'عام 1967'
 * ```
 */
export function parseOps(list: string): Op[] {
  if (typeof list !== 'string') fail('ops', list, 'a string such as foldAlef,foldDigits:to=latn')
  const ops = list
    .split(',')
    .filter((part) => part.trim() !== '')
    .map(parseOp)
  checkOps(ops)
  return ops
}
