import { defineLexicon } from 'rawi'
import { compileEntities, extractEntities, findNames, loadEntities } from 'rawi/entities'
import { describe, expect, it } from 'vitest'
import { dice, expectLinear, invented } from '../growth.js'

const each = (pieces: number, piece: (at: number) => string): string => Array.from({ length: pieces }, (_, at) => piece(at)).join('')

describe('work grows with the text', () => {
  const lexicon = defineLexicon({ entities: [{ kind: 'club', items: [{ name: 'الأهلي' }, { name: 'نادي الأهلي' }] }] })

  it.each(['longest', 'all', 'priority'] as const)('beside names of the user, overlap %s', (overlap) => {
    expectLinear(
      (text) => extractEntities(text, { lexicon, overlap }),
      (pieces) => 'فاز نادي الأهلي في الصين، '.repeat(pieces),
      8000,
    )
  })

  it.each([
    ['persons with one surname', (at: number) => `قال الرئيس ${invented(at)} بوتين إن `],
    ['persons with one surname, short and full', (at: number) => `قال الرئيس ${at % 2 ? 'محمد ' : ''}${invented(at)} بوتين إن `],
    ['one person in many spellings', (at: number) => `قال فلاديمير ب${'\u0640'.repeat(at % 60)}وت${'\u0640'.repeat(at / 60)}ين إن `],
    ['one event', () => 'كأس العالم 2022، '],
    ['many events', (at: number) => `كأس العالم ${at}، `],
    ['organs of organs', () => 'للمجلس الوطني '],
    ['places that heads name', (at: number) => `ولاية ${invented(at)} ومدينة ${invented(at + 1)}، `],
  ])('%s', (_, piece) => {
    expectLinear(extractEntities, (pieces) => each(pieces, piece), 3000)
  })

  const FRAGMENTS =
    'قال|الرئيس|الروسي|فلاديمير|بوتين|وزير|الخارجية|محمد|بن|عبد|الله|وزارة|الصحة|نادي|الهلال|"|«|»|(|)|،|.|\n|في|مدينة|كأس العالم|2022|ولاية|باسم|مجلس|الأمن|شركة|ال|و|لـ|CNN'.split(
      '|',
    )
  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])('of random fragments again and again, seed %i', (seed) => {
    const random = dice(seed)
    const parts = Array.from({ length: 1 + random(6) }, () => FRAGMENTS[random(FRAGMENTS.length)])
    const isNew = random(2) === 0
    expectLinear(
      (text) => extractEntities(text, seed % 3 === 0 ? { lexicon, overlap: 'all' } : {}),
      (pieces) => each(pieces, (at) => `${parts.join(' ')}${isNew ? ` ${invented(at)}` : ''} `),
      1500,
    )
  })

  it('names of a chain that lists of several priorities take apart', () => {
    const chain = ['باكلمة تاكلمة', 'جاكلمة داكلمة', 'تاكلمة جاكلمة', 'داكلمة باكلمة']
    const lists = loadEntities(
      compileEntities(chain.map((name, at) => ({ kind: `chain ${at}`, priority: [1, 2, 0, 0][at], items: [{ name }] }))),
    )
    const textOf = (pieces: number): string => 'باكلمة تاكلمة جاكلمة داكلمة '.repeat(pieces)
    expect(findNames(textOf(100), [lists], { overlap: 'priority' }).map(({ name }) => name)).toEqual(
      Array.from({ length: 200 }, (_, at) => chain[at % 2]),
    )
    expectLinear((text) => findNames(text, [lists], { overlap: 'priority' }), textOf, 40_000)
  })

  it('a find for every word of a text that is long', () => {
    const count = 200_000
    const lists = defineLexicon({ entities: [{ kind: 'club', items: [{ name: 'الأهلي' }] }] })
    expect(extractEntities('الأهلي، '.repeat(count), { lexicon: lists })).toHaveLength(count)
  })
})

describe('names stay what they are', () => {
  it('a person has one fullest name, two none', () => {
    const names = (text: string): string[] => extractEntities(text).flatMap(({ kind, name }) => (kind === 'person' ? [name] : []))
    expect(names('قال الرئيس فلاديمير بوتين إن بوتين وصل. وقال فلاديمير فلاديميروفيتش بوتين إن')).toEqual([
      'فلاديمير فلاديميروفيتش بوتين',
      'فلاديمير فلاديميروفيتش بوتين',
      'فلاديمير فلاديميروفيتش بوتين',
    ])
  })

  it('an event has its fullest name', () => {
    const text = 'دورة الألعاب الأولمبية الشتوية "بكين 2022" غدا. وتبدأ دورة الألعاب الأولمبية الشتوية يوم الجمعة'
    expect(extractEntities(text).flatMap(({ kind, text: words, name }) => (kind === 'event' ? [[words, name]] : []))).toEqual([
      ['دورة الألعاب الأولمبية الشتوية "بكين 2022"', 'دورة الألعاب الأولمبية الشتوية "بكين 2022"'],
      ['بكين 2022', 'دورة الألعاب الأولمبية الشتوية "بكين 2022"'],
      ['دورة الألعاب الأولمبية الشتوية', 'دورة الألعاب الأولمبية الشتوية "بكين 2022"'],
    ])
  })
})
