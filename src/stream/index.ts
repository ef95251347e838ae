import type { EntityKind } from '../entities/types.js'
import { checkIterable, failWith } from '../lexicon/issues.js'
import { FLAG, type Rules } from '../lexicon/options.js'
import { type Analyzed, checkReadOptions, type Only, type ReadOptions, readArticle } from './article.js'
import { flowThrough, type Runner } from './flow.js'
import { type Article, type Failure, failure } from './types.js'

export type { AnalyzeOptions } from '../analyze/index.js'
export type { Analysis } from '../analyze/types.js'
export type { EntityKind } from '../entities/types.js'

export type { Analyzed, Only, Part, ReadOptions } from './article.js'
export { type JsonlOptions, readJsonl, writeJsonl } from './jsonl.js'
export type { Article, Failure, Warning } from './types.js'

/** How many articles are read: see `analyzeStream`. */
export interface StreamOptions<Kind extends string = never, Parts extends Only = undefined> extends ReadOptions<Kind, Parts> {
  /** Worker threads (Node, Deno, Bun). Default 0: in this thread, also in browsers. */
  readonly workers?: number
  /** Ends the stream at once; the reason is thrown. */
  readonly signal?: AbortSignal
  /** False: each record as soon as it is there. Default true: the order of the source. */
  readonly ordered?: boolean
}

/** How much there is to read; of what throws when it is asked, nothing. */
function sizeOf(article: Article | Failure): number {
  try {
    return typeof article === 'object' && article !== null && 'text' in article && typeof article.text === 'string'
      ? article.text.length
      : 0
  } catch {
    return 0
  }
}

/** The id of whatever was given for an article. */
function idOf(article: unknown): string | number | null {
  const id: unknown = typeof article === 'object' && article !== null && 'id' in article ? article.id : null
  return typeof id === 'string' || typeof id === 'number' ? id : null
}

/** So long this thread may read without letting anything else run. */
const BREATH = 40

function runHere<Input extends Article, Kind extends string, Parts extends Only>(
  options: ReadOptions<Kind, Parts>,
): Runner<Input | Failure, Analyzed<Input, EntityKind | Kind, Parts> | Failure> {
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
      return batch.map((article) => readArticle<Input, Kind, Parts>(article, options))
    },
    close: async () => undefined,
  }
}

/** A browser has no worker threads, and no `process`. */
function checkThreads(workers: number): void {
  const { process } = globalThis as { readonly process?: { readonly getBuiltinModule?: unknown } }
  if (typeof process?.getBuiltinModule !== 'function')
    failWith('options.workers', workers, '0 where there are no worker threads, as in a browser')
}

async function runInWorkers<Input extends Article, Kind extends string, Parts extends Only>(
  options: ReadOptions<Kind, Parts>,
  workers: number,
): Promise<Runner<Input | Failure, Analyzed<Input, EntityKind | Kind, Parts> | Failure>> {
  checkThreads(workers)
  const [{ createPool, workerFile }, { packLexicon }] = await Promise.all([import('./pool.js'), import('./lexicon.js')])
  const { lexicon, ...rest } = options
  return createPool<Input | Failure, Analyzed<Input, EntityKind | Kind, Parts> | Failure>({
    file: workerFile(),
    workers,
    data: { options: rest, lexicon: lexicon ? packLexicon(lexicon) : null },
    sizeOf,
    poisoned: (article) => failure(idOf(article), 'worker-died', 'every worker that read this article died'),
    unsent: (article, reason) =>
      failure(
        idOf(article),
        'not-cloned',
        `found what cannot be sent to a worker: ${reason instanceof Error ? reason.message : String(reason)}`,
      ),
  })
}

const RULES: Rules = {
  workers: ['a whole number, 0 or more', (count) => Number.isInteger(count) && (count as number) >= 0],
  signal: ['an AbortSignal', (signal) => typeof (signal as AbortSignal | null)?.addEventListener === 'function'],
  ordered: FLAG,
}

/**
 * Reads many articles: an async iterable in, an async iterable out, in the same order, each record with the fields that its article came with.
 * It reads no further ahead than it must (back-pressure), so that memory does not grow with the number of articles. An article that cannot
 * be read gives a `Failure` in its place. Breaking out of the loop closes the source and the workers.
 *
 * @param articles anything that can be iterated; a `Failure` among them stays as it is, in its place.
 * A failure is known by its `error`: where an article has such a field itself, or another that its record has a use for, that comes out
 * under `article`.
 *
 * @throws {TypeError} before the first article is asked for, where an option is wrong; the signal's reason where it is aborted; what the
 * source throws, when all before it has come out.
 * @example
 * ```ts
 * const articles = [{ id: 1, outlet: 'واس', text: 'قال بوتين إن "العلاقات ممتازة".' }]
 * for await (const record of analyzeStream(articles, { workers: 2 })) {
 *   if ('error' in record) console.error(record.id, record.error.message)
 *   else console.log(record.outlet, record.quotes[0].speakerName) // → واس بوتين
 * }
 * ```
 */
export async function* analyzeStream<Input extends Article, Kind extends string = never, const Parts extends Only = undefined>(
  articles: AsyncIterable<Input | Failure> | Iterable<Input | Failure>,
  options: StreamOptions<Kind, Parts> = {},
): AsyncGenerator<Analyzed<Input, EntityKind | Kind, Parts> | Failure> {
  checkReadOptions(options, RULES)
  checkIterable('articles', articles, 'an iterable, or an async one, of articles')
  const { workers = 0, signal, ordered = true, ...read } = options
  const runner = workers === 0 ? runHere<Input, Kind, Parts>(read) : await runInWorkers<Input, Kind, Parts>(read, workers)
  yield* flowThrough(articles, runner, { ordered, signal })
}
