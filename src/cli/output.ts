import { createWriteStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Writable } from 'node:stream'
import { reasonOf, UsageError } from './usage.js'

/** Where records go. */
export interface Output {
  readonly terminal: boolean
  write(text: string): Promise<void>
  end(): Promise<void>
}

function outputTo(stream: Writable, terminal: boolean, end: () => Promise<void>): Output {
  return {
    terminal,
    end,
    async write(text) {
      if (text !== '' && !stream.write(text)) await new Promise<void>((resolve) => stream.once('drain', resolve))
    },
  }
}

const flushed = (): Promise<void> => new Promise((resolve) => process.stdout.write('', () => resolve()))

/** Complains before the work begins, not after. */
export async function checkTarget(file: string): Promise<void> {
  const found = await stat(file).catch(() => null)
  if (found?.isDirectory()) throw new UsageError(`cannot write ${file}: it is a directory, expected a file`)
  const folder = await stat(dirname(file)).catch(() => null)
  if (!folder?.isDirectory()) throw new UsageError(`cannot write ${file}: there is no directory ${dirname(file)}`)
}

/** Standard output, or a file. */
export async function openOutput(file: string | undefined): Promise<Output> {
  if (file === undefined || file === '-') return outputTo(process.stdout, process.stdout.isTTY === true, flushed)
  await checkTarget(file)
  const stream = createWriteStream(file)
  await new Promise<void>((resolve, reject) => {
    stream.once('open', () => resolve())
    stream.once('error', (error) => reject(new UsageError(`cannot write ${file}: ${reasonOf(error)}`)))
  })
  return outputTo(stream, false, () => new Promise<void>((resolve) => stream.end(() => resolve())))
}

/** A reader that goes away (`rawi … | head`) is no error: we stop, and say nothing. */
export function quietOnBrokenPipe(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') process.exit(0)
      throw error
    })
}
