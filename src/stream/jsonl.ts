import { checkIterable, failWith } from '../lexicon/issues.js'
import { checkOptions, type Rules, TEXT } from '../lexicon/options.js'
import { type Article, type Failure, failure } from './types.js'

/** How JSON lines become articles. */
export interface JsonlOptions {
  /** The field that holds the text. Default `text`; `a.b` looks inside. */
  readonly field?: string
  /** The field that holds the id. Default `id`. */
  readonly idField?: string
  /** The name of the source, for the ids of articles that have none (`name:line`) and for messages. Default `line`. */
  readonly name?: string
}

const RULES: Rules = { field: TEXT, idField: TEXT, name: TEXT }

const NEWLINE = 0x0a

function joined(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1) return parts[0]
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** The lines of a stream of bytes, without their ends; a last line needs no newline. */
async function* splitLines(chunks: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  let rest: Uint8Array[] = []
  let count = 0
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? encoder.encode(chunk) : chunk
    if (!ArrayBuffer.isView(bytes)) failWith(`chunks[${count}]`, bytes, 'a string or a Uint8Array')
    count++
    let from = 0
    for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, from)) {
      rest.push(bytes.subarray(from, end))
      yield joined(rest)
      rest = []
      from = end + 1
    }
    if (from < bytes.length) rest.push(Uint8Array.prototype.slice.call(bytes, from))
  }
  if (rest.length > 0) yield joined(rest)
}

/** The id with which a broken line begins, where it does: `{"id":"a1","text":"…` */
const LEADING_ID = /^\s*\{\s*"id"\s*:\s*("(?:[^"\\]|\\.)*"|-?\d{1,15})\s*[,}]/

function idOfBroken(line: string): string | number | null {
  const found = LEADING_ID.exec(line)
  try {
    return found ? (JSON.parse(found[1]) as string | number) : null
  } catch {
    return null
  }
}

const LONG_NUMBER = /\d{16}/
/** What stands between strings has numbers and signs; these are the numbers. */
const NUMBERS = /[-+.\deE]+/g

const isInexact = (number: string): boolean => /^-?\d{16,}$/.test(number) && !Number.isSafeInteger(Number(number))

/** Behind the string that begins at `start`. */
function endOfString(line: string, start: number): number {
  let at = start + 1
  for (; at < line.length && line[at] !== '"'; at++) if (line[at] === '\\') at++
  return at + 1
}

/** An integer that JavaScript cannot hold (an id of twenty digits) comes as a string, and not as another number. */
function parseRecord(line: string): unknown {
  const record: unknown = JSON.parse(line)
  if (!LONG_NUMBER.test(line)) return record
  let exact = ''
  for (let at = 0; at < line.length; ) {
    const quote = line.indexOf('"', at)
    const start = quote < 0 ? line.length : quote
    const end = endOfString(line, start)
    exact += line.slice(at, start).replace(NUMBERS, (number) => (isInexact(number) ? `"${number}"` : number)) + line.slice(start, end)
    at = end
  }
  return exact === line ? record : JSON.parse(exact)
}

/** What stands in a field; `a.b` looks inside, where no field has that very name. */
export function fieldOf(record: object, path: string): unknown {
  if (Object.hasOwn(record, path)) return Reflect.get(record, path)
  let value: unknown = record
  for (const key of path.split('.'))
    value = typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined
  return value
}

/** A record with another value in a field, found as `fieldOf` finds it. */
export function withField(record: object, path: string, value: unknown): object {
  const [key, ...rest] = Object.hasOwn(record, path) ? [path] : path.split('.')
  return { ...record, [key]: rest.length === 0 ? value : withField(Object(Reflect.get(record, key)) as object, rest.join('.'), value) }
}

/** The lines whose text has another name: an article has it as `text`, and a line may have a `text` of its own beside it. */
const lines = /* @__PURE__ */ new WeakMap<object, object>()

/** The record of the line that an article came from; of one whose text is called `text` the article itself. */
export const lineOf = (article: Article): object => lines.get(article) ?? article

const isId = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number'

function articleOf(record: object, place: string, options: JsonlOptions): Article | Failure {
  const { field = 'text', idField = 'id' } = options
  const given = fieldOf(record, idField)
  const id = isId(given) ? given : place
  const text = fieldOf(record, field)
  if (typeof text !== 'string') {
    const keys = Object.keys(record).slice(0, 12).join(', ')
    const found = text === undefined ? `no field ${field} (there are: ${keys})` : `no string in field ${field}`
    return failure(id, 'no-text', `${place}: ${found}; name the field that holds the text (--field, or the option field)`)
  }
  const { [field]: _text, ...context } = record as Record<string, unknown>
  const article = { ...context, id, text }
  if (field !== 'text') lines.set(article, record)
  return article
}

function parseLine(bytes: Uint8Array, decoder: TextDecoder, place: string, options: JsonlOptions): Article | Failure {
  let line = ''
  try {
    line = decoder.decode(bytes)
    if (line.trim() === '') return failure(null, 'empty-line', `${place}: an empty line, expected a JSON object`)
    const record = parseRecord(line)
    if (typeof record === 'object' && record !== null && !Array.isArray(record)) return articleOf(record, place, options)
    return failure(null, 'no-object', `${place}: expected a JSON object, such as {"id":"a1","text":"…"}`)
  } catch (error) {
    if (line === '') return failure(null, 'not-utf8', `${place}: this line is not UTF-8`)
    return failure(idOfBroken(line), 'not-json', `${place}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/**
 * Articles from JSON lines: one line, one article. A line that is none gives a `Failure` in its place. The other fields of a line are
 * kept; the type parameter says what they are, which nobody checks. An integer beyond what a number holds exactly comes as a string of
 * its digits.
 *
 * @throws {TypeError} where an option is wrong, or where `chunks` gives neither strings nor bytes.
 * @example
 * ```ts
 * const lines = ['{"id":1,"text":"قال بوتين إن العلاقات ممتازة."}\n{"id":2}\n']
 * for await (const article of readJsonl(lines)) {
 *   if ('error' in article) console.log(article.error.code) // → no-text
 *   else console.log(article.id) // → 1
 * }
 * for await (const article of readJsonl<Article & { published: string }>(['{"id":1,"text":"نعم","published":"2022-12-30"}']))
 *   if (!('error' in article)) console.log(article.published) // → 2022-12-30
 * ```
 */
export async function* readJsonl<Line extends Article = Article>(
  chunks: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>,
  options: JsonlOptions = {},
): AsyncGenerator<Line | Failure> {
  checkOptions(options, RULES)
  const parts = typeof chunks === 'string' ? [chunks] : chunks
  checkIterable('chunks', parts, 'an iterable, or an async one, of strings or bytes')
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const { name = 'line' } = options
  let line = 0
  for await (const bytes of splitLines(parts)) yield parseLine(bytes, decoder, `${name}:${++line}`, options) as Line | Failure
}

/**
 * Records as JSON lines.
 *
 * @example
 * ```ts
 * const lines = writeJsonl(analyzeStream([{ id: 1, text: 'قال بوتين' }])) // AsyncGenerator<string>
 * ```
 */
export async function* writeJsonl(records: AsyncIterable<object> | Iterable<object>): AsyncGenerator<string> {
  for await (const record of records) yield `${JSON.stringify(record)}\n`
}
