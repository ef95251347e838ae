import { availableParallelism } from 'node:os'
import { Command, InvalidArgumentError, Option } from 'commander'
import { PARTS, type Part } from '../stream/article.js'
import { type CompileCommand, runCompile } from './compile.js'
import { FORMATS } from './formats.js'
import { addHelp, examplesOf, LISTS_HELP } from './help.js'
import { type NormalizeCommand, PROFILE_NAMES, runNormalize } from './normalize.js'
import { type ReadCommand, runRead } from './read.js'
import { isReference } from './reference.js'

/** Where a command leaves its exit code. */
export interface Outcome {
  code: number
}

const MAX_WORKERS = 256

function parseWorkers(value: string): number {
  if (value === 'auto') return availableParallelism()
  const count = Number(value)
  if (!/^\d{1,3}$/.test(value) || count > MAX_WORKERS) throw new InvalidArgumentError('Give a number of threads, such as 4, or auto.')
  return count
}

function parseParts(value: string): readonly Part[] {
  const parts = value.split(',').map((part) => part.trim())
  const unknown = parts.find((part) => !PARTS.includes(part as Part))
  if (unknown !== undefined) throw new InvalidArgumentError(`There is no part "${unknown}"; give one or more of ${PARTS.join(',')}.`)
  return parts as Part[]
}

function parseDate(value: string): string {
  if (!isReference(value)) throw new InvalidArgumentError('Give a date such as 2022-12-30.')
  return value
}

const REGIONS = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

function parseRegion(value: string): string {
  const code = value.toUpperCase()
  if (!/^[A-Z]{2}$/.test(code) || REGIONS.of(code) === undefined)
    throw new InvalidArgumentError('Give the two letters of a country, such as EG.')
  return code
}

function parseEncoding(value: string): string {
  try {
    return new TextDecoder(value).encoding
  } catch {
    throw new InvalidArgumentError('There is no such encoding; give one such as utf-8, windows-1256 or iso-8859-6.')
  }
}

const collect = (value: string, all: readonly string[] | undefined): readonly string[] => [...(all ?? []), value]

function withInputOptions(command: Command): Command {
  return command
    .argument('[files...]', 'files, directories or "patterns"; - or nothing is standard input')
    .addOption(
      new Option('--input <kind>', 'what the input is (default: jsonl for .jsonl and .ndjson, else text)').choices(['text', 'jsonl']),
    )
    .option('--field <name>', 'the field of a JSON line that holds the text (default: text)')
    .option('--encoding <name>', 'the encoding of the input, such as windows-1256 (default: utf-8)', parseEncoding)
    .option('-o, --output <file>', 'write to a file, not to standard output')
}

function withReadOptions(command: Command): Command {
  return withInputOptions(command)
    .addOption(
      new Option(
        '--format <format>',
        'how the result is written (default: by the ending of -o, such as out.html; else a table, and jsonl from analyze and of JSON lines)',
      ).choices(FORMATS),
    )
    .option(
      '--entities <file>',
      'a list of entities: JSON, JSONL, CSV or compiled; KIND=FILE where the list has no kind; may be given again',
      collect,
    )
    .option('--verbs <file>', 'a list of reporting verbs: JSON, JSONL or CSV', collect)
    .option('--units <file>', 'a list of units: JSON, JSONL or CSV', collect)
    .option('--reference <date>', 'the day that relative dates are reckoned from', parseDate)
    .option('--reference-field <name>', 'the field of a JSON line that holds that day, as 2022-12-30 or 2022-12-30T14:00')
    .option('--region <code>', 'whose week and weekend it is, such as EG or SA', parseRegion)
    .option('--descriptive', 'bodies and places too that are only described: the French government')
    .option('--workers <n>', 'threads; auto is one a core', parseWorkers, 0)
    .option('--shape', 'join and turn the letters of tables, for terminals that do not: xterm, VS Code, Windows Terminal, tmux')
    .option('--no-progress', 'no progress bar on long input')
    .option('--no-text', 'leave the text itself out of the records')
    .option('--bom', 'begin a CSV with a byte order mark, by which Excel knows that it is UTF-8')
    .addHelpText('after', LISTS_HELP)
}

interface Shorthand {
  readonly name: Part
  readonly description: string
  readonly examples: readonly string[]
}

const SHORTHANDS: readonly Shorthand[] = [
  {
    name: 'quotes',
    description: 'Who said what: a table, or records with --format.',
    examples: [
      'rawi quotes article.txt',
      'rawi quotes news/ --format csv -o quotes.csv',
      'rawi quotes news.jsonl --workers auto > quotes.jsonl',
    ],
  },
  {
    name: 'quantities',
    description: 'How much: money, measures, percents, durations, counts.',
    examples: ['rawi quantities article.txt', 'rawi quantities --units units.csv news.jsonl'],
  },
  {
    name: 'dates',
    description: 'When: dates, times, relative dates, ranges.',
    examples: ['rawi dates article.txt --reference 2022-12-30', 'rawi dates news.jsonl --reference-field published'],
  },
  {
    name: 'entities',
    description: 'About whom and what: people, places, organizations, roles, and the lists that you bring.',
    examples: [
      'rawi entities article.txt',
      'rawi entities article.txt --entities club=clubs.csv',
      'rawi entities compile clubs.csv -o clubs.rawi',
    ],
  },
]

function addAnalyze(program: Command, outcome: Outcome): void {
  withReadOptions(program.command('analyze'))
    .description('Everything at once: quotes, quantities, dates, entities, linked. One JSON line in, one JSON line out.')
    .option('--only <parts>', `only these parts: ${PARTS.join(',')}`, parseParts)
    .addHelpText(
      'after',
      examplesOf([
        'rawi analyze article.txt --format table',
        'rawi analyze --input jsonl --workers 4 < news.jsonl > read.jsonl',
        'rawi analyze "news/**/*.txt" --format html -o report.html',
        'rawi analyze news.jsonl --field body --only quotes,dates --entities people.json',
      ]),
    )
    .action(async (files: string[], options: ReadCommand) => {
      outcome.code = await runRead(files, options, 'jsonl')
    })
}

function addShorthand(program: Command, { name, description, examples }: Shorthand, outcome: Outcome): Command {
  return withReadOptions(program.command(name))
    .description(description)
    .addHelpText('after', examplesOf(examples))
    .action(async (files: string[], options: ReadCommand) => {
      outcome.code = await runRead(files, { ...options, only: [name] }, 'table')
    })
}

function addCompile(entities: Command, outcome: Outcome): void {
  entities
    .command('compile')
    .description('Compile lists of entities to one file that --entities loads at once.')
    .argument('<lists...>', 'JSON, JSONL, CSV or TSV; KIND=FILE where the list has no kind')
    .requiredOption('-o, --output <file>', 'the compiled list, such as clubs.rawi')
    .addHelpText('after', LISTS_HELP)
    .addHelpText('after', examplesOf(['rawi entities compile clubs.csv -o clubs.rawi', 'rawi entities article.txt --entities clubs.rawi']))
    .action(async (files: string[], options: CompileCommand) => {
      outcome.code = await runCompile(files, options)
    })
}

function addNormalize(program: Command, outcome: Outcome): void {
  withInputOptions(program.command('normalize'))
    .description('The text with its spellings made alike: text in, text out; JSON lines in, JSON lines out.')
    .addOption(new Option('--profile <name>', 'which spellings (default: standard)').choices(PROFILE_NAMES))
    .option('--ops <list>', 'operations in their order, such as stripTatweel,foldDigits:to=arab')
    .addHelpText(
      'after',
      examplesOf([
        'rawi normalize article.txt',
        'rawi normalize --profile search < in.txt > out.txt',
        'rawi normalize news.jsonl --ops stripDiacritics,foldAlef',
      ]),
    )
    .action(async (files: string[], options: NormalizeCommand) => {
      outcome.code = await runNormalize(files, options)
    })
}

/** The whole command line; commands leave their exit code in `outcome`. */
export function makeProgram(version: string, outcome: Outcome): Command {
  const program = new Command('rawi')
    .description('Reads Arabic text and says who said what, how much, when, and about whom.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .showSuggestionAfterError()
    .enablePositionalOptions() // so that the -o of `entities compile` is its own
    .addHelpText(
      'after',
      examplesOf(['rawi quotes article.txt', 'rawi analyze --input jsonl < news.jsonl > read.jsonl', 'rawi help entities compile']),
    )
  addAnalyze(program, outcome)
  for (const shorthand of SHORTHANDS) {
    const command = addShorthand(program, shorthand, outcome)
    if (shorthand.name === 'entities') addCompile(command.enablePositionalOptions(), outcome)
  }
  addNormalize(program, outcome)
  addHelp(program)
  return program
}
