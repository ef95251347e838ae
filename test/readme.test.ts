import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { root } from './sources.js'

/*
 * Every ```ts block of the READMEs runs, from top to bottom; a block sees what the blocks before it declared, and may declare it anew.
 * What a line gives stands behind it:
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
 * follows (`[1, 2, …]`). A block that begins with `// not run` is left out.
 */
const scratch = `${root}test/.readme`
const MARK = /\/\/ (→|throws) ?(.*)$/

interface Block {
  /** The line of the fence. */
  readonly line: number
  readonly lines: string[]
}

function blocksOf(markdown: string): Block[] {
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

function programOf(block: Block, file: string): string[] {
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
  return [
    'const { gives: __gives, prints: __prints, throws: __throws } = (globalThis as unknown as { __readme: Record<string, (...given: unknown[]) => unknown> }).__readme',
    'export async function run() {',
    ...bodies,
    '}'.repeat(blocks.length + 1),
  ].join('\n')
}

for (const file of ['README.md', 'README.ar.md'])
  describe.skipIf(!existsSync(`${root}${file}`))(file, () => {
    afterAll(() => {
      rmSync(scratch, { recursive: true, force: true })
    })

    test('its examples do what they say', async () => {
      const blocks = blocksOf(readFileSync(`${root}${file}`, 'utf8')).filter(({ lines }) => lines[0]?.trim() !== '// not run')
      expect(blocks.length).toBeGreaterThan(0)
      mkdirSync(scratch, { recursive: true })
      const path = `${scratch}/${file.replace(/\W/g, '-')}.ts`
      writeFileSync(path, assemble(blocks, file))
      Object.assign(globalThis, { __readme: helpers })
      const { run } = (await import(/* @vite-ignore */ path)) as { run: () => Promise<void> }
      await run()
    })
  })
