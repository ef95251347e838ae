import { type BigIntStats, fstatSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { UsageError } from './usage.js'

/** Where the output goes, as the file system knows it: whoever reads there too loses what he reads, or never ends. */
export interface Target {
  /** As the user gave it; null is standard output. */
  readonly name: string | null
  /** Its device and inode; null where nobody could read there: nothing yet, a pipe, a terminal. */
  readonly identity: string | null
  /** Texts, `.txt`, are written into it. */
  readonly isFolder: boolean
}

const STDIN = 0
const STDOUT = 1

const idOf = ({ dev, ino }: BigIntStats): string => `${dev}:${ino}`

async function identityOf(path: string): Promise<{ id: string; stats: BigIntStats } | null> {
  const stats = await stat(path, { bigint: true }).catch(() => null)
  return stats && { id: idOf(stats), stats }
}

/** The file that a descriptor was redirected to. */
function redirected(descriptor: number): string | null {
  try {
    const stats = fstatSync(descriptor, { bigint: true })
    return stats.isFile() ? idOf(stats) : null
  } catch {
    return null
  }
}

/** What `-o` names, or standard output; a directory is written into by the format brat alone. */
export async function findTarget(output: string | undefined, format?: string): Promise<Target> {
  if (output === undefined || output === '-') return { name: null, identity: redirected(STDOUT), isFolder: false }
  const found = await identityOf(output)
  const isFolder = format === 'brat' && found?.stats.isDirectory() === true
  return { name: output, identity: isFolder || found?.stats.isFile() ? (found?.id ?? null) : null, isFolder }
}

/** Whether the output is this file, under whatever name, or may be put in its place. */
export async function isTarget(path: string, { identity, isFolder }: Target): Promise<boolean> {
  if (identity === null) return false
  if (isFolder) return path.endsWith('.txt') && (await identityOf(dirname(path)))?.id === identity
  return path === '-' ? redirected(STDIN) === identity : (await identityOf(path))?.id === identity
}

/**
 * Complains where the output would be written over what is read.
 *
 * @throws {UsageError} with the name of the file.
 */
export async function refuseTarget(path: string, target: Target): Promise<void> {
  const { name, identity, isFolder } = target
  const isItself = isFolder && (await identityOf(path))?.id === identity
  if (!isItself && !(await isTarget(path, target))) return
  const read = path === '-' ? 'standard input' : path
  if (name === null) throw new UsageError(`standard output goes to ${read}, which is also read; write to another file`)
  if (isFolder) throw new UsageError(`cannot write to ${name}: ${read} is read there; name another directory with -o`)
  throw new UsageError(`cannot write ${name}: it is also read, as ${read}; name another file with -o`)
}
