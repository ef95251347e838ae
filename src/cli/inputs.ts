import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { readJsonl } from '../stream/jsonl.js'
import { type Article, type Failure, failure } from '../stream/types.js'
import { reasonOf, UsageError } from './usage.js'

export type InputKind = 'text' | 'jsonl'

/** A file to read, or standard input. */
export interface Input {
  /** As the user gave it; `-` is standard input. It is the id of a text. */
  readonly name: string
  readonly kind: InputKind
  /** In bytes; null where nobody knows. */
  readonly size: number | null
}

export interface ArticleOptions {
  readonly field?: string
  readonly encoding?: string
  /** Told how many bytes were read. */
  readonly onBytes?: (bytes: number) => void
}

const JSON_LINES = /\.(?:jsonl|ndjson)$/i
const IN_DIRECTORIES = '**/*.{txt,jsonl,ndjson}'

const kindOf = (name: string, kind: InputKind | undefined): InputKind => kind ?? (JSON_LINES.test(name) ? 'jsonl' : 'text')

async function inDirectory(directory: string): Promise<string[]> {
  const found = await glob(IN_DIRECTORIES, { cwd: directory, expandDirectories: false })
  if (found.length === 0) throw new UsageError(`${directory}: no .txt, .jsonl or .ndjson files in this directory`)
  return found.sort().map((name) => join(directory, name))
}

async function byPattern(pattern: string): Promise<string[]> {
  const found = await glob(pattern, { expandDirectories: false })
  if (found.length === 0) throw new UsageError(`${pattern}: no file matches this pattern`)
  return found.sort()
}

async function expand(argument: string): Promise<string[]> {
  if (argument === '-') return ['-']
  try {
    return (await stat(argument)).isDirectory() ? await inDirectory(argument) : [argument]
  } catch (error) {
    if (error instanceof UsageError) throw error
    if (isDynamicPattern(argument)) return byPattern(argument)
    throw new UsageError(`cannot read ${argument}: ${reasonOf(error)}; check the path, or give - to read standard input`)
  }
}

async function inputOf(name: string, kind: InputKind | undefined): Promise<Input> {
  if (name === '-') return { name, kind: kindOf(name, kind), size: null }
  const { size } = await stat(name)
  await (await import('node:fs/promises')).access(name, 4).catch((error: unknown) => {
    throw new UsageError(`cannot read ${name}: ${reasonOf(error)}`)
  })
  return { name, kind: kindOf(name, kind), size }
}

/** The files behind the arguments: paths, patterns, directories, `-`; all are looked at before the first is read. */
export async function findInputs(files: readonly string[], kind: InputKind | undefined): Promise<readonly Input[]> {
  if (files.length === 0 && process.stdin.isTTY)
    throw new UsageError('nothing to read: give a FILE, or pipe a text in (--help shows examples)')
  const names = await Promise.all((files.length === 0 ? ['-'] : files).map(expand))
  const all = names.flat()
  if (all.filter((name) => name === '-').length > 1) throw new UsageError('- (standard input) can be given once')
  return Promise.all(all.map((name) => inputOf(name, kind)))
}

async function* counted(chunks: AsyncIterable<Uint8Array>, onBytes: ArticleOptions['onBytes']): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    onBytes?.(chunk.length)
    yield chunk
  }
}

const bytesOf = (input: Input): AsyncIterable<Uint8Array> => (input.name === '-' ? process.stdin : createReadStream(input.name))

async function wholeOf(input: Input): Promise<Uint8Array> {
  if (input.name !== '-') return readFile(input.name)
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks)
}

/** UTF-16 is told by its mark; anything else by `--encoding`. */
function decode(bytes: Uint8Array, encoding: string): string {
  const label = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : encoding
  return new TextDecoder(label, { fatal: true }).decode(bytes)
}

async function textOf(input: Input, options: ArticleOptions): Promise<Article | Failure> {
  const bytes = await wholeOf(input)
  options.onBytes?.(bytes.length)
  const { encoding = 'utf-8' } = options
  try {
    return { id: input.name, text: decode(bytes, encoding) }
  } catch {
    return failure(input.name, 'not-decoded', `${input.name} is not ${encoding}; say what it is with --encoding, such as windows-1256`)
  }
}

/** The articles of all the inputs, one after the other. */
export async function* articlesOf(inputs: readonly Input[], options: ArticleOptions): AsyncGenerator<Article | Failure> {
  const { field = 'text', onBytes } = options
  for (const input of inputs)
    try {
      if (input.kind === 'text') yield await textOf(input, options)
      else yield* readJsonl(counted(bytesOf(input), onBytes), { field, name: input.name })
    } catch (error) {
      yield failure(input.name, 'not-read', `cannot read ${input.name}: ${reasonOf(error)}`)
    }
}
