import { readdirSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/**
 * The benchmark as it runs when it is published: bundled, because a loader that reads file by file leaves `const enum` as look-ups.
 * The bundle stands beside its source, so that relative addresses hold.
 */
async function load(source: URL): Promise<{ readonly run?: () => Promise<void> }> {
  const bundle = new URL(source.href.replace(/\.ts$/, '.bundle.mjs'))
  await build({
    entryPoints: [fileURLToPath(source)],
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    outfile: fileURLToPath(bundle),
    logLevel: 'silent',
  })
  try {
    return (await import(bundle.href)) as { readonly run?: () => Promise<void> }
  } finally {
    rmSync(bundle)
  }
}

/** `npm run bench`, or `npm run bench quotes` for one of them. */
async function runAll(wanted: readonly string[]): Promise<void> {
  const folder = new URL('./', import.meta.url)
  const names = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'index.ts')
  for (const name of names.sort()) {
    if (wanted.length > 0 && !wanted.includes(name.slice(0, -3))) continue
    const { run } = await load(new URL(name, folder))
    process.stdout.write(`== ${name.slice(0, -3)}\n`)
    if (run) await run()
  }
}

await runAll(process.argv.slice(2))
