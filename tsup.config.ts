import { existsSync } from 'node:fs'
import type { Options } from 'tsup'

const subpaths = ['normalizer', 'quotes', 'numbers', 'entities', 'analyze', 'foreign', 'render', 'stream', 'shape']
const entry = Object.fromEntries(
  [['index', 'src/index.ts'], ...subpaths.map((name) => [name, `src/${name}/index.ts`])].filter(([, file]) => existsSync(file as string)),
)
// `shims`: the CommonJS build of the stream finds its worker by `import.meta.url`, too.
// `charset`: Arabic letters stay letters in what is published, two bytes each instead of six.
const shared = {
  target: 'node20',
  sourcemap: true,
  treeshake: true,
  minify: false,
  shims: true,
  esbuildOptions: (options: { charset?: 'ascii' | 'utf8' }): void => {
    options.charset = 'utf8'
  },
} as const
// The worker of `rawi/stream` stands beside every file that may start it.
const programs = Object.fromEntries(
  [
    ['cli', 'src/cli/main.ts'],
    ['worker', 'src/stream/worker.ts'],
  ].filter(([, file]) => existsSync(file as string)),
)

const config: Options[] = [
  { ...shared, entry, format: ['esm', 'cjs'], dts: { compilerOptions: { ignoreDeprecations: '6.0' } }, splitting: true, clean: true },
  { ...shared, entry: programs, format: ['esm'], dts: false, splitting: true },
]

export default config
