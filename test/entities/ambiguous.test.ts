import { defineLexicon, extractEntities } from 'rawi'
import { expect, test } from 'vitest'

const ambiguous = (kind: string, ...names: string[]): { kind: string; items: { name: string; ambiguous: true }[] } => ({
  kind,
  items: names.map((name) => ({ name, ambiguous: true })),
})
const lexicon = defineLexicon({
  entities: [
    ambiguous('club', 'النصر', 'الهلال', 'الاتحاد', 'الوحدة'),
    ambiguous('party', 'فتح', 'أمل'),
    ambiguous('who', 'نور'),
    { kind: 'party', items: [{ name: 'حماس' }] },
    { kind: 'club', items: [{ name: 'الزمالك' }] },
  ],
})
const KINDS = ['club', 'party', 'who']

// An ambiguous name is read where the text shows that it names; `EntityItem.ambiguous` lists where.
test.each([
  ['حقق الجيش النصر على العدو', []],
  ['فاز النصر على الهلال 3-1', ['النصر', 'الهلال']],
  ['تعادل الاتحاد مع الوحدة', ['الاتحاد', 'الوحدة']],
  ['خسر الهلال أمام النصر', ['الهلال', 'النصر']],
  ['يواجه النصر والوحدة فريقين قويين', ['النصر', 'الوحدة']],
  ['مدرب النصر غاضب', ['النصر']],
  ['مباراة النصر والهلال', ['النصر', 'الهلال']],
  ['حركة أمل', ['أمل']],
  ['لدينا أمل كبير', []],
  ['على نور الشمس', []],
  ['وصل محمد نور', ['نور']],
  ['تحقيق النصر قريب', []],
  ['النصر لنا', []],
  ['أعلن النصر تعاقده مع اللاعب', ['النصر']],
  ['أعلن النصر على العدو', []],
  ['أعلن النصر النهائي', []],
  ['أعلن النصر.', []],
  ['قالت فتح إن الاتفاق قريب', ['فتح']],
  ['تم فتح الباب أمام الجميع', []],
  ['اتفقت حماس وفتح على الهدنة', ['حماس', 'فتح']],
  ['يبحث النصر والزمالك عن لاعب', ['النصر', 'الزمالك']],
  ['كان النصر على الزمالك كبيرا', ['الزمالك']],
  ['دعا إلى الاتحاد والوحدة', []],
  ['وأضاف الوزير النصر', []],
  ['انتهى اللقاء بفوز "النصر"', ['النصر']],
  ['رئيس الاتحاد الأوروبي', []],
])('%s', (text, names) => {
  const found = extractEntities(text, { lexicon }).filter(({ kind }) => KINDS.includes(kind))
  expect(found.map((entity) => entity.text)).toEqual(names)
})
