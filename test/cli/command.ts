import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The sources in one file, beside package.json as dist is: it starts in a third of the time that tsx needs. */
async function bundleSources(): Promise<string> {
  const outdir = mkdtempSync(join(root, '.cli-'))
  afterAll(() => {
    rmSync(outdir, { recursive: true, force: true })
  })
  await build({
    entryPoints: { cli: join(root, 'src/cli/main.ts'), worker: join(root, 'src/stream/worker.ts') },
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outdir,
  })
  return join(outdir, 'cli.js')
}

const program = [process.env['RAWI_TEST'] === 'dist' ? join(root, 'dist/cli.js') : await bundleSources()]

/** An empty directory of this test file, gone when its tests are done. */
export const folder: string = mkdtempSync(join(tmpdir(), 'rawi-cli-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Writes a file into the directory; gives back its path. */
export function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

export interface Result {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export interface RunOptions {
  readonly input?: string
  readonly env?: Record<string, string>
}

/** The program as a user runs it: the sources through tsx, or the built file. */
export function rawi(args: readonly string[], { input = '', env = {} }: RunOptions = {}): Promise<Result> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...program, ...args], {
      cwd: folder,
      env: { ...process.env, NO_COLOR: '1', COLUMNS: '100', ...env },
    })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }))
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}

/** The records of a run that writes JSON lines. */
export function records(result: Result): Record<string, unknown>[] {
  return result.out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Record<string, unknown>)
}

/** The command as a shell runs it. */
export const commandLine: string = [process.execPath, ...program].map((word) => `'${word}'`).join(' ')
