/** What words around a number do to it. Before it, behind it, or as a verb whose object it is; the longest phrase wins. */
export type ModifierRecord = readonly [phrases: string, modifier: 'more-than' | 'less-than' | 'about' | 'at-least' | 'at-most']

/** Phrases separated by `|`. */
export const MODIFIERS_BEFORE: readonly ModifierRecord[] = [
  ['نحو|حوالي|حوالى|قرابة|زهاء|تقريبا|ما يقارب|ما يقرب من|يقارب|تقارب|يقرب من|يناهز|تناهز|بحدود|في حدود', 'about'],
  ['أكثر من|أكبر من|أزيد من|أزيد|أعلى من|ما يزيد على|ما يزيد عن|يزيد على|يزيد عن|تزيد على|تزيد عن|يزيدون عن|يزيدون على|يفوق|تفوق|فاق|فاقت|فوق|يربو على|تربو على|تجاوز|تجاوزت|يتجاوز|تتجاوز|متجاوزا|متجاوزة|تخطى|تخطت|يتخطى|تتخطى', 'more-than'],
  ['أقل من|أصغر من|أدنى من|أدنى|دون|يقل عن|تقل عن', 'less-than'],
  ['ما لا يقل عن|لا يقل عن|لا تقل عن|لم يقل عن|على الأقل', 'at-least'],
  ['لا يزيد على|لا يزيد عن|لا تزيد على|لا تزيد عن|لا يتجاوز|لا تتجاوز|لم يتجاوز|لم تتجاوز|لن يتجاوز|لا يتعدى|لا تتعدى|لن تتعدى|لم يتعد|بحد أقصى|كحد أقصى', 'at-most'],
]
export const MODIFIERS_BEHIND: readonly ModifierRecord[] = [
  ['تقريبا|على وجه التقريب', 'about'],
  ['على الأقل|كحد أدنى|أو أكثر|فأكثر|فما فوق|وما فوق', 'at-least'],
  ['على الأكثر|كحد أقصى|أو أقل|فأقل', 'at-most'],
]
/** Between verb and number: `تجاوز … مستوى 200 مليار`, `تجاوز حاجز الـ 100`. The verb may stand further off. */
export const LEVELS = 'مستوى حاجز عتبة سقف مبلغ نسبة'
/** `بلغ` and the like change nothing; these do. */
export const EXCEEDING = 'تجاوز تجاوزت يتجاوز تتجاوز تخطى تخطت يتخطى تتخطى'
