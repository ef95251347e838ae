import { readdirSync } from 'node:fs'

/** `npm run bench`, or `npm run bench quotes` for one of them. */
async function runAll(wanted: readonly string[]): Promise<void> {
  const folder = new URL('./', import.meta.url)
  const names = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'index.ts')
  for (const name of names.sort()) {
    if (wanted.length > 0 && !wanted.includes(name.slice(0, -3))) continue
    const { run } = (await import(new URL(name, folder).href)) as { readonly run?: () => Promise<void> }
    process.stdout.write(`== ${name.slice(0, -3)}\n`)
    if (run) await run()
  }
}

await runAll(process.argv.slice(2))
