import { existsSync, readFileSync } from 'node:fs'
import { PROFILES, parseOps } from 'rawi'
import { describe, expect, test } from 'vitest'
import { FORMATS } from '../src/cli/formats.js'
import { type Block, blocksOf, PRELUDE, programOf, runProgram, typeErrors } from './examples.js'
import { readSources, root } from './sources.js'

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

/** The functions of every subpath, as test/api.txt has them. */
const publicFunctions = (): string[] =>
  readFileSync(`${root}test/api.txt`, 'utf8')
    .split('\n')
    .filter((line) => /^[a-zA-Z]+$/.test(line))

/** As the complaint about an operation that is none names them. */
function operations(): string[] {
  try {
    parseOps('none')
    return []
  } catch (error) {
    return String(error).split('one of ')[1]?.split(',') ?? []
  }
}

test('README.md names every function, profile, operation and format', () => {
  const readme = readFileSync(`${root}README.md`, 'utf8')
  const wanted = [...publicFunctions(), ...Object.keys(PROFILES), ...operations(), ...FORMATS]
  expect(wanted.length).toBeGreaterThan(60)
  expect(wanted.filter((name) => !new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(readme))).toEqual([])
})

test.skipIf(!existsSync(`${root}README.ar.md`))('README.ar.md says the same: the same examples, and the same names', () => {
  const [english = '', arabic = ''] = ['README.md', 'README.ar.md'].map((file) => readFileSync(`${root}${file}`, 'utf8'))
  const examples = (text: string): string[] => blocksOf(text).map(({ lines }) => lines.join('\n'))
  const namesIn = (text: string): string[] => text.replaceAll(/^```[\s\S]*?^```/gm, '').match(/`[^`\n]+`/g) ?? []
  expect(examples(arabic)).toEqual(examples(english))
  expect(namesIn(english).filter((name) => !namesIn(arabic).includes(name))).toEqual([])
  const headings = (text: string): string[] => text.match(/^#+ /gm) ?? []
  expect(headings(arabic)).toEqual(headings(english))
})

test('what the types say sends nobody to a file that the package lacks', () => {
  const known = new Set(readFileSync(`${root}test/api.txt`, 'utf8').split(/\s/))
  const declared = readSources().flatMap(({ tree }) => tree.statements)
  const shown = declared.filter((node) => 'name' in node && known.has((node.name as { readonly text?: string } | undefined)?.text ?? ''))
  expect(shown.length).toBeGreaterThan(100)
  expect(shown.flatMap((node) => /`[\w./-]+\/[\w.-]+\.(?:md|ts)`/.exec(node.getFullText())?.[0] ?? [])).toEqual([])
})

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
