import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { detectLanguages } from 'rawi/foreign'
import { describe, expect, it } from 'vitest'

/** [language, text]: written for this test, one sentence of news each. */
const SENTENCES: readonly (readonly [string, string])[] = [
  ['arb', 'قال الرئيس الصيني شي جين بينغ'],
  ['arb', 'قال'],
  ['arb', 'قال عاجل'],
  ['arb', 'وقّعت شركة چيفرون عقداً مع پتروناس في ڤيينا، وقالت إنها تأمل في توسيع التعاون'],
  ['arb', 'قال وزیر الخارجیة إن المفاوضات ستستمر إلى نهاية الأسبوع على الأقل في المدينة'],
  ['arb', 'ﻗﺎﻝ ﺍﻟﺮﺋﻴﺲ ﺇﻥ ﺍﻟﻌﻼﻗﺎﺕ ﻣﻤﺘﺎﺯﺓ'],
  ['arb', 'أَكَّدَ الـرَّئِيسُ أَنَّ العَلاقاتِ مُمْتازَةٌ'],
  ['pes', 'رئیس‌جمهور ایران گفت که گفتگوها ادامه دارد و نتیجه خوبی خواهد داشت'],
  ['pes', 'وزیر امور خارجه در گفت‌وگو با خبرنگاران از پیشرفت مذاکرات خبر داد و گفت که توافق نزدیک است'],
  ['urd', 'وزیر اعظم نے کہا کہ حکومت عوام کے مسائل حل کرے گی'],
  ['urd', 'پاکستان کے وزیر خارجہ نے ہفتے کے روز بیجنگ میں اپنے چینی ہم منصب سے ملاقات کی اور دو طرفہ تعلقات پر بات چیت کی'],
  ['ckb', 'سەرۆکی حکومەتی هەرێم ڕایگەیاند کە دانوستانەکان بەردەوام دەبن'],
  ['ckb', 'وەزیری دەرەوە گوتی پەیوەندییەکان لەگەڵ بەغدا باشتر دەبن و گفتوگۆکان بەردەوامن'],
  ['pbu', 'د افغانستان ولسمشر وویل چې خبرې به دوام ولري او ښه پایله به ولري'],
  ['uig', 'شىنجاڭ ئۇيغۇر ئاپتونوم رايونى ھۆكۈمىتى بۈگۈن ئېلان قىلدى'],
  ['eng', 'The president said that relations between the two countries were excellent.'],
  ['fra', 'Le président de la République a déclaré hier que la situation était difficile pour tous les pays'],
  ['heb', 'ראש הממשלה אמר היום כי השיחות יימשכו'],
  ['rus', 'Президент России заявил, что отношения между двумя странами находятся на самом высоком уровне за всю историю'],
]

describe('detectLanguages', () => {
  it.each(SENTENCES)('%s: %s', async (language, sentence) => {
    const [paragraph] = await detectLanguages(sentence)
    expect(paragraph?.language).toBe(language)
  })

  it('judges each paragraph by itself', async () => {
    const text = SENTENCES.map(([, sentence]) => sentence).join('\n\n')
    const paragraphs = await detectLanguages(text)
    expect(paragraphs.map(({ language }) => language)).toEqual(SENTENCES.map(([language]) => language))
    for (const { start, end, text: words } of paragraphs) expect(text.slice(start, end)).toBe(words)
  })

  it('cuts a paragraph into runs where the script changes; punctuation goes with the main script', async () => {
    const [paragraph] = await detectLanguages('أطلقت شركة Apple هاتفها iPhone 17 Pro بسعر 1,199 دولاراً (Tim Cook).')
    expect(paragraph?.language).toBe('arb')
    expect(paragraph?.runs.map(({ text, language }) => [text, language])).toEqual([
      ['أطلقت شركة', 'arb'],
      ['Apple', 'eng'],
      ['هاتفها', 'arb'],
      ['iPhone 17 Pro', 'eng'],
      ['بسعر 1,199 دولاراً (', 'arb'],
      ['Tim Cook', 'eng'],
    ])
  })

  it('is not sure of a few Latin names, and does not ask trigrams about them', async () => {
    const [paragraph] = await detectLanguages(
      'ضمت القائمة Samsung Galaxy Ultra, Google Pixel, Huawei Mate, Xiaomi Redmi Note وغيرها من الهواتف التي طرحت هذا العام',
    )
    const latin = paragraph?.runs.find(({ script }) => script === 'Latn')
    expect(latin).toMatchObject({ language: 'eng', confidence: 'low' })
  })

  it('has nothing to say about nothing', async () => {
    expect(await detectLanguages('')).toEqual([])
    expect(await detectLanguages('123 … !')).toMatchObject([{ language: 'und', confidence: 'low', runs: [] }])
  })

  it('calls every paragraph of the golden articles Arabic, but their English lines', async () => {
    const articles = new URL('../../fixtures/articles/', import.meta.url)
    for (const file of readdirSync(articles)) {
      const paragraphs = await detectLanguages(readFileSync(new URL(file, articles), 'utf8'))
      for (const { text, language } of paragraphs) if (/[\u0621-\u064a]{3}/.test(text)) expect([text, language]).toEqual([text, 'arb'])
    }
  })

  it('takes any string; runs slice back and do not overlap', async () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('قال', ' ', '\n', 'Apple', '"', '😀', '\ud800', 'گفت', '12', '\u202e', 'ـ', 'ﻻ'),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
        const text = pieces.join('')
        let last = 0
        for (const { runs, start, end, text: words } of await detectLanguages(text)) {
          expect(text.slice(start, end)).toBe(words)
          for (const run of runs) {
            expect(text.slice(run.start, run.end)).toBe(run.text)
            expect(run.start).toBeGreaterThanOrEqual(last)
            last = run.end
          }
        }
      }),
      { numRuns: 150 },
    )
  })
})
