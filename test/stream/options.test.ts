import type { Analysis } from 'rawi'
import { analyzeStream, type Failure, type Part, type StreamOptions } from 'rawi/stream'
import { describe, expect, expectTypeOf, test } from 'vitest'

async function collect<T>(source: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of source) all.push(item)
  return all
}

const TEXT = 'وصل بوتين أمس، وقال إن "العلاقات ممتازة".'
const firstDate = (record: object): unknown => (record as { dates: { value: unknown }[] }).dates[0]?.value

for (const workers of [0, 2])
  describe(`a field that the record has a use for, ${workers} workers`, () => {
    test.each([['oops'], [null], [{ code: 'e', message: 'its own' }]])('error: %j is kept under article', async (error) => {
      const [record] = await collect(analyzeStream([{ id: 1, text: TEXT, error, warning: 2, outlet: 'واس' }], { workers }))
      expect(record).toMatchObject({ id: 1, outlet: 'واس', article: { error, warning: 2 } })
      expect(record).not.toHaveProperty('error')
      expect(record).not.toHaveProperty('warning')
      expect(record).toHaveProperty('quotes.length', 1)
    })

    test('a failure has no text', async () => {
      const broken: Failure = { id: 'x', error: { code: 'not-json', message: 'm' } }
      expect(await collect(analyzeStream([broken], { workers }))).toEqual([broken])
    })
  })

describe('only', () => {
  const articles = [{ id: 1, text: TEXT }]

  test('the record and its type have these lists, and no other', async () => {
    for await (const record of analyzeStream(articles, { only: ['quotes', 'dates'] })) {
      expect(Object.keys(record)).toEqual(['id', 'text', 'quotes', 'dates'])
      if ('error' in record) continue
      expectTypeOf(record.quotes.length).toEqualTypeOf<number>()
      expectTypeOf(record.id).toEqualTypeOf<number>()
      // @ts-expect-error: entities were not asked for
      expect(record.entities).toBe(undefined)
      // @ts-expect-error: and the language belongs to the whole analysis
      expect(record.language).toBe(undefined)
    }
  })

  test('a link is null where the list that it leads into is not there', async () => {
    const said = 'قال فلاديمير بوتين أمس: "وصلنا أمس إلى موسكو".'
    const links = async (...only: Part[]): Promise<unknown> => {
      const [record] = await collect(analyzeStream([{ id: 1, text: said }], { only }))
      const { quotes, dates } = record as Partial<Analysis>
      return [quotes?.map((quote) => quote.speakerEntity), dates?.map((date) => date.quote)]
    }
    expect(await links('quotes', 'dates', 'entities')).toEqual([[0], [null, 0]])
    expect(await links('quotes', 'dates')).toEqual([[null], [null, 0]])
    expect(await links('dates', 'entities')).toEqual([undefined, [null, null]])
    expect(await links('quotes', 'entities')).toEqual([[0], undefined])
  })

  test('of a list that the compiler does not know every one may lack', async () => {
    const only = ['quotes', 'dates'].slice(0, 1) as ('quotes' | 'dates')[]
    for await (const record of analyzeStream(articles, { only })) {
      if ('error' in record) continue
      expectTypeOf(record.dates?.length).toEqualTypeOf<number | undefined>()
      expect([record.dates, record.quotes?.length]).toEqual([undefined, 1])
    }
  })

  test('without it all of them are there, also where the options have a name', async () => {
    const options: StreamOptions = { workers: 0 }
    for await (const record of analyzeStream(articles, options))
      expect('error' in record ? null : [record.dates.length, record.quotes.length, record.language]).toEqual([1, 1, 'arb'])
  })
})

describe('a wrong option throws before an article is asked for', () => {
  test.each([
    [{ only: ['quote'] }, 'options.only[0]: found "quote", expected one of quotes, quantities, dates, entities, mentions, furniture'],
    [{ only: ['quotes', 7] }, 'options.only[1]: found 7, expected one of quotes'],
    [{ only: 'quotes' }, 'options.only: found "quotes", expected an array of parts'],
    [{ reference: 'x' }, 'options.reference: found "x", expected a Date or an ISO 8601 date such as 2022-12-30'],
    [{ reference: '2022-02-30' }, 'options.reference: found "2022-02-30", expected a Date or an ISO 8601 date'],
    [{ referenceField: 5 }, 'options.referenceField: found 5, expected the name of a field'],
    [{ descriptive: 'yes' }, 'options.descriptive: found "yes", expected true or false'],
    [{ region: 'Saudi' }, 'options.region: found "Saudi", expected a region code such as EG'],
  ])('%j', async (options, message) => {
    for (const workers of [0, 2]) {
      let asked = 0
      const source = { [Symbol.iterator]: () => ({ next: () => ({ done: ++asked > 1, value: { id: 1, text: TEXT } }) }) }
      const reading = collect(analyzeStream(source as never, { ...options, workers } as object))
      await expect(reading).rejects.toThrow(TypeError)
      await expect(collect(analyzeStream([], { ...options, workers } as object))).rejects.toThrow(message)
      expect(asked).toBe(0)
    }
  })
})

for (const workers of [0, 2])
  describe(`the date of reference of each article, ${workers} workers`, () => {
    const read = async (article: object, options: object = {}): Promise<{ warning?: unknown }> => {
      const [record] = await collect(
        analyzeStream([{ id: 1, text: TEXT, ...article }], { referenceField: 'published', workers, ...options }),
      )
      return record as object
    }

    test.each([
      [{ published: '2022-12-30' }, {}, '2022-12-29'],
      [{ published: '2022-12-30T10:00:00+03:00' }, {}, '2022-12-29'],
      [{ published: new Date('2022-12-30T10:00:00Z') }, {}, '2022-12-29'],
      [{ meta: { published: '2022-12-30' } }, { referenceField: 'meta.published' }, '2022-12-29'],
      [{}, {}, null],
      [{ published: null }, {}, null],
      [{ published: null }, { reference: '2022-12-30' }, '2022-12-29'],
    ])('%j %j', async (article, options, value) => {
      const record = await read(article, options)
      expect(firstDate(record)).toBe(value)
      expect(record).not.toHaveProperty('warning')
    })

    test.each([
      ['Fri, 30 Dec 2022 10:00:00 GMT', '"Fri, 30 Dec 2022 10:00:00 GMT"'],
      [1672358400000, '1672358400000'],
      ['', '""'],
      ['2022-02-30', '"2022-02-30"'],
      [{ day: 1 }, 'an object'],
    ])('%j cannot be read: the record stays, without a reference, and says so', async (published, found) => {
      const record = await read({ published }, { reference: '2020-01-01' })
      expect(firstDate(record)).toBe(null)
      expect(record).toHaveProperty('quotes.length', 1)
      const message = `published: found ${found}, expected a Date or an ISO 8601 date such as 2022-12-30`
      expect(record.warning).toEqual({ code: 'no-reference', message })
    })
  })
