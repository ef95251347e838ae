import { setTimeout } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { extractEntities } from 'rawi/entities'
import { align, normalize } from 'rawi/normalizer'
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
