import { readdirSync, readFileSync } from 'node:fs'
import { analyze } from 'rawi/analyze'
import { describe, expect, it } from 'vitest'

const fixtures = new URL('../../fixtures/', import.meta.url)
const spans = (list: readonly { start: number; end: number; text: string }[]): [number, number, string][] =>
  list.map(({ start, end, text }) => [start, end, text])

describe('furniture of the golden articles, exact', () => {
  it.each(readdirSync(new URL('articles/', fixtures)))('%s', (file) => {
    const gold = JSON.parse(readFileSync(new URL(`gold/${file.slice(0, 3)}.json`, fixtures), 'utf8'))
    expect(spans(analyze(readFileSync(new URL(`articles/${file}`, fixtures), 'utf8')).furniture)).toEqual(spans(gold.furniture))
  })
})

const ARTICLE =
  'وصل الرئيس إلى العاصمة أمس في زيارة تستمر يومين، حيث عقد مباحثات مع نظيره.\nوقال إن العلاقات بين البلدين ممتازة وإن التعاون سيستمر.'

interface Case {
  readonly line: string
  readonly why: string | null
}
const CASES: readonly Case[] = readFileSync(new URL('tables/furniture.jsonl', fixtures), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Case)

describe('lines of furniture', () => {
  it.each(CASES)('$why: $line', ({ line, why }) => {
    const { furniture } = analyze(`${ARTICLE}\n\n${line}`)
    expect(furniture.map((block) => [block.text, block.why])).toEqual(why === null ? [] : [[line, why]])
  })

  it('takes the page dates and the source above the article for one block', () => {
    const head = '30 ديسمبر 2022\nآخر تحديث: 21 نوفمبر 2024 الساعة 12:30\nرويترز - موسكو'
    const { furniture } = analyze(`${head}\n\n${ARTICLE}`)
    expect(furniture.map(({ text, why }) => [text, why])).toEqual([[head, 'page-date + source']])
  })

  it('takes the headlines under a heading, up to the next paragraph', () => {
    const links = 'اقرأ أيضاً:\nالرئيس يصل إلى العاصمة\nوزير الخارجية يلتقي نظيره'
    const { furniture } = analyze(`${ARTICLE}\n\n${links}\n\n${ARTICLE}`)
    expect(furniture.map(({ text, why }) => [text, why])).toEqual([[links, 'related']])
  })

  it('leaves a name alone that stands as a heading inside the article', () => {
    expect(analyze(`${ARTICLE}\nتويتر\n${ARTICLE}\nالجزيرة\n${ARTICLE}\n2018\n${ARTICLE}`).furniture).toEqual([])
  })

  it.each(['منذ 2011.', 'مطلع عام 2022.', 'نهاية الشهر الحالي.', '30 ديسمبر 2022', 'x', 'تويتر', 'رويترز'])(
    'a text of one line is no page: %s',
    (line) => {
      const { furniture, dateline } = analyze(line)
      expect([furniture, dateline]).toEqual([[], null])
    },
  )

  it('finds buttons in the middle where they stand in a row', () => {
    const { furniture } = analyze(`${ARTICLE}\n\nفيسبوك\nتويتر\nواتساب\n\n${ARTICLE}`)
    expect(furniture.map(({ text, why }) => [text, why])).toEqual([['فيسبوك\nتويتر\nواتساب', 'share']])
  })

  it('finds the same line with tashkil, tatweel and bidi marks', () => {
    const { furniture } = analyze(`${ARTICLE}\n\n\u202bالمَصْدَر: وكـالات\u202c`)
    expect(furniture.map(({ why }) => why)).toEqual(['source'])
  })
})
