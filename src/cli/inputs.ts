import { createReadStream } from 'node:fs'
import { access, constants, readFile, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { readJsonl } from '../stream/jsonl.js'
import { type Article, type Failure, failure, isFailure } from '../stream/types.js'
import { isTarget, refuseTarget, type Target } from './target.js'
import { reasonOf, UsageError } from './usage.js'

/** The values of `--input`. */
export type InputKind = 'text' | 'jsonl'

/** A file to read, or standard input. */
export interface Input {
  /** As the user gave it; `-` is standard input. It is the id of a text. */
  readonly name: string
  readonly kind: InputKind
  /** In bytes; null where nobody knows. */
  readonly size: number | null
  /** Why it cannot be read, where that is known beforehand. */
  readonly problem?: string
}

/** How files are read into articles. */
export interface ArticleOptions {
  readonly field?: string
  readonly encoding?: string
  /** Told how many bytes were read. */
  readonly onBytes?: (bytes: number) => void
}

const JSON_LINES = /\.(?:jsonl|ndjson)$/i
const IN_DIRECTORIES = '**/*.{txt,jsonl,ndjson}'

const kindOf = (name: string, kind: InputKind | undefined): InputKind => kind ?? (JSON_LINES.test(name) ? 'jsonl' : 'text')

/** What a directory or a pattern holds, in order, without the output: who asks again would read what he was answered, or wait for ever. */
async function readable(names: readonly string[], target: Target): Promise<string[]> {
  const written = await Promise.all(names.map((name) => isTarget(name, target)))
  return names.filter((_, position) => !written[position]).sort()
}

async function inDirectory(directory: string, target: Target): Promise<string[]> {
  const found = await glob(IN_DIRECTORIES, { cwd: directory, expandDirectories: false, caseSensitiveMatch: false })
  const names = await readable(
    found.map((name) => join(directory, name)),
    target,
  )
  if (names.length === 0) throw new UsageError(`${directory}: no .txt, .jsonl or .ndjson files in this directory`)
  return names
}

/** A pattern as a user of Windows writes it, `news\*.txt`, in the signs that the matcher knows. */
export const patternOf = (argument: string, separator: string): string => (separator === '\\' ? argument.replaceAll('\\', '/') : argument)

async function byPattern(argument: string, target: Target): Promise<string[]> {
  const pattern = patternOf(argument, sep)
  const names = await readable(await glob(pattern, { expandDirectories: false }), target)
  if (names.length === 0) throw new UsageError(`${pattern}: no file matches this pattern`)
  return names
}

async function expand(argument: string, target: Target): Promise<string[]> {
  if (argument === '-') return ['-']
  try {
    return (await stat(argument)).isDirectory() ? await inDirectory(argument, target) : [argument]
  } catch (error) {
    if (error instanceof UsageError) throw error
    if (isDynamicPattern(patternOf(argument, sep))) return byPattern(argument, target)
    throw new UsageError(`cannot read ${argument}: ${reasonOf(error)}; check the path, or give - to read standard input`)
  }
}

const problemOf = (name: string, problem: string): Input => ({ name, kind: 'text', size: 0, problem })

async function inputOf(name: string, kind: InputKind | undefined): Promise<Input> {
  if (name === '-') return { name, kind: kindOf(name, kind), size: null }
  try {
    await access(name, constants.R_OK)
    return { name, kind: kindOf(name, kind), size: (await stat(name)).size }
  } catch (error) {
    return problemOf(name, `cannot read ${name}: ${reasonOf(error)}`)
  }
}

async function inputsOf(argument: string, kind: InputKind | undefined, target: Target): Promise<readonly Input[]> {
  try {
    return await Promise.all((await expand(argument, target)).map((name) => inputOf(name, kind)))
  } catch (error) {
    if (error instanceof UsageError) return [problemOf(argument, error.message)]
    throw error
  }
}

/**
 * The files behind the arguments: paths, patterns, directories, `-`; all are looked at before the first is read. What cannot be read is an
 * input with a problem, and fails in its place.
 *
 * @throws {UsageError} where none can be read, or where the output would be written over one of them.
 */
export async function findInputs(files: readonly string[], kind: InputKind | undefined, target: Target): Promise<readonly Input[]> {
  if (files.length === 0 && process.stdin.isTTY)
    throw new UsageError('nothing to read: give a FILE, or pipe a text in (--help shows examples)')
  const names = files.length === 0 ? ['-'] : files
  if (names.filter((name) => name === '-').length > 1) throw new UsageError('- (standard input) can be given once')
  for (const name of names) await refuseTarget(name, target)
  const inputs = (await Promise.all(names.map((name) => inputsOf(name, kind, target)))).flat()
  if (inputs.every(({ problem }) => problem !== undefined)) throw new UsageError(inputs.map(({ problem }) => problem).join('\n'))
  return inputs
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

const NUL = '\0'

/** In UTF-16 each space and stop has a byte of 0, which a text has otherwise by accident alone: one in fifty is none. */
function isWide(text: string): boolean {
  const beginning = text.slice(0, 2000)
  return (beginning.split(NUL).length - 1) * 50 > beginning.length
}

/** A stream of bytes in UTF-8, whatever it was in. */
async function* recoded(chunks: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<Uint8Array | string> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}

const ADVICE = 'say what it is with --encoding, such as windows-1256 or utf-16le'

/** The articles of JSON lines, which are UTF-8 unless they are said to be something else. */
async function* linesOf(input: Input, { field = 'text', encoding = 'utf-8', onBytes }: ArticleOptions): AsyncGenerator<Article | Failure> {
  const bytes = counted(bytesOf(input), onBytes)
  for await (const article of readJsonl(encoding === 'utf-8' ? bytes : recoded(bytes, encoding), { field, name: input.name }))
    if ('error' in article && isFailure(article) && article.error.code === 'not-utf8')
      yield failure(article.id, 'not-utf8', `${article.error.message}; ${ADVICE}`)
    else yield article
}

async function textOf(input: Input, options: ArticleOptions): Promise<Article | Failure> {
  const bytes = await wholeOf(input)
  options.onBytes?.(bytes.length)
  const { encoding = 'utf-8' } = options
  try {
    const text = decode(bytes, encoding)
    if (!isWide(text)) return { id: input.name, text }
    return failure(input.name, 'not-decoded', `${input.name} has units of 0, as UTF-16 has in ${encoding}; ${ADVICE}`)
  } catch (error) {
    // Another is of its length.
    if (!(error instanceof TypeError)) throw error
    return failure(input.name, 'not-decoded', `${input.name} is not ${encoding}; ${ADVICE}`)
  }
}

/** The articles of all the inputs, one after the other. */
export async function* articlesOf(inputs: readonly Input[], options: ArticleOptions): AsyncGenerator<Article | Failure> {
  for (const input of inputs)
    try {
      if (input.problem !== undefined) yield failure(input.name, 'not-read', input.problem)
      else if (input.kind === 'text') yield await textOf(input, options)
      else yield* linesOf(input, options)
    } catch (error) {
      yield failure(input.name, 'not-read', `cannot read ${input.name}: ${reasonOf(error)}`)
    }
}
