import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Block, blocksOf, PRELUDE, programOf, runProgram, typeErrors } from './examples.js'
import { root } from './sources.js'

/*
 * Every ```ts block of the READMEs runs, from top to bottom; a block sees what the blocks before it declared, and may declare it anew.
 * A block that begins with `// not run` is left out. And all of it compiles, as it stands, in a project that is `strict`.
 */
/** `import { a, b as c, type D } from 'x'` → `const { a, b: c } = await import('x')`: imports that a block may repeat. */
function scopedImport(line: string): string {
  const found = /^import (type )?\{([^}]*)\} from ('[^']*')/.exec(line)
  if (!found) return line
  const names = (found[2] ?? '').split(',').map((name) => name.trim())
  const values = names.filter((name) => name !== '' && !name.startsWith('type ')).map((name) => name.replace(' as ', ': '))
  return found[1] || values.length === 0 ? '' : `const { ${values.join(', ')} } = await import(${found[3]})`
}

/** Each block stands inside the one before it: it sees its names, and may declare them anew. */
function assemble(blocks: readonly Block[], file: string): string {
  const bodies = blocks.map((block) => `{\n${programOf(block, file).map(scopedImport).join('\n')}\n`)
  return [PRELUDE, 'export async function run(): Promise<void> {', ...bodies, '}'.repeat(blocks.length + 1)].join('\n')
}

for (const file of ['README.md', 'README.ar.md'])
  describe.skipIf(!existsSync(`${root}${file}`))(file, () => {
    const blocks = blocksOf(readFileSync(`${root}${file}`, 'utf8')).filter(({ lines }) => lines[0]?.trim() !== '// not run')

    test('its examples do what they say', async () => {
      expect(blocks.length).toBeGreaterThan(0)
      await runProgram(file, assemble(blocks, file))
    })

    test('its examples compile under strict', () => {
      expect(typeErrors(new Map([[file, assemble(blocks, file)]]))).toEqual([])
    })
  })
