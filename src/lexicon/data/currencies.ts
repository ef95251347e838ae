/**
 * Currency nouns: headword with its spellings, plurals and irregular duals; `open` is what a bare noun may be, its first entry alone when
 * the press leaves no doubt (`دولار` is USD). Duals and tanwin follow from the headword; nationalities come from CLDR and from `NATIONALITIES`.
 */
export type CurrencyHead = readonly [forms: string, plurals: string, open: string]

/** Nouns that are money, by which `extractQuantities` reads a sum; a nationality behind one says which currency it is: `5 ملايين جنيه إسترليني`. */
export const CURRENCY_HEADS: readonly CurrencyHead[] = [
  ['دولار', 'دولارات', 'USD'],
  ['يورو أورو', 'يوروهات', 'EUR'],
  ['دينار', 'دنانير', 'KWD BHD JOD IQD DZD TND LYD RSD MKD'],
  ['ريال', 'ريالات', 'SAR QAR OMR YER IRR BRL'],
  ['درهم', 'دراهم', 'AED MAD'],
  ['جنيه', 'جنيهات', 'EGP SDG GBP SSP LBP'],
  ['ليرة', 'ليرات', 'TRY LBP SYP'],
  ['فرنك', 'فرنكات', 'CHF XOF XAF DJF KMF RWF GNF CDF BIF'],
  ['ين', 'ينات', 'JPY'],
  ['يوان', 'يوانات', 'CNY'],
  ['روبية', 'روبيات', 'INR PKR IDR LKR NPR MUR SCR'],
  ['شيكل شيقل شاقل', 'شواكل شياقل شواقل شيكلات', 'ILS'],
  ['روبل', 'روبلات', 'RUB BYN'],
  ['كرونة كرون', 'كرونات', 'SEK NOK DKK CZK ISK'],
  ['بيزو', 'بيزوات', 'MXN ARS CLP COP PHP CUP UYU DOP'],
  ['وون', 'وونات', 'KRW KPW'],
  ['شلن', 'شلنات', 'KES UGX TZS SOS'],
  ['رينغيت رينجيت رنغيت', '', 'MYR'],
  ['زلوتي', '', 'PLN'],
  ['نايرا', '', 'NGN'],
  ['راند', 'راندات', 'ZAR'],
  ['أوقية', '', 'MRU'],
  ['هريفنيا', '', 'UAH'],
  ['مانات', '', 'AZN TMT'],
  ['فورينت', '', 'HUF'],
  ['تاكا', '', 'BDT'],
  ['باهت باخت', '', 'THB'],
]

/** What CLDR calls otherwise, or spells in one way only. */
export const NATIONALITIES: readonly (readonly [code: string, names: string])[] = [
  ['USD', 'دولار أميركي|دولار أمريكاني'],
  ['GBP', 'جنيه استرليني|جنيه بريطاني'],
  ['LBP', 'ليرة لبنانية'],
  ['SYP', 'ليرة سورية|جنيه سوري'],
  ['INR', 'روبية هندية'],
  ['PKR', 'روبية باكستانية'],
  ['IDR', 'روبية إندونيسية'],
  ['AED', 'درهم إماراتي'],
  ['ILS', 'شيكل إسرائيلي'],
  ['SSP', 'جنيه جنوب سوداني'],
  ['KRW', 'وون كوري جنوبي|وون كوري'],
  ['ZAR', 'راند جنوب أفريقي'],
  ['AUD', 'دولار استرالي'],
  ['XOF', 'فرنك أفريقي'],
  ['BRL', 'ريال برازيلي'],
]

/** Parts of a currency: forms, plurals, how many make one, and whose they are when nothing else says so. */
export const SUBUNITS: readonly (readonly [forms: string, plurals: string, ratio: number, open: string])[] = [
  ['سنت', 'سنتات', 100, 'USD'],
  ['هللة', 'هللات', 100, 'SAR'],
  ['فلس', 'فلوس', 1000, 'KWD BHD JOD IQD'],
  ['قرش', 'قروش', 100, 'EGP SDG LBP SYP TRY'],
  ['مليم', 'مليمات ملاليم', 1000, 'TND EGP'],
  ['بيسة', 'بيسات', 1000, 'OMR'],
  ['سنتيم', 'سنتيمات', 100, 'MAD DZD CHF'],
  ['بنس', 'بنسات', 100, 'GBP'],
  ['كوبيك', '', 100, 'RUB'],
]

/** Signs before or behind the number, and abbreviations behind it; the dots of `ج.م.` are read by the grammar. */
export const CURRENCY_SIGNS: readonly (readonly [code: string, signs: string])[] = [
  ['USD', '$'],
  ['EUR', '€'],
  ['GBP', '£'],
  ['JPY', '¥'],
  ['ILS', '₪'],
  ['TRY', '₺'],
  ['RUB', '₽'],
  ['INR', '₹'],
  ['KRW', '₩'],
  ['SAR', '\u20c1'],
]

/** Two letters with a dot between; the last dot may be missing. */
export const CURRENCY_ABBREVIATIONS: readonly (readonly [code: string, letters: string])[] = [
  ['EGP', 'ج.م'],
  ['AED', 'د.إ'],
  ['BHD', 'د.ب'],
  ['DZD', 'د.ج'],
  ['IQD', 'د.ع'],
  ['JOD', 'د.أ'],
  ['KWD', 'د.ك'],
  ['LYD', 'د.ل'],
  ['TND', 'د.ت'],
  ['MAD', 'د.م'],
  ['LBP', 'ل.ل'],
  ['SYP', 'ل.س'],
  ['OMR', 'ر.ع'],
  ['QAR', 'ر.ق'],
  ['SAR', 'ر.س'],
  ['YER', 'ر.ي'],
  ['SDG', 'ج.س'],
]
