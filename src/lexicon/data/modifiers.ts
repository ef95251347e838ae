/** What words around a number do to it. Before it, behind it, or as a verb whose object it is; the longest phrase wins. */
export type ModifierRecord = readonly [phrases: string, modifier: 'more-than' | 'less-than' | 'about' | 'at-least' | 'at-most']

/** Phrases separated by `|`. */
export const MODIFIERS_BEFORE: readonly ModifierRecord[] = [
  ['نحو|حوالي|حوالى|قرابة|زهاء|تقريبا|ما يقارب|ما يقارب من|يقارب من|ما يقرب من|يقارب|تقارب|يقرب من|يناهز|تناهز|ناهز|ناهزت|يقترب من|تقترب من|اقترب من|اقتربت من|بحدود|في حدود', 'about'],
  [
    'أكثر من|أكبر من|أزيد من|أزيد|أعلى من|ما يزيد على|ما يزيد عن|يزيد على|يزيد عن|تزيد على|تزيد عن|يزيدون عن|يزيدون على|يفوق|تفوق|فاق|فاقت|فوق|يربو على|تربو على|تجاوز|تجاوزت|يتجاوز|تتجاوز|متجاوزا|متجاوزة|تخطى|تخطت|يتخطى|تتخطى|سيتجاوز|ستتجاوز|سيتخطى|ستتخطى|سيفوق|ستفوق|يتعدى|تتعدى|تعدى|تعدت|يتخط|تتخط|يتعد|تتعد|يزد على|يزد عن|تزد على|تزد عن',
    'more-than',
  ],
  ['أقل من|أصغر من|أدنى من|أدنى|دون|يقل عن|تقل عن', 'less-than'],
  ['على الأقل', 'at-least'],
  ['ما يصل إلى|بحد أقصى|كحد أقصى', 'at-most'],
]
/** Before them it turns them round: `لا يقل عن` is at least, `لم يتجاوز`, `ألا تزيد على`, `ليس أكثر من` at most. */
export const NEGATIONS = 'لا لم لن ليس ألا'
/** Behind the number and its unit: `50 كيلومترا تقريبا`. Phrases separated by `|`. */
export const MODIFIERS_BEHIND: readonly ModifierRecord[] = [
  ['تقريبا|على وجه التقريب', 'about'],
  ['على الأقل|كحد أدنى|أو أكثر|فأكثر|فما فوق|وما فوق', 'at-least'],
  ['على الأكثر|كحد أقصى|كحد أعلى|بحد أعلى|بحد أقصى|أو أقل|فأقل|فما دون|وما دون|فما تحت', 'at-most'],
]
/** Between verb and number: `تجاوز … مستوى 200 مليار`, `تجاوز حاجز الـ 100`. The verb may stand further off. */
export const LEVELS = 'مستوى حاجز عتبة سقف مبلغ نسبة'
