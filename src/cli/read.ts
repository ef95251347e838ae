import { PARTS, type Part } from '../stream/article.js'
import { analyzeStream, type StreamOptions } from '../stream/index.js'
import { isFailure } from '../stream/types.js'
import { type FormatName, openWriter, type Read } from './formats.js'
import { articlesOf, findInputs, type Input, type InputKind } from './inputs.js'
import { type ListFiles, readLexicon } from './lists.js'
import { openOutput } from './output.js'
import { showProgress } from './progress.js'
import { describeTerminal } from './terminal.js'

/** The options of `analyze` and of its shorthands. */
export interface ReadCommand extends ListFiles {
  readonly only?: readonly Part[]
  readonly input?: InputKind
  readonly field?: string
  readonly encoding?: string
  readonly format?: FormatName
  readonly reference?: string
  readonly referenceField?: string
  readonly workers: number
  readonly output?: string
  readonly text: boolean
  readonly progress: boolean
}

function withoutText({ text: _text, ...rest }: Read): object {
  return rest
}

async function streamOptions(command: ReadCommand): Promise<StreamOptions<string>> {
  const { only, reference, referenceField, workers } = command
  const lexicon = await readLexicon(command)
  return {
    workers,
    ...(only ? { only } : {}),
    ...(lexicon ? { lexicon } : {}),
    ...(reference ? { reference } : {}),
    ...(referenceField ? { referenceField } : {}),
  }
}

const sizeOf = (inputs: readonly Input[]): number | null =>
  inputs.reduce<number | null>((sum, { size }) => (sum === null || size === null ? null : sum + size), 0)

/** Reads the articles of the files and writes what is in them. The answer is the exit code. */
export async function runRead(files: readonly string[], command: ReadCommand, defaultFormat: 'jsonl' | 'table'): Promise<number> {
  const inputs = await findInputs(files, command.input)
  const options = await streamOptions(command)
  const output = await openOutput(command.output)
  const everyLine = inputs.some(({ kind }) => kind === 'jsonl')
  const format = command.format ?? (everyLine ? 'jsonl' : defaultFormat)
  const writer = await openWriter(format, { parts: command.only ?? PARTS, terminal: describeTerminal(output.terminal) })
  const progress = showProgress(sizeOf(inputs), command.progress && !output.terminal)
  const articles = articlesOf(inputs, { ...command, onBytes: (bytes) => progress.addBytes(bytes) })
  let failed = 0
  let total = 0
  for await (const record of analyzeStream(articles, options)) {
    total++
    progress.addArticle()
    if (isFailure(record)) {
      failed++
      await output.write(writer.failure(record))
      if (!writer.takesFailures) process.stderr.write(`rawi: ${record.error.message}\n`)
    } else await output.write(writer.record((command.text ? record : withoutText(record)) as Read))
  }
  await output.write(writer.end())
  progress.stop()
  await output.end()
  if (failed > 0 && writer.takesFailures) process.stderr.write(`rawi: ${failed} of ${total} could not be read; their records say why\n`)
  return failed > 0 ? 1 : 0
}
