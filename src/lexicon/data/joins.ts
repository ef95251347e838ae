/**
 * First parts of compound names, which print writes with what follows or apart: the headword, then its other cases and spellings.
 */
export const FIRST_PARTS: readonly (readonly [headword: string, ...forms: string[]])[] = [['عبد'], ['أبو', 'أبي', 'أبا'], ['بن', 'ابن'], ['أم'], ['ذو', 'ذي', 'ذا'], ['بو'], ['بور']]

/** Second parts that print joins to the word before them: `نصرالله`, `نورالدين`. */
export const SECOND_PARTS: readonly string[] = ['الله', 'الدين']

/** Between a name and the father's: a title before one is a name. Folded, as the next three. */
export const DESCENT: readonly string[] = ['بن', 'ابن', 'بنت', 'ولد', 'منت']

/** `آل`, `عبد`: half of a name, whose other half may have the article. */
export const NAME_HEADS: readonly string[] = ['ال', 'عبد']

/** Father or mother of somebody: the first half of a kunya. */
export const PARENTS: readonly string[] = ['ابو', 'ام']

/** Whose relative, friend or lawyer one is: the name behind is that other's (`زوجة الأسير مروان البرغوثي`, `مدير أعمال عمرو دياب`). Folded. */
export const KIN: readonly string[] = ['زوج', 'زوجه', 'ارمله', 'طليق', 'طليقه', 'ابن', 'ابنه', 'نجل', 'نجله', 'كريمه', 'شقيق', 'شقيقه', 'والد', 'والده', 'حفيد', 'حفيده', 'صهر', 'خال', 'صديق', 'صديقه', 'خطيبه', 'محامي', 'محاميه', 'اعمال', 'اسره', 'عائله', 'باسم']

/** `جميع الأطراف`: behind a verb that takes whom, all of them. */
export const ALL: readonly string[] = ['جميع', 'كافه', 'كل', 'سائر']

/** `بعض النصائح`: behind a whole subject, what something is done to. */
export const SOME: readonly string[] = ['بعض', 'عدد']

/** Mostly half of a name. */
export const FAITH = 'الدين'

/** Prepositions that names stand behind rather than what somebody says. Folded. */
export const COMPANY: readonly string[] = ['مع', 'عبر', 'امام', 'خلال', 'قبل']

/** In `قريبة من`, `مقربون من`: who stands behind belongs to who is near him. Folded. */
export const NEAR: readonly string[] = ['قريب', 'مقرب']

/** Before a colon, what brings in a list and no speech: `العديد من المزايا منها:`; the last of them stands one word before (`على النحو التالي:`). Folded. */
export const LISTING: readonly string[] = ['منها', 'ومنها', 'وهي', 'وهم', 'كالتالي', 'كالاتي', 'النحو']

/** `المصدر ذاته`: who or what was cited last. Folded. */
export const SOURCES: readonly string[] = ['المصدر', 'المصادر', 'لمصدر', 'للمصدر']

/** To somebody, somewhere. Folded, as the rest. */
export const TOWARDS: readonly string[] = ['الي']

/** What somebody expresses follows, or who is cited: `عن`, and the last word of `على لسان`. */
export const CITED_FROM: readonly string[] = ['عن', 'لسان']

/** Whoever takes part. */
export const TOGETHER_WITH: readonly string[] = ['مع']

/** `على أن يبدأ`: a condition; `حسابه على "تويتر"`. */
export const UPON: readonly string[] = ['علي']

/** What was said in it. */
export const THEREIN: readonly string[] = ['فيه', 'فيها']

/** He or she, who is named behind. */
export const HE: readonly string[] = ['هو', 'هي']

/** `"نوفيتشوك"، وهو الغاز`: the writer says what it is. */
export const WHO_IS: readonly string[] = ['وهو', 'وهي']

/** `محلل في رويترز`, `واحدة من الجماهير`: where somebody belongs. */
export const BELONGING: readonly string[] = ['في', 'من']

/** `المتحدث باسم الشرطة` */
export const IN_NAME: readonly string[] = ['باسم']

/** `نحو 40% من العمال`, `أكثر من نصفهم`, `العديد من المسؤولين`: so many of them. Folded. */
export const ABOUT: readonly string[] = ['نحو', 'حوالي', 'قرابه', 'زهاء', 'اكثر', 'اقل', 'العديد', 'الكثير', 'كثير', 'اثنان', 'واحد', 'واحده', 'العشرات', 'المئات', 'الالاف']

/** Who wrote the article stands behind: `كتبت: سارة محمود`. */
export const WRITTEN: readonly string[] = ['كتب', 'كتبت']

/** Letters that transliterations exchange, each with the one that stands for both (notes/normalizer.md, section 7). */
export const SOUNDS: readonly string[] = ['غج', 'قج', 'كج', 'طت', 'صس', 'ثس', 'ذز', 'ظز', 'حه', 'ضد']
