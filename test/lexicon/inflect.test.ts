import { describe, expect, it } from 'vitest'
import { VERBS } from '../../src/lexicon/data/verbs.js'
import { Count, deriveStems, inflectVerb, Tense } from '../../src/lexicon/inflect.js'

const formsOf = (past: string, tense: Tense): string[] =>
  inflectVerb({ past })
    .filter((form) => form.tense === tense)
    .map(({ form }) => form)

describe('present and participle that follow from the past', () => {
  it.each([
    ['I', 'كتب', 'يكتب', 'كاتب'],
    ['I, hamza first', 'أمر', 'يأمر', 'آمر'],
    ['I, hamza in the middle', 'سأل', 'يسأل', 'سائل'],
    ['I, hamza last', 'بدأ', 'يبدأ', 'بادئ'],
    ['I, waw first', 'وصف', 'يصف', 'واصف'],
    ['I, doubled', 'ردّ', 'يرد', 'راد'],
    ['I, last waw', 'دعا', 'يدعو', 'داعي'],
    ['I, last yeh', 'نفى', 'ينفي', 'نافي'],
    ['I, last yeh of the past', 'نسي', 'ينسى', 'ناسي'],
    ['II', 'غرّد', 'يغرد', 'مغرد'],
    ['II, hamza first', 'أكّد', 'يؤكد', 'مؤكد'],
    ['II, hamza last', 'هنّأ', 'يهنئ', 'مهنئ'],
    ['II, weak last', 'سمّى', 'يسمي', 'مسمي'],
    ['III', 'طالب', 'يطالب', 'مطالب'],
    ['III, weak last', 'نادى', 'ينادي', 'منادي'],
    ['IV', 'أعلن', 'يعلن', 'معلن'],
    ['IV, waw first', 'أوضح', 'يوضح', 'موضح'],
    ['IV, yeh first', 'أيقن', 'يوقن', 'موقن'],
    ['IV, hamza first', 'آمن', 'يؤمن', 'مؤمن'],
    ['IV, hamza last', 'أنبأ', 'ينبئ', 'منبئ'],
    ['IV, weak middle', 'أضاف', 'يضيف', 'مضيف'],
    ['IV, weak last', 'أبدى', 'يبدي', 'مبدي'],
    ['IV, doubled', 'أقرّ', 'يقر', 'مقر'],
    ['V', 'توقّع', 'يتوقع', 'متوقع'],
    ['V, hamza last', 'تنبّأ', 'يتنبأ', 'متنبئ'],
    ['V, weak last', 'تمنّى', 'يتمنى', 'متمني'],
    ['VI', 'تساءل', 'يتساءل', 'متسائل'],
    ['VII', 'انتقد', 'ينتقد', 'منتقد'],
    ['VIII', 'اعتبر', 'يعتبر', 'معتبر'],
    ['VIII, assimilated', 'اتّهم', 'يتهم', 'متهم'],
    ['VIII, weak middle', 'اختار', 'يختار', 'مختار'],
    ['VIII, weak last', 'اشتكى', 'يشتكي', 'مشتكي'],
    ['VIII, hamza before weak last', 'ارتأى', 'يرتئي', 'مرتئي'],
    ['X', 'استنتج', 'يستنتج', 'مستنتج'],
    ['X, weak middle', 'استفاض', 'يستفيض', 'مستفيض'],
    ['X, hamza first', 'استأنف', 'يستأنف', 'مستأنف'],
    ['X, doubled', 'استهلّ', 'يستهل', 'مستهل'],
    ['four letters', 'برهن', 'يبرهن', 'مبرهن'],
    ['four letters, hamza', 'طمأن', 'يطمئن', 'مطمئن'],
  ])('%s: %s', (_, past, present, participle) => {
    expect(deriveStems(past)).toEqual({ present, participle })
  })

  it('of a weak middle letter in form I the past does not tell the present', () => {
    expect(deriveStems('قال')).toEqual({ present: null, participle: 'قائل' })
  })

  it('of any string there are stems', () => {
    for (const past of ['', 'ا', 'قل', 'abc', 'ّ', '\ud800']) expect(typeof deriveStems(past).participle).toBe('string')
  })

  it('the data hold no value that the rule gives', () => {
    const given = VERBS.filter((verb) => {
      const { present, participle } = deriveStems(verb.past)
      return verb.present === present && verb.participle === participle
    })
    expect(given.map(({ past }) => past)).toEqual([])
  })
})

describe('the forms of a verb', () => {
  it('past, present, participle', () => {
    expect(formsOf('أعلن', Tense.Past)).toEqual(['أعلن', 'أعلنت', 'أعلنا', 'أعلنتا', 'أعلنوا'])
    expect(formsOf('أعلن', Tense.Present)).toEqual(['يعلن', 'تعلن', 'يعلنان', 'تعلنان', 'يعلنون', 'تعلنون'])
    expect(formsOf('أعلن', Tense.Participle)).toEqual(['معلنا', 'معلنة', 'معلنين', 'معلنات', 'معلنتين'])
  })

  it.each([
    ['نفى', 'نفت'],
    ['نفى', 'نفيا'],
    ['نفى', 'نفوا'],
    ['دعا', 'دعت'],
    ['دعا', 'دعوا'],
    ['نسي', 'نسيت'],
    ['نفى', 'نافين'],
    ['نفى', 'ينفون'],
  ])('the weak letter of %s before an ending: %s', (past, form) => {
    expect(inflectVerb({ past }).map((each) => each.form)).toContain(form)
  })

  it('what a definition gives stands, and a present without a participle means there is none', () => {
    const forms = inflectVerb({ past: 'خطب', present: 'يخطب' })
    expect(forms.some(({ tense }) => tense === Tense.Participle)).toBe(false)
    expect(inflectVerb({ past: 'قال', present: 'يقول', participle: 'قائل' }).map(({ form }) => form)).toContain('قائلا')
  })

  it('null is a form that is not to be read', () => {
    const tenses = (verb: Parameters<typeof inflectVerb>[0]): Set<Tense> => new Set(inflectVerb(verb).map(({ tense }) => tense))
    expect(tenses({ past: 'أبلغ', present: null, participle: 'مبلغ' })).toEqual(new Set([Tense.Past, Tense.Participle]))
    expect(tenses({ past: 'أبلغ', participle: null })).toEqual(new Set([Tense.Past, Tense.Present]))
    expect(tenses({ past: 'أبلغ', present: null })).toEqual(new Set([Tense.Past]))
  })

  it('gender and number are what the form says', () => {
    const say = Object.fromEntries(inflectVerb({ past: 'أعلن' }).map(({ form, gender, number }) => [form, [gender, number]]))
    expect(say['أعلنت']).toEqual(['f', Count.Singular])
    expect(say['أعلنوا']).toEqual(['m', Count.Plural])
    expect(say['معلنة']).toEqual(['f', Count.Singular])
    expect(say['تعلن']).toEqual(['f', Count.Singular])
  })
})
