import type { Command } from 'commander'
import { ENTITY_COLUMNS, UNIT_COLUMNS, VERB_COLUMNS } from './lists.js'

/** The end of a command's help. */
export function examplesOf(examples: readonly string[]): string {
  return `\nExamples:\n${examples.map((example) => `  ${example}\n`).join('')}`
}

/** How the lists of `--entities`, `--verbs` and `--units` are written. */
export const LISTS_HELP: string = `
Lists:
  CSV and TSV have a heading row; the case and the order of its columns do not matter, and others are left alone.
    entities   ${ENTITY_COLUMNS.join(',')}   (name is needed, and kind, or KIND=FILE)
    verbs      ${VERB_COLUMNS.join(',')}   (past is needed)
    units      ${UNIT_COLUMNS.join(',')}   (all are needed)
  Several aliases or forms in one cell have | between them. foreign, ambiguous and caseSensitive are yes or no.
  JSON and JSONL have the same fields, with arrays of aliases and forms; of an entity its bare name will do.
`

/** `rawi help entities compile`: commander's own help knows the first name alone. */
export function addHelp(program: Command): void {
  program.helpCommand(false)
  program
    .command('help')
    .description('Print the help of a command, such as analyze or entities compile.')
    .argument('[command...]')
    .action((names: string[]) => {
      let command = program
      for (const name of names) {
        const inner = command.commands.find((candidate) => candidate.name() === name)
        if (inner === undefined) program.error(`error: there is no command '${names.join(' ')}'.`)
        command = inner
      }
      command.outputHelp()
    })
}
