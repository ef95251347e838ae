import { execFile } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from './sources.js'

const run = promisify(execFile)
const folder = mkdtempSync(join(tmpdir(), 'rawi-package-'))
const installed = join(folder, 'node_modules/rawi')
const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  exports: Record<string, unknown>
  dependencies: Record<string, string>
  bin: { rawi: string }
}
const subpaths = Object.keys(manifest.exports).filter(
  (path) => path !== './package.json' && existsSync(`${root}dist/${path.slice(2) || 'index'}.js`),
)
const names = subpaths.map((path) => `rawi${path.slice(1)}`)

function link(name: string): void {
  const target = join(folder, 'node_modules', name)
  mkdirSync(dirname(target), { recursive: true })
  symlinkSync(realpathSync(`${root}node_modules/${name}`), target)
}

/** As npm would install it into an empty folder, but without the network: the tarball unpacked, its dependencies linked. */
async function install(): Promise<void> {
  await run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { cwd: root })
  mkdirSync(installed, { recursive: true })
  await run('bash', ['-c', `tar -xzf "${folder}"/rawi-*.tgz -C "${installed}" --strip-components=1`])
  for (const name of Object.keys(manifest.dependencies)) link(name)
  link('@types/node')
  link('undici-types')
}

const node = (...args: string[]): Promise<{ stdout: string }> => run(process.execPath, args, { cwd: folder })

const CONSUMER = `import { extractQuotes, defineLexicon, prepare, type Lexicon } from 'rawi'
import { analyzeStream, type Failure } from 'rawi/stream'
const lexicon: Lexicon = defineLexicon({ verbs: [{ past: 'غرّد', present: 'يغرّد' }] })
const quotes = extractQuotes(prepare('قال بوتين: "نعم".'), { lexicon })
const speaker: string | null = quotes[0]?.speakerName ?? null
export async function all(): Promise<(string | number | null)[]> {
  const ids: (string | number | null)[] = []
  for await (const record of analyzeStream([{ id: 1, outlet: 'x', text: 'نعم' }])) {
    if ('error' in record) ids.push((record satisfies Failure).id)
    else ids.push(record.id, record.outlet.length, record.quotes.length)
  }
  return ids
}
// @ts-expect-error a number is no text
extractQuotes(7)
export { speaker }
`
const STRICT = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  verbatimModuleSyntax: false,
  skipLibCheck: false,
  noEmit: true,
  target: 'es2022',
  lib: ['es2023', 'dom', 'dom.iterable', 'dom.asynciterable'],
  types: [],
}

describe.skipIf(process.env['RAWI_TEST'] !== 'dist')('the package, packed and installed', () => {
  beforeAll(install, 120_000)
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  test('brings what it should and nothing else', async () => {
    const { stdout } = await run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: root })
    const [{ files }] = JSON.parse(stdout) as [{ files: { path: string }[] }]
    const odd = files.map(({ path }) => path).filter((path) => !/^(?:dist\/|package\.json$|README(?:\.ar)?\.md$|LICENSE$)/.test(path))
    expect(odd).toEqual([])
  })

  test('its code is ASCII: Node reads it in two thirds of the time', () => {
    const scripts = readdirSync(`${root}dist`).filter((file) => /\.c?js$/.test(file))
    expect(scripts.length).toBeGreaterThan(2 * names.length)
    expect(scripts.filter((file) => /[^\0-\x7f]/.test(readFileSync(`${root}dist/${file}`, 'utf8')))).toEqual([])
  })

  test('an error shows a line of its code and not all of it', async () => {
    const code = "import('rawi').then(({ defineLexicon }) => defineLexicon({ verbs: [{ past: '' }] }))"
    const message: string = await node('-e', code).catch(({ stderr }) => stderr)
    expect(message).toContain('verbs[0].past: found ""')
    expect(message.length).toBeLessThan(3000)
  })

  test('its lists are packed: what is left of Arabic is short', () => {
    const scripts = readdirSync(`${root}dist`).filter((file) => /\.c?js$/.test(file))
    const long = /(?:\\u06[\da-f]{2}[\s_|]?){200}/i
    expect(scripts.filter((file) => long.test(readFileSync(`${root}dist/${file}`, 'utf8')))).toEqual([])
  })

  test.each(names)('import %s', async (name) => {
    const { stdout } = await node('--input-type=module', '-e', `console.log(Object.keys(await import('${name}')).length > 0)`)
    expect(stdout).toBe('true\n')
  })

  test.each(names)('require %s: the same names', async (name) => {
    const code = `const required = Object.keys(require('${name}')); import('${name}').then((imported) => console.log(required.filter((key) => key !== '__esModule').sort().join() === Object.keys(imported).sort().join()))`
    const { stdout } = await node('-e', code)
    expect(stdout).toBe('true\n')
  })

  test.each(['module', 'commonjs'])('workers start from where the package is: %s', async (kind) => {
    const load =
      kind === 'module' ? `const { analyzeStream } = await import('rawi/stream');` : `const { analyzeStream } = require('rawi/stream');`
    const code = `(async () => { ${load} const ids = []; for await (const { id } of analyzeStream([{ id: 1, text: 'قال' }, { id: 2, text: 'نعم' }], { workers: 2 })) ids.push(id); console.log(ids.join()) })()`
    const { stdout } = await node(...(kind === 'module' ? ['--input-type=module'] : []), '-e', code)
    expect(stdout).toBe('1,2\n')
  })

  test('workers start under flags of Node that a worker may not be given', async () => {
    const { stdout } = await node(
      '--max-old-space-size=500',
      '--max-semi-space-size=8',
      join(installed, manifest.bin.rawi),
      'analyze',
      '--workers',
      '1',
      join(root, 'fixtures/articles'),
    )
    expect(stdout.trim().split('\n')).toHaveLength(5)
  })

  test.each([
    ['module', 'nodenext'],
    ['commonjs', 'nodenext'],
    ['module', 'bundler'],
  ])('types, strict: a %s package, %s', async (type, resolution) => {
    const project = join(folder, `${type}-${resolution}`)
    mkdirSync(project)
    writeFileSync(join(project, 'package.json'), JSON.stringify({ type }))
    writeFileSync(join(project, 'index.ts'), CONSUMER)
    const compilerOptions = { ...STRICT, module: resolution === 'bundler' ? 'esnext' : 'nodenext', moduleResolution: resolution }
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['index.ts'] }))
    const { stdout } = await run(process.execPath, [`${root}node_modules/typescript/bin/tsc`, '-p', project]).catch(
      (error: { stdout: string }) => error,
    )
    expect(stdout).toBe('')
  })

  test('the command runs from where it is installed', async () => {
    cpSync(`${root}fixtures/articles`, join(folder, 'articles'), { recursive: true })
    const { stdout } = await node(join(installed, manifest.bin.rawi), 'analyze', 'articles', '--no-text', '--workers', '1')
    expect(stdout.trim().split('\n')).toHaveLength(5)
  })
})
