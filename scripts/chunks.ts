import { readFile, rm } from 'node:fs/promises'
import { basename, dirname, isAbsolute, resolve } from 'node:path'
import { type GetModuleInfo, type ModuleInfo, type Plugin, rollup } from 'rollup'

/** The entries whose code is theirs alone; what they share is in two chunks, of which the words must not stand before the reader of quotes. */
const READERS = ['normalizer', 'numbers', 'quotes', 'entities']

const isChunk = (id: string): boolean => basename(id).startsWith('chunk-')

/** The entries that a chunk is part of. */
function entriesOf(id: string, infoOf: GetModuleInfo, seen = new Set<string>()): Set<string> {
  const entries = new Set<string>()
  if (seen.has(id)) return entries
  seen.add(id)
  const { importers = [], isEntry = false }: Partial<ModuleInfo> = infoOf(id) ?? {}
  if (isEntry) entries.add(basename(id, '.js'))
  for (const importer of importers) for (const entry of entriesOf(importer, infoOf, seen)) entries.add(entry)
  return entries
}

/** The chunk that a chunk of esbuild's becomes part of. */
function groupOf(id: string, infoOf: GetModuleInfo): string | undefined {
  if (!isChunk(id)) return undefined
  const entries = entriesOf(id, infoOf)
  if (!entries.has('index')) return undefined
  const readers = READERS.filter((reader) => entries.has(reader))
  const isShared = readers.length > 1
  if (entries.has('reader')) return isShared ? 'core' : 'reader'
  return isShared || entries.has('quotes') ? 'words' : (readers[0] ?? 'analyze')
}

/** Chunks as esbuild wrote them, with their source maps. */
const written: Plugin = {
  name: 'written',
  load: async (id) => ({ code: await readFile(id, 'utf8'), map: await readFile(`${id}.map`, 'utf8') }),
}

/**
 * Joins the chunks of a build, which esbuild makes one for every set of entries that share something: sixteen files take Node
 * four milliseconds longer to import than eight. A bundler takes from them what is used, as before.
 */
export async function joinChunks(files: readonly string[]): Promise<void> {
  const scripts = files.filter((file) => file.endsWith('.js')).map((file) => resolve(file))
  const input = scripts.filter((file) => !/-[0-9A-Z]{8}\.js$/.test(file))
  const bundle = await rollup({
    input: Object.fromEntries(input.map((file) => [basename(file, '.js'), file])),
    external: (id) => !id.startsWith('.') && !isAbsolute(id),
    plugins: [written],
    treeshake: false,
    preserveEntrySignatures: 'strict',
  })
  await Promise.all(files.map((file) => rm(file)))
  await bundle.write({
    dir: dirname(input[0]),
    format: 'es',
    compact: true,
    sourcemap: true,
    hoistTransitiveImports: false,
    chunkFileNames: ({ name }) => (isChunk(name) ? '[name].js' : 'chunk-[name].js'),
    manualChunks: (id, { getModuleInfo }) => groupOf(id, getModuleInfo),
  })
  await bundle.close()
}
