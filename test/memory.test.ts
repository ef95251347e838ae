import { setTimeout } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { extractEntities } from 'rawi/entities'
import { align, normalize } from 'rawi/normalizer'
import { createReport, type ReportArticle } from 'rawi/render'
import { expect, it } from 'vitest'
import { invented } from './growth.js'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

const MEGABYTE = 2 ** 20

/** Megabytes that are held when all is read. */
async function held(work: () => void): Promise<number> {
  const size = async (): Promise<number> => {
    // What buffers stand in is freed by another thread.
    for (let round = 0; round < 3; round++) {
      collect()
      await setTimeout(50)
    }
    const { heapUsed, arrayBuffers } = process.memoryUsage()
    return (heapUsed + arrayBuffers) / MEGABYTE
  }
  const before = await size()
  work()
  return (await size()) - before
}

it('words without an end are not remembered', async () => {
  extractEntities('قال الرئيس فلاديمير بوتين إن ديدييه دروغبا وصل.')
  const words = await held(() => {
    for (let at = 0; at < 300; at++) expect(extractEntities(`قال ${invented(at).repeat(20_000)} إن`)).toBeInstanceOf(Array)
  })
  expect(words).toBeLessThan(12)
})

it('what a long text took to normalize is given back', async () => {
  normalize('قال')
  // Compared afterwards: vitest holds what it was last given.
  let lengths: readonly number[] = []
  const room = await held(() => {
    const long = 'قال مُحَمَّدٌ '.repeat(500_000)
    lengths = [normalize(long).length, align(long).text.length]
  })
  expect(lengths).toEqual([4_500_000, 4_500_000])
  expect(room).toBeLessThan(12)
})

it('a report does not hold the articles that it was made from', async () => {
  const report = createReport()
  const add = (at: number): void => {
    const name = `${invented(at)} العمري`
    // From bytes, as it comes from a file: one string of its own, and not pieces of another.
    const text = Buffer.from(`قال ${name}: "وصلنا إلى آخر الطريق وعدنا ${at}" ${'س'.repeat(50_000)}`).toString()
    const mention = { text: text.slice(4, 4 + name.length), start: 4, end: 4 + name.length }
    const quote = { kind: 'direct', text: text.slice(name.length + 7, name.length + 35), speaker: mention, speakerName: mention.text }
    const others = { cue: null, addressee: null, medium: null, polarity: 'affirmed', speakerEntity: null }
    const quantities = [{ kind: 'money', unit: 'USD', value: at, text: text.slice(0, 30) }]
    const entities = [{ kind: 'person', name: mention.text }]
    report.add({ id: at, text, title: null, quotes: [{ ...quote, ...others }], quantities, entities } as unknown as ReportArticle)
  }
  const articles = await held(() => {
    for (let at = 0; at < 300; at++) add(at)
  })
  expect(report.render()).toContain('العمري')
  expect(articles).toBeLessThan(6)
})
