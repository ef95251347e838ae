import { type Article, analyzeStream, type Failure, readJsonl } from 'rawi/stream'
import { describe, expect, test } from 'vitest'

async function collect<T>(source: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of source) all.push(item)
  return all
}

const articles = (count: number): (Article & { outlet: string })[] =>
  Array.from({ length: count }, (_, position) => ({ id: position, outlet: 'واس', text: `قال بوتين إن "العلاقات ممتازة ${position}".` }))

async function* slowly<T>(items: readonly T[], wait: number): AsyncGenerator<T> {
  for (const item of items) {
    await new Promise((resolve) => setTimeout(resolve, wait))
    yield item
  }
}

for (const workers of [0, 2])
  describe(`analyzeStream, ${workers} workers`, () => {
    test('keeps the order and what came along', async () => {
      const records = await collect(analyzeStream(articles(200), { workers }))
      expect(records.map(({ id }) => id)).toEqual(articles(200).map(({ id }) => id))
      expect(records.every((record) => 'outlet' in record && record.outlet === 'واس')).toBe(true)
    })

    test('a failure among the articles stays in its place, and so does an article without a text', async () => {
      const broken = { id: 'x', error: { code: 'not-json', message: 'm' } }
      const wrong = { id: 'y', text: 7 } as unknown as Article
      const records = await collect(analyzeStream<Article>([...articles(3), broken, wrong, ...articles(2)], { workers }))
      expect(records).toHaveLength(7)
      expect(records[3]).toEqual(broken)
      expect(records[4]).toEqual({ id: 'y', error: { code: 'no-text', message: 'found 7 in text, expected a string' } })
    })

    test('reads no further ahead than it must', async () => {
      let taken = 0
      function* source(): Generator<Article> {
        for (const article of articles(5000)) {
          taken++
          yield article
        }
      }
      const stream = analyzeStream(source(), { workers })
      await stream.next()
      await new Promise((resolve) => setTimeout(resolve, 500))
      expect(taken).toBeLessThanOrEqual(workers === 0 ? 4 : 32 * 8)
      await stream.return(undefined)
    })

    test('breaking out closes the source', async () => {
      let closed = false
      async function* source(): AsyncGenerator<Article> {
        try {
          yield* articles(1000)
        } finally {
          closed = true
        }
      }
      for await (const record of analyzeStream(source(), { workers })) if (record.id === 3) break
      expect(closed).toBe(true)
    })

    test('breaking out closes the workers, whatever the end of the source throws', async () => {
      let ids = 0
      let ended = false
      const source: Iterable<Article> = {
        [Symbol.iterator]: () => ({
          next: () => ({ done: false, value: { id: ids++, text: '' } }),
          return: () => {
            ended = true
            throw new Error('no end')
          },
        }),
      }
      for await (const record of analyzeStream(source, { workers })) if (record.id === 3) break
      expect(ended).toBe(true)
    })

    test('the signal ends it, also while the source is silent', async () => {
      const controller = new AbortController()
      async function* silent(): AsyncGenerator<Article> {
        yield* articles(2)
        await new Promise(() => undefined)
      }
      const stream = analyzeStream(silent(), { workers, signal: controller.signal })
      await stream.next()
      await stream.next()
      setTimeout(() => {
        controller.abort(new Error('enough'))
      }, 20)
      await expect(stream.next()).rejects.toThrow('enough')
    })

    test('an aborted signal reads nothing', async () => {
      await expect(collect(analyzeStream(articles(2), { workers, signal: AbortSignal.abort(new Error('no')) }))).rejects.toThrow('no')
    })

    test('what the source throws comes after all that it gave', async () => {
      async function* source(): AsyncGenerator<Article> {
        yield* articles(40)
        throw new Error('disk gone')
      }
      const seen: unknown[] = []
      const reading = (async () => {
        for await (const record of analyzeStream(source(), { workers })) seen.push(record.id)
      })()
      await expect(reading).rejects.toThrow('disk gone')
      expect(seen).toHaveLength(40)
    })

    test('a slow source is not waited for: it gives the next article when the record of the last is out', async () => {
      let seen = (): void => undefined
      async function* source(): AsyncGenerator<Article> {
        for (const article of articles(4)) {
          const out = new Promise<void>((resolve) => {
            seen = resolve
          })
          yield article
          await out
        }
      }
      let count = 0
      for await (const _ of analyzeStream(source(), { workers })) {
        count++
        seen()
      }
      expect(count).toBe(4)
    })

    test('fields that the analysis has a use for are kept apart', async () => {
      const [record] = await collect(analyzeStream([{ id: 1, text: 'قال', title: 'عنوان', ['__proto__x']: 1 }], { workers }))
      expect((record as unknown as { article: object }).article).toEqual({ title: 'عنوان' })
    })

    test('unordered: all of them, in any order', async () => {
      const records = await collect(analyzeStream(articles(300), { workers, ordered: false }))
      expect(new Set(records.map(({ id }) => id)).size).toBe(300)
    })
  })

describe('workers that die', () => {
  async function withKiller<T>(kills: number, wait: number, work: () => Promise<T>): Promise<T> {
    let killed = 0
    const kill = (worker: { terminate(): Promise<number> }): void => {
      if (killed++ < kills) setTimeout(() => void worker.terminate(), wait)
    }
    process.on('worker', kill)
    try {
      return await work()
    } finally {
      process.off('worker', kill)
      expect(killed).toBeGreaterThan(kills)
    }
  }

  for (const [kills, wait] of [
    [1, 5],
    [6, 5],
    [4, 100],
    [3, 900],
  ] as const)
    test(`${kills} of them after ${wait} ms: nothing is lost, nothing comes twice`, async () => {
      const input = articles(600)
      const records = await withKiller(kills, wait, () => collect(analyzeStream(slowly(input, wait > 500 ? 4 : 0), { workers: 2 })))
      expect(records.map(({ id }) => id)).toEqual(input.map(({ id }) => id))
      expect(records.some((record) => 'error' in record)).toBe(false)
    })
})

describe('articles that no worker can be sent', () => {
  const message = (what: string): string => `found what cannot be sent to a worker: ${what} could not be cloned.`

  test('give a failure in their place, and the rest of their batch is read', async () => {
    const marked = articles(60).map((article) => (Number(article.id) % 7 === 3 ? { ...article, mark: () => 1 } : article))
    const records = await collect(analyzeStream(marked, { workers: 2 }))
    expect(records.map(({ id }) => id)).toEqual(marked.map(({ id }) => id))
    const failed = records.filter((record): record is Failure => 'error' in record)
    expect(failed.map(({ id }) => id)).toEqual([3, 10, 17, 24, 31, 38, 45, 52, 59])
    for (const { error } of failed) expect(error).toEqual({ code: 'not-cloned', message: message('() => 1') })
    expect(records.filter((record) => 'quotes' in record && record.quotes.length === 1)).toHaveLength(51)
  })

  test.each([
    ['the only one', { id: 1, text: 'قال', mark: () => 1 }, { id: 1, error: { code: 'not-cloned', message: message('() => 1') } }],
    ['a symbol', Symbol('x'), { id: null, error: { code: 'not-cloned', message: message('Symbol(x)') } }],
    ['an id', { id: () => 1, text: 'قال' }, { id: null, error: { code: 'not-cloned', message: message('() => 1') } }],
  ])('%s', async (_, article, record) => {
    expect(await collect(analyzeStream([article as Article], { workers: 1 }))).toEqual([record])
  })
})

test('a source may use its buffer again for the next chunk', async () => {
  async function* source(): AsyncGenerator<Uint8Array> {
    const buffer = Buffer.alloc(12)
    const bytes = Buffer.from('{"id":1,"text":"قال بوتين"}\n{"id":2,"text":"x"}\n')
    for (let at = 0; at < bytes.length; at += 12) yield buffer.subarray(0, bytes.copy(buffer, 0, at, at + 12))
  }
  expect(await collect(readJsonl(source()))).toEqual([
    { id: 1, text: 'قال بوتين' },
    { id: 2, text: 'x' },
  ])
})

test('workers must be a count', async () => {
  await expect(analyzeStream([], { workers: -1 }).next()).rejects.toThrow('workers: found -1')
})

const _typed: AsyncGenerator<{ id: string | number | null } | Failure> = analyzeStream(articles(0))
void _typed

test('an article that throws when it is asked gives a failure in its place', async () => {
  const broken = {
    id: 2,
    get text(): string {
      throw new Error('gone')
    },
  }
  const shut = {
    get error(): never {
      throw new Error('shut')
    },
    get id(): never {
      throw new Error('shut')
    },
  }
  const articles = [{ id: 1, text: 'قال' }, broken, shut as unknown as Article, { id: 3, text: 'قال' }]
  const seen = (await collect(analyzeStream(articles))).map((record) => ('error' in record ? [record.id, record.error.code] : record.id))
  expect(seen).toEqual([1, [2, 'not-read'], [null, 'not-read'], 3])
})
