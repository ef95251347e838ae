import { type NormalizeOptions, normalize, type Op, PROFILES, type ProfileName, parseOps } from '../normalizer/index.js'
import { lineOf, withField } from '../stream/jsonl.js'
import { type Article, type Failure, isFailure } from '../stream/types.js'
import { articlesOf, findInputs, type InputKind } from './inputs.js'
import { openOutput } from './output.js'
import { findTarget } from './target.js'
import { UsageError } from './usage.js'

/** The options of `rawi normalize`. */
export interface NormalizeCommand {
  readonly input?: InputKind
  readonly field?: string
  readonly encoding?: string
  readonly output?: string
  readonly profile?: ProfileName
  readonly ops?: string
}

/** The values of `--profile`. */
export const PROFILE_NAMES: readonly string[] = Object.keys(PROFILES)

/** `stripTatweel,foldDigits:to=arab`, or the same as JSON: `["stripTatweel",["foldDigits",{"to":"arab"}]]`. */
function readOps(ops: string): NormalizeOptions {
  try {
    const read: NormalizeOptions = { ops: ops.trimStart().startsWith('[') ? (JSON.parse(ops) as Op[]) : parseOps(ops) }
    normalize('', read)
    return read
  } catch (error) {
    throw new UsageError(`--ops: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** The text goes back into the field that it came from. */
function written(
  article: Article,
  options: NormalizeOptions,
  { input, field = 'text' }: Pick<NormalizeCommand, 'input' | 'field'>,
): string {
  const text = normalize(article.text, options)
  return input === 'jsonl' ? `${JSON.stringify({ ...withField(lineOf(article), field, text), id: article.id })}\n` : text
}

function report(record: Failure, kind: InputKind): string {
  if (kind === 'jsonl') return `${JSON.stringify(record)}\n`
  process.stderr.write(`rawi: ${record.error.message}\n`)
  return ''
}

/** Text in, text out; JSON lines in, JSON lines out, with the text normalized and everything else as it was. */
export async function runNormalize(files: readonly string[], command: NormalizeCommand): Promise<number> {
  if (command.profile !== undefined && command.ops !== undefined) throw new UsageError('give --profile or --ops, not both')
  const options = command.ops === undefined ? (command.profile ?? 'standard') : readOps(command.ops)
  const inputs = await findInputs(files, command.input, await findTarget(command.output))
  const output = await openOutput(command.output)
  let code = 0
  for (const input of inputs)
    for await (const record of articlesOf([input], command)) {
      if (isFailure(record)) code = 1
      await output.write(isFailure(record) ? report(record, input.kind) : written(record, options, { ...command, input: input.kind }))
    }
  await output.end()
  return code
}
