#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { type Command, CommanderError } from 'commander'
import { quietOnBrokenPipe } from './output.js'
import { makeProgram, type Outcome } from './program.js'
import { OutputError, UsageError } from './usage.js'

const USAGE = 2

/** package.json stands one folder up from dist, and two from the sources. */
function readVersion(): string {
  const up = import.meta.url.endsWith('.ts') ? '../../package.json' : '../package.json'
  return (JSON.parse(readFileSync(new URL(up, import.meta.url), 'utf8')) as { version: string }).version
}

/** commander's message and its suggestion on one line, as a sentence. */
function oneLine(message: string): string {
  const lines = message.split('\n').map((line) => line.trim())
  const line = lines.filter(Boolean).join(' ').replace('error: ', '')
  return /[.?!]$/.test(line) ? line : `${line}.`
}

function configure(command: Command): void {
  command.exitOverride().configureOutput({
    outputError: (message, write) => {
      write(`rawi: ${oneLine(message)} See ${commandPath(command)} --help.\n`)
    },
  })
  for (const inner of command.commands) configure(inner)
}

function commandPath(command: Command): string {
  return command.parent ? `${commandPath(command.parent)} ${command.name()}` : command.name()
}

/** What the system refuses is told in a line; only a mistake of our own has a trace. */
const isRefusal = (error: unknown): error is Error => error instanceof OutputError || (error instanceof Error && 'syscall' in error)

function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE
  if (error instanceof UsageError) {
    process.stderr.write(`${error.message.replace(/^/gm, 'rawi: ')}\n`)
    return USAGE
  }
  const trace = error instanceof Error ? error.stack : undefined
  process.stderr.write(`rawi: ${isRefusal(error) ? error.message : (trace ?? String(error))}\n`)
  return 1
}

async function main(): Promise<number> {
  quietOnBrokenPipe()
  const outcome: Outcome = { code: 0 }
  const program = makeProgram(readVersion(), outcome)
  configure(program)
  try {
    await program.parseAsync(process.argv)
    return outcome.code
  } catch (error) {
    return report(error)
  }
}

process.exitCode = await main()
