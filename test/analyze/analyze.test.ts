import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { defineLexicon, prepare } from 'rawi'
import { analyze, guessLanguage } from 'rawi/analyze'
import { extractEntities } from 'rawi/entities'
import { extractDates, extractQuantities } from 'rawi/numbers'
import { extractQuotes } from 'rawi/quotes'
import { describe, expect, it } from 'vitest'

const articles = new URL('../../fixtures/articles/', import.meta.url)
const TEXTS = readdirSync(articles)
  .sort()
  .map((file) => readFileSync(new URL(file, articles), 'utf8'))

const SAID = 'قال الرئيس الروسي فلاديمير بوتين، أمس، لنظيره الصيني شي جين بينغ: "سنزور بكين في 30 ديسمبر 2022 ونستثمر 200 مليار دولار".'

const byPlace = (left: { start: number; end: number }, right: { start: number; end: number }): number =>
  left.start - right.start || right.end - left.end

describe('analyze', () => {
  it.each(TEXTS.map((text, index) => [index, text] as const))('article %i: has what the single readers have', (_, text) => {
    const { quotes, quantities, dates, entities } = analyze(text)
    expect(quotes.map(({ speakerEntity, addresseeEntity, mediumEntity, ...quote }) => quote)).toEqual(
      [...extractQuotes(text)].sort(byPlace),
    )
    expect(quantities).toEqual([...extractQuantities(text)].sort(byPlace))
    expect(dates.map(({ quote, ...date }) => date)).toEqual([...extractDates(text)].sort(byPlace))
    expect(entities).toEqual([...extractEntities(text)].sort(byPlace))
  })

  it('reads a prepared text as it reads the string', () => {
    for (const text of TEXTS) expect(analyze(prepare(text))).toEqual(analyze(text))
  })

  it('is plain JSON', () => {
    for (const text of TEXTS) expect(JSON.parse(JSON.stringify(analyze(text)))).toEqual(analyze(text))
  })

  it('points from speakers and addressees to entities', () => {
    const { quotes, entities } = analyze(SAID)
    const name = (index: number | null | undefined): string | undefined => entities[index ?? -1]?.text
    expect(name(quotes[0]?.speakerEntity)).toBe('فلاديمير بوتين')
    expect(name(quotes[0]?.addresseeEntity)).toBe('شي جين بينغ')
    expect(quotes[0]?.mediumEntity).toBeNull()
  })

  it('points from a dropped subject to the entity that is named elsewhere', () => {
    const { quotes, entities } = analyze(`${SAID} وأضاف أن التعاون سيستمر.`)
    expect(quotes[1]?.speaker).toBeNull()
    expect(entities[quotes[1]?.speakerEntity ?? -1]?.text).toBe('فلاديمير بوتين')
  })

  it('tells each date which quote it stands in', () => {
    const { dates } = analyze(SAID)
    expect(dates.map(({ text, quote }) => [text, quote])).toEqual([
      ['أمس', null],
      ['30 ديسمبر 2022', 0],
    ])
  })

  it('keeps to its policy of overlaps', () => {
    for (const text of TEXTS) {
      const { quantities, dates, furniture, ...rest } = analyze(text)
      for (const list of [quantities, dates, furniture]) {
        list.forEach((item, index) => {
          const next = list[index + 1]
          if (next) expect([item.text, next.text, item.end <= next.start]).toEqual([item.text, next.text, true])
        })
      }
      for (const list of [rest.quotes, rest.entities, rest.mentions]) expect([...list].sort(byPlace)).toEqual(list)
    }
  })

  it('takes a lexicon, and its kinds come out', () => {
    const lexicon = defineLexicon({ entities: [{ kind: 'club', items: [{ name: 'الأهلي', id: 'Q160', aliases: ['النادي الأهلي'] }] }] })
    const { entities } = analyze('فاز النادي الأهلي بالمباراة', { lexicon })
    const clubs = entities.filter(({ kind }) => kind === 'club')
    expect(clubs.map(({ text, name, id }) => [text, name, id])).toContainEqual(['النادي الأهلي', 'الأهلي', 'Q160'])
  })
})

describe('title, byline, dateline', () => {
  const BODY = 'أعلنت وزارة الخارجية أن المباحثات بين البلدين ستستمر حتى نهاية الأسبوع المقبل.\nوأضافت أن الوفدين اتفقا على جدول الأعمال.'
  const head = (lines: string): (string | undefined)[] => {
    const { title, byline, dateline } = analyze(`${lines}${BODY}`)
    return [title?.text, byline?.text, dateline?.text]
  }

  it.each([
    ['', [undefined, undefined, undefined]],
    ['الخارجية: المباحثات مستمرة\n\n', ['الخارجية: المباحثات مستمرة', undefined, undefined]],
    ['المباحثات بين البلدين مستمرة\nبقلم: أحمد السعيد\n', ['المباحثات بين البلدين مستمرة', 'أحمد السعيد', undefined]],
    ['الرئيسية > اقتصاد\nالمباحثات بين البلدين مستمرة\n', ['المباحثات بين البلدين مستمرة', undefined, undefined]],
    ['كتبت سارة محمود:\n', [undefined, 'سارة محمود', undefined]],
    ['القاهرة - كتب أحمد السعيد:\n', [undefined, 'أحمد السعيد', 'القاهرة']],
    ['كتبت وزارة الخارجية:\n', [undefined, undefined, undefined]],
    ['محمد السعيد ـ جدة\n', [undefined, 'محمد السعيد', 'جدة']],
    ['القاهرة - رويترز: ', [undefined, undefined, 'القاهرة']],
    ['دبي، الإمارات العربية المتحدة (CNN)-- ', [undefined, undefined, 'دبي، الإمارات العربية المتحدة']],
    ['باريس (أ ف ب) - ', [undefined, undefined, 'باريس']],
    ['موسكو: ', [undefined, undefined, undefined]],
    ['30 ديسمبر 2022\nالمباحثات بين البلدين مستمرة\n', ['المباحثات بين البلدين مستمرة', undefined, undefined]],
    ['الرياض 26 شوال 1436 هـ الموافق 11 أغسطس 2015 م واس\n', [undefined, undefined, 'الرياض']],
  ])('%j', (lines, expected) => {
    expect(head(lines)).toEqual(expected)
  })

  it('finds the titles of the golden articles, and none where there is none', () => {
    expect(TEXTS.map((text) => analyze(text).title?.text)).toEqual([
      undefined,
      'بوتين وشي يعززان الشراكة الاستراتيجية بين روسيا والصين',
      'بوتين من بكين: علاقاتنا خير مثال على العلاقات الثنائية',
      undefined,
      'روسيا والصين تتفقان على تعزيز التعاون الاقتصادي ومكافحة كورونا',
    ])
  })
})

describe('language', () => {
  it.each([
    ['arb', 'قال الرئيس الصيني شي جين بينغ'],
    ['pes', 'رئیس‌جمهور ایران گفت که گفتگوها ادامه دارد'],
    ['urd', 'وزیر اعظم نے کہا کہ حکومت عوام کے مسائل حل کرے گی'],
    ['ckb', 'سەرۆکی حکومەتی هەرێم ڕایگەیاند کە دانوستانەکان بەردەوام دەبن'],
    ['eng', 'The president said so.'],
    ['und', ''],
    ['und', '123 …'],
  ])('%s: %s', (language, text) => {
    expect(guessLanguage(text)).toBe(language)
    expect(analyze(text).language).toBe(language)
  })

  it('asks the letters of a text and nothing else', () => {
    const text = TEXTS.join('\n')
    expect(guessLanguage(text)).toBe('arb')
    const asked = new Set<PropertyKey>()
    const watched = new Proxy(prepare(text), { get: (target, key) => Reflect.get(target, asked.add(key) && key) as unknown })
    expect(guessLanguage(watched)).toBe('arb')
    expect([...asked]).toEqual(['source'])
  })

  it('does not read Persian, Urdu or Kurdish as Arabic', () => {
    const persian = 'رئیس‌جمهور ایران در تهران گفت که گفتگوها ادامه دارد و چین ۲۰۰ میلیارد دلار سرمایه‌گذاری می‌کند'
    const { entities, quantities, quotes, dates } = analyze(persian)
    expect([entities, quantities, quotes, dates]).toEqual([[], [], [], []])
    const mixed = analyze(`${persian}\n${SAID}\n${persian}`)
    const alone = analyze(SAID)
    expect(mixed.entities.map(({ text }) => text)).toEqual(alone.entities.map(({ text }) => text))
    expect(mixed.language).toBe('pes')
  })

  it('reads Arabic from a Persian keyboard, and with loan letters, as Arabic', () => {
    expect(analyze(`${TEXTS[0]?.replaceAll('ي', 'ی').replaceAll('ك', 'ک')}`).language).toBe('arb')
  })
})

describe('any text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      'قال ',
      'بوتين',
      ': "',
      '"',
      '\n',
      '\n\n',
      'المصدر: ',
      'رويترز',
      ' - ',
      '2022',
      ' ديسمبر ',
      'فيسبوك',
      '\ud800',
      '\u202e',
      'ـ',
      '(CNN)',
      'اقرأ أيضاً',
      '.',
      'گفت',
      '//',
      '@',
      'www.',
    ),
  )
  it('gives spans that slice back', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('')
        const analysis = analyze(text)
        expect(analysis.text).toBe(text)
        const { title, byline, dateline, quotes, quantities, dates, entities, mentions, furniture } = analysis
        const all = [title, byline, dateline, ...quotes, ...quantities, ...dates, ...entities, ...mentions, ...furniture]
        for (const mention of all) if (mention) expect(text.slice(mention.start, mention.end)).toBe(mention.text)
        for (const { speakerEntity, addresseeEntity, mediumEntity } of quotes) {
          for (const index of [speakerEntity, addresseeEntity, mediumEntity]) expect(index === null || index < entities.length).toBe(true)
        }
        for (const { quote } of dates) expect(quote === null || quote < quotes.length).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

describe('what its doc comment says of quantities in dates', () => {
  it.each([
    ['وقعت الحرب منذ ثلاث سنوات في المدينة.', ['ثلاث سنوات']],
    ['وقعت الحرب في 30 ديسمبر 2022 الساعة 10:30 في المدينة.', []],
    ['من 3 إلى 5 مايو 2023، وفي عام 2015.', []],
  ])('%s', (text, quantities) => {
    expect(analyze(text).quantities.map((quantity) => quantity.text)).toEqual(quantities)
  })
})

describe('the entity that a speaker is', () => {
  it.each([
    ['قالت هيئة البث الإسرائيلية إن العملية انتهت تماما.', 'organization هيئة البث الإسرائيلية'],
    ['قالت الحكومة الفرنسية إن القرار نهائي.', null],
    ['قال سكان غزة إن القصف مستمر منذ أيام.', null],
    ['قال الروس إن القرار نهائي للجميع.', 'nationality الروس'],
    ['قالت موسكو إن الحرب مستمرة منذ عام.', 'place موسكو'],
    ['قال المتحدث باسم حماس إن العملية انتهت تماما.', 'role المتحدث باسم حماس'],
    ['قال وزير خارجية فرنسا إن القرار نهائي.', 'role وزير خارجية فرنسا'],
    ['قالت وزارة الخارجية المصرية إن القرار نهائي.', 'organization وزارة الخارجية المصرية'],
    ['قال الرئيس الروسي فلاديمير بوتين إن القرار نهائي.', 'person فلاديمير بوتين'],
  ])('%s', (text, expected) => {
    const { quotes, entities } = analyze(text)
    const entity = entities[quotes[0]?.speakerEntity ?? -1]
    expect(quotes).toHaveLength(1)
    expect(entity ? `${entity.kind} ${entity.text}` : null).toBe(expected)
  })
})

it.each([['constructor'], ['toString'], ['hasOwnProperty']])("a user's kind called %s speaks as any other does", (kind) => {
  const linked = (called: string): unknown => {
    const lexicon = defineLexicon({ entities: [{ kind: called, items: [{ name: 'الأهلي' }, { name: 'فريق الهلال' }] }] })
    return [
      'قال الأهلي السعودي إن القرار نهائي.',
      'قال فريق الهلال السعودي: "سنعود". وأضاف أن القرار نهائي.',
      'قال رئيس الأهلي إن القرار نهائي.',
      'قالت السعودية عبر الأهلي إن القرار نهائي.',
      'قال الهلال الأهلي إن القرار نهائي.',
    ].map((text) => analyze(text, { lexicon }).quotes.map(({ speakerEntity, mediumEntity }) => [speakerEntity, mediumEntity]))
  }
  expect(linked(kind)).toEqual(linked('club'))
})
