import { analyze } from 'rawi/analyze'
import { createReport, renderReport } from 'rawi/render'
import { analyzeStream } from 'rawi/stream'
import { expect, test } from 'vitest'

const unreadIn = (html: string, label: string): string | undefined => new RegExp(`${label}</dt><dd>(\\d+)</dd>`).exec(html)?.[1]

test('a report takes the records of a stream as they come, and counts those that could not be read', async () => {
  const report = createReport()
  const articles = [
    { id: 1, text: 'قال بوتين: "نعم".' },
    { id: 2, text: 7 as unknown as string },
    { id: 3, text: 'نعم' },
  ]
  for await (const record of analyzeStream(articles)) report.add(record)
  const html = report.render()
  expect(unreadIn(html, 'المقالات')).toBe('2')
  expect(unreadIn(html, 'مقالات لم تُقرأ')).toBe('1')
  expect(html).toContain('بوتين')
})

test('where all could be read the page does not speak of it', () => {
  const articles = [analyze('قال بوتين: "نعم".')]
  expect(unreadIn(renderReport(articles, { language: 'en' }), 'Articles not read')).toBeUndefined()
  const failure = { id: null, error: { code: 'no-text', message: '' } }
  expect(unreadIn(renderReport([...articles, failure, failure], { language: 'en' }), 'Articles not read')).toBe('2')
})
