import type { Options } from 'tsup'
import { joinChunks } from './scripts/chunks.js'
import { packedWords } from './scripts/packed.js'

const subpaths = ['normalizer', 'quotes', 'numbers', 'entities', 'analyze', 'foreign', 'render', 'stream', 'shape']
const entry = Object.fromEntries([['index', 'src/index.ts'], ...subpaths.map((name) => [name, `src/${name}/index.ts`])])

// The reader apart from its words: they come last in a bundle then, and gzip packs both better by 400 bytes.
const internal = { reader: 'src/quotes/read.ts' }

const shared: Options = {
  target: 'node20',
  sourcemap: true,
  treeshake: true,
  // The CommonJS build of the stream finds its worker by `import.meta.url`, too.
  shims: true,
  esbuildPlugins: [packedWords],
  esbuildOptions(options) {
    // Files of nothing but ASCII are read faster; of the letters that the packed words leave there are a few hundred.
    options.charset = 'ascii'
    options.minifyIdentifiers = true
    options.minifyWhitespace = true
    options.minifySyntax = true
    // Node prints the line that throws before the message of an error: the whole bundle, were it one line.
    options.lineLimit = 240
  },
}
// The worker of `rawi/stream` stands beside every file that may start it.
const programs = { cli: 'src/cli/main.ts', worker: 'src/stream/worker.ts' }

const types = { entry, compilerOptions: { ignoreDeprecations: '6.0' } }

const config: Options[] = [
  {
    ...shared,
    entry: { ...entry, ...internal, ...programs },
    format: ['esm'],
    dts: types,
    splitting: true,
    clean: true,
    plugins: [
      {
        name: 'join-chunks',
        buildEnd: ({ writtenFiles }) => joinChunks(writtenFiles.map(({ name }) => name)),
      },
    ],
  },
  { ...shared, entry: { ...entry, ...internal }, format: ['cjs'], dts: types, splitting: true },
]

export default config
