import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Writable } from 'node:stream'
import { reasonOf, UsageError, writeError } from './usage.js'

/** Where records go. */
export interface Output {
  readonly terminal: boolean
  write(text: string): Promise<void>
  end(): Promise<void>
}

const STDOUT = 'to standard output'

function outputTo(stream: Writable, name: string, { terminal, end }: Pick<Output, 'terminal' | 'end'>): Output {
  return {
    terminal,
    async write(text) {
      try {
        if (stream.errored) throw stream.errored
        if (text !== '' && !stream.write(text)) await once(stream, 'drain')
      } catch (error) {
        throw writeError(name, error)
      }
    },
    end,
  }
}

const flushed = (): Promise<void> => new Promise((resolve) => process.stdout.write('', () => resolve()))

function ended(stream: Writable, name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = (error?: Error | null): void => {
      if (error) reject(writeError(name, error))
      else resolve()
    }
    stream.once('error', done)
    stream.end(done)
  })
}

/** Complains before the work begins, not after. */
export async function checkTarget(file: string): Promise<void> {
  const found = await stat(file).catch(() => null)
  if (found?.isDirectory()) throw new UsageError(`cannot write ${file}: it is a directory, expected a file`)
  const folder = await stat(dirname(file)).catch(() => null)
  if (!folder?.isDirectory()) throw new UsageError(`cannot write ${file}: there is no directory ${dirname(file)}`)
}

/** Standard output, or a file. */
export async function openOutput(file: string | undefined): Promise<Output> {
  if (file === undefined || file === '-') return outputTo(process.stdout, STDOUT, { terminal: process.stdout.isTTY === true, end: flushed })
  await checkTarget(file)
  const stream = createWriteStream(file)
  await once(stream, 'open').catch((error: unknown) => {
    throw writeError(file, error)
  })
  // Who writes is told by `errored`; without a listener the error would end the process.
  stream.on('error', () => undefined)
  return outputTo(stream, file, { terminal: false, end: () => ended(stream, file) })
}

/**
 * A reader of the records that goes away (`rawi … | head`) is no error: we stop, and say nothing. Where nobody reads what goes to stderr,
 * the work goes on, and its exit code tells what the lines would have told.
 */
export function quietOnBrokenPipe(): void {
  process.stderr.on('error', () => undefined)
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') process.exit(0)
    process.stderr.write(`rawi: cannot write ${STDOUT}: ${reasonOf(error)}\n`)
    process.exit(1)
  })
}
