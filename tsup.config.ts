import { existsSync } from 'node:fs'
import type { Options } from 'tsup'

const subpaths = ['normalizer', 'quotes', 'numbers', 'entities', 'analyze', 'foreign', 'render', 'stream', 'shape']
const entry = Object.fromEntries(
  [['index', 'src/index.ts'], ...subpaths.map((name) => [name, `src/${name}/index.ts`])].filter(([, file]) => existsSync(file as string)),
)
const shared = { target: 'node20', sourcemap: true, treeshake: true, minify: false } as const

const config: Options[] = [
  { ...shared, entry, format: ['esm', 'cjs'], dts: { compilerOptions: { ignoreDeprecations: '6.0' } }, splitting: true, clean: true },
  { ...shared, entry: { cli: 'src/cli/main.ts' }, format: ['esm'], dts: false, splitting: false },
]

export default config
