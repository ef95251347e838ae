import { PARTS, type Part } from '../stream/article.js'
import { analyzeStream, type Only, type StreamOptions } from '../stream/index.js'
import { type Failure, isFailure } from '../stream/types.js'
import { type BratFolder, openBratFolder } from './brat.js'
import { type FormatName, formatOf, openWriter, type Read, type Writer } from './formats.js'
import { articlesOf, findInputs, type Input, type InputKind } from './inputs.js'
import { filesOf, type ListFiles, readLexicon } from './lists.js'
import { type Output, openOutput } from './output.js'
import { type Progress, showProgress } from './progress.js'
import { openReferenceLog, type ReferenceLog } from './reference.js'
import { findTarget, refuseTarget } from './target.js'
import { describeTerminal } from './terminal.js'
import { UsageError } from './usage.js'

/** The options of `analyze` and of its shorthands. */
export interface ReadCommand extends ListFiles {
  readonly only?: readonly Part[]
  readonly input?: InputKind
  readonly field?: string
  readonly encoding?: string
  readonly format?: FormatName
  readonly reference?: string
  readonly referenceField?: string
  readonly region?: string
  readonly descriptive?: boolean
  readonly workers: number
  readonly output?: string
  readonly text: boolean
  readonly progress: boolean
  readonly shape?: boolean
  readonly bom?: boolean
}

async function streamOptions(command: ReadCommand): Promise<StreamOptions<string, Only>> {
  const { only, reference, referenceField, region, descriptive, workers } = command
  const lexicon = await readLexicon(command)
  return {
    workers,
    ...(only ? { only } : {}),
    ...(lexicon ? { lexicon } : {}),
    ...(reference ? { reference } : {}),
    ...(referenceField ? { referenceField } : {}),
    ...(region ? { region } : {}),
    ...(descriptive ? { descriptive } : {}),
  }
}

const sizeOf = (inputs: readonly Input[]): number | null =>
  inputs.reduce<number | null>((sum, { size }) => (sum === null || size === null ? null : sum + size), 0)

interface Tally {
  total: number
  failed: number
}

/** What becomes of each record. */
interface Sink {
  readonly takesFailures: boolean
  record(record: Read): Promise<void>
  failure(record: Failure): Promise<void>
  end(): Promise<void>
}

function fileSink(writer: Writer, output: Output): Sink {
  return {
    takesFailures: writer.takesFailures,
    record: (record) => output.write(writer.record(record)),
    failure: (record) => output.write(writer.failure(record)),
    async end() {
      await output.write(writer.end())
      await output.end()
    },
  }
}

function bratSink(folder: BratFolder, writer: Writer): Sink {
  return {
    takesFailures: false,
    record: (record) => folder.add(String(record.id), record.text, writer.record(record)),
    failure: async () => undefined,
    end: async () => undefined,
  }
}

async function openSink(format: FormatName, inputs: readonly Input[], command: ReadCommand): Promise<{ sink: Sink; onTerminal: boolean }> {
  const folder = format === 'brat' ? await openBratFolder(command.output, inputs) : null
  const output = await openOutput(folder ? undefined : command.output)
  const terminal = await describeTerminal({ isTerminal: output.terminal, shaped: command.shape === true })
  const writer = openWriter(format, { parts: command.only ?? PARTS, terminal, withText: command.text, mark: command.bom === true })
  return folder ? { sink: bratSink(folder, writer), onTerminal: false } : { sink: fileSink(writer, output), onTerminal: output.terminal }
}

interface Watchers {
  readonly progress: Progress
  readonly references: ReferenceLog | null
}

async function pour(records: AsyncIterable<Read | Failure>, sink: Sink, { progress, references }: Watchers): Promise<Tally> {
  const tally: Tally = { total: 0, failed: 0 }
  for await (const record of records) {
    tally.total++
    progress.addArticle()
    if (!isFailure(record)) {
      references?.note(record)
      await sink.record(record)
    } else {
      tally.failed++
      await sink.failure(record)
      if (!sink.takesFailures) process.stderr.write(`rawi: ${record.error.message}\n`)
    }
  }
  return tally
}

/** Reads the articles of the files and writes what is in them. The answer is the exit code. */
export async function runRead(files: readonly string[], command: ReadCommand, defaultFormat: 'jsonl' | 'table'): Promise<number> {
  const target = await findTarget(command.output, command.format)
  const inputs = await findInputs(files, command.input, target)
  for (const file of filesOf(command)) await refuseTarget(file, target)
  const options = await streamOptions(command)
  const format = command.format ?? formatOf(command.output) ?? (inputs.some(({ kind }) => kind === 'jsonl') ? 'jsonl' : defaultFormat)
  if (command.bom && format !== 'csv') throw new UsageError(`--bom is for CSV, and this is ${format}: give --format csv`)
  const { sink, onTerminal } = await openSink(format, inputs, command)
  const progress = showProgress(sizeOf(inputs), command.progress && !onTerminal)
  const articles = articlesOf(inputs, { ...command, onBytes: (bytes) => progress.addBytes(bytes) })
  const references = command.referenceField === undefined ? null : openReferenceLog(command.referenceField)
  const records = analyzeStream(references?.watch(articles) ?? articles, options)
  const { total, failed } = await pour(records, sink, { progress, references }).finally(() => progress.stop())
  await sink.end()
  references?.report()
  if (failed > 0 && sink.takesFailures) process.stderr.write(`rawi: ${failed} of ${total} could not be read; their records say why\n`)
  return failed > 0 ? 1 : 0
}
