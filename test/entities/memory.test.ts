import { defineLexicon } from 'rawi'
import { extractEntities } from 'rawi/entities'
import { describe, expect, it } from 'vitest'

const persons = (text: string): string[] =>
  extractEntities(text)
    .filter(({ kind }) => kind === 'person')
    .map(({ text: words, name }) => `${words} = ${name}`)

describe('document memory', () => {
  it('a full name licenses the surname alone, after it', () => {
    expect(persons('قال وزير الخارجية سيرغي لافروف ذلك. ثم سافر لافروف أمس.')).toEqual([
      'سيرغي لافروف = سيرغي لافروف',
      'لافروف = سيرغي لافروف',
    ])
  })

  it('and before it', () => {
    expect(persons('زيارة كلينتون اليوم\nوصلت الوزيرة هيلاري كلينتون أمس')).toEqual([
      'كلينتون = هيلاري كلينتون',
      'هيلاري كلينتون = هيلاري كلينتون',
    ])
  })

  it('behind a conjunction', () => {
    expect(persons('الرئيس دونالد ترامب والمستشارة أنغيلا ميركل\nاتفاق ترامب وميركل')).toContain('ميركل = أنغيلا ميركل')
  })

  it('two of one surname: the surname stays what it is', () => {
    const text = 'الرئيس جورج بوش والحاكم جون بوش. وقال بوش إن'
    expect(persons(text).at(-1)).toBe('بوش = بوش')
  })

  it('a place that its head named is no person behind a title', () => {
    expect(extractEntities('بلدية محافظة طبرجل. وقال محافظ طبرجل أمس').filter(({ kind }) => kind === 'person')).toEqual([])
  })
})

describe('lists of the user', () => {
  it('a surname alone has the id of its full name', () => {
    const items = [{ name: 'سامي الحداد', id: 'P1' }]
    const text = 'قال سامي الحداد إن الأمر صعب. وأضاف الحداد أنه سيعود.'
    const idsOf = (more: typeof items): unknown[] =>
      extractEntities(text, { lexicon: defineLexicon({ entities: [{ kind: 'person', items: [...items, ...more] }] }) }).map(({ id }) => id)
    expect(idsOf([])).toEqual(['P1', 'P1'])
    expect(idsOf([{ name: 'رامي الحداد', id: 'P2' }])).toEqual(['P1', 'P1'])
  })

  it.each([
    ['ذكر البيان #بنك_السلام مرتين', ['بنك_السلام = بنك السلام']],
    ['ذكر البيان #بنك_سلام مرتين', []],
    ['اشترينا منتجا لـكو أمس', ['كو = كو']],
    ['اشترينا منتجا لكو أمس', []],
    ['اشترينا منتجا بـكيا أمس', ['كيا = كيا']],
    ['لما بكيا أمس', []],
  ])('hashtags, and names behind the sign: %s', (text, names) => {
    const items = [{ name: 'بنك السلام' }, { name: 'كو' }, { name: 'كيا' }]
    const lexicon = defineLexicon({ entities: [{ kind: 'brand', items }] })
    const found = extractEntities(text, { lexicon }).filter(({ kind }) => kind === 'brand')
    expect(found.map(({ text: words, name }) => `${words} = ${name}`)).toEqual(names)
  })

  const lexicon = defineLexicon({ entities: [{ kind: 'club', items: [{ name: 'الهلال', id: 'Q1', aliases: ['الزعيم'] }] }] })

  it('give kind, name and id', () => {
    expect(extractEntities('فاز الزعيم', { lexicon })).toMatchObject([{ kind: 'club', text: 'الزعيم', name: 'الهلال', id: 'Q1' }])
  })

  it('stand before what rawi brings, and inside what it reads', () => {
    const found = extractEntities('فاز نادي الهلال على النصر', { lexicon }).map(({ kind, text }) => `${kind} ${text}`)
    expect(found).toContain('club الهلال')
    expect(found).not.toContain('organization الهلال')
  })

  it('an ambiguous name needs company', () => {
    const ambiguous = defineLexicon({ entities: [{ kind: 'person', items: [{ name: 'أمل', ambiguous: true }] }] })
    expect(extractEntities('كان لديه أمل كبير', { lexicon: ambiguous })).toEqual([])
    expect(extractEntities('قالت أمل إن', { lexicon: ambiguous })).toMatchObject([{ kind: 'person', text: 'أمل' }])
  })

  const TERM = 'زار الوفد ولاية لينكولن أمس الحكومة الفرنسية. وقال أبراهام لينكولن إن'

  it('keep a place that a term of office could be', () => {
    const places = defineLexicon({ entities: [{ kind: 'place', items: [{ name: 'لينكولن', id: 'NE-L' }] }] })
    expect(extractEntities(TERM, { lexicon: places }).map(({ kind, text, id }) => [kind, text, id])).toEqual([
      ['place', 'لينكولن', 'NE-L'],
      ['nationality', 'الفرنسية', null],
      ['person', 'أبراهام لينكولن', null],
      ['place', 'لينكولن', 'NE-L'],
    ])
  })

  it('overlap longest gives no nested one', () => {
    const found = extractEntities('المتحدث الرسمي باسم الرئاسة الروسية', { overlap: 'longest' })
    expect(found.map(({ text }) => text)).toEqual(['المتحدث الرسمي باسم الرئاسة الروسية'])
  })
})

it('countries have their ISO 3166 code', () => {
  expect(extractEntities('وصل إلى الصين')).toMatchObject([{ kind: 'place', text: 'الصين', name: 'الصين', id: 'CN' }])
})
