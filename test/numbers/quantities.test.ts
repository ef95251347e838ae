import fc from 'fast-check'
import { defineLexicon } from 'rawi'
import { extractQuantities, type Quantity } from 'rawi/numbers'
import { describe, expect, it } from 'vitest'

const brief = ({ kind, text, value, upper, unit, per, modifier }: Quantity): string =>
  [kind, text, upper === null ? value : `${value}…${upper}`, unit, per === null ? null : `/${per}`, modifier]
    .filter((part) => part !== null)
    .join(' | ')

describe('extractQuantities', () => {
  it.each([
    ['تجاوز 200 مليار دولار', ['money | 200 مليار دولار | 200000000000 | USD | more-than']],
    ['تجاوز حجم التبادل مستوى 200 مليار دولار', ['money | 200 مليار دولار | 200000000000 | USD | more-than']],
    ['عقد لتوريد 10 مليارات متر مكعب سنوياً', ['measure | 10 مليارات متر مكعب سنوياً | 10000000000 | cubic-meter | /year']],
    ['بنسبة 25%', ['percent | 25% | 25 | percent']],
    ['نحو ٥٢ في المئة', ['percent | ٥٢ في المئة | 52 | percent | about']],
    ['تقتل حتى %98 من الخلايا', ['percent | %98 | 98 | percent']],
    ['المرتبة الأولى', ['ordinal | الأولى | 1']],
    ['بالذكرى الخامسة والعشرين', ['ordinal | الخامسة والعشرين | 25']],
    ['الذكرى الثلاثين لتأسيس الشراكة', ['ordinal | الثلاثين | 30']],
    ['في القرن الـ 21', ['ordinal | الـ 21 | 21']],
    ['المرتبة الـ48 عالميا', ['ordinal | الـ48 | 48']],
    ['الدول الـ28', ['count | الـ28 | 28']],
    ['حاجز الـ 100 مليار دولار', ['money | 100 مليار دولار | 100000000000 | USD']],
    ['من فروع جيشها الثلاثة', ['count | الثلاثة | 3']],
    ['في مناورة روسية واحدة', ['count | واحدة | 1']],
    ['مئة وخمسون رجلًا وعشرون امرأة', ['count | مئة وخمسون | 150', 'count | عشرون | 20']],
    ['أكثر من مليون شخص', ['count | مليون | 1000000 | more-than']],
    ['4 آلاف و700 ملاحظ', ['count | 4 آلاف و700 | 4700']],
    ['من خمسين إلى ستين ألفاً', ['cardinal | خمسين إلى ستين ألفاً | 50000…60000']],
    ['بين 150 و200 كيلومتر', ['measure | 150 و200 كيلومتر | 150…200 | kilometer']],
    ['10-15 سنة', ['duration | 10-15 سنة | 10…15 | year']],
    ['منذ عامين ونصف العام', ['duration | عامين ونصف العام | 2.5 | year']],
    ['ساعة و20 دقيقة', ['duration | ساعة و20 دقيقة | 80 | minute']],
    ['الأشهر الثلاثة الماضية', ['duration | الأشهر الثلاثة | 3 | month']],
    ['يوم واحد فقط', ['duration | يوم واحد | 1 | day']],
    ['70 دولارا و60 سنتا', ['money | 70 دولارا و60 سنتا | 70.6 | USD']],
    ['27 سنتا', ['money | 27 سنتا | 0.27 | USD']],
    ['12 ألف دينار كويتي', ['money | 12 ألف دينار كويتي | 12000 | KWD']],
    ['42 ج.م.', ['money | 42 ج.م. | 42 | EGP']],
    ['$7.50', ['money | $7.50 | 7.5 | USD']],
    ['50 كم/س', ['measure | 50 كم/س | 50 | kilometer | /hour']],
    ['120 كيلومترا في الساعة', ['measure | 120 كيلومترا في الساعة | 120 | kilometer | /hour']],
    ['37° سلزيوس', ['measure | 37° سلزيوس | 37 | celsius']],
    ['ثلاثة أضعاف', ['multiple | ثلاثة أضعاف | 3']],
    ['أكثر بعشرين ضعفاً', ['multiple | عشرين ضعفاً | 20']],
    ['ثلثا السكان', ['fraction | ثلثا | 0.6666666666666666']],
    ['ما لا يقل عن 30 قتيلا', ['count | 30 | 30 | at-least']],
    ['20 كيلومترا على الأقل', ['measure | 20 كيلومترا | 20 | kilometer | at-least']],
    ['في الدقيقة 69 تمكن الفريق', ['ordinal | 69 | 69']],
    ['فاز 2-1 على ضيفه', ['cardinal | 2 | 2', 'cardinal | 1 | 1']],
    ['3-صفر', ['cardinal | 3 | 3', 'cardinal | صفر | 0']],
    ['وفق المادة (126) من اللائحة', ['ordinal | 126 | 126']],
    ['فاز للمرة 11 في 12 مواجهة', ['ordinal | 11 | 11', 'count | 12 | 12']],
    ['في دور الثمانية لبطولة الدوري', ['cardinal | الثمانية | 8']],
    ['من ثاني يوم تداول', ['ordinal | ثاني | 2']],
    ['بواقع 12.5 هللة ربعياً', ['money | 12.5 هللة ربعياً | 0.125 | SAR | /quarter']],
    ['أكثر من كيلو مترين في العمق', ['measure | كيلو مترين | 2 | kilometer | more-than']],
    ['لم يتجاوز1,9 بالمئة', ['percent | 1,9 بالمئة | 1.9 | percent | at-most']],
    ['تزيد عن (300) ألف ريال', ['money | (300) ألف ريال | 300000 | more-than']],
    ['بقيمة (665.932.983) مليون ريال سعودي', ['money | (665.932.983) مليون ريال سعودي | 665932983 | SAR']],
    ['أجازت أكثر من (60) رسالة', ['count | 60 | 60 | more-than']],
    ['أكثر من / 837ر72 / متر طولي', ['measure | 837ر72 / متر | 72.837 | meter | more-than']],
    ['تلقت نسبة 29ر0 % من / 540ر999ر45 / ريال', ['percent | 29ر0 % | 0.29 | percent', 'money | 540ر999ر45 / ريال | 45999540']],
    ['بنسبة 56 ر 4 %', ['percent | 56 ر 4 % | 4.56 | percent']],
    ['منذ قرابة الخمس سنوات', ['duration | الخمس سنوات | 5 | year | about']],
    ['إلى 50.\u200f49 دولار للبرميل', ['money | 50.\u200f49 دولار | 49.5 | USD']],
    ['مقتل ثلاثة رجال أمن', ['count | ثلاثة | 3']],
    ['خلال 3 سنوات', ['duration | 3 سنوات | 3 | year']],
    ['وزاد سهم إيرباص 4.1 في المائة', ['percent | 4.1 في المائة | 4.1 | percent']],
    ['فاز 2-4 يوم الأحد', ['cardinal | 4 | 4']],
    ['تضم 8 وزيرات', ['count | 8 | 8']],
    ['إغلاق «218» محلاً', ['count | 218 | 218']],
    ['بلغت (91.400 ريال)', ['money | 91.400 ريال | 91400']],
    ['ارتفع العدد إلى 15 حسب البيان', ['cardinal | 15 | 15']],
    ['ارتفع العدد إلى 15 بعضهم نساء', ['cardinal | 15 | 15']],
    ['ارتفع العدد إلى 15 تحديدا', ['cardinal | 15 | 15']],
    ['ارتفع العدد إلى 15 برئاسة اللواء', ['cardinal | 15 | 15']],
    ['ارتفع العدد إلى 15 فإن المجلس', ['cardinal | 15 | 15']],
    ['زار الأطباء الـ15 المدينة', ['count | الـ15 | 15']],
    ['أنتجت 15 لعبة جديدة', ['count | 15 | 15']],
    ['أهدى إليها 15 وردة', ['count | 15 | 15']],
    ['سقطت طائرة من طراز 747', []],
    ['البابا يوحنا السادس', []],
    ['شارك فيها يزيدون عن 15 شخصا', ['count | 15 | 15 | more-than']],
    ['ارتفع العدد إلى 15 عقب الحادث', ['cardinal | 15 | 15']],
    ['وصلت النساء الـ15 إلى بلدهن', ['count | الـ15 | 15']],
    ['بمساحة (50.000) م مربع', ['measure | (50.000) م مربع | 50000 | square-meter']],
    ['خرج من دور الـ16', ['cardinal | الـ16 | 16']],
    ['في الدقيقتين 26 و66 تواليا', ['ordinal | 26 | 26', 'ordinal | 66 | 66']],
    ['في الدقائق 17، 71', ['ordinal | 17 | 17', 'ordinal | 71 | 71']],
    ['1.4 مليون برميل في الأسبوع المنتهي', ['measure | 1.4 مليون برميل | 1400000 | barrel']],
  ])('%s', (text, expected) => {
    expect(extractQuantities(text).map(brief)).toEqual(expected)
  })

  it.each([
    ['بخطة 4-3-3 منذ البداية'],
    ['سحيم آل ثاني'],
    ['مقاتلات أف-35'],
    ['هاتف iPhone 6'],
    ['كأس العالم 2018 لكرة القدم'],
    ['دورة "بكين 2022"،'],
    ['واحد من أشهر الملوك'],
    ['في آن واحد'],
    ['الملك محمد السادس'],
    ['الحاجة ماسة بكمية كبيرة'],
    ['لست من هنا'],
    ['مئات الآلاف من الناس'],
    ['ربع نهائي الكأس'],
    ['أرباح نقدية ربع سنوية'],
    ['طائرات من طراز إف- 16'],
    ['الأولى والثاني'],
    ['https://example.com/2018/12/a%20b'],
    ['الهاتف 0146249488'],
    ['في 30 ديسمبر 2022 الساعة 15:15'],
    ['تقام خليجي 23 في الكويت'],
    ['مخيم «بسمة 5» الصيفي'],
    ['ستاندرد آند بورز 500 الأمريكي'],
    ['المناطق التي تعرف ضعفا في الشبكة'],
    ['ما يلي: (1) تأخر البلديات. (2) ضعف التمويل'],
    ['العام الحالي 1436هـ'],
    ['وكل واحدة تمني النفس'],
    ['خسر أمام وست هام'],
    ['إياب سدس عشر نهائي الكأس'],
    ['انظر (ص33) من الديوان'],
    ['حي العزيزية 10 ت وما حوله'],
    ['في 29 من الشهر ذاته'],
  ])('%s: nothing', (text) => {
    expect(extractQuantities(text).map(brief)).toEqual([])
  })

  it('leaves a currency open where the text does', () => {
    const [open] = extractQuantities('خمسة دنانير')
    expect(open.unit).toBeNull()
    expect(open.candidates).toContain('KWD')
    expect(extractQuantities('5 دنانير و20 هللة')[0].candidates).toContain('JOD')
  })

  it('reports the doubt that a separator leaves', () => {
    expect(extractQuantities('النتيجة 1.250.')[0]).toMatchObject({ value: 1.25, doubt: 1250 })
    expect(extractQuantities('1,250')[0]).toMatchObject({ value: 1250, doubt: 1.25 })
  })

  it('gives the number of a quantity without its unit', () => {
    expect(extractQuantities('نحو 200 مليار دولار')[0].number).toEqual({ text: '200 مليار', start: 4, end: 13 })
  })

  it('reads units of a lexicon', () => {
    const lexicon = defineLexicon({
      units: [
        { id: 'sack', kind: 'measure', forms: ['شوال', 'أشولة'] },
        { id: 'XBT', kind: 'money', forms: ['بتكوين'] },
      ],
    })
    expect(extractQuantities('ثلاثة أشولة', { lexicon }).map(brief)).toEqual(['measure | ثلاثة أشولة | 3 | sack'])
    expect(extractQuantities('نحو 5 بتكوين', { lexicon }).map(brief)).toEqual(['money | 5 بتكوين | 5 | XBT | about'])
  })

  it('gives spans that slice back, whatever the text', () => {
    const words = [
      'خمسة',
      'وعشرون',
      'ألف',
      'مليون',
      '20',
      '٣٫٥',
      'دولار',
      'كم',
      '%',
      'و',
      '/',
      '-',
      ' ',
      '\n',
      'الـ',
      'سنة',
      'يناير',
      '\u200f',
      '\ud83d',
      'نصف',
      'في',
      'المئة',
    ]
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 40 }),
          fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((parts) => parts.join(' ')),
        ),
        (text) => {
          let last = 0
          for (const { start, end, text: span, number, value } of extractQuantities(text)) {
            expect(text.slice(start, end)).toBe(span)
            expect(text.slice(number.start, number.end)).toBe(number.text)
            expect(start).toBeGreaterThanOrEqual(last)
            expect(Number.isFinite(value)).toBe(true)
            last = end
          }
        },
      ),
      { numRuns: 3000 },
    )
  })
})
