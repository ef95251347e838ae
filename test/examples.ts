import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import ts from 'typescript'
import { expect } from 'vitest'
import { root } from './sources.js'

/*
 * How the examples of the READMEs and of doc comments run. What a line gives stands behind it:
 *
 *     extractQuotes(text)[0].speakerName // → 'بوتين'
 *     const { value } = extractDates(text)[0] // → { value: '2022-12-30' }      the names that were just declared, as an object,
 *     const text = 'قال'                       // → 'قال'                        or the one name alone
 *     console.log(quote.text) // → العلاقات ممتازة                               what is printed, without quotes
 *     normalize('x')
 *     // → { a: 1,
 *     //     b: 2 }                                                               below the line, and longer than one
 *     defineLexicon({ verbs: [{ past: '' }] }) // throws LexiconError
 *
 * The expectation is a JavaScript value; `…` in it stands for fields that are left out (`{ kind: 'direct', … }`) or for what
 * follows (`[1, 2, …]`).
 */
const MARK = /\/\/ (→|throws) ?(.*)$/

/** The lines of an example. */
export interface Block {
  /** The line of the fence, from 1. */
  readonly line: number
  readonly lines: string[]
}

/** The ```ts blocks of a file. */
export function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = []
  let open: Block | null = null
  let inFence = false
  markdown.split('\n').forEach((line, position) => {
    if (/^\s*```/.test(line)) {
      inFence = !inFence
      open = inFence && /^\s*```ts\b/.test(line) ? { line: position + 1, lines: [] } : null
      if (open) blocks.push(open)
    } else open?.lines.push(line)
  })
  return blocks
}

const literal = (expected: string): string => JSON.stringify(expected)

/** `const a = …` → `a`; `const { a, b } = …` → `{ a, b }`; else null. */
function declared(line: string): string | null {
  const found = /^\s*(?:const|let)\s+(\w+|\{[^=]*\}|\[[^=]*\])\s*(?::[^=]+)?=/.exec(line)
  return found?.[1]?.replace(/(\w+)\s*:\s*(\w+)/g, '$2') ?? null
}

/** The line with its check behind it. */
function checked(code: string, kind: string, expected: string, place: string): string {
  const bare = code.trim().replace(/;$/, '')
  const at = literal(place)
  if (kind === 'throws') return `await __throws(async () => { ${code} }, ${literal(expected)}, ${at})`
  const printed = /^(.*?)console\.log\((.*)\)$/.exec(bare)
  if (printed) return `${printed[1]}__prints([${printed[2]}], ${literal(expected)}, ${at})`
  const name = declared(bare)
  if (name !== null) return `${code}\n__gives(${name}, ${literal(expected)}, ${at})`
  return `__gives(await (${bare}), ${literal(expected)}, ${at})`
}

/** A block with a check behind every line that says what it gives. */
export function programOf(block: Block, file: string): string[] {
  const out: string[] = []
  const { lines } = block
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    const found = MARK.exec(line)
    if (!found) {
      out.push(line)
      continue
    }
    let expected = found[2] ?? ''
    while (/^\s*\/\/ {2,}\S/.test(lines[at + 1] ?? '')) expected += `\n${(lines[++at] ?? '').replace(/^\s*\/\//, '')}`
    const code = line.slice(0, found.index).trimEnd()
    const place = `${file}:${block.line + at + 1}`
    if (code.trim() === '') out.push(checked(lastStatement(out), found[1] ?? '', expected, place))
    else out.push(checked(code, found[1] ?? '', expected, place))
  }
  return out
}

/** Takes back the statement that ends on the last line: its lines up to one that begins at the margin with no closing bracket. */
function lastStatement(out: string[]): string {
  const taken: string[] = []
  while (out.length > 0) {
    const line = out.pop() ?? ''
    taken.unshift(line)
    if (/^[^\s)}\]]/.test(line)) break
  }
  return taken.join('\n')
}

/** `…` as the value of nothing: fields left out, items that follow. */
function parseExpected(expected: string): { value: unknown; partial: boolean } {
  const partial = expected.includes('…')
  const code = expected.replace(/(?<=[[{,(\s]),?\s*…(?=\s*[\]})])/g, '').replace(/,\s*([\]}])/g, '$1')
  return { value: new Function(`return (${code})`)() as unknown, partial }
}

/** What checks call. */
const helpers = {
  gives(found: unknown, expected: string, place: string): void {
    const { value, partial } = parseExpected(expected)
    const plain: unknown = found === undefined ? undefined : structuredClone(found)
    if (partial && Array.isArray(value) && Array.isArray(plain)) expect(plain.slice(0, value.length), place).toMatchObject(value)
    else if (partial) expect(plain, place).toMatchObject(value as object)
    else expect(plain, place).toEqual(value)
  },
  prints(found: unknown[], expected: string, place: string): void {
    const shown = found.map((item) => (typeof item === 'string' ? item : JSON.stringify(item))).join(' ')
    expect(shown, place).toBe(expected.trim())
  },
  async throws(action: () => Promise<void>, expected: string, place: string): Promise<void> {
    const error = await action().then(
      () => null,
      (reason: unknown) => reason,
    )
    expect(error, `${place} throws`).toBeInstanceOf(Error)
    expect(String(error), place).toContain(expected.trim())
  },
}

/** What the program of a file begins with. */
export const PRELUDE =
  'const { gives: __gives, prints: __prints, throws: __throws } = (globalThis as unknown as { __examples: Record<string, (...given: unknown[]) => unknown> }).__examples'

const scratchOf = (name: string): string => `${root}test/.examples/${name.replace(/\W/g, '-')}`

/** Runs a program that exports `run`. It must stand where modules are found by their names. */
export async function runProgram(name: string, program: string): Promise<void> {
  const folder = scratchOf(name)
  mkdirSync(folder, { recursive: true })
  try {
    const path = `${folder}/program.ts`
    writeFileSync(path, program)
    Object.assign(globalThis, { __examples: helpers })
    const { run } = (await import(/* @vite-ignore */ path)) as { run: () => Promise<void> }
    await run()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const SUBPATHS = ['normalizer', 'quotes', 'numbers', 'entities', 'analyze', 'foreign', 'render', 'stream', 'shape']

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.dom.asynciterable.d.ts'],
  types: ['node'],
  typeRoots: [`${root}node_modules/@types`],
}

function declarationsOf(subpath: string): string {
  if (process.env['RAWI_TEST'] === 'dist') return `${root}dist/${subpath || 'index'}.d.ts`
  return `${root}src/${subpath === '' ? '' : `${subpath}/`}index.ts`
}

/** What a user's `strict` project with the resolution of Node says of programs, by their names: `name: line: message`. */
export function typeErrors(programs: ReadonlyMap<string, string>): string[] {
  const paths = {
    rawi: [declarationsOf('')],
    ...Object.fromEntries(SUBPATHS.map((subpath) => [`rawi/${subpath}`, [declarationsOf(subpath)]])),
  }
  const options = { ...OPTIONS, paths }
  const files = new Map([...programs].map(([name, program]) => [`${scratchOf(name)}.mts`, { name, program }]))
  const host = ts.createCompilerHost(options)
  const { fileExists, getSourceFile } = host
  host.fileExists = (path) => files.has(path) || fileExists(path)
  host.getSourceFile = (path, ...rest) => {
    const file = files.get(path)
    return file ? ts.createSourceFile(path, file.program, ts.ScriptTarget.ES2022, true) : getSourceFile(path, ...rest)
  }
  const compiled = ts.createProgram([...files.keys()], options, host)
  return [...files].flatMap(([path, { name, program }]) => {
    const source = compiled.getSourceFile(path)
    return [...compiled.getSyntacticDiagnostics(source), ...compiled.getSemanticDiagnostics(source)].map(({ start = 0, messageText }) => {
      const line = program.split('\n')[source?.getLineAndCharacterOfPosition(start).line ?? 0] ?? ''
      return `${name}: ${line.trim()}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
    })
  })
}
