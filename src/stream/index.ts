import type { EntityKind } from '../entities/types.js'
import { type Analyzed, type ReadOptions, readArticle } from './article.js'
import { flowThrough, type Runner } from './flow.js'
import { type Article, type Failure, failure } from './types.js'

export type { Analyzed, Part, ReadOptions } from './article.js'
export { type JsonlOptions, readJsonl, writeJsonl } from './jsonl.js'
export type { Article, Failure } from './types.js'

/** How many articles are read: see `analyzeStream`. */
export interface StreamOptions<Kind extends string = never> extends ReadOptions<Kind> {
  /** Worker threads (Node, Deno, Bun). Default 0: in this thread, also in browsers. */
  readonly workers?: number
  /** Ends the stream at once; the reason is thrown. */
  readonly signal?: AbortSignal
  /** False: each record as soon as it is there. Default true: the order of the source. */
  readonly ordered?: boolean
}

const sizeOf = (article: Article | Failure): number =>
  typeof article === 'object' && article !== null && 'text' in article && typeof article.text === 'string' ? article.text.length : 0

/** The id of whatever was given for an article. */
function idOf(article: unknown): string | number | null {
  const id: unknown = typeof article === 'object' && article !== null && 'id' in article ? article.id : null
  return typeof id === 'string' || typeof id === 'number' ? id : null
}

/** So long this thread may read without letting anything else run. */
const BREATH = 40

function runHere<Input extends Article, Kind extends string>(
  options: ReadOptions<Kind>,
): Runner<Input | Failure, Analyzed<Input, EntityKind | Kind> | Failure> {
  let breathed = Date.now()
  return {
    lanes: 1,
    depth: 1,
    batchItems: 1,
    batchSize: 1,
    sizeOf,
    async run(batch) {
      if (Date.now() - breathed > BREATH) {
        await new Promise((resolve) => setTimeout(resolve))
        breathed = Date.now()
      }
      return batch.map((article) => readArticle<Input, Kind>(article, options))
    },
    close: async () => undefined,
  }
}

async function runInWorkers<Input extends Article, Kind extends string>(
  options: ReadOptions<Kind>,
  workers: number,
): Promise<Runner<Input | Failure, Analyzed<Input, EntityKind | Kind> | Failure>> {
  const [{ createPool, workerFile }, { packLexicon }] = await Promise.all([import('./pool.js'), import('./lexicon.js')])
  const { lexicon, ...rest } = options
  return createPool<Input | Failure, Analyzed<Input, EntityKind | Kind> | Failure>({
    file: workerFile(),
    workers,
    data: { options: rest, lexicon: lexicon ? packLexicon(lexicon) : null },
    sizeOf,
    poisoned: (article) => failure(article.id, 'worker-died', 'every worker that read this article died'),
    unsent: (article, reason) =>
      failure(
        idOf(article),
        'not-cloned',
        `found what cannot be sent to a worker: ${reason instanceof Error ? reason.message : String(reason)}`,
      ),
  })
}

/**
 * Reads many articles: an async iterable in, an async iterable out, in the same order, each record with the fields that its article came with.
 * It reads no further ahead than it must (back-pressure), so that memory does not grow with the number of articles. An article that cannot
 * be read gives a `Failure` in its place. Breaking out of the loop closes the source and the workers.
 *
 * @param articles anything that can be iterated; a `Failure` among them stays as it is, in its place.
 * @throws the signal's reason where it is aborted, and what the source throws when all before it has come out.
 * @example
 * ```ts
 * const articles = [{ id: 1, outlet: 'واس', text: 'قال بوتين إن "العلاقات ممتازة".' }]
 * for await (const record of analyzeStream(articles, { workers: 2 })) {
 *   if ('error' in record) console.error(record.id, record.error.message)
 *   else console.log(record.outlet, record.quotes[0].speakerName) // → واس بوتين
 * }
 * ```
 */
export async function* analyzeStream<Input extends Article, Kind extends string = never>(
  articles: AsyncIterable<Input | Failure> | Iterable<Input | Failure>,
  options: StreamOptions<Kind> = {},
): AsyncGenerator<Analyzed<Input, EntityKind | Kind> | Failure> {
  const { workers = 0, signal, ordered = true, ...read } = options
  if (!Number.isInteger(workers) || workers < 0)
    throw new TypeError(`workers: found ${String(workers)}, expected a whole number, 0 or more`)
  const runner = workers === 0 ? runHere<Input, Kind>(read) : await runInWorkers<Input, Kind>(read, workers)
  yield* flowThrough(articles, runner, { ordered, signal })
}
