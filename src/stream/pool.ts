import type { Worker, WorkerOptions } from 'node:worker_threads'
import type { Runner } from './flow.js'

/**
 * A pool of worker threads that loses nothing: what a dead worker was doing is done again by another, an article that
 * kills its worker again and again gets a record of its own, and the rest of its batch is done without it.
 *
 * (piscina 5.3 was tried first: where the replacement of a dead worker dies before it is ready, it starts no other, and
 * what waits in its queue waits for ever: 200 tasks, 4 early deaths, 0 done, no error.)
 */
interface Job<In, Out> {
  readonly batch: readonly In[]
  readonly resolve: (results: readonly Out[]) => void
  readonly reject: (reason: unknown) => void
  deaths: number
}

interface Hand<In, Out> {
  readonly worker: Worker
  ready: boolean
  job: Job<In, Out> | null
}

interface Pool<In, Out> {
  readonly options: PoolOptions<In, Out>
  readonly hands: Set<Hand<In, Out>>
  readonly waiting: Job<In, Out>[]
  /** Deaths since a worker was last seen alive. */
  stillborn: number
  closed: boolean
}

/** What a pool of workers is made of. */
export interface PoolOptions<In, Out> {
  readonly file: URL
  readonly workers: number
  /** Sent to each worker once. */
  readonly data: unknown
  readonly sizeOf: (item: In) => number
  /** The record of an item that kills whatever works on it. */
  readonly poisoned: (item: In) => Out
  /** The record of an item that cannot be sent to a worker. */
  readonly unsent: (item: In, reason: unknown) => Out
}

const DEATHS_OF_A_BATCH = 2
/** More than one: whatever kills several workers at once may meet the same article twice. */
const DEATHS_OF_ONE = 4
const STILLBORN_BEFORE_GIVING_UP = 20

/** Says what `node -e` reads; a worker that has a file refuses it. */
const NOT_INHERITED = '--input-type'

/**
 * What an article leaves behind is swept before it grows old, and the old is swept before it is much: V8 lets a heap grow by less
 * where it may not grow far. Peak of one, four and ten passes of 3,274 articles with two workers: 206, 215 and 223 MB; without these
 * limits 335, 377 and 382. No cost in time, and an article of three megabytes is read as before.
 */
const YOUNG_MEGABYTES = 12
const OLD_MEGABYTES = 512

const threads = (): typeof import('node:worker_threads') => process.getBuiltinModule('node:worker_threads')

/** From the sources, a worker is TypeScript, which tsx must read; the built file needs nothing. */
function startWorker(file: URL, workerData: unknown): Worker {
  const { Worker } = threads()
  const limits: WorkerOptions = {
    workerData,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES, maxOldGenerationSizeMb: OLD_MEGABYTES },
  }
  // Given explicitly, flags such as --max-old-space-size would be refused, which are fine when inherited.
  const options = process.execArgv.some((flag) => flag.startsWith(NOT_INHERITED)) ? { ...limits, execArgv: [] } : limits
  if (!file.pathname.endsWith('.ts')) return new Worker(file, options)
  const here = JSON.stringify(file.href)
  const tsx = `require('module').createRequire(${here}).resolve('tsx/esm/api').replace(/cjs$/, 'mjs')`
  const code = `import(${tsx}).then(({ register }) => { register(); return import(${here}) })`
  return new Worker(code, { ...options, eval: true })
}

function hire<In, Out>(pool: Pool<In, Out>): void {
  const worker = startWorker(pool.options.file, pool.options.data)
  const hand: Hand<In, Out> = { worker, ready: false, job: null }
  let reason: unknown = new Error('the worker went away')
  pool.hands.add(hand)
  worker.on('message', (message: 'ready' | readonly Out[]) => {
    pool.stillborn = 0
    if (message === 'ready') hand.ready = true
    else hand.job?.resolve(message)
    hand.job = null
    worker.unref()
    assign(pool)
  })
  worker.on('messageerror', () => void worker.terminate())
  worker.on('error', (error) => {
    reason = error
  })
  worker.on('exit', () => {
    bury(pool, hand, reason)
  })
}

function assign<In, Out>(pool: Pool<In, Out>): void {
  for (const hand of pool.hands)
    while (hand.ready && hand.job === null) {
      const job = pool.waiting.shift()
      if (job === undefined) return
      give(pool, hand, job)
    }
}

/** Runs in an event handler too, where nobody would catch what an item throws that cannot be cloned. */
function give<In, Out>(pool: Pool<In, Out>, hand: Hand<In, Out>, job: Job<In, Out>): void {
  try {
    hand.worker.postMessage(job.batch)
    hand.job = job
    hand.worker.ref()
  } catch (reason) {
    if (job.batch.length > 1) split(pool, job)
    else job.resolve(job.batch.map((item) => pool.options.unsent(item, reason)))
  }
}

function bury<In, Out>(pool: Pool<In, Out>, hand: Hand<In, Out>, reason: unknown): void {
  pool.hands.delete(hand)
  if (pool.closed) return
  if (!hand.ready) pool.stillborn++
  if (pool.stillborn >= STILLBORN_BEFORE_GIVING_UP) giveUp(pool, hand.job, reason)
  else {
    if (hand.job !== null) again(pool, hand.job)
    replace(pool)
  }
}

/** Runs in an event handler, where nobody would catch that the system has no more threads to give: then those that are left do the work. */
function replace<In, Out>(pool: Pool<In, Out>): void {
  try {
    hire(pool)
  } catch (error) {
    if (pool.hands.size === 0) giveUp(pool, null, error)
  }
  assign(pool)
}

function giveUp<In, Out>(pool: Pool<In, Out>, job: Job<In, Out> | null, cause: unknown): void {
  const error = new Error(
    `No worker starts from ${pool.options.file.href}: ${String(cause)}; a bundle must leave rawi out of itself (external)`,
    { cause },
  )
  job?.reject(error)
  for (const waiting of pool.waiting.splice(0)) waiting.reject(error)
}

/** A job whose worker died: once more as it is, then each article for itself, then a record in its place. */
function again<In, Out>(pool: Pool<In, Out>, job: Job<In, Out>): void {
  job.deaths++
  const single = job.batch.length === 1
  if (job.deaths < (single ? DEATHS_OF_ONE : DEATHS_OF_A_BATCH)) pool.waiting.unshift(job)
  else if (single) job.resolve(job.batch.map(pool.options.poisoned))
  else split(pool, job)
}

/** Each item of a batch for itself. */
function split<In, Out>(pool: Pool<In, Out>, job: Job<In, Out>): void {
  const parts = job.batch.map((item) => enqueue(pool, [item]))
  Promise.all(parts).then((results) => {
    job.resolve(results.flat())
  }, job.reject)
}

function enqueue<In, Out>(pool: Pool<In, Out>, batch: readonly In[]): Promise<readonly Out[]> {
  return new Promise((resolve, reject) => {
    pool.waiting.push({ batch, resolve, reject, deaths: 0 })
  })
}

/** A runner over `workers` threads. */
export function createPool<In, Out>(options: PoolOptions<In, Out>): Runner<In, Out> {
  const pool: Pool<In, Out> = { options, hands: new Set(), waiting: [], stillborn: 0, closed: false }
  const close = async (): Promise<void> => {
    pool.closed = true
    await Promise.all([...pool.hands].map(({ worker }) => worker.terminate()))
  }
  try {
    for (let hand = 0; hand < options.workers; hand++) hire(pool)
  } catch (error) {
    void close()
    throw error
  }
  return {
    lanes: options.workers,
    depth: options.workers * 3,
    batchItems: 12,
    batchSize: 40_000,
    sizeOf: options.sizeOf,
    run(batch) {
      const results = enqueue(pool, batch)
      assign(pool)
      return results
    },
    close,
  }
}

/** The worker's own file: beside this one, in the sources and in the built package alike. */
export function workerFile(): URL {
  const here = import.meta.url
  return new URL(here.endsWith('.ts') ? './worker.ts' : './worker.js', here)
}
