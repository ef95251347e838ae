import { align, fromTransliteration, normalize, type Op, PROFILES, parseOps, removeTokens, transliterate } from 'rawi/normalizer'
import { describe, expect, test } from 'vitest'

const TABLE: readonly (readonly [op: Op, from: string, to: string])[] = [
  ['stripDiacritics', 'مُحَمَّدٌ', 'محمد'],
  ['stripDiacritics', 'ٱلرَّحْمَـٰنِ', 'ٱلرحمـن'],
  ['stripDiacritics', '\u0627\u064e\u0653', 'آ'],
  ['stripDiacritics', '\u0627\u0655ن', 'إن'],
  ['stripDiacritics', 'café ñ שָׁלוֹם', 'café ñ שָׁלוֹם'],
  ['stripDiacritics', '۝۞۩', '۝۞۩'],
  [['stripDiacritics', { shadda: false }], 'مُحَمَّدٌ', 'محمّد'],
  [['stripDiacritics', { quranic: false }], 'قُلۖ', 'قلۖ'],
  ['stripTatweel', 'مـحـمـد ـ هـ', 'محمد  ه'],
  [['stripTatweel', { keepHijri: true }], '١٤٤٥ هـ، لهـم', '١٤٤٥ هـ، لهم'],
  [['stripTatweel', { lone: 'dash' }], 'القاهرة ـ رويترز', 'القاهرة - رويترز'],
  ['foldAlef', 'أحمد إلى آدم ٱلله', 'احمد الى ادم الله'],
  ['foldHamza', 'مسؤول رئيس ماء', 'مسوول رييس ماء'],
  ['foldYeh', 'مصطفى على', 'مصطفي علي'],
  ['foldTehMarbuta', 'مدرسة', 'مدرسه'],
  ['foldPersian', 'ایران کے ہھە', 'ايران كي ههه'],
  ['foldLoanLetters', 'گوگل پاریس چاد ژاك ڤيروس', 'كوكل باریس جاد زاك فيروس'],
  ['foldPresentationForms', 'ﺳﻼم ﻷن ﱠ', 'سلام لأن \u064e\u0651'],
  [['foldPresentationForms', { lamAlef: 'plain' }], 'ﻷن ﻹ ﻵ', 'لان لا لا'],
  ['foldPresentationForms', '½ ² … ﬁ ﷲ', '½ ² … ﬁ ﷲ'],
  ['expandLigatures', 'ﷺ ﷼ اﷲ ﷽', 'صلى الله عليه وسلم ريال الله بسم الله الرحمن الرحيم'],
  [['expandLigatures', { dedupeAlef: false }], 'اﷲ', 'االله'],
  [['expandLigatures', { style: 'nfkc' }], '﷼', 'ریال'],
  [['expandLigatures', { lang: 'fa' }], 'ﷳ', 'اکبر'],
  ['foldDigits', '١٢٫٥ ۱۲٬۰۰۰', '12.5 12,000'],
  [['foldDigits', { to: 'arab', separators: true }], '12.5 v.1', '١٢٫٥ v.١'],
  [['foldDigits', { from: 'latn', to: 'arabext' }], '18 ١٨', '۱۸ ١٨'],
  [['foldDigits', { separators: false }], '١٢٫٥', '12٫5'],
  ['foldQuotes', '«قال» “نعم” ‘لا’', '"قال" "نعم" \'لا\''],
  ['foldPunctuation', 'نعم، لا؛ هل؟ ٥٪…', 'نعم, لا; هل? ٥%...'],
  ['removeInvisible', '\u202bقال\u200f\u202c مي\u200cخواهم 👩\u200d👩 ❤\ufe0f', 'قال ميخواهم 👩\u200d👩 ❤\ufe0f'],
  [['removeInvisible', { lang: 'fa' }], 'می\u200cخواهم\u200f', 'می\u200cخواهم'],
  ['foldSpaces', 'أ\u00a0ب\u3000ج\u2028د', 'أ ب ج\nد'],
  ['collapseSpaces', ' أ   ب \n ج ', ' أ ب \n ج '],
  [['collapseSpaces', { trim: true }], '  أ   ب ', 'أ ب'],
  ['reduceElongation', 'جمييييل تتتبع هههههه 10000 www!!!!', 'جميل تتتبع ه 10000 www!!!!'],
  [['reduceElongation', { min: 3, to: 2 }], 'جمييييل', 'جمييل'],
  ['lowercase', 'CNN İ', 'cnn i\u0307'],
  ['nfc', '\u0627\u0653 \u0648\u0654 ² é', 'آ ؤ ² é'],
  [['foldAlphabet', { lang: 'ur' }], 'تم كيا', 'تم کیا'],
  [['foldAlphabet', { lang: 'ckb' }], 'ره\u200c', 'ڕە'],
]

describe('an operation alone', () => {
  test.each(TABLE)('%j %s', (op, from, to) => {
    expect(normalize(from, { ops: [op] })).toBe(to)
  })

  test('in an order', () => {
    expect(normalize('عَام ١٩٦٧', { ops: ['stripDiacritics', ['foldDigits', { to: 'latn' }]] })).toBe('عام 1967')
    expect(normalize('ى', { ops: ['foldYeh', ['foldAlphabet', { lang: 'ur' }]] })).toBe('ی')
  })
})

test.each([
  ['clean', '\u200fإنّ المدرســة  ﻛﺒﻴﺮة، ١٤٤٥ هـ', 'إنّ المدرسة كبيرة، ١٤٤٥ هـ'],
  ['standard', 'إنّ المدرســة ١٢ ایران', 'إن المدرسة 12 ايران'],
  ['search', 'إنّ «المدرســة» رئيسـها؟ CNN', 'ان "المدرسه" رييسها? cnn'],
  ['lucene-ar', 'آلأُمَّةـ إلى', 'الامه الي'],
] as const)('profile %s', (profile, from, to) => {
  expect(normalize(from, profile)).toBe(to)
  expect(normalize(from, { ops: PROFILES[profile] })).toBe(to)
})

describe('align keeps the contract', () => {
  test.each([
    // text, profile, normalized range, the source's words
    ['قال مُحَمَّدٌ: نعم', 'search', [4, 8], 'مُحَمَّدٌ'],
    ['قال مـحـمـد ـــ', 'search', [4, 8], 'مـحـمـد'],
    ['النبي ﷺ قال', 'search', [6, 10], 'ﷺ'],
    ['ﻻ', 'search', [1, 2], 'ﻻ'],
    ['\u200fقال\u200f', 'search', [0, 3], 'قال'],
    ['أ  ب', 'search', [0, 2], 'أ '],
    ['😀أ', 'search', [1, 2], '😀'],
    ['\u0627\u064e\u0653ن', 'clean', [0, 1], '\u0627\u064e\u0653'],
  ] as const)('%j %s %j', (text, profile, [start, end], source) => {
    const span = align(text, profile).toSource(start, end)
    expect(text.slice(span.start, span.end)).toBe(source)
  })

  test('and the other way', () => {
    const { toNormalized } = align('قال مُحَمَّدٌ ﷺ', 'search')
    expect(toNormalized(4, 5)).toEqual({ start: 4, end: 5 })
    expect(toNormalized(5, 6)).toEqual({ start: 5, end: 5 }) // a mark alone: nothing, at its place
    expect(toNormalized(14, 15)).toEqual({ start: 9, end: 27 })
    expect(toNormalized(0, 99)).toEqual({ start: 0, end: 27 })
    expect(align('مُ', 'search').toSource(1, 1)).toEqual({ start: 2, end: 2 })
  })
})

describe('what is wrong is said', () => {
  test.each([
    ['foldDigit', 'ops[0]: found "foldDigit", expected one of stripDiacritics,'],
    ['foldAlef,foldDigits:to=roman', 'ops[1].to: found "roman", expected latn|arab|arabext'],
    ['foldAlef:x=1', 'ops[0].x: found 1, expected an option of foldAlef: '],
    ['reduceElongation:min=0', 'ops[0].min: found 0, expected a whole number from 1 to 100'],
  ])('%s', (list, message) => {
    expect(() => parseOps(list)).toThrow(message)
  })

  test.each([
    [null, 'options: found null, expected a profile'],
    [7n, 'options: found 7, expected a profile'],
    [[], 'options: found an array, expected a profile or ops'],
    [['stripDiacritics'], 'options: found an array, expected a profile or ops'],
    [{ op: [] }, 'options: found an object, expected a profile or ops'],
    [{ ops: [null] }, 'ops[0]: found null, expected one of stripDiacritics,'],
    [{ ops: [['foldAlef', null]] }, 'ops[0][1]: found null, expected an object'],
    [{ ops: [['reduceElongation', { min: 3n }]] }, 'ops[0].min: found 3, expected a whole number from 1 to 100'],
  ])('options: %o', (options, message) => {
    for (const reader of [normalize, align]) expect(() => reader('أ', options as never)).toThrow(message)
  })

  test('an operation without what it needs, with what it does not know, and what is no list', () => {
    expect(() => normalize('كيا', { ops: ['foldAlphabet' as never] })).toThrow('ops[0].lang: found undefined, expected fa|ur|ckb')
    // @ts-expect-error: nor without `lang`
    expect(() => normalize('كيا', { ops: [['foldAlphabet', {}]] })).toThrow(
      new TypeError('ops[0].lang: found undefined, expected fa|ur|ckb'),
    )
    expect(() => parseOps('nfc,foldAlphabet')).toThrow('ops[1].lang: found undefined, expected fa|ur|ckb')
    expect(parseOps('foldAlphabet:lang=ur')).toEqual([['foldAlphabet', { lang: 'ur' }]])
    expect(() => parseOps(5 as never)).toThrow(new TypeError('ops: found 5, expected a string such as foldAlef,foldDigits:to=latn'))
    expect(() => normalize('x', { ops: [['foldAlef', { a: 1 } as never]] })).toThrow(
      'ops[0].a: found 1, expected an option of foldAlef: it has none',
    )
  })

  test('also where JSON tells them not from what was compiled before', () => {
    normalize('أ', { ops: [['stripTatweel', {}]] })
    normalize('أ', { ops: ['stripTatweel'] })
    const wrong =
      (options: object): (() => string) =>
      () =>
        normalize('أ', { ops: [['stripTatweel', options]] as never })
    expect(wrong({ lone: () => 1 })).toThrow('ops[0].lone: found () => 1, expected delete|dash')
    expect(wrong({ lone: Symbol('dash') })).toThrow('ops[0].lone: found Symbol(dash), expected delete|dash')
    expect(wrong({ toJSON: () => ({}) })).toThrow('ops[0].toJSON: found () => ({}), expected an option of stripTatweel')
    const disguised = ['foldAlef']
    Object.assign(disguised, { toJSON: () => ['stripTatweel'] })
    expect(normalize('أـ', { ops: disguised as ['foldAlef'] })).toBe('اـ')
  })

  test('profiles', () => {
    expect(() => normalize('أ', 'serach' as 'search')).toThrow('profile: found "serach", expected one of clean,standard,search')
    expect(() => normalize('أ', { ops: 'foldAlef' as never })).toThrow('ops: found "foldAlef", expected an array of operations')
  })
})

test('parseOps reads what the command line writes', () => {
  expect(parseOps('stripDiacritics, foldDigits:from=latn:to=arab,stripTatweel:keepHijri')).toEqual([
    'stripDiacritics',
    ['foldDigits', { from: 'latn', to: 'arab' }],
    ['stripTatweel', { keepHijri: true }],
  ])
  expect(parseOps('')).toEqual([])
})

test.each([
  ['bw', 'قال مُحَمَّدٌ إلى آخر الشيء', "qAl muHama~dN <lY |xr Al$y'"],
  ['safebw', 'ذهب إلى المدرسة', 'Vhb IlY Almdrsp'],
  ['xmlbw', 'أؤإ', 'OWI'],
  ['hsb', 'المدرسة ظ ع غ ث ذ ش', 'Almdrsħ Ď ς γ θ ð š'],
] as const)('transliterate %s', (scheme, arabic, latin) => {
  expect(transliterate(arabic, scheme)).toBe(latin)
  expect(fromTransliteration(latin, scheme)).toBe(arabic)
})

test('removeTokens', () => {
  expect(removeTokens('في النهاية #عاجل', { hashtags: true })).toBe('في النهاية')
  expect(removeTokens('راسل a.b@c.com أو @user الآن https://x.co/أ.', { emails: true, mentions: true })).toBe(
    'راسل أو الآن https://x.co/أ.',
  )
  expect(removeTokens('زر www.example.com/a?b=1، ثم e.g. this', { links: true })).toBe('زر ، ثم e.g. this')
})
