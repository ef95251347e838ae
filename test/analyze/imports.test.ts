import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'

const isBuilt = process.env['RAWI_TEST'] === 'dist'

/** What an entry point imports from other packages, and how, read from its bundle. */
async function importsOf(name: string): Promise<readonly string[]> {
  const file = isBuilt ? `../../dist/${name}.js` : name === 'index' ? '../../src/index.ts' : `../../src/${name}/index.ts`
  const { metafile } = await build({
    entryPoints: [fileURLToPath(new URL(file, import.meta.url))],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'neutral',
    packages: 'external',
    outdir: 'unused',
  })
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports)
  return [...new Set(imports.filter(({ external }) => external).map(({ path, kind }) => `${kind} ${path}`))].sort()
}

describe('what an import costs', () => {
  it('rawi alone loads no other package, neither now nor later', async () => {
    expect(await importsOf('index')).toEqual([])
  })

  it('rawi/analyze neither', async () => {
    expect(await importsOf('analyze')).toEqual([])
  })

  it('rawi/foreign loads franc and compromise when they are needed, and not before', async () => {
    expect(await importsOf('foreign')).toEqual(['dynamic-import compromise', 'dynamic-import franc'])
  })

  it('rawi/render loads what escapes HTML and writes CSV', async () => {
    expect(await importsOf('render')).toEqual(['import-statement csv-stringify/browser/esm/sync', 'import-statement escape-html'])
  })
})
