/** Does the work of a flow, a batch at a time. */
export interface Runner<In, Out> {
  /** How many batches it works on at once. */
  readonly lanes: number
  /** How many batches may be sent and not yet taken by the consumer; this is the back-pressure. */
  readonly depth: number
  /** A batch is full at so many items … */
  readonly batchItems: number
  /** … or at so much size. */
  readonly batchSize: number
  sizeOf(item: In): number
  run(batch: readonly In[]): Promise<readonly Out[]>
  close(): Promise<void>
}

/** How articles flow through a runner. */
export interface FlowOptions {
  readonly ordered: boolean
  readonly signal: AbortSignal | undefined
}

type Source<In> = AsyncIterable<In> | Iterable<In>
type Puller<In> = AsyncIterator<In> | Iterator<In>

/** A batch that was sent, and its results when they are there. */
interface Slot<Out> {
  results: readonly Out[] | null
}

interface Flow<In, Out> {
  readonly puller: Puller<In>
  readonly runner: Runner<In, Out>
  /** Sent and not yet taken, in the order of the source. */
  slots: Slot<Out>[]
  buffer: In[]
  bufferSize: number
  running: number
  reading: boolean
  ended: boolean
  /** What the source threw: thrown on when all that it gave before has come out. */
  sourceError: { readonly reason: unknown } | null
  /** What ends the flow at once: an abort, or a pool that cannot start. */
  fatal: { readonly reason: unknown } | null
  wake: () => void
}

function pullerOf<In>(source: Source<In>): Puller<In> {
  return Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]()
}

function isFull<In, Out>(flow: Flow<In, Out>): boolean {
  return flow.buffer.length >= flow.runner.batchItems || flow.bufferSize >= flow.runner.batchSize
}

function send<In, Out>(flow: Flow<In, Out>): void {
  const slot: Slot<Out> = { results: null }
  const batch = flow.buffer
  flow.buffer = []
  flow.bufferSize = 0
  flow.slots.push(slot)
  flow.running++
  flow.runner.run(batch).then(
    (results) => {
      slot.results = results
      flow.running--
      move(flow)
    },
    (reason: unknown) => {
      flow.fatal ??= { reason }
      flow.wake()
    },
  )
}

async function read<In, Out>(flow: Flow<In, Out>): Promise<void> {
  flow.reading = true
  try {
    const step = await flow.puller.next()
    if (step.done) flow.ended = true
    else {
      flow.buffer.push(step.value)
      flow.bufferSize += flow.runner.sizeOf(step.value)
    }
  } catch (reason) {
    flow.ended = true
    flow.sourceError = { reason }
  }
  flow.reading = false
  move(flow)
}

/** Sends what can be sent, reads on where there is room: an idle lane takes whatever is there, a busy runner only full batches. */
function move<In, Out>(flow: Flow<In, Out>): void {
  const room = flow.slots.length < flow.runner.depth
  const due = flow.running < flow.runner.lanes || flow.ended || isFull(flow)
  if (flow.buffer.length > 0 && room && due) send(flow)
  if (!flow.ended && !flow.reading && !isFull(flow)) void read(flow)
  flow.wake()
}

/** The next batch of results that may come out, taken from the flow. */
function take<In, Out>(flow: Flow<In, Out>, ordered: boolean): readonly Out[] | null {
  const position = ordered ? 0 : flow.slots.findIndex(({ results }) => results !== null)
  const results = flow.slots[position]?.results ?? null
  if (results !== null) flow.slots.splice(position, 1)
  return results
}

async function close<In, Out>(flow: Flow<In, Out>): Promise<void> {
  const pending = flow.reading
  flow.ended = true
  // What the end of the source throws, at once or later, keeps no worker alive.
  const returned = (async () => flow.puller.return?.())().catch(() => undefined)
  await flow.runner.close()
  // A source that is still waiting for its next article would hold back its own return until that comes.
  if (!pending) await returned
}

function start<In, Out>(source: Source<In>, runner: Runner<In, Out>): Flow<In, Out> {
  return {
    puller: pullerOf(source),
    runner,
    slots: [],
    buffer: [],
    bufferSize: 0,
    running: 0,
    reading: false,
    ended: false,
    sourceError: null,
    fatal: null,
    wake: () => undefined,
  }
}

/** All of `source` through `runner`: nothing is lost, no more is held than `depth` batches and one that is being filled. */
export async function* flowThrough<In, Out>(source: Source<In>, runner: Runner<In, Out>, options: FlowOptions): AsyncGenerator<Out> {
  const { signal, ordered } = options
  const flow = start(source, runner)
  const abort = (): void => {
    flow.fatal ??= { reason: signal?.reason }
    flow.wake()
  }
  signal?.addEventListener('abort', abort, { once: true })
  try {
    if (signal?.aborted) abort()
    else move(flow)
    for (;;) {
      if (flow.fatal) throw flow.fatal.reason
      const results = take(flow, ordered)
      if (results !== null) {
        move(flow)
        for (const result of results) {
          yield result
          if (flow.fatal) throw (flow.fatal as { reason: unknown }).reason
        }
      } else if (flow.ended && flow.slots.length === 0 && flow.buffer.length === 0) {
        if (flow.sourceError) throw flow.sourceError.reason
        return
      } else
        await new Promise<void>((resolve) => {
          flow.wake = resolve
        })
    }
  } finally {
    signal?.removeEventListener('abort', abort)
    await close(flow)
  }
}
