import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { flowThrough } from '../../src/stream/flow.js'
import { createPool } from '../../src/stream/pool.js'

const folder = mkdtempSync(join(tmpdir(), 'rawi-pool-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

function workerFile(name: string, onBatch: string): URL {
  const path = join(folder, name)
  writeFileSync(
    path,
    `import { parentPort } from 'node:worker_threads'
     parentPort.on('message', (batch) => { ${onBatch} })
     parentPort.postMessage('ready')`,
  )
  return pathToFileURL(path)
}

async function run(file: URL, items: readonly number[], workers = 2): Promise<unknown[]> {
  const pool = createPool<number, unknown>({
    file,
    workers,
    data: null,
    sizeOf: () => 1,
    poisoned: (item) => `poisoned ${item}`,
    unsent: String,
  })
  const all: unknown[] = []
  for await (const result of flowThrough(items, pool, { ordered: true, signal: undefined })) all.push(result)
  return all
}

const numbers = Array.from({ length: 200 }, (_, number) => number)

test('what kills every worker that touches it gets a record in its place, and nothing else is lost', async () => {
  const file = workerFile('poison.mjs', 'if (batch.includes(77)) process.exit(1); parentPort.postMessage(batch.map((item) => item * 2))')
  expect(await run(file, numbers)).toEqual(numbers.map((number) => (number === 77 ? 'poisoned 77' : number * 2)))
})

test('a worker that throws, or leaves a promise rejected, is replaced', async () => {
  const code = (failing: string): string =>
    `globalThis.done ??= 0; globalThis.done += batch.length; if (globalThis.done > 100) { ${failing} } parentPort.postMessage(batch.map((item) => item * 2))`
  for (const [name, failing] of [
    ['throws.mjs', "throw new Error('x')"],
    ['rejects.mjs', "Promise.reject(new Error('x')); return"],
  ] as const)
    expect(await run(workerFile(name, code(failing)), numbers)).toEqual(numbers.map((number) => number * 2))
})

test('where no worker starts, the stream says so', async () => {
  await expect(run(new URL('missing.mjs', pathToFileURL(`${folder}/`)), [1, 2])).rejects.toThrow(/No worker starts from .*missing\.mjs/)
})

/** From now on the system has no more threads to give, to the end of `work`. */
async function withoutThreads<T>(work: () => Promise<T>): Promise<T> {
  const threads = process.getBuiltinModule('node:worker_threads') as { Worker: unknown }
  const { Worker } = threads
  const done = work()
  threads.Worker = function none() {
    throw new Error('no threads')
  }
  try {
    return await done
  } finally {
    threads.Worker = Worker
  }
}

test('where a dead worker cannot be replaced the others do its work, and where there are none the stream says so', async () => {
  const mark = JSON.stringify(join(folder, 'died'))
  const once = `const fs = process.getBuiltinModule('node:fs'); if (batch.includes(77) && !fs.existsSync(${mark})) { fs.writeFileSync(${mark}, ''); process.exit(1) }`
  const file = workerFile('once.mjs', `${once} parentPort.postMessage(batch.map((item) => item * 2))`)
  expect(await withoutThreads(() => run(file, numbers))).toEqual(numbers.map((number) => number * 2))
  const all = workerFile('all.mjs', 'process.exit(1)')
  await expect(withoutThreads(() => run(all, numbers))).rejects.toThrow(/no threads/)
})
