import fc from 'fast-check'
import { extractDates } from 'rawi/numbers'
import { describe, expect, it } from 'vitest'

const briefs = (text: string): string[] => extractDates(text).map(({ kind, text: span, value }) => `${kind} | ${span} | ${value}`)

describe('extractDates', () => {
  it.each([
    ['في 30 ديسمبر 2022', ['date | 30 ديسمبر 2022 | 2022-12-30']],
    ['تختتم في 20 شباط/ فبراير الجاري', ['date | 20 شباط/ فبراير الجاري | XXXX-02-20']],
    ['يوم 20 شتنبر 2016', ['date | يوم 20 شتنبر 2016 | 2016-09-20']],
    ['في 30 نوفمبر (تشرين الثاني) 2017', ['date | 30 نوفمبر (تشرين الثاني) 2017 | 2017-11-30']],
    ['في الـ 19 من حزيران/يونيو', ['date | الـ 19 من حزيران/يونيو | XXXX-06-19']],
    ['السابع من أكتوبر', ['date | السابع من أكتوبر | XXXX-10-07']],
    ['في عام 2024', ['date | عام 2024 | 2024']],
    ['منذ 2011', ['date | 2011 | 2011']],
    ['عام ألفين وثمانية عشر', ['date | عام ألفين وثمانية عشر | 2018']],
    ['سنة 300 قبل الميلاد', ['date | سنة 300 قبل الميلاد | -0299']],
    ['شهر أغسطس/آب الماضي', ['date | شهر أغسطس/آب الماضي | XXXX-08']],
    ['يوم الأربعاء', ['date | يوم الأربعاء | XXXX-WXX-3']],
    ['مساء السبت', ['date | مساء السبت | XXXX-WXX-6']],
    ['اليوم الجمعة', ['relative | اليوم الجمعة | XXXX-WXX-5']],
    ['يوم أمس', ['relative | يوم أمس | null']],
    ['نهاية العام الجاري', ['relative | نهاية العام الجاري | null']],
    ['في وقت لاحق من هذا الشهر', ['relative | وقت لاحق من هذا الشهر | null']],
    ['قبل نحو 3 سنوات', ['relative | قبل نحو 3 سنوات | null']],
    ['الأسابيع القليلة الماضية', ['relative | الأسابيع القليلة الماضية | null']],
    ['في تمام الساعة الثالثة ظهراً', ['time | الساعة الثالثة ظهراً | T15:00']],
    ['الساعة الثانية عشرة إلا ربعا', ['time | الساعة الثانية عشرة إلا ربعا | T11:45']],
    ['عند 14:30', ['time | 14:30 | T14:30']],
    ['25 شوال 1436 هـ الموافق 10 أغسطس 2015 م', ['date | 25 شوال 1436 هـ | 2015-08-10', 'date | 10 أغسطس 2015 م | 2015-08-10']],
    ['26/10/1436هـ', ['date | 26/10/1436هـ | 2015-08-11']],
    ['١/١/٢٠١٨', ['date | ١/١/٢٠١٨ | 2018-01-01']],
    ['12.05.2019', ['date | 12.05.2019 | 2019-05-12']],
    ['الربع الأول من 2019', ['date | الربع الأول من 2019 | 2019-01-01/2019-03-31']],
    ['تسعينيات القرن الماضي', ['date | تسعينيات القرن الماضي | 199X']],
    ['أعلنت الجمعة الماضية', ['relative | الجمعة الماضية | XXXX-WXX-5']],
    ['مقارنة بنفس الفترة من العام الماضي', ['relative | نفس الفترة من العام الماضي | null']],
    ['عن الفترة ذاتها من عام 2014', ['date | الفترة ذاتها من عام 2014 | 2014']],
    ['خلال شهر رمضان', ['date | شهر رمضان | null']],
    ['دوري أبطال آسيا 2015 م ، وذلك', ['date | 2015 م | 2015']],
    ['على مدار يومي الأربعاء والخميس', ['date | يومي الأربعاء | XXXX-WXX-3', 'date | الخميس | XXXX-WXX-4']],
    ['من الساعة السابعة مساءا وحتى العاشرة مساءا', ['range | من الساعة السابعة مساءا وحتى العاشرة مساءا | T19:00/T22:00']],
    ['من 3 حتى 12 سبتمبر', ['range | من 3 حتى 12 سبتمبر | XXXX-09-03/XXXX-09-12']],
    ['بين الخامس عشر وحتى السابع عشر من نوفمبر', ['range | بين الخامس عشر وحتى السابع عشر من نوفمبر | XXXX-11-15/XXXX-11-17']],
    ['من الخامس إلى العاشر من مايو', ['range | من الخامس إلى العاشر من مايو | XXXX-05-05/XXXX-05-10']],
    ['بين 22 ديسمبر المقبل والرابع من يناير 2016', ['range | بين 22 ديسمبر المقبل والرابع من يناير 2016 | 2015-12-22/2016-01-04']],
    ['في 29 من الشهر ذاته', ['date | 29 من الشهر ذاته | XXXX-XX-29']],
    ['يوم 21 من نفس الشهر', ['date | يوم 21 من نفس الشهر | XXXX-XX-21']],
    ['الساعة السابعة من مساء أمس', ['time | الساعة السابعة | T19:00', 'relative | مساء أمس | null']],
    ['من الساعة الـ 10 صباحا وحتى الـ 10 مساء', ['range | من الساعة الـ 10 صباحا وحتى الـ 10 مساء | T10:00/T22:00']],
    ['بحلول الساعة 1842 بتوقيت جرينتش', ['time | الساعة 1842 | T18:42']],
    ['وصل الفريق الأول مساء السبت', ['date | مساء السبت | XXXX-WXX-6']],
    ['بعد ظهر اليوم', ['relative | بعد ظهر اليوم | null']],
    ['توفي هذا المساء', ['relative | هذا المساء | null']],
    ['خلال الخمس سنوات القادمة', ['relative | الخمس سنوات القادمة | null']],
    ['سينتهي عقده بعد عامين', ['relative | بعد عامين | null']],
    ['قبل سنوات عديدة', ['relative | قبل سنوات عديدة | null']],
    ['في أعوام 1967 و1969', ['date | أعوام 1967 | 1967', 'date | 1969 | 1969']],
  ])('%s', (text, expected) => {
    expect(briefs(text)).toEqual(expected)
  })

  it.each([
    'صلاة الجمعة',
    'نفس اليوم',
    'مونديال 2018',
    'رؤية 2030',
    'اليوم العالمي للمرأة',
    'مارس ضغوطا',
    'القرن الـ 21',
    'دورة "بكين 2022".',
    'اب رحيم',
    'تقدم 5- صفر',
    'بعد أن لامس السقف',
    'جريدة «أخبار اليوم»',
    'سباق 2000 م',
    'سيصل إلى 1920 عينة',
    '2-1',
    'اعتزل بعد 22 عاما قضاها',
    'سجل بعد 20 دقيقة من البداية',
    'لليوم العشرين على التوالي',
    'بسوق الإثنين',
    'وأوضح شباط أن الحزب',
    'مهرجان كان 2018',
    'قبل أسابيع قليلة من اجتماع',
  ])('%s: nothing', (text) => {
    expect(briefs(`${text} هنا`)).toEqual([])
  })

  it.each([
    ['أمس', '2022-12-29'],
    ['أول أمس', '2022-12-28'],
    ['الشهر الماضي', '2022-11'],
    ['العام المقبل', '2023'],
    ['قبل 3 سنوات', '2019-12-30'],
    ['بعد شهرين', '2023-02-28'],
    ['قبل ساعتين', '2022-12-29T22:00:00'],
    ['الأشهر الثلاثة الماضية', '2022-09-30/2022-12-30'],
    ['الأحد المقبل', '2023-01-01'],
    ['الأربعاء', '2022-12-28'],
    ['5 يناير', '2023-01-05'],
    ['نوفمبر الماضي', '2022-11'],
    ['الأسبوع الماضي', '2022-12-19/2022-12-25'],
    ['الربع الثالث من هذا العام', '2022-07-01/2022-09-30'],
    ['29 من الشهر ذاته', 'XXXX-XX-29'],
    ['سيعود بعد عامين', '2024-12-30'],
    ['آخر جمعة من يوليو 2022', '2022-07-29'],
    ['رمضان القادم', '2023-03-23/2023-04-20'],
    ['عام 1436هـ', '2014-10-25/2015-10-13'],
    ['قبل 13.8 مليار عام', null],
  ])('%s, seen from 30 December 2022, is %s', (text, value) => {
    expect(extractDates(text, { reference: '2022-12-30' })[0]?.value).toBe(value)
  })

  it('begins the week where the region does', () => {
    const from = (options: object): string | null =>
      extractDates('الأسبوع الماضي', { reference: new Date('2022-12-30T12:00:00Z'), ...options })[0].value
    expect(from({ region: 'EG' })).toBe('2022-12-17/2022-12-23')
    expect(from({ region: 'SA' })).toBe('2022-12-18/2022-12-24')
    const weekend = (options: object): string | null =>
      extractDates('نهاية الأسبوع الماضي', { reference: '2022-12-30', ...options })[0].value
    expect(weekend({})).toBe('2022-12-24/2022-12-25')
    expect(weekend({ region: 'EG' })).toBe('2022-12-23/2022-12-24')
    expect(from({ weekStart: 1 })).toBe('2022-12-19/2022-12-25')
  })

  it('names the option that is wrong', () => {
    expect(() => extractDates('أمس', { reference: 'gestern' })).toThrow('options.reference: found "gestern"')
    expect(() => extractDates('أمس', { weekStart: 8 })).toThrow('options.weekStart: found 8')
    const circle: Record<string, unknown> = {}
    circle['self'] = circle
    expect(() => extractDates('أمس', { reference: 1n as never })).toThrow('options.reference: found 1, expected a Date')
    expect(() => extractDates('أمس', { reference: circle as never })).toThrow('options.reference: found an object, expected a Date')
    expect(() => extractDates('أمس', { weekStart: circle as never })).toThrow('options.weekStart: found an object')
    expect(() => extractDates('أمس', { weekend: 5 as never })).toThrow('options.weekend: found 5')
    expect(() => extractDates('أمس', { weekend: [6] as never })).toThrow('options.weekend: found an array of 1')
    expect(() => extractDates('أمس', { weekend: [6, 9] })).toThrow('options.weekend[1]: found 9')
  })

  it('knows the months of every tradition', () => {
    const names = ['يناير', 'كانون الثاني', 'جانفي'].flatMap((name) => extractDates(`5 ${name} 2020`).map(({ value }) => value))
    expect(names).toEqual(['2020-01-05', '2020-01-05', '2020-01-05'])
    for (const [name, month] of [
      ['غشت', '08'],
      ['دجنبر', '12'],
      ['حزيران', '06'],
      ['أوت', '08'],
      ['إبريل', '04'],
      ['نونبر', '11'],
    ])
      expect(extractDates(`5 ${name} 2020`)[0].value).toBe(`2020-${month}-05`)
  })

  it('gives spans that slice back, whatever the text', () => {
    const words = [
      'يوم',
      'الجمعة',
      '20',
      'شباط',
      '/',
      'فبراير',
      '2022',
      'من',
      'إلى',
      'و',
      'الساعة',
      'الثالثة',
      'قبل',
      'سنوات',
      'نهاية',
      'العام',
      'الماضي',
      '\n',
      '\u200f',
      '-',
      'هذا',
      'أول',
      'عام',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 16 }), (parts) => {
        const text = parts.join(' ')
        let last = 0
        for (const { start, end, text: span } of extractDates(text, { reference: '2022-12-30' })) {
          expect(text.slice(start, end)).toBe(span)
          expect(start).toBeGreaterThanOrEqual(last)
          last = end
        }
      }),
      { numRuns: 3000 },
    )
  })
})
