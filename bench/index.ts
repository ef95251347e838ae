import { readdirSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const FOLDER = new URL('./', import.meta.url)
/** `rawi/stream` starts its worker from beside itself. */
const WORKER = new URL('../src/stream/worker.ts', import.meta.url)

/**
 * The benchmark as it runs when it is published: bundled, because a loader that reads file by file leaves `const enum` as look-ups.
 * The bundle stands beside its source, so that relative addresses hold.
 */
async function runBundled(name: string): Promise<void> {
  const files = [`${name}.bundle`, 'worker'].map((file) => new URL(`${file}.js`, FOLDER))
  await build({
    entryPoints: { [`${name}.bundle`]: fileURLToPath(new URL(`${name}.ts`, FOLDER)), worker: fileURLToPath(WORKER) },
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    outdir: fileURLToPath(FOLDER),
    logLevel: 'silent',
  })
  try {
    const { run } = (await import(files[0]!.href)) as { readonly run?: () => Promise<void> }
    if (run) await run()
  } finally {
    for (const file of files) rmSync(file)
  }
}

/** `npm run bench`, or `npm run bench quotes` for one of them. */
async function runAll(wanted: readonly string[]): Promise<void> {
  const names = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => file.slice(0, -3))
  for (const name of names.sort()) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    process.stdout.write(`== ${name}\n`)
    await runBundled(name)
  }
}

await runAll(process.argv.slice(2))
