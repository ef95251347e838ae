import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// The same suite runs on the source and, with RAWI_TEST=dist, on the built package.
const target = process.env['RAWI_TEST'] === 'dist' ? 'dist' : 'src'
const entry = (name: string): string =>
  fileURLToPath(
    new URL(target === 'dist' ? `./dist/${name}.js` : `./src/${name === 'index' ? 'index' : `${name}/index`}.ts`, import.meta.url),
  )
const subpaths = ['normalizer', 'quotes', 'numbers', 'entities', 'analyze', 'foreign', 'render', 'stream', 'shape']

const config: ReturnType<typeof defineConfig> = defineConfig({
  resolve: {
    alias: [
      ...subpaths.map((name) => ({ find: `rawi/${name}`, replacement: entry(name) })),
      { find: /^rawi$/, replacement: entry('index') },
    ],
  },
  test: { include: ['test/**/*.test.ts'], testTimeout: 120_000 },
})
export default config
