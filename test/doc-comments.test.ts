import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Block, PRELUDE, programOf, runProgram, typeErrors } from './examples.js'
import { readSources, root, type Source } from './sources.js'

/* Every ```ts block in a doc comment runs, gives what it says, and compiles; what it takes of rawi is imported for it. */

/** The public names with the subpath that has them first; a type has `type ` before it. */
const PUBLIC: ReadonlyMap<string, string> = new Map(
  readFileSync(`${root}test/api.txt`, 'utf8')
    .split('# ')
    .flatMap((section) => {
      const [module = '', ...names] = section.trim().split('\n')
      return names.map((name): [string, string] => [name, module])
    })
    .reverse(),
)

/** The blocks of the doc comments of a file, without their stars. */
function examplesOf({ text }: Source): Block[] {
  const blocks: { line: number; lines: string[] }[] = []
  let open: { line: number; lines: string[] } | null = null
  text.split('\n').forEach((line, position) => {
    const [, content] = /^\s*\* ?(.*)$/.exec(line) ?? []
    if (content === undefined) open = null
    else if (content.startsWith('```')) {
      open = content === '```ts' ? { line: position + 1, lines: [] } : null
      if (open) blocks.push(open)
    } else open?.lines.push(content)
  })
  return blocks
}

function importsFor(code: string): string {
  const words = new Set(code.match(/\b[A-Za-z]\w*/g))
  const lines: string[] = []
  for (const [name, module] of PUBLIC) {
    const bare = name.replace('type ', '')
    if (words.has(bare)) lines.push(`import ${name.startsWith('type ') ? 'type ' : ''}{ ${bare} } from '${module}'`)
  }
  return lines.join('\n')
}

function assemble(path: string, blocks: readonly Block[]): string {
  const bodies = blocks.map((block) => `{\n${programOf(block, path).join('\n')}\n}`)
  const imports = importsFor(blocks.flatMap(({ lines }) => lines).join('\n'))
  return [imports, PRELUDE, 'export async function run(): Promise<void> {', ...bodies, '}'].join('\n')
}

const files = readSources()
  .map((source) => ({ path: source.path, blocks: examplesOf(source) }))
  .filter(({ blocks }) => blocks.length > 0)

describe('examples in doc comments', () => {
  test.each(files)('$path: they give what they say', async ({ path, blocks }) => {
    await runProgram(path, assemble(path, blocks))
  })

  test('they compile under strict', () => {
    expect(typeErrors(new Map(files.map(({ path, blocks }) => [path, assemble(path, blocks)])))).toEqual([])
  })

  test('every result stands behind an arrow', () => {
    const lines = files.flatMap(({ path, blocks }) => blocks.flatMap((block) => block.lines.map((line) => `${path}: ${line}`)))
    expect(lines.filter((line) => /\/\/ (?:['"`[{]|-?\d+$|null$|true$|false$)/.test(line))).toEqual([])
    expect(lines.filter((line) => line.includes('// →')).length).toBeGreaterThan(50)
  })
})
