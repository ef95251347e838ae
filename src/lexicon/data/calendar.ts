/** Spellings beside those of CLDR (`calendar.generated.ts`), separated by `|`. */
export const MONTH_SPELLINGS: readonly (readonly [month: number, names: string])[] = [
  [1, 'كانون ثاني|كانون ثان|كانون 2|جانفي'],
  [3, 'اذار'],
  [4, 'إبريل|ابريل|أفريل'],
  [5, 'آيار|ماي|مايس'],
  [6, 'حزيران|يونيه'],
  [7, 'يوليه|تموز'],
  [8, 'آب|اغسطس'],
  [9, 'سبتنبر|أيلول|ايلول'],
  [10, 'تشرين أول|تشرين 1|اكتوبر'],
  [11, 'تشرين ثاني|تشرين ثان|تشرين 2'],
  [12, 'كانون أول|كانون 1'],
]
/** Names of the Islamic months beside those of CLDR, Muharram first, separated by `|`: the press writes `ربيع الثاني` for CLDR's `ربيع الآخر`. */
export const HIJRI_MONTH_SPELLINGS: readonly (readonly [month: number, names: string])[] = [
  [1, 'المحرم|محرم الحرام'],
  [2, 'صفر الخير'],
  [3, 'ربيع أول'],
  [4, 'ربيع الثاني|ربيع ثاني'],
  [5, 'جمادى الأول|جماد الأول|جماد أول'],
  [6, 'جمادى الثانية|جمادى الثاني|جماد الثاني|جمادى الآخر|جماد الآخر'],
  [8, 'شعبان المعظم'],
  [9, 'رمضان المبارك'],
  [11, 'ذي القعدة|ذا القعدة|ذو قعدة'],
  [12, 'ذي الحجة|ذا الحجة'],
]
/** Names that are also words, people or cars: they need a day, a year, a preposition or another sign of a date. */
export const DOUBTFUL_MONTHS = 'مارس ماي شباط آب تموز نيسان أيار آيار مايو محرم المحرم صفر رجب شعبان رمضان شوال أوت جوان'

/** Weekdays as they are written beside CLDR's spelling, 1 is Monday: without their hamza, or with one too many. */
export const WEEKDAY_SPELLINGS: readonly (readonly [weekday: number, names: string])[] = [
  [1, 'الإثنين|الاثنين'],
  [2, 'الثلاثا'],
  [3, 'الاربعاء|الأربعا'],
]

/** What a relative word adds, counted in its unit; the feminine, dual and plural follow. */
export const RELATIVE_ADJECTIVES: readonly (readonly [offset: number, stems: string])[] = [
  [0, 'جاري حالي راهن'],
  [-1, 'ماضي منصرم فائت سابق منقضي'],
  [1, 'مقبل قادم تالي آتي لاحق'],
  [-9, 'أخير'],
]
/** Before or behind the period itself: `هذا العام`, `الشهر هذا`. */
export const THIS = 'هذا هذه'
/** `القليلة الماضية`, `قبل عدة سنوات`: counts nothing and stands between. */
export const FEW = 'قليلة معدودة عديدة طويلة فقط عدة بضع بضعة'

/** Words that are a day of their own. */
export const DAY_WORDS: readonly (readonly [offset: number, forms: string])[] = [
  [0, 'اليوم|الليلة'],
  [-1, 'أمس|الأمس|البارحة|يوم أمس'],
  [-2, 'أول أمس|أمس الأول|البارحة الأولى|أول من أمس|يوم أول أمس|يوم أمس الأول|يوم أول من أمس'],
  [1, 'غدا|غد|الغد|يوم غد|يوم الغد'],
  [2, 'بعد غد|بعد الغد|يوم بعد غد'],
]

/** Which part of a period or a day: `نهاية العام`, `وقت لاحق من هذا الشهر`. */
export const PARTS = 'بداية|مطلع|منتصف|أواخر|أوائل|مستهل|أواسط|ختام|بقية|باقي|بدايات|أول|آخر|طوال|نفس الفترة|ذات الفترة|الفترة نفسها|الفترة ذاتها|الفترة المماثلة|الفترة المقابلة|نهايات'
/** Of a day too: `وقت متأخر من مساء الأحد`. */
export const TIMES_OF = 'وقت لاحق|وقت مبكر|وقت سابق|وقت متأخر|ساعة متأخرة|ساعة مبكرة|ساعات متأخرة'
/** Periods without a length. */
export const SPANS = 'الفترة الماضية|الفترة المنصرمة|الفترة المقبلة|الفترة القادمة|الفترة الحالية|الفترة الراهنة|الفترة الأخيرة|الآونة الأخيرة|الأونة الأخيرة'
/** Of a month it is the first day: `غرة رمضان`. */
export const NEW_MOON = 'غرة'
/** The month that was named last: `29 من الشهر ذاته`. */
export const SAME_MONTH = 'نفس الشهر|ذات الشهر|الشهر نفسه|الشهر ذاته'
/** Of a week it is the weekend. */
export const END = 'نهاية'
/** `هذا الصباح`. */
export const PARTS_OF_TODAY = 'الصباح المساء الظهر الفجر'
/** Before a day (`عصر أمس`), with the first of the twelve hours that a clock time before it can mean. */
export const WEEKDAY_PARTS: readonly (readonly [from: number, forms: string])[] = [
  [0, 'صباح|فجر|صبيحة|ضحى|قبل ظهر'],
  [9, 'ظهر|زوال|نهار'],
  [12, 'مساء|عصر|عشية|بعد ظهر'],
  [18, 'ليل|ليلة|منتصف ليل'],
]

/** Part of the day behind a clock time, with the first of its twelve hours. */
export const DAY_PARTS: readonly (readonly [from: number, forms: string])[] = [
  [0, 'صباحا|صباح|الصباح|في الصباح|فجرا|الفجر|فجر|قبل الظهر|ص|صبحا|منتصف الليل|بعد منتصف الليل'],
  [9, 'ظهرا|الظهر|زوالا'],
  [12, 'مساء|مساءا|المساء|في المساء|بعد الظهر|من بعد الظهر|عصرا|العصر|م|بعد ظهر|عشاء'],
  [18, 'ليلا|من الليل|الليل'],
]
/** Phrases that are a clock time or a part of the day without any number; the value is that of TIMEX3 (`TMO` morning, `TAF` afternoon). */
export const CLOCK_WORDS: readonly (readonly [time: string, forms: string])[] = [
  ['T12:00', 'الظهيرة'],
  ['T00:00', 'منتصف الليل'],
  ['TMO', 'الصباح الباكر|أواخر الصباح|منتصف الصباح|منتصف-الصباح'],
  ['TAF', 'بعد الظهر'],
]
/** Before a year: `عام 2024`. */
export const YEAR_WORDS = 'عام العام سنة السنة عامي العامين سنتي أعوام الأعوام'
/** Before the name or the number of a month, whose name with it is no longer doubtful: `شهر مارس`, `الشهر التاسع`. */
export const MONTH_WORD = 'شهر شهري'
/** Before a weekday or a date: `يوم الأحد`, `يومي 3 و4 مايو`. */
export const DAY_WORD = 'يوم يومي'
/** Before an hour, which with it needs no part of the day: `الساعة الثالثة`. */
export const HOUR_WORD = 'الساعة'
/** Behind an hour: `15.00 ت غ`. */
export const TIME_ZONES = 'ت غ|تغ|بتوقيت'
/** Behind a year: it is one of the Islamic calendar, `1436هـ`. */
export const HIJRI_SIGN = 'هـ هجري هجرية هجريا للهجرة'
/** Behind a year: it is one of the Gregorian calendar, `2015 م`. Behind other numbers `م` is metres. */
export const GREGORIAN_SIGN = 'م ميلادي ميلادية ميلاديا للميلاد'
/** Behind a year: `300 قبل الميلاد` is the year -299, as ISO 8601 counts. */
export const BEFORE_CHRIST = 'قبل الميلاد|ق.م|ق م'
/** Between weekday and date. */
export const EQUALS = 'الموافق الموافقة المصادف'

/** Before a bare year. */
export const YEAR_CUES = 'في منذ حتى بحلول من إلى بين قبل بعد خلال نهاية مطلع بداية منتصف أواخر أوائل صيف شتاء ربيع خريف مواليد'
/** Before a month of doubtful name. */
export const MONTH_CUES = 'في منذ حتى بحلول من إلى بين قبل بعد خلال شهر نهاية مطلع بداية منتصف أواخر أوائل مستهل غرة'
/** Nouns whose year is part of their name. */
export const NAMED_BY_YEAR = 'مونديال رؤية أولمبياد كأس يورو دورة بطولة نسخة موديل إصدار موسم تصفيات مهرجان'
/** A weekday behind these is no date, `صلاة الجمعة`, nor is a day without its year, `مدينة 6 أكتوبر`. */
export const NO_WEEKDAY_AFTER = 'صلاة خطبة سوق مسجد جمعية صحيفة كلا محمد مدينة شارع ميدان جسر'
/** `عين اليوم`, `نفس اليوم`: not today. */
export const NO_TODAY_AFTER = 'أخبار في عين نفس مثل ذلك تلك ذات خلال طوال طيلة مدار منتصف كل المصري صحيفة جريدة حزب'
/** Words before which `اليوم` and `أمس` are no date: `اليوم الواحد`, `اليوم نفسه`, `في أمس الحاجة`. */
export const NO_TODAY_BEFORE = 'الحاجة الواحد نفسه ذاته الأخير الذي'
/** How a verb begins that is `لأمس` but for the hamza: `لامس`. */
export const NOT_YESTERDAY = 'لام'
/**
 * How a verb of the future begins (`سيعود`, `فستعود`), or `سوف` before one: with it `بعد يومين` is counted from now. An expression, as a
 * string because a bundler escapes the letters of those, and 30 bytes less are left of it.
 */
export const AHEAD = '^[فو]?س(?:وف$|[أتي][^اة].|ن[ر-عف-ن])'
/** `قبل 3 سنوات`: what turns a duration into a date, and where it points. */
export const AGO: readonly (readonly [direction: number, forms: string])[] = [
  [-1, 'قبل'],
  [1, 'بعد'],
]
/** Behind a length counted from now: `بعد أسبوعين من الآن`. */
export const FROM_NOW = 'من الآن'
/** As `قبل`, but for all the time until now: `منذ 3 سنوات`. */
export const SINCE = 'منذ'
/** Before a counted length the span of it that ends now (`آخر 3 سنوات`), before a weekday the last one of a month (`آخر جمعة في مايو`). */
export const LAST_N = 'آخر'
/** The half and quarter hours of `الثالثة والنصف`, `إلا ربعا`. */
export const CLOCK_FRACTIONS: readonly (readonly [minutes: number, forms: string])[] = [
  [30, 'النصف نصف نصفا'],
  [15, 'الربع ربع ربعا'],
  [20, 'الثلث ثلث ثلثا'],
]
/** Takes minutes from an hour and a part from a length: `الثالثة إلا ربعا`, `ساعة إلا ربع`. */
export const EXCEPT = 'إلا'
/** Before the first end of a range of numbers or dates: `من 5 إلى 6`, `بين 150 و200`. */
export const RANGE_STARTS = 'من بين'
/** Between a part and its whole: `الأسبوع الأخير في الشهر التاسع`. */
export const WITHIN = 'في من'
/** Of them the one whose second end stands behind `و`: `بين 150 و200 كيلومتر`. */
export const BETWEEN = 'بين'
/** Before the second end of a range: `من مايو إلى يوليو`, `حتى 2030`. */
export const RANGE_JOINS = 'إلى حتى'
/** Parts of a year, in months. */
export const YEAR_PARTS: readonly (readonly [months: number, name: string])[] = [
  [3, 'الربع'],
  [6, 'النصف'],
]
