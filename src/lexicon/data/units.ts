/**
 * Units as the press writes them, beside what CLDR knows (`units.generated.ts`): other spellings, abbreviations, traditional units.
 * Forms are separated by `|`; duals and tanwin follow.
 */
export type UnitRecord = readonly [id: string, forms: string]

/** The units by which `extractQuantities` reads what a number measures; the identifiers are CLDR's, and its own where CLDR has none. */
export const MEASURES: readonly UnitRecord[] = [
  ['kilometer', 'كيلومتر|كليومتر|كليومترات|كيلو متر|كيلو مترات|كيلو|كلم|كم|ك.م'],
  ['meter', 'متر|أمتار|مترات|م'],
  ['decimeter', 'ديسيمتر|ديسي متر|ديسيمترات|دسم'],
  ['centimeter', 'سنتيمتر|سنتمتر|سنتي متر|سنتمترات|سم'],
  ['millimeter', 'ميليمتر|ملليمتر|ملليمترات|ملي متر|مليمتر|ملي مترات|مليمترات|ملم|مم'],
  ['mile', 'ميل|أميال'],
  ['foot', 'قدم|أقدام'],
  ['inch', 'بوصة|بوصات|إنش|إنشات|أنش'],
  ['square-kilometer', 'كيلومتر مربع|كيلومترات مربعة|كيلو متر مربع|كلم مربع|كم مربع|كم²|كلم²|كم2|كلم2'],
  ['square-meter', 'متر مربع|أمتار مربعة|م²|م2|م مربع'],
  ['square-centimeter', 'سنتيمتر مربع|سنتمتر مربع|سم مربع|سم²|سم2'],
  ['cubic-meter', 'متر مكعب|أمتار مكعبة|م³|م3|م مكعب'],
  ['cubic-foot', 'قدم مكعب|أقدام مكعبة'],
  ['square-foot', 'قدم مربع|أقدام مربعة'],
  ['hectare', 'هكتار|هكتارات'],
  ['acre', 'أكر'],
  ['dunam', 'دونم|دونمات|دنم'],
  ['feddan', 'فدان|أفدنة|فدادين'],
  ['tonne', 'طن|أطنان|طن متري|أطنان مترية'],
  ['kilogram', 'كيلوغرام|كيلوجرام|كيلو غرام|كيلو جرام|كيلو غرامات|كيلوجرامات|كجم|كغم|كغ|كلغ|كج'],
  ['gram', 'غرام|جرام|غرامات|جرامات|غم|جم'],
  ['milligram', 'ميليغرام|ملليغرام|مليغرام|مليجرام|ملغ|ملغم|ملجم'],
  ['pound', 'رطل|أرطال|باوند|باوندات'],
  ['ounce', 'أونصة|أونصات|أوقيات'],
  ['carat', 'قيراط|قراريط'],
  ['quintal', 'قنطار|قناطير'],
  ['liter', 'لتر|ليتر|لترات|ليترات'],
  ['milliliter', 'مليلتر|ميليلتر|ملليلتر|ملي لتر|مل'],
  ['hectoliter', 'هكتولتر|هكتو ليتر|هكتو لتر'],
  ['gallon', 'غالون|جالون|غالونات|جالونات'],
  ['barrel', 'برميل|براميل'],
  ['celsius', 'درجة مئوية|درجات مئوية|سلزيوس|سيليزيوس|درجة سلزيوس|° سلزيوس|° مئوية|°م|°C|درجة حرارة مئوية'],
  ['fahrenheit', 'درجة فهرنهايت|درجات فهرنهايت|فهرنهايت|°ف|°F'],
  ['degree', 'درجة|درجات|°'],
  ['permyriad', 'نقطة أساس|نقاط أساس'],
  ['percentage-point', 'نقطة مئوية|نقاط مئوية'],
  ['kilobyte', 'كيلوبايت'],
  ['megabyte', 'ميغابايت|ميجابايت|ميغا بايت|ميجا بايت'],
  ['gigabyte', 'غيغابايت|جيجابايت|غيغا بايت|جيجا بايت|غيغا|جيجا'],
  ['terabyte', 'تيرابايت|تيرا بايت'],
  ['megabit', 'ميغابت|ميجابت|ميغا بت|ميجا بت'],
  ['gigabit', 'غيغابت|جيجابت|غيغا بت|جيجا بت'],
  ['megapixel', 'ميغابكسل|ميجابكسل|ميغا بكسل|ميجا بكسل|ميغابيكسل|ميجابيكسل'],
  ['hertz', 'هرتز'],
  ['megahertz', 'ميغاهرتز|ميجاهرتز|ميغا هرتز|ميجا هرتز'],
  ['gigahertz', 'غيغاهرتز|جيجاهرتز|غيغا هرتز|جيجا هرتز'],
  ['watt', 'واط|وات'],
  ['kilowatt', 'كيلوواط|كيلووات|كيلو واط|كيلو وات'],
  ['megawatt', 'ميغاواط|ميغاوات|ميجاواط|ميجاوات|ميغا واط|ميغا وات|ميجا واط|ميجا وات'],
  ['volt', 'فولت'],
  ['ampere', 'أمبير'],
  ['milliampere', 'ميلي أمبير|ميللي أمبير|مللي أمبير|ملي أمبير'],
  ['gigawatt', 'غيغاواط|غيغاوات|جيجاواط|جيجاوات|غيغا واط|غيغا وات|جيجا واط|جيجا وات'],
  ['kilowatt-hour', 'كيلوواط ساعة|كيلووات ساعة|كيلوواط/ساعة|كيلو وات/ساعة|كيلووات/ساعة|كيلو واط ساعة|كيلو وات ساعة|ك.و.س'],
  ['horsepower', 'حصان|أحصنة|قوة حصان'],
  ['calorie', 'سعرة حرارية|سعرات حرارية|سعر حراري|سعرة|سعرات|كالوري'],
  ['knot', 'عقدة'],
  ['nautical-mile', 'ميل بحري|أميال بحرية'],
  ['light-year', 'سنة ضوئية|سنوات ضوئية'],
]

/** Abbreviations that are words or letters of their own: read only behind digits, with no noun to follow. */
export const ONLY_BEHIND_DIGITS = 'م سم مم دسم كم غم جم مل كغ كج كيلو غيغا جيجا °م °ف'

/** Two miles in the nominative are a city, whoever is `ملم` of a thing knows it. */
export const NO_DUAL = 'ميلان ملمين ملمان'

/** Lengths of time, as quantities (`3 سنوات`) and as the periods that dates count in (`العام الماضي`); singular and plural forms separated by spaces, the dual follows. */
export const DURATIONS: readonly (readonly [id: string, singulars: string, plurals: string])[] = [
  ['second', 'ثانية', 'ثوان ثواني'],
  ['minute', 'دقيقة', 'دقائق'],
  ['hour', 'ساعة', 'ساعات'],
  ['day', 'يوم', 'أيام إيام'],
  ['night', 'ليلة', 'ليال ليالي'],
  ['week', 'أسبوع إسبوع', 'أسابيع'],
  ['month', 'شهر', 'أشهر شهور'],
  ['year', 'سنة عام', 'سنوات سنين أعوام'],
  ['decade', 'عقد', 'عقود'],
  ['century', 'قرن', 'قرون'],
]

/** Years that begin at another time: they are as far off as any. */
export const OTHER_YEARS = 'العام الدراسي|العام المالي|العام الهجري|العام الميلادي|السنة الدراسية|السنة المالية'

/** Rates of one word; `في الساعة` is read by the grammar. */
export const RATES: readonly UnitRecord[] = [
  ['year', 'سنويا'],
  ['quarter', 'ربعيا'],
  ['month', 'شهريا'],
  ['week', 'أسبوعيا'],
  ['day', 'يوميا'],
  ['hour', 'بالساعة'],
]
/** Behind a slash. */
export const SLASH_RATES: readonly UnitRecord[] = [
  ['hour', 'س|ساعة|الساعة'],
  ['second', 'ث|ثانية'],
  ['day', 'يوم|اليوم'],
  ['year', 'سنة|السنة'],
  ['minute', 'د|دقيقة'],
]

/** Read as `%` behind a number in figures or in words: `خمسة في المئة`. */
export const PERCENT = 'في المئة|في المائة|بالمئة|بالمائة'
/** Words that stand for their own one: `شهرية`, `عامًا واحدًا`. */
export const SINGLE = 'واحد واحدة واحدا'
