/** The words of the pages that `rawi/render` makes, in the languages that they can be in. */
export interface Labels {
  readonly language: string
  readonly direction: 'rtl' | 'ltr'
  readonly article: string
  readonly report: string
  readonly legend: string
  readonly show: string
  readonly text: string
  readonly whoSaidWhat: string
  readonly speaker: string
  readonly unknownSpeaker: string
  readonly verb: string
  readonly quote: string
  readonly quotes: string
  readonly addressee: string
  readonly medium: string
  readonly kind: string
  readonly speakers: string
  readonly entities: string
  readonly entity: string
  readonly amounts: string
  readonly amount: string
  readonly number: string
  readonly dates: string
  readonly date: string
  readonly articles: string
  readonly unread: string
  readonly furniture: string
  readonly terms: string
  readonly times: string
  readonly unit: string
  readonly largest: string
  readonly value: string
  readonly more: string
  readonly none: string
  readonly bySpeaker: string
  readonly notSaid: string
  readonly perhapsSaid: string
  /** By quote kind, entity kind, quantity kind, date kind and furniture reason. */
  readonly kinds: Readonly<Record<string, string>>
  /** Units that `Intl` has no name for; their identifiers are English. */
  readonly units: Readonly<Record<string, string>>
}

/** The words of the HTML pages that `rawi/render` writes, in both their languages. */
export const LABELS: Readonly<Record<'ar' | 'en', Labels>> = {
  ar: {
    language: 'ar',
    direction: 'rtl',
    article: 'مقال',
    report: 'تقرير الأقوال',
    legend: 'مفتاح الألوان',
    show: 'أظهر',
    text: 'النص',
    whoSaidWhat: 'من قال ماذا',
    speaker: 'القائل',
    unknownSpeaker: 'غير مسمّى',
    verb: 'الفعل',
    quote: 'القول',
    quotes: 'الأقوال',
    addressee: 'المخاطَب',
    medium: 'عبر',
    kind: 'النوع',
    speakers: 'القائلون',
    entities: 'الأسماء',
    entity: 'الاسم',
    amounts: 'المبالغ والأعداد',
    amount: 'المبلغ',
    number: 'العدد',
    dates: 'التواريخ',
    date: 'التاريخ',
    articles: 'المقالات',
    unread: 'مقالات لم تُقرأ',
    furniture: 'زوائد الصفحة',
    terms: 'مصطلحات بين علامتين',
    times: 'المرات',
    unit: 'الوحدة',
    largest: 'الأكبر',
    value: 'القيمة',
    more: 'غيرها',
    none: 'لا شيء',
    bySpeaker: 'الأقوال حسب القائل',
    notSaid: 'نُفي قوله',
    perhapsSaid: 'قول محتمل',
    kinds: {
      direct: 'مباشر',
      mixed: 'مختلط',
      indirect: 'غير مباشر',
      person: 'شخص',
      place: 'مكان',
      organization: 'جهة',
      nationality: 'جنسية',
      role: 'منصب',
      event: 'حدث',
      treaty: 'معاهدة',
      product: 'منتج',
      cardinal: 'عدد',
      ordinal: 'ترتيب',
      percent: 'نسبة',
      money: 'مال',
      measure: 'مقياس',
      duration: 'مدة',
      count: 'معدود',
      fraction: 'كسر',
      multiple: 'أضعاف',
      date: 'تاريخ',
      time: 'وقت',
      relative: 'تاريخ نسبي',
      range: 'فترة',
      title: 'عنوان',
      byline: 'كاتب',
      dateline: 'مكان التحرير',
      clause: 'الجملة المنقولة',
    },
    units: {
      night: 'ليلة',
      decade: 'عقد',
      century: 'قرن',
      quarter: 'ربع سنة',
      decimeter: 'ديسيمتر',
      'square-kilometer': 'كيلومتر مربع',
      'square-meter': 'متر مربع',
      'square-centimeter': 'سنتيمتر مربع',
      'square-foot': 'قدم مربعة',
      'square-mile': 'ميل مربع',
      'cubic-meter': 'متر مكعب',
      'cubic-foot': 'قدم مكعبة',
      'cubic-kilometer': 'كيلومتر مكعب',
      dunam: 'دونم',
      feddan: 'فدان',
      acre: 'أكر',
      tonne: 'طن',
      milligram: 'مليغرام',
      carat: 'قيراط',
      quintal: 'قنطار',
      hectoliter: 'هكتولتر',
      barrel: 'برميل',
      permyriad: 'نقطة أساس',
      'percentage-point': 'نقطة مئوية',
      megapixel: 'ميغابكسل',
      hertz: 'هرتز',
      megahertz: 'ميغاهرتز',
      gigahertz: 'غيغاهرتز',
      watt: 'واط',
      kilowatt: 'كيلوواط',
      megawatt: 'ميغاواط',
      gigawatt: 'غيغاواط',
      'kilowatt-hour': 'كيلوواط ساعة',
      volt: 'فولت',
      ampere: 'أمبير',
      milliampere: 'ملي أمبير',
      horsepower: 'حصان',
      calorie: 'سعرة حرارية',
      knot: 'عقدة',
      'nautical-mile': 'ميل بحري',
      'light-year': 'سنة ضوئية',
    },
  },
  en: {
    language: 'en',
    direction: 'ltr',
    article: 'Article',
    report: 'Who said what: report',
    legend: 'Legend',
    show: 'Show',
    text: 'Text',
    whoSaidWhat: 'Who said what',
    speaker: 'Speaker',
    unknownSpeaker: 'not named',
    verb: 'Verb',
    quote: 'Quote',
    quotes: 'Quotes',
    addressee: 'To',
    medium: 'Via',
    kind: 'Kind',
    speakers: 'Speakers',
    entities: 'Names',
    entity: 'Name',
    amounts: 'Amounts and numbers',
    amount: 'Amount',
    number: 'Number',
    dates: 'Dates',
    date: 'Date',
    articles: 'Articles',
    unread: 'Articles not read',
    furniture: 'Page furniture',
    terms: 'Marked terms',
    times: 'Times',
    unit: 'Unit',
    largest: 'Largest',
    value: 'Value',
    more: 'more',
    none: 'none',
    bySpeaker: 'Quotes by speaker',
    notSaid: 'said not to have been said',
    perhapsSaid: 'perhaps said',
    kinds: {},
    units: {},
  },
}
