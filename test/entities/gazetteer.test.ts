import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findListed, findNames } from '../../src/entities/gazetteer.js'
import { isCommonWord } from '../../src/lexicon/common.js'
import type { EntityItem } from '../../src/lexicon/entities.js'
import { type CompiledEntities, compileEntities, loadEntities } from '../../src/lexicon/gazetteer/index.js'
import type { Overlap } from '../../src/lexicon/reader-options.js'
import { prepare } from '../../src/text/prepare.js'

function listOf(...items: readonly (string | EntityItem)[]): CompiledEntities {
  return loadEntities(compileEntities([{ kind: 'thing', items: items.map((item) => (typeof item === 'string' ? { name: item } : item)) }]))
}

/** What is found of a list, as `name@text`. */
function found(text: string, list: CompiledEntities, overlap: Overlap = 'longest'): string[] {
  return findNames(text, [list], { overlap }).map((match) => `${match.name}@${match.text}`)
}

describe('proclitics', () => {
  test.each([
    ['روسيا', 'اتفقت الصين وروسيا على التعاون', 'روسيا', 'و'],
    ['بكين', 'عقد الاجتماع ببكين أمس', 'بكين', 'ب'],
    ['كندا', 'ككندا وأستراليا', 'كندا', 'ك'],
    ['مصر', 'ولمصر دور', 'مصر', 'ول'],
    ['الصين', 'صادرات للصين', 'لصين', 'ل'],
    ['الصين', 'فللصين موقف', 'لصين', 'فل'],
    ['لندن', 'وللندن نصيب', 'لندن', 'ول'],
    ['الليكود', 'دعم لليكود', 'ليكود', 'ل'],
    ['الصين', 'بـالـصـيـن', 'الـصـيـن', 'ب'],
    ['الصين', 'وَالصِّينُ تُرَحِّبُ', 'الصِّينُ', 'و'],
    ['الصين', 'قالت \u200fوالصين\u200f أيضا', 'الصين', 'و'],
    ['Apple', 'هواتف لـApple الجديدة', 'Apple', 'ل'],
    ['كوفيد-19', 'مصاب بكوفيد 19', 'كوفيد 19', 'ب'],
    ['إف 16', 'مقاتلات الإف-16 وإف-16', 'إف-16', 'و'],
  ])('%s in %s is %s behind %s', (name, text, surface, proclitic) => {
    expect(findNames(text, [listOf(name)]).map((match) => [match.text, match.proclitic])).toEqual([[surface, proclitic]])
  })

  test.each([
    ['علي', 'موقف فعلي'],
    ['علي', 'على الطاولة'],
    ['منى', 'أخذ مني الكتاب'],
    ['رأس', 'كراس جديد'],
    ['سرت', 'صحف محلية فسرت قراره'],
    ['صالح', 'صوتوا لصالح القانون ولصالح الشعب'],
    ['ريم', 'رجل كريم'],
    ['شي', 'بشي من التفصيل'],
    ['الصين', 'الرئيس الصيني'],
    ['البيت الأبيض', 'بيت أبيض'],
    ['كوريا الجنوبية', 'كوريا والجنوبية'],
    ['شي جين بينغ', 'شي. جين بينغ'],
    ['شي جين بينغ', 'شي\nجين بينغ'],
    ['أبو ظبي', 'أبوه ظبي'],
    ['آبل', 'وابل من الصواريخ'],
    ['C++', 'لغة C سهلة'],
    ['iOS', 'نظام IOS'],
  ])('%s is not in %s', (name, text) => {
    expect(found(text, listOf({ name, caseSensitive: true }))).toEqual([])
  })

  test('a listed word is not split', () => {
    expect(found('مدينة وجدة المغربية', listOf('جدة', 'وجدة'))).toEqual(['وجدة@وجدة'])
    expect(found('الرياض وجدة', listOf('جدة'))).toEqual(['جدة@جدة'])
    expect(found('Apple وأبل', listOf('أبل'))).toEqual(['أبل@أبل'])
  })
})

describe('spellings', () => {
  test.each([
    ['عبد الفتاح السيسي', 'وعبدالفتاح السيسي', 'عبدالفتاح السيسي'],
    ['عبدالله الثاني', 'الملك عبد الله الثاني', 'عبد الله الثاني'],
    ['أبو ظبي', 'في أبي ظبي', 'أبي ظبي'],
    ['أبوظبي', 'في أبو ظبي', 'أبو ظبي'],
    ['أبوظبي', 'بأبي ظبي', 'أبي ظبي'],
    ['محمد بن زايد', 'محمد ابن زايد', 'محمد ابن زايد'],
    ['محمد بن عبد الله', 'محمد بن عبدالله', 'محمد بن عبدالله'],
    ['حسن نصر الله', 'قال حسن نصرالله', 'حسن نصرالله'],
    ['نورالدين محمود', 'لنور الدين محمود', 'نور الدين محمود'],
    ['بنكيران', 'بن كيران', 'بن كيران'],
    ['محمد بن سلمان', 'إن محمداً بن سلمان', 'محمداً بن سلمان'],
    ['محمد بن سلمان', 'إن محمدًا بن سلمان', 'محمدًا بن سلمان'],
    ['إسرائيل', 'واسرائيل', 'اسرائيل'],
    ['مصطفى مدبولي', 'لمصطفي مدبولي', 'مصطفي مدبولي'],
    ['الرياض', 'ﺑﺎﻟﺮﻳﺎﺽ', 'ﺎﻟﺮﻳﺎﺽ'],
    ['بورت سودان', 'إلى بورت-سودان', 'بورت-سودان'],
    ['بي.بي.سي', 'قناة بي.بي.سي العربية', 'بي.بي.سي'],
    ['New York Times', 'صحيفة new york times', 'new york times'],
    ['C++', 'لغة C++ سهلة', 'C++'],
    ['الصين', '(الصين)', 'الصين'],
  ])('%s is found in %s', (name, text, surface) => {
    expect(found(text, listOf(name))).toEqual([`${name}@${surface}`])
  })

  test.each([
    ['شي جين بينغ', 'شي جين بينج', true],
    ['فلاديمير بوتين', 'وفلادمير بوتين', true],
    ['غوغل', 'قوقل', true],
    ['طوكيو', 'بتوكيو', true],
    ['شنغهاي', 'شنجهاي', true],
    ['أمريكا', 'أميركا', true],
    ['هواوي', 'لهواوي', true],
    ['روسيا', 'موقف روسي', false],
    ['كندا', 'لاعب كندي', false],
    ['بوتين', 'باتون روج', false],
    ['بوتين', 'مملكة بوتان', false],
    ['كييف', 'كيف حالك', false],
  ])('%s, a foreign name, in %s: %s', (name, text, is) => {
    expect(found(text, listOf({ name, foreign: true })).length > 0).toBe(is)
    if (text.includes(name)) expect(findNames(text, [listOf({ name, foreign: true })])[0]?.inexact).toBe(false)
  })
})

describe('overlaps', () => {
  const list = loadEntities(
    compileEntities([
      { kind: 'place', items: [{ name: 'الصين', id: 'CN' }, { name: 'بحر الصين' }, { name: 'بحر الصين الجنوبي' }] },
      { kind: 'paper', priority: 1, items: [{ name: 'الصين', id: 'P' }, { name: 'الجنوبي' }] },
    ]),
  )
  const text = 'في بحر الصين الجنوبي'

  test('longest, all, priority', () => {
    expect(found(text, list)).toEqual(['بحر الصين الجنوبي@بحر الصين الجنوبي'])
    expect(findNames(text, [list], { overlap: 'all' }).map(({ name, id }) => `${name} ${id}`)).toEqual([
      'بحر الصين الجنوبي null',
      'بحر الصين null',
      'الصين CN',
      'الصين P',
      'الجنوبي null',
    ])
    expect(findNames(text, [list], { overlap: 'priority' }).map(({ name, id }) => `${name} ${id}`)).toEqual(['الصين P', 'الجنوبي null'])
  })

  test('of two items with one name the first wins, of two lists too', () => {
    expect(findNames('الصين', [list])[0]?.id).toBe('CN')
    const other = listOf({ name: 'الصين', id: 'mine' })
    expect(findNames('الصين', [other, list])[0]?.id).toBe('mine')
    expect(findNames('الصين', [list, other])[0]?.id).toBe('CN')
  })

  test('tokens, flags, aliases', () => {
    const aliased = listOf({ name: 'منظمة التحرير', aliases: ['فتح'], ambiguous: true, id: 'x' })
    expect(findListed(prepare('قالت «وفتح»'), [aliased])).toEqual([
      {
        kind: 'thing',
        text: 'فتح',
        start: 7,
        end: 10,
        name: 'منظمة التحرير',
        id: 'x',
        proclitic: 'و',
        item: 0,
        priority: 0,
        ambiguous: true,
        common: true,
        inexact: false,
        token: 2,
        tokenEnd: 3,
      },
    ])
  })
})

const LETTERS = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئىة']
const wordOf = (min: number) => fc.array(fc.constantFrom(...LETTERS), { minLength: min, maxLength: 8 }).map((letters) => letters.join(''))
const nameOf = fc.array(wordOf(4), { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
const CHAINS = ['', 'و', 'ف', 'ب', 'ك', 'ل', 'وب', 'وك', 'ول', 'فب', 'فك', 'فل']

describe('properties', () => {
  test('every listed name is found behind every legal chain of proclitics', () => {
    fc.assert(
      fc.property(fc.array(nameOf, { minLength: 1, maxLength: 20 }), fc.constantFrom(...CHAINS), nameOf, (names, chain, rest) => {
        const list = listOf(...names)
        for (const name of names) {
          const withArticle = name.startsWith('ال') && chain.endsWith('ل')
          const written = withArticle ? chain + name.slice(name.startsWith('الل') ? 2 : 1) : chain + name
          const [first = ''] = written.split(' ')
          if (chain !== '' && isCommonWord(first)) continue
          // فكبتان: behind one proclitic stands a word (`كبتان`) already.
          if (chain.length === 2 && isCommonWord(first.slice(1))) continue
          const text = `${rest}، ${written}. ${rest}`
          const start = rest.length + 2 + chain.length
          const end = start + written.length - chain.length
          const spans = findNames(text, [list], { overlap: 'all' })
          const whole = spans.some((span) => span.end === end && span.start < start)
          if (!whole || name.includes(' ')) expect(spans.some((span) => span.start === start && span.end === end)).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('names that begin alike, of any length, each where it stands', () => {
    const words = fc.constantFrom('تونس', 'دمشق', 'جنيف')
    const phrase = (least: number, most: number) => fc.array(words, { minLength: least, maxLength: most })
    fc.assert(
      fc.property(fc.array(phrase(1, 12), { minLength: 1, maxLength: 25 }), phrase(1, 30), (names, text) => {
        const wanted: string[] = []
        for (let from = 0; from < text.length; from++)
          for (let to = text.length; to > from; to--) {
            const phrase = text.slice(from, to).join(' ')
            for (const name of names) if (name.join(' ') === phrase) wanted.push(`${from} ${phrase}`)
          }
        const spans = findNames(text.join(' '), [listOf(...names.map((name) => name.join(' ')))], { overlap: 'all' })
        expect(spans.map(({ start, text: name }) => `${start / 5} ${name}`)).toEqual(wanted)
      }),
      { numRuns: 300 },
    )
  })

  test.each([
    ['عدد من', ['عددا كبيرا'], 'رأى عددًا من الناس', ['عددًا من']],
    ['C++ العربية', ['C العربية'], 'كتاب C++ العربية، C العربية', ['C++ العربية', 'C العربية']],
    ['شي. جين بينغ الكبير جدا', ['شي. جين'], 'شي. جين بينغ الكبير جدا', ['شي. جين بينغ الكبير جدا']],
    ['مدينة عبد الله الاقتصادية', ['مدينة عبد'], 'مدينة عبدالله الاقتصادية', ['مدينة عبدالله الاقتصادية']],
    ['مدينة عبدالله الاقتصادية', ['مدينة عبد'], 'مدينة عبد الله الاقتصادية', ['مدينة عبد الله الاقتصادية']],
    ['بحر الصين', ['بحر الروم', 'الصين'], 'في بحر\nالصين', ['الصين']],
  ])('%s beside %j in %s', (name, others, text, found) => {
    expect(findNames(text, [listOf(name, ...others)]).map((match) => match.text)).toEqual(found)
  })

  test('the longest names stay, of those as long the first, as if all had been compared with the text', () => {
    const words = fc.constantFrom('تونس', 'دمشق', 'عبد', 'الله', 'أبو', 'وتونس', 'دمشقا')
    const phrase = (most: number) => fc.array(words, { minLength: 1, maxLength: most }).map((parts) => parts.join(' '))
    fc.assert(
      fc.property(fc.array(phrase(5), { minLength: 1, maxLength: 20 }), phrase(30), (names, text) => {
        const list = listOf(...names)
        const all = findNames(text, [list], { overlap: 'all' })
        const kept: typeof all = []
        for (const name of all.sort((left, right) => right.end - right.start - (left.end - left.start) || left.start - right.start))
          if (kept.every(({ start, end }) => name.end <= start || end <= name.start)) kept.push(name)
        expect(findNames(text, [list])).toEqual(kept.sort((left, right) => left.start - right.start))
      }),
      { numRuns: 500 },
    )
  })

  test.each([
    ['نصر الله', 'نصرالله'],
    ['نصرالله سعيد', 'نصر الله سعيد'],
    ['أبو عبد الله', 'أبي عبدالله'],
    ['أبوعبدالله', 'أبا عبد الله'],
    ['أم عبدالله سعيد', 'أم عبد الله سعيد'],
    ['بن عبد الله الدين', 'ابن عبدالله الدين'],
    ['حي نصر الله', 'حي نصرالله'],
    ['C++', 'C++'],
    ['لغة C++', 'لغة  C++'],
  ])('%s is found in %s at the end of a text, and behind a proclitic', (name, text) => {
    expect(found(text, listOf(name, 'سعيد بن عبد'))).toEqual([`${name}@${text}`])
    if (!name.startsWith('C')) expect(found(`قال و${text}`, listOf(name))).toEqual([`${name}@${text}`])
  })

  test('offsets slice back, whatever the text', () => {
    const pieces = fc.constantFrom(
      'الصين',
      'للصين',
      'و',
      'عبد',
      'الله',
      'ﻻ',
      'ﷲ',
      '\u200f',
      'َ',
      'ـ',
      '\ud83d',
      '\n',
      ' ',
      '-',
      '.',
      'Apple',
      '19',
      'ابن',
    )
    const list = listOf('الصين', 'عبد الله', 'Apple', 'الصين 19', 'لا', { name: 'ابن الصين', foreign: true })
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 40 }), (parts) => {
        const text = parts.join('')
        const matches = findListed(prepare(text), [list], { overlap: 'all' })
        for (const match of matches) expect(text.slice(match.start, match.end)).toBe(match.text)
        expect(findListed(prepare(text), [list]).every((match, at, kept) => at === 0 || (kept[at - 1]?.end ?? 0) <= match.start)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test('a window of a long text begins where a line does', () => {
    const list = listOf('بحر الصين الجنوبي')
    const text = `${'كلام كثير عن لا شيء '.repeat(50)}بحر الصين الجنوبي\n`.repeat(40)
    expect(findNames(text, [list])).toHaveLength(40)
    expect(findNames(text.replaceAll('\n', ' '), [list])).toHaveLength(40)
  })
})
